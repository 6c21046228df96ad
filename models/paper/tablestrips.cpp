// Tables: one strip a row, so that none is cut; a header that comes back.
#include "models/paper/blockstrips.h"
#include "models/paper/columnwidths.h"
#include "models/paper/papercanvas.h"
#include "models/paper/papermeasure.h"

#include <QFontMetricsF>
#include <QHash>

#include <numeric>

namespace pc {

using namespace measure;

namespace {

constexpr double kPadX = 1.5;
constexpr double kTurn = 2.5; // more before words that follow numbers
constexpr double kPadY = 0.75;
constexpr double kHandColumn = 16; // room for a time of day written by hand
constexpr double kShortCell = 26; // millimetres: numbers, dates and codes are not wrapped below this
constexpr double kSmallestType = 0.78; // of the usual one, when the words of a table do not fit in its columns

using Flow = std::shared_ptr<TextFlow>;

// What every row of one table shares, also while pages are painted.
struct Grid {
    std::vector<double> lefts;
    std::vector<double> widths; // without padding
    std::vector<Align> aligns;
    double left = 0;
    double right = 0;
    bool boxed = false; // to be filled by hand
    bool lined = true;

    size_t size() const { return lefts.size(); }
};

struct RowTexts {
    std::vector<Flow> cells; // null for an empty one
    RowRole role = RowRole::Body;
    double height = 0;
    int lines = 0;
    double pitch = 0;
};

class TableMaker {
public:
    TableMaker(const Column &column, const PaperTable &table) : m_column(column), m_table(table) {}

    Strips strips();

private:
    TextStyle styleOf(const PaperRow &row, size_t cell) const;
    Flow flow(const QString &text, const TextStyle &style);
    void measure();
    bool turnsAt(size_t column) const;
    double gather(std::vector<ColumnWish> &wishes);
    void wish(std::vector<ColumnWish> &wishes, size_t column, const Flow &flow, const TextStyle &style, bool body);
    RowTexts texts(const PaperRow &row, size_t at);
    void wrap(RowTexts &row);
    double longestWord(const QString &text, const TextStyle &style);
    std::shared_ptr<const Strip> header();
    Strip rowStrip(const std::shared_ptr<const RowTexts> &row, int first, int count, bool firstPart) const;
    void addRow(Strips &strips, const std::shared_ptr<const RowTexts> &row, double capacity) const;
    Strips nothing() const;

