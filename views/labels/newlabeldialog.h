// A new label file: the student found by typing, the label asked for, the affectations claimed among those with hours.
//
// Opened with open(); it writes one change of the register and says which file it made.
#pragma once

#include "models/base/id.h"
#include "models/store/store.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pc {

class ClaimsList;
class LookupField;
class ToneNote;

class NewLabelDialog final : public QDialog {
    Q_OBJECT

public:
    /// `student` is chosen already when it is valid.
    NewLabelDialog(Store &store, CampaignId campaign, StudentId student, QWidget *parent = nullptr);

    LookupField *student() const { return m_student; }
    QComboBox *kind() const { return m_kind; }
    ClaimsList *claims() const { return m_claims; }

Q_SIGNALS:
    void created(qint64 file);

private:
    void layOut();
    void fillKinds();
    void showClaims();
    void showSum();
    void submit();

    Store &m_store;
    CampaignId m_campaign;
    LookupField *m_student;
    QComboBox *m_kind;
    ClaimsList *m_claims;
    QLineEdit *m_sworn;
    QLabel *m_sum;
    ToneNote *m_warning;
    ToneNote *m_note;
    QPushButton *m_verb;
};

} // namespace pc
