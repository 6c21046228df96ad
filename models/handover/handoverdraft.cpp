#include "models/handover/handoverdraft.h"

#include "models/communes/communeindex.h"
#include "models/handover/sharedrows.h"
#include "models/register/indexes.h"
#include "models/settings/settingsrepository.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

Status setMeta(Database &draft, const QString &key, const QString &value)
{
    return draft.execute(u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                         {key, value});
}

Status emptyColumns(Database &draft, const Withheld &line)
{
    const QString table = QString::fromLatin1(line.table);
    const auto shape = shapeOf(draft, table);
    if (!shape)
        return shape.error();
    QStringList settings;
    QVariantList values;
    for (const QString &column : QString::fromLatin1(line.columns).split(u' ')) {
        if (!shape->columns.contains(column)) {
            return Error{ErrorKind::Damaged, HandoverRules::tr("The copy could not be made: nothing was written."),
                         table + u'.' + column};
        }
        const bool mayBeEmpty = shape->emptied.contains(column);
        settings << column + u" = "_s + (mayBeEmpty ? shape->emptied.value(column) : u"?"_s);
        if (!mayBeEmpty)
            values << HandoverRules::marker(line.office);
    }
    return draft.execute(u"UPDATE %1 SET %2 WHERE %3"_s.arg(table, settings.join(u", "_s), QString::fromLatin1(line.where)), values);
}

Status takeOut(Database &draft, Viewpoint madeFor)
{
    Status status = done();
    for (const Withheld &line : HandoverRules::withheld()) {
        if (!status || line.office != madeFor)
            continue;
        status = line.removesRows()
                     ? draft.execute(u"DELETE FROM %1 WHERE %2"_s.arg(QString::fromLatin1(line.table), QString::fromLatin1(line.where)))
                     : emptyColumns(draft, line);
    }
    // Bytes go with the last row that named them.
    if (status) {
        status = draft.execute(u"DELETE FROM content WHERE sha256 NOT IN (SELECT sha256 FROM issued_document "
                               "UNION SELECT sha256 FROM attachment)"_s);
    }
    return status;
}

// The journal holds every word that was ever typed.
Status beginJournal(Database &draft)
{
    Status status = draft.execute(u"DELETE FROM journal_row"_s);
    if (status)
        status = draft.execute(u"UPDATE journal_entry SET target = NULL, kind = 'change', state = 'done' WHERE kind <> 'change'"_s);
    return status ? draft.execute(u"DELETE FROM journal_entry"_s) : status;
}

Status giveIdentity(Database &draft, const HandoverRecord &record)
{
    const QString day = record.madeOn.toString(Qt::ISODate);
    Status status = setMeta(draft, u"register_uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (status) // what was there before that day is no longer told
        status = setMeta(draft, u"created_on"_s, day);
    if (status)
        status = setMeta(draft, u"handed_over_on"_s, day);
    if (status)
        status = draft.execute(u"DELETE FROM setting WHERE name = ?"_s, {setting::viewpoint});
    if (!status)
        return status;
    return draft.execute(u"INSERT INTO setting (uuid, name, value, valid_from) VALUES (?, ?, ?, ?)"_s,
                         {QUuid::createUuid().toString(QUuid::WithoutBraces), setting::viewpoint, Register::word(record.madeFor),
                          bindDate(kAlways)});
}

Status carryRecord(Database &draft, HandoverRecord &record)
{
    const auto prints = Fingerprints::ofRegister(draft);
    if (!prints)
        return prints.error();
    record.rows = prints->encoded();
    return draft.execute(u"INSERT INTO handover (uuid, made_on, made_by, made_for, file_name, rows) VALUES (?, ?, ?, ?, ?, ?)"_s,
                         {record.uuid, bindDate(record.madeOn), record.madeBy, Register::word(record.madeFor), record.fileName,
                          record.rows});
}

Status write(Database &draft, HandoverRecord &record)
{
    Status status = takeOut(draft, record.madeFor);
    if (status)
        status = beginJournal(draft);
    if (status)
        status = giveIdentity(draft, record);
    // Search keys were made of words that are gone.
    if (status)
        status = CommuneIndex(draft, record.madeOn).rebuild();
    if (status)
        status = buildIndexes(draft);
    return status ? carryRecord(draft, record) : status;
}

} // namespace

Status writeDraft(const QString &path, HandoverRecord &record)
{
    const auto draft = Database::open(path, Database::Access::ReadWrite);
    if (!draft)
        return draft.error();
    Status status = (*draft)->execute(u"PRAGMA synchronous = OFF"_s);
    if (status)
        status = (*draft)->execute(u"BEGIN"_s);
    if (status)
        status = write(**draft, record);
    return status ? (*draft)->execute(u"COMMIT"_s) : status;
}

} // namespace pc
