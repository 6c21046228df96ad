#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/communestate.h"
#include "models/communes/communeslist.h"
#include "models/communes/phone.h"
#include "models/contacts/contactsrepository.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/reportstates.h"
#include "models/reports/reporttable.h"

#include <QLocale>

#include <algorithm>

namespace pc {

using namespace Qt::StringLiterals;

/// The communes by arrondissement, those « ayant droit » first, each with its state in the campaign.
class CommunesReport {
    Q_DECLARE_TR_FUNCTIONS(pc::CommunesReport)

public:
    CommunesReport(Database &database, const ReportRequest &request) : m_database(database), m_request(request) {}

    static std::vector<ReportColumn> columns();
    Result<Paper> paper();

private:
    struct Sums {
        int communes = 0;
        int eligible = 0;
        qint64 population = 0;
        int proposals = 0;
        int students = 0;
        void add(const CommuneLine &line);
    };

    Status read();
    Status readStates();
    ReportCells cells(const CommuneLine &line) const;
    static QString address(const TownHall &hall);
    static void total(ReportTable &table, const QString &title, const Sums &sums);

    Database &m_database;
    const ReportRequest &m_request;
    std::vector<CommuneLine> m_lines;
    QHash<qint64, ContactState> m_states;
};

std::vector<ReportColumn> CommunesReport::columns()
{
    return {
        {u"name"_s, tr("Commune")},
        {u"insee_code"_s, tr("INSEE code")},
        {u"population"_s, tr("Population")},
        {u"standing"_s, tr("Ayant droit")},
        {u"arrondissement"_s, tr("Arrondissement"), false},
        {u"epci"_s, tr("Intercommunality")},
        {u"ccas"_s, tr("CCAS")},
        {u"state"_s, tr("State in the campaign")},
        {u"last_exchange_on"_s, tr("Last exchange")},
        {u"proposals"_s, tr("Actions")},
        {u"students"_s, tr("Students")},
        {u"mayor"_s, tr("Mayor"), false},
        {u"email"_s, tr("E-mail"), false},
        {u"phone"_s, tr("Phone"), false},
        {u"address"_s, tr("Address"), false},
    };
}

void CommunesReport::Sums::add(const CommuneLine &line)
{
    ++communes;
    eligible += line.eligible ? 1 : 0;
    population += line.population.value_or(0);
    proposals += line.proposals;
    students += line.students;
}

Status CommunesReport::read()
{
    CommunesList list(m_database);
    const auto keys = list.ordered(CommuneColumn::Name, Qt::AscendingOrder, m_request.campaign.value);
    if (!keys)
        return keys.error();
    const auto lines = list.lines(*keys, m_request.campaign.value);
    if (!lines)
        return lines.error();
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < lines->size(); ++i)
        places.insert(lines->at(i).commune.id.value, i);
    for (const RowKey key : *keys) {
        const auto place = places.constFind(key);
        if (place == places.constEnd())
            continue;
        const CommuneLine &line = lines->at(*place);
        const bool wanted = m_request.arrondissement.isEmpty() || line.commune.arrondissement == m_request.arrondissement;
        if (wanted && line.standing != Standing::Part && line.standing != Standing::Former)
            m_lines.push_back(line);
    }
    // By arrondissement, ayants droit first; the order of the names stays within.
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const CommuneLine &a, const CommuneLine &b) {
        if (a.commune.arrondissement != b.commune.arrondissement) {
            const int order = QString::localeAwareCompare(a.commune.arrondissementName, b.commune.arrondissementName);
            return order != 0 ? order < 0 : a.commune.arrondissement < b.commune.arrondissement;
        }
        return a.eligible && !b.eligible;
    });
    return readStates();
}

Status CommunesReport::readStates()
{
    const auto campaign = CampaignsRepository(m_database).find(m_request.campaign);
    if (!campaign)
        return campaign.error();
    if (!campaign->has_value())
        return done();
    const auto proposing = communesWithProposals(m_database, m_request.campaign);
    if (!proposing)
        return proposing.error();
    QHash<qint64, std::vector<Contact>> exchanges;
    const Status status = ContactsRepository(m_database).forEach(
        [&](CommuneId commune, const Contact &contact) { exchanges[commune.value].push_back(contact); });
    if (!status)
        return status.error();
    for (const CommuneLine &line : m_lines) {
        const qint64 id = line.commune.id.value;
        m_states.insert(id, communeState(exchanges.value(id), **campaign, proposing->contains(id)));
    }
    return done();
}

