#include "models/communes/communeindex.h"

#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/communestate.h"
#include "models/communes/communelog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace pc {

struct CommuneIndex::Line {
    qint64 commune = 0;
    QString sortKey;
    QString searchKey;
    std::optional<int> population;
    QString standing;
    bool eligible = false;
    int range = -1;
    QString arrondissement;
    QString epci;
    QString contactState;
    QString ccas;
    int contacts = 0;
    QDate lastContactOn;
    QDate nextStepOn;

    friend bool operator==(const Line &, const Line &) = default;
};

// What the lines are made for: the rule of the day, and the campaign the state of a commune is told in.
struct CommuneIndex::Basis {
    DatedRules rules;
    Campaign campaign;

    QString stamp() const
    {
        return QStringLiteral("fold %1; %2; %3; campaign %4 %5 %6")
            .arg(kFoldVersion)
            .arg(rules.now.key(), rules.before.key())
            .arg(campaign.id.value)
            .arg(campaign.startsOn.toString(Qt::ISODate), campaign.endsOn.toString(Qt::ISODate));
    }
};

namespace {

const QString kMetaKey = QStringLiteral("commune_index");

QString idList(const std::vector<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

const QString kIn = QStringLiteral(" IN (SELECT value FROM json_each(?)) ");

// Names of the parts of each commune, so that "Les Moëres" finds Ghyvelde.
Result<QHash<qint64, QString>> partNames(Database &database, const std::vector<qint64> &only)
{
    QHash<qint64, QString> names;
    const QString filter = only.empty() ? QStringLiteral("IS NOT NULL") : kIn;
    const Status status = database.select(
        QStringLiteral("SELECT parent, name, code FROM commune WHERE parent %1 ORDER BY parent, id").arg(filter),
        only.empty() ? QVariantList() : QVariantList{idList(only)}, [&](const Row &row) {
            QString &text = names[row.integer(0)];
            text += u' ' + row.text(1) + u' ' + row.text(2);
            return true;
        });
    if (!status)
        return status.error();
    return names;
}

std::optional<Population> populationAt(const Row &row, int column, int vintage)
{
    if (row.isNull(column))
        return std::nullopt;
    const auto figure = [&](int at) {
        return row.isNull(at) ? std::nullopt : std::optional(static_cast<int>(row.integer(at)));
    };
    return Population{vintage, static_cast<int>(row.integer(column)), figure(column + 1), figure(column + 2), false};
}

} // namespace

std::vector<int> CommuneIndex::rangeBounds(int threshold)
{
    std::vector<int> bounds;
    for (const int bound : {0, 200, 500, 1000}) {
        if (bound < threshold)
            bounds.push_back(bound);
    }
    bounds.push_back(threshold);
    return bounds;
}

int CommuneIndex::rangeOf(std::optional<int> population, int threshold)
{
    if (!population)
        return -1;
    const std::vector<int> bounds = rangeBounds(threshold);
    const auto above = std::upper_bound(bounds.begin(), bounds.end(), *population);
    return static_cast<int>(above - bounds.begin()) - 1;
}

QString CommuneIndex::rangeLabel(int range, int threshold)
{
    const std::vector<int> bounds = rangeBounds(threshold);
    const size_t at = static_cast<size_t>(range);
    if (range < 0)
        return tr("Unknown", "population");
    if (at + 1 >= bounds.size())
        return tr("%1 and more", "population").arg(formatCount(bounds.back()));
    if (range == 0)
        return tr("Fewer than %1", "population").arg(formatCount(bounds.at(1)));
    return tr("%1 to %2", "population").arg(formatCount(bounds.at(at)), formatCount(bounds.at(at + 1) - 1));
}

Result<std::vector<CommuneIndex::Line>> CommuneIndex::compute(const Basis &basis, const std::vector<qint64> &only)
{
    const EligibilityRule &rule = basis.rules.now;
    const EligibilityRule &before = basis.rules.before;
    const auto exchanges = communeLogs(m_database, basis.campaign, only);
    if (!exchanges)
        return exchanges.error();
    const auto proposing = communesWithProposals(m_database, basis.campaign.id);
    if (!proposing)
        return proposing.error();
    const auto parts = partNames(m_database, only);
    if (!parts)
        return parts.error();

    const QString sql =
        QStringLiteral("SELECT c.id, c.name, c.code, c.postal_codes, coalesce(c.arrondissement, ''), coalesce(c.epci, ''), "
                       "p.census_year, p.municipale, p.totale, q.census_year, q.municipale, q.totale, "
                       "d.eligible, coalesce(h.ccas, 'unknown'), "
                       "h.id IS NULL AND t.id IS NULL, "
                       "coalesce(h.mayor_first_name || ' ' || h.mayor_last_name || ' ' || h.city || ' ' || h.notes, ''), "
                       "coalesce(t.needs || ' ' || t.associations || ' ' || t.premises || ' ' || t.transport, '') "
                       "FROM %1 "
                       "LEFT JOIN population p ON p.commune = c.id AND p.vintage = ? "
                       "LEFT JOIN population q ON q.commune = c.id AND q.vintage = ? "
                       "LEFT JOIN derogation d ON d.commune = c.id "
                       "LEFT JOIN town_hall h ON h.commune = c.id "
                       "LEFT JOIN terrain t ON t.commune = c.id "
                       "WHERE c.kind = 'C' AND c.in_perimeter = 1 %2")
            // CROSS JOIN keeps this order: a few keys, each looked up, instead of every commune of France.
            .arg(only.empty() ? QStringLiteral("commune c")
                              : QStringLiteral("json_each(?) k CROSS JOIN commune c ON c.id = k.value"),
                 only.empty() ? QStringLiteral("ORDER BY c.id") : QString());
    QVariantList values{rule.vintage, before.vintage};
    if (!only.empty())
        values.prepend(idList(only));

    std::vector<Line> lines;
    const Status status = m_database.select(sql, values, [&](const Row &row) {
        EligibilityFacts facts;
        facts.previousRule = before;
        facts.population = populationAt(row, 6, rule.vintage);
        facts.previous = populationAt(row, 9, before.vintage);
        if (!row.isNull(12)) {
            facts.derogation = Derogation();
            facts.derogation->eligible = row.boolean(12);
        }
        const Judgement judgement = Eligibility::judge(facts, rule);
        const CommuneLog log = exchanges->value(row.integer(0));
        Line line;
        line.commune = row.integer(0);
        line.sortKey = sortKey(row.text(1));
        QString searched = row.text(1) + u' ' + row.text(2) + u' ' + row.text(3) + parts->value(line.commune);
        if (!row.boolean(14))
            searched += u' ' + row.text(15) + u' ' + row.text(16);
        line.searchKey = foldForSearch(searched);
        line.population = judgement.population;
        line.standing = Eligibility::word(judgement.standing);
        line.eligible = judgement.eligible;
        line.range = rangeOf(judgement.population, rule.threshold);
        line.arrondissement = row.text(4);
        line.epci = row.text(5);
        line.contactState = proposing->contains(line.commune) ? ContactWords::word(ContactState::Participating) : log.state;
        line.ccas = row.text(13);
        line.contacts = log.contacts;
        line.lastContactOn = log.last;
        line.nextStepOn = log.next;
        lines.push_back(std::move(line));
        return true;
    });
    if (!status)
        return status.error();
    return lines;
}

Result<QHash<qint64, CommuneIndex::Line>> CommuneIndex::read(const std::vector<qint64> &only)
{
    QHash<qint64, Line> lines;
    const QString sql = QStringLiteral(
        "SELECT commune, sort_key, search_key, population, standing, eligible, population_range, arrondissement, epci, "
        "contact_state, ccas, contacts, last_contact_on, next_step_on FROM commune_index ")
        + (only.empty() ? QString() : QStringLiteral("WHERE commune") + kIn);
    const Status status = m_database.select(sql, only.empty() ? QVariantList() : QVariantList{idList(only)}, [&](const Row &row) {
        const auto population = row.isNull(3) ? std::nullopt : std::optional(static_cast<int>(row.integer(3)));
        lines.insert(row.integer(0),
                     {row.integer(0), row.text(1), row.text(2), population, row.text(4), row.boolean(5),
                      static_cast<int>(row.integer(6)), row.text(7), row.text(8), row.text(9), row.text(10),
                      static_cast<int>(row.integer(11)), row.date(12), row.date(13)});
        return true;
    });
    if (!status)
        return status.error();
    return lines;
}

Status CommuneIndex::write(const std::vector<Line> &lines)
{
    const QString sql = QStringLiteral(
        "INSERT INTO commune_index (commune, sort_key, search_key, population, standing, eligible, population_range, "
        "arrondissement, epci, contact_state, ccas, contacts, last_contact_on, next_step_on) "
        "VALUES (?,?,?,?,?,?,?,?,?,?,?,%1)");
    // Most communes have no exchange: what is the same for all of them need not be bound.
    const QString withLog = sql.arg(QStringLiteral("?,?,?"));
    const QString withoutLog = sql.arg(QStringLiteral("0,NULL,NULL"));
    for (const Line &line : lines) {
        const QVariant population = line.population ? QVariant(*line.population) : QVariant(QMetaType::fromType<int>());
        QVariantList values{line.commune,        line.sortKey, line.searchKey,      population, line.standing,
                            line.eligible ? 1 : 0, line.range, line.arrondissement, line.epci,  line.contactState, line.ccas};
        if (line.contacts > 0)
            values << line.contacts << bindDate(line.lastContactOn) << bindDate(line.nextStepOn);
        if (Status status = m_database.execute(line.contacts > 0 ? withLog : withoutLog, values); !status)
            return status;
    }
    return done();
}

Result<CommuneIndex::Basis> CommuneIndex::basis()
{
    const auto rules = Eligibility::rules(m_database, m_today);
    if (!rules)
        return rules.error();
    const auto campaign = CampaignsRepository(m_database).current(m_today);
    if (!campaign)
        return campaign.error();
    return Basis{*rules, campaign->value_or(Campaign())};
}

Status CommuneIndex::rebuild()
{
    const auto found = basis();
    return found ? rebuild(*found) : Status(found.error());
}

Status CommuneIndex::rebuild(const Basis &basis)
{
    const auto lines = compute(basis, {});
    if (!lines)
        return lines.error();
    if (Status status = m_database.execute(QStringLiteral("DELETE FROM commune_index")); !status)
        return status;
    if (Status status = write(*lines); !status)
        return status;
    return m_database.execute(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) "
                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                              {kMetaKey, basis.stamp()});
}

