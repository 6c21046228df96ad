#include "views/history/fieldvalues.h"

#include "models/base/localise.h"
#include "models/communes/commune.h"
#include "models/communes/eligibility.h"
#include "models/communes/phone.h"
#include "models/contacts/contact.h"
#include "models/itemmodels/fieldlabels.h"
#include "models/settings/settingsrepository.h"

#include <QJsonObject>

namespace pc {

namespace {

template <typename Value>
std::optional<QString> labelOf(const std::optional<Value> &value, QString (*label)(Value))
{
    return value ? std::optional(label(*value)) : std::nullopt;
}

// Fields that hold one word of a fixed list.
std::optional<QString> wordLabel(const QString &column, const QString &word)
{
    if (column == QLatin1StringView("mayor_civility"))
        return labelOf<Civility>(CommuneWords::civility(word), &CommuneWords::label);
    if (column == QLatin1StringView("ccas"))
        return labelOf<CcasState>(CommuneWords::ccas(word), &CommuneWords::label);
    if (column == QLatin1StringView("channel"))
        return labelOf<ContactChannel>(ContactWords::channel(word), &ContactWords::label);
    if (column == QLatin1StringView("direction"))
        return labelOf<ContactDirection>(ContactWords::direction(word), &ContactWords::label);
    if (column == QLatin1StringView("outcome"))
        return labelOf<ContactOutcome>(ContactWords::outcome(word), &ContactWords::label);
    return std::nullopt;
}

// The settings whose names and values are words of ours.
QString settingText(const QString &column, const QString &text)
{
    if (column == QLatin1StringView("name")) {
        const std::pair<QString, QString> names[] = {
            {setting::threshold, FieldValues::tr("Threshold")},
            {setting::populationBasis, FieldValues::tr("Population that counts")},
            {setting::populationVintage, FieldValues::tr("Reference year of the populations")},
            {setting::viewpoint, FieldValues::tr("Point of view")},
            {setting::officeName, FieldValues::tr("Name of the office")},
            {setting::officeEmail, FieldValues::tr("Contact e-mail")},
        };
        for (const auto &[name, label] : names) {
            if (text == name)
                return label;
        }
    }
    if (column == QLatin1StringView("value")) {
        if (const auto basis = Eligibility::basis(text))
            return Eligibility::label(*basis);
        if (text == QLatin1StringView("udccas"))
            return QStringLiteral("UDCCAS");
        if (text == QLatin1StringView("university"))
            return FieldValues::tr("University");
    }
    return text;
}

bool isDay(const QString &column)
{
    return column.endsWith(QLatin1StringView("_on")) || column == QLatin1StringView("valid_from")
           || column == QLatin1StringView("ccas_since");
}

} // namespace

QString FieldValues::text(const QString &table, const QString &column, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isObject())
        return tr("A file");
    if (table == QLatin1StringView("derogation") && column == QLatin1StringView("eligible"))
        return value.toInt() != 0 ? tr("Entitled") : tr("Excluded");
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    if (text.isEmpty())
        return {};
    if (isDay(column)) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (day == kAlways)
            return tr("always");
        return day.isValid() ? formatDate(day) : text;
    }
    if (column == QLatin1StringView("phone"))
        return displayPhone(text);
    if (table == QLatin1StringView("setting"))
        return settingText(column, text);
    return wordLabel(column, text).value_or(text);
}

std::vector<FieldChange> FieldValues::changes(const std::vector<JournalRow> &rows)
{
    std::vector<FieldChange> changes;
    for (const JournalRow &row : rows) {
        const QString &table = row.image.change.table;
        const QJsonObject before = row.image.before.value_or(QJsonObject());
        const QJsonObject after = row.image.after.value_or(QJsonObject());
        QStringList columns = FieldLabels::columns(table);
        for (const QString &column : before.keys() + after.keys()) {
            // Keys and links say nothing to a person; a column without a label is still shown.
            const bool technical = column == QLatin1StringView("id") || column == QLatin1StringView("uuid")
                                   || column == row.image.change.ownerTable;
            if (!technical && !columns.contains(column))
                columns << column;
        }
        for (const QString &column : std::as_const(columns)) {
            const FieldChange change{FieldLabels::table(table), FieldLabels::field(table, column),
                                     text(table, column, before.value(column)), text(table, column, after.value(column))};
            if (change.before != change.after)
                changes.push_back(change);
        }
    }
    return changes;
}

} // namespace pc
