// « Examiner à la suite »: five files, four granted and one refused, by the keyboard; what stands in the way is said.
#include "models/register/register.h"
#include "tests/models/labels/commission.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "tests/views/settings/controls.h"
#include "views/labels/deliberationform.h"
#include "views/labels/reviewdialog.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestReviewDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<Commission>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_it.reset();
    }
    void fiveFilesAreDecidedWithSixKeysAndAReason();
    void aReasonIsAskedForAndEscapeKeepsTheFile();
    void hoursThatAreMissingNeedAReason();
    void aFileOnAnAgendaIsDecidedInItsSession();
    void withoutAQuorumTheButtonsSayWhy();
    void aDecisionIsTakenBackAtOnce();
    void filesAreWalkedThroughWithoutDeciding();
    void deliberationsAreTheUniversitysAlone();
    void aDeliberationIsKeptWhenTheFileIsLeft();
    void anonymousReadingShowsANumberOnly();
    void lettersTypedInAFieldDecideNothing();
    void everyControlHasANameAndNoWordIsCut();

private:
    bool open(const std::vector<LabelFileId> &files, Viewpoint viewpoint = Viewpoint::University)
    {
        m_dialog = std::make_unique<ReviewDialog>(m_it->store(), m_dialogs, files, viewpoint);
        m_dialog->open();
        m_dialog->activateWindow();
        return QTest::qWaitForWindowActive(m_dialog.get());
    }
    std::vector<LabelFileId> files(int count)
    {
        std::vector<LabelFileId> made;
        for (int i = 0; i < count; ++i)
            made.push_back(m_it->completeFile(u"Fictif"_s, u"Élève %1"_s.arg(i + 1)));
        return made;
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_dialog.get(), key); }
    LabelStatus status(LabelFileId id) { return m_it->fileOf(id).status; }

    std::unique_ptr<Commission> m_it;
    FakeDialogs m_dialogs;
    std::unique_ptr<ReviewDialog> m_dialog;
};

void TestReviewDialog::fiveFilesAreDecidedWithSixKeysAndAReason()
{
    const auto five = files(5);
    QVERIFY(open(five));
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_A);
    key(Qt::Key_R);
    QCOMPARE(QApplication::focusWidget(), m_dialog->reason());
    QTest::keyClicks(m_dialog->reason(), u"The report says nothing of the action."_s);
    key(Qt::Key_Return);
    for (size_t i = 0; i < 4; ++i)
        QCOMPARE(status(five[i]), LabelStatus::Granted);
    QCOMPARE(status(five[4]), LabelStatus::Refused);
    QCOMPARE(m_it->fileOf(five[4]).statusReason, u"The report says nothing of the action."_s);
    QVERIFY2(m_dialog->note().contains(u"4 of 5"_s), qPrintable(m_dialog->note()));
    QVERIFY(m_dialog->isVisible());
}

void TestReviewDialog::aReasonIsAskedForAndEscapeKeepsTheFile()
{
    const auto one = files(2);
    QVERIFY(open(one));
    key(Qt::Key_J);
    key(Qt::Key_Return);
    QVERIFY(!m_dialog->note().isEmpty());
    QCOMPARE(status(one[0]), LabelStatus::Complete);
    key(Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible() && !m_dialog->reason()->isVisible());
    QCOMPARE(m_dialog->current(), one[0]);
    key(Qt::Key_J);
    QTest::keyClicks(m_dialog->reason(), u"A piece is missing."_s);
    key(Qt::Key_Return);
    QCOMPARE(status(one[0]), LabelStatus::Deferred);
    QCOMPARE(m_dialog->current(), one[1]);
    key(Qt::Key_J);
    QCOMPARE(m_dialog->reason()->completer()->completionCount(), 1); // remembered
}

void TestReviewDialog::hoursThatAreMissingNeedAReason()
{
    m_it->set("label_kind"_L1, 1, {{"min_minutes"_L1, 1800}});
    const auto one = files(1);
    QVERIFY(open(one));
    key(Qt::Key_A);
    QCOMPARE(status(one[0]), LabelStatus::Complete);
    QVERIFY(m_dialog->reason()->isVisible());
    QTest::keyClicks(m_dialog->reason(), u"The commune confirmed them by phone."_s);
    key(Qt::Key_Return);
    QCOMPARE(status(one[0]), LabelStatus::Granted);
}

void TestReviewDialog::aFileOnAnAgendaIsDecidedInItsSession()
{
    const auto two = files(2);
    m_it->schedule({two[0]});
    QVERIFY(open(two));
    key(Qt::Key_A);
    key(Qt::Key_A);
    QCOMPARE((*LabelFilesRepository(m_it->database()).decision(two[0]))->session, m_it->session);
    QVERIFY(!(*LabelFilesRepository(m_it->database()).decision(two[1]))->session.isValid());
}

