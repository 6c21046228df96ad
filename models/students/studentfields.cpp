#include "models/students/studentfields.h"

#include "models/base/localise.h"
#include "models/communes/phone.h"
#include "models/itemmodels/fieldlabels.h"

namespace pc {

namespace {

struct TextField {
    const char *key;
    QString Student::*text;
};
constexpr TextField kTexts[] = {{"last_name", &Student::lastName},
                                {"first_name", &Student::firstName},
                                {"email", &Student::email},
                                {"phone", &Student::phone},
                                {"student_number", &Student::studentNumber},
                                {"university", &Student::university},
                                {"component", &Student::component},
                                {"programme", &Student::programme},
                                {"level", &Student::level},
                                {"past_universities", &Student::pastUniversities},
                                {"availability", &Student::availability},
                                {"skills", &Student::skills},
                                {"exception_reason", &Student::exceptionReason},
                                {"exception_author", &Student::exceptionAuthor},
                                {"notes", &Student::notes}};

struct DayField {
    const char *key;
    QDate Student::*day;
};
constexpr DayField kDays[] = {{"born_on", &Student::bornOn},
                              {"link_proved_on", &Student::linkProvedOn},
                              {"insured_until", &Student::insuredUntil},
                              {"privacy_on", &Student::privacyOn},
                              {"sworn_on", &Student::swornOn},
                              {"phone_consent_on", &Student::phoneConsentOn},
                              {"image_consent_on", &Student::imageConsentOn},
                              {"news_consent_on", &Student::newsConsentOn},
                              {"exception_on", &Student::exceptionOn}};

template <typename Field, size_t N>
const Field *in(const Field (&table)[N], const QString &key)
{
    for (const Field &field : table) {
        if (key == QLatin1StringView(field.key))
            return &field;
    }
    return nullptr;
}

const QString kCommune = QStringLiteral("commune");
const QString kLink = QStringLiteral("link");
const QString kVehicle = QStringLiteral("vehicle");
const QString kException = QStringLiteral("exception");

} // namespace

const QStringList &StudentFields::keys()
{
    static const QStringList keys{
        QStringLiteral("last_name"),      QStringLiteral("first_name"),       QStringLiteral("email"),
        QStringLiteral("phone"),          QStringLiteral("born_on"),          QStringLiteral("student_number"),
        QStringLiteral("university"),     QStringLiteral("component"),        QStringLiteral("programme"),
        QStringLiteral("level"),          QStringLiteral("past_universities"), kCommune,
        kLink,                            QStringLiteral("link_proved_on"),   QStringLiteral("insured_until"),
        QStringLiteral("privacy_on"),     QStringLiteral("sworn_on"),         QStringLiteral("phone_consent_on"),
        QStringLiteral("image_consent_on"), QStringLiteral("news_consent_on"), QStringLiteral("availability"),
        kVehicle,                         QStringLiteral("skills"),           QStringLiteral("exception_reason"),
        QStringLiteral("exception_author"), QStringLiteral("exception_on"),   QStringLiteral("notes")};
    return keys;
}

const QStringList &StudentFields::mergeKeys()
{
    static const QStringList keys = [] {
        QStringList all = StudentFields::keys();
        all.removeIf([](const QString &key) { return key.startsWith(kException); });
        all.insert(all.size() - 1, kException);
        return all;
    }();
    return keys;
}

QString StudentFields::value(const Student &student, const QString &key)
{
    if (const TextField *field = in(kTexts, key))
        return student.*field->text;
    if (const DayField *field = in(kDays, key))
        return (student.*field->day).toString(Qt::ISODate);
    if (key == kCommune)
        return student.commune.isValid() ? QString::number(student.commune.value) : QString();
    if (key == kLink)
        return StudentWords::word(student.link);
    if (key == kVehicle)
        return StudentWords::word(student.vehicle);
    if (key == kException)
        return student.hasException() ? student.exceptionOn.toString(Qt::ISODate) + u' ' + student.exceptionReason : QString();
    return {};
}

QMap<QString, QString> StudentFields::values(const Student &student)
{
    QMap<QString, QString> values;
    for (const QString &key : keys())
        values.insert(key, value(student, key));
    return values;
}

void StudentFields::set(Student &student, const QString &key, const QString &value)
{
    if (const TextField *field = in(kTexts, key))
        student.*field->text = value;
    else if (const DayField *dated = in(kDays, key))
        student.*dated->day = QDate::fromString(value, Qt::ISODate);
    else if (key == kCommune)
        student.commune = {value.toLongLong()};
    else if (key == kLink)
        student.link = StudentWords::link(value).value_or(CommuneLink::Unknown);
    else if (key == kVehicle)
        student.vehicle = StudentWords::vehicle(value).value_or(HasVehicle::Unknown);
}

void StudentFields::take(Student &student, const QString &key, const Student &from)
{
    if (key != kException) {
        set(student, key, value(from, key));
        return;
    }
    student.exceptionReason = from.exceptionReason;
    student.exceptionAuthor = from.exceptionAuthor;
    student.exceptionOn = from.exceptionOn;
}

QString StudentFields::label(const QString &key)
{
    return FieldLabels::field(QStringLiteral("student"), key == kException ? QStringLiteral("exception_reason") : key);
}

QString StudentFields::display(const Student &student, const QString &key)
{
    if (const DayField *field = in(kDays, key))
        return formatDate(student.*field->day);
    if (key == QLatin1StringView("phone"))
        return displayPhone(student.phone);
    if (key == kLink)
        return StudentWords::label(student.link);
    if (key == kVehicle)
        return StudentWords::label(student.vehicle);
    if (key == kException)
        return student.exceptionReason;
    return value(student, key);
}

} // namespace pc
