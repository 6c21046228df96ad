#include "models/exchange/importcells.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/base/textfold.h"

#include <algorithm>

namespace pc {

void ImportCells::text(ImportField field, const QString &before, QString &after)
{
    const QString given = m_draft.text(field);
    if (given.isEmpty())
        return;
    if (!addsNothing(before, given))
        after = given;
    m_draft.show(field, before, after);
}

QDate ImportCells::readDayCell(ImportField field)
{
    const QString text = m_draft.text(field);
    if (text.isEmpty())
        return {};
    const ReadDay read = dayIn(readDay(text, m_context.today), m_context.campaign);
    if (!read.day.isValid())
        m_draft.fail(field, tr("“%1” is not a date. Write it like %2.").arg(text, formatDate(m_context.today)));
    else if (read.yearAssumed)
        m_draft.notice(field, tr("Without a year: read as %1.").arg(formatDate(read.day)));
    return read.day;
}

void ImportCells::day(ImportField field, QDate before, QDate &after)
{
    const QDate given = readDayCell(field);
    if (!given.isValid())
        return;
    after = given;
    m_draft.show(field, formatDate(before), formatDate(after));
}

void ImportCells::count(ImportField field, int before, int &after, bool isNew)
{
    const QString text = m_draft.text(field);
    if (text.isEmpty())
        return;
    bool isNumber = false;
    const int given = text.toInt(&isNumber);
    if (!isNumber || given <= 0) {
        m_draft.fail(field, tr("“%1” is not a whole number of 1 or more.").arg(text));
        return;
    }
    after = given;
    m_draft.show(field, isNew ? QString() : formatCount(before), formatCount(after));
}

std::optional<int> ImportCells::readMinutesCell(ImportField field) const
{
    const QString text = m_draft.text(field);
    const QStringList title = foldForSearch(m_draft.title(field)).split(u' ');
    const bool bare = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool ofMinutes = title.contains(QLatin1String("minutes")) || title.contains(QLatin1String("min"));
    const auto minutes = parseMinutes(bare && ofMinutes ? text + QStringLiteral("min") : text);
    return minutes && *minutes > 0 ? minutes : std::nullopt;
}

void ImportCells::minutes(ImportField field, int before, int &after, bool isNew)
{
    const QString text = m_draft.text(field);
    if (text.isEmpty())
        return;
    const auto given = readMinutesCell(field);
    if (!given) {
        m_draft.fail(field, tr("“%1” is not a duration. Write it like 2,5 or 2 h 30.").arg(text));
        return;
    }
    after = *given;
    m_draft.show(field, isNew ? QString() : formatMinutes(before), formatMinutes(after));
}

void ImportCells::refuse(const Status &status, ImportField otherwise)
{
    if (status || m_draft.failed())
        return;
    const auto field = ImportFields::byKey(m_draft.kind(), status.error().detail);
    m_draft.fail(field && m_draft.has(*field) ? *field : otherwise, status.error().message);
}

void ImportCells::leaveStatus(const QString &kept, const QString &given, bool isNew)
{
    m_draft.notice(ImportField::State,
                   isNew ? tr("An import sets no status: this comes in as “%1”, and the file says “%2”.").arg(kept, given)
                         : tr("An import sets no status: it stays “%1”, and the file says “%2”.").arg(kept, given));
}

void ImportCells::keepInNote(ImportField field, const QString &line, QString &note)
{
    if (!note.contains(line))
        note += (note.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    m_draft.notice(field, tr("This goes to the note: “%1”.").arg(line));
}

} // namespace pc
