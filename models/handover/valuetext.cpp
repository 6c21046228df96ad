#include "models/handover/valuetext.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/communes/phone.h"
#include "models/itemmodels/fieldlabels.h"
#include "models/register/wordlabels.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

bool isDay(const QString &column)
{
    return column.endsWith("_on"_L1) || column == "day"_L1 || column == "insured_until"_L1 || column == "valid_from"_L1;
}

bool isDuration(const QString &column) { return column == "minutes"_L1 || column == "min_minutes"_L1; }

} // namespace

ValueText::ValueText(Database &ours, Database &theirs)
    : m_ours(ours), m_theirs(theirs), m_ourNames(ours), m_theirNames(theirs)
{
}

QString ValueText::record(const QString &table, qint64 id, bool isOurs)
{
    Database &database = isOurs ? m_ours : m_theirs;
    RecordNames &names = isOurs ? m_ourNames : m_theirNames;
    QString name = names.of(table, id);
    const JournaledTable *described = journaledTable(table);
    if (name.isEmpty() && described && !described->ownerColumn.isEmpty()) {
        const auto owner = database.scalar(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(described->ownerColumn, table), {id});
        if (owner)
            name = names.of(described->ownerTable, owner->toLongLong());
    }
    const QString label = FieldLabels::table(table);
    return name.isEmpty() ? label : tr("%1: %2", "what a record is, and its name").arg(label, name);
}

QString ValueText::value(const QString &table, const QString &column, const QString &linked, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isObject())
        return tr("A file");
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    if (!linked.isEmpty() && linked != "content"_L1) {
        const auto here = linkKey(m_ours, linked, text);
        QString name = here && *here > 0 ? m_ourNames.of(linked, *here) : QString();
        if (name.isEmpty()) {
            const auto there = linkKey(m_theirs, linked, text);
            name = there && *there > 0 ? m_theirNames.of(linked, *there) : QString();
        }
        return name.isEmpty() ? FieldLabels::table(linked) : name;
    }
    if (value.isDouble() && isDuration(column))
        return formatMinutes(value.toInteger());
    if (column == "convention_frozen"_L1)
        return text.isEmpty() ? QString() : tr("Words frozen on signing");
    if (column == "phone"_L1 || column.endsWith("_phone"_L1))
        return displayPhone(text);
    const QDate day = isDay(column) ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (day.isValid())
        return formatDate(day);
    const WordLabel label = wordLabelOf(table + u'.' + column);
    return label ? label(text) : text;
}

QString ValueText::before(const QString &table, qint64 id, const QString &column, const QString &linked, const QByteArray &print)
{
    QString found;
    const auto look = [&](const QString &image) {
        const QJsonObject object = QJsonDocument::fromJson(image.toUtf8()).object();
        QJsonValue value = object.value(column);
        if (!object.contains(column))
            return false;
        if (!linked.isEmpty() && linked != "content"_L1 && value.isDouble()) {
            const auto name = linkName(m_ours, linked, value.toInteger());
            value = name ? QJsonValue(*name) : QJsonValue();
        }
        if (Fingerprints::of(value) != print)
            return false;
        found = this->value(table, column, linked, value);
        return true;
    };
    const Status status =
        m_ours.select(u"SELECT before, after FROM journal_row WHERE table_name = ? AND row_id = ? ORDER BY id DESC"_s, {table, id},
                      [&](const Row &row) { return !look(row.text(0)) && !look(row.text(1)); });
    return status ? found : QString();
}

} // namespace pc
