// One edit on the disk and back, against a bare commit by SQLite's own interface in the same mode.
#include "models/communes/communesrepository.h"
#include "tests/bench/raw.h"
#include "tests/bench/suites.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace pc::bench {

namespace {

constexpr int kRounds = 200;

// A commit waits for its turn behind whatever the system has still to write.
void settle()
{
#ifdef Q_OS_UNIX
    ::sync();
#endif
}

std::unique_ptr<Register> copied(const Subject &subject, const QString &folder)
{
    const QString path = folder + QStringLiteral("/edited.pcom");
    QFile::remove(path);
    if (!QFile::copy(subject.path, path))
        giveUp(QStringLiteral("no copy of the register"));
    return opened(path);
}

} // namespace

void measureEdits(Report &report, const Subject &subject, const QString &folder)
{
    const auto reg = copied(subject, folder);
    const QString rawPath = folder + QStringLiteral("/raw.pcom");
    QFile::remove(rawPath);
    QFile::copy(subject.path, rawPath);
    Raw raw(rawPath);
    raw.execute("PRAGMA journal_mode = WAL");
    raw.execute("PRAGMA synchronous = FULL");
    raw.execute("INSERT INTO town_hall (uuid, commune) SELECT hex(randomblob(16)), id FROM commune WHERE kind = 'C'");

    const qint64 communes = reg->figures()->communes;
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    settle();
    int round = 0;
    const auto next = [&] { return 1 + (round * 37) % communes; };
    const auto edit = [&] {
        ++round;
        const Status status = reg->store().transact(QStringLiteral("Phone of the town hall"), [&](Transaction &transaction) {
            TownHall hall;
            hall.commune = {next()};
            hall.phone = QStringLiteral("+333530%1").arg(round, 5, 10, QChar(u'1'));
            return CommunesRepository::saveTownHall(transaction, hall);
        });
        if (!status)
            giveUp(status.error().detail);
    };
    Statement update = raw.prepare("UPDATE town_hall SET phone = ? WHERE commune = ?");
    int commits = 0;
    const auto commit = [&] {
        ++commits;
        update.bind(1, QByteArray("+333530") + QByteArray::number(commits)).bind(2, 1 + (commits * 37) % communes).run();
    };

    const Pair edits = sideBySide(kRounds, edit, commit);
    report.add({subject.where, QStringLiteral("one edit on the disk, journal and list included"), QStringLiteral("ms"), edits.ours,
                edits.limit, Goal::times(2)});
    const Pair undone = sideBySide(
        kRounds - 1,
        [&] {
            if (const auto text = reg->store().undo(); !text)
                giveUp(text.error().detail);
        },
        commit);
    report.add({subject.where, QStringLiteral("undo of one edit on the disk"), QStringLiteral("ms"), undone.ours, undone.limit,
                Goal::times(2)});
}

} // namespace pc::bench
