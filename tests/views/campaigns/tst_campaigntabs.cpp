// What the tabs of the page Campaign keep: mailings, diffusions, the convention between the partners, its questions.
#include "tests/support/testmain.h"
#include "tests/views/campaigns/campaignspagetest.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestCampaignTabs : public CampaignsPageTest {
    Q_OBJECT

private Q_SLOTS:
    void statesAskForTheirCommunes();
    void theStatesOfAnotherYearAreListedHere();
    void aMailingIsRecordedForThoseNotContacted();
    void aReminderIsOfferedToThoseWithoutAnswer();
    void aMailingForChosenCommunes();
    void diffusionsAreRecordedAndChanged();
    void aConventionThatEndsIsAnnounced();
    void anAnswerIsDatedToday();
    void theCounterCountsOpenQuestions();
};

void TestCampaignTabs::statesAskForTheirCommunes()
{
    m_page->activate();
    m_page->tabs()->setCurrentWidget(m_page->townHalls());
    QSignalSpy spy(m_page.get(), &CampaignsPage::communesRequested);
    QPushButton *button = m_page->townHalls()->stateButton(ContactState::ToContact);
    QVERIFY(button->text().contains(u"352"_s));
    button->click();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.front().front().toString(), u"to_contact"_s);
}

void TestCampaignTabs::theStatesOfAnotherYearAreListedHere()
{
    CampaignId last;
    PC_VERIFY_OK(write(*m_register, [&](Transaction &transaction) -> Status {
        const auto opened = CampaignsRepository::open(transaction, Campaign::ofYear({2025}));
        if (!opened)
            return opened.error();
        last = *opened;
        return done();
    }));
    m_page->activate();
    m_page->setCampaign(last.value);
    m_page->tabs()->setCurrentWidget(m_page->townHalls());
    QSignalSpy spy(m_page.get(), &CampaignsPage::communesRequested);
    QVERIFY(!m_page->townHalls()->stateOnly()->isVisibleTo(m_page->townHalls()));
    m_page->townHalls()->stateButton(ContactState::ToContact)->click();
    QCOMPARE(spy.count(), 0); // the list of communes tells the present year
    QCOMPARE(m_page->townHalls()->stateOnly()->count(), 352);
    QVERIFY(m_page->townHalls()->stateOnly()->isVisibleTo(m_page->townHalls()));
    m_page->setCampaign(campaign().id.value);
    QVERIFY(!m_page->townHalls()->stateOnly()->isVisibleTo(m_page->townHalls()));
}

void TestCampaignTabs::aMailingIsRecordedForThoseNotContacted()
{
    m_page->activate();
    m_page->tabs()->setCurrentWidget(m_page->townHalls());
    m_page->townHalls()->rounds()->addButton()->click();
    QVERIFY(form());
    form()->button()->click(); // without a subject
    QVERIFY(!form()->form()->field(u"subject"_s)->error().isEmpty());
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM contact"_s), 0);
    fill(form(), u"subject"_s, u"Call for proposals"_s);
    form()->button()->click();
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM contact"_s), 352);
    QCOMPARE(m_page->townHalls()->rounds()->table()->rowCount(), 1);
    QVERIFY(m_page->townHalls()->stateButton(ContactState::Contacted)->text().contains(u"352"_s));
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM contact"_s), 0);
    QCOMPARE(m_page->townHalls()->rounds()->table()->rowCount(), 0);
}

void TestCampaignTabs::aReminderIsOfferedToThoseWithoutAnswer()
{
    m_page->recordMailing({idOf(*m_register, u"59218"_s).value, idOf(*m_register, u"59006"_s).value});
    fill(form(), u"subject"_s, u"Call for proposals"_s);
    form()->button()->click();
    QTRY_VERIFY(!form());
    m_page->townHalls()->rounds()->addButton()->click();
    QVERIFY(form()->form()->field(u"communes"_s)->value().startsWith(u"silent:"_s));
    QCOMPARE(form()->form()->field(u"kind"_s)->value(), u"reminder_1"_s);
    fill(form(), u"subject"_s, u"Reminder"_s);
    form()->button()->click();
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM contact"_s), 4);
}

