#include "models/applications/applicationsrepository.h"
#include "models/applications/contactrule.h"
#include "models/assignments/assignmentsrepository.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/communes/communesrepository.h"
#include "models/hours/hourfigures.h"
#include "models/hours/hoursrepository.h"
#include "models/proposals/proposalsrepository.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/reportstates.h"
#include "models/reports/studentnames.h"
#include "models/students/studentsrepository.h"

#include <QHash>

#include <algorithm>

namespace pc {

/// One page for a mayor: what the students did in the commune, with thanks. Nothing the office wrote for itself, and of
/// a student no more than ContactRule lets a mayor know.
class MayorReport {
    Q_DECLARE_TR_FUNCTIONS(pc::MayorReport)

public:
    MayorReport(Database &database, const ReportRequest &request) : m_database(database), m_request(request) {}

    Result<Paper> paper();

private:
    // So that it stays on one page: lines of the table and of each list, characters of a text.
    static constexpr size_t mostRows = 7;
    static constexpr size_t mostTasks = 5;
    static constexpr size_t mostAppreciations = 3;
    static constexpr int longestTitle = 75;
    static constexpr int longestText = 180;

    struct Work {
        Assignment assignment;
        QString title; ///< of the action
        EffectiveFigures figures;
        HourFigures hours;
        QString student; ///< as the mayor may read it
    };

    Status read();
    Status readAction(const Proposal &proposal);
    Status readTasks(AssignmentId assignment);
    Result<QString> studentName(const Assignment &assignment, const StudentNames &names);
    PaperTable table() const;
    PaperFigures figures(const HourFigures &hours) const;
    void addTasks(Paper &paper, const StudentNames &names) const;
    void addAppreciations(Paper &paper, const StudentNames &names) const;
    std::vector<StudentId> students() const;
    static QString shortened(const QString &text, int length);
    static QString more(size_t all, size_t shown);

