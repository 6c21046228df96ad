// What the lexicon found in a proposal: the words where they stand, why they warn, and what was decided before.
//
// It shows and decides nothing.
#pragma once

#include "models/proposals/lexiconrepository.h"

#include <QWidget>

class QVBoxLayout;

namespace pc {

class WarningsList final : public QWidget {
    Q_OBJECT

public:
    explicit WarningsList(QWidget *parent = nullptr);

    /// Shows the warnings of a proposal, reading the lexicon and the precedents. Hidden when there is none.
    void show(Database &database, const Proposal &proposal);
    /// Warnings shown, without those the text itself denies.
    int count() const { return m_count; }

Q_SIGNALS:
    /// A precedent was clicked.
    void proposalRequested(qint64 proposal);

private:
    void clear();
    void addHit(const Proposal &proposal, const LexiconHit &hit);
    void addReason(const LexiconHit &hit);
    void addPrecedents(Database &database, const Proposal &proposal, const std::vector<LexiconHit> &hits);
    void addPrecedent(const Precedent &precedent);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    int m_count = 0;
};

} // namespace pc
