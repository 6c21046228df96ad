// Lines of hours brought by a table: which affectation, which day or month, how long; and what must be looked at.
#include "models/hours/hoursrepository.h"
#include "tests/models/exchange/campaignrecords.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

using namespace pc;
using namespace pc::test;

namespace {
QString s(const char *text) { return QString::fromUtf8(text); }
} // namespace

class TestImportHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_register.reset(); }

    void twelveLinesBecomeTwelveEntries();
    void aDurationIsReadHoweverItIsWritten_data();
    void aDurationIsReadHoweverItIsWritten();
    void theStudentIsFound_data();
    void theStudentIsFound();
    void theCommuneTellsAffectationsApart();
    void theDayTellsAffectationsApart();
    void aMonthAloneIsATotal();
    void aLineOfTheRegisterIsTheSame();
    void whatCannotBeReadIsAnErrorAtItsCell();
    void aClosedYearTakesNoHours();
    void anAffectationThatHasNotStartedTakesNoHours();
    void anOverlapIsSaid();
    void twoEqualRowsAreLeftToTheUser();
    void columnsOfTheExportComeBack();
    void theNumberOfTheProposalDecides();
    void aTotalOfAMonthComesBackAsOne();
    void whatIsSaidAlreadyIsTheSameInAClosedYear();
    void aStatusOfTheFileIsNotTakenOver();
    void linesOfOneFileThatOverlapAreSaid();
    void whoGoesAboveTheQuotaIsSaidAndLogged();
    void aThousandLinesAreOneStepToUndo();

private:
    ImportPlan hours(const QString &titles, const std::vector<QString> &rows)
    {
        std::vector<QStringList> cells;
        for (const QString &row : rows)
            cells.push_back(row.split(u'|'));
        return planned(*m_register, table(titles.split(u'|'), cells), ImportKind::Hours);
    }
    HourEntry first(const QString &titles, const QString &row) { return hours(titles, {row}).rows[0].as<HourEntry>(); }

    ImportRegister m_registers;
    std::unique_ptr<Register> m_register;
    qint64 m_lea = 0;
    qint64 m_reading = 0; ///< Léa in Étrœungt
};

void TestImportHours::init()
{
    m_register = m_registers.fresh();
    CampaignRecords records(*m_register);
    m_lea = records.student(s("Martin"), s("Léa"), s("12345"), s("lea@etu.example"));
    m_reading = records.assignment(m_lea, records.proposal(s("59218"), s("2026-001"), s("Lecture")));
}

void TestImportHours::twelveLinesBecomeTwelveEntries()
{
    std::vector<QString> rows;
    for (int i = 1; i <= 12; ++i)
        rows.push_back(s("%1/11/2026|Martin Léa|2,5|Lecture").arg(i));
    const ImportPlan plan = hours(s("Date|Étudiant|Durée|Tâche"), rows);
    QCOMPARE(plan.counts.chosen, 12);
    QCOMPARE(plan.rows[0].target, s("MARTIN Léa — Étrœungt"));
    const auto outcome = applyImport(m_register->store(), plan);
    QVERIFY(outcome);
    QCOMPARE(outcome->fresh, 12);
    QCOMPARE(CampaignRecords(*m_register).count(s("hour_entry")), 12);
    QCOMPARE(m_register->database().scalar(s("SELECT sum(minutes) FROM hour_entry"))->toInt(), 12 * 150);
    QVERIFY(m_register->store().undo());
    QCOMPARE(CampaignRecords(*m_register).count(s("hour_entry")), 0);
}

void TestImportHours::aDurationIsReadHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"2,5", "2.5", "2h30", "2 h 30", "2\u00a0h\u00a030", "2\u202fh\u202f30", "2:30", "150min", "150 min", " 2,5 "})
        QTest::newRow(text) << s(text);
}

void TestImportHours::aDurationIsReadHoweverItIsWritten()
{
    QFETCH(QString, text);
    QCOMPARE(first(s("Date|Étudiant|Durée"), s("3/11/2026|Léa Martin|") + text).minutes, 150);
}

