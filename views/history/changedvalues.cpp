#include "views/history/changedvalues.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignrules.h"
#include "models/campaigns/deadlines.h"
#include "models/communes/eligibility.h"
#include "models/communes/phone.h"
#include "models/hours/hourentry.h"
#include "models/itemmodels/fieldlabels.h"
#include "models/register/recordnames.h"
#include "models/register/wordlabels.h"
#include "models/settings/settingsrepository.h"

#include <QJsonObject>
#include <QLocale>

namespace pc {

namespace {

// The settings whose names and values are words of ours.
QString settingText(const QString &column, const QString &text)
{
    if (column == QLatin1StringView("name")) {
        const std::pair<QString, QString> names[] = {
            {setting::threshold, ChangedValues::tr("Threshold")},
            {setting::populationBasis, ChangedValues::tr("Population that counts")},
            {setting::populationVintage, ChangedValues::tr("Reference year of the populations")},
            {setting::viewpoint, ChangedValues::tr("Point of view")},
            {setting::officeName, ChangedValues::tr("Name of the office")},
            {setting::officeEmail, ChangedValues::tr("Contact e-mail")},
            {setting::officeAddress, ChangedValues::tr("Address of the office")},
            {setting::officePhone, ChangedValues::tr("Phone of the office")},
            {setting::officeCity, ChangedValues::tr("Town of signature")},
            {setting::officeSignatory, ChangedValues::tr("Signs documents")},
            {setting::officeSignatoryRole, ChangedValues::tr("In the capacity of")},
            {setting::partnerName, ChangedValues::tr("Name of the partner")},
            {setting::mayorFeminine, ChangedValues::tr("A woman who is mayor is written to as")},
            {rule::quotaMinutes, ChangedValues::tr("Quota of hours")},
            {rule::alertMinutes, ChangedValues::tr("First mark of the quota")},
            {rule::overMinutes, ChangedValues::tr("Second mark of the quota")},
            {rule::majorityAge, ChangedValues::tr("Age of majority")},
            {rule::participationValidated, ChangedValues::tr("The university validates each participation")},
            {rule::opinionAsked, ChangedValues::tr("The university gives its opinion on each action")},
            {rule::wishesRanked, ChangedValues::tr("Students rank their wishes")},
            {rule::detailedGate, ChangedValues::tr("Every condition of the start is asked for")},
            {rule::signatures, ChangedValues::tr("Signatures of the convention")},
            {rule::legalBasis, ChangedValues::tr("Sentence on the legal basis")},
            {rule::noPay, ChangedValues::tr("Sentence on the absence of pay")},
            {rule::privacy, ChangedValues::tr("Sentence on personal data")},
        };
        for (const auto &[name, label] : names) {
            if (text == name)
                return label;
        }
        for (const DeadlineKind kind : DeadlineWords::kinds()) {
            if (text == DeadlineWords::settingName(kind))
                return DeadlineWords::label(kind);
        }
    }
    if (column == QLatin1StringView("value")) {
        if (const auto basis = Eligibility::basis(text))
            return Eligibility::label(*basis);
        if (text == QLatin1StringView("udccas"))
            return QStringLiteral("UDCCAS");
        if (text == QLatin1StringView("university"))
            return ChangedValues::tr("University");
    }
    return text;
}

bool isDay(const QString &column)
{
    return column.endsWith(QLatin1StringView("_on")) || column == QLatin1StringView("valid_from")
           || column == QLatin1StringView("ccas_since") || column == QLatin1StringView("day")
           || column == QLatin1StringView("insured_until") || column == QLatin1StringView("reply_by");
}

bool isSetting(const QString &table)
{
    return table == QLatin1StringView("setting") || table == QLatin1StringView("campaign_rule");
}

// "{…}" of a convention is for machines: that there is one says enough.
bool isFrozen(const QString &column)
{
    return column == QLatin1StringView("convention_frozen");
}

QString dayText(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day == kAlways)
        return ChangedValues::tr("always");
    return day.isValid() ? formatDate(day) : text;
}

} // namespace

QString ChangedValues::text(const QString &table, const QString &column, const QJsonValue &value, const NameOf &nameOf)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isObject())
        return tr("A file");
    if (table == QLatin1StringView("derogation") && column == QLatin1StringView("eligible"))
        return value.toInt() != 0 ? tr("Entitled") : tr("Excluded");
    if (value.isDouble()) {
        const QString target = RecordNames::tableOf(table, column);
        const QString name = target.isEmpty() || !nameOf ? QString() : nameOf(target, value.toInteger());
        if (!name.isEmpty())
            return name;
        if (column == QLatin1StringView("minutes") || column == QLatin1StringView("min_minutes"))
            return formatMinutes(value.toInteger());
    }
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    if (text.isEmpty())
        return {};
    if (isFrozen(column))
        return tr("Kept as they were signed");
    if (isDay(column))
        return dayText(text);
    if (column == QLatin1StringView("month"))
        return HourWords::month(QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate));
    if (column.endsWith(QLatin1StringView("phone")))
        return displayPhone(text);
    if (isSetting(table))
        return settingText(column, text);
    const WordLabel label = wordLabelOf(table + u'.' + column);
    return label ? label(text) : text;
}

std::vector<FieldChange> ChangedValues::changes(const std::vector<JournalRow> &rows, const NameOf &nameOf)
{
    std::vector<FieldChange> changes;
    for (const JournalRow &row : rows) {
        const QString &table = row.image.change.table;
        const QJsonObject before = row.image.before.value_or(QJsonObject());
        const QJsonObject after = row.image.after.value_or(QJsonObject());
        const JournaledTable *known = journaledTable(table);
        QStringList columns = FieldLabels::columns(table);
        for (const QString &column : before.keys() + after.keys()) {
            // Keys and links say nothing to a person; a column without a label is still shown.
            const bool technical = column == QLatin1StringView("id") || column == QLatin1StringView("uuid")
                                   || column == row.image.change.ownerTable || (known && column == known->ownerColumn);
            if (!technical && !columns.contains(column))
                columns << column;
        }
        for (const QString &column : std::as_const(columns)) {
            const FieldChange change{FieldLabels::table(table), FieldLabels::field(table, column),
                                     text(table, column, before.value(column), nameOf),
                                     text(table, column, after.value(column), nameOf)};
            if (change.before != change.after)
                changes.push_back(change);
        }
    }
    return changes;
}

} // namespace pc
