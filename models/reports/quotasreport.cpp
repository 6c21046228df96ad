#include "models/base/localise.h"
#include "models/communes/communesrepository.h"
#include "models/hours/quotaledger.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/reportstates.h"
#include "models/reports/reporttable.h"
#include "models/reports/studentnames.h"
#include "models/students/studentsrepository.h"

#include <algorithm>

namespace pc {

using namespace Qt::StringLiterals;

/// The account of hours of each student of the campaign against the quota.
class QuotasReport {
    Q_DECLARE_TR_FUNCTIONS(pc::QuotasReport)

public:
    QuotasReport(Database &database, const ReportRequest &request) : m_database(database), m_request(request) {}

    static std::vector<ReportColumn> columns();
    Result<Paper> paper();

private:
    struct Account {
        StudentId student;
        QString commune; ///< of origin
        HourFigures figures;
    };

    /// Students with an affectation or hours in the campaign, of the arrondissement asked for, in the order of the names.
    Result<std::vector<Account>> accounts(const StudentNames &names);
    Result<std::optional<Account>> account(StudentId id, const HourFigures &figures);
    Result<ReportCells> cells(const Account &account, const StudentNames &names);
    static QString forecast(const QuotaLedger &ledger, QDate today);
    static QString percent(qint64 part, qint64 whole);

