// A table on its way out of a register, with what each of its words is called by a reader. Only for registerexport.
//
// Tables that are plain joins are lists of columns (RecordExport); the two that need more than SQL fill a draft by hand.
#pragma once

#include "models/register/wordlabels.h"
#include "models/store/database.h"
#include "models/tables/exporttable.h"

#include <span>

namespace pc {

struct ExportDraft {
    ExportTable table;
    std::vector<WordLabel> labels; ///< one for each column; nullptr: the cell is no word of ours
    std::vector<bool> isDuration;  ///< one for each column: minutes, which readers see as hours

    /// `label` is a source sentence of pc::RegisterExport; `words` names the column whose words these are (wordlabels.h).
    void addColumn(const char *key, const char *label, const char *words = "", bool duration = false);
};

enum class ExportType { Text, Number, Minutes, YesNo, Day };

/// One column of a table that is a join: SQL of ours for its value.
struct RecordExportColumn {
    const char *key;
    const char *label; ///< source sentence of pc::RegisterExport
    const char *sql;
    ExportType type = ExportType::Text;
    const char *words = ""; ///< "proposal.status": the column whose words these are, see wordlabels.h
};

struct RecordExport {
    const char *name;
    std::span<const RecordExportColumn> columns;
    const char *from; ///< "FROM … JOIN …"
    const char *order;
    const char *searchKey; ///< the key the list on screen is searched by
};

Result<ExportDraft> exportRecords(Database &database, const RecordExport &record, const QString &search);
Result<ExportDraft> exportCommunes(Database &database, const QString &search);
Result<ExportDraft> exportContacts(Database &database, const QString &search);

const RecordExport &proposalsExport();
const RecordExport &studentsExport();
const RecordExport &applicationsExport();
const RecordExport &assignmentsExport();
const RecordExport &hoursExport();
const RecordExport &labelsExport();

} // namespace pc
