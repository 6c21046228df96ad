// The labels of the demonstration: a session held last year, files on every step of their way this year.
#include "models/labels/labelfilesrepository.h"
#include "tests/models/register/demonstrationcontent.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestDemonstrationLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_register = m_territory.fresh(); }

    void everyStepIsTold();
    void lastYearsSessionIsSignedAndNotified();
    void theGridIsFilledByEachSide();
    void oneClaimWasClaimedLastYear();
    void everyOpenFileSaysWhereItStands();

private:
    qint64 number(const QString &sql) { return count(m_register->database(), sql); }

    Territory m_territory{u"59"_s, true};
    std::unique_ptr<Register> m_register;
};

void TestDemonstrationLabels::everyStepIsTold()
{
    const QStringList states = contentOf(*m_register, u"SELECT c.name, f.status, count(*) FROM label_file f "
                                                      "JOIN campaign c ON c.id = f.campaign GROUP BY 1, 2 ORDER BY 1, 2"_s);
    QCOMPARE(states, (QStringList{u"2025-2026|deferred|1"_s, u"2025-2026|granted|6"_s, u"2025-2026|refused|1"_s,
                                  u"2026-2027|complete|1"_s, u"2026-2027|deposited|2"_s, u"2026-2027|incomplete|1"_s,
                                  u"2026-2027|preparing|2"_s, u"2026-2027|scheduled|1"_s}));
}

void TestDemonstrationLabels::lastYearsSessionIsSignedAndNotified()
{
    QCOMPARE(number(u"SELECT count(*) FROM label_session WHERE signed_on IS NOT NULL"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM label_session"_s), 2);
    QCOMPARE(number(u"SELECT count(*) FROM label_member WHERE commune IS NOT NULL"_s), 2);
    QCOMPARE(number(u"SELECT count(*) FROM label_file WHERE notified_on IS NOT NULL"_s), 8);
    QCOMPARE(number(u"SELECT count(*) FROM label_file WHERE appealed_on IS NOT NULL"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM label_file WHERE late_reason <> ''"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM label_piece WHERE state = 'refused'"_s), 1);
}

void TestDemonstrationLabels::theGridIsFilledByEachSide()
{
    for (const QString &rater : {u"student"_s, u"mayor"_s, u"jury"_s})
        QVERIFY(number(u"SELECT count(DISTINCT file) FROM acquis_answer WHERE rater = '%1'"_s.arg(rater)) >= 8);
    QCOMPARE(number(u"SELECT count(*) FROM acquis_answer w JOIN label_file f ON f.id = w.file WHERE rater = 'jury' "
                    "AND f.status NOT IN ('granted', 'deferred', 'refused')"_s),
             0);
}

void TestDemonstrationLabels::oneClaimWasClaimedLastYear()
{
    LabelFilesRepository files(m_register->database());
    int claimed = 0;
    PC_VERIFY_OK(files.forEach([&](const LabelFile &file) {
        const auto uses = LabelFilesRepository(m_register->database()).earlierUses(file.id);
        claimed += uses && !uses->empty() && uses->front().sameAction ? 1 : 0;
    }));
    QCOMPARE(claimed, 1);
}

void TestDemonstrationLabels::everyOpenFileSaysWhereItStands()
{
    std::vector<LabelFile> all;
    PC_VERIFY_OK(LabelFilesRepository(m_register->database()).forEach([&](const LabelFile &file) { all.push_back(file); }));
    for (const LabelFile &file : all) {
        const auto it = LabelFilesRepository(m_register->database()).caseOf(file.id, m_register->store().clock().today());
        PC_VERIFY_OK(it);
        QVERIFY(it->claims.size() == 1 && it->minutesSigned() > 0);
        QVERIFY(LabelConditions::of(*it).size() >= 4);
    }
}

PC_GUILESS_TEST_MAIN(TestDemonstrationLabels)
#include "tst_demonstrationlabels.moc"
