#include "models/assignments/assignmentsrepository.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/communestate.h"
#include "models/communes/communesrepository.h"
#include "models/communes/phone.h"
#include "models/contacts/contactsrepository.h"
#include "models/proposals/proposalsrepository.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/reportstates.h"
#include "models/reports/sheetparts.h"
#include "models/reports/studentnames.h"

#include <algorithm>

namespace pc {

/// What is known of one commune, on one or two pages, to be read before a call or a visit.
class CommuneReport {
    Q_DECLARE_TR_FUNCTIONS(pc::CommuneReport)

public:
    CommuneReport(Database &database, const ReportRequest &request) : m_database(database), m_request(request) {}

    Result<Paper> paper();

private:
    Status addIdentity(Paper &paper, const CommuneRecord &record);
    static void addTownHall(Paper &paper, const TownHall &townHall);
    static void addTerrain(Paper &paper, const Terrain &terrain, const StudentNames &names);
    Status addExchanges(Paper &paper, const StudentNames &names);
    Status addActions(Paper &paper, const CommuneRecord &record);
    Status addStudents(Paper &paper, const StudentNames &names);
    Status addHoursAndDocuments(Paper &paper);

    Database &m_database;
    const ReportRequest &m_request;
    std::vector<Proposal> m_actions; ///< of the campaign, by number
};

Result<Paper> CommuneReport::paper()
{
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    const auto record = CommunesRepository(m_database).record(m_request.commune);
    if (!record)
        return record.error();
    const auto names = StudentNames::of(m_database, m_request);
    if (!names)
        return names.error();
    if (const Status status = addIdentity(*paper, *record); !status)
        return status.error();
    addTownHall(*paper, record->townHall);
    if (const Status status = addExchanges(*paper, *names); !status)
        return status.error();
    if (const Status status = addActions(*paper, *record); !status)
        return status.error();
    if (const Status status = addStudents(*paper, *names); !status)
        return status.error();
    if (const Status status = addHoursAndDocuments(*paper); !status)
        return status.error();
    addTerrain(*paper, record->terrain, *names);
    return paper;
}

Status CommuneReport::addIdentity(Paper &paper, const CommuneRecord &record)
{
    const auto rules = Eligibility::rules(m_database, m_request.day);
    if (!rules)
        return rules.error();
    const auto facts = CommunesRepository(m_database).facts(m_request.commune, rules->now, rules->before);
    if (!facts)
        return facts.error();
    const Commune &commune = record.commune;
    paper.blocks.push_back(paragraph(commune.name, ParagraphRole::Heading));
    paper.blocks.push_back(paragraph(Eligibility::explain(*facts, rules->now)));
    QString population;
    if (!record.populations.empty() && record.populations.front().municipale)
        population = tr("%1 (reference year %2)")
                         .arg(formatCount(*record.populations.front().municipale), QString::number(record.populations.front().vintage));
    PaperForm form;
    form.twoColumns = true;
    form.fields = {SheetParts::field(tr("INSEE code"), commune.code),
                   SheetParts::field(tr("Population municipale"), population),
                   SheetParts::field(tr("Arrondissement"), commune.arrondissementName),
                   SheetParts::field(tr("EPCI"), commune.epciName)};
    paper.blocks.push_back(form);
    return done();
}

void CommuneReport::addTownHall(Paper &paper, const TownHall &townHall)
{
    const QString place = QStringList{townHall.postalCode, townHall.city}.join(u' ').trimmed();
    QStringList address{townHall.address, place};
    address.removeAll(QString());
    QString ccas = CommuneWords::label(townHall.ccas);
    if (townHall.ccasSince.isValid())
        ccas = tr("%1 (since %2)").arg(ccas, formatDate(townHall.ccasSince));
    paper.blocks.push_back(paragraph(tr("Town hall"), ParagraphRole::Subheading));
    PaperForm form;
    form.twoColumns = true;
    form.fields = {SheetParts::field(tr("Mayor"), townHall.mayor()),
                   SheetParts::field(tr("CCAS"), ccas),
                   SheetParts::field(tr("Phone"), displayPhone(townHall.phone)),
                   SheetParts::field(tr("E-mail"), townHall.email),
                   SheetParts::field(tr("Address"), address.join(QStringLiteral(", "))),
                   SheetParts::field(tr("Opening hours"), townHall.openingHours)};
    paper.blocks.push_back(form);
}

void CommuneReport::addTerrain(Paper &paper, const Terrain &terrain, const StudentNames &names)
{
    paper.blocks.push_back(paragraph(tr("Knowledge of the village"), ParagraphRole::Subheading));
    if (QString(terrain.needs + terrain.associations + terrain.premises + terrain.transport).trimmed().isEmpty()) {
        paper.blocks.push_back(paragraph(tr("Nothing is written about this village yet.")));
        return;
    }
    PaperForm form;
    form.fields = {SheetParts::field(tr("Needs"), names.freeText(terrain.needs)),
                   SheetParts::field(tr("Associations"), names.freeText(terrain.associations)),
                   SheetParts::field(tr("Premises"), names.freeText(terrain.premises)),
                   SheetParts::field(tr("Transport"), names.freeText(terrain.transport))};
    paper.blocks.push_back(form);
}

Status CommuneReport::addExchanges(Paper &paper, const StudentNames &names)
{
    const auto campaign = CampaignsRepository(m_database).find(m_request.campaign);
    if (!campaign)
        return campaign.error();
    auto exchanges = ContactsRepository(m_database).ofCommune(m_request.commune);
    if (!exchanges)
        return exchanges.error();
    const auto proposing = communesWithProposals(m_database, m_request.campaign);
    if (!proposing)
        return proposing.error();
    PaperTable table = SheetParts::table(
        tr("Exchanges of the campaign"),
        {{tr("Date")}, {tr("Means")}, {tr("With"), Align::Start, 2}, {tr("Subject"), Align::Start, 4}, {tr("Outcome")},
         {tr("Next step"), Align::Start, 3}, {tr("Due on"), Align::Start, 2}},
        tr("No exchange with this town hall in this campaign."));
    for (const Contact &exchange : exchanges.value()) {
        if (!(*campaign)->contains(exchange.happenedOn))
            continue;
        const QDate due = exchange.hasOpenStep() ? exchange.nextStepOn : QDate();
        table.rows.push_back({{ReportParts::date(exchange.happenedOn), ReportParts::text(ContactWords::label(exchange.channel)),
                               ReportParts::text(exchange.person), ReportParts::text(names.freeText(exchange.subject)),
                               ReportParts::text(ContactWords::label(exchange.outcome)),
                               ReportParts::text(names.freeText(exchange.nextStep)), ReportParts::date(due)}});
    }
    std::reverse(exchanges->begin(), exchanges->end());
    const ContactState state = communeState(*exchanges, **campaign, proposing->contains(m_request.commune.value));
    PaperForm form;
    form.fields = {SheetParts::field(tr("State in this campaign"), reports::state(state))};
    paper.blocks.push_back(form);
    paper.blocks.push_back(table);
    return done();
}

Status CommuneReport::addActions(Paper &paper, const CommuneRecord &record)
{
    ProposalsRepository proposals(m_database);
    std::vector<CommuneId> communes{m_request.commune};
    for (const Commune &part : record.parts)
        communes.push_back(part.id);
    for (const CommuneId commune : communes) {
        const auto found = proposals.ofCommune(commune);
        if (!found)
            return found.error();
        for (const Proposal &proposal : found.value()) {
            const bool known = std::any_of(m_actions.begin(), m_actions.end(), [&](const Proposal &p) { return p.id == proposal.id; });
            if (proposal.campaign == m_request.campaign && !known)
                m_actions.push_back(proposal);
        }
    }
    std::sort(m_actions.begin(), m_actions.end(), [](const Proposal &a, const Proposal &b) { return a.number < b.number; });
    PaperTable table = SheetParts::table(tr("Actions"),
                                         {{tr("Number")}, {tr("Title"), Align::Start, 5}, {tr("State"), Align::Start, 2},
                                          {tr("Period"), Align::Start, 3}, {tr("Hours"), Align::End}, {tr("Places"), Align::End},
                                          {tr("Taken"), Align::End}},
                                         tr("This commune has proposed no action in this campaign."));
    for (const Proposal &proposal : m_actions) {
        const auto facts = proposals.facts(proposal.id, m_request.day);
        if (!facts)
            return facts.error();
        table.rows.push_back({{ReportParts::text(proposal.number), ReportParts::text(proposal.title),
                               ReportParts::text(reports::state(ProposalLife::stage(*facts))),
                               ReportParts::text(SheetParts::period(proposal.startsOn, proposal.endsOn)),
                               ReportParts::minutes(proposal.minutes), ReportParts::count(facts->places),
                               ReportParts::count(facts->taken)}});
    }
    paper.blocks.push_back(table);
    return done();
}

Status CommuneReport::addStudents(Paper &paper, const StudentNames &names)
{
    HourFiguresReader reader(m_database);
    PaperTable table = SheetParts::table(tr("Students"),
                                         {{tr("Student"), Align::Start, 3}, {tr("Action")}, {tr("State"), Align::Start, 2},
                                          {HourFiguresReader::label(HourFigure::Planned), Align::End},
                                          {HourFiguresReader::label(HourFigure::Entered), Align::End},
                                          {HourFiguresReader::label(HourFigure::Signed), Align::End}},
                                         tr("No student has an affectation in this commune."));
    for (const Proposal &proposal : m_actions) {
        const auto found = AssignmentsRepository(m_database).ofProposal(proposal.id);
        if (!found)
            return found.error();
        for (const Assignment &assignment : found.value()) {
            const auto figures = reader.ofAssignment(assignment.id);
            if (!figures)
                return figures.error();
            table.rows.push_back({{ReportParts::text(names.inList(assignment.student)), ReportParts::text(proposal.number),
                                   ReportParts::text(reports::state(assignment.status)), ReportParts::minutes(figures->planned),
                                   ReportParts::minutes(figures->entered), ReportParts::minutes(figures->signedOff)}});
        }
    }
    paper.blocks.push_back(table);
    return done();
}

Status CommuneReport::addHoursAndDocuments(Paper &paper)
{
    const auto figures = HourFiguresReader(m_database).ofCommune(m_request.commune, m_request.campaign);
    if (!figures)
        return figures.error();
    const auto documents = SheetParts::documents(m_database, m_request, QStringLiteral("commune"), m_request.commune.value);
    if (!documents)
        return documents.error();
    paper.blocks.push_back(
        Together{{paragraph(tr("Hours in this campaign"), ParagraphRole::Subheading), SheetParts::hours(*figures, HourScope::Commune)}});
    paper.blocks.push_back(*documents);
    return done();
}

Result<Paper> reports::commune(Database &database, const ReportRequest &request)
{
    return CommuneReport(database, request).paper();
}

} // namespace pc
