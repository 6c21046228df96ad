#include "models/store/journal.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace pc {

namespace {

const QByteArray kGenesis(32, '\0');

QString kindWord(JournalEntry::Kind kind)
{
    switch (kind) {
    case JournalEntry::Kind::Change:
        return QStringLiteral("change");
    case JournalEntry::Kind::Undo:
        return QStringLiteral("undo");
    case JournalEntry::Kind::Redo:
        return QStringLiteral("redo");
    }
    Q_UNREACHABLE();
}

JournalEntry::Kind kindOf(const QString &word)
{
    return word == QLatin1StringView("undo")   ? JournalEntry::Kind::Undo
           : word == QLatin1StringView("redo") ? JournalEntry::Kind::Redo
                                               : JournalEntry::Kind::Change;
}

QByteArray commitment(const QByteArray &salt, const QByteArray &image)
{
    return QCryptographicHash::hash(salt + image, QCryptographicHash::Sha256);
}

// Feeds one field preceded by its length, so that no two different entries have the same bytes.
void feed(QCryptographicHash &hash, const QByteArray &field)
{
    hash.addData(QByteArray::number(field.size()) + ':');
    hash.addData(field);
}

QByteArray imageText(const std::optional<QJsonObject> &image)
{
    return image ? QJsonDocument(*image).toJson(QJsonDocument::Compact) : QByteArray();
}

QVariant nullableText(const QByteArray &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(QString::fromUtf8(text));
}

QByteArray freshSalt()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words);
}

// Whether a row was there before or after is part of the proof: absent and empty are two things.
QByteArray present(const QByteArray &image)
{
    return image.isEmpty() ? QByteArrayLiteral("absent") : image;
}

struct ChainInput {
    QByteArray previous;
    QString at, author, session, kind, text;
    qint64 target = 0;
    bool lasting = false;
};

void feedEntry(QCryptographicHash &hash, const ChainInput &entry)
{
    feed(hash, entry.previous);
    feed(hash, entry.at.toUtf8());
    feed(hash, entry.author.toUtf8());
    feed(hash, entry.session.toUtf8());
    feed(hash, entry.kind.toUtf8());
    feed(hash, QByteArray::number(entry.target));
    feed(hash, entry.text.toUtf8());
    // Only when it is: entries older than the mark have the bytes they always had.
    if (entry.lasting)
        feed(hash, QByteArrayLiteral("lasting"));
}

struct RowInput {
    QString table, uuid, ownerTable;
    qint64 row = 0;
    qint64 owner = 0;
};

void feedRow(QCryptographicHash &hash, const RowInput &row, const QByteArray &salt, const QByteArray &before,
             const QByteArray &after)
{
    feed(hash, row.table.toUtf8());
    feed(hash, QByteArray::number(row.row));
    feed(hash, row.uuid.toUtf8());
    feed(hash, row.ownerTable.toUtf8());
    feed(hash, QByteArray::number(row.owner));
    feed(hash, commitment(salt, before));
    feed(hash, commitment(salt, after));
}

const QString kEntryColumns = QStringLiteral(
    "SELECT e.seq, e.at, e.author, e.session, e.kind, coalesce(e.target, 0), e.text, "
    "(SELECT count(*) FROM journal_row r WHERE r.entry = e.seq), "
    "(SELECT min(r.owner_table) FROM journal_row r WHERE r.entry = e.seq), "
    "(SELECT min(r.owner_id) FROM journal_row r WHERE r.entry = e.seq), "
    "(SELECT max(r.owner_table) = min(r.owner_table) AND max(r.owner_id) = min(r.owner_id) "
    "   FROM journal_row r WHERE r.entry = e.seq), e.lasting "
    "FROM journal_entry e ");

} // namespace

Result<QByteArray> Journal::head()
{
    const auto chain = m_database.scalar(QStringLiteral("SELECT chain FROM journal_entry ORDER BY seq DESC LIMIT 1"));
    if (!chain)
        return chain.error();
    return chain->isNull() ? kGenesis : chain->toByteArray();
}

