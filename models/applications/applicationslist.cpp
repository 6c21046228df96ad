#include "models/applications/applicationslist.h"

#include "models/campaigns/campaignrules.h"
#include "models/students/student.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

template <typename Value>
QString inLifeOrder(const QString &column, const std::vector<Value> &values)
{
    QStringList words;
    for (const Value value : values)
        words << ApplicationWords::word(value);
    return rankOf(column, words) + u" %d, i.sort_key"_s;
}

QString thenByName(const QString &column) { return u"%1 %d, i.sort_key"_s.arg(column); }

QString labelOfValue(const QString &facet, const QString &value)
{
    if (facet == "status"_L1) {
        const auto status = ApplicationWords::status(value);
        return status ? ApplicationWords::label(*status) : value;
    }
    if (facet == "validation"_L1) {
        const auto participation = ApplicationWords::participation(value);
        return participation ? ApplicationWords::label(*participation) : value;
    }
    return value;
}

// States keep the order of their life; names are put in French order.
int rankOfValue(const QString &facet, const QString &value)
{
    if (facet == "status"_L1)
        return static_cast<int>(ApplicationWords::status(value).value_or(ApplicationStatus::Withdrawn));
    if (facet == "validation"_L1)
        return static_cast<int>(ApplicationWords::participation(value).value_or(Participation::NotValidated));
    return value.isEmpty() ? 1 : 0;
}

ApplicationLine lineFromRow(const Row &row)
{
    ApplicationLine line;
    Application &application = line.application;
    application.id = {row.integer(0)};
    application.campaign = {row.integer(1)};
    application.student = {row.integer(2)};
    application.receivedOn = row.date(3);
    application.status = ApplicationWords::status(row.text(4)).value_or(ApplicationStatus::Received);
    application.reason = ApplicationWords::reason(row.text(5)).value_or(ApplicationReason::Other);
    application.reasonText = row.text(6);
    application.proposal = {row.integer(7)};
    application.transmittedOn = row.date(8);
    application.mayorAnswer = ApplicationWords::answer(row.text(9)).value_or(SideAnswer::None);
    application.studentAnswer = ApplicationWords::answer(row.text(10)).value_or(SideAnswer::None);
    application.participation = ApplicationWords::participation(row.text(11)).value_or(Participation::Undecided);
    application.participationReason = row.text(12);
    line.campaignName = row.text(13);
    line.lastName = row.text(14);
    line.firstName = row.text(15);
    line.studentNumber = row.text(16);
    line.communeName = row.text(17);
    line.arrondissementName = row.text(18);
    line.component = row.text(19);
    line.level = row.text(20);
    line.wishes = static_cast<int>(row.integer(21));
    line.actionNumber = row.text(22);
    line.actionTitle = row.text(23);
    line.actionCommune = row.text(24);
    return line;
}

} // namespace

QString ApplicationLine::studentName() const { return StudentName::inList(lastName, firstName); }

QString ApplicationLine::action() const
{
    return actionNumber.isEmpty() ? QString() : u"%1 %2 — %3"_s.arg(actionNumber, actionTitle, actionCommune);
}

const RecordIndexSpec &applicationIndexSpec()
{
    static const RecordIndexSpec spec{
        .table = QLatin1StringView("application_index"),
        .key = QLatin1StringView("application"),
        .columns = {u"campaign"_s, u"status"_s, u"validation"_s, u"component"_s, u"arrondissement"_s},
        .select = u"SELECT a.id, s.last_name || ' ' || s.first_name, "
                  "s.last_name || ' ' || s.first_name || ' ' || s.last_name || ' ' || s.student_number || ' ' || s.component "
                  "|| ' ' || s.programme || ' ' || s.level || ' ' || coalesce(c.name, '') || ' ' || coalesce(c.code, '') || "
                  "' ' || coalesce((SELECT group_concat(p.number || ' ' || p.title || ' ' || k.name, ' ') FROM proposal p "
                  "JOIN commune k ON k.id = p.commune WHERE p.id = a.proposal OR p.id IN (SELECT w.proposal FROM wish w "
                  "WHERE w.application = a.id)), ''), a.campaign, a.status, a.validation, s.component, "
                  "coalesce(c.arrondissement, m.arrondissement, '') FROM application a JOIN student s ON s.id = a.student "
                  "LEFT JOIN commune c ON c.id = s.commune LEFT JOIN commune m ON m.id = c.parent WHERE %1"_s,
        .keyExpression = u"a.id"_s,
        .sources = {{QLatin1StringView("application")},
                    {QLatin1StringView("wish"), true},
                    {QLatin1StringView("student"), false,
                     u"SELECT id FROM application WHERE student IN (SELECT value FROM json_each(?))"_s},
                    {QLatin1StringView("proposal"), false,
                     u"SELECT a.id FROM json_each(?) k JOIN application a ON a.proposal = k.value "
                     "OR a.id IN (SELECT w.application FROM wish w WHERE w.proposal = k.value)"_s}},
        .everything = {},
    };
    return spec;
}

