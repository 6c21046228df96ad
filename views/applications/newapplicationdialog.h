// A new candidature: the student found by typing, the day it came in, the action wished for if there is one.
//
// Opened with open(); it writes one change of the register and says which candidature it made.
#pragma once

#include "models/applications/application.h"
#include "models/store/store.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace pc {

class LookupField;
class ToneNote;

class NewApplicationDialog final : public QDialog {
    Q_OBJECT

public:
    /// `student` is chosen already when it is valid.
    NewApplicationDialog(Store &store, CampaignId campaign, StudentId student, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(qint64 application);

private:
    void submit();
    void showError(const Error &error);

    Store &m_store;
    CampaignId m_campaign;
    LookupField *m_student;
    QLineEdit *m_receivedOn;
    LookupField *m_action;
    ToneNote *m_note;
    QPushButton *m_verb;
};

} // namespace pc
