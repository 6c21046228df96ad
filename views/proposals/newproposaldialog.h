// A proposal received from a town hall, typed in one go: commune, title, kind, hours, period, places. Enter records it.
//
// It is received today and waits for its examination. A model action fills what is still empty. Everything else of the
// mayor's form is in the pane.
#pragma once

#include "models/proposals/actions.h"
#include "models/proposals/proposal.h"
#include "models/store/store.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace pc {

class LookupField;
class ToneNote;

class NewProposalDialog final : public QDialog {
    Q_OBJECT

public:
    /// `campaign` 0: that of today. `commune` 0: to be chosen.
    NewProposalDialog(Store &store, qint64 campaign, qint64 commune, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The proposal is in the register.
    void recorded(qint64 proposal);

private:
    void makeFields();
    void makeButtons();
    void begin(qint64 campaign, qint64 commune);
    void showStanding();
    void applyModel(int index);
    bool read(Proposal &proposal);
    bool readDay(QLineEdit *line, QDate &day);
    void complain(const QString &field, const QString &message);
    void save();

    Store &m_store;
    CampaignId m_campaign;
    int m_quota = 0; // minutes: what the hours begin with
    std::vector<ModelAction> m_models;
    ModelActionId m_model;
    LookupField *m_commune;
    ToneNote *m_standing;
    QLineEdit *m_title;
    QComboBox *m_type;
    QLineEdit *m_minutes;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QSpinBox *m_places;
    QComboBox *m_modelBox; // made in the order of the Tab key
    QLabel *m_year;
    ToneNote *m_note;
};

} // namespace pc
