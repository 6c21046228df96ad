#include "models/proposals/proposalrow.h"

namespace pc {

namespace {

constexpr int kColumnCount = 47;

// Where a text, an answer or a date stands; the order of the columns is that of the schema.
struct TextColumn {
    int position;
    QLatin1StringView name;
    QString Proposal::*member;
};
struct AnswerColumn {
    int position;
    QLatin1StringView name;
    FormAnswer Proposal::*member;
};
struct DateColumn {
    int position;
    QLatin1StringView name;
    QDate Proposal::*member;
};
using L = QLatin1StringView;

const TextColumn kTexts[] = {
    {5, L("title"), &Proposal::title},
    {7, L("objective"), &Proposal::objective},
    {8, L("tasks"), &Proposal::tasks},
    {9, L("audience"), &Proposal::audience},
    {10, L("place"), &Proposal::place},
    {14, L("rhythm"), &Proposal::rhythm},
    {17, L("skills"), &Proposal::skills},
    {20, L("material"), &Proposal::material},
    {21, L("transport"), &Proposal::transport},
    {25, L("carrier_name"), &Proposal::carrierName},
    {26, L("referent_name"), &Proposal::referentName},
    {27, L("referent_role"), &Proposal::referentRole},
    {28, L("referent_phone"), &Proposal::referentPhone},
    {29, L("referent_email"), &Proposal::referentEmail},
    {34, L("insurer"), &Proposal::insurer},
    {35, L("policy_number"), &Proposal::policyNumber},
    {36, L("deliberation_number"), &Proposal::deliberationNumber},
    {38, L("knowledge"), &Proposal::knowledge},
    {39, L("know_how"), &Proposal::knowHow},
    {40, L("attitudes"), &Proposal::attitudes},
    {46, L("notes"), &Proposal::notes},
};
const AnswerColumn kAnswers[] = {
    {18, L("minors_accepted"), &Proposal::minorsAccepted}, {19, L("with_children"), &Proposal::withChildren},
    {22, L("meals"), &Proposal::meals},                    {23, L("expenses"), &Proposal::expenses},
    {30, L("no_replacement"), &Proposal::noReplacement},   {31, L("agent_does_it"), &Proposal::agentDoesIt},
    {32, L("post_vacant"), &Proposal::postVacant},         {33, L("insured"), &Proposal::insured},
};
const DateColumn kDates[] = {
    {12, L("starts_on"), &Proposal::startsOn},   {13, L("ends_on"), &Proposal::endsOn},
    {37, L("deliberation_on"), &Proposal::deliberationOn}, {41, L("received_on"), &Proposal::receivedOn},
    {42, L("signed_on"), &Proposal::signedOn},
};

QVariant key(qint64 id) { return id > 0 ? QVariant(id) : QVariant(); }

} // namespace

QString proposalColumns()
{
    return QStringLiteral(
        "p.id, p.campaign, p.commune, p.number, p.status, p.title, p.type, p.objective, p.tasks, p.audience, p.place, p.flexible, "
        "p.starts_on, p.ends_on, p.rhythm, p.minutes, p.places, p.skills, p.minors_accepted, p.with_children, p.material, "
        "p.transport, p.meals, p.expenses, p.carrier, p.carrier_name, p.referent_name, p.referent_role, p.referent_phone, "
        "p.referent_email, p.no_replacement, p.agent_does_it, p.post_vacant, p.insured, p.insurer, p.policy_number, "
        "p.deliberation_number, p.deliberation_on, p.knowledge, p.know_how, p.attitudes, p.received_on, p.signed_on, p.recurrent, "
        "p.model, p.previous, p.notes");
}

int proposalColumnCount() { return kColumnCount; }

Proposal proposalFromRow(const Row &row)
{
    Proposal proposal;
    proposal.id = {row.integer(0)};
    proposal.campaign = {row.integer(1)};
    proposal.commune = {row.integer(2)};
    proposal.number = row.text(3);
    proposal.status = ProposalWords::status(row.text(4)).value_or(ProposalStatus::Submitted);
    proposal.type = {row.integer(6)};
    proposal.flexible = row.boolean(11);
    proposal.minutes = static_cast<int>(row.integer(15));
    proposal.places = static_cast<int>(row.integer(16));
    proposal.carrier = ProposalWords::carrier(row.text(24)).value_or(ProposalCarrier::Commune);
    proposal.recurrent = row.boolean(43);
    proposal.model = {row.integer(44)};
    proposal.previous = {row.integer(45)};
    for (const TextColumn &column : kTexts)
        proposal.*(column.member) = row.text(column.position);
    for (const AnswerColumn &column : kAnswers)
        proposal.*(column.member) = ProposalWords::answer(row.text(column.position)).value_or(FormAnswer::Unknown);
    for (const DateColumn &column : kDates)
        proposal.*(column.member) = row.date(column.position);
    return proposal;
}

Values proposalValues(const Proposal &proposal)
{
    Values values{{L("commune"), proposal.commune.value},
                  {L("type"), key(proposal.type.value)},
                  {L("flexible"), proposal.flexible ? 1 : 0},
                  {L("minutes"), proposal.minutes},
                  {L("places"), proposal.places},
                  {L("carrier"), ProposalWords::word(proposal.carrier)},
                  {L("recurrent"), proposal.recurrent ? 1 : 0},
                  {L("model"), key(proposal.model.value)},
                  {L("previous"), key(proposal.previous.value)}};
    for (const TextColumn &column : kTexts)
        values << std::pair(column.name, QVariant(proposal.*(column.member)));
    for (const AnswerColumn &column : kAnswers)
        values << std::pair(column.name, QVariant(ProposalWords::word(proposal.*(column.member))));
    for (const DateColumn &column : kDates)
        values << std::pair(column.name, bindDate(proposal.*(column.member)));
    return values;
}

} // namespace pc
