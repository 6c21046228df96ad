// The tables of a register as programs and spreadsheets receive them: named columns, typed cells, a search and filters.
//
// The same columns serve every format. It reads; it writes nothing and chooses no file.
#pragma once

#include "models/tables/exporttable.h"
#include "models/store/database.h"

namespace pc {

struct ExportRequest {
    QString table;  ///< one of RegisterExport::tables()
    QString search; ///< as typed; empty: everything
    /// Column → accepted value; the same column twice accepts either, two columns must both match. Values compare
    /// without accents or case; booleans are "true" and "false".
    std::vector<std::pair<QString, QString>> where;
    QStringList columns; ///< keys; empty: all
    bool minutes = false;    ///< for readers too, durations stay numbers: a workbook gives them their form
    bool forReaders = false; ///< states in the reader's words ("Ayant droit") instead of their stable ones ("eligible"), durations as hours
};

class RegisterExport {
    Q_DECLARE_TR_FUNCTIONS(pc::RegisterExport)

public:
    explicit RegisterExport(Database &database) : m_database(database) {}

    /// Names of the tables that can be exported.
    static QStringList tables();
    /// Errors: Usage for an unknown table or column.
    Result<ExportTable> table(const ExportRequest &request);

private:
    Database &m_database;
};

} // namespace pc
