// The history: every change in the user's words, what it did field by field, and it follows the register.
#include "models/base/minutes.h"
#include "models/communes/communesrepository.h"
#include "models/hours/hourentry.h"
#include "models/itemmodels/fieldlabels.h"
#include "models/itemmodels/journalmodel.h"
#include "models/proposals/proposal.h"
#include "models/settings/settingsrepository.h"
#include "models/students/student.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"
#include "tests/views/settings/controls.h"
#include "views/history/changedvalues.h"
#include "views/history/historypage.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace pc;

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anUntouchedRegisterSaysSo();
    void entriesAppearAsChangesAreMade();
    void undoneChangesSayThatTheyAre();
    void thePaneShowsEachFieldBeforeAndAfter();
    void theRecordCanBeOpened();
    void entriesAreReadInPages();
    void theHistoryOfOneRecordLeavesTheOthersOut();
    void everyColumnOfTheJournaledTablesHasALabel();
    void wordsOfTheDatabaseAreShownInOurs();
    void aLinkIsShownByTheNameOfItsRecord();
    void everyControlHasANameAndTabGoesRound();
    void noWordIsCutWhenSentencesAreLonger();
    void hostileTextStaysText();

private:
    CommuneId etroeungt();
    void setPhone(const QString &phone, const QString &text = QStringLiteral("Phone"));
    QTableView *table() const { return m_page->findChild<QTableView *>(); }
    QString cell(int row, JournalModel::Column column) const { return table()->model()->index(row, column).data().toString(); }
    void make();

    test::TempDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 3), QTime(14, 32))};
    int m_made = 0;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<HistoryPage> m_page;
};

void TestHistory::initTestCase()
{
    Store::Options options;
    options.clock = &m_clock;
    auto created = Register::create(m_folder.filePath(QStringLiteral("origin.pcom")), {}, options);
    QVERIFY(created.ok());
}

void TestHistory::init()
{
    const QString path = m_folder.filePath(QStringLiteral("%1.pcom").arg(++m_made));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("origin.pcom")), path));
    Store::Options options;
    options.author = QStringLiteral("Anne");
    options.clock = &m_clock;
    auto opened = Register::open(path, options);
    QVERIFY(opened.ok());
    m_register = std::move(*opened);
    make();
}

void TestHistory::make()
{
    m_page = std::make_unique<HistoryPage>(*m_register);
    m_page->resize(1080, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
}

void TestHistory::cleanup()
{
    m_page.reset();
    m_register.reset();
}

CommuneId TestHistory::etroeungt()
{
    return (*CommunesRepository(m_register->database()).find(QStringLiteral("59218")))->id;
}

void TestHistory::setPhone(const QString &phone, const QString &text)
{
    TownHall hall = *CommunesRepository(m_register->database()).townHall(etroeungt());
    hall.phone = phone;
    const Status status =
        m_register->store().transact(text, [&](Transaction &t) { return CommunesRepository::saveTownHall(t, hall); });
    QVERIFY2(status.ok(), status.ok() ? "" : qPrintable(status.error().message));
}

void TestHistory::anUntouchedRegisterSaysSo()
{
    QVERIFY(!table()->isVisible());
    setPhone(QStringLiteral("03 27 12 34 56"));
    QVERIFY(table()->isVisible());
}

void TestHistory::entriesAppearAsChangesAreMade()
{
    QAbstractItemModelTester tester(table()->model());
    setPhone(QStringLiteral("03 27 12 34 56"), QStringLiteral("First"));
    setPhone(QStringLiteral("03 27 65 43 21"), QStringLiteral("Second"));
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, JournalModel::What), QStringLiteral("Second"));
    QCOMPARE(cell(1, JournalModel::What), QStringLiteral("First"));
    QCOMPARE(cell(0, JournalModel::When), QStringLiteral("03/11/2026 14:32"));
    QCOMPARE(cell(0, JournalModel::Author), QStringLiteral("Anne"));
    QCOMPARE(cell(0, JournalModel::Record), QStringLiteral("Étrœungt"));
}

