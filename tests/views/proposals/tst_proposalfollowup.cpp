// The page Propositions once a decision is taken: candidates, opinions, suspensions, closed campaigns, libraries.
#include "tests/support/testmain.h"
#include "tests/views/proposals/proposalspagetest.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestProposalFollowUp : public ProposalsPageTest {
    Q_OBJECT

private Q_SLOTS:
    void candidatesAndDecisionsAreListed();
    void matchingIsAskedForOnceConforming();
    void severalProposalsChangeTogether();
    void theCampaignIsFollowed();
    void theCounterTellsWhatWaits();
    void wordsAreEditedAndTheGridAsksBeforeItIsLost();
    void everyControlHasAName();
    void inConsultationNothingIsOffered();
    void whatWasDeclaredConformingIsNotRewrittenInSilence();
    void inAClosedCampaignEverythingIsReadOnlyAndSaysWhy();
    void aSuspensionAsksForItsReason();
    void theOpinionOfTheUniversityIsGivenInItsName();
    void kindsOfActionAreEdited();
};

void TestProposalFollowUp::candidatesAndDecisionsAreListed()
{
    PC_VERIFY_OK(m_villages->answerAll({1}));
    PC_VERIFY_OK(m_villages->advance({1}, ProposalStatus::Conforming));
    PC_VERIFY_OK(m_villages->write([](Transaction &transaction) -> Status {
        const auto student = transaction.insert(QLatin1StringView("student"), {{QLatin1StringView("last_name"), u"Martin"_s},
                                                                               {QLatin1StringView("first_name"), u"Léa"_s},
                                                                               {QLatin1StringView("commune"), 1}});
        if (!student)
            return student.error();
        const auto application = transaction.insert(QLatin1StringView("application"), {{QLatin1StringView("campaign"), 1},
                                                                                       {QLatin1StringView("student"), *student},
                                                                                       {QLatin1StringView("received_on"), u"2026-11-02"_s},
                                                                                       {QLatin1StringView("status"), u"received"_s}});
        if (!application)
            return application.error();
        const auto wish = transaction.insert(QLatin1StringView("wish"), {{QLatin1StringView("application"), *application},
                                                                         {QLatin1StringView("rank"), 1},
                                                                         {QLatin1StringView("proposal"), 1}});
        return wish ? done() : Status(wish.error());
    }));
    clickRow(0);
    const RecordLines *candidates = nullptr;
    const RecordLines *decisions = nullptr;
    for (const RecordLines *lines : pane()->findChildren<RecordLines *>())
        (lines->accessibleName().startsWith(u"Candidates") ? candidates : decisions) = lines;
    QCOMPARE(candidates->count(), 1);
    QVERIFY(candidates->text(0, 0).contains(u"Léa"));
    QCOMPARE(decisions->count(), 1);
    QCOMPARE(m_page->table()->model()->index(0, ProposalColumn::Candidates).data().toString(), u"1"_s);
}

void TestProposalFollowUp::matchingIsAskedForOnceConforming()
{
    clickRow(0);
    pane()->setCurrentTab(ProposalPane::Candidates);
    QPushButton *match = nullptr;
    for (QPushButton *button : pane()->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Match students"))
            match = button;
    }
    QVERIFY(match && !match->isEnabled() && !match->toolTip().isEmpty());
    PC_VERIFY_OK(m_villages->answerAll({1}));
    PC_VERIFY_OK(m_villages->advance({1}, ProposalStatus::Conforming));
    QVERIFY(match->isEnabled());
    QSignalSpy asked(m_page, &ProposalsPage::matchRequested);
    click(match);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 1);
}

