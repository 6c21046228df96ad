// Lets a student off part of the quota of a campaign: how much, why, decided by whom and when.
#pragma once

#include "models/hours/quotaledger.h"
#include "models/store/store.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace pc {

class ToneNote;

class WaiverDialog final : public QDialog {
    Q_OBJECT

public:
    WaiverDialog(Store &store, const QuotaLedger &ledger, const QString &studentName, QWidget *parent = nullptr);

    QLineEdit *minutes() const { return m_minutes; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *saveButton() const { return m_save; }

private:
    void look();
    void save();

    Store &m_store;
    QuotaWaiver m_waiver;
    QString m_studentName;
    QLineEdit *m_minutes;
    QLineEdit *m_reason;
    QLineEdit *m_author;
    QLineEdit *m_day;
    ToneNote *m_note;
    QPushButton *m_save;
};

} // namespace pc
