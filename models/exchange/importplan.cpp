#include "models/exchange/importplan.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/exchange/importkind.h"
#include "models/exchange/importorigins.h"
#include "models/exchange/importrow.h"
#include "models/exchange/importvalues.h"

#include <algorithm>
#include <map>

namespace pc {

/// What was read of the register so far.
struct ImportPlanner::Known {
    std::optional<CommuneFinder> finder;
    std::optional<OriginFinder> origins;
    std::map<ImportKind, std::unique_ptr<ImportReader>> readers;
};

bool ImportRow::hasNotice() const
{
    return std::any_of(cells.begin(), cells.end(), [](const ImportCell &cell) { return cell.isNotice(); });
}

namespace {

QString together(const QString &one, const QString &other, QChar between)
{
    return one.isEmpty() ? other : other.isEmpty() ? one : one + between + other;
}

} // namespace

QString ImportCell::said() const { return together(message, beside, u'\n'); }

QString ImportRow::said() const { return together(message, advice, u' '); }

std::optional<qsizetype> ImportPlan::columnOf(ImportField field) const
{
    const auto found = std::find(mapping.begin(), mapping.end(), std::optional(field));
    return found == mapping.end() ? std::nullopt : std::optional(qsizetype(found - mapping.begin()));
}

ImportPlanner::ImportPlanner(Database &database, QDate today, CampaignId campaign)
    : m_database(database), m_today(today), m_campaign(campaign), m_known(std::make_unique<Known>())
{
}

ImportPlanner::~ImportPlanner() = default;

void ImportPlanner::forget()
{
    for (const auto &[kind, reader] : m_known->readers)
        reader->forget();
    m_known->origins.reset();
}

Result<ImportReader *> ImportPlanner::reader(ImportKind kind)
{
    std::unique_ptr<ImportReader> &reader = m_known->readers[kind];
    if (!reader) {
        CampaignsRepository campaigns(m_database);
        const auto campaign = m_campaign.isValid() ? campaigns.find(m_campaign) : campaigns.current(m_today);
        if (!campaign)
            return campaign.error();
        reader = importKind(kind).makeReader({m_database, m_today, campaign->value_or(Campaign{})});
    }
    return reader.get();
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
    ImportPlan plan{kind, std::move(source), std::move(mapping), {}, {}, {}, {}};
    plan.missing = ImportFields::missing(kind, plan.mapping);
    if (plan.missing.isEmpty()) {
        const auto reads = reader(kind);
        if (!reads)
            return reads.error();
        plan.missing = (*reads)->obstacle(plan.mapping);
    }
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
    // A row without a commune is read all the same, so that its other errors show at once.
    if (Status status = findCommune(draft); !status)
        return status;
    const auto reads = reader(plan.kind);
    return reads ? (*reads)->read(draft) : reads.error();
}

Status ImportPlanner::findCommune(ImportRowDraft &draft)
{
    const QString code = draft.text(ImportField::Code);
    const QString name = draft.text(ImportField::Commune);
    if (code.isEmpty() && name.isEmpty() && !importKind(draft.kind()).communeNeeded)
        return done();
    const QString postalCode = readPostalCode(draft.text(ImportField::PostalCode));
    CommuneFinder::Answer answer = m_known->finder->find(code, name, postalCode);
    if (importKind(draft.kind()).communeAnywhere && !m_known->finder->settles(answer, code, name, postalCode)) {
        if (!m_known->origins) {
            auto origins = OriginFinder::load(m_database);
            if (!origins)
                return origins.error();
            m_known->origins = std::move(*origins);
        }
        answer = m_known->origins->find(code, name, postalCode, answer, *m_known->finder);
    }
    const bool atCode = draft.has(ImportField::Code) && (answer.codeAtFault || !draft.has(ImportField::Commune));
    const ImportField place = atCode ? ImportField::Code : ImportField::Commune;
    draft.show(ImportField::Code, code, code);
    draft.show(ImportField::Commune, name, name);
    if (!answer.error.isEmpty())
        draft.fail(place, answer.error);
    else if (!answer.notice.isEmpty())
        draft.notice(place, answer.notice);
    ImportRow &row = draft.row();
    row.commune = answer.commune;
    row.communeName = answer.name;
    row.ofPart = answer.isPart;
    row.origin = answer.origin;
    return done();
}

namespace {

// Of several rows about the same, the one that is imported unless the user says otherwise: the first, but a row that
// names the commune itself goes before those that name a part of it.
QHash<QString, size_t> foremost(const ImportPlan &plan)
{
    QHash<QString, size_t> rows;
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        const ImportRow &row = plan.rows[i];
        if (row.own == ImportRow::Error || row.own == ImportRow::Ignored)
            continue;
        const QString key = importKind(plan.kind).key(row);
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
    const bool repeatable = importKind(plan.kind).repeatable;
    const QHash<QString, size_t> leaders = foremost(plan);
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        ImportRow &row = plan.rows[i];
        row.state = row.own;
        row.message = row.trouble;
        row.advice.clear();
        row.applicable = row.own == ImportRow::New || row.own == ImportRow::Changed;
        bool wantedByDefault = row.applicable;
        const size_t leader = row.own == ImportRow::Ignored ? i : leaders.value(importKind(plan.kind).key(row), i);
        const int line = plan.rows[leader].sourceLine;
        if (row.own == ImportRow::Ignored) {
            row.message =
                row.commune.isValid() ? tr("There is nothing to import in this row.") : tr("This row is empty.");
        } else if (row.applicable && leader != i) {
            row.state = ImportRow::Ignored;
            wantedByDefault = false;
            const bool same = plan.rows[leader].payload == row.payload;
            row.applicable = !same || repeatable;
            row.message = same || repeatable ? tr("This row says the same as line %1.").arg(line)
                                             : tr("Line %1 is about the same and says something else.").arg(line);
            if (repeatable)
                row.advice = tr("Tick this row if both are right.");
            else if (!same)
                row.advice = tr("Tick this row to import both: where they differ, the lower one wins.");
        }
        row.chosen = row.applicable && row.wanted.value_or(wantedByDefault);
        if (row.chosen)
            row.state = row.own;

        ImportCounts &counts = plan.counts;
        int *const counters[] = {&counts.fresh, &counts.changed, &counts.same, &counts.errors, &counts.ignored};
        ++*counters[row.state];
        counts.chosen += row.chosen ? 1 : 0;
    }
    if (const auto compareRows = importKind(plan.kind).compareRows)
        compareRows(plan);
    for (const ImportRow &row : plan.rows)
        plan.counts.notices += row.state != ImportRow::Error && row.hasNotice() ? 1 : 0;
}

Result<ImportPlan> planImport(Database &database, TextTable source, ImportMapping mapping, ImportKind kind, QDate today,
                              CampaignId campaign)
{
    return ImportPlanner(database, today, campaign).plan(std::move(source), std::move(mapping), kind);
}

} // namespace pc
