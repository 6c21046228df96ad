// The language of templates: what each mark gives, what is wrong and where, and that no text whatever harms it.
#include "models/documents/templateline.h"
#include "models/documents/templatetext.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pc;

class TestTemplateText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextWithoutFieldsIsItself();
    void eachMarkMakesItsParagraph();
    void boldAndItalicAreClosedOnTheirLine();
    void fieldsTakeTheirValues();
    void valuesAreNeverMarkup();
    void aBraceWrittenTwiceIsABrace();
    void aLineOfEmptyFieldsDisappears();
    void anEmptyFieldTakesASpaceAlong();
    void emptyLinesAroundWhatDisappearedAreOne();
    void conditionsHoldAcrossLinesAndWithinOne();
    void aTextOrAListIsAConditionToo();
    void repetitionsGiveARowEach();
    void rowsOfATableBecomeOneTable();
    void articlesAreCounted();
    void blocksStandAlone();
    void mistakesAreSaidAtTheirPlace_data();
    void mistakesAreSaidAtTheirPlace();
    void theNearestNameIsProposed();
    void aTextInErrorIsStillThere();
    void oneMistakeIsSaidOnce();
    void whatIsMissingIsNamed();
    void tokensCoverTheirSource();
    void randomTextNeverHarms();
    void hostileTextIsReadInOneGo_data();
    void hostileTextIsReadInOneGo();
};

namespace {

const std::vector<FieldInfo> &known()
{
    static const std::vector<FieldInfo> fields = {
        {.name = u"name"_s, .label = u"Name"_s},
        {.name = u"commune.of"_s, .label = u"Commune, with “de”"_s},
        {.name = u"address2"_s, .label = u"Second line"_s},
        {.name = u"minor"_s, .label = u"The student is a minor"_s, .kind = FieldKind::Condition},
        {.name = u"hours"_s, .label = u"Lines of hours"_s, .kind = FieldKind::List},
        {.name = u"date"_s, .label = u"Day"_s, .list = u"hours"_s},
        {.name = u"time"_s, .label = u"Duration"_s, .list = u"hours"_s},
        {.name = u"helpers"_s, .label = u"Helpers"_s, .kind = FieldKind::List, .list = u"hours"_s},
        {.name = u"who"_s, .label = u"Helper"_s, .list = u"helpers"_s},
        {.name = u"signatures"_s, .label = u"Signatures"_s, .kind = FieldKind::Blocks},
    };
    return fields;
}

FieldValues values()
{
    const auto helper = [](const QString &who) { return FieldValues{.texts = {{u"who"_s, who}}}; };
    FieldValues first{.texts = {{u"date"_s, u"03/11/2026"_s}, {u"time"_s, u"2 h 00"_s}}};
    first.lists[u"helpers"_s] = {helper(u"Ada"_s), helper(u"Grace"_s)};
    FieldValues second{.texts = {{u"date"_s, u"10/11/2026"_s}, {u"time"_s, u"1 h 30"_s}}};
    FieldValues values{.texts = {{u"name"_s, u"Léa Martin"_s}, {u"commune.of"_s, u"d’Étrœungt"_s}, {u"address2"_s, {}}},
                       .flags = {{u"minor"_s, false}}};
    values.lists[u"hours"_s] = {first, second};
    values.blocks[u"signatures"_s] = {PaperSignatures{{{.title = u"For the commune"_s}}}};
    return values;
}

QString plain(const QString &text, const FieldValues &with = values())
{
    return TemplateText(text, known()).fillPlain(with);
}
std::vector<Block> blocks(const QString &text) { return TemplateText(text, known()).fill(values()); }

Paragraph only(const QString &text)
{
    const std::vector<Block> made = blocks(text);
    return made.size() == 1 && std::holds_alternative<Paragraph>(made[0].value()) ? std::get<Paragraph>(made[0].value())
                                                                                  : Paragraph{};
}

QString randomText(QRandomGenerator &random, int pieces)
{
    static const QStringList all = {u"{"_s,
                                    u"}"_s,
                                    u"{{"_s,
                                    u"{name}"_s,
                                    u"{if minor}"_s,
                                    u"{if not minor}"_s,
                                    u"{else}"_s,
                                    u"{end}"_s,
                                    u"{each hours}"_s,
                                    u"{date}"_s,
                                    u"{each helpers}"_s,
                                    u"{who}"_s,
                                    u"{signatures}"_s,
                                    u"{nothing}"_s,
                                    u"\n"_s,
                                    u"\n"_s,
                                    u"**"_s,
                                    u"//"_s,
                                    u"|"_s,
                                    u"|= a | b |"_s,
                                    u"# "_s,
                                    u"- "_s,
                                    u"---"_s,
                                    u"✂ "_s,
                                    u" "_s,
                                    u"é"_s,
                                    u"\u200B"_s,
                                    u"\U0001F600"_s,
                                    u"x"_s,
                                    u"{article}"_s,
                                    u"{ if  minor }"_s,
                                    u"\r\n"_s,
                                    u"\u2028"_s,
                                    QString(QChar(0xD800)),
                                    u"> "_s,
                                    u"http://a"_s};
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += all[random.bounded(static_cast<int>(all.size()))];
    return text;
}

} // namespace

