// What programs and spreadsheets receive: stable columns, typed cells, searches and filters that mean what they say.
#include "models/register/registerexport.h"
#include "tests/models/communes/territory.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestRegisterExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_register = m_demonstration.fresh(); }
    void everyCommuneIsThereInFrenchOrder();
    void theColumnsAreThoseAskedForInTheirOrder();
    void aSearchIgnoresAccents();
    void filtersCombine_data();
    void filtersCombine();
    void unknownNamesAreErrorsOfUsage_data();
    void unknownNamesAreErrorsOfUsage();
    void theLogIsExportedWithItsCommunes();
    void columnNamesArePlain();
    void readersGetWordsAndProgramsGetKeys();

private:
    Result<ExportTable> ask(const ExportRequest &request) { return RegisterExport(m_register->database()).table(request); }
    static QStringList column(const ExportTable &table, size_t at = 0)
    {
        QStringList texts;
        for (const std::vector<Cell> &row : table.rows)
            texts << std::get<QString>(row.at(at));
        return texts;
    }

    Territory m_demonstration{u"59"_s, true};
    std::unique_ptr<Register> m_register;
};

void TestRegisterExport::everyCommuneIsThereInFrenchOrder()
{
    const auto table = ask({u"communes"_s, {}, {}, {u"name"_s}});
    PC_VERIFY_OK(table);
    QCOMPARE(table->rows.size(), 647U);
    const QStringList names = column(*table);
    QCOMPARE(names.first(), u"Abancourt"_s);
    QVERIFY(names.indexOf(u"Étrœungt"_s) < names.indexOf(u"Évrecourt"_s) || !names.contains(u"Évrecourt"_s));
    QVERIFY(names.indexOf(u"Étrœungt"_s) < names.indexOf(u"Faches-Thumesnil"_s));
    QVERIFY(names.indexOf(u"Étrœungt"_s) > names.indexOf(u"Estrun"_s));
}

void TestRegisterExport::theColumnsAreThoseAskedForInTheirOrder()
{
    const auto table = ask({u"communes"_s, u"etroeungt"_s, {}, {u"population"_s, u"code"_s, u"eligible"_s, u"code"_s}});
    PC_VERIFY_OK(table);
    QCOMPARE(table->columns.size(), 4U);
    QCOMPARE(table->columns.at(0).key, u"population"_s);
    QCOMPARE(table->rows.size(), 1U);
    const std::vector<Cell> &row = table->rows.front();
    QVERIFY(std::holds_alternative<qint64>(row.at(0)));
    QCOMPARE(std::get<QString>(row.at(1)), u"59218"_s); // text, whatever it looks like
    QCOMPARE(std::get<bool>(row.at(2)), true);
    QCOMPARE(row.at(3), row.at(1));
}

void TestRegisterExport::readersGetWordsAndProgramsGetKeys()
{
    ExportRequest request{u"communes"_s, u"etroeungt"_s, {}, {u"standing"_s, u"ccas"_s, u"name"_s}};
    const auto forPrograms = ask(request);
    PC_VERIFY_OK(forPrograms);
    QCOMPARE(std::get<QString>(forPrograms->rows.front().at(0)), u"eligible"_s);
    request.forReaders = true;
    const auto forReaders = ask(request);
    PC_VERIFY_OK(forReaders);
    QCOMPARE(std::get<QString>(forReaders->rows.front().at(0)), Eligibility::label(Standing::Eligible));
    const QString ccas = std::get<QString>(forPrograms->rows.front().at(1));
    QCOMPARE(std::get<QString>(forReaders->rows.front().at(1)), CommuneWords::label(*CommuneWords::ccas(ccas)));
    QCOMPARE(std::get<QString>(forReaders->rows.front().at(2)), u"Étrœungt"_s);
}

void TestRegisterExport::aSearchIgnoresAccents()
{
    for (const QString &typed : {u"etroeungt"_s, u"ETRŒUNGT"_s, u"Étrœungt"_s})
        QCOMPARE(column(*ask({u"communes"_s, typed, {}, {u"name"_s}})), QStringList{u"Étrœungt"_s});
    QVERIFY(column(*ask({u"communes"_s, u"oree de mormal"_s, {}, {u"name"_s}})).contains(u"L'Orée de Mormal"_s));
    QCOMPARE(ask({u"communes"_s, u"no such place"_s, {}, {}})->rows.size(), 0U);
    QCOMPARE(ask({u"communes"_s, u"%"_s, {}, {}})->rows.size(), 647U); // a sign alone asks for nothing
}

