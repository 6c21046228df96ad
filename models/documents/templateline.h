// What a line of a template is, by its first characters; shared by whoever reads a text and whoever shows it.
#pragma once

#include <QStringView>

namespace pc {

enum class TemplateLineKind {
    Body,
    Title,      ///< "# "
    Heading,    ///< "## "
    Subheading, ///< "### "
    Item,       ///< "- "
    Right,      ///< "> "
    Centre,     ///< "^ "
    Note,       ///< "~ "
    Row,        ///< "| a | b |"
    HeaderRow,  ///< "|= a | b |"
    TotalRow,   ///< "|+ a | b |"
    Cut,        ///< "✂ text"
    Page,       ///< "---"
    Empty,      ///< nothing but spaces
};

struct TemplateLine {
    TemplateLineKind kind = TemplateLineKind::Body;
    qsizetype marker = 0; ///< length of what makes it so, with its space

    friend bool operator==(const TemplateLine &, const TemplateLine &) = default;
};

/// Reads a line without its end.
TemplateLine templateLine(QStringView line);
/// What a line of this kind begins with: "## "; empty for Body and Empty.
QString templateMarker(TemplateLineKind kind);
inline bool isRow(TemplateLineKind kind)
{
    return kind == TemplateLineKind::Row || kind == TemplateLineKind::HeaderRow || kind == TemplateLineKind::TotalRow;
}

} // namespace pc
