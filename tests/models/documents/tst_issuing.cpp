// Batches: numbers taken all together or not at all, mailing rounds in the same change, who is not reached.
#include "models/campaigns/mailinground.h"
#include "models/contacts/contactsrepository.h"
#include "models/documents/documentrecords.h"
#include "models/documents/issuing.h"
#include "models/hours/hourtotals.h"
#include "tests/models/applications/candidatures.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace pc;
using namespace pc::test;

class TestIssuing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<Candidatures>(); }
    void cleanup() { m_register.reset(); }

    void fiveHundredCertificatesInOneGo();
    void aBatchIsOneChangeThatStays();
    void aBatchStoppedHalfwayLeavesNothing();
    void aRegisterLeftHalfwayHoldsNothingOfIt();
    void twoBatchesCannotTakeTheSameNumbers();
    void numbersGoOnAcrossBatchesAndUndo();
    void theYearOfTheDayNumbersTheDocuments();
    void aClosedCampaignIsRefusedBeforeTheStart();
    void nothingChosenIsRefused();
    void theRoundIsRecordedInTheSameChange();
    void aRoundThatIsRefusedTakesNoNumber();
    void whoCannotBeReachedIsListedAndNotNumbered();
    void aSpecimenLeavesNoTrace();
    void aRegisterInConsultationMakesSpecimensOnly();
    void aCandidatureLeadsToItsStudent();
    void anAffectationLeadsToItsLatestAmendment();

private:
    BatchRequest letters(const QList<qint64> &communes)
    {
        BatchRequest request;
        request.kind = u"mayor_letter"_s;
        request.records = communes;
        request.campaign = m_register->campaign;
        return request;
    }
    BatchRequest forms(int students)
    {
        BatchRequest request;
        request.kind = u"student_letter"_s;
        request.campaign = m_register->campaign;
        for (int i = 0; i < students; ++i)
            request.records << m_register->student(u"MARTIN %1"_s.arg(i), kEtroeungt).value;
        return request;
    }
    static void make(IssueBatch &batch)
    {
        while (!batch.isFinished())
            PC_VERIFY_OK(batch.step());
    }
    Result<std::vector<IssuedDocument>> issue(const BatchRequest &request)
    {
        IssueBatch batch(m_register->store(), request);
        while (!batch.isFinished()) {
            if (const Status status = batch.step(); !status)
                return status.error();
        }
        return batch.finish();
    }
    qint64 kept() { return count(m_register->database(), u"SELECT count(*) FROM issued_document"_s); }
    qint64 entries() { return count(m_register->database(), u"SELECT count(*) FROM journal_entry"_s); }
    int last(const QString &series, int year) { return *IssuedDocumentsRepository(m_register->database()).lastNumber(series, year); }

    std::unique_ptr<Candidatures> m_register;
};

// The end of a year: everybody's certificate, numbered without a gap, in one change.
void TestIssuing::fiveHundredCertificatesInOneGo()
{
    const ProposalId proposal = m_register->proposal(u"Ateliers"_s, kEtroeungt);
    BatchRequest request;
    request.kind = u"certificate"_s;
    request.campaign = m_register->campaign;
    for (int i = 0; i < 500; ++i) {
        const qint64 assignment =
            m_register->assignment(m_register->student(u"MARTIN %1"_s.arg(i), kEtroeungt), proposal, 1800, u"finished"_s);
        const qint64 visa = m_register->insert("visa"_L1, {{"assignment"_L1, assignment}, {"month"_L1, u"2026-11"_s}, {"signatory"_L1, u"Anne Petit"_s},
                                                           {"role"_L1, u"mayor"_s}, {"signed_on"_L1, u"2026-11-30"_s}});
        m_register->insert("hour_entry"_L1, {{"assignment"_L1, assignment}, {"day"_L1, u"2026-11-03"_s}, {"minutes"_L1, 450},
                                             {"status"_L1, u"signed"_s}, {"visa"_L1, visa}});
        request.records << assignment;
    }
    PC_VERIFY_OK(m_register->store().rebuild([](Database &database) { return HourTotals(database).rebuild(); }));
    const auto documents = issue(request);
    PC_VERIFY_OK(documents);
    QCOMPARE(documents->size(), 500U);
    QCOMPARE(documents->front().number, 1);
    QCOMPARE(documents->back().number, 500);
    QCOMPARE(documents->back().series, u"ATT"_s);
    QCOMPARE(documents->back().assignment.value, request.records.back());
}

