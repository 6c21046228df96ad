// A derogation: only the one against the rule is offered, it needs a reason, and it is one change to undo.
#include "models/communes/communesrepository.h"
#include "models/settings/settingsrepository.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"
#include "tests/views/communes/focuswalk.h"
#include "views/communes/derogationdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestDerogation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyTheDecisionAgainstTheRuleIsOffered_data();
    void onlyTheDecisionAgainstTheRuleIsOffered();
    void itIsRecordedWithTheKeyboardAndUndone();
    void anExistingOneIsReworded();
    void anExistingOneIsLifted();
    void savingItUnchangedWritesNothing();
    void whatIsMissingIsSaidBesideItsField();
    void aDerogationTheRuleCaughtUpWithIsSaidToBeIdle();
    void aPartOfACommuneHasNone();
    void hostileTextIsShownAsText();
    void consultationShowsItAndChangesNothing();
    void everyControlHasAName();

private:
    void open(qint64 commune);
    void decide(qint64 commune, bool eligible, const QString &reason = u"A reason"_s);
    std::optional<Derogation> derogation(qint64 commune);
    QPushButton *button(const QString &text) const;
    QLineEdit *line(const QString &name) const;
    QPlainTextEdit *reason() const { return m_dialog->findChild<QPlainTextEdit *>(); }
    QString shown() const;
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<DerogationDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_done;
};

namespace {
// 1 is below 1,500, 2 above, 3 without a figure, 4 a part of 3 with a hostile name.
Status fill(Database &database)
{
    if (Status status = fillBaseline(database); !status)
        return status;
    const Status status =
        database.script(u"INSERT INTO vintage (year, in_force) VALUES (2023, '2026-01-01');\n"
                        "INSERT INTO population (commune, vintage, census_year, municipale) VALUES (1, 2023, 2023, "
                        "1233), (2, 2023, 2023, 2571);\n"
                        "INSERT INTO commune (id, kind, code, name, article, departement, postal_codes, former_codes, "
                        "parent, in_perimeter)\n"
                        "VALUES (4, 'D', '59416', '<b>Les Moëres</b> %1', 4, '59', '59122', '', 3, 1);\n"_s);
    if (!status)
        return status;
    return SettingsRepository::writeBaseline(database,
                                             {{0, setting::threshold, u"1500"_s, kAlways, {}},
                                              {0, setting::populationBasis, u"municipale"_s, kAlways, {}},
                                              {0, setting::populationVintage, u"2023"_s, kAlways, {}}});
}
} // namespace

void TestDerogation::init()
{
    m_folder = std::make_unique<TempDir>();
    testClock().set(QDateTime(QDate(2026, 11, 3), QTime(14, 32)));
    auto made = Store::create(m_folder->filePath(u"a.pcom"_s), options(), fill);
    PC_VERIFY_OK(made);
    m_store = std::move(*made);
}

void TestDerogation::cleanup()
{
    m_done.reset();
    m_dialog.reset();
    m_store.reset();
    m_folder.reset();
}