const RecordColumns &ApplicationsList::columns()
{
    static const RecordColumns columns{&ApplicationsList::tr, {
        {.key = "student", .title = QT_TR_NOOP("Student"), .orderBy = u"i.sort_key %d"_s, .characters = 28},
        {.key = "commune", .title = QT_TR_NOOP("Commune of origin"), .orderBy = u"c.name"_s, .french = true, .characters = 22},
        {.key = "received_on", .title = QT_TR_NOOP("Received on"), .orderBy = thenByName(u"p.received_on"_s), .characters = 13},
        {.key = "status", .title = QT_TR_NOOP("Status"), .orderBy = inLifeOrder(u"i.status"_s, ApplicationWords::statuses()),
         .tone = true, .characters = 25},
        {.key = "validation", .title = QT_TR_NOOP("Participation"),
         .orderBy = inLifeOrder(u"i.validation"_s, ApplicationWords::participations()), .tone = true, .characters = 32},
        {.key = "action", .title = QT_TR_NOOP("Action"), .orderBy = u"q.title"_s, .french = true, .characters = 32},
        {.key = "component", .title = QT_TR_NOOP("Component"), .orderBy = u"i.component"_s, .french = true, .characters = 18},
        {.key = "level", .title = QT_TR_NOOP("Level"), .orderBy = u"s.level"_s, .french = true, .characters = 8},
        {.key = "age", .title = QT_TR_NOOP("Days since received"), .orderBy = u"-julianday(p.received_on) %d, i.sort_key"_s,
         .numeric = true, .characters = 12},
        {.key = "arrondissement", .title = QT_TR_NOOP("Arrondissement"), .orderBy = u"r.name"_s, .shownAtFirst = false, .french = true,
         .characters = 20},
        {.key = "student_number", .title = QT_TR_NOOP("Student number"), .orderBy = u"s.student_number"_s, .shownAtFirst = false,
         .french = true, .characters = 14},
        {.key = "mayor_answer", .title = QT_TR_NOOP("The mayor's answer"),
         .orderBy = inLifeOrder(u"p.mayor_answer"_s, ApplicationWords::answers()), .shownAtFirst = false, .characters = 18},
        {.key = "student_answer", .title = QT_TR_NOOP("The student's answer"),
         .orderBy = inLifeOrder(u"p.student_answer"_s, ApplicationWords::answers()), .shownAtFirst = false, .characters = 18},
        {.key = "campaign", .title = QT_TR_NOOP("Campaign"), .orderBy = u"k.starts_on %d, i.sort_key"_s, .shownAtFirst = false,
         .characters = 14},
    }};
    return columns;
}

const RecordSource &ApplicationsList::index()
{
    static const RecordSource index{
        .table = {QLatin1StringView("application_index"), QLatin1StringView("application"), QLatin1StringView("search_key")},
        .owner = u"application"_s,
        .joins = {{u"p"_s, u"JOIN application p ON p.id = i.application"_s},
                  {u"s"_s, u"JOIN student s ON s.id = p.student"_s},
                  {u"c"_s, u"LEFT JOIN commune c ON c.id = s.commune"_s},
                  {u"r"_s, u"LEFT JOIN arrondissement r ON r.code = i.arrondissement"_s},
                  {u"q"_s, u"LEFT JOIN proposal q ON q.id = coalesce(p.proposal, (SELECT w.proposal FROM wish w "
                           "WHERE w.application = p.id ORDER BY w.rank LIMIT 1))"_s},
                  {u"k"_s, u"JOIN campaign k ON k.id = p.campaign"_s}},
        .shows = {u"student"_s, u"proposal"_s},
    };
    return index;
}

const std::vector<ApplicationFacet> &ApplicationsList::facets()
{
    static const std::vector<ApplicationFacet> facets = {
        {"status", QT_TR_NOOP("Status")},
        {"validation", QT_TR_NOOP("Participation")},
        {"component", QT_TR_NOOP("Component")},
        {"arrondissement", QT_TR_NOOP("Arrondissement")},
    };
    return facets;
}

QString ApplicationsList::title(const ApplicationFacet &facet) { return tr(facet.title); }