void TestImportHours::theStudentIsFound_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("row");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *titles, const char *cells, bool found) {
        QTest::newRow(cells) << s(titles) << s(cells) << found;
    };
    row("Étudiant|Date|Durée", "Léa Martin|3/11/2026|2", true);
    row("Étudiant|Date|Durée", "MARTIN Léa|3/11/2026|2", true);
    row("Étudiant|Date|Durée", "Mme Lea MARTIN|3/11/2026|2", true);
    row("Étudiant|Date|Durée", "martin|3/11/2026|2", true);
    row("Nom|Prénom|Date|Durée", "Martin|Léa|3/11/2026|2", true);
    row("Nom|Prénom|Date|Durée", "Martin|Jean|3/11/2026|2", false);
    row("N° étudiant|Date|Durée", "12345|3/11/2026|2", true);
    row("N° étudiant|Date|Durée", "99999|3/11/2026|2", false);
    row("Étudiant|Courriel|Date|Durée", "L. Martin|LEA@etu.example|3/11/2026|2", true);
    row("Étudiant|Date|Durée", "Martine Lou|3/11/2026|2", false);
    row("Étudiant|Date|Durée", "|3/11/2026|2", false);
}

void TestImportHours::theStudentIsFound()
{
    QFETCH(QString, titles);
    QFETCH(QString, row);
    QFETCH(bool, found);
    const ImportPlan plan = hours(titles, {row});
    QCOMPARE(plan.rows[0].state, found ? ImportRow::New : ImportRow::Error);
    if (found)
        QCOMPARE(plan.rows[0].as<HourEntry>().assignment.value, m_reading);
    else
        QVERIFY(plan.rows[0].cells[0].state == ImportCell::Error && !plan.rows[0].cells[0].message.isEmpty());
}

void TestImportHours::theCommuneTellsAffectationsApart()
{
    CampaignRecords records(*m_register);
    const qint64 other = records.assignment(m_lea, records.proposal(s("59229"), s("2026-002"), s("Jeux")));
    const ImportPlan plan =
        hours(s("Étudiant|Commune|Action|Date|Durée"),
              {s("Léa Martin|||3/11/2026|2"), s("Léa Martin|Féron||3/11/2026|2"), s("Léa Martin||lecture|3/11/2026|2"),
               s("Léa Martin||2026-002|3/11/2026|2"), s("Léa Martin|Wallers-en-Fagne||3/11/2026|2")});
    QCOMPARE(plan.rows[0].state, ImportRow::Error);
    QVERIFY(cellOf(plan, 0, ImportField::Commune).message.contains(s("Féron")));
    QCOMPARE(plan.rows[1].as<HourEntry>().assignment.value, other);
    QCOMPARE(plan.rows[2].as<HourEntry>().assignment.value, m_reading);
    QCOMPARE(plan.rows[3].as<HourEntry>().assignment.value, other);
    QCOMPARE(cellOf(plan, 4, ImportField::Commune).state, ImportCell::Error);
}

void TestImportHours::theDayTellsAffectationsApart()
{
    CampaignRecords records(*m_register);
    const qint64 summer = records.assignment(m_lea, records.proposal(s("59229"), s("2026-002"), s("Jeux")),
                                             s("running"), s("2027-07-01"), s("2027-08-31"));
    QCOMPARE(first(s("Étudiant|Date|Durée"), s("Léa Martin|3/7/2027|2")).assignment.value, summer);
    QCOMPARE(first(s("Étudiant|Date|Durée"), s("Léa Martin|3/11/2026|2")).assignment.value, m_reading);
    QCOMPARE(first(s("Étudiant|Mois|Durée"), s("Léa Martin|août|2")).assignment.value, summer);
}

void TestImportHours::aMonthAloneIsATotal()
{
    const ImportPlan plan =
        hours(s("Étudiant|Mois|Heures"), {s("Léa Martin|mars 2027|12 h"), s("Léa Martin|avril|40")});
    const auto &march = plan.rows[0].as<HourEntry>();
    QVERIFY(march.monthly);
    QCOMPARE(march.day, QDate(2027, 3, 1));
    QCOMPARE(march.minutes, 720);
    QVERIFY(cellOf(plan, 0, ImportField::Month).isNotice());
    QCOMPARE(plan.rows[1].as<HourEntry>().minutes, 2400);
    QVERIFY(applyImport(m_register->store(), plan));
    // A month in the column of days is one too.
    QVERIFY(first(s("Étudiant|Date|Heures"), s("Léa Martin|mars 2027|12 h")).monthly);
}