void TestTemplateText::aTextWithoutFieldsIsItself()
{
    for (const QString &text : {u""_s, u"Madame la Maire,"_s, u"a\n\nb\n"_s, u"  indented"_s, u"a * b / c ** d"_s,
                                u"see https://communes.example/page"_s, u"- an item"_s, u"}"_s}) {
        const TemplateText read(text, known());
        QVERIFY(read.errors().empty());
        QCOMPARE(read.fillPlain(values()), text);
    }
    QCOMPARE(only(u"Bonjour"_s), paragraph(u"Bonjour"_s));
}

void TestTemplateText::eachMarkMakesItsParagraph()
{
    QCOMPARE(only(u"# Title"_s).role, ParagraphRole::Title);
    QCOMPARE(only(u"## Part"_s), paragraph(u"Part"_s, ParagraphRole::Heading));
    QCOMPARE(only(u"### Part"_s), paragraph(u"Part"_s, ParagraphRole::Subheading));
    QCOMPARE(only(u"- Item"_s), paragraph(u"Item"_s, ParagraphRole::Item));
    QCOMPARE(only(u"~ Note"_s), paragraph(u"Note"_s, ParagraphRole::Note));
    QCOMPARE(only(u"> Right"_s), paragraph(u"Right"_s, ParagraphRole::Indented));
    QCOMPARE(only(u"^ Centre"_s).align, Align::Centre);
    QCOMPARE(only(u"#Not a title"_s), paragraph(u"#Not a title"_s));
    const std::vector<Block> made = blocks(u"a\n---\n✂ Coupon\n\nb"_s);
    QCOMPARE(made.size(), size_t{5});
    QVERIFY(std::holds_alternative<PageBreak>(made[1].value()));
    QCOMPARE(std::get<CutLine>(made[2].value()).text, u"Coupon"_s);
    QCOMPARE(std::get<Gap>(made[3].value()).height, 3.0);
}

void TestTemplateText::boldAndItalicAreClosedOnTheirLine()
{
    const std::vector<Run> expected = {{u"a "_s}, {u"b"_s, true, false}, {u" c "_s}, {u"d"_s, false, true}};
    QCOMPARE(only(u"a **b** c //d//"_s).runs, expected);
    const std::vector<Run> both = {{u"Léa Martin"_s, true, true}};
    QCOMPARE(only(u"**//{name}//**"_s).runs, both);
    QCOMPARE(only(u"2 ** 3"_s).runs, std::vector<Run>{{u"2 ** 3"_s}});
}

void TestTemplateText::fieldsTakeTheirValues()
{
    QCOMPARE(plain(u"Maire {commune.of}, { name }"_s), u"Maire d’Étrœungt, Léa Martin"_s);
}

void TestTemplateText::valuesAreNeverMarkup()
{
    FieldValues with = values();
    with.texts[u"name"_s] = u"**x** | {name} # //y//"_s;
    QCOMPARE(plain(u"{name}"_s, with), with.texts[u"name"_s]);
    const TemplateText row(u"| {name} | b |"_s, known());
    QCOMPARE(std::get<PaperTable>(row.fill(with)[0].value()).rows[0].cells.size(), size_t{2});
}

