#include "views/hours/hourspage.h"

#include "models/campaigns/campaignsrepository.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/hours/hoursheet.h"
#include "views/hours/hourslistpage.h"
#include "views/hours/monthpane.h"
#include "views/hours/monthview.h"
#include "views/hours/quickline.h"
#include "views/hours/quotapane.h"
#include "views/hours/visadialog.h"

#include <QAction>
#include <QButtonGroup>
#include <QLineEdit>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace pc {

namespace {
const QString kPart = QStringLiteral("part");
const QString kList = QStringLiteral("list");
const QString kMonth = QStringLiteral("month");
} // namespace

HoursPage::HoursPage(Store &store, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_store(store), m_segments(new QButtonGroup(this)), m_stack(new QStackedWidget(this)),
      m_month(new MonthPane(store, this))
{
    Q_UNUSED(dialogs)
    makeActions();
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_month);
    makeSegments();
    for (QAbstractButton *button : m_segments->buttons())
        row->addWidget(button);
    row->addStretch(1);
    connect(m_month, &MonthPane::refused, this, &HoursPage::tell);
    connect(m_month, &MonthPane::linesRequested, this, &HoursPage::showLines);
    connect(m_month, &MonthPane::visaRequested, this, &HoursPage::openVisa);
    connect(m_month, &MonthPane::importRequested, this, [this] { Q_EMIT importRequested({}); });
    connect(m_month, &MonthPane::monthChanged, this, &Page::statusChanged);
    connect(m_month, &MonthPane::monthChanged, this, &HoursPage::judgeVisa);
    connect(&store, &Store::changed, this, &HoursPage::judgeVisa);
    connect(&store, &Store::changed, this, &HoursPage::count);
    count();
}

// Now, rather than when the focus leaves a page that is half gone.
HoursPage::~HoursPage() { HoursPage::commit(); }

void HoursPage::makeSegments()
{
    const std::pair<Part, QString> parts[] = {{Month, tr("Month", "part of the page of hours")},
                                              {List, tr("List", "part of the page of hours")},
                                              {Quota, tr("Quota", "part of the page of hours")}};
    for (const auto &[part, text] : parts) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setCheckable(true);
        // Not by a shade alone: the part shown is in bold.
        connect(button, &QToolButton::toggled, button, [button](bool checked) {
            QFont font = button->font();
            font.setBold(checked);
            button->setFont(font);
        });
        button->setChecked(part == Month);
        m_segments->addButton(button, part);
    }
    connect(m_segments, &QButtonGroup::idClicked, this, [this](int id) { showPart(static_cast<Part>(id)); });
}

