#include "models/register/demonstrationstory.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/communes/eligibility.h"

#include <numeric>

namespace pc::demo {

namespace {

constexpr quint32 kSeed = 30;
constexpr int kDaysOfPreparation = 75; // town halls answer in the summer before a campaign

QDate lastDayOf(Database &database, QDate today)
{
    const auto campaign = CampaignsRepository(database).current(today);
    return campaign && *campaign ? std::min(today, (*campaign)->endsOn) : today;
}

} // namespace

QString fictionalPhone(int lastFour) { return QStringLiteral("+3335301%1").arg(lastFour, 4, 10, QChar(u'0')); }

Story::Story(Database &database, QDate now)
    : today(lastDayOf(database, now)), inventor(kSeed), m_database(database), m_now(now),
      m_clock(QDateTime(today, QTime(10, 0))),
      m_office(database, m_clock, QStringLiteral("Claire Delvallart (UDCCAS)")),
      m_university(database, m_clock, QStringLiteral("Samir Benhaddou (université)"))
{
}

Status Story::begin()
{
    const auto current = CampaignsRepository(m_database).current(today);
    if (!current)
        return current.error();
    if (*current) {
        campaign = **current;
        const SchoolYear before{campaign.startsOn.addYears(-1).year()};
        last = Campaign::ofYear(before);
        last.endsOn = campaign.startsOn.addDays(-1);
        age = static_cast<int>(campaign.startsOn.daysTo(today));
        earliest = age >= 66 ? campaign.startsOn : campaign.startsOn.addDays(-kDaysOfPreparation);
    }
    return readPlaces();
}

Result<std::vector<Place>> Story::read(const QString &tail, const QVariantList &values)
{
    std::vector<Place> found;
    const QString sql = QStringLiteral("SELECT c.id, c.name, c.postal_codes, c.code FROM commune c ") + tail;
    const Status status = m_database.select(sql, values, [&](const Row &row) {
        found.push_back({{row.integer(0)}, row.text(1), row.text(2).section(u' ', 0, 0), row.text(3)});
        return true;
    });
    if (!status)
        return status.error();
    return found;
}

Status Story::readPlaces()
{
    const auto rule = Eligibility::ruleOn(m_database, m_now);
    if (!rule)
        return rule.error();
    const QString figure =
        rule->basis == PopulationBasis::Totale ? QStringLiteral("p.totale") : QStringLiteral("p.municipale");
    const QString populated = QStringLiteral("JOIN population p ON p.commune = c.id AND p.vintage = ? "
                                             "WHERE c.kind = 'C' AND c.in_perimeter = 1 AND %1 ")
                                  .arg(figure);
    auto entitled = read(populated + QStringLiteral("< ? ORDER BY c.code"), {rule->vintage, rule->threshold});
    if (!entitled)
        return entitled.error();
    auto above = read(populated + QStringLiteral(">= ? ORDER BY %1, c.code LIMIT 12").arg(figure),
                      {rule->vintage, rule->threshold});
    if (!above)
        return above.error();
    auto inside =
        read(QStringLiteral("JOIN population p ON p.commune = c.parent AND p.vintage = ? WHERE c.kind IN ('D', 'A') "
                            "AND %1 < ? ORDER BY c.code LIMIT 4")
                 .arg(figure),
             {rule->vintage, rule->threshold});
    if (!inside)
        return inside.error();
    places = std::move(*entitled);
    others = std::move(*above);
    parts = std::move(*inside);
    return done();
}

Transaction &Story::office(QDate day)
{
    m_clock.set(QDateTime(past(day), QTime(10, 0)));
    return m_office;
}

Transaction &Story::university(QDate day)
{
    m_clock.set(QDateTime(past(day), QTime(15, 0)));
    return m_university;
}

void Story::keep(const Status &status)
{
    if (m_outcome && !status)
        m_outcome = status;
}

const Place &Story::host(int k) const
{
    // A stride that shares no factor with the count visits each host once before it begins again.
    const int count = static_cast<int>(hosts.size());
    int stride = 37;
    while (std::gcd(count, stride) != 1)
        ++stride;
    return hosts.at(static_cast<size_t>((k * stride + count / 3) % count));
}

QDate Story::past(QDate wanted) const { return std::min(wanted, today); }

} // namespace pc::demo
