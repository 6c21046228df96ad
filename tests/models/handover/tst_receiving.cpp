// What comes back from the other office: compared by uuid, taken in one step, nothing overwritten in silence.
#include "models/store/fileheader.h"
#include "tests/models/handover/offices.h"
#include "tests/support/testmain.h"

#include <QtEndian>

using namespace pc;
using namespace pc::test;

class TestReceiving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_offices = std::make_unique<Offices>();
        m_offices->fill();
    }
    void cleanup() { m_offices.reset(); }

    void anUntouchedCopyHasNothingToSay();
    void decisionsComeBackAndOneUndoTakesThemOut();
    void linksAreTranslatedByUuid();
    void theSameFileTwiceSaysNothing();
    void bothChangedIsAConflictAndStaysOurs();
    void aConflictTickedIsTaken();
    void aConflictLeftComesUpAgain();
    void differentColumnsOfOneRowAreNoConflict();
    void whatIsOursToDecideIsNotTakenByItself();
    void aRemovalComesBack();
    void whatWeChangedAndTheyRemovedIsAConflict();
    void whatWeRemovedStaysRemoved();
    void theSamePieceReceivedTwiceIsOne();
    void aNewRowBringsTheOneItNeeds();
    void attachedFilesComeWithTheirBytes();
    void aClosedCampaignIsNotTouched();
    void aRegisterThatChangedSinceIsComparedAgain();
    void notesLeftOutAreNotTakenForRemoved();
    void theOtherWayAround();
    void aNewerFileIsRefused();
    void aForeignFileIsRefused();
    void aDamagedFileIsRefused();
    void aRegisterOfSomebodyElseIsRefused();
    void aCopyOfOursIsRefused();
    void theFileReceivedIsNotChanged();

private:
    void handOver() { PC_VERIFY_OK(m_offices->handOver()); }
    Register &ours() { return m_offices->ours(); }
    /// The university grants the label.
    void decide()
    {
        const auto theirs = m_offices->theirs();
        const qint64 file = *linkKey(theirs->database(), u"label_file"_s, u"file"_s);
        set(*theirs, "label_file"_L1, u"file"_s, {{"status"_L1, u"granted"_s}});
        put(*theirs, "label_decision"_L1, {{"uuid"_L1, u"decision"_s}, {"file"_L1, file}, {"verdict"_L1, u"granted"_s},
                                           {"session"_L1, *linkKey(theirs->database(), u"label_session"_s, u"session"_s)},
                                           {"decided_on"_L1, u"2027-06-03"_s}, {"author"_L1, u"Jury"_s}});
        set(*theirs, "application"_L1, u"application"_s, {{"validation"_L1, u"validated"_s}, {"validation_author"_L1, u"BVE"_s},
                                                          {"validation_on"_L1, u"2026-12-01"_s}});
    }
    const RowDifference *find(const Received &received, const QString &uuid)
    {
        for (const RowDifference &row : received.rows) {
            if (row.uuid == uuid)
                return &row;
        }
        return nullptr;
    }
    size_t at(const Received &received, const QString &uuid) { return size_t(find(received, uuid) - received.rows.data()); }

    std::unique_ptr<Offices> m_offices;
};

void TestReceiving::anUntouchedCopyHasNothingToSay()
{
    handOver();
    const auto received = m_offices->compare();
    PC_VERIFY_OK(received);
    QCOMPARE(received->rows.size(), size_t(0));
    QVERIFY(!Receiving::summary(*received).isEmpty());
    QVERIFY(!Receiving::receive(ours().store(), *received));
}

