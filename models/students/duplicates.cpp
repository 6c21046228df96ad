#include "models/students/duplicates.h"

#include "models/base/textfold.h"
#include "models/students/studentsrepository.h"

#include <algorithm>

namespace pc {

namespace {

// Weights: a number or an address names one person; a name alone makes one look twice, a date of birth settles it.
constexpr int kNumber = 100;
constexpr int kEmail = 90;
constexpr int kSameName = 60;
constexpr int kSwapped = 55;
constexpr int kClose = 45;
constexpr int kBirth = 30;
constexpr int kOtherNumber = 25;
// Short names one letter apart are other names: Léa, Lia.
constexpr qsizetype kLongEnough = 4;

// One letter added, left out, changed, or two neighbours exchanged.
bool isOneLetterApart(const QString &a, const QString &b)
{
    if (a == b || std::min(a.size(), b.size()) < kLongEnough || std::abs(a.size() - b.size()) > 1)
        return false;
    const auto apart = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const qsizetype at = apart.first - a.begin();
    const QStringView restA = QStringView(a).sliced(at);
    const QStringView restB = QStringView(b).sliced(at);
    if (restA.size() > restB.size())
        return restA.sliced(1) == restB;
    if (restA.size() < restB.size())
        return restA == restB.sliced(1);
    if (restA.sliced(1) == restB.sliced(1))
        return true;
    return restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA.sliced(2) == restB.sliced(2);
}

bool isPartOf(const QString &a, const QString &b)
{
    return a != b && (u' ' + b + u' ').contains(u' ' + a + u' ');
}

std::optional<Likeness> nameLikeness(const Student &a, const Student &b)
{
    const QString lastA = foldForSearch(a.lastName);
    const QString lastB = foldForSearch(b.lastName);
    const QString firstA = foldForSearch(a.firstName);
    const QString firstB = foldForSearch(b.firstName);
    if (lastA.isEmpty() || lastB.isEmpty() || firstA.isEmpty() || firstB.isEmpty())
        return std::nullopt;
    if (lastA == lastB && firstA == firstB)
        return Likeness::SameName;
    if (lastA == firstB && firstA == lastB)
        return Likeness::SwappedName;
    if ((lastA == lastB && isOneLetterApart(firstA, firstB)) || (firstA == firstB && isOneLetterApart(lastA, lastB)))
        return Likeness::CloseName;
    if (firstA == firstB && (isPartOf(lastA, lastB) || isPartOf(lastB, lastA)))
        return Likeness::CompoundName;
    return std::nullopt;
}

int pointsOf(Likeness name)
{
    return name == Likeness::SameName ? kSameName : name == Likeness::SwappedName ? kSwapped : kClose;
}

} // namespace

DuplicateScore Duplicates::score(const Student &a, const Student &b)
{
    DuplicateScore score;
    const QString numberA = foldForSearch(a.studentNumber);
    const QString numberB = foldForSearch(b.studentNumber);
    const bool numbers = !numberA.isEmpty() && !numberB.isEmpty();
    const bool births = a.bornOn.isValid() && b.bornOn.isValid();
    const QString email = a.email.trimmed();
    if (numbers && numberA == numberB) {
        score.points = kNumber;
        score.why.push_back(Likeness::SameNumber);
    }
    if (!email.isEmpty() && email.compare(b.email.trimmed(), Qt::CaseInsensitive) == 0) {
        score.points = std::max(score.points, kEmail);
        score.why.push_back(Likeness::SameEmail);
    }
    const auto name = nameLikeness(a, b);
    if (!name)
        return score;
    score.why.push_back(*name);
    int points = pointsOf(*name);
    if (births)
        points += a.bornOn == b.bornOn ? kBirth : -kBirth;
    if (births && a.bornOn == b.bornOn)
        score.why.push_back(Likeness::SameBirth);
    if (numbers && numberA != numberB)
        points -= kOtherNumber;
    score.points = std::clamp(std::max(score.points, points), 0, 100);
    return score;
}

QString Duplicates::label(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameNumber: return tr("same student number");
    case Likeness::SameEmail: return tr("same e-mail");
    case Likeness::SameName: return tr("same name");
    case Likeness::SwappedName: return tr("first and last name exchanged");
    case Likeness::CloseName: return tr("name one letter apart");
    case Likeness::CompoundName: return tr("part of a compound name");
    case Likeness::SameBirth: return tr("same date of birth");
    }
    Q_UNREACHABLE();
}

QString Duplicates::why(const DuplicateScore &score)
{
    QStringList reasons;
    for (const Likeness likeness : score.why)
        reasons << label(likeness);
    return reasons.join(QStringLiteral(", "));
}

Result<Duplicates> Duplicates::read(Database &database)
{
    auto students = StudentsRepository(database).all();
    if (!students)
        return students.error();
    return Duplicates(std::move(*students));
}

std::vector<StudentDuplicate> Duplicates::of(const Student &probe, int limit) const
{
    std::vector<StudentDuplicate> found;
    for (const Student &student : m_students) {
        if (student.id == probe.id)
            continue;
        DuplicateScore alike = score(probe, student);
        if (alike.points >= likely)
            found.push_back({student, std::move(alike)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.score.points > b.score.points; });
    if (found.size() > static_cast<size_t>(limit))
        found.erase(found.begin() + limit, found.end());
    return found;
}

} // namespace pc
