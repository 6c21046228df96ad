// Issues batches of documents until it is killed, and says on standard output what it is about to keep and what was kept.
//
//   pc_issue_worker FILE SEED     "keeping" before numbers are taken; "kept COU-2026-0012" for each document afterwards
#include "models/documents/documentslist.h"
#include "models/documents/issuing.h"
#include "tests/models/store/registers.h"

#include <QGuiApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace pc;

namespace {

void say(const QString &line)
{
    printf("%s\n", qPrintable(line));
    fflush(stdout);
}

QList<qint64> idsOf(Database &database, const QString &sql)
{
    QList<qint64> ids;
    (void)database.select(sql, {}, [&](const Row &row) {
        ids << row.integer(0);
        return true;
    });
    return ids;
}

// E-mails are quick to make: most kills then fall where they are kept. Pages, and mailings logged on the communes, too.
BatchRequest nextRequest(Database &database, QRandomGenerator &random)
{
    BatchRequest request;
    const int dice = random.bounded(10);
    request.kind = dice < 5 ? u"mayor_email"_s : dice < 7 ? u"mayor_reminder_1"_s : dice < 9 ? u"student_letter"_s : u"proposal_form"_s;
    const bool isStudent = request.kind == "student_letter"_L1;
    const QList<qint64> ids = idsOf(database, isStudent ? u"SELECT id FROM student"_s : u"SELECT id FROM commune WHERE kind = 'C'"_s);
    const auto count = random.bounded(1, static_cast<int>(ids.size()) + 1);
    request.records = ids.first(count);
    request.campaign = {idsOf(database, u"SELECT id FROM campaign"_s).value(0)};
    request.recordRound = random.bounded(2) == 0;
    return request;
}

Status issue(Store &store, const BatchRequest &request)
{
    IssueBatch batch(store, request);
    while (!batch.isFinished()) {
        if (Status status = batch.step(); !status)
            return status;
    }
    say(u"keeping"_s);
    const auto documents = batch.finish();
    if (!documents)
        return documents.error();
    for (const IssuedDocument &document : *documents)
        say(u"kept "_s + documentNumber(document.series, document.year, document.number));
    return done();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto store = Store::open(arguments.value(1), test::options());
    if (!store) {
        fprintf(stderr, "%s / %s\n", qPrintable(store.error().message), qPrintable(store.error().detail));
        return 1;
    }
    (*store)->addMaintainer([](Database &database, const ChangeSet &changes) {
        return RecordIndex(database, documentIndexSpec()).maintain(changes);
    });
    say(u"open"_s);
    QRandomGenerator random(arguments.value(2).toUInt());
    for (int batch = 0; batch < 1000; ++batch) {
        if (const Status status = issue(**store, nextRequest((*store)->database(), random)); !status) {
            fprintf(stderr, "%s / %s\n", qPrintable(status.error().message), qPrintable(status.error().detail));
            return 1;
        }
    }
    return 0;
}
