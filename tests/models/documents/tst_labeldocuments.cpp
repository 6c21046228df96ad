// Documents of the label: what a letter says of a decision, what a certificate certifies, what minutes record, and what
// issuing them brings about. Everybody is invented.
#include "models/documents/issuing.h"
#include "models/documents/labeldossier.h"
#include "models/documents/recordfinder.h"
#include "models/labels/acquisrepository.h"
#include "models/labels/labelsessionsrepository.h"
#include "models/paper/paperlayout.h"
#include "models/settings/settingsrepository.h"
#include "tests/models/labels/labelregister.h"
#include "tests/models/paper/paperwords.h"
#include "tests/support/testmain.h"

using namespace pc;
using namespace pc::test;

class TestLabelDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<LabelRegister>(); }
    void cleanup() { m_register.reset(); }

    void aLetterSaysWhatWasDecided();
    void aLetterOfAnotherDecisionIsRefused();
    void anUndecidedFileHasNoLetter();
    void aRefusalSaysItsReasonAndTheRemedies();
    void aCertificateSaysHoursInFiguresAndWords();
    void aLabelWithoutCertificateGivesNone();
    void acquisAreThoseOfTheJury();
    void issuingALetterNotifiesInTheSameChange();
    void aLetterIssuedAgainKeepsTheFirstDay();
    void aSpecimenNotifiesNobody();
    void issuingTheMinutesSignsTheSession();
    void minutesOfAnUndecidedFileAreRefused();
    void minutesSayWhoWasThereAndWhy();
    void anAgendaReadUnderNumbersNamesNobody();
    void aDeferredFileStaysInTheMinutes();
    void theUniversityWritesWhicheverOfficeKeepsTheRegister();
    void theSupplementLineIsFrench();
    void documentsAreFoundByFileAndSession();
    void fortyFilesFillSeveralPages();

private:
    Database &database() { return m_register->database(); }
    Result<MadeDocument> make(const QString &kind, qint64 record, const QMap<QString, QString> &extra = {})
    {
        DocumentRequest request;
        request.kind = kind;
        request.record = record;
        request.day = QDate(2027, 6, 12);
        request.number = u"DEC-2027-0001"_s;
        request.extra = extra;
        return DocumentMaker(database()).make(request);
    }
    QString said(const QString &kind, qint64 record, const QMap<QString, QString> &extra = {})
    {
        const auto made = make(kind, record, extra);
        return made ? textOf(made->paper) : made.error().message;
    }
    Result<std::vector<IssuedDocument>> issue(const QString &kind, const QList<qint64> &records, bool specimen = false)
    {
        testClock().set(QDateTime(QDate(2027, 6, 12), QTime(10, 0)));
        BatchRequest request;
        request.kind = kind;
        request.records = records;
        request.specimen = specimen;
        IssueBatch batch(m_register->store(), request);
        while (!batch.isFinished()) {
            if (const Status status = batch.step(); !status)
                return status.error();
        }
        for (const UnreachedRecord &one : batch.unreached())
            m_why = one.reason;
        if (specimen)
            return std::vector<IssuedDocument>();
        return batch.finish();
    }
    LabelFileId decided(const QString &name, LabelVerdict verdict, const QString &reason = {})
    {
        const LabelFileId id = m_register->complete(name);
        if (const Status status = m_register->decide({id}, verdict, reason); !status)
            qFatal("%s", qPrintable(status.error().message));
        return id;
    }
    /// A session on 10 June with these files, its chair and a member who is absent.
    LabelSessionId sitting(const std::vector<LabelFileId> &files)
    {
        LabelSession session;
        session.campaign = m_register->campaign;
        session.heldOn = QDate(2027, 6, 10);
        session.heldAt = u"14:30"_s;
        session.place = u"Salle des actes"_s;
        session.title = u"Commission d’attribution de printemps"_s;
        LabelSessionId id;
        m_register->write([&](Transaction &t) -> Status {
            const auto added = LabelSessionsRepository::add(t, session);
            if (!added)
                return added.error();
            id = *added;
            LabelMember chair;
            chair.name = u"Mme Anne Membre"_s;
            chair.role = u"Vice-présidente"_s;
            chair.chairs = chair.present = true;
            LabelMember absent;
            absent.name = u"M. Paul Excusé"_s;
            return LabelSessionsRepository::setMembers(t, id, {chair, absent});
        });
        if (const Status status = m_register->schedule(files, id); !status)
            qFatal("%s", qPrintable(status.error().message));
        return id;
    }

    std::unique_ptr<LabelRegister> m_register;
    QString m_why;
};

