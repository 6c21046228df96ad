// The page Commissions: a session made, its members ticked, its agenda filled and ordered, its minutes signed.
#include "models/labels/sessiontable.h"
#include "models/register/register.h"
#include "tests/models/labels/commission.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "tests/views/settings/controls.h"
#include "views/common/formdialog.h"
#include "views/labels/agendaview.h"
#include "views/labels/membersview.h"
#include "views/labels/reviewdialog.h"
#include "views/labels/sessionform.h"
#include "views/labels/sessionpane.h"
#include "views/labels/sessionspage.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestSessionsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPageThatWasNotShownHasAskedNothing();
    void aSessionIsMadeInOneDialog();
    void aFieldSavesByItselfAndSaysWhatIsWrong();
    void presenceIsATickAndTheQuorumIsSaidInWords();
    void everyCompleteFileGoesOnTheAgendaInOneClick();
    void theOrderOfTheAgendaIsChanged();
    void recusalsAreProposedAndAcceptedInOneClick();
    void anonymousReadingHidesNames();
    void minutesAreSignedOnceEverythingIsDecided();
    void aSignedSessionIsReadOnlyAndSaysWhy();
    void filesOfTheAgendaAreExamined();
    void theTableFollowsItsRows();
    void everyControlHasAName();
    void noWordIsCutWhenSentencesAreLonger();

private:
    FormDialog *form() { return m_page->findChild<FormDialog *>(); }
    void fill(const QString &key, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(form()->form()->field(key)->editor());
        QVERIFY2(edit, qPrintable(key));
        edit->setText(text);
    }
    void submit()
    {
        form()->button()->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    AgendaView *agenda() { return m_page->pane()->agenda(); }
    QString cell(const QTableView *table, int row, int column) { return table->model()->index(row, column).data().toString(); }

    std::unique_ptr<Commission> m_it;
    FakeDialogs m_dialogs;
    std::unique_ptr<SessionsPage> m_page;
};

void TestSessionsPage::init()
{
    m_it = std::make_unique<Commission>();
    m_page = std::make_unique<SessionsPage>(m_it->store(), m_dialogs, Viewpoint::University);
    m_page->resize(1060, 580);
    m_page->show();
}

void TestSessionsPage::cleanup()
{
    m_page.reset();
    m_it.reset();
}

void TestSessionsPage::aPageThatWasNotShownHasAskedNothing()
{
    QVERIFY(!m_page->pane());
    QCOMPARE(m_page->counter(), 1); // held today, not signed
    m_page->activate();
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
    QCOMPARE(m_page->pane()->session().id, m_it->session);
    m_page->setCampaign(99);
    QCOMPARE(m_page->table()->model()->rowCount(), 0);
    QCOMPARE(m_page->counter(), -1);
    m_page->setCampaign(0);
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
}

void TestSessionsPage::aSessionIsMadeInOneDialog()
{
    m_page->activate();
    m_page->newSession();
    fill(u"held_on"_s, u"12/01/2028"_s);
    submit();
    QVERIFY(form()); // outside the campaign
    QVERIFY(!form()->form()->field(u"held_on"_s)->error().isEmpty());
    fill(u"held_on"_s, u"12/01/2027"_s);
    fill(u"held_at"_s, u"9h"_s);
    fill(u"quorum"_s, u"4"_s);
    submit();
    QTRY_VERIFY(!form());
    const LabelSession shown = m_page->pane()->session();
    QCOMPARE(shown.heldOn, QDate(2027, 1, 12));
    QCOMPARE(shown.heldAt, u"09:00"_s);
    QCOMPARE(shown.quorum, 4);
    QCOMPARE(m_page->table()->model()->rowCount(), 2);
    QCOMPARE(cell(m_page->table(), 0, 2), u"To come"_s);
}

void TestSessionsPage::aFieldSavesByItselfAndSaysWhatIsWrong()
{
    m_page->activate();
    FieldForm *fields = m_page->pane()->fields()->form();
    Q_EMIT fields->committed(u"place"_s, u"Salle Fictive"_s);
    QCOMPARE(m_it->kept().place, u"Salle Fictive"_s);
    Q_EMIT fields->committed(u"quorum"_s, u"many"_s);
    QVERIFY(!fields->field(u"quorum"_s)->error().isEmpty());
    PC_VERIFY_OK(m_it->store().undo());
    QCOMPARE(fields->field(u"place"_s)->value(), u"Salle des actes"_s);
}

