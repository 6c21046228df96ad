// The sections of the synthesis and of the yearly report: each reads its figures and gives blocks that say them.
//
// Every section of the yearly report is said in the same order: one sentence in words, the table or the figure, then what
// it counts (of how many, at which day). section() puts the three together. A section that has nothing to say says so in
// one sentence. Counts and sums are asked in SQL here when no other room defines them; hours are those of models/hours.
//
// A new section is one function here, in a file of its kind (campaign*.cpp), and one line in yearlyreport.cpp.
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

    // campaignsections.cpp: what is counted, and the year as a whole.
    /// Which communes, by which rule and vintage.
    Result<Blocks> perimeter();
    /// The key figures side by side, each with its definition.
    Result<Blocks> keyFigures();
    Result<Blocks> attention();
    /// The figures of the year before are those its report was frozen with, if it was.
    Result<Blocks> comparison();
    /// Communes from « ayant droit » to a finished action.
    Result<Blocks> funnel();

    // campaignterritories.cpp: where, what and who.
    /// By arrondissement; within one, by intercommunality.
    Result<Blocks> territories();
    Result<Blocks> byIntercommunality();
    Result<Blocks> byKind();
    Result<Blocks> byLevel();
    Result<Blocks> byUniversity();
    Result<Blocks> byComponent();

    // campaignhours.cpp
    Result<Blocks> hours();
    Result<Blocks> hoursByMonth();
    Result<Blocks> delays();
    /// Under an annex: whether what it lists agrees with the key figures, else why not, with the numbers that differ.
    Result<Blocks> actionsAgree();
    Result<Blocks> hoursAgree();

    // campaignissues.cpp: what went less well, what was learnt.
    Result<Blocks> earlyEnds();
    Result<Blocks> incidents();
    Result<Blocks> exceptions();
    Result<Blocks> satisfaction();
    Result<Blocks> acquired();
    Result<Blocks> unmet();
    Result<Blocks> silentCommunes();

    // campaignlabels.cpp
    /// Asked for and decided, by kind of label; the year before; from the deposit to the decision.
    Result<Blocks> labels();
    /// Means by family and rater in the files of labels.
    Result<Blocks> acquisRated();

private:
    using Rows = std::vector<std::vector<QVariant>>;

    /// Rows of a query as texts; integers stay numbers.
    Result<Rows> rows(const QString &sql, const QVariantList &values);
    Result<qint64> number(const QString &sql, const QVariantList &values);

    /// A sentence, a table or figure, a definition; on one page when the table is not a long one. Empty texts are left out.
    static Blocks section(const QString &sentence, Block figure, const QString &definition);
    static Blocks sentences(const QString &sentence, const QString &definition);
    static PaperTable tableOf(const QString &title, const QStringList &columns);
    static QString percent(qint64 part, qint64 whole);

    /// A table of values and their counts with their shares. Without a row, `nothing` is said.
    struct Counted {
        QString title;
        QString what;
        QString nothing;
        QString definition;
    };
    static Blocks counted(const Counted &asked, const Rows &rows, const QString &sentence);
    Result<Blocks> studentsBy(const QString &column, const QString &title, QString (*sentence)(const QStringList &));
    /// Name, count, whole and share of the most frequent value that is known; empty when none is.
    static QStringList mostFrequent(const Rows &rows);
    Result<std::vector<qint64>> territoryTotals();

    /// The yearly report says figures in words and defines them; the synthesis has one page.
    bool inFull() const { return m_request.name == QLatin1StringView("yearly"); }
    QVariant arrondissement() const { return bindArrondissement(m_request.arrondissement); }
    /// "on 3 November 2026": the day the figures are of.
    QString day() const;

    Database &m_database;
    const ReportRequest &m_request;
    const Campaign &m_campaign;
};

} // namespace pc
