// The page Campaign: rules that save by themselves, closing and reopening, the next campaign.
#include "tests/support/testmain.h"
#include "tests/views/campaigns/campaignspagetest.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestCampaignsPage : public CampaignsPageTest {
    Q_OBJECT

private Q_SLOTS:
    void aPageThatWasNotShownHasAskedNothing();
    void aQuotaSavesByItself();
    void aWrongQuotaSaysWhyAndIsNotKept();
    void stepsAndSignaturesAreTicks();
    void aDeadlineKeepsItsNote();
    void daysThatOverlapAreRefusedAtTheField();
    void closingAsksAndReopeningWantsAReason();
    void aClosedCampaignIsReadOnlyEverywhere();
    void twoCampaignsAreCompared();
    void theNextCampaignIsPreparedInOneStep();
    void consultationChangesNothing();
    void everyControlHasAName();
    void noWordIsCutWhenSentencesAreLonger();
};

void TestCampaignsPage::aPageThatWasNotShownHasAskedNothing()
{
    QVERIFY(!m_page->tabs());
    QCOMPARE(m_page->counter(), -1);
    m_page->activate();
    QCOMPARE(m_page->tabs()->count(), 5);
}

void TestCampaignsPage::aQuotaSavesByItself()
{
    m_page->activate();
    offer(rule::quotaMinutes, u"1500"_s);
    QCOMPARE(rules().quotaMinutes, 1500);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(rules().quotaMinutes, 1800);
    QCOMPARE(m_page->campaignTab()->formOf(rule::quotaMinutes)->field(rule::quotaMinutes)->value(), u"1800"_s);
}

void TestCampaignsPage::aWrongQuotaSaysWhyAndIsNotKept()
{
    m_page->activate();
    offer(rule::quotaMinutes, u"0"_s);
    QCOMPARE(rules().quotaMinutes, 1800);
    QVERIFY(!m_page->campaignTab()->formOf(rule::quotaMinutes)->field(rule::quotaMinutes)->error().isEmpty());
}

void TestCampaignsPage::stepsAndSignaturesAreTicks()
{
    m_page->activate();
    offer(rule::opinionAsked, u"1"_s);
    offer(rule::participationValidated, QString());
    QVERIFY(rules().opinionAsked && !rules().participationValidated);
    offer(u"sign:parent"_s, u"1"_s);
    offer(u"sign:udccas"_s, QString());
    QCOMPARE(rules().signatures, QStringList({u"student"_s, u"commune_elected"_s, u"university"_s, u"parent"_s}));
    for (const QString &party : {u"student"_s, u"commune_elected"_s, u"university"_s})
        offer(u"sign:"_s + party, QString());
    offer(u"sign:parent"_s, QString()); // the last one stays
    QCOMPARE(rules().signatures, QStringList({u"parent"_s}));
}

void TestCampaignsPage::aDeadlineKeepsItsNote()
{
    PC_VERIFY_OK(write(*m_register, [&](Transaction &transaction) {
        return DeadlinesRepository::set(transaction, campaign().id,
                                        {DeadlineKind::Report, {2027, 6, 30}, u"committee"_s});
    }));
    m_page->activate();
    offer(u"report"_s, u"2027-07-02"_s);
    const Deadline report = DeadlinesRepository(m_register->database()).of(campaign())->back();
    QCOMPARE(report.dueOn, QDate(2027, 7, 2));
    QCOMPARE(report.note, u"committee"_s);
}

void TestCampaignsPage::daysThatOverlapAreRefusedAtTheField()
{
    PC_VERIFY_OK(write(*m_register, [](Transaction &transaction) -> Status {
        const auto id = CampaignsRepository::open(transaction, Campaign::ofYear({2027}));
        return id ? done() : Status(id.error());
    }));
    m_page->activate();
    offer(u"ends_on"_s, u"2027-09-01"_s);
    QCOMPARE(campaign().endsOn, QDate(2027, 8, 31));
    QVERIFY(!m_page->campaignTab()->formOf(u"ends_on"_s)->field(u"ends_on"_s)->error().isEmpty());
    offer(u"ends_on"_s, u"2027-08-30"_s);
    QCOMPARE(campaign().endsOn, QDate(2027, 8, 30));
}

