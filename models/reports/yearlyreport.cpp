// The synthesis and the yearly report: which sections, in which order.
#include "models/campaigns/campaignsrepository.h"
#include "models/reports/campaignsections.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"

#include <algorithm>

namespace pc {

using namespace Qt::StringLiterals;

class YearlyReport {
    Q_DECLARE_TR_FUNCTIONS(pc::YearlyReport)

public:
    YearlyReport(Database &database, const ReportRequest &request, const Campaign &campaign, Paper paper)
        : m_database(database), m_request(request), m_sections(database, request, campaign), m_paper(std::move(paper))
    {
    }

    Result<Paper> synthesis();
    Result<Paper> yearly();

private:
    using Section = Result<std::vector<Block>>;

    void add(const QString &heading, Section section);
    /// A list another report is made of, with the columns a portrait page has room for, under a heading of its own: what it
    /// holds in a sentence, the list, and why it is not a key figure.
    void annex(const QString &heading, reports::Builder builder, const QStringList &columns, QString (*sentence)(int),
               Section agreement);
    static int bodyRows(const std::vector<Block> &blocks);
    void addAnnexes();

    Database &m_database;
    const ReportRequest &m_request;
    CampaignSections m_sections;
    Paper m_paper;
    std::optional<Error> m_error;
};

void YearlyReport::add(const QString &heading, Section section)
{
    if (!section && !m_error)
        m_error = section.error();
    if (!section || section->empty())
        return;
    if (!heading.isEmpty())
        m_paper.blocks.push_back(paragraph(heading, ParagraphRole::Heading));
    for (Block &block : *section)
        m_paper.blocks.push_back(std::move(block));
}

int YearlyReport::bodyRows(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<PaperTable>(&block.value()))
            return static_cast<int>(std::count_if(table->rows.begin(), table->rows.end(),
                                                  [](const PaperRow &row) { return row.role == RowRole::Body; }));
    }
    return 0;
}

void YearlyReport::annex(const QString &heading, reports::Builder builder, const QStringList &columns, QString (*sentence)(int),
                         Section agreement)
{
    ReportRequest request = m_request;
    request.columns = columns;
    auto paper = builder(m_database, request);
    if (!paper || !agreement) {
        add({}, !paper ? Section(paper.error()) : agreement);
        return;
    }
    std::vector<Block> blocks = std::move(paper->blocks);
    if (const int rows = bodyRows(blocks); rows > 0) {
        Paragraph lead = paragraph(sentence(rows));
        lead.keepWithNext = true;
        blocks.insert(blocks.begin(), lead);
    }
    blocks.insert(blocks.end(), agreement->begin(), agreement->end());
    add(heading, std::move(blocks));
}

Result<Paper> YearlyReport::synthesis()
{
    m_paper.pages = 1;
    add({}, m_sections.keyFigures());
    add({}, m_sections.funnel());
    add({}, m_sections.territories());
    add({}, m_sections.hoursByMonth());
    add(tr("To be noted"), m_sections.attention());
    if (m_error)
        return *m_error;
    return m_paper;
}

// One line a section, in the order of a meeting: what we are, what was done, what went less well, what it brought.
Result<Paper> YearlyReport::yearly()
{
    add(tr("Perimeter"), m_sections.perimeter());
    add(tr("Key figures"), m_sections.keyFigures());
    add(tr("To be noted"), m_sections.attention());
    add(tr("Comparison with the year before"), m_sections.comparison());
    add(tr("From contact to action"), m_sections.funnel());
    add(tr("Territories"), m_sections.territories());
    add({}, m_sections.byIntercommunality());
    add(tr("Actions"), m_sections.byKind());
    add(tr("Students"), m_sections.byLevel());
    add({}, m_sections.byUniversity());
    add({}, m_sections.byComponent());
    add(tr("Hours"), m_sections.hours());
    add({}, m_sections.hoursByMonth());
    add(tr("Delays"), m_sections.delays());
    add(tr("Early ends"), m_sections.earlyEnds());
    add(tr("Incidents"), m_sections.incidents());
    add(tr("Derogations and waivers"), m_sections.exceptions());
    add(tr("Satisfaction"), m_sections.satisfaction());
    add(tr("Acquis aimed at and obtained"), m_sections.acquired());
    add({}, m_sections.acquisRated());
    add(tr("Labels"), m_sections.labels());
    add(tr("Unmet offers and unmatched students"), m_sections.unmet());
    addAnnexes();
    if (m_error)
        return *m_error;
    return m_paper;
}

void YearlyReport::addAnnexes()
{
    m_paper.blocks.push_back(PageBreak{});
    annex(tr("Annex 1: the actions"), reports::proposals, {u"number"_s, u"commune"_s, u"title"_s, u"state"_s, u"decision"_s},
          [](int rows) { return tr("%n action(s) of the campaign, with the state and the decision of each.", nullptr, rows); },
          m_sections.actionsAgree());
    annex(tr("Annex 2: the affectations"), reports::assignments,
          {u"student"_s, u"commune"_s, u"action"_s, u"planned"_s, u"entered"_s, u"state"_s},
          [](int rows) { return tr("%n affectation(s) of the campaign, with all their hours, whatever the day.", nullptr, rows); },
          m_sections.hoursAgree());
    annex(tr("Annex 3: proposals refused and why"), reports::refusals, {u"number"_s, u"commune"_s, u"title"_s, u"reason"_s},
          [](int rows) { return tr("%n proposal(s) declared not conforming, with the reason written to the mayor.", nullptr, rows); },
          std::vector<Block>{paragraph(tr("The last decision of conformity of each proposal; a later one in its favour takes it off this list."),
                                       ParagraphRole::Note)});
    add(tr("Annex 4: communes without an answer"), m_sections.silentCommunes());
}

namespace {

Result<YearlyReport> begun(Database &database, const ReportRequest &request, Campaign &campaign)
{
    auto paper = ReportParts::begin(database, request);
    if (!paper)
        return paper.error();
    const auto found = CampaignsRepository(database).find(request.campaign);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Refused, Reports::tr("This report needs a campaign that exists."), {}};
    campaign = **found;
    return YearlyReport(database, request, campaign, std::move(*paper));
}

} // namespace

Result<Paper> reports::synthesis(Database &database, const ReportRequest &request)
{
    Campaign campaign;
    auto report = begun(database, request, campaign);
    return report ? report->synthesis() : report.error();
}

Result<Paper> reports::yearly(Database &database, const ReportRequest &request)
{
    Campaign campaign;
    auto report = begun(database, request, campaign);
    return report ? report->yearly() : report.error();
}

} // namespace pc
