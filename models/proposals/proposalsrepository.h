// Reads and writes proposals, their decisions and their numbers; the one door for a step of their life.
//
// The status is never written by update(): advance() is the only way, so that a decision always has its author.
#pragma once

#include "models/proposals/proposallife.h"
#include "models/store/transaction.h"

namespace pc {

/// Somebody who applied for an action, or wishes it; for the eye.
struct ProposalCandidate {
    ApplicationId application;
    StudentId student;
    QString lastName;
    QString firstName;
    QString communeName; ///< of origin
    bool fromCommune = false; ///< that of the action, or another part of it
    QString status; ///< word of table `application`
    int rank = 0;   ///< of the wish, 0 when none
    bool isSent = false; ///< the candidature was sent to this action

    friend bool operator==(const ProposalCandidate &, const ProposalCandidate &) = default;
};

/// What a bulk change sets on each proposal; what is empty stays as it is.
struct ProposalChange {
    std::optional<ProposalStatus> status = {};
    QString reason = {}; ///< of the status
    std::optional<ActionTypeId> type = {};
    std::optional<QDate> startsOn = {};
    std::optional<QDate> endsOn = {};
};

class ProposalsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::ProposalsRepository)

public:
    explicit ProposalsRepository(Database &database) : m_database(database) {}

    Result<std::optional<Proposal>> find(ProposalId id);
    Result<std::optional<Proposal>> find(const QString &number);
    /// By number.
    Result<std::vector<Proposal>> all();
    Result<std::vector<Proposal>> ofCampaign(CampaignId campaign);
    /// Latest first.
    Result<std::vector<Proposal>> ofCommune(CommuneId commune);

    /// What the life cycle looks at. Error Refused when there is no such proposal.
    Result<ProposalFacts> facts(ProposalId id, QDate day);
    Result<ProposalStage> stage(ProposalId id, QDate day);
    /// Latest first.
    Result<std::vector<ProposalDecision>> decisions(ProposalId id);
    /// The day the action was declared conforming, when its description is another one since; invalid while it is the
    /// one that was decided on, for a proposal that is not conforming, and when the journal does not hold those words.
    Result<QDate> changedSince(ProposalId id);
    /// Those from the commune first, then by wish and day.
    Result<std::vector<ProposalCandidate>> candidates(ProposalId id);

    /// Adds a proposal with the next number of its campaign when it has none. Errors: Invalid, the detail names the
    /// field; Refused when the campaign is closed.
    static Result<ProposalId> add(Transaction &transaction, const Proposal &proposal);
    /// Writes every field but number, campaign and status.
    static Status update(Transaction &transaction, const Proposal &proposal);
    /// Removes a proposal with its answers and decisions. Error Refused while candidatures, wishes, affectations or
    /// another proposal refer to it.
    static Status remove(Transaction &transaction, ProposalId id);

    /// One step of the life of a proposal, with its decision when the step is one. `author` empty: that of the register.
    /// Errors: Refused when the table or a condition says no; Invalid when a reason or an author is missing.
    /// The reason of a suspension or a cancellation, which are no decision, is added to the notes with its day.
    static Status advance(Transaction &transaction, ProposalId id, ProposalStatus to, const QString &reason = {},
                          const QString &author = {});
    /// The opinion of the university, favourable or not; an unfavourable one needs a reason.
    static Status giveOpinion(Transaction &transaction, ProposalId id, ProposalVerdict verdict, const QString &reason = {},
                              const QString &author = {});
    /// The same change on many proposals: all or none. The error names the first proposal that refuses.
    static Status change(Transaction &transaction, const std::vector<ProposalId> &ids, const ProposalChange &change);

    /// The number the next proposal of a campaign receives: year the campaign begins in, then three digits or more.
    /// A number once given, even to a proposal removed since, is not given again.
    Result<QString> nextNumber(CampaignId campaign);

    /// The rules a proposal must pass to be kept; pure. The error's detail names the column.
    static Status validate(const Proposal &proposal);
    /// The same proposal with its phone, e-mail and spaces put in order.
    static Proposal normalised(Proposal proposal);

private:
    Result<std::vector<Proposal>> read(const QString &tail, const QVariantList &values);
    /// The proposal, or Refused with a sentence.
    static Result<Proposal> known(Transaction &transaction, ProposalId id);

    Database &m_database;
};

} // namespace pc
