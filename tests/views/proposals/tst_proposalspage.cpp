// The page Propositions as its user drives it: tasks 5, 6 and 7 with their gestures counted, and what surrounds them.
#include "tests/support/testmain.h"
#include "tests/views/proposals/proposalspagetest.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestProposalsPage : public ProposalsPageTest {
    Q_OBJECT

private Q_SLOTS:
    void aProposalIsRecordedInFourGesturesAndFiveTypings();
    void aProposalIsDeclaredConformingInThreeGesturesAndItsTicks();
    void theGridIsAnsweredByTheKeyboardAlone();
    void aProposalIsRefusedWithAReasonThenUndone();
    void theReasonMayAlsoComeAfterTheButton();
    void aClosedButtonSaysWhy();
    void warningsMarkTheirWordsAndNamePrecedents();
    void theFormSavesFieldByField();
    void aWrongValueIsSaidAtItsField();
    void aModelActionFillsTheDialog();
    void aCommuneNotEntitledIsSaidInTheDialog();
    void theDialogSaysWhatIsMissing();
};

void TestProposalsPage::aProposalIsRecordedInFourGesturesAndFiveTypings()
{
    QTest::keyClick(m_page->table(), Qt::Key_N, Qt::ControlModifier);
    ++m_gestures;
    QTRY_VERIFY(isReady<NewProposalDialog>());
    type(u"etr"_s);
    press(Qt::Key_Return); // takes Étrœungt, goes to the title
    type(u"Ateliers tablette"_s);
    press(Qt::Key_Tab);
    type(u"M"_s); // Médiation numérique, the kind of action
    press(Qt::Key_Tab);
    QCOMPARE(parseMinutes(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text()), std::optional(1800));
    press(Qt::Key_Tab);
    type(u"02/11/2026"_s);
    press(Qt::Key_Tab);
    type(u"30/04/2027"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_gestures, 4);
    QCOMPARE(m_typings, 5);
    const auto found = m_villages->proposals().find(u"2026-003"_s);
    PC_VERIFY_OK(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->commune.value, 1);
    QCOMPARE((*found)->title, u"Ateliers tablette"_s);
    QCOMPARE((*found)->type.value, 5);
    QCOMPARE((*found)->minutes, 1800);
    QCOMPARE((*found)->status, ProposalStatus::Submitted);
    QCOMPARE((*found)->receivedOn, QDate(2026, 11, 3));
    QCOMPARE((*found)->endsOn, QDate(2027, 4, 30));
    QCOMPARE(m_page->currentId(), (*found)->id.value);
}

void TestProposalsPage::aProposalIsDeclaredConformingInThreeGesturesAndItsTicks()
{
    clickRow(0);
    QVERIFY(!step(ProposalStatus::Conforming)->isEnabled());
    QVERIFY(!step(ProposalStatus::Conforming)->toolTip().isEmpty());
    const QList<QRadioButton *> yes = yesButtons();
    int ticks = 0;
    const auto grid = ExaminationRepository(m_villages->database()).of({1}, Villages::today());
    for (size_t i = 0; i < grid->questions.size(); ++i) {
        if (!grid->questions[i].required)
            continue;
        QTest::mouseClick(yes[static_cast<qsizetype>(i)], Qt::LeftButton);
        ++ticks;
    }
    QCOMPARE(ticks, 6);
    QVERIFY(step(ProposalStatus::Conforming)->isEnabled());
    click(step(ProposalStatus::Conforming));
    QVERIFY(m_gestures <= 4);
    QCOMPARE(m_villages->find({1}).status, ProposalStatus::Conforming);
}

void TestProposalsPage::theGridIsAnsweredByTheKeyboardAlone()
{
    clickRow(0);
    pane()->examination()->focusGrid();
    for (const int key : {Qt::Key_O, Qt::Key_N, Qt::Key_P, Qt::Key_Space})
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    const auto answers = ExaminationRepository(m_villages->database()).answers({1});
    PC_VERIFY_OK(answers);
    QCOMPARE(answers->size(), 4U);
    QCOMPARE(answers->at(0).answer, GridAnswer::Yes);
    QCOMPARE(answers->at(1).answer, GridAnswer::No);
    QCOMPARE(answers->at(2).answer, GridAnswer::Unclear);
    QCOMPARE(answers->at(3).answer, GridAnswer::Yes);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(ExaminationRepository(m_villages->database()).answers({1})->size(), 3U);
    QCOMPARE(m_villages->find({1}).status, ProposalStatus::InExamination);
}

void TestProposalsPage::aProposalIsRefusedWithAReasonThenUndone()
{
    clickRow(1);
    for (int i = 0; i < 60 && QApplication::focusWidget() != reason(); ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), reason());
    type(u"La tonte est le travail du service technique"_s);
    click(step(ProposalStatus::NonConforming));
    QCOMPARE(m_villages->find({2}).status, ProposalStatus::NonConforming);
    QVERIFY(reason()->text().isEmpty());
    ++m_gestures; // Ctrl+Z is the window's
    PC_VERIFY_OK(m_villages->store().undo());
    QVERIFY(m_gestures <= 4);
    QCOMPARE(m_typings, 1);
    QCOMPARE(m_villages->find({2}).status, ProposalStatus::Submitted);
    QVERIFY(step(ProposalStatus::NonConforming));
}

