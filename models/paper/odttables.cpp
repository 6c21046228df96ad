// The blocks of a paper that are tables in a text document.
#include "models/paper/labelsheet.h"
#include "models/paper/odtbody.h"
#include "models/paper/qrsquare.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pc {

namespace {

const QString kLineBelow = QStringLiteral("fo:border=\"none\" fo:border-bottom=\"0.25pt solid #808080\"");
const QString kNoLine = QStringLiteral("fo:border=\"none\"");
const QString kBoxed = QStringLiteral("fo:border=\"0.5pt solid #000000\"");
constexpr double kCharacter = 1.9; // millimetres of an average character of a table
constexpr int kBarLength = 24;     // characters of the longest bar

QString cellStyle(Align align, bool bold)
{
    const QString weight = bold ? QStringLiteral("Bold") : QString();
    switch (align) {
    case Align::Start: return QStringLiteral("Cell") + weight;
    case Align::Centre: return QStringLiteral("CellCentre") + weight;
    case Align::End: return QStringLiteral("CellEnd") + weight;
    }
    Q_UNREACHABLE();
}

// Columns with a weight share what those without it leave.
std::vector<double> widthsOf(const PaperTable &table, double width)
{
    std::vector<double> widths;
    double asked = 0;
    double weights = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const PaperColumn &column = table.columns[i];
        weights += column.weight;
        qsizetype longest = std::max<qsizetype>(column.title.size(), 5);
        for (const PaperRow &row : table.rows) {
            if (row.role != RowRole::Group && i < row.cells.size())
                longest = std::max(longest, row.cells[i].text.size());
        }
        widths.push_back(column.weight > 0 ? 0 : static_cast<double>(std::min<qsizetype>(longest, 40)) * kCharacter);
        asked += widths.back();
    }
    const double most = weights > 0 ? width * 0.6 : width;
    const double scale = asked > most || (weights <= 0 && asked > 0) ? most / asked : 1;
    const double left = width - asked * scale;
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] = table.columns[i].weight > 0 ? left * table.columns[i].weight / weights : widths[i] * scale;
    return widths;
}

QByteArray pngOf(const QrSquare &square)
{
    constexpr int margin = 4; // source: ISO/IEC 18004, quiet zone
    constexpr int scale = 4;
    const int side = square.size + 2 * margin;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < square.size; ++y) {
        for (int x = 0; x < square.size; ++x) {
            if (square.dark(x, y))
                image.setPixel(x + margin, y + margin, qRgb(0, 0, 0));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.scaled(side * scale, side * scale).save(&buffer, "PNG");
    return bytes;
}

} // namespace

void OdtBody::row(const PaperTable &table, const PaperRow &row)
{
    const QString line = table.lined ? kLineBelow : kNoLine;
    const int columns = static_cast<int>(table.columns.size());
    openRow(table.rowHeight);
    if (row.role == RowRole::Group) {
        openCell(line, columns);
        this->line(cellStyle(Align::Start, true), row.cells.empty() ? QString() : row.cells.front().text);
        close();
        for (int i = 1; i < columns; ++i)
            m_writer.writeEmptyElement(QStringLiteral("table:covered-table-cell"));
    } else {
        const bool total = row.role == RowRole::Total;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const PaperCell cell = i < row.cells.size() ? row.cells[i] : PaperCell{};
            openCell(total ? QStringLiteral("fo:border=\"none\" fo:border-top=\"0.75pt solid #000000\"") : line);
            this->line(cellStyle(table.columns[i].align, cell.bold || total), cell.text);
            close();
        }
    }
    close();
}

void OdtBody::block(const PaperTable &table, bool keep)
{
    if (!table.title.isEmpty())
        line(QStringLiteral("TableTitle"), table.title);
    if (table.columns.empty() || (table.rows.empty() && !table.nothing.isEmpty())) {
        line(QStringLiteral("Note"), table.nothing);
        return;
    }
    const QString keeping = keep ? QStringLiteral(" fo:keep-with-next=\"always\" style:may-break-between-rows=\"false\"") : QString();
    openTable(widthsOf(table, m_width), keeping);
    m_writer.writeStartElement(QStringLiteral("table:table-header-rows"));
    openRow();
    for (const PaperColumn &column : table.columns) {
        openCell(QStringLiteral("fo:border=\"none\" fo:border-bottom=\"0.75pt solid #000000\" style:vertical-align=\"bottom\""));
        line(cellStyle(column.align, true), column.title);
        close();
    }
    close();
    close();
    for (const PaperRow &each : table.rows)
        row(table, each);
    close();
    line(QStringLiteral("Tiny"), {});
}

void OdtBody::block(const PaperFigures &figures)
{
    if (figures.figures.empty())
        return;
    constexpr size_t most = 4; // side by side
    for (size_t first = 0; first < figures.figures.size(); first += most) {
        const size_t count = std::min(most, figures.figures.size() - first);
        openTable(std::vector<double>(count, m_width / static_cast<double>(count)));
        openRow();
        for (size_t i = first; i < first + count; ++i) {
            const PaperFigures::Figure &figure = figures.figures[i];
            openCell(QStringLiteral("fo:border=\"none\" fo:border-top=\"0.75pt solid #000000\""));
            line(QStringLiteral("Cell"), figure.title);
            line(QStringLiteral("Figure"), figure.value);
            if (!figure.definition.isEmpty())
                line(QStringLiteral("Note"), figure.definition);
            close();
        }
        close();
        close();
        line(QStringLiteral("Tiny"), {});
    }
}

