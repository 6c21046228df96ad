// One commune beside the table: who it is, why it is or is not "ayant droit", its town hall, exchanges, terrain, history.
//
// It follows the register: whatever changes the commune changes the pane. Without a commune it says what to do.
#pragma once

#include "models/communes/communesrepository.h"
#include "models/register/register.h"
#include "models/store/store.h"
#include "views/common/message.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTabWidget;
class QTableView;

namespace pc {

class ContactLog;
class EmptyState;
class JournalModel;
class TerrainForm;
class ToneNote;
class TownHallForm;

class CommunePane final : public QWidget {
    Q_OBJECT

public:
    /// The university is not shown the exchanges, the village, the CCAS and the notes: they are the UDCCAS's own.
    CommunePane(Store &store, Viewpoint viewpoint, QWidget *parent = nullptr);

    /// Shows a commune; an invalid key shows the help.
    void setCommune(CommuneId commune);
    CommuneId commune() const { return m_commune; }
    /// Saves what is being typed.
    void commit();
    /// Whether an exchange is being written.
    bool hasUnsavedText() const;
    /// Goes to the exchanges and begins a new one.
    void startExchange();
    /// Brings the history to the front.
    void showHistory();
    void refresh();

    int currentTab() const;
    void setCurrentTab(int tab);

Q_SIGNALS:
    void messageRaised(const pc::Message &message);

private:
    QWidget *makeHeader();
    QWidget *makeHistory();
    void onChanged(const ChangeSet &changes);
    void showRecord(const CommuneRecord &record, bool sameCommune);
    void showEligibility(const CommuneRecord &record);
    QString populationsText(const CommuneRecord &record) const;
    QString partsText(const CommuneRecord &record) const;
    void openDerogation();

    Store &m_store;
    const Viewpoint m_viewpoint;
    CommuneId m_commune;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_identity;
    ToneNote *m_standing;
    QLabel *m_populations;
    QLabel *m_parts;
    QPushButton *m_derogation;
    QTabWidget *m_tabs;
    TownHallForm *m_hall;
    ContactLog *m_log;
    TerrainForm *m_terrain;
    JournalModel *m_journal;
    QTableView *m_history;
};

} // namespace pc
