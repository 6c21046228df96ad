#include "models/students/studentsrepository.h"

#include "models/attachments/attachmentsrepository.h"
#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/communes/phone.h"
#include "models/itemmodels/recordindex.h"

#include <QRegularExpression>

#include <algorithm>

namespace pc {

namespace {

const QLatin1StringView kTable("student");

const QString kColumns = QStringLiteral(
    "SELECT id, last_name, first_name, email, phone, born_on, student_number, university, component, programme, level, "
    "coalesce(commune, 0), link, link_proved_on, insured_until, privacy_on, sworn_on, phone_consent_on, image_consent_on, "
    "news_consent_on, availability, vehicle, skills, exception_reason, exception_author, exception_on, notes, past_universities "
    "FROM student ");

Student fromRow(const Row &row)
{
    Student student;
    student.id = {row.integer(0)};
    student.lastName = row.text(1);
    student.firstName = row.text(2);
    student.email = row.text(3);
    student.phone = row.text(4);
    student.bornOn = row.date(5);
    student.studentNumber = row.text(6);
    student.university = row.text(7);
    student.component = row.text(8);
    student.programme = row.text(9);
    student.level = row.text(10);
    student.commune = {row.integer(11)};
    student.link = StudentWords::link(row.text(12)).value_or(CommuneLink::Unknown);
    student.linkProvedOn = row.date(13);
    student.insuredUntil = row.date(14);
    student.privacyOn = row.date(15);
    student.swornOn = row.date(16);
    student.phoneConsentOn = row.date(17);
    student.imageConsentOn = row.date(18);
    student.newsConsentOn = row.date(19);
    student.availability = row.text(20);
    student.vehicle = StudentWords::vehicle(row.text(21)).value_or(HasVehicle::Unknown);
    student.skills = row.text(22);
    student.exceptionReason = row.text(23);
    student.exceptionAuthor = row.text(24);
    student.exceptionOn = row.date(25);
    student.notes = row.text(26);
    student.pastUniversities = row.text(27);
    return student;
}

Values bind(const Student &student)
{
    const QVariant commune =
        student.commune.isValid() ? QVariant(student.commune.value) : QVariant(QMetaType::fromType<qint64>());
    return {{QLatin1StringView("last_name"), student.lastName},
            {QLatin1StringView("first_name"), student.firstName},
            {QLatin1StringView("email"), student.email},
            {QLatin1StringView("phone"), student.phone},
            {QLatin1StringView("born_on"), bindDate(student.bornOn)},
            {QLatin1StringView("student_number"), student.studentNumber},
            {QLatin1StringView("university"), student.university},
            {QLatin1StringView("component"), student.component},
            {QLatin1StringView("programme"), student.programme},
            {QLatin1StringView("level"), student.level},
            {QLatin1StringView("commune"), commune},
            {QLatin1StringView("link"), StudentWords::word(student.link)},
            {QLatin1StringView("link_proved_on"), bindDate(student.linkProvedOn)},
            {QLatin1StringView("insured_until"), bindDate(student.insuredUntil)},
            {QLatin1StringView("privacy_on"), bindDate(student.privacyOn)},
            {QLatin1StringView("sworn_on"), bindDate(student.swornOn)},
            {QLatin1StringView("phone_consent_on"), bindDate(student.phoneConsentOn)},
            {QLatin1StringView("image_consent_on"), bindDate(student.imageConsentOn)},
            {QLatin1StringView("news_consent_on"), bindDate(student.newsConsentOn)},
            {QLatin1StringView("availability"), student.availability},
            {QLatin1StringView("vehicle"), StudentWords::word(student.vehicle)},
            {QLatin1StringView("skills"), student.skills},
            {QLatin1StringView("exception_reason"), student.exceptionReason},
            {QLatin1StringView("exception_author"), student.exceptionAuthor},
            {QLatin1StringView("exception_on"), bindDate(student.exceptionOn)},
            {QLatin1StringView("notes"), student.notes},
            {QLatin1StringView("past_universities"), student.pastUniversities}};
}

Error invalid(const QString &message, const char *column)
{
    return {ErrorKind::Invalid, message, QString::fromLatin1(column)};
}

Status validateDates(const Student &student, QDate today)
{
    if (student.bornOn.isValid()
        && (student.bornOn.addYears(StudentsRepository::youngest) > today
            || student.bornOn.addYears(StudentsRepository::oldest) < today))
        return invalid(StudentsRepository::tr("A student born on %1 is not plausible: check the year.").arg(formatDate(student.bornOn)),
                       "born_on");
    const struct {
        QDate day;
        const char *column;
    } past[] = {{student.linkProvedOn, "link_proved_on"},     {student.privacyOn, "privacy_on"},
                {student.swornOn, "sworn_on"},                {student.phoneConsentOn, "phone_consent_on"},
                {student.imageConsentOn, "image_consent_on"}, {student.newsConsentOn, "news_consent_on"},
                {student.exceptionOn, "exception_on"}};
    for (const auto &[day, column] : past) {
        if (day.isValid() && day > today)
            return invalid(StudentsRepository::tr("%1 is not here yet: enter a day that has come.").arg(formatDate(day)), column);
    }
    return done();
}

// One a line, none twice; a semicolon separates as a line does (cells of a spreadsheet).
QString tidyLines(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[;\\r\\n\\x{2028}\\x{2029}]"));
    QStringList lines;
    QStringList folded;
    for (const QString &part : text.split(separator)) {
        const QString line = part.simplified();
        if (line.isEmpty() || folded.contains(foldForSearch(line)))
            continue;
        lines << line;
        folded << foldForSearch(line);
    }
    return lines.join(u'\n');
}

Status validatePast(const Student &student)
{
    for (const QString &line : tidyLines(student.pastUniversities).split(u'\n')) {
        if (line.size() > StudentsRepository::longestUniversity)
            return invalid(StudentsRepository::tr("A past establishment has at most %1 characters: write one a line, without its story.")
                               .arg(StudentsRepository::longestUniversity),
                           "past_universities");
    }
    return done();
}

Status validateException(const Student &student)
{
    const bool any = !student.exceptionReason.isEmpty() || !student.exceptionAuthor.isEmpty() || student.exceptionOn.isValid();
    if (!any)
        return done();
    if (student.exceptionReason.isEmpty())
        return invalid(StudentsRepository::tr("A derogation needs a reason: say why in one sentence."), "exception_reason");
    if (student.exceptionAuthor.isEmpty())
        return invalid(StudentsRepository::tr("A derogation needs an author: say who decides."), "exception_author");
    if (!student.exceptionOn.isValid())
        return invalid(StudentsRepository::tr("A derogation needs the day it was decided."), "exception_on");
    return done();
}

} // namespace

Result<std::vector<Student>> StudentsRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<Student> students;
    const Status status = m_database.select(kColumns + tail, values, [&](const Row &row) {
        students.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return students;
}

Result<std::optional<Student>> StudentsRepository::find(StudentId id)
{
    const auto found = read(QStringLiteral("WHERE id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<Student>> StudentsRepository::among(const std::vector<StudentId> &ids)
{
    std::vector<qint64> keys;
    for (const StudentId id : ids)
        keys.push_back(id.value);
    return read(QStringLiteral("WHERE id IN (SELECT value FROM json_each(?))"), {jsonIds(keys)});
}

Result<std::vector<Student>> StudentsRepository::all()
{
    auto students = read(QStringLiteral("ORDER BY id"), {});
    if (!students)
        return students.error();
    std::vector<std::pair<QString, Student>> keyed;
    keyed.reserve(students->size());
    for (Student &student : *students)
        keyed.emplace_back(sortKey(student.lastName + u' ' + student.firstName), std::move(student));
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Student> sorted;
    sorted.reserve(keyed.size());
    for (auto &[key, student] : keyed)
        sorted.push_back(std::move(student));
    return sorted;
}

Result<std::vector<Student>> StudentsRepository::search(const QString &typed, int limit)
{
    const std::vector<SearchWord> words = searchWords(typed);
    const auto students = all();
    if (!students)
        return students.error();
    std::vector<Student> found;
    for (const Student &student : *students) {
        if (static_cast<int>(found.size()) >= limit)
            break;
        const QStringList searched{student.lastName, student.firstName, student.studentNumber, student.email};
        if (matches(foldForSearch(searched.join(u' ')), words))
            found.push_back(student);
    }
    return found;
}

Result<QStringList> StudentsRepository::used(const QString &column)
{
    QStringList values;
    const QString sql =
        QStringLiteral("SELECT %1 FROM student WHERE %1 <> '' GROUP BY %1 ORDER BY count(*) DESC, %1").arg(column);
    const Status status = m_database.select(sql, {}, [&](const Row &row) {
        values << row.text(0);
        return true;
    });
    if (!status)
        return status.error();
    return values;
}

Result<QStringList> StudentsRepository::usedComponents() { return used(QStringLiteral("component")); }
Result<QStringList> StudentsRepository::usedUniversities() { return used(QStringLiteral("university")); }
Result<QStringList> StudentsRepository::usedLevels() { return used(QStringLiteral("level")); }

Student StudentsRepository::normalised(Student student)
{
    for (QString *field : {&student.lastName, &student.firstName, &student.email, &student.studentNumber, &student.university,
                           &student.component, &student.programme, &student.level, &student.exceptionAuthor})
        *field = field->simplified();
    for (QString *field : {&student.availability, &student.skills, &student.exceptionReason, &student.notes})
        *field = field->trimmed();
    student.pastUniversities = tidyLines(student.pastUniversities);
    student.phone = normalisePhone(student.phone);
    if (student.email.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive))
        student.email = student.email.mid(7);
    return student;
}

Status StudentsRepository::validate(const Student &student, QDate today)
{
    if (student.lastName.trimmed().isEmpty())
        return invalid(tr("A student needs a last name."), "last_name");
    static const QRegularExpression address(QStringLiteral("^[^@\\s<>\",;:]+@[^@\\s<>\",;:]+\\.[^@\\s<>\",;:.]{2,}$"));
    if (!student.email.isEmpty() && !address.match(student.email).hasMatch())
        return invalid(tr("“%1” is not an e-mail address. Write it like lea.martin@etu.example.").arg(student.email), "email");
    if (Status status = validateDates(student, today); !status)
        return status;
    if (Status status = validatePast(student); !status)
        return status;
    return validateException(student);
}

Result<StudentId> StudentsRepository::add(Transaction &transaction, const Student &typed)
{
    const Student student = normalised(typed);
    if (Status status = validate(student, transaction.today()); !status)
        return status.error();
    const Result<qint64> id = transaction.insert(kTable, bind(student));
    if (!id)
        return id.error();
    return StudentId{*id};
}

Status StudentsRepository::update(Transaction &transaction, const Student &typed)
{
    const Student student = normalised(typed);
    if (Status status = validate(student, transaction.today()); !status)
        return status;
    return transaction.update(kTable, student.id.value, bind(student));
}

Status StudentsRepository::remove(Transaction &transaction, StudentId student)
{
    int applications = 0;
    int assignments = 0;
    int waivers = 0;
    int labels = 0;
    const QString sql = QStringLiteral("WITH me (id) AS (SELECT ?) "
                                       "SELECT (SELECT count(*) FROM application WHERE student = (SELECT id FROM me)), "
                                       "(SELECT count(*) FROM assignment WHERE student = (SELECT id FROM me)), "
                                       "(SELECT count(*) FROM quota_waiver WHERE student = (SELECT id FROM me)), "
                                       "(SELECT count(*) FROM label_file WHERE student = (SELECT id FROM me))");
    const Status status = transaction.database().select(sql, {student.value}, [&](const Row &row) {
        applications = static_cast<int>(row.integer(0));
        assignments = static_cast<int>(row.integer(1));
        waivers = static_cast<int>(row.integer(2));
        labels = static_cast<int>(row.integer(3));
        return false;
    });
    if (!status)
        return status;
    const auto refused = [&](const QString &message) { return Error{ErrorKind::Refused, message, QString::number(student.value)}; };
    if (assignments > 0)
        return refused(tr("This student has %n affectation(s), perhaps with hours: the record stays.", nullptr, assignments));
    if (applications > 0)
        return refused(tr("This student has %n candidature(s): remove them first.", nullptr, applications));
    if (labels > 0)
        return refused(tr("This student asks for %n label(s): the record stays with the file.", nullptr, labels));
    if (waivers > 0)
        return refused(tr("This student is let off part of a quota: remove that waiver first."));
    if (Status gone = AttachmentsRepository::removeAll(transaction, AttachmentOwner::Student, student.value); !gone)
        return gone;
    return transaction.remove(kTable, student.value);
}

} // namespace pc
