// A record found by typing: by keyboard alone, taken back with Escape, never a free text in silence.
#include "tests/support/testmain.h"
#include "views/common/lookupfield.h"
#include "views/common/lookuplist.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace pc;

class TestLookupField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void enterTakesTheFirst();
    void arrowsChooseAndGoRound();
    void aClickTakesWithoutLosingTheKeyboard();
    void escapeRestores();
    void textThatNamesNothingIsSaidAndNotKept();
    void leavingWithoutChoosingBringsTheValueBack();
    void onlyAFieldThatMayBeEmptyIsCleared();
    void takingTheSameIsSilent();
    void aLabelLeadsToTheLine();
    void theListStaysInsideTheWindow();
    void enterOnASettledFieldIsTheDialogs();
    void nothingOpensWhenReadOnly();

private:
    QListView *list() const { return m_window->findChild<QListView *>(); }
    void press(Qt::Key key) { QTest::keyClick(m_field->edit(), key); }
    void type(const QString &text)
    {
        m_field->edit()->selectAll();
        QTest::keyClicks(m_field->edit(), text);
    }

    std::unique_ptr<QWidget> m_window;
    QLabel *m_label = nullptr;
    LookupField *m_field = nullptr;
    QPushButton *m_other = nullptr;
    std::unique_ptr<QSignalSpy> m_chosen;
};

namespace {

std::vector<LookupChoice> find(const QString &typed)
{
    std::vector<LookupChoice> found;
    for (const LookupChoice &choice : {LookupChoice{1, u"Étrœungt"_s, u"59218 · Avesnes-sur-Helpe"_s},
                                       LookupChoice{2, u"Étroeux"_s, {}}, LookupChoice{3, u"Ghyvelde"_s, u"59260"_s}}) {
        if (choice.label.startsWith(typed))
            found.push_back(choice);
    }
    return found;
}

} // namespace

void TestLookupField::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_label = new QLabel(u"&Commune"_s));
    column->addWidget(m_field = new LookupField(find));
    column->addWidget(m_other = new QPushButton(u"other"_s));
    column->addStretch();
    m_label->setBuddy(m_field->edit());
    m_field->setName(u"Commune"_s);
    m_field->setValue(3, u"Ghyvelde"_s);
    m_window->resize(400, 300);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    m_chosen = std::make_unique<QSignalSpy>(m_field, &LookupField::chosen);
}

void TestLookupField::enterTakesTheFirst()
{
    QVERIFY(!m_field->isOpen());
    type(u"Étr"_s);
    QVERIFY(m_field->isOpen());
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(m_field->value(), 3);
    press(Qt::Key_Return);
    QVERIFY(!m_field->isOpen());
    QCOMPARE(m_field->value(), 1);
    QCOMPARE(m_field->edit()->text(), u"Étrœungt"_s);
    QCOMPARE(m_chosen->count(), 1);
    QCOMPARE(m_chosen->first().first().toLongLong(), 1);
}

void TestLookupField::arrowsChooseAndGoRound()
{
    type(u"Étr"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_field->value(), 2);
    type(u"Étr"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Enter);
    QCOMPARE(m_field->value(), 1);
    press(Qt::Key_Up); // from a settled field everything is offered
    QVERIFY(m_field->isOpen());
    QCOMPARE(list()->model()->rowCount(), 3);
    press(Qt::Key_Return);
    QCOMPARE(m_field->value(), 3);
}

void TestLookupField::aClickTakesWithoutLosingTheKeyboard()
{
    type(u"Étr"_s);
    const QRect second = list()->visualRect(list()->model()->index(1, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(m_field->value(), 2);
    QVERIFY(m_field->edit()->hasFocus());
    QVERIFY(!m_field->isOpen());
}

void TestLookupField::escapeRestores()
{
    type(u"Étr"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_field->isOpen());
    QCOMPARE(m_field->edit()->text(), u"Ghyvelde"_s);
    QVERIFY(m_chosen->isEmpty());
}

void TestLookupField::textThatNamesNothingIsSaidAndNotKept()
{
    type(u"zzz"_s);
    QVERIFY(!m_field->isOpen());
    QCOMPARE(m_field->note(), u"Nothing found for “zzz”."_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->edit()->text(), u"Ghyvelde"_s);
    QCOMPARE(m_field->value(), 3);
    QVERIFY(m_field->note().contains(u"“zzz” was not kept"_s));
    type(u"Étr"_s);
    QCOMPARE(m_field->note(), QString());
}

void TestLookupField::leavingWithoutChoosingBringsTheValueBack()
{
    type(u"Étr"_s);
    m_other->setFocus();
    QVERIFY(!m_field->isOpen());
    QCOMPARE(m_field->edit()->text(), u"Ghyvelde"_s);
    QVERIFY(m_field->note().contains(u"It is still “Ghyvelde”"_s));
    QVERIFY(m_chosen->isEmpty());
}

void TestLookupField::onlyAFieldThatMayBeEmptyIsCleared()
{
    m_field->edit()->selectAll();
    press(Qt::Key_Delete);
    m_other->setFocus();
    QCOMPARE(m_field->value(), 3);
    QCOMPARE(m_field->note(), u"This field cannot be left empty."_s);
    m_field->setClearAllowed(true);
    m_field->setFocus();
    m_field->edit()->selectAll();
    press(Qt::Key_Delete);
    m_other->setFocus();
    QCOMPARE(m_field->value(), 0);
    QCOMPARE(m_field->note(), QString());
    QCOMPARE(m_chosen->last().first().toLongLong(), 0);
}

void TestLookupField::takingTheSameIsSilent()
{
    type(u"Ghy"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->value(), 3);
    QCOMPARE(m_field->edit()->text(), u"Ghyvelde"_s);
    QVERIFY(m_chosen->isEmpty());
}

void TestLookupField::aLabelLeadsToTheLine()
{
    m_other->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::AltModifier);
    QVERIFY(m_field->edit()->hasFocus());
    QCOMPARE(m_field->edit()->accessibleName(), u"Commune"_s);
}

void TestLookupField::theListStaysInsideTheWindow()
{
    type(u"Étr"_s);
    const auto *frame = m_window->findChild<LookupList *>();
    QVERIFY(frame && frame->parentWidget() == m_window.get());
    QVERIFY(m_window->rect().contains(frame->geometry()));
    m_window->resize(400, m_field->geometry().bottom() + m_other->height() + 20);
    press(Qt::Key_Escape);
    type(u"Étr"_s);
    QVERIFY(m_window->rect().contains(frame->geometry()));
}

void TestLookupField::enterOnASettledFieldIsTheDialogs()
{
    QSignalSpy pressed(m_field->edit(), &QLineEdit::returnPressed);
    press(Qt::Key_Return);
    QCOMPARE(pressed.count(), 1);
}

void TestLookupField::nothingOpensWhenReadOnly()
{
    m_field->setReadOnly(true);
    press(Qt::Key_Down);
    QVERIFY(!m_field->isOpen());
}

PC_TEST_MAIN(TestLookupField)
#include "tst_lookupfield.moc"
