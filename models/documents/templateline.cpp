#include "models/documents/templateline.h"

#include <QString>

#include <algorithm>

namespace pc {

namespace {

struct Marker {
    TemplateLineKind kind;
    QStringView text;
};

// A longer one before the shorter one it begins with.
constexpr Marker kMarkers[] = {
    {TemplateLineKind::Subheading, u"### "}, {TemplateLineKind::Heading, u"## "},  {TemplateLineKind::Title, u"# "},
    {TemplateLineKind::Item, u"- "},         {TemplateLineKind::Right, u"> "},     {TemplateLineKind::Centre, u"^ "},
    {TemplateLineKind::Note, u"~ "},         {TemplateLineKind::HeaderRow, u"|="}, {TemplateLineKind::TotalRow, u"|+"},
    {TemplateLineKind::Row, u"|"},           {TemplateLineKind::Cut, u"✂ "},
};

} // namespace

TemplateLine templateLine(QStringView line)
{
    const QStringView content = line.trimmed();
    if (content.isEmpty())
        return {TemplateLineKind::Empty, 0};
    if (content == u"---")
        return {TemplateLineKind::Page, line.size()};
    if (content == u"✂")
        return {TemplateLineKind::Cut, line.size()};
    for (const Marker &marker : kMarkers) {
        if (line.startsWith(marker.text))
            return {marker.kind, marker.text.size()};
    }
    return {};
}

QString templateMarker(TemplateLineKind kind)
{
    if (kind == TemplateLineKind::Page)
        return QStringLiteral("---");
    const auto found = std::find_if(std::begin(kMarkers), std::end(kMarkers),
                                    [kind](const Marker &marker) { return marker.kind == kind; });
    return found == std::end(kMarkers) ? QString() : found->text.toString();
}

} // namespace pc
