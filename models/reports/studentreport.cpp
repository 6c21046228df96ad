#include "models/applications/applicationsrepository.h"
#include "models/assignments/assignmentsrepository.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/communes/communesrepository.h"
#include "models/communes/phone.h"
#include "models/hours/quotaledger.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/reportstates.h"
#include "models/reports/sheetparts.h"
#include "models/reports/studenthours.h"
#include "models/reports/studentnames.h"
#include "models/students/studenteligibility.h"
#include "models/students/studentsrepository.h"

namespace pc {

/// One student's year in a campaign, with the statement of hours to sign at its foot.
class StudentReport {
    Q_DECLARE_TR_FUNCTIONS(pc::StudentReport)

public:
    StudentReport(Database &database, const ReportRequest &request, const StudentNames &names)
        : m_database(database), m_request(request), m_names(names)
    {
    }

    Result<Paper> paper();

private:
    Status addIdentity(Paper &paper);
    Status addApplication(Paper &paper);
    Status addAssignments(Paper &paper);
    Status addQuota(Paper &paper);
    Status addStatement(Paper &paper);

    Database &m_database;
    const ReportRequest &m_request;
    const StudentNames &m_names;
    Student m_student;
    QuotaLedger m_ledger;
};

Result<Paper> StudentReport::paper()
{
    const auto student = StudentsRepository(m_database).find(m_request.student);
    if (!student)
        return student.error();
    if (!student->has_value())
        return Error{ErrorKind::Refused, tr("This student is not in the register."), QString::number(m_request.student.value)};
    m_student = **student;
    auto ledger = QuotaRepository(m_database).of(m_student.id, m_request.campaign);
    if (!ledger)
        return ledger.error();
    m_ledger = ledger.value();
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    if (const Status status = addIdentity(*paper); !status)
        return status.error();
    if (const Status status = addApplication(*paper); !status)
        return status.error();
    if (const Status status = addAssignments(*paper); !status)
        return status.error();
    if (const Status status = addQuota(*paper); !status)
        return status.error();
    const auto documents = SheetParts::documents(m_database, m_request, QStringLiteral("student"), m_student.id.value);
    if (!documents)
        return documents.error();
    paper->blocks.push_back(*documents);
    if (const Status status = addStatement(*paper); !status)
        return status.error();
    return paper;
}

Status StudentReport::addIdentity(Paper &paper)
{
    const auto facts = StudentEligibility::facts(m_database, m_student, m_request.day);
    if (!facts)
        return facts.error();
    const auto commune = CommunesRepository(m_database).find(m_student.commune);
    if (!commune)
        return commune.error();
    paper.blocks.push_back(paragraph(m_names.inLetter(m_student.id), ParagraphRole::Heading));
    PaperForm form;
    form.twoColumns = true;
    form.fields = {SheetParts::field(tr("University"), m_student.university), SheetParts::field(tr("Level"), m_student.level)};
    if (!m_names.anonymous()) {
        form.fields.insert(form.fields.end(),
                           {SheetParts::field(tr("Component"), m_student.component),
                            SheetParts::field(tr("Programme"), m_student.programme),
                            SheetParts::field(tr("Student number"), m_student.studentNumber),
                            SheetParts::field(tr("Commune of origin"), commune->has_value() ? (*commune)->name : QString()),
                            SheetParts::field(tr("E-mail"), m_student.email),
                            SheetParts::field(tr("Phone"), displayPhone(m_student.phone))});
    }
    paper.blocks.push_back(form);
    // The sentence names the commune of origin and quotes the reason of a derogation.
    paper.blocks.push_back(paragraph(m_names.anonymous() ? StudentEligibility::label(StudentEligibility::judge(*facts))
                                                         : StudentEligibility::explain(*facts)));
    return done();
}

Status StudentReport::addApplication(Paper &paper)
{
    ApplicationsRepository applications(m_database);
    const auto application = applications.find(m_student.id, m_request.campaign);
    if (!application)
        return application.error();
    paper.blocks.push_back(paragraph(tr("Candidature"), ParagraphRole::Subheading));
    if (!application->has_value()) {
        paper.blocks.push_back(paragraph(tr("No candidature in this campaign.")));
        return done();
    }
    const Application &found = **application;
    PaperForm form;
    form.twoColumns = true;
    form.fields = {SheetParts::field(tr("Received on"), formatDate(found.receivedOn)),
                   SheetParts::field(tr("State"), reports::state(found.status)),
                   SheetParts::field(tr("Sent to the mayor on"), formatDate(found.transmittedOn)),
                   SheetParts::field(tr("Participation"), ApplicationWords::label(found.participation))};
    paper.blocks.push_back(form);
    const auto wishes = applications.wishes(found.id);
    if (!wishes)
        return wishes.error();
    PaperTable table = SheetParts::table(tr("Wishes"),
                                         {{tr("Rank"), Align::End, 1}, {tr("Number"), Align::Start, 1.4}, {tr("Action"), Align::Start, 6},
                                          {tr("Commune"), Align::Start, 3}},
                                         tr("No wish was given."));
    for (const Wish &wish : wishes.value())
        table.rows.push_back({{ReportParts::count(wish.rank), ReportParts::text(wish.number), ReportParts::text(wish.title),
                               ReportParts::text(wish.commune)}});
    paper.blocks.push_back(table);
    return done();
}

Status StudentReport::addAssignments(Paper &paper)
{
    AssignmentsRepository assignments(m_database);
    const auto found = assignments.ofStudent(m_student.id);
    if (!found)
        return found.error();
    PaperTable table = SheetParts::table(tr("Affectations"),
                                         {{tr("Number")}, {tr("Action"), Align::Start, 5}, {tr("Commune"), Align::Start, 3},
                                          {tr("Convention")}, {tr("Period"), Align::Start, 3}, {tr("State"), Align::Start, 2}},
                                         tr("No affectation in this campaign."));
    for (const Assignment &assignment : found.value()) {
        if (assignment.campaign != m_request.campaign)
            continue;
        const auto record = assignments.record(assignment.id);
        if (!record)
            return record.error();
        table.rows.push_back({{ReportParts::text(record->proposalNumber), ReportParts::text(record->proposalTitle),
                               ReportParts::text(record->communeName), ReportParts::text(assignment.conventionNumber),
                               ReportParts::text(SheetParts::period(record->figures.startsOn, record->figures.endsOn)),
                               ReportParts::text(reports::state(assignment.status))}});
    }
    paper.blocks.push_back(table);
    return done();
}

Status StudentReport::addQuota(Paper &paper)
{
    const auto figures = HourFiguresReader(m_database).ofStudent(m_student.id, m_request.campaign);
    if (!figures)
        return figures.error();
    std::vector<Block> blocks{paragraph(tr("Quota of hours"), ParagraphRole::Subheading),
                              SheetParts::hours(*figures, HourScope::Student),
                              paragraph(tr("%1. %2", "state of the quota, sentence")
                                            .arg(reports::state(m_ledger.state()),
                                                 QuotaRepository::sentence(figures->entered, m_ledger.marks)))};
    if (m_ledger.waiver)
        blocks.push_back(paragraph(tr("Waiver of %1, decided on %2.")
                                       .arg(formatMinutes(m_ledger.waiver->minutes), formatDate(m_ledger.waiver->decidedOn))));
    if (const auto forecast = quotaForecast(m_ledger.days, m_ledger.marks.quota, m_request.day); forecast && !forecast->reached)
        blocks.push_back(paragraph(
            QuotaRepository::forecastSentence(forecast, m_ledger.marks.quota, m_ledger.campaignEnds), ParagraphRole::Note));
    paper.blocks.push_back(Together{blocks});
    return done();
}

Status StudentReport::addStatement(Paper &paper)
{
    const auto table = StudentHours(m_database, m_request, m_ledger, m_names).table();
    if (!table)
        return table.error();
    paper.blocks.push_back(*table);
    PaperSignatures signatures;
    signatures.boxes = {{tr("The student"), m_names.inLetter(m_student.id)}, {tr("For the commune")}, {tr("For the UDCCAS")}};
    paper.blocks.push_back(Together{
        {paragraph(tr("Certified true: the statement of hours above, as of %1.").arg(formatDate(m_request.day))), signatures}});
    return done();
}

Result<Paper> reports::student(Database &database, const ReportRequest &request)
{
    const auto names = StudentNames::of(database, request);
    if (!names)
        return names.error();
    return StudentReport(database, request, *names).paper();
}

} // namespace pc
