#include "models/base/localise.h"
#include "models/campaigns/communestate.h"
#include "models/campaigns/mailinground.h"
#include "models/communes/communesrepository.h"
#include "models/communes/phone.h"
#include "models/contacts/contactsrepository.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/reporttable.h"

#include <QSet>

#include <algorithm>

namespace pc {

using namespace Qt::StringLiterals;

/// Each mailing with the communes it reached: those to call first.
class RoundsReport {
    Q_DECLARE_TR_FUNCTIONS(pc::RoundsReport)

public:
    RoundsReport(Database &database, const ReportRequest &request) : m_database(database), m_request(request) {}

    static std::vector<ReportColumn> columns();
    Result<Paper> paper();

private:
    struct Reached {
        Commune commune;
        bool silent = false;
    };

    Result<std::vector<Reached>> reached(const MailingRound &round);
    Status add(ReportTable &table, const MailingRound &round);
    Result<ReportCells> cells(const Reached &reached, const MailingRound &round);

    Database &m_database;
    const ReportRequest &m_request;
    QSet<qint64> m_proposing;
};

std::vector<ReportColumn> RoundsReport::columns()
{
    return {
        {u"commune"_s, tr("Commune")},
        {u"answer"_s, tr("Answer")},
        {u"last_exchange_on"_s, tr("Last exchange")},
        {u"outcome"_s, tr("What came of it")},
        {u"phone"_s, tr("Phone of the town hall")},
        {u"arrondissement"_s, tr("Arrondissement"), false},
        {u"insee_code"_s, tr("INSEE code"), false},
        {u"email"_s, tr("E-mail"), false},
        {u"round"_s, tr("Mailing"), false},
        {u"sent_on"_s, tr("Sent on"), false},
    };
}

// Those without an answer first; the order of the names stays within.
Result<std::vector<RoundsReport::Reached>> RoundsReport::reached(const MailingRound &round)
{
    MailingRoundsRepository rounds(m_database);
    const auto all = rounds.communesOf(round.id);
    if (!all)
        return all.error();
    const auto silent = rounds.withoutAnswer(round);
    if (!silent)
        return silent.error();
    QSet<qint64> waiting;
    for (const CommuneId commune : *silent)
        waiting.insert(commune.value);
    std::vector<Reached> reached;
    for (const CommuneId id : *all) {
        const auto commune = CommunesRepository(m_database).find(id);
        if (!commune)
            return commune.error();
        const bool wanted = commune->has_value()
            && (m_request.arrondissement.isEmpty() || (*commune)->arrondissement == m_request.arrondissement);
        if (wanted)
            reached.push_back({**commune, waiting.contains(id.value)});
    }
    std::stable_partition(reached.begin(), reached.end(), [](const Reached &each) { return each.silent; });
    return reached;
}

Result<ReportCells> RoundsReport::cells(const Reached &reached, const MailingRound &round)
{
    const auto exchanges = ContactsRepository(m_database).ofCommune(reached.commune.id);
    if (!exchanges)
        return exchanges.error();
    const auto hall = CommunesRepository(m_database).townHall(reached.commune.id);
    if (!hall)
        return hall.error();
    QString answer = reached.silent ? tr("○ To call") : tr("✓ Answered");
    if (m_proposing.contains(reached.commune.id.value))
        answer = tr("✓ Has proposed an action");
    const Contact last = exchanges->empty() ? Contact() : exchanges->front();
    return ReportCells{
        {u"commune"_s, ReportParts::text(reached.commune.name)},
        {u"answer"_s, ReportParts::text(answer)},
        {u"last_exchange_on"_s, ReportParts::date(last.happenedOn)},
        {u"outcome"_s, ReportParts::text(last.happenedOn.isValid() ? ContactWords::label(last.outcome) : QString())},
        {u"phone"_s, ReportParts::text(displayPhone(hall->phone))},
        {u"arrondissement"_s, ReportParts::text(reached.commune.arrondissementName)},
        {u"insee_code"_s, ReportParts::text(reached.commune.code)},
        {u"email"_s, ReportParts::text(hall->email)},
        {u"round"_s, ReportParts::text(RoundWords::label(round.kind))},
        {u"sent_on"_s, ReportParts::date(round.sentOn)},
    };
}

Status RoundsReport::add(ReportTable &table, const MailingRound &round)
{
    const auto communes = reached(round);
    if (!communes)
        return communes.error();
    const auto silent = std::count_if(communes->begin(), communes->end(), [](const Reached &each) { return each.silent; });
    const qint64 all = static_cast<qint64>(communes->size());
    table.group(tr("%1 of %2, %3: %4 communes reached, %5 answered, %6 to call")
                    .arg(RoundWords::label(round.kind), formatDate(round.sentOn), ContactWords::label(round.channel),
                         formatCount(all), formatCount(all - silent), formatCount(silent)));
    for (const Reached &each : *communes) {
        const auto row = cells(each, round);
        if (!row)
            return row.error();
        table.add(*row);
    }
    return done();
}

Result<Paper> RoundsReport::paper()
{
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    const auto proposing = communesWithProposals(m_database, m_request.campaign);
    if (!proposing)
        return proposing.error();
    m_proposing = *proposing;
    const auto rounds = MailingRoundsRepository(m_database).ofCampaign(m_request.campaign);
    if (!rounds)
        return rounds.error();
    ReportTable table(columns(), m_request.columns, {}, tr("No mailing was sent to the town halls in this campaign yet."));
    for (const MailingRound &round : *rounds) {
        if (Status status = add(table, round); !status)
            return status.error();
    }
    if (!rounds->empty())
        paper->blocks.push_back(paragraph(
            tr("To call: communes that neither answered since the mailing nor proposed an action. The latest mailing comes first."),
            ParagraphRole::Note));
    paper->blocks.push_back(table.table());
    return paper;
}

Result<Paper> reports::rounds(Database &database, const ReportRequest &request)
{
    return RoundsReport(database, request).paper();
}

std::vector<ReportColumn> reports::roundsColumns() { return RoundsReport::columns(); }

} // namespace pc
