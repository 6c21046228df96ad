// The pages of the window: there as soon as they are asked for, as they were left, in the order of the office.
#include "models/campaigns/campaignsrepository.h"
#include "models/proposals/proposalsrepository.h"
#include "tests/journeys/campaigndesk.h"
#include "views/campaigns/campaignspage.h"
#include "views/common/recordtable.h"
#include "views/communes/communespage.h"
#include "views/hours/hourspage.h"
#include "views/hours/monthpane.h"
#include "views/proposals/proposalpane.h"
#include "views/proposals/proposalspage.h"
#include "views/settings/settingspage.h"
#include "views/students/studentpane.h"
#include "views/students/studentspage.h"

#include <QComboBox>
#include <QTabWidget>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestPages : public CampaignDesk {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsMadeWhenItIsAskedFor();
    void theOthersAreMadeAfterwards();
    void filtersRecordAndTabAreFoundAgain();
    void theMonthShownIsFoundAgain();
    void anotherOfficeAnotherOrder();
    void theFigureOfAStateOpensItsCommunes();
    void theRowsShownGoToExcelInTwoGestures();

private:
    void restart();
    QStringList titles() const;
};

// Campagne ▸ Mairies counts communes « ayant droit »: so does the list it opens.
void TestPages::theFigureOfAStateOpensItsCommunes()
{
    QVERIFY(start(newRegister()) && begin());
    window()->showPage(u"campaign"_s);
    Q_EMIT page<CampaignsPage>()->communesRequested(ContactWords::word(ContactState::ToContact));
    QCOMPARE(window()->currentPage(), m_desk->communes());
    QCOMPARE(m_desk->communes()->table()->model()->rowCount(), number(u"SELECT count(*) FROM commune_index WHERE eligible = 1"_s));
}

void TestPages::restart()
{
    const QString path = store().path();
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!window()->isVisible());
    m_desk.reset();
    QVERIFY(start(path));
}

QStringList TestPages::titles() const
{
    QStringList found;
    const auto *sidebar = window()->findChild<Sidebar *>();
    for (int row = 0; row < sidebar->count(); ++row)
        found << sidebar->item(row)->text();
    return found;
}

void TestPages::aPageIsMadeWhenItIsAskedFor()
{
    const QString path = newRegister();
    QVERIFY(start(path));
    student(u"Léa"_s, u"Martin"_s, kEtroeungt);
    student(u"Zoé"_s, u"Lefebvre"_s, kEtroeungt);
    m_desk.reset();
    // No event is handled in between: nothing but the calls makes a page.
    m_desk = std::make_unique<Desk>(m_dialogs, m_clock);
    m_desk->start(path);
    QCOMPARE(window()->pages().size(), 1);
    window()->showPage(u"student"_s);
    QCOMPARE(window()->pages().size(), 2);
    auto *students = page<StudentsPage>();
    QVERIFY(students);
    QCOMPARE(students->table()->model()->rowCount(), 2);
    window()->showPage(u"hour_entry"_s);
    QVERIFY(page<HoursPage>());
    QVERIFY(page<HoursPage>()->monthPane()->month().isValid());
}

void TestPages::theOthersAreMadeAfterwards()
{
    QVERIFY(start(newRegister()));
    const auto *sidebar = window()->findChild<Sidebar *>();
    QTRY_COMPARE(window()->pages().size(), qsizetype(sidebar->count()));
    QCOMPARE(window()->currentPage(), window()->page(u"commune"_s));
}

