// Where blocks stand on pages: nothing cut, nothing lost, nothing alone, nothing in the margins.
#include "models/paper/blockstrips.h"
#include "models/paper/columnwidths.h"
#include "models/paper/labelsheet.h"
#include "models/paper/paginator.h"
#include "models/paper/paperlayout.h"
#include "models/paper/qrsquare.h"
#include "tests/models/paper/samples.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

namespace {

constexpr int kDotsPerMm = 3;

QImage drawn(const PaperLayout &layout, int page)
{
    QImage image((layout.pageSize() * kDotsPerMm).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kDotsPerMm, kDotsPerMm);
    layout.paint(painter, page);
    return image;
}

// What is printed inside a rectangle, in millimetres; null when it is white.
QRectF ink(const QImage &image, const QRectF &within)
{
    const QRect area = QRectF(within.topLeft() * kDotsPerMm, within.size() * kDotsPerMm).toAlignedRect() & image.rect();
    QRect found;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar *line = image.constScanLine(y);
        for (int x = area.left(); x <= area.right(); ++x) {
            constexpr uchar nearlyWhite = 200;
            if (line[x] < nearlyWhite)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found.isNull() ? QRectF() : QRectF(QPointF(found.topLeft()) / kDotsPerMm, QSizeF(found.size()) / kDotsPerMm);
}

QStringList texts(const PaperLayout &layout)
{
    QStringList pages;
    for (int page = 0; page < layout.pageCount(); ++page)
        pages << layout.text(page);
    return pages;
}

qsizetype pageOf(const QStringList &pages, const QString &text)
{
    const auto found = std::find_if(pages.begin(), pages.end(), [&](const QString &page) { return page.contains(text); });
    return found == pages.end() ? -1 : found - pages.begin();
}

std::vector<Block> filler(int lines)
{
    std::vector<Block> blocks;
    for (int i = 0; i < lines; ++i)
        blocks.push_back(paragraph(u"Ligne %1"_s.arg(i + 1)));
    return blocks;
}

struct Sheet {
    PaperFonts fonts;
    Column column{fonts, 18, 174, 240, false};
    PageFrame frame{20, 20, 260};

    /// How many of the strips of a block stand on each page, below so much white.
    std::vector<size_t> spread(const Strips &strips, double white) const
    {
        Strips all;
        Strip first;
        first.height = 1; // not a gap: it stays
        all.push_back(first);
        Strip gap;
        gap.height = white;
        all.push_back(gap);
        append(all, strips);
        std::vector<size_t> counts;
        for (const PageContent &page : paginate(std::move(all), frame)) {
            for (const PlacedStrip &placed : page.placed) {
                if (placed.top + placed.strip->height > frame.bottom + 0.1)
                    QTest::qFail("a strip is cut by the end of its page", __FILE__, __LINE__);
            }
            counts.push_back(page.placed.size());
        }
        counts.front() -= 2;
        if (counts.front() == 0)
            counts.erase(counts.begin());
        return counts;
    }
};

} // namespace

class TestPaperLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreA4();
    void aLittleTooMuchIsMadeSmaller();
    void farTooMuchKeepsItsType();
    void aPaperWithoutBlocksIsOnePage();
    void everyRowStandsOnceAndInOrder_data();
    void everyRowStandsOnceAndInOrder();
    void anEmptyTableSaysSo();
    void theHeaderComesBackOnEachPage();
    void headAndFootAreOnEachPage();
    void aHeadingIsNeverAloneAtTheFoot();
    void noLineStandsAlone();
    void whatGoesTogetherStaysTogether();
    void whatNoPageHoldsStillFlows();
    void groupsAndTotalsAreNeverAlone();
    void aRowTallerThanAPageIsCutBetweenLines();
    void nothingIsPrintedInTheMargins_data();
    void nothingIsPrintedInTheMargins();
    void theAddressStandsInItsWindow();
    void aPageBreakTurnsThePageOnce();
    void labelsFillTheirSheets();
    void aLongAddressStaysOnItsLabel();
    void columnsFillTheWidth_data();
    void columnsFillTheWidth();
    void aWeightTakesWhatTheOthersLeave();
    void theSquareIsThatOfTheLibrary();
    void missingPicturesAreDescribed();
};