void TestDerogation::open(qint64 commune)
{
    m_dialog = std::make_unique<DerogationDialog>(*m_store, CommuneId{commune});
    m_done = std::make_unique<QSignalSpy>(m_dialog.get(), &DerogationDialog::done);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestDerogation::decide(qint64 commune, bool eligible, const QString &reason)
{
    PC_VERIFY_OK(m_store->transact(u"decided"_s, [&](Transaction &transaction) {
        return CommunesRepository::saveDerogation(transaction, {{commune}, eligible, reason, u"Paul"_s, {2026, 10, 1}});
    }));
}

std::optional<Derogation> TestDerogation::derogation(qint64 commune)
{
    const auto record = CommunesRepository(m_store->database()).record({commune});
    return record ? record->derogation : std::nullopt;
}

QPushButton *TestDerogation::button(const QString &text) const
{
    for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QLineEdit *TestDerogation::line(const QString &name) const
{
    for (QLineEdit *candidate : m_dialog->findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    QTest::qFail(qPrintable(name), __FILE__, __LINE__);
    return nullptr;
}

QString TestDerogation::shown() const
{
    QStringList texts;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void TestDerogation::onlyTheDecisionAgainstTheRuleIsOffered_data()
{
    QTest::addColumn<qint64>("commune");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("decision");
    QTest::newRow("below") << qint64(1) << u"Étrœungt is entitled: "_s
                           << u"Étrœungt is excluded although below the threshold"_s;
    QTest::newRow("above") << qint64(2) << u"is not entitled: "_s
                           << u"L'Orée de Mormal is entitled although above the threshold"_s;
    QTest::newRow("unknown") << qint64(3) << u"is unknown"_s
                             << u"Ghyvelde is entitled although its population is unknown"_s;
}

void TestDerogation::onlyTheDecisionAgainstTheRuleIsOffered()
{
    QFETCH(qint64, commune);
    QFETCH(QString, rule);
    QFETCH(QString, decision);
    open(commune);
    QVERIFY2(shown().contains(rule), qPrintable(shown()));
    QVERIFY2(shown().contains(decision), qPrintable(shown()));
    QVERIFY(!button(u"Lift the derogation"_s)->isVisible());
    QCOMPARE(line(u"Decided by"_s)->text(), u"Marie Dupont"_s);
    QCOMPARE(line(u"Decided on"_s)->text(), u"03/11/2026"_s);
}

void TestDerogation::itIsRecordedWithTheKeyboardAndUndone()
{
    open(2);
    QCOMPARE(m_dialog->focusWidget(), reason());
    QTest::keyClicks(reason(), u"The council asked for it."_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QTest::keyClick(line(u"Decided on"_s), Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_done->count(), 1);
    QCOMPARE(m_done->at(0).at(0).toString(), u"Derogation for L'Orée de Mormal recorded"_s);
    const Derogation expected{{2}, true, u"The council asked for it."_s, u"Marie Dupont"_s, {2026, 11, 2}};
    QVERIFY(derogation(2) == expected);
    PC_VERIFY_OK(m_store->undo());
    QVERIFY(!derogation(2));
    PC_VERIFY_OK(m_store->redo());
    QVERIFY(derogation(2) == expected);
}

void TestDerogation::anExistingOneIsReworded()
{
    decide(1, false);
    open(1);
    QVERIFY(shown().contains(u"Étrœungt is excluded although below the threshold"_s));
    QCOMPARE(reason()->toPlainText(), u"A reason"_s);
    QCOMPARE(line(u"Decided by"_s)->text(), u"Paul"_s);
    reason()->setPlainText(u"Another\nreason"_s);
    QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_done->at(0).at(0).toString(), u"Derogation for Étrœungt changed"_s);
    QCOMPARE(derogation(1)->reason, u"Another\nreason"_s);
    QCOMPARE(derogation(1)->eligible, false);
}

void TestDerogation::anExistingOneIsLifted()
{
    decide(2, true);
    open(2);
    button(u"Lift the derogation"_s)->setFocus();
    press(Qt::Key_Space);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!derogation(2));
    QCOMPARE(m_done->at(0).at(0).toString(), u"Derogation for L'Orée de Mormal lifted"_s);
    PC_VERIFY_OK(m_store->undo());
    QVERIFY(derogation(2));
}

void TestDerogation::savingItUnchangedWritesNothing()
{
    decide(2, true);
    open(2);
    QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_done->count(), 0);
    QCOMPARE(count(m_store->database(), u"SELECT count(*) FROM journal_entry"_s), 1);
}

void TestDerogation::whatIsMissingIsSaidBesideItsField()
{
    open(2);
    QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown().contains(u"A derogation needs a reason"_s));
    reason()->setPlainText(QString(501, u'x'));
    QVERIFY(shown().contains(u"501 of 500 characters"_s));
    QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown().contains(u"The reason is too long: 500 characters at most."_s));
    reason()->setPlainText(QString(500, u'x'));
    QVERIFY(!shown().contains(u"too long"_s));
    line(u"Decided by"_s)->clear();
    QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown().contains(u"A derogation needs an author"_s));
    QCOMPARE(m_dialog->focusWidget(), line(u"Decided by"_s));
    line(u"Decided by"_s)->setText(u"Marie"_s);
    line(u"Decided on"_s)->setText(u"yesterday"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shown().contains(u"Enter the date of the decision"_s));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_done->count(), 0);
}

void TestDerogation::aDerogationTheRuleCaughtUpWithIsSaidToBeIdle()
{
    decide(1, true);
    open(1);
    QVERIFY(shown().contains(u"this derogation changes nothing"_s));
    QVERIFY(!shown().contains(u"although"_s));
    QVERIFY(button(u"Lift the derogation"_s)->isVisible());
}

void TestDerogation::aPartOfACommuneHasNone()
{
    open(4);
    QVERIFY(!reason()->isVisible());
    QVERIFY(button(u"Close"_s)->isVisible());
    QVERIFY(!button(u"Record the derogation"_s)->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!derogation(4));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestDerogation::hostileTextIsShownAsText()
{
    open(4);
    QVERIFY(shown().contains(u"<b>Les Moëres</b> %1"_s));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QString hostile = u"<script>\u202Egnp</script> %1 %2"_s;
    open(2);
    reason()->setPlainText(hostile);
    QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(derogation(2)->reason, hostile);
}

void TestDerogation::consultationShowsItAndChangesNothing()
{
    decide(2, true);
    m_store.reset();
    m_store = opened(m_folder->filePath(u"a.pcom"_s), Store::Mode::Read);
    open(2);
    QCOMPARE(reason()->toPlainText(), u"A reason"_s);
    QVERIFY(reason()->isReadOnly());
    for (const QString &text : {u"Save the changes"_s, u"Lift the derogation"_s}) {
        QVERIFY(!button(text)->isEnabled());
        QVERIFY(button(text)->toolTip().contains(u"consultation"_s));
    }
    QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_done->count(), 0);
}

void TestDerogation::everyControlHasAName()
{
    decide(2, true);
    open(2);
    const QSet<QWidget *> wanted = controlsOf(m_dialog.get());
    QCOMPARE(metByTab(m_dialog.get(), 2 * wanted.size()), wanted);
}

PC_TEST_MAIN(TestDerogation)
#include "tst_derogation.moc"
