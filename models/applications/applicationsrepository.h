// Reads and writes candidatures and their wishes: the only SQL of tables `application` and `wish`.
//
// Every write refuses a closed campaign. Steps of the life cycle pass through ApplicationLife; nothing else sets a
// status. Affectations are made elsewhere (models/matching).
#pragma once

#include "models/applications/applicationlife.h"
#include "models/store/transaction.h"

#include <functional>

namespace pc {

/// Why a step is made: a code, words, both or neither.
struct StepReason {
    ApplicationReason code = ApplicationReason::None;
    QString text = {};
};

/// The university's decision on the participation of one student or of several at once.
struct ParticipationDecision {
    Participation verdict = Participation::Undecided; ///< Undecided takes a decision back
    QString reason = {};                              ///< needed when not validated
    QString author = {};
    QDate decidedOn = {};
};

enum class Side { Mayor, Student };

/// One of several candidatures that cannot make a step, and why.
struct CannotFollow {
    ApplicationId id;
    QString student; ///< "Léa Martin"
    QString why;     ///< a sentence
};

class ApplicationsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::ApplicationsRepository)

public:
    explicit ApplicationsRepository(Database &database) : m_database(database) {}

    Result<std::optional<Application>> find(ApplicationId id);
    Result<std::optional<Application>> find(StudentId student, CampaignId campaign);
    /// Latest campaign first.
    Result<std::vector<Application>> ofStudent(StudentId student);
    /// In the order they came in.
    Result<std::vector<Application>> ofCampaign(CampaignId campaign);
    /// Every candidature, by campaign and day, for exports.
    Status forEach(const std::function<void(const Application &)> &each);
    /// By rank.
    Result<std::vector<Wish>> wishes(ApplicationId id);
    /// What the life cycle asks; `proposal` stands for the one of the candidature when it is about to be sent there.
    Result<ApplicationFacts> facts(ApplicationId id, ProposalId proposal = {});

    /// Errors: Invalid for a missing student, campaign or day; Refused when the student has one in this campaign already
    /// or the campaign is closed.
    static Result<ApplicationId> add(Transaction &transaction, const Application &application);
    /// Writes the form: day received, motivation, availability, notes. Everything else has its own function.
    static Status update(Transaction &transaction, const Application &application);
    /// The wishes in this order; ranks become 1, 2, 3…. Errors: Invalid when an action is named twice or belongs to
    /// another campaign.
    static Status setWishes(Transaction &transaction, ApplicationId id, const std::vector<ProposalId> &proposals);
    /// One step of the life cycle. Errors: Refused with the table's sentence; Invalid when a reason is missing.
    static Status step(Transaction &transaction, ApplicationId id, ApplicationStatus to, const StepReason &reason = {});
    /// Sends it to the mayor of an action: admissible (or waiting, or with another mayor) before, the action ready.
    /// Answers start anew; those given before are kept in the notes.
    static Status transmit(Transaction &transaction, ApplicationId id, ProposalId proposal, QDate day);
    /// Declares several admissible; those that are already stay as they are. Answers how many changed. All or nothing:
    /// the error names the student it is about.
    static Result<int> admitAll(Transaction &transaction, const std::vector<ApplicationId> &ids);
    /// Sends several to the mayor of one action, or each to that of its first wish when none is given. As admitAll().
    static Result<int> transmitAll(Transaction &transaction, const std::vector<ApplicationId> &ids, ProposalId proposal, QDate day);
    /// Withdraws several for one reason; those that are already stay as they are. As admitAll().
    static Result<int> withdrawAll(Transaction &transaction, const std::vector<ApplicationId> &ids, const StepReason &reason);
    /// Of several, those the life cycle does not let become `to`, in the order given; one that is already is not among them.
    Result<std::vector<CannotFollow>> whoCannot(const std::vector<ApplicationId> &ids, ApplicationStatus to);
    /// What a side said; an invalid day is today. Once it is with the mayor only.
    static Status answer(Transaction &transaction, ApplicationId id, Side side, SideAnswer answer, QDate day = {});
    /// Makes the steps that lead to Retained for this action, each with its condition. For an affectation.
    static Status retain(Transaction &transaction, ApplicationId id, ProposalId proposal, QDate day);
    /// One decision for several candidatures: all or none. Errors: Invalid for a missing reason, author or day.
    static Status decideParticipation(Transaction &transaction, const std::vector<ApplicationId> &ids,
                                      const ParticipationDecision &decision);
    /// Removes it with its wishes. Error Refused when an affectation of the student in this campaign exists.
    static Status remove(Transaction &transaction, ApplicationId id);

    /// The rules of the form; pure. The error's detail names the field.
    static Status validate(const Application &application);

private:
    Result<std::vector<Application>> read(const QString &tail, const QVariantList &values);
    /// The candidature, when it exists and its campaign is open.
    static Result<Application> wanted(Transaction &transaction, ApplicationId id);
    static Status save(Transaction &transaction, const Application &application);

    Database &m_database;
};

} // namespace pc
