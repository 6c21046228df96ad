// One row on its way into a plan: the texts by field, and where to say what became of them.
//
// Shared by the readers of the kinds; not for anyone else.
#pragma once

#include "models/exchange/importplan.h"

namespace pc {

class ImportRowDraft {
public:
    /// The row's cells are made anew: columns that fill no field are Ignored.
    ImportRowDraft(const ImportPlan &plan, const QStringList &source, ImportRow &row);

    bool has(ImportField field) const { return m_plan.columnOf(field).has_value(); }
    /// Cleaned; empty without such a column.
    QString text(ImportField field) const;
    /// The title above the column; empty without one.
    QString title(ImportField field) const;
    /// Whether every column that fills a field is empty.
    bool isBlank() const;

    /// An error at the cell, or at the row when no column holds the field.
    void fail(ImportField field, const QString &message);
    /// Something to look at, which does not stop the row.
    void notice(ImportField field, const QString &message);
    /// What the cell does. The same on both sides, or nothing new, is Same.
    void show(ImportField field, const QString &before, const QString &after);

    bool failed() const { return m_failed; }
    bool changes() const { return m_changes; }
    ImportRow &row() { return m_row; }
    ImportKind kind() const { return m_plan.kind; }
    /// Whether some column beside those of the commune holds something.
    bool saysAnything() const;

private:
    ImportCell *cell(ImportField field);

    const ImportPlan &m_plan;
    const QStringList &m_source;
    ImportRow &m_row;
    bool m_failed = false;
    bool m_changes = false;
};

/// Whether a text adds nothing to another: equal, or the same in capitals, as some files write everything.
bool addsNothing(const QString &present, const QString &given);

} // namespace pc
