#include "models/proposals/actions.h"

namespace pc {

namespace {

const QLatin1StringView kTypes("action_type");
const QLatin1StringView kModels("model_action");
const QString kTypeColumns = QStringLiteral("SELECT id, name, position, active FROM action_type ");
const QString kModelColumns =
    QStringLiteral("SELECT m.id, m.type, m.title, m.objective, m.tasks, m.audience, m.minutes, m.knowledge, m.know_how, "
                   "m.attitudes, m.active FROM model_action m JOIN action_type t ON t.id = m.type ");

ActionType typeFromRow(const Row &row)
{
    return {{row.integer(0)}, row.text(1), static_cast<int>(row.integer(2)), row.boolean(3)};
}

Values bind(const ActionType &type)
{
    return {{QLatin1StringView("name"), type.name.simplified()},
            {QLatin1StringView("position"), type.position},
            {QLatin1StringView("active"), type.active ? 1 : 0}};
}

ModelAction modelFromRow(const Row &row)
{
    ModelAction action;
    action.id = {row.integer(0)};
    action.type = {row.integer(1)};
    action.title = row.text(2);
    action.objective = row.text(3);
    action.tasks = row.text(4);
    action.audience = row.text(5);
    if (!row.isNull(6))
        action.minutes = static_cast<int>(row.integer(6));
    action.knowledge = row.text(7);
    action.knowHow = row.text(8);
    action.attitudes = row.text(9);
    action.active = row.boolean(10);
    return action;
}

Values bind(const ModelAction &action)
{
    return {{QLatin1StringView("type"), action.type.value},
            {QLatin1StringView("title"), action.title.simplified()},
            {QLatin1StringView("objective"), action.objective.trimmed()},
            {QLatin1StringView("tasks"), action.tasks.trimmed()},
            {QLatin1StringView("audience"), action.audience.trimmed()},
            {QLatin1StringView("minutes"), action.minutes ? QVariant(*action.minutes) : QVariant()},
            {QLatin1StringView("knowledge"), action.knowledge.trimmed()},
            {QLatin1StringView("know_how"), action.knowHow.trimmed()},
            {QLatin1StringView("attitudes"), action.attitudes.trimmed()},
            {QLatin1StringView("active"), action.active ? 1 : 0}};
}

Result<bool> isTrue(Transaction &transaction, const QString &sql, const QVariantList &values)
{
    const auto found = transaction.database().scalar(sql, values);
    if (!found)
        return found.error();
    return found->toBool();
}

} // namespace

Result<std::vector<ActionType>> ActionTypesRepository::all()
{
    std::vector<ActionType> types;
    const Status status = m_database.select(kTypeColumns + QStringLiteral("ORDER BY position, id"), {}, [&](const Row &row) {
        types.push_back(typeFromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return types;
}

Result<std::optional<ActionType>> ActionTypesRepository::find(ActionTypeId id)
{
    std::optional<ActionType> type;
    const Status status = m_database.select(kTypeColumns + QStringLiteral("WHERE id = ?"), {id.value}, [&](const Row &row) {
        type = typeFromRow(row);
        return false;
    });
    if (!status)
        return status.error();
    return type;
}

static Status validType(Transaction &transaction, const ActionType &type, const QString &missing, const QString &twice)
{
    if (type.name.simplified().isEmpty())
        return Error{ErrorKind::Invalid, missing, QStringLiteral("name")};
    const auto taken = isTrue(transaction, QStringLiteral("SELECT EXISTS (SELECT 1 FROM action_type WHERE name = ? AND id <> ?)"),
                              {type.name.simplified(), type.id.value});
    if (!taken)
        return taken.error();
    return *taken ? Status(Error{ErrorKind::Invalid, twice, QStringLiteral("name")}) : done();
}

Result<ActionTypeId> ActionTypesRepository::add(Transaction &transaction, const ActionType &type)
{
    if (Status status = validType(transaction, type, tr("Give the kind of action a name."), tr("This kind of action exists already."));
        !status)
        return status.error();
    const auto id = transaction.insert(kTypes, bind(type));
    if (!id)
        return id.error();
    return ActionTypeId{*id};
}

Status ActionTypesRepository::update(Transaction &transaction, const ActionType &type)
{
    if (Status status = validType(transaction, type, tr("Give the kind of action a name."), tr("This kind of action exists already."));
        !status)
        return status;
    return transaction.update(kTypes, type.id.value, bind(type));
}

Status ActionTypesRepository::remove(Transaction &transaction, ActionTypeId id)
{
    const auto used = isTrue(transaction,
                             QStringLiteral("SELECT EXISTS (SELECT 1 FROM proposal WHERE type = ?) "
                                            "OR EXISTS (SELECT 1 FROM model_action WHERE type = ?)"),
                             {id.value, id.value});
    if (!used)
        return used.error();
    if (*used)
        return Error{ErrorKind::Refused, tr("Proposals or model actions are of this kind: it can only be put out of use."), {}};
    return transaction.remove(kTypes, id.value);
}

Result<std::vector<ModelAction>> ModelActionsRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<ModelAction> actions;
    const Status status = m_database.select(kModelColumns + tail, values, [&](const Row &row) {
        actions.push_back(modelFromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return actions;
}

Result<std::vector<ModelAction>> ModelActionsRepository::all()
{
    return read(QStringLiteral("ORDER BY t.position, t.id, m.title, m.id"), {});
}

Result<std::optional<ModelAction>> ModelActionsRepository::find(ModelActionId id)
{
    const auto found = read(QStringLiteral("WHERE m.id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Status ModelActionsRepository::validate(const ModelAction &action)
{
    if (action.title.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Give the model action a title."), QStringLiteral("title")};
    if (!action.type.isValid())
        return Error{ErrorKind::Invalid, tr("Choose the kind of the model action."), QStringLiteral("type")};
    if (action.minutes && *action.minutes <= 0)
        return Error{ErrorKind::Invalid, tr("Planned hours are more than 0, for example 30 h."), QStringLiteral("minutes")};
    return done();
}

Result<ModelActionId> ModelActionsRepository::add(Transaction &transaction, const ModelAction &action)
{
    if (Status status = validate(action); !status)
        return status.error();
    const auto id = transaction.insert(kModels, bind(action));
    if (!id)
        return id.error();
    return ModelActionId{*id};
}

Status ModelActionsRepository::update(Transaction &transaction, const ModelAction &action)
{
    if (Status status = validate(action); !status)
        return status;
    return transaction.update(kModels, action.id.value, bind(action));
}

Status ModelActionsRepository::remove(Transaction &transaction, ModelActionId id)
{
    const auto used = isTrue(transaction, QStringLiteral("SELECT EXISTS (SELECT 1 FROM proposal WHERE model = ?)"), {id.value});
    if (!used)
        return used.error();
    if (*used)
        return Error{ErrorKind::Refused, tr("A proposal was begun from this model action: it can only be put out of use."), {}};
    return transaction.remove(kModels, id.value);
}

} // namespace pc