void TestReceiving::decisionsComeBackAndOneUndoTakesThemOut()
{
    handOver();
    decide();
    const QString before = contentOf(ours());
    auto received = m_offices->compare();
    PC_VERIFY_OK(received);
    QCOMPARE(received->counts().changed, 2);
    QCOMPARE(received->counts().fresh, 1);
    QCOMPARE(received->counts().taken, 3);
    const RowDifference *file = find(*received, u"file"_s);
    QVERIFY(file && file->fields.size() == 1);
    QCOMPARE(file->fields.front().column, u"status"_s);
    QCOMPARE(file->fields.front().before, file->fields.front().ours);
    PC_VERIFY_OK(Receiving::receive(ours().store(), *received));
    QCOMPARE(valueOf(ours(), u"label_file"_s, u"file"_s, u"status"_s).toString(), u"granted"_s);
    QCOMPARE(valueOf(ours(), u"application"_s, u"application"_s, u"validation_author"_s).toString(), u"BVE"_s);
    QCOMPARE(valueOf(ours(), u"label_decision"_s, u"decision"_s, u"verdict"_s).toString(), u"granted"_s);
    QVERIFY(ours().check()->empty());
    PC_VERIFY_OK(ours().store().undo());
    QCOMPARE(contentOf(ours()), before);
    QVERIFY(ours().check()->empty());
    PC_VERIFY_OK(ours().store().redo());
    QCOMPARE(valueOf(ours(), u"label_file"_s, u"file"_s, u"status"_s).toString(), u"granted"_s);
}

void TestReceiving::linksAreTranslatedByUuid()
{
    handOver();
    // Keys of the two registers part: the same number is not the same student.
    put(ours(), "student"_L1, {{"uuid"_L1, u"only-here"_s}, {"last_name"_L1, u"Autre"_s}});
    {
        const auto theirs = m_offices->theirs();
        put(*theirs, "label_session"_L1, {{"uuid"_L1, u"other-session"_s}, {"campaign"_L1, 1}, {"held_on"_L1, u"2027-09-03"_s}});
        put(*theirs, "label_session"_L1, {{"uuid"_L1, u"new-session"_s}, {"campaign"_L1, 1}, {"held_on"_L1, u"2027-09-10"_s}});
        drop(*theirs, "label_session"_L1, u"other-session"_s);
        set(*theirs, "label_file"_L1, u"file"_s, {{"status"_L1, u"scheduled"_s}, {"agenda"_L1, 1},
                                                  {"session"_L1, *linkKey(theirs->database(), u"label_session"_s, u"new-session"_s)}});
    }
    auto received = m_offices->compare();
    PC_VERIFY_OK(received);
    PC_VERIFY_OK(Receiving::receive(ours().store(), *received));
    QCOMPARE(valueOf(ours(), u"label_file"_s, u"file"_s, u"session"_s).toLongLong(), *linkKey(ours().database(), u"label_session"_s, u"new-session"_s));
    QVERIFY(ours().check()->empty());
}

void TestReceiving::theSameFileTwiceSaysNothing()
{
    handOver();
    decide();
    PC_VERIFY_OK(Receiving::receive(ours().store(), *m_offices->compare()));
    QCOMPARE(m_offices->compare()->rows.size(), size_t(0));
    // What is changed here afterwards is not taken back by the same file.
    set(ours(), "label_file"_L1, u"file"_s, {{"status_reason"_L1, u"Here"_s}});
    QCOMPARE(m_offices->compare()->rows.size(), size_t(0));
}

void TestReceiving::bothChangedIsAConflictAndStaysOurs()
{
    handOver();
    set(ours(), "label_file"_L1, u"file"_s, {{"description"_L1, u"Ours"_s}});
    set(*m_offices->theirs(), "label_file"_L1, u"file"_s, {{"description"_L1, u"Theirs"_s}});
    auto received = m_offices->compare();
    PC_VERIFY_OK(received);
    QCOMPARE(received->counts().conflicts, 1);
    QCOMPARE(received->counts().taken, 0);
    const FieldDifference &field = received->rows.front().fields.front();
    QCOMPARE(field.before, QString());
    QCOMPARE(field.ours, u"Ours"_s);
    QCOMPARE(field.theirs, u"Theirs"_s);
    QVERIFY(!Receiving::receive(ours().store(), *received));
    QCOMPARE(valueOf(ours(), u"label_file"_s, u"file"_s, u"description"_s).toString(), u"Ours"_s);
}

