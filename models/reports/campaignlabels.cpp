// What became of the files of labels: asked for and decided, and the acquis rated in them.
#include "models/base/localise.h"
#include "models/labels/acquis.h"
#include "models/reports/campaignsections.h"
#include "models/reports/reportparts.h"

#include <algorithm>

namespace pc {

using namespace Qt::StringLiterals;

Result<CampaignSections::Blocks> CampaignSections::labels()
{
    const auto before = rows(u"SELECT id, name FROM campaign WHERE starts_on < ? ORDER BY starts_on DESC LIMIT 1"_s,
                             {bindDate(m_campaign.startsOn)});
    if (!before)
        return before.error();
    const qint64 last = before->empty() ? 0 : before->front()[0].toLongLong();
    const auto found = rows(u"SELECT k.name, count(f.id), coalesce(sum(f.status = 'granted'), 0), coalesce(sum(f.status = 'deferred'), 0), "
                            "coalesce(sum(f.status IN ('refused', 'inadmissible')), 0), "
                            "coalesce(sum(f.status IN ('deposited', 'incomplete', 'complete', 'scheduled')), 0), "
                            "(SELECT count(*) FROM label_file o WHERE o.kind = k.id AND o.campaign = ?2 AND o.status = 'granted') AS earlier "
                            "FROM label_kind k LEFT JOIN label_file f ON f.kind = k.id AND f.campaign = ?1 AND f.deposited_on IS NOT NULL "
                            "AND f.status <> 'withdrawn' GROUP BY k.id HAVING count(f.id) + earlier > 0 ORDER BY k.position, k.id"_s,
                            {m_campaign.id.value, last});
    if (!found)
        return found.error();
    const QString definition = tr("Files deposited in the campaign and not withdrawn, in the state they are in on %1.").arg(day());
    if (found->empty())
        return sentences(tr("No file of a label was deposited."), definition);
    PaperTable table = tableOf({}, {tr("Label"), tr("Deposited"), tr("Granted"), tr("Deferred"), tr("Refused or inadmissible"), tr("In examination")});
    table.columns[0].weight = 2.4;
    if (last > 0)
        table.columns.push_back({tr("Granted in %1", "name of the year before").arg(before->front()[1].toString()), Align::End});
    for (size_t i = 1; i < table.columns.size(); ++i)
        table.columns[i].weight = 1.1; // a year such as 2025-2026 stays in one piece
    std::vector<qint64> sums(6);
    for (const std::vector<QVariant> &row : *found) {
        PaperRow line{{ReportParts::text(row[0].toString())}};
        for (size_t i = 0; i + 1 < table.columns.size(); ++i) {
            line.cells.push_back(ReportParts::count(row[i + 1].toLongLong()));
            sums[i] += row[i + 1].toLongLong();
        }
        table.rows.push_back(std::move(line));
    }
    if (found->size() > 1) {
        PaperRow total{{ReportParts::text(tr("Total"))}, RowRole::Total};
        for (size_t i = 0; i + 1 < table.columns.size(); ++i)
            total.cells.push_back(ReportParts::count(sums[i]));
        table.rows.push_back(std::move(total));
    }
    Blocks blocks = section(tr("Files deposited for a label: %1, of which decided: %2; labels granted: %3.")
                                .arg(formatCount(sums[0]), formatCount(sums[1] + sums[2] + sums[3]), formatCount(sums[1])),
                            table, definition);
    const auto delays = rows(u"SELECT julianday(d.decided_on) - julianday(f.deposited_on) FROM label_file f JOIN label_decision d "
                             "ON d.id = (SELECT e.id FROM label_decision e WHERE e.file = f.id ORDER BY e.id DESC LIMIT 1) "
                             "WHERE f.campaign = ? AND f.deposited_on IS NOT NULL AND f.status IN ('granted', 'deferred', 'refused', "
                             "'inadmissible') ORDER BY 1"_s, {m_campaign.id.value});
    if (!delays)
        return delays.error();
    if (!delays->empty()) {
        const auto median = static_cast<int>(std::max<qint64>(0, qRound64(delays->at(delays->size() / 2)[0].toDouble())));
        blocks.push_back(paragraph(tr("From the deposit to the decision: %n day(s) as a median, for %1 decisions.", nullptr, median)
                                       .arg(formatCount(static_cast<qint64>(delays->size()))),
                                   ParagraphRole::Note));
    }
    return blocks;
}

Result<CampaignSections::Blocks> CampaignSections::acquisRated()
{
    const auto files = number(u"SELECT count(DISTINCT a.file) FROM acquis_answer a JOIN label_file f ON f.id = a.file WHERE f.campaign = ? "
                              "AND a.level IS NOT NULL"_s, {m_campaign.id.value});
    if (!files)
        return files.error();
    const QString definition = tr("Mean of the levels given, from 0 to 3, every criterion alike; in brackets, the number of files.");
    if (*files == 0)
        return sentences(tr("No acquis was rated in a file of a label."), {});
    PaperTable table = tableOf({}, {tr("Acquis")});
    table.columns[0].weight = 2;
    for (const Rater rater : AcquisWords::raters())
        table.columns.push_back({AcquisWords::label(rater), Align::End, 1});
    for (const AcquisFamily family : AcquisWords::families()) {
        PaperRow line{{ReportParts::text(AcquisWords::label(family))}};
        for (const Rater rater : AcquisWords::raters()) {
            const auto mean = rows(u"SELECT avg(a.level), count(DISTINCT a.file) FROM acquis_answer a JOIN acquis_criterion c ON c.id = a.criterion "
                                   "JOIN label_file f ON f.id = a.file WHERE f.campaign = ? AND a.level IS NOT NULL AND c.family = ? AND a.rater = ?"_s,
                                   {m_campaign.id.value, AcquisWords::word(family), AcquisWords::word(rater)});
            if (!mean)
                return mean.error();
            const std::vector<QVariant> &row = mean->front();
            line.cells.push_back(ReportParts::text(row[1].toLongLong() == 0
                                                       ? QString()
                                                       : tr("%1 (%2)", "mean, number of files")
                                                             .arg(QLocale().toString(row[0].toDouble(), 'f', 1), formatCount(row[1].toLongLong()))));
        }
        table.rows.push_back(std::move(line));
    }
    return section(tr("Means of the acquis in the files of labels: %1 files have an answer.").arg(formatCount(*files)), table, definition);
}

} // namespace pc
