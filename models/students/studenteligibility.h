// Whether a student comes from a commune ayant droit, and why, in one sentence.
//
// The rule itself is Eligibility's; here it is applied to where the student comes from: a commune, a part of one, one
// that has merged, one from elsewhere, and the student's own derogation. Pure functions on facts gathered for a day.
#pragma once

#include "models/communes/eligibility.h"
#include "models/students/student.h"

namespace pc {

/// Words kept in student_index.eligible.
enum class StudentStanding {
    Entitled,   ///< the commune, or the one it belongs to now, is ayant droit by the rule
    Granted,    ///< by the derogation of the commune
    Derogation, ///< by the student's own derogation
    Left,       ///< the commune has left the threshold
    NotEntitled,
    Outside,    ///< from outside the territory of the register
    Unknown,    ///< the population is not known
    NoCommune,  ///< the commune of origin is not known yet
};

struct StudentFacts {
    /// Where the student comes from; none when it is not known.
    std::optional<EligibilityFacts> origin;
    /// For a part or a former commune: the commune it belongs to now.
    std::optional<EligibilityFacts> today;
    bool outside = false; ///< the commune (of today) is not of the register's territory
    QString departementName;
    EligibilityRule rule;
    QString exceptionReason;
    QString exceptionAuthor;
    QDate exceptionOn;
};

class StudentEligibility {
    Q_DECLARE_TR_FUNCTIONS(pc::StudentEligibility)

public:
    static StudentStanding judge(const StudentFacts &facts);
    /// One sentence: why, or why not.
    static QString explain(const StudentFacts &facts);
    /// What the rule says without the student's own derogation.
    static QString explainByTheRule(StudentFacts facts);
    static bool isEntitled(StudentStanding standing);

    static QString word(StudentStanding standing);
    static std::optional<StudentStanding> standing(const QString &word);
    static QString label(StudentStanding standing);
    static std::vector<StudentStanding> standings();

    /// Everything the judgement of a student needs, by the rule in force on a day. The student may not be saved yet.
    static Result<StudentFacts> facts(Database &database, const Student &student, QDate day);
};

} // namespace pc
