// The grammar of French letters: mayors, numbers, durations, days, addresses.
#include "models/documents/frenchnumbers.h"
#include "models/documents/frenchwords.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;

namespace {

// For comparisons by eye: every space a plain one.
QString plain(QString text) { return text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' '); }

} // namespace

class TestFrenchWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersInWords_data();
    void numbersInWords();
    void aNumberThatHasNoWordsGivesNone();
    void durations_data();
    void durations();
    void daysAndPeriods();
    void aMayorIsCalledByCivility();
    void theOfficeChoosesTheFeminine();
    void theTitleTakesTheArticleOfTheCommune_data();
    void theTitleTakesTheArticleOfTheCommune();
    void anUnknownMayorIsGuessedNeitherWay();
    void anAddressEndsInCapitals();
    void anAddressNeverExceedsSixLinesOf38();
};

void TestFrenchWords::numbersInWords_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("masculine");
    QTest::addColumn<QString>("feminine");
    const auto row = [](qint64 number, const QString &masculine, const QString &feminine = {}) {
        QTest::addRow("%lld", static_cast<long long>(number)) << number << masculine << (feminine.isEmpty() ? masculine : feminine);
    };
    row(0, u"zéro"_s);
    row(1, u"un"_s, u"une"_s);
    row(16, u"seize"_s);
    row(17, u"dix-sept"_s);
    row(21, u"vingt et un"_s, u"vingt et une"_s);
    row(22, u"vingt-deux"_s);
    row(61, u"soixante et un"_s, u"soixante et une"_s);
    row(70, u"soixante-dix"_s);
    row(71, u"soixante et onze"_s);
    row(72, u"soixante-douze"_s);
    row(79, u"soixante-dix-neuf"_s);
    row(80, u"quatre-vingts"_s);
    row(81, u"quatre-vingt-un"_s, u"quatre-vingt-une"_s);
    row(90, u"quatre-vingt-dix"_s);
    row(91, u"quatre-vingt-onze"_s);
    row(99, u"quatre-vingt-dix-neuf"_s);
    row(100, u"cent"_s);
    row(101, u"cent un"_s, u"cent une"_s);
    row(180, u"cent quatre-vingts"_s);
    row(200, u"deux cents"_s);
    row(201, u"deux cent un"_s, u"deux cent une"_s);
    row(1000, u"mille"_s);
    row(1001, u"mille un"_s, u"mille une"_s);
    row(1500, u"mille cinq cents"_s);
    row(2000, u"deux mille"_s);
    row(21000, u"vingt et un mille"_s);
    row(80000, u"quatre-vingt mille"_s);
    row(200000, u"deux cent mille"_s);
    row(1000000, u"un million"_s);
    row(80000000, u"quatre-vingts millions"_s);
    row(999999999, u"neuf cent quatre-vingt-dix-neuf millions neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf"_s);
}

void TestFrenchWords::numbersInWords()
{
    QFETCH(qint64, number);
    QTEST(numberInWords(number), "masculine");
    QTEST(numberInWords(number, true), "feminine");
}

