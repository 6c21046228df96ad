#include "models/students/studentslist.h"

#include "models/base/textfold.h"
#include "models/campaigns/campaignrules.h"
#include "models/students/studentsrepository.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// "$campaign" becomes the key of the campaign shown: a number of ours, 0 for all.
const QString kCampaign = u"$campaign"_s;
const QString kApplication = u"(SELECT x.status FROM application x JOIN campaign y ON y.id = x.campaign WHERE x.student = i.student "
                             "AND $campaign IN (0, x.campaign) ORDER BY y.starts_on DESC LIMIT 1)"_s;
const QString kAssignments =
    u"(SELECT group_concat(name, ', ') FROM (SELECT g.name || ' (' || p.number || ')' AS name FROM assignment x "
    "JOIN proposal p ON p.id = x.proposal JOIN commune g ON g.id = p.commune WHERE x.student = i.student "
    "AND x.status <> 'cancelled' AND $campaign IN (0, x.campaign) ORDER BY x.starts_on DESC, x.id DESC))"_s;
const QString kEntered = u"(SELECT coalesce(sum(h.entered), 0) FROM hour_total h JOIN assignment x ON x.id = h.assignment "
                         "WHERE x.student = i.student AND $campaign IN (0, h.campaign))"_s;
const QString kWaived = u"(SELECT coalesce(sum(w.minutes), 0) FROM quota_waiver w WHERE w.student = i.student "
                        "AND w.campaign = $campaign)"_s;

QString inCampaign(QString sql, CampaignId campaign) { return sql.replace(kCampaign, QString::number(campaign.value)); }

// States of a candidature in the order of their life.
QString applicationOrder()
{
    const QStringList words{u"received"_s,    u"incomplete"_s,   u"admissible"_s, u"transmitted"_s, u"retained"_s,
                            u"waiting"_s,     u"not_retained"_s, u"inadmissible"_s, u"withdrawn"_s};
    return kApplication + u" IS NULL, "_s + rankOf(kApplication, words) + u" %d, i.sort_key"_s;
}

QString standingOrder()
{
    QStringList words;
    for (const StudentStanding standing : StudentEligibility::standings())
        words << StudentEligibility::word(standing);
    return rankOf(u"i.eligible"_s, words) + u" %d, i.sort_key"_s;
}

QString emptyLast(const QString &column) { return u"%1 = '', %1 %d, i.sort_key"_s.arg(column); }
QString unknownLast(const QString &column) { return u"%1 IS NULL, %1 %d, i.sort_key"_s.arg(column); }

} // namespace

const RecordColumns &StudentsList::columns()
{
    // Order of ux.md §2.6, that of StudentColumn::Id.
    static const RecordColumns columns{&StudentsList::tr, {
        {.key = "name", .title = QT_TR_NOOP("Student"), .orderBy = u"i.sort_key %d"_s, .characters = 28},
        {.key = "student_number", .title = QT_TR_NOOP("Student number"), .orderBy = emptyLast(u"s.student_number"_s),
         .shownAtFirst = false, .editable = true, .characters = 16},
        {.key = "programme", .title = QT_TR_NOOP("Programme of study"), .orderBy = u"s.programme"_s, .shownAtFirst = false, .editable = true, .french = true,
         .characters = 24},
        {.key = "level", .title = QT_TR_NOOP("Level"), .orderBy = u"s.level"_s, .editable = true, .french = true, .characters = 9},
        {.key = "university", .title = QT_TR_NOOP("University"), .orderBy = u"s.university"_s, .shownAtFirst = false, .editable = true, .french = true,
         .characters = 20},
        {.key = "component", .title = QT_TR_NOOP("Component"), .orderBy = u"s.component"_s, .editable = true, .french = true, .characters = 20},
        {.key = "commune", .title = QT_TR_NOOP("Commune of origin"), .orderBy = u"c.name"_s, .french = true, .characters = 22},
        {.key = "eligible", .title = QT_TR_NOOP("Entitlement"), .orderBy = standingOrder(), .tone = true, .characters = 22},
        {.key = "application", .title = QT_TR_NOOP("Candidature"), .orderBy = applicationOrder(), .tone = true, .characters = 18},
        {.key = "assignments", .title = QT_TR_NOOP("Affectation"), .orderBy = u"coalesce(%1, '')"_s.arg(kAssignments), .french = true,
         .characters = 24},
        {.key = "hours", .title = QT_TR_NOOP("Hours"), .orderBy = kEntered + u" %d, i.sort_key"_s, .numeric = true, .characters = 16},
        {.key = "insured_until", .title = QT_TR_NOOP("Insured until"), .orderBy = unknownLast(u"s.insured_until"_s), .editable = true, .tone = true,
         .characters = 16},
        {.key = "email", .title = QT_TR_NOOP("E-mail"), .orderBy = emptyLast(u"s.email"_s), .shownAtFirst = false, .characters = 28},
        {.key = "phone", .title = QT_TR_NOOP("Phone"), .orderBy = emptyLast(u"s.phone"_s), .shownAtFirst = false, .characters = 18},
        {.key = "arrondissement", .title = QT_TR_NOOP("Arrondissement"), .orderBy = u"r.name"_s, .shownAtFirst = false, .french = true,
         .characters = 20},
        {.key = "born_on", .title = QT_TR_NOOP("Date of birth"), .orderBy = unknownLast(u"s.born_on"_s), .shownAtFirst = false,
         .characters = 15},
    }};
    return columns;
}

