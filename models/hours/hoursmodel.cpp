#include "models/hours/hoursmodel.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/hours/houredits.h"

using namespace Qt::StringLiterals;

namespace pc {

HoursModel::HoursModel(Store &store, QObject *parent)
    : LinesModel(store, HoursList::source(), HoursList::columns(), parent)
{
    sort(HourColumn::Day, Qt::DescendingOrder);
}

Result<std::vector<HourLine>> HoursModel::lines(const std::vector<RowKey> &keys) const
{
    return HoursList(database()).lines(keys, store().clock().today());
}

ModelTone HoursModel::tone(HourStatus status)
{
    switch (status) {
    case HourStatus::Entered: return ModelTone::Neutral;
    case HourStatus::ToSign: return ModelTone::Attention;
    case HourStatus::Signed: return ModelTone::Success;
    case HourStatus::Contested: return ModelTone::Danger;
    case HourStatus::Closed: return ModelTone::Special;
    }
    Q_UNREACHABLE();
}

// What somebody should read before signing: why it is contested, what looks wrong, why that is right after all.
QString HoursModel::remark(const HourLine &line)
{
    if (line.entry.status == HourStatus::Contested)
        return tr("Contested: %1").arg(line.entry.contestedReason);
    if (line.warnings.empty())
        return line.entry.note;
    if (!line.entry.overlapReason.isEmpty())
        return tr("Explained: %1").arg(line.entry.overlapReason);
    return HourWarnings::sentence(line.warnings.front());
}

QVariant HoursModel::display(const HourLine &line, int section) const
{
    switch (section) {
    case HourColumn::Day: return line.entry.monthly ? HourWords::month(line.entry.day) : formatDate(line.entry.day);
    case HourColumn::Student: return line.studentName();
    case HourColumn::Commune: return line.communeName;
    case HourColumn::Action: return line.action;
    case HourColumn::Duration: return formatMinutes(line.entry.minutes);
    case HourColumn::StartsAt:
        return line.entry.startsAt.isValid() ? line.entry.startsAt.toString(u"HH:mm"_s) : QString();
    case HourColumn::Task: return line.entry.task;
    case HourColumn::Status: return HourWords::label(line.entry.status);
    case HourColumn::Signatory:
        return line.signatory.isEmpty()
            ? QString()
            : tr("%1 (%2)", "signatory and role").arg(line.signatory, HourWords::label(line.role));
    case HourColumn::SignedOn: return formatDate(line.signedOn);
    case HourColumn::Remark: return remark(line);
    default: return {};
    }
}

QVariant HoursModel::edit(const HourLine &line, int section) const
{
    if (section == HourColumn::Day)
        return formatDate(line.entry.day);
    return display(line, section);
}

std::optional<ModelTone> HoursModel::tone(const HourLine &line, int section) const
{
    if (section == HourColumn::Status)
        return tone(line.entry.status);
    return std::nullopt;
}

QString HoursModel::toolTip(const HourLine &line, int section) const
{
    if (section != HourColumn::Remark) {
        const QString shown = display(line, section).toString();
        return line.isFrozen && columns().at(section).editable
            ? QStringList{shown, HourWords::closedCampaign()}.join(u'\n')
            : shown;
    }
    QStringList sentences;
    for (const HourWarning warning : line.warnings)
        sentences << HourWarnings::sentence(warning);
    if (sentences.isEmpty() || line.entry.status == HourStatus::Contested)
        sentences.prepend(remark(line));
    if (!line.entry.overlapReason.isEmpty())
        sentences << tr("Explained: %1").arg(line.entry.overlapReason);
    return sentences.join(u'\n');
}

QString HoursModel::copied(const HourLine &line, int section) const
{
    if (section == HourColumn::Duration)
        return formatHours(line.entry.minutes);
    return display(line, section).toString();
}

bool HoursModel::isEditableLine(const HourLine &line, int section) const
{
    if (section == HourColumn::StartsAt && line.entry.monthly)
        return false;
    return line.entry.status != HourStatus::Closed && !line.isFrozen;
}

Status HoursModel::assign(HourEntry &entry, int section, const QString &text) const
{
    if (section == HourColumn::Task) {
        entry.task = text.simplified();
    } else if (section == HourColumn::Duration) {
        const auto minutes = parseMinutes(text);
        if (!minutes)
            return Error{
                ErrorKind::Invalid, tr("“%1” is not a duration: write 2,5 or 2 h 30, for example.").arg(text), {}};
        entry.minutes = *minutes;
    } else if (section == HourColumn::Day) {
        entry.day = parseDate(text, store().clock().today());
        if (entry.monthly && entry.day.isValid())
            entry.day = QDate(entry.day.year(), entry.day.month(), 1);
    } else if (section == HourColumn::StartsAt) {
        const auto start = parseStart(text);
        if (!start)
            return Error{
                ErrorKind::Invalid, tr("“%1” is not a time of the day: write 14:30, for example.").arg(text), {}};
        entry.startsAt = *start;
    }
    return done();
}

bool HoursModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const HourLine *read = line(index.row());
    if (!read || edit(*read, index.column()) == value)
        return false;
    HourEntry entry = read->entry;
    if (Status status = assign(entry, index.column(), value.toString()); !status) {
        Q_EMIT refused(status.error());
        return false;
    }
    const auto text = HourEdits(store()).update(entry);
    if (!text) {
        Q_EMIT refused(text.error());
        return false;
    }
    if (text->isEmpty())
        return false;
    Q_EMIT edited(*text);
    return true;
}

} // namespace pc
