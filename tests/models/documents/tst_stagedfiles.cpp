// Files that appear in a folder all together, or not at all.
#include "models/documents/stagedfiles.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestStagedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<TempDir>(); }
    void cleanup() { m_folder.reset(); }

    void nothingIsThereBeforeTheEnd();
    void goneBeforeTheEndTheFolderIsAsItWas();
    void aNameAddedTwiceGetsANumber();
    void aFileOfThatNameIsReplaced();
    void aFolderThatIsNotThereIsSaidAtOnce();
    void whatCannotBePlacedTakesTheOthersAway();

private:
    QStringList everything() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    std::unique_ptr<TempDir> m_folder;
};

void TestStagedFiles::nothingIsThereBeforeTheEnd()
{
    StagedFiles files(m_folder->path());
    PC_VERIFY_OK(files.add(u"COU-2026-0001 Étrœungt.pdf"_s, "one"));
    PC_VERIFY_OK(files.add(u"b.pdf"_s, "two"));
    QCOMPARE(files.count(), 2);
    QVERIFY(m_folder->files().isEmpty());
    PC_VERIFY_OK(files.put());
    const QStringList expected{u"COU-2026-0001 Étrœungt.pdf"_s, u"b.pdf"_s};
    QCOMPARE(everything(), expected);
    QCOMPARE(m_folder->read(u"b.pdf"_s), QByteArray("two"));
    QCOMPARE(files.count(), 0);
}

void TestStagedFiles::goneBeforeTheEndTheFolderIsAsItWas()
{
    {
        StagedFiles files(m_folder->path());
        PC_VERIFY_OK(files.add(u"a.pdf"_s, "one"));
    }
    QCOMPARE(everything(), QStringList());
    { const StagedFiles none(m_folder->path()); }
    QCOMPARE(everything(), QStringList());
}

void TestStagedFiles::aNameAddedTwiceGetsANumber()
{
    StagedFiles files(m_folder->path());
    for (int i = 0; i < 3; ++i)
        PC_VERIFY_OK(files.add(i == 1 ? u"Letter.PDF"_s : u"letter.pdf"_s, QByteArray::number(i)));
    PC_VERIFY_OK(files.put());
    QCOMPARE(everything().size(), 3);
    QCOMPARE(m_folder->read(u"letter.pdf"_s), QByteArray("0"));
    QCOMPARE(m_folder->read(u"letter (3).pdf"_s), QByteArray("2"));
}

void TestStagedFiles::aFileOfThatNameIsReplaced()
{
    m_folder->write(u"a.pdf"_s, "old");
    StagedFiles files(m_folder->path());
    PC_VERIFY_OK(files.add(u"a.pdf"_s, "new"));
    QCOMPARE(m_folder->read(u"a.pdf"_s), QByteArray("old"));
    PC_VERIFY_OK(files.put());
    QCOMPARE(m_folder->read(u"a.pdf"_s), QByteArray("new"));
    QCOMPARE(everything(), QStringList{u"a.pdf"_s});
}

void TestStagedFiles::aFolderThatIsNotThereIsSaidAtOnce()
{
    StagedFiles files(m_folder->filePath(u"missing"_s));
    PC_VERIFY_ERROR(files.add(u"a.pdf"_s, "one"), ErrorKind::Io);
    QCOMPARE(everything(), QStringList());
}

void TestStagedFiles::whatCannotBePlacedTakesTheOthersAway()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"b.pdf/full"_s)); // a folder stands where the file should
    m_folder->write(u"0.pdf"_s, "old");
    {
        StagedFiles files(m_folder->path());
        for (const QString &name : {u"0.pdf"_s, u"a.pdf"_s, u"b.pdf"_s})
            PC_VERIFY_OK(files.add(name, "new"));
        PC_VERIFY_ERROR(files.put(), ErrorKind::Io);
    }
    const QStringList expected{u"0.pdf"_s, u"b.pdf"_s};
    QCOMPARE(everything(), expected);
}

PC_GUILESS_TEST_MAIN(TestStagedFiles)
#include "tst_stagedfiles.moc"
