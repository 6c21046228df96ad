#include "models/hours/hourslist.h"

#include "models/hours/hoursrepository.h"
#include "models/hours/hourtotals.h"
#include "models/itemmodels/recordindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

QStringList statusWords()
{
    QStringList words;
    for (const HourStatus status : HourWords::statuses())
        words << HourWords::word(status);
    return words;
}

} // namespace

QString HourLine::studentName() const { return (lastName.toUpper() + u' ' + firstName).trimmed(); }

const RecordColumns &HoursList::columns()
{
    // In the order of HourColumn::Id.
    // clang-format off
    static const RecordColumns columns{&HoursList::tr, {
        {.key = "day", .title = QT_TR_NOOP("Date"), .orderBy = u"i.sort_key %d"_s, .editable = true, .characters = 18},
        {.key = "student", .title = QT_TR_NOOP("Student"), .orderBy = u"s.last_name || ' ' || s.first_name"_s,
         .french = true, .characters = 24},
        {.key = "commune", .title = QT_TR_NOOP("Commune"), .orderBy = u"c.name"_s, .french = true, .characters = 20},
        {.key = "action", .title = QT_TR_NOOP("Action"), .orderBy = u"p.title"_s, .shownAtFirst = false,
         .french = true, .characters = 28},
        {.key = "duration", .title = QT_TR_NOOP("Duration"), .orderBy = u"h.minutes %d, i.sort_key"_s,
         .numeric = true, .editable = true, .characters = 12},
        {.key = "starts_at", .title = QT_TR_NOOP("From"),
         .orderBy = u"h.starts_at IS NULL, h.starts_at %d, i.sort_key"_s, .shownAtFirst = false, .editable = true,
         .characters = 9},
        {.key = "task", .title = QT_TR_NOOP("Task"), .orderBy = u"h.task"_s, .editable = true, .french = true,
         .characters = 26},
        {.key = "status", .title = QT_TR_NOOP("State"),
         .orderBy = rankOf(u"i.status"_s, statusWords()) + u" %d, i.sort_key"_s, .tone = true, .characters = 14},
        {.key = "signatory", .title = QT_TR_NOOP("Signed by"), .orderBy = u"v.signatory"_s, .french = true,
         .characters = 22},
        {.key = "signed_on", .title = QT_TR_NOOP("Signed on"),
         .orderBy = u"v.signed_on IS NULL, v.signed_on %d, i.sort_key"_s, .shownAtFirst = false, .characters = 14},
        {.key = "remark", .title = QT_TR_NOOP("Remark"), .orderBy = u"h.contested_reason"_s, .french = true,
         .characters = 30},
    }};
    // clang-format on
    return columns;
}

const RecordSource &HoursList::source()
{
    static const RecordSource source{
        .table = {QLatin1StringView("hour_index"), QLatin1StringView("entry"), QLatin1StringView("search_key")},
        .owner = u"hour_entry"_s,
        .joins = {{u"h"_s, u"JOIN hour_entry h ON h.id = i.entry"_s},
                  {u"a"_s, u"JOIN assignment a ON a.id = h.assignment"_s},
                  {u"s"_s, u"JOIN student s ON s.id = a.student"_s},
                  {u"p"_s, u"JOIN proposal p ON p.id = a.proposal"_s},
                  {u"c"_s, u"JOIN commune c ON c.id = p.commune"_s},
                  {u"v"_s, u"LEFT JOIN visa v ON v.id = h.visa"_s}},
        .shows = {u"student"_s, u"proposal"_s, u"visa"_s},
    };
    return source;
}

