#include "models/labels/acquisrepository.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/labels/labelfile.h"

#include <QSet>

namespace pc {

namespace {

const QLatin1StringView kGrids("acquis_grid");
const QLatin1StringView kCriteria("acquis_criterion");
const QLatin1StringView kAnswers("acquis_answer");
const QString kGridColumns = QStringLiteral("id, version, valid_from, note, level_0, level_1, level_2, level_3");

constexpr int kTopLevel = 3;
constexpr int kTopWeight = 10;

AcquisGrid gridOf(const Row &row)
{
    return {{row.integer(0)}, static_cast<int>(row.integer(1)), row.date(2), row.text(3),
            {row.text(4), row.text(5), row.text(6), row.text(7)}};
}

/// The grid a file is judged by, when its answers may still change.
Result<AcquisGridId> openGrid(Transaction &transaction, LabelFileId file)
{
    Database &database = transaction.database();
    std::optional<LabelStatus> status;
    CampaignId campaign;
    AcquisGridId grid;
    const Status read = database.select(QStringLiteral("SELECT status, campaign, grid FROM label_file WHERE id = ?"), {file.value},
                                        [&](const Row &row) {
                                            status = LabelWords::status(row.text(0));
                                            campaign = {row.integer(1)};
                                            grid = {row.integer(2)};
                                            return false;
                                        });
    if (!read)
        return read.error();
    if (!status)
        return Error{ErrorKind::Refused, AcquisRepository::tr("This file was removed."), {}};
    if (Status open = CampaignsRepository::requireOpen(transaction, campaign); !open)
        return open.error();
    if (*status >= LabelStatus::Granted && *status != LabelStatus::Deferred) {
        return Error{ErrorKind::Refused,
                     AcquisRepository::tr("This file is decided or withdrawn: its acquis no longer change."), {}};
    }
    if (grid.isValid())
        return grid;
    const auto current = AcquisRepository(database).inForce(transaction.today());
    if (!current)
        return current.error();
    return current->id;
}

Status validate(const AcquisGrid &grid, const std::vector<AcquisCriterion> &criteria)
{
    if (!grid.validFrom.isValid())
        return Error{ErrorKind::Invalid, AcquisRepository::tr("Say from which day the grid is used."), QStringLiteral("valid_from")};
    for (const QString &level : grid.levels) {
        if (level.trimmed().isEmpty())
            return Error{ErrorKind::Invalid, AcquisRepository::tr("Give each of the four levels a name."), QStringLiteral("level")};
    }
    if (criteria.empty())
        return Error{ErrorKind::Invalid, AcquisRepository::tr("A grid needs at least one criterion."), QStringLiteral("name")};
    for (const AcquisCriterion &criterion : criteria) {
        if (criterion.name.trimmed().isEmpty())
            return Error{ErrorKind::Invalid, AcquisRepository::tr("Each criterion needs a name."), QStringLiteral("name")};
        if (criterion.weight < 0 || criterion.weight > kTopWeight) {
            return Error{ErrorKind::Invalid, AcquisRepository::tr("A weight is a whole number from 0 to %1.").arg(kTopWeight),
                         QStringLiteral("weight")};
        }
    }
    return done();
}

} // namespace

Result<std::vector<AcquisGrid>> AcquisRepository::grids()
{
    std::vector<AcquisGrid> found;
    const Status status = m_database.select(QStringLiteral("SELECT %1 FROM acquis_grid ORDER BY version DESC").arg(kGridColumns), {},
                                            [&](const Row &row) {
                                                found.push_back(gridOf(row));
                                                return true;
                                            });
    if (!status)
        return status.error();
    return found;
}

Result<std::optional<AcquisGrid>> AcquisRepository::grid(AcquisGridId id)
{
    std::optional<AcquisGrid> found;
    const Status status = m_database.select(QStringLiteral("SELECT %1 FROM acquis_grid WHERE id = ?").arg(kGridColumns), {id.value},
                                            [&](const Row &row) {
                                                found = gridOf(row);
                                                return false;
                                            });
    if (!status)
        return status.error();
    return found;
}

Result<AcquisGrid> AcquisRepository::inForce(QDate day)
{
    AcquisGrid found;
    const Status status = m_database.select(
        QStringLiteral("SELECT %1 FROM acquis_grid ORDER BY valid_from > ?, "
                       "CASE WHEN valid_from > ? THEN version ELSE -version END LIMIT 1")
            .arg(kGridColumns),
        {bindDate(day), bindDate(day)}, [&](const Row &row) {
            found = gridOf(row);
            return false;
        });
    if (!status)
        return status.error();
    return found;
}

Result<std::vector<AcquisCriterion>> AcquisRepository::criteria(AcquisGridId grid)
{
    std::vector<AcquisCriterion> found;
    const Status status = m_database.select(
        QStringLiteral("SELECT id, grid, family, position, name, help, weight FROM acquis_criterion WHERE grid = ? "
                       "ORDER BY CASE family WHEN 'savoir' THEN 1 WHEN 'savoir_faire' THEN 2 ELSE 3 END, position"),
        {grid.value}, [&](const Row &row) {
            found.push_back({{row.integer(0)}, {row.integer(1)}, AcquisWords::family(row.text(2)).value_or(AcquisFamily::Savoir),
                             static_cast<int>(row.integer(3)), row.text(4), row.text(5), static_cast<int>(row.integer(6))});
            return true;
        });
    if (!status)
        return status.error();
    return found;
}

Result<std::vector<AcquisAnswer>> AcquisRepository::answers(LabelFileId file)
{
    std::vector<AcquisAnswer> found;
    const Status status = m_database.select(
        QStringLiteral("SELECT criterion, rater, level, evidence FROM acquis_answer WHERE file = ? ORDER BY id"), {file.value},
        [&](const Row &row) {
            AcquisAnswer answer{{row.integer(0)}, AcquisWords::rater(row.text(1)).value_or(Rater::Student), std::nullopt, row.text(3)};
            if (const auto level = row.optionalInteger(2))
                answer.level = static_cast<int>(*level);
            found.push_back(answer);
            return true;
        });
    if (!status)
        return status.error();
    return found;
}

Result<AcquisGridId> AcquisRepository::addVersion(Transaction &transaction, const AcquisGrid &grid,
                                                  const std::vector<AcquisCriterion> &criteria)
{
    if (Status status = validate(grid, criteria); !status)
        return status.error();
    const auto last = transaction.database().scalar(QStringLiteral("SELECT coalesce(max(version), 0) FROM acquis_grid"));
    if (!last)
        return last.error();
    const auto id = transaction.insert(kGrids, {{QLatin1StringView("version"), last->toInt() + 1},
                                                {QLatin1StringView("valid_from"), bindDate(grid.validFrom)},
                                                {QLatin1StringView("note"), grid.note.trimmed()},
                                                {QLatin1StringView("level_0"), grid.levels[0].simplified()},
                                                {QLatin1StringView("level_1"), grid.levels[1].simplified()},
                                                {QLatin1StringView("level_2"), grid.levels[2].simplified()},
                                                {QLatin1StringView("level_3"), grid.levels[3].simplified()}});
    if (!id)
        return id.error();
    QHash<int, int> positions;
    for (const AcquisCriterion &criterion : criteria) {
        const auto added = transaction.insert(kCriteria, {{QLatin1StringView("grid"), *id},
                                                          {QLatin1StringView("family"), AcquisWords::word(criterion.family)},
                                                          {QLatin1StringView("position"), ++positions[static_cast<int>(criterion.family)]},
                                                          {QLatin1StringView("name"), criterion.name.simplified()},
                                                          {QLatin1StringView("help"), criterion.help.trimmed()},
                                                          {QLatin1StringView("weight"), criterion.weight}});
        if (!added)
            return added.error();
    }
    return AcquisGridId{*id};
}

Status AcquisRepository::answer(Transaction &transaction, LabelFileId file, const AcquisAnswer &answer)
{
    return answerAll(transaction, file, {answer});
}

Status AcquisRepository::answerAll(Transaction &transaction, LabelFileId file, const std::vector<AcquisAnswer> &answers)
{
    const auto grid = openGrid(transaction, file);
    if (!grid)
        return grid.error();
    Database &database = transaction.database();
    const auto known = AcquisRepository(database).criteria(*grid);
    if (!known)
        return known.error();
    QSet<CriterionId> ofGrid;
    for (const AcquisCriterion &criterion : *known)
        ofGrid.insert(criterion.id);
    for (const AcquisAnswer &answer : answers) {
        if (!ofGrid.contains(answer.criterion))
            return Error{ErrorKind::Invalid, tr("This criterion belongs to another version of the grid."), QStringLiteral("criterion")};
        if (answer.level && (*answer.level < 0 || *answer.level > kTopLevel))
            return Error{ErrorKind::Invalid, tr("A level is a whole number from 0 to %1.").arg(kTopLevel), QStringLiteral("level")};
        const auto row = database.scalar(QStringLiteral("SELECT id FROM acquis_answer WHERE file = ? AND criterion = ? AND rater = ?"),
                                         {file.value, answer.criterion.value, AcquisWords::word(answer.rater)});
        if (!row)
            return row.error();
        const QString evidence = answer.evidence.trimmed();
        const QVariant level = answer.level ? QVariant(*answer.level) : QVariant();
        Status status = done();
        if (!answer.level && evidence.isEmpty()) {
            if (row->isValid())
                status = transaction.remove(kAnswers, row->toLongLong());
        } else if (row->isValid()) {
            status = transaction.update(kAnswers, row->toLongLong(),
                                        {{QLatin1StringView("level"), level}, {QLatin1StringView("evidence"), evidence}});
        } else {
            const auto added = transaction.insert(kAnswers, {{QLatin1StringView("file"), file.value},
                                                             {QLatin1StringView("criterion"), answer.criterion.value},
                                                             {QLatin1StringView("rater"), AcquisWords::word(answer.rater)},
                                                             {QLatin1StringView("level"), level},
                                                             {QLatin1StringView("evidence"), evidence}});
            if (!added)
                status = added.error();
        }
        if (!status)
            return status;
    }
    return done();
}

} // namespace pc
