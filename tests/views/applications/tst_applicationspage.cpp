// The page of candidatures as its user drives it: decisions for several, the circuit of one, wishes, a new one.
#include "tests/models/applications/candidatures.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "views/applications/applicationpane.h"
#include "views/applications/applicationspage.h"
#include "views/applications/newapplicationdialog.h"
#include "views/applications/reasondialog.h"
#include "views/applications/transmitdialog.h"
#include "views/applications/wishlist.h"
#include "views/common/fieldform.h"
#include "views/common/formdialog.h"
#include "views/common/lookupfield.h"
#include "views/common/recordtable.h"
#include "views/common/tonenote.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace pc;
using namespace pc::test;

class TestApplicationsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fiveAreReviewedByKeyboard();
    void severalAreValidatedAtOnceAndUndoneInOneStep();
    void severalAreAdmittedAndSentInOneStepEach();
    void severalAreWithdrawnForOneReason();
    void whoCannotFollowIsSaidBeforeAnythingChanges();
    void decisionsSayWhyTheyCannotBeTaken();
    void theCircuitIsWalkedByItsButtons();
    void aDisabledStepSaysWhy();
    void aReasonIsAskedAndAnErrorStaysInTheDialog();
    void wishesAreRankedByKeyboard();
    void oneActionWishedForWhenTheyAreNotRanked();
    void aNewCandidatureIsRecordedByKeyboard();
    void aNewCandidatureWithoutAStudentIsRefusedWhereItIs();
    void theFormSavesByItself();
    void aClosedCampaignCanOnlyBeRead();
    void theCampaignOfTheToolbarIsABase();
    void removingIsUndone();
    void everyControlHasAName();
    void nothingIsWiderThanASmallWindow();

private:
    template <typename Dialog>
    Dialog *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Dialog *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// The dialog on top of the page.
    template <typename Dialog>
    Dialog *opened() const
    {
        Dialog *found = dialog<Dialog>();
        if (!found)
            qFatal("the dialog did not open");
        return found;
    }
    /// What has the keyboard: in the dialog, else in the page.
    QWidget *focused() const
    {
        QWidget *top = QApplication::activeModalWidget();
        return (top ? top : m_page.get())->focusWidget();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(focused());
        QTest::keyClick(focused(), Qt::Key(key), modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(focused(), text); }
    QString lastText() { return (*m_register->store().nextUndo())->text; }
    QAction *action(const QString &text) const
    {
        for (QAction *each : m_page->actions()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no action %s", qPrintable(text));
    }
    void open(int students = 0);

    std::unique_ptr<Candidatures> m_register;
    FakeDialogs m_dialogs;
    std::unique_ptr<ApplicationsPage> m_page;
    std::vector<ApplicationId> m_ids;
};

void TestApplicationsPage::init()
{
    m_register = std::make_unique<Candidatures>();
    m_ids.clear();
}

void TestApplicationsPage::cleanup()
{
    m_page.reset();
    m_register.reset();
}

// The page in a small window, with that many students A, B, C… who applied.
void TestApplicationsPage::open(int students)
{
    for (int i = 0; i < students; ++i)
        m_ids.push_back(m_register->apply(m_register->student(QString(QChar(u'A' + i)).repeated(4), kEtroeungt)));
    m_page = std::make_unique<ApplicationsPage>(m_register->store(), m_dialogs);
    m_page->resize(1060, 560);
    m_page->show();
    m_page->setCampaign(m_register->campaign.value);
    m_page->activate();
    m_page->focusContent();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestApplicationsPage::fiveAreReviewedByKeyboard()
{
    m_register->setRule(rule::participationValidated, u"1"_s);
    open(5);
    QCOMPARE(m_page->currentId(), m_ids[0].value);
    // Four validated, the fifth not: one key each, then the reason and Enter.
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_page->currentId(), m_ids[4].value);
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    opened<ReasonDialog>();
    type(u"Not enrolled"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog<ReasonDialog>());
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_register->application(m_ids[static_cast<size_t>(i)]).participation, Participation::Validated);
    const Application last = m_register->application(m_ids[4]);
    QCOMPARE(last.participation, Participation::NotValidated);
    QCOMPARE(last.participationReason, u"Not enrolled"_s);
    QCOMPARE(last.participationAuthor, u"Marie Dupont"_s);
    QCOMPARE(last.participationOn, QDate(2026, 11, 3));
}

