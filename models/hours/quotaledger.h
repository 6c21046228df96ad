// The account of one student in one campaign: hours of every action against the quota of the campaign, less a waiver.
//
// The quota is a target: going above is said, logged, never refused. States and forecasts are pure functions.
#pragma once

#include "models/campaigns/campaignrules.h"
#include "models/hours/hourfigures.h"

#include <span>

namespace pc {

/// Below the first mark; from it on; exactly at the quota; above; from the second mark on.
enum class QuotaState { Below, Near, Reached, Exceeded, WellOver };

/// The marks of one student in minutes: those of the campaign, all lowered by the waiver, none below 0.
struct QuotaMarks {
    int quota = 0;
    int alert = 0;
    int over = 0;

    friend bool operator==(const QuotaMarks &, const QuotaMarks &) = default;
};

QuotaMarks quotaMarks(const CampaignRules &rules, int waivedMinutes);
QuotaState quotaState(qint64 enteredMinutes, const QuotaMarks &marks);

struct QuotaWaiver {
    qint64 id = 0;
    StudentId student;
    CampaignId campaign;
    int minutes = 0; ///< let off the quota
    QString reason;  ///< never empty
    QString author;  ///< never empty
    QDate decidedOn;

    friend bool operator==(const QuotaWaiver &, const QuotaWaiver &) = default;
};

/// One action in the account.
struct QuotaLine {
    AssignmentId assignment;
    QString number; ///< of the proposal
    QString action;
    QString commune;
    qint64 planned = 0;
    qint64 entered = 0;
    qint64 signedOff = 0;

    friend bool operator==(const QuotaLine &, const QuotaLine &) = default;
};

struct DayMinutes {
    QDate day;
    int minutes = 0;
};

struct QuotaLedger {
    StudentId student;
    CampaignId campaign;
    QDate campaignEnds;
    int fullQuota = 0; ///< of the campaign, before the waiver
    QuotaMarks marks;
    std::optional<QuotaWaiver> waiver;
    std::vector<QuotaLine> lines;
    std::vector<DayMinutes> days; ///< what was entered, by day

    HourFigures figures() const;
    QuotaState state() const { return quotaState(figures().entered, marks); }
};

/// When the quota will be reached if hours go on at the pace kept from the first day with hours to `today`, both
/// included. Days after `today` count as done but set no pace. Empty when nothing was entered yet.
struct QuotaForecast {
    QDate day;            ///< the day the quota is, was or will be reached; invalid when beyond year 9999
    bool reached = false; ///< it is reached already
};
std::optional<QuotaForecast> quotaForecast(std::span<const DayMinutes> days, int quota, QDate today);

class QuotaRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::QuotaRepository)

public:
    explicit QuotaRepository(Database &database) : m_database(database) {}

    Result<QuotaLedger> of(StudentId student, CampaignId campaign);
    Result<std::optional<QuotaWaiver>> waiver(StudentId student, CampaignId campaign);
    /// The marks of the students of a campaign that have a waiver; the others have those of the campaign.
    Result<QHash<qint64, int>> waivedMinutes(CampaignId campaign);

    /// Writes the waiver of a student in a campaign, new or changed. Errors: Invalid without a reason or an author, or
    /// for minutes beyond the quota; Refused when the campaign is closed.
    static Status setWaiver(Transaction &transaction, const QuotaWaiver &waiver);
    static Status removeWaiver(Transaction &transaction, StudentId student, CampaignId campaign);

    static QString label(QuotaState state);
    /// A sign beside the word.
    static QString symbol(QuotaState state);
    /// "28 h 30 of 30 h; 1 h 30 left before the quota." and so on, for each state.
    static QString sentence(qint64 entered, const QuotaMarks &marks);
    /// What entering `more` minutes would bring the student to.
    static QString afterEntry(qint64 entered, int more, const QuotaMarks &marks);
    /// What an affectation of `more` planned minutes would bring the student to.
    static QString afterAssignment(qint64 planned, int more, const QuotaMarks &marks);
    /// "Will reach 30 h around 14 May."
    static QString forecastSentence(const std::optional<QuotaForecast> &forecast, int quota, QDate campaignEnds);

private:
    Database &m_database;
};

} // namespace pc
