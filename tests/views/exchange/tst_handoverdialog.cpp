// The dialog of handing over: says what the copy holds and does not, writes it where it is told.
#include "tests/models/handover/offices.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "views/exchange/handoverdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace pc;
using namespace pc::test;

class TestHandoverDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_offices = std::make_unique<Offices>();
        m_offices->fill();
        m_dialogs.path = m_offices->copyPath();
        m_dialogs.files.clear();
        m_dialog = std::make_unique<HandoverDialog>(m_offices->ours(), m_dialogs, m_offices->folder().path());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_offices.reset();
    }

    void enterWritesTheCopyForTheOtherOffice();
    void whatItHoldsFollowsForWhomItIs();
    void leavingTheChoiceOfAFileWritesNothing();
    void aRefusalIsSaidAndTheDialogStays();
    void consultationSaysWhyTheButtonIsOff();
    void everyControlHasANameAndItFitsASmallScreen();

private:
    QString shown() const
    {
        QString all;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    }

    FakeDialogs m_dialogs;
    std::unique_ptr<Offices> m_offices;
    std::unique_ptr<HandoverDialog> m_dialog;
};

void TestHandoverDialog::enterWritesTheCopyForTheOtherOffice()
{
    QSignalSpy made(m_dialog.get(), &HandoverDialog::made);
    m_dialog->findChild<QCheckBox *>()->click();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().at(1).value<Viewpoint>(), Viewpoint::University);
    QVERIFY(made.first().at(2).toBool());
    QCOMPARE(m_dialogs.files.size(), size_t(1));
    QVERIFY(m_dialogs.files.front().start.endsWith(u"2026-11-20 Petites communes for the university.pcom"_s));
    QCOMPARE(m_offices->theirs(Store::Mode::Read)->viewpoint(), Viewpoint::University);
    QCOMPARE(rowsOf(m_offices->ours(), u"handover"_s), 1);
    QVERIFY(!m_dialog->isVisible());
}

void TestHandoverDialog::whatItHoldsFollowsForWhomItIs()
{
    QVERIFY(shown().contains(u"the state of the CCAS"_s));
    QVERIFY(!shown().contains(u"the deliberations and the votes"_s));
    m_dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    QCOMPARE(m_dialog->madeFor(), Viewpoint::Udccas);
    QVERIFY(!shown().contains(u"the state of the CCAS"_s));
    QVERIFY(shown().contains(u"the deliberations and the votes"_s));
}

void TestHandoverDialog::leavingTheChoiceOfAFileWritesNothing()
{
    m_dialogs.path.clear();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(rowsOf(m_offices->ours(), u"handover"_s), 0);
    QVERIFY(m_offices->folder().files().isEmpty());
}

void TestHandoverDialog::aRefusalIsSaidAndTheDialogStays()
{
    m_dialogs.path = m_offices->ours().store().path();
    QSignalSpy made(m_dialog.get(), &HandoverDialog::made);
    m_dialog->button()->click();
    QVERIFY(made.isEmpty());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(shown().contains(u"is the register itself"_s));
}

void TestHandoverDialog::consultationSaysWhyTheButtonIsOff()
{
    Store::Options options = m_offices->options();
    options.mode = Store::Mode::Read;
    const auto reading = Register::open(m_offices->ours().store().path(), options);
    PC_VERIFY_OK(reading);
    HandoverDialog dialog(**reading, m_dialogs, m_offices->folder().path());
    QVERIFY(!dialog.button()->isEnabled());
    QVERIFY(dialog.button()->toolTip().contains(u"consultation"_s));
}

void TestHandoverDialog::everyControlHasANameAndItFitsASmallScreen()
{
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY2(m_dialog->minimumSizeHint().height() <= 680 && m_dialog->minimumSizeHint().width() <= 1280,
             qPrintable(QString::number(m_dialog->minimumSizeHint().height())));
    QVERIFY(m_dialog->height() <= 680);
}

PC_TEST_MAIN(TestHandoverDialog)
#include "tst_handoverdialog.moc"
