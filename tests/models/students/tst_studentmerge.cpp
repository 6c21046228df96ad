// Two records become one, field by field, with all that belongs to them; taken back, everything is as it was.
#include "models/students/studentfields.h"
#include "models/students/studentmerge.h"
#include "models/students/studentpath.h"
#include "tests/models/students/studentregister.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestStudentMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatOneLacksComesFromTheOther();
    void everythingMovesAndUndoGivesItBack();
    void documentsIssuedMoveAsTheyAre();
    void theFurtherCandidatureStays();
    void aClosedCampaignLosesNothing();
    void aWrongFieldChangesNothing();
    void oneRecordCannotBeMergedWithItself();
    void aStudentWithAPastIsNotRemoved();
    void thePathTellsCampaignsAndHours();

private:
    Status merge(const Student &merged, StudentId other)
    {
        return write(*m_reg, [&](Transaction &transaction) { return StudentMerge::merge(transaction, merged, other); });
    }
    int count(const QString &what) const { return m_reg->database().scalar(u"SELECT count(*) FROM "_s + what)->toInt(); }

    Territory m_nord;
    std::unique_ptr<Register> m_reg;
    CampaignId m_campaign;
    qint64 m_proposal = 0;
    StudentId m_kept;
    StudentId m_other;
};

void TestStudentMerge::init()
{
    m_reg = m_nord.fresh();
    keepStudents(*m_reg);
    m_campaign = campaignOf(*m_reg);
    m_proposal = addProposal(*m_reg, m_campaign, u"59218"_s, u"2026-014"_s);
    m_kept = addStudent(*m_reg, u"Martin"_s, u"Léa"_s, u"59218"_s);
    Student other = person(u"MARTIN"_s, u"Lea"_s);
    other.email = u"lea.martin@etu.example"_s;
    other.phone = u"03 53 01 12 34"_s;
    other.vehicle = HasVehicle::Yes;
    other.pastUniversities = u"Lille 1\nLille 3"_s;
    other.commune = idOf(*m_reg, u"59229"_s);
    m_other = addStudent(*m_reg, other);
}

void TestStudentMerge::whatOneLacksComesFromTheOther()
{
    const Student kept = studentOf(*m_reg, m_kept);
    const Student other = studentOf(*m_reg, m_other);
    const Student proposed = StudentMerge::proposed(kept, other);
    QCOMPARE(proposed.id, m_kept);
    QCOMPARE(proposed.firstName, u"Léa"_s);
    QCOMPARE(proposed.email, u"lea.martin@etu.example"_s);
    QCOMPARE(proposed.vehicle, HasVehicle::Yes);
    QCOMPARE(proposed.pastUniversities, u"Lille 1\nLille 3"_s);
    QCOMPARE(proposed.commune, kept.commune);
    const QStringList expected{u"last_name"_s, u"first_name"_s, u"commune"_s};
    QCOMPARE(StudentMerge::disagreements(kept, other), expected);
}

