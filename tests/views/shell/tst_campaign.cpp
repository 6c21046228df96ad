// The campaign on screen: chosen in the tool bar, shown by every page, found again.
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"
#include "views/common/dialogs.h"
#include "views/common/page.h"
#include "views/shell/campaignbox.h"
#include "views/shell/mainwindow.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

namespace {

class CampaignPage final : public Page {
public:
    QString title() const override { return u"Page"_s; }
    QString iconName() const override { return u"phone"_s; }
    void setCampaign(qint64 campaign) override { seen << campaign; }

    QList<qint64> seen;
};

} // namespace

class TestCampaign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyPageShowsTheOneChosen();
    void aPageAddedLaterShowsItToo();
    void aPageMayAskForAll();
    void theChosenOneIsFoundAgain();
    void oneThatIsGoneGivesPlaceToTheLatest();

private:
    /// Adds a page and makes it.
    void addPage(CampaignPage *&page)
    {
        const QString key = QString::number(m_window->pages().size());
        m_window->addPlace({key, key, u"home"_s, [&page] { return page = new CampaignPage; }});
        QVERIFY(m_window->page(key));
    }
    CampaignBox *box() const { return m_window->findChild<CampaignBox *>(); }

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
    QtDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
    CampaignPage *m_page = nullptr;
};

void TestCampaign::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    m_window = std::make_unique<MainWindow>(*m_store, m_dialogs);
    addPage(m_page);
    QVERIFY(!m_window->hasCampaigns());
    QVERIFY(m_page->seen.isEmpty());
    m_window->setCampaigns({{7, u"2026-2027"_s}, {4, u"2025-2026"_s}}, 7);
}

void TestCampaign::cleanup()
{
    m_window.reset();
    m_store.reset();
}

void TestCampaign::everyPageShowsTheOneChosen()
{
    QCOMPARE(m_page->seen, QList<qint64>({7}));
    QCOMPARE(box()->itemText(0), u"Campaign 2026-2027"_s);
    QCOMPARE(box()->itemText(2), u"All campaigns"_s);
    QSignalSpy chosen(m_window.get(), &MainWindow::campaignChosen);
    QTest::keyClick(box(), Qt::Key_Down);
    QCOMPARE(m_window->campaign(), 4);
    QTest::keyClick(box(), Qt::Key_Down);
    QCOMPARE(m_window->campaign(), 0);
    QCOMPARE(m_page->seen, QList<qint64>({7, 4, 0}));
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().toLongLong(), 0);
}

void TestCampaign::aPageAddedLaterShowsItToo()
{
    m_window->showCampaign(4);
    CampaignPage *later = nullptr;
    addPage(later);
    QCOMPARE(later->seen, QList<qint64>({4}));
}

void TestCampaign::aPageMayAskForAll()
{
    Q_EMIT m_page->campaignRequested(0);
    QCOMPARE(m_window->campaign(), 0);
    QCOMPARE(m_page->seen.last(), 0);
}

void TestCampaign::theChosenOneIsFoundAgain()
{
    m_window->showCampaign(4);
    const QVariantMap state = m_window->saveState();
    m_window->showCampaign(7);
    m_window->restoreState(state);
    QCOMPARE(m_window->campaign(), 4);
    m_window->restoreState({});
    QCOMPARE(m_window->campaign(), 4);
}

void TestCampaign::oneThatIsGoneGivesPlaceToTheLatest()
{
    m_window->showCampaign(4);
    const QVariantMap state = m_window->saveState();
    m_window->setCampaigns({{7, u"2026-2027"_s}}, 4);
    QCOMPARE(m_window->campaign(), 7);
    m_window->restoreState(state);
    QCOMPARE(m_window->campaign(), 7);
}

PC_TEST_MAIN(TestCampaign)
#include "tst_campaign.moc"
