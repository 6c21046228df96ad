#include "models/reports/reportstates.h"

namespace pc::reports {

namespace {

// Symbols every font of a paper has: nothing done, begun, under way, well ended, ended badly, at rest.
const QString kNone = QStringLiteral("○");
const QString kBegun = QStringLiteral("◔");
const QString kUnderWay = QStringLiteral("●");
const QString kGood = QStringLiteral("✓");
const QString kBad = QStringLiteral("✗");
const QString kRest = QStringLiteral("□");

QString with(const QString &symbol, const QString &word)
{
    return symbol.isEmpty() ? word : symbol + u'\u00A0' + word;
}

QString symbol(ContactState state)
{
    using enum ContactState;
    switch (state) {
    case ToContact: return kNone;
    case Contacted:
    case Reminded: return kBegun;
    case Interested: return kUnderWay;
    case Participating: return kGood;
    case Declined: return kBad;
    case NoAnswer: return kRest;
    }
    Q_UNREACHABLE();
}

QString symbol(ProposalStage stage)
{
    using enum ProposalStage;
    switch (stage) {
    case Draft: return kNone;
    case Submitted:
    case InExamination:
    case ToComplete: return kBegun;
    case Conforming:
    case ConformingWithReservation:
    case Validated:
    case Finished: return kGood;
    case Open:
    case Filled:
    case Running: return kUnderWay;
    case NonConforming:
    case NotValidated:
    case Cancelled: return kBad;
    case Suspended:
    case Archived: return kRest;
    }
    Q_UNREACHABLE();
}

QString symbol(ApplicationStatus status)
{
    using enum ApplicationStatus;
    switch (status) {
    case Received: return kNone;
    case Incomplete:
    case Admissible: return kBegun;
    case Transmitted: return kUnderWay;
    case Retained: return kGood;
    case Waiting: return kRest;
    case Inadmissible:
    case NotRetained:
    case Withdrawn: return kBad;
    }
    Q_UNREACHABLE();
}

QString symbol(AssignmentStatus status)
{
    using enum AssignmentStatus;
    switch (status) {
    case Prepared: return kBegun;
    case Running: return kUnderWay;
    case Suspended: return kRest;
    case Finished: return kGood;
    case EndedEarly:
    case Cancelled: return kBad;
    }
    Q_UNREACHABLE();
}

} // namespace

QString state(ContactState state) { return with(symbol(state), ContactWords::label(state)); }

QString state(ProposalStage stage) { return with(symbol(stage), ProposalWords::label(stage)); }

QString state(ApplicationStatus status) { return with(symbol(status), ApplicationWords::label(status)); }

QString state(AssignmentStatus status) { return with(symbol(status), AssignmentWords::label(status)); }

QString state(QuotaState state) { return with(QuotaRepository::symbol(state), QuotaRepository::label(state)); }

} // namespace pc::reports