void TestHistory::undoneChangesSayThatTheyAre()
{
    setPhone(QStringLiteral("03 27 12 34 56"));
    QVERIFY(cell(0, JournalModel::State).isEmpty());
    QVERIFY(m_register->store().undo().ok());
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!cell(0, JournalModel::State).isEmpty());
    QCOMPARE(cell(1, JournalModel::State), QStringLiteral("Undone"));
    QVERIFY(m_register->store().redo().ok());
    QVERIFY(cell(2, JournalModel::State).isEmpty());
    make(); // Read again from the file, it says the same.
    QVERIFY(cell(2, JournalModel::State).isEmpty());
    QVERIFY(m_register->store().undo().ok());
    make();
    QCOMPARE(cell(3, JournalModel::State), QStringLiteral("Undone"));
}

void TestHistory::thePaneShowsEachFieldBeforeAndAfter()
{
    setPhone(QStringLiteral("03 27 12 34 56"));
    setPhone(QStringLiteral("03 27 65 43 21"));
    table()->selectRow(0);
    auto *fields = m_page->findChild<QTreeWidget *>();
    QVERIFY(fields->isVisible());
    QCOMPARE(fields->topLevelItem(0)->text(0), QStringLiteral("Town hall"));
    QCOMPARE(fields->topLevelItem(0)->childCount(), 1);
    const QTreeWidgetItem *phone = fields->topLevelItem(0)->child(0);
    QCOMPARE(phone->text(0), QStringLiteral("Phone"));
    QCOMPARE(phone->text(1), QStringLiteral("03 27 12 34 56"));
    QCOMPARE(phone->text(2), QStringLiteral("03 27 65 43 21"));
}

void TestHistory::theRecordCanBeOpened()
{
    setPhone(QStringLiteral("03 27 12 34 56"));
    table()->selectRow(0);
    QSignalSpy asked(m_page.get(), &Page::recordRequested);
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Open the record"))
            button->click();
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().at(0).toString(), QStringLiteral("commune"));
    QCOMPARE(asked.front().at(1).toLongLong(), etroeungt().value);
}

void TestHistory::entriesAreReadInPages()
{
    for (int i = 0; i < JournalModel::kPage + 30; ++i)
        setPhone(QStringLiteral("03 27 12 %1").arg(i, 4, 10, QLatin1Char('0')), QString::number(i));
    JournalModel model(m_register->store());
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false);
    model.showAll();
    QCOMPARE(model.rowCount(), JournalModel::kPage);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), JournalModel::kPage + 30);
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.index(model.rowCount() - 1, JournalModel::What).data().toString(), QStringLiteral("0"));
    setPhone(QStringLiteral("03 27 99 99 99"), QStringLiteral("last"));
    QCOMPARE(model.index(0, JournalModel::What).data().toString(), QStringLiteral("last"));
    QCOMPARE(model.rowOf(model.entryAt(17).seq), 17);
}

void TestHistory::theHistoryOfOneRecordLeavesTheOthersOut()
{
    JournalModel model(m_register->store());
    QAbstractItemModelTester tester(&model);
    model.showRecord(QStringLiteral("commune"), etroeungt().value);
    QCOMPARE(model.rowCount(), 0);
    setPhone(QStringLiteral("03 27 12 34 56"));
    QCOMPARE(model.rowCount(), 1);
    const Status other = m_register->store().transact(QStringLiteral("Other"), [](Transaction &t) {
        return SettingsRepository::set(t, {0, setting::officeName, QStringLiteral("X"), kAlways, {}});
    });
    QVERIFY(other.ok());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(m_register->store().undo().ok());
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(m_register->store().undo().ok());
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.isUndone(1));
    model.showRecord(QStringLiteral("commune"), 0);
    QCOMPARE(model.rowCount(), 0);
}

void TestHistory::everyColumnOfTheJournaledTablesHasALabel()
{
    for (const JournaledTable &table : kJournaledTables) {
        const QString name = table.name;
        QVERIFY2(FieldLabels::table(name) != name, qPrintable(name));
        const Status status = m_register->database().select(
            QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('id', 'uuid', ?)"),
            {name, table.ownerColumn.isEmpty() ? QStringLiteral("id") : QString(table.ownerColumn)},
            [&](const Row &row) {
                const QString column = row.text(0);
                if (FieldLabels::field(name, column) == column)
                    QTest::qFail(qPrintable(name + u'.' + column), __FILE__, __LINE__);
                return true;
            });
        QVERIFY(status.ok());
    }
}

