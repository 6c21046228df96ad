// One row of an import read as a line of hours: its day or month, its duration, the question which affectation it is of,
// and the line of the register that says the same.
//
// Only for the kind of import it belongs to (importhours.cpp). No status is ever set.
#pragma once

#include "models/exchange/importaffectations.h"
#include "models/exchange/importcells.h"
#include "models/hours/hourentry.h"

namespace pc {

class HourRow {
    Q_DECLARE_TR_FUNCTIONS(pc::HoursImport)

public:
    HourRow(ImportRowDraft &draft, const ImportContext &context)
        : m_draft(draft), m_context(context), m_cells(draft, context)
    {
    }

    /// The day and the duration, which need nothing of the register.
    HourEntry readLine();
    AffectationFinder::Question question(const HourEntry &entry) const;
    /// Against the lines of the affectation: the state of the row, and its cells. The entry becomes what would be kept.
    void compare(HourEntry &entry, const std::vector<HourEntry> &present);
    /// A column of years is only compared: the day says which year a line counts for. nullptr: none.
    void compareYear(const Campaign *ofDay, const std::vector<Campaign> &campaigns);

    ImportField whereStudent() const;
    ImportField wherePlace() const;
    ImportField whereDay(const HourEntry &entry) const;

private:
    ImportField firstFilled(std::initializer_list<ImportField> fields, ImportField otherwise) const;
    void readDays(HourEntry &entry);
    void readTotal(HourEntry &entry, ImportField at, const QString &text);
    void readDuration(HourEntry &entry);
    const HourEntry *twinOf(const HourEntry &entry, const std::vector<HourEntry> &present) const;
    void show(const HourEntry *before, const HourEntry &after);

    ImportRowDraft &m_draft;
    const ImportContext &m_context;
    ImportCells m_cells;
};

} // namespace pc