Result<qint64> Journal::append(const Draft &draft, const std::vector<RowImage> &images)
{
    const Result<QByteArray> previous = head();
    if (!previous)
        return previous.error();
    const QString at = draft.at.toUTC().toString(Qt::ISODateWithMs);
    const QString kind = kindWord(draft.kind);
    const QString author = storableText(draft.author);
    const QString text = storableText(draft.text);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    feedEntry(hash, {*previous, at, author, draft.session, kind, text, draft.target, draft.lasting});

    struct Prepared {
        QByteArray salt, before, after;
    };
    std::vector<Prepared> prepared;
    prepared.reserve(images.size());
    for (const RowImage &image : images) {
        Prepared row{freshSalt(), imageText(image.before), imageText(image.after)};
        const RowChange &change = image.change;
        feedRow(hash, {change.table, image.uuid, change.ownerTable, change.row, change.owner}, row.salt,
                present(row.before), present(row.after));
        prepared.push_back(std::move(row));
    }

    const bool isChange = draft.kind == JournalEntry::Kind::Change;
    if (isChange) {
        const QString drop = QStringLiteral("UPDATE journal_entry SET state = 'dropped' WHERE state = 'undone'");
        if (Status status = m_database.execute(drop); !status)
            return status.error();
    }
    const QString insertEntry = QStringLiteral(
        "INSERT INTO journal_entry (at, author, session, kind, target, text, state, chain, lasting) "
        "VALUES (?,?,?,?,?,?,?,?,?)");
    const QVariant target = isChange ? QVariant(QMetaType::fromType<qint64>()) : QVariant(draft.target);
    const QVariantList values{at,   author, draft.session,
                              kind, target, text,
                              isChange ? QStringLiteral("done") : QStringLiteral("applied"),
                              hash.result(),
                              draft.lasting ? 1 : 0};
    if (Status status = m_database.execute(insertEntry, values); !status)
        return status.error();
    const qint64 seq = m_database.lastInsertId();

    const QString insertRow = QStringLiteral(
        "INSERT INTO journal_row (entry, table_name, row_id, row_uuid, owner_table, owner_id, before, after, salt) "
        "VALUES (?,?,?,?,?,?,?,?,?)");
    for (size_t i = 0; i < images.size(); ++i) {
        const RowChange &change = images[i].change;
        const Prepared &row = prepared[i];
        const QVariantList rowValues{seq,
                                     change.table,
                                     change.row,
                                     images[i].uuid,
                                     change.ownerTable,
                                     change.owner,
                                     nullableText(row.before),
                                     nullableText(row.after),
                                     row.salt};
        if (Status status = m_database.execute(insertRow, rowValues); !status)
            return status.error();
    }
    return seq;
}

Result<std::vector<JournalEntry>> Journal::read(const QString &where, const QVariantList &values)
{
    std::vector<JournalEntry> entries;
    const Status status = m_database.select(kEntryColumns + where, values, [&](const Row &row) {
        JournalEntry entry;
        entry.seq = row.integer(0);
        entry.at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs).toLocalTime();
        entry.author = row.text(2);
        entry.session = row.text(3);
        entry.kind = kindOf(row.text(4));
        entry.target = row.integer(5);
        entry.text = row.text(6);
        entry.rowCount = row.integer(7);
        entry.lasting = row.boolean(11);
        if (row.boolean(10)) {
            entry.ownerTable = row.text(8);
            entry.owner = row.integer(9);
        }
        entries.push_back(std::move(entry));
        return true;
    });
    if (!status)
        return status.error();
    return entries;
}

namespace {
std::optional<JournalEntry> firstOf(const std::vector<JournalEntry> &entries)
{
    return entries.empty() ? std::nullopt : std::optional(entries.front());
}
} // namespace

Result<std::optional<JournalEntry>> Journal::nextUndo()
{
    const auto found = read(
        QStringLiteral("WHERE e.seq = (SELECT max(seq) FROM journal_entry WHERE state = 'done' AND lasting = 0)"), {});
    if (!found)
        return found.error();
    return firstOf(*found);
}

Result<std::optional<JournalEntry>> Journal::nextRedo()
{
    const auto found =
        read(QStringLiteral("WHERE e.seq = (SELECT min(seq) FROM journal_entry WHERE state = 'undone')"), {});
    if (!found)
        return found.error();
    return firstOf(*found);
}

