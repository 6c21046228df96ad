#include "tests/models/hours/samplehours.h"

#include "models/assignments/assignmentindex.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/hours/hourindex.h"
#include "models/hours/hourtotals.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace pc::test {

namespace {

void fail(const Error &error) { QTest::qFail(qPrintable(error.message + u" / "_s + error.detail), __FILE__, __LINE__); }

qint64 put(Transaction &transaction, QLatin1StringView table, const Values &values)
{
    const auto id = transaction.insert(table, values);
    if (!id)
        fail(id.error());
    return id ? *id : 0;
}

CampaignId addCampaign(Transaction &transaction, const Campaign &campaign)
{
    const auto id = CampaignsRepository::add(transaction, campaign);
    if (!id)
        fail(id.error());
    return id ? *id : CampaignId{};
}

StudentId addStudent(Transaction &transaction, const QString &first, const QString &last)
{
    return {put(transaction, QLatin1StringView("student"),
                {{QLatin1StringView("last_name"), last}, {QLatin1StringView("first_name"), first}})};
}

qint64 addProposal(Transaction &transaction, CampaignId campaign, qint64 commune, const QString &number,
                   const QString &title)
{
    return put(transaction, QLatin1StringView("proposal"),
               {{QLatin1StringView("campaign"), campaign.value},
                {QLatin1StringView("commune"), commune},
                {QLatin1StringView("number"), number},
                {QLatin1StringView("status"), u"conforming"_s},
                {QLatin1StringView("title"), title},
                {QLatin1StringView("minutes"), 1800},
                {QLatin1StringView("places"), 3}});
}

struct Period {
    QDate from;
    QDate to;
};

AssignmentId addAssignment(Transaction &transaction, CampaignId campaign, qint64 proposal, StudentId student,
                           int minutes, const Period &period, const QString &status = u"running"_s)
{
    return {put(transaction, QLatin1StringView("assignment"),
                {{QLatin1StringView("campaign"), campaign.value},
                 {QLatin1StringView("proposal"), proposal},
                 {QLatin1StringView("student"), student.value},
                 {QLatin1StringView("status"), status},
                 {QLatin1StringView("minutes"), minutes},
                 {QLatin1StringView("starts_on"), bindDate(period.from)},
                 {QLatin1StringView("ends_on"), bindDate(period.to)}})};
}

void fill(Transaction &transaction, HourSample &sample)
{
    sample.before = addCampaign(transaction, Campaign::ofYear({2025}));
    sample.now = addCampaign(transaction, Campaign::ofYear({2026}));
    sample.lea = addStudent(transaction, u"Léa"_s, u"Martin"_s);
    sample.paul = addStudent(transaction, u"Paul"_s, u"Nguyen"_s);
    const qint64 visits = addProposal(transaction, sample.now, 1, u"2026-001"_s, u"Visites de convivialité"_s);
    const qint64 library = addProposal(transaction, sample.now, 2, u"2026-002"_s, u"Boîte à livres"_s);
    const qint64 fair = addProposal(transaction, sample.before, 2, u"2025-001"_s, u"Fête du village"_s);
    const Period year{{2026, 10, 1}, {2027, 5, 31}};
    sample.leaAtHome = addAssignment(transaction, sample.now, visits, sample.lea, 1800, year);
    sample.leaAbroad = addAssignment(transaction, sample.now, library, sample.lea, 600, year);
    sample.paulAtHome = addAssignment(transaction, sample.now, library, sample.paul, 1800, year);
    sample.summer = addAssignment(transaction, sample.before, fair, sample.paul, 1200, {{2026, 7, 1}, {2026, 9, 30}});
    sample.prepared = addAssignment(transaction, sample.now, visits, sample.paul, 600, year, u"prepared"_s);
}

} // namespace

HourSample makeHours()
{
    HourSample sample;
    sample.folder = std::make_unique<TempDir>();
    sample.store = created(sample.folder->filePath(u"a.pcom"_s));
    if (!sample.store)
        return sample;
    sample.store->addMaintainer(
        [](Database &database, const ChangeSet &changes) { return HourTotals(database).maintain(changes); });
    sample.store->addMaintainer([](Database &database, const ChangeSet &changes) {
        return RecordIndex(database, hourIndexSpec()).maintain(changes);
    });
    sample.store->addMaintainer([](Database &database, const ChangeSet &changes) {
        return RecordIndex(database, assignmentIndexSpec()).maintain(changes);
    });
    const Status status = sample.store->transact(u"a year of hours"_s, [&](Transaction &transaction) {
        fill(transaction, sample);
        return done();
    });
    if (!status)
        fail(status.error());
    return sample;
}

HourEntry hours(AssignmentId assignment, QDate day, int minutes)
{
    HourEntry entry;
    entry.assignment = assignment;
    entry.day = day;
    entry.minutes = minutes;
    return entry;
}

HourEntryId enter(const HourSample &sample, const HourEntry &entry)
{
    HourEntryId id;
    const Status status = sample.store->transact(u"hours"_s, [&](Transaction &transaction) -> Status {
        const auto added = HoursRepository::add(transaction, entry);
        if (!added)
            return added.error();
        id = *added;
        return done();
    });
    if (!status)
        fail(status.error());
    return id;
}

HourEntry read(const HourSample &sample, HourEntryId id)
{
    const auto found = HoursRepository(sample.database()).find(id);
    if (!found)
        fail(found.error());
    else if (!*found)
        QTest::qFail("there is no such line", __FILE__, __LINE__);
    return found && *found ? **found : HourEntry{};
}

QString derivedFindings(Database &database)
{
    QStringList lines;
    for (const auto &found : {HourTotals(database).check(), RecordIndex(database, hourIndexSpec()).check()}) {
        if (!found) {
            lines << found.error().message;
            continue;
        }
        for (const Finding &finding : *found)
            lines << finding.code + u' ' + finding.detail;
    }
    return lines.join(u'\n');
}

void setClosed(const HourSample &sample, CampaignId campaign, bool closed)
{
    const Status status = sample.store->transact(u"campaign"_s, [&](Transaction &transaction) {
        return closed ? CampaignsRepository::close(transaction, campaign)
                      : CampaignsRepository::reopen(transaction, campaign, u"a mistake"_s);
    });
    if (!status)
        fail(status.error());
}

} // namespace pc::test