void TestPaperLayout::pagesAreA4()
{
    Paper paper = report({});
    QCOMPARE(PaperLayout(paper).pageSize(), QSizeF(210, 297));
    QVERIFY(!PaperLayout(paper).isLandscape());
    paper.landscape = true;
    QCOMPARE(PaperLayout(paper).pageSize(), QSizeF(297, 210));
    QVERIFY(PaperLayout(paper).isLandscape());
}

void TestPaperLayout::aPaperWithoutBlocksIsOnePage()
{
    for (const PaperStyle style : {PaperStyle::Report, PaperStyle::Letter, PaperStyle::Sheet}) {
        Paper paper = report({});
        paper.style = style;
        QCOMPARE(PaperLayout(paper).pageCount(), 1);
    }
    const PaperLayout bare((Paper()));
    QCOMPARE(bare.pageCount(), 1);
    QVERIFY(!drawn(bare, 0).isNull());
    QVERIFY(bare.text(1).isEmpty());
    QVERIFY(bare.text(-1).isEmpty());
}

void TestPaperLayout::everyRowStandsOnceAndInOrder_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {0, 1, 2, 40, 41, 42, 43, 400})
        QTest::newRow(qPrintable(QString::number(rows))) << rows;
}

void TestPaperLayout::everyRowStandsOnceAndInOrder()
{
    QFETCH(int, rows);
    const PaperTable table = sampleTable(rows);
    const QString text = texts(PaperLayout(report({table}))).join(u'\n');
    qsizetype at = 0;
    for (const PaperRow &row : table.rows) {
        const QString cells = u'\n' + row.cells[0].text + u'\t';
        QCOMPARE(text.count(cells), 1);
        const qsizetype next = text.indexOf(cells);
        QVERIFY2(next > at, qPrintable(row.cells[0].text));
        at = next;
    }
}

void TestPaperLayout::anEmptyTableSaysSo()
{
    const PaperTable table = sampleTable(0);
    const PaperLayout layout(report({table}));
    QCOMPARE(layout.pageCount(), 1);
    QVERIFY(layout.text(0).contains(table.nothing));
    QVERIFY(!layout.text(0).contains(u"Arrondissement\t"_s));
}

void TestPaperLayout::theHeaderComesBackOnEachPage()
{
    const QStringList pages = texts(PaperLayout(report({sampleTable(400)})));
    QVERIFY(pages.size() > 5);
    for (const QString &page : pages)
        QCOMPARE(page.count(u"Commune\tArrondissement\t"_s), 1);
    // Nor is there a page with a header and nothing under it.
    for (const QString &page : pages)
        QVERIFY(page.contains(u"Avesnes-sur-Helpe\t"_s));
}

void TestPaperLayout::headAndFootAreOnEachPage()
{
    const Paper paper = report({sampleTable(120)});
    const QStringList pages = texts(PaperLayout(paper));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        for (const QString &text : {paper.letterhead.name, paper.title, paper.subtitle, paper.editedOn, paper.reference,
                                    u"page %1/%2"_s.arg(i + 1).arg(pages.size())})
            QVERIFY2(pages.at(i).contains(text), qPrintable(text));
    }
    Paper alone = letter();
    QVERIFY(!PaperLayout(alone).text(0).contains(u"page 1"_s));
    for (int i = 0; i < 20; ++i)
        alone.blocks.push_back(paragraph(prose()));
    QVERIFY(PaperLayout(alone).text(1).contains(u"page 2/2"_s));
}

