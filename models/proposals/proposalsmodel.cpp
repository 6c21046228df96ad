#include "models/proposals/proposalsmodel.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/proposals/lexiconrepository.h"
#include "models/proposals/proposalsrepository.h"

namespace pc {

namespace {

QString countText(int count)
{
    return count > 0 ? formatCount(count) : QString();
}

// Applies what was typed in a cell; false when it cannot be read.
bool assign(Proposal &proposal, int section, const QString &text)
{
    bool isNumber = true;
    switch (section) {
    case ProposalColumn::Title:
        proposal.title = text;
        return true;
    case ProposalColumn::Type:
        proposal.type = {text.toLongLong()};
        return true;
    case ProposalColumn::Minutes:
        proposal.minutes = parseMinutes(text).value_or(0); // 0 is refused with a sentence
        return true;
    case ProposalColumn::Places:
        proposal.places = text.trimmed().toInt(&isNumber);
        return true;
    default:
        return false;
    }
}

} // namespace

ProposalsModel::ProposalsModel(Store &store, QObject *parent)
    : LinesModel(store, ProposalsList::source(), ProposalsList::columns(), parent)
{
    reload();
}

ModelTone ProposalsModel::toneOf(ProposalStage stage)
{
    switch (stage) {
    case ProposalStage::Draft:
    case ProposalStage::Cancelled:
    case ProposalStage::Archived:
        return ModelTone::Neutral;
    case ProposalStage::Submitted:
    case ProposalStage::InExamination:
        return ModelTone::Info;
    case ProposalStage::ToComplete:
    case ProposalStage::ConformingWithReservation:
    case ProposalStage::Suspended:
        return ModelTone::Attention;
    case ProposalStage::NonConforming:
    case ProposalStage::NotValidated:
        return ModelTone::Danger;
    case ProposalStage::Conforming:
    case ProposalStage::Validated:
    case ProposalStage::Open:
    case ProposalStage::Finished:
        return ModelTone::Success;
    case ProposalStage::Filled:
    case ProposalStage::Running:
        return ModelTone::Special;
    }
    Q_UNREACHABLE();
}

Result<std::vector<ProposalLine>> ProposalsModel::lines(const std::vector<RowKey> &keys) const
{
    return ProposalsList(database()).lines(keys);
}

QVariant ProposalsModel::display(const ProposalLine &line, int section) const
{
    const Proposal &proposal = line.proposal;
    switch (section) {
    case ProposalColumn::Number:
        return proposal.number;
    case ProposalColumn::Title:
        return proposal.title;
    case ProposalColumn::Commune:
        return line.communeName;
    case ProposalColumn::Type:
        return line.typeName;
    case ProposalColumn::ReceivedOn:
        return formatDate(proposal.receivedOn);
    case ProposalColumn::Minutes:
        return formatMinutes(proposal.minutes);
    case ProposalColumn::Period:
        return ProposalsList::periodText(proposal);
    case ProposalColumn::Places:
        return formatCount(proposal.places);
    case ProposalColumn::Stage:
        return ProposalWords::label(line.stage);
    case ProposalColumn::Candidates:
        return countText(line.candidates);
    case ProposalColumn::Assigned:
        return countText(line.assigned);
    case ProposalColumn::Warned:
        if (!line.entitled)
            return tr("Commune not entitled");
        return line.warned ? tr("Words to look at") : QString();
    case ProposalColumn::Arrondissement:
        return line.arrondissementName;
    case ProposalColumn::Referent:
        return proposal.referentName;
    case ProposalColumn::Carrier:
        return proposal.carrierName.isEmpty() ? ProposalWords::label(proposal.carrier) : proposal.carrierName;
    case ProposalColumn::DecidedOn: {
        const auto decisions = ProposalsRepository(database()).decisions(proposal.id);
        if (!decisions)
            return {};
        for (const ProposalDecision &decision : *decisions) {
            if (decision.kind == DecisionKind::Conformity)
                return formatDate(decision.decidedOn);
        }
        return {};
    }
    default:
        return {};
    }
}

QVariant ProposalsModel::edit(const ProposalLine &line, int section) const
{
    if (section == ProposalColumn::Type)
        return QString::number(line.proposal.type.value);
    if (section == ProposalColumn::Places)
        return QString::number(line.proposal.places);
    return display(line, section);
}

std::optional<ModelTone> ProposalsModel::tone(const ProposalLine &line, int section) const
{
    if (section == ProposalColumn::Stage)
        return toneOf(line.stage);
    if (section == ProposalColumn::Warned && line.warned)
        return ModelTone::Attention;
    return std::nullopt;
}

QString ProposalsModel::toolTip(const ProposalLine &line, int section) const
{
    if (section != ProposalColumn::Warned || !line.warned)
        return display(line, section).toString();
    const auto entries = LexiconRepository(database()).active();
    if (!entries)
        return {};
    QStringList phrases;
    for (const LexiconHit &hit : Lexicon(*entries).find(LexiconRepository::textsOf(line.proposal))) {
        const QString words = tr("“%1”", "words that resemble an employee's task").arg(hit.words);
        if (!hit.negated && !phrases.contains(words))
            phrases << words;
    }
    if (!line.entitled)
        phrases.prepend(tr("Commune not entitled"));
    return phrases.join(u'\n');
}

QString ProposalsModel::copied(const ProposalLine &line, int section) const
{
    switch (section) {
    case ProposalColumn::Minutes:
        return formatHours(line.proposal.minutes);
    case ProposalColumn::Places:
        return QString::number(line.proposal.places);
    case ProposalColumn::Candidates:
        return QString::number(line.candidates);
    case ProposalColumn::Assigned:
        return QString::number(line.assigned);
    default:
        return display(line, section).toString();
    }
}

bool ProposalsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const ProposalLine *read = line(index.row());
    if (!read || edit(*read, index.column()) == value)
        return false;
    Proposal proposal = read->proposal;
    if (!assign(proposal, index.column(), value.toString()))
        return false;
    const QString text = tr("%1 of %2 changed").arg(columns().title(index.column()), read->proposal.number);
    return write(text, [&](Transaction &transaction) { return ProposalsRepository::update(transaction, proposal); });
}

} // namespace pc
