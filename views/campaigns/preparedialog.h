// Preparing the next campaign: two lists with ticks, recurrent proposals to offer again and students who continue.
#pragma once

#include "models/register/nextcampaign.h"
#include "models/store/store.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace pc {

class ToneNote;

class PrepareDialog final : public QDialog {
    Q_OBJECT

public:
    /// Opens; it deletes itself when closed. Error of the register when the plan cannot be read.
    static Result<PrepareDialog *> show(Store &store, const Campaign &last, QWidget *parent);

    QListWidget *actions() const { return m_actions; }
    QListWidget *students() const { return m_students; }
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void prepared(qint64 campaign);

private:
    PrepareDialog(Store &store, const NextCampaignPlan &plan, QWidget *parent);
    QListWidget *makeList(const QString &name);
    void fill();
    void apply();

    Store &m_store;
    NextCampaignPlan m_plan;
    QListWidget *m_actions;
    QListWidget *m_students;
    QPushButton *m_button = nullptr;
    ToneNote *m_note;
};

} // namespace pc
