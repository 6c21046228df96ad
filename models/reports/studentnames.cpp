#include "models/reports/studentnames.h"

#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/students/student.h"

#include <algorithm>

namespace pc {

Result<StudentNames> StudentNames::of(Database &database, const ReportRequest &request)
{
    StudentNames names;
    names.m_anonymous = request.anonymous;
    names.m_texts = request.texts;
    int number = 0;
    const Status status = database.select(
        QStringLiteral("SELECT s.id, s.last_name, s.first_name FROM student s ORDER BY "
                       "EXISTS (SELECT 1 FROM application a WHERE a.student = s.id AND a.campaign = ?) OR "
                       "EXISTS (SELECT 1 FROM assignment a WHERE a.student = s.id AND a.campaign = ?) DESC, s.uuid"),
        {request.campaign.value, request.campaign.value}, [&](const Row &row) {
            const qint64 student = row.integer(0);
            ++number;
            names.m_given.insert(student, {foldForSearch(row.text(1)), foldForSearch(row.text(2))});
            if (request.anonymous) {
                const QString name = tr("Student %1").arg(number);
                names.m_inList.insert(student, name);
                names.m_inLetter.insert(student, name);
                names.m_sortKey.insert(student, QStringLiteral("%1").arg(number, 9, 10, QLatin1Char('0')));
            } else {
                names.m_inList.insert(student, StudentName::inList(row.text(1), row.text(2)));
                names.m_inLetter.insert(student, StudentName::inLetter(row.text(1), row.text(2)));
                names.m_sortKey.insert(student, pc::sortKey(row.text(1) + u' ' + row.text(2)));
            }
            return true;
        });
    if (!status)
        return status.error();
    return names;
}

bool StudentNames::namesStudent(const QString &folded, qint64 student) const
{
    const QStringList given = m_given.value(student);
    return std::any_of(given.begin(), given.end(), [&](const QString &name) {
        return !name.isEmpty() && folded.contains(u' ' + name + u' ');
    });
}

bool StudentNames::keeps(const QString &text, const std::vector<StudentId> &about) const
{
    if (!m_anonymous || text.trimmed().isEmpty())
        return true;
    const QString folded = u' ' + foldForSearch(text) + u' ';
    return m_texts && std::none_of(about.begin(), about.end(), [&](StudentId student) { return namesStudent(folded, student.value); });
}

bool StudentNames::keeps(const QString &text) const
{
    if (!m_anonymous || text.trimmed().isEmpty())
        return true;
    const QString folded = u' ' + foldForSearch(text) + u' ';
    const QList<qint64> students = m_given.keys();
    return m_texts && std::none_of(students.begin(), students.end(), [&](qint64 student) { return namesStudent(folded, student); });
}

QString StudentNames::freeText(const QString &text, const std::vector<StudentId> &about) const
{
    return keeps(text, about) ? text : mark();
}

QString StudentNames::freeText(const QString &text) const { return keeps(text) ? text : mark(); }

QString StudentNames::mark() { return tr("text left out"); }

QString StudentNames::leftOut(int texts) { return tr("%n text(s) left out of this report without names.", nullptr, texts); }

} // namespace pc
