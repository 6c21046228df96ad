#include "models/campaigns/comparedfigures.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"

namespace pc {

Result<ComparedFigures> comparedFigures(Database &database, const Campaign &campaign)
{
    ComparedFigures figures;
    const qint64 id = campaign.id.value;
    const QString sql = QStringLiteral(
        "SELECT (SELECT count(DISTINCT commune) FROM contact WHERE happened_on BETWEEN ? AND ?), "
        "(SELECT count(*) FROM proposal WHERE campaign = ? AND status NOT IN ('draft', 'cancelled')), "
        "(SELECT count(*) FROM proposal p WHERE p.campaign = ? AND p.status NOT IN ('draft', 'cancelled') AND "
        "(SELECT d.verdict FROM proposal_decision d WHERE d.proposal = p.id AND d.kind = 'conformity' ORDER BY d.id "
        "DESC LIMIT 1) "
        "IN ('conforming', 'conforming_with_reservation')), "
        "(SELECT count(*) FROM (SELECT student FROM application WHERE campaign = ? "
        "UNION SELECT student FROM assignment WHERE campaign = ? AND status <> 'cancelled')), "
        "(SELECT count(*) FROM assignment WHERE campaign = ? AND status <> 'cancelled'), "
        "(SELECT coalesce(sum(entered), 0) FROM hour_total WHERE campaign = ?), "
        "(SELECT coalesce(sum(signed), 0) FROM hour_total WHERE campaign = ?)");
    const QVariantList values{bindDate(campaign.startsOn), bindDate(campaign.endsOn), id, id, id, id, id, id, id};
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
