// Where, what and who: arrondissements, intercommunalities, kinds of action, students.
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/communestate.h"
#include "models/hours/hourfigures.h"
#include "models/reports/campaignsections.h"
#include "models/reports/reportparts.h"

namespace pc {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kTerritoryFigures = 5; // ayant droit, proposals, students, minutes entered, minutes signed
const QString kUnknown = u"—"_s;

PaperRow territoryRow(const QString &name, const std::vector<qint64> &figures, RowRole role)
{
    PaperRow row{{ReportParts::text(name)}, role};
    for (size_t i = 0; i < figures.size(); ++i)
        row.cells.push_back(i < 3 ? ReportParts::count(figures[i]) : ReportParts::minutes(figures[i]));
    return row;
}

} // namespace

// The territories together; a student at work in two of them is one student.
Result<std::vector<qint64>> CampaignSections::territoryTotals()
{
    const auto figures = KeyFigures::read(m_database, m_campaign, m_request.arrondissement);
    const auto students = number(u"SELECT count(DISTINCT s.student) FROM assignment s JOIN proposal p ON p.id = s.proposal "
                                 "WHERE s.campaign = ?1 AND s.status <> 'cancelled' AND "_s
                                     + withinArrondissementSql(u"p.commune"_s, u"?2"_s),
                                 {m_campaign.id.value, arrondissement()});
    if (!figures || !students)
        return figures ? students.error() : figures.error();
    return std::vector<qint64>{figures->eligible, figures->compared.proposals, *students, figures->compared.enteredMinutes,
                               figures->compared.signedMinutes};
}

Result<CampaignSections::Blocks> CampaignSections::territories()
{
    const bool within = !m_request.arrondissement.isEmpty();
    const QString column = within ? u"epci"_s : u"arrondissement"_s;
    const QString here = communeColumnSql(column, u"p.commune"_s) + u" = g.code AND "_s
        + withinArrondissementSql(u"p.commune"_s, u"?2"_s);
    const QString sql =
        u"SELECT g.name, (SELECT count(*) FROM commune_index i JOIN commune c ON c.id = i.commune WHERE c.%1 = g.code "
        "AND (?2 = '' OR c.arrondissement = ?2) AND i.eligible = 1), "
        "(SELECT count(*) FROM proposal p WHERE p.campaign = ?1 AND p.status NOT IN ('draft', 'cancelled') AND %2), "
        "(SELECT count(DISTINCT s.student) FROM assignment s JOIN proposal p ON p.id = s.proposal WHERE s.campaign = ?1 "
        "AND s.status <> 'cancelled' AND %2), "
        "(SELECT coalesce(sum(t.entered), 0) FROM hour_total t JOIN assignment s ON s.id = t.assignment "
        "JOIN proposal p ON p.id = s.proposal WHERE t.campaign = ?1 AND %2), "
        "(SELECT coalesce(sum(t.signed), 0) FROM hour_total t JOIN assignment s ON s.id = t.assignment "
        "JOIN proposal p ON p.id = s.proposal WHERE t.campaign = ?1 AND %2) "
        "FROM %1 g WHERE EXISTS (SELECT 1 FROM commune c WHERE c.%1 = g.code AND c.in_perimeter = 1 "
        "AND (?2 = '' OR c.arrondissement = ?2)) ORDER BY g.name"_s.arg(column, here);
    const auto found = rows(sql, {m_campaign.id.value, arrondissement()});
    const auto totals = territoryTotals();
    if (!found || !totals)
        return found ? totals.error() : found.error();
    PaperTable table = tableOf(within ? tr("By intercommunality") : tr("By arrondissement"),
                               {within ? tr("Intercommunality") : tr("Arrondissement"), tr("« Ayant droit »"), tr("Proposals"),
                                tr("Students at work"), HourFiguresReader::label(HourFigure::Entered),
                                HourFiguresReader::label(HourFigure::Signed)});
    qint64 working = 0;
    std::pair<QString, qint64> most;
    for (const std::vector<QVariant> &row : *found) {
        std::vector<qint64> figures;
        for (size_t i = 0; i < kTerritoryFigures; ++i)
            figures.push_back(row[i + 1].toLongLong());
        working += figures[2] > 0 ? 1 : 0;
        if (figures[3] > most.second)
            most = {row[0].toString(), figures[3]};
        table.rows.push_back(territoryRow(row[0].toString(), figures, RowRole::Body));
    }
    table.rows.push_back(territoryRow(tr("Total"), *totals, RowRole::Total));
    if (!inFull())
        return Blocks{table};
    const QString sentence = most.second > 0
        ? tr("Students are at work in %1 arrondissements of %2; %3 has most hours entered, %4.")
              .arg(formatCount(working), formatCount(static_cast<qint64>(found->size())), most.first, formatMinutes(most.second))
        : tr("No hour was entered yet.");
    return section(sentence, table,
                   tr("Communes « ayant droit » on %1. Students at work: those with an affectation in the arrondissement, counted once in "
                      "each and once in the total. Hours dated in the campaign, where the action is.")
                       .arg(day()));
}