void TestCampaignTabs::aMailingForChosenCommunes()
{
    m_page->recordMailing({idOf(*m_register, u"59218"_s).value});
    QCOMPARE(form()->form()->field(u"communes"_s)->value(), u"chosen"_s);
    fill(form(), u"subject"_s, u"A word"_s);
    choose(form(), u"kind"_s, u"other"_s);
    form()->button()->click();
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM contact"_s), 1);
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM mailing_round WHERE kind = 'other'"_s), 1);
}

void TestCampaignTabs::diffusionsAreRecordedAndChanged()
{
    m_page->activate();
    m_page->tabs()->setCurrentWidget(m_page->diffusions());
    m_page->diffusions()->rows()->addButton()->click();
    fill(form(), u"component"_s, u"Faculty of law"_s);
    fill(form(), u"recipients"_s, u"many"_s);
    form()->button()->click();
    QVERIFY(!form()->form()->field(u"recipients"_s)->error().isEmpty());
    fill(form(), u"recipients"_s, u"1 200"_s);
    form()->button()->click();
    QCOMPARE(count(m_register->database(), u"SELECT recipients FROM diffusion"_s), 1200);
    QCOMPARE(m_page->diffusions()->rows()->table()->rowCount(), 1);
    Q_EMIT m_page->diffusions()->rows()->form()->committed(u"component"_s, u"Faculty of science"_s);
    QCOMPARE(m_page->diffusions()->rows()->table()->item(0, 1)->text(), u"Faculty of science"_s);
    m_page->diffusions()->rows()->removeButton()->click();
    QCOMPARE(m_page->diffusions()->rows()->table()->rowCount(), 0);
    QVERIFY(!m_page->diffusions()->rows()->removeButton()->isEnabled());
}

void TestCampaignTabs::aConventionThatEndsIsAnnounced()
{
    m_page->activate();
    m_page->tabs()->setCurrentWidget(m_page->partnership());
    QCOMPARE(m_page->partnership()->note()->text(), QString());
    m_page->partnership()->rows()->addButton()->click();
    fill(form(), u"title"_s, u"Convention 2024-2027"_s);
    fill(form(), u"ends_on"_s, u"31/12/2026"_s);
    form()->button()->click();
    QVERIFY(m_page->partnership()->note()->text().contains(u"31/12/2026"_s));
    QCOMPARE(m_page->counter(), 1);
    Q_EMIT m_page->partnership()->rows()->form()->committed(u"alert_days"_s, u"10"_s);
    QCOMPARE(m_page->counter(), -1);
}

void TestCampaignTabs::anAnswerIsDatedToday()
{
    m_page->activate();
    m_page->tabs()->setCurrentWidget(m_page->questions());
    PC_VERIFY_OK(write(*m_register, [](Transaction &transaction) -> Status {
        const auto id = PartnershipsRepository::addQuestion(
            transaction, {{}, {}, {2026, 10, 1}, Partner::University, u"How many communes?"_s});
        return id ? done() : Status(id.error());
    }));
    const auto question = [&] { return PartnershipsRepository(m_register->database()).questions()->front(); };
    FieldForm *answers = m_page->questions()->rows()->form();
    Q_EMIT answers->committed(u"answer"_s, u"352"_s);
    QCOMPARE(question().answeredOn, QDate(2026, 11, 20));
    Q_EMIT answers->committed(u"answered_on"_s, u"2026-10-05"_s);
    QCOMPARE(question().answeredOn, QDate(2026, 10, 5));
    Q_EMIT answers->committed(u"answer"_s, QString());
    QVERIFY(question().isOpen());
}

void TestCampaignTabs::theCounterCountsOpenQuestions()
{
    QSignalSpy spy(m_page.get(), &Page::counterChanged);
    PC_VERIFY_OK(write(*m_register, [](Transaction &transaction) -> Status {
        const auto id =
            PartnershipsRepository::addQuestion(transaction, {{}, {}, {2026, 10, 1}, Partner::Udccas, u"Who signs?"_s});
        return id ? done() : Status(id.error());
    }));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(m_page->counter(), 1);
    QVERIFY(!m_page->tabs()); // still not built
}

PC_TEST_MAIN(TestCampaignTabs)
#include "tst_campaigntabs.moc"
