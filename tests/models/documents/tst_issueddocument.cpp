// Documents issued in the register: numbers without gap or reuse, codes that tell a wrong reading, annulment, the list.
#include "models/documents/documentsmodel.h"
#include "tests/models/applications/candidatures.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>

using namespace pc;
using namespace pc::test;

class TestIssuedDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_register.reset(); }

    void numbersArePrintedInThreeParts();
    void aCodeReadsBackHoweverItIsTyped_data();
    void aCodeReadsBackHoweverItIsTyped();
    void noWrongCharacterPasses();
    void noTwoDigitsChangePlacesUnseen();
    void noTwoLettersSideBySideChangePlacesUnseen();
    void whatIsNoCodeIsNone_data();
    void whatIsNoCodeIsNone();

    void numbersRunWithoutGapInEachSeriesAndYear();
    void aNumberThatIsNotTheNextOneIsRefused();
    void undoPassesOverWhatWasIssued();
    void everythingComesBackAsItWasKept();
    void sameBytesAreKeptOnce();
    void bytesThatWereAlteredAreNoticed();
    void annullingNeedsAReasonAndHappensOnce();
    void anAnnulledNumberIsNeverGivenAgain();
    void documentsAreFoundByTheirNumber();
    void aRecordHasItsDocumentsLatestFirst();
    void theListFollowsTheRegister();
    void theListIsFilteredAndCounted();
    void theIndexIsWhatItShouldBe();
    void anEmailIsPreparedThenSentAndPutBack();
    void onlyAnEmailThatStandsIsMarkedAsSent();
    void theDayOfSendingIsBetweenTheIssueAndToday();
    void theListKnowsTheFourStates();

private:
    IssuedDocument draft(int number, const QString &series = u"ATT"_s, int year = 2026)
    {
        IssuedDocument document;
        document.kind = series == u"COU"_s ? u"mayor_letter"_s : u"certificate"_s;
        document.series = series;
        document.year = year;
        document.number = number;
        document.title = u"Certificate %1"_s.arg(number);
        document.addressee = u"Mairie d'Étrœungt"_s;
        document.ownerTable = u"commune"_s;
        document.ownerId = kEtroeungt.value;
        document.commune = kEtroeungt;
        document.campaign = m_register->campaign;
        document.issuedOn = QDate(year, 11, 3);
        document.mediaType = u"application/pdf"_s;
        document.fileName = documentNumber(series, year, number) + u".pdf"_s;
        return document;
    }
    Result<DocumentId> issue(const IssuedDocument &document, const QByteArray &bytes = "%PDF")
    {
        DocumentId id;
        const Status status = m_register->store().transactForGood(u"a document issued"_s, [&](Transaction &t) -> Status {
            const auto added = IssuedDocumentsRepository::add(t, document, bytes);
            if (!added)
                return added.error();
            id = *added;
            return done();
        });
        if (!status)
            return status.error();
        return id;
    }
    DocumentId issued(const IssuedDocument &document, const QByteArray &bytes = "%PDF")
    {
        const auto id = issue(document, bytes);
        if (!id)
            qFatal("%s", qPrintable(id.error().message + id.error().detail));
        return *id;
    }
    IssuedDocument kept(DocumentId id)
    {
        const auto found = documents().find(id);
        if (!found || !*found)
            qFatal("no such document");
        return **found;
    }
    IssuedDocumentsRepository documents() { return IssuedDocumentsRepository(m_register->database()); }
    Status annul(DocumentId id, const QString &reason)
    {
        return m_register->store().transactForGood(u"annulled"_s,
                                                   [&](Transaction &t) { return IssuedDocumentsRepository::annul(t, id, reason); });
    }

    DocumentId email(int number)
    {
        IssuedDocument document = draft(number, u"COU"_s);
        document.kind = u"mayor_email"_s;
        return issued(document, "Subject");
    }
    Status mark(const QList<DocumentId> &ids, QDate day)
    {
        return m_register->tried([&](Transaction &t) { return IssuedDocumentsRepository::markSent(t, ids, day); });
    }
    Status putBack(const QList<DocumentId> &ids)
    {
        return m_register->tried([&](Transaction &t) { return IssuedDocumentsRepository::markPrepared(t, ids); });
    }

    std::unique_ptr<Candidatures> m_register;
};