void TestCampaignsPage::closingAsksAndReopeningWantsAReason()
{
    m_page->activate();
    m_dialogs.answer = false;
    m_page->campaignTab()->closeButton()->click();
    QVERIFY(!campaign().isClosed());
    m_dialogs.answer = true;
    m_page->campaignTab()->closeButton()->click();
    QCOMPARE(m_dialogs.asked.size(), 2U);
    QVERIFY(m_dialogs.asked.back().verb.contains(u"2026-2027"_s));
    QVERIFY(campaign().isClosed());
    QVERIFY(!m_page->campaignTab()->closeButton()->isVisible());
    m_page->campaignTab()->reopenButton()->click();
    QVERIFY(form());
    form()->button()->click();
    QVERIFY(campaign().isClosed());
    QVERIFY(!form()->form()->field(u"reopened_reason"_s)->error().isEmpty());
    fill(form(), u"reopened_reason"_s, u"a late sheet"_s);
    form()->button()->click();
    QVERIFY(!campaign().isClosed());
    QCOMPARE(campaign().reopenedReason, u"a late sheet"_s);
}

void TestCampaignsPage::aClosedCampaignIsReadOnlyEverywhere()
{
    PC_VERIFY_OK(write(
        *m_register, [&](Transaction &transaction) { return CampaignsRepository::close(transaction, campaign().id); }));
    m_page->activate();
    QVERIFY(
        qobject_cast<QLineEdit *>(m_page->campaignTab()->formOf(u"name"_s)->field(u"name"_s)->editor())->isReadOnly());
    m_page->tabs()->setCurrentWidget(m_page->townHalls());
    QVERIFY(!m_page->townHalls()->rounds()->addButton()->isEnabled());
    QVERIFY(!m_page->townHalls()->rounds()->addButton()->toolTip().isEmpty());
    m_page->tabs()->setCurrentWidget(m_page->diffusions());
    QVERIFY(!m_page->diffusions()->rows()->addButton()->isEnabled());
    m_page->tabs()->setCurrentWidget(m_page->partnership());
    QVERIFY(m_page->partnership()->rows()->addButton()->isEnabled()); // of no campaign
    QVERIFY(!m_page->toolbarActions().front()->isEnabled());
}

void TestCampaignsPage::twoCampaignsAreCompared()
{
    PC_VERIFY_OK(write(*m_register, [](Transaction &transaction) -> Status {
        const auto id = CampaignsRepository::open(transaction, Campaign::ofYear({2025}));
        return id ? done() : Status(id.error());
    }));
    m_page->activate();
    m_page->campaignTab()->compareButton()->click();
    auto *dialog = m_page->findChild<CompareDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->left()->currentText(), u"2026-2027"_s);
    QCOMPARE(dialog->right()->currentText(), u"2025-2026"_s);
    QCOMPARE(dialog->table()->rowCount(), 7);
    QCOMPARE(dialog->table()->item(0, 1)->text(), u"0"_s);
    dialog->close();
}

