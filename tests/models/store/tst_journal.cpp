// The proof: any byte of a journal line altered behind the store's back is named by the check.
#include "models/store/check.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anUntouchedRegisterIsSound();
    void anAlterationIsNamed_data();
    void anAlterationIsNamed();
    void theStateOfAnEntryIsNotPartOfTheProof();
    void aWordOfTheUserIsProvenWhateverItsSigns_data();
    void aWordOfTheUserIsProvenWhateverItsSigns();
    void anEmptyJournalIsSound();
    void checkNamesABrokenLink();
    void checkNamesABrokenIndex();

private:
    /// A fresh copy of the register prepared once: five entries.
    QString copy(const TempDir &folder) const
    {
        const QString path = folder.filePath(u"a.pcom"_s);
        QFile::copy(m_folder.filePath(u"model.pcom"_s), path);
        return path;
    }

    TempDir m_folder;
};

void TestJournal::initTestCase()
{
    const auto store = created(m_folder.filePath(u"model.pcom"_s));
    QVERIFY(store);
    const qint64 id = addContact(*store, u"Accueil"_s);
    PC_VERIFY_OK(store->transact(u"Two rows"_s, [&](Transaction &t) -> Status {
        if (const auto added = t.insert(
                "asset"_L1,
                {{"name"_L1, u"logo"_s}, {"media_type"_L1, u"image/png"_s}, {"bytes"_L1, QByteArray("\0\xff", 2)}});
            !added)
            return added.error();
        return t.update("contact"_L1, id, {{"note"_L1, u"x"_s}, {"next_step_on"_L1, bindDate(QDate(2027, 1, 1))}});
    }));
    PC_VERIFY_OK(store->undo());
    PC_VERIFY_OK(store->redo());
    addContact(*store, u"Fin"_s, 2);
}

void TestJournal::anUntouchedRegisterIsSound()
{
    const TempDir folder;
    const auto store = opened(copy(folder));
    QVERIFY(store);
    const auto found = checkStore(store->database());
    PC_VERIFY_OK(found);
    QVERIFY(found->empty());
    const auto head = store->journal().head();
    PC_VERIFY_OK(head);
    QCOMPARE(head->size(), 32);
}

void TestJournal::anAlterationIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("seq");
    const auto row = [](const char *name, const QString &sql, qint64 seq) { QTest::newRow(name) << sql << seq; };
    const QString entry = u"UPDATE journal_entry SET %1 WHERE seq = 2"_s;
    row("text, one letter", entry.arg(u"text = 'Two rowz'"_s), 2);
    row("text, emptied", entry.arg(u"text = ''"_s), 2);
    row("author", entry.arg(u"author = 'Marie Dupond'"_s), 2);
    row("instant", entry.arg(u"at = replace(at, '2026', '2025')"_s), 2);
    row("session", entry.arg(u"session = upper(session)"_s), 2);
    row("author and text joined", entry.arg(u"author = author || text, text = ''"_s), 2);
    row("chain", entry.arg(u"chain = zeroblob(32)"_s), 2);
    row("kind", u"UPDATE journal_entry SET kind = 'redo' WHERE seq = 3"_s, 3);
    row("target", u"UPDATE journal_entry SET target = 1 WHERE seq = 3"_s, 3);
    const QString line = u"UPDATE journal_row SET %1 WHERE id = 3"_s;
    row("row, after", line.arg(u"after = replace(after, 'x', 'y')"_s), 2);
    row("row, before", line.arg(u"before = replace(before, 'null', '\"\"')"_s), 2);
    row("row, before gone", line.arg(u"before = NULL"_s), 2);
    row("row, before and after swapped", line.arg(u"before = after, after = before"_s), 2);
    row("row, before empty instead of absent", u"UPDATE journal_row SET before = '' WHERE id = 2"_s, 2);
    row("row, salt", line.arg(u"salt = zeroblob(16)"_s), 2);
    row("row, table", line.arg(u"table_name = 'asset'"_s), 2);
    row("row, key", line.arg(u"row_id = 2"_s), 2);
    row("row, uuid", line.arg(u"row_uuid = upper(row_uuid)"_s), 2);
    row("row, owner", line.arg(u"owner_id = 2"_s), 2);
    row("row, kind of owner", line.arg(u"owner_table = 'campaign'"_s), 2);
    row("row moved to another entry", line.arg(u"entry = 4"_s), 2);
    row("row removed", u"DELETE FROM journal_row WHERE id = 3"_s, 2);
    row("row doubled",
        u"INSERT INTO journal_row SELECT 99, entry, table_name, row_id, row_uuid, owner_table, owner_id, "
        "before, after, salt FROM journal_row WHERE id = 3"_s,
        2);
    row("rows in another order", u"UPDATE journal_row SET id = 99 WHERE id = 2"_s, 2);
    row("renumbered", u"UPDATE journal_entry SET seq = 9 WHERE seq = 5; "_s, 9);
    row("forged last entry", u"UPDATE journal_entry SET text = 'Forged' WHERE seq = 5"_s, 5);
}

