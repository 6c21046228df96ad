// What moves a proposal through its life: steps, opinions, the same change on many.
#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/proposals/proposalsrepository.h"

namespace pc {

namespace {
const QLatin1StringView kTable("proposal");
const QLatin1StringView kDecisions("proposal_decision");

Status addDecision(Transaction &transaction, const ProposalDecision &decision, const QString &nobody)
{
    const QString author = decision.author.trimmed().isEmpty() ? transaction.author() : decision.author.simplified();
    if (author.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, nobody, QStringLiteral("author")};
    const auto id = transaction.insert(kDecisions, {{QLatin1StringView("proposal"), decision.proposal.value},
                                                    {QLatin1StringView("kind"), ProposalWords::word(decision.kind)},
                                                    {QLatin1StringView("verdict"), ProposalWords::word(decision.verdict)},
                                                    {QLatin1StringView("reason"), decision.reason.trimmed()},
                                                    {QLatin1StringView("author"), author},
                                                    {QLatin1StringView("decided_on"), bindDate(transaction.today())}});
    return id ? done() : Status(id.error());
}

} // namespace

Status ProposalsRepository::advance(Transaction &transaction, ProposalId id, ProposalStatus to, const QString &reason,
                                    const QString &author)
{
    const auto present = known(transaction, id);
    if (!present)
        return present.error();
    if (Status status = CampaignsRepository::requireOpen(transaction, present->campaign); !status)
        return status;
    const ProposalStep *step = stepBetween(ProposalLife::table(), present->status, to);
    if (!step) {
        return Error{ErrorKind::Refused,
                     tr("From “%1” a proposal cannot become “%2”.")
                         .arg(ProposalWords::label(present->status), ProposalWords::label(to)),
                     QStringLiteral("status")};
    }
    const auto facts = ProposalsRepository(transaction.database()).facts(id, transaction.today());
    if (!facts)
        return facts.error();
    if (const QString refusal = ProposalLife::refusal(*step, *facts); !refusal.isEmpty())
        return Error{ErrorKind::Refused, refusal, QStringLiteral("status")};
    if (ProposalLife::needsReason(*step) && reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("This decision needs a reason: say why in one sentence."), QStringLiteral("reason")};
    Values values{{QLatin1StringView("status"), ProposalWords::word(to)}};
    if (ProposalLife::isDecision(*step)) {
        const Status status = addDecision(transaction, {0, id, DecisionKind::Conformity, *ProposalLife::verdictOf(to), reason, author, {}},
                                          tr("A decision needs an author: say who decides."));
        if (!status)
            return status;
    } else if (!reason.trimmed().isEmpty()) {
        const QString line = tr("%1, %2: %3", "day, new status and why; a line of the notes")
                                 .arg(formatDate(transaction.today()), ProposalWords::label(to), reason.trimmed());
        values << std::pair(QLatin1StringView("notes"), present->notes.isEmpty() ? line : present->notes + u'\n' + line);
    }
    if (to == ProposalStatus::Submitted && !present->receivedOn.isValid())
        values << std::pair(QLatin1StringView("received_on"), bindDate(transaction.today()));
    return transaction.update(kTable, id.value, values);
}

Status ProposalsRepository::giveOpinion(Transaction &transaction, ProposalId id, ProposalVerdict verdict, const QString &reason,
                                        const QString &author)
{
    const auto present = known(transaction, id);
    if (!present)
        return present.error();
    if (Status status = CampaignsRepository::requireOpen(transaction, present->campaign); !status)
        return status;
    const auto facts = ProposalsRepository(transaction.database()).facts(id, transaction.today());
    if (!facts)
        return facts.error();
    if (const QString refusal = ProposalLife::opinionRefusal(*facts); !refusal.isEmpty())
        return Error{ErrorKind::Refused, refusal, QStringLiteral("opinion")};
    if (verdict == ProposalVerdict::Unfavourable && reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("An unfavourable opinion needs a reason: say why in one sentence."), QStringLiteral("reason")};
    return addDecision(transaction, {0, id, DecisionKind::Opinion, verdict, reason, author, {}},
                       tr("A decision needs an author: say who decides."));
}

Status ProposalsRepository::change(Transaction &transaction, const std::vector<ProposalId> &ids, const ProposalChange &change)
{
    for (const ProposalId id : ids) {
        const auto present = known(transaction, id);
        if (!present)
            return present.error();
        Proposal proposal = *present;
        proposal.type = change.type.value_or(proposal.type);
        proposal.startsOn = change.startsOn.value_or(proposal.startsOn);
        proposal.endsOn = change.endsOn.value_or(proposal.endsOn);
        Status status = proposal == *present ? done() : update(transaction, proposal);
        if (status && change.status && *change.status != present->status)
            status = advance(transaction, id, *change.status, change.reason);
        if (!status)
            return Error{status.error().kind, tr("%1: %2", "number of a proposal and why it refuses").arg(present->number, status.error().message),
                         status.error().detail};
    }
    return done();
}

} // namespace pc
