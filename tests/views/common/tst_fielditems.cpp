// Fields that save by themselves: once per change, on Enter or when left, taken back with Escape.
#include "tests/support/testmain.h"
#include "views/common/fielditems.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace pc;

class TestFieldItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void enterOffersAChangeOnce();
    void leavingOffersAChangeOnce();
    void leavingUnchangedOffersNothing();
    void escapeRestoresTheSavedValue();
    void settingTheSavedValueIsSilent();
    void aValueSavedElsewhereDoesNotEraseWhatIsBeingTyped();
    void anotherRecordReplacesWhatWasTyped();
    void aRefusedTextStaysWithItsReason();
    void aTextOfSeveralLinesTakesEnterAndOffersWithControlEnter();
    void aChoiceIsOfferedAtOnceButArrowsOnlyWhenLeft();
    void theWheelDoesNotChangeAChoice();
    void anUnknownChoiceIsShownAsItIs();

private:
    std::unique_ptr<QWidget> m_window;
    AutosaveLineEdit *m_line = nullptr;
    AutosavePlainTextEdit *m_text = nullptr;
    AutosaveComboBox *m_choice = nullptr;
};

void TestFieldItems::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_line = new AutosaveLineEdit);
    column->addWidget(m_text = new AutosavePlainTextEdit);
    column->addWidget(m_choice = new AutosaveComboBox);
    m_choice->addChoice(QStringLiteral("a"), QStringLiteral("Alpha"));
    m_choice->addChoice(QStringLiteral("b"), QStringLiteral("Beta"));
    m_choice->addChoice(QStringLiteral("c"), QStringLiteral("Gamma"));
    m_line->load(QStringLiteral("old"));
    m_text->load(QStringLiteral("old"));
    m_choice->load(QStringLiteral("a"));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_line->setFocus();
    m_line->edit()->selectAll();
}

void TestFieldItems::enterOffersAChangeOnce()
{
    QSignalSpy offered(m_line, &AutosaveField::committed);
    QTest::keyClicks(m_line->edit(), QStringLiteral("new"));
    QTest::keyClick(m_line->edit(), Qt::Key_Return);
    QTest::keyClick(m_line->edit(), Qt::Key_Return);
    m_text->setFocus();
    QCOMPARE(offered.count(), 1);
    QCOMPARE(offered.constFirst().constFirst().toString(), QStringLiteral("new"));
}

void TestFieldItems::leavingOffersAChangeOnce()
{
    QSignalSpy offered(m_line, &AutosaveField::committed);
    QTest::keyClicks(m_line->edit(), QStringLiteral("new"));
    QTest::keyClick(m_line->edit(), Qt::Key_Tab);
    QVERIFY(m_text->edit()->hasFocus());
    m_line->commit();
    QCOMPARE(offered.count(), 1);
}

void TestFieldItems::leavingUnchangedOffersNothing()
{
    QSignalSpy offered(m_line, &AutosaveField::committed);
    QTest::keyClicks(m_line->edit(), QStringLiteral("old"));
    m_text->setFocus();
    QCOMPARE(offered.count(), 0);
}

void TestFieldItems::escapeRestoresTheSavedValue()
{
    QSignalSpy offered(m_line, &AutosaveField::committed);
    QTest::keyClicks(m_line->edit(), QStringLiteral("new"));
    QTest::keyClick(m_line->edit(), Qt::Key_Escape);
    QCOMPARE(m_line->value(), QStringLiteral("old"));
    m_text->setFocus();
    QCOMPARE(offered.count(), 0);
}

void TestFieldItems::settingTheSavedValueIsSilent()
{
    QSignalSpy offered(m_line, &AutosaveField::committed);
    m_line->setSaved(QStringLiteral("newer"));
    QCOMPARE(m_line->value(), QStringLiteral("newer"));
    m_text->setFocus();
    QCOMPARE(offered.count(), 0);
}

