// Any history can be walked back and forth: hundreds of random changes over every journaled table, each earlier
// state compared byte for byte, with restarts anywhere.
#include "models/store/check.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestStoreProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }
    void fiveHundredChangesAreTakenBackOneByOne();
    void aWalkOfChangesUndoAndRedoFollowsTheModel();

private:
    Database &db() { return m_store->database(); }
    int dice(int sides) { return m_random.bounded(sides); }
    qint64 entries() { return count(db(), u"SELECT count(*) FROM journal_entry"_s); }
    void reopen()
    {
        m_store.reset();
        m_store = opened(m_path);
    }
    QString anyText();
    QVariant anyDay(bool orNull);
    qint64 anyRow(Database &database, QLatin1StringView table);
    Values valuesFor(QLatin1StringView table);
    Status editRow(Transaction &transaction);
    /// One random change; answers whether it left an entry. Some fail half way, some touch nothing.
    bool change();

    std::unique_ptr<TempDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
    QRandomGenerator m_random;
    int m_names = 0;
};

void TestStoreProperty::init()
{
    const quint32 seed = qEnvironmentVariableIsSet("PC_SEED") ? qEnvironmentVariable("PC_SEED").toUInt()
                                                              : QRandomGenerator::system()->generate();
    m_random.seed(seed);
    qInfo("PC_SEED=%u", seed);
    useMemoryForTemporaryFiles();
    m_folder = std::make_unique<TempDir>();
    m_path = m_folder->filePath(u"a.pcom"_s);
    m_store = created(m_path);
    QVERIFY(m_store);
}

QString TestStoreProperty::anyText()
{
    static const QStringList hostile{
        u""_s,
        QString(),
        u"Étrœungt, L’Orée"_s,
        u"👩🏽‍🌾🏳️‍🌈"_s,
        u"\u202Egnp.exe\u202C"_s,
        u"'; DROP TABLE contact; --"_s,
        u"<img src=\"file:///etc/passwd\"> {\"base64\":\"AAAA\"}"_s,
        QString(u"a\0b"_s),
        QString(QChar(0xd83d)) + u"x"_s,
        QString(QChar(0xfeff)) + u"mark"_s,
        u"\uFFFE\uFFFF"_s,
        u"=cmd|' /C calc'!A0"_s,
        u"null"_s,
        u"9223372036854775807"_s,
        u"tab\tnewline\r\nend \\ \" /"_s,
        QString(5000, u'é'),
    };
    return hostile.at(dice(static_cast<int>(hostile.size()))) + (dice(2) ? QString::number(dice(1000)) : QString());
}

QVariant TestStoreProperty::anyDay(bool orNull)
{
    if (orNull && dice(3) == 0)
        return bindDate({});
    return bindDate(QDate(2020, 1, 1).addDays(dice(3000)));
}

qint64 TestStoreProperty::anyRow(Database &database, QLatin1StringView table)
{
    const auto rows = database.scalar(u"SELECT count(*) FROM %1"_s.arg(table));
    if (!rows || rows->toInt() == 0)
        return 0;
    const auto id =
        database.scalar(u"SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET ?"_s.arg(table), {dice(rows->toInt())});
    return id ? id->toLongLong() : 0;
}

