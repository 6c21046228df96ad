// Titles of someone's table matched to our fields.
#include "models/tables/columnmatcher.h"
#include "tests/support/testmain.h"

using namespace pc;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

std::vector<FieldSpec> fields()
{
    return {
        {QStringLiteral("insee_code"), QStringLiteral("Code INSEE"), words("code commune|codgeo")},
        {QStringLiteral("postal_code"), QStringLiteral("Code postal"), words("CP")},
        {QStringLiteral("name"), QStringLiteral("Nom de la commune"), words("commune|libellé")},
        {QStringLiteral("mayor"), QStringLiteral("Nom du maire"), words("maire")},
        {QStringLiteral("email"), QStringLiteral("Courriel"), words("e-mail|mail|adresse électronique")},
        {QStringLiteral("address"), QStringLiteral("Adresse"), {}},
    };
}

QString matched(const char *header)
{
    QStringList keys;
    for (const auto &key : matchColumns(words(header), fields()))
        keys << key.value_or(QStringLiteral("-"));
    return keys.join(u' ');
}

TextTable pasted(const char *first)
{
    TextTable table;
    table.rows = {words(first), words("x|y")};
    table.lineNumbers = {1, 2};
    return table;
}

} // namespace

class TestColumnMatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTitlesMatchWhateverTheirAccentsCaseAndSigns()
    {
        QCOMPARE(matched("CODE_INSEE|code-postal|Libelle|EMAIL"), QStringLiteral("insee_code postal_code name email"));
        QCOMPARE(matched("codeinsee|C.P.|insee_code"), QStringLiteral("insee_code postal_code -"));
    }

    void longerTitlesMatchByTheWordsTheyContain()
    {
        QCOMPARE(matched("Code INSEE de la commune|Maire en exercice|Adresse électronique de la mairie"),
                 QStringLiteral("insee_code mayor email"));
    }

    void shorterTitlesMatchWhenOnlyOneFieldFits()
    {
        QCOMPARE(matched("postal|INSEE"), QStringLiteral("postal_code insee_code"));
        QCOMPARE(matched("Nom"), QStringLiteral("-"));
        QCOMPARE(matched("Code"), QStringLiteral("-"));
    }

    void whatIsTakenNoLongerCompetes()
    {
        QCOMPARE(matched("Nom du maire|Nom"), QStringLiteral("mayor name"));
        QCOMPARE(matched("Nom|Commune"), QStringLiteral("mayor name"));
    }

    void noFieldIsGivenTwice()
    {
        QCOMPARE(matched("Courriel|Courriel|mail"), QStringLiteral("email - -"));
    }

    void emptyTitlesMatchNothing()
    {
        QCOMPARE(matched("|  |de la|?"), QStringLiteral("- - - -"));
        QVERIFY(matchColumns({}, fields()).empty());
        QCOMPARE(matchColumns(words("a|b"), {}).size(), size_t(2));
    }

    void aFirstRowOfTitlesIsAHeader()
    {
        QVERIFY(guessHeader(pasted("Code INSEE|Commune"), fields()));
        QVERIFY(guessHeader(pasted("Code commune|Observations"), fields()));
        QVERIFY(guessHeader(pasted("Maire actuel|Adresse de la mairie"), fields()));
    }

    void aFirstRowOfDataIsNot()
    {
        QVERIFY(!guessHeader(pasted("59001|Abancourt"), fields()));
        QVERIFY(!guessHeader(pasted("59001|Commune"), fields()));
        QVERIFY(!guessHeader(pasted("mairie@abancourt.fr|Adresse"), fields()));
        QVERIFY(!guessHeader(pasted("Abancourt|Dupont"), fields()));
        QVERIFY(!guessHeader({}, fields()));
    }

    void theHeaderOfAFileIsJudgedLikeAFirstRow()
    {
        TextTable table;
        table.header = words("59001|Abancourt");
        QVERIFY(!guessHeader(table, fields()));
        table.header = words("cp|maire");
        QVERIFY(guessHeader(table, fields()));
    }

    void takingAndReleasingTheHeaderAreInverse()
    {
        const TextTable before = pasted("a|b");
        TextTable table = before;
        takeHeader(table);
        QCOMPARE(table.header, words("a|b"));
        QCOMPARE(table.headerLine, 1);
        QCOMPARE(table.lineNumbers, std::vector<int>({2}));
        takeHeader(table);
        QCOMPARE(table.rows.size(), size_t(1));
        releaseHeader(table);
        QVERIFY(table == before);
        releaseHeader(table);
        QVERIFY(table == before);
    }
};

PC_GUILESS_TEST_MAIN(TestColumnMatcher)
#include "tst_columnmatcher.moc"