void TestFieldItems::aValueSavedElsewhereDoesNotEraseWhatIsBeingTyped()
{
    QTest::keyClicks(m_line->edit(), QStringLiteral("typing"));
    m_line->setSaved(QStringLiteral("undone"));
    QCOMPARE(m_line->value(), QStringLiteral("typing"));
    QTest::keyClick(m_line->edit(), Qt::Key_Escape);
    QCOMPARE(m_line->value(), QStringLiteral("undone"));
}

void TestFieldItems::anotherRecordReplacesWhatWasTyped()
{
    QTest::keyClicks(m_line->edit(), QStringLiteral("typing"));
    m_line->load(QStringLiteral("other record"));
    QCOMPARE(m_line->value(), QStringLiteral("other record"));
}

void TestFieldItems::aRefusedTextStaysWithItsReason()
{
    connect(m_line, &AutosaveField::committed, m_line, [this](const QString &) {
        m_line->setError(QStringLiteral("Not a <b>phone</b> number."));
    });
    QTest::keyClicks(m_line->edit(), QStringLiteral("abc"));
    QTest::keyClick(m_line->edit(), Qt::Key_Return);
    QCOMPARE(m_line->value(), QStringLiteral("abc"));
    QCOMPARE(m_line->error(), QStringLiteral("Not a <b>phone</b> number."));
    QVERIFY(m_line->edit()->toolTip().contains(QStringLiteral("&lt;b&gt;")));
    QCOMPARE(m_line->edit()->accessibleDescription(), m_line->error());
    bool shown = false;
    for (const QLabel *label : m_line->findChildren<QLabel *>())
        shown = shown || (label->isVisible() && label->textFormat() == Qt::PlainText && label->text() == m_line->error());
    QVERIFY(shown);
    QTest::keyClick(m_line->edit(), Qt::Key_Escape);
    QCOMPARE(m_line->value(), QStringLiteral("old"));
    QVERIFY(m_line->error().isEmpty());
}

void TestFieldItems::aTextOfSeveralLinesTakesEnterAndOffersWithControlEnter()
{
    QSignalSpy offered(m_text, &AutosaveField::committed);
    m_text->setFocus();
    m_text->edit()->selectAll();
    QTest::keyClicks(m_text->edit(), QStringLiteral("a"));
    QTest::keyClick(m_text->edit(), Qt::Key_Return);
    QTest::keyClicks(m_text->edit(), QStringLiteral("b"));
    QCOMPARE(offered.count(), 0);
    QTest::keyClick(m_text->edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(offered.count(), 1);
    QCOMPARE(m_text->value(), QStringLiteral("a\nb"));
}

void TestFieldItems::aChoiceIsOfferedAtOnceButArrowsOnlyWhenLeft()
{
    QSignalSpy offered(m_choice, &AutosaveField::committed);
    m_choice->setFocus();
    QTest::keyClick(m_choice->edit(), Qt::Key_Down);
    QTest::keyClick(m_choice->edit(), Qt::Key_Down);
    QCOMPARE(offered.count(), 0);
    m_line->setFocus();
    QCOMPARE(offered.count(), 1);
    QCOMPARE(offered.constFirst().constFirst().toString(), QStringLiteral("c"));
    m_choice->edit()->setCurrentIndex(1);
    Q_EMIT m_choice->edit()->activated(1);
    QCOMPARE(offered.count(), 2);
}

void TestFieldItems::theWheelDoesNotChangeAChoice()
{
    m_choice->setFocus();
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_choice->edit(), &wheel);
    QCOMPARE(m_choice->value(), QStringLiteral("a"));
}

void TestFieldItems::anUnknownChoiceIsShownAsItIs()
{
    m_choice->setSaved(QStringLiteral("former"));
    QCOMPARE(m_choice->value(), QStringLiteral("former"));
    QCOMPARE(m_choice->edit()->currentText(), QStringLiteral("former"));
}

PC_TEST_MAIN(TestFieldItems)
#include "tst_fielditems.moc"