void TestReceiving::aConflictTickedIsTaken()
{
    set(ours(), "label_file"_L1, u"file"_s, {{"description"_L1, u"At first"_s}});
    handOver();
    set(ours(), "label_file"_L1, u"file"_s, {{"description"_L1, u"Ours"_s}});
    set(*m_offices->theirs(), "label_file"_L1, u"file"_s, {{"description"_L1, u"Theirs"_s}});
    auto received = m_offices->compare();
    PC_VERIFY_OK(received);
    QCOMPARE(received->rows.front().fields.front().before, u"At first"_s);
    received->takeConflicts(true);
    PC_VERIFY_OK(Receiving::receive(ours().store(), *received));
    QCOMPARE(valueOf(ours(), u"label_file"_s, u"file"_s, u"description"_s).toString(), u"Theirs"_s);
}

void TestReceiving::aConflictLeftComesUpAgain()
{
    handOver();
    decide();
    set(ours(), "label_claim"_L1, u"claim"_s, {});
    set(ours(), "student"_L1, u"student"_s, {{"email"_L1, u"ours@etu.example"_s}});
    set(*m_offices->theirs(), "student"_L1, u"student"_s, {{"email"_L1, u"theirs@etu.example"_s}});
    PC_VERIFY_OK(Receiving::receive(ours().store(), *m_offices->compare()));
    const auto again = m_offices->compare();
    QCOMPARE(again->rows.size(), size_t(1));
    QVERIFY(again->rows.front().conflict);
    QCOMPARE(valueOf(ours(), u"student"_s, u"student"_s, u"email"_s).toString(), u"ours@etu.example"_s);
}

void TestReceiving::differentColumnsOfOneRowAreNoConflict()
{
    handOver();
    set(ours(), "label_file"_L1, u"file"_s, {{"opinion"_L1, u"favourable"_s}});
    decide();
    auto received = m_offices->compare();
    QCOMPARE(received->counts().conflicts, 0);
    PC_VERIFY_OK(Receiving::receive(ours().store(), *received));
    QCOMPARE(valueOf(ours(), u"label_file"_s, u"file"_s, u"opinion"_s).toString(), u"favourable"_s);
    QCOMPARE(valueOf(ours(), u"label_file"_s, u"file"_s, u"status"_s).toString(), u"granted"_s);
}

void TestReceiving::whatIsOursToDecideIsNotTakenByItself()
{
    handOver();
    set(*m_offices->theirs(), "student"_L1, u"student"_s, {{"email"_L1, u"new@etu.example"_s}});
    set(*m_offices->theirs(), "label_file"_L1, u"file"_s, {{"opinion"_L1, u"unfavourable"_s}, {"status_reason"_L1, u"Said"_s}});
    auto received = m_offices->compare();
    QCOMPARE(received->counts().outside, 2);
    QCOMPARE(received->counts().changed, 1);
    QCOMPARE(received->counts().taken, 1);
    PC_VERIFY_OK(Receiving::receive(ours().store(), *received));
    QCOMPARE(valueOf(ours(), u"student"_s, u"student"_s, u"email"_s).toString(), u"lea@etu.example"_s);
    QCOMPARE(valueOf(ours(), u"label_file"_s, u"file"_s, u"opinion"_s).toString(), QString());
    received = m_offices->compare();
    QCOMPARE(received->counts().outside, 2);
    received->choose(at(*received, u"student"_s), true);
    PC_VERIFY_OK(Receiving::receive(ours().store(), *received));
    QCOMPARE(valueOf(ours(), u"student"_s, u"student"_s, u"email"_s).toString(), u"new@etu.example"_s);
}

void TestReceiving::aRemovalComesBack()
{
    handOver();
    {
        const auto theirs = m_offices->theirs();
        drop(*theirs, "label_claim"_L1, u"claim"_s);
    }
    auto received = m_offices->compare();
    QCOMPARE(received->counts().removed, 1);
    PC_VERIFY_OK(Receiving::receive(ours().store(), *received));
    QCOMPARE(rowsOf(ours(), u"label_claim"_s), 0);
    PC_VERIFY_OK(ours().store().undo());
    QCOMPARE(rowsOf(ours(), u"label_claim"_s), 1);
}

