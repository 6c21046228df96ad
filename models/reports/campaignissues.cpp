// The second half of the sections: what went less well, what was learnt, what is compared.
#include "models/assignments/assignment.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/communestate.h"
#include "models/communes/communesrepository.h"
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
        }
        table.rows.push_back(std::move(line));
    }
    return Blocks{table, paragraph(tr("Calendar days. The median is the case in the middle: half are shorter."), ParagraphRole::Note)};
}

Result<CampaignSections::Blocks> CampaignSections::earlyEnds()
{
    const auto found = rows(u"SELECT end_code, count(*) FROM assignment WHERE campaign = ? AND status = 'ended_early' "
                            "GROUP BY end_code ORDER BY count(*) DESC"_s, {m_campaign.id.value});
    if (!found)
        return found.error();
    if (found->empty())
        return Blocks{paragraph(tr("No affectation ended early."))};
    PaperTable table;
    table.columns = {{tr("Reason of the early end"), Align::Start, 3}, {tr("Count"), Align::End, 1}};
    for (const std::vector<QVariant> &row : *found) {
        const auto reason = AssignmentWords::endReason(row[0].toString());
        table.rows.push_back({{ReportParts::text(reason ? AssignmentWords::label(*reason) : row[0].toString()),
                               ReportParts::count(row[1].toLongLong())}});
    }
    return Blocks{table};
}

Result<CampaignSections::Blocks> CampaignSections::satisfaction()
{
    PaperTable table;
    table.columns = {{tr("Given by"), Align::Start, 2}};
    for (int mark = 1; mark <= 5; ++mark)
        table.columns.push_back({QString::number(mark), Align::End, 0.6});
    table.columns.push_back({tr("Answers"), Align::End, 1});
    table.columns.push_back({tr("Mean of 5"), Align::End, 1});
    Blocks comments;
    for (const auto &[who, column] : {std::pair(tr("Students"), u"student"_s), std::pair(tr("Communes"), u"commune"_s)}) {
        const auto found = rows(u"SELECT count(%1_rating), avg(%1_rating), sum(%1_rating = 1), sum(%1_rating = 2), sum(%1_rating = 3), "
                                "sum(%1_rating = 4), sum(%1_rating = 5) FROM assignment WHERE campaign = ?"_s.arg(column), {m_campaign.id.value});
        if (!found)
            return found.error();
        const qint64 answers = found->front()[0].toLongLong();
        PaperRow line{{ReportParts::text(who)}};
        for (size_t mark = 1; mark <= 5; ++mark)
            line.cells.push_back(ReportParts::count(found->front()[1 + mark].toLongLong()));
        line.cells.push_back(ReportParts::count(answers));
        line.cells.push_back(ReportParts::text(answers > 0 ? QLocale().toString(found->front()[1].toDouble(), 'f', 1) : QString()));
        table.rows.push_back(std::move(line));
        const auto words = rows(u"SELECT DISTINCT trim(%1_comment) FROM assignment WHERE campaign = ? AND trim(%1_comment) <> '' ORDER BY 1 LIMIT 6"_s.arg(column),
                                {m_campaign.id.value});
        if (!words)
            return words.error();
        if (!m_request.anonymous) {
            for (const std::vector<QVariant> &row : *words)
                comments.push_back(paragraph(tr("“%1”").arg(row[0].toString().simplified()), ParagraphRole::Item));
        }
    }
    Blocks blocks{table, paragraph(tr("Marks from 1 to 5 given at the end of an affectation; the columns count the answers."), ParagraphRole::Note)};
    blocks.insert(blocks.end(), comments.begin(), comments.end());
    return blocks;
}

Result<CampaignSections::Blocks> CampaignSections::incidents()
{
    const auto all = number(u"SELECT count(*) FROM follow_up f JOIN assignment s ON s.id = f.assignment WHERE s.campaign = ? AND f.kind = 'incident'"_s, {m_campaign.id.value});
    const auto declared = number(u"SELECT count(*) FROM follow_up f JOIN assignment s ON s.id = f.assignment WHERE s.campaign = ? "
                                 "AND f.kind = 'incident' AND f.declared_on IS NOT NULL"_s, {m_campaign.id.value});
    if (!all || !declared)
        return all ? declared.error() : all.error();
    if (*all == 0)
        return Blocks{paragraph(tr("No incident was recorded."))};
    return Blocks{paragraph(tr("Incidents recorded: %1, of which declared to the insurer: %2.").arg(formatCount(*all), formatCount(*declared)))};
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
    return Blocks{table, paragraph(tr("Admissible candidatures without an affectation: %1.").arg(formatCount(*students)))};
}

