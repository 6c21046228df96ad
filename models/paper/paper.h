// What a document says, as blocks: paragraphs, tables, figures, signatures. No layout, no file format, nothing read.
//
// Reports and documents make one; the composer turns it into A4 pages, the writers into PDF, ODT, XLSX or CSV. All text
// is plain text. Lengths are millimetres. Nothing here is coloured: a state is a symbol and a word.
#pragma once

#include "models/tables/exporttable.h"

#include <QByteArray>
#include <QStringList>

#include <variant>
#include <vector>

namespace pc {

enum class Align { Start, Centre, End };

/// A stretch of text in one style.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const Run &, const Run &) = default;
};

enum class ParagraphRole {
    Body,
    Title,    ///< of the document; once
    Heading,  ///< of a part; never alone at the foot of a page
    Subheading,
    Item,     ///< of a list with bullets
    Note,     ///< smaller: a definition, a legal sentence
    Indented, ///< half a page to the right, as the place and day of a letter
};

struct Paragraph {
    std::vector<Run> runs;
    ParagraphRole role = ParagraphRole::Body;
    Align align = Align::Start;
    bool keepWithNext = false;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// The lines of an address, in the window of an envelope: at a fixed place of the first page of a letter.
/// Source: NF Z 10-011, at most 6 lines of 38 characters.
struct Addressee {
    QStringList lines;

    friend bool operator==(const Addressee &, const Addressee &) = default;
};

struct PaperCell {
    QString text;    ///< as printed
    Cell value = {}; ///< for spreadsheets; "not known" stands for the text
    bool bold = false;

    friend bool operator==(const PaperCell &, const PaperCell &) = default;
};

struct PaperColumn {
    QString title;
    Align align = Align::Start;
    double weight = 0; ///< share of the width; 0: what the content asks for
    QString key = {};  ///< English snake_case, for CSV; empty: the title

    friend bool operator==(const PaperColumn &, const PaperColumn &) = default;
};

enum class RowRole {
    Body,
    Group, ///< title of the rows that follow; its first cell spans the table
    Total,
};

struct PaperRow {
    std::vector<PaperCell> cells;
    RowRole role = RowRole::Body;

    friend bool operator==(const PaperRow &, const PaperRow &) = default;
};

/// A table: its header comes back at the top of each page, and no row is cut by the end of a page.
struct PaperTable {
    QString title = {};
    std::vector<PaperColumn> columns;
    std::vector<PaperRow> rows;
    QString nothing = {};       ///< said instead of an empty table
    bool lined = true;          ///< thin lines between the rows
    double rowHeight = 0;       ///< at least, for tables filled by hand; millimetres

    friend bool operator==(const PaperTable &, const PaperTable &) = default;
};

/// Key figures side by side, each with what it counts.
struct PaperFigures {
    struct Figure {
        QString title;
        QString value;
        QString definition = {}; ///< denominator, vintage, day

        friend bool operator==(const Figure &, const Figure &) = default;
    };
    std::vector<Figure> figures;

    friend bool operator==(const PaperFigures &, const PaperFigures &) = default;
};

/// Bars from zero, labelled in place, told apart by pattern and word, readable in grey.
struct PaperBars {
    struct Bar {
        QString label;
        std::vector<double> values; ///< one per series; stacked
        QString text;               ///< at the end of the bar

        friend bool operator==(const Bar &, const Bar &) = default;
    };
    QString title;
    QStringList series = {}; ///< names, when there are several
    std::vector<Bar> bars;

    friend bool operator==(const PaperBars &, const PaperBars &) = default;
};

/// Fields of a form: label, value, and a line to write on where there is none.
struct PaperForm {
    struct Field {
        QString label;
        QString value = {};
        int lines = 1; ///< to write on, when the value is empty

        friend bool operator==(const Field &, const Field &) = default;
    };
    std::vector<Field> fields;
    bool twoColumns = false;

