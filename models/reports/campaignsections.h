// The sections of the synthesis and of the yearly report: each reads its figures and gives blocks that say them.
//
// Counts and sums are asked in SQL here when no other room defines them; hours are those of models/hours. A section that
// has nothing to say says so in one sentence.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/reports/keyfigures.h"
#include "models/reports/report.h"

namespace pc {

class CampaignSections {
    Q_DECLARE_TR_FUNCTIONS(pc::CampaignSections)

public:
    using Blocks = std::vector<Block>;

    CampaignSections(Database &database, const ReportRequest &request, const Campaign &campaign)
        : m_database(database), m_request(request), m_campaign(campaign)
    {
    }

    /// Which communes, by which rule and vintage.
    Result<Blocks> perimeter();
    /// The key figures side by side, each with its definition.
    Result<Blocks> keyFigures();
    /// Communes from « ayant droit » to a finished action.
    Result<Blocks> funnel();
    Result<Blocks> byArrondissement();
    Result<Blocks> byIntercommunality();
    Result<Blocks> byKind();
    Result<Blocks> studentsBy(const QString &column, const QString &title);
    Result<Blocks> hours();
    Result<Blocks> hoursByMonth();
    Result<Blocks> delays();
    Result<Blocks> earlyEnds();
    Result<Blocks> satisfaction();
    Result<Blocks> incidents();
    Result<Blocks> unmet();
    Result<Blocks> acquired();
    Result<Blocks> exceptions();
    Result<Blocks> comparison();
    Result<Blocks> attention();
    Result<Blocks> silentCommunes();

private:
    /// Rows of a query as texts; integers stay numbers in `value`.
    Result<std::vector<std::vector<QVariant>>> rows(const QString &sql, const QVariantList &values);
    Result<qint64> number(const QString &sql, const QVariantList &values);
    Result<Blocks> counted(const QString &title, const QString &what, const QString &sql, const QVariantList &values,
                           const QString &nothing, const QString &definition);
    /// The yearly report says figures in words and defines them; the synthesis has one page.
    bool inFull() const { return m_request.name == QLatin1StringView("yearly"); }
    QString arrondissementSql(const QString &commune) const;

    Database &m_database;
    const ReportRequest &m_request;
    const Campaign &m_campaign;
};

} // namespace pc
