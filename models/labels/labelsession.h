// A session of the commission that gives labels: members, quorum, recusals, and what was said of each file.
//
// Plain data and pure rules. Quorum, recusals, anonymous reading are options, off by default.
#pragma once

#include "models/labels/labelfile.h"

namespace pc {

struct LabelSession {
    LabelSessionId id;
    CampaignId campaign;
    QDate heldOn;
    QString heldAt; ///< "14:30", empty when it is not said
    QString place;
    QString title;
    int quorum = 0; ///< members that must be present; 0: none is asked for
    bool recusals = false;
    bool anonymous = false; ///< files are read under a number, without names
    QString notes;
    QDate signedOn; ///< the minutes are signed: nothing of the session changes any more
    QString signedBy;

    friend bool operator==(const LabelSession &, const LabelSession &) = default;
    bool isSigned() const { return signedOn.isValid(); }
};

struct LabelMember {
    LabelMemberId id;
    LabelSessionId session;
    int position = 0;
    QString name; ///< "Mme Jeanne Petit"
    QString role;
    CommuneId commune; ///< the one the member is elected or employed in
    bool chairs = false;
    bool present = false;

    friend bool operator==(const LabelMember &, const LabelMember &) = default;
};

struct LabelRecusal {
    LabelMemberId member;
    LabelFileId file;
    QString reason;

    friend bool operator==(const LabelRecusal &, const LabelRecusal &) = default;
};

/// A tie between a member and a file found in the register: proposed, never applied by itself.
struct RecusalTie {
    enum class Kind { SameCommune, SameName, ActionReferent, TownHall };
    LabelMemberId member;
    LabelFileId file;
    Kind kind = Kind::SameCommune;
    QString sentence; ///< "Mme Petit is mayor of Féron, where the action took place."

    friend bool operator==(const RecusalTie &, const RecusalTie &) = default;
};

/// What was said of a file before deciding; kept by the university.
struct Deliberation {
    LabelFileId file;
    LabelSessionId session;
    LabelOpinion opinion = LabelOpinion::None;
    QString notes;
    std::optional<int> votesFor;
    std::optional<int> votesAgainst;
    std::optional<int> abstained;

    friend bool operator==(const Deliberation &, const Deliberation &) = default;
};

/// A file of the agenda, or decided in the session since taken elsewhere, as the commission sees it.
struct AgendaLine {
    LabelFileId file;
    int number = 0; ///< its place on the agenda, by which it is read when names are hidden; 0 once it is off it
    LabelStatus status = LabelStatus::Scheduled; ///< of the file today
    QString student; ///< "MARTIN Léa"
    QString label;   ///< "Label Engagement"
    std::optional<LabelVerdict> verdict; ///< decided in this session
    QString reason;

    friend bool operator==(const AgendaLine &, const AgendaLine &) = default;
};

/// Members present. Pure.
int presentMembers(const std::vector<LabelMember> &members);
/// Members present who deliberate on a file: all but those recused. Pure.
int deliberating(const std::vector<LabelMember> &members, const std::vector<LabelRecusal> &recusals, LabelFileId file);
/// Whether enough members are present; true when no quorum is asked for. Pure.
bool isQuorate(const LabelSession &session, const std::vector<LabelMember> &members);

} // namespace pc