    friend bool operator==(const PaperForm &, const PaperForm &) = default;
};

/// A question with boxes to tick.
struct PaperTicks {
    QString label;
    std::vector<std::pair<QString, bool>> choices;

    friend bool operator==(const PaperTicks &, const PaperTicks &) = default;
};

/// Boxes to sign in, side by side.
struct PaperSignatures {
    struct Box {
        QString title;          ///< "For the commune"
        QString name = {};
        QString signedOn = {};  ///< as printed; empty: to sign by hand

        friend bool operator==(const Box &, const Box &) = default;
    };
    std::vector<Box> boxes;

    friend bool operator==(const PaperSignatures &, const PaperSignatures &) = default;
};

/// A square that brings the record back when scanned, and its text for whoever types it.
struct PaperCode {
    QString text;
    QString caption = {};

    friend bool operator==(const PaperCode &, const PaperCode &) = default;
};

/// Labels on a sheet of a known format, from the first place that is still free.
struct PaperLabels {
    QString format; ///< key of a LabelSheet
    int skip = 0;   ///< places already used on the first sheet
    std::vector<QStringList> labels;

    friend bool operator==(const PaperLabels &, const PaperLabels &) = default;
};

struct PaperImage {
    QByteArray bytes;      ///< PNG or SVG
    QString description;   ///< for whoever cannot see it
    double height = 0;     ///< millimetres; 0: as wide as the text

    friend bool operator==(const PaperImage &, const PaperImage &) = default;
};

/// A line to cut along: what is under it comes back.
struct CutLine {
    QString text = {};

    friend bool operator==(const CutLine &, const CutLine &) = default;
};

struct PageBreak {
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

struct Gap {
    double height = 5; ///< millimetres

    friend bool operator==(const Gap &, const Gap &) = default;
};

struct Block;

/// Blocks that stay together on one page when one page can hold them.
struct Together {
    std::vector<Block> blocks;

    friend bool operator==(const Together &, const Together &);
};

struct Block : std::variant<Paragraph, Addressee, PaperTable, PaperFigures, PaperBars, PaperForm, PaperTicks,
                            PaperSignatures, PaperCode, PaperLabels, PaperImage, CutLine, PageBreak, Gap, Together> {
    using variant::variant;
    const variant &value() const { return *this; }
};

inline bool operator==(const Together &a, const Together &b) { return a.blocks == b.blocks; }

/// Who writes: at the head of the first page of a letter, in small at the head of a report.
struct Letterhead {
    QString name;
    QStringList lines = {};      ///< address, phone, e-mail
    QByteArray logo = {};        ///< PNG; empty: none
    QString partner = {};        ///< the other office, named beside it
    QByteArray partnerLogo = {};

    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

enum class PaperStyle {
    Report, ///< each page: office, title, campaign; at the foot: edited on, page x/y
    Letter, ///< first page: letterhead; then a small head; at the foot: page x/y when there are several
    Sheet,  ///< nothing but the blocks: labels
};

struct Paper {
    QString title;          ///< also of the file
    QString subtitle = {};  ///< campaign, perimeter
    QString reference = {}; ///< number of the document, printed and kept in the file
    PaperStyle style = PaperStyle::Report;
    bool landscape = false;
    /// Pages it should fit on: a content a little longer is made smaller, by 15 % at most. 0: as many as it takes.
    int pages = 0;
    QString editedOn = {};  ///< "Edited on 3 November 2026", as printed at the foot
    QString watermark = {}; ///< "SPECIMEN", behind the text
    Letterhead letterhead;
    std::vector<Block> blocks;

    friend bool operator==(const Paper &, const Paper &) = default;
};

/// A paragraph of plain text.
inline Paragraph paragraph(const QString &text, ParagraphRole role = ParagraphRole::Body)
{
    return {{{text}}, role, Align::Start, role == ParagraphRole::Heading || role == ParagraphRole::Subheading};
}

} // namespace pc
