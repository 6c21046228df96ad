// What the log of exchanges keeps and shows: text not yet saved, overdue steps, what cannot be done and why.
#include "models/itemmodels/roles.h"
#include "tests/support/testmain.h"
#include "tests/views/communes/contactlogs.h"
#include "tests/views/communes/focuswalk.h"
#include "views/common/emptystate.h"
#include "views/common/linkbutton.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestContactDrafts : public ContactLogTest {
    Q_OBJECT

private Q_SLOTS:
    void theDraftWaitsWithItsCommune();
    void whatEscapeGaveUpCanBeBroughtBack();
    void aSecondExchangeWaitsForTheFirst();
    void textOfADeletedExchangeIsRecordedAnew();
    void anOverdueStepIsShown();
    void withoutExchangesOneSentenceAndOneButton();
    void consultationOffersNothingAndSaysWhy();
    void everyControlHasANameAndTabGoesThroughAll();
    void nothingIsCutInANarrowPane();
};

void TestContactDrafts::theDraftWaitsWithItsCommune()
{
    m_log->startNew();
    type(u"Subject"_s, u"half a sen"_s);
    type(u"To be done on"_s, u"15/"_s);
    m_log->setCommune({2}, u"L’Orée de Mormal"_s);
    QVERIFY(!editor()->isVisible());
    QVERIFY(m_log->hasUnsavedText());
    m_log->startNew();
    type(u"Subject"_s, u"another"_s);
    m_log->setCommune({}, {});
    QVERIFY(!m_log->isEnabled());
    m_log->setCommune({1}, u"Étrœungt"_s);
    QVERIFY(editor()->isVisible());
    QCOMPARE(line(u"Subject"_s)->text(), u"half a sen"_s);
    QCOMPARE(line(u"To be done on"_s)->text(), u"15/"_s);
    m_log->setCommune({2}, u"L’Orée de Mormal"_s);
    QCOMPARE(line(u"Subject"_s)->text(), u"another"_s);
    line(u"Subject"_s)->setFocus();
    save();
    QCOMPARE(lastDone(), u"Exchange with L’Orée de Mormal recorded"_s);
    QCOMPARE(model()->contactAt(0).commune, CommuneId{2});
    m_log->setCommune({1}, u"Étrœungt"_s);
    line(u"Subject"_s)->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(!m_log->hasUnsavedText());
}

void TestContactDrafts::whatEscapeGaveUpCanBeBroughtBack()
{
    auto *link = named<LinkButton>(u"Bring back the text given up"_s);
    m_log->startNew();
    press(Qt::Key_Escape);
    QVERIFY(!editor()->isVisible());
    QVERIFY(!link->isVisible());
    m_log->startNew();
    type(u"Subject"_s, u"a long story"_s);
    press(Qt::Key_Escape);
    QVERIFY(!editor()->isVisible());
    QVERIFY(link->isVisible());
    link->setFocus();
    press(Qt::Key_Space);
    QVERIFY(editor()->isVisible());
    QCOMPARE(line(u"Subject"_s)->text(), u"a long story"_s);
}

void TestContactDrafts::aSecondExchangeWaitsForTheFirst()
{
    m_log->startNew();
    type(u"Subject"_s, u"the first"_s);
    m_log->startNew();
    QCOMPARE(line(u"Subject"_s)->text(), u"the first"_s);
    QVERIFY(errors().contains(u"Save this exchange or cancel it first."_s));
}

void TestContactDrafts::textOfADeletedExchangeIsRecordedAnew()
{
    record(u"first"_s);
    press(Qt::Key_Return);
    PC_VERIFY_OK(m_store->undo());
    QVERIFY(!editor()->isVisible()); // Nothing was typed.
    PC_VERIFY_OK(m_store->redo());
    list()->setFocus();
    press(Qt::Key_Return);
    type(u"Subject"_s, u"typed meanwhile"_s);
    PC_VERIFY_OK(m_store->undo());
    QVERIFY(editor()->isVisible());
    QVERIFY(errors().contains(u"has been deleted meanwhile"_s));
    save();
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->contactAt(0).subject, u"typed meanwhile"_s);
}

void TestContactDrafts::anOverdueStepIsShown()
{
    record(u"subject"_s, u"Call"_s, u"02/11/2026"_s);
    const QModelIndex step = model()->index(0, ContactsModel::NextStep);
    QCOMPARE(step.data().toString(), u"Call — 02/11/2026, overdue"_s);
    QCOMPARE(step.data(ToneRole).toInt(), int(Tone::Attention));
    // The row has its lines: date and channel, subject, step.
    const int three = list()->visualRect(model()->index(0, 0)).height();
    record(u"subject only"_s);
    QVERIFY(three > list()->visualRect(model()->index(0, 0)).height());
}

void TestContactDrafts::withoutExchangesOneSentenceAndOneButton()
{
    auto *empty = m_log->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), u"No exchange with Étrœungt has been recorded yet."_s);
    auto *record = empty->findChild<QPushButton *>();
    record->setFocus();
    press(Qt::Key_Space);
    QVERIFY(editor()->isVisible());
    QVERIFY(!empty->isVisible());
    press(Qt::Key_Escape);
    QCOMPARE(m_window->focusWidget(), record);
}

void TestContactDrafts::consultationOffersNothingAndSaysWhy()
{
    record(u"to be read"_s, u"Call"_s, u"10/11"_s);
    reopenForReading();
    QCOMPARE(model()->rowCount(), 1);
    list()->setFocus();
    for (const QToolButton *each : m_log->findChildren<QToolButton *>()) {
        QVERIFY(!each->isEnabled());
        QVERIFY(each->toolTip().contains(u"open for consultation"_s));
    }
    m_log->startNew();
    QVERIFY(!editor()->isVisible());
    press(Qt::Key_Delete);
    QCOMPARE(model()->rowCount(), 1);
    press(Qt::Key_Return); // Opens it to be read.
    QVERIFY(editor()->isVisible());
    QVERIFY(line(u"Subject"_s)->isReadOnly());
    save();
    press(Qt::Key_Escape);
    QVERIFY(!editor()->isVisible());
    QCOMPARE(m_done->count(), 0);
}

void TestContactDrafts::everyControlHasANameAndTabGoesThroughAll()
{
    record(u"subject"_s, u"Call"_s, u"10/11"_s);
    for (const bool editing : {false, true}) {
        if (editing)
            press(Qt::Key_Return);
        const QSet<QWidget *> wanted = controlsOf(m_log);
        QVERIFY(wanted.size() >= 5);
        QCOMPARE(metByTab(m_window.get(), 2 * wanted.size()), wanted);
        list()->setFocus();
    }
}

void TestContactDrafts::nothingIsCutInANarrowPane()
{
    record(u"subject"_s, u"Call"_s, u"10/11"_s);
    m_window->resize(360, 460);
    press(Qt::Key_Return);
    QVERIFY2(m_log->minimumSizeHint().width() <= 340, qPrintable(QString::number(m_log->minimumSizeHint().width())));
    for (QWidget *widget : editor()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != m_window.get())
            continue;
        const int wide = widget->inherits("QComboBox") || widget->inherits("QAbstractButton")
            ? widget->sizeHint().width()
            : widget->minimumSizeHint().width();
        QVERIFY2(widget->width() >= wide, widget->metaObject()->className());
    }
}

PC_TEST_MAIN(TestContactDrafts)
#include "tst_contactdrafts.moc"