void HoursPage::makeActions()
{
    const auto make = [this](const char *iconName, const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(icon(QLatin1StringView(iconName)), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_visa = make("checks", tr("Sign…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    connect(m_visa, &QAction::triggered, this, &HoursPage::openVisa);
    m_import = make("upload", tr("Paste or import…"), {});
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT importRequested({}); });
    m_export = make("download", tr("Export…"), {});
    connect(m_export, &QAction::triggered, this, &HoursPage::exportRequested);
    if (m_store.isReadOnly()) {
        for (QAction *action : {m_visa, m_import}) {
            action->setEnabled(false);
            action->setToolTip(tr("The register is open for consultation: nothing can be changed."));
        }
    }
}

QString HoursPage::title() const { return tr("Hours"); }

QString HoursPage::iconName() const { return QStringLiteral("clock"); }

QList<QAction *> HoursPage::toolbarActions() { return {m_visa, m_import, m_export}; }

QString HoursPage::searchHint() const { return tr("Find a student, a commune, a task…"); }

// The grid shows a month whole: a search is answered by the list.
void HoursPage::setSearch(const QString &text)
{
    m_search = text;
    if (!text.isEmpty() && part() != List)
        showPart(List);
    else if (m_list)
        m_list->setSearch(text);
}

HoursPage::Part HoursPage::part() const { return static_cast<Part>(m_segments->checkedId()); }

HoursListPage *HoursPage::list()
{
    if (m_list)
        return m_list;
    m_list = new HoursListPage(m_store, this);
    m_stack->addWidget(m_list);
    connect(m_list, &HoursListPage::messageRaised, this, &Page::messageRaised);
    connect(m_list, &HoursListPage::statusChanged, this, &Page::statusChanged);
    connect(m_list, &HoursListPage::searchCleared, this, &Page::searchCleared);
    connect(m_list, &HoursListPage::campaignRequested, this, &Page::campaignRequested);
    connect(m_list, &HoursListPage::importRequested, this, &HoursPage::importRequested);
    connect(m_list, &HoursListPage::exportRequested, this, &HoursPage::exportRequested);
    connect(m_list, &HoursListPage::visaRequested, this, &HoursPage::openVisa);
    connect(m_list, &HoursListPage::selectionJudged, this, &HoursPage::judgeVisa);
    connect(m_list, &HoursListPage::monthRequested, this, [this] { showPart(Month); });
    m_list->setCampaign(m_campaign);
    m_list->restoreState(m_listState);
    return m_list;
}

void HoursPage::showPart(Part part)
{
    m_segments->button(part)->setChecked(true);
    if (part == Quota) {
        showQuota();
    } else if (part == List) {
        m_stack->setCurrentWidget(list());
        m_list->setSearch(m_search);
    } else {
        m_stack->setCurrentWidget(m_month);
        if (!m_month->month().isValid())
            m_month->setMonth(monthFor({m_campaign}));
    }
    judgeVisa();
    Q_EMIT statusChanged();
}

// The visa is of the selected lines in the list, else of a month: a closed campaign takes none.
void HoursPage::judgeVisa()
{
    if (m_store.isReadOnly())
        return;
    const QString why = part() == List && m_list ? m_list->whyNotSigned() : m_month->whyLocked();
    m_visa->setEnabled(why.isEmpty());
    m_visa->setToolTip(toolTipText(why.isEmpty() ? m_visa->text() : why));
}

// The account of the student of the grid, until another is chosen there.
void HoursPage::showQuota()
{
    if (!m_quota) {
        m_quota = new QuotaPane(m_store, this);
        m_stack->addWidget(m_quota);
        connect(m_quota, &QuotaPane::refused, this, &HoursPage::tell);
    }
    const StudentId student = m_month->currentStudent().isValid() ? m_month->currentStudent() : m_quota->student();
    CampaignId campaign{m_campaign};
    if (!campaign.isValid())
        campaign = m_month->model()->campaign();
    m_quota->setStudent(student, campaign);
    m_stack->setCurrentWidget(m_quota);
}

// Today's month when the campaign holds it, else its last one; always a month of the campaign.
QDate HoursPage::monthFor(CampaignId campaign) const
{
    const QDate today = m_store.clock().today();
    const auto found = CampaignsRepository(m_store.database()).find(campaign);
    const bool known = found && *found;
    // As the page was left, the first time it is shown.
    if (!m_month->month().isValid() && m_lastMonth.isValid() && (!known || (*found)->contains(m_lastMonth)))
        return m_lastMonth;
    if (!known || (*found)->contains(today))
        return today;
    return today < (*found)->startsOn ? (*found)->startsOn : (*found)->endsOn;
}

void HoursPage::setCampaign(qint64 campaign)
{
    if (campaign == m_campaign)
        return;
    m_campaign = campaign;
    if (m_list)
        m_list->setCampaign(campaign);
    if (!m_active)
        return;
    const auto found = CampaignsRepository(m_store.database()).find({campaign});
    if (found && *found && !(*found)->contains(m_month->month()))
        m_month->setMonth(monthFor({campaign}));
    if (part() == Quota)
        showQuota();
}

void HoursPage::activate()
{
    m_active = true;
    if (!m_month->month().isValid())
        m_month->setMonth(monthFor({m_campaign}));
    showPart(part());
}

void HoursPage::focusContent()
{
    if (part() == List)
        m_list->focusContent();
    else if (part() == Quota)
        m_quota->setFocus();
    else
        m_month->view()->sheet()->setFocus();
}

void HoursPage::focusQuickLine()
{
    m_active = true;
    showPart(Month);
    m_month->quickLine()->begin();
}

void HoursPage::enterHours(qint64 assignment, QDate day)
{
    m_active = true;
    showPart(Month);
    if (day.isValid())
        m_month->setMonth(day);
    m_month->quickLine()->propose(AssignmentId{assignment}, day.isValid() ? day : m_store.clock().today());
    m_month->quickLine()->day()->setFocus(Qt::OtherFocusReason);
}

void HoursPage::openVisa()
{
    if (m_store.isReadOnly())
        return;
    VisaDialog::Proposal proposal{.commune = m_month->currentCommune(), .month = m_month->month()};
    if (part() == List)
        proposal.lines = m_list->selected();
    auto *dialog = new VisaDialog(m_store, proposal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HoursPage::showLines(const QList<qint64> &ids)
{
    showPart(List);
    m_list->showLines(ids);
}

void HoursPage::showRecord(qint64 id)
{
    showPart(List);
    m_list->showRecord(id);
}

void HoursPage::count()
{
    const auto waiting = HoursList(m_store.database()).waiting({});
    const int counted = waiting ? static_cast<int>(*waiting) : -1;
    if (counted == m_counter)
        return;
    m_counter = counted;
    Q_EMIT counterChanged();
}

void HoursPage::refresh()
{
    m_month->refresh();
    if (m_list)
        m_list->refresh();
    if (m_quota)
        m_quota->refresh();
    count();
}

void HoursPage::commit() { m_month->view()->sheet()->commitCell(); }

QString HoursPage::unsaved() const
{
    return m_month->quickLine()->isTyping() ? tr("Hours are being entered in the quick line and are not added yet.")
                                            : QString();
}

QString HoursPage::statusText() const
{
    if (part() == List && m_list)
        return m_list->statusText();
    return tr("%n affectation(s) at work in this month", nullptr, m_month->model()->rowCount());
}

QVariantMap HoursPage::saveState() const
{
    const QDate month = m_month->month().isValid() ? m_month->month() : m_lastMonth;
    return {{kPart, static_cast<int>(part())},
            {kList, m_list ? m_list->saveState() : m_listState},
            {kMonth, month.toString(Qt::ISODate)}};
}

void HoursPage::restoreState(const QVariantMap &state)
{
    m_listState = state.value(kList).toMap();
    m_lastMonth = QDate::fromString(state.value(kMonth).toString(), Qt::ISODate);
    if (m_list)
        m_list->restoreState(m_listState);
    const int part = state.value(kPart, int(Month)).toInt();
    if (part >= Month && part <= Quota)
        m_segments->button(part)->setChecked(true);
    if (m_active)
        showPart(this->part());
}

void HoursPage::tell(const Error &error)
{
    Q_EMIT messageRaised({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
}

} // namespace pc
