// An engagement is claimed once: the same affectation, or the same action of another year, is found (art. D611-7).
#include "models/students/studentmerge.h"
#include "models/students/studentsrepository.h"
#include "tests/models/labels/labelregister.h"
#include "tests/support/testmain.h"

using namespace pc;
using namespace pc::test;

class TestLabelReuse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<LabelRegister>(); }
    void cleanup() { m_register.reset(); }

    void theSameAffectationClaimedTwiceIsFound();
    void theSameActionOfTheNextYearIsFound();
    void aWithdrawnOrRefusedFileCountsNoMore();
    void mergedStudentsKeepTheirFilesAndOneOfEachLabel();
    void aStudentWithAFileStays();

private:
    Status explain(LabelFileId id, const QString &reason, const QString &author = u"Mme Odile Vice-Présidente"_s)
    {
        return m_register->tried([&](Transaction &t) { return LabelFilesRepository::explainReuse(t, id, reason, author, t.today()); });
    }

    std::unique_ptr<LabelRegister> m_register;
};

void TestLabelReuse::theSameAffectationClaimedTwiceIsFound()
{
    const LabelFileId first = m_register->complete(u"MARTIN"_s);
    PC_VERIFY_OK(m_register->decide({first}, LabelVerdict::Granted));
    const StudentId student = m_register->file(first).student;
    const AssignmentId work = m_register->files().claims(first)->front().assignment;
    const LabelFileId second = m_register->open(student, {work}, kInitiative);
    const auto uses = m_register->files().earlierUses(second);
    QCOMPARE(uses->size(), 1U);
    QCOMPARE(uses->front(), (EarlierUse{first, work, u"Atelier MARTIN"_s, u"Label Engagement"_s, u"2026-2027"_s, LabelStatus::Granted, false}));
    QVERIFY(m_register->files().earlierUses(first)->empty()); // what was granted stays sound
    PC_VERIFY_OK(m_register->deposit(second));
    m_register->receiveAll(second);
    PC_VERIFY_OK(m_register->step(second, LabelStatus::Complete));
    PC_VERIFY_ERROR(m_register->decide({second}, LabelVerdict::Granted, u"Bon dossier."_s), ErrorKind::Refused);
    PC_VERIFY_ERROR(explain(second, u" "_s), ErrorKind::Invalid);
    PC_VERIFY_ERROR(explain(second, u"Autre mission."_s, {}), ErrorKind::Invalid);
    PC_VERIFY_OK(explain(second, u"Autre mission, autres heures."_s));
    PC_VERIFY_OK(m_register->decide({second}, LabelVerdict::Granted));
}

void TestLabelReuse::theSameActionOfTheNextYearIsFound()
{
    const StudentId student = m_register->student(u"MARTIN"_s, kEtroeungt);
    const ProposalId action = m_register->proposal(u"Atelier"_s, kEtroeungt);
    const LabelFileId first = m_register->open(student, {m_register->atWork(student, action)});
    const CampaignId next = m_register->nextYear();
    const ProposalId between = m_register->proposal(u"Atelier, l’année sans"_s, kEtroeungt, {{"previous"_L1, action.value}});
    const ProposalId renewed = m_register->proposal(u"Atelier renouvelé"_s, kEtroeungt, {{"previous"_L1, between.value}});
    const AssignmentId work = m_register->atWork(student, renewed);
    const LabelFileId second = m_register->open(student, {work}, kEngagement, next);
    const auto uses = m_register->files().earlierUses(second);
    QCOMPARE(uses->size(), 1U);
    QCOMPARE(uses->front().file, first);
    QCOMPARE(uses->front().assignment, work);
    QCOMPARE(uses->front().title, u"Atelier renouvelé"_s);
    QVERIFY(uses->front().sameAction);
    // Another student of the same action has nothing to explain.
    const StudentId other = m_register->student(u"DURAND"_s, kEtroeungt);
    QVERIFY(m_register->files().earlierUses(m_register->open(other, {m_register->atWork(other, renewed)}, kEngagement, next))->empty());
}

void TestLabelReuse::aWithdrawnOrRefusedFileCountsNoMore()
{
    const LabelFileId first = m_register->complete(u"MARTIN"_s);
    const StudentId student = m_register->file(first).student;
    const LabelFileId second = m_register->open(student, {m_register->files().claims(first)->front().assignment}, kInitiative);
    QCOMPARE(m_register->files().earlierUses(second)->size(), 1U);
    PC_VERIFY_OK(m_register->decide({first}, LabelVerdict::Refused, u"Rapport insuffisant."_s));
    QVERIFY(m_register->files().earlierUses(second)->empty());
    PC_VERIFY_OK(m_register->store().undo());
    PC_VERIFY_OK(m_register->step(first, LabelStatus::Withdrawn, u"L’étudiante part à l’étranger."_s));
    QVERIFY(m_register->files().earlierUses(second)->empty());
}

void TestLabelReuse::mergedStudentsKeepTheirFilesAndOneOfEachLabel()
{
    const LabelFileId first = m_register->opened(u"MARTIN"_s);
    const LabelFileId second = m_register->opened(u"MARTINE"_s);
    const StudentId kept = m_register->file(first).student;
    const StudentId other = m_register->file(second).student;
    const auto merge = [&] {
        const auto student = StudentsRepository(m_register->database()).find(kept);
        return m_register->tried([&](Transaction &t) { return StudentMerge::merge(t, **student, other); });
    };
    PC_VERIFY_ERROR(merge(), ErrorKind::Refused);
    m_register->set("label_file"_L1, second.value, {{"kind"_L1, kInitiative.value}});
    PC_VERIFY_OK(merge());
    QCOMPARE(m_register->file(second).student, kept);
    QCOMPARE(m_register->files().ofStudent(kept)->size(), 2U);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(m_register->file(second).student, other);
}

void TestLabelReuse::aStudentWithAFileStays()
{
    const StudentId student = m_register->student(u"MARTIN"_s, kEtroeungt);
    m_register->open(student, {});
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return StudentsRepository::remove(t, student); }), ErrorKind::Refused);
}

PC_GUILESS_TEST_MAIN(TestLabelReuse)
#include "tst_labelreuse.moc"
