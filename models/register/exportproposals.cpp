// Proposals of action, with where they stand and the last decisions on them.
#include "models/register/exportdraft.h"

#include <QtGlobal>

namespace pc {

namespace {

using enum ExportType;

// clang-format off
constexpr RecordExportColumn kColumns[] = {
    {"number", QT_TRANSLATE_NOOP("pc::RegisterExport", "Number"), "p.number"},
    {"title", QT_TRANSLATE_NOOP("pc::RegisterExport", "Title"), "p.title"},
    {"status", QT_TRANSLATE_NOOP("pc::RegisterExport", "Status"), "p.status", Text, "proposal.status"},
    {"stage", QT_TRANSLATE_NOOP("pc::RegisterExport", "Where it stands"), "coalesce(i.stage, p.status)", Text, "proposal.stage"},
    {"campaign", QT_TRANSLATE_NOOP("pc::RegisterExport", "University year"), "y.name"},
    {"code", QT_TRANSLATE_NOOP("pc::RegisterExport", "INSEE code"), "c.code"},
    {"commune", QT_TRANSLATE_NOOP("pc::RegisterExport", "Commune"), "c.name"},
    {"arrondissement", QT_TRANSLATE_NOOP("pc::RegisterExport", "Arrondissement"), "r.name"},
    {"type", QT_TRANSLATE_NOOP("pc::RegisterExport", "Type of action"), "t.name"},
    {"minutes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Hours"), "p.minutes", Minutes},
    {"places", QT_TRANSLATE_NOOP("pc::RegisterExport", "Places"), "p.places", Number},
    {"places_taken", QT_TRANSLATE_NOOP("pc::RegisterExport", "Places taken"),
     "(SELECT count(*) FROM assignment a WHERE a.proposal = p.id AND a.status NOT IN ('cancelled', 'ended_early'))", Number},
    {"flexible", QT_TRANSLATE_NOOP("pc::RegisterExport", "Flexible period"), "p.flexible", YesNo},
    {"starts_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "First day"), "p.starts_on", Day},
    {"ends_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Last day"), "p.ends_on", Day},
    {"rhythm", QT_TRANSLATE_NOOP("pc::RegisterExport", "Rhythm"), "p.rhythm"},
    {"objective", QT_TRANSLATE_NOOP("pc::RegisterExport", "Objective"), "p.objective"},
    {"tasks", QT_TRANSLATE_NOOP("pc::RegisterExport", "Tasks of the student"), "p.tasks"},
    {"audience", QT_TRANSLATE_NOOP("pc::RegisterExport", "Audience"), "p.audience"},
    {"place", QT_TRANSLATE_NOOP("pc::RegisterExport", "Place"), "p.place"},
    {"skills", QT_TRANSLATE_NOOP("pc::RegisterExport", "Skills wished for"), "p.skills"},
    {"minors_accepted", QT_TRANSLATE_NOOP("pc::RegisterExport", "Minors accepted"), "p.minors_accepted", Text, "proposal.minors_accepted"},
    {"with_children", QT_TRANSLATE_NOOP("pc::RegisterExport", "With children"), "p.with_children", Text, "proposal.with_children"},
    {"material", QT_TRANSLATE_NOOP("pc::RegisterExport", "Material"), "p.material"},
    {"transport", QT_TRANSLATE_NOOP("pc::RegisterExport", "Transport"), "p.transport"},
    {"meals", QT_TRANSLATE_NOOP("pc::RegisterExport", "Meals provided"), "p.meals", Text, "proposal.meals"},
    {"expenses", QT_TRANSLATE_NOOP("pc::RegisterExport", "Expenses refunded"), "p.expenses", Text, "proposal.expenses"},
    {"carrier", QT_TRANSLATE_NOOP("pc::RegisterExport", "Carried by"), "p.carrier", Text, "proposal.carrier"},
    {"carrier_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "Name of the carrier"), "p.carrier_name"},
    {"referent_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "Referent"), "p.referent_name"},
    {"referent_role", QT_TRANSLATE_NOOP("pc::RegisterExport", "Role of the referent"), "p.referent_role"},
    {"referent_phone", QT_TRANSLATE_NOOP("pc::RegisterExport", "Phone of the referent"), "p.referent_phone"},
    {"referent_email", QT_TRANSLATE_NOOP("pc::RegisterExport", "E-mail of the referent"), "p.referent_email"},
    {"no_replacement", QT_TRANSLATE_NOOP("pc::RegisterExport", "Does not replace an employee"), "p.no_replacement", Text, "proposal.no_replacement"},
    {"agent_does_it", QT_TRANSLATE_NOOP("pc::RegisterExport", "An employee does these tasks today"), "p.agent_does_it", Text, "proposal.agent_does_it"},
    {"post_vacant", QT_TRANSLATE_NOOP("pc::RegisterExport", "A post of that kind is vacant"), "p.post_vacant", Text, "proposal.post_vacant"},
    {"insured", QT_TRANSLATE_NOOP("pc::RegisterExport", "Volunteers insured by the commune"), "p.insured", Text, "proposal.insured"},
    {"insurer", QT_TRANSLATE_NOOP("pc::RegisterExport", "Insurer"), "p.insurer"},
    {"policy_number", QT_TRANSLATE_NOOP("pc::RegisterExport", "Policy number"), "p.policy_number"},
    {"deliberation_number", QT_TRANSLATE_NOOP("pc::RegisterExport", "Deliberation number"), "p.deliberation_number"},
    {"deliberation_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Deliberation of"), "p.deliberation_on", Day},
    {"knowledge", QT_TRANSLATE_NOOP("pc::RegisterExport", "Acquis: knowledge"), "p.knowledge"},
    {"know_how", QT_TRANSLATE_NOOP("pc::RegisterExport", "Acquis: know-how"), "p.know_how"},
    {"attitudes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Acquis: attitudes"), "p.attitudes"},
    {"received_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Received on"), "p.received_on", Day},
    {"signed_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Day of the signature"), "p.signed_on", Day},
    {"recurrent", QT_TRANSLATE_NOOP("pc::RegisterExport", "Offered again each year"), "p.recurrent", YesNo},
    {"conformity", QT_TRANSLATE_NOOP("pc::RegisterExport", "Conformity"), "d.verdict", Text, "proposal_decision.verdict"},
    {"conformity_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Conformity decided on"), "d.decided_on", Day},
    {"conformity_reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Conformity: reason"), "d.reason"},
    {"opinion", QT_TRANSLATE_NOOP("pc::RegisterExport", "Opinion of the university"), "o.verdict", Text, "proposal_decision.verdict"},
    {"opinion_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Opinion given on"), "o.decided_on", Day},
    {"notes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Notes"), "p.notes"},
};
// clang-format on

} // namespace

const RecordExport &proposalsExport()
{
    static const RecordExport record{
        "proposals", kColumns,
        "FROM proposal p JOIN campaign y ON y.id = p.campaign JOIN commune c ON c.id = p.commune "
        "LEFT JOIN commune m ON m.id = c.parent "
        "LEFT JOIN arrondissement r ON r.code = coalesce(c.arrondissement, m.arrondissement) LEFT JOIN action_type t ON t.id = p.type "
        "LEFT JOIN proposal_index i ON i.proposal = p.id "
        "LEFT JOIN proposal_decision d ON d.id = (SELECT max(id) FROM proposal_decision WHERE proposal = p.id AND kind = 'conformity') "
        "LEFT JOIN proposal_decision o ON o.id = (SELECT max(id) FROM proposal_decision WHERE proposal = p.id AND kind = 'opinion')",
        "y.starts_on, p.number", "i.search_key"};
    return record;
}

} // namespace pc
