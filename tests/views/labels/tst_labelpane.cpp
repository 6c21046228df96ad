// One label file in its pane: steps with their reasons, conditions, pieces, claims, opinion, decision, what follows it.
#include "tests/support/testmain.h"
#include "tests/views/labels/labelspagetest.h"
#include "views/labels/claimsdialog.h"
#include "views/labels/claimslist.h"
#include "views/labels/conditionsview.h"
#include "views/labels/labelform.h"
#include "views/labels/labelhours.h"
#include "views/labels/piecesview.h"

#include <QFile>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestLabelPane : public LabelsPageTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aStepThatIsNotPossibleSaysWhy();
    void conditionsSayWhatIsUnmet();
    void aFileGoesItsWholeWayByItsButtons();
    void unmetHoursAreLetThroughByAReason();
    void aPieceIsReceivedAcceptedAndRefusedWithAReason();
    void aFileIsJoinedToAPiece();
    void aFileThatIsNoneOfOursIsRefusedAndNothingChanges();
    void whatTheRegisterHoldsCountsAsReceived();
    void claimsAreChosenInADialog();
    void aSecondUseIsSaidAndExplained();
    void theOpinionOfTheUdccasIsRecorded();
    void fieldsSaveByThemselves();
    void aDecisionIsTakenBackUntilNotified();
    void anAppealIsRecorded();
    void onlySignedHoursAreShown();
    void aClosedCampaignIsShownAndNotChanged();
    void theStudentsSheetIsOneStepAway();

private:
    void choosePiece(int row) { pane()->pieces()->list()->setCurrentItem(pane()->pieces()->list()->topLevelItem(row)); }
    QString written(const QByteArray &bytes, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(bytes);
        return path;
    }

    TempDir m_folder;
};

void TestLabelPane::aStepThatIsNotPossibleSaysWhy()
{
    const StudentId who = m->student(u"Martin"_s, kEtroeungt);
    const LabelFileId id = m->open(who, {});
    QVERIFY(show());
    choose(id);
    QPushButton *deposit = button(u"Deposit…"_s);
    QVERIFY(deposit);
    QVERIFY(!deposit->isEnabled());
    QVERIFY(deposit->toolTip().contains(u"affectation"_s));
    QVERIFY(!button(u"Grant…"_s));
    QVERIFY(button(u"Withdrawal…"_s)->isEnabled());
}

void TestLabelPane::conditionsSayWhatIsUnmet()
{
    const LabelFileId id = m->opened(u"Martin"_s, 1470);
    QVERIFY(show());
    choose(id);
    const QStringList texts = pane()->conditions()->texts();
    QVERIFY(!texts.isEmpty());
    const bool saysHours = std::any_of(texts.begin(), texts.end(), [](const QString &text) {
        return text.startsWith(u"Not met"_s) && text.contains(u"30"_s);
    });
    QVERIFY2(saysHours, qPrintable(texts.join(u'\n')));
}

void TestLabelPane::aFileGoesItsWholeWayByItsButtons()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    m->session(QDate(2027, 6, 10));
    QVERIFY(show());
    choose(id);
    press(u"Deposit…"_s);
    QTest::keyClick(editor<QLineEdit>(u"deposited_on"_s), Qt::Key_Return);
    QCOMPARE(m->file(id).status, LabelStatus::Deposited);
    QVERIFY(!button(u"Declare complete"_s)->isEnabled());
    press(u"Declare incomplete…"_s);
    type(u"status_reason"_s, u"Manque le rapport"_s);
    QTest::keyClick(editor<QPlainTextEdit>(u"status_reason"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m->file(id).statusReason, u"Manque le rapport"_s);
    m->receiveAll(id);
    press(u"Declare complete"_s);
    press(u"Put on an agenda…"_s);
    dialog()->button()->click();
    QCOMPARE(m->file(id).status, LabelStatus::Scheduled);
    press(u"Defer…"_s);
    type(u"reason"_s, u"A revoir"_s);
    dialog()->button()->click();
    QCOMPARE(m->file(id).status, LabelStatus::Deferred);
    press(u"Deposit again…"_s);
    QTest::keyClick(editor<QLineEdit>(u"deposited_on"_s), Qt::Key_Return);
    QCOMPARE(m->file(id).status, LabelStatus::Deposited);
    press(u"Withdrawal…"_s);
    type(u"status_reason"_s, u"Change de projet"_s);
    QTest::keyClick(editor<QPlainTextEdit>(u"status_reason"_s), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m->file(id).status, LabelStatus::Withdrawn);
    press(u"Prepare again"_s);
    QCOMPARE(m->file(id).status, LabelStatus::Preparing);
}

