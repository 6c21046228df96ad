// The start gate of an affectation: one line of ticks, the sentence of what is missing, the days that complete it.
//
// The sentences of what is met stay folded unless the campaign asks for the detailed gate. It asks for a decision to
// start all the same; whoever listens records it.
#pragma once

#include "models/assignments/assignmentsrepository.h"
#include "views/common/message.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pc {

class AssignmentForm;
class LinkButton;
class Store;
class ToneNote;

class GateView final : public QWidget {
    Q_OBJECT

public:
    explicit GateView(Store &store, QWidget *parent = nullptr);

    void show(const AssignmentRecord &record, bool detailed);
    void refresh(const AssignmentRecord &record, bool detailed);
    void commit();

Q_SIGNALS:
    /// Start although something is missing: a reason is to be asked for.
    void overrideAsked();
    /// The decision is taken back.
    void overrideDropped();
    void failed(const pc::Message &message);

private:
    void display(const AssignmentRecord &record, bool detailed);
    void fold(bool folded);

    Store &m_store;
    QLabel *m_line;
    ToneNote *m_missing;
    ToneNote *m_decision;
    QLabel *m_sentences;
    LinkButton *m_more;
    AssignmentForm *m_form;
    QPushButton *m_override;
    QPushButton *m_drop;
    bool m_folded = true;
};

} // namespace pc