void TestPaperLayout::aHeadingIsNeverAloneAtTheFoot()
{
    int turned = 0;
    for (int lines = 20; lines < 60; ++lines) {
        std::vector<Block> blocks = filler(lines);
        blocks.push_back(paragraph(u"Un titre"_s, ParagraphRole::Heading));
        blocks.push_back(paragraph(u"Un sous-titre"_s, ParagraphRole::Subheading));
        blocks.push_back(paragraph(prose()));
        const QStringList pages = texts(PaperLayout(report(std::move(blocks))));
        const qsizetype heading = pageOf(pages, u"Un titre"_s);
        QCOMPARE(heading, pageOf(pages, u"Un sous-titre"_s));
        QCOMPARE(heading, pageOf(pages, prose().left(40)));
        turned += heading > 0;
    }
    QVERIFY(turned > 0);
}

void TestPaperLayout::noLineStandsAlone()
{
    const Sheet sheet;
    const Strips strips = stripsOf(sheet.column, paragraph(prose() + u' ' + prose()));
    QVERIFY(strips.size() >= 6);
    bool parted = false;
    for (double white = 180; white < 238; white += 0.7) {
        const std::vector<size_t> counts = sheet.spread(strips, white);
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), size_t(0)), strips.size());
        for (const size_t count : counts)
            QVERIFY2(count >= 2, qPrintable(u"%1: %2 + %3"_s.arg(white).arg(counts.front()).arg(counts.back())));
        parted |= counts.size() == 2;
    }
    QVERIFY(parted);
    // Three lines cannot be parted.
    const Strips three = stripsOf(sheet.column, paragraph(prose()));
    QCOMPARE(three.size(), size_t(3));
    for (double white = 180; white < 238; white += 0.7)
        QCOMPARE(sheet.spread(three, white).size(), size_t(1));
}

void TestPaperLayout::whatGoesTogetherStaysTogether()
{
    const Sheet sheet;
    PaperTable table = sampleTable(6);
    table.title = u"Ensemble"_s;
    const Strips strips = stripsOf(sheet.column, Together{{paragraph(prose()), table, PaperSignatures{{{u"Pour la commune"_s}}}}});
    for (double white = 100; white < 238; white += 1.3)
        QCOMPARE(sheet.spread(strips, white).size(), size_t(1));
}

void TestPaperLayout::whatNoPageHoldsStillFlows()
{
    const QStringList pages = texts(PaperLayout(report({Together{{paragraph(u"Avant"_s), sampleTable(200)}}})));
    // It begins at once, rather than leave a page empty.
    QVERIFY(pages.first().contains(u"Avant"_s));
    QVERIFY(pages.first().contains(u"Commune\t"_s));
    QVERIFY(pages.size() > 3);
}

void TestPaperLayout::groupsAndTotalsAreNeverAlone()
{
    const Sheet sheet;
    PaperTable table = sampleTable(4);
    table.rows.insert(table.rows.begin() + 2, PaperRow{{{u"Groupe"_s}}, RowRole::Group});
    table.rows.push_back({{{u"Total"_s}}, RowRole::Total});
    PaperRow grand = table.rows.back();
    table.rows.push_back(grand);
    const Strips strips = stripsOf(sheet.column, table);
    QCOMPARE(strips.size(), size_t(8)); // header, 2 rows, group, 2 rows, 2 totals
    for (size_t i = 0; i < strips.size(); ++i) {
        const bool kept = i == 0 || i == 3 || i == 5 || i == 6;
        QCOMPARE(strips[i].keepWithNext, kept && i + 1 < strips.size());
    }
    for (double white = 180; white < 238; white += 0.7)
        sheet.spread(strips, white);
}