// A bar is a row of blocks, each series with a pattern of its own.
void OdtBody::block(const PaperBars &bars)
{
    static const QChar patterns[] = {QChar(0x2588), QChar(0x2592), QChar(0x2591), QChar(0x2593)};
    const auto pattern = [](size_t series) { return patterns[series % std::size(patterns)]; };
    double longest = 0;
    for (const PaperBars::Bar &bar : bars.bars)
        longest = std::max(longest, std::accumulate(bar.values.begin(), bar.values.end(), 0.0));
    if (!bars.title.isEmpty())
        line(QStringLiteral("TableTitle"), bars.title);
    if (bars.series.size() > 1) {
        QStringList legend;
        for (qsizetype i = 0; i < bars.series.size(); ++i)
            legend << QStringLiteral("%1\u00A0%2").arg(pattern(static_cast<size_t>(i))).arg(bars.series.at(i));
        line(QStringLiteral("Note"), legend.join(QStringLiteral("     ")));
    }
    if (bars.bars.empty())
        return;
    openTable({m_width * 0.3, m_width * 0.45, m_width * 0.25});
    for (const PaperBars::Bar &bar : bars.bars) {
        QString drawn;
        for (size_t i = 0; longest > 0 && i < bar.values.size(); ++i)
            drawn += QString(static_cast<qsizetype>(std::lround(std::max(0.0, bar.values[i]) / longest * kBarLength)), pattern(i));
        openRow();
        for (const auto &[name, words] : {std::pair(QStringLiteral("Cell"), bar.label), std::pair(QStringLiteral("Bar"), drawn),
                                         std::pair(QStringLiteral("Cell"), bar.text)}) {
            openCell(kNoLine);
            line(name, words);
            close();
        }
        close();
    }
    close();
    line(QStringLiteral("Tiny"), {});
}

void OdtBody::fields(const PaperForm &form, size_t first, size_t count)
{
    for (size_t i = first; i < first + count; ++i) {
        const bool none = i >= form.fields.size();
        const PaperForm::Field field = none ? PaperForm::Field{} : form.fields[i];
        openCell(kNoLine);
        line(QStringLiteral("CellBold"), field.label);
        close();
        openCell(field.value.isEmpty() && !none ? kLineBelow : kNoLine);
        line(QStringLiteral("Cell"), field.value);
        for (int more = 1; field.value.isEmpty() && more < field.lines; ++more)
            line(QStringLiteral("CellLine"), {});
        close();
    }
}

void OdtBody::block(const PaperForm &form)
{
    if (form.fields.empty())
        return;
    const size_t aside = form.twoColumns ? 2 : 1;
    const double label = form.twoColumns ? 0.2 : 0.32;
    std::vector<double> widths;
    for (size_t i = 0; i < aside; ++i) {
        widths.push_back(m_width * label);
        widths.push_back(m_width * (1.0 / static_cast<double>(aside) - label));
    }
    openTable(widths);
    for (size_t i = 0; i < form.fields.size(); i += aside) {
        openRow();
        fields(form, i, aside);
        close();
    }
    close();
    line(QStringLiteral("Tiny"), {});
}

void OdtBody::block(const PaperSignatures &signatures)
{
    if (signatures.boxes.empty())
        return;
    constexpr double height = 28; // millimetres to sign in
    openTable(std::vector<double>(signatures.boxes.size(), m_width / static_cast<double>(signatures.boxes.size())));
    openRow(height);
    for (const PaperSignatures::Box &box : signatures.boxes) {
        openCell(kBoxed);
        line(QStringLiteral("CellBold"), box.title);
        if (!box.name.isEmpty())
            line(QStringLiteral("Cell"), box.name);
        line(QStringLiteral("Cell"), box.signedOn);
        close();
    }
    close();
    close();
    line(QStringLiteral("Tiny"), {});
}

void OdtBody::block(const PaperCode &code)
{
    m_writer.writeStartElement(QStringLiteral("text:p"));
    m_writer.writeAttribute(QStringLiteral("text:style-name"), paragraphStyle(QStringLiteral("Note"), {}));
    if (const QrSquare square = QrSquare::of(code.text); square.size > 0) {
        constexpr double side = 24; // millimetres
        picture(pngOf(square), side, side, code.text);
        text(QStringLiteral("\n"));
    }
    text(code.caption.isEmpty() ? code.text : QStringLiteral("%1\n%2").arg(code.text, code.caption));
    close();
}

void OdtBody::block(const PaperLabels &labels)
{
    const auto sheet = LabelSheets::find(labels.format);
    const size_t columns = sheet ? static_cast<size_t>(std::max(1, sheet->columns)) : 2;
    const double width = sheet ? sheet->stepX : m_width / 2;
    const double height = sheet ? sheet->stepY : 38;
    std::vector<QStringList> places(static_cast<size_t>(std::max(0, labels.skip)));
    places.insert(places.end(), labels.labels.begin(), labels.labels.end());
    if (places.empty())
        return;
    openTable(std::vector<double>(columns, width));
    for (size_t i = 0; i < places.size(); i += columns) {
        openRow(height);
        for (size_t k = i; k < i + columns; ++k) {
            openCell(kNoLine);
            line(QStringLiteral("Cell"), k < places.size() ? places[k].join(u'\n') : QString());
            close();
        }
        close();
    }
    close();
    line(QStringLiteral("Tiny"), {});
}

} // namespace pc