void TestLabelPane::unmetHoursAreLetThroughByAReason()
{
    const LabelFileId id = m->complete(u"Martin"_s, 1470);
    QVERIFY(show());
    choose(id);
    press(u"Grant…"_s);
    QVERIFY(dialog());
    dialog()->button()->click();
    QVERIFY(dialog()); // five hours and a half are missing, and nothing says why it is granted all the same
    QCOMPARE(m->file(id).status, LabelStatus::Complete);
    type(u"reason"_s, u"Action interrompue par la mairie"_s);
    dialog()->button()->click();
    QVERIFY(!dialog());
    QCOMPARE(m->file(id).status, LabelStatus::Granted);
}

void TestLabelPane::aPieceIsReceivedAcceptedAndRefusedWithAReason()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    QVERIFY(show());
    choose(id);
    choosePiece(0);
    const auto state = [&] { return m->files().pieces(id)->front().piece.state; };
    press(u"Received"_s);
    QCOMPARE(state(), PieceState::Received);
    press(u"Accept"_s);
    QCOMPARE(state(), PieceState::Accepted);
    press(u"Refuse the piece…"_s);
    dialog()->button()->click();
    QVERIFY(!dialog()->form()->field(u"reason"_s)->error().isEmpty());
    type(u"reason"_s, u"Illisible"_s);
    dialog()->button()->click();
    QCOMPARE(state(), PieceState::Refused);
    QCOMPARE(m->files().pieces(id)->front().piece.reason, u"Illisible"_s);
    press(u"Missing"_s);
    QCOMPARE(state(), PieceState::Missing);
    QVERIFY(!button(u"Missing"_s)->isEnabled());
}

void TestLabelPane::aFileIsJoinedToAPiece()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    QVERIFY(show());
    choose(id);
    choosePiece(0);
    m_dialogs.path = written("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n", u"rapport.pdf"_s);
    press(u"Attach a file…"_s);
    QCOMPARE(m->files().pieces(id)->front().attachments, 1);
    QCOMPARE(m->files().pieces(id)->front().state(), PieceState::Received);
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(m->files().pieces(id)->front().attachments, 0);
}

void TestLabelPane::aFileThatIsNoneOfOursIsRefusedAndNothingChanges()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    QVERIFY(show());
    choose(id);
    choosePiece(0);
    QSignalSpy said(m_page.get(), &Page::messageRaised);
    m_dialogs.path = written("<html><script>alert(1)</script></html>", u"rapport.pdf"_s);
    press(u"Attach a file…"_s);
    QCOMPARE(said.count(), 1);
    QCOMPARE(m->files().pieces(id)->front().attachments, 0);
    QCOMPARE(m->files().pieces(id)->front().piece.state, PieceState::Missing);
}

void TestLabelPane::whatTheRegisterHoldsCountsAsReceived()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    QVERIFY(show());
    choose(id);
    QStringList states;
    for (int row = 0; row < pane()->pieces()->list()->topLevelItemCount(); ++row)
        states << pane()->pieces()->list()->topLevelItem(row)->text(1);
    QVERIFY(states.contains(u"In the register"_s)); // hours signed, sworn statement
    QVERIFY(states.contains(LabelWords::label(PieceState::Missing)));
}

void TestLabelPane::claimsAreChosenInADialog()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    const AssignmentId second = m->atWork(m->file(id).student, m->proposal(u"Lecture"_s, kFeron), 600);
    QVERIFY(show());
    choose(id);
    press(u"Choose the affectations…"_s);
    auto *claims = m_page->findChild<ClaimsDialog *>();
    QVERIFY(claims);
    QCOMPARE(claims->list()->topLevelItemCount(), 2);
    for (int row = 0; row < 2; ++row)
        claims->list()->topLevelItem(row)->setCheckState(0, Qt::Checked);
    press(u"Claim these"_s, claims);
    const auto kept = m->files().claims(id);
    QCOMPARE(kept->size(), size_t(2));
    QVERIFY(kept->front().assignment == second || kept->back().assignment == second);
}

void TestLabelPane::aSecondUseIsSaidAndExplained()
{
    const LabelFileId first = m->complete(u"Martin"_s);
    PC_VERIFY_OK(m->decide({first}, LabelVerdict::Granted));
    const AssignmentId work = m->files().claims(first)->front().assignment;
    const LabelFileId again = m->open(m->file(first).student, {work}, kInitiative);
    QVERIFY(show());
    choose(again);
    press(u"Explain the second use…"_s);
    type(u"reuse_reason"_s, u"Autre diplome"_s);
    dialog()->button()->click();
    QVERIFY(!dialog());
    QCOMPARE(m->file(again).reuseReason, u"Autre diplome"_s);
    choose(first);
    QVERIFY(!button(u"Explain the second use…"_s) || !button(u"Explain the second use…"_s)->isEnabled());
}

