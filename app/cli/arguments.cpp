#include "app/cli/arguments.h"

namespace pc {

Result<Arguments> Arguments::parse(const QStringList &words, const QStringList &flags, const QStringList &options)
{
    Arguments parsed;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (optionsEnded || !word.startsWith(u'-') || word == QLatin1StringView("-")) {
            parsed.m_positional << word;
            continue;
        }
        if (word == QLatin1StringView("--")) {
            optionsEnded = true;
            continue;
        }
        const QString body = word.startsWith(QLatin1StringView("--")) ? word.mid(2) : word.mid(1);
        const QString name = body.section(u'=', 0, 0);
        if (flags.contains(name) && !body.contains(u'=')) {
            parsed.m_values[name];
            continue;
        }
        if (!options.contains(name))
            return Error{ErrorKind::Usage, tr("Unknown option “%1”.").arg(word), {}};
        if (body.contains(u'=')) {
            parsed.m_values[name] << body.section(u'=', 1);
        } else if (i + 1 < words.size()) {
            parsed.m_values[name] << words.at(++i);
        } else {
            return Error{ErrorKind::Usage, tr("Option “%1” needs a value.").arg(word), {}};
        }
    }
    return parsed;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const QStringList found = m_values.value(option);
    return found.isEmpty() ? otherwise : found.last();
}

QStringList Arguments::values(const QString &option) const
{
    return m_values.value(option);
}

} // namespace pc
