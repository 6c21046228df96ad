#include "models/students/studenteligibility.h"

#include "models/base/localise.h"
#include "models/communes/communesrepository.h"
#include "models/communes/frenchname.h"

namespace pc {

namespace {

struct StandingWord {
    StudentStanding standing;
    QLatin1StringView word;
    const char *label;
};
constexpr StandingWord kStandings[] = {
    {StudentStanding::Entitled, QLatin1StringView("entitled"), QT_TRANSLATE_NOOP("pc::StudentEligibility", "Entitled")},
    {StudentStanding::Granted, QLatin1StringView("granted"),
     QT_TRANSLATE_NOOP("pc::StudentEligibility", "Entitled by derogation of the commune")},
    {StudentStanding::Derogation, QLatin1StringView("derogation"),
     QT_TRANSLATE_NOOP("pc::StudentEligibility", "Derogation of the student")},
    {StudentStanding::Left, QLatin1StringView("left"),
     QT_TRANSLATE_NOOP("pc::StudentEligibility", "Commune that left the threshold")},
    {StudentStanding::NotEntitled, QLatin1StringView("not_entitled"),
     QT_TRANSLATE_NOOP("pc::StudentEligibility", "Not entitled")},
    {StudentStanding::Outside, QLatin1StringView("outside"),
     QT_TRANSLATE_NOOP("pc::StudentEligibility", "Outside the territory")},
    {StudentStanding::Unknown, QLatin1StringView("unknown"),
     QT_TRANSLATE_NOOP("pc::StudentEligibility", "Population unknown")},
    {StudentStanding::NoCommune, QLatin1StringView("no_commune"),
     QT_TRANSLATE_NOOP("pc::StudentEligibility", "Commune of origin not known")},
};

bool isPart(const Commune &commune) { return commune.kind != CommuneKind::Commune; }

StudentStanding byTheRule(const StudentFacts &facts)
{
    if (!facts.origin)
        return StudentStanding::NoCommune;
    if (facts.outside)
        return StudentStanding::Outside;
    const EligibilityFacts &judged = facts.today ? *facts.today : *facts.origin;
    switch (Eligibility::judge(judged, facts.rule).standing) {
    case Standing::Eligible: return StudentStanding::Entitled;
    case Standing::Granted: return StudentStanding::Granted;
    case Standing::Left: return StudentStanding::Left;
    case Standing::Unknown: return StudentStanding::Unknown;
    default: return StudentStanding::NotEntitled;
    }
}

QString inhabitantsOf(const EligibilityFacts &facts, const EligibilityRule &rule)
{
    const auto figure = Eligibility::figure(facts.population, rule.basis);
    return figure ? StudentEligibility::tr("%Ln inhabitant(s)", nullptr, *figure)
                  : StudentEligibility::tr("population unknown", "after a commune's name");
}

QString partSentence(const StudentFacts &facts, StudentStanding standing)
{
    const QString name = facts.origin->commune.name;
    if (!facts.today)
        return Eligibility::explain(*facts.origin, facts.rule);
    const Commune &today = facts.today->commune;
    const QString of = nameWithOf(today.name, today.article);
    const QString inhabitants = inhabitantsOf(*facts.today, facts.rule);
    const bool merged = facts.origin->commune.kind == CommuneKind::Former;
    if (StudentEligibility::isEntitled(standing)) {
        return merged ? StudentEligibility::tr("%1 has joined the commune %2, %3, which is entitled.").arg(name, of, inhabitants)
                      : StudentEligibility::tr("%1 is part of the commune %2, %3, which is entitled.").arg(name, of, inhabitants);
    }
    if (standing == StudentStanding::Unknown) {
        return StudentEligibility::tr("%1 belongs to the commune %2, whose population is unknown: it cannot be judged. A derogation "
                                      "can decide.")
            .arg(name, of);
    }
    return merged ? StudentEligibility::tr("%1 has joined the commune %2, %3, which is not entitled.").arg(name, of, inhabitants)
                  : StudentEligibility::tr("%1 is part of the commune %2, %3, which is not entitled.").arg(name, of, inhabitants);
}

QString outsideSentence(const StudentFacts &facts)
{
    const QString name = facts.origin->commune.name;
    if (facts.departementName.isEmpty())
        return StudentEligibility::tr("%1 is outside the territory of this register: a derogation would be needed.").arg(name);
    return StudentEligibility::tr("%1 (%2) is outside the territory of this register: a derogation would be needed.")
        .arg(name, facts.departementName);
}

} // namespace

bool StudentEligibility::isEntitled(StudentStanding standing)
{
    return standing == StudentStanding::Entitled || standing == StudentStanding::Granted || standing == StudentStanding::Derogation;
}

StudentStanding StudentEligibility::judge(const StudentFacts &facts)
{
    const StudentStanding standing = byTheRule(facts);
    return !isEntitled(standing) && facts.exceptionOn.isValid() ? StudentStanding::Derogation : standing;
}

QString StudentEligibility::explain(const StudentFacts &facts)
{
    const StudentStanding standing = judge(facts);
    switch (standing) {
    case StudentStanding::Derogation:
        return tr("Admitted by derogation of %1 (%2): %3").arg(formatDate(facts.exceptionOn), facts.exceptionAuthor,
                                                              facts.exceptionReason);
    case StudentStanding::NoCommune:
        return tr("The commune of origin is not known yet: choose it to know whether the student is entitled.");
    case StudentStanding::Outside:
        return outsideSentence(facts);
    default:
        return isPart(facts.origin->commune) ? partSentence(facts, standing) : Eligibility::explain(*facts.origin, facts.rule);
    }
}

QString StudentEligibility::explainByTheRule(StudentFacts facts)
{
    facts.exceptionOn = {};
    return explain(facts);
}

QString StudentEligibility::word(StudentStanding standing)
{
    for (const StandingWord &entry : kStandings) {
        if (entry.standing == standing)
            return entry.word;
    }
    Q_UNREACHABLE();
}

std::optional<StudentStanding> StudentEligibility::standing(const QString &word)
{
    for (const StandingWord &entry : kStandings) {
        if (entry.word == word)
            return entry.standing;
    }
    return std::nullopt;
}

QString StudentEligibility::label(StudentStanding standing)
{
    for (const StandingWord &entry : kStandings) {
        if (entry.standing == standing)
            return tr(entry.label);
    }
    Q_UNREACHABLE();
}

std::vector<StudentStanding> StudentEligibility::standings()
{
    std::vector<StudentStanding> all;
    for (const StandingWord &entry : kStandings)
        all.push_back(entry.standing);
    return all;
}

Result<StudentFacts> StudentEligibility::facts(Database &database, const Student &student, QDate day)
{
    StudentFacts facts;
    facts.exceptionReason = student.exceptionReason;
    facts.exceptionAuthor = student.exceptionAuthor;
    facts.exceptionOn = student.exceptionOn;
    if (!student.commune.isValid())
        return facts;
    const auto rules = Eligibility::rules(database, day);
    if (!rules)
        return rules.error();
    facts.rule = rules->now;
    CommunesRepository communes(database);
    const auto origin = communes.facts(student.commune, rules->now, rules->before);
    if (!origin)
        return origin.error();
    facts.origin = *origin;
    CommuneId judged = student.commune;
    if (origin->commune.parent.isValid()) {
        judged = origin->commune.parent;
        const auto today = communes.facts(judged, rules->now, rules->before);
        if (!today)
            return today.error();
        facts.today = *today;
    }
    const Status status = database.select(
        QStringLiteral("SELECT c.in_perimeter, coalesce(d.name, '') FROM commune c LEFT JOIN departement d "
                       "ON d.code = c.departement WHERE c.id = ?"),
        {judged.value}, [&](const Row &row) {
            facts.outside = !row.boolean(0);
            facts.departementName = row.text(1);
            return false;
        });
    if (!status)
        return status.error();
    return facts;
}

} // namespace pc
