// The town halls in the campaign: where they stand, the mailings they received, and where students and actions do not
// meet.
#pragma once

#include "models/campaigns/communestate.h"
#include "models/campaigns/mailinground.h"
#include "models/matching/matchingrepository.h"
#include "views/campaigns/campaignpart.h"

class QListWidget;
class QLabel;
class QPushButton;

namespace pc {

class FormDialog;
class CampaignRows;
struct FormField;

class TownHallsTab final : public CampaignPart {
    Q_OBJECT

public:
    explicit TownHallsTab(Store &store, QWidget *parent = nullptr);

    void refresh() override;
    void commit() override;

    /// Opens the dialog that records a mailing; `chosen` are communes picked elsewhere, offered first when there are any.
    FormDialog *recordMailing(const QList<qint64> &chosen = {});

    CampaignRows *rounds() const { return m_rounds; }
    QPushButton *stateButton(ContactState state) const { return m_states.at(state); }
    /// The communes of the state chosen, when the campaign is not the present one.
    QListWidget *stateOnly() const { return m_stateOnly; }
    QListWidget *studentsOnly() const { return m_studentsOnly; }
    QListWidget *actionsOnly() const { return m_actionsOnly; }

Q_SIGNALS:
    /// The communes of a state of the present campaign are to be shown: a word of ContactWords.
    void communesRequested(const QString &state);

private:
    struct Target {
        QString key;
        QString label;
        std::vector<CommuneId> communes;
    };
    void makeStates();
    QListWidget *makeList(QLabel *title);
    void fill(QListWidget *list, QLabel *title, const std::vector<SupplyLine> &communes, bool students);
    void onStateChosen(ContactState state);
    void showState();
    void readStates();
    void readUnmatched();
    Result<std::vector<Target>> targets(const QList<qint64> &chosen);
    std::vector<FormField> roundFields() const;
    Status saveRound(qint64 id, const QString &key, const QString &value);

    std::map<ContactState, QPushButton *> m_states;
    QWidget *m_stateRow;
    CampaignRows *m_rounds;
    CampaignId m_listed;
    std::optional<ContactState> m_state; // listed here, of a campaign that is not the present one
    QLabel *m_stateTitle;
    QListWidget *m_stateOnly;
    QLabel *m_studentsTitle;
    QListWidget *m_studentsOnly;
    QLabel *m_actionsTitle;
    QListWidget *m_actionsOnly;
};

} // namespace pc
