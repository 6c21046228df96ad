// The one door for changes: what it journals, what it announces, and that nothing is left when it says no.
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestTransact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TempDir>();
        m_store = created(m_folder->filePath(u"a.pcom"_s));
        QVERIFY(m_store);
        m_heard.clear();
        connect(m_store.get(), &Store::changed, this, [this](const ChangeSet &changes) { m_heard.push_back(changes); });
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void anInsertKeepsTheWholeRow();
    void anUpdateKeepsTheChangedColumnsOnly();
    void aRemovalKeepsTheWholeRow();
    void workThatChangesNothingLeavesNoEntry();
    void anErrorLeavesNothingAndSaysNothing();
    void aRefusalOfTheSchemaLeavesNothing();
    void oneChangeIsAnnouncedOnceAfterItsCommit();
    void theEntrySaysWhoWhenAndWhat();
    void anEntryAboutSeveralRecordsHasNoOwner();
    void aRowMovedToAnotherOwnerIsKeptFaithfully();
    void onlyJournaledTablesAreWritten();
    void keysAndUuidsDoNotChange();
    void theJournalKeepsWhatTheTableHolds_data();
    void theJournalKeepsWhatTheTableHolds();
    void anAuthorWithoutANameMayWork();
    void aChangeInsideAChangeIsRefused();
    void aListenerMayChangeTheRegister();
    void maintainersWorkInsideTheTransaction();
    void aMaintainerThatFailsTakesTheChangeWithIt();
    void rebuildingLeavesNoTraceInTheJournal();

private:
    Database &db() { return m_store->database(); }
    qint64 entries() { return count(db(), u"SELECT count(*) FROM journal_entry"_s); }
    std::vector<JournalRow> lastRows()
    {
        const auto rows = m_store->journal().rows(count(db(), u"SELECT max(seq) FROM journal_entry"_s));
        return rows ? *rows : std::vector<JournalRow>();
    }
    Status set(qint64 contact, QLatin1StringView column, const QVariant &value)
    {
        return m_store->transact(u"Edit"_s, [&](Transaction &transaction) {
            return transaction.update("contact"_L1, contact, {{column, value}});
        });
    }

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::vector<ChangeSet> m_heard;
};

void TestTransact::anInsertKeepsTheWholeRow()
{
    const qint64 id = addContact(*m_store, u"Accueil"_s, 2);
    QCOMPARE(entries(), 1);
    const auto rows = lastRows();
    QCOMPARE(rows.size(), 1u);
    const RowImage &image = rows.front().image;
    QCOMPARE(image.change, (RowChange{u"contact"_s, id, RowChange::Kind::Inserted, u"commune"_s, 2}));
    QVERIFY(!image.before && image.after);
    QCOMPARE(image.after->size(), 14); // every column of the table
    QCOMPARE(image.after->value("subject"_L1).toString(), u"Accueil"_s);
    QVERIFY(image.after->value("next_step_on"_L1).isNull());
    QCOMPARE(image.uuid.size(), 36);
    QCOMPARE(rows.front().salt.size(), 16);
}

void TestTransact::anUpdateKeepsTheChangedColumnsOnly()
{
    const qint64 id = addContact(*m_store, u"Accueil"_s);
    PC_VERIFY_OK(m_store->transact(u"Edit"_s, [&](Transaction &transaction) {
        return transaction.update(
            "contact"_L1, id, {{"subject"_L1, u"Accueil"_s}, {"note"_L1, u"rappeler"_s}, {"channel"_L1, u"phone"_s}});
    }));
    const auto rows = lastRows();
    QCOMPARE(rows.size(), 1u);
    QCOMPARE(*rows.front().image.before, (QJsonObject{{u"note"_s, QString()}}));
    QCOMPARE(*rows.front().image.after, (QJsonObject{{u"note"_s, u"rappeler"_s}}));
    QCOMPARE(rows.front().image.change.kind, RowChange::Kind::Updated);
}

void TestTransact::aRemovalKeepsTheWholeRow()
{
    const qint64 id = addContact(*m_store, u"Accueil"_s);
    const QJsonObject whole = *lastRows().front().image.after;
    PC_VERIFY_OK(m_store->transact(u"Remove"_s, [&](Transaction &t) { return t.remove("contact"_L1, id); }));
    const auto rows = lastRows();
    QCOMPARE(rows.front().image.change.kind, RowChange::Kind::Removed);
    QCOMPARE(*rows.front().image.before, whole);
    QVERIFY(!rows.front().image.after);
    QCOMPARE(count(db(), u"SELECT count(*) FROM contact"_s), 0);
}

