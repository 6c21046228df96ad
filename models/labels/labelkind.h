// A kind of label the university gives: its conditions, the pieces it asks for, what it gives. All of it is data.
//
// Plain data and its repository; nothing here judges a file (labelconditions.h does).
#pragma once

#include "models/base/id.h"
#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QDate>

#include <optional>
#include <vector>

namespace pc {

struct LabelKind {
    LabelKindId id;
    QString name;
    QString purpose;
    int position = 0;
    bool active = true;
    int minMinutes = 0;        ///< validated (visées) minutes of the engagements claimed
    int noticeDays = 0;        ///< a file is deposited at least so many days before its session
    bool needsSession = false; ///< decided in a session only; off: it may be decided without one
    bool weighted = false;     ///< criteria count by their weight
    QString legalBasis;        ///< printed as it stands
    QString remedies;          ///< remedies and time limits, printed with an unfavourable decision
    bool givesCertificate = true;
    QString supplementLine;    ///< with {label}, {heures}, {commune}, {annee}; see supplementLine()
    int ectsHundredths = 0;    ///< 300 is 3 ECTS; 0 when the university gives none
    int bonusHundredths = 0;   ///< 25 is a quarter of a point

    friend bool operator==(const LabelKind &, const LabelKind &) = default;
};

/// When files of a kind may be deposited in a campaign. A day that is not valid is no limit.
struct DepositWindow {
    QDate opensOn;
    QDate closesOn; ///< last day, included

    friend bool operator==(const DepositWindow &, const DepositWindow &) = default;
    bool contains(QDate day) const
    {
        return (!opensOn.isValid() || opensOn <= day) && (!closesOn.isValid() || day <= closesOn);
    }
};

/// What a piece is. HoursAnnex, UdccasOpinion and SwornStatement are found in the register itself: they need no file.
enum class PieceKind { Report, SelfAssessment, MayorAttestation, UdccasOpinion, SwornStatement, HoursAnnex, Other };

struct Requirement {
    RequirementId id;
    LabelKindId kind;
    PieceKind piece = PieceKind::Other;
    QString name;
    QString help;
    int position = 0;
    bool required = true;
    bool active = true;

    friend bool operator==(const Requirement &, const Requirement &) = default;
};

class LabelKindsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelKindsRepository)

public:
    explicit LabelKindsRepository(Database &database) : m_database(database) {}

    /// In the office's order, those put aside last.
    Result<std::vector<LabelKind>> all();
    Result<std::optional<LabelKind>> find(LabelKindId id);
    /// By position; those put aside last.
    Result<std::vector<Requirement>> requirements(LabelKindId kind);
    /// The window of a campaign; its last day is the campaign's deadline for label files when the office set none.
    Result<DepositWindow> window(LabelKindId kind, CampaignId campaign);

    /// Errors: Invalid for an empty or taken name, or a number out of range (the detail names the field).
    static Result<LabelKindId> add(Transaction &transaction, const LabelKind &kind);
    static Status update(Transaction &transaction, const LabelKind &kind);
    /// Puts a kind aside or takes it up again; kinds are never removed once a file asked for them.
    static Status setActive(Transaction &transaction, LabelKindId id, bool active);
    /// The pieces in this order: those with a key are changed, new ones added, those left out put aside (removed when no
    /// file has them). Errors: Invalid for an empty name.
    static Status setRequirements(Transaction &transaction, LabelKindId kind, const std::vector<Requirement> &pieces);
    /// Errors: Invalid when it closes before it opens; Refused in a closed campaign.
    static Status setWindow(Transaction &transaction, LabelKindId kind, CampaignId campaign, const DepositWindow &window);

    static Status validate(const LabelKind &kind);
    static QString word(PieceKind piece);
    static std::optional<PieceKind> piece(const QString &word);
    static QString label(PieceKind piece);

private:
    Database &m_database;
};

} // namespace pc