void TestLabelDocuments::aLetterSaysWhatWasDecided()
{
    const LabelFileId id = decided(u"MARTIN"_s, LabelVerdict::Granted);
    const auto made = make(u"label_granted"_s, id.value);
    PC_VERIFY_OK(made);
    const QString text = textOf(made->paper);
    QVERIFY2(text.contains(u"Label Engagement"_s), qPrintable(text));
    QVERIFY2(text.contains(u"30\u00A0h"_s) && text.contains(u"trente heures"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Étrœungt"_s), qPrintable(text));
    QCOMPARE(made->facts.labelFile.value, id.value);
    QCOMPARE(made->facts.ownerTable, u"student"_s);
    QCOMPARE(made->paper.watermark, QString());
}

void TestLabelDocuments::aLetterOfAnotherDecisionIsRefused()
{
    const LabelFileId granted = decided(u"MARTIN"_s, LabelVerdict::Granted);
    const LabelFileId deferred = decided(u"PETIT"_s, LabelVerdict::Deferred, u"Le rapport est à compléter."_s);
    const LabelFileId refused = decided(u"DURAND"_s, LabelVerdict::Refused, u"L’engagement est un stage."_s);
    for (const QString &kind : {u"label_deferred"_s, u"label_refused"_s})
        PC_VERIFY_ERROR(make(kind, granted.value), ErrorKind::Refused);
    for (const QString &kind : {u"label_granted"_s, u"label_certificate"_s, u"label_refused"_s})
        PC_VERIFY_ERROR(make(kind, deferred.value), ErrorKind::Refused);
    for (const QString &kind : {u"label_granted"_s, u"label_certificate"_s, u"label_deferred"_s})
        PC_VERIFY_ERROR(make(kind, refused.value), ErrorKind::Refused);
    PC_VERIFY_OK(make(u"label_deferred"_s, deferred.value));
}

void TestLabelDocuments::anUndecidedFileHasNoLetter()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    for (const QString &kind : {u"label_granted"_s, u"label_deferred"_s, u"label_refused"_s, u"label_certificate"_s})
        PC_VERIFY_ERROR(make(kind, id.value), ErrorKind::Refused);
}

void TestLabelDocuments::aRefusalSaysItsReasonAndTheRemedies()
{
    const QString reason = u"L’engagement est un stage obligatoire."_s;
    const LabelFileId refused = decided(u"MARTIN"_s, LabelVerdict::Refused, reason);
    const QString text = said(u"label_refused"_s, refused.value);
    QVERIFY2(text.contains(reason), qPrintable(text));
    QVERIFY2(text.contains(u"délai de deux mois"_s), qPrintable(text));
    const LabelFileId inadmissible = m_register->opened(u"PETIT"_s);
    PC_VERIFY_OK(m_register->deposit(inadmissible));
    PC_VERIFY_OK(m_register->decide({inadmissible}, LabelVerdict::Inadmissible, u"Le dossier est hors délai."_s));
    QVERIFY(said(u"label_refused"_s, inadmissible.value).contains(u"irrecevable"_s));
    m_register->set("label_decision"_L1, (*m_register->files().decision(refused))->id.value, {{"remedies"_L1, u""_s}});
    PC_VERIFY_ERROR(make(u"label_refused"_s, refused.value), ErrorKind::Refused);
}

void TestLabelDocuments::aCertificateSaysHoursInFiguresAndWords()
{
    const LabelFileId id = decided(u"MARTIN"_s, LabelVerdict::Granted);
    const auto documents = issue(u"label_certificate"_s, {id.value});
    PC_VERIFY_OK(documents);
    QCOMPARE(documents->front().series, u"LAB"_s);
    QCOMPARE(documents->front().labelFile.value, id.value);
    const QString text = said(u"label_certificate"_s, id.value);
    QVERIFY2(text.contains(u"Attestation de label"_s), qPrintable(text));
    QVERIFY2(text.contains(u"(trente heures)"_s), qPrintable(text));
    // A certificate tells nobody of the decision by itself.
    QVERIFY(!m_register->file(id).notifiedOn.isValid());
}

void TestLabelDocuments::aLabelWithoutCertificateGivesNone()
{
    const LabelFileId id = decided(u"MARTIN"_s, LabelVerdict::Granted);
    m_register->set("label_kind"_L1, kEngagement.value, {{"gives_certificate"_L1, 0}});
    PC_VERIFY_ERROR(make(u"label_certificate"_s, id.value), ErrorKind::Refused);
    PC_VERIFY_OK(make(u"label_granted"_s, id.value));
}

void TestLabelDocuments::acquisAreThoseOfTheJury()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    const auto grid = AcquisRepository(database()).criteria(m_register->file(id).grid);
    PC_VERIFY_OK(grid);
    const AcquisCriterion held = grid->at(0);
    const AcquisCriterion begun = grid->at(1);
    const auto answer = [](const AcquisCriterion &criterion, Rater rater, int level) {
        AcquisAnswer one;
        one.criterion = criterion.id;
        one.rater = rater;
        one.level = level;
        return one;
    };
    m_register->write([&](Transaction &t) {
        return AcquisRepository::answerAll(t, id, {answer(held, Rater::Jury, 2), answer(begun, Rater::Jury, 1), answer(begun, Rater::Mayor, 3)});
    });
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Granted));
    const QString text = said(u"label_certificate"_s, id.value);
    QVERIFY2(text.contains(held.name), qPrintable(text));
    QVERIFY2(!text.contains(begun.name), qPrintable(text));
    QVERIFY(text.contains(u"reconnus par la commission"_s));
}

