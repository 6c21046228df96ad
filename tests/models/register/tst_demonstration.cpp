// The demonstration register: the same for everybody on the same day, nobody real in it, and marked.
#include "models/applications/application.h"
#include "models/assignments/convention.h"
#include "models/assignments/startgate.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/hours/hourentry.h"
#include "models/proposals/proposal.h"
#include "models/students/studenteligibility.h"
#include "tests/models/register/demonstrationcontent.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestDemonstration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameDayGivesTheSameContent();
    void nobodyRealIsInIt();
    void itIsMarkedAndSound();
    void itTellsAWholeStory();
    void itHoldsForOtherPlaces();
    void itIsTheSizeOfACampaign();
    void everyStateIsInIt_data();
    void everyStateIsInIt();
    void theCasesACoordinatorMeetsAreInIt();
    void quotasStandOnEverySideOfTheMark();
    void lastYearIsClosedAndGoesOn();
    void everyWordOfItIsFictional();
    void itHoldsOnAnyDay_data();
    void itHoldsOnAnyDay();
    void twoCreationsDifferByTheirIdentifiersOnly();
    void aCampaignThatHasNotBegunTellsNothing();

private:
    static std::unique_ptr<Register> demonstration(const QString &path, const Clock &clock, const QString &departement,
                                                   const QString &campaign = {})
    {
        RegisterPlan plan;
        plan.departement = departement;
        plan.campaign = campaign;
        plan.demonstration = true;
        auto made = Register::create(path, plan, {Store::Mode::Write, u"Marie Dupont"_s, &clock, {}});
        return made ? std::move(*made) : nullptr;
    }
    // Everything but the identifiers drawn for each file.
    static QStringList content(Register &reg)
    {
        return contentOf(
                   reg,
                   u"SELECT id, commune, mayor_civility, mayor_first_name, mayor_last_name, email, phone, address, "
                   "postal_code, city, opening_hours, website, ccas, ccas_since, notes FROM town_hall ORDER BY id"_s)
            + contentOf(
                   reg,
                   u"SELECT id, commune, needs, associations, premises, transport, updated_on FROM terrain ORDER BY id"_s)
            + contentOf(reg,
                        u"SELECT id, commune, happened_on, channel, direction, person, subject, outcome, next_step, "
                        "next_step_on, next_done_on, note FROM contact ORDER BY id"_s);
    }

    Territory m_first{u"59"_s, true};
    Territory m_second{u"59"_s, true};
};

void TestDemonstration::theSameDayGivesTheSameContent()
{
    const auto first = m_first.fresh();
    const auto second = m_second.fresh();
    const QStringList content = TestDemonstration::content(*first);
    QVERIFY(content.size() > 300);
    QCOMPARE(TestDemonstration::content(*second), content);
    QVERIFY(first->uuid() != second->uuid());
}

void TestDemonstration::nobodyRealIsInIt()
{
    const auto reg = m_first.fresh();
    const auto strays = [&](const QString &where) {
        return contentOf(*reg, u"SELECT email, phone FROM town_hall WHERE "_s + where);
    };
    QCOMPARE(strays(u"email <> '' AND email NOT LIKE '%.example'"_s), QStringList());
    // 03 53 01 xx xx: reserved for fiction by the regulator.
    QCOMPARE(strays(u"phone <> '' AND phone NOT GLOB '+3335301[0-9][0-9][0-9][0-9]'"_s), QStringList());
    QCOMPARE(strays(u"website <> ''"_s), QStringList());
    QVERIFY(count(reg->database(), u"SELECT count(*) FROM town_hall WHERE email <> ''"_s) > 100);
    QVERIFY(count(reg->database(), u"SELECT count(*) FROM town_hall WHERE phone <> ''"_s) > 100);
}

void TestDemonstration::itIsMarkedAndSound()
{
    const auto reg = m_first.fresh();
    QVERIFY(reg->isDemonstration());
    QVERIFY(reg->figures()->demonstration);
    QCOMPARE(soundness(*reg), QString());
    QCOMPARE(count(reg->database(), u"SELECT count(*) FROM journal_entry"_s), 0);
    Territory plain;
    QVERIFY(!plain.fresh()->isDemonstration());
}

