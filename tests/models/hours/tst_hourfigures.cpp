// Sums of hours: the four figures, the quota, and totals that agree whatever is done and undone.
#include "models/hours/hoursmodel.h"
#include "models/hours/hourtotals.h"
#include "models/hours/monthgridmodel.h"
#include "models/hours/quotaledger.h"
#include "tests/models/hours/samplehours.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestHourFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = makeHours();
        QVERIFY(m_sample.store);
    }
    void cleanup()
    {
        m_sample.store.reset();
        m_sample = {};
    }
    void hoursCountForTheCampaignOfTheirDay();
    void theDaysOfACampaignMoveItsSums();
    void theFourFiguresOfOneAffectation();
    void theQuotaAddsUpSeveralActions();
    void aWaiverNeedsAReasonAndAnAuthor();
    void consultationSumsBesideTheFile();
    void theSumsAgreeWhateverIsDone();

private:
    HourEdits edits() { return HourEdits(*m_sample.store); }
    void oneStep(QRandomGenerator &random);
    HourEntryId anyLine(QRandomGenerator &random);
    void compareCampaign(HoursModel &list, CampaignId campaign);
    void compareSums(MonthGridModel &grid, HoursModel &list);

    HourSample m_sample;
};

namespace {
const QDate kDay(2026, 11, 3);
Visa mayor() { return {{}, {}, {}, u"Anne Petit"_s, VisaRole::Mayor, {2026, 11, 3}}; }
} // namespace

void TestHourFigures::hoursCountForTheCampaignOfTheirDay()
{
    enter(m_sample, hours(m_sample.summer, {2026, 8, 31}, 60));
    enter(m_sample, hours(m_sample.summer, {2026, 9, 1}, 90));
    enter(m_sample, hours(m_sample.summer, {2024, 2, 29}, 10)); // no campaign holds it
    HourFiguresReader reader(m_sample.database());
    QCOMPARE(reader.ofStudent(m_sample.paul, m_sample.before)->entered, 60);
    QCOMPARE(reader.ofStudent(m_sample.paul, m_sample.now)->entered, 90);
    QCOMPARE(reader.ofAssignment(m_sample.summer)->entered, 160);
    QCOMPARE(count(m_sample.database(), u"SELECT entered FROM hour_total WHERE campaign = 0"_s), 10);
    QCOMPARE(reader.ofStudent(m_sample.paul, m_sample.before)->planned, 1200);
}

void TestHourFigures::theDaysOfACampaignMoveItsSums()
{
    enter(m_sample, hours(m_sample.summer, {2026, 9, 1}, 90));
    PC_VERIFY_OK(m_sample.store->transact(u"shift"_s, [&](Transaction &transaction) -> Status {
        const auto set = [&](CampaignId id, const char *column, QDate day) {
            return transaction.update(QLatin1StringView("campaign"), id.value,
                                      {{QLatin1StringView(column), bindDate(day)}});
        };
        if (Status status = set(m_sample.now, "starts_on", {2026, 9, 2}); !status)
            return status;
        return set(m_sample.before, "ends_on", {2026, 9, 1});
    }));
    QCOMPARE(HourFiguresReader(m_sample.database()).ofStudent(m_sample.paul, m_sample.before)->entered, 90);
    QCOMPARE(derivedFindings(m_sample.database()), QString());
}

void TestHourFigures::theFourFiguresOfOneAffectation()
{
    const HourEntryId id = enter(m_sample, hours(m_sample.leaAbroad, kDay, 400));
    enter(m_sample, hours(m_sample.leaAbroad, kDay, 260));
    PC_VERIFY_OK(edits().sign({id}, mayor()));
    HourFiguresReader reader(m_sample.database());
    QCOMPARE(*reader.ofAssignment(m_sample.leaAbroad), (HourFigures{600, 660, 400, -60}));
    QCOMPARE(*reader.ofStudent(m_sample.lea, m_sample.now), (HourFigures{2400, 660, 400, 1400}));
    QCOMPARE(*reader.ofCommune({2}, m_sample.now), (HourFigures{2400, 660, 400, 1740}));
    QCOMPARE(reader.ofAssignments(m_sample.now)->value(m_sample.leaAbroad.value),
             *reader.ofAssignment(m_sample.leaAbroad));
    QCOMPARE(reader.ofStudents(m_sample.now)->value(m_sample.lea.value), *reader.ofStudent(m_sample.lea, m_sample.now));
    for (const HourFigure figure :
         {HourFigure::Planned, HourFigure::Entered, HourFigure::Signed, HourFigure::Remaining}) {
        for (const HourScope scope :
             {HourScope::Assignment, HourScope::Student, HourScope::Commune, HourScope::Campaign})
            QVERIFY(HourFiguresReader::definition(figure, scope).startsWith(HourFiguresReader::label(figure)));
    }
}

