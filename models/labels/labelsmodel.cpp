#include "models/labels/labelsmodel.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"

namespace pc {

ModelTone toneOf(LabelStatus status)
{
    switch (status) {
    case LabelStatus::Preparing:
    case LabelStatus::Withdrawn: return ModelTone::Neutral;
    case LabelStatus::Deposited:
    case LabelStatus::Complete:
    case LabelStatus::Scheduled: return ModelTone::Info;
    case LabelStatus::Incomplete:
    case LabelStatus::Deferred: return ModelTone::Attention;
    case LabelStatus::Granted: return ModelTone::Success;
    case LabelStatus::Refused:
    case LabelStatus::Inadmissible: return ModelTone::Danger;
    }
    Q_UNREACHABLE();
}

ModelTone toneOf(NoticeState state)
{
    switch (state) {
    case NoticeState::None: return ModelTone::Neutral;
    case NoticeState::ToNotify: return ModelTone::Attention;
    case NoticeState::Notified: return ModelTone::Success;
    case NoticeState::Appealed: return ModelTone::Special;
    }
    Q_UNREACHABLE();
}

ModelTone toneOf(LabelOpinion opinion)
{
    switch (opinion) {
    case LabelOpinion::None: return ModelTone::Neutral;
    case LabelOpinion::Favourable: return ModelTone::Success;
    case LabelOpinion::Reserved: return ModelTone::Attention;
    case LabelOpinion::Unfavourable: return ModelTone::Danger;
    }
    Q_UNREACHABLE();
}

ModelTone toneOf(PieceState state)
{
    switch (state) {
    case PieceState::Missing: return ModelTone::Attention;
    case PieceState::Received: return ModelTone::Info;
    case PieceState::Accepted: return ModelTone::Success;
    case PieceState::Refused: return ModelTone::Danger;
    }
    Q_UNREACHABLE();
}

LabelsModel::LabelsModel(Store &store, QObject *parent)
    : LinesModel(store, LabelsList::source(), LabelsList::columns(), parent)
{
    reload();
}

Result<std::vector<LabelLine>> LabelsModel::lines(const std::vector<RowKey> &keys) const
{
    return LabelsList(database()).lines(keys);
}

bool LabelsModel::isUpheaval(const ChangeSet &changes) const
{
    return LinesModel::isUpheaval(changes) || changes.touches(u"label_kind") || changes.touches(u"label_requirement");
}

QVariant LabelsModel::display(const LabelLine &line, int section) const
{
    const NoticeState notice = line.file.notice();
    switch (section) {
    case LabelColumn::Student: return line.student;
    case LabelColumn::Kind: return line.kindName;
    case LabelColumn::Actions: return line.actions;
    case LabelColumn::Commune: return line.communes;
    case LabelColumn::Signed: return formatMinutes(line.minutesSigned);
    case LabelColumn::Pieces:
        return tr("%1/%2", "pieces received of pieces asked for").arg(line.piecesReceived).arg(line.piecesRequired);
    case LabelColumn::DepositedOn: return formatDate(line.file.depositedOn);
    case LabelColumn::State: return LabelWords::label(line.file.status);
    case LabelColumn::Session: return formatDate(line.sessionOn);
    case LabelColumn::Decision:
        return line.verdict ? tr("%1, %2", "decision and its day").arg(LabelWords::label(*line.verdict), formatDate(line.decidedOn))
                            : QString();
    case LabelColumn::Notice: return notice == NoticeState::None ? QString() : LabelWords::label(notice);
    case LabelColumn::Component: return line.component;
    case LabelColumn::Level: return line.level;
    case LabelColumn::Opinion: return LabelWords::label(line.file.opinion);
    default: return {};
    }
}

std::optional<ModelTone> LabelsModel::tone(const LabelLine &line, int section) const
{
    switch (section) {
    case LabelColumn::State: return toneOf(line.file.status);
    case LabelColumn::Notice:
        return line.file.notice() == NoticeState::None ? std::nullopt : std::optional(toneOf(line.file.notice()));
    case LabelColumn::Opinion: return toneOf(line.file.opinion);
    case LabelColumn::Pieces:
        return line.piecesReceived >= line.piecesRequired ? ModelTone::Success : ModelTone::Attention;
    default: return std::nullopt;
    }
}

QString LabelsModel::toolTip(const LabelLine &line, int section) const
{
    switch (section) {
    case LabelColumn::Pieces:
        return line.piecesReceived >= line.piecesRequired
            ? tr("Every piece the label asks for was received.")
            : tr("%n piece(s) missing or refused.", nullptr, line.piecesRequired - line.piecesReceived);
    case LabelColumn::Signed:
        return tr("Hours the commune countersigned, of the engagements this file claims; only these count.");
    default: return display(line, section).toString();
    }
}

QString LabelsModel::copied(const LabelLine &line, int section) const
{
    return section == LabelColumn::Signed ? formatHours(line.minutesSigned) : display(line, section).toString();
}

} // namespace pc
