// Changes made for good and the bytes they keep: passed over by undo and redo, in the chain, looked over by `check`.
#include "models/store/rewind.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestLasting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TempDir>();
        m_path = m_folder->filePath(u"a.pcom"_s);
        m_store = created(m_path);
        QVERIFY(m_store);
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void undoAndRedoPassOverWhatWasDoneForGood();
    void whatIsDoneForGoodDropsWhatCouldBeRedone();
    void theMarkIsInTheChain();
    void bytesAreKeptOnceUnderTheirFingerprint();
    void bytesThatAreMissingOrAlteredAreSaid();
    void whatADocumentDependsOnIsNotUndone();
    void aChangeADocumentIssuedSinceKeepsIsRefusedInPlainWords();
    void aCopyIsTakenBackToTheEndOfADay();
    void undoStandsInTheCopyAsItStoodThatDay();
    void aClockThatWentBackCountsByTheOrderOfEntries();
    void aRowThatIsNotWhatTheJournalSaysStopsIt();

private:
    Database &db() { return m_store->database(); }
    static QString textOf(const Result<std::optional<JournalEntry>> &entry)
    {
        return !entry ? u"error"_s : *entry ? (*entry)->text : u"nothing"_s;
    }
    Result<qint64> issue(Transaction &t, int number, const QByteArray &bytes, qint64 commune = 1)
    {
        const auto kept = t.keepContent(bytes);
        if (!kept)
            return kept.error();
        return t.insert("issued_document"_L1, {{"kind"_L1, u"mayor_letter"_s},
                                               {"series"_L1, u"COU"_s},
                                               {"year"_L1, 2026},
                                               {"number"_L1, number},
                                               {"title"_L1, u"A letter"_s},
                                               {"owner_table"_L1, u"commune"_s},
                                               {"owner_id"_L1, commune},
                                               {"commune"_L1, commune},
                                               {"issued_on"_L1, u"2026-11-03"_s},
                                               {"media_type"_L1, u"application/pdf"_s},
                                               {"file_name"_L1, u"COU-2026-%1.pdf"_s.arg(number)},
                                               {"sha256"_L1, *kept}});
    }
    Status issueForGood(int number, const QByteArray &bytes = "%PDF")
    {
        return m_store->transactForGood(u"Letter %1"_s.arg(number), [&](Transaction &t) -> Status {
            const auto id = issue(t, number, bytes);
            return id ? done() : Status(id.error());
        });
    }
    void atDay(int day) { testClock().set(QDateTime(QDate(2026, 11, day), QTime(10, 0))); }
    /// A copy of the register taken back to a day of November 2026.
    std::unique_ptr<Database> copyAt(int day)
    {
        const QString path = m_folder->filePath(u"copy-%1.pcom"_s.arg(++m_copies));
        auto copy = db().execute(u"VACUUM INTO ?"_s, {path}) ? Database::open(path, Database::Access::ReadWrite)
                                                             : Result<std::unique_ptr<Database>>(Error{});
        if (!copy) {
            QTest::qFail(qPrintable(copy.error().message), __FILE__, __LINE__);
            return {};
        }
        const auto taken = rewind(**copy, QDate(2026, 11, day));
        if (!taken)
            QTest::qFail(qPrintable(taken.error().message + taken.error().detail), __FILE__, __LINE__);
        m_taken = taken ? *taken : -1;
        return std::move(*copy);
    }

    std::unique_ptr<TempDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
    int m_copies = 0;
    qint64 m_taken = 0;
};

void TestLasting::undoAndRedoPassOverWhatWasDoneForGood()
{
    addContact(*m_store, u"a"_s);
    PC_VERIFY_OK(issueForGood(1));
    QCOMPARE(textOf(m_store->nextUndo()), u"Contact “a”"_s);
    const auto undone = m_store->undo();
    PC_VERIFY_OK(undone);
    QCOMPARE(*undone, u"Contact “a”"_s);
    QCOMPARE(count(db(), u"SELECT count(*) FROM issued_document"_s), 1);
    PC_VERIFY_ERROR(m_store->undo(), ErrorKind::Refused);
    QCOMPARE(textOf(m_store->nextRedo()), u"Contact “a”"_s);
    PC_VERIFY_OK(m_store->redo());
    PC_VERIFY_ERROR(m_store->redo(), ErrorKind::Refused);
    const auto latest = m_store->journal().latest(10);
    PC_VERIFY_OK(latest);
    QCOMPARE(latest->size(), size_t(4));
    for (const JournalEntry &entry : *latest)
        QCOMPARE(entry.lasting, entry.text == u"Letter 1"_s);
    QCOMPARE(findings(db()), QString());
}

