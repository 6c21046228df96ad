// Whether two records speak of the same person: a score on folded names, e-mail, student number and date of birth.
//
// It points out, never merges. Partial records are welcome: what is being typed, or a line of an import.
#pragma once

#include "models/store/database.h"
#include "models/students/student.h"

namespace pc {

enum class Likeness {
    SameNumber,
    SameEmail,
    SameName,
    SwappedName,  ///< first and last name in each other's place
    CloseName,    ///< one letter apart
    CompoundName, ///< one last name is a part of the other: MARTIN and MARTIN-DUPONT
    SameBirth,
};

struct DuplicateScore {
    int points = 0; ///< 0 to 100
    std::vector<Likeness> why;

    friend bool operator==(const DuplicateScore &, const DuplicateScore &) = default;
};

struct StudentDuplicate {
    Student student;
    DuplicateScore score;
};

class Duplicates {
    Q_DECLARE_TR_FUNCTIONS(pc::Duplicates)

public:
    /// From this score on two records are said to be alike.
    static constexpr int likely = 40;

    /// Pure; the order of the two does not matter.
    static DuplicateScore score(const Student &a, const Student &b);
    /// "same e-mail", "same name".
    static QString label(Likeness likeness);
    /// The reasons in one line: "same name, same date of birth".
    static QString why(const DuplicateScore &score);

    /// Reads the students once; for many questions in a row (an import).
    static Result<Duplicates> read(Database &database);
    /// Students like this one, likeliest first, itself left out.
    std::vector<StudentDuplicate> of(const Student &probe, int limit = 5) const;

private:
    explicit Duplicates(std::vector<Student> students) : m_students(std::move(students)) {}

    std::vector<Student> m_students;
};

} // namespace pc
