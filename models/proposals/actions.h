// Kinds of action and model actions: the library a proposal may be begun from. They belong to the office.
#pragma once

#include "models/base/id.h"
#include "models/store/transaction.h"

#include <vector>

namespace pc {

struct ActionType {
    ActionTypeId id;
    QString name; ///< never empty, never twice
    int position = 0;
    bool active = true; ///< offered in lists

    friend bool operator==(const ActionType &, const ActionType &) = default;
};

struct ModelAction {
    ModelActionId id;
    ActionTypeId type;
    QString title; ///< never empty
    QString objective = {};
    QString tasks = {};
    QString audience = {};
    std::optional<int> minutes = {};
    QString knowledge = {};
    QString knowHow = {};
    QString attitudes = {};
    bool active = true;

    friend bool operator==(const ModelAction &, const ModelAction &) = default;
};

class ActionTypesRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::ActionTypesRepository)

public:
    explicit ActionTypesRepository(Database &database) : m_database(database) {}

    /// By position.
    Result<std::vector<ActionType>> all();
    Result<std::optional<ActionType>> find(ActionTypeId id);
    /// Errors: Invalid without a name or with one that exists.
    static Result<ActionTypeId> add(Transaction &transaction, const ActionType &type);
    static Status update(Transaction &transaction, const ActionType &type);
    /// Error Refused while proposals or model actions are of this type: it can be made inactive.
    static Status remove(Transaction &transaction, ActionTypeId id);

private:
    Database &m_database;
};

class ModelActionsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::ModelActionsRepository)

public:
    explicit ModelActionsRepository(Database &database) : m_database(database) {}

    /// By type, then by title.
    Result<std::vector<ModelAction>> all();
    Result<std::optional<ModelAction>> find(ModelActionId id);
    /// Errors: Invalid without a title, a type, or with a duration that is not more than 0.
    static Result<ModelActionId> add(Transaction &transaction, const ModelAction &action);
    static Status update(Transaction &transaction, const ModelAction &action);
    /// Error Refused while a proposal was begun from it: it can be made inactive.
    static Status remove(Transaction &transaction, ModelActionId id);
    static Status validate(const ModelAction &action);

private:
    Result<std::vector<ModelAction>> read(const QString &tail, const QVariantList &values);

    Database &m_database;
};

} // namespace pc