const RecordSource &StudentsList::source()
{
    static const RecordSource source{
        .table = {QLatin1StringView("student_index"), QLatin1StringView("student"), QLatin1StringView("search_key")},
        .owner = u"student"_s,
        .joins = {{u"s"_s, u"JOIN student s ON s.id = i.student"_s},
                  {u"c"_s, u"LEFT JOIN commune c ON c.id = s.commune"_s},
                  {u"r"_s, u"LEFT JOIN arrondissement r ON r.code = i.arrondissement"_s}},
        .shows = {u"application"_s, u"assignment"_s, u"proposal"_s, u"derogation"_s, u"campaign"_s},
    };
    return source;
}

const std::vector<StudentFacet> &StudentsList::facets()
{
    static const std::vector<StudentFacet> facets = {
        {"eligible", QT_TR_NOOP("Entitlement")},
        {"university", QT_TR_NOOP("University")},
        {"component", QT_TR_NOOP("Component")},
        {"level", QT_TR_NOOP("Level")},
        {"arrondissement", QT_TR_NOOP("Arrondissement")},
        {"assigned", QT_TR_NOOP("Affectation")},
    };
    return facets;
}

QString StudentsList::title(const StudentFacet &facet) { return tr(facet.title); }

Result<std::vector<RowKey>> StudentsList::ordered(int section, Qt::SortOrder order, CampaignId campaign)
{
    RecordColumn column = columns().at(section);
    column.orderBy = inCampaign(column.orderBy, campaign);
    return orderedBy(m_database, source(), column, order);
}

Result<std::vector<StudentLine>> StudentsList::lines(const std::vector<RowKey> &keys, CampaignId campaign)
{
    std::optional<int> quota;
    if (campaign.isValid()) {
        const auto rules = CampaignRulesRepository(m_database).of(campaign);
        if (!rules)
            return rules.error();
        quota = rules->quotaMinutes;
    }
    std::vector<StudentId> ids;
    for (const RowKey key : keys)
        ids.push_back({key});
    auto students = StudentsRepository(m_database).among(ids);
    if (!students)
        return students.error();
    QHash<qint64, size_t> places;
    std::vector<StudentLine> lines(students->size());
    for (size_t at = 0; at < lines.size(); ++at) {
        lines[at].student = std::move((*students)[at]);
        places.insert(lines[at].student.id.value, at);
    }
    const QString sql = inCampaign(
        u"SELECT i.student, coalesce(c.name, ''), coalesce(m.name, ''), coalesce(r.name, ''), i.eligible, coalesce(%1, ''), "
        "coalesce(%2, ''), %3, %4, coalesce(d.name, ''), coalesce(c.in_perimeter, 1) "
        "FROM json_each(?) k JOIN student_index i ON i.student = k.value JOIN student s ON s.id = i.student "
        "LEFT JOIN commune c ON c.id = s.commune LEFT JOIN commune m ON m.id = c.parent "
        "LEFT JOIN departement d ON d.code = c.departement LEFT JOIN arrondissement r ON r.code = i.arrondissement"_s
            .arg(kApplication, kAssignments, kEntered, kWaived),
        campaign);
    const Status status = m_database.select(sql, {jsonIds({keys.begin(), keys.end()})}, [&](const Row &row) {
        const auto place = places.constFind(row.integer(0));
        if (place == places.cend())
            return true;
        StudentLine &line = lines[*place];
        const QString within = !row.text(2).isEmpty() ? row.text(2) : row.boolean(10) ? QString() : row.text(9);
        line.communeName = within.isEmpty() ? row.text(1) : u"%1 (%2)"_s.arg(row.text(1), within);
        line.arrondissementName = row.text(3);
        line.standing = StudentEligibility::standing(row.text(4)).value_or(StudentStanding::NoCommune);
        line.application = row.text(5);
        line.assignments = row.text(6);
        line.entered = row.integer(7);
        if (quota)
            line.quota = std::max(0, *quota - static_cast<int>(row.integer(8)));
        return true;
    });
    if (!status)
        return status.error();
    return lines;
}

Result<std::vector<StudentsList::FacetCount>> StudentsList::facetCounts(const StudentFacet &facet, const IndexFilter &filter)
{
    const QString column = QString::fromLatin1(facet.column);
    const auto counts = query().counts(column, filter);
    if (!counts)
        return counts.error();
    QHash<QString, QString> names;
    if (column == u"arrondissement") {
        const Status status = m_database.select(u"SELECT code, name FROM arrondissement"_s, {}, [&](const Row &row) {
            names.insert(row.text(0), row.text(1));
            return true;
        });
        if (!status)
            return status.error();
    }
    const auto labelOf = [&](const QString &value) {
        if (column == u"assigned")
            return value == u"1" ? tr("With an affectation under way") : tr("Without an affectation under way");
        if (const auto standing = column == u"eligible" ? StudentEligibility::standing(value) : std::nullopt)
            return StudentEligibility::label(*standing);
        return value.isEmpty() ? tr("Not given", "university, component, level or arrondissement of a student")
                               : names.value(value, value);
    };
    std::vector<std::tuple<int, QString, FacetCount>> order;
    for (auto it = counts->cbegin(); it != counts->cend(); ++it) {
        const auto standing = column == u"eligible" ? StudentEligibility::standing(it.key()) : std::nullopt;
        const QString label = labelOf(it.key());
        order.emplace_back(standing ? static_cast<int>(*standing) : it.key().isEmpty() ? 1 : 0, sortKey(label),
                           FacetCount{it.key(), label, it.value()});
    }
    std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<FacetCount> sorted;
    for (auto &[rank, key, value] : order)
        sorted.push_back(std::move(value));
    return sorted;
}

} // namespace pc
