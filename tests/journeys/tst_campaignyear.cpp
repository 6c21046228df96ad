// A whole small year on a fresh register, through the window: from the mailing to the town halls to the next campaign,
// with two restarts on the way; what the window counts is what the command line counts.
#include "app/cli/commandline.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/hours/monthgridmodel.h"
#include "tests/journeys/yeardesk.h"
#include "views/applications/applicationpane.h"
#include "views/applications/applicationspage.h"
#include "views/assignments/assignmentform.h"
#include "views/assignments/assignmentpane.h"
#include "views/assignments/assignmentspage.h"
#include "views/campaigns/campaignspage.h"
#include "views/campaigns/campaigntab.h"
#include "views/campaigns/preparedialog.h"
#include "views/common/formdialog.h"
#include "views/common/recordtable.h"
#include "views/hours/hoursheet.h"
#include "views/hours/hourspage.h"
#include "views/hours/monthpane.h"
#include "views/hours/monthview.h"
#include "views/hours/visadialog.h"
#include "views/proposals/newproposaldialog.h"
#include "views/proposals/proposalspage.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

// One step of the story; what fails ends it.
#define PC_STEP(step)                                                                                                  \
    do {                                                                                                               \
        step;                                                                                                          \
        if (QTest::currentTestFailed()) {                                                                              \
            qInfo("in %s", #step);                                                                                     \
            return;                                                                                                    \
        }                                                                                                              \
    } while (false)

class TestCampaignYear : public YearDesk {
    Q_OBJECT

private Q_SLOTS:
    void aSmallYear();

private:
    void restart(QDate day);
    void sign();
    void passTheGate();
    void enterHours();
    void countersign();
    void end();
    void compareFigures();
    void closeTheCampaign();
    void nothingIsWrittenAnyMore();
    void prepareTheNext();

    QJsonObject info() const;

    QString m_path;
};

void TestCampaignYear::restart(QDate day)
{
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!window()->isVisible());
    m_desk.reset();
    m_clock.set(QDateTime(day, QTime(9, 5)));
    QVERIFY(start(m_path));
    window()->resize(1280, 680);
}

void TestCampaignYear::sign()
{
    auto *pane = page<AssignmentsPage>()->findChild<AssignmentPane *>();
    QVERIFY(pane->assignment().isValid());
    pane->setCurrentTab(1);
    push(named<QPushButton>(pane, said("pc::ConventionView", "Draw up the convention")));
    auto *table = named<QTableView>(pane, said("pc::ConventionView", "Signatures"));
    QVERIFY(table && table->model()->rowCount() > 0);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        push(named<QPushButton>(pane, said("pc::ConventionView", "Signed today")));
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(number(u"SELECT count(*) FROM assignment WHERE convention_signed_on IS NOT NULL AND convention_frozen <> ''"_s), 1);
}

void TestCampaignYear::passTheGate()
{
    auto *pane = page<AssignmentsPage>()->findChild<AssignmentPane *>();
    pane->setCurrentTab(0);
    for (AssignmentForm *form : pane->findChildren<AssignmentForm *>()) {
        for (const QString &key : {u"insurer_confirmed_on"_s, u"check_attested_on"_s}) {
            if (AutosaveField *field = form->field(key); field && field->isVisible())
                fill(field, u"3/11/2026"_s);
            if (QTest::currentTestFailed())
                return;
        }
    }
    push(named<QPushButton>(pane, said("pc::AssignmentLife", "Start the action")));
    QCOMPARE(status(u"assignment"_s), u"running"_s);
}

void TestCampaignYear::enterHours()
{
    auto *there = go<HoursPage>("Hours");
    QVERIFY(there);
    QCOMPARE(there->monthPane()->month().month(), 12);
    HourSheet *sheet = there->monthPane()->view()->sheet();
    QCOMPARE(sheet->model()->rowCount(), 1);
    sheet->setFocus();
    for (const auto &[day, typed] : {std::pair(2, u"2h30"_s), std::pair(3, u"3"_s), std::pair(4, u"1,5"_s)}) {
        sheet->choose(0, there->monthPane()->model()->columnOfDay(day));
        type(typed);
        press(Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // an editor hands in its text a moment later
    }
    QCOMPARE(number(u"SELECT sum(minutes) FROM hour_entry"_s), 150 + 180 + 90);
}

void TestCampaignYear::countersign()
{
    push(tool("pc::HoursPage", "Sign…"));
    auto *dialog = opened<VisaDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->signButton()->isEnabled() && !dialog->signButton()->toolTip().isEmpty()); // Nobody is named.
    dialog->signatory()->setFocus();
    type(u"Jeanne Dubois"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(number(u"SELECT count(*) FROM hour_entry WHERE status = 'signed'"_s), 3);
    QVERIFY(awake());
}

void TestCampaignYear::end()
{
    auto *there = go<AssignmentsPage>("Affectations");
    QVERIFY(there);
    there->focusContent();
    push(named<QPushButton>(there, said("pc::AssignmentLife", "End the action")));
    auto *dialog = opened<FormDialog>();
    QVERIFY(dialog);
    fill(dialog->form()->field(u"appreciation"_s), u"Une présence très appréciée."_s);
    push(named<QPushButton>(dialog, said("pc::AssignmentPane", "End the action")));
    QTRY_COMPARE(status(u"assignment"_s), u"finished"_s);
    QCOMPARE(number(u"SELECT count(*) FROM assignment WHERE appreciation LIKE 'Une présence%' AND ended_on = ?"_s,
                    {m_clock.today().toString(Qt::ISODate)}),
             1);
    QVERIFY(awake());
}

QJsonObject TestCampaignYear::info() const
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    if (CommandLine::run({u"info"_s, m_path, u"--json"_s}, {out, err}) != Done)
        QTest::qFail(err.data().constData(), __FILE__, __LINE__);
    return QJsonDocument::fromJson(out.data()).object();
}