void TestLabelDocuments::issuingALetterNotifiesInTheSameChange()
{
    const LabelFileId one = decided(u"MARTIN"_s, LabelVerdict::Granted);
    const LabelFileId other = decided(u"PETIT"_s, LabelVerdict::Granted);
    const qint64 before = count(database(), u"SELECT count(*) FROM journal_entry"_s);
    PC_VERIFY_OK(issue(u"label_granted"_s, {one.value, other.value}));
    QCOMPARE(count(database(), u"SELECT count(*) FROM journal_entry"_s), before + 1);
    QCOMPARE(m_register->file(one).notifiedOn, QDate(2027, 6, 12));
    QCOMPARE(m_register->file(other).notice(), NoticeState::Notified);
    QCOMPARE(findings(database()), QString());
}

void TestLabelDocuments::aLetterIssuedAgainKeepsTheFirstDay()
{
    const LabelFileId id = decided(u"MARTIN"_s, LabelVerdict::Granted);
    PC_VERIFY_OK(issue(u"label_granted"_s, {id.value}));
    m_register->set("label_file"_L1, id.value, {{"notified_on"_L1, u"2027-06-11"_s}});
    PC_VERIFY_OK(issue(u"label_granted"_s, {id.value}));
    QCOMPARE(m_register->file(id).notifiedOn, QDate(2027, 6, 11));
}

void TestLabelDocuments::aSpecimenNotifiesNobody()
{
    const LabelFileId id = decided(u"MARTIN"_s, LabelVerdict::Granted);
    PC_VERIFY_OK(issue(u"label_granted"_s, {id.value}, true));
    QVERIFY(!m_register->file(id).notifiedOn.isValid());
}

