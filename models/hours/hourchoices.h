// What the forms of hours offer to choose from: affectations that take hours, months that wait for a visa.
#pragma once

#include "models/base/id.h"
#include "models/store/database.h"

#include <vector>

namespace pc {

struct AssignmentChoice {
    AssignmentId assignment;
    StudentId student;
    QString studentName; ///< "Léa Martin"
    QString communeName;
    QString action;
};

/// Lines of one commune in one month that wait for its visa.
struct WaitingMonth {
    CommuneId commune;
    QString communeName;
    QDate month; ///< its first day
    int lines = 0;
    int students = 0;
    qint64 minutes = 0;
};

/// Lines of one commune that may be signed.
struct CommuneLines {
    CommuneId commune;
    QString communeName;
    std::vector<HourEntryId> lines;
    qint64 minutes = 0;
};

struct StudentChoice {
    StudentId student;
    QString name;    ///< "Léa Martin"
    QString commune; ///< of one of the actions
};

class HourChoices {
public:
    explicit HourChoices(Database &database) : m_database(database) {}

    /// Affectations that have started and answer what is typed, running ones first; at most `limit`.
    Result<std::vector<AssignmentChoice>> assignments(const QString &typed, int limit);
    Result<std::optional<AssignmentChoice>> assignment(AssignmentId id);
    /// The commune of the action; not valid when there is no such affectation.
    Result<CommuneId> communeOf(AssignmentId id);
    /// Students with an affectation that answer what is typed; at most `limit`.
    Result<std::vector<StudentChoice>> students(const QString &typed, int limit);
    /// "Léa Martin".
    Result<QString> studentName(StudentId student);
    /// Oldest month first, then by commune; days of closed campaigns are left out.
    Result<std::vector<WaitingMonth>> waitingMonths();
    /// Those of these lines that may be signed, by commune in the order of their names.
    Result<std::vector<CommuneLines>> signableByCommune(const std::vector<HourEntryId> &lines);
    /// "Anne Petit", empty when the register does not know the mayor.
    Result<QString> mayorOf(CommuneId commune);

private:
    Result<std::vector<AssignmentChoice>> read(const std::vector<qint64> &ids);

    Database &m_database;
};

} // namespace pc
