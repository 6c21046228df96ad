// What a file is, by its content and never its name; and the name it is given.
#include "models/attachments/attachment.h"
#include "tests/models/attachments/samples.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestFileType : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theContentSaysWhatAFileIs_data();
    void theContentSaysWhatAFileIs();
    void aCutFileHasNoEnd_data();
    void aCutFileHasNoEnd();
    void aNameIsMadeSafe_data();
    void aNameIsMadeSafe();
    void aNameIsNeverTooLong();
    void ownersHaveTheWordOfTheirTable();
};

void TestFileType::theContentSaysWhatAFileIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("pdf") << samplePdf() << mediatype::pdf;
    QTest::newRow("pdf after some bytes") << QByteArray("\xef\xbb\xbf\n") + samplePdf() << mediatype::pdf;
    QTest::newRow("pdf header too far") << QByteArray(1024, ' ') + samplePdf() << QString();
    QTest::newRow("png") << sampleImage("PNG") << mediatype::png;
    QTest::newRow("jpeg") << sampleImage("JPEG") << mediatype::jpeg;
    QTest::newRow("odt") << sampleOdt() << mediatype::odt;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("text") << QByteArray("Bonjour") << QString();
    QTest::newRow("page of the web") << QByteArray("<!DOCTYPE html><html><body>x</body></html>") << QString();
    QTest::newRow("page that says pdf") << QByteArray("<html><!-- %PDF-1.4 --><script>x()</script>") + samplePdf() << QString();
    QTest::newRow("program with a pdf inside") << QByteArray("MZ\x90\0", 4) + samplePdf() << QString();
    QTest::newRow("script") << QByteArray("#!/bin/sh\n") + samplePdf() << QString();
    QTest::newRow("zip") << zipEntry("a.txt", "x") + zipEnd() << QString();
    QTest::newRow("zip that says odt in another entry")
        << zipEntry("run.exe", "MZ") + zipEntry("mimetype", kOdtType) + zipEnd() << QString();
    QTest::newRow("spreadsheet") << zipEntry("mimetype", "application/vnd.oasis.opendocument.spreadsheet") + zipEnd() << QString();
    QTest::newRow("template of odt") << zipEntry("mimetype", kOdtType + "-template") + zipEnd() << QString();
    QTest::newRow("svg") << QByteArray("<svg xmlns='x'><script/></svg>") << QString();
}

void TestFileType::theContentSaysWhatAFileIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QCOMPARE(FileType::of(bytes).value_or(QString()), type);
}

void TestFileType::aCutFileHasNoEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("pdf") << samplePdf();
    QTest::newRow("png") << sampleImage("PNG");
    QTest::newRow("jpeg") << sampleImage("JPEG");
    QTest::newRow("odt") << sampleOdt();
}

void TestFileType::aCutFileHasNoEnd()
{
    QFETCH(QByteArray, bytes);
    const QString type = FileType::of(bytes).value();
    QVERIFY(FileType::isWhole(bytes, type));
    QVERIFY(FileType::isWhole(bytes + QByteArray(600, '\0'), type));
    const QByteArray half = bytes.left(bytes.size() - 25);
    QCOMPARE(FileType::of(half), std::optional(type));
    QVERIFY(!FileType::isWhole(half, type));
}

void TestFileType::aNameIsMadeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"Rapport de Léa.pdf"_s << u"Rapport de Léa.pdf"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"passwd.pdf"_s;
    QTest::newRow("windows path") << u"C:\\Users\\x\\rapport.pdf"_s << u"rapport.pdf"_s;
    QTest::newRow("page") << u"rapport.html"_s << u"rapport.html.pdf"_s;
    QTest::newRow("program") << u"rapport.pdf.exe"_s << u"rapport.pdf.exe.pdf"_s;
    QTest::newRow("turned round") << u"rapport\u202Efdp.exe"_s << u"rapportfdp.exe.pdf"_s;
    QTest::newRow("two lines") << u"a\nb.pdf"_s << u"a b.pdf"_s;
    QTest::newRow("hidden") << u".pdf"_s << u"File.pdf"_s;
    QTest::newRow("dots") << u"..."_s << u"File.pdf"_s;
    QTest::newRow("device") << u"nul.pdf"_s << u"nul_.pdf"_s;
    QTest::newRow("numbered device") << u"COM1.pdf"_s << u"COM1_.pdf"_s;
    QTest::newRow("no device") << u"COMMUNE.pdf"_s << u"COMMUNE.pdf"_s;
}

void TestFileType::aNameIsMadeSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(FileType::safeName(name, mediatype::pdf), safe);
    QCOMPARE(FileType::safeName(safe, mediatype::pdf), safe);
}

void TestFileType::aNameIsNeverTooLong()
{
    const QString safe = FileType::safeName(QString(500, QChar(u'é')) + u".jpeg"_s, mediatype::jpeg);
    QVERIFY(safe.size() <= FileType::longestName);
    QVERIFY(safe.toUtf8().size() <= FileType::longestNameBytes);
    QVERIFY(safe.endsWith(u".jpeg"_s));
}

void TestFileType::ownersHaveTheWordOfTheirTable()
{
    for (const AttachmentOwner owner :
         {AttachmentOwner::Proposal, AttachmentOwner::Student, AttachmentOwner::Assignment, AttachmentOwner::LabelFile})
        QCOMPARE(attachmentOwner(wordOf(owner)), std::optional(owner));
    QCOMPARE(attachmentOwner(u"commune"_s), std::nullopt);
}

PC_TEST_MAIN(TestFileType)
#include "tst_filetype.moc"
