// Attached files in the register: let in by their content, kept, opened as copies, undone; hostile ones change nothing.
#include "models/attachments/attachedcopies.h"
#include "models/settings/settingsrepository.h"
#include "models/store/check.h"
#include "models/students/studentsrepository.h"
#include "tests/models/applications/candidatures.h"
#include "tests/models/attachments/samples.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>

using namespace pc;
using namespace pc::test;

class TestAttachments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Candidatures>();
        m_student = m->student(u"Martin"_s, kEtroeungt).value;
    }
    void cleanup() { m.reset(); }

    void aFileIsKeptAndReadBack();
    void everyChangeIsUndone();
    void theSameFileIsAttachedOnce();
    void aHostileFileIsRefusedWithASentence_data();
    void aHostileFileIsRefusedWithASentence();
    void aHugeFileIsRefusedBeforeItIsRead();
    void theLimitIsASetting();
    void aFolderIsNoFile();
    void aPathInItsNameIsDropped();
    void nothingIsAttachedToARecordThatIsNotThere();
    void aCopyIsReadOnlyAndGoesAway();
    void alteredBytesAreFound();
    void twoRecordsBecomeOne();
    void whatIsAttachedGoesAndComesBackWithItsRecord();

private:
    AttachmentsRepository repository() { return AttachmentsRepository(m->database()); }
    Result<AttachmentId> add(const QString &name, const QByteArray &bytes, qint64 student = 0)
    {
        Result<AttachmentId> id = Error{ErrorKind::Refused, {}, {}};
        const Status status = m->tried([&](Transaction &t) -> Status {
            Attachment file;
            file.owner = AttachmentOwner::Student;
            file.ownerId = student > 0 ? student : m_student;
            file.name = name;
            id = AttachmentsRepository::add(t, file, bytes);
            return id ? done() : Status(id.error());
        });
        return status ? id : Result<AttachmentId>(status.error());
    }
    std::vector<Attachment> kept() { return *repository().of(AttachmentOwner::Student, m_student); }
    qint64 contents() { return m->database().scalar(u"SELECT count(*) FROM content"_s)->toLongLong(); }

    std::unique_ptr<Candidatures> m;
    TempDir m_folder;
    qint64 m_student = 0;
};

void TestAttachments::aFileIsKeptAndReadBack()
{
    const QString path = m_folder.write(u"Rapport.pdf"_s, samplePdf());
    const auto bytes = repository().readFile(path, {2026, 11, 3});
    PC_VERIFY_OK(bytes);
    PC_VERIFY_OK(add(u"Rapport.pdf"_s, *bytes));
    const Attachment file = kept().at(0);
    QCOMPARE(file.name, u"Rapport.pdf"_s);
    QCOMPARE(file.mediaType, mediatype::pdf);
    QCOMPARE(file.size, bytes->size());
    QCOMPARE(file.addedOn, QDate(2026, 11, 3));
    QCOMPARE(*repository().bytes(file), samplePdf());
}

void TestAttachments::everyChangeIsUndone()
{
    const auto id = add(u"Rapport.pdf"_s, samplePdf());
    PC_VERIFY_OK(id);
    PC_VERIFY_OK(m->tried([&](Transaction &t) { return AttachmentsRepository::rename(t, *id, u"Rapport final"_s, u"lu"_s); }));
    QCOMPARE(kept().at(0).name, u"Rapport final.pdf"_s);
    PC_VERIFY_ERROR(m->tried([&](Transaction &t) { return AttachmentsRepository::rename(t, *id, u" "_s, {}); }), ErrorKind::Invalid);
    PC_VERIFY_OK(m->tried([&](Transaction &t) { return AttachmentsRepository::remove(t, *id); }));
    QVERIFY(kept().empty());
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(*repository().bytes(kept().at(0)), samplePdf());
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(kept().at(0).name, u"Rapport.pdf"_s);
    PC_VERIFY_OK(m->store().undo());
    QVERIFY(kept().empty());
}

void TestAttachments::theSameFileIsAttachedOnce()
{
    PC_VERIFY_OK(add(u"Rapport.pdf"_s, samplePdf()));
    PC_VERIFY_ERROR(add(u"Autre nom.pdf"_s, samplePdf()), ErrorKind::Refused);
    PC_VERIFY_OK(add(u"Rapport.pdf"_s, samplePdf(), m->student(u"Petit"_s, kFeron).value));
    QCOMPARE(contents(), 1);
}

void TestAttachments::aHostileFileIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << u"vide.pdf"_s << QByteArray();
    QTest::newRow("html named pdf") << u"rapport.pdf"_s << QByteArray("<!DOCTYPE html><script>alert(1)</script>");
    QTest::newRow("program named pdf") << u"rapport.pdf"_s << QByteArray("MZ") + samplePdf();
    QTest::newRow("odt in another entry") << u"rapport.odt"_s << zipEntry("a", "b") + zipEntry("mimetype", kOdtType) + zipEnd();
    QTest::newRow("cut pdf") << u"rapport.pdf"_s << samplePdf().chopped(10);
    QTest::newRow("cut png") << u"photo.png"_s << sampleImage("PNG").chopped(20);
    QTest::newRow("cut odt") << u"rapport.odt"_s << sampleOdt().chopped(22);
}

