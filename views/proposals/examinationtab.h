// The examination of one proposal: the words that warn, the grid, and under them the decision with its reason.
//
// Who decides is the author of the register unless another name is written: the university's opinion is not ours.
// The reason may be written before or after the button is pressed: a button that needs one and has none gives the
// keyboard to the reason, and Enter there decides. Buttons come from the life cycle and say why they are closed.
#pragma once

#include "models/proposals/proposallife.h"
#include "models/store/store.h"
#include "views/common/message.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace pc {

class FlowLayout;
class GridForm;
class ToneNote;
class WarningsList;

class ExaminationTab final : public QWidget {
    Q_OBJECT

public:
    explicit ExaminationTab(Store &store, QWidget *parent = nullptr);

    /// Another proposal: what was typed as a reason goes.
    void show(const Proposal &proposal);
    /// The same one as the register holds it now.
    void refresh(const Proposal &proposal);
    /// Gives the keyboard to the grid.
    void focusGrid();
    /// Takes a step of the life cycle, as its button does; a step that needs a reason asks for it here.
    void take(const ProposalStep &step);
    GridForm *grid() const { return m_grid; }

Q_SIGNALS:
    void failed(const pc::Message &message);
    void proposalRequested(qint64 proposal);

private:
    QWidget *makeDecision();
    void showDecision(const ProposalFacts &facts);
    void showButtons(const ProposalFacts &facts);
    void addStep(const ProposalStep &step, const ProposalFacts &facts, bool isFirst);
    void addOpinion(ProposalVerdict verdict, const ProposalFacts &facts);
    QString author() const;
    void press(const std::function<void()> &decide, bool needsReason);
    void advance(ProposalStatus to);
    void giveOpinion(ProposalVerdict verdict);
    void answer(qint64 question, int answer);
    void finish(const Status &status);

    Store &m_store;
    Proposal m_proposal;
    WarningsList *m_warnings;
    GridForm *m_grid;
    ToneNote *m_inForce;
    ToneNote *m_left;
    QLineEdit *m_reason;
    QLineEdit *m_author;
    ToneNote *m_reasonNote;
    QWidget *m_buttons;
    FlowLayout *m_row;
    std::function<void()> m_pending; // the decision Enter makes
};

} // namespace pc
