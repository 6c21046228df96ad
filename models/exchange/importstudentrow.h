// One row of an import read as a student, against the students of the register.
//
// Only for the kind of import it belongs to (importstudent.cpp). Somebody of the same name of whom no more is known is
// never taken for the same person: it is said, and so is a name exchanged or one letter apart.
#pragma once

#include "models/exchange/importcells.h"
#include "models/students/student.h"

#include <QHash>
#include <QMultiHash>

namespace pc {

/// The students of the register by what tells them apart.
struct KnownStudents {
    std::vector<Student> all;
    QHash<QString, size_t> byNumber;
    QHash<QString, size_t> byEmail;
    QMultiHash<QString, size_t> byName;
    QMultiHash<QString, size_t> byOneName; ///< by last name and by first name, folded
    QHash<CommuneId, std::pair<CommuneId, QString>> communes; ///< of origin → commune of today and its name
};

/// Fills the row: its student, its cells, its state.
void readStudentRow(ImportRowDraft &draft, const ImportContext &context, const KnownStudents &known);

/// "MARTIN Léa" and "Martin Lea" have the same key.
QString studentNameKey(const Student &student);
/// Without spaces and case.
QString studentNumberKey(const QString &number);

} // namespace pc
