#include "tests/models/store/registers.h"

#include "models/store/check.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSqlError>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace pc::test {

namespace {
const QDateTime kAfternoon(QDate(2026, 11, 3), QTime(14, 32));

std::unique_ptr<Store> unwrap(Result<std::unique_ptr<Store>> store)
{
    if (store)
        return std::move(*store);
    const QString words = store.error().message + u" / "_s + store.error().detail;
    QTest::qFail(qPrintable(words), __FILE__, __LINE__);
    return nullptr;
}

bool holds(const Status &status)
{
    if (!status)
        QTest::qFail(qPrintable(status.error().message + u" / "_s + status.error().detail), __FILE__, __LINE__);
    return status.ok();
}
} // namespace

Status fillBaseline(Database &database)
{
    return database.script(
        u"INSERT INTO departement (code, name, in_perimeter) VALUES ('59', 'Nord', 1);\n"
        "INSERT INTO commune (id, kind, code, name, article, departement, postal_codes, former_codes, in_perimeter)\n"
        "VALUES (1, 'C', '59218', 'Étrœungt', 1, '59', '59219', '', 1),\n"
        "       (2, 'C', '59006', 'L''Orée de Mormal', 1, '59', '59570', '59070', 1),\n"
        "       (3, 'C', '59260', 'Ghyvelde', 0, '59', '59254', '', 1);\n"_s);
}

FixedClock &testClock()
{
    static FixedClock instance(kAfternoon);
    return instance;
}

Store::Options options(Store::Mode mode) { return {mode, u"Marie Dupont"_s, &testClock(), {}}; }

std::unique_ptr<Store> created(const QString &path)
{
    testClock().set(kAfternoon);
    return unwrap(Store::create(path, options(), fillBaseline));
}

std::unique_ptr<Store> opened(const QString &path, Store::Mode mode)
{
    return unwrap(Store::open(path, options(mode)));
}

State stateOf(Database &database)
{
    State state;
    for (const JournaledTable &table : kJournaledTables) {
        QStringList columns;
        holds(database.select(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table.name), {}, [&](const Row &row) {
            columns << u"'%1=' || typeof(%1) || ':' || hex(CAST(%1 AS BLOB))"_s.arg(row.text(0));
            return true;
        }));
        const QString sql = u"SELECT id, %1 FROM %2"_s.arg(columns.join(u" || '|' || "_s), table.name);
        holds(database.select(sql, {}, [&](const Row &row) {
            state.insert(u"%1/%2"_s.arg(table.name).arg(row.integer(0)), row.text(1));
            return true;
        }));
    }
    return state;
}

QByteArray digest(const State &state)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (auto it = state.begin(); it != state.end(); ++it)
        hash.addData((it.key() + u'\n' + it.value() + u'\n').toUtf8());
    return hash.result().toHex();
}

QByteArray stateDigest(Database &database) { return digest(stateOf(database)); }

QString difference(const State &was, const State &is)
{
    QStringList lines;
    for (auto it = was.begin(); it != was.end(); ++it) {
        if (is.value(it.key()) != it.value())
            lines << u"%1\n  was %2\n  is  %3"_s.arg(it.key(), it.value(), is.value(it.key(), u"gone"_s));
    }
    for (auto it = is.begin(); it != is.end(); ++it) {
        if (!was.contains(it.key()))
            lines << u"%1\n  was absent\n  is  %2"_s.arg(it.key(), it.value());
    }
    return lines.join(u'\n');
}

qint64 count(Database &database, const QString &sql)
{
    const Result<QVariant> value = database.scalar(sql);
    return holds(value ? done() : Status(value.error())) ? value->toLongLong() : -1;
}

QString findings(Database &database)
{
    const auto found = checkStore(database);
    if (!found)
        return found.error().message + u" / "_s + found.error().detail;
    QStringList words;
    for (const Finding &finding : *found)
        words << finding.code + u' ' + finding.detail;
    return words.join(u", "_s);
}

void useMemoryForTemporaryFiles(bool use)
{
    static const QByteArray usual = qgetenv("TMPDIR");
    const QFileInfo memory(u"/dev/shm"_s);
    if (use && memory.isDir() && memory.isWritable())
        qputenv("TMPDIR", "/dev/shm");
    else if (usual.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", usual);
}

void tamper(const QString &path, const QStringList &statements)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(path);
        holds(db.open() ? done() : Status(databaseError(db.lastError(), path)));
        for (const QString &sql : statements) {
            QSqlQuery query(db);
            holds(query.exec(sql) ? done() : Status(databaseError(query.lastError(), sql)));
        }
        db.close();
    }
    QSqlDatabase::removeDatabase(name);
}

qint64 addContact(Store &store, const QString &subject, qint64 commune)
{
    qint64 id = 0;
    const Status status = store.transact(u"Contact “%1”"_s.arg(subject), [&](Transaction &transaction) -> Status {
        const auto inserted = transaction.insert("contact"_L1,
                                                 {{"commune"_L1, commune},
                                                  {"happened_on"_L1, u"2026-11-03"_s},
                                                  {"channel"_L1, u"phone"_s},
                                                  {"direction"_L1, u"outgoing"_s},
                                                  {"subject"_L1, subject}});
        if (!inserted)
            return inserted.error();
        id = *inserted;
        return done();
    });
    return holds(status) ? id : 0;
}

} // namespace pc::test