    const Column &m_column;
    const PaperTable &m_table;
    std::shared_ptr<Grid> m_grid = std::make_shared<Grid>();
    std::vector<RowTexts> m_rows;
    RowTexts m_head;
    TextStyle m_type = style::kTable;
    TextStyle m_headType = style::kTableHead;
    QHash<QString, Flow> m_shared; // equal cells that fit on their line are shaped once
};

TextStyle TableMaker::styleOf(const PaperRow &row, size_t cell) const
{
    return m_type.emphasised(row.role != RowRole::Body || row.cells[cell].bold);
}

Flow TableMaker::flow(const QString &text, const TextStyle &style)
{
    if (text.isEmpty())
        return nullptr;
    Flow &known = m_shared[text + QChar(style.bold ? u'b' : u'r')];
    if (!known)
        known = std::make_shared<TextFlow>(m_column.fonts, text, style);
    return known;
}

double TableMaker::longestWord(const QString &text, const TextStyle &style)
{
    const QFontMetricsF metrics(m_column.fonts.font(style));
    double widest = 0;
    for (const QStringView word : QStringView(text).split(u' ')) {
        for (const QStringView part : word.split(u'-'))
            widest = std::max(widest, metrics.horizontalAdvance(part.toString() + QString(part.size() < word.size() ? 1 : 0, u'-')));
    }
    return widest / kTwipsPerMm;
}

void TableMaker::wish(std::vector<ColumnWish> &wishes, size_t column, const Flow &flow, const TextStyle &style, bool body)
{
    if (!flow)
        return;
    ColumnWish &wish = wishes[column];
    const double width = flow->width() + 2 * kPadX;
    // A heading may be wrapped between its words, its column is not made wide for it.
    const bool whole =
        body && width <= kShortCell && (m_grid->aligns[column] != Align::Start || !flow->text().contains(u' '));
    const double least = whole ? width : (width <= wish.least ? width : longestWord(flow->text(), style) + 2 * kPadX);
    wish.least = std::max(wish.least, least);
    wish.natural = std::max(wish.natural, body ? width : least);
}

RowTexts TableMaker::texts(const PaperRow &row, size_t)
{
    RowTexts made;
    made.role = row.role;
    made.pitch = points(m_type.pitch);
    made.cells.resize(row.role == RowRole::Group ? 1 : m_table.columns.size());
    for (size_t i = 0; i < made.cells.size() && i < row.cells.size(); ++i)
        made.cells[i] = flow(row.cells[i].text, styleOf(row, i));
    return made;
}

// The texts of every cell and what their columns ask for; answers the least width their words fit in.
double TableMaker::gather(std::vector<ColumnWish> &wishes)
{
    wishes.assign(m_table.columns.size(), {});
    m_head = {};
    m_rows.clear();
    m_shared.clear();
    m_grid->aligns.clear();
    m_head.pitch = points(m_headType.pitch);
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        m_grid->aligns.push_back(m_table.columns[i].align);
        wishes[i].weight = m_table.columns[i].weight;
        wishes[i].natural = wishes[i].least = m_table.rowHeight > 0 ? kHandColumn : 2 * kPadX + 2;
        const QString &title = m_table.columns[i].title;
        m_head.cells.push_back(title.isEmpty() ? nullptr : std::make_shared<TextFlow>(m_column.fonts, title, m_headType));
        wish(wishes, i, m_head.cells.back(), m_headType, false);
    }
    m_rows.reserve(m_table.rows.size());
    for (const PaperRow &row : m_table.rows) {
        m_rows.push_back(texts(row, m_rows.size()));
        if (row.role == RowRole::Group)
            continue;
        for (size_t i = 0; i < wishes.size() && i < row.cells.size(); ++i)
            wish(wishes, i, m_rows.back().cells[i], styleOf(row, i), true);
    }
    for (size_t i = 1; i < wishes.size(); ++i) {
        if (!turnsAt(i))
            continue;
        wishes[i].least += kTurn;
        wishes[i].natural += kTurn;
    }
    return std::accumulate(wishes.begin(), wishes.end(), 0.0,
                           [](double total, const ColumnWish &wish) { return total + wish.least; });
}

// Words right after a column of numbers keep their distance; a box has its own lines for that.
bool TableMaker::turnsAt(size_t column) const
{
    return column > 0 && m_table.rowHeight <= 0 && m_grid->aligns[column - 1] == Align::End
        && m_grid->aligns[column] == Align::Start;
}

void TableMaker::measure()
{
    std::vector<ColumnWish> wishes;
    if (const double least = gather(wishes); least > m_column.width) {
        const double smaller = std::max(kSmallestType, m_column.width / least);
        for (TextStyle *type : {&m_type, &m_headType}) {
            type->size *= smaller;
            type->pitch *= smaller;
        }
        gather(wishes);
    }
    double at = m_column.left;
    for (const double width : columnWidths(wishes, m_column.width)) {
        const double turn = turnsAt(m_grid->lefts.size()) ? kTurn : 0;
        m_grid->lefts.push_back(at + turn + kPadX);
        m_grid->widths.push_back(width - turn - 2 * kPadX);
        at += width;
    }
    m_grid->left = m_column.left;
    m_grid->right = m_column.right();
    m_grid->lined = m_table.lined;
    m_grid->boxed = m_table.rowHeight > 0;
}

void TableMaker::wrap(RowTexts &row)
{
    const bool group = row.role == RowRole::Group;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        Flow &flow = row.cells[i];
        if (!flow)
            continue;
        const double width = group ? m_grid->right - m_grid->left - 2 * kPadX : m_grid->widths[i];
        if (flow->width() > width) {
            // Its own copy: the same text may stand on one line in a wider column.
            const TextStyle style = &row == &m_head ? m_headType : m_type;
            const PaperRow *source = &row == &m_head ? nullptr : &m_table.rows[static_cast<size_t>(&row - m_rows.data())];
            flow = std::make_shared<TextFlow>(m_column.fonts, flow->text(), source ? styleOf(*source, i) : style);
            flow->wrap(width);
        }
        row.lines = std::max(row.lines, flow->lines());
    }
    row.lines = std::max(row.lines, 1);
    row.height = row.lines * row.pitch + 2 * kPadY;
    if (&row != &m_head && !group)
        row.height = std::max(row.height, m_table.rowHeight);
}

void paintCells(Canvas &canvas, const Grid &grid, const RowTexts &row, double top, int first, int count)
{
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const Flow &flow = row.cells[i];
        if (flow && first < flow->lines())
            flow->paint(canvas, {grid.lefts[i], top}, grid.widths[i], row.role == RowRole::Group ? Align::Start : grid.aligns[i],
                        kBlack, first, count);
    }
}