Values TestStoreProperty::valuesFor(QLatin1StringView table)
{
    const QString name = u"%1 %2"_s.arg(++m_names).arg(anyText());
    if (table == "setting"_L1)
        return {{"name"_L1, name}, {"value"_L1, anyText()}, {"valid_from"_L1, anyDay(false)}, {"source"_L1, anyText()}};
    if (table == "asset"_L1) {
        QByteArray bytes(dice(3) == 0 ? 0 : dice(4000), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(dice(256));
        return {{"name"_L1, name}, {"media_type"_L1, anyText()}, {"bytes"_L1, bytes}};
    }
    if (table == "campaign"_L1)
        return {{"name"_L1, name},
                {"starts_on"_L1, u"2020-09-01"_s},
                {"ends_on"_L1, bindDate(QDate(2028, 1, 1).addDays(dice(999)))}};
    const qint64 commune = 1 + dice(3);
    if (table == "town_hall"_L1) {
        const QStringList civilities{u""_s, u"madame"_s, u"monsieur"_s};
        return {{"commune"_L1, commune},           {"mayor_civility"_L1, civilities.at(dice(3))},
                {"mayor_last_name"_L1, anyText()}, {"ccas_since"_L1, anyDay(true)},
                {"notes"_L1, anyText()},           {"phone"_L1, anyText()}};
    }
    if (table == "terrain"_L1)
        return {{"commune"_L1, commune}, {"needs"_L1, anyText()}, {"updated_on"_L1, anyDay(false)}};
    if (table == "derogation"_L1)
        return {{"commune"_L1, commune},
                {"eligible"_L1, dice(2) == 1},
                {"reason"_L1, name},
                {"author"_L1, name},
                {"decided_on"_L1, anyDay(false)}};
    return {{"commune"_L1, commune},
            {"happened_on"_L1, anyDay(false)},
            {"channel"_L1, u"visit"_s},
            {"direction"_L1, u"incoming"_s},
            {"subject"_L1, name},
            {"person"_L1, anyText()},
            {"next_step_on"_L1, anyDay(true)},
            {"next_done_on"_L1, anyDay(true)},
            {"note"_L1, anyText()}};
}

Status TestStoreProperty::editRow(Transaction &transaction)
{
    // Those valuesFor() can fill without a campaign around them; the store treats all tables alike.
    static constexpr QLatin1StringView kTables[] = {"setting"_L1, "asset"_L1,   "campaign"_L1,  "town_hall"_L1,
                                                    "terrain"_L1, "contact"_L1, "derogation"_L1};
    const QLatin1StringView table = kTables[static_cast<size_t>(dice(std::size(kTables)))];
    const qint64 row = anyRow(transaction.database(), table);
    Values values = valuesFor(table);
    switch (row == 0 ? 0 : dice(7)) {
    case 0:
    case 1:
    case 2: {
        // One row per commune in some tables: a second is the schema's to refuse, so change the first.
        if (values.front().first == "commune"_L1 && table != "contact"_L1) {
            const auto taken = transaction.database().scalar(u"SELECT id FROM %1 WHERE commune = ?"_s.arg(table),
                                                             {values.front().second});
            if (taken && !taken->isNull())
                return transaction.update(table, taken->toLongLong(), values);
        }
        const auto added = transaction.insert(table, values);
        return added ? done() : Status(added.error());
    }
    case 3: return transaction.remove(table, row);
    case 4: // the same values again: nothing to keep
        return transaction.update(table, row, {});
    default:
        if (values.front().first == "commune"_L1 && table != "contact"_L1)
            values.removeFirst();
        while (values.size() > 1 && dice(2) == 0)
            values.removeAt(dice(static_cast<int>(values.size())));
        return transaction.update(table, row, values);
    }
}

bool TestStoreProperty::change()
{
    const qint64 before = entries();
    const bool fails = dice(12) == 0;
    const QByteArray state = fails ? stateDigest(db()) : QByteArray();
    const int rows = dice(10) == 0 ? 30 : 1 + dice(4);
    const Status status = m_store->transact(anyText(), [&](Transaction &transaction) -> Status {
        for (int i = 0; i < rows; ++i) {
            if (Status edited = editRow(transaction); !edited)
                return edited;
        }
        if (fails) {
            return dice(2) ? Status(Error{ErrorKind::Invalid, u"planned"_s, {}})
                           : transaction.update("asset"_L1, 1'000'000, {{"name"_L1, u"nobody"_s}});
        }
        return done();
    });
    if (fails) {
        if (status.ok() || stateDigest(db()) != state || entries() != before)
            QTest::qFail("a change that failed left something behind", __FILE__, __LINE__);
        return false;
    }
    if (!status)
        QTest::qFail(qPrintable(status.error().message + u" / "_s + status.error().detail), __FILE__, __LINE__);
    return entries() > before;
}

void TestStoreProperty::fiveHundredChangesAreTakenBackOneByOne()
{
    QElapsedTimer timer;
    timer.start();
    std::vector<QByteArray> states{stateDigest(db())};
    while (states.size() <= 500) {
        if (change())
            states.push_back(stateDigest(db()));
        QVERIFY(!QTest::currentTestFailed());
        if (dice(60) == 0)
            reopen();
    }
    int restarts = 0;
    const auto maybeReopen = [&] {
        if (dice(25) == 0) {
            reopen();
            ++restarts;
        }
        return m_store != nullptr;
    };
    for (size_t i = states.size() - 1; i-- > 0;) {
        QVERIFY(maybeReopen());
        PC_VERIFY_OK(m_store->undo());
        QVERIFY2(stateDigest(db()) == states[i], qPrintable(u"state %1 did not come back"_s.arg(i)));
    }
    PC_VERIFY_ERROR(m_store->undo(), ErrorKind::Refused);
    reopen();
    for (size_t i = 1; i < states.size(); ++i) {
        QVERIFY(maybeReopen());
        PC_VERIFY_OK(m_store->redo());
        QVERIFY2(stateDigest(db()) == states[i], qPrintable(u"state %1 did not come again"_s.arg(i)));
    }
    PC_VERIFY_ERROR(m_store->redo(), ErrorKind::Refused);
    QCOMPARE(findings(db()), QString());
    qInfo("%zu states, %d restarts, %lld entries, %lld ms", states.size(), restarts, entries(), timer.elapsed());
}

void TestStoreProperty::aWalkOfChangesUndoAndRedoFollowsTheModel()
{
    // The model: a line of states and a place on it; a new change cuts the line after the place.
    std::vector<QByteArray> line{stateDigest(db())};
    size_t place = 0;
    for (int i = 0; i < 300; ++i) {
        const int step = dice(10);
        if (step < 4) {
            if (change()) {
                line.resize(++place);
                line.push_back(stateDigest(db()));
            }
            QVERIFY(!QTest::currentTestFailed());
        } else if (step < 7) {
            QCOMPARE(m_store->undo().ok(), place > 0);
            place -= place > 0 ? 1 : 0;
        } else if (step < 9) {
            QCOMPARE(m_store->redo().ok(), place + 1 < line.size());
            place += place + 1 < line.size() ? 1 : 0;
        } else {
            reopen();
            QVERIFY(m_store);
        }
        QVERIFY2(stateDigest(db()) == line[place], qPrintable(u"step %1"_s.arg(i)));
    }
    QCOMPARE(findings(db()), QString());
}

PC_GUILESS_TEST_MAIN(TestStoreProperty)
#include "tst_storeproperty.moc"