void TestCampaignYear::compareFigures()
{
    const QJsonObject told = info();
    QVERIFY(shows(window(), formatCount(told.value(u"eligible").toInteger()))
            && shows(window(), formatCount(told.value(u"communes").toInteger())));
    const std::pair<const char *, QString> lists[] = {
        {"Proposals", u"proposals"_s}, {"Students", u"students"_s}, {"Candidatures", u"applications"_s}, {"Affectations", u"assignments"_s}};
    for (const auto &[title, key] : lists) {
        auto *there = go<RecordsPage>(title);
        QVERIFY2(there, title);
        QCOMPARE(there->table()->model()->rowCount(), told.value(key).toInt());
        QCOMPARE(told.value(key).toInt(), 1);
    }
    QCOMPARE(told.value(u"hours_minutes").toInt(), 420);
    QCOMPARE(told.value(u"hours_signed_minutes").toInt(), 420);
    QCOMPARE(told.value(u"hours_planned_minutes").toInt(), 1800);
    auto *there = go<AssignmentsPage>("Affectations");
    there->focusContent();
    for (const int minutes : {420, 1800, 1800 - 420})
        QVERIFY2(shows(there, formatMinutes(minutes)), qPrintable(formatMinutes(minutes)));
}

void TestCampaignYear::closeTheCampaign()
{
    auto *there = go<CampaignsPage>("Campaign");
    QVERIFY(there);
    there->tabs()->setCurrentWidget(there->campaignTab());
    m_dialogs.asked.clear();
    push(there->campaignTab()->closeButton());
    QCOMPARE(m_dialogs.asked.size(), size_t(1));
    QCOMPARE(number(u"SELECT count(*) FROM campaign WHERE closed_on IS NOT NULL"_s), 1);
}

void TestCampaignYear::nothingIsWrittenAnyMore()
{
    const qint64 entries = number(u"SELECT count(*) FROM journal_entry"_s);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    if (auto *dialog = opened<NewProposalDialog>()) {
        type(u"feron"_s);
        press(Qt::Key_Return);
        type(u"Une action de trop"_s);
        press(Qt::Key_Return);
        QCOMPARE(number(u"SELECT count(*) FROM proposal"_s), 1);
        dialog->reject();
        QVERIFY(awake());
    }
    auto *there = go<HoursPage>("Hours");
    there->monthPane()->setMonth(QDate(2026, 12, 1));
    HourSheet *sheet = there->monthPane()->view()->sheet();
    if (sheet->model()->rowCount() > 0) {
        sheet->setFocus();
        sheet->choose(0, there->monthPane()->model()->columnOfDay(7));
        type(u"2"_s);
        press(Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
    }
    auto *assignments = go<AssignmentsPage>("Affectations");
    assignments->focusContent();
    for (const QPushButton *button : assignments->findChild<AssignmentPane *>()->findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->isEnabled())
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
    }
    QCOMPARE(number(u"SELECT sum(minutes) FROM hour_entry"_s), 420);
    QCOMPARE(number(u"SELECT count(*) FROM journal_entry"_s), entries);
}

void TestCampaignYear::prepareTheNext()
{
    auto *there = go<CampaignsPage>("Campaign");
    push(there->campaignTab()->prepareButton());
    auto *dialog = opened<PrepareDialog>();
    QVERIFY(dialog);
    push(dialog->button());
    QTRY_COMPARE(number(u"SELECT count(*) FROM campaign"_s), 2);
    QVERIFY(awake());
    QCOMPARE(number(u"SELECT count(*) FROM proposal WHERE status = 'draft' AND previous IS NOT NULL"_s), 1);
    QTRY_COMPARE(window()->campaign(), number(u"SELECT id FROM campaign ORDER BY starts_on DESC LIMIT 1"_s));
    QCOMPARE(go<ProposalsPage>("Proposals")->table()->model()->rowCount(), 1);
    QCOMPARE(go<AssignmentsPage>("Affectations")->table()->model()->rowCount(), 0);
}

void TestCampaignYear::aSmallYear()
{
    m_path = newRegister();
    QVERIFY(start(m_path));
    window()->resize(1280, 680);
    PC_STEP(mailTheTownHalls());
    PC_STEP(recordTheProposal());
    PC_STEP(examineIt());
    PC_STEP(addTheStudent());
    PC_STEP(recordTheCandidature());
    PC_STEP(restart(QDate(2026, 11, 4)));
    QVERIFY(page<ApplicationsPage>()); // Where one was.
    QVERIFY(page<ApplicationsPage>()->pane()->line());
    PC_STEP(affect());
    PC_STEP(sign());
    PC_STEP(passTheGate());
    PC_STEP(restart(QDate(2026, 12, 7)));
    PC_STEP(enterHours());
    PC_STEP(countersign());
    PC_STEP(restart(QDate(2027, 4, 30)));
    PC_STEP(end());
    PC_STEP(compareFigures());
    PC_STEP(closeTheCampaign());
    PC_STEP(nothingIsWrittenAnyMore());
    PC_STEP(prepareTheNext());
    const auto findings = m_desk->openedRegister()->check();
    QVERIFY(findings.ok());
    QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().message));
}

PC_TEST_MAIN(TestCampaignYear)
#include "tst_campaignyear.moc"
