// Cells every kind reads alike: texts, days, whole numbers, yes and no. Each puts its error or notice at the cell.
//
// An empty cell changes nothing. It knows no table of the register.
#pragma once

#include "models/exchange/importkind.h"
#include "models/exchange/importrow.h"
#include "models/exchange/importvalues.h"

namespace pc {

class ImportCells {
    Q_DECLARE_TR_FUNCTIONS(pc::ImportCells)

public:
    ImportCells(ImportRowDraft &draft, const ImportContext &context) : m_draft(draft), m_context(context) {}

    /// The text of the cell over what is known, unless it adds nothing.
    void text(ImportField field, const QString &before, QString &after);
    void day(ImportField field, QDate before, QDate &after);
    /// More than 0.
    void count(ImportField field, int before, int &after, bool isNew);
    /// A duration of more than 0 minutes.
    void minutes(ImportField field, int before, int &after, bool isNew);
    /// The error of a rule, at the column of the register it names, else at `otherwise`.
    void refuse(const Status &status, ImportField otherwise);
    /// What has no field of ours is kept in a note, where it can be read and found.
    void keepInNote(ImportField field, const QString &line, QString &note);

    /// Says that a status of the file, by its label, is not taken over; `kept` is the one the record has.
    void leaveStatus(const QString &kept, const QString &given, bool isNew);

    /// Minutes the cell holds: a duration, or a bare number where the title says minutes. Empty for anything else, and 0.
    std::optional<int> readMinutesCell(ImportField field) const;
    /// A day the cell holds; invalid when it is empty or none, which is said.
    QDate readDayCell(ImportField field);

private:
    ImportRowDraft &m_draft;
    const ImportContext &m_context;
};

} // namespace pc