void TestReceiving::whatWeChangedAndTheyRemovedIsAConflict()
{
    handOver();
    set(ours(), "acquis_answer"_L1, u"answer-student"_s, {{"level"_L1, 2}});
    drop(*m_offices->theirs(), "acquis_answer"_L1, u"answer-student"_s);
    auto received = m_offices->compare();
    QCOMPARE(received->counts().conflicts, 1);
    QCOMPARE(received->counts().taken, 0);
    received->takeConflicts(true);
    PC_VERIFY_OK(Receiving::receive(ours().store(), *received));
    QCOMPARE(rowsOf(ours(), u"acquis_answer"_s), 1); // the jury's is nobody's to take
}

void TestReceiving::whatWeRemovedStaysRemoved()
{
    handOver();
    drop(ours(), "hour_entry"_L1, u"hour"_s);
    QCOMPARE(m_offices->compare()->rows.size(), size_t(0));
    set(*m_offices->theirs(), "hour_entry"_L1, u"hour"_s, {{"minutes"_L1, 90}});
    const auto received = m_offices->compare();
    QCOMPARE(received->counts().conflicts, 1);
    QCOMPARE(received->counts().taken, 0);
}

void TestReceiving::theSamePieceReceivedTwiceIsOne()
{
    handOver();
    const Values piece{{"requirement"_L1, 1}, {"state"_L1, u"received"_s}, {"received_on"_L1, u"2027-05-02"_s}};
    put(ours(), "label_piece"_L1, Values{{"uuid"_L1, u"piece-here"_s}, {"file"_L1, m_offices->key(u"label_file"_s, u"file"_s)}} + piece);
    {
        const auto theirs = m_offices->theirs();
        put(*theirs, "label_piece"_L1, Values{{"uuid"_L1, u"piece-there"_s}, {"file"_L1, *linkKey(theirs->database(), u"label_file"_s, u"file"_s)}} + piece);
    }
    QCOMPARE(m_offices->compare()->rows.size(), size_t(0));
    set(*m_offices->theirs(), "label_piece"_L1, u"piece-there"_s, {{"state"_L1, u"accepted"_s}});
    auto received = m_offices->compare();
    QCOMPARE(received->counts().conflicts, 1);
    received->takeConflicts(true);
    PC_VERIFY_OK(Receiving::receive(ours().store(), *received));
    QCOMPARE(valueOf(ours(), u"label_piece"_s, u"piece-here"_s, u"state"_s).toString(), u"accepted"_s);
    QCOMPARE(rowsOf(ours(), u"label_piece"_s), 1);
    QCOMPARE(m_offices->compare()->rows.size(), size_t(0));
}

void TestReceiving::aNewRowBringsTheOneItNeeds()
{
    handOver();
    {
        const auto theirs = m_offices->theirs();
        put(*theirs, "student"_L1, {{"uuid"_L1, u"walk-in"_s}, {"last_name"_L1, u"Durand"_s}});
        put(*theirs, "label_file"_L1, {{"uuid"_L1, u"file-2"_s}, {"campaign"_L1, 1}, {"kind"_L1, 2}, {"status"_L1, u"preparing"_s},
                                       {"student"_L1, *linkKey(theirs->database(), u"student"_s, u"walk-in"_s)},
                                       {"opened_on"_L1, u"2027-05-02"_s}});
    }
    auto received = m_offices->compare();
    QCOMPARE(received->counts().taken, 0); // the student is ours to decide, and the file needs the student
    received->choose(at(*received, u"file-2"_s), true);
    QCOMPARE(received->counts().taken, 2);
    received->choose(at(*received, u"walk-in"_s), false);
    QCOMPARE(received->counts().taken, 0);
    received->choose(at(*received, u"file-2"_s), true);
    PC_VERIFY_OK(Receiving::receive(ours().store(), *received));
    QCOMPARE(valueOf(ours(), u"label_file"_s, u"file-2"_s, u"student"_s).toLongLong(), *linkKey(ours().database(), u"student"_s, u"walk-in"_s));
    QVERIFY(ours().check()->empty());
}