    Database &m_database;
    const ReportRequest &m_request;
};

std::vector<ReportColumn> QuotasReport::columns()
{
    return {
        {u"student"_s, tr("Student")},
        {u"commune"_s, tr("Commune of origin"), false},
        {u"planned"_s, HourFiguresReader::label(HourFigure::Planned)},
        {u"entered"_s, HourFiguresReader::label(HourFigure::Entered)},
        {u"signed"_s, HourFiguresReader::label(HourFigure::Signed)},
        {u"remaining"_s, HourFiguresReader::label(HourFigure::Remaining)},
        {u"quota"_s, tr("Quota")},
        {u"share"_s, tr("Share entered")},
        {u"state"_s, tr("State")},
        {u"forecast"_s, tr("Quota reached on")},
        {u"waiver"_s, tr("Waiver")},
        {u"waiver_reason"_s, tr("Reason of the waiver"), false},
    };
}

QString QuotasReport::percent(qint64 part, qint64 whole)
{
    return whole > 0 ? tr("%1 %").arg(formatCount((part * 100 + whole / 2) / whole)) : QString();
}

QString QuotasReport::forecast(const QuotaLedger &ledger, QDate today)
{
    const auto found = quotaForecast(ledger.days, ledger.marks.quota, today);
    if (!found || !found->day.isValid())
        return {};
    if (!found->reached && found->day > ledger.campaignEnds)
        return tr("after the campaign");
    return found->reached ? formatDate(found->day) : tr("≈ %1").arg(formatDate(found->day));
}

Result<std::optional<QuotasReport::Account>> QuotasReport::account(StudentId id, const HourFigures &figures)
{
    const auto student = StudentsRepository(m_database).find(id);
    if (!student)
        return student.error();
    Account account{id, {}, figures};
    QString arrondissement;
    if (student->has_value() && (*student)->commune.isValid()) {
        CommunesRepository communes(m_database);
        auto commune = communes.find((*student)->commune);
        if (!commune)
            return commune.error();
        if (commune->has_value())
            account.commune = (*commune)->name;
        if (commune->has_value() && (*commune)->arrondissement.isEmpty() && (*commune)->parent.isValid())
            commune = communes.find((*commune)->parent);
        if (!commune)
            return commune.error();
        if (commune->has_value())
            arrondissement = (*commune)->arrondissement;
    }
    if (!m_request.arrondissement.isEmpty() && arrondissement != m_request.arrondissement)
        return std::optional<Account>();
    return std::optional(account);
}

Result<std::vector<QuotasReport::Account>> QuotasReport::accounts(const StudentNames &names)
{
    const auto figures = HourFiguresReader(m_database).ofStudents(m_request.campaign);
    if (!figures)
        return figures.error();
    std::vector<Account> accounts;
    for (auto it = figures->begin(); it != figures->end(); ++it) {
        const auto found = account({it.key()}, it.value());
        if (!found)
            return found.error();
        if (found->has_value())
            accounts.push_back(**found);
    }
    std::sort(accounts.begin(), accounts.end(), [&](const Account &a, const Account &b) {
        const QString left = names.sortKey(a.student);
        const QString right = names.sortKey(b.student);
        return left != right ? left < right : a.student.value < b.student.value;
    });
    return accounts;
}

Result<ReportCells> QuotasReport::cells(const Account &account, const StudentNames &names)
{
    const auto ledger = QuotaRepository(m_database).of(account.student, m_request.campaign);
    if (!ledger)
        return ledger.error();
    const HourFigures &figures = account.figures;
    const int quota = ledger->marks.quota;
    const PaperCell waiver = ledger->waiver ? ReportParts::minutes(ledger->waiver->minutes) : ReportParts::text({});
    const QString reason = ledger->waiver ? names.freeText(ledger->waiver->reason, {account.student}) : QString();
    return ReportCells{
        {u"student"_s, ReportParts::text(names.inList(account.student))},
        {u"commune"_s, ReportParts::text(account.commune)},
        {u"planned"_s, ReportParts::minutes(figures.planned)},
        {u"entered"_s, ReportParts::minutes(figures.entered)},
        {u"signed"_s, ReportParts::minutes(figures.signedOff)},
        {u"remaining"_s, ReportParts::minutes(figures.remaining)},
        {u"quota"_s, ReportParts::minutes(quota)},
        {u"share"_s, ReportParts::text(percent(figures.entered, quota))},
        {u"state"_s, ReportParts::text(reports::state(quotaState(figures.entered, ledger->marks)))},
        {u"forecast"_s, ReportParts::text(forecast(*ledger, m_request.day))},
        {u"waiver"_s, waiver},
        {u"waiver_reason"_s, ReportParts::text(reason)},
    };
}

Result<Paper> QuotasReport::paper()
{
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    const auto names = StudentNames::of(m_database, m_request);
    if (!names)
        return names.error();
    const auto all = accounts(*names);
    if (!all)
        return all.error();
    ReportTable table(columns(), m_request.columns,
                      {u"planned"_s, u"entered"_s, u"signed"_s, u"remaining"_s, u"quota"_s, u"share"_s, u"waiver"_s},
                      tr("No student has an affectation or hours in this campaign yet."));
    HourFigures sums;
    for (const Account &account : *all) {
        const auto row = cells(account, *names);
        if (!row)
            return row.error();
        table.add(*row);
        sums.planned += account.figures.planned;
        sums.entered += account.figures.entered;
        sums.signedOff += account.figures.signedOff;
        sums.remaining += account.figures.remaining;
    }
    if (!all->empty())
        table.total(tr("%n student(s)", nullptr, table.count()), {{u"planned"_s, ReportParts::minutes(sums.planned)},
                                                                  {u"entered"_s, ReportParts::minutes(sums.entered)},
                                                                  {u"signed"_s, ReportParts::minutes(sums.signedOff)},
                                                                  {u"remaining"_s, ReportParts::minutes(sums.remaining)}});
    paper->blocks.push_back(table.table());
    for (const HourFigure figure : {HourFigure::Planned, HourFigure::Entered, HourFigure::Signed, HourFigure::Remaining})
        paper->blocks.push_back(paragraph(HourFiguresReader::definition(figure, HourScope::Student), ParagraphRole::Note));
    return paper;
}

Result<Paper> reports::quotas(Database &database, const ReportRequest &request)
{
    return QuotasReport(database, request).paper();
}

std::vector<ReportColumn> reports::quotasColumns() { return QuotasReport::columns(); }

} // namespace pc