void TestIssuedDocument::init()
{
    m_register = std::make_unique<Candidatures>();
    m_register->store().addMaintainer([](Database &database, const ChangeSet &changes) {
        return RecordIndex(database, documentIndexSpec()).maintain(changes);
    });
}

void TestIssuedDocument::numbersArePrintedInThreeParts()
{
    QCOMPARE(documentNumber(u"ATT"_s, 2026, 14), u"ATT-2026-0014"_s);
    QCOMPARE(documentNumber(u"ATT"_s, 2026, 10000), u"ATT-2026-10000"_s);
    const QString code = documentCode(u"ATT-2026-0014"_s);
    QVERIFY(code.startsWith(u"ATT-2026-0014-"_s));
    QCOMPARE(code.size(), 15);
    QVERIFY(code.back().isUpper());
    QVERIFY(documentCode(u"AT-2026"_s).isEmpty());
}

void TestIssuedDocument::aCodeReadsBackHoweverItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    const QString code = documentCode(u"RLV-2026-0101"_s);
    QTest::newRow("as printed") << code;
    QTest::newRow("small letters") << code.toLower();
    QTest::newRow("without dashes") << QString(code).remove(u'-');
    QTest::newRow("spaces") << u"  "_s + QString(code).replace(u'-', u' ') + u"\r\n"_s;
    QTest::newRow("long dashes") << QString(code).replace(u'-', u'–');
    QTest::newRow("O for nought") << u"RLV-2O26-OIOl-"_s + code.back();
}

void TestIssuedDocument::aCodeReadsBackHoweverItIsTyped()
{
    QFETCH(const QString, typed);
    QCOMPARE(numberOfCode(typed), u"RLV-2026-0101"_s);
}

// Every other letter or digit in every place of many codes.
void TestIssuedDocument::noWrongCharacterPasses()
{
    const QString alphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
    for (const QString &number : {u"ATT-2026-0014"_s, u"COU-2026-0001"_s, u"CNV-2030-9999"_s, u"RLV-2026-12345"_s, u"ZAN-2027-0100"_s}) {
        const QString code = documentCode(number);
        QCOMPARE(numberOfCode(code), number);
        for (qsizetype i = 0; i < code.size(); ++i) {
            if (code[i] == u'-')
                continue;
            for (const QChar other : alphabet) {
                QString wrong = code;
                wrong[i] = other;
                const QString read = numberOfCode(wrong);
                QVERIFY2(read.isEmpty() || read == number, qPrintable(wrong + u" reads as "_s + read));
            }
        }
    }
}

void TestIssuedDocument::noTwoDigitsChangePlacesUnseen()
{
    for (int n = 1; n <= 2000; n += 7) {
        const QString number = documentNumber(u"ATT"_s, 2026, n);
        const QString code = documentCode(number);
        for (qsizetype i = 4; i < code.size() - 2; ++i) {
            for (qsizetype j = i + 1; j < code.size() - 2; ++j) {
                QString wrong = code;
                std::swap(wrong[i], wrong[j]);
                if (code[i] == u'-' || code[j] == u'-' || wrong == code)
                    continue;
                QVERIFY2(numberOfCode(wrong).isEmpty(), qPrintable(wrong));
            }
        }
    }
}

void TestIssuedDocument::noTwoLettersSideBySideChangePlacesUnseen()
{
    for (const QString &series : {u"ATT"_s, u"ANX"_s, u"NAZ"_s, u"COU"_s, u"RLV"_s, u"AVE"_s}) {
        const QString code = documentCode(documentNumber(series, 2026, 7));
        for (qsizetype i = 0; i < 2; ++i) {
            QString wrong = code;
            std::swap(wrong[i], wrong[i + 1]);
            QVERIFY2(wrong == code || numberOfCode(wrong).isEmpty(), qPrintable(wrong));
        }
    }
}

void TestIssuedDocument::whatIsNoCodeIsNone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a number without its letter") << u"ATT-2026-0014"_s;
    QTest::newRow("words") << u"Mairie d'Étrœungt"_s;
    QTest::newRow("too long") << u"ATT-2026-123456789012-K"_s;
    QTest::newRow("a digit for a letter") << u"AT5-2026-0014-K"_s;
    QTest::newRow("a web address") << u"https://commune.example/ATT"_s;
}

