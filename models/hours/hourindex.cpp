#include "models/hours/hourindex.h"

#include "models/hours/hourtotals.h"

using namespace Qt::StringLiterals;

namespace pc {

const RecordIndexSpec &hourIndexSpec()
{
    static const QString entriesOf =
        u"SELECT h.id FROM hour_entry h JOIN assignment a ON a.id = h.assignment "
        "JOIN proposal p ON p.id = a.proposal WHERE %1 IN (SELECT value FROM json_each(?))"_s;
    static const RecordIndexSpec spec{
        .table = QLatin1StringView("hour_index"),
        .key = QLatin1StringView("entry"),
        .columns = {u"campaign"_s, u"month"_s, u"status"_s, u"arrondissement"_s},
        // The day first: the order of the list at first.
        .select = u"SELECT h.id, h.day || ' ' || s.last_name || ' ' || s.first_name, "
                  "s.first_name || ' ' || s.last_name || ' ' || c.name || ' ' || p.title || ' ' || h.task || ' ' || "
                  "coalesce(v.signatory, ''), "_s
            + campaignOfDaySql(u"h.day"_s)
            + u", substr(h.day, 1, 7), h.status, coalesce(c.arrondissement, m.arrondissement, '') "
              "FROM hour_entry h JOIN assignment a ON a.id = h.assignment JOIN student s ON s.id = a.student "
              "JOIN proposal p ON p.id = a.proposal JOIN commune c ON c.id = p.commune "
              "LEFT JOIN commune m ON m.id = c.parent LEFT JOIN visa v ON v.id = h.visa WHERE %1"_s,
        .keyExpression = u"h.id"_s,
        .sources = {{.table = QLatin1StringView("hour_entry")},
                    {.table = QLatin1StringView("visa"),
                     .keys = u"SELECT id FROM hour_entry WHERE visa IN (SELECT value FROM json_each(?))"_s},
                    {.table = QLatin1StringView("assignment"), .keys = entriesOf.arg(u"a.id"_s)},
                    {.table = QLatin1StringView("student"), .keys = entriesOf.arg(u"a.student"_s)},
                    {.table = QLatin1StringView("proposal"), .keys = entriesOf.arg(u"a.proposal"_s)}},
        .everything = {u"campaign"_s},
    };
    return spec;
}

} // namespace pc
