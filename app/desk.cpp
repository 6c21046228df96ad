#include "app/desk.h"

#include "app/copykeeper.h"
#include "app/session.h"
#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "views/common/dialogs.h"
#include "views/common/messagebar.h"
#include "views/communes/communespage.h"
#include "views/firstrun/firstrunwizard.h"
#include "views/shell/mainwindow.h"
#include "views/shell/undocontroller.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace pc {

namespace {
const QString kLastRegister = QStringLiteral("last_register");
const QString kWindow = QStringLiteral("window");
const QString kAppearance = QStringLiteral("appearance");
const QString kHolderBanner = QStringLiteral("holder");
const QString kDemoBanner = QStringLiteral("demonstration");
const QString kClosedBanner = QStringLiteral("closed_campaign");
constexpr int kWatchMs = 2000;
} // namespace

Desk::Desk(Dialogs &dialogs, const Clock &clock, QObject *parent) : QObject(parent), m_dialogs(dialogs), m_clock(clock)
{
    m_watch.setInterval(kWatchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_register && m_register->store().refreshed() && m_window) {
            for (Page *page : m_window->pages())
                page->refresh();
            refreshFigures();
        }
    });
}

Desk::~Desk()
{
    delete m_firstRun;
    closeRegister();
}

Store::Options Desk::options(Store::Mode mode) const
{
    Store::Options options = Session::storeOptions(mode);
    options.clock = &m_clock;
    return options;
}

void Desk::start(const QString &path)
{
    const QString last = Session::settings().value(kLastRegister).toString();
    if (!path.isEmpty())
        openRegister(path);
    else if (!last.isEmpty()) // also when it is gone: that must be said, and a copy may be there
        openRegister(last);
    else if (QFileInfo::exists(Session::defaultRegisterPath()))
        openRegister(Session::defaultRegisterPath());
    else
        showFirstRun();
}

void Desk::openRegister(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QString before = m_register ? m_register->store().path() : QString();
    closeRegister();
    auto opened = Register::open(absolute, options(Store::Mode::Write));
    QString banner;
    if (!opened && (opened.error().kind == ErrorKind::Held || opened.error().kind == ErrorKind::ReadOnly)) {
        banner = opened.error().message;
        opened = Register::open(absolute, options(Store::Mode::Read));
    }
    if (opened) {
        show(std::move(*opened), banner);
        return;
    }
    const Error error = opened.error();
    // The register that was open is better than none.
    if (!before.isEmpty() && before != absolute && QFileInfo::exists(before)) {
        openRegister(before);
        tell(error);
        return;
    }
    showFirstRun();
    m_firstRun->showError(error.message);
    offerCopy(absolute, error);
}

void Desk::show(std::unique_ptr<Register> opened, const QString &banner)
{
    m_register = std::move(opened);
    m_banner = banner;
    if (!m_register->isDemonstration())
        Session::settings().setValue(kLastRegister, m_register->store().path());
    m_copies = std::make_unique<CopyKeeper>(m_register->store(), Session::copiesFolder(m_register->uuid()));
    // Should the file no longer open one day, its copies are found by its place.
    Session::settings().setValue(copiesKey(m_register->store().path()), m_copies->backups().folder());
    makeWindow();
    if (m_register->isReadOnly())
        m_watch.start();
}

void Desk::makeWindow()
{
    Store &store = m_register->store();
    m_window = std::make_unique<MainWindow>(store, m_dialogs);
    m_viewpoint = m_register->viewpoint();
    addPlaces();
    connect(m_window.get(), &MainWindow::recordRequested, this, &Desk::openRecord);
    connect(m_window.get(), &MainWindow::closing, this, &Desk::saveWindowState);
    connect(m_window.get(), &MainWindow::campaignChosen, this, &Desk::showClosing);
    connect(&store, &Store::changed, m_window.get(), [this](const ChangeSet &changes) {
        if (changes.touches(u"campaign"))
            fillCampaigns();
        // Another office looks at the register: the order of the pages is another.
        if (changes.touches(u"setting") && m_register->viewpoint() != m_viewpoint)
            QMetaObject::invokeMethod(this, &Desk::remakeWindow, Qt::QueuedConnection);
        refreshFigures();
    });
    connect(m_copies.get(), &CopyKeeper::failed, m_window.get(), [this](const Error &error) { tell(error); });
    fillMenus();
    addBanners(m_banner);
    refreshFigures();
    fillCampaigns();
    const QString mark = m_register->isDemonstration() ? tr("DEMONSTRATION — fictional people") : QFileInfo(store.path()).fileName();
    m_window->setWindowTitle(tr("%1 — Petites communes", "window title").arg(mark));
    m_window->restoreState(Session::settings().value(kWindow).toMap());
    m_window->show();
    m_window->currentPage()->focusContent();
}