void TestJournal::anAlterationIsNamed()
{
    QFETCH(QString, sql);
    QFETCH(qint64, seq);
    const TempDir folder;
    const QString path = copy(folder);
    tamper(path, {sql});
    const auto store = opened(path);
    QVERIFY(store);
    const auto broken = store->journal().verify();
    PC_VERIFY_OK(broken);
    QVERIFY2(!broken->empty(), "the alteration went unnoticed");
    QCOMPARE(broken->front(), seq);
    QVERIFY(findings(store->database()).contains(u"chain %1"_s.arg(seq)));
}

void TestJournal::theStateOfAnEntryIsNotPartOfTheProof()
{
    const TempDir folder;
    const auto store = opened(copy(folder));
    QVERIFY(store);
    PC_VERIFY_OK(store->undo());
    addContact(*store, u"drops it"_s);
    QCOMPARE(findings(store->database()), QString());
}

void TestJournal::aWordOfTheUserIsProvenWhateverItsSigns_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString();
    QTest::newRow("nul") << QString(u"a\0b"_s);
    QTest::newRow("byte order mark") << QString(QChar(0xfeff)) + u"Import"_s;
    QTest::newRow("swapped mark") << QString(QChar(0xfffe)) + u"Import"_s;
    QTest::newRow("lone surrogate") << u"Import "_s + QChar(0xd83d);
    QTest::newRow("not a character") << u"Import \uFFFF"_s;
    QTest::newRow("emoji and bidi") << u"👩🏽‍🌾 \u202Egnp"_s;
}

void TestJournal::aWordOfTheUserIsProvenWhateverItsSigns()
{
    QFETCH(QString, text);
    const TempDir folder;
    auto store = opened(copy(folder));
    QVERIFY(store);
    store->setAuthor(text);
    PC_VERIFY_OK(store->transact(text, [](Transaction &t) {
        return t.update("contact"_L1, 1, {{"note"_L1, u"z"_s}});
    }));
    const auto undone = store->undo();
    PC_VERIFY_OK(undone);
    QCOMPARE(*undone, storableText(text));
    store.reset();
    store = opened(folder.filePath(u"a.pcom"_s));
    QVERIFY(store);
    QCOMPARE(findings(store->database()), QString());
}

void TestJournal::anEmptyJournalIsSound()
{
    const TempDir folder;
    const auto store = created(folder.filePath(u"a.pcom"_s));
    QVERIFY(store);
    QCOMPARE(findings(store->database()), QString());
    QVERIFY(!store->journal().lastChange()->isValid());
    QCOMPARE(*store->journal().head(), QByteArray(32, '\0'));
}

void TestJournal::checkNamesABrokenLink()
{
    const TempDir folder;
    const QString path = copy(folder);
    tamper(path, {u"PRAGMA foreign_keys = OFF"_s, u"UPDATE contact SET commune = 77 WHERE id = 1"_s});
    const auto store = opened(path);
    QVERIFY(store);
    QVERIFY2(findings(store->database()).startsWith(u"links contact"_s), qPrintable(findings(store->database())));
}

void TestJournal::checkNamesABrokenIndex()
{
    const TempDir folder;
    const QString path = copy(folder);
    tamper(path,
           {u"PRAGMA writable_schema = ON"_s,
            u"UPDATE sqlite_schema SET sql = 'CREATE INDEX contact_commune ON contact (commune, subject, id)' "
            "WHERE name = 'contact_commune'"_s});
    const auto store = opened(path);
    QVERIFY(store);
    QVERIFY2(findings(store->database()).contains(u"integrity"_s), qPrintable(findings(store->database())));
}

PC_GUILESS_TEST_MAIN(TestJournal)
#include "tst_journal.moc"
