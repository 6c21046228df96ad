// The grid of acquis: savoir, savoir-faire, savoir-être, in versions, and what the student, the mayor and the jury say.
//
// Plain data and pure figures.
#pragma once

#include "models/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace pc {

enum class AcquisFamily { Savoir, SavoirFaire, SavoirEtre };
enum class Rater { Student, Mayor, Jury };

struct AcquisGrid {
    AcquisGridId id;
    int version = 0;
    QDate validFrom;
    QString note;
    std::array<QString, 4> levels; ///< names of the levels 0 to 3

    friend bool operator==(const AcquisGrid &, const AcquisGrid &) = default;
};

struct AcquisCriterion {
    CriterionId id;
    AcquisGridId grid;
    AcquisFamily family = AcquisFamily::Savoir;
    int position = 0;
    QString name;
    QString help;
    int weight = 1; ///< 0 to 10; used when the kind of label is weighted

    friend bool operator==(const AcquisCriterion &, const AcquisCriterion &) = default;
};

struct AcquisAnswer {
    CriterionId criterion;
    Rater rater = Rater::Student;
    std::optional<int> level; ///< 0 to 3
    QString evidence;

    friend bool operator==(const AcquisAnswer &, const AcquisAnswer &) = default;
};

/// Mean level of a family for one rater, over the criteria that have a level.
struct FamilyMean {
    AcquisFamily family = AcquisFamily::Savoir;
    Rater rater = Rater::Student;
    int rated = 0;
    double mean = 0; ///< 0 to 3; weighted when asked for

    friend bool operator==(const FamilyMean &, const FamilyMean &) = default;
};

/// Nine means at most, by family then rater; a family nobody rated is left out. Pure.
std::vector<FamilyMean> familyMeans(const std::vector<AcquisCriterion> &criteria, const std::vector<AcquisAnswer> &answers,
                                    bool weighted);

class AcquisWords {
    Q_DECLARE_TR_FUNCTIONS(pc::AcquisWords)

public:
    static QString word(AcquisFamily family);
    static QString word(Rater rater);
    static std::optional<AcquisFamily> family(const QString &word);
    static std::optional<Rater> rater(const QString &word);
    static QString label(AcquisFamily family);
    static QString label(Rater rater);
    static std::vector<AcquisFamily> families();
    static std::vector<Rater> raters();
};

} // namespace pc