// Latest first; the one on screen stays when there was one, else that of today is shown.
void Desk::fillCampaigns()
{
    CampaignsRepository repository(m_register->store().database());
    const auto campaigns = repository.all();
    const auto present = repository.current(m_clock.today());
    if (!campaigns || !present)
        return;
    std::vector<std::pair<qint64, QString>> offered;
    for (const Campaign &campaign : *campaigns)
        offered.emplace_back(campaign.id.value, campaign.name);
    const bool isFirst = !m_window->hasCampaigns();
    m_window->setCampaigns(offered, isFirst && *present ? (*present)->id.value : m_window->campaign());
}

void Desk::addBanners(const QString &banner)
{
    if (m_register->isReadOnly()) {
        Message message{.tone = Tone::Attention,
                        .text = banner.isEmpty() ? tr("Consultation only: you see every change, and can change nothing.")
                                                  : tr("%1 Consultation only: you see every change, and can change nothing.").arg(banner),
                        .actionText = tr("Try to edit again")};
        const QString path = m_register->store().path();
        message.action = [this, path] { QTimer::singleShot(0, this, [this, path] { openRegister(path); }); };
        m_window->messages()->put(kHolderBanner, message);
    }
    if (m_register->isDemonstration()) {
        Message message{.tone = Tone::Special,
                        .text = tr("Demonstration register: every person in it is invented. Try anything."),
                        .actionText = tr("Throw it away")};
        message.action = [this] { QTimer::singleShot(0, this, &Desk::discardDemonstration); };
        m_window->messages()->put(kDemoBanner, message);
    }
}

void Desk::showClosing(qint64 campaign)
{
    const auto found = CampaignsRepository(m_register->store().database()).find({campaign});
    if (!found || !*found || !(*found)->isClosed()) {
        m_window->messages()->remove(kClosedBanner);
        return;
    }
    Message message{.tone = Tone::Attention,
                    .text = tr("Campaign %1 was closed on %2: it can be read, not changed.")
                                .arg((*found)->name, formatDate((*found)->closedOn))};
    if (!m_register->isReadOnly()) {
        message.actionText = tr("Reopen…");
        // The button takes its message away; the campaign may well stay closed.
        message.action = [this, campaign] {
            reopenCampaign();
            QTimer::singleShot(0, m_window.get(), [this, campaign] { showClosing(campaign); });
        };
    }
    m_window->messages()->put(kClosedBanner, message);
}

void Desk::refreshFigures()
{
    const auto figures = m_register->figures();
    if (!figures || !m_window)
        return;
    QString text = tr("%1 communes entitled out of %2 — reference populations %3")
                       .arg(formatCount(figures->eligible), formatCount(figures->communes), QString::number(figures->rule.vintage));
    if (figures->demonstration)
        text = tr("DEMONSTRATION · %1").arg(text);
    m_window->setFigures(text);
}

void Desk::saveWindowState()
{
    if (m_window)
        Session::settings().setValue(kWindow, m_window->saveState());
}

void Desk::closeRegister()
{
    m_watch.stop();
    if (m_window) {
        for (Page *page : m_window->pages())
            page->commit();
        saveWindowState();
    }
    m_window.reset();
    if (m_copies)
        m_copies->finish();
    m_copies.reset();
    m_register.reset();
}

