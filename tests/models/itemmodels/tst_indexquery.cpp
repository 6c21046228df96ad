// Whatever is typed in a search is text to look for, never a pattern, never SQL, never an error.
#include "models/itemmodels/indexquery.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestIndexQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hostileTextFindsWhatContainsIt_data();
    void hostileTextFindsWhatContainsIt();
    void facetsAcceptTheirValuesOnly();
    void anOrderIsWhatItSays();
    void anEmptyTableAnswers();

private:
    IndexQuery query() { return {*m_database, {"thing"_L1, "id"_L1, "folded"_L1}}; }

    TempDir m_folder;
    std::unique_ptr<Database> m_database;
    QMap<RowKey, QString> m_keys;
};

void TestIndexQuery::initTestCase()
{
    auto opened = Database::open(m_folder.filePath(u"a.db"_s), Database::Access::ReadWrite);
    PC_VERIFY_OK(opened);
    m_database = std::move(*opened);
    PC_VERIFY_OK(m_database->execute(u"CREATE TABLE thing (id INTEGER PRIMARY KEY, folded TEXT, kind TEXT, number INTEGER)"_s));
    const QStringList texts{u"100 % coton"_s,      u"Étrœungt"_s,  u"Saint-Hilaire"_s, u"L'Orée de Mormal"_s, u"a_b"_s,
                            u"日本 語"_s,          u"Steenvoorde"_s, u"a b c d e f"_s,  u""_s,                 u"'; DROP TABLE thing; --"_s,
                            QString(2000, u'x'), u"👩🏽‍🌾 ferme"_s};
    RowKey key = 3; // keys need not begin at one, nor follow one another
    for (const QString &text : texts) {
        m_keys.insert(key, foldForSearch(text));
        PC_VERIFY_OK(m_database->execute(u"INSERT INTO thing VALUES (?,?,?,?)"_s,
                                         {key, foldForSearch(text), key % 2 ? u"odd"_s : u"it's"_s, key % 3}));
        key += 7;
    }
}

void TestIndexQuery::hostileTextFindsWhatContainsIt_data()
{
    QTest::addColumn<QString>("typed");
    const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;
    QString manyWords;
    for (int i = 0; i < 2500; ++i)
        manyWords += QChar(letters.at(i % 26)) + QString::number(i) + u' ';
    for (const QString &typed :
         {u""_s, u"   "_s, u"%"_s, u"_"_s, u"100 %"_s, u"a_b"_s, u"'"_s, u"\""_s, u"l'o"_s, u"'; DROP TABLE thing; --"_s,
          u"👩🏽‍🌾"_s, u"🏳️‍🌈"_s, u"日本"_s, u"st"_s, u"ste st"_s, u"STE"_s, u"œ"_s, u"étr"_s, u"\\"_s, u"?"_s, u"?1 :a @b $c"_s,
          u"NULL"_s, u"-1"_s, u"\u202Eabc"_s, QString(u"a\0b"_s), QString(QChar(0xd83d)), QString(QChar(0xfffe))})
        QTest::addRow("%s", qPrintable(QString::fromLatin1(typed.toUtf8().toPercentEncoding()))) << typed;
    QTest::newRow("5,000 letters") << QString(5000, u'x');
    QTest::newRow("5,000 signs") << QString(5000, u'%');
    QTest::newRow("2,500 times a word") << QStringList(2500, u"a"_s).join(u' ');
    QTest::newRow("2,500 different words") << manyWords;
    QTest::newRow("1,000 times st") << QStringList(1000, u"st"_s).join(u' ');
}

void TestIndexQuery::hostileTextFindsWhatContainsIt()
{
    QFETCH(QString, typed);
    std::vector<RowKey> order;
    std::vector<RowKey> expected;
    const auto words = searchWords(typed);
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        order.insert(order.begin(), it.key());
        if (matches(it.value(), words))
            expected.insert(expected.begin(), it.key());
    }
    const auto found = query().filtered(order, {typed, {}});
    PC_VERIFY_OK(found);
    QCOMPARE(*found, expected);
    const auto counted = query().count({typed, {}});
    PC_VERIFY_OK(counted);
    QCOMPARE(*counted, qint64(expected.size()));
    PC_VERIFY_OK(query().counts(u"kind"_s, {typed, {}}));
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM thing"_s)->toLongLong(), m_keys.size());
}

void TestIndexQuery::facetsAcceptTheirValuesOnly()
{
    const auto order = query().ordered(u"i.id"_s);
    PC_VERIFY_OK(order);
    QCOMPARE(qsizetype(order->size()), m_keys.size());
    const auto kept = [&](const IndexFilter &filter) { return *query().filtered(*order, filter); };
    for (const RowKey key : kept({{}, {{u"kind"_s, {u"it's"_s}}}}))
        QVERIFY(key % 2 == 0);
    for (const RowKey key : kept({{}, {{u"number"_s, {u"1"_s, u"2"_s}}, {u"kind"_s, {u"odd"_s}}}}))
        QVERIFY(key % 3 != 0 && key % 2 == 1);
    QCOMPARE(kept({{}, {{u"kind"_s, {}}}}), *order);
    QCOMPARE(kept({{}, {{u"kind"_s, {u"' OR 1=1 --"_s}}}}).size(), 0U);
    QStringList many;
    for (int i = 0; i < 3000; ++i)
        many << QString::number(i);
    QCOMPARE(kept({{}, {{u"number"_s, many}}}), *order);
    // A facet counts under the others' choice, not under its own.
    const auto counts = query().counts(u"kind"_s, {{}, {{u"kind"_s, {u"odd"_s}}}});
    PC_VERIFY_OK(counts);
    QCOMPARE(counts->value(u"odd"_s) + counts->value(u"it's"_s), m_keys.size());
}

void TestIndexQuery::anOrderIsWhatItSays()
{
    const auto up = query().ordered(u"i.folded, i.id"_s);
    PC_VERIFY_OK(up);
    QVERIFY(std::is_sorted(up->begin(), up->end(), [&](RowKey a, RowKey b) {
        return std::pair(m_keys.value(a).toUtf8(), a) < std::pair(m_keys.value(b).toUtf8(), b);
    }));
    auto down = query().ordered(u"i.folded DESC, i.id DESC"_s);
    PC_VERIFY_OK(down);
    std::reverse(down->begin(), down->end());
    QCOMPARE(*down, *up);
    QVERIFY(!query().ordered(u"i.no_such_column"_s).ok());
}

void TestIndexQuery::anEmptyTableAnswers()
{
    PC_VERIFY_OK(m_database->execute(u"CREATE TABLE none (id INTEGER PRIMARY KEY, folded TEXT)"_s));
    IndexQuery nothing(*m_database, {"none"_L1, "id"_L1, "folded"_L1});
    QCOMPARE(nothing.ordered(u"i.id"_s)->size(), 0U);
    QCOMPARE(nothing.filtered({}, {u"a"_s, {}})->size(), 0U);
    QCOMPARE(nothing.filtered({1, 2}, {u"a"_s, {}})->size(), 0U);
    QCOMPARE(*nothing.count({u"a"_s, {}}), 0);
}

PC_GUILESS_TEST_MAIN(TestIndexQuery)
#include "tst_indexquery.moc"
