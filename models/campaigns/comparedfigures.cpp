#include "models/campaigns/comparedfigures.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"

namespace pc {

QString communeColumnSql(const QString &column, const QString &commune)
{
    return QStringLiteral("(SELECT coalesce(own.%1, joined.%1) FROM commune own LEFT JOIN commune joined ON joined.id = own.parent "
                          "WHERE own.id = %2)")
        .arg(column, commune);
}

QString withinArrondissementSql(const QString &commune, const QString &parameter)
{
    return QStringLiteral("(%1 = '' OR %1 = %2)").arg(parameter, communeColumnSql(QStringLiteral("arrondissement"), commune));
}

QVariant bindArrondissement(const QString &arrondissement)
{
    return arrondissement.isEmpty() ? QStringLiteral("") : arrondissement;
}

Result<ComparedFigures> comparedFigures(Database &database, const Campaign &campaign, const QString &arrondissement)
{
    ComparedFigures figures;
    const QString in = QStringLiteral("?4");
    // Parameters: 1 campaign, 2 and 3 its first and last day, 4 arrondissement.
    const QString sql =
        QStringLiteral("SELECT (SELECT count(DISTINCT k.commune) FROM contact k WHERE k.happened_on BETWEEN ?2 AND ?3 AND %1), "
                       "(SELECT count(*) FROM proposal p WHERE p.campaign = ?1 AND p.status NOT IN ('draft', 'cancelled') AND %2), "
                       "(SELECT count(*) FROM proposal p WHERE p.campaign = ?1 AND p.status NOT IN ('draft', 'cancelled') AND %2 AND "
                       "(SELECT d.verdict FROM proposal_decision d WHERE d.proposal = p.id AND d.kind = 'conformity' ORDER BY d.id "
                       "DESC LIMIT 1) IN ('conforming', 'conforming_with_reservation')), "
                       "(SELECT count(*) FROM (SELECT n.student FROM application n JOIN student t ON t.id = n.student "
                       "WHERE n.campaign = ?1 AND %3 "
                       "UNION SELECT a.student FROM assignment a JOIN proposal p ON p.id = a.proposal "
                       "WHERE a.campaign = ?1 AND a.status <> 'cancelled' AND %2)), "
                       "(SELECT count(*) FROM assignment a JOIN proposal p ON p.id = a.proposal "
                       "WHERE a.campaign = ?1 AND a.status <> 'cancelled' AND %2), "
                       "coalesce(sum(h.entered), 0), coalesce(sum(h.signed), 0) FROM hour_total h "
                       "JOIN assignment a ON a.id = h.assignment JOIN proposal p ON p.id = a.proposal WHERE h.campaign = ?1 AND %2")
            .arg(withinArrondissementSql(QStringLiteral("k.commune"), in), withinArrondissementSql(QStringLiteral("p.commune"), in),
                 withinArrondissementSql(QStringLiteral("t.commune"), in));
    const QVariantList values{campaign.id.value, bindDate(campaign.startsOn), bindDate(campaign.endsOn),
                              bindArrondissement(arrondissement)};
    const Status status = database.select(sql, values, [&](const Row &row) {
        figures.contactedCommunes = static_cast<int>(row.integer(0));
        figures.proposals = static_cast<int>(row.integer(1));
        figures.conforming = static_cast<int>(row.integer(2));
        figures.students = static_cast<int>(row.integer(3));
        figures.assignments = static_cast<int>(row.integer(4));
        figures.enteredMinutes = row.integer(5);
        figures.signedMinutes = row.integer(6);
        return false;
    });
    if (!status)
        return status.error();
    return figures;
}

std::vector<ComparedFigureWords::Line> ComparedFigureWords::lines(const ComparedFigures &figures)
{
    return {
        {tr("Communes contacted"), tr("Communes with at least one exchange during the campaign."),
         formatCount(figures.contactedCommunes)},
        {tr("Proposals received"), tr("Proposals handed in by the mayors, except those that were cancelled."),
         formatCount(figures.proposals)},
        {tr("Conforming proposals"), tr("Proposals last declared conforming, with or without reservation."),
         formatCount(figures.conforming)},
        {tr("Students"), tr("Students with an application or an affectation in the campaign."),
         formatCount(figures.students)},
        {tr("Affectations"), tr("Affectations of the campaign, except those that were cancelled."),
         formatCount(figures.assignments)},
        {tr("Hours entered"), tr("All hours dated in the campaign, whatever their state."),
         formatMinutes(figures.enteredMinutes)},
        {tr("Hours signed"), tr("Of them, the hours that carry a visa of the commune."),
         formatMinutes(figures.signedMinutes)},
    };
}

} // namespace pc
