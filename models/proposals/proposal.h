// A mayor's proposal of action: the form of the town hall as it was sent, and where its life stands.
//
// The words of the database stand in one table each; the labels, translated, are the words of the trade. Nothing here
// judges a proposal.
#pragma once

#include "models/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace pc {

enum class ProposalStatus {
    Draft, Submitted, InExamination, ToComplete, Conforming, ConformingWithReservation, NonConforming, Suspended, Finished,
    Cancelled, Archived,
};

/// What a person reads: the status, with the university's opinion and the places taken. See proposallife.h.
enum class ProposalStage {
    Draft, Submitted, InExamination, ToComplete, Conforming, ConformingWithReservation, NonConforming,
    Validated,    ///< favourable opinion of the university, no place taken yet
    NotValidated, ///< unfavourable opinion of the university
    Open,         ///< some places are taken, some are left
    Filled,       ///< pourvue: every place is taken, nobody is at work yet
    Running,      ///< en cours: somebody is at work
    Suspended, Finished, Cancelled, Archived,
};

/// Answer to a question of the town hall's form.
enum class FormAnswer { Unknown, Yes, No };
/// Structure porteuse: who is answerable for the action.
enum class ProposalCarrier { Commune, Ccas, Cias, Association };

enum class ProposalVerdict { Conforming, ConformingWithReservation, ToComplete, NonConforming, Favourable, Unfavourable };
enum class DecisionKind {
    Conformity, ///< the UDCCAS
    Opinion,    ///< the university
};

/// Form of domain.md §4.2.
struct Proposal {
    ProposalId id;
    CampaignId campaign;
    CommuneId commune;
    QString number = {}; ///< "2026-014"; given by the repository when empty
    ProposalStatus status = ProposalStatus::Submitted;
    QString title = {}; ///< never empty
    ActionTypeId type = {};
    QString objective = {};
    QString tasks = {};
    QString audience = {};
    QString place = {};
    bool flexible = true; ///< the period may be discussed with the student
    QDate startsOn = {};
    QDate endsOn = {};
    QString rhythm = {};
    int minutes = 0; ///< planned for one student, more than 0
    int places = 1;  ///< students wanted, more than 0
    QString skills = {};
    FormAnswer minorsAccepted = FormAnswer::Unknown;
    FormAnswer withChildren = FormAnswer::Unknown;
    QString material = {};
    QString transport = {};
    FormAnswer meals = FormAnswer::Unknown;
    FormAnswer expenses = FormAnswer::Unknown; ///< refund foreseen; never an amount
    ProposalCarrier carrier = ProposalCarrier::Commune;
    QString carrierName = {};
    QString referentName = {};
    QString referentRole = {};
    QString referentPhone = {}; ///< +33…, see models/communes/phone.h
    QString referentEmail = {};
    FormAnswer noReplacement = FormAnswer::Unknown; ///< declared: it does not replace an employee
    FormAnswer agentDoesIt = FormAnswer::Unknown;   ///< an employee does these tasks today
    FormAnswer postVacant = FormAnswer::Unknown;    ///< a post of that kind is vacant, or was removed lately
    FormAnswer insured = FormAnswer::Unknown;       ///< the commune's insurance covers volunteers
    QString insurer = {};
    QString policyNumber = {};
    QString deliberationNumber = {};
    QDate deliberationOn = {};
    QString knowledge = {}; ///< expected acquis: savoir
    QString knowHow = {};   ///< savoir-faire
    QString attitudes = {}; ///< savoir-être
    QDate receivedOn = {};
    QDate signedOn = {};
    bool recurrent = false; ///< to be offered again next year
    ModelActionId model = {};
    ProposalId previous = {}; ///< the same action in the campaign before
    QString notes = {};

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// Who decided what, when and why; the latest of a kind is the one that holds.
struct ProposalDecision {
    qint64 id = 0;
    ProposalId proposal;
    DecisionKind kind = DecisionKind::Conformity;
    ProposalVerdict verdict = ProposalVerdict::Conforming;
    QString reason = {};
    QString author = {};
    QDate decidedOn = {};

    friend bool operator==(const ProposalDecision &, const ProposalDecision &) = default;
};

/// Vocabulary: database words and translated labels.
class ProposalWords {
    Q_DECLARE_TR_FUNCTIONS(pc::ProposalWords)

public:
    static QString word(ProposalStatus status);
    static QString word(ProposalStage stage);
    static QString word(FormAnswer answer);
    static QString word(ProposalCarrier carrier);
    static QString word(ProposalVerdict verdict);
    static QString word(DecisionKind kind);
    static std::optional<ProposalStatus> status(const QString &word);
    static std::optional<ProposalStage> stage(const QString &word);
    static std::optional<FormAnswer> answer(const QString &word);
    static std::optional<ProposalCarrier> carrier(const QString &word);
    static std::optional<ProposalVerdict> verdict(const QString &word);
    static std::optional<DecisionKind> kind(const QString &word);

    static QString label(ProposalStatus status);
    static QString label(ProposalStage stage);
    static QString label(FormAnswer answer);
    static QString label(ProposalCarrier carrier);
    static QString label(ProposalVerdict verdict);
    static QString label(DecisionKind kind);

    static std::vector<ProposalStatus> statuses();
    static std::vector<ProposalStage> stages();
    static std::vector<FormAnswer> answers();
    static std::vector<ProposalCarrier> carriers();
};

} // namespace pc
