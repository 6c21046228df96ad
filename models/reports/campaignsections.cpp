#include "models/reports/campaignsections.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignrules.h"
#include "models/campaigns/communestate.h"
#include "models/communes/eligibility.h"
#include "models/hours/hourfigures.h"
#include "models/reports/reportparts.h"
#include "models/settings/settingsrepository.h"

namespace pc {

using namespace Qt::StringLiterals;

namespace {

QString percent(qint64 part, qint64 whole)
{
    return whole > 0 ? u"%1 %"_s.arg(formatCount((part * 100 + whole / 2) / whole)) : u"—"_s;
}

PaperTable tableOf(const QString &title, const QStringList &columns)
{
    PaperTable table;
    table.title = title;
    for (const QString &column : columns)
        table.columns.push_back({column, table.columns.empty() ? Align::Start : Align::End});
    return table;
}

} // namespace

Result<std::vector<std::vector<QVariant>>> CampaignSections::rows(const QString &sql, const QVariantList &values)
{
    std::vector<std::vector<QVariant>> found;
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

// The arrondissement of a commune, of the one it joined when it has merged since.
QString CampaignSections::arrondissementSql(const QString &commune) const
{
    return u"(SELECT home.name FROM commune own LEFT JOIN commune joined ON joined.id = own.parent "
           "JOIN arrondissement home ON home.code = coalesce(own.arrondissement, joined.arrondissement) WHERE own.id = %1)"_s.arg(commune);
}

Result<CampaignSections::Blocks> CampaignSections::perimeter()
{
    SettingsRepository settings(m_database);
    const auto threshold = settings.value(setting::threshold, m_request.day);
    const auto vintage = settings.value(setting::populationVintage, m_request.day);
    const auto figures = KeyFigures::read(m_database, m_campaign);
    if (!threshold || !vintage || !figures)
        return !threshold ? threshold.error() : !vintage ? vintage.error() : figures.error();
    return Blocks{paragraph(tr("%1 communes of %2 are « ayant droit »: fewer than %3 inhabitants, reference populations %4.")
                                .arg(formatCount(figures->eligible), formatCount(figures->communes),
                                     formatCount(threshold->toLongLong()), *vintage)),
                  paragraph(tr("The campaign runs from %1 to %2.").arg(formatDate(m_campaign.startsOn), formatDate(m_campaign.endsOn)))};
}

Result<CampaignSections::Blocks> CampaignSections::keyFigures()
{
    const auto figures = KeyFigures::read(m_database, m_campaign);
    if (!figures)
        return figures.error();
    PaperFigures cards;
    cards.figures.push_back({tr("Communes « ayant droit »"), formatCount(figures->eligible),
                             tr("of the %1 communes of the perimeter").arg(formatCount(figures->communes))});
    for (const ComparedFigureWords::Line &line : ComparedFigureWords::lines(figures->compared))
        cards.figures.push_back({line.title, line.value, line.definition});
    return Blocks{cards};
}

Result<CampaignSections::Blocks> CampaignSections::funnel()
{
    const auto states = communeStateCounts(m_database, m_campaign);
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
        "WHERE i.eligible = 1 AND p.campaign = ? AND p.status NOT IN ('draft', 'cancelled')"_s,
        {m_campaign.id.value});
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
    Blocks blocks;
    if (inFull())
        bars.title = tr("Of %1 communes « ayant droit », %2 have proposed an action and %3 have a student at work.")
                         .arg(formatCount(eligible), formatCount(row[0].toLongLong()), formatCount(row[2].toLongLong()));
    blocks.push_back(Together{{bars}});
    blocks.push_back(paragraph(tr("Communes, each counted once; shares are of the communes « ayant droit » on %1. Contacted or taking "
                                  "part: with an exchange during the campaign, or an action.")
                                   .arg(formatDate(m_request.day)), ParagraphRole::Note));
    return blocks;
}

Result<CampaignSections::Blocks> CampaignSections::byArrondissement()
{
    const QString sql =
        u"SELECT a.name, (SELECT count(*) FROM commune_index i JOIN commune c ON c.id = i.commune WHERE c.arrondissement = a.code "
        "AND i.eligible = 1), "
        "(SELECT count(*) FROM proposal p WHERE p.campaign = %2 AND p.status NOT IN ('draft', 'cancelled') AND %1 = a.name), "
        "(SELECT count(DISTINCT s.student) FROM assignment s JOIN proposal p ON p.id = s.proposal WHERE s.campaign = %2 "
        "AND s.status <> 'cancelled' AND %1 = a.name), "
        "(SELECT coalesce(sum(t.entered), 0) FROM hour_total t JOIN assignment s ON s.id = t.assignment "
        "JOIN proposal p ON p.id = s.proposal WHERE t.campaign = %2 AND %1 = a.name), "
        "(SELECT coalesce(sum(t.signed), 0) FROM hour_total t JOIN assignment s ON s.id = t.assignment "
        "JOIN proposal p ON p.id = s.proposal WHERE t.campaign = %2 AND %1 = a.name) "
        "FROM arrondissement a WHERE EXISTS (SELECT 1 FROM commune c WHERE c.arrondissement = a.code AND c.in_perimeter = 1) "
        "AND (? = '' OR a.code = ?) ORDER BY a.name"_s.arg(arrondissementSql(u"p.commune"_s)).arg(m_campaign.id.value);
    const QString only = m_request.arrondissement.isNull() ? u""_s : m_request.arrondissement;
    const auto found = rows(sql, {only, only});
    if (!found)
        return found.error();
    PaperTable table = tableOf(tr("By arrondissement"), {tr("Arrondissement"), tr("« Ayant droit »"), tr("Proposals"),
                                                         tr("Students at work"), HourFiguresReader::label(HourFigure::Entered),
                                                         HourFiguresReader::label(HourFigure::Signed)});
    std::array<qint64, 5> sums{};
    for (const std::vector<QVariant> &row : *found) {
        PaperRow line;
        line.cells.push_back(ReportParts::text(row[0].toString()));
        for (size_t i = 0; i < sums.size(); ++i) {
            const qint64 value = row[i + 1].toLongLong();
            sums[i] += value;
            line.cells.push_back(i < 3 ? ReportParts::count(value) : ReportParts::minutes(value));
        }
        table.rows.push_back(line);
    }
    PaperRow total;
    total.role = RowRole::Total;
    total.cells.push_back(ReportParts::text(tr("Total")));
    for (size_t i = 0; i < sums.size(); ++i)
        total.cells.push_back(i < 3 ? ReportParts::count(sums[i]) : ReportParts::minutes(sums[i]));
    table.rows.push_back(total);
    Blocks blocks{table};
    if (inFull())
        blocks.push_back(paragraph(tr("Students at work: those with an affectation in the arrondissement, counted once in each."),
                                   ParagraphRole::Note));
    return blocks;
}

Result<CampaignSections::Blocks> CampaignSections::counted(const QString &title, const QString &what, const QString &sql,
                                                           const QVariantList &values, const QString &nothing,
                                                           const QString &definition)
{
    const auto found = rows(sql, values);
    if (!found)
        return found.error();
    PaperTable table = tableOf(title, {what, tr("Count")});
    table.columns[0].weight = 3;
    table.columns[1].weight = 1;
    table.nothing = nothing;
    qint64 sum = 0;
    for (const std::vector<QVariant> &row : *found) {
        const qint64 value = row[1].toLongLong();
        sum += value;
        table.rows.push_back({{ReportParts::text(row[0].toString()), ReportParts::count(value)}});
    }
    if (!table.rows.empty())
        table.rows.push_back({{ReportParts::text(tr("Total")), ReportParts::count(sum)}, RowRole::Total});
    Blocks blocks{table};
    if (!definition.isEmpty())
        blocks.push_back(paragraph(definition, ParagraphRole::Note));
    return blocks;
}

Result<CampaignSections::Blocks> CampaignSections::byIntercommunality()
{
    return counted(tr("Proposals by intercommunality"), tr("Intercommunality"),
                   u"SELECT e.name, count(*) FROM proposal p JOIN commune c ON c.id = p.commune LEFT JOIN commune m ON m.id = c.parent "
                   "JOIN epci e ON e.code = coalesce(c.epci, m.epci) WHERE p.campaign = ? AND p.status NOT IN ('draft', 'cancelled') "
                   "GROUP BY e.code ORDER BY count(*) DESC, e.name"_s,
                   {m_campaign.id.value}, tr("No proposal was received."),
                   tr("Proposals handed in by the mayors, except those that were cancelled."));
}

Result<CampaignSections::Blocks> CampaignSections::byKind()
{
    return counted(tr("Proposals by kind of action"), tr("Kind of action"),
                   u"SELECT coalesce(t.name, '—'), count(*) FROM proposal p LEFT JOIN action_type t ON t.id = p.type "
                   "WHERE p.campaign = ? AND p.status NOT IN ('draft', 'cancelled') GROUP BY 1 ORDER BY count(*) DESC, 1"_s,
                   {m_campaign.id.value}, tr("No proposal was received."), tr("Proposals handed in by the mayors, except those that were cancelled."));
}

Result<CampaignSections::Blocks> CampaignSections::studentsBy(const QString &column, const QString &title)
{
    return counted({}, title,
                   u"SELECT CASE WHEN s.%1 = '' THEN '—' ELSE s.%1 END, count(*) FROM student s WHERE s.id IN "
                   "(SELECT student FROM application WHERE campaign = ? UNION SELECT student FROM assignment "
                   "WHERE campaign = ? AND status <> 'cancelled') GROUP BY 1 ORDER BY count(*) DESC, 1"_s.arg(column),
                   {m_campaign.id.value, m_campaign.id.value}, tr("No student yet."),
                   tr("Students with a candidature or an affectation in the campaign, affectations cancelled left out."));
}

Result<CampaignSections::Blocks> CampaignSections::hours()
{
    HourFiguresReader reader(m_database);
    const auto figures = reader.ofCampaign(m_campaign.id);
    const auto students = reader.ofStudents(m_campaign.id);
    if (!figures || !students)
        return figures ? students.error() : figures.error();
    const auto rules = CampaignRulesRepository(m_database).of(m_campaign.id);
    if (!rules)
        return rules.error();
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
    Blocks blocks{cards};
    if (working == 0) {
        blocks.push_back(paragraph(tr("No hour was entered yet.")));
        return blocks;
    }
    blocks.push_back(paragraph(tr("%1 students have hours, %2 each on average; %3 of them (%4) have reached the quota of %5.")
                                   .arg(formatCount(working), formatMinutes(figures->entered / working), formatCount(reached),
                                        percent(reached, working), formatMinutes(quota))));
    return blocks;
}

Result<CampaignSections::Blocks> CampaignSections::hoursByMonth()
{
    const auto found = rows(u"SELECT substr(day, 1, 7), sum(CASE WHEN visa IS NOT NULL THEN minutes ELSE 0 END), "
                            "sum(CASE WHEN visa IS NULL THEN minutes ELSE 0 END) FROM hour_entry WHERE day BETWEEN ? AND ? "
                            "GROUP BY 1 ORDER BY 1"_s,
                            {bindDate(m_campaign.startsOn), bindDate(m_campaign.endsOn)});
    if (!found)
        return found.error();
    if (found->empty())
        return Blocks{paragraph(tr("No hour was entered yet."))};
    PaperBars bars;
    bars.title = tr("Hours by month");
    bars.series = {tr("with the visa of the commune"), tr("without visa yet")};
    for (const std::vector<QVariant> &row : *found) {
        const QDate month = QDate::fromString(row[0].toString() + u"-01"_s, Qt::ISODate);
        const qint64 with = row[1].toLongLong();
        const qint64 without = row[2].toLongLong();
        bars.bars.push_back({QLocale().toString(month, u"MMMM yyyy"_s), {static_cast<double>(with), static_cast<double>(without)},
                             formatMinutes(with + without)});
    }
    return Blocks{Together{{bars}}};
}

} // namespace pc
