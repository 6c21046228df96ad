#include "models/register/wordlabels.h"

#include "models/applications/application.h"
#include "models/assignments/assignment.h"
#include "models/campaigns/deadlines.h"
#include "models/campaigns/mailinground.h"
#include "models/communes/commune.h"
#include "models/communes/eligibility.h"
#include "models/contacts/contact.h"
#include "models/documents/documentkind.h"
#include "models/hours/hourentry.h"
#include "models/itemmodels/fieldlabels.h"
#include "models/labels/acquis.h"
#include "models/labels/labelfile.h"
#include "models/labels/labelkind.h"
#include "models/proposals/proposal.h"
#include "models/students/student.h"

namespace pc {

namespace {

// The label of a word by the two functions of its vocabulary; an empty word has none.
template <typename Value, std::optional<Value> (*Find)(const QString &), QString (*Label)(Value)>
QString labelOf(const QString &word)
{
    const std::optional<Value> value = word.isEmpty() ? std::nullopt : Find(word);
    return value ? Label(*value) : word;
}

constexpr WordLabel kAnswer = &labelOf<FormAnswer, &ProposalWords::answer, &ProposalWords::label>;
constexpr WordLabel kVerdict = &labelOf<ProposalVerdict, &ProposalWords::verdict, &ProposalWords::label>;
constexpr WordLabel kSide = &labelOf<SideAnswer, &ApplicationWords::answer, &ApplicationWords::label>;
constexpr WordLabel kChannel = &labelOf<ContactChannel, &ContactWords::channel, &ContactWords::label>;
constexpr WordLabel kOpinion = &labelOf<LabelOpinion, &LabelWords::opinion, &LabelWords::label>;
constexpr WordLabel kYesNo = &WordLabels::yesNo;

// clang-format off
constexpr struct {
    const char *column;
    WordLabel label;
} kLabels[] = {
    {"town_hall.mayor_civility", &labelOf<Civility, &CommuneWords::civility, &CommuneWords::label>},
    {"town_hall.ccas", &labelOf<CcasState, &CommuneWords::ccas, &CommuneWords::label>},
    {"commune_index.standing", &labelOf<Standing, &Eligibility::standing, &Eligibility::label>},
    {"commune_index.contact_state", &labelOf<ContactState, &ContactWords::state, &ContactWords::label>},
    {"contact.channel", kChannel},
    {"contact.direction", &labelOf<ContactDirection, &ContactWords::direction, &ContactWords::label>},
    {"contact.outcome", &labelOf<ContactOutcome, &ContactWords::outcome, &ContactWords::label>},
    {"campaign_deadline.kind", &labelOf<DeadlineKind, &DeadlineWords::kind, &DeadlineWords::label>},
    {"mailing_round.kind", &labelOf<RoundKind, &RoundWords::kind, &RoundWords::label>},
    {"mailing_round.channel", kChannel},
    {"diffusion.channel", &WordLabels::diffusionChannel},
    {"partnership.tacit_renewal", kYesNo},
    {"partner_question.asked_by", &WordLabels::partner},
    {"action_type.active", kYesNo},
    {"model_action.active", kYesNo},
    {"proposal.status", &labelOf<ProposalStatus, &ProposalWords::status, &ProposalWords::label>},
    {"proposal.stage", &labelOf<ProposalStage, &ProposalWords::stage, &ProposalWords::label>},
    {"proposal.carrier", &labelOf<ProposalCarrier, &ProposalWords::carrier, &ProposalWords::label>},
    {"proposal.minors_accepted", kAnswer},
    {"proposal.with_children", kAnswer},
    {"proposal.meals", kAnswer},
    {"proposal.expenses", kAnswer},
    {"proposal.no_replacement", kAnswer},
    {"proposal.agent_does_it", kAnswer},
    {"proposal.post_vacant", kAnswer},
    {"proposal.insured", kAnswer},
    {"proposal.flexible", kYesNo},
    {"proposal.recurrent", kYesNo},
    {"proposal_decision.kind", &labelOf<DecisionKind, &ProposalWords::kind, &ProposalWords::label>},
    {"proposal_decision.verdict", kVerdict},
    {"examination_question.required", kYesNo},
    {"examination_answer.answer", &WordLabels::examinationAnswer},
    {"lexicon_entry.active", kYesNo},
    {"student.link", &labelOf<CommuneLink, &StudentWords::link, &StudentWords::label>},
    {"student.vehicle", &labelOf<HasVehicle, &StudentWords::vehicle, &StudentWords::label>},
    {"application.status", &labelOf<ApplicationStatus, &ApplicationWords::status, &ApplicationWords::label>},
    {"application.status_code", &labelOf<ApplicationReason, &ApplicationWords::reason, &ApplicationWords::label>},
    {"application.mayor_answer", kSide},
    {"application.student_answer", kSide},
    {"application.validation", &labelOf<Participation, &ApplicationWords::participation, &ApplicationWords::label>},
    {"assignment.status", &labelOf<AssignmentStatus, &AssignmentWords::status, &AssignmentWords::label>},
    {"assignment.end_code", &labelOf<EndReason, &AssignmentWords::endReason, &AssignmentWords::label>},
    {"signature.party", &labelOf<Party, &AssignmentWords::party, &AssignmentWords::label>},
    {"follow_up.kind", &labelOf<FollowUpKind, &AssignmentWords::followUpKind, &AssignmentWords::label>},
    {"visa.role", &labelOf<VisaRole, &HourWords::role, &HourWords::label>},
    {"hour_entry.status", &labelOf<HourStatus, &HourWords::status, &HourWords::label>},
    {"hour_entry.monthly", kYesNo},
    {"document_template.kind", &WordLabels::documentKind},
    {"document_template.retired", kYesNo},
    {"issued_document.kind", &WordLabels::documentKind},
    {"issued_document.owner_table", &FieldLabels::table},
    {"label_kind.active", kYesNo},
    {"label_kind.needs_session", kYesNo},
    {"label_kind.weighted", kYesNo},
    {"label_kind.gives_certificate", kYesNo},
    {"label_requirement.piece", &labelOf<PieceKind, &LabelKindsRepository::piece, &LabelKindsRepository::label>},
    {"label_requirement.required", kYesNo},
    {"label_requirement.active", kYesNo},
    {"acquis_criterion.family", &labelOf<AcquisFamily, &AcquisWords::family, &AcquisWords::label>},
    {"label_session.recusals", kYesNo},
    {"label_session.anonymous", kYesNo},
    {"label_member.chairs", kYesNo},
    {"label_member.present", kYesNo},
    {"label_file.status", &labelOf<LabelStatus, &LabelWords::status, &LabelWords::label>},
    {"label_file.opinion", kOpinion},
    {"label_file.notice", &labelOf<NoticeState, &LabelWords::notice, &LabelWords::label>},
    {"label_piece.state", &labelOf<PieceState, &LabelWords::pieceState, &LabelWords::label>},
    {"acquis_answer.rater", &labelOf<Rater, &AcquisWords::rater, &AcquisWords::label>},
    {"label_deliberation.opinion", kOpinion},
    {"label_decision.verdict", &labelOf<LabelVerdict, &LabelWords::verdict, &LabelWords::label>},
    {"attachment.owner_table", &FieldLabels::table},
    {"handover.made_for", &WordLabels::partner},
};
// clang-format on

} // namespace

WordLabel wordLabelOf(const QString &column)
{
    for (const auto &[name, label] : kLabels) {
        if (column == QLatin1StringView(name))
            return label;
    }
    return nullptr;
}

QString WordLabels::partner(const QString &word)
{
    if (word == QLatin1StringView("university"))
        return tr("University");
    return word == QLatin1StringView("udccas") ? QStringLiteral("UDCCAS") : word;
}

QString WordLabels::diffusionChannel(const QString &word)
{
    static constexpr std::pair<const char *, const char *> labels[] = {
        {"email", QT_TR_NOOP("E-mail")},       {"intranet", QT_TR_NOOP("Intranet")},
        {"poster", QT_TR_NOOP("Poster")},      {"forum", QT_TR_NOOP("Forum")},
        {"lecture", QT_TR_NOOP("Lecture")},    {"social", QT_TR_NOOP("Social network")},
        {"other", QT_TR_NOOP("Other channel")}};
    for (const auto &[name, label] : labels) {
        if (word == QLatin1StringView(name))
            return tr(label);
    }
    return word;
}

QString WordLabels::examinationAnswer(const QString &word)
{
    if (word == QLatin1StringView("unclear"))
        return tr("To be clarified");
    return word == QLatin1StringView("yes") ? tr("Yes") : word == QLatin1StringView("no") ? tr("No") : word;
}

QString WordLabels::documentKind(const QString &word)
{
    const DocumentKind *kind = DocumentKinds::find(word);
    return kind ? DocumentKinds::label(*kind) : word;
}

QString WordLabels::yesNo(const QString &word)
{
    return word == QLatin1StringView("1") ? tr("Yes") : word == QLatin1StringView("0") ? tr("No") : word;
}

} // namespace pc
