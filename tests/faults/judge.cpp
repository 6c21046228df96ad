#include "tests/faults/judge.h"

#include "models/store/backup.h"
#include "models/store/check.h"
#include "tests/models/store/registers.h"

using namespace Qt::StringLiterals;

namespace pc::test {

namespace {
using Rows = QMap<QString, QJsonObject>;

// The journaled tables as they stand.
Rows present(Database &database)
{
    Rows rows;
    for (const JournaledTable &table : kJournaledTables) {
        (void)database.select(u"SELECT * FROM %1"_s.arg(table.name), {}, [&](const Row &row) {
            QJsonObject object;
            for (int i = 0; i < row.columnCount(); ++i)
                object.insert(row.columnName(i), toJson(row.value(i)));
            rows.insert(u"%1/%2"_s.arg(table.name).arg(object.value("id"_L1).toInteger()), object);
            return true;
        });
    }
    return rows;
}

// What a register holds before anybody writes: the words its migrations bring along, which no line tells.
const Rows &born()
{
    static const Rows rows = [] {
        const TempDir folder;
        const auto store = created(folder.filePath(u"fresh.pcom"_s));
        return store ? present(store->database()) : Rows();
    }();
    return rows;
}

// What the journal says they should be: every line applied in order, undo and redo included.
Rows replayed(Journal journal, qint64 last)
{
    Rows rows = born();
    for (qint64 seq = 1; seq <= last; ++seq) {
        const auto lines = journal.rows(seq);
        if (!lines)
            continue;
        for (const JournalRow &line : *lines) {
            const QString key = u"%1/%2"_s.arg(line.image.change.table).arg(line.image.change.row);
            if (!line.image.after) {
                rows.remove(key);
                continue;
            }
            QJsonObject &object = rows[key];
            for (auto it = line.image.after->begin(); it != line.image.after->end(); ++it)
                object.insert(it.key(), it.value());
        }
    }
    return rows;
}

QStringList judgeCopies(const QString &path)
{
    QStringList broken;
    for (const RegisterCopy &copy : Backups(path + u".copies"_s).list()) {
        const auto database = Database::open(copy.path, Database::Access::Immutable);
        if (!database) {
            broken << u"copy %1 does not open: %2"_s.arg(copy.path, database.error().detail);
        } else if (const QString found = findings(**database); !found.isEmpty()) {
            broken << u"copy %1: %2"_s.arg(copy.path, found);
        }
    }
    return broken;
}
} // namespace

std::vector<Acknowledged> readAcknowledgements(const QByteArray &output)
{
    std::vector<Acknowledged> said;
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast(); // empty, or cut short by the kill
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() >= 3)
            said.push_back({words[0].toLongLong(), words[1], QString::fromUtf8(words.mid(2).join(' '))});
    }
    return said;
}

Verdict judge(const QString &path, const std::vector<Acknowledged> &said, qint64 known)
{
    // Opened as a user would, the day after: no help, no flag.
    const auto store = Store::open(path, options());
    if (!store)
        return {{u"does not open: %1 / %2"_s.arg(store.error().message, store.error().detail)}, 0};
    Database &database = (*store)->database();
    QStringList broken;
    if (const QString found = findings(database); !found.isEmpty())
        broken << found;

    const qint64 acknowledged = said.empty() ? known : said.back().seq;
    const auto last = database.scalar(u"SELECT coalesce(max(seq), 0) FROM journal_entry"_s);
    const qint64 found = last ? last->toLongLong() : -1;
    if (found < acknowledged)
        broken << u"lost: %1 acknowledged, %2 there"_s.arg(acknowledged).arg(found);
    if (found > acknowledged + 1)
        broken << u"%1 acknowledged, but %2 there"_s.arg(acknowledged).arg(found);
    for (const Acknowledged &one : said) {
        const auto text = database.scalar(u"SELECT text FROM journal_entry WHERE seq = ?"_s, {one.seq});
        if (!text || text->toString() != one.text)
            broken << u"entry %1 is not “%2”"_s.arg(one.seq).arg(one.text);
    }
    if (!said.empty() && found == acknowledged && stateDigest(database) != said.back().state)
        broken << u"the rows are not those acknowledged with entry %1"_s.arg(acknowledged);
    if (present(database) != replayed((*store)->journal(), found))
        broken << u"the rows are not what the journal says"_s;
    return {broken + judgeCopies(path), found};
}

} // namespace pc::test