void TestLabelDocuments::issuingTheMinutesSignsTheSession()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    const LabelSessionId session = sitting({id});
    testClock().set(QDateTime(QDate(2027, 6, 12), QTime(10, 0)));
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Granted, {}, session));
    const auto documents = issue(u"label_minutes"_s, {session.value});
    PC_VERIFY_OK(documents);
    QCOMPARE(documents->front().series, u"PV"_s);
    QCOMPARE(documents->front().labelSession.value, session.value);
    const LabelSession kept = **LabelSessionsRepository(database()).find(session);
    QCOMPARE(kept.signedOn, QDate(2027, 6, 12));
    QCOMPARE(kept.signedBy, u"Mme Anne Membre"_s);
    // Letters go out after the minutes, and minutes may be printed under a new number.
    PC_VERIFY_OK(issue(u"label_granted"_s, {id.value}));
    QVERIFY(m_register->file(id).notifiedOn.isValid());
    PC_VERIFY_OK(issue(u"label_minutes"_s, {session.value}));
}

void TestLabelDocuments::minutesOfAnUndecidedFileAreRefused()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    const LabelSessionId session = sitting({id});
    PC_VERIFY_ERROR(issue(u"label_minutes"_s, {session.value}), ErrorKind::Refused);
    QVERIFY(!m_why.isEmpty());
    QVERIFY(!(**LabelSessionsRepository(database()).find(session)).isSigned());
    QCOMPARE(count(database(), u"SELECT count(*) FROM issued_document"_s), 0);
    QVERIFY(said(u"label_minutes"_s, session.value).contains(u"non examiné"_s));
}

void TestLabelDocuments::minutesSayWhoWasThereAndWhy()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    const LabelSessionId session = sitting({id});
    testClock().set(QDateTime(QDate(2027, 6, 12), QTime(10, 0)));
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Refused, u"L’engagement est un stage."_s, session));
    const QString text = said(u"label_minutes"_s, session.value);
    for (const QString &word : {u"Mme Anne Membre"_s, u"présidence de la séance"_s, u"M. Paul Excusé"_s, u"14\u00A0h\u00A030"_s,
                                u"Salle des actes"_s, u"MARTIN"_s, u"refusé"_s, u"L’engagement est un stage."_s, u"Aucun quorum"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
    QVERIFY(!said(u"label_minutes"_s, session.value, {{u"anonymous"_s, u"1"_s}}).contains(u"MARTIN"_s));
}

void TestLabelDocuments::anAgendaReadUnderNumbersNamesNobody()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    const LabelSessionId session = sitting({id});
    QVERIFY(said(u"label_agenda"_s, session.value).contains(u"MARTIN"_s));
    m_register->set("label_session"_L1, session.value, {{"anonymous"_L1, 1}});
    const QString text = said(u"label_agenda"_s, session.value);
    QVERIFY2(!text.contains(u"MARTIN"_s) && !text.contains(u"Étrœungt"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Dossier n°\u00A01"_s), qPrintable(text));
}

void TestLabelDocuments::aDeferredFileStaysInTheMinutes()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    const LabelSessionId session = sitting({id});
    testClock().set(QDateTime(QDate(2027, 6, 12), QTime(10, 0)));
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Deferred, u"Le rapport est à compléter."_s, session));
    m_register->set("label_file"_L1, id.value, {{"session"_L1, QVariant(QMetaType::fromType<qlonglong>())}, {"agenda"_L1, QVariant(QMetaType::fromType<qlonglong>())}});
    const QString text = said(u"label_minutes"_s, session.value);
    QVERIFY2(text.contains(u"MARTIN"_s) && text.contains(u"ajourné"_s), qPrintable(text));
}