void TestFrenchWords::aNumberThatHasNoWordsGivesNone()
{
    QVERIFY(numberInWords(-1).isEmpty());
    QVERIFY(numberInWords(1'000'000'000).isEmpty());
}

void TestFrenchWords::durations_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << qint64(0) << u"0 h"_s << u"zéro heure"_s;
    QTest::newRow("a minute") << qint64(1) << u"1 min"_s << u"une minute"_s;
    QTest::newRow("half an hour") << qint64(30) << u"30 min"_s << u"trente minutes"_s;
    QTest::newRow("an hour") << qint64(60) << u"1 h"_s << u"une heure"_s;
    QTest::newRow("an hour and a minute") << qint64(61) << u"1 h 01"_s << u"une heure et une minute"_s;
    QTest::newRow("21 hours") << qint64(1260) << u"21 h"_s << u"vingt et une heures"_s;
    QTest::newRow("29 h 30") << qint64(1770) << u"29 h 30"_s << u"vingt-neuf heures et trente minutes"_s;
    QTest::newRow("80 hours") << qint64(4800) << u"80 h"_s << u"quatre-vingts heures"_s;
    QTest::newRow("1000 hours") << qint64(60000) << u"1 000 h"_s << u"mille heures"_s;
}

void TestFrenchWords::durations()
{
    QFETCH(qint64, minutes);
    const QString figures = minutesOnPaper(minutes);
    QTEST(plain(figures), "figures");
    QVERIFY(!figures.contains(u' '));
    QTEST(minutesInWords(minutes), "words");
}

void TestFrenchWords::daysAndPeriods()
{
    const QDate first(2026, 9, 1);
    const QDate last(2027, 5, 15);
    QCOMPARE(plain(dayInLetters(first)), u"1er septembre 2026"_s);
    QCOMPARE(plain(dayInLetters({2026, 11, 3})), u"3 novembre 2026"_s);
    QCOMPARE(dayInFigures({2026, 11, 3}), u"03/11/2026"_s);
    QCOMPARE(plain(monthInLetters({2027, 8, 20})), u"août 2027"_s);
    QCOMPARE(plain(periodInLetters(first, last)), u"du 1er septembre 2026 au 15 mai 2027"_s);
    QCOMPARE(plain(periodInLetters(first, {})), u"à partir du 1er septembre 2026"_s);
    QCOMPARE(plain(periodInLetters({}, last)), u"jusqu’au 15 mai 2027"_s);
    QCOMPARE(plain(periodInLetters(last, last)), u"le 15 mai 2027"_s);
    for (const QString &text : {dayInLetters({}), dayInFigures({}), monthInLetters({}), periodInLetters({}, {})})
        QVERIFY(text.isEmpty());
}

void TestFrenchWords::aMayorIsCalledByCivility()
{
    const Mayor woman{Civility::Madame, u"Anne Petit"_s, u"Étrœungt"_s, 1, MayorFeminine::LaMaire};
    QCOMPARE(mayorTitle(woman), u"Madame la Maire"_s);
    QCOMPARE(mayorTitleOf(woman), u"Madame la Maire d’Étrœungt"_s);
    QCOMPARE(mayorCivilName(woman), u"Madame Anne Petit"_s);
    QCOMPARE(mayorRepresenting(woman), u"représentée par sa maire, Madame Anne Petit"_s);
    QCOMPARE(mayorUndersigned(woman), u"Je soussignée, Anne Petit, maire d’Étrœungt"_s);
    const Mayor man{Civility::Monsieur, u"Jean Grand"_s, u"Le Quesnoy"_s, 2, MayorFeminine::LaMaire};
    QCOMPARE(mayorTitleOf(man), u"Monsieur le Maire du Quesnoy"_s);
    QCOMPARE(mayorRepresenting(man), u"représentée par son maire, Monsieur Jean Grand"_s);
    QCOMPARE(mayorUndersigned(man), u"Je soussigné, Jean Grand, maire du Quesnoy"_s);
}

void TestFrenchWords::theOfficeChoosesTheFeminine()
{
    Mayor woman{Civility::Madame, u"Anne Petit"_s, u"Féron"_s, 0, mayorFeminine(u"le_maire"_s)};
    QCOMPARE(mayorTitleOf(woman), u"Madame le Maire de Féron"_s);
    QCOMPARE(mayorRepresenting(woman), u"représentée par son maire, Madame Anne Petit"_s);
    woman.feminine = mayorFeminine({});
    QCOMPARE(mayorGreeting(woman), u"Madame la Maire"_s);
}

void TestFrenchWords::theTitleTakesTheArticleOfTheCommune_data()
{
    QTest::addColumn<QString>("commune");
    QTest::addColumn<int>("article");
    QTest::addColumn<QString>("expected");
    QTest::newRow("La") << u"La Flamengrie"_s << 3 << u"Monsieur le Maire de La Flamengrie"_s;
    QTest::newRow("Les") << u"Les Rues-des-Vignes"_s << 4 << u"Monsieur le Maire des Rues-des-Vignes"_s;
    QTest::newRow("L'") << u"L’Orée de Mormal"_s << 5 << u"Monsieur le Maire de L’Orée de Mormal"_s;
    QTest::newRow("Le") << u"Le Cateau-Cambrésis"_s << 2 << u"Monsieur le Maire du Cateau-Cambrésis"_s;
    QTest::newRow("long") << u"Saint-Hilaire-lez-Cambrai"_s << 0 << u"Monsieur le Maire de Saint-Hilaire-lez-Cambrai"_s;
}

void TestFrenchWords::theTitleTakesTheArticleOfTheCommune()
{
    QFETCH(QString, commune);
    QFETCH(int, article);
    QTEST(mayorTitleOf({Civility::Monsieur, {}, commune, article}), "expected");
}

void TestFrenchWords::anUnknownMayorIsGuessedNeitherWay()
{
    const Mayor unknown{.name = u"Dominique Petit"_s, .commune = u"Féron"_s};
    QCOMPARE(mayorTitle(unknown), u"Madame ou Monsieur le Maire"_s);
    QCOMPARE(mayorGreeting(unknown), u"Madame, Monsieur le Maire"_s);
    QCOMPARE(mayorCivilName(unknown), u"Dominique Petit"_s);
    QVERIFY(mayorUndersigned({.commune = u"Féron"_s}).startsWith(u"Je soussigné(e), ....."));
    QCOMPARE(mayorRepresenting({.commune = u"Féron"_s}), u"représentée par son maire"_s);
}

void TestFrenchWords::anAddressEndsInCapitals()
{
    QCOMPARE(postalLines({u"Madame la Maire"_s, u"Mairie d’Étrœungt"_s}, u"1 place de l’Église"_s, u"59219"_s, u"Étrœungt"_s),
             QStringList({u"Madame la Maire"_s, u"Mairie d’Étrœungt"_s, u"1 place de l’Église"_s, u"59219 ÉTRŒUNGT"_s}));
    QCOMPARE(postalLines({u"Mairie"_s}, {}, u"59000"_s, u"Lille, cedex."_s).last(), u"59000 LILLE CEDEX"_s);
    QCOMPARE(postalLines({u"Mairie"_s}, {}, {}, {}), QStringList{u"Mairie"_s});
}

void TestFrenchWords::anAddressNeverExceedsSixLinesOf38()
{
    const QString street = u"Résidence des Tilleuls, bâtiment des associations\n12 rue du Général de Gaulle prolongée jusqu’au canal\nBP 12"_s;
    const QString city = u"Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson"_s;
    const QStringList lines = postalLines({u"Madame la Maire"_s, u"Mairie de "_s + city}, street, u"51290"_s, city);
    QCOMPARE(lines.size(), 6);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 38, qPrintable(line));
    QVERIFY(lines.join(u' ').contains(u"51290 SAINT-REMY"));
    for (const QString &line : postalLines({QString(90, u'x')}, {}, u"59000"_s, u"Lille"_s))
        QVERIFY(line.size() <= 38);
}

PC_GUILESS_TEST_MAIN(TestFrenchWords)
#include "tst_frenchwords.moc"
