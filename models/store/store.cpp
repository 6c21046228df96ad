#include "models/store/store.h"

#include "models/store/backup.h"
#include "models/store/fileheader.h"
#include "models/store/migration.h"
#include "models/store/undo.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace pc {

namespace {
// A copy of the main file taken this long after the last change is complete (architecture: "File, lock, threads").
constexpr int kCheckpointDelayMs = 1000;
const QString kBegin = QStringLiteral("BEGIN IMMEDIATE");
const QString kCommit = QStringLiteral("COMMIT");
const QString kRollback = QStringLiteral("ROLLBACK");

bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

// Copies a register and its log into a private folder; empty when that cannot be done.
QString copyWithLog(const QString &path, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    for (const QString &part : {QString(), QStringLiteral("-wal")}) {
        if (!QFile::copy(path + part, copy + part))
            return {};
        QFile::setPermissions(copy + part, QFile::ReadOwner | QFile::WriteOwner);
    }
    return copy;
}

// A log left by a later version may raise the version the file itself still shows. Folding it in would already
// change the file, so the question is put to a copy; where none can be made, the open that follows answers.
Status inspectLog(const QString &path)
{
    if (!hasLog(path))
        return done();
    const QTemporaryDir folder;
    const QString copy = copyWithLog(path, folder);
    if (copy.isEmpty())
        return done();
    const auto database = Database::open(copy, Database::Access::ReadWrite);
    const auto version = database ? (*database)->scalar(QStringLiteral("PRAGMA user_version")) : QVariant(0);
    return version && version->toUInt() > kSchemaVersion ? Status(newerError(path, version->toUInt())) : done();
}

// Our tables and a version we know, as the connection sees them; answers the version.
Result<quint32> judgeSchema(Database &database)
{
    const auto version = database.scalar(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version->toUInt() > kSchemaVersion)
        return newerError(database.path(), version->toUInt());
    if (Status status = checkSchemaIsOurs(database); !status)
        return status.error();
    return version->toUInt();
}
} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Options &options)
{
    const Result<FileHeader> header = inspectFile(path);
    if (!header)
        return header.error();
    if (options.mode == Mode::Read)
        return openForReading(path, options);

    if (!QFileInfo(path).isWritable())
        return Error{ErrorKind::ReadOnly, tr("This file may only be read."), path};
    auto lock = FileLock::take(path);
    if (!lock)
        return lock.error();
    if (Status status = inspectLog(path); !status)
        return status.error();
    const bool leftInHaste = hasLog(path);

    std::unique_ptr<Store> store(new Store);
    store->m_path = path;
    store->m_mode = Mode::Write;
    store->m_author = options.author;
    store->m_clock = options.clock;
    store->m_session = QUuid::createUuid().toString(QUuid::WithoutBraces);
    store->m_lock = std::move(*lock);
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    store->m_database = std::move(*database);
    const Result<quint32> version = judgeSchema(*store->m_database);
    if (!version)
        return version.error();
    if (leftInHaste) {
        // The last program did not close the register: look the file over before trusting it.
        const auto sound = store->m_database->scalar(QStringLiteral("PRAGMA quick_check(1)"));
        if (!sound)
            return sound.error();
        if (sound->toString() != QLatin1StringView("ok")) {
            return Error{ErrorKind::Damaged,
                         tr("The file is damaged. Restore a copy from the File menu; this file is kept as it is."),
                         sound->toString()};
        }
    }
    if (*version < kSchemaVersion) {
        if (Status status = store->migrate(*version, options); !status)
            return status.error();
    }
    if (Status status = store->startWriting(); !status)
        return status.error();
    return store;
}

