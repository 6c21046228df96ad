// The log of exchanges as its user drives it: by keyboard alone, with undo, with hostile text.
#include "tests/support/testmain.h"
#include "tests/views/communes/contactlogs.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestContactLog : public ContactLogTest {
    Q_OBJECT

private Q_SLOTS:
    void anExchangeIsRecordedWithTheKeyboardAlone();
    void theChangeIsNamedAndUndoneAndRedone();
    void anEditWithoutAChangeWritesNothing();
    void deleteNeedsNoQuestionAndCanBeUndone();
    void theStepIsClosedAndReopenedByChangingIt();
    void whatIsMissingIsSaidBesideItsField();
    void daysAreReadAsTheyAreTyped_data();
    void daysAreReadAsTheyAreTyped();
    void knownPeopleAreOffered();
    void hostileTextIsShownAsText();
};

void TestContactLog::anExchangeIsRecordedWithTheKeyboardAlone()
{
    QSignalSpy counted(m_log, &ContactLog::countChanged);
    m_log->startNew();
    QCOMPARE(m_window->focusWidget(), line(u"Subject"_s));
    QTest::keyClicks(m_window->focusWidget(), u"Call for proposals"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), named<QComboBox>(u"Outcome"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Down); // To be called back.
    press(Qt::Key_Tab);
    QTest::keyClicks(m_window->focusWidget(), u"Call after the council"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(m_window->focusWidget(), u"15/11"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), editor()->findChild<QPlainTextEdit *>());
    QTest::keyClicks(m_window->focusWidget(), u"A note"_s);
    save();

    QCOMPARE(m_done->count(), 1);
    QCOMPARE(lastDone(), u"Exchange with Étrœungt recorded"_s);
    QCOMPARE(counted.last().at(0).toInt(), 1);
    QVERIFY(!editor()->isVisible());
    const Contact &contact = model()->contactAt(0);
    QCOMPARE(contact.happenedOn, QDate(2026, 11, 3));
    QCOMPARE(contact.outcome, ContactOutcome::CallBack);
    QCOMPARE(contact.nextStepOn, QDate(2026, 11, 15));
    QCOMPARE(contact.note, u"A note"_s);
    QCOMPARE(m_window->focusWidget(), list());
    QVERIFY(list()->selectionModel()->isSelected(model()->index(0, 0)));
}

void TestContactLog::theChangeIsNamedAndUndoneAndRedone()
{
    record(u"first"_s);
    press(Qt::Key_Return);
    QVERIFY(editor()->isVisible());
    type(u"Subject"_s, u"second"_s);
    save();
    const auto last = m_store->nextUndo();
    PC_VERIFY_OK(last);
    QCOMPARE((*last)->text, u"Exchange of 03/11/2026 with Étrœungt changed"_s);
    QCOMPARE(model()->contactAt(0).subject, u"second"_s);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(model()->contactAt(0).subject, u"first"_s);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(model()->rowCount(), 0);
    PC_VERIFY_OK(m_store->redo());
    PC_VERIFY_OK(m_store->redo());
    QCOMPARE(model()->contactAt(0).subject, u"second"_s);
}

void TestContactLog::anEditWithoutAChangeWritesNothing()
{
    record(u"first"_s);
    m_done->clear();
    press(Qt::Key_F2);
    type(u"Subject"_s, u"  first "_s);
    save();
    QVERIFY(!editor()->isVisible());
    QCOMPARE(m_done->count(), 0);
    QCOMPARE(count(m_store->database(), u"SELECT count(*) FROM journal_entry"_s), 1);
}

void TestContactLog::deleteNeedsNoQuestionAndCanBeUndone()
{
    record(u"stays"_s);
    record(u"goes"_s);
    QCOMPARE(model()->contactAt(0).subject, u"goes"_s);
    press(Qt::Key_Delete);
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(lastDone(), u"Exchange of 03/11/2026 with Étrœungt deleted"_s);
    QCOMPARE(m_window->focusWidget(), list());
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(model()->contactAt(0).subject, u"goes"_s);
}