void TestReviewDialog::withoutAQuorumTheButtonsSayWhy()
{
    const auto one = files(1);
    m_it->schedule(one);
    m_it->options(1, false);
    QVERIFY(open(one));
    QVERIFY(!m_dialog->grantButton()->isEnabled());
    QVERIFY(m_dialog->grantButton()->toolTip().contains(u"quorum"_s));
    key(Qt::Key_A);
    QCOMPARE(status(one[0]), LabelStatus::Scheduled);
    QVERIFY(m_dialog->note().contains(u"quorum"_s));
}

void TestReviewDialog::aDecisionIsTakenBackAtOnce()
{
    const auto two = files(2);
    QVERIFY(open(two));
    key(Qt::Key_A);
    QCOMPARE(m_dialog->current(), two[1]);
    QTest::keyClick(m_dialog.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(status(two[0]), LabelStatus::Complete);
    QCOMPARE(m_dialog->current(), two[0]);
}

void TestReviewDialog::filesAreWalkedThroughWithoutDeciding()
{
    const auto two = files(2);
    QVERIFY(open(two));
    key(Qt::Key_F7); // the first already
    QCOMPARE(m_dialog->current(), two[0]);
    key(Qt::Key_F8);
    QCOMPARE(m_dialog->current(), two[1]);
    key(Qt::Key_F8);
    QCOMPARE(m_dialog->current(), two[1]);
    key(Qt::Key_F7);
    QCOMPARE(m_dialog->current(), two[0]);
    QVERIFY(!m_it->fileOf(two[0]).isDecided());
}

void TestReviewDialog::deliberationsAreTheUniversitysAlone()
{
    const auto one = files(1);
    QVERIFY(open(one, Viewpoint::Udccas));
    QVERIFY(!m_dialog->deliberation());
}

void TestReviewDialog::aDeliberationIsKeptWhenTheFileIsLeft()
{
    const auto two = files(2);
    m_it->schedule(two);
    m_it->seat({m_it->member(u"A"_s), m_it->member(u"B"_s)});
    QVERIFY(open(two));
    m_dialog->deliberation()->notes()->setPlainText(u"A long talk"_s);
    m_dialog->deliberation()->votesFor()->setText(u"3"_s);
    key(Qt::Key_F8);
    QCOMPARE(m_dialog->current(), two[0]); // more votes than members
    QVERIFY(!m_dialog->note().isEmpty());
    m_dialog->deliberation()->votesFor()->setText(u"2"_s);
    key(Qt::Key_F8);
    QCOMPARE(m_dialog->current(), two[1]);
    QVERIFY(m_dialog->deliberation()->notes()->toPlainText().isEmpty());
    const auto said = LabelSessionsRepository(m_it->database()).deliberation(two[0], m_it->session);
    QCOMPARE((*said)->notes, u"A long talk"_s);
    QCOMPARE((*said)->votesFor, std::optional(2));
    m_dialog->deliberation()->notes()->setPlainText(u"A short one"_s);
    key(Qt::Key_A); // kept with the decision, in one change
    PC_VERIFY_OK(m_it->store().undo());
    QVERIFY(!LabelSessionsRepository(m_it->database()).deliberation(two[1], m_it->session)->has_value());
}

void TestReviewDialog::anonymousReadingShowsANumberOnly()
{
    const auto two = files(2);
    m_it->schedule(two);
    m_it->options(0, false, true);
    QVERIFY(open(two));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"FICTIF"_s, Qt::CaseInsensitive) || !label->isVisible(), qPrintable(label->text()));
    QVERIFY(m_dialog->titleText().contains(u"File 1"_s));
}

void TestReviewDialog::lettersTypedInAFieldDecideNothing()
{
    const auto one = files(1);
    QVERIFY(open(one));
    m_dialog->deliberation()->notes()->setFocus();
    QTest::keyClicks(m_dialog->deliberation()->notes(), u"arja"_s);
    QCOMPARE(m_dialog->deliberation()->notes()->toPlainText(), u"arja"_s);
    QVERIFY(!m_it->fileOf(one[0]).isDecided());
    QVERIFY(!m_dialog->reason()->isVisible());
}

void TestReviewDialog::everyControlHasANameAndNoWordIsCut()
{
    LongWords longer;
    QCoreApplication::installTranslator(&longer);
    QVERIFY(open(files(1)));
    QVERIFY(m_dialog->width() <= 1280 && m_dialog->height() <= 680);
    key(Qt::Key_R);
    QCOMPARE(unnamedControls(m_dialog.get()), QStringList());
    QCOMPARE(cutWords(m_dialog.get()), QStringList());
    QCoreApplication::removeTranslator(&longer);
}

PC_TEST_MAIN(TestReviewDialog)
#include "tst_reviewdialog.moc"
