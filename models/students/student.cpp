#include "models/students/student.h"

#include "models/base/words.h"

namespace pc {

namespace {

constexpr Word<CommuneLink> kLinks[] = {
    {CommuneLink::Unknown, QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("pc::StudentWords", "Not known yet")},
    {CommuneLink::Parents, QLatin1StringView("parents"), QT_TRANSLATE_NOOP("pc::StudentWords", "Home of the parents")},
    {CommuneLink::Residence, QLatin1StringView("residence"), QT_TRANSLATE_NOOP("pc::StudentWords", "Own residence")},
    {CommuneLink::Schooling, QLatin1StringView("schooling"), QT_TRANSLATE_NOOP("pc::StudentWords", "Went to school there")},
    {CommuneLink::Other, QLatin1StringView("other"), QT_TRANSLATE_NOOP("pc::StudentWords", "Another link")},
};
constexpr Word<HasVehicle> kVehicles[] = {
    {HasVehicle::Unknown, QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("pc::StudentWords", "Not said")},
    {HasVehicle::Yes, QLatin1StringView("yes"), QT_TRANSLATE_NOOP("pc::StudentWords", "Has a vehicle")},
    {HasVehicle::No, QLatin1StringView("no"), QT_TRANSLATE_NOOP("pc::StudentWords", "No vehicle")},
};

} // namespace

QString Student::listName() const { return StudentName::inList(lastName, firstName); }

QString Student::letterName() const { return StudentName::inLetter(lastName, firstName); }

QString StudentName::inList(const QString &lastName, const QString &firstName)
{
    return (lastName.toUpper() + u' ' + firstName).trimmed();
}

QString StudentName::inLetter(const QString &lastName, const QString &firstName)
{
    return (firstName + u' ' + lastName).trimmed();
}

std::optional<bool> isMinorOn(QDate bornOn, QDate day, int majorityAge)
{
    if (!bornOn.isValid())
        return std::nullopt;
    QDate birthday(bornOn.year() + majorityAge, bornOn.month(), bornOn.day());
    if (!birthday.isValid())
        birthday = QDate(bornOn.year() + majorityAge, 3, 1);
    return day < birthday;
}

std::optional<bool> isInsuredThrough(QDate insuredUntil, QDate lastDay)
{
    if (!insuredUntil.isValid())
        return std::nullopt;
    return lastDay <= insuredUntil;
}

QString StudentWords::word(CommuneLink link) { return entryOf(kLinks, link).word; }
QString StudentWords::word(HasVehicle vehicle) { return entryOf(kVehicles, vehicle).word; }
std::optional<CommuneLink> StudentWords::link(const QString &word) { return valueOf(kLinks, word); }
std::optional<HasVehicle> StudentWords::vehicle(const QString &word) { return valueOf(kVehicles, word); }
QString StudentWords::label(CommuneLink link) { return tr(entryOf(kLinks, link).label); }
QString StudentWords::label(HasVehicle vehicle) { return tr(entryOf(kVehicles, vehicle).label); }
std::vector<CommuneLink> StudentWords::links() { return valuesOf(kLinks); }
std::vector<HasVehicle> StudentWords::vehicles() { return valuesOf(kVehicles); }

QStringList StudentWords::levels()
{
    return {QStringLiteral("L1"),  QStringLiteral("L2"),  QStringLiteral("L3"),    QStringLiteral("M1"),
            QStringLiteral("M2"),  QStringLiteral("D"),   QStringLiteral("BUT 1"), QStringLiteral("BUT 2"),
            QStringLiteral("BUT 3")};
}

QStringList StudentWords::universities()
{
    return {QStringLiteral("Université de Lille"), QStringLiteral("Lille 1"), QStringLiteral("Lille 2"),
            QStringLiteral("Lille 3")};
}

// Decree no. 2017-1329 of 11 September 2017: the three became one on 1 January 2018.
std::optional<int> StudentWords::lastYearOf(const QString &university)
{
    return universities().indexOf(university) > 0 ? std::optional(2017) : std::nullopt;
}

} // namespace pc