void TestLabelPane::theOpinionOfTheUdccasIsRecorded()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    QVERIFY(show());
    choose(id);
    press(u"Opinion of the UDCCAS…"_s);
    auto *opinion = editor<QComboBox>(u"opinion"_s);
    opinion->setCurrentIndex(opinion->findData(LabelWords::word(LabelOpinion::Unfavourable)));
    dialog()->button()->click();
    QVERIFY(!dialog()->form()->field(u"opinion_text"_s)->error().isEmpty());
    type(u"opinion_text"_s, u"Peu present"_s);
    dialog()->button()->click();
    QCOMPARE(m->file(id).opinion, LabelOpinion::Unfavourable);
    QCOMPARE(m->file(id).opinionBy, u"Marie Dupont"_s);
}

void TestLabelPane::fieldsSaveByThemselves()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    QVERIFY(show());
    choose(id);
    auto *text = qobject_cast<QPlainTextEdit *>(pane()->form()->fields()->field(u"description"_s)->editor());
    text->setFocus();
    QTest::keyClicks(text, u"Ateliers du mercredi"_s);
    m_page->commit();
    QCOMPARE(m->file(id).description, u"Ateliers du mercredi"_s);
}

void TestLabelPane::aDecisionIsTakenBackUntilNotified()
{
    const LabelFileId id = m->complete(u"Martin"_s);
    PC_VERIFY_OK(m->decide({id}, LabelVerdict::Granted));
    testClock().set(QDateTime(QDate(2027, 6, 20), QTime(9, 0)));
    QVERIFY(show());
    choose(id);
    press(u"Take the decision back"_s);
    QCOMPARE(m->file(id).status, LabelStatus::Complete);
    PC_VERIFY_OK(m->decide({id}, LabelVerdict::Granted));
    press(u"Record the notification…"_s);
    QTest::keyClick(editor<QLineEdit>(u"notified_on"_s), Qt::Key_Return);
    QCOMPARE(m->file(id).notice(), NoticeState::Notified);
    QVERIFY(!button(u"Take the decision back"_s));
}

void TestLabelPane::anAppealIsRecorded()
{
    const LabelFileId id = m->complete(u"Martin"_s);
    PC_VERIFY_OK(m->decide({id}, LabelVerdict::Refused, u"Rapport trop court"_s));
    PC_VERIFY_OK(m->tried([&](Transaction &t) { return LabelFilesRepository::setNotified(t, {id}, QDate(2027, 6, 12)); }));
    QVERIFY(show());
    choose(id);
    QVERIFY(!button(u"Examine again"_s)->isEnabled());
    press(u"Record an appeal…"_s);
    dialog()->button()->click();
    QVERIFY(!dialog()->form()->field(u"appeal_text"_s)->error().isEmpty());
    type(u"appeal_text"_s, u"Demande un nouvel examen"_s);
    dialog()->button()->click();
    QCOMPARE(m->file(id).notice(), NoticeState::Appealed);
    press(u"Examine again"_s);
    QCOMPARE(m->file(id).status, LabelStatus::Complete);
}

void TestLabelPane::onlySignedHoursAreShown()
{
    const StudentId who = m->student(u"Martin"_s, kEtroeungt);
    const LabelFileId id = m->open(who, {m->atWork(who, m->proposal(u"Lecture"_s, kEtroeungt), 1200, 600)});
    QVERIFY(show());
    choose(id);
    pane()->setCurrentTab(LabelPane::Hours);
    QCOMPARE(pane()->findChild<LabelHours *>()->list()->topLevelItemCount(), 2); // two lines of 10 h
}

void TestLabelPane::aClosedCampaignIsShownAndNotChanged()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    m->closeCampaign();
    QVERIFY(show());
    choose(id);
    for (const QString &text : {u"Deposit…"_s, u"Withdrawal…"_s, u"Received"_s, u"Choose the affectations…"_s}) {
        QVERIFY2(!button(text)->isEnabled(), qPrintable(text));
        QVERIFY2(button(text)->toolTip().contains(u"closed"_s), qPrintable(text));
    }
}

void TestLabelPane::theStudentsSheetIsOneStepAway()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    QVERIFY(show());
    choose(id);
    QSignalSpy asked(m_page.get(), &Page::recordRequested);
    Q_EMIT pane()->form()->recordRequested(u"student"_s, m->file(id).student.value);
    QCOMPARE(asked.front().front().toString(), u"student"_s);
}

PC_TEST_MAIN(TestLabelPane)
#include "tst_labelpane.moc"
