// The account of one student: hours of every action against the quota, the forecast, the waiver.
#pragma once

#include "models/hours/quotaledger.h"
#include "models/store/store.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace pc {

class LookupField;
class ToneNote;

class QuotaPane final : public QWidget {
    Q_OBJECT

public:
    explicit QuotaPane(Store &store, QWidget *parent = nullptr);

    void setStudent(StudentId student, CampaignId campaign);
    /// Reads the account again.
    void refresh();
    StudentId student() const { return m_student; }
    LookupField *field() const { return m_field; }
    QPushButton *waiverButton() const { return m_waive; }
    QString sentence() const;
    QString forecast() const;

Q_SIGNALS:
    void refused(const pc::Error &error);

private:
    void layOut();
    QString whyNotWaived() const;
    void show(const QuotaLedger &ledger);
    void showLines(const QuotaLedger &ledger);
    void openWaiver();
    void removeWaiver();

    Store &m_store;
    StudentId m_student;
    CampaignId m_campaign;
    LookupField *m_field;
    QMap<int, QLabel *> m_figures; ///< by HourFigure
    ToneNote *m_sentence;
    QLabel *m_forecast;
    QLabel *m_waiver;
    QTableWidget *m_lines;
    QPushButton *m_waive;
    QPushButton *m_unwaive;
};

} // namespace pc
