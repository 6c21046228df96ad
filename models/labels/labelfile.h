// A file (dossier) by which a student asks for a label, and what was received of it.
//
// Plain data. The words of the database stand in one table each in the .cpp; labels are translated beside them.
// Statuses and words: domain.md §6. No health data, no INE, no name of a person helped.
#pragma once

#include "models/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace pc {

enum class LabelStatus { Preparing, Deposited, Incomplete, Complete, Scheduled, Granted, Deferred, Refused, Inadmissible,
                         Withdrawn };
/// What somebody who does not decide thinks of a file.
enum class LabelOpinion { None, Favourable, Reserved, Unfavourable };
enum class PieceState { Missing, Received, Accepted, Refused };
/// What a decision says.
enum class LabelVerdict { Granted, Deferred, Refused, Inadmissible };
/// Where the letter about the decision stands.
enum class NoticeState { None, ToNotify, Notified, Appealed };

struct LabelFile {
    LabelFileId id;
    CampaignId campaign;
    StudentId student;
    LabelKindId kind;
    LabelStatus status = LabelStatus::Preparing;
    QString statusReason; ///< why incomplete, inadmissible or withdrawn
    QString description;  ///< context, missions, duration: the student's words
    QDate openedOn;
    QDate depositedOn;
    QString lateReason; ///< why it was taken although it came after the last day
    AcquisGridId grid;  ///< the version it is judged by, set when it is deposited
    LabelOpinion opinion = LabelOpinion::None; ///< of the UDCCAS
    QString opinionText;
    QString opinionBy;
    QDate opinionOn;
    QDate swornOn; ///< the student declared that the engagement was not valued before
    QString reuseReason; ///< why an engagement claimed before may be claimed again (code de l'éducation, art. D611-7)
    QString reuseAuthor;
    QDate reuseOn;
    LabelSessionId session; ///< on whose agenda it is, or was decided
    int agenda = 0;         ///< its place there, 0 without a session
    QDate notifiedOn;
    QDate appealedOn;
    QString appealText;
    QString appealOutcome;
    QString notes;

    friend bool operator==(const LabelFile &, const LabelFile &) = default;

    bool isDecided() const { return status >= LabelStatus::Granted && status <= LabelStatus::Inadmissible; }
    /// Neither decided nor withdrawn.
    bool isOpen() const { return status <= LabelStatus::Scheduled; }
    NoticeState notice() const
    {
        if (appealedOn.isValid())
            return NoticeState::Appealed;
        if (notifiedOn.isValid())
            return NoticeState::Notified;
        return isDecided() ? NoticeState::ToNotify : NoticeState::None;
    }
};

/// What was received of one piece; without a row in the register it is Missing and `id` is not valid.
struct LabelPiece {
    LabelPieceId id;
    LabelFileId file;
    RequirementId requirement;
    PieceState state = PieceState::Missing;
    QDate receivedOn;
    QString reason; ///< why it was refused

    friend bool operator==(const LabelPiece &, const LabelPiece &) = default;
};

struct LabelDecision {
    LabelDecisionId id;
    LabelFileId file;
    LabelSessionId session; ///< not valid: decided without a session
    LabelVerdict verdict = LabelVerdict::Granted;
    QString reason;   ///< mandatory unless granted (CRPA, art. L211-2 s.)
    QString remedies; ///< remedies and time limits, as they were said
    QDate decidedOn;
    QString author;

    friend bool operator==(const LabelDecision &, const LabelDecision &) = default;
};

class LabelWords {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelWords)

public:
    static QString word(LabelStatus status);
    static QString word(LabelOpinion opinion);
    static QString word(PieceState state);
    static QString word(LabelVerdict verdict);
    static QString word(NoticeState state);
    static std::optional<LabelStatus> status(const QString &word);
    static std::optional<LabelOpinion> opinion(const QString &word);
    static std::optional<PieceState> pieceState(const QString &word);
    static std::optional<LabelVerdict> verdict(const QString &word);
    static std::optional<NoticeState> notice(const QString &word);

    static QString label(LabelStatus status);
    static QString label(LabelOpinion opinion);
    static QString label(PieceState state);
    static QString label(LabelVerdict verdict);
    static QString label(NoticeState state);

    static std::vector<LabelStatus> statuses();
    static std::vector<LabelVerdict> verdicts();
};

} // namespace pc