void Desk::createRegister(const FirstRunChoice &choice)
{
    QDir().mkpath(QFileInfo(choice.path).absolutePath());
    auto created = Register::create(choice.path, choice.plan, options(Store::Mode::Write));
    if (!created) {
        if (m_firstRun)
            m_firstRun->showError(created.error().message);
        return;
    }
    if (m_firstRun)
        m_firstRun->accept();
    closeRegister();
    show(std::move(*created), {});
    for (const QString &file : choice.files)
        importFrom(file);
}

void Desk::showFirstRun()
{
    if (m_firstRun) {
        m_firstRun->raise();
        m_firstRun->activateWindow();
        return;
    }
    QDir().mkpath(Session::dataFolder());
    FirstRunStart start;
    start.registerPath = Session::freeRegisterPath();
    start.author = Session::author();
    start.language = Session::language();
    start.today = m_clock.today();
    makeFirstRun(start);
}

void Desk::makeFirstRun(const FirstRunStart &start)
{
    m_firstRun = new FirstRunWizard(start, m_dialogs);
    m_firstRun->setAttribute(Qt::WA_DeleteOnClose);
    // Every sentence is made anew with the wizard; it must have finished its own sentence before it goes.
    connect(m_firstRun, &FirstRunWizard::languageChosen, this, [this](const QString &language) {
        Session::setLanguage(language);
        Session::applyLanguage(language);
        FirstRunStart now = m_firstRun->present();
        now.language = language;
        QPointer<FirstRunWizard> old = m_firstRun;
        const QRect place = old->geometry();
        makeFirstRun(now);
        m_firstRun->setGeometry(place);
        old->close();
    }, Qt::QueuedConnection);
    connect(m_firstRun, &FirstRunWizard::chosen, this, &Desk::takeUp);
    m_firstRun->show();
}

void Desk::takeUp(const FirstRunChoice &choice)
{
    if (!choice.author.trimmed().isEmpty())
        Session::setAuthor(choice.author.trimmed());
    switch (choice.kind) {
    case FirstRunChoice::NewRegister:
        createRegister(choice);
        break;
    case FirstRunChoice::OpenExisting: {
        const auto header = Register::open(choice.path, options(Store::Mode::Read));
        if (!header) {
            m_firstRun->showError(header.error().message);
            break;
        }
        m_firstRun->accept();
        openRegister(choice.path);
        break;
    }
    case FirstRunChoice::Demonstration:
        m_firstRun->accept();
        openDemonstration();
        break;
    }
}

void Desk::openDemonstration()
{
    const QString path = Session::demonstrationPath();
    QDir().mkpath(QFileInfo(path).absolutePath());
    closeRegister();
    if (!QFileInfo::exists(path)) {
        RegisterPlan plan;
        plan.demonstration = true;
        auto created = Register::create(path, plan, options(Store::Mode::Write));
        if (created) {
            show(std::move(*created), {});
        } else {
            showFirstRun();
            m_firstRun->showError(created.error().message);
        }
        return;
    }
    openRegister(path);
}

void Desk::discardDemonstration()
{
    if (!m_register || !m_register->isDemonstration())
        return;
    const QString path = m_register->store().path();
    const QString copies = m_copies->backups().folder();
    closeRegister();
    QFile::remove(path);
    QDir(copies).removeRecursively();
    start({});
}

void Desk::chooseLanguage(const QString &language)
{
    Session::setLanguage(language);
    Session::applyLanguage(language);
    remakeWindow();
}

// Every sentence on screen is made anew with the window: no restart, no half-translated page.
void Desk::remakeWindow()
{
    if (!m_register || !m_window)
        return;
    for (Page *page : m_window->pages())
        page->commit();
    saveWindowState();
    auto old = std::move(m_window);
    old->hide();
    makeWindow();
    old.release()->deleteLater();
}

Appearance Desk::appearance()
{
    return static_cast<Appearance>(Session::settings().value(kAppearance, 0).toInt());
}

void Desk::chooseAppearance(Appearance appearance)
{
    Session::settings().setValue(kAppearance, static_cast<int>(appearance));
    applyAppearance(*qApp, appearance);
}

void Desk::chooseAuthor(const QString &author)
{
    Session::setAuthor(author);
    if (m_register)
        m_register->store().setAuthor(Session::author());
}

void Desk::tell(const Error &error)
{
    if (m_window)
        m_window->messages()->add({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
}

} // namespace pc