void TestApplicationsPage::severalAreValidatedAtOnceAndUndoneInOneStep()
{
    m_register->setRule(rule::participationValidated, u"1"_s);
    open(4);
    const State before = stateOf(m_register->database());
    m_page->table()->selectAll();
    press(Qt::Key_Return, Qt::ControlModifier);
    for (const ApplicationId id : m_ids)
        QCOMPARE(m_register->application(id).participation, Participation::Validated);
    QCOMPARE(lastText(), u"Participation of 4 student(s) validated"_s);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(difference(before, stateOf(m_register->database())), QString());
    m_page->table()->selectAll();
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto *asked = opened<ReasonDialog>();
    press(Qt::Key_Return); // without a reason
    QCOMPARE(asked->findChild<ToneNote *>()->text(), u"Say why the participation is not validated."_s);
    QVERIFY(asked->isVisible());
    press(Qt::Key_Escape);
    QCOMPARE(difference(before, stateOf(m_register->database())), QString());
}

void TestApplicationsPage::severalAreAdmittedAndSentInOneStepEach()
{
    const ProposalId games = m_register->proposal(u"Games"_s, kEtroeungt);
    open(3);
    m_page->table()->selectAll();
    action(u"Declare admissible"_s)->trigger();
    QCOMPARE(lastText(), u"3 candidature(s) declared admissible"_s);
    for (const ApplicationId id : m_ids)
        QCOMPARE(m_register->application(id).status, ApplicationStatus::Admissible);
    action(u"Send to the mayor…"_s)->trigger();
    auto *asked = opened<FormDialog>();
    asked->form()->field(u"proposal"_s)->load(QString::number(games.value));
    QTest::keyClick(asked->form()->field(u"transmitted_on"_s)->editor(), Qt::Key_Return);
    QCOMPARE(lastText(), u"3 candidature(s) sent to the mayor"_s);
    for (const ApplicationId id : m_ids)
        QCOMPARE(m_register->application(id).proposal, games);
    QVERIFY(m_page->pane()->stepButton(ApplicationStatus::Transmitted)->text().contains(u"another mayor"_s));
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(m_register->application(m_ids[2]).status, ApplicationStatus::Admissible);
}

void TestApplicationsPage::severalAreWithdrawnForOneReason()
{
    open(3);
    const auto before = stateOf(m_register->database());
    m_page->table()->selectAll();
    action(u"Withdrawal of the students…"_s)->trigger();
    auto *asked = opened<ReasonDialog>();
    press(Qt::Key_Return);
    QCOMPARE(lastText(), u"Withdrawal of 3 student(s)"_s);
    QTRY_VERIFY(!asked->isVisible());
    for (const ApplicationId id : m_ids)
        QCOMPARE(m_register->application(id).status, ApplicationStatus::Withdrawn);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(difference(before, stateOf(m_register->database())), QString());
}

void TestApplicationsPage::whoCannotFollowIsSaidBeforeAnythingChanges()
{
    open(3);
    m_register->set("student"_L1, m_register->application(m_ids[1]).student.value, {{"commune"_L1, QVariant(QMetaType::fromType<qint64>())}});
    const auto before = stateOf(m_register->database());
    m_page->table()->selectAll();
    action(u"Declare admissible"_s)->trigger();
    auto *asked = opened<FormDialog>();
    const auto labels = asked->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(u"1 candidature(s) cannot follow and stay as they are: Léa BBBB ("_s);
    }));
    QCOMPARE(difference(before, stateOf(m_register->database())), QString());
    asked->button()->click();
    QCOMPARE(lastText(), u"2 candidature(s) declared admissible"_s);
    QCOMPARE(m_register->application(m_ids[0]).status, ApplicationStatus::Admissible);
    QCOMPARE(m_register->application(m_ids[1]).status, ApplicationStatus::Received);
    // Nobody can: one sentence, no dialog.
    QSignalSpy said(m_page.get(), &Page::messageRaised);
    m_page->table()->clearSelection();
    m_page->showRecord(m_ids[1].value);
    action(u"Declare admissible"_s)->trigger();
    QCOMPARE(said.count(), 1);
    QVERIFY(said.at(0).at(0).value<Message>().text.contains(u"BBBB"_s));
}

void TestApplicationsPage::decisionsSayWhyTheyCannotBeTaken()
{
    open(1);
    QVERIFY(!action(u"Validate"_s)->isEnabled());
    QVERIFY(action(u"Validate"_s)->toolTip().contains(u"does not decide on participations"_s));
    m_register->setRule(rule::participationValidated, u"1"_s);
    QVERIFY(action(u"Validate"_s)->isEnabled());
    m_page->table()->clearSelection();
    QVERIFY(!action(u"Validate"_s)->isEnabled());
    QVERIFY(action(u"Validate"_s)->toolTip().contains(u"Choose one"_s));
}