void TestReceiving::attachedFilesComeWithTheirBytes()
{
    handOver();
    {
        const auto theirs = m_offices->theirs();
        PC_VERIFY_OK(theirs->store().transact(u"Attach"_s, [&](Transaction &transaction) -> Status {
            const auto sha = transaction.keepContent("REPORT-BYTES");
            const auto added = transaction.insert(
                "attachment"_L1, {{"uuid"_L1, u"report"_s}, {"owner_table"_L1, u"label_file"_s}, {"name"_L1, u"rapport.pdf"_s},
                                  {"owner_id"_L1, *linkKey(theirs->database(), u"label_file"_s, u"file"_s)},
                                  {"media_type"_L1, u"application/pdf"_s}, {"size"_L1, 12}, {"sha256"_L1, *sha}, {"added_on"_L1, u"2027-05-01"_s}});
            return added ? done() : Status(added.error());
        }));
    }
    PC_VERIFY_OK(Receiving::receive(ours().store(), *m_offices->compare()));
    const QString sha = valueOf(ours(), u"attachment"_s, u"report"_s, u"sha256"_s).toString();
    QCOMPARE(*keptContent(ours().database(), sha), QByteArray("REPORT-BYTES"));
    QCOMPARE(valueOf(ours(), u"attachment"_s, u"report"_s, u"owner_id"_s).toLongLong(), m_offices->key(u"label_file"_s, u"file"_s));
    QVERIFY(ours().check()->empty());
}

void TestReceiving::aClosedCampaignIsNotTouched()
{
    handOver();
    decide();
    const QString campaign = ours().database().scalar(u"SELECT uuid FROM campaign"_s)->toString();
    set(ours(), "campaign"_L1, campaign, {{"closed_on"_L1, u"2027-09-01"_s}});
    auto received = m_offices->compare();
    QCOMPARE(received->counts().locked, 3);
    QCOMPARE(received->counts().taken, 0);
    received->choose(0, true);
    QCOMPARE(received->counts().taken, 0);
    set(ours(), "campaign"_L1, campaign, {{"closed_on"_L1, QVariant(QMetaType::fromType<QString>())}});
    QCOMPARE(m_offices->compare()->counts().taken, 3);
}

void TestReceiving::aRegisterThatChangedSinceIsComparedAgain()
{
    handOver();
    decide();
    const auto received = m_offices->compare();
    set(ours(), "student"_L1, u"student"_s, {{"phone"_L1, u"+33353010001"_s}});
    const auto refused = Receiving::receive(ours().store(), *received);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    PC_VERIFY_OK(Receiving::receive(ours().store(), *m_offices->compare()));
}

void TestReceiving::notesLeftOutAreNotTakenForRemoved()
{
    handOver();
    decide();
    PC_VERIFY_OK(Receiving::receive(ours().store(), *m_offices->compare()));
    QCOMPARE(valueOf(ours(), u"town_hall"_s, u"hall"_s, u"notes"_s).toString(), u"SECRET-HALL-NOTES"_s);
    QCOMPARE(valueOf(ours(), u"follow_up"_s, u"incident"_s, u"facts"_s).toString(), u"SECRET-INCIDENT"_s);
    QCOMPARE(rowsOf(ours(), u"terrain"_s), 1);
    QCOMPARE(rowsOf(ours(), u"label_deliberation"_s), 1);
    QCOMPARE(rowsOf(ours(), u"attachment"_s), 2);
}