void TestProposalsPage::theReasonMayAlsoComeAfterTheButton()
{
    clickRow(1);
    click(step(ProposalStatus::ToComplete));
    QCOMPARE(QApplication::focusWidget(), reason());
    QCOMPARE(m_villages->find({2}).status, ProposalStatus::Submitted);
    press(Qt::Key_Return); // without a reason nothing happens
    QCOMPARE(m_villages->find({2}).status, ProposalStatus::Submitted);
    type(u"Le nom du contact manque"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_villages->find({2}).status, ProposalStatus::ToComplete);
    QCOMPARE(m_villages->proposals().decisions({2})->front().reason, u"Le nom du contact manque"_s);
    QVERIFY(notes(pane()).contains(u"Marie Dupont"));
}

void TestProposalsPage::aClosedButtonSaysWhy()
{
    clickRow(0);
    for (QPushButton *button : pane()->findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->isEnabled())
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
    }
    QVERIFY(step(ProposalStatus::Conforming)->toolTip().contains(u'6'));
}

void TestProposalsPage::warningsMarkTheirWordsAndNamePrecedents()
{
    PC_VERIFY_OK(m_villages->advance({2}, ProposalStatus::NonConforming, u"Tâche du service technique"_s));
    const ProposalId id = m_villages->add(u"Tonte chez les aînés"_s);
    m_page->showRecord(id.value);
    const auto marked = pane()->findChildren<MarkedText *>();
    QCOMPARE(marked.size(), 1);
    const MarkedText::Mark mark = marked.front()->marks().front();
    QCOMPARE(marked.front()->text().mid(mark.start, mark.length), u"Tonte"_s);
    bool named = false;
    for (const QAbstractButton *button : pane()->findChildren<QAbstractButton *>())
        named = named || button->text().contains(u"2026-002");
    QVERIFY(named);
    m_page->showRecord(2);
    QStringList found;
    for (const MarkedText *text : pane()->findChildren<MarkedText *>()) {
        if (text->isVisibleTo(pane()))
            found << text->text().mid(text->marks().front().start, text->marks().front().length);
    }
    QVERIFY2(found.contains(u"tondeuse"_s), qPrintable(found.join(u'|')));
    QCOMPARE(found.last(), u"tailler les haies"_s); // what the text denies comes last
}

void TestProposalsPage::theFormSavesFieldByField()
{
    clickRow(0);
    pane()->setCurrentTab(ProposalPane::Form);
    const auto set = [&](ProposalField::Section section, const QString &key, const QString &value) {
        AutosaveField *field = pane()->form()->section(section)->field(key);
        auto *line = qobject_cast<QLineEdit *>(field->editor());
        QVERIFY(line);
        line->setText(value);
        field->commit();
    };
    set(ProposalField::Action, u"title"_s, u"Visites du mercredi"_s);
    set(ProposalField::When, u"minutes"_s, u"25"_s);
    set(ProposalField::When, u"ends_on"_s, u"30/4/2027"_s);
    set(ProposalField::Referent, u"referent_phone"_s, u"03 53 01 00 01"_s);
    const Proposal kept = m_villages->find({1});
    QCOMPARE(kept.title, u"Visites du mercredi"_s);
    QCOMPARE(kept.minutes, 1500);
    QCOMPARE(kept.endsOn, QDate(2027, 4, 30));
    QCOMPARE(kept.referentPhone, u"+33353010001"_s);
    PC_VERIFY_OK(m_villages->store().undo());
    QCOMPARE(pane()->form()->section(ProposalField::Referent)->field(u"referent_phone"_s)->value(), QString());
}

void TestProposalsPage::aWrongValueIsSaidAtItsField()
{
    clickRow(0);
    QSignalSpy raised(m_page, &Page::messageRaised);
    AutosaveField *places = pane()->form()->section(ProposalField::When)->field(u"places"_s);
    qobject_cast<QLineEdit *>(places->editor())->setText(u"zéro"_s);
    places->commit();
    QVERIFY(!places->error().isEmpty());
    QCOMPARE(raised.count(), 1);
    QCOMPARE(m_villages->find({1}).places, 1);
}

void TestProposalsPage::aModelActionFillsTheDialog()
{
    m_page->newProposal(1);
    QTRY_VERIFY(isReady<NewProposalDialog>());
    auto *models = dialog()->findChildren<QComboBox *>().last();
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Title"_s);
    models->setCurrentIndex(1);
    Q_EMIT models->activated(1);
    QTest::keyClick(dialog(), Qt::Key_Return);
    const Proposal made = m_villages->find({3});
    QVERIFY(made.model.isValid());
    QVERIFY(!made.title.isEmpty());
    QVERIFY(!made.tasks.isEmpty());
    QVERIFY(!made.knowHow.isEmpty());
}

void TestProposalsPage::aCommuneNotEntitledIsSaidInTheDialog()
{
    m_page->newProposal(3);
    QTRY_VERIFY(isReady<NewProposalDialog>());
    QVERIFY(notes(dialog()).contains(u"Ghyvelde"));
    QTest::keyClicks(QApplication::focusWidget(), u"Visites"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_villages->find({3}).commune.value, 3);
    QVERIFY(notes(pane()).contains(u"Ghyvelde"));
    QVERIFY(!step(ProposalStatus::Conforming)->isEnabled());
}

void TestProposalsPage::theDialogSaysWhatIsMissing()
{
    m_page->newProposal();
    QTRY_VERIFY(isReady<NewProposalDialog>());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QVERIFY(!notes(dialog()).isEmpty());
    QVERIFY(dialog()->isVisible());
    auto *lookup = dialog()->findChild<LookupField *>();
    QCOMPARE(QApplication::focusWidget(), lookup->edit());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog() || !dialog()->isVisible());
    QCOMPARE(m_page->table()->model()->rowCount(), 2);
}

PC_TEST_MAIN(TestProposalsPage)
#include "tst_proposalspage.moc"
