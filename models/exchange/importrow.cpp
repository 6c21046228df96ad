#include "models/exchange/importrow.h"

#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/exchange/importvalues.h"
#include "models/tables/csvrecords.h"

namespace pc {

ImportRowDraft::ImportRowDraft(const ImportPlan &plan, const QStringList &source, ImportRow &row)
    : m_plan(plan), m_source(source), m_row(row)
{
    m_row.cells.assign(size_t(plan.columnCount()), {});
    for (size_t i = 0; i < m_row.cells.size(); ++i) {
        ImportCell &one = m_row.cells[i];
        one.after = source.value(qsizetype(i));
        if (!plan.mapping[i]) {
            one.state = ImportCell::Ignored;
        } else if (one.after.size() > CsvLimits{}.maxFieldLength) {
            one.after.truncate(200);
            fail(*plan.mapping[i],
                 ImportPlanner::tr("This text is too long. Shorten it to %1 characters.")
                     .arg(formatCount(CsvLimits{}.maxFieldLength)));
        }
    }
}

QString ImportRowDraft::text(ImportField field) const
{
    const auto column = m_plan.columnOf(field);
    if (!column || m_source.value(*column).size() > CsvLimits{}.maxFieldLength)
        return {};
    return cleanCell(m_source.value(*column));
}

QString ImportRowDraft::title(ImportField field) const
{
    const auto column = m_plan.columnOf(field);
    return column ? m_plan.source.header.value(*column) : QString();
}

bool ImportRowDraft::isBlank() const
{
    for (size_t i = 0; i < m_plan.mapping.size(); ++i) {
        if (m_plan.mapping[i] && !cleanCell(m_source.value(qsizetype(i))).isEmpty())
            return false;
    }
    return true;
}

bool ImportRowDraft::saysAnything() const
{
    for (size_t i = 0; i < m_plan.mapping.size(); ++i) {
        const auto field = m_plan.mapping[i];
        if (field && *field != ImportField::Code && *field != ImportField::Commune
            && !cleanCell(m_source.value(qsizetype(i))).isEmpty())
            return true;
    }
    return false;
}

ImportCell *ImportRowDraft::cell(ImportField field)
{
    const auto column = m_plan.columnOf(field);
    return column ? &m_row.cells[size_t(*column)] : nullptr;
}

void ImportRowDraft::fail(ImportField field, const QString &message)
{
    m_failed = true;
    m_row.own = ImportRow::Error;
    ImportCell *one = cell(field);
    if (!one) {
        m_row.trouble = message;
        m_row.troubleAt = field;
    } else if (one->state != ImportCell::Error) {
        *one = {ImportCell::Error, one->before, one->after, message, {}};
    }
}

void ImportRowDraft::notice(ImportField field, const QString &message)
{
    if (ImportCell *one = cell(field); one && one->state != ImportCell::Error)
        one->message = one->message.isEmpty() ? message : one->message + u'\n' + message;
}

void ImportRowDraft::show(ImportField field, const QString &before, const QString &after)
{
    ImportCell *one = cell(field);
    if (!one || one->state == ImportCell::Error)
        return;
    one->before = before;
    one->after = after;
    one->state = before == after || after.isEmpty() ? ImportCell::Same
        : before.isEmpty()                          ? ImportCell::New
                                                    : ImportCell::Changed;
    m_changes = m_changes || one->state != ImportCell::Same;
}

bool addsNothing(const QString &present, const QString &given)
{
    // No-break spaces are typography, which cells have lost.
    if (given.isEmpty() || given == present || given == cleanCell(present))
        return true;
    return given == given.toUpper() && foldForSearch(present) == foldForSearch(given);
}

} // namespace pc
