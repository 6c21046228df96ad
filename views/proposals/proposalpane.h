// One proposal beside the table: what it is, its examination, its form, who applies, what was decided.
//
// It follows the register. Without a proposal it says what to do.
#pragma once

#include "models/proposals/proposallife.h"
#include "models/store/store.h"
#include "views/common/message.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace pc {

class Dialogs;
class EmptyState;
class ExaminationTab;
class ProposalForm;
class RecordLines;
class ToneNote;

class ProposalPane final : public QWidget {
    Q_OBJECT

public:
    enum Tab { Examination, Form, Candidates, Decisions };

    ProposalPane(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    void setProposal(ProposalId id);
    ProposalId proposal() const { return m_id; }
    /// Saves what is being typed.
    void commit();
    void refresh();
    int currentTab() const;
    void setCurrentTab(int tab);
    ExaminationTab *examination() const { return m_examination; }
    ProposalForm *form() const { return m_form; }

Q_SIGNALS:
    void messageRaised(const pc::Message &message);
    void recordRequested(const QString &table, qint64 id);
    /// Students are to be matched with this proposal.
    void matchRequested(qint64 proposal);

private:
    QWidget *makeHeader();
    QWidget *makeChanged(QWidget *parent);
    QWidget *makeCandidates();
    QWidget *makeDecisions();
    void onChanged(const ChangeSet &changes);
    void showRecord(bool isSame);
    void showHeader(const Proposal &proposal, const ProposalFacts &facts);
    void showChanged(const ProposalFacts &facts);
    void showCandidates(const ProposalFacts &facts);
    void showDecisions();

    Store &m_store;
    ProposalId m_id;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_identity;
    ToneNote *m_stage;
    ToneNote *m_standing;
    ToneNote *m_locked;
    QWidget *m_changed; // the words are no longer those that were decided on
    ToneNote *m_changedNote;
    QPushButton *m_again;
    QPushButton *m_commune;
    QTabWidget *m_tabs;
    ExaminationTab *m_examination;
    ProposalForm *m_form;
    RecordLines *m_candidates;
    QPushButton *m_match;
    RecordLines *m_decisions;
};

} // namespace pc