void paintRules(Canvas &canvas, const Grid &grid, RowRole role, double top, double height)
{
    constexpr double thin = 0.12;
    constexpr double strong = 0.3;
    const double bottom = top + height;
    if (role == RowRole::Total)
        canvas.line({grid.left, top}, {grid.right, top}, strong, kBlack);
    if (grid.boxed) {
        for (size_t i = 0; i <= grid.size(); ++i) {
            const double x = i < grid.size() ? grid.lefts[i] - kPadX : grid.right;
            if (role != RowRole::Group || i == 0 || i == grid.size())
                canvas.line({x, top}, {x, bottom}, thin, kRule);
        }
    }
    if (grid.lined)
        canvas.line({grid.left, bottom}, {grid.right, bottom}, thin, grid.boxed ? kRule : kHairline);
}

QString spoken(const RowTexts &row)
{
    QStringList cells;
    for (const Flow &flow : row.cells)
        cells << (flow ? flow->text() : QString());
    return cells.join(u'\t');
}

std::shared_ptr<const Strip> TableMaker::header()
{
    wrap(m_head);
    auto head = std::make_shared<RowTexts>(m_head);
    auto strip = std::make_shared<Strip>();
    strip->height = head->height;
    strip->text = spoken(*head);
    strip->keepWithNext = true;
    strip->paint = [grid = m_grid, head](Canvas &canvas, double top) {
        constexpr double rule = 0.3;
        for (size_t i = 0; i < head->cells.size(); ++i) {
            const Flow &flow = head->cells[i];
            if (flow) // they stand on the rule
                flow->paint(canvas, {grid->lefts[i], top + head->height - kPadY - flow->height()}, grid->widths[i], grid->aligns[i]);
        }
        canvas.line({grid->left, top + head->height}, {grid->right, top + head->height}, rule, kBlack);
    };
    return strip;
}

Strip TableMaker::rowStrip(const std::shared_ptr<const RowTexts> &row, int first, int count, bool firstPart) const
{
    Strip strip;
    const bool whole = count >= row->lines;
    strip.height = whole ? row->height : count * row->pitch + 2 * kPadY;
    if (firstPart)
        strip.text = spoken(*row);
    strip.paint = [grid = m_grid, row, first, count, height = strip.height](Canvas &canvas, double top) {
        if (row->role == RowRole::Group)
            canvas.fill({grid->left, top, grid->right - grid->left, height}, kTint);
        // In a row to fill by hand, what is printed stands in the middle.
        const bool tall = grid->boxed && row->lines * row->pitch + 2 * kPadY < height;
        const double down = tall ? (height - row->lines * row->pitch) / 2 : kPadY;
        paintCells(canvas, *grid, *row, top + down, first, count);
        paintRules(canvas, *grid, row->role, top, height);
    };
    return strip;
}

void TableMaker::addRow(Strips &strips, const std::shared_ptr<const RowTexts> &row, double capacity) const
{
    if (row->height <= capacity) {
        strips.push_back(rowStrip(row, 0, row->lines, true));
        return;
    }
    // Taller than a page: only then is a row cut, between two lines.
    const int perPart = std::max(1, static_cast<int>((capacity - 2 * kPadY) / row->pitch));
    for (int first = 0; first < row->lines; first += perPart)
        strips.push_back(rowStrip(row, first, std::min(perPart, row->lines - first), first == 0));
}

Strips TableMaker::nothing() const
{
    if (m_table.nothing.isEmpty())
        return {};
    auto flow = std::make_shared<TextFlow>(m_column.flow(m_table.nothing, style::kTable));
    Strips strips = linesOf(m_column, flow, m_column.left + kPadX, m_column.width - 2 * kPadX, Align::Start, kQuiet);
    strips.front().before = kPadY;
    return strips;
}

Strips TableMaker::strips()
{
    Strips strips;
    if (!m_table.title.isEmpty()) {
        Paragraph title = paragraph(m_table.title, ParagraphRole::Subheading);
        append(strips, stripsOf(m_column, title));
    }
    if (m_table.rows.empty() && !m_table.nothing.isEmpty()) {
        append(strips, nothing());
        return strips;
    }
    if (m_table.columns.empty())
        return strips;
    measure();
    const auto head = header();
    strips.push_back(*head);
    strips.back().before = m_table.title.isEmpty() ? kBeat / 2 : kBeat / 4;
    for (RowTexts &row : m_rows)
        wrap(row);
    const double capacity = m_column.pageHeight - head->height;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const size_t start = strips.size();
        addRow(strips, std::make_shared<RowTexts>(std::move(m_rows[i])), capacity);
        for (size_t part = start; part < strips.size(); ++part)
            strips[part].header = head;
        const bool beforeTotal = i + 1 < m_rows.size() && m_rows[i + 1].role == RowRole::Total;
        const bool group = m_table.rows[i].role == RowRole::Group;
        if ((beforeTotal || group) && i + 1 < m_rows.size())
            strips.back().keepWithNext = true;
    }
    return strips;
}

} // namespace

Strips stripsOf(const Column &column, const PaperTable &table)
{
    return TableMaker(column, table).strips();
}

} // namespace pc
