// A folder for the files of one test, removed with everything in it, also when a test took its rights away.
#pragma once

#include <QTemporaryDir>

namespace pc::test {

class TempDir {
public:
    TempDir();
    ~TempDir();
    TempDir(const TempDir &) = delete;
    TempDir &operator=(const TempDir &) = delete;

    QString path() const { return m_folder.path(); }
    /// The full path of a file in the folder; nothing is created.
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file (folders in the name are made) and says where it is.
    QString write(const QString &name, const QByteArray &content) const;
    /// The bytes of a file; fails the test when it cannot be read.
    QByteArray read(const QString &name) const;
    /// The files of the folder, sorted, without sub-folders.
    QStringList files() const;

private:
    QTemporaryDir m_folder;
};

} // namespace pc::test
