// What went less well, and what was learnt: early ends, incidents, derogations, satisfaction, unmet offers.
#include "models/assignments/assignment.h"
#include "models/base/localise.h"
#include "models/campaigns/communestate.h"
#include "models/communes/communesrepository.h"
#include "models/reports/campaignsections.h"
#include "models/reports/reportparts.h"
#include "models/reports/studentnames.h"

namespace pc {

using namespace Qt::StringLiterals;

Result<CampaignSections::Blocks> CampaignSections::earlyEnds()
{
    const auto found = rows(u"SELECT end_code, count(*) FROM assignment WHERE campaign = ? AND status = 'ended_early' "
                            "GROUP BY end_code ORDER BY count(*) DESC, end_code"_s, {m_campaign.id.value});
    const auto all = number(u"SELECT count(*) FROM assignment WHERE campaign = ? AND status <> 'cancelled'"_s, {m_campaign.id.value});
    if (!found || !all)
        return found ? all.error() : found.error();
    const QString definition = tr("Affectations of the campaign that are not cancelled; the reason is the one recorded with the end.");
    if (found->empty())
        return sentences(tr("No affectation ended early."), definition);
    PaperTable table = tableOf({}, {tr("Reason of the early end"), tr("Count")});
    table.columns[0].weight = 3;
    table.columns[1].weight = 1;
    qint64 sum = 0;
    for (const std::vector<QVariant> &row : *found) {
        const auto reason = AssignmentWords::endReason(row[0].toString());
        sum += row[1].toLongLong();
        table.rows.push_back({{ReportParts::text(reason ? AssignmentWords::label(*reason) : row[0].toString()),
                               ReportParts::count(row[1].toLongLong())}});
    }
    return section(tr("%n affectation(s) ended early, of %1 (%2).", nullptr, static_cast<int>(sum)).arg(formatCount(*all), percent(sum, *all)),
                   table, definition);
}

Result<CampaignSections::Blocks> CampaignSections::incidents()
{
    const auto counts = rows(u"SELECT count(*), coalesce(sum(f.declared_on IS NOT NULL), 0) FROM follow_up f "
                             "JOIN assignment s ON s.id = f.assignment WHERE s.campaign = ? AND f.kind = 'incident'"_s, {m_campaign.id.value});
    if (!counts)
        return counts.error();
    const qint64 all = counts->front()[0].toLongLong();
    const qint64 declared = counts->front()[1].toLongLong();
    const QString definition = tr("Incidents noted in the follow-up of the affectations of the campaign.");
    if (all == 0)
        return sentences(tr("No incident was recorded."), definition);
    PaperTable table = tableOf({}, {tr("Incidents"), tr("Count")});
    table.columns[0].weight = 3;
    table.columns[1].weight = 1;
    table.rows = {{{ReportParts::text(tr("declared to the insurer")), ReportParts::count(declared)}},
                  {{ReportParts::text(tr("not declared to the insurer")), ReportParts::count(all - declared)}}};
    return section(tr("Incidents recorded: %1, of which declared to the insurer: %2.").arg(formatCount(all), formatCount(declared)), table,
                   definition);
}

Result<CampaignSections::Blocks> CampaignSections::exceptions()
{
    const auto derogations = number(u"SELECT count(*) FROM assignment WHERE campaign = ? AND derogation_on IS NOT NULL"_s, {m_campaign.id.value});
    const auto communes = number(u"SELECT count(*) FROM derogation"_s, {});
    const auto waivers = number(u"SELECT count(*) FROM quota_waiver WHERE campaign = ?"_s, {m_campaign.id.value});
    if (!derogations || !waivers || !communes)
        return !derogations ? derogations.error() : !waivers ? waivers.error() : communes.error();
    const QString definition = tr("Each has its author, its day and its reason in the register. Communes are decided for as long as the rule "
                                  "stands; affectations and waivers are those of the campaign.");
    if (*derogations + *communes + *waivers == 0)
        return sentences(tr("Nothing was decided outside the rule."), definition);
    PaperTable table = tableOf({}, {tr("Decided outside the rule"), tr("Count")});
    table.columns[0].weight = 3;
    table.columns[1].weight = 1;
    table.rows = {{{ReportParts::text(tr("Affectations by a derogation")), ReportParts::count(*derogations)}},
                  {{ReportParts::text(tr("Communes decided against the rule")), ReportParts::count(*communes)}},
                  {{ReportParts::text(tr("Waivers of the quota")), ReportParts::count(*waivers)}}};
    return section(tr("%n decision(s) were taken outside the rule.", nullptr, static_cast<int>(*derogations + *communes + *waivers)), table,
                   definition);
}

Result<CampaignSections::Blocks> CampaignSections::satisfaction()
{
    const auto names = StudentNames::of(m_database, m_request);
    const auto ended = number(u"SELECT count(*) FROM assignment WHERE campaign = ? AND status IN ('finished', 'ended_early')"_s, {m_campaign.id.value});
    if (!names || !ended)
        return names ? ended.error() : names.error();
    PaperTable table = tableOf({}, {tr("Given by")});
    table.columns[0].weight = 2;
    for (int mark = 1; mark <= 5; ++mark)
        table.columns.push_back({QString::number(mark), Align::End, 0.6});
    table.columns.push_back({tr("Answers"), Align::End, 1});
    table.columns.push_back({tr("Mean of 5"), Align::End, 1});
    Blocks comments;
    int left = 0;
    std::vector<qint64> answered;
    for (const auto &[who, column] : {std::pair(tr("Students"), u"student"_s), std::pair(tr("Communes"), u"commune"_s)}) {
        const auto found = rows(u"SELECT count(%1_rating), avg(%1_rating), sum(%1_rating = 1), sum(%1_rating = 2), sum(%1_rating = 3), "
                                "sum(%1_rating = 4), sum(%1_rating = 5) FROM assignment WHERE campaign = ?"_s.arg(column), {m_campaign.id.value});
        const auto words = rows(u"SELECT DISTINCT trim(%1_comment) FROM assignment WHERE campaign = ? AND trim(%1_comment) <> '' ORDER BY 1 LIMIT 6"_s.arg(column),
                                {m_campaign.id.value});
        if (!found || !words)
            return found ? words.error() : found.error();
        answered.push_back(found->front()[0].toLongLong());
        PaperRow line{{ReportParts::text(who)}};
        for (size_t mark = 1; mark <= 5; ++mark)
            line.cells.push_back(ReportParts::count(found->front()[1 + mark].toLongLong()));
        line.cells.push_back(ReportParts::count(answered.back()));
        line.cells.push_back(ReportParts::text(answered.back() > 0 ? QLocale().toString(found->front()[1].toDouble(), 'f', 1) : QString()));
        table.rows.push_back(std::move(line));
        for (const std::vector<QVariant> &row : *words) {
            if (names->keeps(row[0].toString()))
                comments.push_back(paragraph(tr("“%1”").arg(row[0].toString().simplified()), ParagraphRole::Item));
            else
                ++left;
        }
    }
    Blocks blocks = section(tr("Of %1 affectations that came to their end, %2 have a mark of the student and %3 a mark of the commune.")
                                .arg(formatCount(*ended), formatCount(answered[0]), formatCount(answered[1])),
                            table,
                            tr("Marks from 1 to 5 given at the end of an affectation; the columns count the answers. Mean of the marks given."));
    if (!comments.empty() || left > 0)
        blocks.push_back(paragraph(tr("What they wrote"), ParagraphRole::Subheading));
    blocks.insert(blocks.end(), comments.begin(), comments.end());
    if (left > 0)
        blocks.push_back(paragraph(StudentNames::leftOut(left), ParagraphRole::Note));
    return blocks;
}

Result<CampaignSections::Blocks> CampaignSections::unmet()
{
    const auto offers = rows(u"SELECT p.number, (SELECT name FROM commune WHERE id = p.commune), p.title FROM proposal p WHERE p.campaign = ? "
                             "AND p.status IN ('conforming', 'conforming_with_reservation') AND NOT EXISTS (SELECT 1 FROM assignment s "
                             "WHERE s.proposal = p.id AND s.status <> 'cancelled') ORDER BY p.number"_s, {m_campaign.id.value});
    const auto students = number(u"SELECT count(*) FROM application a WHERE a.campaign = ? AND a.status IN ('admissible', 'transmitted', 'waiting') "
                                 "AND NOT EXISTS (SELECT 1 FROM assignment s WHERE s.student = a.student AND s.campaign = ? "
                                 "AND s.status <> 'cancelled')"_s, {m_campaign.id.value, m_campaign.id.value});
    if (!offers || !students)
        return offers ? students.error() : offers.error();
    PaperTable table;
    table.title = tr("Conforming actions without a student");
    table.columns = {{tr("Number"), Align::Start}, {tr("Commune"), Align::Start, 2}, {tr("Action"), Align::Start, 3}};
    table.nothing = tr("Every conforming action has found a student.");
    for (const std::vector<QVariant> &row : *offers)
        table.rows.push_back({{ReportParts::text(row[0].toString()), ReportParts::text(row[1].toString()), ReportParts::text(row[2].toString())}});
    return section(tr("Conforming actions without a student: %1. Admissible candidatures without an affectation: %2.")
                       .arg(formatCount(static_cast<qint64>(offers->size())), formatCount(*students)),
                   table,
                   tr("On %1: actions whose state is conforming, and candidatures admissible, sent to a mayor or waiting; affectations that "
                      "were cancelled do not count.")
                       .arg(day()));
}

Result<CampaignSections::Blocks> CampaignSections::acquired()
{
    const auto counts = rows(u"SELECT count(*), coalesce(sum(trim(p.knowledge || p.know_how || p.attitudes) <> ''), 0) FROM proposal p "
                             "WHERE p.campaign = ?1 AND EXISTS (SELECT 1 FROM assignment s WHERE s.proposal = p.id AND s.status <> 'cancelled')"_s,
                             {m_campaign.id.value});
    const auto obtained = rows(u"SELECT count(*), coalesce(sum(trim(appreciation) <> ''), 0) FROM assignment WHERE campaign = ? "
                               "AND status = 'finished'"_s, {m_campaign.id.value});
    if (!counts || !obtained)
        return counts ? obtained.error() : counts.error();
    const auto count = [](const QVariant &value) { return formatCount(value.toLongLong()); };
    const QString sentence = tr("Of %1 actions with a student, %2 say what they aim at. Finished affectations: %3, of which with the mayor’s "
                               "appreciation: %4.")
                                 .arg(count(counts->front()[0]), count(counts->front()[1]), count(obtained->front()[0]),
                                      count(obtained->front()[1]));
    PaperTable table = tableOf({}, {tr("Aimed at"), tr("Actions")});
    table.columns[0].weight = 5;
    table.columns[1].weight = 1;
    for (const auto &[title, column] : {std::pair(tr("Knowledge"), u"knowledge"_s), std::pair(tr("Know-how"), u"know_how"_s),
                                        std::pair(tr("Attitudes"), u"attitudes"_s)}) {
        const auto found = rows(u"SELECT p.%1, count(*) FROM proposal p WHERE p.campaign = ? AND trim(p.%1) <> '' AND EXISTS (SELECT 1 FROM assignment s "
                                "WHERE s.proposal = p.id AND s.status <> 'cancelled') GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 6"_s.arg(column),
                                {m_campaign.id.value});
        if (!found)
            return found.error();
        table.rows.push_back({{PaperCell{title, title, true}}, RowRole::Group});
        if (found->empty())
            table.rows.push_back({{ReportParts::text(tr("Nothing was aimed at.")), ReportParts::count(0)}});
        for (const std::vector<QVariant> &row : *found)
            table.rows.push_back({{ReportParts::text(row[0].toString().simplified()), ReportParts::count(row[1].toLongLong())}});
    }
    return section(sentence, table,
                   tr("Acquis aimed at by the actions with a student, in the words of the proposal, with the number of actions; of each "
                      "kind the six most frequent."));
}

Result<CampaignSections::Blocks> CampaignSections::silentCommunes()
{
    const auto communes = communesInState(m_database, m_campaign, ContactState::NoAnswer);
    if (!communes)
        return communes.error();
    QStringList names;
    CommunesRepository repository(m_database);
    for (const CommuneId id : *communes) {
        const auto found = repository.find(id);
        if (!found)
            return found.error();
        if (*found)
            names << (*found)->name;
    }
    const QString definition = tr("Communes « ayant droit » whose last exchange of the campaign stayed without an answer, on %1.").arg(day());
    if (names.isEmpty())
        return sentences(tr("No commune is without an answer."), definition);
    Paragraph lead = paragraph(tr("%n commune(s) have not answered.", nullptr, static_cast<int>(names.size())));
    lead.keepWithNext = true;
    return Blocks{lead, paragraph(names.join(u", "_s) + u'.'), paragraph(definition, ParagraphRole::Note)};
}

} // namespace pc
