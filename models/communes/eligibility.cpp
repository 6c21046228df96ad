#include "models/communes/eligibility.h"

#include "models/base/localise.h"
#include "models/communes/frenchname.h"
#include "models/settings/settingsrepository.h"

namespace pc {

namespace {
struct StandingWord {
    Standing standing;
    QLatin1StringView word;
    const char *label;
};
constexpr StandingWord kStandings[] = {
    {Standing::Eligible, QLatin1StringView("eligible"), QT_TRANSLATE_NOOP("pc::Eligibility", "Entitled")},
    {Standing::Granted, QLatin1StringView("granted"), QT_TRANSLATE_NOOP("pc::Eligibility", "Entitled by derogation")},
    {Standing::Left, QLatin1StringView("left"), QT_TRANSLATE_NOOP("pc::Eligibility", "Left the threshold")},
    {Standing::Above, QLatin1StringView("above"), QT_TRANSLATE_NOOP("pc::Eligibility", "Above the threshold")},
    {Standing::Withheld, QLatin1StringView("withheld"), QT_TRANSLATE_NOOP("pc::Eligibility", "Excluded by derogation")},
    {Standing::Unknown, QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("pc::Eligibility", "Population unknown")},
    {Standing::Part, QLatin1StringView("part"), QT_TRANSLATE_NOOP("pc::Eligibility", "Part of a commune")},
    {Standing::Former, QLatin1StringView("former"), QT_TRANSLATE_NOOP("pc::Eligibility", "Former commune")},
};

bool isPart(CommuneKind kind)
{
    return kind != CommuneKind::Commune;
}

QString inhabitantsText(int count)
{
    return Eligibility::tr("%Ln inhabitant(s)", nullptr, count);
}

QString partSentence(const EligibilityFacts &facts, PopulationBasis basis)
{
    const QString name = facts.commune.name;
    if (!facts.parent) {
        return Eligibility::tr("%1 no longer exists and the commune it joined is not known: it cannot be entitled.").arg(name);
    }
    const QString of = nameWithOf(facts.parent->name, facts.parent->article);
    const auto figure = Eligibility::figure(facts.parentPopulation, basis);
    const QString inhabitants = figure ? inhabitantsText(*figure) : Eligibility::tr("population unknown", "after a commune's name");
    switch (facts.commune.kind) {
    case CommuneKind::Delegated:
        return Eligibility::tr("%1 is a delegated commune %2, %3: the entitlement is judged on %4.")
            .arg(name, of, inhabitants, facts.parent->name);
    case CommuneKind::Associated:
        return Eligibility::tr("%1 is an associated commune %2, %3: the entitlement is judged on %4.")
            .arg(name, of, inhabitants, facts.parent->name);
    case CommuneKind::District:
        return Eligibility::tr("%1 is a municipal district %2, %3: the entitlement is judged on %4.")
            .arg(name, of, inhabitants, facts.parent->name);
    default:
        return Eligibility::tr("%1 has joined the commune %2, %3: the entitlement is judged on %4.")
            .arg(name, of, inhabitants, facts.parent->name);
    }
}
} // namespace

QString EligibilityRule::key() const
{
    return QStringLiteral("%1|%2|%3").arg(threshold).arg(Eligibility::word(basis)).arg(vintage);
}

std::optional<int> Eligibility::figure(const std::optional<Population> &population, PopulationBasis basis)
{
    if (!population)
        return std::nullopt;
    return basis == PopulationBasis::Municipale ? population->municipale : population->totale;
}

Judgement Eligibility::judge(const EligibilityFacts &facts, const EligibilityRule &rule)
{
    Judgement judgement;
    if (isPart(facts.commune.kind)) {
        judgement.standing = facts.commune.kind == CommuneKind::Former ? Standing::Former : Standing::Part;
        return judgement;
    }
    judgement.population = figure(facts.population, rule.basis);
    const bool below = judgement.population && *judgement.population < rule.threshold;
    if (facts.derogation && facts.derogation->eligible != below)
        judgement.standing = facts.derogation->eligible ? Standing::Granted : Standing::Withheld;
    else if (below)
        judgement.standing = Standing::Eligible;
    else if (!judgement.population)
        judgement.standing = Standing::Unknown;
    else {
        const auto before = figure(facts.previous, facts.previousRule.basis);
        const bool wasBelow = before && *before < facts.previousRule.threshold;
        judgement.standing = wasBelow ? Standing::Left : Standing::Above;
    }
    judgement.eligible = isEligible(judgement.standing);
    return judgement;
}

QString Eligibility::explain(const EligibilityFacts &facts, const EligibilityRule &rule)
{
    if (isPart(facts.commune.kind))
        return partSentence(facts, rule.basis);
    const Judgement judgement = judge(facts, rule);
    const QString name = facts.commune.name;
    const QString threshold = formatCount(rule.threshold);
    const QString figureText = judgement.population ? inhabitantsText(*judgement.population) : QString();
    const QString source = tr("%1 of reference year %2").arg(
        label(rule.basis), QString::number(facts.population ? facts.population->censusYear : rule.vintage));
    switch (judgement.standing) {
    case Standing::Eligible:
        return tr("%1 is entitled: %2 (%3), fewer than %4.").arg(name, figureText, source, threshold);
    case Standing::Granted: {
        const Derogation &derogation = *facts.derogation;
        return tr("%1 is entitled by derogation of %2 (%3): %4").arg(name, formatDate(derogation.decidedOn), derogation.author,
                                                                     derogation.reason);
    }
    case Standing::Withheld: {
        const Derogation &derogation = *facts.derogation;
        return tr("%1 is excluded by derogation of %2 (%3): %4").arg(name, formatDate(derogation.decidedOn), derogation.author,
                                                                     derogation.reason);
    }
    case Standing::Left: {
        const auto before = figure(facts.previous, facts.previousRule.basis);
        return tr("%1 has left the threshold: %2 (%3), against %4 in %5; the limit is below %6. Its running "
                  "actions are kept.")
            .arg(name, figureText, source, formatCount(before.value_or(0)), QString::number(facts.previousRule.vintage), threshold);
    }
    case Standing::Above:
        return tr("%1 is not entitled: %2 (%3); the limit is below %4.").arg(name, figureText, source, threshold);
    default:
        return tr("The population of %1 is unknown (%2): it cannot be judged. A derogation can decide.").arg(name, source);
    }
}

Result<DatedRules> Eligibility::rules(Database &database, QDate day)
{
    DatedRules rules;
    QString since;
    const Status status = database.select(
        QStringLiteral("SELECT name, value, valid_from FROM setting WHERE name IN (?, ?, ?) AND valid_from <= ? ORDER BY valid_from"),
        {setting::threshold, setting::populationBasis, setting::populationVintage, day.toString(Qt::ISODate)},
        [&](const Row &row) {
            // What took effect on the last of these days is the new rule; what held until then the one before.
            if (row.text(2) != since)
                rules.before = rules.now;
            since = row.text(2);
            const QString value = row.text(1);
            if (row.text(0) == setting::threshold)
                rules.now.threshold = value.toInt();
            else if (row.text(0) == setting::populationBasis)
                rules.now.basis = basis(value).value_or(PopulationBasis::Municipale);
            else
                rules.now.vintage = value.toInt();
            return true;
        });
    if (!status)
        return status.error();
    return rules;
}

Result<EligibilityRule> Eligibility::ruleOn(Database &database, QDate day)
{
    const auto dated = rules(database, day);
    if (!dated)
        return dated.error();
    return dated->now;
}

Result<EligibilityRule> Eligibility::ruleBefore(Database &database, QDate day)
{
    const auto dated = rules(database, day);
    if (!dated)
        return dated.error();
    return dated->before;
}

QString Eligibility::word(Standing standing)
{
    for (const StandingWord &entry : kStandings) {
        if (entry.standing == standing)
            return entry.word;
    }
    Q_UNREACHABLE();
}

std::optional<Standing> Eligibility::standing(const QString &word)
{
    for (const StandingWord &entry : kStandings) {
        if (word == entry.word)
            return entry.standing;
    }
    return std::nullopt;
}

QString Eligibility::label(Standing standing)
{
    for (const StandingWord &entry : kStandings) {
        if (entry.standing == standing)
            return tr(entry.label);
    }
    Q_UNREACHABLE();
}

std::vector<Standing> Eligibility::standings()
{
    std::vector<Standing> all;
    for (const StandingWord &entry : kStandings)
        all.push_back(entry.standing);
    return all;
}

QString Eligibility::word(PopulationBasis basis)
{
    return basis == PopulationBasis::Municipale ? QStringLiteral("municipale") : QStringLiteral("totale");
}

std::optional<PopulationBasis> Eligibility::basis(const QString &word)
{
    if (word == QLatin1StringView("municipale"))
        return PopulationBasis::Municipale;
    if (word == QLatin1StringView("totale"))
        return PopulationBasis::Totale;
    return std::nullopt;
}

QString Eligibility::label(PopulationBasis basis)
{
    return basis == PopulationBasis::Municipale ? tr("municipal population") : tr("total population");
}

bool Eligibility::isEligible(Standing standing) { return standing == Standing::Eligible || standing == Standing::Granted; }

QStringList Eligibility::eligibleWords() { return {word(Standing::Eligible), word(Standing::Granted)}; }

} // namespace pc
