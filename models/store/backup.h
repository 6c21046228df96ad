// Verified copies of a register: one per day of change, seven days kept, each one opened and checked before it
// takes its name.
//
// Copies are whole registers, opened like any other. The full scheme (weeks, months, sealed copies) comes later.
#pragma once

#include "models/store/database.h"

#include <QDate>

#include <vector>

namespace pc {

struct RegisterCopy {
    QString path;
    QDate day;
    QDateTime writtenAt;
    qint64 bytes = 0;
};

/// Writes a copy of what the connection sees to `target`: a temporary file, checked by SQLite and compared with
/// the source, then renamed over an older one. Errors: Full, Io, Damaged (then nothing is replaced).
Status writeVerifiedCopy(Database &source, const QString &target);

class Backups {
    Q_DECLARE_TR_FUNCTIONS(pc::Backups)

public:
    /// `folder` belongs to one register.
    explicit Backups(const QString &folder) : m_folder(folder) {}

    /// How many days with a copy are kept.
    static constexpr int keptDays = 7;

    QString folder() const { return m_folder; }
    /// Latest day first.
    std::vector<RegisterCopy> list() const;
    /// Makes or renews the copy of `day`, then lets go of the oldest beyond keptDays.
    Status make(Database &source, QDate day);
    /// Whether the newest copy lacks something the journal has; told by content, whatever the clocks said.
    bool isDue(Database &source) const;

    /// Puts a copy in the place of a closed register: the present file is set aside beside the copies, never deleted.
    Status restore(const RegisterCopy &copy, const QString &registerPath, const QDateTime &now) const;

private:
    QString m_folder;
};

} // namespace pc
