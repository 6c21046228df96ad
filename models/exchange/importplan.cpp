#include "models/exchange/importplan.h"

#include "models/base/textfold.h"
#include "models/communes/communesrepository.h"
#include "models/contacts/contactsrepository.h"
#include "models/exchange/importrow.h"
#include "models/exchange/importvalues.h"

#include <algorithm>

namespace pc {

/// What was read of the register so far.
struct ImportPlanner::Known {
    std::optional<CommuneFinder> finder;
    QHash<CommuneId, TownHall> halls;
    QHash<CommuneId, std::vector<Contact>> contacts;
};

bool ImportRow::hasNotice() const
{
    return std::any_of(cells.begin(), cells.end(), [](const ImportCell &cell) { return cell.isNotice(); });
}

std::optional<qsizetype> ImportPlan::columnOf(ImportField field) const
{
    const auto found = std::find(mapping.begin(), mapping.end(), std::optional(field));
    return found == mapping.end() ? std::nullopt : std::optional(qsizetype(found - mapping.begin()));
}

ImportPlanner::ImportPlanner(Database &database, QDate today)
    : m_database(database), m_today(today), m_known(std::make_unique<Known>())
{
}

ImportPlanner::~ImportPlanner() = default;

void ImportPlanner::forget()
{
    m_known->halls.clear();
    m_known->contacts.clear();
}

Status ImportPlanner::prepare()
{
    if (m_known->finder)
        return done();
    auto finder = CommuneFinder::load(m_database);
    if (!finder)
        return finder.error();
    m_known->finder = std::move(*finder);
    return done();
}

Result<ImportPlan> ImportPlanner::plan(TextTable source, ImportMapping mapping, ImportKind kind)
{
    if (Status status = prepare(); !status)
        return status.error();
    qsizetype width = source.header.size();
    for (const QStringList &row : source.rows)
        width = std::max(width, row.size());
    mapping.resize(size_t(width));
    ImportPlan plan{kind, std::move(source), std::move(mapping), {}, {}, {}};
    plan.missing = ImportFields::missing(kind, plan.mapping);
    if (!plan.missing.isEmpty())
        return plan;
    plan.rows.resize(plan.source.rows.size());
    for (qsizetype i = 0; i < qsizetype(plan.rows.size()); ++i) {
        if (Status status = planRow(plan, i); !status)
            return status.error();
    }
    settle(plan);
    return plan;
}

Status ImportPlanner::setCell(ImportPlan &plan, qsizetype row, qsizetype column, const QString &text)
{
    if (Status status = prepare(); !status)
        return status;
    QStringList &cells = plan.source.rows[size_t(row)];
    if (cells.size() <= column)
        cells.resize(column + 1);
    cells[column] = text;
    if (Status status = planRow(plan, row); !status)
        return status;
    settle(plan);
    return done();
}

void ImportPlanner::choose(ImportPlan &plan, qsizetype row, bool chosen)
{
    ImportRow &one = plan.rows[size_t(row)];
    if (!one.applicable)
        return;
    one.wanted = chosen;
    settle(plan);
}

Status ImportPlanner::planRow(ImportPlan &plan, qsizetype at)
{
    ImportRow &row = plan.rows[size_t(at)];
    const QStringList &source = plan.source.rows[size_t(at)];
    const std::optional<bool> wanted = row.wanted;
    row = {};
    row.wanted = wanted;
    row.sourceLine = at < qsizetype(plan.source.lineNumbers.size()) ? plan.source.lineNumbers[size_t(at)] : int(at) + 1;

    ImportRowDraft draft(plan, source, row);
    if (draft.isBlank())
        return done();
    const QString code = draft.text(ImportField::Code);
    const QString name = draft.text(ImportField::Commune);
    const auto answer = m_known->finder->find(code, name, readPostalCode(draft.text(ImportField::PostalCode)));
    const bool atCode = draft.has(ImportField::Code) && (answer.codeAtFault || !draft.has(ImportField::Commune));
    const ImportField place = atCode ? ImportField::Code : ImportField::Commune;
    draft.show(ImportField::Code, code, code);
    draft.show(ImportField::Commune, name, name);
    if (!answer.error.isEmpty())
        draft.fail(place, answer.error);
    else if (!answer.notice.isEmpty())
        draft.notice(place, answer.notice);
    row.commune = answer.commune;
    row.communeName = answer.name;
    row.ofPart = answer.isPart;
    row.hall.given.commune = answer.commune;
    // A row without a commune is read all the same, so that its other errors show at once.
    return plan.kind == ImportKind::TownHalls ? planTownHallRow(draft) : planContactRow(draft);
}

Status ImportPlanner::planTownHallRow(ImportRowDraft &draft)
{
    const ImportRow &row = draft.row();
    TownHall present;
    if (row.commune.isValid()) {
        if (!m_known->halls.contains(row.commune)) {
            const auto hall = CommunesRepository(m_database).townHall(row.commune);
            if (!hall)
                return hall.error();
            m_known->halls.insert(row.commune, *hall);
        }
        present = m_known->halls.value(row.commune);
    }
    planTownHall(draft, present, m_today);
    return done();
}

Status ImportPlanner::planContactRow(ImportRowDraft &draft)
{
    const ImportRow &row = draft.row();
    std::vector<Contact> present;
    if (row.commune.isValid()) {
        if (!m_known->contacts.contains(row.commune)) {
            const auto contacts = ContactsRepository(m_database).ofCommune(row.commune);
            if (!contacts)
                return contacts.error();
            m_known->contacts.insert(row.commune, *contacts);
        }
        present = m_known->contacts.value(row.commune);
    }
    planContact(draft, present, m_today);
    return done();
}

namespace {

// Two rows with the same key are about the same thing.
QString keyOf(const ImportPlan &plan, const ImportRow &row)
{
    const QString commune = QString::number(row.commune.value);
    if (plan.kind == ImportKind::TownHalls)
        return commune;
    const Contact &contact = row.contact;
    return QStringList{commune, contact.happenedOn.toString(Qt::ISODate), ContactWords::word(contact.channel),
                       foldForSearch(contact.subject), foldForSearch(contact.person)}
        .join(u'\n');
}

bool sayTheSame(const ImportPlan &plan, const ImportRow &a, const ImportRow &b)
{
    return plan.kind == ImportKind::TownHalls ? a.hall == b.hall : a.contact == b.contact;
}

// Of several rows about the same, the one that is imported unless the user says otherwise: the first, but a row that
// names the commune itself goes before those that name a part of it.
QHash<QString, size_t> foremost(const ImportPlan &plan)
{
    QHash<QString, size_t> rows;
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        const ImportRow &row = plan.rows[i];
        if (row.own == ImportRow::Error || row.own == ImportRow::Ignored)
            continue;
        const QString key = keyOf(plan, row);
        const auto found = rows.find(key);
        if (found == rows.end())
            rows.insert(key, i);
        else if (plan.rows[*found].ofPart && !row.ofPart)
            *found = i;
    }
    return rows;
}

} // namespace