void TestIssuedDocument::whatIsNoCodeIsNone()
{
    QFETCH(const QString, typed);
    QVERIFY(numberOfCode(typed).isEmpty());
}

void TestIssuedDocument::numbersRunWithoutGapInEachSeriesAndYear()
{
    QCOMPARE(*documents().lastNumber(u"ATT"_s, 2026), 0);
    issued(draft(1));
    issued(draft(2));
    issued(draft(1, u"COU"_s));
    issued(draft(1, u"ATT"_s, 2027)); // 31 December, then 1 January
    issued(draft(3));
    QCOMPARE(*documents().lastNumber(u"ATT"_s, 2026), 3);
    QCOMPARE(*documents().lastNumber(u"ATT"_s, 2027), 1);
    QCOMPARE(*documents().lastNumber(u"COU"_s, 2026), 1);
    QCOMPARE(*documents().lastNumber(u"COU"_s, 2027), 0);
}

void TestIssuedDocument::aNumberThatIsNotTheNextOneIsRefused()
{
    issued(draft(1));
    for (const int wrong : {0, 1, 3})
        PC_VERIFY_ERROR(issue(draft(wrong)), ErrorKind::Refused);
    PC_VERIFY_OK(issue(draft(2)));
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM issued_document"_s), 2);
}

void TestIssuedDocument::undoPassesOverWhatWasIssued()
{
    m_register->set("student"_L1, m_register->student(u"MARTIN"_s, kEtroeungt).value, {{"level"_L1, u"M1"_s}});
    issued(draft(1));
    PC_VERIFY_OK(m_register->store().undo());
    issued(draft(2));
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(*documents().lastNumber(u"ATT"_s, 2026), 2);
    issued(draft(3));
    QCOMPARE(findings(m_register->database()), QString());
}

void TestIssuedDocument::everythingComesBackAsItWasKept()
{
    IssuedDocument document = draft(1);
    document.student = m_register->student(u"MARTIN"_s, kEtroeungt);
    document.month = QDate(2026, 11, 1);
    document.asOf = QDate(2026, 10, 31);
    document.figures = u"{}"_s;
    document.shipped = 2;
    const DocumentId id = issued(document, "%PDF one");
    document.id = id;
    document.sha256 = fingerprint("%PDF one");
    document.issuedBy = m_register->store().author();
    QCOMPARE(kept(id), document);
    QCOMPARE(*documents().bytes(document), QByteArray("%PDF one"));
}

void TestIssuedDocument::sameBytesAreKeptOnce()
{
    issued(draft(1), "same");
    issued(draft(2), "same");
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM content"_s), 1);
}

void TestIssuedDocument::bytesThatWereAlteredAreNoticed()
{
    const DocumentId id = issued(draft(1), "%PDF one");
    PC_VERIFY_OK(m_register->database().execute(u"UPDATE content SET bytes = X'00'"_s));
    PC_VERIFY_ERROR(documents().bytes(kept(id)), ErrorKind::Damaged);
    QVERIFY(!findings(m_register->database()).isEmpty());
}

void TestIssuedDocument::annullingNeedsAReasonAndHappensOnce()
{
    const DocumentId id = issued(draft(1));
    PC_VERIFY_ERROR(annul(id, u"  "_s), ErrorKind::Invalid);
    QVERIFY(!kept(id).isAnnulled());
    PC_VERIFY_OK(annul(id, u" wrong hours "_s));
    QCOMPARE(kept(id).annulledReason, u"wrong hours"_s);
    QCOMPARE(kept(id).annulledOn, QDate(2026, 11, 3));
    QCOMPARE(kept(id).annulledBy, m_register->store().author());
    PC_VERIFY_ERROR(annul(id, u"again"_s), ErrorKind::Refused);
    PC_VERIFY_ERROR(annul(DocumentId{99}, u"none"_s), ErrorKind::Refused);
    QVERIFY(documents().bytes(kept(id)).ok());
}

void TestIssuedDocument::anAnnulledNumberIsNeverGivenAgain()
{
    PC_VERIFY_OK(annul(issued(draft(1)), u"wrong hours"_s));
    PC_VERIFY_ERROR(issue(draft(1)), ErrorKind::Refused);
    PC_VERIFY_OK(issue(draft(2)));
}