void TestApplicationsPage::theCircuitIsWalkedByItsButtons()
{
    const ProposalId games = m_register->proposal(u"Games"_s, kEtroeungt);
    open(1);
    m_register->wish(m_ids[0], {games});
    ApplicationPane *pane = m_page->pane();
    const auto status = [&] { return m_register->application(m_ids[0]).status; };
    QTest::mouseClick(pane->stepButton(ApplicationStatus::Admissible), Qt::LeftButton);
    QCOMPARE(status(), ApplicationStatus::Admissible);
    QCOMPARE(lastText(), u"Candidature of AAAA Léa: Admissible"_s);
    QVERIFY(pane->answers()->isHidden());
    QTest::mouseClick(pane->stepButton(ApplicationStatus::Transmitted), Qt::LeftButton);
    opened<TransmitDialog>(); // on the first wish
    press(Qt::Key_Return);
    QCOMPARE(status(), ApplicationStatus::Transmitted);
    QCOMPARE(m_register->application(m_ids[0]).proposal, games);
    QVERIFY(!pane->answers()->isHidden());
    auto *mayor = pane->answers()->field(u"mayor_answer"_s)->findChild<QComboBox *>();
    mayor->setCurrentIndex(1);
    Q_EMIT mayor->activated(1);
    QCOMPARE(m_register->application(m_ids[0]).mayorAnswer, SideAnswer::Yes);
    QTest::mouseClick(pane->stepButton(ApplicationStatus::Retained), Qt::LeftButton);
    QCOMPARE(status(), ApplicationStatus::Retained);
    QVERIFY(pane->stepButton(ApplicationStatus::Admissible)->isHidden());
    QSignalSpy jumps(m_page.get(), &Page::recordRequested);
    QSignalSpy matches(m_page.get(), &ApplicationsPage::matchRequested);
    for (QAbstractButton *button : pane->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Open the action"_s || button->text() == u"Find an action…"_s)
            button->click();
    }
    QCOMPARE(jumps.last().at(0).toString(), u"proposal"_s);
    QCOMPARE(matches.last().at(0).toLongLong(), m_register->application(m_ids[0]).student.value);
}

void TestApplicationsPage::aDisabledStepSaysWhy()
{
    const StudentId unknown = m_register->student(u"NOBODY"_s, {});
    m_ids.push_back(m_register->apply(unknown));
    open();
    QPushButton *admit = m_page->pane()->stepButton(ApplicationStatus::Admissible);
    QVERIFY(!admit->isEnabled());
    QVERIFY(admit->toolTip().contains(u"commune of origin"_s));
    m_register->set("student"_L1, unknown.value, {{"commune"_L1, 1}});
    QVERIFY(admit->isEnabled());
}

void TestApplicationsPage::aReasonIsAskedAndAnErrorStaysInTheDialog()
{
    open(1);
    QTest::mouseClick(m_page->pane()->stepButton(ApplicationStatus::Withdrawn), Qt::LeftButton);
    auto *asked = opened<ReasonDialog>();
    auto *reasons = asked->findChild<QComboBox *>();
    QCOMPARE(reasons->count(), 7);
    QCOMPARE(focused(), reasons);
    press(Qt::Key_End); // another reason, in words
    press(Qt::Key_Return);
    QVERIFY(asked->isVisible());
    QCOMPARE(asked->findChild<ToneNote *>()->text(), u"Say in a few words which reason."_s);
    type(u"A job <b>abroad</b>"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog<ReasonDialog>());
    QCOMPARE(m_register->application(m_ids[0]).status, ApplicationStatus::Withdrawn);
    QCOMPARE(m_register->application(m_ids[0]).reason, ApplicationReason::Other);
    QCOMPARE(m_register->application(m_ids[0]).reasonText, u"A job <b>abroad</b>"_s);
}

void TestApplicationsPage::wishesAreRankedByKeyboard()
{
    m_register->setRule(rule::wishesRanked, u"1"_s);
    const ProposalId games = m_register->proposal(u"Games"_s, kEtroeungt);
    const ProposalId books = m_register->proposal(u"Books"_s, kFeron);
    open(1);
    WishList *wishes = m_page->pane()->wishes();
    for (const QString &word : {u"games"_s, u"feron"_s}) {
        wishes->field()->edit()->setFocus();
        type(word);
        press(Qt::Key_Return);
    }
    const auto order = [&] {
        QList<qint64> ids;
        const auto read = m_register->applications().wishes(m_ids[0]);
        for (const Wish &wish : *read)
            ids << wish.proposal.value;
        return ids;
    };
    QCOMPARE(order(), (QList<qint64>{games.value, books.value}));
    QCOMPARE(wishes->list()->item(1)->text(), u"2. 2026-002 Books — Féron"_s);
    wishes->list()->setFocus();
    wishes->list()->setCurrentRow(1);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(order(), (QList<qint64>{books.value, games.value}));
    QCOMPARE(wishes->list()->currentRow(), 0);
    press(Qt::Key_Delete);
    QCOMPARE(order(), QList<qint64>{games.value});
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(wishes->list()->count(), 2);
}