Result<std::unique_ptr<Store>> Store::openForReading(const QString &path, const Options &options)
{
    std::unique_ptr<Store> store(new Store);
    store->m_path = path;
    store->m_mode = Mode::Read;
    store->m_author = options.author;
    store->m_clock = options.clock;
    const QFileInfo info(path);
    const bool frozen = !QFileInfo(info.absolutePath()).isWritable();
    QString source = path;
    if (frozen && hasLog(path)) {
        // The log cannot be folded in here, and must not be ignored: read a copy of both.
        store->m_privateCopy = std::make_unique<QTemporaryDir>();
        source = copyWithLog(path, *store->m_privateCopy);
        if (source.isEmpty()) {
            return Error{ErrorKind::Io, tr("The register cannot be read here. Copy it to your own folder, then open the copy."),
                         path};
        }
    }
    const auto access = store->m_privateCopy ? Database::Access::ReadWrite
                        : frozen             ? Database::Access::Immutable
                                             : Database::Access::ReadOnly;
    auto database = Database::open(source, access);
    if (!database)
        return database.error();
    store->m_database = std::move(*database);
    const Result<quint32> version = judgeSchema(*store->m_database);
    if (!version)
        return version.error();
    if (*version < kSchemaVersion) {
        // Nothing is written here: a register of an earlier format is read from a private copy in the present one.
        auto folder = std::make_unique<QTemporaryDir>();
        auto migrated = migratedCopy(*store->m_database, *version, folder->path());
        if (!migrated)
            return migrated.error();
        store->m_database = std::move(*migrated);
        store->m_privateCopy = std::move(folder);
    }
    (void)store->refreshed();
    return store;
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Options &options,
                                             const std::function<Status(Database &)> &fill)
{
    const QFileInfo info(path);
    if (info.exists()) {
        return Error{ErrorKind::Refused,
                     tr("A file named “%1” already exists. Choose another name, or open that file.").arg(info.fileName()), path};
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return Error{ErrorKind::Missing, tr("The folder “%1” does not exist. Create it, or choose another one.")
                                             .arg(info.absolutePath()), path};
    }
    // A name nobody else uses: a file of the user's is never written over, not even a draft.
    const QString draft = QStringLiteral("%1.%2.new").arg(path).arg(QCoreApplication::applicationPid());
    {
        auto database = Database::open(draft, Database::Access::ReadWrite);
        if (!database) {
            return Error{ErrorKind::ReadOnly, tr("Nothing can be written in the folder “%1”. Choose another one.")
                                                  .arg(info.absolutePath()), database.error().detail};
        }
        // Until it is complete the draft needs no log: it is thrown away if anything fails.
        Status status = (*database)->execute(QStringLiteral("PRAGMA synchronous = OFF"));
        if (status)
            status = (*database)->execute(QStringLiteral("BEGIN"));
        if (status)
            status = applyMigrations(**database, 0);
        if (status)
            status = fill(**database);
        if (status)
            status = (*database)->execute(kCommit);
        if (!status) {
            database->reset();
            QFile::remove(draft);
            QFile::remove(draft + QStringLiteral("-journal"));
            return status.error();
        }
    }
    // The name appears once the bytes are on the disk; an existing file is never written over.
    if (!syncFile(draft) || !QFile::rename(draft, path)) {
        QFile::remove(draft);
        return Error{ErrorKind::Io, tr("The register could not be written. Check the disk, then try again."), path};
    }
    return open(path, options);
}

Status Store::startWriting()
{
    const auto mode = m_database->scalar(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!mode)
        return mode.error();
    m_identity = fileIdentity(m_path);
    m_checkpoint.setSingleShot(true);
    m_checkpoint.setInterval(kCheckpointDelayMs);
    connect(&m_checkpoint, &QTimer::timeout, this, &Store::checkpoint);
    return done();
}

Status Store::migrate(quint32 from, const Options &options)
{
    if (Status status = copyBeforeMigration(*m_database, m_path, from, options.copiesFolder); !status)
        return status;
    if (Status status = m_database->execute(kBegin); !status)
        return status;
    Status status = applyMigrations(*m_database, from);
    if (status)
        status = m_database->execute(kCommit);
    if (!status)
        rollback();
    return status;
}

Store::~Store()
{
    m_checkpoint.stop();
    if (!m_database)
        return;
    m_database->forgetStatements();
    if (m_mode == Mode::Write && !m_identity.isEmpty() && m_identity == fileIdentity(m_path)) {
        checkpoint();
        // Back to one file at rest; refused while a reader is connected, and then the last to leave tidies up.
        (void)m_database->scalar(QStringLiteral("PRAGMA journal_mode = DELETE"));
    }
    m_database.reset();
    m_lock.reset();
}