void TestIssuedDocument::documentsAreFoundByTheirNumber()
{
    const DocumentId id = issued(draft(1));
    QCOMPARE((*documents().findNumber(u" att-2026-0001 "_s))->id, id);
    QCOMPARE((*documents().findNumber(numberOfCode(documentCode(u"ATT-2026-0001"_s))))->id, id);
    QVERIFY(!documents().findNumber(u"ATT-2026-0002"_s)->has_value());
    QVERIFY(!documents().findNumber(u"anything"_s)->has_value());
}

void TestIssuedDocument::aRecordHasItsDocumentsLatestFirst()
{
    IssuedDocument old = draft(1);
    old.issuedOn = QDate(2026, 1, 31);
    const DocumentId first = issued(old);
    const StudentId student = m_register->student(u"MARTIN"_s, kFeron);
    IssuedDocument other = draft(2);
    other.student = student;
    other.ownerTable = u"student"_s;
    other.ownerId = student.value;
    const DocumentId second = issued(other);
    const auto ofCommune = documents().of(u"commune"_s, kEtroeungt.value);
    PC_VERIFY_OK(ofCommune);
    QCOMPARE(ofCommune->size(), 2U);
    QCOMPARE(ofCommune->front().id, second);
    QCOMPARE(ofCommune->back().id, first);
    QCOMPARE(documents().of(u"student"_s, student.value)->size(), 1U);
    QVERIFY(documents().of(u"commune"_s, kFeron.value)->empty());
    QVERIFY(documents().of(u"setting"_s, 1)->empty());
}

void TestIssuedDocument::theListFollowsTheRegister()
{
    DocumentsModel model(m_register->store());
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    const DocumentId id = issued(draft(1), "12345");
    issued(draft(2));
    QCOMPARE(model.rowCount(), 2);
    const auto shown = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(shown(0, DocumentColumn::Number), u"ATT-2026-0001"_s);
    QCOMPARE(shown(0, DocumentColumn::Addressee), u"Mairie d'Étrœungt"_s);
    QCOMPARE(shown(0, DocumentColumn::Arrondissement), u"Avesnes-sur-Helpe"_s);
    QCOMPARE(model.index(0, DocumentColumn::Size).data(CopyRole).toString(), u"5"_s);
    QCOMPARE(shown(0, DocumentColumn::State), DocumentStates::label(DocumentState::Issued));
    PC_VERIFY_OK(annul(id, u"wrong hours"_s));
    QCOMPARE(shown(0, DocumentColumn::State), DocumentStates::label(DocumentState::Annulled));
    QVERIFY(model.index(0, DocumentColumn::State).data(Qt::ToolTipRole).toString().contains(u"wrong hours"_s));
    for (int column = 0; column < DocumentColumn::Count; ++column) {
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(model.rowCount(), 2);
    }
}

void TestIssuedDocument::theListIsFilteredAndCounted()
{
    issued(draft(1));
    issued(draft(1, u"COU"_s));
    PC_VERIFY_OK(annul(issued(draft(2)), u"wrong hours"_s));
    DocumentsModel model(m_register->store());
    for (const QString &search : {u"ATT-2026-0001"_s, u"att 0001"_s, u"etroeungt certificate 1 att"_s}) {
        model.setFilter({search, {}});
        QVERIFY2(model.rowCount() >= 1, qPrintable(search));
    }
    model.setFilter({{}, {{u"state"_s, {u"annulled"_s}}}});
    QCOMPARE(model.rowCount(), 1);
    DocumentsList list(m_register->database());
    for (const DocumentFacet &facet : DocumentsList::facets()) {
        const auto counts = list.facetCounts(facet, {});
        PC_VERIFY_OK(counts);
        qint64 sum = 0;
        for (const auto &value : *counts) {
            QVERIFY(!value.label.isEmpty());
            sum += value.count;
        }
        QCOMPARE(sum, 3);
    }
    QCOMPARE(DocumentsList::kindLabel(u"yearly"_s), u"Report"_s);
}

void TestIssuedDocument::theIndexIsWhatItShouldBe()
{
    issued(draft(1));
    PC_VERIFY_OK(annul(issued(draft(2)), u"wrong hours"_s));
    RecordIndex index(m_register->database(), documentIndexSpec());
    QVERIFY(index.check()->empty());
    PC_VERIFY_OK(m_register->store().rebuild([](Database &database) { return RecordIndex(database, documentIndexSpec()).rebuild(); }));
    QVERIFY(index.check()->empty());
}

