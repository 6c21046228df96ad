#include "models/proposals/proposal.h"

#include "models/base/words.h"

namespace pc {

namespace {

constexpr Word<ProposalStatus> kStatuses[] = {
    {ProposalStatus::Draft, QLatin1StringView("draft"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Draft")},
    {ProposalStatus::Submitted, QLatin1StringView("submitted"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Submitted")},
    {ProposalStatus::InExamination, QLatin1StringView("in_examination"),
     QT_TRANSLATE_NOOP("pc::ProposalWords", "In examination")},
    {ProposalStatus::ToComplete, QLatin1StringView("to_complete"), QT_TRANSLATE_NOOP("pc::ProposalWords", "To complete")},
    {ProposalStatus::Conforming, QLatin1StringView("conforming"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Conforming")},
    {ProposalStatus::ConformingWithReservation, QLatin1StringView("conforming_with_reservation"),
     QT_TRANSLATE_NOOP("pc::ProposalWords", "Conforming with a reservation")},
    {ProposalStatus::NonConforming, QLatin1StringView("non_conforming"),
     QT_TRANSLATE_NOOP("pc::ProposalWords", "Not conforming")},
    {ProposalStatus::Suspended, QLatin1StringView("suspended"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Suspended")},
    {ProposalStatus::Finished, QLatin1StringView("finished"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Finished")},
    {ProposalStatus::Cancelled, QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Cancelled")},
    {ProposalStatus::Archived, QLatin1StringView("archived"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Archived")},
};
constexpr Word<ProposalStage> kStages[] = {
    {ProposalStage::Draft, QLatin1StringView("draft"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Draft")},
    {ProposalStage::Submitted, QLatin1StringView("submitted"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Submitted")},
    {ProposalStage::InExamination, QLatin1StringView("in_examination"),
     QT_TRANSLATE_NOOP("pc::ProposalWords", "In examination")},
    {ProposalStage::ToComplete, QLatin1StringView("to_complete"), QT_TRANSLATE_NOOP("pc::ProposalWords", "To complete")},
    {ProposalStage::Conforming, QLatin1StringView("conforming"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Conforming")},
    {ProposalStage::ConformingWithReservation, QLatin1StringView("conforming_with_reservation"),
     QT_TRANSLATE_NOOP("pc::ProposalWords", "Conforming with a reservation")},
    {ProposalStage::NonConforming, QLatin1StringView("non_conforming"),
     QT_TRANSLATE_NOOP("pc::ProposalWords", "Not conforming")},
    {ProposalStage::Validated, QLatin1StringView("validated"),
     QT_TRANSLATE_NOOP("pc::ProposalWords", "Validated (university)")},
    {ProposalStage::NotValidated, QLatin1StringView("not_validated"),
     QT_TRANSLATE_NOOP("pc::ProposalWords", "Not validated (university)")},
    {ProposalStage::Open, QLatin1StringView("open"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Open")},
    {ProposalStage::Filled, QLatin1StringView("filled"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Filled")},
    {ProposalStage::Running, QLatin1StringView("running"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Running")},
    {ProposalStage::Suspended, QLatin1StringView("suspended"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Suspended")},
    {ProposalStage::Finished, QLatin1StringView("finished"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Finished")},
    {ProposalStage::Cancelled, QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Cancelled")},
    {ProposalStage::Archived, QLatin1StringView("archived"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Archived")},
};
constexpr Word<FormAnswer> kAnswers[] = {
    {FormAnswer::Unknown, QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Not said")},
    {FormAnswer::Yes, QLatin1StringView("yes"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Yes")},
    {FormAnswer::No, QLatin1StringView("no"), QT_TRANSLATE_NOOP("pc::ProposalWords", "No")},
};
constexpr Word<ProposalCarrier> kCarriers[] = {
    {ProposalCarrier::Commune, QLatin1StringView("commune"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Commune")},
    {ProposalCarrier::Ccas, QLatin1StringView("ccas"), QT_TRANSLATE_NOOP("pc::ProposalWords", "CCAS")},
    {ProposalCarrier::Cias, QLatin1StringView("cias"), QT_TRANSLATE_NOOP("pc::ProposalWords", "CIAS")},
    {ProposalCarrier::Association, QLatin1StringView("association"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Association")},
};
constexpr Word<ProposalVerdict> kVerdicts[] = {
    {ProposalVerdict::Conforming, QLatin1StringView("conforming"), QT_TRANSLATE_NOOP("pc::ProposalWords", "Conforming")},
    {ProposalVerdict::ConformingWithReservation, QLatin1StringView("conforming_with_reservation"),
     QT_TRANSLATE_NOOP("pc::ProposalWords", "Conforming with a reservation")},
    {ProposalVerdict::ToComplete, QLatin1StringView("to_complete"), QT_TRANSLATE_NOOP("pc::ProposalWords", "To complete")},
    {ProposalVerdict::NonConforming, QLatin1StringView("non_conforming"),
     QT_TRANSLATE_NOOP("pc::ProposalWords", "Not conforming")},
    {ProposalVerdict::Favourable, QLatin1StringView("favourable"),
     QT_TRANSLATE_NOOP("pc::ProposalWords", "Favourable opinion")},
    {ProposalVerdict::Unfavourable, QLatin1StringView("unfavourable"),
     QT_TRANSLATE_NOOP("pc::ProposalWords", "Unfavourable opinion")},
};
constexpr Word<DecisionKind> kKinds[] = {
    {DecisionKind::Conformity, QLatin1StringView("conformity"), QT_TRANSLATE_NOOP("pc::ProposalWords", "UDCCAS")},
    {DecisionKind::Opinion, QLatin1StringView("opinion"), QT_TRANSLATE_NOOP("pc::ProposalWords", "University")},
};

} // namespace

QString ProposalWords::word(ProposalStatus status) { return entryOf(kStatuses, status).word; }
QString ProposalWords::word(ProposalStage stage) { return entryOf(kStages, stage).word; }
QString ProposalWords::word(FormAnswer answer) { return entryOf(kAnswers, answer).word; }
QString ProposalWords::word(ProposalCarrier carrier) { return entryOf(kCarriers, carrier).word; }
QString ProposalWords::word(ProposalVerdict verdict) { return entryOf(kVerdicts, verdict).word; }
QString ProposalWords::word(DecisionKind kind) { return entryOf(kKinds, kind).word; }
std::optional<ProposalStatus> ProposalWords::status(const QString &word) { return valueOf(kStatuses, word); }
std::optional<ProposalStage> ProposalWords::stage(const QString &word) { return valueOf(kStages, word); }
std::optional<FormAnswer> ProposalWords::answer(const QString &word) { return valueOf(kAnswers, word); }
std::optional<ProposalCarrier> ProposalWords::carrier(const QString &word) { return valueOf(kCarriers, word); }
std::optional<ProposalVerdict> ProposalWords::verdict(const QString &word) { return valueOf(kVerdicts, word); }
std::optional<DecisionKind> ProposalWords::kind(const QString &word) { return valueOf(kKinds, word); }
QString ProposalWords::label(ProposalStatus status) { return tr(entryOf(kStatuses, status).label); }
QString ProposalWords::label(ProposalStage stage) { return tr(entryOf(kStages, stage).label); }
QString ProposalWords::label(FormAnswer answer) { return tr(entryOf(kAnswers, answer).label); }
QString ProposalWords::label(ProposalCarrier carrier) { return tr(entryOf(kCarriers, carrier).label); }
QString ProposalWords::label(ProposalVerdict verdict) { return tr(entryOf(kVerdicts, verdict).label); }
QString ProposalWords::label(DecisionKind kind) { return tr(entryOf(kKinds, kind).label); }
std::vector<ProposalStatus> ProposalWords::statuses() { return valuesOf(kStatuses); }
std::vector<ProposalStage> ProposalWords::stages() { return valuesOf(kStages); }
std::vector<FormAnswer> ProposalWords::answers() { return valuesOf(kAnswers); }
std::vector<ProposalCarrier> ProposalWords::carriers() { return valuesOf(kCarriers); }

} // namespace pc
