#include "tests/journeys/yeardesk.h"

#include "models/applications/application.h"
#include "views/applications/applicationpane.h"
#include "views/applications/applicationspage.h"
#include "views/applications/newapplicationdialog.h"
#include "views/assignments/assignmentspage.h"
#include "views/campaigns/campaignrows.h"
#include "views/campaigns/campaignspage.h"
#include "views/campaigns/townhallstab.h"
#include "views/common/formdialog.h"
#include "views/common/lookupfield.h"
#include "views/matching/matchdialog.h"
#include "views/proposals/examinationtab.h"
#include "views/proposals/newproposaldialog.h"
#include "views/proposals/proposalpane.h"
#include "views/proposals/proposalspage.h"
#include "views/students/newstudentdialog.h"
#include "views/students/studentform.h"
#include "views/students/studentpane.h"
#include "views/students/studentspage.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

namespace pc::test {

using namespace Qt::StringLiterals;

void YearDesk::fill(AutosaveField *field, const QString &text) const
{
    QVERIFY(field);
    field->editor()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    press(Qt::Key_Tab);
    QCoreApplication::processEvents();
    QVERIFY2(field->error().isEmpty(), qPrintable(field->error()));
}

void YearDesk::push(QAbstractButton *button) const
{
    QVERIFY(button);
    QVERIFY(button->isVisible());
    QVERIFY2(button->isEnabled(), qPrintable(button->text() + u": "_s + button->toolTip()));
    QTest::mouseClick(button, Qt::LeftButton);
    QCoreApplication::processEvents();
}

QAbstractButton *YearDesk::tool(const char *context, const char *text) const
{
    for (QToolButton *button : window()->findChild<QToolBar *>()->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == said(context, text))
            return button;
    }
    return nullptr;
}

void YearDesk::mailTheTownHalls()
{
    auto *there = go<CampaignsPage>("Campaign");
    QVERIFY(there);
    there->tabs()->setCurrentWidget(there->townHalls());
    push(there->townHalls()->rounds()->addButton());
    auto *dialog = opened<FormDialog>();
    QVERIFY(dialog);
    fill(dialog->form()->field(u"subject"_s), u"Appel à propositions 2026-2027"_s);
    push(dialog->button());
    QVERIFY(awake());
    const auto figures = m_desk->openedRegister()->figures();
    QVERIFY(figures.ok());
    QCOMPARE(number(u"SELECT count(*) FROM mailing_round"_s), 1);
    QCOMPARE(number(u"SELECT count(DISTINCT commune) FROM contact"_s), figures->eligible);
}

void YearDesk::recordTheProposal()
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(opened<NewProposalDialog>());
    type(u"etr"_s);
    press(Qt::Key_Return);
    type(u"Jeux de société avec les aînés"_s);
    Gestures::tab(3);
    type(u"01/12/2026"_s);
    Gestures::tab();
    type(u"30/04/2027"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(number(u"SELECT count(*) FROM proposal"_s), 1);
    QVERIFY(awake());
    auto *pane = page<ProposalsPage>()->findChild<ProposalPane *>();
    QVERIFY(pane->proposal().isValid());
    pane->setCurrentTab(ProposalPane::Form);
    QCheckBox *again = nullptr;
    for (const FieldForm *form : pane->findChildren<FieldForm *>()) {
        if (AutosaveField *field = form->field(u"recurrent"_s))
            again = qobject_cast<QCheckBox *>(field->editor());
    }
    QVERIFY(again);
    again->click();
    QCOMPARE(number(u"SELECT recurrent FROM proposal"_s), 1);
}

void YearDesk::examineIt()
{
    auto *pane = page<ProposalsPage>()->findChild<ProposalPane *>();
    pane->setCurrentTab(ProposalPane::Examination);
    pane->examination()->focusGrid();
    const qint64 questions = number(u"SELECT count(*) FROM examination_question WHERE grid = (SELECT max(id) FROM examination_grid)"_s);
    for (qint64 i = 0; i < questions; ++i)
        press(Qt::Key_O);
    QCOMPARE(number(u"SELECT count(*) FROM examination_answer WHERE answer = 'yes'"_s), questions);
    QPushButton *conforming = nullptr;
    for (QPushButton *button : pane->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->property("status").toString() == u"conforming"_s)
            conforming = button;
    }
    push(conforming);
    QCOMPARE(status(u"proposal"_s), u"conforming"_s);
}

void YearDesk::addTheStudent()
{
    QVERIFY(go<StudentsPage>("Students"));
    push(named<QPushButton>(window()->currentPage(), said("pc::StudentsPage", "New student…")));
    auto *dialog = opened<NewStudentDialog>();
    QVERIFY(dialog);
    type(u"Martin"_s);
    Gestures::tab();
    type(u"Léa"_s);
    dialog->line(u"born_on"_s)->setFocus();
    type(u"17/05/2005"_s);
    dialog->commune()->edit()->setFocus();
    type(u"etr"_s);
    press(Qt::Key_Return);
    QVERIFY(dialog->commune()->value() > 0);
    push(named<QPushButton>(dialog, said("pc::NewStudentDialog", "Add the student")));
    QTRY_COMPARE(number(u"SELECT count(*) FROM student"_s), 1);
    QVERIFY(awake());
    auto *form = page<StudentsPage>()->pane()->form();
    fill(form->formOf(u"insured_until"_s)->field(u"insured_until"_s), u"31/12/2027"_s);
}

void YearDesk::recordTheCandidature()
{
    push(tool("pc::StudentsPage", "Record a candidature…"));
    auto *dialog = opened<NewApplicationDialog>();
    QVERIFY(dialog);
    press(Qt::Key_Return);
    QTRY_COMPARE(number(u"SELECT count(*) FROM application"_s), 1);
    QVERIFY(awake());
    QVERIFY(page<ApplicationsPage>());
    push(page<ApplicationsPage>()->pane()->stepButton(ApplicationStatus::Admissible));
    QCOMPARE(status(u"application"_s), u"admissible"_s);
    push(tool("pc::ApplicationsPage", "Validate"));
    QCOMPARE(number(u"SELECT count(*) FROM application WHERE validation = 'validated'"_s), 1);
}

void YearDesk::affect()
{
    push(named<QPushButton>(window(), said("pc::ApplicationPane", "Find an action…")));
    auto *dialog = opened<MatchDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->current());
    QCOMPARE(dialog->current()->blocked, QString());
    press(Qt::Key_Return);
    QTRY_COMPARE(number(u"SELECT count(*) FROM assignment"_s), 1);
    QTRY_VERIFY(page<AssignmentsPage>());
    QVERIFY(awake());
    QCOMPARE(status(u"application"_s), u"retained"_s);
    QCOMPARE(status(u"assignment"_s), u"prepared"_s);
}

} // namespace pc::test