void TestCampaignsPage::theNextCampaignIsPreparedInOneStep()
{
    PC_VERIFY_OK(write(*m_register, [&](Transaction &transaction) -> Status {
        const auto proposal = [&](const QString &number, int recurrent) {
            return transaction.insert(QLatin1StringView("proposal"),
                                      {{QLatin1StringView("campaign"), campaign().id.value},
                                       {QLatin1StringView("commune"), idOf(*m_register, u"59218"_s).value},
                                       {QLatin1StringView("number"), number},
                                       {QLatin1StringView("status"), u"conforming"_s},
                                       {QLatin1StringView("title"), u"Visits"_s},
                                       {QLatin1StringView("minutes"), 1800},
                                       {QLatin1StringView("starts_on"), u"2026-11-01"_s},
                                       {QLatin1StringView("ends_on"), u"2027-05-31"_s},
                                       {QLatin1StringView("recurrent"), recurrent}});
        };
        const auto one = proposal(u"2026-001"_s, 1);
        const auto two = proposal(u"2026-002"_s, 0);
        const auto student = transaction.insert(
            QLatin1StringView("student"),
            {{QLatin1StringView("last_name"), u"Fictif"_s}, {QLatin1StringView("first_name"), u"Léa"_s}});
        if (!one || !two || !student)
            return Error{ErrorKind::Io, u"no record"_s, {}};
        const auto assignment = transaction.insert(QLatin1StringView("assignment"),
                                                   {{QLatin1StringView("campaign"), campaign().id.value},
                                                    {QLatin1StringView("proposal"), *one},
                                                    {QLatin1StringView("student"), *student},
                                                    {QLatin1StringView("status"), u"running"_s},
                                                    {QLatin1StringView("minutes"), 1800},
                                                    {QLatin1StringView("starts_on"), u"2026-11-01"_s},
                                                    {QLatin1StringView("ends_on"), u"2027-05-31"_s}});
        return assignment ? done() : Status(assignment.error());
    }));
    m_page->activate();
    QSignalSpy spy(m_page.get(), &Page::campaignRequested);
    m_page->campaignTab()->prepareButton()->click();
    auto *dialog = m_page->findChild<PrepareDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->actions()->count(), 1);
    QCOMPARE(dialog->students()->count(), 1);
    QCOMPARE(dialog->students()->item(0)->text(), u"FICTIF Léa"_s);
    QCOMPARE(dialog->students()->item(0)->checkState(), Qt::Checked);
    dialog->button()->click();
    QCOMPARE(spy.count(), 1);
    Database &db = m_register->database();
    QCOMPARE(count(db, u"SELECT count(*) FROM campaign"_s), 2);
    QCOMPARE(count(db,
                   u"SELECT count(*) FROM proposal WHERE number = '2027-001' AND status = 'draft' AND previous = 1 "
                   "AND starts_on = '2027-11-01'"_s),
             1);
    QCOMPARE(count(db, u"SELECT count(*) FROM application WHERE received_on = '2026-11-20'"_s), 1);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(count(db, u"SELECT count(*) FROM campaign"_s), 1);
    QCOMPARE(count(db, u"SELECT count(*) FROM proposal"_s), 2);
    QCOMPARE(count(db, u"SELECT count(*) FROM application"_s), 0);
}

void TestCampaignsPage::consultationChangesNothing()
{
    const QString path = m_register->store().path();
    m_page.reset();
    m_register.reset();
    m_register = m_nord.opened(path, QDate(2026, 11, 20), Store::Mode::Read);
    m_page = std::make_unique<CampaignsPage>(m_register->store(), m_dialogs);
    m_page->show();
    m_page->activate();
    for (int tab = 0; tab < m_page->tabs()->count(); ++tab)
        m_page->tabs()->setCurrentIndex(tab);
    QVERIFY(!m_page->campaignTab()->closeButton()->isEnabled());
    QVERIFY(!m_page->campaignTab()->closeButton()->toolTip().isEmpty());
    QVERIFY(!m_page->townHalls()->rounds()->addButton()->isEnabled());
    QVERIFY(!m_page->partnership()->rows()->addButton()->isEnabled());
    QVERIFY(!m_page->questions()->rows()->addButton()->isEnabled());
}

void TestCampaignsPage::everyControlHasAName()
{
    m_page->recordMailing({idOf(*m_register, u"59218"_s).value});
    PC_VERIFY_NONE(unnamedControls(form()));
    fill(form(), u"subject"_s, u"Call for proposals"_s);
    form()->button()->click();
    QTRY_VERIFY(!form());
    for (int tab = 0; tab < m_page->tabs()->count(); ++tab) {
        m_page->tabs()->setCurrentIndex(tab);
        PC_VERIFY_NONE(unnamedControls(m_page->tabs()->currentWidget()));
    }
}

void TestCampaignsPage::noWordIsCutWhenSentencesAreLonger()
{
    LongWords longer;
    QCoreApplication::installTranslator(&longer);
    m_page = std::make_unique<CampaignsPage>(m_register->store(), m_dialogs);
    m_page->resize(1000, 560);
    m_page->show();
    m_page->activate();
    for (int tab = 0; tab < m_page->tabs()->count(); ++tab) {
        m_page->tabs()->setCurrentIndex(tab);
        QTest::qWait(20);
        PC_VERIFY_NONE(cutWords(m_page->tabs()->currentWidget()));
    }
    QCoreApplication::removeTranslator(&longer);
}

PC_TEST_MAIN(TestCampaignsPage)
#include "tst_campaignspage.moc"