void TestImportHours::aLineOfTheRegisterIsTheSame()
{
    const QString titles = s("Étudiant|Date|Durée|Tâche");
    QVERIFY(applyImport(m_register->store(), hours(titles, {s("Léa Martin|3/11/2026|2|")})));
    const ImportPlan again = hours(titles,
                                   {s("Léa Martin|3/11/2026|2 h|"), s("Léa Martin|3/11/2026|2|Lecture"),
                                    s("Léa Martin|3/11/2026|3|"), s("Léa Martin|4/11/2026|2|")});
    QCOMPARE(again.rows[0].own, ImportRow::Same);
    QCOMPARE(again.rows[1].own, ImportRow::Changed);
    QCOMPARE(again.rows[2].own, ImportRow::New);
    QVERIFY(cellOf(again, 2, ImportField::Date).isNotice());
    QCOMPARE(again.rows[3].own, ImportRow::New);
    QVERIFY(!cellOf(again, 3, ImportField::Date).isNotice());
}

void TestImportHours::whatCannotBeReadIsAnErrorAtItsCell()
{
    const ImportPlan plan =
        hours(s("Étudiant|Date|Début|Durée"),
              {s("Léa Martin|31/02/2027||2"), s("Léa Martin|||2"), s("Léa Martin|3/11/2026||beaucoup"),
               s("Léa Martin|3/11/2026||"), s("Léa Martin|3/11/2026||0"), s("Léa Martin|3/11/2026||-2"),
               s("Léa Martin|3/11/2026||24 h 01"), s("Léa Martin|3/11/2026|midi|2")});
    const ImportField where[] = {ImportField::Date,     ImportField::Date,     ImportField::Duration,
                                 ImportField::Duration, ImportField::Duration, ImportField::Duration,
                                 ImportField::Duration, ImportField::StartsAt};
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        QCOMPARE(plan.rows[i].state, ImportRow::Error);
        QCOMPARE(cellOf(plan, i, where[i]).state, ImportCell::Error);
    }
    QCOMPARE(hours(s("Étudiant|Date|Durée"), {s("Léa Martin|29/02/2028|24 h")}).rows[0].state, ImportRow::New);
}

void TestImportHours::aClosedYearTakesNoHours()
{
    CampaignRecords(*m_register).close();
    const ImportPlan plan =
        hours(s("Étudiant|Date|Durée"),
              {s("Léa Martin|31/08/2027|2"), s("Léa Martin|1/9/2027|2"), s("Léa Martin|31/08/2026|2")});
    QCOMPARE(cellOf(plan, 0, ImportField::Date).state, ImportCell::Error);
    QCOMPARE(plan.rows[1].state, ImportRow::New);
    QCOMPARE(plan.rows[2].state, ImportRow::New);
}

void TestImportHours::anAffectationThatHasNotStartedTakesNoHours()
{
    CampaignRecords records(*m_register);
    const qint64 hugo = records.student(s("Petit"), s("Hugo"));
    records.assignment(hugo, records.proposal(s("59229"), s("2026-002"), s("Jeux")), s("prepared"));
    records.student(s("Robert"), s("Zoé"));
    const ImportPlan plan = hours(s("Étudiant|Date|Durée"), {s("Hugo Petit|3/11/2026|2"), s("Zoé Robert|3/11/2026|2")});
    QCOMPARE(plan.counts.errors, 2);
    QVERIFY(cellOf(plan, 0, ImportField::Student).message.contains(s("Féron")));
}

void TestImportHours::anOverlapIsSaid()
{
    const QString titles = s("Étudiant|Date|Début|Durée");
    QVERIFY(applyImport(m_register->store(), hours(titles, {s("Léa Martin|3/11/2026|14 h|2")})));
    const ImportPlan plan = hours(titles, {s("Léa Martin|3/11/2026|15 h|3"), s("Léa Martin|1/9/2026|15 h|3")});
    QVERIFY(cellOf(plan, 0, ImportField::Date).message.contains(HourWarnings::sentence(HourWarning::Overlap)));
    QVERIFY(cellOf(plan, 1, ImportField::Date).message.contains(HourWarnings::sentence(HourWarning::OutsidePeriod)));
    QCOMPARE(plan.counts.chosen, 2);
}