// The university works on in its copy; the UDCCAS sends it another one.
void TestReceiving::theOtherWayAround()
{
    handOver();
    decide();
    const QString first = m_offices->folder().filePath(u"university.pcom"_s);
    QVERIFY(QFile::copy(m_offices->copyPath(), first));
    set(ours(), "student"_L1, u"student"_s, {{"email"_L1, u"new@etu.example"_s}});
    set(ours(), "hour_entry"_L1, u"hour"_s, {{"minutes"_L1, 180}});
    put(ours(), "student"_L1, {{"uuid"_L1, u"second"_s}, {"last_name"_L1, u"Second"_s}});
    handOver();
    Store::Options options = m_offices->options();
    const auto university = Register::open(first, options);
    PC_VERIFY_OK(university);
    auto received = Receiving::compare(**university, m_offices->copyPath());
    PC_VERIFY_OK(received);
    QCOMPARE(received->from, Viewpoint::Udccas);
    QCOMPARE(received->counts().changed, 2);
    QCOMPARE(received->counts().fresh, 1);
    QCOMPARE(received->counts().conflicts, 0);
    PC_VERIFY_OK(Receiving::receive((*university)->store(), *received));
    QCOMPARE(valueOf(**university, u"student"_s, u"student"_s, u"email"_s).toString(), u"new@etu.example"_s);
    QCOMPARE(valueOf(**university, u"label_file"_s, u"file"_s, u"status"_s).toString(), u"granted"_s);
    QVERIFY((*university)->check()->empty());
    QCOMPARE(Receiving::compare(**university, m_offices->copyPath())->rows.size(), size_t(0));
    // And back: only the decisions are news.
    const auto back = Receiving::compare(ours(), first);
    PC_VERIFY_OK(back);
    QCOMPARE(back->counts().taken, 3);
    QCOMPARE(back->rows.size(), size_t(3));
}

void TestReceiving::aNewerFileIsRefused()
{
    handOver();
    QFile file(m_offices->copyPath());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60));
    uchar version[4];
    qToBigEndian<quint32>(kSchemaVersion + 1, version);
    file.write(reinterpret_cast<const char *>(version), 4);
    file.close();
    const auto received = m_offices->compare();
    QVERIFY(!received);
    QCOMPARE(received.error().kind, ErrorKind::Newer);
}

void TestReceiving::aForeignFileIsRefused()
{
    m_offices->folder().write(u"copy.pcom"_s, QByteArray(4096, 'x'));
    const auto received = m_offices->compare();
    QVERIFY(!received);
    QCOMPARE(received.error().kind, ErrorKind::Foreign);
    const auto missing = Receiving::compare(ours(), m_offices->folder().filePath(u"none.pcom"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Missing);
}

void TestReceiving::aDamagedFileIsRefused()
{
    handOver();
    {
        const auto database = Database::open(m_offices->copyPath(), Database::Access::ReadWrite);
        PC_VERIFY_OK(database);
        PC_VERIFY_OK((*database)->execute(u"UPDATE content SET bytes = x'00'"_s));
    }
    const auto altered = m_offices->compare();
    QVERIFY(!altered);
    QCOMPARE(altered.error().kind, ErrorKind::Damaged);
    QFile file(m_offices->copyPath());
    QVERIFY(file.resize(file.size() / 2));
    const auto cut = m_offices->compare();
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::Damaged);
}

void TestReceiving::aRegisterOfSomebodyElseIsRefused()
{
    handOver();
    const QString path = m_offices->folder().filePath(u"stranger.pcom"_s);
    RegisterPlan plan;
    plan.departement = u"971"_s;
    PC_VERIFY_OK(Register::create(path, plan, m_offices->options()));
    const auto received = Receiving::compare(ours(), path);
    QVERIFY(!received);
    QCOMPARE(received.error().kind, ErrorKind::Refused);
    QVERIFY2(received.error().message.contains(u"was not made from this register"_s), qPrintable(received.error().message));
}

void TestReceiving::aCopyOfOursIsRefused()
{
    handOver();
    const QString path = m_offices->folder().filePath(u"backup.pcom"_s);
    PC_VERIFY_OK(ours().database().execute(u"VACUUM INTO ?"_s, {path}));
    const auto received = Receiving::compare(ours(), path);
    QVERIFY(!received);
    QCOMPARE(received.error().kind, ErrorKind::Refused);
    QVERIFY(!Receiving::compare(ours(), ours().store().path()));
}

void TestReceiving::theFileReceivedIsNotChanged()
{
    handOver();
    decide();
    const QByteArray before = m_offices->folder().read(u"copy.pcom"_s);
    PC_VERIFY_OK(Receiving::receive(ours().store(), *m_offices->compare()));
    QCOMPARE(m_offices->folder().read(u"copy.pcom"_s), before);
    QCOMPARE(m_offices->folder().files(), QStringList{u"copy.pcom"_s});
}

PC_GUILESS_TEST_MAIN(TestReceiving)
#include "tst_receiving.moc"