void TestTransact::workThatChangesNothingLeavesNoEntry()
{
    const qint64 id = addContact(*m_store, u"Accueil"_s);
    PC_VERIFY_OK(m_store->undo());
    PC_VERIFY_OK(m_store->redo());
    PC_VERIFY_OK(m_store->undo());
    PC_VERIFY_OK(m_store->redo());
    m_heard.clear();
    const qint64 before = entries();
    PC_VERIFY_OK(m_store->transact(u"Nothing"_s, [](Transaction &) { return done(); }));
    PC_VERIFY_OK(set(id, "subject"_L1, u"Accueil"_s));
    PC_VERIFY_OK(set(id, "next_step_on"_L1, bindDate({})));
    PC_VERIFY_OK(set(id, "commune"_L1, QVariant(1u)));
    PC_VERIFY_OK(set(id, "note"_L1, QString()));
    QCOMPARE(entries(), before);
    QVERIFY(m_heard.empty());
    // And what had been undone can still be redone.
    PC_VERIFY_OK(m_store->undo());
    PC_VERIFY_OK(m_store->transact(u"Nothing"_s, [](Transaction &) { return done(); }));
    PC_VERIFY_OK(m_store->redo());
}

void TestTransact::anErrorLeavesNothingAndSaysNothing()
{
    const qint64 id = addContact(*m_store, u"Accueil"_s);
    m_heard.clear();
    const QByteArray before = stateDigest(db());
    const Status status = m_store->transact(u"Half"_s, [&](Transaction &transaction) -> Status {
        if (Status first = transaction.remove("contact"_L1, id); !first)
            return first;
        return Error{ErrorKind::Invalid, u"No"_s, u"detail"_s};
    });
    PC_VERIFY_ERROR(status, ErrorKind::Invalid);
    QCOMPARE(status.error().message, u"No"_s);
    QCOMPARE(stateDigest(db()), before);
    QCOMPARE(entries(), 1);
    QVERIFY(m_heard.empty());
    addContact(*m_store, u"La porte est encore ouverte"_s);
    QCOMPARE(entries(), 2);
}

void TestTransact::aRefusalOfTheSchemaLeavesNothing()
{
    const qint64 id = addContact(*m_store, u"Accueil"_s);
    const QByteArray before = stateDigest(db());
    PC_VERIFY_ERROR(set(id, "channel"_L1, u"pigeon"_s), ErrorKind::Refused);
    PC_VERIFY_ERROR(set(id, "commune"_L1, 99), ErrorKind::Refused);
    PC_VERIFY_ERROR(set(id, "subject"_L1, QVariant()), ErrorKind::Refused);
    PC_VERIFY_ERROR(set(9999, "subject"_L1, u"x"_s), ErrorKind::Refused);
    QVERIFY(!set(id, "no_such_column"_L1, u"x"_s).ok());
    QCOMPARE(stateDigest(db()), before);
    QCOMPARE(entries(), 1);
}

void TestTransact::oneChangeIsAnnouncedOnceAfterItsCommit()
{
    bool committed = false;
    connect(m_store.get(), &Store::changed, this, [&] {
        // Another connection sees it, so it is on the disk.
        const auto other = Database::open(m_store->path(), Database::Access::ReadOnly);
        committed = other.ok() && count(**other, u"SELECT count(*) FROM contact"_s) == 2;
    });
    PC_VERIFY_OK(m_store->transact(u"Two"_s, [](Transaction &transaction) -> Status {
        for (const qint64 commune : {1, 2}) {
            const auto id = transaction.insert("contact"_L1,
                                               {{"commune"_L1, commune},
                                                {"happened_on"_L1, u"2026-11-03"_s},
                                                {"channel"_L1, u"visit"_s},
                                                {"direction"_L1, u"incoming"_s},
                                                {"subject"_L1, u"x"_s}});
            if (!id)
                return id.error();
        }
        return done();
    }));
    QVERIFY(committed);
    QCOMPARE(m_heard.size(), 1u);
    QCOMPARE(m_heard.front().rows.size(), 2u);
    QVERIFY(m_heard.front().touches(u"contact"));
    QVERIFY(!m_heard.front().touches(u"town_hall"));
    QCOMPARE(entries(), 1);
}