Status Journal::markUndone(qint64 seq, bool undone)
{
    return m_database.execute(QStringLiteral("UPDATE journal_entry SET state = ? WHERE seq = ? AND kind = 'change'"),
                              {undone ? QStringLiteral("undone") : QStringLiteral("done"), seq});
}

Result<std::vector<JournalEntry>> Journal::latest(int count, qint64 before)
{
    const qint64 bound = before > 0 ? before : std::numeric_limits<qint64>::max();
    return read(QStringLiteral("WHERE e.seq < ? ORDER BY e.seq DESC LIMIT ?"), {bound, count});
}

Result<std::vector<JournalEntry>> Journal::ofRecord(const QString &ownerTable, qint64 owner, int count)
{
    return read(QStringLiteral("WHERE e.seq IN (SELECT entry FROM journal_row WHERE owner_table = ? AND owner_id = ?) "
                               "ORDER BY e.seq DESC LIMIT ?"),
                {ownerTable, owner, count});
}

Result<std::vector<JournalRow>> Journal::rows(qint64 seq)
{
    std::vector<JournalRow> rows;
    const QString sql = QStringLiteral("SELECT table_name, row_id, row_uuid, owner_table, owner_id, before, after, salt "
                                       "FROM journal_row WHERE entry = ? ORDER BY id");
    const Status status = m_database.select(sql, {seq}, [&](const Row &row) {
        JournalRow entry;
        RowChange &change = entry.image.change;
        change.table = row.text(0);
        change.row = row.integer(1);
        entry.image.uuid = row.text(2);
        change.ownerTable = row.text(3);
        change.owner = row.integer(4);
        if (!row.isNull(5))
            entry.image.before = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
        if (!row.isNull(6))
            entry.image.after = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
        change.kind = !entry.image.before  ? RowChange::Kind::Inserted
                      : !entry.image.after ? RowChange::Kind::Removed
                                           : RowChange::Kind::Updated;
        entry.salt = row.bytes(7);
        rows.push_back(std::move(entry));
        return true;
    });
    if (!status)
        return status.error();
    return rows;
}

Result<QDateTime> Journal::lastChange()
{
    const auto at = m_database.scalar(QStringLiteral("SELECT at FROM journal_entry ORDER BY seq DESC LIMIT 1"));
    if (!at)
        return at.error();
    return QDateTime::fromString(at->toString(), Qt::ISODateWithMs).toLocalTime();
}

Result<std::vector<qint64>> Journal::verify()
{
    struct Line {
        qint64 seq = 0;
        ChainInput input;
        QByteArray chain;
    };
    std::vector<Line> lines;
    Status status = m_database.select(
        QStringLiteral("SELECT seq, at, author, session, kind, coalesce(target, 0), text, chain, lasting "
                       "FROM journal_entry ORDER BY seq"),
        {}, [&](const Row &row) {
            lines.push_back({row.integer(0),
                             {{}, row.text(1), row.text(2), row.text(3), row.text(4), row.text(6), row.integer(5), row.integer(8) == 1},
                             row.bytes(7)});
            return true;
        });
    if (!status)
        return status.error();

    std::vector<qint64> broken;
    QByteArray previous = kGenesis;
    qint64 expected = 1;
    for (Line &line : lines) {
        line.input.previous = previous;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        feedEntry(hash, line.input);
        status = m_database.select(
            QStringLiteral("SELECT table_name, row_uuid, owner_table, row_id, owner_id, salt, "
                           "coalesce(before, 'absent'), coalesce(after, 'absent') FROM journal_row WHERE entry = ? ORDER BY id"),
            {line.seq}, [&](const Row &row) {
                feedRow(hash, {row.text(0), row.text(1), row.text(2), row.integer(3), row.integer(4)}, row.bytes(5),
                        row.text(6).toUtf8(), row.text(7).toUtf8());
                return true;
            });
        if (!status)
            return status.error();
        if (hash.result() != line.chain || line.seq != expected)
            broken.push_back(line.seq);
        previous = line.chain;
        expected = line.seq + 1;
    }
    return broken;
}

} // namespace pc