void TestProposalFollowUp::severalProposalsChangeTogether()
{
    auto *dialog = new ChangeDialog(m_villages->store(), {1, 2}, m_window.get());
    dialog->open();
    QTRY_VERIFY(isReady<ChangeDialog>());
    auto *status = dialog->findChildren<QComboBox *>().first();
    QVERIFY(status->findData(u"non_conforming"_s) > 0);
    QVERIFY(status->findData(u"archived"_s) < 0);
    status->setCurrentIndex(status->findData(u"non_conforming"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // a reason is asked for
    QTest::keyClicks(QApplication::focusWidget(), u"Hors du cadre"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_villages->find({2}).status, ProposalStatus::NonConforming);
    PC_VERIFY_OK(m_villages->store().undo());
    QCOMPARE(m_villages->find({1}).status, ProposalStatus::Submitted);
    QCOMPARE(m_villages->find({2}).status, ProposalStatus::Submitted);
}

void TestProposalFollowUp::theCampaignIsFollowed()
{
    QCOMPARE(m_page->table()->model()->rowCount(), 2);
    m_page->setCampaign(2);
    QCOMPARE(m_page->table()->model()->rowCount(), 0);
    m_page->setCampaign(1);
    QCOMPARE(m_page->table()->model()->rowCount(), 2);
}

void TestProposalFollowUp::theCounterTellsWhatWaits()
{
    QCOMPARE(m_page->counter(), 2);
    PC_VERIFY_OK(m_villages->advance({2}, ProposalStatus::NonConforming, u"non"_s));
    QCOMPARE(m_page->counter(), 1);
}

void TestProposalFollowUp::wordsAreEditedAndTheGridAsksBeforeItIsLost()
{
    m_page->editWords();
    auto *dialog = m_window->findChild<WordsDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *lexicon = dialog->findChild<LexiconEditor *>();
    QLineEdit *phrase = nullptr;
    for (QLineEdit *line : lexicon->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"New phrase")
            phrase = line;
    }
    phrase->setText(u"visites"_s);
    QTest::keyClick(phrase, Qt::Key_Return);
    QCOMPARE(count(m_villages->database(), u"SELECT warned FROM proposal_index WHERE proposal = 1"_s), 1);
    auto *grid = dialog->findChild<GridEditor *>();
    QVERIFY(!grid->isChanged());
    for (QPushButton *button : grid->findChildren<QPushButton *>()) {
        if (button->text() == u"Remove")
            button->click();
    }
    QVERIFY(grid->isChanged());
    m_dialogs.answer = false;
    dialog->reject();
    QCOMPARE(m_dialogs.asked.size(), 1U);
    QVERIFY(dialog->isVisible());
    for (QPushButton *button : grid->findChildren<QPushButton *>()) {
        if (button->text() == u"Keep as a new version")
            button->click();
    }
    QVERIFY(!grid->isChanged());
    QCOMPARE(ExaminationRepository(m_villages->database()).current(Villages::today())->version, 2);
    dialog->reject();
    QCOMPARE(m_dialogs.asked.size(), 1U);
}

void TestProposalFollowUp::everyControlHasAName()
{
    clickRow(1);
    m_page->editWords();
    for (int tab = 0; tab < 4; ++tab) {
        pane()->setCurrentTab(tab);
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<QTabBar *>(widget))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *label = qobject_cast<QLabel *>(widget); // its text may be copied
            const bool isNamed = !widget->accessibleName().isEmpty() || label || (button && !button->text().isEmpty())
                || qobject_cast<QTabWidget *>(widget) || widget->parentWidget()->inherits("QAbstractSpinBox");
            const bool isInside = widget->inherits("QHeaderView") || widget->objectName().startsWith(u"qt_") || widget->inherits("QSplitter");
            QVERIFY2(isNamed || isInside, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }
}

void TestProposalFollowUp::inConsultationNothingIsOffered()
{
    m_window.reset();
    const QString path = m_villages->store().path();
    auto store = Store::open(path, options(Store::Mode::Read));
    PC_VERIFY_OK(store);
    ProposalsPage page(**store, m_dialogs);
    page.resize(1280, 680);
    page.show();
    page.showRecord(1);
    for (QPushButton *button : page.findChild<ProposalPane *>()->findChildren<QPushButton *>()) {
        if (button->property("status").isValid())
            QVERIFY(!button->isEnabled() && !button->toolTip().isEmpty());
    }
    for (QRadioButton *button : page.findChildren<QRadioButton *>())
        QVERIFY(!button->isEnabled());
    QVERIFY(!page.toolbarActions().first()->isEnabled());
}


void TestProposalFollowUp::whatWasDeclaredConformingIsNotRewrittenInSilence()
{
    PC_VERIFY_OK(m_villages->answerAll({1}));
    PC_VERIFY_OK(m_villages->advance({1}, ProposalStatus::Conforming));
    clickRow(rowOf(1));
    QVERIFY(!notes(pane()).contains(u"Changed since"));
    Proposal changed = m_villages->find({1});
    changed.tasks = u"Tonte des pelouses"_s;
    PC_VERIFY_OK(m_villages->write([&](Transaction &transaction) { return ProposalsRepository::update(transaction, changed); }));
    QVERIFY(notes(pane()).contains(u"Changed since the decision of 03/11/2026."));
    for (QPushButton *button : pane()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->isEnabled() && !button->property("status").isValid() && button->text() == u"Examine again")
            button->click();
    }
    QCOMPARE(m_villages->find({1}).status, ProposalStatus::InExamination);
    QVERIFY(!notes(pane()).contains(u"Changed since"));
}

