#include "tests/journeys/campaigndesk.h"

#include "models/applications/applicationsrepository.h"
#include "models/assignments/assignmentsrepository.h"
#include "models/hours/hoursrepository.h"
#include "models/proposals/examination.h"
#include "models/proposals/proposalsrepository.h"
#include "models/students/studentsrepository.h"
#include "views/common/toast.h"
#include "views/communes/communespage.h"

namespace pc::test {

using namespace Qt::StringLiterals;

void CampaignDesk::write(const Store::Work &work)
{
    if (const Status status = store().transact(u"Préparation"_s, work); !status)
        QTest::qFail(qUtf8Printable(status.error().message + u" / "_s + status.error().detail), __FILE__, __LINE__);
}

qint64 CampaignDesk::number(const QString &sql, const QVariantList &values) const
{
    const auto found = store().database().scalar(sql, values);
    if (!found)
        QTest::qFail(qUtf8Printable(found.error().detail), __FILE__, __LINE__);
    return found ? found->toLongLong() : -1;
}

// What was prepared is history: no toast, the list in front, the keyboard in it.
bool CampaignDesk::begin()
{
    window()->resize(1280, 680);
    window()->toast()->dismiss();
    m_desk->communes()->focusContent();
    QCoreApplication::processEvents();
    return window()->currentPage() == m_desk->communes();
}

ProposalId CampaignDesk::proposal(const QString &code, const QString &title)
{
    ProposalId id;
    write([&](Transaction &transaction) -> Status {
        Proposal made;
        made.campaign = campaign();
        made.commune = communeOf(code);
        made.title = title;
        made.type = {number(u"SELECT id FROM action_type ORDER BY id LIMIT 1"_s)};
        made.minutes = 1800;
        made.places = 2;
        made.receivedOn = m_clock.today();
        const auto added = ProposalsRepository::add(transaction, made);
        if (added)
            id = *added;
        return added ? done() : Status(added.error());
    });
    return id;
}

ProposalId CampaignDesk::conforming(const QString &code, const QString &title)
{
    const ProposalId id = proposal(code, title);
    write([&](Transaction &transaction) -> Status {
        const auto grid = ExaminationRepository(transaction.database()).of(id, m_clock.today());
        if (!grid)
            return grid.error();
        for (const GridQuestion &question : grid->questions) {
            if (const Status answered = ExaminationRepository::answer(transaction, id, question.id, GridAnswer::Yes); !answered)
                return answered;
        }
        return ProposalsRepository::advance(transaction, id, ProposalStatus::Conforming);
    });
    return id;
}

StudentId CampaignDesk::student(const QString &firstName, const QString &lastName, const QString &code)
{
    StudentId id;
    write([&](Transaction &transaction) -> Status {
        Student made;
        made.firstName = firstName;
        made.lastName = lastName;
        made.commune = communeOf(code);
        made.bornOn = QDate(2005, 5, 17);
        made.insuredUntil = QDate(2027, 12, 31);
        const auto added = StudentsRepository::add(transaction, made);
        if (added)
            id = *added;
        return added ? done() : Status(added.error());
    });
    return id;
}

ApplicationId CampaignDesk::apply(StudentId student, QDate on)
{
    ApplicationId id;
    write([&](Transaction &transaction) -> Status {
        Application made;
        made.campaign = campaign();
        made.student = student;
        made.receivedOn = on;
        const auto added = ApplicationsRepository::add(transaction, made);
        if (added)
            id = *added;
        return added ? done() : Status(added.error());
    });
    write([&](Transaction &transaction) -> Status {
        if (const Status step = ApplicationsRepository::step(transaction, id, ApplicationStatus::Admissible); !step)
            return step;
        return ApplicationsRepository::decideParticipation(transaction, {id}, {Participation::Validated, {}, u"BVE"_s, m_clock.today()});
    });
    return id;
}

AssignmentId CampaignDesk::atWork(ProposalId proposal, StudentId student)
{
    AssignmentId id;
    write([&](Transaction &transaction) -> Status {
        Assignment made;
        made.proposal = proposal;
        made.student = student;
        made.minutes = 1800;
        made.startsOn = QDate(2026, 9, 15);
        made.endsOn = QDate(2027, 6, 30);
        const auto added = AssignmentsRepository::add(transaction, made);
        if (!added)
            return added.error();
        id = *added;
        if (const Status open = AssignmentsRepository::overrideGate(transaction, id, u"Convention signée sur papier"_s); !open)
            return open;
        return AssignmentsRepository::setStatus(transaction, id, AssignmentStatus::Running);
    });
    return id;
}

HourEntryId CampaignDesk::hours(AssignmentId assignment, QDate day, int minutes)
{
    HourEntryId id;
    write([&](Transaction &transaction) -> Status {
        HourEntry made;
        made.assignment = assignment;
        made.day = day;
        made.minutes = minutes;
        made.task = u"Jeux de société"_s;
        const auto added = HoursRepository::add(transaction, made);
        if (added)
            id = *added;
        return added ? done() : Status(added.error());
    });
    return id;
}

void CampaignDesk::mayor(const QString &code, const QString &lastName)
{
    TownHall hall = hallOf(code);
    hall.commune = communeOf(code);
    hall.civility = Civility::Madame;
    hall.firstName = u"Jeanne"_s;
    hall.lastName = lastName;
    write([&](Transaction &transaction) { return CommunesRepository::saveTownHall(transaction, hall); });
}

std::optional<HourEntry> CampaignDesk::line(HourEntryId id) const
{
    const auto found = HoursRepository(store().database()).find(id);
    return found ? *found : std::nullopt;
}

std::vector<HourEntry> CampaignDesk::lines(AssignmentId assignment) const
{
    const auto found = HoursRepository(store().database()).ofAssignment(assignment);
    return found ? *found : std::vector<HourEntry>{};
}

} // namespace pc::test
