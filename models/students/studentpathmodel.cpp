#include "models/students/studentpathmodel.h"

#include "models/base/minutes.h"
#include "models/itemmodels/roles.h"

namespace pc {

StudentPathModel::StudentPathModel(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store) {}

void StudentPathModel::setStudent(StudentId student) { m_student = student; }

Status StudentPathModel::reload()
{
    auto lines = m_student.isValid() ? StudentPath(m_store.database()).lines(m_student)
                                     : Result<std::vector<PathLine>>(std::vector<PathLine>());
    if (!lines)
        return lines.error();
    if (*lines == m_lines)
        return done();
    beginResetModel();
    m_lines = std::move(*lines);
    endResetModel();
    return done();
}

const PathLine *StudentPathModel::line(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_lines[static_cast<size_t>(row)];
}

int StudentPathModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

int StudentPathModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString StudentPathModel::display(const PathLine &line, int column) const
{
    const bool assigned = line.kind == PathLine::Kind::Assignment;
    switch (column) {
    case Campaign: return line.campaignName;
    case What: return StudentPath::label(line.kind);
    case Action: return line.action;
    case Commune: return line.commune;
    case State: return assigned ? StudentPath::assignmentLabel(line.status) : StudentPath::applicationLabel(line.status);
    case Hours:
        return assigned ? tr("%1 / %2", "hours entered, hours planned").arg(formatMinutes(line.entered), formatMinutes(line.planned))
                        : QString();
    default: return {};
    }
}

QVariant StudentPathModel::data(const QModelIndex &index, int role) const
{
    const PathLine *at = index.isValid() ? line(index.row()) : nullptr;
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(*at, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Hours ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case IdRole: return at->id;
    default: return {};
    }
}

QVariant StudentPathModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Campaign: return tr("Year");
    case What: return tr("What");
    case Action: return tr("Action");
    case Commune: return tr("Commune");
    case State: return tr("State");
    case Hours: return tr("Hours");
    default: return {};
    }
}

} // namespace pc
