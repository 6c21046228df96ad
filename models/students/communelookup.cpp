#include "models/students/communelookup.h"

#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/communes/frenchname.h"
#include "models/reference/referencedata.h"
#include "models/students/francecommunes.h"

#include <algorithm>
#include <tuple>

namespace pc {

namespace {

// How well a name answers: whole, beginning, beginning of a word, anywhere, elsewhere than in the name.
int rankOf(const QString &folded, const QString &typed)
{
    if (folded == typed)
        return 0;
    if (folded.startsWith(typed))
        return 1;
    if (folded.contains(u' ' + typed))
        return 2;
    return folded.contains(typed) ? 3 : 4;
}


// The register's own communes first, as long as a word of theirs begins so; then whoever has exactly that name.
int groupOf(bool inside, int rank)
{
    if (inside && rank <= 2)
        return 0;
    return rank == 0 ? 1 : inside ? 2 : 3;
}

bool isPart(CommuneKind kind) { return kind != CommuneKind::Commune; }

} // namespace

CommuneLookup::CommuneLookup(Database &database, QDate today, Scope scope)
    : m_database(database), m_today(today), m_scope(scope)
{
}

void CommuneLookup::load()
{
    m_loaded = true;
    m_franceLoaded = false;
    m_entries.clear();
    m_france.clear();
    if (const auto rule = Eligibility::ruleOn(m_database, m_today))
        m_rule = *rule;
    const QString sql = QStringLiteral(
        "SELECT c.id, c.kind, c.code, c.name, c.postal_codes, coalesce(a.name, m_a.name, ''), coalesce(m.name, ''), "
        "coalesce(m.article, 0), coalesce(m.id, c.id), coalesce(m.code, c.code), c.in_perimeter, coalesce(d.name, '') "
        "FROM commune c LEFT JOIN commune m ON m.id = c.parent LEFT JOIN arrondissement a ON a.code = c.arrondissement "
        "LEFT JOIN arrondissement m_a ON m_a.code = m.arrondissement LEFT JOIN departement d ON d.code = c.departement "
        // What has become a part bears the code of the former commune: the part says more.
        "WHERE (c.in_perimeter = 1 OR ?) AND NOT (c.kind = 'F' AND EXISTS (SELECT 1 FROM commune x WHERE x.code = c.code AND "
        "x.kind IN ('D', 'A', 'M')))");
    // Without a list of its own a search finds nothing, and the field says so.
    static_cast<void>(m_database.select(sql, {m_scope == Scope::France ? 1 : 0}, [&](const Row &row) {
        Entry entry;
        entry.id = row.integer(0);
        entry.kind = communeKindFromCode(row.text(1)).value_or(CommuneKind::Commune);
        entry.code = row.text(2);
        entry.name = row.text(3);
        entry.parentName = row.text(6);
        entry.parentArticle = static_cast<int>(row.integer(7));
        // 59260 is a commune and a delegated commune of itself: one line is enough.
        if (isPart(entry.kind) && (m_scope == Scope::Perimeter || entry.parentName == entry.name))
            return true;
        const bool inside = row.boolean(10);
        entry.place = inside ? row.text(5) : row.text(11);
        entry.counted = inside ? row.integer(8) : 0;
        entry.countedCode = row.text(9);
        entry.folded = foldForSearch(entry.name);
        entry.searched = foldForSearch(entry.name + u' ' + entry.code + u' ' + row.text(4));
        m_entries.push_back(std::move(entry));
        return true;
    }));
}

void CommuneLookup::loadFrance()
{
    if (m_franceLoaded || m_scope != Scope::France)
        return;
    m_franceLoaded = true;
    QSet<QString> here;
    for (const Entry &entry : m_entries)
        here.insert(toCode(entry.kind) + entry.code);
    for (const FranceCommune &commune : FranceCommunes::all()) {
        if (here.contains(toCode(commune.kind) + commune.code))
            continue;
        m_france.push_back({FranceCommunes::keyOf(commune.kind, commune.code), commune.kind, commune.code, commune.name,
                            commune.departementName, commune.parentName, commune.parentArticle, 0,
                            commune.parentCode.isEmpty() ? commune.code : commune.parentCode, commune.folded,
                            commune.searched});
    }
}

std::vector<CommuneChoice> CommuneLookup::find(const QString &typed)
{
    const std::vector<SearchWord> words = searchWords(typed);
    if (words.empty())
        return {};
    if (!m_loaded)
        load();
    const QString folded = foldForSearch(typed);
    if (folded.size() >= lettersForFrance)
        loadFrance();
    std::vector<std::tuple<int, int, int, QString, const Entry *>> found;
    for (const std::vector<Entry> *entries : {&m_entries, &m_france}) {
        for (const Entry &entry : *entries) {
            if (!matches(entry.searched, words))
                continue;
            const int rank = rankOf(entry.folded, folded);
            found.emplace_back(groupOf(entry.counted > 0, rank), rank, isPart(entry.kind) ? 1 : 0, entry.folded, &entry);
        }
    }
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min<size_t>(found.size(), limit));
    std::partial_sort(found.begin(), end, found.end());
    std::vector<CommuneChoice> choices;
    for (auto it = found.begin(); it != end; ++it) {
        const Entry &entry = *std::get<4>(*it);
        choices.push_back({entry.id, entry.name, detailOf(entry)});
    }
    return choices;
}