void TestTransact::theEntrySaysWhoWhenAndWhat()
{
    testClock().set(QDateTime(QDate(2026, 11, 4), QTime(9, 5, 7, 123)));
    m_store->setAuthor(u"Jean 👨‍🌾"_s);
    addContact(*m_store, u"<b>gras</b>"_s, 3);
    const auto latest = m_store->journal().latest(10);
    PC_VERIFY_OK(latest);
    QCOMPARE(latest->size(), 1u);
    const JournalEntry &entry = latest->front();
    QCOMPARE(entry.author, u"Jean 👨‍🌾"_s);
    QCOMPARE(entry.text, u"Contact “<b>gras</b>”"_s);
    QCOMPARE(entry.at, testClock().now());
    QCOMPARE(entry.kind, JournalEntry::Kind::Change);
    QCOMPARE(entry.rowCount, 1);
    QCOMPARE(entry.ownerTable, u"commune"_s);
    QCOMPARE(entry.owner, 3);
    QVERIFY(m_store->isOfThisSession(entry));
    const auto last = m_store->journal().lastChange();
    PC_VERIFY_OK(last);
    QCOMPARE(*last, testClock().now());
}

void TestTransact::anEntryAboutSeveralRecordsHasNoOwner()
{
    const qint64 first = addContact(*m_store, u"a"_s, 1);
    const qint64 second = addContact(*m_store, u"b"_s, 2);
    PC_VERIFY_OK(m_store->transact(u"Both"_s, [&](Transaction &t) -> Status {
        if (Status status = t.remove("contact"_L1, first); !status)
            return status;
        return t.remove("contact"_L1, second);
    }));
    const auto latest = m_store->journal().latest(1);
    PC_VERIFY_OK(latest);
    QCOMPARE(latest->front().owner, 0);
    for (const qint64 commune : {1, 2}) {
        const auto history = m_store->journal().ofRecord(u"commune"_s, commune);
        PC_VERIFY_OK(history);
        QCOMPARE(history->size(), 2u);
        QCOMPARE(history->front().seq, 3);
    }
    const auto page = m_store->journal().latest(10, 3);
    PC_VERIFY_OK(page);
    QCOMPARE(page->size(), 2u);
}

void TestTransact::aRowMovedToAnotherOwnerIsKeptFaithfully()
{
    const qint64 id = addContact(*m_store, u"a"_s, 1);
    const State before = stateOf(db());
    PC_VERIFY_OK(set(id, "commune"_L1, 2));
    const State after = stateOf(db());
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(difference(before, stateOf(db())), QString());
    PC_VERIFY_OK(m_store->redo());
    QCOMPARE(difference(after, stateOf(db())), QString());
}

void TestTransact::onlyJournaledTablesAreWritten()
{
    for (const auto table : {"commune"_L1, "meta"_L1, "journal_entry"_L1, "contact; DROP TABLE contact"_L1}) {
        PC_VERIFY_ERROR(m_store->transact(u"x"_s, [&](Transaction &t) { return t.remove(table, 1); }),
                        ErrorKind::Refused);
    }
    QCOMPARE(entries(), 0);
    for (const JournaledTable &table : kJournaledTables) {
        QCOMPARE(
            count(db(), u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(table.name)),
            1);
        QCOMPARE(
            count(db(), u"SELECT count(*) FROM pragma_table_info('%1') WHERE name IN ('id', 'uuid')"_s.arg(table.name)),
            2);
    }
}

void TestTransact::keysAndUuidsDoNotChange()
{
    const qint64 id = addContact(*m_store, u"a"_s);
    PC_VERIFY_ERROR(set(id, "id"_L1, 77), ErrorKind::Refused);
    PC_VERIFY_ERROR(set(id, "uuid"_L1, u"another"_s), ErrorKind::Refused);
    QCOMPARE(entries(), 1);
}

void TestTransact::theJournalKeepsWhatTheTableHolds_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("null text") << QVariant(QString());
    QTest::newRow("empty") << QVariant(u""_s);
    QTest::newRow("bool") << QVariant(true);
    QTest::newRow("unsigned") << QVariant(7u);
    QTest::newRow("real") << QVariant(1.5);
    QTest::newRow("date") << QVariant(QDate(2026, 1, 2));
    QTest::newRow("date and time") << QVariant(QDateTime(QDate(2026, 1, 2), QTime(3, 4)));
    QTest::newRow("one character") << QVariant(QChar(u'é'));
    QTest::newRow("lone surrogate") << QVariant(QString(QChar(0xd83d)) + u"x"_s);
    QTest::newRow("byte order mark") << QVariant(QString(QChar(0xfeff)) + u"x"_s);
    QTest::newRow("not a character") << QVariant(u"a\uFFFEb\uFFFF"_s);
    QTest::newRow("nul") << QVariant(QString(u"a\0b"_s));
    QTest::newRow("json") << QVariant(u"{\"base64\":\"AAAA\"}"_s);
    QTest::newRow("looks like a number") << QVariant(u"9007199254740993"_s);
}

