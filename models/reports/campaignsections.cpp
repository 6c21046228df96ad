// The first sections: perimeter, key figures, what waits, the year before, the way from contact to action.
#include "models/reports/campaignsections.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/communestate.h"
#include "models/communes/eligibility.h"
#include "models/reports/reportparts.h"

namespace pc {

using namespace Qt::StringLiterals;

namespace {
// Rows up to which a table stays on one page with its sentence and its definition.
constexpr size_t kShortTable = 24;
} // namespace

Result<CampaignSections::Rows> CampaignSections::rows(const QString &sql, const QVariantList &values)
{
    Rows found;
    const Status status = m_database.select(sql, values, [&](const Row &row) {
        std::vector<QVariant> cells;
        for (int i = 0; i < row.columnCount(); ++i)
            cells.push_back(row.value(i));
        found.push_back(std::move(cells));
        return true;
    });
    if (!status)
        return status.error();
    return found;
}

Result<qint64> CampaignSections::number(const QString &sql, const QVariantList &values)
{
    const auto found = m_database.scalar(sql, values);
    if (!found)
        return found.error();
    return found->toLongLong();
}

CampaignSections::Blocks CampaignSections::section(const QString &sentence, Block figure, const QString &definition)
{
    const auto *table = std::get_if<PaperTable>(&figure.value());
    const bool whole = !table || table->rows.size() <= kShortTable;
    Blocks blocks;
    if (!sentence.isEmpty()) {
        Paragraph words = paragraph(sentence);
        words.keepWithNext = true;
        blocks.push_back(std::move(words));
    }
    blocks.push_back(std::move(figure));
    if (!definition.isEmpty())
        blocks.push_back(paragraph(definition, ParagraphRole::Note));
    return whole ? Blocks{Together{std::move(blocks)}} : blocks;
}

CampaignSections::Blocks CampaignSections::sentences(const QString &sentence, const QString &definition)
{
    Blocks blocks{paragraph(sentence)};
    if (!definition.isEmpty())
        blocks.push_back(paragraph(definition, ParagraphRole::Note));
    return Blocks{Together{std::move(blocks)}};
}

PaperTable CampaignSections::tableOf(const QString &title, const QStringList &columns)
{
    PaperTable table;
    table.title = title;
    for (const QString &column : columns)
        table.columns.push_back({column, table.columns.empty() ? Align::Start : Align::End});
    return table;
}

QString CampaignSections::percent(qint64 part, qint64 whole)
{
    return whole > 0 ? u"%1\u00A0%"_s.arg(formatCount((part * 100 + whole / 2) / whole)) : u"—"_s;
}

QString CampaignSections::day() const { return formatDate(m_request.day); }

Result<CampaignSections::Blocks> CampaignSections::perimeter()
{
    const auto rule = Eligibility::ruleOn(m_database, m_request.day);
    const auto figures = KeyFigures::read(m_database, m_campaign, m_request.arrondissement);
    if (!rule || !figures)
        return !rule ? rule.error() : figures.error();
    const QString basis = rule->basis == PopulationBasis::Municipale ? tr("municipal population") : tr("total population");
    PaperTable table = tableOf({}, {tr("Reference"), tr("Value")});
    table.columns[0].weight = 2;
    table.columns[1].weight = 1.4;
    const auto line = [&table](const QString &what, const PaperCell &value) {
        table.rows.push_back({{ReportParts::text(what), value}});
    };
    line(tr("Communes of the perimeter"), ReportParts::count(figures->communes));
    line(tr("Of which « ayant droit »"), ReportParts::count(figures->eligible));
    line(tr("Threshold, in inhabitants"), ReportParts::count(rule->threshold));
    line(tr("Population looked at"), ReportParts::text(tr("%1, vintage %2", "basis of the population").arg(basis, QString::number(rule->vintage))));
    line(tr("First day of the campaign"), ReportParts::date(m_campaign.startsOn));
    line(tr("Last day of the campaign"), ReportParts::date(m_campaign.endsOn));
    line(tr("Day the figures are of"), ReportParts::date(m_request.day));
    return section(tr("%1 communes of %2 are « ayant droit »: fewer than %3 inhabitants, reference populations %4.")
                       .arg(formatCount(figures->eligible), formatCount(figures->communes), formatCount(rule->threshold),
                            QString::number(rule->vintage)),
                   table,
                   tr("The rule in force on %1, with the derogations decided by the office. A commune that has merged counts through "
                      "the one it joined.")
                       .arg(day()));
}

Result<CampaignSections::Blocks> CampaignSections::keyFigures()
{
    const auto figures = KeyFigures::read(m_database, m_campaign, m_request.arrondissement);
    if (!figures)
        return figures.error();
    PaperFigures cards;
    cards.figures.push_back({tr("Communes « ayant droit »"), formatCount(figures->eligible),
                             m_request.arrondissement.isEmpty()
                                 ? tr("of the %1 communes of the perimeter").arg(formatCount(figures->communes))
                                 : tr("of the %1 communes of the arrondissement").arg(formatCount(figures->communes))});
    const ComparedFigures &year = figures->compared;
    for (const ComparedFigureWords::Line &line : ComparedFigureWords::lines(year))
        cards.figures.push_back({line.title, line.value, line.definition});
    if (!inFull() && !m_request.arrondissement.isEmpty())
        return section({}, cards,
                       tr("Exchanges, actions and hours are those of the communes of the arrondissement; students are those with an "
                          "affectation there, or with a candidature and a commune of origin there."));
    if (!inFull())
        return Blocks{cards};
    return section(tr("The mayors have handed in %1 proposals, of which %2 conforming; %3 students are known to the campaign, and %4 of "
                      "hours were entered, of which %5 signed.")
                       .arg(formatCount(year.proposals), formatCount(year.conforming), formatCount(year.students),
                            formatMinutes(year.enteredMinutes), formatMinutes(year.signedMinutes)),
                   cards,
                   tr("Counted on %1, for the campaign from %2 to %3. The annexes list the actions and the affectations; where a list "
                      "counts something else, a line under it says so.")
                       .arg(day(), formatDate(m_campaign.startsOn), formatDate(m_campaign.endsOn)));
}

Result<CampaignSections::Blocks> CampaignSections::attention()
{
    const auto states = communeStateCounts(m_database, m_campaign, m_request.arrondissement);
    const auto examined = number(u"SELECT count(*) FROM proposal p WHERE p.campaign = ?1 AND p.status IN ('submitted', 'in_examination', "
                                 "'to_complete') AND "_s + withinArrondissementSql(u"p.commune"_s, u"?2"_s),
                                 {m_campaign.id.value, arrondissement()});
    const auto visas = number(u"SELECT coalesce(sum(h.minutes), 0) FROM hour_entry h JOIN assignment s ON s.id = h.assignment "
                              "JOIN proposal p ON p.id = s.proposal WHERE h.visa IS NULL AND h.day BETWEEN ?1 AND ?2 AND "_s
                                  + withinArrondissementSql(u"p.commune"_s, u"?3"_s),
                              {bindDate(m_campaign.startsOn), bindDate(m_campaign.endsOn), arrondissement()});
    if (!states || !examined || !visas)
        return !states ? states.error() : !examined ? examined.error() : visas.error();
    Blocks items;
    const auto say = [&](const QString &text) { items.push_back(paragraph(text, ParagraphRole::Item)); };
    if (const int never = states->contains(ContactState::ToContact) ? states->at(ContactState::ToContact) : 0; never > 0)
        say(tr("%n commune(s) « ayant droit » have not been contacted yet.", nullptr, never));
    if (*examined > 0)
        say(tr("%n proposal(s) wait for a decision or for the mayor.", nullptr, static_cast<int>(*examined)));
    if (*visas > 0)
        say(tr("%1 of hours wait for the visa of the commune.").arg(formatMinutes(*visas)));
    if (items.empty())
        return inFull() ? sentences(tr("Nothing waits."), {}) : Blocks{paragraph(tr("Nothing waits."), ParagraphRole::Item)};
    if (!inFull())
        return items;
    Paragraph lead = paragraph(tr("On %1, these wait for somebody:").arg(day()));
    lead.keepWithNext = true;
    items.insert(items.begin(), lead);
    items.push_back(paragraph(tr("Communes without an exchange in the campaign; proposals submitted, in examination or to complete; "
                                 "hours dated in the campaign that nobody of the commune has signed."),
                              ParagraphRole::Note));
    return Blocks{Together{std::move(items)}};
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
    const auto computed = *frozen ? Result<KeyFigures>(**frozen) : KeyFigures::read(m_database, **last);
    if (!computed)
        return computed.error();
    const QString then = (*last)->name;
    const auto figuresNow = ComparedFigureWords::lines(present->compared);
    const auto figuresThen = ComparedFigureWords::lines(computed->compared);
    PaperTable table;
    table.columns = {{tr("Figure"), Align::Start, 3}, {then, Align::End, 1}, {m_campaign.name, Align::End, 1}};
    for (size_t i = 0; i < figuresNow.size(); ++i)
        table.rows.push_back({{ReportParts::text(figuresNow[i].title), ReportParts::text(figuresThen[i].value),
                               ReportParts::text(figuresNow[i].value)}});
    const QString origin = *frozen ? tr("The figures of %1 are those its report was frozen with.").arg(then)
                                   : tr("The figures of %1 are computed today: its report was not frozen.").arg(then);
    const QString running = m_request.day < m_campaign.endsOn
        ? tr("Campaign %1 is counted until %2, before its end.").arg(m_campaign.name, day())
        : QString();
    Blocks blocks = section(tr("From %1 to %2, the proposals went from %3 to %4, and the hours entered from %5 to %6.")
                                .arg(then, m_campaign.name, formatCount(computed->compared.proposals),
                                     formatCount(present->compared.proposals), formatMinutes(computed->compared.enteredMinutes),
                                     formatMinutes(present->compared.enteredMinutes)),
                            table, origin);
    if (!running.isEmpty())
        std::get<Together>(blocks.front()).blocks.push_back(paragraph(running, ParagraphRole::Note));
    return blocks;
}

Result<CampaignSections::Blocks> CampaignSections::funnel()
{
    const auto states = communeStateCounts(m_database, m_campaign, m_request.arrondissement);
    if (!states)
        return states.error();
    const auto count = [&](std::initializer_list<ContactState> wanted) {
        int total = 0;
        for (const ContactState state : wanted)
            total += states->contains(state) ? states->at(state) : 0;
        return total;
    };
    int eligible = 0;
    for (const auto &[state, communes] : *states)
        eligible += communes;
    // A commune that has merged since stands for the one it joined, and only those « ayant droit » are counted, as above.
    const auto steps = rows(
        u"SELECT count(DISTINCT i.commune), "
        "count(DISTINCT CASE WHEN (SELECT d.verdict FROM proposal_decision d WHERE d.proposal = p.id AND d.kind = 'conformity' "
        "ORDER BY d.id DESC LIMIT 1) IN ('conforming', 'conforming_with_reservation') THEN i.commune END), "
        "count(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM assignment s WHERE s.proposal = p.id AND s.status <> 'cancelled') "
        "THEN i.commune END), "
        "count(DISTINCT CASE WHEN EXISTS (SELECT 1 FROM assignment s WHERE s.proposal = p.id AND s.status = 'finished') "
        "THEN i.commune END) "
        "FROM proposal p JOIN commune c ON c.id = p.commune JOIN commune_index i ON i.commune = coalesce(c.parent, c.id) "
        "WHERE i.eligible = 1 AND p.campaign = ?1 AND p.status NOT IN ('draft', 'cancelled') AND "_s
            + withinArrondissementSql(u"p.commune"_s, u"?2"_s),
        {m_campaign.id.value, arrondissement()});
    if (!steps)
        return steps.error();
    PaperBars bars;
    bars.title = tr("From the communes « ayant droit » to the actions");
    const auto add = [&](const QString &label, qint64 value) {
        bars.bars.push_back({label, {static_cast<double>(value)}, u"%1 (%2)"_s.arg(formatCount(value), percent(value, eligible))});
    };
    using enum ContactState;
    add(tr("« Ayant droit »"), eligible);
    add(tr("Contacted or taking part"), eligible - count({ToContact}));
    add(tr("Answered"), count({Interested, Participating, Declined}));
    const std::vector<QVariant> &row = steps->front();
    add(tr("Proposed an action"), row[0].toLongLong());
    add(tr("Action declared conforming"), row[1].toLongLong());
    add(tr("Student found"), row[2].toLongLong());
    add(tr("Affectation finished"), row[3].toLongLong());
    const QString sentence = tr("Of %1 communes « ayant droit », %2 have proposed an action and %3 have a student at work.")
                                 .arg(formatCount(eligible), formatCount(row[0].toLongLong()), formatCount(row[2].toLongLong()));
    return section(inFull() ? sentence : QString(), bars,
                   tr("Communes, each counted once; shares are of the communes « ayant droit » on %1. Contacted or taking part: with an "
                      "exchange during the campaign, or an action.")
                       .arg(day()));
}

} // namespace pc
