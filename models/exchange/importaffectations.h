// Which affectation a line of hours is about: the student by number, e-mail or name, then the commune, the action and the
// day when the student has several.
//
// It never guesses between two: what is doubtful is an error that says what to write. It reads, and writes nothing.
#pragma once

#include "models/assignments/assignment.h"
#include "models/base/result.h"
#include "models/store/database.h"

#include <QCoreApplication>
#include <QHash>
#include <QMultiHash>

namespace pc {

class AffectationFinder {
    Q_DECLARE_TR_FUNCTIONS(pc::AffectationFinder)

public:
    struct Question {
        QString name; ///< first and last name in any order; else the two below
        QString lastName;
        QString firstName;
        QString studentNumber;
        QString email;
        CommuneId commune; ///< of the action; invalid when the row names none
        QString communeName;
        QString number; ///< of the proposal: decides alone, whatever the title says
        QString action; ///< its title or its number
        QDate from;     ///< the day, or the first of the month
        QDate to;       ///< the day, or the last of the month
    };
    struct Answer {
        AssignmentId assignment;
        StudentId person;
        QString target;  ///< "MARTIN Léa — Féron"
        QString student; ///< "MARTIN Léa"
        QString commune;
        QString error;
        bool placeAtFault = false; ///< the error is about the commune or the action, not about the student
        QString notice;
        QString refusal; ///< why the affectation takes no other hours than those it has; empty when it does
    };

    static Result<AffectationFinder> load(Database &database);
    Answer find(const Question &question) const;

private:
    struct Person {
        qint64 id = 0;
        QString lastName;
        QString firstName;
        QString shown;
    };
    struct Affectation {
        AssignmentId id;
        AssignmentStatus status = AssignmentStatus::Prepared;
        CommuneId commune;
        QString communeName;
        QString number;
        QString title;
        QDate startsOn;
        QDate endsOn;
    };
    using Candidates = std::vector<std::pair<const Person *, const Affectation *>>;

    Status loadStudents(Database &database);
    Status loadAffectations(Database &database);
    std::vector<int> people(const Question &question, Answer &answer) const;
    QString unknown(const QString &name) const;
    void narrow(Candidates &candidates, const Question &question) const;
    Answer chosen(const Candidates &candidates, Answer answer) const;

    std::vector<Person> m_people;
    QMultiHash<QString, int> m_byName; ///< folded words in alphabetical order
    QMultiHash<QString, int> m_byLastName;
    QMultiHash<QString, int> m_byNumber;
    QMultiHash<QString, int> m_byEmail;
    QHash<qint64, std::vector<Affectation>> m_affectations; ///< by student
};

} // namespace pc