void TestHourFigures::theQuotaAddsUpSeveralActions()
{
    enter(m_sample, hours(m_sample.leaAtHome, {2026, 10, 5}, 1200));
    enter(m_sample, hours(m_sample.leaAbroad, {2026, 10, 6}, 599));
    QuotaRepository quotas(m_sample.database());
    auto ledger = quotas.of(m_sample.lea, m_sample.now);
    PC_VERIFY_OK(ledger);
    QCOMPARE(ledger->lines.size(), size_t(2));
    QCOMPARE(ledger->figures().entered, 1799);
    QCOMPARE(ledger->state(), QuotaState::Near);
    QCOMPARE(ledger->figures(), *HourFiguresReader(m_sample.database()).ofStudent(m_sample.lea, m_sample.now));
    enter(m_sample, hours(m_sample.leaAbroad, {2026, 10, 7}, 1));
    QCOMPARE(quotas.of(m_sample.lea, m_sample.now)->state(), QuotaState::Reached);
    enter(m_sample, hours(m_sample.leaAbroad, {2026, 10, 7}, 1));
    QCOMPARE(quotas.of(m_sample.lea, m_sample.now)->state(), QuotaState::Exceeded);
}

void TestHourFigures::aWaiverNeedsAReasonAndAnAuthor()
{
    QuotaWaiver waiver{0, m_sample.lea, m_sample.now, 600, {}, u"Marie Dupont"_s, kDay};
    const auto save = [&] {
        return m_sample.store->transact(
            u"waiver"_s, [&](Transaction &transaction) { return QuotaRepository::setWaiver(transaction, waiver); });
    };
    PC_VERIFY_ERROR(save(), ErrorKind::Invalid);
    waiver.reason = u"Arrived in January"_s;
    waiver.minutes = 1801;
    PC_VERIFY_ERROR(save(), ErrorKind::Invalid);
    waiver.minutes = 600;
    PC_VERIFY_OK(save());
    QuotaRepository quotas(m_sample.database());
    QCOMPARE(quotas.of(m_sample.lea, m_sample.now)->marks.quota, 1200);
    QCOMPARE(HourFiguresReader(m_sample.database()).ofStudent(m_sample.lea, m_sample.now)->remaining, 1200);
    waiver.minutes = 300;
    PC_VERIFY_OK(save());
    QCOMPARE(quotas.of(m_sample.lea, m_sample.now)->marks.quota, 1500);
    setClosed(m_sample, m_sample.now, true);
    PC_VERIFY_ERROR(save(), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_sample.store->transact(u"no waiver"_s,
                                             [&](Transaction &transaction) {
                                                 return QuotaRepository::removeWaiver(transaction, m_sample.lea,
                                                                                      m_sample.now);
                                             }),
                    ErrorKind::Refused);
}