void TestTransact::theJournalKeepsWhatTheTableHolds()
{
    QFETCH(QVariant, value);
    const qint64 id = addContact(*m_store, u"a"_s);
    PC_VERIFY_OK(set(id, "note"_L1, u"before"_s));
    const State before = stateOf(db());
    PC_VERIFY_OK(set(id, "note"_L1, value));
    const State after = stateOf(db());
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(difference(before, stateOf(db())), QString());
    PC_VERIFY_OK(m_store->redo());
    QCOMPARE(difference(after, stateOf(db())), QString());
    QCOMPARE(findings(db()), QString());
}

void TestTransact::anAuthorWithoutANameMayWork()
{
    m_store->setAuthor(QString());
    QVERIFY(addContact(*m_store, u"a"_s) > 0);
    QCOMPARE(findings(db()), QString());
}

void TestTransact::aChangeInsideAChangeIsRefused()
{
    PC_VERIFY_OK(m_store->transact(u"Outer"_s, [&](Transaction &transaction) -> Status {
        if (m_store->transact(u"Inner"_s, [](Transaction &) { return done(); }).ok() || m_store->undo().ok())
            return Error{ErrorKind::Refused, u"The inner change went through"_s, {}};
        const auto id = transaction.insert(
            "campaign"_L1,
            {{"name"_L1, u"2026-2027"_s}, {"starts_on"_L1, u"2026-09-01"_s}, {"ends_on"_L1, u"2027-08-31"_s}});
        return id ? done() : Status(id.error());
    }));
    QCOMPARE(entries(), 1);
    QCOMPARE(count(db(), u"SELECT count(*) FROM campaign"_s), 1);
}

void TestTransact::aListenerMayChangeTheRegister()
{
    bool once = true;
    connect(m_store.get(), &Store::changed, this, [&] {
        if (std::exchange(once, false))
            addContact(*m_store, u"en réponse"_s);
    });
    addContact(*m_store, u"question"_s);
    QCOMPARE(entries(), 2);
    QCOMPARE(m_heard.size(), 2u);
    QCOMPARE(findings(db()), QString());
}

void TestTransact::maintainersWorkInsideTheTransaction()
{
    ChangeSet seen;
    m_store->addMaintainer([&](Database &database, const ChangeSet &changes) {
        seen = changes;
        return database.execute(u"INSERT INTO meta (key, value) VALUES ('maintained', '1') "
                                "ON CONFLICT (key) DO UPDATE SET value = value + 1"_s);
    });
    addContact(*m_store, u"a"_s);
    QCOMPARE(seen.rows, m_heard.back().rows);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(seen.rows.front().kind, RowChange::Kind::Removed);
    QCOMPARE(count(db(), u"SELECT value FROM meta WHERE key = 'maintained'"_s), 2);
}

void TestTransact::aMaintainerThatFailsTakesTheChangeWithIt()
{
    addContact(*m_store, u"a"_s);
    m_heard.clear();
    bool broken = true;
    m_store->addMaintainer([&](Database &database, const ChangeSet &) -> Status {
        if (Status status = database.execute(u"INSERT INTO meta (key, value) VALUES ('half', 'way')"_s); !status)
            return status;
        return broken ? Status(Error{ErrorKind::Io, u"No"_s, {}}) : done();
    });
    const QByteArray before = stateDigest(db());
    PC_VERIFY_ERROR(set(1, "note"_L1, u"x"_s), ErrorKind::Io);
    PC_VERIFY_ERROR(m_store->undo(), ErrorKind::Io);
    QCOMPARE(stateDigest(db()), before);
    QCOMPARE(entries(), 1);
    QCOMPARE(count(db(), u"SELECT count(*) FROM meta WHERE key = 'half'"_s), 0);
    QVERIFY(m_heard.empty());
    broken = false;
    PC_VERIFY_OK(m_store->undo()); // still the same change to take back
    QCOMPARE(m_heard.size(), 1u);
}

void TestTransact::rebuildingLeavesNoTraceInTheJournal()
{
    PC_VERIFY_OK(m_store->rebuild([](Database &d) { return d.execute(u"INSERT INTO meta VALUES ('k', 'v')"_s); }));
    QVERIFY(!m_store
                 ->rebuild([](Database &d) -> Status {
                     (void)d.execute(u"INSERT INTO meta VALUES ('l', 'v')"_s);
                     return Error{};
                 })
                 .ok());
    QCOMPARE(count(db(), u"SELECT count(*) FROM meta WHERE key IN ('k', 'l')"_s), 1);
    QCOMPARE(entries(), 0);
    QVERIFY(m_heard.empty());
}

PC_GUILESS_TEST_MAIN(TestTransact)
#include "tst_transact.moc"