void TestDemonstration::itTellsAWholeStory()
{
    const auto reg = m_first.fresh();
    const QStringList states = contentOf(*reg, u"SELECT DISTINCT contact_state FROM commune_index"_s);
    for (const QString &state :
         {u"to_contact"_s, u"contacted"_s, u"interested"_s, u"participating"_s, u"declined"_s, u"no_answer"_s})
        QVERIFY2(states.contains(state), qPrintable(state));
    const QDate today = reg->store().clock().today();
    QCOMPARE(count(reg->database(),
                   u"SELECT count(*) FROM contact WHERE happened_on > '%1'"_s.arg(today.toString(Qt::ISODate))),
             0);
    QVERIFY(count(reg->database(),
                  u"SELECT count(*) FROM commune_index WHERE next_step_on < '%1'"_s.arg(today.toString(Qt::ISODate)))
            > 0);
    QVERIFY(count(reg->database(), u"SELECT count(*) FROM terrain"_s) > 10);
    // Only communes of the partnership are written to.
    QCOMPARE(count(reg->database(), u"SELECT count(*) FROM commune_index WHERE contacts > 0 AND eligible = 0"_s), 0);
}

void TestDemonstration::itHoldsForOtherPlaces()
{
    Territory corsica(u"2A"_s, true);
    const auto reg = corsica.fresh();
    QCOMPARE(soundness(*reg), QString());
    const QStringList odd = contentOf(*reg, u"SELECT email FROM town_hall WHERE email <> lower(email)"_s);
    QCOMPARE(odd, QStringList());
}

void TestDemonstration::itIsTheSizeOfACampaign()
{
    const auto reg = m_first.fresh();
    const auto size = [&](const QString &table) { return count(reg->database(), u"SELECT count(*) FROM "_s + table); };
    QVERIFY2(size(u"proposal"_s) >= 55 && size(u"proposal"_s) <= 70, qPrintable(QString::number(size(u"proposal"_s))));
    QVERIFY2(size(u"student"_s) >= 75 && size(u"student"_s) <= 90, qPrintable(QString::number(size(u"student"_s))));
    QVERIFY2(size(u"hour_entry"_s) >= 800 && size(u"hour_entry"_s) <= 1000,
             qPrintable(QString::number(size(u"hour_entry"_s))));
    QCOMPARE(size(u"campaign"_s), 2);
}

void TestDemonstration::everyStateIsInIt_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("exceptions");
    const auto words = [](const auto &values, auto word) {
        QStringList all;
        for (const auto value : values)
            all << word(value);
        return all;
    };
    const auto proposals = words(ProposalWords::statuses(), [](ProposalStatus s) { return ProposalWords::word(s); });
    QTest::newRow("proposals") << u"SELECT DISTINCT status FROM proposal"_s << proposals << QStringList();
    const auto stages = words(ProposalWords::stages(), [](ProposalStage s) { return ProposalWords::word(s); });
    // The university's opinion on actions is off in a new register; last year it was on.
    QTest::newRow("stages") << u"SELECT DISTINCT stage FROM proposal_index"_s << stages << QStringList();
    QTest::newRow("verdicts") << u"SELECT DISTINCT verdict FROM proposal_decision"_s
                              << QStringList{u"conforming"_s, u"conforming_with_reservation"_s, u"to_complete"_s,
                                             u"non_conforming"_s, u"favourable"_s, u"unfavourable"_s}
                              << QStringList();
    QTest::newRow("candidatures") << u"SELECT DISTINCT status FROM application"_s
                                  << words(ApplicationWords::statuses(),
                                           [](ApplicationStatus s) { return ApplicationWords::word(s); })
                                  << QStringList();
    QTest::newRow("participation") << u"SELECT DISTINCT validation FROM application"_s
                                   << words(ApplicationWords::participations(),
                                            [](Participation p) { return ApplicationWords::word(p); })
                                   << QStringList();
    QTest::newRow("affectations") << u"SELECT DISTINCT status FROM assignment"_s
                                  << words(AssignmentWords::statuses(),
                                           [](AssignmentStatus s) { return AssignmentWords::word(s); })
                                  << QStringList();
    QTest::newRow("conventions") << u"SELECT DISTINCT convention FROM assignment_index"_s
                                 << words(ConventionWords::states(),
                                          [](ConventionState s) { return ConventionWords::word(s); })
                                 << QStringList();
    QTest::newRow("gate") << u"SELECT DISTINCT gate FROM assignment_index"_s
                          << words(StartGate::outcomes(), [](GateOutcome o) { return StartGate::word(o); })
                          << QStringList();
    QTest::newRow("follow-up") << u"SELECT DISTINCT kind FROM follow_up"_s
                               << words(AssignmentWords::followUpKinds(),
                                        [](FollowUpKind k) { return AssignmentWords::word(k); })
                               << QStringList();
    QTest::newRow("hours") << u"SELECT DISTINCT status FROM hour_entry"_s
                           << words(HourWords::statuses(), [](HourStatus s) { return HourWords::word(s); })
                           << QStringList();
    QTest::newRow("signatories") << u"SELECT DISTINCT role FROM visa"_s
                                 << words(HourWords::roles(), [](VisaRole r) { return HourWords::word(r); })
                                 << QStringList();
    const auto standings =
        words(StudentEligibility::standings(), [](StudentStanding s) { return StudentEligibility::word(s); });
    QTest::newRow("students") << u"SELECT DISTINCT eligible FROM student_index"_s << standings
                              << QStringList{StudentEligibility::word(StudentStanding::Unknown)};
}