void TestStudentMerge::everythingMovesAndUndoGivesItBack()
{
    addApplication(*m_reg, m_campaign, m_other, u"retained"_s);
    const qint64 assignment = addAssignment(*m_reg, m_campaign, m_other, m_proposal);
    setHours(*m_reg, assignment, m_campaign, 600, 300);
    insertRow(*m_reg, "quota_waiver",
              {{"student"_L1, m_other.value}, {"campaign"_L1, m_campaign.value}, {"minutes"_L1, 60}, {"reason"_L1, u"Stage"_s},
               {"author"_L1, u"Marie Dupont"_s}, {"decided_on"_L1, u"2026-11-03"_s}});
    const QString before = stateOf(*m_reg);
    const auto plan = StudentMerge::plan(m_reg->database(), m_kept, m_other);
    QVERIFY(plan.ok());
    QCOMPARE(plan->applications, 1);
    QCOMPARE(plan->assignments, 1);
    QCOMPARE(plan->waivers, 1);
    QVERIFY(plan->conflicts.empty());
    QCOMPARE(StudentMerge::sentences(*plan).size(), 4);

    const Student merged = StudentMerge::proposed(studentOf(*m_reg, m_kept), studentOf(*m_reg, m_other));
    const Status status = merge(merged, m_other);
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().message + status.error().detail));
    QCOMPARE(count(u"student"_s), 1);
    QCOMPARE(studentOf(*m_reg, m_kept), merged);
    for (const QString &table : {u"application"_s, u"assignment"_s, u"quota_waiver"_s})
        QCOMPARE(count(table + u" WHERE student = %1"_s.arg(m_kept.value)), 1);
    QCOMPARE(count(u"student_index WHERE assigned = 1"_s), 1);
    const QString after = stateOf(*m_reg);

    QVERIFY(m_reg->store().undo().ok());
    QCOMPARE(stateOf(*m_reg), before);
    QVERIFY(m_reg->store().redo().ok());
    QCOMPARE(stateOf(*m_reg), after);
    QCOMPARE(RecordIndex(m_reg->database(), studentIndexSpec()).check()->size(), size_t(0));
}

void TestStudentMerge::documentsIssuedMoveAsTheyAre()
{
    qint64 id = 0;
    const Status issued = m_reg->store().transactForGood(u"issued"_s, [&](Transaction &transaction) -> Status {
        const auto sha = transaction.keepContent("%PDF");
        const auto added = transaction.insert("issued_document"_L1,
                                              {{"kind"_L1, u"student_letter"_s}, {"series"_L1, u"COU"_s}, {"year"_L1, 2026},
                                               {"number"_L1, 1}, {"title"_L1, u"Letter"_s}, {"owner_table"_L1, u"student"_s},
                                               {"owner_id"_L1, m_other.value}, {"student"_L1, m_other.value},
                                               {"issued_on"_L1, u"2026-11-03"_s}, {"media_type"_L1, u"application/pdf"_s},
                                               {"file_name"_L1, u"COU-2026-0001.pdf"_s}, {"sha256"_L1, *sha}});
        if (!added)
            return added.error();
        id = *added;
        return done();
    });
    PC_VERIFY_OK(issued);
    const auto plan = StudentMerge::plan(m_reg->database(), m_kept, m_other);
    PC_VERIFY_OK(plan);
    QCOMPARE(plan->documents, 1);
    QVERIFY(StudentMerge::sentences(*plan).join(u' ').contains(u"1 document(s) issued"_s));
    PC_VERIFY_OK(merge(studentOf(*m_reg, m_kept), m_other));
    const QString sql = u"SELECT student || '/' || owner_id || '/' || number FROM issued_document WHERE id = ?"_s;
    QCOMPARE(m_reg->database().scalar(sql, {id})->toString(), u"%1/%1/1"_s.arg(m_kept.value));
    PC_VERIFY_OK(m_reg->store().undo());
    QCOMPARE(m_reg->database().scalar(sql, {id})->toString(), u"%1/%1/1"_s.arg(m_other.value));
}

void TestStudentMerge::theFurtherCandidatureStays()
{
    const qint64 mine = addApplication(*m_reg, m_campaign, m_kept, u"received"_s);
    const qint64 further = addApplication(*m_reg, m_campaign, m_other, u"transmitted"_s);
    insertRow(*m_reg, "wish", {{"application"_L1, mine}, {"rank"_L1, 1}, {"proposal"_L1, m_proposal}});
    const QString before = stateOf(*m_reg);
    const auto plan = StudentMerge::plan(m_reg->database(), m_kept, m_other);
    QCOMPARE(plan->conflicts.size(), size_t(1));
    QCOMPARE(plan->conflicts.front().kept, further);
    QCOMPARE(plan->conflicts.front().dropped, mine);
    QCOMPARE(plan->applications, 0);
    QVERIFY(merge(studentOf(*m_reg, m_kept), m_other).ok());
    QCOMPARE(count(u"application"_s), 1);
    QCOMPARE(count(u"application WHERE id = %1 AND student = %2"_s.arg(further).arg(m_kept.value)), 1);
    QCOMPARE(count(u"wish"_s), 0);
    QVERIFY(m_reg->store().undo().ok());
    QCOMPARE(stateOf(*m_reg), before);
}

