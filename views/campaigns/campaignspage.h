// The page Campaign: the rules of the year, the town halls in it, the diffusions to students, the partnership.
//
// It shows the campaign of the toolbar; with "all campaigns", the current one. What the tabs write goes through the
// register like everything else.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/store/store.h"
#include "views/common/page.h"

class QLabel;
class QTabWidget;

namespace pc {

class CampaignPart;
class CampaignTab;
class Dialogs;
class DiffusionTab;
class PartnershipTab;
class QuestionsTab;
class TownHallsTab;

class CampaignsPage final : public Page {
    Q_OBJECT

public:
    CampaignsPage(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override { return tr("Campaign"); }
    QString iconName() const override { return QStringLiteral("calendar"); }
    /// Questions of the partners without an answer, and one for a convention that ends.
    int counter() const override;
    QList<QAction *> toolbarActions() override { return {m_record}; }
    void setCampaign(qint64 campaign) override;
    void activate() override;
    void refresh() override;
    void commit() override;
    void focusContent() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

    /// Asks why the campaign shown is opened again.
    void reopen();
    /// Opens the dialog that records a mailing to communes chosen elsewhere.
    void recordMailing(const QList<qint64> &communes);

    CampaignTab *campaignTab() const { return m_campaignTab; }
    TownHallsTab *townHalls() const { return m_townHalls; }
    DiffusionTab *diffusions() const { return m_diffusions; }
    PartnershipTab *partnership() const { return m_partnership; }
    QuestionsTab *questions() const { return m_questions; }
    QTabWidget *tabs() const { return m_tabs; }

Q_SIGNALS:
    /// The communes in one state are to be shown: a word of ContactWords, a value of the facet contact_state.
    void communesRequested(const QString &state);

private:
    void build();
    void add(CampaignPart *part, const QString &title);
    void read();
    void countOpen();
    void prepareNext();
    void tell(const Error &error);
    CampaignPart *shown() const;

    Store &m_store;
    Dialogs &m_dialogs;
    QAction *m_record;
    qint64 m_wanted = 0; // of the toolbar, 0 for all
    CampaignId m_shown;
    int m_counter = -1;
    int m_firstTab = 0;
    QTabWidget *m_tabs = nullptr;
    CampaignTab *m_campaignTab = nullptr;
    TownHallsTab *m_townHalls = nullptr;
    DiffusionTab *m_diffusions = nullptr;
    PartnershipTab *m_partnership = nullptr;
    QuestionsTab *m_questions = nullptr;
    std::vector<CampaignPart *> m_parts;
};

} // namespace pc