void TestDemonstration::everyStateIsInIt()
{
    QFETCH(const QString, sql);
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, exceptions);
    const auto reg = m_first.fresh();
    const QStringList present = contentOf(*reg, sql);
    QVERIFY(!words.isEmpty());
    for (const QString &word : words)
        QVERIFY2(present.contains(word) || exceptions.contains(word), qPrintable(word));
}

void TestDemonstration::theCasesACoordinatorMeetsAreInIt()
{
    const auto reg = m_first.fresh();
    const QStringList cases{
        u"proposal_index WHERE warned = 1"_s,
        u"proposal_decision WHERE verdict = 'non_conforming' AND reason <> ''"_s,
        u"student s JOIN commune c ON c.id = s.commune WHERE c.kind IN ('D', 'A')"_s,
        u"student s JOIN commune c ON c.id = s.commune WHERE c.in_perimeter = 0"_s,
        u"student WHERE exception_reason <> ''"_s,
        u"student WHERE insured_until < '2026-11-20'"_s,
        u"assignment a JOIN student s ON s.id = a.student WHERE date(s.born_on, '+18 years') > a.starts_on"_s,
        u"student x JOIN student y ON y.id > x.id AND lower(y.last_name) = lower(x.last_name) AND y.born_on = x.born_on"_s,
        u"wish WHERE rank > 1"_s,
        u"assignment WHERE derogation_reason <> ''"_s,
        u"assignment WHERE gate_reason <> ''"_s,
        u"assignment WHERE student_rating IS NOT NULL AND commune_rating IS NOT NULL AND appreciation <> ''"_s,
        u"amendment WHERE signed_on IS NOT NULL"_s,
        u"amendment WHERE signed_on IS NULL"_s,
        u"follow_up WHERE kind = 'incident' AND declared_on IS NOT NULL"_s,
        u"follow_up WHERE next_step_on < '2026-11-20' AND next_done_on IS NULL"_s,
        u"hour_entry WHERE monthly = 1"_s,
        u"hour_entry WHERE status = 'contested' AND contested_reason <> ''"_s,
        u"hour_entry x JOIN hour_entry y ON y.id > x.id AND y.day = x.day AND y.assignment = x.assignment "
        "WHERE y.overlap_reason <> '' AND x.overlap_reason <> ''"_s,
        u"proposal_decision d JOIN proposal p ON p.id = d.proposal JOIN campaign c ON c.id = p.campaign "
        "WHERE d.verdict = 'unfavourable' AND d.reason <> '' AND c.closed_on IS NOT NULL"_s,
        u"student WHERE past_universities <> ''"_s,
        u"visa WHERE month IS NOT NULL"_s,
        u"quota_waiver"_s,
        u"mailing_round WHERE kind = 'call'"_s,
        u"mailing_round WHERE kind = 'reminder_1'"_s,
        u"diffusion"_s,
        u"partnership WHERE ends_on > '2026-11-20'"_s,
        u"partner_question WHERE answered_on IS NULL"_s,
        u"partner_question WHERE answered_on IS NOT NULL"_s,
    };
    for (const QString &wanted : cases)
        QVERIFY2(count(reg->database(), u"SELECT count(*) FROM "_s + wanted) > 0, qPrintable(wanted));
}

