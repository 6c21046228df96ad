// The connection: hardened when opened, honest about errors, safe to ask while answering.
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theConnectionIsHardened();
    void linksAreEnforced();
    void aReaderCannotWrite();
    void anImmutableFileIsReadWhateverItsName();
    void errorsCarryAKindAndNoSql();
    void aSelectMayAskTheSameQuestionInside();
    void stoppingEarlyReleasesTheStatement();
    void aNumberedValueMayBeAskedForSeveralTimes();
    void textAndBytesComeBackAsTheyWere_data();
    void textAndBytesComeBackAsTheyWere();
    void onlyAnExplicitNullIsNull();
    void textThatNoFileCanHoldIsMadeStorable();
    void aScriptStopsAtItsFirstError();
    void datesAreIsoOrNull();

private:
    std::unique_ptr<Database> scratch(const TempDir &folder) const
    {
        auto database = Database::open(folder.filePath(u"a.db"_s), Database::Access::ReadWrite);
        if (!database)
            return nullptr;
        const Status status =
            (*database)->script(u"CREATE TABLE parent (id INTEGER PRIMARY KEY, t TEXT, b BLOB) STRICT;\n"
                                "CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL\n"
                                "    REFERENCES parent (id) ON DELETE RESTRICT) STRICT;\n"
                                "INSERT INTO parent VALUES (1, 'one', x'01'), (2, 'two', x'02');\n"
                                "INSERT INTO child VALUES (1, 1);\n"_s);
        return status ? std::move(*database) : nullptr;
    }
};