CampaignSections::Blocks CampaignSections::counted(const Counted &asked, const Rows &rows, const QString &sentence)
{
    if (rows.empty())
        return sentences(asked.nothing, {});
    PaperTable table = tableOf(asked.title, {asked.what, tr("Count"), tr("Share")});
    table.columns[0].weight = 3;
    table.columns[1].weight = 0.8;
    table.columns[2].weight = 0.8;
    qint64 sum = 0;
    for (const std::vector<QVariant> &row : rows)
        sum += row[1].toLongLong();
    const auto line = [&](const QString &name, qint64 value, RowRole role) {
        table.rows.push_back({{ReportParts::text(name), ReportParts::count(value), ReportParts::text(percent(value, sum))}, role});
    };
    for (const std::vector<QVariant> &row : rows)
        line(row[0].toString(), row[1].toLongLong(), RowRole::Body);
    line(tr("Total"), sum, RowRole::Total);
    return section(sentence, table, asked.definition);
}

QStringList CampaignSections::mostFrequent(const Rows &rows)
{
    qint64 sum = 0;
    const std::vector<QVariant> *most = nullptr;
    for (const std::vector<QVariant> &row : rows) {
        sum += row[1].toLongLong();
        if (row[0].toString() != kUnknown && (!most || row[1].toLongLong() > most->at(1).toLongLong()))
            most = &row;
    }
    if (!most)
        return {};
    const qint64 count = most->at(1).toLongLong();
    return {most->at(0).toString(), formatCount(count), formatCount(sum), percent(count, sum)};
}

Result<CampaignSections::Blocks> CampaignSections::byIntercommunality()
{
    const auto found = rows(u"SELECT e.name, count(*) FROM proposal p JOIN commune c ON c.id = p.commune LEFT JOIN commune m ON m.id = c.parent "
                            "JOIN epci e ON e.code = coalesce(c.epci, m.epci) WHERE p.campaign = ? AND p.status NOT IN ('draft', 'cancelled') "
                            "GROUP BY e.code ORDER BY count(*) DESC, e.name"_s,
                            {m_campaign.id.value});
    if (!found)
        return found.error();
    const QStringList most = mostFrequent(*found);
    const QString sentence = most.isEmpty() ? QString()
                                            : tr("Proposals come from %1 intercommunalities; %2 has most, %3 of %4.")
                                                  .arg(formatCount(static_cast<qint64>(found->size())), most[0], most[1], most[2]);
    return counted({tr("Proposals by intercommunality"), tr("Intercommunality"), tr("No proposal was received."),
                    tr("Proposals handed in by the mayors, except those that were cancelled; shares are of all of them.")},
                   *found, sentence);
}

Result<CampaignSections::Blocks> CampaignSections::byKind()
{
    const auto found = rows(u"SELECT coalesce(t.name, '—'), count(*) FROM proposal p LEFT JOIN action_type t ON t.id = p.type "
                            "WHERE p.campaign = ? AND p.status NOT IN ('draft', 'cancelled') GROUP BY 1 ORDER BY count(*) DESC, 1"_s,
                            {m_campaign.id.value});
    if (!found)
        return found.error();
    const QStringList most = mostFrequent(*found);
    const QString sentence = most.isEmpty() ? QString()
                                            : tr("The kind of action proposed most is « %1 »: %2 proposals of %3 (%4).")
                                                  .arg(most[0], most[1], most[2], most[3]);
    return counted({tr("Proposals by kind of action"), tr("Kind of action"), tr("No proposal was received."),
                    tr("Proposals handed in by the mayors, except those that were cancelled; shares are of all of them.")},
                   *found, sentence);
}

Result<CampaignSections::Blocks> CampaignSections::studentsBy(const QString &column, const QString &title,
                                                              QString (*sentence)(const QStringList &))
{
    const auto found = rows(u"SELECT CASE WHEN s.%1 = '' THEN '—' ELSE s.%1 END, count(*) FROM student s WHERE s.id IN "
                            "(SELECT student FROM application WHERE campaign = ?1 UNION SELECT student FROM assignment "
                            "WHERE campaign = ?1 AND status <> 'cancelled') GROUP BY 1 ORDER BY count(*) DESC, 1"_s.arg(column),
                            {m_campaign.id.value});
    if (!found)
        return found.error();
    const QStringList most = mostFrequent(*found);
    return counted({{}, title, tr("No student yet."),
                    tr("Students with a candidature or an affectation in the campaign, affectations cancelled left out; shares are of all "
                       "of them.")},
                   *found, most.isEmpty() ? QString() : sentence(most));
}

Result<CampaignSections::Blocks> CampaignSections::byLevel()
{
    return studentsBy(u"level"_s, tr("Level"), [](const QStringList &most) {
        return tr("The most frequent level is « %1 »: %2 students of %3 (%4).").arg(most[0], most[1], most[2], most[3]);
    });
}

Result<CampaignSections::Blocks> CampaignSections::byUniversity()
{
    return studentsBy(u"university"_s, tr("University"), [](const QStringList &most) {
        return tr("The university with most students is « %1 »: %2 of %3 (%4).").arg(most[0], most[1], most[2], most[3]);
    });
}

Result<CampaignSections::Blocks> CampaignSections::byComponent()
{
    return studentsBy(u"component"_s, tr("Component"), [](const QStringList &most) {
        return tr("The component with most students is « %1 »: %2 of %3 (%4).").arg(most[0], most[1], most[2], most[3]);
    });
}

} // namespace pc
