// From the start of the process to the first painted window, against an empty window in a process of its own.
#include "app/desk.h"
#include "app/session.h"
#include "tests/bench/stamp.h"
#include "tests/bench/suites.h"
#include "views/common/dialogs.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace pc::bench {

namespace {

constexpr int kRounds = 11;

struct Start {
    double ms = 0;
    double mib = 0;
};

Start start(const QString &program, const QStringList &arguments, const QString &platform, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(variable), home);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    const qint64 begun = instant();
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        giveUp(QStringLiteral("%1: %2").arg(program, QString::fromUtf8(process.readAllStandardError())));
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 2)
        giveUp(QStringLiteral("%1 painted nothing").arg(program));
    return {static_cast<double>(words.at(0).toLongLong() - begun) / 1e6, static_cast<double>(words.at(1).toLongLong()) / 1024};
}

} // namespace

void measureStartup(Report &report, const Subject &subject, const QString &platform)
{
    const QTemporaryDir home;
    const QDir here(QCoreApplication::applicationDirPath());
    std::vector<double> ours;
    std::vector<double> limit;
    std::vector<double> memory;
    std::vector<double> emptyMemory;
    for (int round = 0; round <= kRounds; ++round) {
        const Start window = start(QCoreApplication::applicationFilePath(), {QStringLiteral("--window"), subject.path}, platform, home.path());
        const Start empty = start(here.filePath(QStringLiteral("bench_empty")), {}, platform, home.path());
        if (round == 0)
            continue;
        ours.push_back(window.ms);
        memory.push_back(window.mib);
        limit.push_back(empty.ms);
        emptyMemory.push_back(empty.mib);
    }
    report.add({subject.where, QStringLiteral("start to first painted window (%1)").arg(platform), QStringLiteral("ms"), median(ours),
                median(limit), Goal::times(subject.isFrance() ? 3 : 2)});
    report.add({subject.where, QStringLiteral("peak memory at that point (%1)").arg(platform), QStringLiteral("MiB"), median(memory),
                median(emptyMemory), Goal::atMost(subject.isFrance() ? 250 : 80)});
}

int runWindow(int argc, char **argv, const QString &path)
{
    // As the program does it, with a watch on the first painting.
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("petites-communes-bench"));
    Session::applyLanguage(QStringLiteral("fr"));
    applyAppearance(application, Desk::appearance());
    PaintStamp stamp;
    application.installEventFilter(&stamp);
    QtDialogs dialogs;
    Desk desk(dialogs, Clock::system());
    desk.start(path);
    return QApplication::exec();
}

} // namespace pc::bench