void TestTemplateText::aBraceWrittenTwiceIsABrace()
{
    QCOMPARE(plain(u"{{name} {{{name}"_s), u"{name} {Léa Martin"_s);
    QVERIFY(TemplateText(u"{{{{"_s, known()).errors().empty());
}

void TestTemplateText::aLineOfEmptyFieldsDisappears()
{
    QCOMPARE(plain(u"a\n{address2}\nb"_s), u"a\nb"_s);
    QCOMPARE(plain(u"a\n- {address2} {if minor}x{end}\nb"_s), u"a\nb"_s);
    QCOMPARE(plain(u"a\nTél. : {address2}\nb"_s), u"a\nTél. :\nb"_s);
    QCOMPARE(plain(u"| {address2} | |"_s), u""_s);
    QCOMPARE(blocks(u"| | |"_s).size(), size_t{1}); // to be filled in by hand
}

void TestTemplateText::anEmptyFieldTakesASpaceAlong()
{
    QCOMPARE(plain(u"A {address2} B"_s), u"A B"_s);
    QCOMPARE(plain(u"{address2} B"_s), u"B"_s);
    QCOMPARE(plain(u"A{address2} B"_s), u"A B"_s);
    QCOMPARE(plain(u"A {if minor}x{end} B"_s), u"A B"_s);
}

void TestTemplateText::emptyLinesAroundWhatDisappearedAreOne()
{
    QCOMPARE(plain(u"a\n\n{if minor}\nx\n{end}\n\nb"_s), u"a\n\nb"_s);
    QCOMPARE(plain(u"a\n\n{address2}\n\nb"_s), u"a\n\nb"_s);
    QCOMPARE(plain(u"{address2}\n\nb"_s), u"b"_s);
    QCOMPARE(plain(u"a\n\n\nb"_s), u"a\n\n\nb"_s);
}

void TestTemplateText::conditionsHoldAcrossLinesAndWithinOne()
{
    const QString across = u"{if minor}\nyoung\n{else}\n{if not minor}\nold\n{end}\n{end}"_s;
    QCOMPARE(plain(across), u"old"_s);
    FieldValues young = values();
    young.flags[u"minor"_s] = true;
    QCOMPARE(plain(across, young), u"young"_s);
    QCOMPARE(plain(u"né{if minor}e{else} le{end} ici"_s), u"né le ici"_s);
    QCOMPARE(plain(u"né{if minor}e{else} le{end} ici"_s, young), u"née ici"_s);
    QCOMPARE(plain(u"{if minor}\na\n{else}{if not minor}\nb\n{end}{end}"_s), u"b"_s);
}

void TestTemplateText::aTextOrAListIsAConditionToo()
{
    QCOMPARE(plain(u"{if name}a{end}{if address2}b{end}{if hours}c{end}{if signatures}d{end}"_s), u"acd"_s);
}

void TestTemplateText::repetitionsGiveARowEach()
{
    QCOMPARE(plain(u"{each hours}\n{date} {name}\n{each helpers}\n- {who}, {date}\n{end}\n{end}"_s),
             u"03/11/2026 Léa Martin\n- Ada, 03/11/2026\n- Grace, 03/11/2026\n10/11/2026 Léa Martin"_s);
    QCOMPARE(plain(u"{each hours}{date} {end}fin"_s), u"03/11/2026 10/11/2026 fin"_s);
}

void TestTemplateText::rowsOfATableBecomeOneTable()
{
    const std::vector<Block> made =
        blocks(u"|= Day | > Hours |\n{each hours}\n| {date} | {time} |\n{end}\n|+ **Total** | 3 h 30 |\n\n| x |"_s);
    QCOMPARE(made.size(), size_t{3});
    const auto &table = std::get<PaperTable>(made[0].value());
    QCOMPARE(table.columns.size(), size_t{2});
    QCOMPARE(table.columns[1].title, u"Hours"_s);
    QCOMPARE(table.columns[1].align, Align::End);
    QCOMPARE(table.rows.size(), size_t{3});
    QCOMPARE(table.rows[1].cells[0].text, u"10/11/2026"_s);
    QCOMPARE(table.rows[2].role, RowRole::Total);
    QVERIFY(table.rows[2].cells[0].bold);
    QCOMPARE(std::get<PaperTable>(made[2].value()).columns.size(), size_t{1});
}

