// The campaign itself: its days, its quota, the steps it asks for, its deadlines, its sentences; opening and closing.
#pragma once

#include "models/campaigns/campaignrules.h"
#include "views/campaigns/campaignpart.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pc {

class Dialogs;
class FieldForm;
class ToneNote;
struct FormField;

class CampaignTab final : public CampaignPart {
    Q_OBJECT

public:
    CampaignTab(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    void refresh() override;
    void commit() override;

    QPushButton *closeButton() const { return m_close; }
    /// Asks why, and opens the campaign again.
    void reopen();
    QPushButton *reopenButton() const { return m_reopen; }
    QPushButton *prepareButton() const { return m_prepare; }
    QPushButton *compareButton() const { return m_compare; }
    QPushButton *removeButton() const { return m_remove; }
    /// The form that holds a field: a name of rule, "name", "starts_on", a word of a deadline, "sign:" and a party.
    FieldForm *formOf(const QString &key) const;

Q_SIGNALS:
    void prepareRequested();
    void compareRequested();

private:
    void makeButtons(QVBoxLayout *column);
    void addForm(QVBoxLayout *column, const QString &title, const QString &text, const std::vector<FormField> &fields);
    std::vector<FormField> daysAndQuota() const;
    std::vector<FormField> steps() const;
    std::vector<FormField> signatureTicks() const;
    std::vector<FormField> deadlineDays() const;
    std::vector<FormField> sentences() const;

    void save(const QString &key, const QString &value);
    Status write(Transaction &transaction, const QString &key, const QString &value);
    QString signaturesWith(const QString &party, bool signs) const;
    void close();
    void remove();

    Dialogs &m_dialogs;
    CampaignRules m_rules;
    CampaignId m_shown;
    QLabel *m_state;
    ToneNote *m_closed;
    QPushButton *m_close;
    QPushButton *m_reopen;
    QPushButton *m_prepare;
    QPushButton *m_compare;
    QPushButton *m_remove;
    std::vector<FieldForm *> m_forms;
};

} // namespace pc