void ImportPlanner::settle(ImportPlan &plan)
{
    plan.counts = {};
    const QHash<QString, size_t> leaders = foremost(plan);
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        ImportRow &row = plan.rows[i];
        row.state = row.own;
        row.message.clear();
        row.applicable = row.own == ImportRow::New || row.own == ImportRow::Changed;
        bool wantedByDefault = row.applicable;
        const size_t leader = row.own == ImportRow::Ignored ? i : leaders.value(keyOf(plan, row), i);
        const int line = plan.rows[leader].sourceLine;
        if (row.own == ImportRow::Ignored) {
            row.message =
                row.commune.isValid() ? tr("There is nothing to import in this row.") : tr("This row is empty.");
        } else if (row.applicable && leader != i) {
            row.state = ImportRow::Ignored;
            wantedByDefault = false;
            row.applicable = !sayTheSame(plan, plan.rows[leader], row);
            row.message = !row.applicable ? tr("This row says the same as line %1.").arg(line)
                                          : tr("Line %1 is about the same. Tick this row to import both: where they "
                                               "differ, the lower one wins.")
                                                .arg(line);
        }
        row.chosen = row.applicable && row.wanted.value_or(wantedByDefault);
        if (row.chosen)
            row.state = row.own;

        ImportCounts &counts = plan.counts;
        int *const counters[] = {&counts.fresh, &counts.changed, &counts.same, &counts.errors, &counts.ignored};
        ++*counters[row.state];
        counts.chosen += row.chosen ? 1 : 0;
        counts.notices += row.state != ImportRow::Error && row.hasNotice() ? 1 : 0;
    }
}

Result<ImportPlan> planImport(Database &database, TextTable source, ImportMapping mapping, ImportKind kind, QDate today)
{
    return ImportPlanner(database, today).plan(std::move(source), std::move(mapping), kind);
}

} // namespace pc
