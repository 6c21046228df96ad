#include "models/assignments/assignmentsrepository.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/communes/communesrepository.h"
#include "models/proposals/actions.h"
#include "models/proposals/proposallife.h"
#include "models/proposals/proposalsrepository.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"

#include <algorithm>

namespace pc {

/// The actions students may still choose. It goes to students: nothing of the town hall but its name.
class BrochureReport {
    Q_DECLARE_TR_FUNCTIONS(pc::BrochureReport)

public:
    BrochureReport(Database &database, const ReportRequest &request) : m_database(database), m_request(request) {}

    Result<Paper> paper();

private:
    struct Open {
        Proposal proposal;
        QString arrondissement;
        QString arrondissementName;
        QString commune;
        QString kind;
        int places = 0; ///< left
    };

    Result<std::vector<Open>> open();
    /// Nothing when students cannot be matched with it, or it is of another arrondissement.
    Result<std::optional<Open>> judged(const Proposal &proposal);
    static Together block(const Open &action);
    static QString period(const Proposal &proposal);

    Database &m_database;
    const ReportRequest &m_request;
};

Result<std::optional<BrochureReport::Open>> BrochureReport::judged(const Proposal &proposal)
{
    const auto facts = ProposalsRepository(m_database).facts(proposal.id, m_request.day);
    if (!facts)
        return facts.error();
    if (!ProposalLife::matchRefusal(*facts).isEmpty())
        return std::optional<Open>();
    CommunesRepository communes(m_database);
    const auto commune = communes.find(proposal.commune);
    if (!commune)
        return commune.error();
    auto today = commune;
    if (commune->has_value() && (*commune)->arrondissement.isEmpty() && (*commune)->parent.isValid())
        today = communes.find((*commune)->parent);
    if (!today)
        return today.error();
    const auto left = AssignmentsRepository(m_database).placesLeft(proposal.id);
    if (!left)
        return left.error();
    const auto type = ActionTypesRepository(m_database).find(proposal.type);
    if (!type)
        return type.error();
    Open action{proposal, {}, {}, {}, type->has_value() ? (*type)->name : QString(), *left};
    if (commune->has_value())
        action.commune = (*commune)->name;
    if (today->has_value()) {
        action.arrondissement = (*today)->arrondissement;
        action.arrondissementName = (*today)->arrondissementName;
    }
    if (!m_request.arrondissement.isEmpty() && action.arrondissement != m_request.arrondissement)
        return std::optional<Open>();
    return std::optional(action);
}

Result<std::vector<BrochureReport::Open>> BrochureReport::open()
{
    const auto proposals = ProposalsRepository(m_database).ofCampaign(m_request.campaign);
    if (!proposals)
        return proposals.error();
    std::vector<Open> actions;
    for (const Proposal &proposal : *proposals) {
        const auto action = judged(proposal);
        if (!action)
            return action.error();
        if (action->has_value())
            actions.push_back(**action);
    }
    std::stable_sort(actions.begin(), actions.end(), [](const Open &a, const Open &b) {
        if (const int order = QString::localeAwareCompare(a.arrondissementName, b.arrondissementName); order != 0)
            return order < 0;
        return QString::localeAwareCompare(a.commune, b.commune) < 0;
    });
    return actions;
}

QString BrochureReport::period(const Proposal &proposal)
{
    QString period;
    if (proposal.startsOn.isValid() && proposal.endsOn.isValid())
        period = tr("from %1 to %2").arg(formatDate(proposal.startsOn), formatDate(proposal.endsOn));
    else if (proposal.startsOn.isValid())
        period = tr("from %1 on").arg(formatDate(proposal.startsOn));
    else if (proposal.endsOn.isValid())
        period = tr("until %1").arg(formatDate(proposal.endsOn));
    QStringList parts = {period, proposal.rhythm, proposal.flexible ? tr("days to agree together") : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Together BrochureReport::block(const Open &action)
{
    const auto known = [](const QString &text) { return text.isEmpty() ? QStringLiteral("—") : text; };
    const Proposal &proposal = action.proposal;
    Together together;
    together.blocks.push_back(
        paragraph(tr("%1 — %2", "title of an action, commune").arg(proposal.title, action.commune), ParagraphRole::Subheading));
    if (!proposal.tasks.isEmpty())
        together.blocks.push_back(paragraph(proposal.tasks));
    PaperForm form;
    form.twoColumns = true;
    form.fields = {
        {tr("Kind of action"), known(action.kind)},
        {tr("Number"), known(proposal.number)},
        {tr("When"), known(period(proposal))},
        {tr("Hours"), formatMinutes(proposal.minutes)},
        {tr("Free places"), formatCount(action.places)},
        {tr("Skills"), known(proposal.skills)},
        {tr("Getting there"), known(proposal.transport)},
    };
    together.blocks.push_back(form);
    return together;
}

Result<Paper> BrochureReport::paper()
{
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    const auto actions = open();
    if (!actions)
        return actions.error();
    if (actions->empty()) {
        paper->blocks.push_back(paragraph(tr("No action is open to students at the moment.")));
        return paper;
    }
    int places = 0;
    for (const Open &action : *actions)
        places += action.places;
    paper->blocks.push_back(paragraph(tr("Give some of your hours to the commune you come from. %1 and %2 wait for you.")
                                          .arg(tr("%n action(s)", nullptr, static_cast<int>(actions->size())),
                                               tr("%n free place(s)", nullptr, places))));
    for (size_t i = 0; i < actions->size(); ++i) {
        const Open &action = actions->at(i);
        if (i == 0 || actions->at(i - 1).arrondissement != action.arrondissement) {
            const QString name = action.arrondissementName;
            paper->blocks.push_back(paragraph(name.isEmpty() ? tr("Without an arrondissement") : name, ParagraphRole::Heading));
        }
        paper->blocks.push_back(block(action));
    }
    return paper;
}

Result<Paper> reports::brochure(Database &database, const ReportRequest &request)
{
    return BrochureReport(database, request).paper();
}

} // namespace pc
