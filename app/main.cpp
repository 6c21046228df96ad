#include "app/cli/commandline.h"
#include "app/desk.h"
#include "app/session.h"
#include "views/common/dialogs.h"

#include <QApplication>
#include <QFile>
#include <QIcon>

#include <cstdio>
#include <memory>

namespace {

void name()
{
    QCoreApplication::setApplicationName(QStringLiteral("petites-communes"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PC_VERSION));
}

int runCommand(int argc, char *argv[], const QStringList &arguments)
{
    std::unique_ptr<QCoreApplication> application;
    if (pc::CommandLine::paints(arguments)) {
        // Pages are painted in memory, the same with and without a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What a session of a server lacks for a window is of no use here, and no message for people.
        const auto talkative = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        application = std::make_unique<QGuiApplication>(argc, argv);
        qInstallMessageHandler(talkative);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    name();
    pc::Session::applyLanguage(pc::Session::language());
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return pc::FileExit;
    return pc::CommandLine::run(arguments, {out, err});
}

int runWindow(int argc, char *argv[], const QStringList &arguments)
{
    QApplication application(argc, argv);
    name();
    QGuiApplication::setDesktopFileName(QStringLiteral("fr.udccas-nord.petites-communes"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app/petites-communes.svg")));
    pc::Session::applyLanguage(pc::Session::language());
    pc::applyAppearance(application, pc::Desk::appearance());
    pc::QtDialogs dialogs;
    pc::Desk desk(dialogs, pc::Clock::system());
    desk.start(arguments.value(0));
    return QApplication::exec();
}

// Without a display Qt would stop with a message for programmers.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        // Options of Qt itself belong to the window.
        if (argument == QLatin1StringView("-platform") || argument == QLatin1StringView("-style")) {
            ++i;
            continue;
        }
        arguments << argument;
    }
    if (pc::CommandLine::isCommand(arguments))
        return runCommand(argc, argv, arguments);
    if (!hasDisplay())
        return runCommand(argc, argv, {QStringLiteral("--no-display")});
    return runWindow(argc, argv, arguments);
}
