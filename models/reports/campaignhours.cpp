// Hours and delays, and why the lists of the annexes are not the key figures.
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignrules.h"
#include "models/hours/hourfigures.h"
#include "models/reports/campaignsections.h"
#include "models/reports/reportparts.h"

#include <algorithm>

namespace pc {

using namespace Qt::StringLiterals;

namespace {

// Middle and longest of a list of days.
std::pair<qint64, qint64> middleAndLongest(std::vector<qint64> days)
{
    std::sort(days.begin(), days.end());
    return {days[days.size() / 2], days.back()};
}

} // namespace

Result<CampaignSections::Blocks> CampaignSections::hours()
{
    HourFiguresReader reader(m_database);
    const auto figures = reader.ofCampaign(m_campaign.id);
    const auto students = reader.ofStudents(m_campaign.id);
    const auto rules = CampaignRulesRepository(m_database).of(m_campaign.id);
    if (!figures || !students || !rules)
        return !figures ? figures.error() : !students ? students.error() : rules.error();
    const qint64 quota = rules->quotaMinutes;
    PaperFigures cards;
    for (const HourFigure figure : {HourFigure::Planned, HourFigure::Entered, HourFigure::Signed})
        cards.figures.push_back({HourFiguresReader::label(figure), formatMinutes(figures->of(figure)),
                                 HourFiguresReader::definition(figure, HourScope::Campaign)});
    qint64 working = 0;
    qint64 reached = 0;
    for (const HourFigures &one : *students) {
        working += one.entered > 0 ? 1 : 0;
        reached += quota > 0 && one.entered >= quota ? 1 : 0;
    }
    if (working == 0)
        return section(tr("No hour was entered yet."), cards, {});
    return section(tr("%n student(s) have hours, %1 each on average; %2 of them (%3) have reached the quota of %4.", nullptr,
                      static_cast<int>(working))
                       .arg(formatMinutes(figures->entered / working), formatCount(reached), percent(reached, working),
                            formatMinutes(quota)),
                   cards,
                   tr("On average: hours entered, divided by the students who have at least one line of hours dated in the campaign. The "
                      "quota is the one of the campaign, whatever waivers were given."));
}

Result<CampaignSections::Blocks> CampaignSections::hoursByMonth()
{
    const auto found = rows(u"SELECT substr(h.day, 1, 7), sum(CASE WHEN h.visa IS NOT NULL THEN h.minutes ELSE 0 END), "
                            "sum(CASE WHEN h.visa IS NULL THEN h.minutes ELSE 0 END) FROM hour_entry h "
                            "JOIN assignment s ON s.id = h.assignment JOIN proposal p ON p.id = s.proposal "
                            "WHERE h.day BETWEEN ?1 AND ?2 AND "_s
                                + withinArrondissementSql(u"p.commune"_s, u"?3"_s) + u" GROUP BY 1 ORDER BY 1"_s,
                            {bindDate(m_campaign.startsOn), bindDate(m_campaign.endsOn), arrondissement()});
    if (!found)
        return found.error();
    if (found->empty())
        return inFull() ? Blocks() : Blocks{paragraph(tr("No hour was entered yet."))}; // hours() has said it
    PaperBars bars;
    bars.title = tr("Hours by month");
    bars.series = {tr("with the visa of the commune"), tr("without visa yet")};
    std::pair<QString, qint64> most;
    for (const std::vector<QVariant> &row : *found) {
        const QDate month = QDate::fromString(row[0].toString() + u"-01"_s, Qt::ISODate);
        const QString name = QLocale().toString(month, u"MMMM yyyy"_s);
        const qint64 with = row[1].toLongLong();
        const qint64 without = row[2].toLongLong();
        bars.bars.push_back({name, {static_cast<double>(with), static_cast<double>(without)}, formatMinutes(with + without)});
        if (with + without > most.second)
            most = {name, with + without};
    }
    if (!inFull())
        return Blocks{Together{{bars}}};
    return section(tr("The month with most hours is %1: %2.").arg(most.first, formatMinutes(most.second)), bars,
                   tr("Hours entered, on the day they were done, from %1 to %2.")
                       .arg(formatDate(m_campaign.startsOn), formatDate(m_campaign.endsOn)));
}

Result<CampaignSections::Blocks> CampaignSections::delays()
{
    const std::pair<QString, QString> asked[] = {
        {tr("From the reception of a proposal to its first decision"),
         u"SELECT julianday(min(d.decided_on)) - julianday(p.received_on) FROM proposal p JOIN proposal_decision d ON d.proposal = p.id "
         "AND d.kind = 'conformity' WHERE p.campaign = ? AND p.received_on IS NOT NULL GROUP BY p.id"_s},
        {tr("From the decision « conforme » to the beginning of the first affectation"),
         u"SELECT julianday(min(s.starts_on)) - julianday((SELECT min(d.decided_on) FROM proposal_decision d WHERE d.proposal = p.id "
         "AND d.kind = 'conformity' AND d.verdict IN ('conforming', 'conforming_with_reservation'))) FROM proposal p JOIN assignment s "
         "ON s.proposal = p.id AND s.status <> 'cancelled' WHERE p.campaign = ? AND EXISTS (SELECT 1 FROM proposal_decision d "
         "WHERE d.proposal = p.id AND d.kind = 'conformity' AND d.verdict IN ('conforming', 'conforming_with_reservation')) GROUP BY p.id"_s},
        {tr("From the reception of a candidature to its dispatch to the mayor"),
         u"SELECT julianday(transmitted_on) - julianday(received_on) FROM application WHERE campaign = ? AND transmitted_on IS NOT NULL"_s},
        {tr("From the sending of a convention to its last signature"),
         u"SELECT julianday(convention_signed_on) - julianday(convention_sent_on) FROM assignment WHERE campaign = ? "
         "AND convention_signed_on IS NOT NULL AND convention_sent_on IS NOT NULL"_s},
    };
    PaperTable table;
    table.columns = {{tr("Delay"), Align::Start, 4}, {tr("Cases"), Align::End, 1}, {tr("Median"), Align::End, 1}, {tr("Longest"), Align::End, 1}};
    QString sentence = tr("No proposal has been decided yet.");
    for (const auto &[title, sql] : asked) {
        const auto found = rows(sql, {m_campaign.id.value});
        if (!found)
            return found.error();
        std::vector<qint64> days;
        for (const std::vector<QVariant> &row : *found)
            days.push_back(std::max<qint64>(0, qRound64(row[0].toDouble())));
        PaperRow line{{ReportParts::text(title), ReportParts::count(static_cast<qint64>(days.size()))}};
        if (days.empty()) {
            line.cells.push_back(ReportParts::text({}));
            line.cells.push_back(ReportParts::text({}));
        } else {
            const auto [middle, longest] = middleAndLongest(std::move(days));
            line.cells.push_back({tr("%n day(s)", nullptr, static_cast<int>(middle)), middle});
            line.cells.push_back({tr("%n day(s)", nullptr, static_cast<int>(longest)), longest});
            if (table.rows.empty())
                sentence = tr("Half of the proposals had their first decision in %n day(s) or less.", nullptr, static_cast<int>(middle));
        }
        table.rows.push_back(std::move(line));
    }
    return section(sentence, table,
                   tr("Calendar days, of the cases that have both dates. The median is the case in the middle: half are shorter."));
}

Result<CampaignSections::Blocks> CampaignSections::actionsAgree()
{
    const auto listed = number(u"SELECT count(*) FROM proposal WHERE campaign = ?"_s, {m_campaign.id.value});
    const auto apart = number(u"SELECT count(*) FROM proposal WHERE campaign = ? AND status IN ('draft', 'cancelled')"_s, {m_campaign.id.value});
    if (!listed || !apart)
        return listed ? apart.error() : listed.error();
    if (*apart == 0)
        return Blocks{paragraph(tr("Every action listed is one of the proposals received that the key figures count."), ParagraphRole::Note)};
    return Blocks{paragraph(tr("%1 actions are listed; the key figures count %2 proposals received, without the %3 in preparation or cancelled.")
                                .arg(formatCount(*listed), formatCount(*listed - *apart), formatCount(*apart)),
                            ParagraphRole::Note)};
}

Result<CampaignSections::Blocks> CampaignSections::hoursAgree()
{
    const auto cancelled = number(u"SELECT count(*) FROM assignment WHERE campaign = ? AND status = 'cancelled'"_s, {m_campaign.id.value});
    const auto listed = rows(u"SELECT coalesce(sum(t.entered), 0), coalesce(sum(CASE WHEN t.campaign IS NOT ?1 THEN t.entered END), 0) "
                             "FROM hour_total t JOIN assignment s ON s.id = t.assignment WHERE s.campaign = ?1"_s, {m_campaign.id.value});
    const auto others = number(u"SELECT coalesce(sum(t.entered), 0) FROM hour_total t JOIN assignment s ON s.id = t.assignment "
                               "WHERE t.campaign = ?1 AND s.campaign <> ?1"_s, {m_campaign.id.value});
    if (!cancelled || !listed || !others)
        return !cancelled ? cancelled.error() : !listed ? listed.error() : others.error();
    const qint64 all = listed->front()[0].toLongLong();
    const qint64 outside = listed->front()[1].toLongLong();
    Blocks blocks;
    if (*cancelled > 0)
        blocks.push_back(paragraph(tr("%n affectation(s) listed were cancelled; the key figures leave them out.", nullptr,
                                      static_cast<int>(*cancelled)),
                                   ParagraphRole::Note));
    if (outside != 0 || *others != 0)
        blocks.push_back(paragraph(tr("The key figures count %1 of hours entered: the %2 of this annex, less %3 dated outside the campaign, "
                                      "plus %4 dated in it for affectations of another campaign.")
                                       .arg(formatMinutes(all - outside + *others), formatMinutes(all), formatMinutes(outside),
                                            formatMinutes(*others)),
                                   ParagraphRole::Note));
    else
        blocks.push_back(paragraph(tr("The hours entered add up to those of the key figures: %1.").arg(formatMinutes(all)), ParagraphRole::Note));
    return blocks;
}

} // namespace pc