void TestIssuedDocument::anEmailIsPreparedThenSentAndPutBack()
{
    const DocumentId first = email(1);
    const DocumentId second = email(2);
    QCOMPARE(DocumentStates::of(kept(first)), DocumentState::Prepared);
    PC_VERIFY_OK(mark({first, second}, QDate(2026, 11, 3)));
    QCOMPARE(kept(first).sentOn, QDate(2026, 11, 3));
    QCOMPARE(DocumentStates::of(kept(second)), DocumentState::Sent);
    PC_VERIFY_OK(putBack({first}));
    QCOMPARE(DocumentStates::of(kept(first)), DocumentState::Prepared);
    QCOMPARE(DocumentStates::of(kept(second)), DocumentState::Sent);
    // Both steps can be undone; what was issued stays.
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(DocumentStates::of(kept(first)), DocumentState::Sent);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(DocumentStates::of(kept(second)), DocumentState::Prepared);
    QCOMPARE(findings(m_register->database()), QString());
}

void TestIssuedDocument::onlyAnEmailThatStandsIsMarkedAsSent()
{
    const QDate day(2026, 11, 3);
    const DocumentId letter = issued(draft(1, u"COU"_s));
    const DocumentId standing = email(2);
    const DocumentId annulled = email(3);
    PC_VERIFY_OK(mark({annulled}, day));
    PC_VERIFY_OK(annul(annulled, u"wrong mayor"_s));
    for (const DocumentId id : {letter, annulled, DocumentId{999}}) {
        PC_VERIFY_ERROR(mark({standing, id}, day), ErrorKind::Refused);
        PC_VERIFY_ERROR(putBack({id}), ErrorKind::Refused);
    }
    QVERIFY(!kept(standing).sentOn.isValid());
    QCOMPARE(DocumentStates::of(kept(annulled)), DocumentState::Annulled);
}

void TestIssuedDocument::theDayOfSendingIsBetweenTheIssueAndToday()
{
    const DocumentId id = email(1); // on 3 November, which is today
    for (const QDate day : {QDate(2026, 11, 2), QDate(2026, 11, 4), QDate()}) {
        const Status refused = mark({id}, day);
        PC_VERIFY_ERROR(refused, ErrorKind::Invalid);
        QCOMPARE(refused.error().detail, u"sent_on"_s);
    }
    testClock().set(QDateTime(QDate(2026, 11, 5), QTime(9, 0)));
    PC_VERIFY_OK(mark({id}, QDate(2026, 11, 4)));
    PC_VERIFY_OK(mark({id}, QDate(2026, 11, 5)));
    QCOMPARE(kept(id).sentOn, QDate(2026, 11, 5));
}

void TestIssuedDocument::theListKnowsTheFourStates()
{
    issued(draft(1, u"COU"_s));
    email(2);
    PC_VERIFY_OK(mark({email(3)}, QDate(2026, 11, 3)));
    PC_VERIFY_OK(annul(email(4), u"wrong mayor"_s));
    DocumentsList list(m_register->database());
    const auto counts = list.facetCounts(DocumentsList::facets().at(1), {});
    PC_VERIFY_OK(counts);
    QStringList labels;
    for (const DocumentsList::FacetCount &each : *counts) {
        labels << each.label;
        QCOMPARE(each.count, 1);
    }
    const QStringList expected{u"Issued"_s, u"Prepared"_s, u"Sent"_s, u"Annulled"_s};
    QCOMPARE(labels, expected);
    DocumentsModel model(m_register->store());
    QCOMPARE(model.rowCount(), 4);
    for (int row = 0; row < 4; ++row) {
        const bool isSent = model.index(row, DocumentColumn::State).data().toString() == u"Sent"_s;
        QCOMPARE(!model.index(row, DocumentColumn::SentOn).data().toString().isEmpty(), isSent);
        QCOMPARE(model.index(row, DocumentColumn::State).data(Qt::ToolTipRole).toString().startsWith(u"Sent on"_s), isSent);
    }
}

PC_GUILESS_TEST_MAIN(TestIssuedDocument)
#include "tst_issueddocument.moc"