void TestAttachments::aHostileFileIsRefusedWithASentence()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.write(name, bytes);
    const qint64 before = contents();
    const auto read = repository().readFile(path, {2026, 11, 3});
    PC_VERIFY_ERROR(read, ErrorKind::Invalid);
    QVERIFY2(read.error().message.contains(name), qPrintable(read.error().message));
    PC_VERIFY_ERROR(add(name, bytes), ErrorKind::Invalid);
    QVERIFY(kept().empty());
    QCOMPARE(contents(), before);
    QVERIFY(checkStore(m->database())->empty());
}

void TestAttachments::aHugeFileIsRefusedBeforeItIsRead()
{
    const QString path = m_folder.write(u"scan.pdf"_s, samplePdf());
    QVERIFY(QFile::resize(path, 200LL * 1024 * 1024)); // sparse: nothing on disk
    const auto read = repository().readFile(path, {2026, 11, 3});
    PC_VERIFY_ERROR(read, ErrorKind::Refused);
    QVERIFY2(read.error().message.contains(u"20"_s), qPrintable(read.error().message));
}

void TestAttachments::theLimitIsASetting()
{
    QCOMPARE(*repository().limit({2026, 11, 3}), 20LL * 1024 * 1024);
    PC_VERIFY_OK(AttachmentsRepository::validateLimit(u"1"_s));
    PC_VERIFY_OK(AttachmentsRepository::validateLimit(u"200"_s));
    for (const QString &wrong : {u"0"_s, u"201"_s, u"1.5"_s, u"beaucoup"_s, QString()})
        PC_VERIFY_ERROR(AttachmentsRepository::validateLimit(wrong), ErrorKind::Invalid);
    const qint64 most = *repository().limit({2026, 11, 3});
    QByteArray full = samplePdf();
    full.insert(9, QByteArray(most - full.size(), ' '));
    PC_VERIFY_OK(repository().readFile(m_folder.write(u"juste.pdf"_s, full), {2026, 11, 3}));
    full.insert(9, ' ');
    PC_VERIFY_ERROR(repository().readFile(m_folder.write(u"trop.pdf"_s, full), {2026, 11, 3}), ErrorKind::Refused);
}

void TestAttachments::aFolderIsNoFile()
{
    PC_VERIFY_ERROR(repository().readFile(m_folder.path(), {2026, 11, 3}), ErrorKind::Missing);
    PC_VERIFY_ERROR(repository().readFile(m_folder.filePath(u"absent.pdf"_s), {2026, 11, 3}), ErrorKind::Missing);
}

void TestAttachments::aPathInItsNameIsDropped()
{
    PC_VERIFY_OK(add(u"../../../secret/rapport.pdf"_s, samplePdf()));
    QCOMPARE(kept().at(0).name, u"rapport.pdf"_s);
}

void TestAttachments::nothingIsAttachedToARecordThatIsNotThere()
{
    PC_VERIFY_ERROR(add(u"Rapport.pdf"_s, samplePdf(), 99999), ErrorKind::Refused);
    QCOMPARE(contents(), 0);
}

void TestAttachments::aCopyIsReadOnlyAndGoesAway()
{
    PC_VERIFY_OK(add(u"Rapport.pdf"_s, samplePdf()));
    QString path;
    {
        AttachedCopies copies;
        const auto copy = copies.path(m->database(), kept().at(0));
        PC_VERIFY_OK(copy);
        path = *copy;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), samplePdf());
        QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther)));
        QCOMPARE(*copies.path(m->database(), kept().at(0)), path);
    }
    QVERIFY(!QFileInfo::exists(path));
}

void TestAttachments::alteredBytesAreFound()
{
    PC_VERIFY_OK(add(u"Rapport.pdf"_s, samplePdf()));
    QVERIFY(checkStore(m->database())->empty());
    PC_VERIFY_OK(m->database().execute(u"UPDATE content SET bytes = ?"_s, {samplePdf("autre")}));
    const auto findings = checkStore(m->database());
    PC_VERIFY_OK(findings);
    QCOMPARE(findings->size(), 1U);
    PC_VERIFY_ERROR(repository().bytes(kept().at(0)), ErrorKind::Damaged);
}

void TestAttachments::whatIsAttachedGoesAndComesBackWithItsRecord()
{
    PC_VERIFY_OK(add(u"Rapport.pdf"_s, samplePdf()));
    PC_VERIFY_OK(m->tried([&](Transaction &t) { return StudentsRepository::remove(t, {m_student}); }));
    QCOMPARE(kept().size(), size_t(0));
    PC_VERIFY_OK(m->store().undo()); // of one change
    QCOMPARE(kept().size(), size_t(1));
    QCOMPARE(*repository().bytes(kept().at(0)), samplePdf());
}

void TestAttachments::twoRecordsBecomeOne()
{
    const qint64 other = m->student(u"Martin"_s, kFeron).value;
    PC_VERIFY_OK(add(u"Rapport.pdf"_s, samplePdf()));
    PC_VERIFY_OK(add(u"Rapport bis.pdf"_s, samplePdf(), other));
    PC_VERIFY_OK(add(u"Photo.png"_s, sampleImage("PNG"), other));
    PC_VERIFY_OK(m->tried([&](Transaction &t) { return AttachmentsRepository::moveAll(t, AttachmentOwner::Student, other, m_student); }));
    QCOMPARE(kept().size(), 2U);
    QVERIFY(repository().of(AttachmentOwner::Student, other)->empty());
    PC_VERIFY_OK(m->tried([&](Transaction &t) { return AttachmentsRepository::removeAll(t, AttachmentOwner::Student, m_student); }));
    QVERIFY(kept().empty());
}

PC_TEST_MAIN(TestAttachments)
#include "tst_attachments.moc"
