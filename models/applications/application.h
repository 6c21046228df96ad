// A candidature: one student in one campaign, its ranked wishes, what the mayor and the student said of the action it
// was sent to, and the university's own decision on the student's participation.
//
// The words of the database stand in one table each; the labels are translated beside them. No rule is applied here.
#pragma once

#include "models/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace pc {

/// Words of the trade: reçue, incomplète, recevable, irrecevable, transmise au maire, retenue, liste d'attente, non
/// retenue, désistement.
enum class ApplicationStatus { Received, Incomplete, Admissible, Inadmissible, Transmitted, Retained, Waiting, NotRetained, Withdrawn };

/// Why a candidature is inadmissible, not retained or withdrawn. A code, so that reports can count; words beside it.
/// Nothing about health: "personal" says enough.
enum class ApplicationReason {
    None,
    CommuneNotEntitled, ///< inadmissible
    NoLink,             ///< inadmissible: no link with the commune of origin is shown
    StillIncomplete,    ///< inadmissible: what was asked for did not come
    Late,               ///< inadmissible: after the closing date
    NotEnrolled,        ///< inadmissible: not a student of the university
    AnotherChosen,      ///< not retained: the mayor chose another student
    Unavailable,        ///< not retained: the days do not suit
    ProfileUnsuited,    ///< not retained
    ActionDropped,      ///< not retained: the action does not take place
    StudentDeclined,    ///< not retained: the student refused the action
    Studies,            ///< withdrawn: no time beside the studies
    OtherCommitment,    ///< withdrawn: job, internship, another commitment
    Travel,             ///< withdrawn: the way to the commune
    LeftUniversity,     ///< withdrawn
    Personal,           ///< withdrawn, without more
    NoAnswer,           ///< withdrawn: the student no longer answers
    Other,              ///< any: the words say which
};

/// What a side said of the action.
enum class SideAnswer { None, Yes, No };

/// The university's decision on the student's participation.
enum class Participation { Undecided, Validated, NotValidated };

struct Application {
    ApplicationId id;
    CampaignId campaign;
    StudentId student;
    QDate receivedOn;
    ApplicationStatus status = ApplicationStatus::Received;
    ApplicationReason reason = ApplicationReason::None; ///< of the present status
    QString reasonText;                                 ///< in words; needed with ApplicationReason::Other
    QString motivation;
    QString availability; ///< as the student wrote it; empty: what the student's own record says
    ProposalId proposal;  ///< the action it was sent to; none before
    QDate transmittedOn;  ///< to the mayor of that action
    SideAnswer mayorAnswer = SideAnswer::None;
    QDate mayorAnswerOn;
    SideAnswer studentAnswer = SideAnswer::None;
    QDate studentAnswerOn;
    Participation participation = Participation::Undecided;
    QString participationReason;
    QString participationAuthor;
    QDate participationOn;
    QString notes;

    friend bool operator==(const Application &, const Application &) = default;
};

/// One wish of a candidature; ranks are 1, 2, 3… without a gap.
struct Wish {
    ProposalId proposal;
    int rank = 0;
    QString number;  ///< of the proposal, for display
    QString title;   ///< of the proposal, for display
    QString commune; ///< name of its commune, for display

    friend bool operator==(const Wish &, const Wish &) = default;
};

/// Whether the mayor's documents may show how to reach the student: only while the candidature is with the mayor, or
/// once it is retained. Data minimisation: GDPR, art. 5(1)(c).
bool isContactVisibleToMayor(const Application &application);

/// Days since a candidature came in; 0 on the day itself and before it.
int daysSince(QDate receivedOn, QDate today);

/// Vocabulary: database words and translated labels.
class ApplicationWords {
    Q_DECLARE_TR_FUNCTIONS(pc::ApplicationWords)

public:
    static QString word(ApplicationStatus status);
    static QString word(ApplicationReason reason);
    static QString word(SideAnswer answer);
    static QString word(Participation participation);
    static std::optional<ApplicationStatus> status(const QString &word);
    static std::optional<ApplicationReason> reason(const QString &word);
    static std::optional<SideAnswer> answer(const QString &word);
    static std::optional<Participation> participation(const QString &word);

    static QString label(ApplicationStatus status);
    static QString label(ApplicationReason reason);
    static QString label(SideAnswer answer);
    static QString label(Participation participation);

    static std::vector<ApplicationStatus> statuses();
    static std::vector<Participation> participations();
    static std::vector<SideAnswer> answers();
    /// The reasons a status may have, `Other` last; empty when the status needs none.
    static std::vector<ApplicationReason> reasonsFor(ApplicationStatus status);
};

} // namespace pc
