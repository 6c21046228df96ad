#include "models/documents/stagedfiles.h"

#include "models/documents/keptcopies.h"

#include <QFileInfo>

#include <filesystem>

namespace pc {

namespace {

std::filesystem::path native(const QString &path) { return {path.toStdU16String()}; }

} // namespace

StagedFiles::StagedFiles(const QString &folder) : m_folder(folder) {}
StagedFiles::~StagedFiles() = default;
StagedFiles::StagedFiles(StagedFiles &&) noexcept = default;
StagedFiles &StagedFiles::operator=(StagedFiles &&) noexcept = default;

QString StagedFiles::freeName(const QString &name) const
{
    const QFileInfo wanted(name);
    QString free = name;
    for (int copy = 2; m_names.contains(free, Qt::CaseInsensitive); ++copy)
        free = QStringLiteral("%1 (%2).%3").arg(wanted.completeBaseName()).arg(copy).arg(wanted.suffix());
    return free;
}

Status StagedFiles::add(const QString &name, const QByteArray &bytes)
{
    if (!m_stage)
        m_stage = std::make_unique<QTemporaryDir>(m_folder + QStringLiteral("/.petites-communes-XXXXXX"));
    if (!m_stage->isValid()) {
        return Error{ErrorKind::Io, tr("Nothing can be written in the folder “%1”. Choose another one.").arg(m_folder),
                     m_stage->errorString()};
    }
    const QString free = freeName(name);
    if (Status status = KeptCopies::write(m_stage->filePath(free), bytes); !status)
        return status;
    m_names << free;
    return done();
}

// Takes the place of a file of that name in one step, which QFile::rename() would not.
Status StagedFiles::move(const QString &name, bool *isNew) const
{
    const QString place = m_folder + u'/' + name;
    *isNew = !QFileInfo::exists(place);
    std::error_code failure;
    std::filesystem::rename(native(m_stage->filePath(name)), native(place), failure);
    if (!failure)
        return done();
    return Error{ErrorKind::Io,
                 tr("“%1” could not be written. Close it if it is open in another program, or choose another folder.").arg(name),
                 QString::fromLocal8Bit(failure.message().c_str())};
}

Status StagedFiles::put()
{
    QStringList placed;
    for (const QString &name : std::as_const(m_names)) {
        bool isNew = false;
        if (Status status = move(name, &isNew); !status) {
            for (const QString &each : std::as_const(placed))
                QFile::remove(m_folder + u'/' + each);
            return status;
        }
        if (isNew)
            placed << name;
    }
    m_stage.reset();
    m_names.clear();
    return done();
}

} // namespace pc
