#include "views/proposals/modelactionseditor.h"

#include "models/base/minutes.h"
#include "views/proposals/proposallookups.h"

#include <QHash>

#include <algorithm>

namespace pc {

namespace {
const QString kOn = QStringLiteral("1");

struct TextField {
    const char *key;
    const char *label;
    QString ModelAction::*member;
};
const TextField kTexts[] = {
    {"objective", QT_TRANSLATE_NOOP("pc::ModelActionsEditor", "Objective"), &ModelAction::objective},
    {"tasks", QT_TRANSLATE_NOOP("pc::ModelActionsEditor", "What the student does"), &ModelAction::tasks},
    {"audience", QT_TRANSLATE_NOOP("pc::ModelActionsEditor", "Audience"), &ModelAction::audience},
    {"knowledge", QT_TRANSLATE_NOOP("pc::ModelActionsEditor", "Knowledge"), &ModelAction::knowledge},
    {"know_how", QT_TRANSLATE_NOOP("pc::ModelActionsEditor", "Know-how"), &ModelAction::knowHow},
    {"attitudes", QT_TRANSLATE_NOOP("pc::ModelActionsEditor", "Attitudes"), &ModelAction::attitudes},
};

QMap<QString, QString> valuesOf(const ModelAction &action)
{
    QMap<QString, QString> values{{QStringLiteral("title"), action.title},
                                  {QStringLiteral("type"), action.type.isValid() ? QString::number(action.type.value) : QString()},
                                  {QStringLiteral("minutes"), action.minutes ? QString::number(*action.minutes) : QString()},
                                  {QStringLiteral("active"), action.active ? kOn : QString()}};
    for (const TextField &field : kTexts)
        values.insert(QString::fromLatin1(field.key), action.*(field.member));
    return values;
}

void put(ModelAction &action, const QString &key, const QString &value)
{
    if (key == QLatin1StringView("title"))
        action.title = value;
    else if (key == QLatin1StringView("type"))
        action.type = {value.toLongLong()};
    else if (key == QLatin1StringView("minutes"))
        action.minutes = value.isEmpty() ? std::nullopt : std::optional(value.toInt());
    else if (key == QLatin1StringView("active"))
        action.active = value == kOn;
    for (const TextField &field : kTexts) {
        if (key == QLatin1StringView(field.key))
            action.*(field.member) = value;
    }
}
} // namespace

ModelActionsEditor::ModelActionsEditor(Store &store, QWidget *parent) : LibraryEditor(store, parent)
{
    build({.name = tr("Model actions"),
           .titles = {tr("Title"), tr("Kind of action"), tr("In use")},
           .fields = fields(),
           .adds = tr("New model action"),
           .removes = tr("Remove the model"),
           .first = tr("Choose a model action first."),
           .tables = {QStringLiteral("model_action"), QStringLiteral("action_type")}});
}

std::vector<FormField> ModelActionsEditor::fields() const
{
    std::vector<FormField> fields{{QStringLiteral("title"), tr("Title"), FormField::Line},
                                  {QStringLiteral("type"), tr("Kind of action"), FormField::Choice}};
    for (const TextField &field : kTexts)
        fields.push_back({QString::fromLatin1(field.key), tr(field.label), FormField::Text});
    FormField minutes{QStringLiteral("minutes"), tr("Planned hours"), FormField::Minutes};
    minutes.parseMinutes = [](const QString &typed) { return parseMinutes(typed); };
    minutes.formatMinutes = [](int value) { return formatMinutes(value); };
    fields.push_back(minutes);
    fields.push_back({QStringLiteral("active"), tr("In use"), FormField::Check, {}, tr("Offered for new proposals")});
    return fields;
}

ModelAction ModelActionsEditor::action(qint64 id) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [id](const ModelAction &each) { return each.id.value == id; });
    return found == m_actions.end() ? ModelAction() : *found;
}

Result<std::vector<LibraryEditor::Row>> ModelActionsEditor::rows()
{
    auto actions = ModelActionsRepository(store().database()).all();
    const auto types = ActionTypesRepository(store().database()).all();
    if (!actions || !types)
        return actions ? types.error() : actions.error();
    m_actions = std::move(*actions);
    form()->setChoices(QStringLiteral("type"), typeChoices(store().database()));
    QHash<qint64, QString> names;
    for (const ActionType &type : *types)
        names.insert(type.id.value, type.name);
    std::vector<Row> rows;
    for (const ModelAction &each : m_actions) {
        const QString inUse = each.active ? tr("Yes") : tr("No");
        rows.push_back({each.id.value, {each.title, names.value(each.type.value), inUse}, valuesOf(each)});
    }
    return rows;
}

Status ModelActionsEditor::save(qint64 id, const QString &key, const QString &value)
{
    ModelAction changed = action(id);
    put(changed, key, value);
    const QString text = tr("Model action “%1” changed").arg(changed.title.simplified());
    return store().transact(text, [&](Transaction &transaction) { return ModelActionsRepository::update(transaction, changed); });
}

Result<qint64> ModelActionsEditor::add(const QString &name, qint64 beside)
{
    ModelAction added;
    added.title = name;
    added.type = action(beside).type;
    if (const auto types = ActionTypesRepository(store().database()).all(); types && !types->empty() && !added.type.isValid())
        added.type = types->front().id;
    qint64 id = 0;
    const QString text = tr("Model action “%1” added").arg(name.simplified());
    const Status status = store().transact(text, [&](Transaction &transaction) -> Status {
        const auto made = ModelActionsRepository::add(transaction, added);
        if (!made)
            return made.error();
        id = made->value;
        return done();
    });
    if (!status)
        return status.error();
    return id;
}

Status ModelActionsEditor::remove(qint64 id)
{
    const QString text = tr("Model action “%1” removed").arg(action(id).title);
    return store().transact(text, [&](Transaction &transaction) { return ModelActionsRepository::remove(transaction, {id}); });
}

} // namespace pc
