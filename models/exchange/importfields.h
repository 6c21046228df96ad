// What an import can fill, and the titles French town halls and offices give such columns.
//
// It decides what a column is, never what a cell means (see importvalues.h) nor which commune is meant.
#pragma once

#include "models/exchange/columnmatcher.h"
#include "models/exchange/texttable.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace pc {

enum class ImportKind {
    TownHalls, ///< What the office knows of each town hall: mayor, e-mail, phone, CCAS…
    Contacts,  ///< The log of exchanges with the town halls.
};

enum class ImportField {
    Code,
    Commune, // of both kinds
    Civility,
    FirstName,
    LastName,
    Mayor,
    Email,
    Phone,
    Address,
    PostalCode,
    City,
    OpeningHours,
    Website,
    Ccas,
    CcasSince,
    Notes,
    Date,
    Channel,
    Direction,
    Person,
    Subject,
    Outcome,
    NextStep,
    NextStepOn,
    NextDoneOn,
    Note,
};

/// For each column of a table the field it fills, nullopt for a column left aside. No field twice.
using ImportMapping = std::vector<std::optional<ImportField>>;

class ImportFields {
    Q_DECLARE_TR_FUNCTIONS(pc::ImportFields)

public:
    /// The fields of a kind, in the order a form would ask for them.
    static std::vector<ImportField> of(ImportKind kind);
    static QString key(ImportField field);
    static QString label(ImportField field);
    static std::optional<ImportField> byKey(ImportKind kind, const QString &key);
    /// The same for matchColumns: the aliases are French headings as they are met.
    static std::vector<FieldSpec> specs(ImportKind kind);

    /// Title of the column that says why a row was not imported; it is never matched with a field.
    static QString reasonTitle();
    static QString label(ImportKind kind);

    /// What is still missing before anything can be imported; empty when nothing is. A sentence for the user.
    static QString missing(ImportKind kind, const ImportMapping &mapping);
};

/// The columns of a table, by their titles, then by what is in them: a column titled "COM" or "Commune" that holds
/// codes is the code, a lone "Ville" is the commune, a "Nom" beside a "Prénom" is the mayor's. Columns without a title
/// are recognised only by codes, e-mail addresses, telephone numbers and dates.
ImportMapping matchImportColumns(const TextTable &table, ImportKind kind);

/// Which kind a table most likely is: the log of exchanges has a day for each row.
ImportKind guessKind(const TextTable &table);

/// What a table brought from outside most likely is. The header of `table` is taken or released accordingly.
struct ImportGuess {
    ImportKind kind = ImportKind::TownHalls;
    ImportMapping mapping;
};
ImportGuess guessImport(TextTable &table);

} // namespace pc
