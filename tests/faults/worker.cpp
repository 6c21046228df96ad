// Works on a register until it is killed, and acknowledges on standard output what has been committed.
//
//   pc_fault_worker FILE SEED             edits, undoes, redoes, checkpoints, daily copies; one line per step:
//                                         "<number of the entry> <digest of the state> <text>"
//   pc_fault_worker FILE SEED --early     the same, but acknowledges before the commit: the harness must notice
//   pc_fault_worker FILE 0 --hold         opens for writing, says "held", waits to be killed
#include "models/store/backup.h"
#include "tests/models/store/registers.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace pc;

namespace {

void acknowledge(Database &database)
{
    QString entry;
    (void)database.select(u"SELECT seq, text FROM journal_entry ORDER BY seq DESC LIMIT 1"_s, {}, [&](const Row &row) {
        entry = u"%1 %2 %3"_s.arg(row.integer(0)).arg(QString::fromLatin1(test::stateDigest(database)), row.text(1));
        return false;
    });
    printf("%s\n", qPrintable(entry));
    fflush(stdout);
}

Status editOnce(Transaction &transaction, QRandomGenerator &random)
{
    const int dice = random.bounded(10);
    Database &database = transaction.database();
    const auto last = database.scalar(u"SELECT max(id) FROM contact"_s);
    if (!last)
        return last.error();
    if (dice < 6 || last->toLongLong() == 0) {
        const auto added = transaction.insert("contact"_L1,
                                              {{"commune"_L1, random.bounded(1, 4)},
                                               {"happened_on"_L1, u"2026-11-03"_s},
                                               {"channel"_L1, u"phone"_s},
                                               {"direction"_L1, u"outgoing"_s},
                                               {"subject"_L1, u"Étrœungt "_s.repeated(random.bounded(1, 400))}});
        return added ? done() : Status(added.error());
    }
    if (dice < 9)
        return transaction.update("contact"_L1, last->toLongLong(), {{"note"_L1, QString::number(random.generate())}});
    return transaction.remove("contact"_L1, last->toLongLong());
}

// One step of work; answers whether there is something new to acknowledge.
Result<bool> step(Store &store, QRandomGenerator &random, int number, bool early)
{
    const int dice = random.bounded(20);
    if (dice == 0) {
        store.checkpoint();
        return false;
    }
    if (dice == 1) {
        Backups backups(store.path() + u".copies"_s);
        const Status status = backups.make(store.database(), QDate(2026, 11, 1).addDays(random.bounded(10)));
        return status ? Result<bool>(false) : status.error();
    }
    if (dice < 5) {
        const auto stepped = dice == 4 ? store.redo() : store.undo();
        if (stepped)
            return true;
        return stepped.error().kind == ErrorKind::Refused ? Result<bool>(false) : stepped.error();
    }
    const Status status = store.transact(u"Edit %1"_s.arg(number), [&](Transaction &transaction) -> Status {
        const int rows = dice == 5 ? 50 : 1;
        for (int i = 0; i < rows; ++i) {
            if (Status edited = editOnce(transaction, random); !edited)
                return edited;
        }
        if (early) {
            const auto next = transaction.database().scalar(u"SELECT coalesce(max(seq), 0) + 1 FROM journal_entry"_s);
            printf("%lld early Edit %d\n", next ? next->toLongLong() : 0, number);
            fflush(stdout);
        }
        return done();
    });
    return status ? Result<bool>(!early) : status.error();
}

int fail(const Error &error)
{
    fprintf(stderr, "%s / %s\n", qPrintable(error.message), qPrintable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString path = arguments.value(1);
    const quint32 seed = arguments.value(2).toUInt();
    const bool early = arguments.contains("--early"_L1);

    const bool isNew = !QFile::exists(path);
    auto store = isNew ? Store::create(path, test::options(), test::fillBaseline) : Store::open(path, test::options());
    if (!store)
        return fail(store.error());
    if (arguments.contains("--hold"_L1)) {
        printf("held\n");
        fflush(stdout);
        QThread::sleep(120);
        return 0;
    }
    printf("open\n");
    fflush(stdout);
    QRandomGenerator random(seed);
    for (int number = 1; number <= 5000; ++number) {
        const Result<bool> acted = step(**store, random, number, early);
        if (!acted)
            return fail(acted.error());
        if (*acted)
            acknowledge((*store)->database());
    }
    return 0;
}