void TestIssuing::aBatchIsOneChangeThatStays()
{
    const BatchRequest request = forms(500);
    const qint64 before = entries();
    const auto documents = issue(request);
    PC_VERIFY_OK(documents);
    QCOMPARE(documents->size(), 500U);
    QCOMPARE(entries(), before + 1);
    QCOMPARE(kept(), 500);
    for (size_t i = 0; i < documents->size(); ++i)
        QCOMPARE((*documents)[i].number, static_cast<int>(i) + 1);
    QCOMPARE(IssueBatch::sentence(*documents), u"500 letter(s) issued (COU-2026-0001 to 0500)"_s);
    const IssuedDocument &first = documents->front();
    QVERIFY(IssuedDocumentsRepository(m_register->database()).bytes(first)->startsWith("%PDF"));
    QCOMPARE(first.student.value, request.records.front());
    // The change before is the last student, whom a letter now names.
    PC_VERIFY_ERROR(m_register->store().undo(), ErrorKind::Refused);
    QCOMPARE(kept(), 500);
    QCOMPARE(findings(m_register->database()), QString());
}

void TestIssuing::aBatchStoppedHalfwayLeavesNothing()
{
    const BatchRequest request = forms(500);
    const qint64 before = entries();
    {
        IssueBatch batch(m_register->store(), request);
        while (batch.done() < 250)
            PC_VERIFY_OK(batch.step());
        QCOMPARE(batch.papers().size(), 250U);
        PC_VERIFY_ERROR(batch.finish(), ErrorKind::Refused);
    }
    QCOMPARE(kept(), 0);
    QCOMPARE(entries(), before);
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM content"_s), 0);
    const auto documents = issue(letters({kEtroeungt.value}));
    PC_VERIFY_OK(documents);
    QCOMPARE(documents->front().number, 1);
}