Result<std::vector<ApplicationLine>> ApplicationsList::lines(const std::vector<RowKey> &keys)
{
    const QString sql = QStringLiteral(
        "SELECT a.id, a.campaign, a.student, a.received_on, a.status, a.status_code, a.status_reason, coalesce(a.proposal, 0), "
        "a.transmitted_on, a.mayor_answer, a.student_answer, a.validation, a.validation_reason, k.name, s.last_name, "
        "s.first_name, s.student_number, coalesce(c.name, ''), coalesce(r.name, ''), s.component, s.level, "
        "(SELECT count(*) FROM wish w WHERE w.application = a.id), coalesce(q.number, ''), coalesce(q.title, ''), "
        "coalesce(o.name, '') FROM json_each(?) j JOIN application a ON a.id = j.value JOIN campaign k ON k.id = a.campaign "
        "JOIN student s ON s.id = a.student LEFT JOIN commune c ON c.id = s.commune LEFT JOIN commune m ON m.id = c.parent "
        "LEFT JOIN arrondissement r ON r.code = coalesce(c.arrondissement, m.arrondissement) "
        "LEFT JOIN proposal q ON q.id = coalesce(a.proposal, (SELECT w.proposal FROM wish w WHERE w.application = a.id "
        "ORDER BY w.rank LIMIT 1)) LEFT JOIN commune o ON o.id = q.commune");
    std::vector<ApplicationLine> lines;
    lines.reserve(keys.size());
    const Status status = m_database.select(sql, {jsonIds({keys.begin(), keys.end()})}, [&](const Row &row) {
        lines.push_back(lineFromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return lines;
}

Result<std::vector<ApplicationsList::FacetCount>> ApplicationsList::facetCounts(const ApplicationFacet &facet,
                                                                                const IndexFilter &filter)
{
    const QString column = QString::fromLatin1(facet.column);
    const auto counts = query().counts(column, filter);
    if (!counts)
        return counts.error();
    QHash<QString, QString> names;
    if (column == "arrondissement"_L1) {
        const Status status = m_database.select(u"SELECT code, name FROM arrondissement"_s, {}, [&](const Row &row) {
            names.insert(row.text(0), row.text(1));
            return true;
        });
        if (!status)
            return status.error();
    }
    std::vector<std::tuple<int, QString, FacetCount>> ordered;
    for (auto it = counts->cbegin(); it != counts->cend(); ++it) {
        QString label = names.value(it.key(), labelOfValue(column, it.key()));
        if (label.isEmpty())
            label = tr("Not known", "a component or an arrondissement");
        ordered.emplace_back(rankOfValue(column, it.key()), sortKey(label), FacetCount{it.key(), label, it.value()});
    }
    std::sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<FacetCount> values;
    for (auto &[rank, key, value] : ordered)
        values.push_back(std::move(value));
    return values;
}

Result<std::vector<ActionChoice>> ApplicationsList::actions(CampaignId campaign, const QString &typed, int limit)
{
    const std::vector<SearchWord> words = searchWords(typed);
    std::vector<ActionChoice> choices;
    const QString sql = QStringLiteral(
        "SELECT p.id, p.number, p.title, c.name FROM proposal p JOIN commune c ON c.id = p.commune WHERE p.campaign = ? AND "
        "p.status IN ('conforming', 'conforming_with_reservation') ORDER BY p.number");
    const Status status = m_database.select(sql, {campaign.value}, [&](const Row &row) {
        const QString label = u"%1 %2"_s.arg(row.text(1), row.text(2));
        if (matches(foldForSearch(label + u' ' + row.text(3)), words))
            choices.push_back({{row.integer(0)}, label, row.text(3)});
        return static_cast<int>(choices.size()) < limit;
    });
    if (!status)
        return status.error();
    return choices;
}

Result<int> ApplicationsList::waiting(CampaignId campaign)
{
    struct Group {
        CampaignId campaign;
        int received = 0;
        int undecided = 0;
    };
    std::vector<Group> groups;
    const QString sql = QStringLiteral(
        "SELECT campaign, sum(status IN ('received', 'incomplete')), sum(status IN ('admissible', 'transmitted', 'waiting') "
        "AND validation = '') FROM application_index WHERE ? IN (0, campaign) GROUP BY campaign");
    const Status status = m_database.select(sql, {campaign.value}, [&](const Row &row) {
        groups.push_back({{row.integer(0)}, static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))});
        return true;
    });
    if (!status)
        return status.error();
    int waiting = 0;
    for (const Group &group : groups) {
        const auto rules = CampaignRulesRepository(m_database).of(group.campaign);
        if (!rules)
            return rules.error();
        waiting += group.received + (rules->participationValidated ? group.undecided : 0);
    }
    return waiting;
}

} // namespace pc
