// Messages and toasts: shown without taking the focus, reachable, and gone when they should.
#include "tests/support/testmain.h"
#include "views/common/messagebar.h"
#include "views/common/toast.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace pc;
using namespace std::chrono_literals;

class TestNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aToastGoesByItselfAndLeavesTheFocusAlone();
    void aToastStaysWhileTheFocusIsInside();
    void aToastStaysWhileTheMouseIsInside();
    void escapeDismissesAToastAndGivesTheFocusBack();
    void theVerbOfAToastActsOnceAndCloses();
    void aToastKeepsToTheFootOfItsWindow();
    void aSecondToastReplacesTheFirst();
    void aMessagePutUnderTheSameKeyReplacesTheFirst();
    void theButtonOfAMessageActsAndCloses();
    void theDetailsOfAMessageAreCopied();
    void escapeInAMessageClosesIt();
    void aLongMessageWrapsInsteadOfWideningTheWindow();

private:
    QPushButton *button(const QString &text) const;

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    Toast *m_toast = nullptr;
    MessageBar *m_bar = nullptr;
};

void TestNotices::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_bar = new MessageBar;
    m_field = new QLineEdit;
    column->addWidget(m_bar);
    column->addWidget(m_field);
    column->addStretch();
    m_toast = new Toast(m_window.get());
    m_toast->setDuration(60ms);
    m_window->resize(600, 400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

QPushButton *TestNotices::button(const QString &text) const
{
    for (QPushButton *one : m_window->findChildren<QPushButton *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

void TestNotices::aToastGoesByItselfAndLeavesTheFocusAlone()
{
    QSignalSpy gone(m_toast, &Toast::dismissed);
    m_toast->announce(QStringLiteral("3 hours deleted"), QStringLiteral("Undo"));
    QVERIFY(m_toast->isVisible());
    QVERIFY(m_field->hasFocus());
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(!m_toast->isVisible());
}

void TestNotices::aToastStaysWhileTheFocusIsInside()
{
    m_toast->announce(QStringLiteral("3 hours deleted"), QStringLiteral("Undo"));
    button(QStringLiteral("Undo"))->setFocus(Qt::TabFocusReason);
    QTest::qWait(500);
    QVERIFY(m_toast->isVisible());
    m_field->setFocus();
    QTRY_VERIFY(!m_toast->isVisible());
}

void TestNotices::aToastStaysWhileTheMouseIsInside()
{
    m_toast->announce(QStringLiteral("3 hours deleted"), QStringLiteral("Undo"));
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(m_toast, &enter);
    QTest::qWait(500);
    QVERIFY(m_toast->isVisible());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_toast, &leave);
    QTRY_VERIFY(!m_toast->isVisible());
}

void TestNotices::escapeDismissesAToastAndGivesTheFocusBack()
{
    m_toast->announce(QStringLiteral("3 hours deleted"), QStringLiteral("Undo"));
    QPushButton *undo = button(QStringLiteral("Undo"));
    undo->setFocus(Qt::TabFocusReason);
    QTest::keyClick(undo, Qt::Key_Escape);
    QVERIFY(!m_toast->isVisible());
    QVERIFY(m_field->hasFocus());
}

void TestNotices::theVerbOfAToastActsOnceAndCloses()
{
    int undone = 0;
    m_toast->announce(QStringLiteral("3 hours deleted"), QStringLiteral("Undo"), [&] { ++undone; });
    QTest::mouseClick(button(QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!m_toast->isVisible());
    QVERIFY(m_field->hasFocus());
}

void TestNotices::aToastKeepsToTheFootOfItsWindow()
{
    m_toast->setDuration(10s);
    m_toast->announce(QStringLiteral("A long sentence that says at length what has just been done, and to what. ").repeated(4),
                      QStringLiteral("Undo"));
    m_window->resize(400, 300);
    QCoreApplication::processEvents();
    QVERIFY(m_window->rect().contains(m_toast->geometry()));
    QVERIFY(m_toast->geometry().bottom() > 250);
}

void TestNotices::aSecondToastReplacesTheFirst()
{
    m_toast->announce(QStringLiteral("one"), QStringLiteral("Undo"));
    m_toast->announce(QStringLiteral("two"));
    QCOMPARE(m_toast->text(), QStringLiteral("two"));
    QVERIFY(!button(QStringLiteral("Undo")));
    QCOMPARE(m_toast->accessibleName(), QStringLiteral("two"));
}

void TestNotices::aMessagePutUnderTheSameKeyReplacesTheFirst()
{
    m_bar->put(QStringLiteral("year"), {.tone = Tone::Attention, .text = QStringLiteral("first")});
    m_bar->put(QStringLiteral("disk"), {.tone = Tone::Danger, .text = QStringLiteral("other")});
    m_bar->put(QStringLiteral("year"), {.tone = Tone::Attention, .text = QStringLiteral("second")});
    QCOMPARE(m_bar->count(), 2);
    m_bar->remove(QStringLiteral("disk"));
    m_bar->remove(QStringLiteral("year"));
    QVERIFY(!m_bar->isVisible());
}

void TestNotices::theButtonOfAMessageActsAndCloses()
{
    bool done = false;
    m_bar->put(QStringLiteral("year"), {.text = QStringLiteral("Closed"), .actionText = QStringLiteral("Reopen"),
                                        .action = [&] { done = true; }});
    QTest::mouseClick(button(QStringLiteral("Reopen")), Qt::LeftButton);
    QVERIFY(done);
    QCOMPARE(m_bar->count(), 0);
}

void TestNotices::theDetailsOfAMessageAreCopied()
{
    m_bar->add({.tone = Tone::Danger, .text = QStringLiteral("No"), .detail = QStringLiteral("SQLITE_FULL")});
    QTest::mouseClick(button(QStringLiteral("Copy the details")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("SQLITE_FULL"));
    QCOMPARE(m_bar->count(), 1);
}

void TestNotices::escapeInAMessageClosesIt()
{
    QSignalSpy closed(m_bar, &MessageBar::closed);
    m_bar->add({.text = QStringLiteral("Closed")});
    auto *cross = m_bar->findChild<QToolButton *>();
    QVERIFY(!cross->accessibleName().isEmpty());
    cross->setFocus();
    QTest::keyClick(cross, Qt::Key_Escape);
    QCOMPARE(m_bar->count(), 0);
    QCOMPARE(closed.count(), 1);
}

void TestNotices::aLongMessageWrapsInsteadOfWideningTheWindow()
{
    m_bar->add({.text = QStringLiteral("word ").repeated(200), .actionText = QStringLiteral("Reopen")});
    QVERIFY(m_window->minimumSizeHint().width() < 400);
    QVERIFY(m_bar->heightForWidth(400) > m_bar->heightForWidth(1200));
}

PC_TEST_MAIN(TestNotices)
#include "tst_notices.moc"
