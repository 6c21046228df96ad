#include "models/labels/labellife.h"

#include <cstring>

namespace pc {

namespace {

using enum LabelStatus;

constexpr const char *kDeposit = "deposit_in_time";
constexpr const char *kClaim = "has_claim";
constexpr const char *kPieces = "pieces_complete";
constexpr const char *kAgenda = "session_with_notice";
constexpr const char *kUnsigned = "minutes_not_signed";
constexpr const char *kGrantHere = "grant_without_session";
constexpr const char *kDecideHere = "decide_without_session";
constexpr const char *kGrantThere = "grant_in_session";
constexpr const char *kDecideThere = "decide_in_session";
constexpr const char *kAppealed = "appealed";

constexpr const char *kNoClaim =
    QT_TRANSLATE_NOOP("pc::LabelLife", "No affectation is claimed: choose at least one of the student's.");
constexpr const char *kNoPieces =
    QT_TRANSLATE_NOOP("pc::LabelLife", "Pieces are missing or refused: record those received, or declare the file incomplete.");
constexpr const char *kNoAgenda = QT_TRANSLATE_NOOP("pc::LabelLife", "Choose the session of the commission first.");
constexpr const char *kSigned =
    QT_TRANSLATE_NOOP("pc::LabelLife", "The minutes of the session are signed: nothing of it changes any more.");
constexpr const char *kOnlyThere =
    QT_TRANSLATE_NOOP("pc::LabelLife", "This label is given in a session only: put the file on an agenda first.");
constexpr const char *kNoQuorum =
    QT_TRANSLATE_NOOP("pc::LabelLife", "The quorum is not reached: tick the members present, or change the quorum of the session.");
constexpr const char *kNoAppeal =
    QT_TRANSLATE_NOOP("pc::LabelLife", "A refusal is examined again after an appeal only: record the appeal first.");

constexpr const char *kHandIn = QT_TRANSLATE_NOOP("pc::LabelLife", "Deposit…");
constexpr const char *kHandInAgain = QT_TRANSLATE_NOOP("pc::LabelLife", "Deposit again…");
constexpr const char *kAsk = QT_TRANSLATE_NOOP("pc::LabelLife", "Declare incomplete…");
constexpr const char *kFull = QT_TRANSLATE_NOOP("pc::LabelLife", "Declare complete");
constexpr const char *kReject = QT_TRANSLATE_NOOP("pc::LabelLife", "Declare inadmissible…");
constexpr const char *kPutOn = QT_TRANSLATE_NOOP("pc::LabelLife", "Put on an agenda…");
constexpr const char *kTakeOff = QT_TRANSLATE_NOOP("pc::LabelLife", "Take off the agenda");
constexpr const char *kGrant = QT_TRANSLATE_NOOP("pc::LabelLife", "Grant…");
constexpr const char *kDefer = QT_TRANSLATE_NOOP("pc::LabelLife", "Defer…");
constexpr const char *kRefuse = QT_TRANSLATE_NOOP("pc::LabelLife", "Refuse…");
constexpr const char *kReopen = QT_TRANSLATE_NOOP("pc::LabelLife", "Examine again");
constexpr const char *kResume = QT_TRANSLATE_NOOP("pc::LabelLife", "Prepare again");
constexpr const char *kWithdraw = QT_TRANSLATE_NOOP("pc::LabelLife", "Withdrawal…");

constexpr LabelLife::Step kSteps[] = {
    {Preparing, Deposited, Actor::Student, kHandIn, kDeposit, kNoClaim},
    {Preparing, Withdrawn, Actor::Student, kWithdraw, "", ""},
    {Deposited, Complete, Actor::University, kFull, kPieces, kNoPieces},
    {Deposited, Incomplete, Actor::University, kAsk, "", ""},
    {Deposited, Inadmissible, Actor::University, kReject, "", ""},
    {Deposited, Withdrawn, Actor::Student, kWithdraw, "", ""},
    {Incomplete, Complete, Actor::University, kFull, kPieces, kNoPieces},
    {Incomplete, Inadmissible, Actor::University, kReject, "", ""},
    {Incomplete, Withdrawn, Actor::Student, kWithdraw, "", ""},
    {Complete, Scheduled, Actor::University, kPutOn, kAgenda, kNoAgenda},
    {Complete, Granted, Actor::University, kGrant, kGrantHere, kOnlyThere},
    {Complete, Deferred, Actor::University, kDefer, kDecideHere, kOnlyThere},
    {Complete, Refused, Actor::University, kRefuse, kDecideHere, kOnlyThere},
    {Complete, Incomplete, Actor::University, kAsk, "", ""},
    {Complete, Withdrawn, Actor::Student, kWithdraw, "", ""},
    {Scheduled, Granted, Actor::University, kGrant, kGrantThere, kNoQuorum},
    {Scheduled, Deferred, Actor::University, kDefer, kDecideThere, kNoQuorum},
    {Scheduled, Refused, Actor::University, kRefuse, kDecideThere, kNoQuorum},
    {Scheduled, Complete, Actor::University, kTakeOff, kUnsigned, kSigned},
    {Scheduled, Withdrawn, Actor::Student, kWithdraw, kUnsigned, kSigned},
    {Deferred, Deposited, Actor::Student, kHandInAgain, kClaim, kNoClaim},
    {Deferred, Withdrawn, Actor::Student, kWithdraw, "", ""},
    {Refused, Complete, Actor::University, kReopen, kAppealed, kNoAppeal},
    {Inadmissible, Deposited, Actor::University, kReopen, "", ""},
    {Withdrawn, Preparing, Actor::Student, kResume, "", ""},
};

bool isSame(const char *a, const char *b) { return std::strcmp(a, b) == 0; }

bool isTimely(const LabelFacts &facts) { return facts.inWindow || facts.lateExplained; }
bool isNoticed(const LabelFacts &facts) { return facts.noticeKept || facts.lateExplained; }
bool isDecidable(const LabelFacts &facts) { return facts.quorumReached && !facts.minutesSigned; }
bool isGrantable(const LabelFacts &facts) { return facts.hoursReached && facts.reuseExplained; }

} // namespace

std::span<const LabelLife::Step> LabelLife::steps() { return kSteps; }

bool LabelLife::holds(const LabelFacts &facts, const char *condition)
{
    if (isSame(condition, kDeposit))
        return facts.hasClaim && isTimely(facts);
    if (isSame(condition, kClaim))
        return facts.hasClaim;
    if (isSame(condition, kPieces))
        return facts.piecesComplete;
    if (isSame(condition, kAgenda))
        return facts.sessionChosen && isNoticed(facts) && !facts.minutesSigned;
    if (isSame(condition, kUnsigned))
        return !facts.minutesSigned;
    if (isSame(condition, kGrantHere))
        return !facts.needsSession && isGrantable(facts);
    if (isSame(condition, kDecideHere))
        return !facts.needsSession;
    if (isSame(condition, kGrantThere))
        return isDecidable(facts) && isGrantable(facts);
    if (isSame(condition, kDecideThere))
        return isDecidable(facts);
    if (isSame(condition, kAppealed))
        return facts.appealed;
    return *condition == '\0';
}

QString LabelLife::refusal(const Step &step, const LabelFacts &facts)
{
    if (holds(facts, step.condition))
        return {};
    if (isSame(step.condition, kDeposit) && facts.hasClaim)
        return tr("The day of deposit lies outside the days of deposit: say why the file is taken all the same.");
    if (isSame(step.condition, kAgenda) && facts.sessionChosen && !facts.minutesSigned) {
        return tr("The file was deposited too few days before this session: choose a later session, or record in the file why it "
                  "is taken late.");
    }
    const bool isThere = isSame(step.condition, kGrantThere) || isSame(step.condition, kDecideThere);
    if (facts.minutesSigned && (isThere || isSame(step.condition, kAgenda)))
        return tr(kSigned);
    const bool isOpenHere = isSame(step.condition, kGrantHere) && !facts.needsSession;
    if (isOpenHere || (isSame(step.condition, kGrantThere) && facts.quorumReached)) {
        return facts.reuseExplained
                   ? tr("The signed hours do not reach the hours this label asks for: say in the decision why it is granted all "
                        "the same.")
                   : tr("An affectation was claimed for a label before: record why it may be claimed again, or refuse the file.");
    }
    return tr(step.refusal);
}

QString LabelLife::refusal(LabelStatus from, LabelStatus to, const LabelFacts &facts)
{
    if (const Step *step = stepBetween(steps(), from, to))
        return refusal(*step, facts);
    return tr("A file cannot go from “%1” to “%2”.").arg(LabelWords::label(from), LabelWords::label(to));
}

QString LabelLife::verb(const Step &step) { return tr(step.verb); }

bool LabelLife::needsReason(LabelStatus to)
{
    switch (to) {
    case Incomplete:
    case Deferred:
    case Refused:
    case Inadmissible:
    case Withdrawn:
        return true;
    default:
        return false;
    }
}

LabelStatus LabelLife::statusOf(LabelVerdict verdict)
{
    switch (verdict) {
    case LabelVerdict::Granted:
        return Granted;
    case LabelVerdict::Deferred:
        return Deferred;
    case LabelVerdict::Refused:
        return Refused;
    case LabelVerdict::Inadmissible:
        return Inadmissible;
    }
    Q_UNREACHABLE();
}

} // namespace pc