void TestHourFigures::consultationSumsBesideTheFile()
{
    enter(m_sample, hours(m_sample.leaAtHome, kDay, 150));
    const QString path = m_sample.store->path();
    m_sample.store.reset();
    tamper(path, {u"UPDATE hour_total SET entered = 1, signed = 1"_s}); // by another version, or by hand
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();

    auto reader = opened(path, Store::Mode::Read);
    QVERIFY(reader);
    HourTotals totals(reader->database());
    QCOMPARE(HourFiguresReader(reader->database()).ofAssignment(m_sample.leaAtHome)->entered, 1);
    PC_VERIFY_OK(totals.shadow());
    PC_VERIFY_OK(totals.shadow()); // a second time is as good
    QCOMPARE(*HourFiguresReader(reader->database()).ofAssignment(m_sample.leaAtHome), (HourFigures{1800, 150, 0, 1650}));
    QCOMPARE(HourFiguresReader(reader->database()).ofCampaign(m_sample.now)->entered, 150);
    QVERIFY(totals.check()->empty());
    QCOMPARE(count(reader->database(), u"SELECT entered FROM main.hour_total"_s), 1);
    reader.reset();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

HourEntryId TestHourFigures::anyLine(QRandomGenerator &random)
{
    std::vector<HourEntryId> ids;
    (void)HoursRepository(m_sample.database()).forEach([&](const HourEntry &entry) { ids.push_back(entry.id); });
    return ids.empty() ? HourEntryId{} : ids[static_cast<size_t>(random.bounded(static_cast<int>(ids.size())))];
}

void TestHourFigures::oneStep(QRandomGenerator &random)
{
    const AssignmentId assignments[] = {m_sample.leaAtHome, m_sample.leaAbroad, m_sample.paulAtHome, m_sample.summer};
    const HourEntryId line = anyLine(random);
    const int die = line.isValid() ? random.bounded(12) : 0;
    if (die < 4) {
        HourEntry entry = hours(assignments[random.bounded(4)], QDate(2026, 8, 25).addDays(random.bounded(90)),
                                1 + random.bounded(600));
        entry.monthly = random.bounded(6) == 0;
        if (entry.monthly)
            entry.day.setDate(entry.day.year(), entry.day.month(), 1);
        (void)edits().add(entry);
    } else if (die == 4) {
        HourEntry entry = read(m_sample, line);
        entry.minutes = 1 + random.bounded(600);
        entry.day = entry.monthly ? entry.day : entry.day.addDays(random.bounded(7) - 3);
        (void)edits().update(entry);
    } else if (die == 5) {
        (void)edits().sign({line, anyLine(random)}, mayor());
    } else if (die == 6) {
        (void)edits().contest({line}, u"no"_s);
    } else if (die == 7) {
        (void)edits().submit({line});
    } else if (die == 8) {
        (void)edits().remove({line});
    } else if (die == 9) {
        (void)(random.bounded(2) == 0 ? edits().close({line}) : edits().reopen({line}));
    } else if (die == 10) {
        (void)m_sample.store->undo();
    } else {
        (void)m_sample.store->redo();
    }
}

// The list under its base, the figures and plain SQL over the days of the campaign, which know nothing of each other.
void TestHourFigures::compareCampaign(HoursModel &list, CampaignId campaign)
{
    Database &database = m_sample.database();
    const QString inside = u"FROM hour_entry h JOIN campaign g ON h.day BETWEEN g.starts_on AND g.ends_on WHERE g.id = "_s
        + QString::number(campaign.value);
    const qint64 entered = count(database, u"SELECT coalesce(sum(h.minutes), 0) "_s + inside);
    const qint64 signedOff =
        count(database, u"SELECT coalesce(sum(h.minutes), 0) "_s + inside + u" AND h.visa IS NOT NULL"_s);
    const auto figures = HourFiguresReader(database).ofCampaign(campaign);
    QCOMPARE(figures->entered, entered);
    QCOMPARE(figures->signedOff, signedOff);
    list.setBase({{}, {{u"campaign"_s, {QString::number(campaign.value)}}}});
    qint64 listed = 0;
    qint64 listedSigned = 0;
    for (int row = 0; row < list.rowCount(); ++row) {
        const HourEntry &entry = list.line(row)->entry;
        listed += entry.minutes;
        listedSigned += entry.isSigned() ? entry.minutes : 0;
    }
    list.setBase({});
    QCOMPARE(listed, entered);
    QCOMPARE(listedSigned, signedOff);
}

void TestHourFigures::compareSums(MonthGridModel &grid, HoursModel &list)
{
    Database &database = m_sample.database();
    qint64 listed = 0;
    for (int row = 0; row < list.rowCount(); ++row)
        listed += list.line(row)->entry.minutes;
    QCOMPARE(listed, count(database, u"SELECT coalesce(sum(minutes), 0) FROM hour_entry"_s));
    HourFiguresReader reader(database);
    qint64 entered = 0;
    qint64 signedOff = 0;
    for (const AssignmentId id : {m_sample.leaAtHome, m_sample.leaAbroad, m_sample.paulAtHome, m_sample.summer}) {
        entered += reader.ofAssignment(id)->entered;
        signedOff += reader.ofAssignment(id)->signedOff;
    }
    QCOMPARE(entered, listed);
    QCOMPARE(signedOff, count(database, u"SELECT coalesce(sum(minutes), 0) FROM hour_entry WHERE visa IS NOT NULL"_s));
    qint64 inMonth = 0;
    for (const MonthRow &row : grid.rows()) {
        qint64 cells = 0;
        for (const MonthCell &cell : row.cells)
            cells += cell.minutes;
        QCOMPARE(cells, row.monthMinutes);
        inMonth += cells;
    }
    QCOMPARE(inMonth,
             count(database, u"SELECT coalesce(sum(minutes), 0) FROM hour_entry WHERE day LIKE '2026-10-%'"_s));
    for (const CampaignId campaign : {m_sample.before, m_sample.now}) {
        compareCampaign(list, campaign);
        const auto students = reader.ofStudents(campaign);
        qint64 sum = 0;
        for (const HourFigures &figures : *students)
            sum += figures.entered;
        QCOMPARE(reader.ofCampaign(campaign)->entered, sum);
        QCOMPARE(reader.ofCommune({1}, campaign)->entered + reader.ofCommune({2}, campaign)->entered, sum);
        const auto ledger = QuotaRepository(database).of(m_sample.paul, campaign);
        QCOMPARE(ledger->figures(), students->value(m_sample.paul.value));
    }
    QCOMPARE(derivedFindings(database), QString());
}

void TestHourFigures::theSumsAgreeWhateverIsDone()
{
    const quint32 seed = qEnvironmentVariableIsSet("PC_SEED") ? qEnvironmentVariable("PC_SEED").toUInt()
                                                              : QRandomGenerator::system()->generate();
    qInfo("PC_SEED=%u", seed);
    QRandomGenerator random(seed);
    MonthGridModel grid(*m_sample.store);
    HoursModel list(*m_sample.store);
    QAbstractItemModelTester gridTester(&grid, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    grid.setMonth({2026, 10, 15});
    // One affectation stands astride the end of a campaign from the first step on.
    enter(m_sample, hours(m_sample.summer, {2026, 8, 31}, 75));
    enter(m_sample, hours(m_sample.summer, {2026, 9, 1}, 45));
    compareSums(grid, list);
    const int rounds = qEnvironmentVariableIsSet("PC_LONG") ? 3000 : 150;
    for (int i = 0; i < rounds; ++i) {
        oneStep(random);
        compareSums(grid, list);
        if (QTest::currentTestFailed())
            return;
    }
}

PC_TEST_MAIN(TestHourFigures)
#include "tst_hourfigures.moc"
