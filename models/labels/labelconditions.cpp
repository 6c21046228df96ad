#include "models/labels/labelconditions.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"

#include <QStringList>

#include <algorithm>

namespace pc {

namespace {

using Outcome = ConditionLine::Outcome;

bool isHere(PieceState state) { return state == PieceState::Received || state == PieceState::Accepted; }
bool isAsked(const PieceLine &line) { return line.requirement.required && line.requirement.active; }

QString namesOf(const std::vector<PieceLine> &pieces, bool refused)
{
    QStringList names;
    for (const PieceLine &line : pieces) {
        const PieceState state = line.state();
        const bool wanted = refused ? line.requirement.active && state == PieceState::Refused
                                    : isAsked(line) && state == PieceState::Missing;
        if (wanted)
            names << line.requirement.name;
    }
    return names.join(QStringLiteral(", "));
}

QDate dayOfDeposit(const LabelCase &it) { return it.file.depositedOn.isValid() ? it.file.depositedOn : it.today; }

ConditionLine claimLine(const LabelCase &it)
{
    if (it.claims.empty()) {
        return {"claim", Outcome::Unmet,
                LabelConditions::tr("No affectation is claimed: choose at least one of the student's.")};
    }
    QStringList claimed;
    for (const LabelClaim &claim : it.claims)
        claimed << LabelConditions::tr("%1, %2", "title of an action and its commune").arg(claim.title, claim.commune);
    return {"claim", Outcome::Met,
            LabelConditions::tr("%n affectation(s) claimed: %1.", nullptr, static_cast<int>(it.claims.size()))
                .arg(claimed.join(QStringLiteral("; ")))};
}

ConditionLine hoursLine(const LabelCase &it)
{
    const int signedMinutes = it.minutesSigned();
    const QString reached = formatMinutes(signedMinutes);
    const QString asked = formatMinutes(it.kind.minMinutes);
    if (signedMinutes >= it.kind.minMinutes)
        return {"hours", Outcome::Met, LabelConditions::tr("%1 signed of %2 asked for.").arg(reached, asked)};
    const QString missing = formatMinutes(it.kind.minMinutes - signedMinutes);
    if (it.file.status == LabelStatus::Granted && !it.file.statusReason.trimmed().isEmpty()) {
        return {"hours", Outcome::Explained,
                LabelConditions::tr("%1 signed of %2 asked for; granted all the same: %3")
                    .arg(reached, asked, it.file.statusReason.trimmed())};
    }
    int entered = 0;
    for (const LabelClaim &claim : it.claims)
        entered += claim.minutesEntered;
    if (entered > signedMinutes) {
        return {"hours", Outcome::Unmet,
                LabelConditions::tr("%1 signed of %2 asked for: %3 are missing. %4 entered wait for the commune's signature.")
                    .arg(reached, asked, missing, formatMinutes(entered - signedMinutes))};
    }
    return {"hours", Outcome::Unmet,
            LabelConditions::tr("%1 signed of %2 asked for: %3 are missing.").arg(reached, asked, missing)};
}

ConditionLine piecesLine(const LabelCase &it)
{
    const QString received = formatCount(it.piecesReceived());
    const QString required = formatCount(it.piecesRequired());
    const QString missing = namesOf(it.pieces, false);
    const QString refused = namesOf(it.pieces, true);
    if (missing.isEmpty() && refused.isEmpty())
        return {"pieces", Outcome::Met, LabelConditions::tr("%1 of %2 pieces received.").arg(received, required)};
    if (refused.isEmpty()) {
        return {"pieces", Outcome::Unmet,
                LabelConditions::tr("%1 of %2 pieces received. Missing: %3.").arg(received, required, missing)};
    }
    if (missing.isEmpty()) {
        return {"pieces", Outcome::Unmet,
                LabelConditions::tr("%1 of %2 pieces received. Refused: %3.").arg(received, required, refused)};
    }
    return {"pieces", Outcome::Unmet,
            LabelConditions::tr("%1 of %2 pieces received. Missing: %3. Refused: %4.").arg(received, required, missing, refused)};
}

// A file that is not deposited yet: what is left to do by when.
ConditionLine windowAhead(const LabelCase &it)
{
    const QString opens = formatDate(it.window.opensOn);
    const QString closes = formatDate(it.window.closesOn);
    if (it.window.opensOn.isValid() && it.today < it.window.opensOn)
        return {"window", Outcome::Unmet, LabelConditions::tr("Files are deposited from %1 on.").arg(opens)};
    if (!it.window.contains(it.today)) {
        return {"window", Outcome::Unmet,
                LabelConditions::tr("The last day of deposit was %1: say why the file is taken all the same.").arg(closes)};
    }
    return {"window", Outcome::Met,
            closes.isEmpty() ? LabelConditions::tr("Files are deposited since %1.").arg(opens)
                             : LabelConditions::tr("To be deposited until %1.").arg(closes)};
}

ConditionLine windowLine(const LabelCase &it)
{
    if (!it.file.depositedOn.isValid())
        return windowAhead(it);
    const QString day = formatDate(it.file.depositedOn);
    if (it.window.contains(it.file.depositedOn))
        return {"window", Outcome::Met, LabelConditions::tr("Deposited on %1, within the days of deposit.").arg(day)};
    const bool isEarly = it.window.opensOn.isValid() && it.file.depositedOn < it.window.opensOn;
    const QString limit = formatDate(isEarly ? it.window.opensOn : it.window.closesOn);
    if (const QString reason = it.file.lateReason.trimmed(); !reason.isEmpty()) {
        return {"window", Outcome::Explained,
                (isEarly ? LabelConditions::tr("Deposited on %1, before the first day (%2): %3")
                         : LabelConditions::tr("Deposited on %1, after the last day (%2): %3"))
                    .arg(day, limit, reason)};
    }
    return {"window", Outcome::Unmet,
            (isEarly ? LabelConditions::tr("Deposited on %1, before the first day (%2): say why it is taken all the same.")
                     : LabelConditions::tr("Deposited on %1, after the last day (%2): say why it is taken all the same."))
                .arg(day, limit)};
}

bool isNoticeKept(const LabelCase &it)
{
    return !it.sessionOn.isValid() || dayOfDeposit(it).addDays(it.kind.noticeDays) <= it.sessionOn;
}

ConditionLine noticeLine(const LabelCase &it)
{
    const int days = static_cast<int>(std::max(qint64(0), dayOfDeposit(it).daysTo(it.sessionOn)));
    const QString session = formatDate(it.sessionOn);
    const QString asked = formatCount(it.kind.noticeDays);
    if (isNoticeKept(it)) {
        return {"notice", Outcome::Met,
                LabelConditions::tr("Deposited %n day(s) before the session of %1; at least %2 asked for.", nullptr, days)
                    .arg(session, asked)};
    }
    if (const QString reason = it.file.lateReason.trimmed(); !reason.isEmpty()) {
        return {"notice", Outcome::Explained,
                LabelConditions::tr("Deposited %n day(s) before the session of %1 instead of %2: %3", nullptr, days)
                    .arg(session, asked, reason)};
    }
    return {"notice", Outcome::Unmet,
            LabelConditions::tr("Deposited %n day(s) before the session of %1 instead of %2: choose a later session, or record in "
                                "the file why it is taken late.",
                                nullptr, days)
                .arg(session, asked)};
}

ConditionLine reuseLine(const EarlierUse &use, const QString &reason)
{
    const QString status = LabelWords::label(use.status);
    if (!reason.isEmpty()) {
        const QString text =
            use.sameAction ? LabelConditions::tr("“%1” renews an action claimed for %2, %3 (%4); it may be claimed again: %5")
                           : LabelConditions::tr("“%1” is claimed for %2, %3 (%4) too; it may be claimed again: %5");
        return {"reuse", Outcome::Explained, text.arg(use.title, use.label, use.campaign, status, reason)};
    }
    const QString text =
        use.sameAction
            ? LabelConditions::tr("“%1” renews an action claimed for %2, %3 (%4): say why it may be claimed again, or refuse the file.")
            : LabelConditions::tr("“%1” is claimed for %2, %3 (%4) too: the same affectation counts once. Say why it may be claimed "
                                  "again, or refuse the file.");
    return {"reuse", Outcome::Unmet, text.arg(use.title, use.label, use.campaign, status)};
}

} // namespace

int LabelCase::minutesSigned() const
{
    int minutes = 0;
    for (const LabelClaim &claim : claims)
        minutes += claim.minutesSigned;
    return minutes;
}

int LabelCase::piecesReceived() const
{
    return static_cast<int>(std::count_if(pieces.begin(), pieces.end(),
                                          [](const PieceLine &line) { return isAsked(line) && isHere(line.state()); }));
}

int LabelCase::piecesRequired() const { return static_cast<int>(std::count_if(pieces.begin(), pieces.end(), isAsked)); }

std::vector<ConditionLine> LabelConditions::of(const LabelCase &it)
{
    std::vector<ConditionLine> lines{claimLine(it)};
    if (it.kind.minMinutes > 0)
        lines.push_back(hoursLine(it));
    if (it.piecesRequired() > 0 || !namesOf(it.pieces, true).isEmpty())
        lines.push_back(piecesLine(it));
    if (!it.again && it.window != DepositWindow())
        lines.push_back(windowLine(it));
    if (it.sessionOn.isValid() && it.kind.noticeDays > 0)
        lines.push_back(noticeLine(it));
    if (it.earlier.empty() && !it.claims.empty())
        lines.push_back({"reuse", Outcome::Met, tr("Nothing of this file was claimed for a label before.")});
    for (const EarlierUse &use : it.earlier)
        lines.push_back(reuseLine(use, it.file.reuseReason.trimmed()));
    return lines;
}

LabelFacts LabelConditions::facts(const LabelCase &it)
{
    LabelFacts facts;
    facts.hasClaim = !it.claims.empty();
    facts.inWindow = it.again || it.window.contains(dayOfDeposit(it));
    facts.lateExplained = !it.file.lateReason.trimmed().isEmpty();
    facts.piecesComplete = it.piecesReceived() == it.piecesRequired() && namesOf(it.pieces, true).isEmpty();
    facts.hoursReached = it.minutesSigned() >= it.kind.minMinutes;
    facts.reuseExplained = it.earlier.empty() || !it.file.reuseReason.trimmed().isEmpty();
    facts.sessionChosen = it.sessionOn.isValid();
    facts.noticeKept = isNoticeKept(it);
    facts.needsSession = it.kind.needsSession;
    facts.inSession = it.file.session.isValid();
    facts.quorumReached = it.quorate;
    facts.minutesSigned = it.isSigned;
    facts.notified = it.file.notifiedOn.isValid();
    facts.appealed = it.file.appealedOn.isValid();
    return facts;
}

} // namespace pc
