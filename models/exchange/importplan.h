// What an import would do, row by row and cell by cell, before anything is done: old → new, errors where they are.
//
// A plan is a value: it holds the text that came in, how it is read, and what would be written. Making one only reads
// the register. An empty cell never overwrites anything. Applying a plan is importapply.h.
#pragma once

#include "models/communes/commune.h"
#include "models/contacts/contact.h"
#include "models/exchange/importcommunes.h"
#include "models/exchange/importfields.h"
#include "models/hours/hourentry.h"
#include "models/labels/labelfile.h"
#include "models/proposals/proposal.h"
#include "models/students/student.h"

#include <memory>
#include <variant>

namespace pc {

struct HourLineFacts;
class ImportReader;
class ImportRowDraft;

struct ImportCell {
    enum State {
        Same,    ///< The register already says so, or the cell is empty.
        New,     ///< The register knows nothing here yet.
        Changed, ///< `before` becomes `after`.
        Error,   ///< It cannot be read; `message` says what to write.
        Ignored, ///< Of a column that fills no field.
    };
    State state = Same;
    QString before;  ///< What the register says, as a reader sees it.
    QString after;   ///< What it would say; the text of the source on an error.
    QString message; ///< Of an error, or a notice of what was assumed.
    QString beside = {}; ///< A notice about this row and others of the same import.

    bool isNotice() const { return state != Error && !said().isEmpty(); }
    /// All there is to say.
    QString said() const;
    friend bool operator==(const ImportCell &, const ImportCell &) = default;
};

/// The fields of a town hall that a row gives; the others keep what they have.
struct TownHallPatch {
    TownHall given;
    quint64 fields = 0;

    bool gives(ImportField field) const { return fields & (quint64(1) << int(field)); }
    void give(ImportField field) { fields |= quint64(1) << int(field); }
    void drop(ImportField field) { fields &= ~(quint64(1) << int(field)); }
    TownHall over(TownHall present) const;
    friend bool operator==(const TownHallPatch &, const TownHallPatch &) = default;
};

/// A file of a label, the engagements a new one claims, and its deposit when the row says one.
struct LabelImport {
    LabelFile file;
    std::vector<AssignmentId> claims;
    bool deposits = false;
    QDate depositedOn;
    QString lateReason;

    friend bool operator==(const LabelImport &, const LabelImport &) = default;
};

/// What a row would write. A record whose key is valid is one of the register, changed; another is added.
using ImportPayload = std::variant<std::monostate, TownHallPatch, Contact, Student, Proposal, HourEntry, LabelImport>;

struct ImportRow {
    enum State {
        New,     ///< A record the register does not hold, or a town hall nothing was known of.
        Changed, ///< Something known becomes something else, or more is known.
        Same,    ///< The register already says all of it.
        Error,   ///< At least one cell cannot be read; nothing of the row is imported.
        Ignored, ///< Blank, or another row says something about the same.
    };
    State state = Ignored;
    State own = Ignored; ///< The state of the row looked at alone.
    CommuneId commune;
    QString communeName;
    QString target; ///< What the row goes to, as a reader calls it; empty: the commune.
    bool ofPart = false;           ///< The row names a part of the commune, or a former commune in it.
    std::vector<ImportCell> cells; ///< One for each column of the source.
    int sourceLine = 0;
    qint64 origin = 0; ///< A commune of France that the register does not hold yet: its key of CommuneLookup, negative.
    QString trouble;   ///< An error of the row that no column holds.
    std::optional<ImportField> troubleAt; ///< The field it is about.
    QString message;                      ///< What concerns the whole row.
    QString advice; ///< What may be done about it where rows can be ticked; empty when nothing can.
    /// Whether it is imported: without errors and ticked. Set by ImportPlanner::choose.
    bool chosen = false;
    bool applicable = false;    ///< Whether it may be ticked.
    std::optional<bool> wanted; ///< What the user ticked himself.

    ImportPayload payload;
    std::shared_ptr<const HourLineFacts> hours; ///< Of lines of hours.

    bool hasNotice() const;
    /// The message, with the advice where there is one.
    QString said() const;
    /// The payload, which must be of this kind.
    template <typename Payload>
    const Payload &as() const
    {
        return std::get<Payload>(payload);
    }
};

struct ImportCounts {
    int fresh = 0; ///< ImportRow::New
    int changed = 0;
    int same = 0;
    int errors = 0;
    int ignored = 0;
    int notices = 0; ///< Rows without an error that have a notice.
    int chosen = 0;

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

struct ImportPlan {
    ImportKind kind = ImportKind::TownHalls;
    TextTable source; ///< As it came in, with the corrections made since.
    ImportMapping mapping;
    QString missing; ///< What stands in the way of the whole import: ImportFields::missing(). No rows then.
    std::vector<ImportRow> rows;
    ImportCounts counts;
    QStringList aboveQuota; ///< Students whom the chosen lines of hours bring above their quota.

    std::optional<qsizetype> columnOf(ImportField field) const;
    qsizetype columnCount() const { return qsizetype(mapping.size()); }
};

/// Makes plans against one register. It keeps what it has read; forget() when the register has changed.
class ImportPlanner {
    Q_DECLARE_TR_FUNCTIONS(pc::ImportPlanner)

public:
    /// `today` fills the missing years of dates; without a campaign the current one receives what belongs to one.
    ImportPlanner(Database &database, QDate today, CampaignId campaign = {});
    ~ImportPlanner();

    Result<ImportPlan> plan(TextTable source, ImportMapping mapping, ImportKind kind);
    /// Corrects one cell of the source and plans its row again, and what depends on it in other rows.
    Status setCell(ImportPlan &plan, qsizetype row, qsizetype column, const QString &text);
    /// Ticks or unticks a row; without effect on one that cannot be imported.
    static void choose(ImportPlan &plan, qsizetype row, bool chosen);
    void forget();

private:
    struct Known;
    Status prepare();
    Status planRow(ImportPlan &plan, qsizetype row);
    Result<ImportReader *> reader(ImportKind kind);
    Status findCommune(ImportRowDraft &draft);
    static void settle(ImportPlan &plan);

    Database &m_database;
    QDate m_today;
    CampaignId m_campaign;
    std::unique_ptr<Known> m_known;
};

/// Plans once.
Result<ImportPlan> planImport(Database &database, TextTable source, ImportMapping mapping, ImportKind kind, QDate today,
                              CampaignId campaign = {});

} // namespace pc