QString CommunesReport::address(const TownHall &hall)
{
    QStringList parts = {QString(hall.address).replace(u'\n', QStringLiteral(", ")),
                         QString(hall.postalCode + u' ' + hall.city).trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

ReportCells CommunesReport::cells(const CommuneLine &line) const
{
    const TownHall &hall = line.townHall;
    const QString standing = (line.eligible ? u"✓\u00A0"_s : QString()) + Eligibility::label(line.standing);
    return {
        {u"name"_s, ReportParts::text(line.commune.name)},
        {u"insee_code"_s, ReportParts::text(line.commune.code)},
        {u"population"_s, line.population ? ReportParts::count(*line.population) : ReportParts::text({})},
        {u"standing"_s, ReportParts::text(standing)},
        {u"arrondissement"_s, ReportParts::text(line.commune.arrondissementName)},
        {u"epci"_s, ReportParts::text(line.commune.epciName)},
        {u"ccas"_s, ReportParts::text(CommuneWords::label(hall.ccas))},
        {u"state"_s, ReportParts::text(reports::state(m_states.value(line.commune.id.value, ContactState::ToContact)))},
        {u"last_exchange_on"_s, ReportParts::date(line.lastContactOn)},
        {u"proposals"_s, ReportParts::count(line.proposals)},
        {u"students"_s, ReportParts::count(line.students)},
        {u"mayor"_s, ReportParts::text(hall.mayor())},
        {u"email"_s, ReportParts::text(hall.email)},
        {u"phone"_s, ReportParts::text(displayPhone(hall.phone))},
        {u"address"_s, ReportParts::text(address(hall))},
    };
}

void CommunesReport::total(ReportTable &table, const QString &title, const Sums &sums)
{
    table.total(title, {{u"population"_s, ReportParts::count(sums.population)},
                        {u"standing"_s, ReportParts::count(sums.eligible)},
                        {u"proposals"_s, ReportParts::count(sums.proposals)},
                        {u"students"_s, ReportParts::count(sums.students)}});
}

Result<Paper> CommunesReport::paper()
{
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    if (Status status = read(); !status)
        return status.error();
    const auto rule = Eligibility::ruleOn(m_database, m_request.day);
    if (!rule)
        return rule.error();
    ReportTable table(columns(), m_request.columns, {u"population"_s, u"proposals"_s, u"students"_s},
                      tr("There is no commune in this register."));
    Sums all;
    for (size_t i = 0; i < m_lines.size();) {
        const Commune &first = m_lines[i].commune;
        Sums sums;
        table.group(first.arrondissementName.isEmpty() ? tr("Without an arrondissement") : first.arrondissementName);
        for (; i < m_lines.size() && m_lines[i].commune.arrondissement == first.arrondissement; ++i) {
            table.add(cells(m_lines[i]));
            sums.add(m_lines[i]);
            all.add(m_lines[i]);
        }
        total(table, tr("%n commune(s)", nullptr, sums.communes), sums);
    }
    if (all.communes > 0 && m_request.arrondissement.isEmpty())
        total(table, tr("Together: %n commune(s)", nullptr, all.communes), all);
    paper->blocks.push_back(paragraph(
        tr("%1 communes, of which %2 are ayants droit (fewer than %3 inhabitants). Figures: %4, vintage %5.")
            .arg(formatCount(all.communes), formatCount(all.eligible), formatCount(rule->threshold),
                 Eligibility::label(rule->basis), QString::number(rule->vintage)),
        ParagraphRole::Note));
    paper->blocks.push_back(table.table());
    return paper;
}

Result<Paper> reports::communes(Database &database, const ReportRequest &request)
{
    return CommunesReport(database, request).paper();
}

std::vector<ReportColumn> reports::communesColumns() { return CommunesReport::columns(); }

} // namespace pc
