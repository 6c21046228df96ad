// Texts of documents: the program's, the office's versions, frozen once issued, and what is proposed.
#include "models/documents/documentkind.h"
#include "models/documents/documenttemplate.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestDocumentTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }
    void theProgramsTextIsUsedAtFirst();
    void everyShippedTextIsOfAKindAndReads();
    void aKindWithoutATextSaysSo();
    void savingMakesTheOfficesText();
    void savingTheSameTextLeavesNoTrace();
    void anIssuedVersionIsFrozen();
    void goingBackKeepsWhatWasIssued();
    void savingAfterGoingBackBeginsAVersion();
    void aNewerTextIsProposedUntilDeclined();
    void everyStepCanBeUndone();

private:
    TemplateId save(const QString &body);
    void issueWith(TemplateId id);
    DocumentTemplate inUse();

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
};

namespace {
const QString kKind = u"student_letter"_s;
}

void TestDocumentTemplate::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    QVERIFY(m_store);
}

TemplateId TestDocumentTemplate::save(const QString &body)
{
    TemplateId id;
    const Status status = m_store->transact(u"Change the letter"_s, [&](Transaction &transaction) -> Status {
        const auto saved = TemplatesRepository::save(transaction, kKind, u"Subject"_s, body);
        if (!saved)
            return saved.error();
        id = *saved;
        return done();
    });
    if (!status)
        QTest::qFail(qPrintable(status.error().message + status.error().detail), __FILE__, __LINE__);
    return id;
}

void TestDocumentTemplate::issueWith(TemplateId id)
{
    static int number = 0;
    const Status status = m_store->transactForGood(u"Issue a letter"_s, [&](Transaction &transaction) -> Status {
        const auto sha = transaction.keepContent("bytes");
        if (!sha)
            return sha.error();
        const auto added = transaction.insert(QLatin1StringView("issued_document"),
                                              {{QLatin1StringView("kind"), kKind},
                                               {QLatin1StringView("series"), u"COU"_s},
                                               {QLatin1StringView("year"), 2026},
                                               {QLatin1StringView("number"), ++number},
                                               {QLatin1StringView("title"), u"Letter"_s},
                                               {QLatin1StringView("owner_table"), u"student"_s},
                                               {QLatin1StringView("owner_id"), 1},
                                               {QLatin1StringView("issued_on"), u"2026-11-03"_s},
                                               {QLatin1StringView("template"), id.value},
                                               {QLatin1StringView("media_type"), u"application/pdf"_s},
                                               {QLatin1StringView("file_name"), u"a.pdf"_s},
                                               {QLatin1StringView("sha256"), *sha}});
        return added ? done() : Status(added.error());
    });
    PC_VERIFY_OK(status);
}

DocumentTemplate TestDocumentTemplate::inUse()
{
    const auto text = TemplatesRepository(m_store->database()).inUse(kKind);
    if (!text)
        QTest::qFail(qPrintable(text.error().message), __FILE__, __LINE__);
    return text ? *text : DocumentTemplate{};
}

void TestDocumentTemplate::theProgramsTextIsUsedAtFirst()
{
    const DocumentTemplate text = inUse();
    QVERIFY(!text.id.isValid());
    QCOMPARE(text.version, 0);
    QVERIFY(text.shipped >= 1);
    QVERIFY(!text.body.isEmpty() && !text.body.startsWith(u'\n') && !text.body.contains(u"version:"_s));
    QCOMPARE(text, *TemplatesRepository::shipped(kKind));
}

