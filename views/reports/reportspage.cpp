#include "views/reports/reportspage.h"

#include "models/base/localise.h"
#include "views/common/icons.h"
#include "views/common/paperview.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/reports/reportoptions.h"
#include "views/reports/reportslist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace pc {

namespace {
// A change of the register or of an option is shown a moment later: several in a row cost one report.
constexpr int kShowDelayMs = 150;
// Pictures are made one by one, between two events.
constexpr int kPictureDelayMs = 40;
const QString kReport = QStringLiteral("report");
const QString kSizes = QStringLiteral("sizes");
const QString kFolder = QStringLiteral("folder");
} // namespace

ReportsPage::ReportsPage(Register &opened, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_register(opened), m_dialogs(dialogs), m_list(new ReportsList(this)),
      m_options(new ReportOptions(opened.database(), this)), m_view(new PaperView(this)),
      m_note(new ToneNote(Tone::Danger, this)), m_pages(mutedLabel({}, this)), m_splitter(new QSplitter(this)),
      m_freeze(new QPushButton(tr("Freeze the figures…"), this)), m_frozen(new QToolButton(this)), m_frozenMenu(new QMenu(this))
{
    m_options->setToday(opened.store().clock().today());
    makeActions();
    makeLayout();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kShowDelayMs);
    m_pictures.setInterval(kPictureDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &ReportsPage::display);
    connect(&m_pictures, &QTimer::timeout, this, &ReportsPage::pictureNext);
    connect(m_list, &ReportsList::reportChosen, this, &ReportsPage::onReportChosen);
    connect(m_options, &ReportOptions::changed, this, &ReportsPage::showSoon);
    connect(m_view, &PaperView::pageChanged, this, [this] { m_pages->setText(m_view->pageLabel()); });
    connect(&opened.store(), &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            showSoon();
    });
    enableActions();
}

ReportsPage::~ReportsPage() = default;

QString ReportsPage::title() const { return tr("Reports"); }

QString ReportsPage::iconName() const { return QStringLiteral("report-analytics"); }

void ReportsPage::makeLayout()
{
    m_view->setAccessibleName(tr("The report as it will be printed"));
    m_note->hide();
    m_freeze->setToolTip(toolTipText(tr("Keep this report and its figures as they are, under a number.")));
    m_freeze->setAutoDefault(false);
    connect(m_freeze, &QPushButton::clicked, this, &ReportsPage::freeze);
    m_frozen->setText(tr("Frozen reports"));
    m_frozen->setPopupMode(QToolButton::InstantPopup);
    m_frozen->setFocusPolicy(Qt::StrongFocus);
    m_frozen->setMenu(m_frozenMenu);
    connect(m_frozenMenu, &QMenu::aboutToShow, this, &ReportsPage::fillFrozen);

    auto *foot = new QHBoxLayout;
    auto *mail = new QToolButton(this);
    mail->setDefaultAction(m_mail);
    mail->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    mail->setFocusPolicy(Qt::StrongFocus);
    foot->addWidget(m_pages);
    foot->addStretch();
    foot->addWidget(mail);
    foot->addWidget(m_frozen);
    foot->addWidget(m_freeze);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->addWidget(m_options);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({250, 750}); // Shares, not pixels: the splitter scales them to its width.
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(titleLabel(title(), this));
    whole->addWidget(m_splitter, 1);
}

void ReportsPage::setCampaign(qint64 campaign)
{
    if (campaign == m_campaign)
        return;
    m_campaign = campaign;
    m_stale = true;
    m_list->forgetPictures();
    if (isVisible())
        showSoon();
}

void ReportsPage::activate()
{
    if (m_list->current().isEmpty())
        m_list->setCurrentRow(0);
    if (m_stale)
        showSoon();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    activate();
}

void ReportsPage::focusContent() { m_list->setFocus(); }

void ReportsPage::refresh()
{
    m_stale = true;
    showSoon();
}

QVariantMap ReportsPage::saveState() const
{
    return {{kReport, m_list->current()}, {kSizes, m_splitter->saveState()}, {kFolder, m_folder}};
}

void ReportsPage::restoreState(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(kSizes).toByteArray());
    m_folder = state.value(kFolder).toString();
    if (m_list->names().contains(state.value(kReport).toString()))
        m_list->choose(state.value(kReport).toString());
}

void ReportsPage::showReport(const QString &name)
{
    m_list->choose(name);
    m_soon.stop();
    display();
}

ReportRequest ReportsPage::request(const QString &name) const
{
    ReportRequest request;
    request.name = name;
    request.campaign = {m_campaign};
    request.day = m_register.store().clock().today();
    return request;
}

Result<Database *> ReportsPage::figures(QDate pastDay)
{
    if (!pastDay.isValid() || pastDay >= m_register.store().clock().today())
        return &m_register.database();
    const auto last = m_register.store().journal().latest(1);
    if (!last)
        return last.error();
    const qint64 seq = last->empty() ? 0 : last->front().seq;
    if (!m_past || m_past->day() != pastDay || m_pastSeq != seq) {
        m_past.reset();
        auto past = PastRegister::of(m_register, pastDay);
        if (!past)
            return past.error();
        m_past = std::move(*past);
        m_pastSeq = seq;
    }
    return &m_past->database();
}

Result<Paper> ReportsPage::make(const QString &name)
{
    ReportRequest wanted = request(name);
    m_options->fill(wanted);
    const QDate past = m_options->pastDay();
    const auto database = figures(past);
    if (!database)
        return database.error();
    if (past.isValid() && past < wanted.day) {
        wanted.editedOn = wanted.day;
        wanted.day = past;
        wanted.past = true;
    }
    return Reports(**database).make(wanted);
}

void ReportsPage::onReportChosen()
{
    const ReportKind *kind = Reports::find(m_list->current());
    if (!kind)
        return;
    const auto begin = Reports(m_register.database()).withDefaults(request(m_list->current()));
    m_options->setReport(*kind, begin ? *begin : request(m_list->current()));
    m_freeze->setVisible(kind->canBeFrozen);
    m_frozen->setVisible(kind->canBeFrozen);
    m_stale = true;
    m_paper.reset();
    if (isVisible())
        m_soon.start(0);
}

void ReportsPage::display()
{
    const QString name = m_list->current();
    if (name.isEmpty())
        return;
    const bool another = !m_paper.has_value();
    auto paper = make(name);
    m_note->setVisible(!paper.ok());
    m_stale = false;
    if (!paper) {
        m_note->setText(paper.error().message);
        m_paper.reset();
        m_view->clear();
    } else {
        m_paper = std::move(*paper);
        another ? m_view->setPaper(*m_paper) : m_view->updatePaper(*m_paper);
    }
    m_pages->setText(m_view->pageLabel());
    enableActions();
    m_pictures.start();
}

// A picture shows the report with its defaults; one that cannot be made stays a blank sheet.
void ReportsPage::pictureNext()
{
    if (!isVisible()) {
        m_pictures.stop();
        return;
    }
    for (const QString &name : m_list->names()) {
        if (m_list->hasPicture(name))
            continue;
        const auto paper = Reports(m_register.database()).make(request(name));
        m_list->setPicture(name, paper ? PaperView::thumbnail(*paper, m_list->pictureSize(), devicePixelRatioF()) : QImage());
        return;
    }
    m_pictures.stop();
}

void ReportsPage::tell(const Error &error)
{
    Q_EMIT messageRaised({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
}

} // namespace pc
