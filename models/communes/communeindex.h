// The derived table commune_index: one line per commune of the perimeter with everything a list filters and sorts by.
//
// The state of a commune is told in the current campaign: the one of today, else the latest that began. The lines are a
// cache of the truth, never the truth: kept inside each transaction, rebuilt when the rule, the campaign, the day or the
// folding changes, compared with a fresh computation by `check`. It is not journaled.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/communes/eligibility.h"
#include "models/store/check.h"
#include "models/store/changeset.h"

#include <QSet>

namespace pc {

class CommuneIndex {
    Q_DECLARE_TR_FUNCTIONS(pc::CommuneIndex)

public:
    CommuneIndex(Database &database, QDate today) : m_database(database), m_today(today) {}

    /// Rewrites every line.
    Status rebuild();
    /// For consultation: up-to-date lines in a temporary table of the same name, which hides the one in the file.
    Status shadow();
    /// Rewrites the lines a change touches; all of them when another rule holds than the one they were made for.
    Status maintain(const ChangeSet &changes);
    /// Whether the lines were made for another rule or campaign, or by another version of the folding.
    Result<bool> isStale();
    /// Compares with the truth; one finding for each commune whose line differs.
    Result<std::vector<Finding>> check();

    /// Lower bounds of the ranges of population, below and above a threshold: 0, 200, 500, 1000, threshold.
    static std::vector<int> rangeBounds(int threshold);
    /// The range a population falls in: an index into rangeBounds, −1 when unknown.
    static int rangeOf(std::optional<int> population, int threshold);
    /// "200 to 499 inhabitants".
    static QString rangeLabel(int range, int threshold);

private:
    struct Line;
    struct Basis;
    Result<Basis> basis();
    Result<std::vector<Line>> compute(const Basis &basis, const std::vector<qint64> &only);
    Result<QHash<qint64, Line>> read(const std::vector<qint64> &only);
    Status rebuild(const Basis &basis);
    Result<bool> isStale(const Basis &basis);
    Result<QSet<qint64>> participating(const Campaign &campaign);
    Status write(const std::vector<Line> &lines);

    Database &m_database;
    QDate m_today;
};

} // namespace pc
