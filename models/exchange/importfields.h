// What an import can fill, and the titles French town halls and offices give such columns.
//
// It decides what a column is, never what a cell means (see importvalues.h) nor which commune is meant.
#pragma once

#include "models/tables/columnmatcher.h"
#include "models/tables/texttable.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace pc {

enum class ImportKind {
    TownHalls, ///< What the office knows of each town hall: mayor, e-mail, phone, CCAS…
    Contacts,  ///< The log of exchanges with the town halls.
    Students,
    Proposals, ///< Proposals of action, of one campaign.
    Hours,     ///< Lines of hours of affectations, of any open campaign.
    Labels,    ///< Files of labels, of any open campaign.
};

enum class ImportField {
    Code,
    Commune, // of every kind
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
    Student, // the whole name
    StudentNumber,
    BornOn,
    University,
    Component,
    Programme,
    Level,
    PastUniversities,
    Link,
    LinkProvedOn,
    InsuredUntil,
    PrivacyOn,
    SwornOn,
    Availability,
    Vehicle,
    Skills,
    Number,
    Title,
    ActionType,
    Objective,
    Tasks,
    Audience,
    Place,
    StartsOn,
    EndsOn,
    Rhythm,
    Minutes,
    Places,
    ReferentName,
    ReferentPhone,
    ReferentEmail,
    ReceivedOn,
    Duration,
    Month,
    StartsAt,
    Task,
    State, // of the record; only compared: an import sets none
    Campaign,
    Flexible,
    MinorsAccepted,
    WithChildren,
    Material,
    Transport,
    Meals,
    Expenses,
    Carrier,
    CarrierName,
    ReferentRole,
    NoReplacement,
    AgentDoesIt,
    PostVacant,
    Insured,
    Insurer,
    PolicyNumber,
    DeliberationNumber,
    DeliberationOn,
    Knowledge,
    KnowHow,
    Attitudes,
    SignedOn,
    Recurrent,
    Monthly,
    OverlapReason,
    PhoneConsentOn,
    ImageConsentOn,
    NewsConsentOn,
    ExceptionReason,
    ExceptionAuthor,
    ExceptionOn,
    LabelAsked,
    DepositedOn,
    LateReason,
    Description,
};

/// For each column of a table the field it fills, nullopt for a column left aside. No field twice.
using ImportMapping = std::vector<std::optional<ImportField>>;

class ImportFields {
    Q_DECLARE_TR_FUNCTIONS(pc::ImportFields)

public:
    /// The fields of a kind, in the order a form would ask for them.
    static std::vector<ImportField> of(ImportKind kind);
    static QString key(ImportKind kind, ImportField field);
    static QString label(ImportKind kind, ImportField field);
    static std::optional<ImportField> byKey(ImportKind kind, const QString &key);
    /// The same for matchColumns: the aliases are French headings as they are met, and the titles of our own exports.
    static std::vector<FieldSpec> specs(ImportKind kind);
    /// Whether a title is one of our own exports that an import leaves alone: what is computed, decisions, signatures.
    static bool isPassedOver(ImportKind kind, const QString &title);

    /// Title of the column that says why a row was not imported; it is never matched with a field.
    static QString reasonTitle();
    static QString label(ImportKind kind);
    /// The kind of an English word ("town_halls", "contacts", "students", "proposals", "hours", "labels").
    static std::optional<ImportKind> kind(const QString &word);
    static std::vector<ImportKind> kinds();
    static QString word(ImportKind kind);

    /// What is still missing before anything can be imported; empty when nothing is. A sentence for the user.
    static QString missing(ImportKind kind, const ImportMapping &mapping);
};

/// The columns of a table, by their titles, then by what is in them: a column titled "COM" or "Commune" that holds
/// codes is the code, a lone "Ville" is the commune, a "Nom" without a "Prénom" is a whole name. Columns without a title
/// are recognised only by codes, e-mail addresses, telephone numbers, dates and durations.
ImportMapping matchImportColumns(const TextTable &table, ImportKind kind);

/// Which kind a table most likely is: the one that knows most of its columns, among those it has the telling columns of.
ImportKind guessKind(const TextTable &table);

/// What a table brought from outside most likely is. The header of `table` is taken or released accordingly.
struct ImportGuess {
    ImportKind kind = ImportKind::TownHalls;
    ImportMapping mapping;
};
ImportGuess guessImport(TextTable &table);

} // namespace pc
