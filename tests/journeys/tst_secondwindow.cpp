// A register that another program holds, and files that are no register: what the window says, shows and leaves alone.
#include "tests/journeys/desktest.h"
#include "tests/journeys/holderprocess.h"
#include "tests/models/store/mounts.h"
#include "views/common/messagebar.h"
#include "views/common/recordtable.h"
#include "views/communes/communespage.h"
#include "views/history/historypage.h"
#include "views/shell/undocontroller.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTableView>
#include <QtEndian>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestSecondWindow : public DeskTest {
    Q_OBJECT

private Q_SLOTS:
    void theHolderIsNamedAndNothingCanBeChanged();
    void whatTheWriterDoesIsSeen();
    void theHistoryFollowsTheWriter();
    void editingGoesOnOnceTheRegisterIsFree();
    void aDeadHolderIsNotEvenMentioned();
    void theSecondWindowOfOneProgramConsultsToo();
    void aReadOnlyFolderIsConsulted();
    void aFileThatIsNoRegisterLeadsToTheFirstStart_data();
    void aFileThatIsNoRegisterLeadsToTheFirstStart();
    void theLastRegisterThatWasDeletedLeadsToTheFirstStart();
    void aBadFileOpenedFromTheMenuSaysWhy();

private:
    bool isConsulting() const { return m_desk->openedRegister()->isReadOnly(); }
    void findEtroeungt();
    QLineEdit *phoneField() const { return named<QLineEdit>(window(), said("pc::TownHallForm", "Phone")); }
    QPushButton *tryAgain() const { return named<QPushButton>(window()->messages(), said("pc::Desk", "Try to edit again")); }
};

void TestSecondWindow::findEtroeungt()
{
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"etroeungt"_s);
    QCOMPARE(m_desk->communes()->table()->model()->rowCount(), 1);
}

void TestSecondWindow::theHolderIsNamedAndNothingCanBeChanged()
{
    const QString path = newRegister();
    Holder holder(path);
    QVERIFY(holder.holds());
    QVERIFY(holder.changePhone(u"0327112233"_s));
    QVERIFY(start(path));
    QVERIFY(!m_desk->firstRun());
    QVERIFY(isConsulting());
    QVERIFY(shows(window()->messages(), QSysInfo::machineHostName()));
    QVERIFY(tryAgain());
    findEtroeungt();
    QCOMPARE(phoneField()->text(), u"03 27 11 22 33"_s);
    // Every field that shows a value of the register is closed, except the search.
    QStringList open;
    for (QLineEdit *line : window()->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->isEnabled() && !line->isReadOnly() && line != searchField())
            open << line->accessibleName();
    }
    for (QPlainTextEdit *text : window()->findChildren<QPlainTextEdit *>()) {
        if (text->isVisible() && !text->isReadOnly())
            open << text->accessibleName();
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(u", "_s)));
    QVERIFY(!window()->undoController()->undoAction()->isEnabled());
    QVERIFY(!window()->undoController()->redoAction()->isEnabled());
    for (QAction *action : m_desk->communes()->toolbarActions().mid(0, 2)) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QVERIFY(!action->toolTip().isEmpty());
    }
    const QAbstractItemModel *model = m_desk->communes()->table()->model();
    for (int column = 0; column < model->columnCount(); ++column)
        QVERIFY(!model->index(0, column).flags().testFlag(Qt::ItemIsEditable));
    // Keys that change something change nothing.
    press(Qt::Key_Return);
    press(Qt::Key_F2);
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(hallOf(u"59218"_s).phone, u"+33327112233"_s);
    QVERIFY(holder.changePhone(u"0327445566"_s)); // Nor is the writer in anybody's way.
}

void TestSecondWindow::whatTheWriterDoesIsSeen()
{
    const QString path = newRegister();
    Holder holder(path);
    QVERIFY(start(path));
    findEtroeungt();
    QCOMPARE(phoneField()->text(), QString());
    QVERIFY(holder.changePhone(u"0327112233"_s));
    QTRY_COMPARE_WITH_TIMEOUT(phoneField()->text(), u"03 27 11 22 33"_s, 4000);
    const QModelIndex cell = m_desk->communes()->table()->model()->index(0, CommuneColumn::Phone);
    QCOMPARE(cell.data().toString(), u"03 27 11 22 33"_s);
    QVERIFY(holder.changePhone(u"0327445566"_s));
    QTRY_COMPARE_WITH_TIMEOUT(phoneField()->text(), u"03 27 44 55 66"_s, 4000);
    QCOMPARE(m_desk->communes()->table()->model()->rowCount(), 1); // The search stands.
}