void TestImportHours::twoEqualRowsAreLeftToTheUser()
{
    ImportPlan plan = hours(s("Étudiant|Date|Durée"), {s("Léa Martin|3/11/2026|2"), s("Léa Martin|3/11/2026|2")});
    QCOMPARE(plan.rows[1].state, ImportRow::Ignored);
    QVERIFY(plan.rows[1].applicable);
    ImportPlanner::choose(plan, 1, true);
    QCOMPARE(plan.counts.chosen, 2);
}

void TestImportHours::columnsOfTheExportComeBack()
{
    // Minutes under a title that says so.
    const HourEntry entry =
        first(s("campaign|date|monthly|minutes|starts_at|task|status|student_number|last_name|first_name"),
              s("2026-2027|2026-11-03|false|150|14:00|Lecture|entered|12345|Martin|Léa"));
    QCOMPARE(entry.minutes, 150);
    QCOMPARE(entry.day, QDate(2026, 11, 3));
    QCOMPARE(entry.startsAt, QTime(14, 0));
    QCOMPARE(entry.assignment.value, m_reading);
}

void TestImportHours::theNumberOfTheProposalDecides()
{
    CampaignRecords records(*m_register);
    const qint64 games = records.assignment(m_lea, records.proposal(s("59229"), s("2026-002"), s("Jeux")));
    const ImportPlan plan = hours(s("student_number|date|minutes|proposal"),
                                  {s("12345|2026-11-03|60|2026-002"), s("12345|2026-11-03|60|2026-001"),
                                   s("12345|2026-11-03|60|2026-999"), s("12345|2026-11-03|60|")});
    QCOMPARE(plan.rows[0].as<HourEntry>().assignment.value, games);
    QCOMPARE(plan.rows[1].as<HourEntry>().assignment.value, m_reading);
    QCOMPARE(cellOf(plan, 2, ImportField::Number).state, ImportCell::Error);
    QVERIFY(cellOf(plan, 2, ImportField::Number).message.contains(s("2026-999")));
    QCOMPARE(plan.rows[3].own, ImportRow::Error);
    // The number goes before a title that says otherwise.
    const ImportPlan titled = hours(s("Numéro d’étudiant|Date|Heures|Numéro de la proposition|Intitulé"),
                                    {s("12345|3/11/2026|1|2026-002|Lecture")});
    QCOMPARE(titled.rows[0].as<HourEntry>().assignment.value, games);
}

void TestImportHours::aTotalOfAMonthComesBackAsOne()
{
    QVERIFY(applyImport(m_register->store(), hours(s("Étudiant|Mois|Heures"), {s("Léa Martin|mars 2027|12 h")})));
    const QString titles = s("student_number|date|monthly|minutes");
    const ImportPlan again = hours(titles, {s("12345|2027-03-01|true|720")});
    QCOMPARE(again.rows[0].own, ImportRow::Same);
    QVERIFY(!again.rows[0].hasNotice());
    const ImportPlan day = hours(titles, {s("12345|2027-03-01|false|720"), s("12345|2027-03-01|peut-être|720")});
    QVERIFY(!day.rows[0].as<HourEntry>().monthly);
    QCOMPARE(cellOf(day, 1, ImportField::Monthly).state, ImportCell::Error);
    // Durations under such a title are durations.
    QCOMPARE(first(s("Étudiant|Mois|Total du mois"), s("Léa Martin|avril 2027|12,5")).minutes, 750);
}

void TestImportHours::whatIsSaidAlreadyIsTheSameInAClosedYear()
{
    const QString titles = s("Étudiant|Date|Durée");
    QVERIFY(applyImport(m_register->store(), hours(titles, {s("Léa Martin|3/11/2026|2")})));
    CampaignRecords(*m_register).close();
    const ImportPlan plan = hours(titles, {s("Léa Martin|3/11/2026|2"), s("Léa Martin|4/11/2026|2")});
    QCOMPARE(plan.rows[0].own, ImportRow::Same);
    QCOMPARE(plan.rows[1].own, ImportRow::Error);
}