Result<std::vector<HourLine>> HoursList::lines(const std::vector<RowKey> &keys, QDate today)
{
    const QString list = jsonIds({keys.begin(), keys.end()});
    const QString sql =
        u"SELECT h.id, a.student, s.first_name, s.last_name, p.commune, c.name, p.number, p.title, i.campaign, "
        "coalesce(v.signatory, ''), coalesce(v.role, ''), v.signed_on, "
        "EXISTS (SELECT 1 FROM campaign g WHERE g.id = i.campaign AND g.closed_on IS NOT NULL) "
        "FROM json_each(?) k JOIN hour_entry h ON h.id = k.value JOIN hour_index i ON i.entry = h.id "
        "JOIN assignment a ON a.id = h.assignment JOIN student s ON s.id = a.student "
        "JOIN proposal p ON p.id = a.proposal JOIN commune c ON c.id = p.commune LEFT JOIN visa v ON v.id = h.visa"_s;
    std::vector<HourLine> lines;
    lines.reserve(keys.size());
    const Status status = m_database.select(sql, {list}, [&](const Row &row) {
        HourLine line;
        line.entry.id = {row.integer(0)};
        line.student = {row.integer(1)};
        line.firstName = row.text(2);
        line.lastName = row.text(3);
        line.commune = {row.integer(4)};
        line.communeName = row.text(5);
        line.proposalNumber = row.text(6);
        line.action = row.text(7);
        line.campaign = {row.integer(8)};
        line.signatory = row.text(9);
        line.role = HourWords::role(row.text(10)).value_or(VisaRole::Mayor);
        line.signedOn = row.date(11);
        line.isFrozen = row.boolean(12);
        lines.push_back(std::move(line));
        return true;
    });
    if (!status)
        return status.error();
    if (Status read = readEntries(lines, today); !read)
        return read.error();
    return lines;
}

// The lines themselves, and what looks wrong in them.
Status HoursList::readEntries(std::vector<HourLine> &lines, QDate today)
{
    QHash<qint64, HourLine *> places;
    std::vector<HourEntryId> ids;
    for (HourLine &line : lines) {
        places.insert(line.entry.id.value, &line);
        ids.push_back(line.entry.id);
    }
    HoursRepository repository(m_database);
    const auto entries = repository.find(ids);
    if (!entries)
        return entries.error();
    for (const HourEntry &entry : *entries) {
        HourLine &line = *places.value(entry.id.value);
        line.entry = entry;
        const auto around = repository.around(entry, today);
        if (!around)
            return around.error();
        line.warnings = hourWarnings(entry, *around);
    }
    return done();
}

QStringList HoursList::facets() { return {u"month"_s, u"status"_s, u"arrondissement"_s}; }

QString HoursList::facetTitle(const QString &facet)
{
    if (facet == u"month"_s)
        return tr("Month");
    return facet == u"status"_s ? tr("State") : tr("Arrondissement");
}

Result<std::vector<HoursList::FacetCount>> HoursList::facetCounts(const QString &facet, const IndexFilter &filter)
{
    const auto counts = IndexQuery(m_database, source().table).counts(facet, filter);
    if (!counts)
        return counts.error();
    std::vector<FacetCount> values;
    if (facet == u"status"_s) {
        for (const HourStatus status : HourWords::statuses()) {
            const QString word = HourWords::word(status);
            if (counts->contains(word))
                values.push_back({word, HourWords::label(status), counts->value(word)});
        }
        return values;
    }
    QHash<QString, QString> names{{QString(), tr("None", "no arrondissement")}};
    if (facet == u"arrondissement"_s) {
        const Status status = m_database.select(u"SELECT code, name FROM arrondissement"_s, {}, [&](const Row &row) {
            names.insert(row.text(0), row.text(1));
            return true;
        });
        if (!status)
            return status.error();
    }
    for (auto it = counts->cbegin(); it != counts->cend(); ++it) {
        const QDate month = QDate::fromString(it.key(), u"yyyy-MM"_s);
        values.push_back(
            {it.key(), month.isValid() ? HourWords::month(month) : names.value(it.key(), it.key()), it.value()});
    }
    if (facet == u"month"_s)
        std::reverse(values.begin(), values.end()); // the latest first
    return values;
}

Result<qint64> HoursList::waiting(CampaignId campaign)
{
    IndexFilter filter;
    filter.facets.insert(u"status"_s, {HourWords::word(HourStatus::ToSign), HourWords::word(HourStatus::Contested)});
    if (campaign.isValid())
        filter.facets.insert(u"campaign"_s, {QString::number(campaign.value)});
    return IndexQuery(m_database, source().table).count(filter);
}

} // namespace pc
