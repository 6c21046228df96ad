// How a report names students: as the register does, or "Student 1" in an anonymous one. Nothing else names them there.
//
// The numbers hold within a campaign and follow the random keys of the register: they tell nothing of a name.
#pragma once

#include "models/reports/report.h"

#include <QHash>

namespace pc {

class StudentNames {
    Q_DECLARE_TR_FUNCTIONS(pc::StudentNames)

public:
    /// Students with a candidature or an affectation in the campaign of the request have the first numbers.
    static Result<StudentNames> of(Database &database, const ReportRequest &request);

    bool anonymous() const { return m_anonymous; }
    /// "MARTIN Léa" or "Student 12", for tables; empty for a student that does not exist.
    QString inList(StudentId student) const { return m_inList.value(student.value); }
    /// "Léa Martin" or "Student 12", for sentences.
    QString inLetter(StudentId student) const { return m_inLetter.value(student.value); }
    /// Sorts the students of a list: by name, or by number when they are anonymous.
    QString sortKey(StudentId student) const { return m_sortKey.value(student.value); }
    /// A detail of a student (commune of origin, number, e-mail): the same, or nothing in an anonymous report.
    QString detail(const QString &text) const { return m_anonymous ? QString() : text; }

    /// What somebody wrote by hand: of an hour, of a decision, of a student. An anonymous report has mark() instead, unless
    /// its request asks for texts and this one names none of these students. The description of an action, which the
    /// brochure publishes, is no such text.
    QString freeText(const QString &text, const std::vector<StudentId> &about) const;
    /// The same for a text that may be about anybody: it names no student of the register.
    QString freeText(const QString &text) const;
    /// Whether freeText() gives this text as it is.
    bool keeps(const QString &text, const std::vector<StudentId> &about) const;
    bool keeps(const QString &text) const;
    /// "text left out".
    static QString mark();
    /// "3 texts left out", under a list that lacks them.
    static QString leftOut(int texts);

private:
    /// Last or first name as whole words of a folded text.
    bool namesStudent(const QString &folded, qint64 student) const;

    bool m_anonymous = false;
    bool m_texts = false;
    QHash<qint64, QString> m_inList;
    QHash<qint64, QString> m_inLetter;
    QHash<qint64, QString> m_sortKey;
    QHash<qint64, QStringList> m_given; ///< last and first name as search keys, to find them in a text
};

} // namespace pc