    Database &m_database;
    const ReportRequest &m_request;
    std::vector<Work> m_work;
    QHash<QString, qint64> m_tasks; ///< minutes by task
};

QString MayorReport::shortened(const QString &text, int length)
{
    const QString simple = text.simplified();
    return simple.size() <= length ? simple : simple.left(length - 1).trimmed() + u'…';
}

QString MayorReport::more(size_t all, size_t shown)
{
    return all <= shown ? QString() : tr("and %n more", nullptr, static_cast<int>(all - shown));
}

Result<QString> MayorReport::studentName(const Assignment &assignment, const StudentNames &names)
{
    if (names.anonymous())
        return names.inLetter(assignment.student);
    const auto student = StudentsRepository(m_database).find(assignment.student);
    if (!student)
        return student.error();
    const auto application = ApplicationsRepository(m_database).find(assignment.student, m_request.campaign);
    if (!application)
        return application.error();
    const bool here = student->has_value() && application->has_value() && (*application)->proposal == assignment.proposal;
    if (!here || !ContactRule::judge(**application, (*student)->phoneConsentOn, m_request.day).name)
        return tr("A student");
    return names.inLetter(assignment.student);
}

Status MayorReport::readTasks(AssignmentId assignment)
{
    const auto entries = HoursRepository(m_database).ofAssignment(assignment);
    if (!entries)
        return entries.error();
    for (const HourEntry &entry : *entries) {
        if (!entry.task.trimmed().isEmpty())
            m_tasks[entry.task.simplified()] += entry.minutes;
    }
    return done();
}

Status MayorReport::readAction(const Proposal &proposal)
{
    AssignmentsRepository repository(m_database);
    const auto assignments = repository.ofProposal(proposal.id);
    if (!assignments)
        return assignments.error();
    for (const Assignment &assignment : *assignments) {
        if (assignment.status == AssignmentStatus::Cancelled || assignment.campaign != m_request.campaign)
            continue;
        const auto planned = repository.figures(assignment.id);
        if (!planned)
            return planned.error();
        const auto hours = HourFiguresReader(m_database).ofAssignment(assignment.id);
        if (!hours)
            return hours.error();
        m_work.push_back({assignment, proposal.title, *planned, *hours, {}});
        if (Status status = readTasks(assignment.id); !status)
            return status;
    }
    return done();
}

Status MayorReport::read()
{
    const auto record = CommunesRepository(m_database).record(m_request.commune);
    if (!record)
        return record.error();
    QList<qint64> places = {m_request.commune.value};
    for (const Commune &part : record->parts)
        places.append(part.id.value);
    const auto proposals = ProposalsRepository(m_database).ofCampaign(m_request.campaign);
    if (!proposals)
        return proposals.error();
    for (const Proposal &proposal : *proposals) {
        if (!places.contains(proposal.commune.value))
            continue;
        if (Status status = readAction(proposal); !status)
            return status;
    }
    return done();
}

std::vector<StudentId> MayorReport::students() const
{
    std::vector<StudentId> students;
    for (const Work &work : m_work) {
        if (std::find(students.begin(), students.end(), work.assignment.student) == students.end())
            students.push_back(work.assignment.student);
    }
    return students;
}

PaperTable MayorReport::table() const
{
    PaperTable table;
    table.columns = {{tr("Student"), Align::Start, 0, QStringLiteral("student")},
                     {tr("Action"), Align::Start, 0, QStringLiteral("action")},
                     {tr("Period"), Align::Start, 0, QStringLiteral("period")},
                     {HourFiguresReader::label(HourFigure::Entered), Align::End, 0, QStringLiteral("entered")},
                     {tr("State"), Align::Start, 0, QStringLiteral("state")}};
    for (size_t i = 0; i < m_work.size() && i < mostRows; ++i) {
        const Work &work = m_work[i];
        const QString period =
            tr("%1 to %2", "days").arg(formatDate(work.figures.startsOn), formatDate(work.figures.endsOn));
        table.rows.push_back({{ReportParts::text(work.student), ReportParts::text(shortened(work.title, longestTitle)),
                               ReportParts::text(period), ReportParts::minutes(work.hours.entered),
                               ReportParts::text(reports::state(work.assignment.status))}});
    }
    return table;
}

PaperFigures MayorReport::figures(const HourFigures &hours) const
{
    return {{{tr("Students"), formatCount(static_cast<qint64>(students().size())), tr("at work in the commune")},
             {HourFiguresReader::label(HourFigure::Planned), formatMinutes(hours.planned), {}},
             {HourFiguresReader::label(HourFigure::Entered), formatMinutes(hours.entered), {}},
             {HourFiguresReader::label(HourFigure::Signed), formatMinutes(hours.signedOff), {}}}};
}

// What took most time first.
void MayorReport::addTasks(Paper &paper, const StudentNames &names) const
{
    if (m_tasks.isEmpty())
        return;
    std::vector<std::pair<QString, qint64>> tasks;
    for (auto it = m_tasks.begin(); it != m_tasks.end(); ++it) {
        if (names.keeps(it.key(), students()))
            tasks.push_back({it.key(), it.value()});
    }
    std::sort(tasks.begin(), tasks.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    paper.blocks.push_back(paragraph(tr("What was done"), ParagraphRole::Heading));
    for (size_t i = 0; i < tasks.size() && i < mostTasks; ++i)
        paper.blocks.push_back(paragraph(
            tr("%1 (%2)", "task, hours").arg(shortened(tasks[i].first, longestTitle), formatMinutes(tasks[i].second)),
            ParagraphRole::Item));
    if (const QString rest = more(tasks.size(), mostTasks); !rest.isEmpty())
        paper.blocks.push_back(paragraph(rest, ParagraphRole::Note));
    if (const int left = static_cast<int>(m_tasks.size()) - static_cast<int>(tasks.size()); left > 0)
        paper.blocks.push_back(paragraph(StudentNames::leftOut(left), ParagraphRole::Note));
}

void MayorReport::addAppreciations(Paper &paper, const StudentNames &names) const
{
    QStringList texts;
    int left = 0;
    for (const Work &work : m_work) {
        const QString text = work.assignment.appreciation.trimmed();
        if (!names.keeps(text, students()))
            ++left;
        else if (!text.isEmpty())
            texts.append(text);
    }
    if (texts.isEmpty() && left == 0)
        return;
    paper.blocks.push_back(paragraph(tr("Your appreciation"), ParagraphRole::Heading));
    for (const QString &text : texts.mid(0, mostAppreciations))
        paper.blocks.push_back(paragraph(tr("“%1”").arg(shortened(text, longestText)), ParagraphRole::Item));
    if (const QString rest = more(static_cast<size_t>(texts.size()), mostAppreciations); !rest.isEmpty())
        paper.blocks.push_back(paragraph(rest, ParagraphRole::Note));
    if (left > 0)
        paper.blocks.push_back(paragraph(StudentNames::leftOut(left), ParagraphRole::Note));
}

Result<Paper> MayorReport::paper()
{
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    const auto commune = CommunesRepository(m_database).find(m_request.commune);
    if (!commune)
        return commune.error();
    if (!commune->has_value())
        return Error{ErrorKind::Refused, tr("This report needs a commune that exists."), {}};
    paper->landscape = false;
    paper->pages = 1;
    paper->title = tr("The students in %1", "name of a commune").arg((*commune)->name);
    const auto names = StudentNames::of(m_database, m_request);
    if (!names)
        return names.error();
    if (Status status = read(); !status)
        return status.error();
    if (m_work.empty()) {
        paper->blocks.push_back(paragraph(tr("No student has worked in this commune in this campaign yet.")));
        return paper;
    }
    for (Work &work : m_work) {
        const auto name = studentName(work.assignment, *names);
        if (!name)
            return name.error();
        work.student = *name;
    }
    const auto hours = HourFiguresReader(m_database).ofCommune(m_request.commune, m_request.campaign);
    if (!hours)
        return hours.error();
    paper->blocks.push_back(figures(*hours));
    paper->blocks.push_back(table());
    if (const QString rest = more(m_work.size(), mostRows); !rest.isEmpty())
        paper->blocks.push_back(paragraph(rest, ParagraphRole::Note));
    addTasks(*paper, *names);
    addAppreciations(*paper, *names);
    paper->blocks.push_back(Gap{});
    paper->blocks.push_back(paragraph(
        tr("Thank you for the welcome you gave these students: their hours are a service to the inhabitants, and yours to them.")));
    return paper;
}

Result<Paper> reports::mayor(Database &database, const ReportRequest &request)
{
    return MayorReport(database, request).paper();
}

} // namespace pc
