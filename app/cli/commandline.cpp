#include "app/cli/commandline.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"

namespace pc {

namespace {

const Command *find(const QString &word)
{
    for (const Command &command : commands()) {
        if (word == QLatin1StringView(command.word))
            return &command;
    }
    return nullptr;
}

QString usage(const Command &command)
{
    return QStringLiteral("petites-communes %1 %2").arg(QLatin1StringView(command.word), QString::fromUtf8(command.usage));
}

QString help()
{
    QString text = CommandLine::tr("Petites communes: the register of small communes.") + QStringLiteral("\n\n");
    text += QStringLiteral("petites-communes [FILE]\n    %1\n").arg(CommandLine::tr("open the window"));
    for (const Command &command : commands())
        text += QStringLiteral("%1\n    %2\n").arg(usage(command), QCoreApplication::translate("pc::Commands", command.purpose));
    text += QStringLiteral("petites-communes help | --version\n\n");
    text += CommandLine::tr("Exit status: 0 done, 1 refused or errors in the data, 2 wrong usage, 3 the file cannot be opened.");
    return text;
}

int statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return UsageExit;
    case ErrorKind::Missing:
    case ErrorKind::Foreign:
    case ErrorKind::Damaged:
    case ErrorKind::Newer:
    case ErrorKind::Held:
    case ErrorKind::ReadOnly:
        return FileExit;
    default:
        return RefusedExit;
    }
}

void line(QIODevice &device, const QString &text)
{
    device.write(text.toUtf8() + '\n');
}

bool isHelp(const QString &word)
{
    return word == QLatin1StringView("help") || word == QLatin1StringView("--help") || word == QLatin1StringView("-h");
}

bool isVersion(const QString &word)
{
    return word == QLatin1StringView("--version") || word == QLatin1StringView("-v");
}

} // namespace

bool CommandLine::isCommand(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString &word = arguments.first();
    return isHelp(word) || isVersion(word) || find(word) || arguments.size() > 1
           || (word.startsWith(u'-') && word != QLatin1StringView("-"));
}

bool CommandLine::paints(const QStringList &arguments)
{
    const QString word = arguments.value(0);
    return word == QLatin1StringView("report") || word == QLatin1StringView("document");
}

int CommandLine::run(const QStringList &arguments, Streams streams)
{
    const QString word = arguments.value(0);
    if (isVersion(word)) {
        line(streams.out, QStringLiteral("petites-communes %1").arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    if (isHelp(word)) {
        line(streams.out, help());
        return Done;
    }
    if (word == QLatin1StringView("--no-display")) {
        line(streams.err, tr("There is no display here to open a window on. The commands need none:"));
        line(streams.err, help());
        return UsageExit;
    }
    const Command *command = find(word);
    if (!command) {
        line(streams.err, tr("Unknown command “%1”. “petites-communes help” lists the commands.").arg(word));
        return UsageExit;
    }
    const Result<Arguments> parsed = Arguments::parse(arguments.mid(1), command->flags, command->options);
    const bool countIsRight = parsed && parsed->positional().size() >= command->minimum
                              && parsed->positional().size() <= command->maximum;
    if (!countIsRight) {
        if (!parsed)
            line(streams.err, parsed.error().message);
        line(streams.err, tr("Usage: %1").arg(usage(*command)));
        return UsageExit;
    }
    const Result<int> status = command->run(*parsed, streams);
    if (status)
        return *status;
    line(streams.err, status.error().message);
    return statusOf(status.error().kind);
}

} // namespace pc
