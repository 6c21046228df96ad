// A file of a label with everything a paper says of it, and the French words made of it.
//
// It reads and words; it judges nothing: conditions are those of LabelConditions, hours those that have a visa.
#pragma once

#include "models/labels/acquis.h"
#include "models/labels/labelconditions.h"
#include "models/labels/labelsession.h"

namespace pc {

/// Where an engagement took place.
struct LabelPlace {
    CommuneId commune;
    QString name;
    int article = 0; ///< INSEE TNCC

    friend bool operator==(const LabelPlace &, const LabelPlace &) = default;
};

struct LabelDossier {
    LabelCase it;
    std::vector<LabelPlace> places; ///< of the claims, in their order
    std::optional<LabelDecision> decision; ///< the one that holds
    AcquisGrid grid;                       ///< it is judged by, or would be if deposited today
    std::vector<AcquisCriterion> criteria;
    std::vector<AcquisAnswer> answers;

    /// First and last day of the engagements claimed; not valid without one.
    QDate firstDay() const;
    QDate lastDay() const;
    /// "la commune d’Étrœungt et de la commune de Féron", each once; empty without a claim.
    QString communes() const;
    /// The level somebody gave; none without an answer.
    std::optional<int> level(CriterionId criterion, Rater rater) const;
    /// Whether somebody rated anything.
    bool hasRated(Rater rater) const;
};

/// Errors: Refused when the file does not exist.
Result<LabelDossier> readDossier(Database &database, LabelFileId id, QDate today);

/// The line of the diploma supplement: {label}, {heures}, {commune} and {annee} of the kind's words replaced. Pure.
QString supplementLine(const LabelKind &kind, qint64 minutes, const QString &communes, const QString &year);
/// "3", "1,5" of hundredths; empty for 0. Pure.
QString hundredthsOnPaper(int hundredths);

/// French words of a paper, whatever the language of the screen.
QString onPaper(LabelOpinion opinion); ///< "favorable"; empty for none
QString onPaper(LabelVerdict verdict); ///< "accordé"
QString onPaper(AcquisFamily family);  ///< "Savoir-faire"

} // namespace pc