void TestDemonstration::quotasStandOnEverySideOfTheMark()
{
    const auto reg = m_first.fresh();
    // Minutes of each student of the campaign, and over how many affectations.
    const QStringList sums = contentOf(
        *reg,
        u"SELECT sum(h.minutes), count(DISTINCT a.id) FROM hour_entry h JOIN assignment a ON a.id = h.assignment "
        "WHERE h.day >= '2026-09-01' GROUP BY a.student"_s);
    bool below = false;
    bool exact = false;
    bool above = false;
    bool wellOver = false;
    bool two = false;
    for (const QString &line : sums) {
        const int minutes = line.section(u'|', 0, 0).toInt();
        below = below || minutes == 29 * 60 + 30;
        exact = exact || minutes == 30 * 60;
        above = above || minutes > 30 * 60;
        wellOver = wellOver || minutes >= 35 * 60;
        two = two || line.endsWith(u"|2"_s);
    }
    QVERIFY(below);
    QVERIFY(exact);
    QVERIFY(above);
    QVERIFY(wellOver);
    QVERIFY(two);
}

void TestDemonstration::lastYearIsClosedAndGoesOn()
{
    const auto reg = m_first.fresh();
    Database &database = reg->database();
    QCOMPARE(count(database, u"SELECT count(*) FROM campaign WHERE name = '2025-2026' AND closed_on IS NOT NULL"_s), 1);
    QCOMPARE(count(database, u"SELECT count(*) FROM campaign WHERE name = '2026-2027' AND closed_on IS NULL"_s), 1);
    QVERIFY(count(database, u"SELECT count(*) FROM proposal WHERE previous IS NOT NULL"_s) > 0);
    QVERIFY(
        count(
            database,
            u"SELECT count(*) FROM (SELECT student FROM application GROUP BY student HAVING count(DISTINCT campaign) = 2)"_s)
        > 0);
    // A summer action: hours of one affectation on both sides of 1 September.
    QVERIFY(count(database,
                  u"SELECT count(*) FROM (SELECT assignment FROM hour_total GROUP BY assignment HAVING count(*) = 2)"_s)
            > 0);
    QCOMPARE(
        count(database,
              u"SELECT count(*) FROM assignment a JOIN campaign c ON c.id = a.campaign WHERE c.closed_on IS NOT NULL "
              "AND a.status IN ('prepared', 'running', 'suspended')"_s),
        0);
}

void TestDemonstration::everyWordOfItIsFictional()
{
    const auto reg = m_first.fresh();
    for (const QString &column :
         {u"student.email"_s, u"proposal.referent_email"_s, u"assignment.commune_referent_email"_s}) {
        const QString table = column.section(u'.', 0, 0);
        const QString name = column.section(u'.', 1);
        QCOMPARE(contentOf(*reg, u"SELECT %1 FROM %2 WHERE %1 <> '' AND %1 NOT LIKE '%.example'"_s.arg(name, table)),
                 QStringList());
    }
    for (const QString &column :
         {u"student.phone"_s, u"proposal.referent_phone"_s, u"assignment.commune_referent_phone"_s}) {
        const QString table = column.section(u'.', 0, 0);
        const QString name = column.section(u'.', 1);
        QCOMPARE(contentOf(*reg,
                           u"SELECT %1 FROM %2 WHERE %1 <> '' AND %1 NOT GLOB '+3335301[0-9][0-9][0-9][0-9]'"_s.arg(
                               name, table)),
                 QStringList());
    }
    // Nobody has the name of another, but for the pair written down twice.
    QCOMPARE(
        count(
            reg->database(),
            u"SELECT count(*) FROM (SELECT 1 FROM student GROUP BY last_name, upper(first_name) HAVING count(*) > 2)"_s),
        0);
}

