// The page Affectations by the keyboard: the gate, the steps of the life, signatures, amendments, follow-up, bulk edits.
#include "models/assignments/followupsrepository.h"
#include "tests/models/assignments/affectations.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "views/assignments/assignmentform.h"
#include "views/assignments/assignmentpane.h"
#include "views/assignments/assignmentspage.h"
#include "views/common/formdialog.h"
#include "views/common/recordtable.h"
#include "views/common/tonenote.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestAssignmentsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstLineOpensByTheKeyboard();
    void aStartThatIsNotReadySaysWhy();
    void theStartIsDecidedAllTheSameWithAReason();
    void anActionIsStartedSuspendedResumedAndEnded();
    void anEarlyEndAsksForItsReason();
    void signaturesAreTypedInTheTable();
    void theLastSignatureShowsTheFrozenWords();
    void anAmendmentIsAdded();
    void anAmendmentIsSignedPartyByParty();
    void anEndedAffectationIsReopened();
    void theQuotaIsCountedWhileHoursAreTyped();
    void columnsOfHoursSayWhatTheyAre();
    void planAndGateSaveByThemselves();
    void followUpIsWrittenBelowItsList();
    void textOfFollowUpStaysWithItsAffectation();
    void severalAreSignedInOneStep();
    void referentAndInsurerAreSetForSeveral();
    void whatIsNotAskedForStaysFolded();
    void theDetailedGateShowsEveryCondition();
    void aClosedCampaignIsShownAndNotChanged();
    void theCounterWaitsForSignatures();
    void theCampaignIsTheBase();
    void everyControlHasAName();
    void itFitsASmallScreen();

