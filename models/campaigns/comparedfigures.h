// The figures of one campaign, to be set side by side with those of another.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/store/database.h"

#include <QCoreApplication>

#include <vector>

namespace pc {

struct ComparedFigures {
    int contactedCommunes = 0; ///< communes with at least one exchange during the campaign
    int proposals = 0;         ///< handed in by a mayor, and not cancelled
    int conforming = 0;        ///< of them, those last declared conforming, with or without reservation
    int students = 0;          ///< students with an application or an affectation
    int assignments = 0;       ///< affectations not cancelled
    qint64 enteredMinutes = 0; ///< lines of hours dated in the campaign
    qint64 signedMinutes = 0;  ///< of them, those with a visa

    friend bool operator==(const ComparedFigures &, const ComparedFigures &) = default;
};

/// Reads the figures of a campaign; of one arrondissement when its INSEE code is given: exchanges, actions and hours by
/// the commune they are in, students by an affectation there or a candidature from a commune of it.
Result<ComparedFigures> comparedFigures(Database &database, const Campaign &campaign, const QString &arrondissement = {});

/// SQL: the value of a column of `commune` for the commune of this key, or for the one it joined when it has merged since.
QString communeColumnSql(const QString &column, const QString &commune);
/// SQL: whether that commune lies in the arrondissement of a parameter such as "?2"; an empty text lets every commune pass.
QString withinArrondissementSql(const QString &commune, const QString &parameter);
/// The code as that parameter: never NULL.
QVariant bindArrondissement(const QString &arrondissement);

/// The figures as lines of a table: what it is, what it counts, and the value in words for each campaign.
class ComparedFigureWords {
    Q_DECLARE_TR_FUNCTIONS(pc::ComparedFigureWords)

public:
    struct Line {
        QString title;
        QString definition;
        QString value;
    };
    static std::vector<Line> lines(const ComparedFigures &figures);
};

} // namespace pc
