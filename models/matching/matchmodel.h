// Ranked matches as a table: candidates of an action, or actions of a student. It keeps the order it was given.
#pragma once

#include "models/matching/match.h"

#include <QAbstractTableModel>

namespace pc {

class MatchModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Kind {
        Candidates, ///< one row for each student
        Offers,     ///< one row for each action
    };
    enum Column { Name, Commune, Rule, Wish, Days, Left, ColumnCount };

    explicit MatchModel(Kind kind, QObject *parent = nullptr) : QAbstractTableModel(parent), m_kind(kind) {}

    void setMatches(std::vector<Match> matches);
    const Match &at(int row) const { return m_matches.at(static_cast<size_t>(row)); }
    /// The first row an affectation can be made with; else the first row; −1 when there is none.
    int best() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Match &match, int column) const;
    QString leftText(const Match &match) const;

    Kind m_kind;
    std::vector<Match> m_matches;
};

} // namespace pc
