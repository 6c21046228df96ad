// Files that appear in a folder all together, or not at all: written in a folder of their own inside it, then moved.
//
// Gone before put(), it leaves the folder as it was. A file of the same name that is there already is replaced.
#pragma once

#include "models/base/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>

class QTemporaryDir;

namespace pc {

class StagedFiles {
    Q_DECLARE_TR_FUNCTIONS(pc::StagedFiles)

public:
    explicit StagedFiles(const QString &folder);
    ~StagedFiles();
    StagedFiles(StagedFiles &&) noexcept;
    StagedFiles &operator=(StagedFiles &&) noexcept;

    /// Writes a file; a name that was added already gets a number: "letter (2).pdf". Error Io, with a sentence.
    Status add(const QString &name, const QByteArray &bytes);
    /// Moves them to their places. Error Io; those that are new are then taken away again.
    Status put();
    int count() const { return static_cast<int>(m_names.size()); }

private:
    QString freeName(const QString &name) const;
    Status move(const QString &name, bool *isNew) const;

    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_stage; // made with the first file
    QStringList m_names;
};

} // namespace pc