const CommuneLookup::Entry *CommuneLookup::entryOf(qint64 id)
{
    if (id == 0)
        return nullptr;
    if (!m_loaded)
        load();
    if (id < 0)
        loadFrance();
    const std::vector<Entry> &entries = id < 0 ? m_france : m_entries;
    const auto at = [&] {
        return std::find_if(entries.begin(), entries.end(), [id](const Entry &entry) { return entry.id == id; });
    };
    auto found = at();
    if (found == entries.end() && id > 0) {
        load(); // copied into the register since
        found = at();
    }
    return found == entries.end() ? nullptr : &*found;
}

QString CommuneLookup::nameOf(qint64 id)
{
    const Entry *entry = entryOf(id);
    if (!entry)
        return {};
    const QString &where = isPart(entry->kind) ? entry->parentName : entry->counted > 0 ? QString() : entry->place;
    return where.isEmpty() ? entry->name : QStringLiteral("%1 (%2)").arg(entry->name, where);
}

QString CommuneLookup::explanation(qint64 id)
{
    const Entry *entry = entryOf(id);
    return entry && isPart(entry->kind) ? detailOf(*entry) : QString();
}

QString CommuneLookup::populationOf(const Entry &entry)
{
    std::optional<int> figure;
    if (entry.counted > 0) {
        const QString column = m_rule.basis == PopulationBasis::Municipale ? QStringLiteral("municipale") : QStringLiteral("totale");
        const auto found = m_database.scalar(QStringLiteral("SELECT %1 FROM population WHERE commune = ? AND vintage = ?").arg(column),
                                             {entry.counted, m_rule.vintage});
        if (found && !found->isNull())
            figure = found->toInt();
    } else {
        figure = FranceCommunes::population(entry.countedCode, m_rule.vintage, m_rule.basis == PopulationBasis::Totale);
    }
    return figure ? tr("%Ln inhabitant(s)", nullptr, *figure) : tr("population unknown", "after a commune's name");
}

QString CommuneLookup::detailOf(const Entry &entry)
{
    if (!isPart(entry.kind)) {
        const QString place = entry.place.isEmpty() ? entry.code : QStringLiteral("%1 · %2").arg(entry.code, entry.place);
        return entry.counted > 0 ? place : tr("%1 · outside the register").arg(place);
    }
    if (entry.parentName.isEmpty())
        return tr("%1 no longer exists").arg(entry.name);
    const QString of = nameWithOf(entry.parentName, entry.parentArticle);
    const QString inhabitants = populationOf(entry);
    switch (entry.kind) {
    case CommuneKind::Delegated:
        return tr("%1 is a delegated commune %2, %3").arg(entry.name, of, inhabitants);
    case CommuneKind::Associated:
        return tr("%1 is an associated commune %2, %3").arg(entry.name, of, inhabitants);
    case CommuneKind::District:
        return tr("%1 is a municipal district %2, %3").arg(entry.name, of, inhabitants);
    default:
        return tr("%1 has joined the commune %2, %3").arg(entry.name, of, inhabitants);
    }
}

Result<CommuneId> CommuneLookup::ensure(Database &database, qint64 choice)
{
    const auto unknown = [&] {
        return Error{ErrorKind::Refused, tr("This commune is not known: choose it in the list."), QString::number(choice)};
    };
    if (choice > 0) {
        const auto there = database.scalar(QStringLiteral("SELECT id FROM commune WHERE id = ?"), {choice});
        if (!there)
            return there.error();
        return there->isNull() ? Result<CommuneId>(unknown()) : CommuneId{choice};
    }
    const auto reference = FranceCommunes::find(choice);
    if (!reference)
        return unknown();
    return FranceCommunes::copy(database, *reference);
}

} // namespace pc