void TestSessionsPage::presenceIsATickAndTheQuorumIsSaidInWords()
{
    m_it->options(2, false);
    m_it->seat({m_it->member(u"A"_s), m_it->member(u"B"_s, false), m_it->member(u"C"_s, false)});
    m_page->activate();
    QVERIFY2(m_page->pane()->quorumText().contains(u"not reached"_s), qPrintable(m_page->pane()->quorumText()));
    QTableView *members = m_page->pane()->members()->table();
    QVERIFY(members->model()->setData(members->model()->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_it->members().at(1).present);
    QVERIFY2(m_page->pane()->quorumText().contains(u"quorum of 2 reached"_s), qPrintable(m_page->pane()->quorumText()));
    m_page->pane()->members()->add();
    fill(u"name"_s, u"Mme Nouvelle Fictive"_s);
    submit();
    QCOMPARE(m_it->members().size(), 4U);
    QVERIFY(m_it->members().back().present);
}

void TestSessionsPage::everyCompleteFileGoesOnTheAgendaInOneClick()
{
    m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    m_it->completeFile(u"Leroy"_s, u"Tom"_s);
    const LabelFileId late = m_it->completeFile(u"Tard"_s, u"Max"_s);
    m_it->set("label_kind"_L1, 1, {{"notice_days"_L1, 21}});
    m_it->set("label_file"_L1, late.value, {{"deposited_on"_L1, u"2026-10-20"_s}}); // too near the session
    m_page->activate();
    QSignalSpy said(m_page.get(), &Page::messageRaised);
    agenda()->addButton()->click();
    QCOMPARE(agenda()->table()->model()->rowCount(), 2);
    QCOMPARE(cell(agenda()->table(), 0, 1), u"DURAND Zoé"_s);
    QCOMPARE(said.count(), 1); // the one left out
    PC_VERIFY_OK(m_it->store().undo());
    QCOMPARE(agenda()->table()->model()->rowCount(), 0);
}

void TestSessionsPage::theOrderOfTheAgendaIsChanged()
{
    const LabelFileId first = m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    const LabelFileId second = m_it->completeFile(u"Leroy"_s, u"Tom"_s);
    m_it->schedule({first, second});
    m_page->activate();
    agenda()->table()->setCurrentIndex(agenda()->table()->model()->index(0, 0));
    QVERIFY(!agenda()->upButton()->isEnabled());
    QVERIFY(!agenda()->upButton()->toolTip().isEmpty());
    agenda()->table()->setCurrentIndex(agenda()->table()->model()->index(1, 0));
    agenda()->upButton()->click();
    QCOMPARE(cell(agenda()->table(), 0, 1), u"LEROY Tom"_s);
    QCOMPARE(agenda()->table()->currentIndex().row(), 0); // the file stays chosen
}

void TestSessionsPage::recusalsAreProposedAndAcceptedInOneClick()
{
    m_it->schedule({m_it->completeFile(u"Durand"_s, u"Zoé"_s)});
    m_it->seat({m_it->member(u"Mme Anne Petit"_s), m_it->member(u"B"_s)}); // the mayor
    m_page->activate();
    QVERIFY(agenda()->recusalButtons().isEmpty());
    m_it->options(0, true);
    QCOMPARE(agenda()->recusalButtons().size(), 1);
    QVERIFY(agenda()->recusalButtons().front()->accessibleDescription().contains(u"is mayor"_s));
    QCOMPARE(cell(agenda()->table(), 0, 3), u"2 member(s)"_s);
    agenda()->recusalButtons().front()->click();
    QTRY_COMPARE(cell(agenda()->table(), 0, 3), u"1 member(s)"_s);
    QCOMPARE(LabelSessionsRepository(m_it->database()).recusals(m_it->session)->size(), 1U);
    agenda()->recusalButtons().front()->click(); // lifts it
    QTRY_COMPARE(cell(agenda()->table(), 0, 3), u"2 member(s)"_s);
}

void TestSessionsPage::anonymousReadingHidesNames()
{
    m_it->schedule({m_it->completeFile(u"Durand"_s, u"Zoé"_s)});
    m_it->options(0, false, true);
    m_page->activate();
    QCOMPARE(cell(agenda()->table(), 0, 1), u"File 1"_s);
}

void TestSessionsPage::minutesAreSignedOnceEverythingIsDecided()
{
    const LabelFileId file = m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    m_it->schedule({file});
    m_page->activate();
    QVERIFY(!m_page->pane()->signButton()->isEnabled());
    QVERIFY(m_page->pane()->signButton()->toolTip().contains(u"no decision yet"_s));
    PC_VERIFY_OK(m_it->decide(file, LabelVerdict::Granted));
    QVERIFY(m_page->pane()->signButton()->isEnabled());
    QSignalSpy minutes(m_page.get(), &SessionsPage::minutesRequested);
    m_page->pane()->signButton()->click();
    auto *dialog = m_page->findChild<FormDialog *>();
    QVERIFY(dialog);
    submit();
    QVERIFY(form()); // nobody signed
    fill(u"signed_by"_s, u"Mme Claire Fictif"_s);
    submit();
    QVERIFY(m_it->kept().isSigned());
    QTRY_COMPARE(minutes.count(), 1);
    QCOMPARE(minutes.front().front().toLongLong(), m_it->session.value);
    QCOMPARE(m_page->counter(), -1);
}

void TestSessionsPage::aSignedSessionIsReadOnlyAndSaysWhy()
{
    m_it->seat({m_it->member(u"A"_s)});
    PC_VERIFY_OK(m_it->store().transactForGood(u"minutes"_s, [&](Transaction &transaction) {
        return LabelSessionsRepository::sign(transaction, m_it->session, QDate(2026, 11, 3), u"Mme Claire Fictif"_s);
    }));
    m_page->activate();
    for (QPushButton *button : {agenda()->addButton(), m_page->pane()->signButton(), m_page->pane()->removeButton()}) {
        QVERIFY(!button->isEnabled());
        QVERIFY2(button->toolTip().contains(u"Mme Claire Fictif"_s), qPrintable(button->toolTip()));
    }
    QTableView *members = m_page->pane()->members()->table();
    QVERIFY(!members->model()->setData(members->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
}

void TestSessionsPage::filesOfTheAgendaAreExamined()
{
    m_it->schedule({m_it->completeFile(u"Durand"_s, u"Zoé"_s), m_it->completeFile(u"Leroy"_s, u"Tom"_s)});
    m_page->activate();
    agenda()->reviewButton()->click();
    auto *dialog = m_page->findChild<ReviewDialog *>();
    QVERIFY(dialog);
    QVERIFY2(dialog->titleText().contains(u"DURAND Zoé"_s), qPrintable(dialog->titleText()));
    dialog->close();
}

void TestSessionsPage::theTableFollowsItsRows()
{
    SessionTable model({u"A"_s, u"B"_s});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{1, {u"one"_s, u"x"_s}, {}, true}, {2, {u"two"_s, u"y"_s}, ModelTone::Success, {}}});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({{1, {u"one\nline"_s, u"x"_s}, {}, true}, {2, {u"two"_s, u"y"_s}, ModelTone::Success, {}}});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"one line"_s);
    QCOMPARE(model.rowOf(2), 1);
    QCOMPARE(model.idAt(5), 0);
    model.setRows({});
    QCOMPARE(reset.count(), 1);
}

void TestSessionsPage::everyControlHasAName()
{
    m_it->seat({m_it->member(u"A"_s)});
    m_it->schedule({m_it->completeFile(u"Durand"_s, u"Zoé"_s)});
    m_page->activate();
    for (int tab = 0; tab < m_page->pane()->tabs()->count(); ++tab) {
        m_page->pane()->tabs()->setCurrentIndex(tab);
        QCOMPARE(unnamedControls(m_page.get()), QStringList());
    }
}

void TestSessionsPage::noWordIsCutWhenSentencesAreLonger()
{
    m_page.reset();
    LongWords longer;
    QCoreApplication::installTranslator(&longer);
    m_it->seat({m_it->member(u"A"_s)});
    m_page = std::make_unique<SessionsPage>(m_it->store(), m_dialogs, Viewpoint::University);
    m_page->resize(1060, 580);
    m_page->show();
    m_page->activate();
    for (int tab = 0; tab < m_page->pane()->tabs()->count(); ++tab) {
        m_page->pane()->tabs()->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        QCOMPARE(cutWords(m_page.get()), QStringList());
    }
    QCoreApplication::removeTranslator(&longer);
}

PC_TEST_MAIN(TestSessionsPage)
#include "tst_sessionspage.moc"
