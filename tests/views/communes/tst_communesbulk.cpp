// Several communes at once: an exchange noted for each, one CCAS for all; one change, one step to undo.
#include "models/communes/communesrepository.h"
#include "models/contacts/contactsrepository.h"
#include "tests/models/students/studentregister.h"
#include "tests/support/testmain.h"
#include "views/common/formdialog.h"
#include "views/common/recordtable.h"
#include "views/communes/communespage.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestCommunesBulk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anExchangeIsNotedForTheSelection();
    void anExchangeWithoutSubjectIsRefusedAtItsField();
    void aClosedDayIsRefusedBeforeAnythingChanges();
    void oneCcasIsGivenToTheSelection();
    void withoutASelectionItSaysWhy();

private:
    QAction *action(const QString &text) const
    {
        for (QAction *found : m_page->actions()) {
            if (found->text() == text)
                return found;
        }
        qFatal("no action %s", qPrintable(text));
    }
    FormDialog *dialog() const
    {
        for (FormDialog *found : m_page->findChildren<FormDialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    FormDialog *ask(const QString &text)
    {
        action(text)->trigger();
        return dialog();
    }
    void select(const QStringList &codes)
    {
        m_page->table()->clearSelection();
        auto *model = static_cast<CommunesModel *>(m_page->table()->model());
        for (const QString &code : codes)
            m_page->table()->selectionModel()->setCurrentIndex(model->index(model->rowOf(RowKey(idOf(*m_reg, code).value)), 0),
                                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    std::vector<Contact> exchanges(const QString &code) const { return *ContactsRepository(m_reg->database()).ofCommune(idOf(*m_reg, code)); }
    TownHall hall(const QString &code) const { return *CommunesRepository(m_reg->database()).townHall(idOf(*m_reg, code)); }

    Territory m_nord;
    std::unique_ptr<Register> m_reg;
    std::unique_ptr<CommunesPage> m_page;
};

void TestCommunesBulk::init()
{
    m_reg = m_nord.fresh();
    m_page = std::make_unique<CommunesPage>(m_reg->store());
    m_page->resize(1280, 680);
    m_page->show();
    m_page->setCampaign(campaignOf(*m_reg).value);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestCommunesBulk::cleanup()
{
    m_page.reset();
    m_reg.reset();
}

void TestCommunesBulk::anExchangeIsNotedForTheSelection()
{
    const State before = stateOf(m_reg->database());
    select({u"59218"_s, u"59229"_s});
    FormDialog *asked = ask(u"Note an exchange for the selection…"_s);
    QVERIFY(asked);
    asked->form()->field(u"subject"_s)->load(u"Meeting of mayors"_s);
    asked->form()->field(u"outcome"_s)->load(ContactWords::word(ContactOutcome::Interested));
    asked->button()->click();
    for (const QString &code : {u"59218"_s, u"59229"_s}) {
        QCOMPARE(exchanges(code).size(), size_t(1));
        QCOMPARE(exchanges(code).front().subject, u"Meeting of mayors"_s);
        QCOMPARE(contactState(exchanges(code)), ContactState::Interested);
        QCOMPARE(exchanges(code).front().happenedOn, m_reg->store().clock().today());
    }
    PC_VERIFY_OK(m_reg->store().undo());
    QCOMPARE(difference(before, stateOf(m_reg->database())), QString());
}

void TestCommunesBulk::anExchangeWithoutSubjectIsRefusedAtItsField()
{
    select({u"59218"_s, u"59229"_s});
    FormDialog *asked = ask(u"Note an exchange for the selection…"_s);
    asked->button()->click();
    QVERIFY(asked->isVisible());
    QVERIFY(!asked->form()->field(u"subject"_s)->error().isEmpty());
    QCOMPARE(exchanges(u"59218"_s).size(), size_t(0));
}

void TestCommunesBulk::aClosedDayIsRefusedBeforeAnythingChanges()
{
    const QDate today = m_reg->store().clock().today();
    PC_VERIFY_OK(write(*m_reg, [&](Transaction &transaction) -> Status {
        const auto added = transaction.insert("campaign"_L1, {{"name"_L1, u"2019-2020"_s}, {"starts_on"_L1, u"2019-09-01"_s},
                                                              {"ends_on"_L1, u"2020-08-31"_s}, {"closed_on"_L1, bindDate(today)}});
        return added ? done() : Status(added.error());
    }));
    const State before = stateOf(m_reg->database());
    select({u"59218"_s, u"59229"_s});
    FormDialog *asked = ask(u"Note an exchange for the selection…"_s);
    asked->form()->field(u"subject"_s)->load(u"An old one"_s);
    asked->form()->field(u"happened_on"_s)->load(u"2020-08-31"_s);
    asked->button()->click();
    QVERIFY(asked->isVisible());
    QCOMPARE(difference(before, stateOf(m_reg->database())), QString());
    asked->form()->field(u"happened_on"_s)->load(u"2020-09-01"_s);
    asked->button()->click();
    QCOMPARE(exchanges(u"59229"_s).size(), size_t(1));
}

void TestCommunesBulk::oneCcasIsGivenToTheSelection()
{
    PC_VERIFY_OK(write(*m_reg, [&](Transaction &transaction) {
        TownHall hall = *CommunesRepository(transaction.database()).townHall(idOf(*m_reg, u"59229"_s));
        hall.lastName = u"Fictif"_s;
        hall.ccasSince = QDate(2016, 1, 1);
        return CommunesRepository::saveTownHall(transaction, hall);
    }));
    const State before = stateOf(m_reg->database());
    select({u"59218"_s, u"59229"_s});
    FormDialog *asked = ask(u"Change the CCAS of the selection…"_s);
    QVERIFY(asked);
    asked->form()->field(u"ccas"_s)->load(CommuneWords::word(CcasState::Dissolved));
    asked->button()->click();
    QCOMPARE(hall(u"59218"_s).ccas, CcasState::Dissolved);
    QCOMPARE(hall(u"59229"_s).ccas, CcasState::Dissolved);
    QCOMPARE(hall(u"59229"_s).lastName, u"Fictif"_s);
    QCOMPARE(hall(u"59229"_s).ccasSince, QDate(2016, 1, 1));
    PC_VERIFY_OK(m_reg->store().undo());
    QCOMPARE(difference(before, stateOf(m_reg->database())), QString());
}

void TestCommunesBulk::withoutASelectionItSaysWhy()
{
    m_page->table()->clearSelection();
    for (const QString &text : {u"Note an exchange for the selection…"_s, u"Change the CCAS of the selection…"_s}) {
        QVERIFY(!action(text)->isEnabled());
        QVERIFY(action(text)->toolTip().contains(u"Choose the communes"_s));
    }
}

PC_TEST_MAIN(TestCommunesBulk)
#include "tst_communesbulk.moc"
