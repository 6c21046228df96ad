// Undo and redo: by name, across restarts, and never over a row that is not what the journal says.
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestUndo : public QObject {
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

    void nothingIsUndoneInANewRegister();
    void eachKindOfChangeGoesBackAndForth();
    void undoSaysWhatItTookBack();
    void undoAndRedoSurviveARestart();
    void aChangeOfAnEarlierStartIsRecognised();
    void aNewChangeDropsWhatCouldBeRedone();
    void aDroppedChangeIsNeverUndoneAgain();
    void undoAppendsAndRewritesNothing();
    void aStepIsAnnouncedOnce();
    void emptyBytesAndTextsGoBackAndForth();
    void uniqueNamesSwappedInOneChangeGoBackAndForth();
    void anAlteredRowStopsTheWholeStep();
    void aRowThatIsGoneStopsTheWholeStep();
    void aKeyTakenByAnotherRowStopsTheWholeStep();
    void anUnknownTableInTheJournalStopsTheStep();
    void aReaderUndoesNothing();

private:
    Database &db() { return m_store->database(); }
    void reopen()
    {
        m_store.reset();
        m_store = opened(m_path);
    }
    Status edit(const std::function<Status(Transaction &)> &work, const QString &text = u"Edit"_s)
    {
        return m_store->transact(text, work);
    }
    QString undoText() { return textOf(m_store->nextUndo()); }
    QString redoText() { return textOf(m_store->nextRedo()); }
    static QString textOf(const Result<std::optional<JournalEntry>> &entry)
    {
        return !entry ? u"error"_s : *entry ? (*entry)->text : u"nothing"_s;
    }
    Result<qint64> addAsset(Transaction &t, const QString &name, const QByteArray &bytes)
    {
        return t.insert("asset"_L1, {{"name"_L1, name}, {"media_type"_L1, u"image/png"_s}, {"bytes"_L1, bytes}});
    }

    std::unique_ptr<TempDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

void TestUndo::nothingIsUndoneInANewRegister()
{
    PC_VERIFY_ERROR(m_store->undo(), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_store->redo(), ErrorKind::Refused);
    QCOMPARE(undoText(), u"nothing"_s);
    addContact(*m_store, u"a"_s);
    PC_VERIFY_ERROR(m_store->redo(), ErrorKind::Refused);
    QCOMPARE(count(db(), u"SELECT count(*) FROM journal_entry"_s), 1);
}

void TestUndo::eachKindOfChangeGoesBackAndForth()
{
    std::vector<State> states{stateOf(db())};
    const qint64 first = addContact(*m_store, u"a"_s);
    states.push_back(stateOf(db()));
    PC_VERIFY_OK(edit([&](Transaction &t) {
        return t.update("contact"_L1, first, {{"next_step_on"_L1, bindDate(QDate(2027, 1, 1))}, {"note"_L1, u"x"_s}});
    }));
    states.push_back(stateOf(db()));
    PC_VERIFY_OK(edit([&](Transaction &t) {
        return t.update("contact"_L1, first, {{"next_step_on"_L1, bindDate({})}});
    }));
    states.push_back(stateOf(db()));
    PC_VERIFY_OK(edit([&](Transaction &t) { return t.remove("contact"_L1, first); }));
    states.push_back(stateOf(db()));

    for (size_t i = states.size() - 1; i-- > 0;) {
        PC_VERIFY_OK(m_store->undo());
        QCOMPARE(difference(states[i], stateOf(db())), QString());
    }
    for (size_t i = 1; i < states.size(); ++i) {
        PC_VERIFY_OK(m_store->redo());
        QCOMPARE(difference(states[i], stateOf(db())), QString());
    }
    QCOMPARE(findings(db()), QString());
}

void TestUndo::undoSaysWhatItTookBack()
{
    addContact(*m_store, u"Étrœungt"_s);
    QCOMPARE(undoText(), u"Contact “Étrœungt”"_s);
    const auto undone = m_store->undo();
    PC_VERIFY_OK(undone);
    QCOMPARE(*undone, u"Contact “Étrœungt”"_s);
    QCOMPARE(redoText(), u"Contact “Étrœungt”"_s);
    const auto redone = m_store->redo();
    PC_VERIFY_OK(redone);
    QCOMPARE(*redone, u"Contact “Étrœungt”"_s);
}

void TestUndo::undoAndRedoSurviveARestart()
{
    const State empty = stateOf(db());
    addContact(*m_store, u"a"_s);
    const State one = stateOf(db());
    addContact(*m_store, u"b"_s);
    const State two = stateOf(db());
    reopen();
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(difference(one, stateOf(db())), QString());
    reopen();
    QCOMPARE(redoText(), u"Contact “b”"_s);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(difference(empty, stateOf(db())), QString());
    reopen();
    PC_VERIFY_OK(m_store->redo());
    reopen();
    PC_VERIFY_OK(m_store->redo());
    QCOMPARE(difference(two, stateOf(db())), QString());
    PC_VERIFY_ERROR(m_store->redo(), ErrorKind::Refused);
}

void TestUndo::aChangeOfAnEarlierStartIsRecognised()
{
    addContact(*m_store, u"a"_s);
    QVERIFY(m_store->isOfThisSession(**m_store->nextUndo()));
    reopen();
    QVERIFY(!m_store->isOfThisSession(**m_store->nextUndo()));
    addContact(*m_store, u"b"_s);
    QVERIFY(m_store->isOfThisSession(**m_store->nextUndo()));
    PC_VERIFY_OK(m_store->undo());
    QVERIFY(!m_store->isOfThisSession(**m_store->nextUndo()));
    QVERIFY(!JournalEntry().session.isNull() || !m_store->isOfThisSession(JournalEntry()));
}

void TestUndo::aNewChangeDropsWhatCouldBeRedone()
{
    addContact(*m_store, u"a"_s);
    addContact(*m_store, u"b"_s);
    PC_VERIFY_OK(m_store->undo());
    PC_VERIFY_OK(m_store->undo());
    addContact(*m_store, u"c"_s);
    QCOMPARE(redoText(), u"nothing"_s);
    PC_VERIFY_ERROR(m_store->redo(), ErrorKind::Refused);
    QCOMPARE(undoText(), u"Contact “c”"_s);
}

void TestUndo::aDroppedChangeIsNeverUndoneAgain()
{
    const State before = stateOf(db());
    addContact(*m_store, u"a"_s);
    PC_VERIFY_OK(m_store->undo());
    addContact(*m_store, u"b"_s);
    PC_VERIFY_OK(m_store->undo());
    PC_VERIFY_ERROR(m_store->undo(), ErrorKind::Refused);
    QCOMPARE(difference(before, stateOf(db())), QString());
    PC_VERIFY_OK(m_store->redo());
    PC_VERIFY_ERROR(m_store->redo(), ErrorKind::Refused);
}

void TestUndo::undoAppendsAndRewritesNothing()
{
    addContact(*m_store, u"a"_s);
    PC_VERIFY_OK(m_store->undo());
    PC_VERIFY_OK(m_store->redo());
    const auto latest = m_store->journal().latest(10);
    PC_VERIFY_OK(latest);
    QCOMPARE(latest->size(), 3u);
    QCOMPARE(latest->at(0).kind, JournalEntry::Kind::Redo);
    QCOMPARE(latest->at(1).kind, JournalEntry::Kind::Undo);
    QCOMPARE(latest->at(0).target, 1);
    QCOMPARE(latest->at(1).target, 1);
    for (const JournalEntry &entry : *latest)
        QCOMPARE(entry.rowCount, 1);
    QCOMPARE(findings(db()), QString());
}

void TestUndo::aStepIsAnnouncedOnce()
{
    addContact(*m_store, u"a"_s, 2);
    std::vector<ChangeSet> heard;
    connect(m_store.get(), &Store::changed, this, [&](const ChangeSet &changes) { heard.push_back(changes); });
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(heard.size(), 1u);
    QCOMPARE(heard.back().rows, (std::vector{RowChange{u"contact"_s, 1, RowChange::Kind::Removed, u"commune"_s, 2}}));
    PC_VERIFY_OK(m_store->redo());
    QCOMPARE(heard.size(), 2u);
    QCOMPARE(heard.back().rows.front().kind, RowChange::Kind::Inserted);
    QVERIFY(!m_store->redo().ok());
    QCOMPARE(heard.size(), 2u);
}

void TestUndo::emptyBytesAndTextsGoBackAndForth()
{
    qint64 id = 0;
    PC_VERIFY_OK(edit([&](Transaction &t) -> Status {
        const auto added = addAsset(t, u"logo"_s, QByteArray());
        if (!added)
            return added.error();
        id = *added;
        return done();
    }));
    const State empty = stateOf(db());
    PC_VERIFY_OK(edit([&](Transaction &t) {
        return t.update("asset"_L1, id, {{"bytes"_L1, QByteArray("\0\x01", 2)}, {"media_type"_L1, u""_s}});
    }));
    const State full = stateOf(db());
    PC_VERIFY_OK(edit([&](Transaction &t) { return t.remove("asset"_L1, id); }));
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(difference(full, stateOf(db())), QString());
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(difference(empty, stateOf(db())), QString());
    PC_VERIFY_OK(m_store->undo());
    PC_VERIFY_OK(m_store->redo());
    QCOMPARE(difference(empty, stateOf(db())), QString());
    PC_VERIFY_OK(m_store->redo());
    QCOMPARE(difference(full, stateOf(db())), QString());
}

void TestUndo::uniqueNamesSwappedInOneChangeGoBackAndForth()
{
    PC_VERIFY_OK(edit([&](Transaction &t) -> Status {
        for (const QString &name : {u"a"_s, u"b"_s}) {
            if (const auto added = addAsset(t, name, name.toUtf8()); !added)
                return added.error();
        }
        return done();
    }));
    const State before = stateOf(db());
    PC_VERIFY_OK(edit([&](Transaction &t) {
        Status status = t.update("asset"_L1, 1, {{"name"_L1, u"c"_s}});
        if (status)
            status = t.update("asset"_L1, 2, {{"name"_L1, u"a"_s}});
        if (status)
            status = t.update("asset"_L1, 1, {{"name"_L1, u"b"_s}});
        return status;
    }));
    const State after = stateOf(db());
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(difference(before, stateOf(db())), QString());
    PC_VERIFY_OK(m_store->redo());
    QCOMPARE(difference(after, stateOf(db())), QString());
}

void TestUndo::anAlteredRowStopsTheWholeStep()
{
    PC_VERIFY_OK(edit([&](Transaction &t) -> Status {
        for (const QString &name : {u"a"_s, u"b"_s}) {
            if (const auto added = addAsset(t, name, "x"); !added)
                return added.error();
        }
        return done();
    }));
    m_store.reset();
    tamper(m_path, {u"UPDATE asset SET bytes = x'79' WHERE name = 'a'"_s});
    m_store = opened(m_path);
    const State before = stateOf(db());
    PC_VERIFY_ERROR(m_store->undo(), ErrorKind::Damaged);
    QCOMPARE(difference(before, stateOf(db())), QString());
    QCOMPARE(undoText(), u"Edit"_s);
    addContact(*m_store, u"the door is open"_s);
}

void TestUndo::aRowThatIsGoneStopsTheWholeStep()
{
    addContact(*m_store, u"a"_s);
    PC_VERIFY_OK(edit([](Transaction &t) { return t.update("contact"_L1, 1, {{"note"_L1, u"x"_s}}); }));
    m_store.reset();
    tamper(m_path, {u"DELETE FROM contact"_s});
    m_store = opened(m_path);
    QVERIFY(!m_store->undo().ok());
    QCOMPARE(count(db(), u"SELECT count(*) FROM journal_entry"_s), 2);
}

void TestUndo::aKeyTakenByAnotherRowStopsTheWholeStep()
{
    addContact(*m_store, u"a"_s);
    PC_VERIFY_OK(edit([](Transaction &t) { return t.remove("contact"_L1, 1); }));
    m_store.reset();
    tamper(m_path,
           {u"INSERT INTO contact (id, uuid, commune, happened_on, channel, direction, subject) "
            "VALUES (1, 'stranger', 1, '2026-01-01', 'phone', 'incoming', 's')"_s});
    m_store = opened(m_path);
    const State before = stateOf(db());
    PC_VERIFY_ERROR(m_store->undo(), ErrorKind::Refused);
    QCOMPARE(difference(before, stateOf(db())), QString());
}

void TestUndo::anUnknownTableInTheJournalStopsTheStep()
{
    addContact(*m_store, u"a"_s);
    m_store.reset();
    tamper(m_path, {u"UPDATE journal_row SET table_name = 'meta'"_s});
    m_store = opened(m_path);
    PC_VERIFY_ERROR(m_store->undo(), ErrorKind::Damaged);
}

void TestUndo::aReaderUndoesNothing()
{
    addContact(*m_store, u"a"_s);
    m_store.reset();
    const auto reader = opened(m_path, Store::Mode::Read);
    QVERIFY(reader);
    QVERIFY(reader->isReadOnly());
    PC_VERIFY_ERROR(reader->undo(), ErrorKind::ReadOnly);
    PC_VERIFY_ERROR(reader->redo(), ErrorKind::ReadOnly);
    PC_VERIFY_ERROR(reader->transact(u"x"_s, [](Transaction &) { return done(); }), ErrorKind::ReadOnly);
    PC_VERIFY_OK(reader->rebuild([](Database &) -> Status { return Error{}; }));
    QCOMPARE(textOf(reader->nextUndo()), u"Contact “a”"_s);
}

PC_GUILESS_TEST_MAIN(TestUndo)
#include "tst_undo.moc"
