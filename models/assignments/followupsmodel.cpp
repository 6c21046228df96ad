#include "models/assignments/followupsmodel.h"

#include "models/assignments/followupsrepository.h"
#include "models/base/localise.h"
#include "models/itemmodels/roles.h"

#include <algorithm>

namespace pc {

namespace {
auto withId(FollowUpId id)
{
    return [id](const FollowUp &followUp) { return followUp.id == id; };
}
} // namespace

FollowUpsModel::FollowUpsModel(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"follow_up"))
            refresh();
    });
}

void FollowUpsModel::setAssignment(AssignmentId id)
{
    if (id != m_assignment) {
        beginResetModel();
        m_assignment = id;
        m_followUps.clear();
        endResetModel();
    }
    refresh();
}

void FollowUpsModel::refresh()
{
    if (!m_assignment.isValid())
        return;
    auto read = FollowUpsRepository(m_store.database()).ofAssignment(m_assignment);
    if (read)
        become(std::move(*read));
    else
        Q_EMIT failed(read.error());
}

void FollowUpsModel::become(std::vector<FollowUp> next)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::none_of(next.begin(), next.end(), withId(followUpAt(row).id))) {
            beginRemoveRows({}, row, row);
            m_followUps.erase(m_followUps.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < static_cast<int>(next.size()); ++row) {
        FollowUp &wanted = next[static_cast<size_t>(row)];
        const int at = rowOf(wanted.id);
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_followUps.insert(m_followUps.begin() + row, std::move(wanted));
            endInsertRows();
            continue;
        }
        if (at != row) {
            // Rows above are in their place already, so the row sought can only stand below.
            beginMoveRows({}, at, at, {}, row);
            std::rotate(m_followUps.begin() + row, m_followUps.begin() + at, m_followUps.begin() + at + 1);
            endMoveRows();
        }
        FollowUp &shown = m_followUps[static_cast<size_t>(row)];
        if (shown != wanted) {
            shown = std::move(wanted);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int FollowUpsModel::rowOf(FollowUpId id) const
{
    const auto found = std::find_if(m_followUps.begin(), m_followUps.end(), withId(id));
    return found == m_followUps.end() ? -1 : static_cast<int>(found - m_followUps.begin());
}

int FollowUpsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_followUps.size());
}

int FollowUpsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant FollowUpsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FollowUp &followUp = followUpAt(index.row());
    switch (role) {
    case IdRole: return followUp.id.value;
    case Qt::DisplayRole: return text(followUp, index.column());
    case Qt::ToolTipRole: return wholeText(followUp);
    case ToneRole: return tone(followUp, index.column());
    default: return {};
    }
}

QVariant FollowUpsModel::tone(const FollowUp &followUp, int column) const
{
    if (column == Kind && followUp.kind == FollowUpKind::Incident)
        return int(followUp.declaredOn.isValid() ? ModelTone::Attention : ModelTone::Danger);
    if (column != NextStep || !followUp.nextStepOn.isValid())
        return {};
    if (followUp.nextDoneOn.isValid())
        return int(ModelTone::Success);
    return int(followUp.nextStepOn < m_store.clock().today() ? ModelTone::Attention : ModelTone::Info);
}

QString FollowUpsModel::text(const FollowUp &followUp, int column) const
{
    switch (column) {
    case Date: return formatDate(followUp.happenedOn);
    case Kind:
        if (followUp.kind == FollowUpKind::Incident && followUp.declaredOn.isValid())
            return tr("Incident declared");
        if (followUp.kind == FollowUpKind::Incident)
            return tr("Incident not declared");
        return AssignmentWords::label(followUp.kind);
    case Facts: return followUp.facts.simplified();
    case Person: return followUp.person.simplified();
    case NextStep: return nextStepText(followUp);
    default: return {};
    }
}

QString FollowUpsModel::nextStepText(const FollowUp &followUp) const
{
    const QString step = followUp.nextStep.simplified();
    if (!followUp.nextStepOn.isValid())
        return step;
    const QString named = step.isEmpty() ? tr("Follow up", "a next step without words") : step;
    if (followUp.nextDoneOn.isValid())
        return tr("%1 — done on %2", "next step").arg(named, formatDate(followUp.nextDoneOn));
    if (followUp.nextStepOn < m_store.clock().today())
        return tr("%1 — %2, overdue", "next step").arg(named, formatDate(followUp.nextStepOn));
    return tr("%1 — %2", "next step").arg(named, formatDate(followUp.nextStepOn));
}

QString FollowUpsModel::wholeText(const FollowUp &followUp) const
{
    QStringList lines{text(followUp, Date), text(followUp, Kind), followUp.facts.trimmed(), text(followUp, Person),
                      followUp.place.simplified(), text(followUp, NextStep)};
    if (followUp.declaredOn.isValid())
        lines << tr("Declared to the insurer on %1").arg(formatDate(followUp.declaredOn));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant FollowUpsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const keys[] = {"happened_on", "kind", "facts", "person", "next_step"};
    if (role == KeyRole)
        return QString::fromLatin1(keys[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date: return tr("Date");
    case Kind: return tr("Kind");
    case Facts: return tr("Facts");
    case Person: return tr("Person");
    default: return tr("Next step");
    }
}

} // namespace pc
