// A copy made for the other office: what it may not have is not in its bytes, and it is a sound register of its own.
#include "models/register/pastregister.h"
#include "tests/models/handover/offices.h"
#include "tests/support/testmain.h"

using namespace pc;
using namespace pc::test;

class TestHandover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_offices = std::make_unique<Offices>();
        m_offices->fill();
    }
    void cleanup() { m_offices.reset(); }

    void noSecretIsInTheBytesOfTheCopy_data();
    void noSecretIsInTheBytesOfTheCopy();
    void theRestIsThere();
    void everyColumnLeftOutExists();
    void everyTableIsSharedOrMeantNotToBe();
    void theCopyPassesEveryCheck_data();
    void theCopyPassesEveryCheck();
    void theCopyIsOfTheOtherOffice();
    void theCopyIsRecordedHereForGood();
    void nothingIsRecordedWhenTheFileCannotBeWritten();
    void theRegisterIsNotReplacedByItsCopy();
    void aRegisterInConsultationHandsNothingOver();
    void aDayBeforeTheCopyIsRefused();
    void theNameSaysTheDayAndForWhom();
    void whatIsSaidComesFromTheSameTable();

private:
    QByteArray bytesOfCopy() const { return m_offices->folder().read(u"copy.pcom"_s); }

    std::unique_ptr<Offices> m_offices;
};

namespace {

const QByteArrayList kOfUdccas{"SECRET-HALL-NOTES", "SECRET-TERRAIN-NEEDS", "SECRET-TERRAIN-ASSOC", "SECRET-CONTACT-PERSON",
                               "SECRET-CONTACT-SUBJECT", "SECRET-CONTACT-STEP", "SECRET-CONTACT-NOTE", "SECRET-DEROGATION",
                               "SECRET-PROPOSAL-NOTES", "SECRET-INCIDENT", "SECRET-PLACE", "SECRET-PROPOSAL-FILE"};
const QByteArrayList kOfUniversity{"SECRET-SESSION-NOTES", "SECRET-FILE-NOTES", "SECRET-JURY", "SECRET-RECUSAL",
                                   "SECRET-DELIBERATION"};

} // namespace

void TestHandover::noSecretIsInTheBytesOfTheCopy_data()
{
    QTest::addColumn<Viewpoint>("madeFor");
    QTest::addColumn<QByteArrayList>("gone");
    QTest::addColumn<QByteArrayList>("kept");
    QTest::newRow("for the university") << Viewpoint::University << kOfUdccas << kOfUniversity;
    QTest::newRow("for the UDCCAS") << Viewpoint::Udccas << kOfUniversity << kOfUdccas;
}

void TestHandover::noSecretIsInTheBytesOfTheCopy()
{
    QFETCH(const Viewpoint, madeFor);
    QFETCH(const QByteArrayList, gone);
    QFETCH(const QByteArrayList, kept);
    // In free pages too: a note that was typed and taken back.
    set(m_offices->ours(), "town_hall"_L1, u"hall"_s, {{"notes"_L1, u"SECRET-TYPED-ONCE"_s}});
    set(m_offices->ours(), "town_hall"_L1, u"hall"_s, {{"notes"_L1, u"SECRET-HALL-NOTES"_s}});
    PC_VERIFY_OK(m_offices->handOver(madeFor));
    const QByteArray bytes = bytesOfCopy();
    for (const QByteArray &secret : gone) {
        QVERIFY2(!bytes.contains(secret), secret.constData());
        QVERIFY2(!bytes.contains(secret.toLower()), secret.constData()); // search keys are folded
    }
    QVERIFY(!bytes.contains("SECRET-TYPED-ONCE"));
    for (const QByteArray &secret : kept)
        QVERIFY2(bytes.contains(secret), secret.constData());
    QCOMPARE(m_offices->folder().files(), QStringList{u"copy.pcom"_s});
}