void TestContactLog::theStepIsClosedAndReopenedByChangingIt()
{
    record(u"no step"_s);
    QVERIFY(!button(u"Mark the next step as done"_s)->isEnabled());
    record(u"a step"_s, u"Call"_s, u"10/11"_s);
    button(u"Mark the next step as done"_s)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(model()->contactAt(0).nextDoneOn, QDate(2026, 11, 3));
    QCOMPARE(lastDone(), u"Next step with Étrœungt done"_s);
    QVERIFY(!button(u"Mark the next step as done"_s)->isEnabled());
    list()->setFocus();
    press(Qt::Key_Return);
    type(u"To be done on"_s, u"20/11"_s);
    save();
    QVERIFY(model()->contactAt(0).hasOpenStep());
}

void TestContactLog::whatIsMissingIsSaidBesideItsField()
{
    m_log->startNew();
    type(u"Date"_s, u"31/02/2026"_s);
    save();
    QVERIFY(errors().contains(u"Enter the date of the exchange"_s));
    QCOMPARE(m_window->focusWidget(), line(u"Date"_s));
    type(u"Date"_s, u"2/11"_s);
    save();
    QCOMPARE(errors(), u"Say in a few words what the exchange was about."_s);
    QCOMPARE(m_window->focusWidget(), line(u"Subject"_s));
    QCOMPARE(line(u"Subject"_s)->accessibleDescription(), errors());
    type(u"Subject"_s, u"subject"_s);
    type(u"Next step"_s, u"Call"_s);
    save();
    QCOMPARE(errors(), u"Give the next step a date, so that it is not forgotten."_s);
    type(u"To be done on"_s, u"<b>soon</b>"_s);
    save();
    QCOMPARE(errors(), u"“<b>soon</b>” is not a date. Write it like 15/11/2026."_s);
    QCOMPARE(m_done->count(), 0);
    type(u"To be done on"_s, u"151126"_s);
    save();
    QCOMPARE(m_done->count(), 1);
}

void TestContactLog::daysAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("day and month") << u"Date"_s << u"3/11"_s << u"03/11/2026"_s;
    QTest::newRow("digits") << u"Date"_s << u"031126"_s << u"03/11/2026"_s;
    QTest::newRow("what happened lies behind") << u"Date"_s << u"20/12"_s << u"20/12/2025"_s;
    QTest::newRow("unless the year is said") << u"Date"_s << u"20/12/26"_s << u"20/12/2026"_s;
    QTest::newRow("what is to do lies ahead") << u"To be done on"_s << u"15/1"_s << u"15/01/2027"_s;
    QTest::newRow("an old day in full") << u"To be done on"_s << u"15/1/2026"_s << u"15/01/2026"_s;
    QTest::newRow("no day stays as typed") << u"To be done on"_s << u"32/1"_s << u"32/1"_s;
}

void TestContactLog::daysAreReadAsTheyAreTyped()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    m_log->startNew();
    type(field, typed);
    press(Qt::Key_Tab);
    QCOMPARE(line(field)->text(), shown);
    line(field)->setText(u"28/02/2027"_s);
    QTest::keyClick(line(field), Qt::Key_Up);
    QCOMPARE(line(field)->text(), u"01/03/2027"_s);
}

void TestContactLog::knownPeopleAreOffered()
{
    m_log->startNew();
    type(u"Subject"_s, u"subject"_s);
    type(u"Person spoken to"_s, u"Anne Lefebvre"_s);
    save();
    m_log->startNew();
    auto *person = line(u"Person spoken to"_s);
    person->setFocus();
    QTest::keyClick(person, Qt::Key_Down);
    QAbstractItemView *popup = person->completer()->popup();
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(editor()->isVisible()); // Escape closed the list alone.
    QTest::keyClick(person, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(person->text(), u"Anne Lefebvre"_s);
}

void TestContactLog::hostileTextIsShownAsText()
{
    const QString hostile = u"<img src=x> %1 &amp; \u202Egnp"_s;
    m_log->setCommune({2}, hostile);
    m_log->startNew();
    line(u"Subject"_s)->setText(hostile);
    line(u"Subject"_s)->setFocus();
    save();
    QCOMPARE(lastDone(), u"Exchange with %1 recorded"_s.arg(hostile));
    QCOMPARE(model()->contactAt(0).subject, hostile);
    press(Qt::Key_Delete);
    QCOMPARE(lastDone(), u"Exchange of 03/11/2026 with %1 deleted"_s.arg(hostile));
    for (const QLabel *label : m_log->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

PC_TEST_MAIN(TestContactLog)
#include "tst_contactlog.moc"