void TestProposalFollowUp::inAClosedCampaignEverythingIsReadOnlyAndSaysWhy()
{
    PC_VERIFY_OK(m_villages->write([](Transaction &transaction) { return CampaignsRepository::close(transaction, {1}); }));
    m_page->setCampaign(1);
    clickRow(rowOf(1));
    m_page->refresh();
    const QString why = ProposalLife::campaignRefusal({.campaignOpen = false});
    QVERIFY(notes(pane()).contains(why));
    for (const QRadioButton *button : pane()->findChildren<QRadioButton *>())
        QVERIFY(!button->isEnabled() && button->toolTip().contains(u"closed"));
    QPushButton *conform = step(ProposalStatus::Conforming);
    QVERIFY(conform && !conform->isEnabled() && conform->toolTip().contains(u"closed"));
    auto *title = qobject_cast<QLineEdit *>(pane()->form()->section(ProposalField::Action)->field(u"title"_s)->editor());
    QVERIFY(title->isReadOnly());
    QVERIFY(reason()->isReadOnly());
    for (const QAction *action : m_page->toolbarActions()) {
        if (action->text() == u"New proposal")
            QVERIFY(!action->isEnabled() && action->toolTip().contains(u"closed"));
    }
    m_page->newProposal();
    QVERIFY(!dialog());
    PC_VERIFY_OK(m_villages->write([](Transaction &transaction) { return CampaignsRepository::reopen(transaction, {1}, u"a late sheet"_s); }));
    m_page->setCampaign(1);
    QVERIFY(!title->isReadOnly());
    QVERIFY(!notes(pane()).contains(why));
}

void TestProposalFollowUp::aSuspensionAsksForItsReason()
{
    PC_VERIFY_OK(m_villages->answerAll({1}));
    PC_VERIFY_OK(m_villages->advance({1}, ProposalStatus::Conforming));
    clickRow(rowOf(1));
    click(step(ProposalStatus::Suspended));
    QCOMPARE(m_villages->find({1}).status, ProposalStatus::Conforming);
    QCOMPARE(QApplication::focusWidget(), reason());
    type(u"Travaux"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_villages->find({1}).status, ProposalStatus::Suspended);
    QVERIFY(m_villages->find({1}).notes.endsWith(u"Travaux"));
    QVERIFY(m_villages->store().journal().latest(1)->front().text.endsWith(u"Travaux"));
}

void TestProposalFollowUp::theOpinionOfTheUniversityIsGivenInItsName()
{
    PC_VERIFY_OK(m_villages->write([](Transaction &transaction) {
        return CampaignRulesRepository::set(transaction, {1}, rule::opinionAsked, u"1"_s);
    }));
    PC_VERIFY_OK(m_villages->answerAll({1}));
    PC_VERIFY_OK(m_villages->advance({1}, ProposalStatus::Conforming));
    clickRow(rowOf(1));
    QPushButton *unfavourable = nullptr;
    for (QPushButton *button : pane()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->property("verdict").toString() == u"unfavourable")
            unfavourable = button;
    }
    QVERIFY(unfavourable && unfavourable->isEnabled());
    click(unfavourable);
    QVERIFY(m_villages->proposals().decisions({1})->size() == 1U); // the reason first
    for (QLineEdit *line : pane()->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Author of the decision")
            line->setText(u"Vice-présidence étudiante"_s);
    }
    reason()->setFocus();
    type(u"Sans lien avec une formation"_s);
    press(Qt::Key_Return);
    const auto decisions = m_villages->proposals().decisions({1});
    QCOMPARE(decisions->size(), 2U);
    QCOMPARE(decisions->front().kind, DecisionKind::Opinion);
    QCOMPARE(decisions->front().verdict, ProposalVerdict::Unfavourable);
    QCOMPARE(decisions->front().author, u"Vice-présidence étudiante"_s);
    QCOMPARE(*m_villages->proposals().stage({1}, Villages::today()), ProposalStage::NotValidated);
}

void TestProposalFollowUp::kindsOfActionAreEdited()
{
    m_page->editWords();
    auto *types = m_window->findChild<ActionTypesEditor *>();
    QVERIFY(types);
    for (QLineEdit *line : types->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"New kind of action") {
            line->setText(u"Chantier participatif"_s);
            QTest::keyClick(line, Qt::Key_Return);
        }
    }
    const auto all = ActionTypesRepository(m_villages->database()).all();
    QCOMPARE(all->back().name, u"Chantier participatif"_s);
    auto *form = types->findChild<FieldForm *>();
    QCOMPARE(form->field(u"name"_s)->value(), u"Chantier participatif"_s);
    Q_EMIT form->committed(u"position"_s, u"first"_s);
    QVERIFY(!form->field(u"position"_s)->error().isEmpty());
    Q_EMIT form->committed(u"position"_s, u"0"_s);
    QCOMPARE(ActionTypesRepository(m_villages->database()).all()->front().name, u"Chantier participatif"_s);
    // A proposal may be of the new kind at once.
    m_window->findChild<WordsDialog *>()->reject();
    clickRow(rowOf(1));
    auto *kind = qobject_cast<QComboBox *>(pane()->form()->section(ProposalField::Action)->field(u"type"_s)->editor());
    QVERIFY(kind->findText(u"Chantier participatif"_s) > 0);
}

PC_TEST_MAIN(TestProposalFollowUp)
#include "tst_proposalfollowup.moc"