Status CommuneIndex::shadow()
{
    const auto now = basis();
    if (!now)
        return now.error();
    const auto lines = compute(*now, {});
    if (!lines)
        return lines.error();
    const QString empty = QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS commune_index AS SELECT * FROM main.commune_index LIMIT 0");
    if (Status status = m_database.execute(empty); !status)
        return status;
    if (Status status = m_database.execute(QStringLiteral("DELETE FROM temp.commune_index")); !status)
        return status;
    m_database.forgetStatements();
    return write(*lines);
}

// Communes a change of proposals may concern: those that propose now, and those the lines still say take part.
Result<QSet<qint64>> CommuneIndex::participating(const Campaign &campaign)
{
    auto communes = communesWithProposals(m_database, campaign.id);
    if (!communes)
        return communes.error();
    const Status status = m_database.select(QStringLiteral("SELECT commune FROM commune_index WHERE contact_state = ?"),
                                            {ContactWords::word(ContactState::Participating)}, [&](const Row &row) {
                                                communes->insert(row.integer(0));
                                                return true;
                                            });
    if (!status)
        return status.error();
    return *communes;
}

Status CommuneIndex::maintain(const ChangeSet &changes)
{
    QSet<qint64> touched;
    for (const RowChange &change : changes.rows) {
        if (change.ownerTable == QLatin1StringView("commune"))
            touched.insert(change.owner);
    }
    const bool proposals = changes.touches(u"proposal");
    if (touched.isEmpty() && !proposals && !changes.touches(u"setting") && !changes.touches(u"campaign"))
        return done();
    const auto now = basis();
    if (!now)
        return now.error();
    const Result<bool> stale = isStale(*now);
    if (!stale)
        return stale.error();
    // Also when nobody touched a setting: a rule may have taken effect at midnight, or a campaign begun.
    if (*stale)
        return rebuild(*now);
    if (proposals) {
        const auto communes = participating(now->campaign);
        if (!communes)
            return communes.error();
        touched.unite(*communes);
    }
    if (touched.isEmpty())
        return done();
    if (Status status = addWhatTheyJoined(m_database, touched); !status)
        return status;
    const std::vector<qint64> ids(touched.begin(), touched.end());
    auto lines = compute(*now, ids);
    if (!lines)
        return lines.error();
    const auto present = read(ids);
    if (!present)
        return present.error();
    // A telephone number is in no list: most edits leave the line as it is, and the disk is spared.
    std::erase_if(*lines, [&](const Line &line) { return present->value(line.commune) == line; });
    std::vector<qint64> changed;
    for (const Line &line : *lines)
        changed.push_back(line.commune);
    if (changed.empty())
        return done();
    const QString remove = QStringLiteral("DELETE FROM commune_index WHERE commune") + kIn;
    if (Status status = m_database.execute(remove, {idList(changed)}); !status)
        return status;
    return write(*lines);
}

Result<bool> CommuneIndex::isStale()
{
    const auto now = basis();
    if (!now)
        return now.error();
    return isStale(*now);
}

Result<bool> CommuneIndex::isStale(const Basis &basis)
{
    const auto written = m_database.scalar(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {kMetaKey});
    if (!written)
        return written.error();
    return written->toString() != basis.stamp();
}

Result<std::vector<Finding>> CommuneIndex::check()
{
    const auto now = basis();
    if (!now)
        return now.error();
    const auto truth = compute(*now, {});
    if (!truth)
        return truth.error();
    auto written = read({});
    if (!written)
        return written.error();
    std::vector<Finding> findings;
    for (const Line &line : *truth) {
        if (written->take(line.commune) == line)
            continue;
        findings.push_back({QStringLiteral("commune_index"), tr("A line of the list of communes is not up to date."),
                            QString::number(line.commune)});
    }
    for (auto it = written->cbegin(); it != written->cend(); ++it)
        findings.push_back({QStringLiteral("commune_index"), tr("The list of communes has a line too many."),
                            QString::number(it.key())});
    return findings;
}

} // namespace pc