void TestDemonstration::itHoldsOnAnyDay_data()
{
    QTest::addColumn<QString>("departement");
    QTest::addColumn<QDate>("day");
    for (const QDate day : {QDate(2026, 9, 1), QDate(2026, 9, 20), QDate(2026, 10, 31), QDate(2027, 8, 1),
                            QDate(2027, 8, 31), QDate(2028, 2, 29)})
        QTest::addRow("the Nord on %s", qPrintable(day.toString(Qt::ISODate))) << u"59"_s << day;
    for (const QDate day : {QDate(2026, 9, 1), QDate(2027, 1, 1)})
        QTest::addRow("few communes on %s", qPrintable(day.toString(Qt::ISODate))) << u"971"_s << day;
    QTest::newRow("no commune ayant droit") << u"976"_s << QDate(2026, 11, 20);
    QTest::newRow("Corsica") << u"2A"_s << QDate(2027, 2, 28);
}

void TestDemonstration::itHoldsOnAnyDay()
{
    QFETCH(const QString, departement);
    QFETCH(const QDate, day);
    const TempDir folder;
    const FixedClock clock(QDateTime(day, QTime(9, 0)));
    const auto reg = demonstration(folder.filePath(u"demo.pcom"_s), clock, departement);
    QVERIFY(reg);
    QCOMPARE(soundness(*reg), QString());
    QCOMPARE(happenedAfter(*reg, day), QString());
    Database &database = reg->database();
    const auto campaign = CampaignsRepository(database).current(day);
    QVERIFY(campaign && *campaign && (*campaign)->contains(day));
    // Work is done in the campaign, and inside what was agreed.
    const QString present = u"a.campaign = %1"_s.arg((*campaign)->id.value);
    QCOMPARE(count(database,
                   u"SELECT count(*) FROM assignment a WHERE %1 AND a.starts_on < '%2'"_s.arg(
                       present, (*campaign)->startsOn.toString(Qt::ISODate))),
             0);
    QCOMPARE(count(database,
                   u"SELECT count(*) FROM assignment a JOIN hour_entry h ON h.assignment = a.id WHERE h.monthly = 0 "
                   "AND (h.day < a.starts_on OR h.day > a.ends_on)"_s),
             0);
    QCOMPARE(count(database,
                   u"SELECT count(*) FROM assignment WHERE status = 'running' AND starts_on > '%1'"_s.arg(
                       day.toString(Qt::ISODate))),
             0);
    QVERIFY(count(database, u"SELECT count(*) FROM student"_s) > 0);
    if (departement != u"976")
        QVERIFY(count(database, u"SELECT count(*) FROM hour_entry"_s) > 0);
}

void TestDemonstration::twoCreationsDifferByTheirIdentifiersOnly()
{
    const auto first = m_first.fresh();
    const auto second = m_second.fresh();
    QCOMPARE(rowsOf(*second), rowsOf(*first));
}

void TestDemonstration::aCampaignThatHasNotBegunTellsNothing()
{
    const TempDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0)));
    const auto reg = demonstration(folder.filePath(u"demo.pcom"_s), clock, u"59"_s, u"2030-2031"_s);
    QVERIFY(reg);
    QCOMPARE(soundness(*reg), QString());
    QCOMPARE(count(reg->database(), u"SELECT count(*) FROM proposal"_s), 0);
    const auto past = demonstration(folder.filePath(u"past.pcom"_s), clock, u"59"_s, u"2020-2021"_s);
    QVERIFY(past);
    QCOMPARE(soundness(*past), QString());
    QCOMPARE(happenedAfter(*past, QDate(2021, 8, 31)), QString());
}

PC_GUILESS_TEST_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
