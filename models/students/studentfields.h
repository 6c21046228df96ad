// The fields of a student by the name of their column, as text: for forms that save field by field, for a merge that
// chooses field by field, for an edit of many students at once.
//
// Days are ISO text, the commune its key in digits, a choice its database word; empty is nothing. It validates nothing.
#pragma once

#include "models/students/student.h"

#include <QMap>

namespace pc {

class StudentFields {
public:
    /// Every column a person may fill in, in the order of the form.
    static const QStringList &keys();
    /// The same without what stands together: reason, author and day of the derogation are one field, "exception".
    static const QStringList &mergeKeys();
    static QString value(const Student &student, const QString &key);
    static QMap<QString, QString> values(const Student &student);
    /// Sets one field; a key that is not one changes nothing.
    static void set(Student &student, const QString &key, const QString &value);
    /// Takes one field from another student: of mergeKeys(), the derogation whole.
    static void take(Student &student, const QString &key, const Student &from);
    /// "Commune of origin", in the language of the user.
    static QString label(const QString &key);
    /// For the eye: dates, phones and words as they are read. The commune is left to whoever knows its name.
    static QString display(const Student &student, const QString &key);
};

} // namespace pc