void TestImportHours::aStatusOfTheFileIsNotTakenOver()
{
    const ImportPlan plan = hours(s("student_number|date|minutes|status|campaign"),
                                  {s("12345|2026-11-03|60|signed|2026-2027"), s("12345|2026-11-04|60|entered|"),
                                   s("12345|2026-11-05|60|entered|2019-2020")});
    QCOMPARE(plan.rows[0].as<HourEntry>().status, HourStatus::Entered);
    QVERIFY(cellOf(plan, 0, ImportField::State).isNotice());
    QVERIFY(!cellOf(plan, 1, ImportField::State).isNotice());
    QCOMPARE(cellOf(plan, 2, ImportField::Campaign).state, ImportCell::Error);
}

void TestImportHours::linesOfOneFileThatOverlapAreSaid()
{
    ImportPlan plan =
        hours(s("Étudiant|Date|Début|Durée"),
              {s("Léa Martin|3/11/2026|14 h|2"), s("Léa Martin|3/11/2026|15 h|2"), s("Léa Martin|3/11/2026|17 h|2"),
               s("Léa Martin|4/11/2026||7"), s("Léa Martin|4/11/2026||6")});
    QVERIFY(!plan.rows[0].hasNotice());
    QVERIFY2(cellOf(plan, 1, ImportField::Date).said().contains(s("2")), "line 2");
    QVERIFY(!plan.rows[2].hasNotice());
    QVERIFY(cellOf(plan, 4, ImportField::Date).said().contains(HourWarnings::sentence(HourWarning::LongDay)));
    QCOMPARE(plan.counts.notices, 2);
    // A line that is not imported overlaps nothing.
    ImportPlanner::choose(plan, 0, false);
    QVERIFY(!plan.rows[1].hasNotice());
    QCOMPARE(plan.counts.notices, 1);
}

void TestImportHours::whoGoesAboveTheQuotaIsSaidAndLogged()
{
    const QString titles = s("Étudiant|Mois|Heures");
    QVERIFY(applyImport(m_register->store(), hours(titles, {s("Léa Martin|janvier 2027|20")})));
    ImportPlan plan = hours(titles, {s("Léa Martin|février 2027|10"), s("Léa Martin|mars 2027|1"), s("Léa Martin|avril 2027|1")});
    QVERIFY(cellOf(plan, 0, ImportField::Duration).beside.isEmpty());
    QVERIFY(cellOf(plan, 1, ImportField::Duration).beside.contains(s("MARTIN Léa")));
    QVERIFY(cellOf(plan, 2, ImportField::Duration).beside.isEmpty());
    QVERIFY2(importText(plan).contains(s("MARTIN Léa")), qPrintable(importText(plan)));
    const auto outcome = applyImport(m_register->store(), plan);
    QVERIFY(outcome && outcome->text.contains(s("MARTIN Léa")));
    ImportPlan less = hours(titles, {s("Léa Martin|mai 2027|1")});
    QVERIFY(!less.aboveQuota.isEmpty());
    ImportPlanner::choose(less, 0, false);
    QVERIFY(less.aboveQuota.isEmpty());
}

void TestImportHours::aThousandLinesAreOneStepToUndo()
{
    std::vector<QString> rows;
    for (int i = 0; i < 1000; ++i)
        rows.push_back(
            s("%1|Léa Martin|1|n° %2").arg(QDate(2026, 10, 1).addDays(i % 250).toString(Qt::ISODate)).arg(i));
    QElapsedTimer timer;
    timer.start();
    const ImportPlan plan = hours(s("Date|Étudiant|Durée|Tâche"), rows);
    const qint64 planning = timer.restart();
    const auto outcome = applyImport(m_register->store(), plan);
    qInfo("1000 lines of hours: planned in %lld ms, written in %lld ms", planning, timer.elapsed());
    QVERIFY(outcome);
    QCOMPARE(outcome->fresh, 1000);
    QVERIFY(m_register->store().undo());
    QCOMPARE(CampaignRecords(*m_register).count(s("hour_entry")), 0);
}

PC_GUILESS_TEST_MAIN(TestImportHours)
#include "tst_importhours.moc"