void TestLasting::whatIsDoneForGoodDropsWhatCouldBeRedone()
{
    addContact(*m_store, u"a"_s);
    PC_VERIFY_OK(m_store->undo());
    PC_VERIFY_OK(issueForGood(1));
    QCOMPARE(textOf(m_store->nextRedo()), u"nothing"_s);
    PC_VERIFY_ERROR(m_store->redo(), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_store->undo(), ErrorKind::Refused);
}

void TestLasting::theMarkIsInTheChain()
{
    PC_VERIFY_OK(issueForGood(1));
    addContact(*m_store, u"a"_s);
    QCOMPARE(findings(db()), QString());
    tamper(m_path, {u"UPDATE journal_entry SET lasting = 0 WHERE seq = 1"_s});
    QCOMPARE(findings(db()), u"chain 1"_s);
    tamper(m_path, {u"UPDATE journal_entry SET lasting = 1"_s});
    QCOMPARE(findings(db()), u"chain 2"_s);
}

void TestLasting::bytesAreKeptOnceUnderTheirFingerprint()
{
    PC_VERIFY_OK(issueForGood(1, "the same"));
    PC_VERIFY_OK(issueForGood(2, "the same"));
    PC_VERIFY_OK(issueForGood(3, QByteArray()));
    QCOMPARE(count(db(), u"SELECT count(*) FROM content"_s), 2);
    const auto kept = keptContent(db(), fingerprint("the same"));
    PC_VERIFY_OK(kept);
    QCOMPARE(*kept, QByteArray("the same"));
    const auto empty = keptContent(db(), fingerprint({}));
    PC_VERIFY_OK(empty);
    QCOMPARE(*empty, QByteArray());
    // What fails leaves no bytes behind.
    PC_VERIFY_ERROR(issueForGood(3, "other"), ErrorKind::Refused);
    QCOMPARE(count(db(), u"SELECT count(*) FROM content"_s), 2);
    QCOMPARE(findings(db()), QString());
}

void TestLasting::bytesThatAreMissingOrAlteredAreSaid()
{
    PC_VERIFY_ERROR(keptContent(db(), fingerprint("nothing")), ErrorKind::Missing);
    PC_VERIFY_OK(issueForGood(1, "the letter"));
    const QString name = fingerprint("the letter");
    tamper(m_path, {u"UPDATE content SET bytes = CAST('the better' AS BLOB)"_s});
    PC_VERIFY_ERROR(keptContent(db(), name), ErrorKind::Damaged);
    QCOMPARE(findings(db()), u"content "_s + name);
    tamper(m_path, {u"PRAGMA foreign_keys = OFF"_s, u"DELETE FROM content"_s});
    PC_VERIFY_ERROR(keptContent(db(), name), ErrorKind::Missing);
    QVERIFY2(findings(db()).startsWith(u"links"_s), qPrintable(findings(db())));
}

void TestLasting::whatADocumentDependsOnIsNotUndone()
{
    qint64 campaign = 0;
    PC_VERIFY_OK(m_store->transact(u"Campaign"_s, [&](Transaction &t) -> Status {
        const auto id = t.insert("campaign"_L1, {{"name"_L1, u"2026-2027"_s},
                                                 {"starts_on"_L1, u"2026-09-01"_s},
                                                 {"ends_on"_L1, u"2027-08-31"_s}});
        campaign = id ? *id : 0;
        return id ? done() : Status(id.error());
    }));
    PC_VERIFY_OK(m_store->transactForGood(u"Letter"_s, [&](Transaction &t) -> Status {
        const auto id = issue(t, 1, "%PDF");
        return id ? t.update("issued_document"_L1, *id, {{"campaign"_L1, campaign}}) : Status(id.error());
    }));
    const State state = stateOf(db());
    const qint64 entries = count(db(), u"SELECT count(*) FROM journal_entry"_s);
    PC_VERIFY_ERROR(m_store->undo(), ErrorKind::Refused);
    QCOMPARE(difference(state, stateOf(db())), QString());
    QCOMPARE(count(db(), u"SELECT count(*) FROM journal_entry"_s), entries);
    QCOMPARE(textOf(m_store->nextUndo()), u"Campaign"_s);
    QCOMPARE(findings(db()), QString());
}