private:
    template <typename Widget>
    Widget *named(const QString &name, QWidget *in = nullptr) const
    {
        for (Widget *widget : (in ? in : m_page.get())->findChildren<Widget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if ((widget->accessibleName() == name || (button && button->text() == name)) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text, QWidget *in = nullptr) const { return named<QPushButton>(text, in); }
    void press(const QString &text)
    {
        QPushButton *found = button(text);
        QVERIFY2(found, qPrintable(text));
        QVERIFY2(found->isEnabled(), qPrintable(text));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    FormDialog *dialog() const
    {
        for (FormDialog *each : m_page->findChildren<FormDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template <typename Editor>
    Editor *editor(const QString &key) const
    {
        return qobject_cast<Editor *>(dialog()->form()->field(key)->editor());
    }
    void tab(int at) { m_page->findChild<QTabWidget *>()->setCurrentIndex(at); }
    void choose(int row = 0) { m_page->table()->chooseRow(row); }
    void trigger(const QString &text)
    {
        for (QAction *action : m_page->actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    Assignment assignment() const { return **m->repository().find(m_id); }

    std::unique_ptr<Affectations> m;
    FakeDialogs m_dialogs;
    std::unique_ptr<AssignmentsPage> m_page;
    AssignmentId m_id;
};

void TestAssignmentsPage::init()
{
    m = std::make_unique<Affectations>();
    m_id = m->add();
    m_page = std::make_unique<AssignmentsPage>(m->store(), m_dialogs);
    m_page->resize(1060, 620);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestAssignmentsPage::cleanup()
{
    if (m_page)
        m_page->close();
    m_page.reset();
    m.reset();
}

void TestAssignmentsPage::theFirstLineOpensByTheKeyboard()
{
    m_page->focusContent();
    QCOMPARE(m_page->currentId(), m_id.value);
    auto *pane = m_page->findChild<AssignmentPane *>();
    QCOMPARE(pane->assignment(), m_id);
    QSignalSpy match(m_page.get(), &AssignmentsPage::matchRequested);
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(match.count(), 1);
    QCOMPARE(match.front().front().toLongLong(), qint64(0));
}

void TestAssignmentsPage::aStartThatIsNotReadySaysWhy()
{
    choose();
    QPushButton *start = button(u"Start the action"_s);
    QVERIFY(start);
    QVERIFY(!start->isEnabled());
    QVERIFY(start->toolTip().contains(u"insurer"_s));
    QVERIFY(!button(u"Suspend"_s));
    QVERIFY(!button(u"Enter hours"_s)->isEnabled());
    m->makeReady(m_id);
    QVERIFY(start->isEnabled());
    QVERIFY(start->toolTip().isEmpty());
}

void TestAssignmentsPage::theStartIsDecidedAllTheSameWithAReason()
{
    choose();
    press(u"Go on all the same…"_s);
    QVERIFY(dialog());
    auto *reason = editor<QPlainTextEdit>(u"gate_reason"_s);
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog()); // no reason: it stays, and says so
    QVERIFY(!dialog()->form()->field(u"gate_reason"_s)->error().isEmpty());
    QTest::keyClicks(reason, u"Accord par telephone"_s);
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog());
    QCOMPARE(assignment().gateReason, u"Accord par telephone"_s);
    QCOMPARE(assignment().gateAuthor, u"Marie Dupont"_s);
    QVERIFY(button(u"Start the action"_s)->isEnabled());
    press(u"Take the decision back"_s);
    QVERIFY(!assignment().isGateOverridden());
}

void TestAssignmentsPage::anActionIsStartedSuspendedResumedAndEnded()
{
    m->makeReady(m_id);
    choose();
    press(u"Start the action"_s);
    QCOMPARE(assignment().status, AssignmentStatus::Running);
    QSignalSpy hours(m_page.get(), &AssignmentsPage::hoursRequested);
    press(u"Enter hours"_s);
    QCOMPARE(hours.front().front().toLongLong(), m_id.value);
    press(u"Suspend"_s);
    QTest::keyClicks(editor<QPlainTextEdit>(u"suspension_reason"_s), u"Salle fermee"_s);
    QTest::keyClick(editor<QPlainTextEdit>(u"suspension_reason"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(assignment().status, AssignmentStatus::Suspended);
    press(u"Resume"_s);
    QCOMPARE(assignment().status, AssignmentStatus::Running);
    press(u"End the action"_s);
    auto *day = editor<QLineEdit>(u"ended_on"_s);
    day->selectAll();
    QTest::keyClicks(day, u"30/04/2027"_s);
    QTest::keyClicks(editor<QPlainTextEdit>(u"appreciation"_s), u"Parfait"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(assignment().status, AssignmentStatus::Finished);
    QCOMPARE(assignment().endedOn, QDate(2027, 4, 30));
    QCOMPARE(assignment().appreciation, u"Parfait"_s);
    QCOMPARE(assignment().endReason, EndReason::FinishedNormally);
}

void TestAssignmentsPage::anEarlyEndAsksForItsReason()
{
    m->makeReady(m_id);
    PC_VERIFY_OK(m->step(m_id, AssignmentStatus::Running));
    choose();
    press(u"End early"_s);
    auto *code = editor<QComboBox>(u"end_code"_s);
    auto *day = editor<QLineEdit>(u"ended_on"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QVERIFY(dialog());
    QCOMPARE(assignment().status, AssignmentStatus::Running);
    code->setFocus();
    QTest::keyClicks(code, u"Personal"_s);
    QTest::keyClick(code, Qt::Key_Return);
    QCOMPARE(assignment().status, AssignmentStatus::EndedEarly);
    QCOMPARE(assignment().endReason, EndReason::Personal);
}

void TestAssignmentsPage::signaturesAreTypedInTheTable()
{
    choose();
    tab(1);
    auto *table = named<QTableView>(u"Signatures"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 3);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table->viewport(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"1/11"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m->record(m_id).signatures.size(), size_t(1)); // the editor gives its text a moment later
    QCOMPARE(m->record(m_id).signatures.front().signedOn, QDate(2026, 11, 1));
    QCOMPARE(assignment().conventionNumber, u"C2026-001"_s);
    table->setCurrentIndex(table->model()->index(1, 1));
    press(u"Signed today"_s);
    QCOMPARE(m->record(m_id).signaturesGiven, 2);
    // Tomorrow is refused, in words, and nothing is written.
    table->setCurrentIndex(table->model()->index(2, 1));
    QVERIFY(!table->model()->setData(table->currentIndex(), u"4/11/2026"_s));
    bool said = false;
    for (const ToneNote *note : m_page->findChildren<ToneNote *>())
        said = said || (note->isVisible() && note->text().contains(u"future"_s));
    QVERIFY(said);
}

void TestAssignmentsPage::theLastSignatureShowsTheFrozenWords()
{
    choose();
    tab(1);
    m->signAll(m_id);
    const auto frozen = [this] {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"Anne Petit"_s))
                return true;
        }
        return false;
    };
    QVERIFY(frozen());
    m->hall({u"Jeanne"_s, u"Nouvelle"_s});
    m_page->refresh();
    QVERIFY(frozen());
}

void TestAssignmentsPage::anAmendmentIsAdded()
{
    choose();
    tab(1);
    QVERIFY(!button(u"Amendment…"_s)->isEnabled());
    m->signAll(m_id);
    press(u"Amendment…"_s);
    auto *minutes = editor<QLineEdit>(u"minutes"_s);
    minutes->selectAll();
    QTest::keyClicks(minutes, u"40"_s);
    QTest::keyClick(minutes, Qt::Key_Return);
    QVERIFY(dialog()); // without a reason
    QTest::keyClicks(editor<QPlainTextEdit>(u"reason"_s), u"Plus d'heures"_s);
    QTest::keyClick(minutes, Qt::Key_Return);
    QVERIFY(!dialog());
    QCOMPARE(m->repository().figures(m_id)->minutes, 1800);
    auto *table = named<QTableView>(u"Amendments"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->setData(table->model()->index(0, 2), u"3/11"_s));
    QCOMPARE(m->repository().figures(m_id)->minutes, 2400);
}

void TestAssignmentsPage::anAmendmentIsSignedPartyByParty()
{
    m->signAll(m_id);
    AmendmentId amendment;
    m->write([&](Transaction &t) -> Status {
        const auto added = ConventionsRepository::addAmendment(
            t, {{}, m_id, 0, t.today(), {}, 2400, QDate(2026, 11, 2), QDate(2027, 5, 31), u"plus long"_s});
        if (!added)
            return added.error();
        amendment = *added;
        return done();
    });
    choose();
    tab(1);
    auto *table = named<QTableView>(u"Signatures of the amendment"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 3);
    auto *today = named<QPushButton>(u"The chosen party signed the amendment today"_s);
    QVERIFY(!today->isEnabled());
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(m->repository().figures(m_id)->minutes, 1800);
        table->setCurrentIndex(table->model()->index(row, 1));
        QVERIFY(today->isEnabled());
        today->click();
    }
    QCOMPARE(m->repository().figures(m_id)->minutes, 2400);
    QCOMPARE(ConventionsRepository(m->database()).signatures(m_id, amendment)->size(), 3U);
}

void TestAssignmentsPage::anEndedAffectationIsReopened()
{
    m->makeReady(m_id);
    PC_VERIFY_OK(m->step(m_id, AssignmentStatus::Running));
    m->write([&](Transaction &t) { return AssignmentsRepository::finish(t, m_id, {QDate(2026, 11, 3), EndReason::None, {}}); });
    choose();
    press(u"Reopen…"_s);
    QVERIFY(dialog());
    editor<QPlainTextEdit>(u"reason"_s)->setPlainText(u"Une séance oubliée"_s);
    QTest::keyClick(editor<QPlainTextEdit>(u"reason"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(assignment().status, AssignmentStatus::Running);
    QVERIFY(assignment().notes.contains(u"Une séance oubliée"_s));
    QCOMPARE((*m->store().nextUndo())->text, u"Affectation of Léa Martin reopened"_s);
}

void TestAssignmentsPage::theQuotaIsCountedWhileHoursAreTyped()
{
    choose();
    const auto said = [&](const QString &part) {
        for (const ToneNote *note : m_page->findChildren<ToneNote *>()) {
            if (note->isVisible() && note->text().contains(part))
                return true;
        }
        return false;
    };
    QVERIFY(said(u"With this affectation"_s));
    QVERIFY(!said(u"above the quota"_s));
    auto *form = m_page->findChild<AssignmentForm *>();
    for (AssignmentForm *each : m_page->findChildren<AssignmentForm *>()) {
        if (each->field(u"minutes"_s))
            form = each;
    }
    auto *hours = qobject_cast<QLineEdit *>(form->field(u"minutes"_s)->editor());
    QVERIFY(hours);
    hours->setFocus();
    hours->selectAll();
    QTest::keyClicks(hours, u"500"_s);
    QVERIFY(said(u"above the quota"_s)); // before it is saved
    QCOMPARE(assignment().minutes, 1800);
}

void TestAssignmentsPage::columnsOfHoursSayWhatTheyAre()
{
    const QAbstractItemModel *model = m_page->table()->model();
    int explained = 0;
    for (int section = 0; section < model->columnCount(); ++section)
        explained += model->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty() ? 0 : 1;
    QCOMPARE(explained, 4);
}

void TestAssignmentsPage::planAndGateSaveByThemselves()
{
    choose();
    const auto field = [this](const QString &key) -> AutosaveField * {
        for (AssignmentForm *form : m_page->findChildren<AssignmentForm *>()) {
            if (AutosaveField *found = form->field(key))
                return found;
        }
        return nullptr;
    };
    const auto type = [&](const QString &key, const QString &text) {
        auto *line = qobject_cast<QLineEdit *>(field(key)->editor());
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    type(u"minutes"_s, u"2h30"_s);
    QCOMPARE(assignment().minutes, 150);
    type(u"commune_referent"_s, u"Paul Fictif"_s);
    QCOMPARE(assignment().communeReferent, u"Paul Fictif"_s);
    type(u"insurer_confirmed_on"_s, u"2/11"_s);
    QCOMPARE(assignment().insurerConfirmedOn, QDate(2026, 11, 2));
    type(u"ends_on"_s, u"1/11/2026"_s); // before the first day
    QVERIFY(!field(u"ends_on"_s)->error().isEmpty());
    QCOMPARE(assignment().endsOn, QDate(2027, 4, 30));
    type(u"ends_on"_s, u"2/11/2026"_s);
    QVERIFY(field(u"ends_on"_s)->error().isEmpty());
    QCOMPARE(assignment().endsOn, QDate(2026, 11, 2));
}

void TestAssignmentsPage::followUpIsWrittenBelowItsList()
{
    choose();
    tab(2);
    press(u"Add"_s);
    auto *facts = named<QPlainTextEdit>(u"Facts"_s);
    QVERIFY(facts);
    QVERIFY(facts->hasFocus());
    QTest::keyClick(facts, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(facts->isVisible()); // nothing said yet
    QTest::keyClicks(facts, u"Vitre cassee"_s);
    auto *kind = named<QComboBox>(u"Kind"_s);
    kind->setFocus();
    QTest::keyClicks(kind, u"Incident"_s);
    press(u"Save"_s);
    const auto log = *FollowUpsRepository(m->database()).ofAssignment(m_id);
    QCOMPARE(log.size(), size_t(1));
    QCOMPARE(log.front().kind, FollowUpKind::Incident);
    QCOMPARE(log.front().facts, u"Vitre cassee"_s);
    auto *table = named<QTableView>(u"Follow-up, latest first"_s);
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestAssignmentsPage::textOfFollowUpStaysWithItsAffectation()
{
    m->add(m->draft(m->addStudent(u"Zola"_s, u"Tom"_s)));
    choose(0);
    tab(2);
    press(u"Add"_s);
    QTest::keyClicks(named<QPlainTextEdit>(u"Facts"_s), u"en cours"_s);
    choose(1);
    QVERIFY(!named<QPlainTextEdit>(u"Facts"_s));
    QVERIFY(!m_page->unsaved().isEmpty());
    choose(0);
    QCOMPARE(named<QPlainTextEdit>(u"Facts"_s)->toPlainText(), u"en cours"_s);
    press(u"Cancel"_s);
    QVERIFY(m_page->unsaved().isEmpty());
}

void TestAssignmentsPage::severalAreSignedInOneStep()
{
    const AssignmentId other = m->add(m->draft(m->addStudent(u"Dubois"_s, u"Tom"_s)));
    m_page->table()->setFocus();
    m_page->table()->selectAll();
    QCOMPARE(m_page->selectedIds().size(), qsizetype(2));
    trigger(u"Record a signature…"_s);
    QVERIFY(dialog());
    QTest::keyClick(editor<QLineEdit>(u"signed_on"_s), Qt::Key_Return);
    QVERIFY(!dialog());
    QCOMPARE(m->record(m_id).signaturesGiven, 1);
    QCOMPARE(m->record(other).signaturesGiven, 1);
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(m->record(m_id).signaturesGiven, 0);
    QCOMPARE(m->record(other).signaturesGiven, 0);
}

void TestAssignmentsPage::referentAndInsurerAreSetForSeveral()
{
    const AssignmentId other = m->add(m->draft(m->addStudent(u"Dubois"_s, u"Tom"_s)));
    m_page->table()->selectAll();
    trigger(u"Insurer confirmed…"_s);
    QTest::keyClick(editor<QLineEdit>(u"insurer_confirmed_on"_s), Qt::Key_Return);
    QCOMPARE((*m->repository().find(other))->insurerConfirmedOn, QDate(2026, 11, 3));
    trigger(u"Referent…"_s);
    QTest::keyClicks(editor<QLineEdit>(u"name"_s), u"Claire Fictive"_s);
    QTest::keyClick(editor<QLineEdit>(u"name"_s), Qt::Key_Return);
    QCOMPARE(assignment().universityReferent, u"Claire Fictive"_s);
    QCOMPARE((*m->repository().find(other))->universityReferent, u"Claire Fictive"_s);
}

void TestAssignmentsPage::whatIsNotAskedForStaysFolded()
{
    choose();
    QVERIFY(named<QLineEdit>(u"Insurer confirmed on"_s));
    QVERIFY(!named<QLineEdit>(u"Parental authorisation of"_s));
    QVERIFY(!named<QLineEdit>(u"Check attested on"_s));
    m->set(QLatin1StringView("proposal"), m->proposal.value, {{QLatin1StringView("with_children"), u"yes"_s}});
    QVERIFY(named<QLineEdit>(u"Check attested on"_s));
    m->set(QLatin1StringView("student"), m->student.value, {{QLatin1StringView("born_on"), u"2010-01-01"_s}});
    QVERIFY(named<QLineEdit>(u"Parental authorisation of"_s));
}

void TestAssignmentsPage::theDetailedGateShowsEveryCondition()
{
    m->write([&](Transaction &transaction) {
        return CampaignRulesRepository::set(transaction, m->campaign, rule::detailedGate, u"1"_s);
    });
    choose();
    QVERIFY(named<QLineEdit>(u"Parental authorisation of"_s));
    QVERIFY(named<QLineEdit>(u"Check attested on"_s));
    QVERIFY(named<QAbstractButton>(u"Fold the conditions"_s));
}

void TestAssignmentsPage::aClosedCampaignIsShownAndNotChanged()
{
    m->makeReady(m_id);
    choose();
    m->closeCampaign();
    QVERIFY(!button(u"Start the action"_s)->isEnabled());
    QVERIFY(button(u"Start the action"_s)->toolTip().contains(u"closed"_s));
    QVERIFY(named<QLineEdit>(u"Planned hours"_s)->isReadOnly());
    tab(2);
    QVERIFY(!button(u"Add to the follow-up"_s)->isEnabled());
}

void TestAssignmentsPage::theCounterWaitsForSignatures()
{
    QCOMPARE(m_page->counter(), 1);
    QSignalSpy counted(m_page.get(), &Page::counterChanged);
    m->signAll(m_id);
    QCOMPARE(m_page->counter(), 0);
    QVERIFY(counted.count() > 0);
}

void TestAssignmentsPage::theCampaignIsTheBase()
{
    m_page->setCampaign(m->campaign.value);
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
    m_page->setCampaign(999);
    QCOMPARE(m_page->table()->model()->rowCount(), 0);
    QCOMPARE(m_page->counter(), 0);
    QSignalSpy asked(m_page.get(), &Page::campaignRequested);
    m_page->showRecord(m_id.value);
    QCOMPARE(asked.count(), 1);
    m_page->setCampaign(0);
    m_page->showRecord(m_id.value);
    QCOMPARE(m_page->currentId(), m_id.value);
}

void TestAssignmentsPage::everyControlHasAName()
{
    m->signAll(m_id);
    choose();
    for (int at = 0; at < 4; ++at) {
        tab(at);
        if (at == 2)
            press(u"Add"_s);
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusProxy() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

void TestAssignmentsPage::itFitsASmallScreen()
{
    choose();
    QVERIFY2(m_page->minimumSizeHint().width() <= 1060, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QVERIFY2(m_page->minimumSizeHint().height() <= 600, qPrintable(QString::number(m_page->minimumSizeHint().height())));
}

PC_TEST_MAIN(TestAssignmentsPage)
#include "tst_assignmentspage.moc"