// Killed while the batch is being kept: the copy of the files, as a crash leaves them, opens without any of it.
void TestIssuing::aRegisterLeftHalfwayHoldsNothingOfIt()
{
    const BatchRequest request = forms(50);
    const TempDir folder;
    const QString path = m_register->store().path();
    bool copied = false;
    const Status status = m_register->store().transactForGood(u"half a batch"_s, [&](Transaction &transaction) -> Status {
        for (int i = 1; i <= 25; ++i) {
            IssuedDocument document;
            document.kind = request.kind;
            document.series = u"COU"_s;
            document.year = 2026;
            document.number = i;
            document.title = u"Letter"_s;
            document.ownerTable = u"student"_s;
            document.ownerId = request.records.front();
            document.issuedOn = transaction.today();
            document.mediaType = u"application/pdf"_s;
            document.fileName = u"a.pdf"_s;
            const auto added = IssuedDocumentsRepository::add(transaction, document, QByteArray(40'000, char(i)));
            if (!added)
                return added.error();
        }
        copied = QFile::copy(path, folder.filePath(u"b.pcom"_s));
        if (QFile::exists(path + u"-wal"_s))
            copied = copied && QFile::copy(path + u"-wal"_s, folder.filePath(u"b.pcom-wal"_s));
        return Error{ErrorKind::Io, u"the end of the power"_s, {}};
    });
    QVERIFY(!status.ok());
    QVERIFY(copied);
    QCOMPARE(kept(), 0);
    const auto survivor = opened(folder.filePath(u"b.pcom"_s));
    QVERIFY(survivor);
    QCOMPARE(count(survivor->database(), u"SELECT count(*) FROM issued_document"_s), 0);
    QCOMPARE(count(survivor->database(), u"SELECT count(*) FROM content"_s), 0);
    QCOMPARE(findings(survivor->database()), QString());
}

void TestIssuing::twoBatchesCannotTakeTheSameNumbers()
{
    IssueBatch one(m_register->store(), letters({kEtroeungt.value, kMormal.value}));
    IssueBatch other(m_register->store(), letters({kGhyvelde.value, kFeron.value}));
    make(one);
    make(other);
    PC_VERIFY_OK(one.finish());
    PC_VERIFY_ERROR(other.finish(), ErrorKind::Refused);
    QCOMPARE(kept(), 2);
    PC_VERIFY_OK(issue(letters({kGhyvelde.value, kFeron.value})));
    QCOMPARE(last(u"COU"_s, 2026), 4);
}

void TestIssuing::numbersGoOnAcrossBatchesAndUndo()
{
    for (int turn = 0; turn < 5; ++turn) {
        m_register->student(u"MARTIN"_s, kEtroeungt);
        PC_VERIFY_OK(issue(letters({kEtroeungt.value, kMormal.value})));
        PC_VERIFY_OK(m_register->store().undo());
        if (turn % 2 == 0)
            PC_VERIFY_OK(m_register->store().redo());
    }
    QCOMPARE(last(u"COU"_s, 2026), 10);
    QCOMPARE(kept(), 10);
    QCOMPARE(count(m_register->database(), u"SELECT max(number) - count(*) FROM issued_document"_s), 0);
}

void TestIssuing::theYearOfTheDayNumbersTheDocuments()
{
    testClock().set(QDateTime(QDate(2026, 12, 31), QTime(23, 59)));
    PC_VERIFY_OK(issue(letters({kEtroeungt.value, kMormal.value})));
    // Begun in the old year, ended in the new one: the day printed is the one it was begun.
    IssueBatch late(m_register->store(), letters({kGhyvelde.value}));
    PC_VERIFY_OK(late.step());
    testClock().set(QDateTime(QDate(2027, 1, 1), QTime(0, 1)));
    const auto documents = late.finish();
    PC_VERIFY_OK(documents);
    QCOMPARE(documents->front().year, 2026);
    QCOMPARE(documents->front().number, 3);
    QCOMPARE(documents->front().issuedOn, QDate(2026, 12, 31));
    const auto first = issue(letters({kFeron.value}));
    PC_VERIFY_OK(first);
    QCOMPARE(documentNumber(first->front().series, first->front().year, first->front().number), u"COU-2027-0001"_s);
}

void TestIssuing::aClosedCampaignIsRefusedBeforeTheStart()
{
    m_register->closeCampaign();
    IssueBatch batch(m_register->store(), letters({kEtroeungt.value}));
    PC_VERIFY_ERROR(batch.mayBegin(), ErrorKind::Refused);
    PC_VERIFY_ERROR(batch.step(), ErrorKind::Refused);
    QCOMPARE(batch.done(), 0);
    QVERIFY(batch.papers().empty());
}

void TestIssuing::nothingChosenIsRefused()
{
    IssueBatch none(m_register->store(), letters({}));
    PC_VERIFY_ERROR(none.mayBegin(), ErrorKind::Refused);
    BatchRequest unknown = letters({kEtroeungt.value});
    unknown.kind = u"postcard"_s;
    IssueBatch batch(m_register->store(), unknown);
    PC_VERIFY_ERROR(batch.mayBegin(), ErrorKind::Refused);
    QVERIFY(IssueBatch::sentence({}).isEmpty());
}

void TestIssuing::theRoundIsRecordedInTheSameChange()
{
    BatchRequest request = letters({kEtroeungt.value, kMormal.value});
    request.kind = u"mayor_reminder_1"_s;
    request.recordRound = true;
    request.extra.insert(u"reply_by"_s, u"2026-12-01"_s);
    const qint64 before = entries();
    const auto documents = issue(request);
    PC_VERIFY_OK(documents);
    QCOMPARE(entries(), before + 1);
    const auto rounds = MailingRoundsRepository(m_register->database()).ofCampaign(m_register->campaign);
    QCOMPARE(rounds->size(), 1U);
    QCOMPARE(rounds->front().kind, RoundKind::FirstReminder);
    QCOMPARE(rounds->front().replyBy, QDate(2026, 12, 1));
    QCOMPARE(rounds->front().channel, ContactChannel::Letter);
    QCOMPARE(documents->front().round, rounds->front().id);
    for (const CommuneId commune : {kEtroeungt, kMormal})
        QCOMPARE(ContactsRepository(m_register->database()).ofCommune(commune)->size(), 1U);
}

void TestIssuing::aRoundThatIsRefusedTakesNoNumber()
{
    testClock().set(QDateTime(QDate(2026, 8, 1), QTime(10, 0))); // before the campaign
    BatchRequest request = letters({kEtroeungt.value});
    request.recordRound = true;
    const auto documents = issue(request);
    QVERIFY(!documents.ok());
    QCOMPARE(kept(), 0);
    QVERIFY(MailingRoundsRepository(m_register->database()).ofCampaign(m_register->campaign)->empty());
}

void TestIssuing::whoCannotBeReachedIsListedAndNotNumbered()
{
    BatchRequest request = letters({kEtroeungt.value, kMoeres.value, 999, kFeron.value});
    IssueBatch batch(m_register->store(), request);
    make(batch);
    QCOMPARE(batch.done(), 4);
    // A town hall without an address of its own has the postal code of its commune: a letter reaches it.
    QCOMPARE(batch.papers().size(), 3U);
    QCOMPARE(batch.unreached().size(), 1U);
    QCOMPARE(batch.unreached().front().record, 999);
    const auto documents = batch.finish();
    PC_VERIFY_OK(documents);
    QCOMPARE(documents->back().number, 3);
    request.kind = u"mayor_email"_s;
    request.records = {kMoeres.value};
    IssueBatch mail(m_register->store(), request);
    make(mail);
    QCOMPARE(mail.unreached().front().name, u"Les Moëres"_s);
    QCOMPARE(mail.unreached().front().reason, u"no e-mail address"_s);
    PC_VERIFY_ERROR(mail.finish(), ErrorKind::Refused);
}

void TestIssuing::aSpecimenLeavesNoTrace()
{
    BatchRequest request = letters({kEtroeungt.value, kMormal.value});
    request.specimen = true;
    const qint64 before = entries();
    IssueBatch batch(m_register->store(), request);
    make(batch);
    QCOMPARE(batch.papers().size(), 2U);
    QVERIFY(batch.bytes().empty());
    PC_VERIFY_ERROR(batch.finish(), ErrorKind::Refused);
    QCOMPARE(entries(), before);
}

void TestIssuing::aRegisterInConsultationMakesSpecimensOnly()
{
    const auto reader = opened(m_register->store().path(), Store::Mode::Read);
    QVERIFY(reader);
    BatchRequest request = letters({kEtroeungt.value});
    PC_VERIFY_ERROR(IssueBatch(*reader, request).mayBegin(), ErrorKind::ReadOnly);
    request.specimen = true;
    IssueBatch batch(*reader, request);
    make(batch);
    QCOMPARE(batch.papers().size(), 1U);
}

void TestIssuing::aCandidatureLeadsToItsStudent()
{
    const StudentId lea = m_register->student(u"MARTIN"_s, kEtroeungt);
    const StudentId noe = m_register->student(u"DUBOIS"_s, kFeron);
    const ApplicationId second = m_register->apply(noe);
    const ApplicationId first = m_register->apply(lea);
    const DocumentKind *kind = DocumentKinds::find(u"student_letter"_s);
    const auto records = DocumentRecords::of(m_register->database(), *kind, u"application"_s, {first.value, second.value, first.value});
    PC_VERIFY_OK(records);
    QCOMPARE(*records, (QList<qint64>{lea.value, noe.value}));
    QCOMPARE(DocumentRecords::name(m_register->database(), *kind, noe.value), u"DUBOIS Léa"_s);
}

void TestIssuing::anAffectationLeadsToItsLatestAmendment()
{
    const qint64 with = m_register->assignment(m_register->student(u"MARTIN"_s, kEtroeungt), m_register->proposal(u"A"_s, kEtroeungt));
    const qint64 without = m_register->assignment(m_register->student(u"DUBOIS"_s, kFeron), m_register->proposal(u"B"_s, kFeron));
    const DocumentKind *kind = DocumentKinds::find(u"amendment"_s);
    QVERIFY(DocumentRecords::of(m_register->database(), *kind, u"assignment"_s, {with, without})->isEmpty());
    const DocumentKind *certificate = DocumentKinds::find(u"certificate"_s);
    QCOMPARE(*DocumentRecords::of(m_register->database(), *certificate, u"assignment"_s, {without, with}), (QList<qint64>{without, with}));
}

PC_TEST_MAIN(TestIssuing)
#include "tst_issuing.moc"