void TestTemplateText::articlesAreCounted()
{
    QCOMPARE(plain(u"Article {article}\n{if minor}\nArticle {article}\n{end}\nArticle {article}"_s),
             u"Article 1\nArticle 2"_s);
}

void TestTemplateText::blocksStandAlone()
{
    const std::vector<Block> made = blocks(u"a\n{signatures}\nb"_s);
    QCOMPARE(made.size(), size_t{3});
    QVERIFY(std::holds_alternative<PaperSignatures>(made[1].value()));
}

void TestTemplateText::mistakesAreSaidAtTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown") << u"a {nonsense.really} b"_s << u"{nonsense.really}"_s << u"no field"_s;
    QTest::newRow("else") << u"a\n{else}\nb"_s << u"{else}"_s << u"Otherwise"_s;
    QTest::newRow("second else") << u"{if minor}a{else}b{else}c{end}"_s << u"{else}"_s << u"already"_s;
    QTest::newRow("else of a list") << u"{each hours}\n{else}\n{end}"_s << u"{else}"_s << u"Otherwise"_s;
    QTest::newRow("unclosed if") << u"a\n{if minor}\nb"_s << u"{if minor}"_s << u"no end"_s;
    QTest::newRow("unclosed each") << u"{each hours}\n{date}"_s << u"{each hours}"_s << u"no end"_s;
    QTest::newRow("end too many") << u"a {end}"_s << u"{end}"_s << u"nothing left"_s;
    QTest::newRow("outside its list") << u"{date}"_s << u"{date}"_s << u"Lines of hours"_s;
    QTest::newRow("blocks in a line") << u"- {signatures}"_s << u"{signatures}"_s << u"alone"_s;
    QTest::newRow("widths") << u"| a | b |\n| c |"_s << u"| c |"_s << u"Cells"_s;
    QTest::newRow("condition as text") << u"x {minor}"_s << u"{minor}"_s << u"condition"_s;
    QTest::newRow("list as text") << u"x {hours}"_s << u"{hours}"_s << u"list"_s;
    QTest::newRow("text as list") << u"{each name}\n{end}"_s << u"{each name}"_s << u"no list"_s;
    QTest::newRow("unclosed brace") << u"a { b"_s << u"{"_s << u"never closed"_s;
    QTest::newRow("no name") << u"a {é à} b"_s << u"{é à}"_s << u"read"_s;
    QTest::newRow("unclosed in a line") << u"a {if minor}b"_s << u"{if minor}"_s << u"within a line"_s;
    QTest::newRow("across cells") << u"| {if minor}a | b |"_s << u"{if minor}"_s << u"cell"_s;
    QTest::newRow("again") << u"{each hours}{each hours}{end}{end} a"_s << u"{each hours}"_s << u"already"_s;
}

void TestTemplateText::mistakesAreSaidAtTheirPlace()
{
    QFETCH(const QString, text);
    QFETCH(const QString, where);
    QFETCH(const QString, word);
    const TemplateText read(text, known());
    QCOMPARE(read.errors().size(), size_t{1});
    const TemplateError &error = read.errors()[0];
    QCOMPARE(text.mid(error.position, error.length), where);
    QVERIFY(
        TemplateText::sentence(text, error).startsWith(u"Line %1: "_s.arg(text.left(error.position).count(u'\n') + 1)));
    QVERIFY2(error.message.contains(word), qPrintable(error.message));
    QVERIFY(!read.fillPlain(values()).isEmpty() || text.contains(u"date"_s) || text.contains(u"else"_s));
}