void TestDocumentTemplate::everyShippedTextIsOfAKindAndReads()
{
    const QStringList files = QDir(u":/documents"_s).entryList({u"*.txt"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        const QString kind = file.chopped(4);
        QVERIFY2(DocumentKinds::find(kind), qPrintable(kind));
        PC_VERIFY_OK(TemplatesRepository::shipped(kind));
    }
}

void TestDocumentTemplate::aKindWithoutATextSaysSo()
{
    PC_VERIFY_ERROR(TemplatesRepository::shipped(u"nonsense"_s), ErrorKind::Missing);
    PC_VERIFY_ERROR(TemplatesRepository(m_store->database()).inUse(u"nonsense"_s), ErrorKind::Missing);
}

void TestDocumentTemplate::savingMakesTheOfficesText()
{
    const TemplateId id = save(u"Hello\r\n{name}"_s);
    QVERIFY(id.isValid());
    const DocumentTemplate text = inUse();
    QCOMPARE(text.id, id);
    QCOMPARE(text.version, 1);
    QCOMPARE(text.body, u"Hello\n{name}"_s);
    QCOMPARE(text.subject, u"Subject"_s);
    QCOMPARE(text.shipped, TemplatesRepository::shipped(kKind)->shipped);
    QCOMPARE(save(u"Another"_s), id);
    QCOMPARE(inUse().version, 1);
    QCOMPARE(TemplatesRepository(m_store->database()).find(id)->value().body, u"Another"_s);
}

void TestDocumentTemplate::savingTheSameTextLeavesNoTrace()
{
    save(u"Hello"_s);
    const auto last = m_store->nextUndo();
    const TemplateId id = save(u"Hello"_s);
    QVERIFY(id.isValid());
    QCOMPARE((*m_store->nextUndo())->seq, (*last)->seq);
    issueWith(id);
    QCOMPARE(save(u"Hello"_s), id);
}

void TestDocumentTemplate::anIssuedVersionIsFrozen()
{
    const TemplateId first = save(u"One"_s);
    issueWith(first);
    const TemplateId second = save(u"Two"_s);
    QVERIFY(second != first);
    QCOMPARE(inUse().version, 2);
    TemplatesRepository repository(m_store->database());
    QCOMPARE((*repository.find(first))->body, u"One"_s);
    QCOMPARE(save(u"Three"_s), second);
    QCOMPARE((*repository.find(first))->body, u"One"_s);
}

void TestDocumentTemplate::goingBackKeepsWhatWasIssued()
{
    const TemplateId first = save(u"One"_s);
    issueWith(first);
    save(u"Two"_s);
    PC_VERIFY_OK(
        m_store->transact(u"Go back"_s, [](Transaction &t) { return TemplatesRepository::restore(t, kKind); }));
    QCOMPARE(inUse(), *TemplatesRepository::shipped(kKind));
    QCOMPARE((*TemplatesRepository(m_store->database()).find(first))->body, u"One"_s);
}

void TestDocumentTemplate::savingAfterGoingBackBeginsAVersion()
{
    save(u"One"_s);
    PC_VERIFY_OK(
        m_store->transact(u"Go back"_s, [](Transaction &t) { return TemplatesRepository::restore(t, kKind); }));
    save(u"Two"_s);
    QCOMPARE(inUse().version, 2);
    QCOMPARE(inUse().body, u"Two"_s);
}

void TestDocumentTemplate::aNewerTextIsProposedUntilDeclined()
{
    QVERIFY(!TemplatesRepository::proposes(1, 1, 0));
    QVERIFY(TemplatesRepository::proposes(2, 1, 0));
    QVERIFY(!TemplatesRepository::proposes(2, 1, 2));
    QVERIFY(TemplatesRepository::proposes(3, 1, 2));
    TemplatesRepository repository(m_store->database());
    QVERIFY(!repository.proposed(kKind)->has_value());
    save(u"One"_s);
    QVERIFY(!repository.proposed(kKind)->has_value());
    PC_VERIFY_OK(
        m_store->transact(u"Leave aside"_s, [](Transaction &t) { return TemplatesRepository::decline(t, kKind); }));
    const int ours = TemplatesRepository::shipped(kKind)->shipped;
    QCOMPARE(count(m_store->database(), u"SELECT declined FROM document_template"_s), qint64{ours});
}

void TestDocumentTemplate::everyStepCanBeUndone()
{
    const DocumentTemplate ours = inUse();
    save(u"One"_s);
    save(u"Two"_s);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(inUse().body, u"One"_s);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(inUse(), ours);
}

PC_GUILESS_TEST_MAIN(TestDocumentTemplate)
#include "tst_documenttemplate.moc"