Status Store::ready()
{
    if (m_mode == Mode::Read)
        return Error{ErrorKind::ReadOnly, tr("The register is open for consultation: nothing can be changed."), {}};
    if (!m_identity.isEmpty() && fileIdentity(m_path) != m_identity) {
        // Both are kept: what this program holds goes to a file of its own beside the stranger.
        const QFileInfo info(m_path);
        const QString kept = QStringLiteral("%1/%2 (%3).pcom").arg(info.absolutePath(), info.completeBaseName(), m_session.left(8));
        if (!QFileInfo::exists(kept))
            (void)writeVerifiedCopy(*m_database, kept);
        return Error{ErrorKind::Replaced,
                     tr("The file was moved or replaced by another program while it was open. Nothing was written; "
                        "close the register and open it again. What this window holds was saved as “%1”.")
                         .arg(QFileInfo(kept).fileName()),
                     m_path};
    }
    return done();
}

void Store::rollback()
{
    (void)m_database->execute(kRollback);
}

Status Store::commit(Transaction &transaction, const Journal::Draft &draft)
{
    const Result<qint64> entry = Journal(*m_database).append(draft, transaction.images());
    if (!entry)
        return entry.error();
    const ChangeSet changes = transaction.changes();
    for (const Maintainer &maintain : m_maintainers) {
        if (Status status = maintain(*m_database, changes); !status)
            return status;
    }
    if (Status status = m_database->execute(kCommit); !status)
        return status;
    m_checkpoint.start();
    Q_EMIT changed(changes);
    return done();
}

Status Store::transact(const QString &text, const Work &work) { return change(text, work, false); }

Status Store::transactForGood(const QString &text, const Work &work) { return change(text, work, true); }

Status Store::change(const QString &text, const Work &work, bool lasting)
{
    if (Status status = ready(); !status)
        return status;
    if (Status status = m_database->execute(kBegin); !status)
        return status;
    Transaction transaction(*m_database, *m_clock, m_author);
    Status status = work(transaction);
    if (status && transaction.images().empty()) {
        rollback();
        return status;
    }
    if (status) {
        status = commit(transaction, {JournalEntry::Kind::Change, 0, text, m_author, m_session, m_clock->now(), lasting});
    }
    if (!status)
        rollback();
    return status;
}

Status Store::rebuild(const std::function<Status(Database &)> &work)
{
    if (m_mode == Mode::Read)
        return done();
    if (Status status = ready(); !status)
        return status;
    if (Status status = m_database->execute(kBegin); !status)
        return status;
    Status status = work(*m_database);
    if (status)
        status = m_database->execute(kCommit);
    if (!status)
        rollback();
    m_checkpoint.start();
    return status;
}

Status Store::step(bool undo, QString *text)
{
    if (Status status = ready(); !status)
        return status;
    Journal journal(*m_database);
    const auto entry = undo ? journal.nextUndo() : journal.nextRedo();
    if (!entry)
        return entry.error();
    if (!*entry) {
        return Error{ErrorKind::Refused, undo ? tr("There is nothing to undo.") : tr("There is nothing to redo."), {}};
    }
    const JournalEntry &change = **entry;
    if (Status status = m_database->execute(kBegin); !status)
        return status;
    Transaction transaction(*m_database, *m_clock, m_author);
    UndoMachine machine(transaction);
    Status status = undo ? machine.takeBack(change.seq) : machine.bringBack(change.seq);
    if (status)
        status = journal.markUndone(change.seq, undo);
    if (status) {
        const auto kind = undo ? JournalEntry::Kind::Undo : JournalEntry::Kind::Redo;
        status = commit(transaction, {kind, change.seq, change.text, m_author, m_session, m_clock->now()});
    }
    if (!status)
        rollback();
    *text = change.text;
    return status;
}

Result<QString> Store::undo()
{
    QString text;
    if (Status status = step(true, &text); !status)
        return status.error();
    return text;
}

Result<QString> Store::redo()
{
    QString text;
    if (Status status = step(false, &text); !status)
        return status.error();
    return text;
}

bool Store::refreshed()
{
    const auto version = m_database->scalar(QStringLiteral("PRAGMA data_version"));
    if (!version || version->toLongLong() == m_dataVersion)
        return false;
    m_dataVersion = version->toLongLong();
    return true;
}

void Store::checkpoint()
{
    if (m_mode != Mode::Write)
        return;
    // Without patience: the window must not stand still for a reader. It is tried again a moment later instead.
    (void)m_database->scalar(QStringLiteral("PRAGMA busy_timeout = 0"));
    const auto busy = m_database->scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    (void)m_database->scalar(QStringLiteral("PRAGMA busy_timeout = %1").arg(Database::busyTimeoutMs));
    if (!busy || busy->toInt() != 0)
        m_checkpoint.start();
}

} // namespace pc