void TestPages::filtersRecordAndTabAreFoundAgain()
{
    QVERIFY(start(newRegister()));
    const ProposalId waiting = proposal(kEtroeungt, u"Boîte à livres"_s);
    const ProposalId other = proposal(kFeron, u"Jardin partagé"_s);
    conforming(kEtroeungt, u"Jeux de société"_s);
    const StudentId second = student(u"Zoé"_s, u"Lefebvre"_s, kEtroeungt);
    student(u"Léa"_s, u"Martin"_s, kEtroeungt);
    window()->showPage(u"student"_s);
    page<StudentsPage>()->showRecord(second.value);
    page<StudentsPage>()->pane()->setCurrentTab(1);
    window()->showPage(u"campaign"_s);
    page<CampaignsPage>()->tabs()->setCurrentIndex(2);
    window()->showPage(u"proposal"_s);
    page<ProposalsPage>()->showOnly({{u"stage"_s, {u"submitted"_s}}});
    QCOMPARE(page<ProposalsPage>()->table()->model()->rowCount(), 2);
    page<ProposalsPage>()->showRecord(other.value);
    page<ProposalsPage>()->findChild<ProposalPane *>()->setCurrentTab(ProposalPane::Decisions);
    restart();
    auto *proposals = page<ProposalsPage>();
    QVERIFY(proposals);
    QCOMPARE(proposals->table()->model()->rowCount(), 2);
    QCOMPARE(proposals->currentId(), other.value);
    QVERIFY(proposals->currentId() != waiting.value);
    QCOMPARE(proposals->findChild<ProposalPane *>()->currentTab(), int(ProposalPane::Decisions));
    window()->showPage(u"student"_s);
    QCOMPARE(page<StudentsPage>()->currentId(), second.value);
    QCOMPARE(page<StudentsPage>()->pane()->currentTab(), 1);
    window()->showPage(u"campaign"_s);
    QCOMPARE(page<CampaignsPage>()->tabs()->currentIndex(), 2);
}

void TestPages::theMonthShownIsFoundAgain()
{
    QVERIFY(start(newRegister()));
    window()->showPage(u"hour_entry"_s);
    QCOMPARE(page<HoursPage>()->monthPane()->month().month(), 11);
    page<HoursPage>()->monthPane()->setMonth(QDate(2026, 9, 1));
    restart();
    QVERIFY(page<HoursPage>());
    QCOMPARE(page<HoursPage>()->monthPane()->month().month(), 9);
}

void TestPages::anotherOfficeAnotherOrder()
{
    QVERIFY(start(newRegister()));
    QCOMPARE(titles().front(), placeTitle("Communes"));
    const QStringList before = titles();
    window()->showPage(u"setting"_s);
    QCoreApplication::processEvents();
    QComboBox *viewpoint = nullptr;
    for (QComboBox *box : window()->findChildren<QComboBox *>()) {
        if (box->isVisible() && box->findText(said("pc::GeneralSection", "University")) >= 0)
            viewpoint = box;
    }
    QVERIFY(viewpoint);
    viewpoint->setFocus(Qt::TabFocusReason);
    press(Qt::Key_End);
    press(Qt::Key_Tab);
    QTRY_COMPARE(titles().front(), placeTitle("Label"));
    QCOMPARE(m_desk->openedRegister()->viewpoint(), Viewpoint::University);
    QStringList now = titles();
    now.sort();
    QStringList same = before;
    same.sort();
    QCOMPARE(now, same);
    QVERIFY(page<SettingsPage>()); // One stays where one was.
    QVERIFY(awake());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(titles(), before);
}

void TestPages::theRowsShownGoToExcelInTwoGestures()
{
    QVERIFY(start(newRegister()));
    proposal(kEtroeungt, u"Boîte à livres"_s);
    conforming(kFeron, u"Jardin partagé"_s);
    window()->showPage(u"proposal"_s);
    page<ProposalsPage>()->showOnly({{u"stage"_s, {u"submitted"_s}}});
    QCOMPARE(page<ProposalsPage>()->table()->model()->rowCount(), 1);
    QTRY_VERIFY(!page<ProposalsPage>()->filterTexts().isEmpty());
    const TempDir folder;
    const auto exportTo = [&](const QString &name) {
        m_dialogs.path = folder.filePath(name);
        press(Qt::Key_E, Qt::ControlModifier);
        return QTest::qWaitFor([&] { return folder.files().contains(name); });
    };
    QVERIFY(exportTo(u"list.xlsx"_s));
    const FileRequest asked = m_dialogs.files.back();
    QCOMPARE(asked.defaultSuffix, u"xlsx"_s);
    QVERIFY(asked.start.endsWith(u".xlsx"_s));
    QVERIFY(asked.filters.first().contains(u"*.xlsx"_s) && asked.filters.last().contains(u"*.csv"_s));
    QVERIFY(folder.read(u"list.xlsx"_s).startsWith("PK"));
    QVERIFY(exportTo(u"list.csv"_s));
    const QString csv = QString::fromUtf8(folder.read(u"list.csv"_s));
    QVERIFY(csv.contains(u"Boîte à livres"_s) && !csv.contains(u"Jardin partagé"_s));
    m_dialogs.path.clear();
}

PC_TEST_MAIN(TestPages)
#include "tst_pages.moc"