void TestPaperLayout::aRowTallerThanAPageIsCutBetweenLines()
{
    PaperTable table = sampleTable(3);
    QString words;
    for (int i = 0; i < 2500; ++i)
        words += u"mot%1 "_s.arg(i);
    table.rows[1].cells[3].text = words;
    const PaperLayout layout(report({table}));
    QVERIFY(layout.pageCount() > 2);
    for (int page = 0; page < layout.pageCount(); ++page) {
        const QImage image = drawn(layout, page);
        QVERIFY(ink(image, {0, 297 - 18, 210, 3}).isNull()); // between text and foot
        QVERIFY(layout.text(page).contains(u"Commune\tArrondissement"_s));
    }
    const QStringList pages = texts(layout);
    QCOMPARE(pageOf(pages, table.rows[2].cells[0].text + u'\t'), pages.size() - 1);
}

void TestPaperLayout::nothingIsPrintedInTheMargins_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::newRow("everything") << everything();
    QTest::newRow("letter") << letter();
    QTest::newRow("table") << report({sampleTable(60)});
    Paper wide = report({sampleTable(60)});
    wide.landscape = true;
    QTest::newRow("landscape") << wide;
    Paper titled = report({});
    titled.title = longTitle();
    titled.subtitle = longTitle();
    titled.letterhead.name = longTitle();
    titled.blocks = {sampleTable(60)};
    QTest::newRow("200 characters") << titled;
    Paper words = everything();
    PaperTable table = sampleTable(2);
    table.columns[5].title = longWord();
    for (PaperCell &cell : table.rows[0].cells)
        cell.text = longWord();
    table.nothing = longWord();
    words.title = longWord();
    words.subtitle = longWord();
    words.blocks = {paragraph(longWord(), ParagraphRole::Heading), paragraph(longWord(), ParagraphRole::Item),
                    paragraph(longWord(), ParagraphRole::Indented), table,
                    PaperFigures{{{longWord(), longWord(), longWord()}, {longWord(), longWord(), longWord()}}},
                    PaperBars{longWord(), {longWord(), longWord()}, {{longWord(), {3, 4}, longWord()}, {longWord(), {1e9, 0}, longWord()}}},
                    PaperForm{{{longWord(), longWord()}, {longWord()}}}, PaperForm{{{longWord(), longWord()}, {longWord()}}, true},
                    PaperTicks{longWord(), {{longWord(), true}}}, PaperSignatures{{{longWord(), longWord(), longWord()}, {longWord()}}},
                    PaperCode{longWord(), longWord()}, PaperImage{sampleLogo(), u"logo"_s, 900}};
    QTest::newRow("long words") << words;
}

void TestPaperLayout::nothingIsPrintedInTheMargins()
{
    QFETCH(Paper, paper);
    constexpr double margin = 17;
    constexpr double top = 10;
    const PaperLayout layout(paper);
    const QSizeF size = layout.pageSize();
    for (int page = 0; page < layout.pageCount(); ++page) {
        const QImage image = drawn(layout, page);
        QCOMPARE(ink(image, {0, 0, margin, size.height()}), QRectF());
        QCOMPARE(ink(image, {size.width() - margin, 0, margin, size.height()}), QRectF());
        QCOMPARE(ink(image, {0, 0, size.width(), top}), QRectF());
        QCOMPARE(ink(image, {0, size.height() - top, size.width(), top}), QRectF());
        QVERIFY(!ink(image, QRectF(QPointF(), size)).isNull());
    }
}

void TestPaperLayout::theAddressStandsInItsWindow()
{
    const QRectF window(105, 45, 90, 35); // NF Z 10-011, of a DL envelope
    Paper paper = letter();
    for (Block &block : paper.blocks) {
        if (auto *addressee = std::get_if<Addressee>(&block))
            addressee->lines = QStringList(6, QString(38, u'M').replace(10, 1, u' '));
    }
    const PaperLayout layout(paper);
    const QImage image = drawn(layout, 0);
    const QRectF found = ink(image, {100, 40, 110, 44});
    QVERIFY(!found.isNull());
    QVERIFY2(window.contains(found), qPrintable(u"%1 %2 %3 %4"_s.arg(found.left()).arg(found.top()).arg(found.right()).arg(found.bottom())));
    // The letterhead stays beside it.
    QVERIFY(ink(image, {100, 40, 5, 42}).isNull());
    const QString text = layout.text(0);
    QVERIFY(text.indexOf(u"MMM"_s) < text.indexOf(u"Objet"_s));
}

