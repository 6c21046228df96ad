#include "views/campaigns/campaignspage.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/partnership.h"
#include "models/contacts/closeddays.h"
#include "views/campaigns/campaigntab.h"
#include "views/campaigns/comparedialog.h"
#include "views/campaigns/diffusiontab.h"
#include "views/campaigns/partnershiptab.h"
#include "views/campaigns/preparedialog.h"
#include "views/campaigns/questionstab.h"
#include "views/campaigns/townhallstab.h"
#include "views/common/dialogs.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {

// What a change must touch for the page to read again.
const QLatin1StringView kShown[] = {
    QLatin1StringView("campaign"),  QLatin1StringView("campaign_rule"), QLatin1StringView("campaign_deadline"),
    QLatin1StringView("setting"),   QLatin1StringView("mailing_round"), QLatin1StringView("contact"),
    QLatin1StringView("diffusion"), QLatin1StringView("partnership"),   QLatin1StringView("partner_question"),
    QLatin1StringView("proposal"),  QLatin1StringView("application"),   QLatin1StringView("derogation"),
};

} // namespace

CampaignsPage::CampaignsPage(Store &store, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_store(store), m_dialogs(dialogs),
      m_record(new QAction(icon(QLatin1StringView("mail")), tr("Record a mailing…"), this))
{
    m_record->setEnabled(!store.isReadOnly());
    connect(m_record, &QAction::triggered, this, [this] { recordMailing({}); });
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        const bool concerned = std::any_of(std::begin(kShown), std::end(kShown),
                                           [&](QLatin1StringView table) { return changes.touches(QString(table)); });
        if (concerned)
            refresh();
    });
    countOpen();
}

int CampaignsPage::counter() const { return m_counter; }

void CampaignsPage::countOpen()
{
    PartnershipsRepository repository(m_store.database());
    const auto questions = repository.questions();
    const auto partnerships = repository.all();
    if (!questions || !partnerships)
        return;
    int open = static_cast<int>(std::count_if(questions->begin(), questions->end(),
                                              [](const PartnerQuestion &question) { return question.isOpen(); }));
    if (!partnerships->empty()) {
        const PartnershipAlert alert = alertOf(partnerships->front(), m_store.clock().today());
        open += alert == PartnershipAlert::EndsSoon || alert == PartnershipAlert::Ended ? 1 : 0;
    }
    const int counter = open > 0 ? open : -1;
    if (counter == m_counter)
        return;
    m_counter = counter;
    Q_EMIT counterChanged();
}

// Built when first shown: the window opens without it.
void CampaignsPage::build()
{
    if (m_tabs)
        return;
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(titleLabel(title(), this));
    column->addWidget(m_tabs, 1);
    m_campaignTab = new CampaignTab(m_store, m_dialogs);
    m_townHalls = new TownHallsTab(m_store);
    m_diffusions = new DiffusionTab(m_store);
    m_partnership = new PartnershipTab(m_store);
    m_questions = new QuestionsTab(m_store);
    add(m_campaignTab, tr("The campaign"));
    add(m_townHalls, tr("Town halls"));
    add(m_diffusions, tr("Students"));
    add(m_partnership, tr("Partnership"));
    add(m_questions, tr("Questions"));
    m_tabs->setCurrentIndex(m_firstTab);
    connect(m_townHalls, &TownHallsTab::communesRequested, this, &CampaignsPage::communesRequested);
    connect(m_campaignTab, &CampaignTab::compareRequested, this,
            [this] { CompareDialog::show(m_store, m_shown, this); });
    connect(m_campaignTab, &CampaignTab::prepareRequested, this, &CampaignsPage::prepareNext);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CampaignsPage::read);
}

void CampaignsPage::add(CampaignPart *part, const QString &title)
{
    m_tabs->addTab(part, title);
    m_parts.push_back(part);
    connect(part, &CampaignPart::messageRaised, this, &Page::messageRaised);
    connect(part, &CampaignPart::recordRequested, this, &Page::recordRequested);
}

CampaignPart *CampaignsPage::shown() const
{
    return m_tabs ? m_parts.at(static_cast<size_t>(std::max(0, m_tabs->currentIndex()))) : nullptr;
}

void CampaignsPage::setCampaign(qint64 campaign)
{
    m_wanted = campaign;
    commit();
    read();
}

void CampaignsPage::read()
{
    if (!m_tabs)
        return;
    CampaignsRepository repository(m_store.database());
    auto campaign = repository.find({m_wanted});
    if (campaign && !*campaign)
        campaign = repository.current(m_store.clock().today());
    if (!campaign) {
        tell(campaign.error());
        return;
    }
    if (!*campaign)
        return;
    m_shown = (*campaign)->id;
    const QString why = m_store.isReadOnly()
        ? tr("The register is open for consultation: nothing can be changed.")
        : ClosedDays::reason(m_store.database(), m_shown.value, m_store.clock().today());
    m_record->setEnabled(why.isEmpty());
    m_record->setToolTip(toolTipText(why));
    // Only the tab in front is read; the others are when they come to it.
    shown()->show(**campaign);
}

void CampaignsPage::tell(const Error &error)
{
    Message message;
    message.tone = Tone::Danger;
    message.text = error.message;
    message.detail = error.detail;
    Q_EMIT messageRaised(message);
}

void CampaignsPage::prepareNext()
{
    const auto last = CampaignsRepository(m_store.database()).find(m_shown);
    if (!last || !*last)
        return;
    const auto dialog = PrepareDialog::show(m_store, **last, this);
    if (!dialog) {
        tell(dialog.error());
        return;
    }
    connect(*dialog, &PrepareDialog::prepared, this, &Page::campaignRequested);
}

void CampaignsPage::activate()
{
    build();
    read();
}

void CampaignsPage::refresh()
{
    countOpen();
    read();
}

void CampaignsPage::commit()
{
    if (CampaignPart *part = shown())
        part->commit();
}

void CampaignsPage::focusContent()
{
    build();
    m_tabs->setFocus();
}

QVariantMap CampaignsPage::saveState() const
{
    return {{QStringLiteral("tab"), m_tabs ? m_tabs->currentIndex() : m_firstTab}};
}

void CampaignsPage::restoreState(const QVariantMap &state)
{
    m_firstTab = std::clamp(state.value(QStringLiteral("tab")).toInt(), 0, 4);
    if (m_tabs)
        m_tabs->setCurrentIndex(m_firstTab);
}

void CampaignsPage::reopen()
{
    activate();
    m_tabs->setCurrentWidget(m_campaignTab);
    m_campaignTab->reopen();
}

void CampaignsPage::recordMailing(const QList<qint64> &communes)
{
    activate();
    m_tabs->setCurrentWidget(m_townHalls);
    m_townHalls->recordMailing(communes);
}

} // namespace pc