void TestLasting::aChangeADocumentIssuedSinceKeepsIsRefusedInPlainWords()
{
    const auto contact = addContact(*m_store, u"first"_s);
    const auto rename = [contact](const QString &subject) {
        return [contact, subject](Transaction &t) { return t.update("contact"_L1, contact, {{"subject"_L1, subject}}); };
    };
    PC_VERIFY_OK(m_store->transact(u"Edit"_s, rename(u"second"_s)));
    PC_VERIFY_OK(m_store->transactForGood(u"Letter"_s, rename(u"third"_s)));
    const State state = stateOf(db());
    const auto undone = m_store->undo();
    PC_VERIFY_ERROR(undone, ErrorKind::Refused);
    QVERIFY2(undone.error().message.startsWith(u"A document issued since then keeps this change"_s), qPrintable(undone.error().message));
    QCOMPARE(difference(state, stateOf(db())), QString());
    QCOMPARE(textOf(m_store->nextUndo()), u"Edit"_s);

    // The same when what was issued took the record away; what somebody else altered is damage all the same.
    PC_VERIFY_OK(m_store->transactForGood(u"Letter"_s, [contact](Transaction &t) { return t.remove("contact"_L1, contact); }));
    const auto gone = m_store->undo();
    PC_VERIFY_ERROR(gone, ErrorKind::Refused);
    QCOMPARE(gone.error().message, undone.error().message);
    addContact(*m_store, u"other"_s);
    tamper(m_path, {u"UPDATE contact SET subject = 'x' WHERE subject = 'other'"_s});
    PC_VERIFY_ERROR(m_store->undo(), ErrorKind::Damaged);
}

void TestLasting::aCopyIsTakenBackToTheEndOfADay()
{
    const State none = stateOf(db());
    atDay(3);
    addContact(*m_store, u"third"_s);
    testClock().set(QDateTime(QDate(2026, 11, 3), QTime(23, 59, 59, 999)));
    addContact(*m_store, u"late"_s);
    const State third = stateOf(db());
    testClock().set(QDateTime(QDate(2026, 11, 4), QTime(0, 0)));
    addContact(*m_store, u"fourth"_s);
    PC_VERIFY_OK(m_store->undo());
    PC_VERIFY_OK(m_store->undo());
    const State fourth = stateOf(db());
    atDay(5);
    PC_VERIFY_OK(m_store->redo());
    PC_VERIFY_OK(issueForGood(1));
    const State now = stateOf(db());
    const std::pair<int, State> days[] = {{2, none}, {3, third}, {4, fourth}, {5, now}, {6, now}};
    for (const auto &[day, expected] : days) {
        const auto copy = copyAt(day);
        QVERIFY(copy);
        QVERIFY2(difference(expected, stateOf(*copy)).isEmpty(), qPrintable(difference(expected, stateOf(*copy))));
        QCOMPARE(findings(*copy), QString());
    }
    QCOMPARE(difference(now, stateOf(db())), QString()); // the register itself is left alone
}

void TestLasting::undoStandsInTheCopyAsItStoodThatDay()
{
    atDay(3);
    addContact(*m_store, u"a"_s);
    addContact(*m_store, u"b"_s);
    atDay(4);
    PC_VERIFY_OK(m_store->undo());
    atDay(5);
    addContact(*m_store, u"c"_s);
    auto copy = copyAt(3);
    QCOMPARE(m_taken, 2);
    QCOMPARE(textOf(Journal(*copy).nextUndo()), u"Contact “b”"_s);
    QCOMPARE(textOf(Journal(*copy).nextRedo()), u"nothing"_s);
    copy = copyAt(4);
    QCOMPARE(textOf(Journal(*copy).nextUndo()), u"Contact “a”"_s);
    QCOMPARE(textOf(Journal(*copy).nextRedo()), u"Contact “b”"_s);
    copy = copyAt(5);
    QCOMPARE(m_taken, 0);
    QCOMPARE(textOf(Journal(*copy).nextRedo()), u"nothing"_s);
}

void TestLasting::aClockThatWentBackCountsByTheOrderOfEntries()
{
    atDay(10);
    addContact(*m_store, u"ahead"_s);
    atDay(3);
    addContact(*m_store, u"set right"_s);
    const State state = stateOf(db());
    atDay(4);
    addContact(*m_store, u"after"_s);
    const auto copy = copyAt(3);
    QCOMPARE(difference(state, stateOf(*copy)), QString());
}

void TestLasting::aRowThatIsNotWhatTheJournalSaysStopsIt()
{
    atDay(4);
    addContact(*m_store, u"a"_s);
    tamper(m_path, {u"UPDATE contact SET subject = 'altered'"_s});
    const QString path = m_folder->filePath(u"copy.pcom"_s);
    PC_VERIFY_OK(db().execute(u"VACUUM INTO ?"_s, {path}));
    const auto copy = Database::open(path, Database::Access::ReadWrite);
    PC_VERIFY_OK(copy);
    PC_VERIFY_ERROR(rewind(**copy, QDate(2026, 11, 3)), ErrorKind::Damaged);
}

PC_GUILESS_TEST_MAIN(TestLasting)
#include "tst_lasting.moc"
