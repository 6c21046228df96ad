// The calendar of a campaign: the days by which something must be done.
//
// A deadline the campaign does not hold is computed from the dated settings ("10-31": 31 October, the first one on
// or after the campaign's first day), then from the defaults that come with the program.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/store/transaction.h"

#include <optional>
#include <vector>

namespace pc {

enum class DeadlineKind {
    ProposalsUntil,
    ExaminationUntil,
    ApplicationsUntil,
    MatchingUntil,
    MidTerm,
    AttestationsUntil,
    LabelFilesUntil,
    Report,
};

struct Deadline {
    DeadlineKind kind = DeadlineKind::ProposalsUntil;
    QDate dueOn;
    QString note = {};

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

/// Vocabulary: database words and translated labels, in the order of the year.
class DeadlineWords {
    Q_DECLARE_TR_FUNCTIONS(pc::DeadlineWords)

public:
    static QString word(DeadlineKind kind);
    static std::optional<DeadlineKind> kind(const QString &word);
    static QString label(DeadlineKind kind);
    static std::vector<DeadlineKind> kinds();
    /// Name of the dated setting that holds the customary day, "deadline_proposals_until".
    static QString settingName(DeadlineKind kind);
};

/// The first day on or after `from` that falls on "MM-DD"; 29 February is 28 February in a common year.
/// Invalid when the text is no day of a year.
QDate dayOfYearFrom(QStringView monthDay, QDate from);

class DeadlinesRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::DeadlinesRepository)

public:
    explicit DeadlinesRepository(Database &database) : m_database(database) {}

    /// One deadline of each kind, in the order of the year.
    Result<std::vector<Deadline>> of(const Campaign &campaign);
    /// Errors: Invalid for a date that is none; Refused when the campaign is closed.
    static Status set(Transaction &transaction, CampaignId campaign, const Deadline &deadline);
    /// Writes every deadline the campaign does not hold yet, from the settings in force on its first day.
    static Status copyDefaults(Transaction &transaction, const Campaign &campaign);

private:
    Database &m_database;
};

} // namespace pc
