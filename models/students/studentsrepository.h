// Reads and writes students; finds them by a tolerant text.
//
// A student something belongs to (candidature, affectation, waiver) is never removed. Origin and words are checked here;
// whether a student is entitled is StudentEligibility's.
#pragma once

#include "models/store/transaction.h"
#include "models/students/student.h"

namespace pc {

class StudentsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::StudentsRepository)

public:
    explicit StudentsRepository(Database &database) : m_database(database) {}

    /// Youngest and oldest plausible student, in years on the day of the entry.
    static constexpr int youngest = 14;
    static constexpr int oldest = 110;
    /// Longest name of a past establishment, in characters.
    static constexpr int longestUniversity = 120;

    Result<std::optional<Student>> find(StudentId id);
    /// Those of these that exist, in any order.
    Result<std::vector<Student>> among(const std::vector<StudentId> &ids);
    /// In the order of their names.
    Result<std::vector<Student>> all();
    /// Students whose names, number or e-mail answer every word typed, in the order of their names, at most `limit`.
    Result<std::vector<Student>> search(const QString &typed, int limit);
    /// What was typed so far in a column, most frequent first; for suggestions.
    Result<QStringList> usedComponents();
    Result<QStringList> usedUniversities();
    Result<QStringList> usedLevels();

    /// Adds a student. Errors: Invalid, the detail naming the column.
    static Result<StudentId> add(Transaction &transaction, const Student &student);
    /// Writes every column. Errors: Invalid as in add(); Refused when the student no longer exists.
    static Status update(Transaction &transaction, const Student &student);
    /// Removes a student nothing belongs to. Error Refused, with a sentence that says what does.
    static Status remove(Transaction &transaction, StudentId student);

    /// The rules a student must pass; pure. The error's detail names the column.
    static Status validate(const Student &student, QDate today);
    /// The same student with names, phone, e-mail and spaces put in order.
    static Student normalised(Student student);

private:
    Result<std::vector<Student>> read(const QString &tail, const QVariantList &values);
    Result<QStringList> used(const QString &column);

    Database &m_database;
};

} // namespace pc