void TestLabelDocuments::theUniversityWritesWhicheverOfficeKeepsTheRegister()
{
    const LabelFileId id = decided(u"MARTIN"_s, LabelVerdict::Granted);
    const auto set = [this](const QString &name, const QString &value) {
        m_register->write([&](Transaction &t) { return SettingsRepository::set(t, {0, name, value, QDate(2026, 1, 1), {}}); });
    };
    set(setting::officeName, u"UDCCAS de test"_s);
    set(setting::officeSignatory, u"Mme Claire Présidente"_s);
    set(setting::partnerName, u"Université de test"_s);
    const auto made = make(u"label_granted"_s, id.value);
    PC_VERIFY_OK(made);
    QCOMPARE(made->paper.letterhead.name, u"Université de test"_s);
    QCOMPARE(made->paper.letterhead.partner, u"UDCCAS de test"_s);
    QVERIFY(!textOf(made->paper).contains(u"Claire Présidente"_s));
    set(setting::viewpoint, u"university"_s);
    const auto own = make(u"label_granted"_s, id.value);
    PC_VERIFY_OK(own);
    QCOMPARE(own->paper.letterhead.name, u"UDCCAS de test"_s);
    QVERIFY(textOf(own->paper).contains(u"Claire Présidente"_s));
}

void TestLabelDocuments::theSupplementLineIsFrench()
{
    LabelKind kind;
    kind.name = u"Label Engagement"_s;
    kind.supplementLine = u"{label} : {heures} d'engagement auprès de {commune} ({annee})."_s;
    QCOMPARE(supplementLine(kind, 1830, u"la commune d’Étrœungt et de la commune de Féron"_s, u"2026-2027"_s),
             u"Label Engagement\u00A0: 30\u00A0h\u00A030 d’engagement auprès de la commune d’Étrœungt et de la commune de Féron (2026-2027)."_s);
    QCOMPARE(hundredthsOnPaper(300), u"3"_s);
    QCOMPARE(hundredthsOnPaper(25), u"0,25"_s);
    QCOMPARE(hundredthsOnPaper(150), u"1,5"_s);
    QCOMPARE(hundredthsOnPaper(1000), u"10"_s);
    QCOMPARE(hundredthsOnPaper(0), QString());
}

void TestLabelDocuments::documentsAreFoundByFileAndSession()
{
    const LabelFileId id = decided(u"MARTIN"_s, LabelVerdict::Granted);
    PC_VERIFY_OK(issue(u"label_granted"_s, {id.value}));
    PC_VERIFY_OK(issue(u"label_certificate"_s, {id.value}));
    QCOMPARE(IssuedDocumentsRepository(database()).of(u"label_file"_s, id.value)->size(), 2U);
    QCOMPARE(DocumentKinds::of(u"label_file"_s).size(), 4U);
    QCOMPARE(DocumentKinds::of(u"label_session"_s).size(), 2U);
    const LabelFileId next = m_register->complete(u"PETIT"_s);
    sitting({next});
    QCOMPARE(findRecords(database(), *DocumentKinds::find(u"label_agenda"_s), u"printemps 10 06"_s)->size(), 1U);
    QCOMPARE(findRecords(database(), *DocumentKinds::find(u"label_agenda"_s), u"hiver"_s)->size(), 0U);
}

void TestLabelDocuments::fortyFilesFillSeveralPages()
{
    std::vector<LabelFileId> files;
    for (int i = 0; i < 40; ++i)
        files.push_back(m_register->complete(u"MARTIN-DE LA BOURDONNAYE %1"_s.arg(i)));
    const LabelSessionId session = sitting(files);
    const auto made = make(u"label_agenda"_s, session.value);
    PC_VERIFY_OK(made);
    QCOMPARE(bodyRows(tableOf(made->paper)), 40U);
    const int pages = PaperLayout(made->paper).pageCount();
    QVERIFY2(pages >= 2 && pages <= 4, qPrintable(QString::number(pages)));
}

PC_TEST_MAIN(TestLabelDocuments)
#include "tst_labeldocuments.moc"
