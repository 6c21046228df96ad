// A campaign that is closed says so in the window, on whichever page, and is opened again from there.
#include "models/campaigns/campaignsrepository.h"
#include "tests/journeys/campaigndesk.h"
#include "views/common/fieldform.h"
#include "views/common/formdialog.h"
#include "views/common/messagebar.h"

#include <QLineEdit>
#include <QPushButton>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestClosedCampaign : public CampaignDesk {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWindowSaysSoWhileItIsShown();
    void itIsOpenedAgainFromTheBanner();

private:
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

PC_TEST_MAIN(TestClosedCampaign)
#include "tst_closedcampaign.moc"