void TestApplicationsPage::oneActionWishedForWhenTheyAreNotRanked()
{
    const ProposalId games = m_register->proposal(u"Games"_s, kEtroeungt);
    open(1);
    WishList *wishes = m_page->pane()->wishes();
    QVERIFY(wishes->list()->isHidden());
    wishes->field()->edit()->setFocus();
    type(u"games"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_register->applications().wishes(m_ids[0])->front().proposal, games);
    QCOMPARE(wishes->field()->value(), games.value);
    wishes->field()->edit()->clear();
    m_page->table()->setFocus();
    QVERIFY(m_register->applications().wishes(m_ids[0])->empty());
}

void TestApplicationsPage::aNewCandidatureIsRecordedByKeyboard()
{
    const StudentId student = m_register->student(u"MARTIN"_s, kEtroeungt);
    const ProposalId games = m_register->proposal(u"Games"_s, kEtroeungt);
    open();
    action(u"New candidature…"_s)->trigger();
    opened<NewApplicationDialog>();
    type(u"martin"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u"games"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // the default button
    QTRY_VERIFY(!dialog<NewApplicationDialog>());
    const auto made = m_register->applications().find(student, m_register->campaign);
    QVERIFY(*made);
    QCOMPARE((*made)->receivedOn, QDate(2026, 11, 3));
    QCOMPARE(m_register->applications().wishes((*made)->id)->front().proposal, games);
    QCOMPARE(m_page->currentId(), (*made)->id.value);
    QCOMPARE(lastText(), u"Candidature of MARTIN Léa recorded"_s);
    m_page->newApplication(student.value); // a second one is refused where it is
    auto *again = opened<NewApplicationDialog>();
    press(Qt::Key_Return);
    QCOMPARE(again->findChildren<ToneNote *>().last()->text(),
             u"This student already has a candidature in this campaign."_s);
    press(Qt::Key_Escape);
}

void TestApplicationsPage::aNewCandidatureWithoutAStudentIsRefusedWhereItIs()
{
    open();
    m_page->newApplication();
    auto *made = opened<NewApplicationDialog>();
    press(Qt::Key_Return);
    QVERIFY(made->isVisible());
    QCOMPARE(made->findChildren<ToneNote *>().last()->text(), u"Choose the student."_s);
    press(Qt::Key_Escape);
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM application"_s), 0);
}

void TestApplicationsPage::theFormSavesByItself()
{
    open(1);
    auto *received = m_page->pane()->form()->field(u"received_on"_s)->findChild<QLineEdit *>();
    received->setFocus();
    received->selectAll();
    type(u"2/11"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_register->application(m_ids[0]).receivedOn, QDate(2026, 11, 2));
    QCOMPARE(lastText(), u"Candidature of AAAA Léa changed"_s);
}

void TestApplicationsPage::aClosedCampaignCanOnlyBeRead()
{
    m_register->setRule(rule::participationValidated, u"1"_s);
    open(1);
    m_register->closeCampaign();
    ApplicationPane *pane = m_page->pane();
    QVERIFY(pane->refusal().contains(u"closed"_s));
    QVERIFY(!pane->stepButton(ApplicationStatus::Admissible)->isEnabled());
    QVERIFY(pane->stepButton(ApplicationStatus::Admissible)->toolTip().contains(u"closed"_s));
    QVERIFY(!action(u"Validate"_s)->isEnabled());
    QVERIFY(pane->form()->field(u"received_on"_s)->findChild<QLineEdit *>()->isReadOnly());
}

void TestApplicationsPage::theCampaignOfTheToolbarIsABase()
{
    open(2);
    QCOMPARE(m_page->counter(), 2);
    m_page->setCampaign(999);
    QCOMPARE(m_page->counter(), 0);
    QCOMPARE(m_page->currentId(), 0);
    m_page->setCampaign(0);
    QCOMPARE(m_page->counter(), 2);
    m_page->showRecord(m_ids[1].value);
    QCOMPARE(m_page->currentId(), m_ids[1].value);
}

void TestApplicationsPage::removingIsUndone()
{
    open(2);
    m_page->table()->selectAll();
    press(Qt::Key_Delete);
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM application"_s), 0);
    QVERIFY(!m_page->pane()->line());
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM application"_s), 2);
}

void TestApplicationsPage::everyControlHasAName()
{
    m_register->setRule(rule::wishesRanked, u"1"_s);
    open(1);
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QAbstractButton"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void TestApplicationsPage::nothingIsWiderThanASmallWindow()
{
    open(1);
    QVERIFY2(m_page->minimumSizeHint().width() <= 1060, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QVERIFY2(m_page->minimumSizeHint().height() <= 600, qPrintable(QString::number(m_page->minimumSizeHint().height())));
}

PC_TEST_MAIN(TestApplicationsPage)
#include "tst_applicationspage.moc"