void TestPaperLayout::aPageBreakTurnsThePageOnce()
{
    const QStringList pages = texts(PaperLayout(report({PageBreak(), paragraph(u"Un"_s), PageBreak(), PageBreak(), Gap{20}, paragraph(u"Deux"_s), PageBreak()})));
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages.at(0).contains(u"Un"_s));
    QVERIFY(pages.at(1).contains(u"Deux"_s));
}

void TestPaperLayout::labelsFillTheirSheets()
{
    const struct {
        int count;
        int skip;
        int pages;
    } cases[] = {{0, 0, 1}, {1, 0, 1}, {14, 0, 1}, {15, 0, 2}, {11, 3, 1}, {12, 3, 2}, {1, 13, 1}, {2, 13, 2}};
    for (const auto &each : cases)
        QCOMPARE(PaperLayout(labels(each.count, each.skip)).pageCount(), each.pages);
    const auto sheet = LabelSheets::find(u"L7163"_s);
    QVERIFY(sheet.ok());
    const QImage image = drawn(PaperLayout(labels(1, 5)), 0);
    const QRectF found = ink(image, {0, 0, 210, 297});
    QVERIFY(sheet->place(5).adjusted(2, 1, -2, -1).contains(found));
}

void TestPaperLayout::aLongAddressStaysOnItsLabel()
{
    Paper paper = labels(1);
    auto &sheet = std::get<PaperLabels>(paper.blocks.front());
    sheet.labels.front() = QStringList(6, u"Mairie de Saint-Hilaire-lez-Cambrai, place de l’Exemple, bâtiment B"_s);
    const auto format = LabelSheets::find(sheet.format);
    QVERIFY(format.ok());
    const QRectF found = ink(drawn(PaperLayout(paper), 0), {0, 0, 210, 297});
    QVERIFY(format->place(0).contains(found));
    sheet.format = u"unknown"_s;
    QVERIFY(PaperLayout(paper).text(0).contains(u"bâtiment B"_s));
}

void TestPaperLayout::columnsFillTheWidth_data()
{
    QTest::addColumn<std::vector<double>>("naturals");
    QTest::addColumn<std::vector<double>>("weights");
    QTest::newRow("room") << std::vector<double>{20, 30, 10} << std::vector<double>{0, 0, 0};
    QTest::newRow("tight") << std::vector<double>{90, 60, 80} << std::vector<double>{0, 0, 0};
    QTest::newRow("too tight") << std::vector<double>{900, 600, 800} << std::vector<double>{0, 0, 0};
    QTest::newRow("nothing") << std::vector<double>{0, 0, 0} << std::vector<double>{0, 0, 0};
    QTest::newRow("weights") << std::vector<double>{20, 30, 10} << std::vector<double>{0, 1, 2};
    QTest::newRow("all weights") << std::vector<double>{20, 30, 10} << std::vector<double>{1, 1, 2};
    QTest::newRow("weights without room") << std::vector<double>{170, 300, 100} << std::vector<double>{0, 1, 2};
}

void TestPaperLayout::columnsFillTheWidth()
{
    QFETCH(std::vector<double>, naturals);
    QFETCH(std::vector<double>, weights);
    std::vector<ColumnWish> wishes;
    for (size_t i = 0; i < naturals.size(); ++i)
        wishes.push_back({naturals[i], naturals[i] / 3, weights[i]});
    const std::vector<double> widths = columnWidths(wishes, 174);
    QCOMPARE(widths.size(), naturals.size());
    QVERIFY(std::abs(std::accumulate(widths.begin(), widths.end(), 0.0) - 174) < 1e-6);
    for (const double width : widths)
        QVERIFY(width > 0);
}

