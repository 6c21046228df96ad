#include "views/proposals/actiontypeseditor.h"

#include <algorithm>

namespace pc {

namespace {
const QString kOn = QStringLiteral("1");
const QString kName = QStringLiteral("name");
const QString kPosition = QStringLiteral("position");
const QString kActive = QStringLiteral("active");
} // namespace

ActionTypesEditor::ActionTypesEditor(Store &store, QWidget *parent) : LibraryEditor(store, parent)
{
    build({.name = tr("Kinds of action"),
           .titles = {tr("Place in lists"), tr("Kind of action"), tr("In use")},
           .fields = {{kName, tr("Name"), FormField::Line},
                      {kPosition, tr("Place in lists"), FormField::Line},
                      {kActive, tr("In use"), FormField::Check, {}, tr("Offered for proposals")}},
           .adds = tr("New kind of action"),
           .removes = tr("Remove the kind of action"),
           .first = tr("Choose a kind of action first."),
           .tables = {QStringLiteral("action_type")}});
}

ActionType ActionTypesEditor::type(qint64 id) const
{
    const auto found = std::find_if(m_types.begin(), m_types.end(), [id](const ActionType &each) { return each.id.value == id; });
    return found == m_types.end() ? ActionType() : *found;
}

Result<std::vector<LibraryEditor::Row>> ActionTypesEditor::rows()
{
    auto types = ActionTypesRepository(store().database()).all();
    if (!types)
        return types.error();
    m_types = std::move(*types);
    std::vector<Row> rows;
    for (const ActionType &each : m_types) {
        const QString position = QString::number(each.position);
        rows.push_back({each.id.value,
                        {position, each.name, each.active ? tr("Yes") : tr("No")},
                        {{kName, each.name}, {kPosition, position}, {kActive, each.active ? kOn : QString()}}});
    }
    return rows;
}

Status ActionTypesEditor::save(qint64 id, const QString &key, const QString &value)
{
    ActionType changed = type(id);
    bool isNumber = true;
    if (key == kName)
        changed.name = value;
    else if (key == kPosition)
        changed.position = value.trimmed().toInt(&isNumber);
    else
        changed.active = value == kOn;
    if (!isNumber)
        return Error{ErrorKind::Invalid, tr("The place in lists is a whole number: 1 comes first."), kPosition};
    const QString text = tr("Kind of action “%1” changed").arg(changed.name.simplified());
    return store().transact(text, [&](Transaction &transaction) { return ActionTypesRepository::update(transaction, changed); });
}

Result<qint64> ActionTypesEditor::add(const QString &name, qint64 beside)
{
    Q_UNUSED(beside)
    ActionType added;
    added.name = name;
    added.position = m_types.empty() ? 1 : m_types.back().position + 1;
    qint64 id = 0;
    const QString text = tr("Kind of action “%1” added").arg(name.simplified());
    const Status status = store().transact(text, [&](Transaction &transaction) -> Status {
        const auto made = ActionTypesRepository::add(transaction, added);
        if (!made)
            return made.error();
        id = made->value;
        return done();
    });
    if (!status)
        return status.error();
    return id;
}

Status ActionTypesEditor::remove(qint64 id)
{
    const QString text = tr("Kind of action “%1” removed").arg(type(id).name);
    return store().transact(text, [&](Transaction &transaction) { return ActionTypesRepository::remove(transaction, {id}); });
}

} // namespace pc
