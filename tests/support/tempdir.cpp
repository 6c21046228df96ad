#include "tests/support/tempdir.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace pc::test {

namespace {

constexpr QFile::Permissions kAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

TempDir::TempDir()
{
    if (!m_folder.isValid())
        qFatal("No temporary folder: %s", qUtf8Printable(m_folder.errorString()));
}

TempDir::~TempDir()
{
    QFile::setPermissions(m_folder.path(), kAll);
    QDirIterator folders(m_folder.path(), QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (folders.hasNext())
        QFile::setPermissions(folders.next(), kAll);
}

QString TempDir::write(const QString &name, const QByteArray &content) const
{
    const QString path = filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        QTest::qFail(qUtf8Printable(file.errorString()), __FILE__, __LINE__);
    return path;
}

QByteArray TempDir::read(const QString &name) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qUtf8Printable(file.errorString()), __FILE__, __LINE__);
        return {};
    }
    return file.readAll();
}

QStringList TempDir::files() const
{
    return QDir(path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

} // namespace pc::test
