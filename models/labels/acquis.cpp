#include "models/labels/acquis.h"

#include "models/base/words.h"

namespace pc {

namespace {

constexpr Word<AcquisFamily> kFamilies[] = {
    {AcquisFamily::Savoir, QLatin1StringView("savoir"), QT_TRANSLATE_NOOP("pc::AcquisWords", "Knowledge")},
    {AcquisFamily::SavoirFaire, QLatin1StringView("savoir_faire"), QT_TRANSLATE_NOOP("pc::AcquisWords", "Know-how")},
    {AcquisFamily::SavoirEtre, QLatin1StringView("savoir_etre"), QT_TRANSLATE_NOOP("pc::AcquisWords", "Attitudes")},
};

constexpr Word<Rater> kRaters[] = {
    {Rater::Student, QLatin1StringView("student"), QT_TRANSLATE_NOOP("pc::AcquisWords", "Student")},
    {Rater::Mayor, QLatin1StringView("mayor"), QT_TRANSLATE_NOOP("pc::AcquisWords", "Mayor")},
    {Rater::Jury, QLatin1StringView("jury"), QT_TRANSLATE_NOOP("pc::AcquisWords", "Commission")},
};

} // namespace

std::vector<FamilyMean> familyMeans(const std::vector<AcquisCriterion> &criteria, const std::vector<AcquisAnswer> &answers,
                                    bool weighted)
{
    std::vector<FamilyMean> means;
    for (const AcquisFamily family : AcquisWords::families()) {
        for (const Rater rater : AcquisWords::raters()) {
            FamilyMean mean{family, rater};
            int weights = 0;
            int sum = 0;
            for (const AcquisCriterion &criterion : criteria) {
                if (criterion.family != family)
                    continue;
                for (const AcquisAnswer &answer : answers) {
                    if (answer.criterion != criterion.id || answer.rater != rater || !answer.level)
                        continue;
                    const int weight = weighted ? criterion.weight : 1;
                    ++mean.rated;
                    weights += weight;
                    sum += weight * *answer.level;
                }
            }
            // Criteria of weight 0 are looked at, and count for nothing.
            if (weights > 0) {
                mean.mean = static_cast<double>(sum) / weights;
                means.push_back(mean);
            }
        }
    }
    return means;
}

QString AcquisWords::word(AcquisFamily family) { return wordOf(kFamilies, family); }
QString AcquisWords::word(Rater rater) { return wordOf(kRaters, rater); }
std::optional<AcquisFamily> AcquisWords::family(const QString &word) { return valueOf(kFamilies, word); }
std::optional<Rater> AcquisWords::rater(const QString &word) { return valueOf(kRaters, word); }
QString AcquisWords::label(AcquisFamily family) { return tr(entryOf(kFamilies, family).label); }
QString AcquisWords::label(Rater rater) { return tr(entryOf(kRaters, rater).label); }
std::vector<AcquisFamily> AcquisWords::families() { return valuesOf(kFamilies); }
std::vector<Rater> AcquisWords::raters() { return valuesOf(kRaters); }

} // namespace pc
