// Sends a candidature to the mayor of an action: which action, and from when on the mayor may reach the student.
//
// Opened with open(); it writes one change of the register.
#pragma once

#include "models/applications/applicationslist.h"
#include "models/store/store.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace pc {

class LookupField;
class ToneNote;

class TransmitDialog final : public QDialog {
    Q_OBJECT

public:
    /// `proposal` is chosen already when it is valid.
    TransmitDialog(Store &store, const ApplicationLine &line, ProposalId proposal, QWidget *parent = nullptr);

private:
    void submit();

    Store &m_store;
    ApplicationId m_application;
    QString m_student;
    LookupField *m_action;
    QLineEdit *m_day;
    ToneNote *m_note;
    QPushButton *m_verb;
};

} // namespace pc
