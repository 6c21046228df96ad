#include "models/labels/acquismodel.h"

#include "models/labels/labelfilesrepository.h"

#include <QLocale>

#include <algorithm>

namespace pc {

AcquisModel::AcquisModel(Store &store, bool withJury, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_raters(AcquisWords::raters())
{
    if (!withJury)
        std::erase(m_raters, Rater::Jury);
}

void AcquisModel::setFile(LabelFileId file)
{
    m_file = file;
    reload();
}

Status AcquisModel::read()
{
    m_grid = {};
    m_criteria.clear();
    m_answers.clear();
    m_student.clear();
    if (!m_file.isValid())
        return done();
    Database &database = m_store.database();
    const auto file = LabelFilesRepository(database).find(m_file);
    if (!file)
        return file.error();
    if (!file->has_value())
        return done();
    AcquisRepository acquis(database);
    const auto fixed = acquis.grid((*file)->grid);
    if (!fixed)
        return fixed.error();
    auto grid = fixed->has_value() ? Result<AcquisGrid>(**fixed) : acquis.inForce(m_store.clock().today());
    if (!grid)
        return grid.error();
    auto criteria = acquis.criteria(grid->id);
    auto answers = acquis.answers(m_file);
    const auto kind = LabelKindsRepository(database).find((*file)->kind);
    if (!criteria || !answers || !kind)
        return !criteria ? criteria.error() : !answers ? answers.error() : kind.error();
    m_grid = std::move(*grid);
    m_criteria = std::move(*criteria);
    m_answers = std::move(*answers);
    std::erase_if(m_answers, [this](const AcquisAnswer &answer) {
        return std::find(m_raters.begin(), m_raters.end(), answer.rater) == m_raters.end();
    });
    m_means = familyMeans(m_criteria, m_answers, kind->has_value() && (*kind)->weighted);
    const auto name = database.scalar(QStringLiteral("SELECT trim(first_name || ' ' || last_name) FROM student WHERE id = ?"),
                                      {(*file)->student.value});
    if (!name)
        return name.error();
    m_student = name->toString();
    return done();
}

void AcquisModel::reload()
{
    const AcquisGridId before = m_grid.id;
    const size_t rows = m_lines.size();
    std::vector<AcquisCriterion> oldCriteria = m_criteria;
    // The same grid keeps its rows, so that the current cell stays where the hand is.
    m_means.clear();
    const Status status = read();
    std::vector<Line> lines;
    for (int i = 0; i < static_cast<int>(m_criteria.size()); ++i) {
        const AcquisFamily family = m_criteria.at(static_cast<size_t>(i)).family;
        if (lines.empty() || lines.back().family != family)
            lines.push_back({family, -1});
        lines.push_back({family, i});
    }
    if (before == m_grid.id && rows == lines.size() && oldCriteria == m_criteria) {
        m_lines = std::move(lines);
        if (rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    if (!status)
        Q_EMIT refused(status.error().message);
}

int AcquisModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

int AcquisModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_raters.size()) + 1;
}

const AcquisCriterion *AcquisModel::criterion(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int at = m_lines.at(static_cast<size_t>(row)).criterion;
    return at < 0 ? nullptr : &m_criteria.at(static_cast<size_t>(at));
}

int AcquisModel::number(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_lines.at(static_cast<size_t>(row)).criterion + 1;
}

std::optional<Rater> AcquisModel::rater(int column) const
{
    return column < 1 || column >= columnCount() ? std::nullopt : std::optional(m_raters.at(static_cast<size_t>(column - 1)));
}

QModelIndex AcquisModel::indexOf(CriterionId wanted, Rater rater) const
{
    const auto column = std::find(m_raters.begin(), m_raters.end(), rater);
    for (int row = 0; row < rowCount() && column != m_raters.end(); ++row) {
        if (const AcquisCriterion *found = criterion(row); found && found->id == wanted)
            return index(row, static_cast<int>(column - m_raters.begin()) + 1);
    }
    return {};
}

AcquisAnswer AcquisModel::answer(const QModelIndex &index) const
{
    const AcquisCriterion *found = criterion(index.row());
    const auto by = rater(index.column());
    if (!found || !by)
        return {};
    for (const AcquisAnswer &answer : m_answers) {
        if (answer.criterion == found->id && answer.rater == *by)
            return answer;
    }
    return {found->id, *by, std::nullopt, {}};
}

QString AcquisModel::mean(AcquisFamily family, Rater rater) const
{
    for (const FamilyMean &mean : m_means) {
        if (mean.family == family && mean.rater == rater)
            return QLocale().toString(mean.mean, 'f', 1);
    }
    return {};
}

QString AcquisModel::display(const QModelIndex &index) const
{
    const Line &line = m_lines.at(static_cast<size_t>(index.row()));
    const auto by = rater(index.column());
    if (line.criterion < 0) {
        if (!by)
            return AcquisWords::label(line.family);
        const QString text = mean(line.family, *by);
        return text.isEmpty() ? QString() : tr("mean %1").arg(text);
    }
    if (!by)
        return tr("%1. %2", "number and name of a criterion").arg(line.criterion + 1).arg(criterion(index.row())->name);
    const AcquisAnswer given = answer(index);
    if (!given.level)
        return given.evidence.isEmpty() ? QString() : QStringLiteral("…");
    return tr("%1 · %2", "level as a number, its name").arg(*given.level).arg(m_grid.levels.at(static_cast<size_t>(*given.level)));
}

QVariant AcquisModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(index);
    case Qt::EditRole: {
        const auto level = answer(index).level;
        return level ? QString::number(*level) : QString();
    }
    case Qt::ToolTipRole: {
        const AcquisCriterion *found = criterion(index.row());
        const QString text = !found ? QString() : index.column() == 0 ? found->help : answer(index).evidence;
        return text.isEmpty() ? QVariant() : QVariant(text.toHtmlEscaped());
    }
    case Qt::AccessibleTextRole:
        return index.column() == 0 || number(index.row()) == 0
                   ? QVariant()
                   : QVariant(tr("%1, %2: %3", "criterion, who, level")
                                  .arg(criterion(index.row())->name, AcquisWords::label(*rater(index.column())), display(index)));
    default:
        return {};
    }
}

QVariant AcquisModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    const auto by = rater(section);
    return by ? AcquisWords::label(*by) : tr("Criterion");
}

Qt::ItemFlags AcquisModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (criterion(index.row()) && rater(index.column()) && !m_store.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AcquisModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    bool isNumber = true;
    const int level = text.isEmpty() ? -1 : text.toInt(&isNumber);
    if (!isNumber) {
        Q_EMIT refused(tr("Type a level from 0 to 3."));
        return false;
    }
    AcquisAnswer changed = answer(index);
    changed.level = text.isEmpty() ? std::nullopt : std::optional(level);
    return write(changed);
}

bool AcquisModel::setEvidence(const QModelIndex &index, const QString &text)
{
    if (!flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    AcquisAnswer changed = answer(index);
    changed.evidence = text.trimmed();
    return write(changed);
}

bool AcquisModel::write(const AcquisAnswer &answer)
{
    const Status status = m_store.transact(tr("Acquis of %1").arg(m_student), [&](Transaction &transaction) {
        return AcquisRepository::answer(transaction, m_file, answer);
    });
    if (!status)
        Q_EMIT refused(status.error().message);
    return static_cast<bool>(status);
}

} // namespace pc
