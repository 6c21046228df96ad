#include "models/reports/listgroups.h"

#include "models/base/textfold.h"

#include <map>

namespace pc {

namespace {

const QStringList kNumeric{QStringLiteral("hours"),   QStringLiteral("places"),  QStringLiteral("places_free"),
                           QStringLiteral("planned"), QStringLiteral("entered"), QStringLiteral("signed"),
                           QStringLiteral("remaining")};

/// Shares of the width for columns of words; the others, numbers and days, get what they ask for.
const QHash<QString, double> kWeights{
    {QStringLiteral("commune"), 2.2},  {QStringLiteral("title"), 4},           {QStringLiteral("action"), 3.6},
    {QStringLiteral("type"), 2.4},     {QStringLiteral("student"), 2.4},       {QStringLiteral("period"), 2.3},
    {QStringLiteral("state"), 1.8},    {QStringLiteral("decision"), 1.8},      {QStringLiteral("convention_state"), 1.6},
    {QStringLiteral("referent"), 2},   {QStringLiteral("commune_referent"), 2}, {QStringLiteral("university_referent"), 2},
    {QStringLiteral("arrondissement"), 2}, {QStringLiteral("hours"), 1.5}};

} // namespace

ListGroups::ListGroups(const ReportRequest &request, const std::vector<ReportColumn> &all) : m_request(request), m_all(all) {}

void ListGroups::add(const QString &arrondissement, const ReportCells &cells) { m_lines.push_back({arrondissement, cells}); }

PaperTable ListGroups::table(const QString &nothing, const ReportCells &total) const
{
    ReportTable table(m_all, m_request.columns, kNumeric, nothing);
    const bool grouped = m_request.arrondissement.isEmpty() && !table.shows(QStringLiteral("arrondissement"));
    std::map<QString, std::vector<const Line *>> groups;
    for (const Line &line : m_lines)
        groups[grouped ? sortKey(line.arrondissement) : QString()].push_back(&line);
    for (const auto &[key, lines] : groups) {
        const QString name = lines.front()->arrondissement;
        if (grouped)
            table.group(name.isEmpty() ? tr("Without an arrondissement") : name);
        for (const Line *line : lines)
            table.add(line->cells);
    }
    if (table.count() > 0 && !total.isEmpty())
        table.total(tr("Total"), total);
    PaperTable weighted = table.table();
    for (PaperColumn &column : weighted.columns)
        column.weight = kWeights.value(column.key);
    return weighted;
}

} // namespace pc
