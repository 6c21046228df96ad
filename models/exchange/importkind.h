// One kind of import: which columns it knows, how it reads a row against the register, and how it writes one.
//
// A kind is one file, import<thing>.cpp. What all kinds share (encodings, columns, communes, ticks, one step to undo) is
// in the plan and knows none of them.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/exchange/importplan.h"
#include "models/store/transaction.h"

#include <memory>
#include <span>

namespace pc {

class ImportRowDraft;

struct ImportFieldLine {
    ImportField field;
    const char *key;      ///< stable; the name of the column in the register where there is one
    const char *label;    ///< source sentence of pc::ImportFields
    const char *aliases;  ///< French headings as they are met, separated by |
    bool telling = false; ///< no other kind has such a column
};

/// What a reader may ask.
struct ImportContext {
    Database &database;
    QDate today;
    Campaign campaign; ///< without a key in a register that has none
};

/// Reads rows of one kind. It keeps what it has read of the register until forget().
class ImportReader {
    Q_DISABLE_COPY_MOVE(ImportReader)

public:
    ImportReader() = default;
    virtual ~ImportReader() = default;

    /// Fills a row whose commune, if any, is known: its payload, its cells, its own state. Errors: those of the store.
    virtual Status read(ImportRowDraft &draft) = 0;
    virtual void forget() = 0;
    /// What stands in the way of the whole import, as a sentence; empty when nothing does.
    virtual QString obstacle(const ImportMapping &) { return {}; }
};

struct ImportKindSpec {
    ImportKind kind;
    const char *word;  ///< for the command line
    const char *label; ///< source sentence of pc::ImportFields
    std::span<const ImportFieldLine> fields;
    const char *passedOver = ""; ///< titles of our own exports that are not read, separated by |
    bool communeNeeded = false;
    bool communeAnywhere = false; ///< any commune of France will do, not only those of the register
    /// Whether two rows that say the same may both be true; they are then left to the user.
    bool repeatable = false;
    /// The column still missing, as a source sentence of pc::ImportFields; nullptr when none is.
    const char *(*missing)(const ImportMapping &mapping);
    /// Text of the step in the journal, for the chosen rows.
    QString (*step)(const ImportPlan &plan);
    /// Two rows with the same key are about the same thing.
    QString (*key)(const ImportRow &row);
    Status (*apply)(Transaction &transaction, const ImportRow &row);
    std::unique_ptr<ImportReader> (*makeReader)(const ImportContext &context);
    /// What rows say about each other, once it is known which are chosen; nullptr when nothing is to be said.
    void (*compareRows)(ImportPlan &plan) = nullptr;
};

const ImportKindSpec &importKind(ImportKind kind);
/// In the order they are offered.
std::span<const ImportKindSpec *const> importKinds();

const ImportKindSpec &townHallsImport();
const ImportKindSpec &contactsImport();
const ImportKindSpec &studentsImport();
const ImportKindSpec &proposalsImport();
const ImportKindSpec &hoursImport();
const ImportKindSpec &labelsImport();

/// Whether some column fills a field.
bool fills(const ImportMapping &mapping, ImportField field);

} // namespace pc
