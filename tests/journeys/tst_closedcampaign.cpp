// A campaign that is closed says so in the window, on whichever page, and is opened again from there.
#include "models/campaigns/campaignsrepository.h"
#include "models/contacts/closeddays.h"
#include "models/contacts/contactsrepository.h"
#include "models/proposals/proposallife.h"
#include "tests/journeys/campaigndesk.h"
#include "views/common/fieldform.h"
#include "views/common/formdialog.h"
#include "views/common/messagebar.h"
#include "views/common/recordtable.h"
#include "views/communes/communespage.h"
#include "views/history/historypage.h"
#include "views/settings/settingspage.h"

#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestClosedCampaign : public CampaignDesk {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWindowSaysSoWhileItIsShown();
    void itIsOpenedAgainFromTheBanner();
    void noButtonThatCanBePressedIsRefused();

private:
    /// What a press said against the closed campaign; empty when nothing.
    QString refused() const
    {
        const QStringList sentences{ClosedDays::reason(store().database(), campaign().value, m_clock.today()),
                                    ProposalLife::campaignRefusal({.campaignOpen = false})};
        for (const QString &sentence : sentences) {
            if (!sentence.isEmpty() && shows(window()->messages(), sentence))
                return sentence;
        }
        return {};
    }
    static void closeDialogs()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
                dialog->reject();
            else if (auto *menu = qobject_cast<QMenu *>(widget); menu && menu->isVisible())
                menu->close();
        }
        QCoreApplication::processEvents();
    }
    void pressEverything(Page *page);

    void close()
    {
        write([this](Transaction &transaction) { return CampaignsRepository::close(transaction, campaign()); });
    }
    QPushButton *reopen() const { return named<QPushButton>(window()->messages(), said("pc::Desk", "Reopen…")); }
};

void TestClosedCampaign::init()
{
    DeskTest::init();
    QVERIFY(start(newRegister()));
    QVERIFY(begin());
}

void TestClosedCampaign::theWindowSaysSoWhileItIsShown()
{
    QVERIFY(!reopen());
    close();
    QVERIFY(reopen());
    QVERIFY(shows(window()->messages(), u"2026-2027"_s));
    window()->showCampaign(0);
    QVERIFY(!reopen());
}

void TestClosedCampaign::itIsOpenedAgainFromTheBanner()
{
    close();
    reopen()->click();
    auto *dialog = opened<FormDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(reopen()); // still closed: the banner stays
    qobject_cast<QLineEdit *>(dialog->form()->field(u"reopened_reason"_s)->editor())->setText(u"Une feuille en retard"_s);
    dialog->button()->click();
    QVERIFY(!(*CampaignsRepository(store().database()).find(campaign()))->isClosed());
    QTRY_VERIFY(!reopen());
}

// Buttons that open another place, or the year again, are not changes of this one.
void TestClosedCampaign::pressEverything(Page *page)
{
    QList<QPointer<QAction>> actions;
    for (QAction *action : page->actions())
        actions << action;
    for (const QPointer<QAction> &action : actions) {
        window()->showPage(page);
        if (!action || !action->isEnabled() || action->menu())
            continue;
        const QString name = action->text();
        action->trigger();
        QVERIFY2(refused().isEmpty(), qUtf8Printable(page->title() + u": "_s + name));
        closeDialogs();
    }
    QList<QPointer<QPushButton>> buttons;
    for (QPushButton *button : page->findChildren<QPushButton *>())
        buttons << button;
    for (const QPointer<QPushButton> &button : buttons) {
        window()->showPage(page);
        if (!button || !button->isVisible() || !button->isEnabled() || button->menu())
            continue;
        const QString name = button->text();
        button->click();
        QVERIFY2(refused().isEmpty(), qUtf8Printable(page->title() + u": "_s + name));
        closeDialogs();
    }
}

void TestClosedCampaign::noButtonThatCanBePressedIsRefused()
{
    const ProposalId action = conforming(kEtroeungt, u"Boîte à livres"_s);
    const StudentId lea = student(u"Léa"_s, u"MARTIN"_s, kEtroeungt);
    apply(lea, m_clock.today());
    hours(atWork(action, lea), m_clock.today(), 120);
    write([&](Transaction &transaction) -> Status {
        Contact contact;
        contact.commune = communeOf(kEtroeungt);
        contact.happenedOn = m_clock.today();
        contact.subject = u"Présentation"_s;
        const auto added = ContactsRepository::add(transaction, contact);
        return added ? done() : Status(added.error());
    });
    close();
    int seen = 0;
    for (Page *page : window()->makePages()) {
        if (qobject_cast<SettingsPage *>(page) || qobject_cast<HistoryPage *>(page))
            continue; // of no campaign
        window()->showPage(page);
        QCoreApplication::processEvents();
        auto *list = qobject_cast<RecordsPage *>(page);
        if (list && list->table()->model()->rowCount() > 0)
            list->table()->chooseRow(0);
        if (qobject_cast<CommunesPage *>(page))
            list->showRecord(communeOf(kEtroeungt).value);
        auto *tabs = page->findChild<QTabWidget *>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            pressEverything(page);
            if (QTest::currentTestFailed())
                return;
        }
        ++seen;
    }
    QVERIFY(seen >= 7);
    QVERIFY((*CampaignsRepository(store().database()).find(campaign()))->isClosed());
}

PC_TEST_MAIN(TestClosedCampaign)
#include "tst_closedcampaign.moc"