void TestSecondWindow::theHistoryFollowsTheWriter()
{
    const QString path = newRegister();
    Holder holder(path);
    QVERIFY(holder.changePhone(u"0327112233"_s));
    QVERIFY(start(path));
    Page *history = window()->page(QStringLiteral("history"));
    window()->showPage(history);
    auto *table = history->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(holder.changePhone(u"0327445566"_s));
    QTest::qWait(3000);
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestSecondWindow::editingGoesOnOnceTheRegisterIsFree()
{
    const QString path = newRegister();
    Holder holder(path);
    QVERIFY(holder.holds());
    QVERIFY(start(path));
    QTest::mouseClick(tryAgain(), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(awake());
    QVERIFY(isConsulting()); // Still held: the same banner again.
    QVERIFY(tryAgain());
    QVERIFY(holder.changePhone(u"0327112233"_s));
    QVERIFY(holder.release());
    tryAgain()->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(m_desk->openedRegister() && !isConsulting());
    QVERIFY(awake());
    QVERIFY(!tryAgain());
    findEtroeungt();
    QCOMPARE(phoneField()->text(), u"03 27 11 22 33"_s);
    phoneField()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"0327445566"_s);
    press(Qt::Key_Tab);
    QCOMPARE(hallOf(u"59218"_s).phone, u"+33327445566"_s);
    m_desk.reset();
    QCOMPARE(m_folder->files(), QStringList{u"nord.pcom"_s});
}

void TestSecondWindow::aDeadHolderIsNotEvenMentioned()
{
    const QString path = newRegister();
    Holder holder(path);
    QVERIFY(holder.changePhone(u"0327112233"_s));
    holder.die();
    QVERIFY(start(path));
    QVERIFY(!isConsulting());
    QCOMPARE(window()->messages()->count(), 0);
    QCOMPARE(hallOf(u"59218"_s).phone, u"+33327112233"_s);
}

void TestSecondWindow::theSecondWindowOfOneProgramConsultsToo()
{
    const QString path = newRegister();
    QVERIFY(start(path));
    Desk second(m_dialogs, m_clock);
    second.start(path);
    QVERIFY(second.window());
    QVERIFY(second.openedRegister()->isReadOnly());
    QVERIFY(!isConsulting());
}

void TestSecondWindow::aReadOnlyFolderIsConsulted()
{
    const TinyDisk disk(u"4m"_s);
    if (!disk.isMounted())
        QSKIP("this system lets nobody mount a disk");
    const QString path = disk.folder().filePath(u"nord.pcom"_s);
    QVERIFY(QFile::copy(newRegister(), path));
    QVERIFY(disk.makeReadOnly());
    QVERIFY(start(path));
    QVERIFY(isConsulting());
    QVERIFY(tryAgain());
    findEtroeungt();
    QVERIFY(phoneField()->isReadOnly());
    m_desk.reset();
    QCOMPARE(disk.folder().files(), QStringList{u"nord.pcom"_s});
}

void TestSecondWindow::aFileThatIsNoRegisterLeadsToTheFirstStart_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"missing", "foreign", "newer", "damaged"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestSecondWindow::aFileThatIsNoRegisterLeadsToTheFirstStart()
{
    QFETCH(QString, what);
    const QString path = newRegister();
    QByteArray bytes = m_folder->read(u"nord.pcom"_s);
    if (what == "foreign"_L1)
        bytes = "Commune;Telephone\n";
    else if (what == "newer"_L1)
        qToBigEndian<quint32>(99, bytes.data() + 60); // user_version
    else
        bytes.truncate(bytes.size() / 2);
    QFile::remove(path);
    if (what != "missing"_L1)
        m_folder->write(u"nord.pcom"_s, bytes);
    const QStringList files = m_folder->files();
    QVERIFY(start(path));
    QVERIFY(m_desk->firstRun());
    QVERIFY(!window());
    QCOMPARE(m_desk->firstRun()->step(), 0);
    QVERIFY(shows(m_desk->firstRun(), u"nord.pcom"_s));
    QVERIFY(!shows(m_desk->firstRun(), u"SQL"_s));
    QCOMPARE(m_folder->files(), files);
    if (files.contains(u"nord.pcom"_s))
        QCOMPARE(m_folder->read(u"nord.pcom"_s), bytes);
    // The way out works: a new register, elsewhere.
    for (int step = 0; step < 4; ++step)
        press(Qt::Key_Return);
    QVERIFY(window());
    QVERIFY(store().path() != path);
}

void TestSecondWindow::theLastRegisterThatWasDeletedLeadsToTheFirstStart()
{
    const QString path = newRegister();
    QVERIFY(start(path));
    m_desk.reset();
    QVERIFY(start());
    QCOMPARE(store().path(), path);
    m_desk.reset();
    QVERIFY(QFile::remove(path));
    QVERIFY(start());
    QVERIFY(m_desk->firstRun());
}

void TestSecondWindow::aBadFileOpenedFromTheMenuSaysWhy()
{
    const QString path = newRegister();
    QVERIFY(start(path));
    m_dialogs.path = m_folder->write(u"letter.pcom"_s, "not a register");
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(shows(m_desk->firstRun() ? static_cast<QWidget *>(m_desk->firstRun()) : window(), u"letter.pcom"_s));
    // The register that was open stays open.
    QVERIFY(window() && window()->isVisible());
    QCOMPARE(store().path(), path);
    QCOMPARE(m_folder->read(u"letter.pcom"_s), QByteArray("not a register"));
}

PC_TEST_MAIN(TestSecondWindow)
#include "tst_secondwindow.moc"