Result<CampaignSections::Blocks> CampaignSections::acquired()
{
    Blocks blocks;
    for (const auto &[title, column] : {std::pair(tr("Knowledge"), u"knowledge"_s), std::pair(tr("Know-how"), u"know_how"_s),
                                        std::pair(tr("Attitudes"), u"attitudes"_s)}) {
        const auto found = rows(u"SELECT p.%1, count(*) FROM proposal p WHERE p.campaign = ? AND trim(p.%1) <> '' AND EXISTS (SELECT 1 FROM assignment s "
                                "WHERE s.proposal = p.id AND s.status <> 'cancelled') GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 8"_s.arg(column),
                                {m_campaign.id.value});
        if (!found)
            return found.error();
        blocks.push_back(paragraph(title, ParagraphRole::Subheading));
        if (found->empty())
            blocks.push_back(paragraph(tr("Nothing was aimed at.")));
        for (const std::vector<QVariant> &row : *found)
            blocks.push_back(paragraph(u"%1 (%2)"_s.arg(row[0].toString().simplified(), formatCount(row[1].toLongLong())), ParagraphRole::Item));
    }
    const auto obtained = rows(u"SELECT count(*), sum(trim(appreciation) <> '') FROM assignment WHERE campaign = ? AND status = 'finished'"_s, {m_campaign.id.value});
    if (!obtained)
        return obtained.error();
    blocks.push_back(paragraph(tr("Aimed at by the actions with a student, with their number. Finished actions: %1, of which with the mayor’s appreciation: %2.")
                                   .arg(formatCount(obtained->front()[0].toLongLong()), formatCount(obtained->front()[1].toLongLong())), ParagraphRole::Note));
    return blocks;
}

Result<CampaignSections::Blocks> CampaignSections::exceptions()
{
    const auto derogations = number(u"SELECT count(*) FROM assignment WHERE campaign = ? AND derogation_on IS NOT NULL"_s, {m_campaign.id.value});
    const auto communes = number(u"SELECT count(*) FROM derogation"_s, {});
    const auto waivers = number(u"SELECT count(*) FROM quota_waiver WHERE campaign = ?"_s, {m_campaign.id.value});
    if (!derogations || !waivers || !communes)
        return !derogations ? derogations.error() : !waivers ? waivers.error() : communes.error();
    return Blocks{paragraph(tr("Affectations outside the rule, by a derogation: %1. Communes decided against the rule: %2. Waivers of the "
                               "quota: %3.")
                                .arg(formatCount(*derogations), formatCount(*communes), formatCount(*waivers)))};
}

Result<CampaignSections::Blocks> CampaignSections::comparison()
{
    const auto present = KeyFigures::read(m_database, m_campaign);
    const auto before = number(u"SELECT coalesce((SELECT id FROM campaign WHERE starts_on < ? ORDER BY starts_on DESC LIMIT 1), 0)"_s,
                               {bindDate(m_campaign.startsOn)});
    if (!present || !before)
        return present ? before.error() : present.error();
    if (*before == 0)
        return Blocks{paragraph(tr("There is no earlier campaign to compare with."))};
    const auto last = CampaignsRepository(m_database).find({*before});
    const auto frozen = KeyFigures::frozen(m_database, {*before});
    if (!last || !frozen)
        return last ? frozen.error() : last.error();
    std::optional<KeyFigures> earlier = *frozen;
    if (!earlier) {
        const auto computed = KeyFigures::read(m_database, **last);
        if (!computed)
            return computed.error();
        earlier = *computed;
    }
    const auto now = ComparedFigureWords::lines(present->compared);
    const auto then = ComparedFigureWords::lines(earlier->compared);
    PaperTable table;
    table.columns = {{tr("Figure"), Align::Start, 3}, {(*last)->name, Align::End, 1}, {m_campaign.name, Align::End, 1}};
    for (size_t i = 0; i < now.size(); ++i)
        table.rows.push_back({{ReportParts::text(now[i].title), ReportParts::text(then[i].value), ReportParts::text(now[i].value)}});
    return Blocks{table, paragraph(frozen->has_value() ? tr("The figures of %1 are those its report was frozen with.").arg((*last)->name)
                                                       : tr("The figures of %1 are computed today: its report was not frozen.").arg((*last)->name),
                                   ParagraphRole::Note)};
}

Result<CampaignSections::Blocks> CampaignSections::attention()
{
    const auto states = communeStateCounts(m_database, m_campaign);
    const auto examined = number(u"SELECT count(*) FROM proposal WHERE campaign = ? AND status IN ('submitted', 'in_examination', 'to_complete')"_s, {m_campaign.id.value});
    const auto visas = number(u"SELECT coalesce(sum(minutes), 0) FROM hour_entry WHERE visa IS NULL AND day BETWEEN ? AND ?"_s,
                              {bindDate(m_campaign.startsOn), bindDate(m_campaign.endsOn)});
    if (!states || !examined || !visas)
        return !states ? states.error() : !examined ? examined.error() : visas.error();
    Blocks blocks;
    const auto say = [&](const QString &text) { blocks.push_back(paragraph(text, ParagraphRole::Item)); };
    if (const int never = states->contains(ContactState::ToContact) ? states->at(ContactState::ToContact) : 0; never > 0)
        say(tr("%n commune(s) « ayant droit » have not been contacted yet.", nullptr, never));
    if (*examined > 0)
        say(tr("%n proposal(s) wait for a decision or for the mayor.", nullptr, static_cast<int>(*examined)));
    if (*visas > 0)
        say(tr("%1 of hours wait for the visa of the commune.").arg(formatMinutes(*visas)));
    if (blocks.empty())
        say(tr("Nothing waits."));
    return blocks;
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
    return Blocks{paragraph(names.isEmpty() ? tr("No commune is without an answer.") : names.join(u", "_s) + u'.')};
}

} // namespace pc