void TestDatabase::theConnectionIsHardened()
{
    const TempDir folder;
    const auto database = scratch(folder);
    QVERIFY(database);
    QCOMPARE(count(*database, u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(count(*database, u"PRAGMA trusted_schema"_s), 0);
    QCOMPARE(count(*database, u"PRAGMA cell_size_check"_s), 1);
    QCOMPARE(count(*database, u"PRAGMA synchronous"_s), 2);
    QCOMPARE(count(*database, u"PRAGMA secure_delete"_s), 2);

    const auto reader = Database::open(folder.filePath(u"a.db"_s), Database::Access::ReadOnly);
    PC_VERIFY_OK(reader);
    QCOMPARE(count(**reader, u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(count(**reader, u"PRAGMA trusted_schema"_s), 0);
}

void TestDatabase::linksAreEnforced()
{
    const TempDir folder;
    const auto database = scratch(folder);
    QVERIFY(database);
    PC_VERIFY_ERROR(database->execute(u"DELETE FROM parent WHERE id = 1"_s), ErrorKind::Refused);
    PC_VERIFY_ERROR(database->execute(u"INSERT INTO child (parent) VALUES (?)"_s, {99}), ErrorKind::Refused);
    PC_VERIFY_OK(database->execute(u"DELETE FROM parent WHERE id = 2"_s));
}

void TestDatabase::aReaderCannotWrite()
{
    const TempDir folder;
    QVERIFY(scratch(folder));
    for (const auto access : {Database::Access::ReadOnly, Database::Access::Immutable}) {
        const auto reader = Database::open(folder.filePath(u"a.db"_s), access);
        PC_VERIFY_OK(reader);
        PC_VERIFY_ERROR((*reader)->execute(u"DELETE FROM child"_s), ErrorKind::ReadOnly);
        QCOMPARE(count(**reader, u"SELECT count(*) FROM child"_s), 1);
    }
}

void TestDatabase::anImmutableFileIsReadWhateverItsName()
{
    const TempDir folder;
    QVERIFY(scratch(folder));
    for (const QString &name : {u"50 % #1?.pcom"_s, u"été & œuvre.pcom"_s, u"a%20b.pcom"_s, u"x=1;y=2.pcom"_s}) {
        const QString path = folder.filePath(name);
        QVERIFY(QFile::copy(folder.filePath(u"a.db"_s), path));
        const auto database = Database::open(path, Database::Access::Immutable);
        QVERIFY2(database.ok(), qPrintable(name));
        QCOMPARE(count(**database, u"SELECT count(*) FROM parent"_s), 2);
        const auto plain = Database::open(path, Database::Access::ReadOnly);
        QVERIFY2(plain.ok(), qPrintable(name));
        QCOMPARE(count(**plain, u"SELECT count(*) FROM parent"_s), 2);
    }
}

void TestDatabase::errorsCarryAKindAndNoSql()
{
    const TempDir folder;
    const auto database = scratch(folder);
    QVERIFY(database);
    const Status duplicate = database->execute(u"INSERT INTO parent (id, t) VALUES (1, 'x')"_s);
    PC_VERIFY_ERROR(duplicate, ErrorKind::Refused);
    QVERIFY(!duplicate.error().message.contains(u"INSERT"_s));
    QVERIFY(!duplicate.error().message.contains(u"UNIQUE"_s));
    QVERIFY(duplicate.error().detail.contains(u"INSERT"_s));

    QVERIFY(!database->execute(u"SELECT nothing FROM nowhere"_s).ok());
    PC_VERIFY_ERROR(Database::open(folder.filePath(u"absent/a.db"_s), Database::Access::ReadOnly), ErrorKind::Missing);
    folder.write(u"text.db"_s, QByteArray("This is no database at all. ").repeated(100));
    const auto text = Database::open(folder.filePath(u"text.db"_s), Database::Access::ReadOnly);
    PC_VERIFY_OK(text); // SQLite looks at the file with the first question
    PC_VERIFY_ERROR((*text)->scalar(u"SELECT count(*) FROM sqlite_schema"_s), ErrorKind::Foreign);
}

void TestDatabase::aSelectMayAskTheSameQuestionInside()
{
    const TempDir folder;
    const auto database = scratch(folder);
    QVERIFY(database);
    const QString sql = u"SELECT id FROM parent WHERE id >= ? ORDER BY id"_s;
    QList<qint64> outer;
    QList<qint64> inner;
    PC_VERIFY_OK(database->select(sql, {1}, [&](const Row &row) {
        outer << row.integer(0);
        (void)database->select(sql, {2}, [&](const Row &nested) {
            inner << nested.integer(0);
            return true;
        });
        return outer.size() < 10; // a shared statement would go round for ever
    }));
    QCOMPARE(outer, (QList<qint64>{1, 2}));
    QCOMPARE(inner, (QList<qint64>{2, 2}));
}

void TestDatabase::aNumberedValueMayBeAskedForSeveralTimes()
{
    const TempDir folder;
    const auto database = scratch(folder);
    const QString sql = QStringLiteral("SELECT ?2 || '-' || ?1 || '-' || ?2 || '-' || ?11");
    QVariantList values;
    for (int i = 1; i <= 11; ++i)
        values.append(QString::number(i));
    for (int round = 0; round < 2; ++round) {
        const auto said = database->scalar(sql, values);
        QVERIFY(said);
        QCOMPARE(said->toString(), QStringLiteral("2-1-2-11"));
    }
    const auto mark = database->scalar(QStringLiteral("SELECT '?' || ?"), {QStringLiteral("x")});
    QVERIFY(mark);
    QCOMPARE(mark->toString(), QStringLiteral("?x"));
}

void TestDatabase::stoppingEarlyReleasesTheStatement()
{
    const TempDir folder;
    const auto database = scratch(folder);
    QVERIFY(database);
    PC_VERIFY_OK(database->select(u"SELECT id FROM parent"_s, {}, [](const Row &) { return false; }));
    // A statement left open would keep a read transaction, and the table could not be dropped.
    PC_VERIFY_OK(database->execute(u"DROP TABLE child"_s));
    PC_VERIFY_OK(database->execute(u"BEGIN IMMEDIATE"_s));
    PC_VERIFY_OK(database->execute(u"COMMIT"_s));
}

void TestDatabase::textAndBytesComeBackAsTheyWere_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("empty text") << QVariant(u""_s);
    QTest::newRow("accents") << QVariant(u"Étrœungt, L’Orée"_s);
    QTest::newRow("emoji") << QVariant(u"👩🏽‍🌾 🏳️‍🌈"_s);
    QTest::newRow("nul inside") << QVariant(QString(u"a\0b"_s));
    QTest::newRow("bidi") << QVariant(u"\u202Egnp.exe"_s);
    QTest::newRow("quotes") << QVariant(u"'; DROP TABLE parent; --"_s);
    QTest::newRow("long") << QVariant(QString(200'000, u'é'));
    QTest::newRow("empty bytes") << QVariant(QByteArray(""));
    QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\x80\0", 4));
}

void TestDatabase::textAndBytesComeBackAsTheyWere()
{
    QFETCH(QVariant, value);
    const TempDir folder;
    const auto database = scratch(folder);
    QVERIFY(database);
    const bool isText = value.typeId() == QMetaType::QString;
    const QString column = isText ? u"t"_s : u"b"_s;
    PC_VERIFY_OK(database->execute(u"UPDATE parent SET %1 = ? WHERE id = 1"_s.arg(column), {value}));
    const auto back = database->scalar(u"SELECT %1 FROM parent WHERE id = 1"_s.arg(column));
    PC_VERIFY_OK(back);
    QCOMPARE(back->toByteArray(), value.toByteArray());
    QCOMPARE(count(*database, u"SELECT %1 IS NULL FROM parent WHERE id = 1"_s.arg(column)), 0);
}

void TestDatabase::onlyAnExplicitNullIsNull()
{
    const TempDir folder;
    const auto database = scratch(folder);
    QVERIFY(database);
    const QString set = u"UPDATE parent SET t = ?, b = ? WHERE id = 1"_s;
    // A default-constructed member is an empty text, not an unknown one.
    PC_VERIFY_OK(database->execute(set, {QString(), QByteArray()}));
    QCOMPARE(count(*database, u"SELECT t IS NULL OR b IS NULL FROM parent WHERE id = 1"_s), 0);
    PC_VERIFY_OK(database->execute(set, {QVariant(QMetaType::fromType<QString>()), QVariant()}));
    QCOMPARE(count(*database, u"SELECT t IS NULL AND b IS NULL FROM parent WHERE id = 1"_s), 1);
}

void TestDatabase::textThatNoFileCanHoldIsMadeStorable()
{
    const TempDir folder;
    const auto database = scratch(folder);
    QVERIFY(database);
    const QString lone = QString(QChar(0xd800)) + u"a"_s + QChar(0xdc00);
    const QString marked = QString(QChar(0xfeff)) + u"Étrœungt"_s;
    const QString swapped = QString(QChar(0xfffe)) + u"Étrœungt"_s;
    for (const QString &text : {lone, marked, swapped, QString(QChar(0xffff))}) {
        PC_VERIFY_OK(database->execute(u"UPDATE parent SET t = ? WHERE id = 1"_s, {text}));
        const auto back = database->scalar(u"SELECT t FROM parent WHERE id = 1"_s);
        PC_VERIFY_OK(back);
        QCOMPARE(back->toString(), storableText(text));
        QCOMPARE(storableText(back->toString()), back->toString());
    }
    QCOMPARE(storableText(marked), u"Étrœungt"_s);
    QCOMPARE(storableText(swapped), u"\uFFFDÉtrœungt"_s);
    QCOMPARE(storableText(lone), u"\uFFFDa\uFFFD"_s);
    QCOMPARE(storableText(u"👩🏽‍🌾"_s), u"👩🏽‍🌾"_s);
}

void TestDatabase::aScriptStopsAtItsFirstError()
{
    const TempDir folder;
    const auto database = scratch(folder);
    QVERIFY(database);
    QVERIFY(!database
                 ->script(u"-- a comment; with a semicolon\nCREATE TABLE a (\n  x TEXT -- ; here too\n);\n"
                          "CREATE TABLE a (y TEXT);\nCREATE TABLE c (z TEXT);\n"_s)
                 .ok());
    QCOMPARE(count(*database, u"SELECT count(*) FROM sqlite_schema WHERE name = 'a'"_s), 1);
    QCOMPARE(count(*database, u"SELECT count(*) FROM sqlite_schema WHERE name = 'c'"_s), 0);
}

void TestDatabase::datesAreIsoOrNull()
{
    QCOMPARE(bindDate(QDate(2026, 11, 3)).toString(), u"2026-11-03"_s);
    QVERIFY(bindDate({}).isNull());
}

PC_GUILESS_TEST_MAIN(TestDatabase)
#include "tst_database.moc"
