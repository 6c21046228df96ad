// The register file, open: one door for changes, undo and redo that survive a restart, one signal per change.
//
// It knows tables and rows, not what they mean. Every change goes through transact(); it is journaled, committed
// to the disk, and only then announced. While open the file is in WAL mode with full synchronisation; a second
// after the last change the log is folded into the file, and at a clean close one file is left.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/store/changeset.h"
#include "models/store/database.h"
#include "models/store/filelock.h"
#include "models/store/journal.h"
#include "models/store/transaction.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace pc {

class Store final : public QObject {
    Q_OBJECT

public:
    enum class Mode {
        Write, ///< Take the lock, or fail with Held or ReadOnly.
        Read,  ///< Consultation: never writes, works beside a writer and in a read-only folder.
    };
    struct Options {
        Mode mode = Mode::Write;
        /// Who acts, as written in the journal.
        QString author;
        const Clock *clock = &Clock::system();
        /// Folder that receives the verified copy made before a migration.
        QString copiesFolder;
    };

    /// Keeps tables derived from others true; runs inside each transaction, before its commit.
    using Maintainer = std::function<Status(Database &, const ChangeSet &)>;
    using Work = std::function<Status(Transaction &)>;

    /// Opens an existing register. Errors: Missing, Foreign, Damaged, Newer, Held, ReadOnly, Io.
    static Result<std::unique_ptr<Store>> open(const QString &path, const Options &options);
    /// Makes a new register; `fill` writes the baseline that precedes the journal. The file appears under its name
    /// only when complete. Errors: Refused when a file of that name exists, ReadOnly, Full, Io.
    static Result<std::unique_ptr<Store>> create(const QString &path, const Options &options,
                                                 const std::function<Status(Database &)> &fill);
    ~Store() override;

    /// Does `work` as one change named `text` in the user's words: journaled, durable, announced.
    /// On an error nothing is changed, journaled or announced. Work that touches no row leaves no entry.
    Status transact(const QString &text, const Work &work);
    /// The same for what must not be undone, such as a document issued: Undo passes over it, another change annuls it.
    Status transactForGood(const QString &text, const Work &work);

    /// Takes back the last change, or brings the last one taken back forward again; answers its text.
    /// Error Refused when there is nothing to undo or redo.
    Result<QString> undo();
    Result<QString> redo();
    Result<std::optional<JournalEntry>> nextUndo() { return Journal(*m_database).nextUndo(); }
    Result<std::optional<JournalEntry>> nextRedo() { return Journal(*m_database).nextRedo(); }
    /// Whether an entry was written by this start of the program.
    bool isOfThisSession(const JournalEntry &entry) const { return entry.session == m_session; }

    void addMaintainer(Maintainer maintainer) { m_maintainers.push_back(std::move(maintainer)); }

    /// For reading. Writing goes through transact(), or rebuild() for derived tables.
    Database &database() const { return *m_database; }
    Journal journal() const { return Journal(*m_database); }
    /// Rewrites derived tables outside the journal, in one transaction; does nothing in consultation.
    Status rebuild(const std::function<Status(Database &)> &work);

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::Read; }
    const Clock &clock() const { return *m_clock; }
    QString author() const { return m_author; }
    void setAuthor(const QString &author) { m_author = author; }
    QString session() const { return m_session; }

    /// In consultation: whether the writer committed something since the last call.
    bool refreshed();
    /// Folds the log into the file now; harmless when a reader is in the way.
    void checkpoint();

Q_SIGNALS:
    void changed(const pc::ChangeSet &changes);

private:
    Store() = default;
    static Result<std::unique_ptr<Store>> openForReading(const QString &path, const Options &options);
    Status migrate(quint32 from, const Options &options);
    Status startWriting();
    Status ready();
    Status change(const QString &text, const Work &work, bool lasting);
    Status step(bool undo, QString *text);
    Status commit(Transaction &transaction, const Journal::Draft &draft);
    void rollback();

    QString m_path;
    Mode m_mode = Mode::Write;
    QString m_author;
    QString m_session;
    const Clock *m_clock = nullptr;
    QByteArray m_identity;
    std::unique_ptr<QTemporaryDir> m_privateCopy;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::vector<Maintainer> m_maintainers;
    QTimer m_checkpoint;
    qint64 m_dataVersion = 0;
};

} // namespace pc
