#include "models/applications/applicationsrepository.h"
#include "models/base/localise.h"
#include "models/campaigns/campaignrules.h"
#include "models/communes/communesrepository.h"
#include "models/communes/phone.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/reportstates.h"
#include "models/reports/reporttable.h"
#include "models/reports/studentnames.h"
#include "models/students/studentsrepository.h"

#include <algorithm>

namespace pc {

using namespace Qt::StringLiterals;

/// The candidatures that wait for somebody here: the same as ApplicationsList::waiting() counts.
class ApplicationsReport {
    Q_DECLARE_TR_FUNCTIONS(pc::ApplicationsReport)

public:
    ApplicationsReport(Database &database, const ReportRequest &request) : m_database(database), m_request(request) {}

    static std::vector<ReportColumn> columns();
    Result<Paper> paper();

private:
    enum class Wait { None, Received, Incomplete, Participation };

    static Wait waitOf(const Application &application, const CampaignRules &rules);
    static QString title(Wait wait, int count);
    /// What the student's file lacks, and what was asked for.
    QString missing(const Application &application, const Student &student, const StudentNames &names) const;
    Result<ReportCells> cells(const Application &application, const StudentNames &names);

    Database &m_database;
    const ReportRequest &m_request;
};

std::vector<ReportColumn> ApplicationsReport::columns()
{
    return {
        {u"student"_s, tr("Student")},
        {u"commune"_s, tr("Commune of origin")},
        {u"received_on"_s, tr("Received on")},
        {u"status"_s, tr("Status")},
        {u"missing"_s, tr("What is missing")},
        {u"wishes"_s, tr("Wishes")},
        {u"days"_s, tr("Days since received")},
        {u"participation"_s, tr("Participation"), false},
        {u"component"_s, tr("Component"), false},
        {u"level"_s, tr("Level"), false},
        {u"student_number"_s, tr("Student number"), false},
        {u"email"_s, tr("E-mail"), false},
        {u"phone"_s, tr("Phone"), false},
    };
}

ApplicationsReport::Wait ApplicationsReport::waitOf(const Application &application, const CampaignRules &rules)
{
    using enum ApplicationStatus;
    switch (application.status) {
    case Received: return Wait::Received;
    case Incomplete: return Wait::Incomplete;
    case Admissible:
    case Transmitted:
    case Waiting:
        return rules.participationValidated && application.participation == Participation::Undecided ? Wait::Participation
                                                                                                     : Wait::None;
    default: return Wait::None;
    }
}

QString ApplicationsReport::title(Wait wait, int count)
{
    switch (wait) {
    case Wait::None: return {};
    case Wait::Received: return tr("To examine: %n candidature(s)", nullptr, count);
    case Wait::Incomplete: return tr("Incomplete: %n candidature(s)", nullptr, count);
    case Wait::Participation: return tr("Waiting for the validation of the university: %n candidature(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString ApplicationsReport::missing(const Application &application, const Student &student, const StudentNames &names) const
{
    QStringList missing;
    if (application.status == ApplicationStatus::Incomplete)
        missing.append(names.freeText(application.reasonText, {application.student}));
    if (!student.commune.isValid())
        missing.append(tr("commune of origin"));
    if (student.link == CommuneLink::Unknown)
        missing.append(tr("link with the commune"));
    else if (!student.linkProvedOn.isValid())
        missing.append(tr("proof of the link"));
    if (!student.insuredUntil.isValid())
        missing.append(tr("liability insurance"));
    else if (student.insuredUntil < m_request.day)
        missing.append(tr("liability insurance still valid"));
    if (!student.swornOn.isValid())
        missing.append(tr("statement on honour"));
    if (student.email.isEmpty() && student.phone.isEmpty())
        missing.append(tr("e-mail or phone"));
    missing.removeAll(QString());
    return missing.join(QStringLiteral(", "));
}

Result<ReportCells> ApplicationsReport::cells(const Application &application, const StudentNames &names)
{
    const auto student = StudentsRepository(m_database).find(application.student);
    if (!student)
        return student.error();
    if (!student->has_value())
        return Error{ErrorKind::Damaged, tr("A candidature names a student who does not exist."), {}};
    const auto commune = CommunesRepository(m_database).find((*student)->commune);
    if (!commune)
        return commune.error();
    const auto wishes = ApplicationsRepository(m_database).wishes(application.id);
    if (!wishes)
        return wishes.error();
    QStringList wanted;
    for (const Wish &wish : *wishes)
        wanted.append(tr("%1. %2 %3 (%4)", "rank, number, title, commune")
                          .arg(QString::number(wish.rank), wish.number, wish.title, wish.commune));
    return ReportCells{
        {u"student"_s, ReportParts::text(names.inList(application.student))},
        {u"commune"_s, ReportParts::text(commune->has_value() ? (*commune)->name : QString())},
        {u"received_on"_s, ReportParts::date(application.receivedOn)},
        {u"status"_s, ReportParts::text(reports::state(application.status))},
        {u"missing"_s, ReportParts::text(missing(application, **student, names))},
        {u"wishes"_s, ReportParts::text(wanted.join(u'\n'))},
        {u"days"_s, ReportParts::count(daysSince(application.receivedOn, m_request.day))},
        {u"participation"_s, ReportParts::text(ApplicationWords::label(application.participation))},
        {u"component"_s, ReportParts::text((*student)->component)},
        {u"level"_s, ReportParts::text((*student)->level)},
        {u"student_number"_s, ReportParts::text(names.detail((*student)->studentNumber))},
        {u"email"_s, ReportParts::text(names.detail((*student)->email))},
        {u"phone"_s, ReportParts::text(names.detail(displayPhone((*student)->phone)))},
    };
}

Result<Paper> ApplicationsReport::paper()
{
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    const auto names = StudentNames::of(m_database, m_request);
    if (!names)
        return names.error();
    const auto rules = CampaignRulesRepository(m_database).of(m_request.campaign);
    if (!rules)
        return rules.error();
    const auto all = ApplicationsRepository(m_database).ofCampaign(m_request.campaign);
    if (!all)
        return all.error();
    ReportTable table(columns(), m_request.columns, {u"days"_s}, tr("No candidature waits for a decision."));
    for (const Wait wait : {Wait::Received, Wait::Incomplete, Wait::Participation}) {
        std::vector<Application> waiting;
        std::copy_if(all->begin(), all->end(), std::back_inserter(waiting),
                     [&](const Application &application) { return waitOf(application, *rules) == wait; });
        if (waiting.empty())
            continue;
        table.group(title(wait, static_cast<int>(waiting.size())));
        for (const Application &application : waiting) {
            const auto row = cells(application, *names);
            if (!row)
                return row.error();
            table.add(*row);
        }
    }
    paper->blocks.push_back(table.table());
    return paper;
}

Result<Paper> reports::applications(Database &database, const ReportRequest &request)
{
    return ApplicationsReport(database, request).paper();
}

std::vector<ReportColumn> reports::applicationsColumns() { return ApplicationsReport::columns(); }

} // namespace pc