void TestPaperLayout::aWeightTakesWhatTheOthersLeave()
{
    const std::vector<double> widths = columnWidths({{20, 10, 0}, {30, 10, 1}, {10, 5, 3}}, 100);
    QCOMPARE(widths, (std::vector<double>{20, 20, 60}));
    // A word is not broken for the sake of a share.
    const std::vector<double> words = columnWidths({{20, 10, 0}, {60, 40, 1}, {10, 5, 3}}, 100);
    QCOMPARE(words, (std::vector<double>{20, 40, 40}));
}

void TestPaperLayout::theSquareIsThatOfTheLibrary()
{
    const QrSquare square = QrSquare::of(u"PC1-AFF-000123-7K"_s);
    QVERIFY(square.size >= 21);
    QCOMPARE(square.modules.size(), qsizetype(square.size) * square.size);
    // The three corners every reader looks for: a ring, a white one, a core.
    for (const QPoint corner : {QPoint(0, 0), QPoint(square.size - 7, 0), QPoint(0, square.size - 7)}) {
        for (int y = 0; y < 7; ++y) {
            for (int x = 0; x < 7; ++x) {
                const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
                QCOMPARE(square.dark(corner.x() + x, corner.y() + y), ring != 2);
            }
        }
    }
    QCOMPARE(QrSquare::of({}).size, 0);
    QCOMPARE(QrSquare::of(QString(9000, u'x')).size, 0);
}

void TestPaperLayout::aLittleTooMuchIsMadeSmaller()
{
    Paper letter = report({Addressee{{u"Monsieur le Maire"_s, u"Mairie de Féron"_s, u"59610 FÉRON"_s}}});
    letter.style = PaperStyle::Letter;
    while (PaperLayout(letter).pageCount() < 2)
        letter.blocks.push_back(paragraph(u"Une ligne de la lettre."_s));
    letter.pages = 1;
    const PaperLayout layout(letter);
    QCOMPARE(layout.pageCount(), 1);
    QVERIFY((layout.pageSize() - QSizeF(210, 297)).isNull() || std::abs(layout.pageSize().width() - 210) < 0.001);
    const QRectF window(105, 45, 90, 35); // the address keeps to its window
    const QRectF found = ink(drawn(layout, 0), {100, 40, 110, 45});
    QVERIFY(window.contains(found));
    QVERIFY(layout.text(0).contains(u"Mairie de Féron"_s));
}

void TestPaperLayout::farTooMuchKeepsItsType()
{
    Paper letter = report({});
    for (int i = 0; i < 300; ++i)
        letter.blocks.push_back(paragraph(u"Une ligne de la lettre."_s));
    const PaperLayout free(letter);
    letter.pages = 1;
    const PaperLayout bound(letter);
    QVERIFY(free.pageCount() > 2);
    QCOMPARE(bound.pageCount(), free.pageCount());
    QCOMPARE(bound.text(0), free.text(0));
}

void TestPaperLayout::missingPicturesAreDescribed()
{
    const PaperLayout layout(report({PaperImage{"not a picture", u"Carte des communes"_s}}));
    QVERIFY(layout.text(0).contains(u"Carte des communes"_s));
    const QByteArray svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><rect width='20' height='10' fill='black'/></svg>");
    const QRectF found = ink(drawn(PaperLayout(report({PaperImage{svg, u"Plan"_s, 30}})), 0), {17, 52, 176, 200});
    QVERIFY(std::abs(found.width() - 60) < 1.5);
    QVERIFY(std::abs(found.height() - 30) < 1.5);
}

PC_TEST_MAIN_WITH(QGuiApplication, TestPaperLayout)
#include "tst_paperlayout.moc"