void TestTemplateText::theNearestNameIsProposed()
{
    QVERIFY(TemplateText(u"{comune.of}"_s, known()).errors()[0].message.contains(u"commune.of"_s));
    QVERIFY(!TemplateText(u"{zzzzzzzzzzzzzzz}"_s, known()).errors()[0].message.contains(u"Did you mean"_s));
}

void TestTemplateText::aTextInErrorIsStillThere()
{
    QCOMPARE(plain(u"a {nothing} b"_s), u"a {nothing} b"_s);
    QCOMPARE(plain(u"a\n{if minor}\nb"_s), u"a\n{if minor}\nb"_s);
    QCOMPARE(plain(u"a {if minor}b"_s), u"a {if minor}b"_s);
    QCOMPARE(plain(u"a { b"_s), u"a { b"_s);
}

void TestTemplateText::oneMistakeIsSaidOnce()
{
    QCOMPARE(TemplateText(u"a {if minor}b\nc\n{end}\nd"_s, known()).errors().size(), size_t{1});
    QCOMPARE(TemplateText(u"{if minor}\nb\nc {end}\nd"_s, known()).errors().size(), size_t{1});
    QCOMPARE(TemplateText(u"{if nothing}\nc\n{else}\nd\n{end}"_s, known()).errors().size(), size_t{1});
}

void TestTemplateText::whatIsMissingIsNamed()
{
    const TemplateText read(u"{name} {address2} {address2} {if minor}{commune.of}{end}"_s, known());
    QCOMPARE(read.empty(values()), QStringList{u"address2"_s});
    QCOMPARE(read.empty({}), (QStringList{u"name"_s, u"address2"_s}));
}

void TestTemplateText::tokensCoverTheirSource()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 500; ++round) {
        const QString text = randomText(random, 40);
        qsizetype last = 0;
        const TemplateText read(text, known());
        for (const TemplateToken &token : read.tokens()) {
            QVERIFY(token.position >= last);
            last = token.position + token.length;
            const QString source = text.mid(token.position, token.length);
            QVERIFY(source.startsWith(u'{') && source.endsWith(u'}') && source.count(u'{') == 1);
            QVERIFY(source.contains(token.name));
        }
    }
}

void TestTemplateText::randomTextNeverHarms()
{
    const int rounds = qEnvironmentVariableIsSet("PC_LONG") ? 200'000 : 3000;
    QRandomGenerator random(7);
    for (int round = 0; round < rounds; ++round) {
        const QString text = randomText(random, 1 + random.bounded(60));
        const TemplateText read(text, known());
        for (const TemplateError &error : read.errors()) {
            QVERIFY(error.position >= 0 && error.length > 0 && error.position + error.length <= text.size());
            QVERIFY(!error.message.isEmpty() && !error.message.contains(u"%1"_s));
        }
        QVERIFY(std::is_sorted(read.errors().begin(), read.errors().end(),
                               [](const TemplateError &a, const TemplateError &b) { return a.position < b.position; }));
        (void)read.fill(values());
        (void)read.fillPlain({});
    }
}

void TestTemplateText::hostileTextIsReadInOneGo_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"{",
                              "{a",
                              "{if minor}",
                              "{if minor}\n",
                              "{each hours}\n",
                              "{each hours}",
                              "{end}",
                              "{end}\n",
                              "{else}",
                              "**",
                              "//",
                              "|",
                              "{date}",
                              "{nothing1}",
                              "|a",
                              "{name}\n",
                              "\n",
                              "{if nothing}{date}\n",
                              "{if minor}{if date}{end}\n",
                              "x{if minor}\n",
                              "\xE2\x80\x8B",
                              "a "}) {
        QTest::newRow(QByteArray(piece).replace('\n', "\\n").constData()) << QString::fromUtf8(piece);
    }
}

void TestTemplateText::hostileTextIsReadInOneGo()
{
    QFETCH(const QString, piece);
    constexpr qsizetype size = 1'000'000;
    const TemplateText read(piece.repeated(size / piece.size()), known());
    QVERIFY(read.errors().size() <= 201);
    (void)read.fill(values());
    (void)read.fillPlain(values());
}

PC_GUILESS_TEST_MAIN(TestTemplateText)
#include "tst_templatetext.moc"