void TestStudentMerge::aClosedCampaignLosesNothing()
{
    addApplication(*m_reg, m_campaign, m_other);
    must(*m_reg, [this](Transaction &transaction) { return CampaignsRepository::close(transaction, m_campaign); });
    // One candidature moves to the record that is kept…
    QVERIFY(merge(studentOf(*m_reg, m_kept), m_other).ok());
    QVERIFY(m_reg->store().undo().ok());
    // …but of two none may disappear.
    addApplication(*m_reg, m_campaign, m_kept);
    const QString before = stateOf(*m_reg);
    const Status status = merge(studentOf(*m_reg, m_kept), m_other);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().kind, ErrorKind::Refused);
    QCOMPARE(stateOf(*m_reg), before);
}

void TestStudentMerge::aWrongFieldChangesNothing()
{
    addApplication(*m_reg, m_campaign, m_other);
    const QString before = stateOf(*m_reg);
    Student merged = studentOf(*m_reg, m_kept);
    merged.email = u"nobody"_s;
    const Status status = merge(merged, m_other);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().detail, u"email"_s);
    QCOMPARE(stateOf(*m_reg), before);
}

void TestStudentMerge::oneRecordCannotBeMergedWithItself()
{
    QVERIFY(!StudentMerge::plan(m_reg->database(), m_kept, m_kept).ok());
    QVERIFY(!merge(studentOf(*m_reg, m_kept), m_kept).ok());
    QVERIFY(!StudentMerge::plan(m_reg->database(), m_kept, {999}).ok());
    QCOMPARE(count(u"student"_s), 2);
}

void TestStudentMerge::aStudentWithAPastIsNotRemoved()
{
    const auto remove = [&](StudentId id) {
        return write(*m_reg, [&](Transaction &transaction) { return StudentsRepository::remove(transaction, id); });
    };
    addApplication(*m_reg, m_campaign, m_kept);
    const Status refused = remove(m_kept);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(u"candidature"_s));
    addAssignment(*m_reg, m_campaign, m_kept, m_proposal);
    QVERIFY(remove(m_kept).error().message.contains(u"affectation"_s));
    QVERIFY(remove(m_other).ok());
    QCOMPARE(count(u"student"_s), 1);
    QCOMPARE(count(u"student_index"_s), 1);
}

void TestStudentMerge::thePathTellsCampaignsAndHours()
{
    addApplication(*m_reg, m_campaign, m_kept, u"retained"_s);
    const qint64 assignment = addAssignment(*m_reg, m_campaign, m_kept, m_proposal);
    setHours(*m_reg, assignment, m_campaign, 1110, 600);
    const auto lines = StudentPath(m_reg->database()).lines(m_kept);
    QVERIFY(lines.ok());
    QCOMPARE(lines->size(), size_t(2));
    QCOMPARE(lines->front().kind, PathLine::Kind::Application);
    QCOMPARE(lines->back().action, u"2026-014 Aide numérique"_s);
    QCOMPARE(lines->back().commune, u"Étrœungt"_s);
    QCOMPARE(lines->back().planned, 1800);
    QCOMPARE(lines->back().entered, 1110);
    const auto quotas = StudentPath(m_reg->database()).quotas(m_kept);
    QVERIFY(quotas.ok());
    QCOMPARE(quotas->size(), size_t(1));
    QCOMPARE(quotas->front().entered, 1110);
    QCOMPARE(quotas->front().signedOff, 600);
    QVERIFY(quotas->front().quota > 0);
    QVERIFY(StudentPath::sentence(quotas->front()).contains(quotas->front().campaignName));
    QVERIFY(StudentPath(m_reg->database()).quotas(m_other)->empty());
}

PC_GUILESS_TEST_MAIN(TestStudentMerge)
#include "tst_studentmerge.moc"
