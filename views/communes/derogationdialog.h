// A decision against the rule for one commune: what the rule says, what is decided instead, why and by whom.
//
// Only the decision that goes against the rule is offered. One that exists can be reworded or lifted. It is opened
// with open() and writes one change of the register; nothing is judged here.
#pragma once

#include "models/communes/eligibility.h"
#include "models/store/store.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace pc {

class DayEdit;
class LabelledField;
class ToneNote;

class DerogationDialog final : public QDialog {
    Q_OBJECT

public:
    /// A reason is at most this long, in characters.
    static constexpr int kReasonAtMost = 500;

    DerogationDialog(Store &store, CommuneId commune, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The decision is in the register: what was done, for a toast with Undo.
    void done(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Status read();
    void makeFields(QVBoxLayout *column);
    void makeButtons(QVBoxLayout *column);
    void showFacts();
    bool isJudged() const;
    QString decisionText(bool againstTheRule) const;
    Derogation typed() const;
    void countReason();
    void save();
    void lift();
    bool commit(const QString &text, const Store::Work &work);
    bool showError(const Error &error);

    Store &m_store;
    CommuneId m_commune;
    EligibilityFacts m_facts;
    EligibilityRule m_rule;
    bool m_eligible = true; ///< what the decision says
    QLabel *m_byTheRule;
    QLabel *m_decision;
    ToneNote *m_note;
    QWidget *m_form;
    QPlainTextEdit *m_reason;
    QLabel *m_count;
    QLineEdit *m_author;
    DayEdit *m_decidedOn;
    LabelledField *m_reasonField;
    LabelledField *m_authorField;
    LabelledField *m_decidedOnField;
    QPushButton *m_save;
    QPushButton *m_lift;
    QPushButton *m_cancel;
};

} // namespace pc