void TestHandover::theRestIsThere()
{
    PC_VERIFY_OK(m_offices->handOver());
    const auto theirs = m_offices->theirs(Store::Mode::Read);
    QCOMPARE(valueOf(*theirs, u"student"_s, u"student"_s, u"email"_s).toString(), u"lea@etu.example"_s);
    QCOMPARE(valueOf(*theirs, u"town_hall"_s, u"hall"_s, u"email"_s).toString(), u"mairie@commune.example"_s);
    QCOMPARE(valueOf(*theirs, u"town_hall"_s, u"hall"_s, u"ccas"_s).toString(), u"unknown"_s);
    QCOMPARE(valueOf(*theirs, u"follow_up"_s, u"visit"_s, u"facts"_s).toString(), u"VISIT-FACTS"_s);
    QCOMPARE(valueOf(*theirs, u"follow_up"_s, u"incident"_s, u"facts"_s).toString(), u"Kept by the UDCCAS"_s);
    QCOMPARE(valueOf(*theirs, u"contact"_s, u"contact"_s, u"outcome"_s).toString(), u"interested"_s);
    QCOMPARE(rowsOf(*theirs, u"terrain"_s), 0);
    QCOMPARE(rowsOf(*theirs, u"attachment"_s), 1);
    QCOMPARE(rowsOf(*theirs, u"content"_s), 1);
    QCOMPARE(rowsOf(*theirs, u"journal_entry"_s), 0);
    QCOMPARE(theirs->figures()->eligible, m_offices->ours().figures()->eligible);
}

void TestHandover::everyColumnLeftOutExists()
{
    for (const Withheld &line : HandoverRules::withheld()) {
        const auto shape = shapeOf(m_offices->ours().database(), QString::fromLatin1(line.table));
        QVERIFY2(shape && !shape->columns.isEmpty(), line.table);
        for (const QString &column : QString::fromLatin1(line.columns).split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(shape->columns.contains(column), qPrintable(QString::fromLatin1(line.table) + u'.' + column));
    }
    for (const SharedTable &line : HandoverRules::shared()) {
        QVERIFY2(journaledTable(QString::fromLatin1(line.table)), line.table);
        const auto shape = shapeOf(m_offices->ours().database(), QString::fromLatin1(line.table));
        for (const char *columns : {line.university, line.udccas, line.twin}) {
            for (const QString &column : QString::fromLatin1(columns).split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(shape->columns.contains(column), qPrintable(QString::fromLatin1(line.key) + u'.' + column));
        }
    }
}

// A new table must be thought of: is it exchanged, and is anything of it left out?
void TestHandover::everyTableIsSharedOrMeantNotToBe()
{
    const QStringList apart{u"setting"_s, u"asset"_s, u"document_template"_s, u"lexicon_entry"_s, u"handover"_s, // each office's own
                            u"contact"_s, u"terrain"_s, u"mailing_round"_s,                                     // of the UDCCAS
                            u"label_recusal"_s, u"label_deliberation"_s};                                       // of the university
    QStringList shared;
    for (const SharedTable &line : HandoverRules::shared())
        shared << QString::fromLatin1(line.table);
    for (const JournaledTable &table : kJournaledTables)
        QVERIFY2(shared.contains(table.name) != apart.contains(table.name), table.name.data());
}

void TestHandover::theCopyPassesEveryCheck_data()
{
    QTest::addColumn<Viewpoint>("madeFor");
    QTest::newRow("for the university") << Viewpoint::University;
    QTest::newRow("for the UDCCAS") << Viewpoint::Udccas;
}

void TestHandover::theCopyPassesEveryCheck()
{
    QFETCH(const Viewpoint, madeFor);
    PC_VERIFY_OK(m_offices->handOver(madeFor));
    const auto theirs = m_offices->theirs();
    const auto findings = theirs->check();
    PC_VERIFY_OK(findings);
    QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().message + findings->front().detail));
    put(*theirs, "student"_L1, {{"last_name"_L1, u"Nouveau"_s}});
    PC_VERIFY_OK(theirs->store().undo());
    QVERIFY(theirs->check()->empty());
    QVERIFY(m_offices->ours().check()->empty());
}