void TestRegisterExport::filtersCombine_data()
{
    using Where = std::vector<std::pair<QString, QString>>;
    QTest::addColumn<Where>("where");
    QTest::addColumn<int>("rows");
    QTest::newRow("entitled") << Where{{u"eligible"_s, u"true"_s}} << 353; // one by dérogation
    QTest::newRow("not entitled") << Where{{u"eligible"_s, u"false"_s}} << 294;
    QTest::newRow("of an arrondissement") << Where{{u"eligible"_s, u"true"_s}, {u"arrondissement"_s, u"avesnes sur helpe"_s}} << 116;
    QTest::newRow("either value") << Where{{u"eligible"_s, u"true"_s}, {u"arrondissement"_s, u"Lille"_s}, {u"arrondissement"_s, u"DOUAI"_s}}
                                  << 49;
    QTest::newRow("a number") << Where{{u"population"_s, u"1451"_s}, {u"code"_s, u"59289"_s}} << 1;
    QTest::newRow("no value") << Where{{u"code"_s, u""_s}} << 0;
    QTest::newRow("the whole value, not a part") << Where{{u"name"_s, u"Lil"_s}} << 0;
}

void TestRegisterExport::filtersCombine()
{
    using Where = std::vector<std::pair<QString, QString>>;
    QFETCH(Where, where);
    QFETCH(int, rows);
    const auto table = ask({u"communes"_s, {}, where, {u"name"_s}});
    PC_VERIFY_OK(table);
    QCOMPARE(int(table->rows.size()), rows);
}

void TestRegisterExport::unknownNamesAreErrorsOfUsage_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("shown");
    QTest::newRow("table") << u"badges"_s << u""_s << u""_s;
    QTest::newRow("no table") << u""_s << u""_s << u""_s;
    QTest::newRow("a table of the file") << u"town_hall"_s << u""_s << u""_s;
    QTest::newRow("column to filter") << u"communes"_s << u"mayor"_s << u""_s;
    QTest::newRow("column to show") << u"communes"_s << u""_s << u"uuid"_s;
    QTest::newRow("case matters") << u"communes"_s << u""_s << u"Name"_s;
}

void TestRegisterExport::unknownNamesAreErrorsOfUsage()
{
    QFETCH(QString, table);
    QFETCH(QString, where);
    QFETCH(QString, shown);
    ExportRequest request{table, {}, {}, {}};
    if (!where.isEmpty())
        request.where.emplace_back(where, u"x"_s);
    if (!shown.isEmpty())
        request.columns << shown;
    PC_VERIFY_ERROR(ask(request), ErrorKind::Usage);
}

void TestRegisterExport::theLogIsExportedWithItsCommunes()
{
    const auto all = ask({u"contacts"_s, {}, {}, {}});
    PC_VERIFY_OK(all);
    QCOMPARE(qint64(all->rows.size()), count(m_register->database(), u"SELECT count(*) FROM contact"_s));
    QVERIFY(!all->rows.empty());
    for (const std::vector<Cell> &row : all->rows) {
        QCOMPARE(std::get<QString>(row.at(0)).size(), 5);
        QVERIFY(std::get<QDate>(row.at(2)).isValid());
    }
    const auto declined = ask({u"contacts"_s, {}, {{u"outcome"_s, u"declined"_s}}, {}});
    QCOMPARE(qint64(declined->rows.size()),
             count(m_register->database(), u"SELECT count(*) FROM contact WHERE outcome = 'declined'"_s));
    const auto searched = ask({u"contacts"_s, u"RELANCE après"_s, {}, {u"subject"_s}});
    QVERIFY(!searched->rows.empty());
    for (const QString &subject : column(*searched))
        QCOMPARE(subject, u"Relance après le courrier"_s);
}

void TestRegisterExport::columnNamesArePlain()
{
    static const QRegularExpression snake(u"^[a-z]+(_[a-z]+)*$"_s);
    for (const QString &name : RegisterExport::tables()) {
        const auto table = ask({name, {}, {}, {}});
        QSet<QString> keys;
        for (const ExportColumn &one : table->columns) {
            QVERIFY2(snake.match(one.key).hasMatch(), qPrintable(one.key));
            QVERIFY(!one.label.isEmpty());
            keys << one.key;
        }
        QCOMPARE(keys.size(), qsizetype(table->columns.size()));
        for (const std::vector<Cell> &row : table->rows)
            QCOMPARE(row.size(), table->columns.size());
    }
}

PC_GUILESS_TEST_MAIN(TestRegisterExport)
#include "tst_registerexport.moc"
