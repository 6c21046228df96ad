// The derived line of each record, kept true through changes, undo and rebuilds, tried on the log of exchanges.
#include "models/itemmodels/recordindex.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestRecordIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewRecordHasItsLine();
    void aLineFollowsItsRecord();
    void aRemovedRecordLeavesNoLine();
    void undoBringsLinesBack();
    void aChangeOfAnotherTableReachesTheLinesItTouches();
    void linesThatAreWrongAreFound();
    void anotherStampMakesItStale();
    void aReaderSeesLinesMadeForItself();

private:
    Database &db() const { return m_store->database(); }
    QString lines() const
    {
        QStringList found;
        const Status status = db().select(u"SELECT contact, search_key, channel, commune_name FROM contact_lines ORDER BY 1"_s, {},
                                          [&](const Row &row) {
                                              found << row.text(1) + u'/' + row.text(2) + u'/' + row.text(3);
                                              return true;
                                          });
        return status ? found.join(u'|') : status.error().message;
    }
    void change(const std::function<Status(Transaction &)> &work) { PC_VERIFY_OK(m_store->transact(u"A change"_s, work)); }

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
    RecordIndexSpec m_spec;
};

void TestRecordIndex::init()
{
    m_store.reset();
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    QVERIFY(m_store);
    PC_VERIFY_OK(db().execute(u"CREATE TABLE contact_lines (contact INTEGER PRIMARY KEY, sort_key TEXT NOT NULL, "
                              "search_key TEXT NOT NULL, channel TEXT NOT NULL, commune_name TEXT NOT NULL) STRICT"_s));
    m_spec = {};
    m_spec.table = QLatin1StringView("contact_lines");
    m_spec.key = QLatin1StringView("contact");
    m_spec.columns = {u"channel"_s, u"commune_name"_s};
    m_spec.select = u"SELECT k.id, k.subject, k.subject || ' ' || k.person, k.channel, c.name || coalesce(t.mayor_last_name, '') "
                    "FROM contact k JOIN commune c ON c.id = k.commune LEFT JOIN town_hall t ON t.commune = c.id WHERE %1"_s;
    m_spec.keyExpression = u"k.id"_s;
    m_spec.sources = {{QLatin1StringView("contact")},
                      {QLatin1StringView("town_hall"), true,
                       u"SELECT id FROM contact WHERE commune IN (SELECT value FROM json_each(?))"_s}};
    m_store->addMaintainer([this](Database &database, const ChangeSet &changes) {
        return RecordIndex(database, m_spec).maintain(changes);
    });
    PC_VERIFY_OK(RecordIndex(db(), m_spec).rebuild());
}

void TestRecordIndex::aNewRecordHasItsLine()
{
    QVERIFY(addContact(*m_store, u"Étrœungt : premier appel"_s) > 0);
    QVERIFY2(lines().startsWith(u"etroeungt premier appel"_s), qPrintable(lines()));
    QVERIFY(RecordIndex(db(), m_spec).check()->empty());
}

void TestRecordIndex::aLineFollowsItsRecord()
{
    const qint64 id = addContact(*m_store, u"avant"_s);
    change([&](Transaction &t) { return t.update(QLatin1StringView("contact"), id, {{QLatin1StringView("subject"), u"après"_s}}); });
    QVERIFY2(lines().startsWith(u"apres"_s), qPrintable(lines()));
}

void TestRecordIndex::aRemovedRecordLeavesNoLine()
{
    const qint64 id = addContact(*m_store, u"avant"_s);
    change([&](Transaction &t) { return t.remove(QLatin1StringView("contact"), id); });
    QCOMPARE(lines(), QString());
}

void TestRecordIndex::undoBringsLinesBack()
{
    const qint64 id = addContact(*m_store, u"avant"_s);
    const QString before = lines();
    change([&](Transaction &t) { return t.remove(QLatin1StringView("contact"), id); });
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(lines(), before);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(lines(), QString());
    PC_VERIFY_OK(m_store->redo());
    QCOMPARE(lines(), before);
}

void TestRecordIndex::aChangeOfAnotherTableReachesTheLinesItTouches()
{
    QVERIFY(addContact(*m_store, u"un"_s, 1) > 0);
    QVERIFY(addContact(*m_store, u"deux"_s, 2) > 0);
    change([](Transaction &t) -> Status {
        const auto id = t.insert(QLatin1StringView("town_hall"), {{QLatin1StringView("commune"), 2},
                                                                  {QLatin1StringView("mayor_last_name"), u"Fictif"_s}});
        return id ? done() : Status(id.error());
    });
    QVERIFY(!lines().section(u'|', 0, 0).endsWith(u"Fictif"_s));
    QVERIFY(lines().section(u'|', 1, 1).endsWith(u"Fictif"_s));
    QVERIFY(RecordIndex(db(), m_spec).check()->empty());
}

void TestRecordIndex::linesThatAreWrongAreFound()
{
    QVERIFY(addContact(*m_store, u"un"_s) > 0);
    PC_VERIFY_OK(db().execute(u"UPDATE contact_lines SET channel = 'letter'"_s));
    QCOMPARE(RecordIndex(db(), m_spec).check()->size(), 1U);
    PC_VERIFY_OK(db().execute(u"DELETE FROM contact_lines"_s));
    QCOMPARE(RecordIndex(db(), m_spec).check()->size(), 1U);
    PC_VERIFY_OK(db().execute(u"INSERT INTO contact_lines VALUES (99, '', '', '', '')"_s));
    QCOMPARE(RecordIndex(db(), m_spec).check()->size(), 2U);
    PC_VERIFY_OK(RecordIndex(db(), m_spec).rebuild());
    QVERIFY(RecordIndex(db(), m_spec).check()->empty());
}

void TestRecordIndex::anotherStampMakesItStale()
{
    QCOMPARE(*RecordIndex(db(), m_spec).isStale(), false);
    m_spec.stamp = [](Database &) -> Result<QString> { return u"another day"_s; };
    QCOMPARE(*RecordIndex(db(), m_spec).isStale(), true);
    PC_VERIFY_OK(RecordIndex(db(), m_spec).rebuild());
    QCOMPARE(*RecordIndex(db(), m_spec).isStale(), false);
    m_spec.version = 2;
    QCOMPARE(*RecordIndex(db(), m_spec).isStale(), true);
}

void TestRecordIndex::aReaderSeesLinesMadeForItself()
{
    QVERIFY(addContact(*m_store, u"un"_s) > 0);
    PC_VERIFY_OK(db().execute(u"DELETE FROM contact_lines"_s));
    PC_VERIFY_OK(RecordIndex(db(), m_spec).shadow());
    QVERIFY2(lines().startsWith(u"un"_s), qPrintable(lines()));
    QCOMPARE(count(db(), u"SELECT count(*) FROM main.contact_lines"_s), 0);
}

PC_GUILESS_TEST_MAIN(TestRecordIndex)
#include "tst_recordindex.moc"