void TestHandover::theCopyIsOfTheOtherOffice()
{
    PC_VERIFY_OK(m_offices->handOver());
    const auto theirs = m_offices->theirs(Store::Mode::Read);
    QCOMPARE(theirs->viewpoint(), Viewpoint::University);
    QCOMPARE(m_offices->ours().viewpoint(), Viewpoint::Udccas);
    QVERIFY(theirs->uuid() != m_offices->ours().uuid());
}

void TestHandover::theCopyIsRecordedHereForGood()
{
    const auto made = m_offices->handOver();
    PC_VERIFY_OK(made);
    const auto theirs = m_offices->theirs(Store::Mode::Read);
    for (const QString &column : {u"made_on"_s, u"made_for"_s, u"file_name"_s, u"rows"_s})
        QCOMPARE(valueOf(m_offices->ours(), u"handover"_s, made->uuid, column), valueOf(*theirs, u"handover"_s, made->uuid, column));
    QCOMPARE(valueOf(*theirs, u"handover"_s, made->uuid, u"file_name"_s).toString(), u"copy.pcom"_s);
    PC_VERIFY_OK(m_offices->ours().store().undo()); // passes over it
    QCOMPARE(rowsOf(m_offices->ours(), u"handover"_s), 1);
}

void TestHandover::nothingIsRecordedWhenTheFileCannotBeWritten()
{
    const QString before = contentOf(m_offices->ours());
    const auto missing = Handover::make(m_offices->ours(), {Viewpoint::University, m_offices->folder().filePath(u"none/copy.pcom"_s)});
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Missing);
    // A folder of that name: the file cannot take its place.
    QDir(m_offices->folder().path()).mkpath(u"copy.pcom/inside"_s);
    QVERIFY(!m_offices->handOver());
    QCOMPARE(contentOf(m_offices->ours()), before);
}

void TestHandover::theRegisterIsNotReplacedByItsCopy()
{
    const auto made = Handover::make(m_offices->ours(), {Viewpoint::University, m_offices->ours().store().path()});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Usage);
    QCOMPARE(rowsOf(m_offices->ours(), u"handover"_s), 0);
}

void TestHandover::aRegisterInConsultationHandsNothingOver()
{
    Store::Options options = m_offices->options();
    options.mode = Store::Mode::Read;
    const auto reading = Register::open(m_offices->ours().store().path(), options);
    PC_VERIFY_OK(reading);
    const auto made = Handover::make(**reading, {Viewpoint::University, m_offices->copyPath()});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::ReadOnly);
}

void TestHandover::aDayBeforeTheCopyIsRefused()
{
    PC_VERIFY_OK(m_offices->handOver());
    const auto theirs = m_offices->theirs(Store::Mode::Read);
    const QDate day = m_offices->ours().store().clock().today();
    PC_VERIFY_OK(PastRegister::of(*theirs, day));
    const auto past = PastRegister::of(*theirs, day.addDays(-1));
    QVERIFY(!past);
    QVERIFY2(past.error().message.contains(u"handed over"_s), qPrintable(past.error().message));
}

void TestHandover::theNameSaysTheDayAndForWhom()
{
    QCOMPARE(Handover::fileName({2026, 11, 25}, Viewpoint::University), u"2026-11-25 Petites communes for the university.pcom"_s);
    QCOMPARE(Handover::fileName({2026, 11, 25}, Viewpoint::Udccas), u"2026-11-25 Petites communes for the UDCCAS.pcom"_s);
}

void TestHandover::whatIsSaidComesFromTheSameTable()
{
    const QStringList gone = HandoverRules::leftOut(Viewpoint::University);
    QVERIFY(gone.contains(u"the state of the CCAS"_s));
    QVERIFY(!gone.contains(u"the deliberations and the votes of the commission"_s));
    QVERIFY(HandoverRules::leftOut(Viewpoint::Udccas).contains(u"the deliberations and the votes of the commission"_s));
    QVERIFY(HandoverRules::contents().size() > 5);
}

PC_GUILESS_TEST_MAIN(TestHandover)
#include "tst_handover.moc"