void TestHistory::wordsOfTheDatabaseAreShownInOurs()
{
    const auto text = [](const char *table, const char *column, const QJsonValue &value) {
        return ChangedValues::text(QString::fromLatin1(table), QString::fromLatin1(column), value);
    };
    QCOMPARE(text("town_hall", "ccas", QStringLiteral("dissolved")), CommuneWords::label(CcasState::Dissolved));
    QCOMPARE(text("town_hall", "ccas_since", QStringLiteral("2026-11-03")), QStringLiteral("03/11/2026"));
    QCOMPARE(text("contact", "next_step_on", QJsonValue()), QString());
    QCOMPARE(text("derogation", "eligible", 1), QStringLiteral("Entitled"));
    QCOMPARE(text("setting", "value", QStringLiteral("1500")), QStringLiteral("1500"));
    QCOMPARE(text("terrain", "needs", QStringLiteral("exists")), QStringLiteral("exists"));
    QCOMPARE(text("proposal", "status", QStringLiteral("conforming")), ProposalWords::label(ProposalStatus::Conforming));
    QCOMPARE(text("proposal", "minutes", 150), formatMinutes(150));
    QCOMPARE(text("proposal", "flexible", 1), QStringLiteral("Yes"));
    QCOMPARE(text("proposal", "insured", QStringLiteral("no")), ProposalWords::label(FormAnswer::No));
    QCOMPARE(text("student", "insured_until", QStringLiteral("2027-08-31")), QStringLiteral("31/08/2027"));
    QCOMPARE(text("student", "link", QStringLiteral("parents")), StudentWords::label(CommuneLink::Parents));
    QCOMPARE(text("assignment", "commune_referent_phone", QStringLiteral("+33327661234")), QStringLiteral("03 27 66 12 34"));
    QCOMPARE(text("assignment", "convention_frozen", QStringLiteral("{}")), QStringLiteral("Kept as they were signed"));
    QCOMPARE(text("hour_entry", "status", QStringLiteral("to_sign")), HourWords::label(HourStatus::ToSign));
    QCOMPARE(text("visa", "month", QStringLiteral("2027-03")), HourWords::month(QDate(2027, 3, 1)));
    QCOMPARE(text("partner_question", "asked_by", QStringLiteral("university")), QStringLiteral("University"));
    QCOMPARE(text("campaign_rule", "name", QStringLiteral("quota_minutes")), QStringLiteral("Quota of hours"));
}

void TestHistory::aLinkIsShownByTheNameOfItsRecord()
{
    const auto named = [this](const char *table, const char *column, const QJsonValue &value) {
        RecordNames names(m_register->database());
        return ChangedValues::text(QString::fromLatin1(table), QString::fromLatin1(column), value,
                                 [&](const QString &target, qint64 id) { return names.of(target, id); });
    };
    const qint64 commune = etroeungt().value;
    QCOMPARE(named("student", "commune", commune), QStringLiteral("Étrœungt"));
    QCOMPARE(named("proposal", "campaign", 1), QStringLiteral("2026-2027"));
    // A record that is gone is its number; words that are no link stay words.
    QCOMPARE(named("assignment", "student", 99), QStringLiteral("99"));
    QCOMPARE(named("partner_question", "question", QStringLiteral("Who insures?")), QStringLiteral("Who insures?"));
}

void TestHistory::everyControlHasANameAndTabGoesRound()
{
    setPhone(QStringLiteral("03 27 12 34 56"));
    table()->selectRow(0);
    table()->setFocus();
    PC_VERIFY_NONE(test::unnamedControls(m_page.get()));
    PC_VERIFY_NONE(test::unreachedByTab(m_page.get()));
}

void TestHistory::noWordIsCutWhenSentencesAreLonger()
{
    test::LongWords longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    make();
    setPhone(QStringLiteral("03 27 12 34 56"));
    table()->selectRow(0);
    QTest::qWait(30);
    PC_VERIFY_NONE(test::cutWords(m_page.get()));
    QCoreApplication::removeTranslator(&longer);
}

void TestHistory::hostileTextStaysText()
{
    setPhone(QStringLiteral("03 27 12 34 56"), QStringLiteral("<h1>x</h1> &amp; \u202Etxet"));
    table()->selectRow(0);
    PC_VERIFY_NONE(test::labelsReadingHtml(m_page.get()));
    QCOMPARE(cell(0, JournalModel::What), QStringLiteral("<h1>x</h1> &amp; \u202Etxet"));
}

PC_TEST_MAIN(TestHistory)
#include "tst_history.moc"
