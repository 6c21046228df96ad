// Students in a register of the Nord, with a campaign, proposals, candidatures, affectations and hours. All invented.
#pragma once

#include "models/campaigns/campaignsrepository.h"
#include "models/register/indexes.h"
#include "models/students/communelookup.h"
#include "models/students/studentslist.h"
#include "models/students/studentsrepository.h"
#include "tests/models/communes/territory.h"

#include <algorithm>

namespace pc::test {

/// Keeps the lines of the list, unless the register does it by itself.
inline void keepStudents(Register &reg)
{
    const auto &kept = recordIndexes();
    if (std::find(kept.begin(), kept.end(), &studentIndexSpec()) != kept.end())
        return;
    reg.store().addMaintainer([](Database &database, const ChangeSet &changes) {
        return RecordIndex(database, studentIndexSpec()).maintain(changes);
    });
    const Status status = reg.store().rebuild([](Database &database) { return RecordIndex(database, studentIndexSpec()).rebuild(); });
    if (!status)
        qFatal("%s", qPrintable(status.error().message + status.error().detail));
}

/// One change; fails the program when it is refused.
inline void must(Register &reg, const Store::Work &work)
{
    if (const Status status = write(reg, work); !status)
        qFatal("%s", qPrintable(status.error().message + QStringLiteral(" / ") + status.error().detail));
}

inline qint64 insertRow(Register &reg, const char *table, const Values &values)
{
    qint64 id = 0;
    must(reg, [&](Transaction &transaction) -> Status {
        const auto added = transaction.insert(QLatin1StringView(table), values);
        if (!added)
            return added.error();
        id = *added;
        return done();
    });
    return id;
}

inline Student person(const QString &last, const QString &first)
{
    Student student;
    student.lastName = last;
    student.firstName = first;
    return student;
}

inline StudentId addStudent(Register &reg, const Student &student)
{
    StudentId id;
    must(reg, [&](Transaction &transaction) -> Status {
        const auto added = StudentsRepository::add(transaction, student);
        if (!added)
            return added.error();
        id = *added;
        return done();
    });
    return id;
}

inline StudentId addStudent(Register &reg, const QString &last, const QString &first, const QString &communeCode = {},
                            CommuneKind kind = CommuneKind::Commune)
{
    Student student = person(last, first);
    if (!communeCode.isEmpty())
        student.commune = idOf(reg, communeCode, kind);
    return addStudent(reg, student);
}

inline Student studentOf(Register &reg, StudentId id)
{
    const auto found = StudentsRepository(reg.database()).find(id);
    return found && *found ? **found : Student();
}

inline CampaignId campaignOf(Register &reg)
{
    const auto current = CampaignsRepository(reg.database()).current(QDate(2026, 11, 20));
    return current && *current ? (*current)->id : CampaignId();
}

inline qint64 addProposal(Register &reg, CampaignId campaign, const QString &communeCode, const QString &number)
{
    return insertRow(reg, "proposal",
                     {{QLatin1StringView("campaign"), campaign.value},
                      {QLatin1StringView("commune"), idOf(reg, communeCode).value},
                      {QLatin1StringView("number"), number},
                      {QLatin1StringView("status"), QStringLiteral("conforming")},
                      {QLatin1StringView("title"), QStringLiteral("Aide numérique")},
                      {QLatin1StringView("minutes"), 1800}});
}

inline qint64 addApplication(Register &reg, CampaignId campaign, StudentId student, const QString &status = QStringLiteral("received"))
{
    return insertRow(reg, "application",
                     {{QLatin1StringView("campaign"), campaign.value},
                      {QLatin1StringView("student"), student.value},
                      {QLatin1StringView("received_on"), QStringLiteral("2026-11-02")},
                      {QLatin1StringView("status"), status}});
}

inline qint64 addAssignment(Register &reg, CampaignId campaign, StudentId student, qint64 proposal,
                            const QString &status = QStringLiteral("running"))
{
    return insertRow(reg, "assignment",
                     {{QLatin1StringView("campaign"), campaign.value},
                      {QLatin1StringView("proposal"), proposal},
                      {QLatin1StringView("student"), student.value},
                      {QLatin1StringView("status"), status},
                      {QLatin1StringView("minutes"), 1800},
                      {QLatin1StringView("starts_on"), QStringLiteral("2026-11-09")},
                      {QLatin1StringView("ends_on"), QStringLiteral("2027-04-30")}});
}

/// Sums of hours as models/hours keeps them.
inline void setHours(Register &reg, qint64 assignment, CampaignId campaign, int entered, int signedOff)
{
    const Status status = reg.store().rebuild([&](Database &database) {
        return database.execute(QStringLiteral("INSERT INTO hour_total (assignment, campaign, entered, signed, entries) "
                                               "VALUES (?,?,?,?,1)"),
                                {assignment, campaign.value, entered, signedOff});
    });
    if (!status)
        qFatal("%s", qPrintable(status.error().message + status.error().detail));
}

/// Every row of the tables a change of students may touch, as one text: equal texts, equal registers.
inline QString stateOf(Register &reg)
{
    QStringList lines;
    for (const char *table : {"student", "application", "wish", "assignment", "quota_waiver", "student_index"}) {
        const Status status = reg.database().select(
            QStringLiteral("SELECT * FROM %1 ORDER BY 1").arg(QLatin1StringView(table)), {}, [&](const Row &row) {
                QStringList cells{QString::fromLatin1(table)};
                for (int column = 0; column < row.columnCount(); ++column)
                    cells << row.text(column);
                lines << cells.join(u'|');
                return true;
            });
        if (!status)
            qFatal("%s", qPrintable(status.error().detail));
    }
    return lines.join(u'\n');
}

} // namespace pc::test
