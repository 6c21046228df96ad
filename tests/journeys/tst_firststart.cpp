// From nothing to a register in use, by keyboard and mouse alone: first run, a change, undo, quit, and the next day.
#include "models/contacts/contactsrepository.h"
#include "tests/journeys/desktest.h"
#include "views/common/facetpopup.h"
#include "views/common/recordtable.h"
#include "views/common/toast.h"
#include "views/communes/communepane.h"
#include "views/communes/communespage.h"
#include "views/shell/sidebar.h"

#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

namespace {
const QString kEtroeungt = u"59218"_s;
}

class TestFirstStart : public DeskTest {
    Q_OBJECT

private Q_SLOTS:
    void fourTimesEnterOpensTheRegisterOfTheNord();
    void aVillageIsFoundAsItIsTyped();
    void aPhoneIsChangedUndoneAndRedone();
    void undoIsAtHandInAFieldThatHasNothingToTakeBack();
    void theToastTakesBackByMouse();
    void aCellIsEditedInPlace();
    void anExchangeIsRecorded();
    void theNextStartFindsEverythingAsItWas();
    void undoingAnEarlierStartShowsAndAsksFirst();
    void whatIsBeingTypedIsSavedWhenTheWindowCloses();
    void anExchangeBeingTypedIsNotLostInSilence();
    void anotherLanguageSpeaksAtOnce();
    void theProgramLivesAsLongAsItHasAWindow();

private:
    void firstRun();
    void find(const QString &typed);
    void quit();
    void chooseEntitled();
    QLineEdit *phoneField() const { return named<QLineEdit>(window(), said("pc::TownHallForm", "Phone")); }
    void changePhone(const QString &typed);
    RecordTable *table() const { return m_desk->communes()->table(); }
    CommunePane *pane() const { return window()->findChild<CommunePane *>(); }
    QString phone() const { return hallOf(kEtroeungt).phone; }
    std::vector<Contact> exchanges() const
    {
        const auto all = ContactsRepository(store().database()).ofCommune(communeOf(kEtroeungt));
        return all ? *all : std::vector<Contact>{};
    }
};

void TestFirstStart::firstRun()
{
    QVERIFY(start());
    for (int step = 0; step < 4; ++step) {
        QVERIFY(m_desk->firstRun());
        QCOMPARE(m_desk->firstRun()->step(), step);
        press(Qt::Key_Return);
    }
    QVERIFY(window());
    QTRY_VERIFY(!m_desk->firstRun());
    QVERIFY(awake());
}

void TestFirstStart::find(const QString &typed)
{
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(searchField()->hasFocus());
    type(typed);
    QCOMPARE(table()->model()->rowCount(), 1);
    press(Qt::Key_Return);
    QVERIFY(table()->hasFocus());
}

void TestFirstStart::changePhone(const QString &typed)
{
    QVERIFY(phoneField());
    phoneField()->setFocus(Qt::TabFocusReason);
    press(Qt::Key_A, Qt::ControlModifier);
    type(typed);
    press(Qt::Key_Tab);
}

void TestFirstStart::quit()
{
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!window()->isVisible());
    m_desk.reset();
}

// The filter "entitled: yes", as the keyboard sets it.
void TestFirstStart::chooseEntitled()
{
    auto *chip = window()->findChild<QToolButton *>();
    for (QToolButton *button : window()->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text().endsWith(u'\u25be')) {
            chip = button;
            break;
        }
    }
    chip->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    auto *popup = window()->findChild<FacetPopup *>();
    QTRY_VERIFY(popup && popup->isVisible());
    auto *list = popup->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!popup->isVisible());
}

void TestFirstStart::fourTimesEnterOpensTheRegisterOfTheNord()
{
    firstRun();
    QCOMPARE(store().path(), Session::defaultRegisterPath());
    QVERIFY(window()->windowTitle().contains(u"registre.pcom"));
    QVERIFY(shows(window(), u"352"_s) && shows(window(), u"647"_s) && shows(window(), u"2023"_s));
    QCOMPARE(table()->model()->rowCount(), 647);
    QVERIFY(table()->hasFocus());
    QCOMPARE(Session::author(), u"Anne Dupont"_s);
}

void TestFirstStart::aVillageIsFoundAsItIsTyped()
{
    QVERIFY(start(newRegister()));
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"etroeungt"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(pane()->commune(), communeOf(kEtroeungt));
    QVERIFY(shows(pane(), u"Étrœungt"_s));
    QVERIFY(shows(pane(), kEtroeungt));
    press(Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 647);
    QCOMPARE(pane()->commune(), communeOf(kEtroeungt)); // What was found stays found.
    find(u"st hilaire sur helpe"_s);
    QVERIFY(shows(pane(), u"Saint-Hilaire-sur-Helpe"_s));
}

void TestFirstStart::aPhoneIsChangedUndoneAndRedone()
{
    QVERIFY(start(newRegister()));
    find(u"etroeungt"_s);
    changePhone(u"03.27.11-22 33"_s);
    QCOMPARE(phone(), u"+33327112233"_s);
    QCOMPARE(phoneField()->text(), u"03 27 11 22 33"_s);
    auto *toast = window()->toast();
    QVERIFY(toast->isVisible());
    QVERIFY2(toast->text().contains(u"d’Étrœungt"_s) || toast->text().contains(u"d'Étrœungt"_s), qPrintable(toast->text()));
    QVERIFY(named<QPushButton>(toast, said("pc::UndoController", "Undo"))
            || toast->findChild<QPushButton *>()->text() == said("pc::UndoController", "Undo"));
    table()->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(phone(), QString());
    QCOMPARE(phoneField()->text(), QString());
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(phone(), u"+33327112233"_s);
    QCOMPARE(phoneField()->text(), u"03 27 11 22 33"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(phone(), u"+33327112233"_s);
    QVERIFY(m_dialogs.asked.empty()); // This start's own changes need no question.
}

void TestFirstStart::undoIsAtHandInAFieldThatHasNothingToTakeBack()
{
    QVERIFY(start(newRegister()));
    find(u"etroeungt"_s);
    changePhone(u"0327112233"_s);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // The next field of the form.
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(phone(), QString());
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(phone(), u"+33327112233"_s);
    // What is being typed is taken back first, by the field itself.
    type(u"mairie"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), QString());
    QCOMPARE(phone(), u"+33327112233"_s);
}

void TestFirstStart::theToastTakesBackByMouse()
{
    QVERIFY(start(newRegister()));
    find(u"etroeungt"_s);
    changePhone(u"0327112233"_s);
    QWidget *before = QApplication::focusWidget();
    QTest::mouseClick(window()->toast()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(phone(), QString());
    QCOMPARE(QApplication::focusWidget(), before);
    QVERIFY(window()->toast()->isVisible());
    QTest::mouseClick(window()->toast()->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(phone(), u"+33327112233"_s);
}

void TestFirstStart::aCellIsEditedInPlace()
{
    QVERIFY(start(newRegister()));
    find(u"etroeungt"_s);
    for (int i = 0; i < CommuneColumn::Count && table()->currentIndex().column() != CommuneColumn::Mayor; ++i)
        press(Qt::Key_Right);
    QCOMPARE(table()->currentIndex().column(), int(CommuneColumn::Mayor));
    press(Qt::Key_F2);
    auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(cell && table()->isAncestorOf(cell));
    type(u"Mme Jeanne Dubois"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(hallOf(kEtroeungt).lastName, u"Dubois"_s);
    QCOMPARE(hallOf(kEtroeungt).civility, Civility::Madame);
    QCOMPARE(named<QLineEdit>(window(), said("pc::TownHallForm", "Last name"))->text(), u"Dubois"_s);
    QTRY_VERIFY(table()->hasFocus());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(hallOf(kEtroeungt).lastName, QString());
}

void TestFirstStart::anExchangeIsRecorded()
{
    QVERIFY(start(newRegister()));
    find(u"etroeungt"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Présentation du dispositif"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(exchanges().size(), size_t(1));
    QCOMPARE(exchanges().front().subject, u"Présentation du dispositif"_s);
    QCOMPARE(exchanges().front().happenedOn, m_clock.today());
    QVERIFY(pane()->findChild<QTabBar *>()->tabText(1).contains(u"(1)"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(exchanges().empty());
}

void TestFirstStart::theNextStartFindsEverythingAsItWas()
{
    firstRun();
    find(u"etroeungt"_s);
    changePhone(u"0327112233"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Appel à la mairie"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    chooseEntitled();
    const int shown = table()->model()->rowCount();
    QVERIFY2(shown == 352 || shown == 295, qPrintable(QString::number(shown)));
    quit();
    QCOMPARE(QDir(Session::dataFolder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"registre.pcom"_s});

    m_clock.set(m_clock.now().addDays(1));
    QVERIFY(start());
    QVERIFY(!m_desk->firstRun());
    QCOMPARE(phone(), u"+33327112233"_s);
    QCOMPARE(exchanges().size(), size_t(1));
    QCOMPARE(window()->currentPage(), static_cast<Page *>(m_desk->communes()));
    QCOMPARE(table()->model()->rowCount(), shown);
    if (shown == 352)
        QCOMPARE(pane()->commune(), communeOf(kEtroeungt));
    QCOMPARE(pane()->currentTab(), 1);
}

void TestFirstStart::undoingAnEarlierStartShowsAndAsksFirst()
{
    const QString path = newRegister();
    QVERIFY(start(path));
    find(u"etroeungt"_s);
    changePhone(u"0327112233"_s);
    quit();
    m_clock.set(m_clock.now().addDays(1));
    QVERIFY(start(path));
    window()->findChild<Sidebar *>()->setFocus();
    press(Qt::Key_End); // Somewhere else entirely.
    QVERIFY(window()->currentPage() != m_desk->communes());
    m_dialogs.answer = false;
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_dialogs.asked.size(), size_t(1));
    QVERIFY2(m_dialogs.asked.back().text.contains(u"Étrœungt"_s), qPrintable(m_dialogs.asked.back().text));
    QVERIFY2(m_dialogs.asked.back().detail.contains(u"Anne Dupont"_s), qPrintable(m_dialogs.asked.back().detail));
    QVERIFY(!m_dialogs.asked.back().verb.isEmpty());
    QCOMPARE(window()->currentPage(), static_cast<Page *>(m_desk->communes()));
    QCOMPARE(pane()->commune(), communeOf(kEtroeungt));
    QCOMPARE(phone(), u"+33327112233"_s);
    m_dialogs.answer = true;
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_dialogs.asked.size(), size_t(2));
    QCOMPARE(phone(), QString());
    press(Qt::Key_Y, Qt::ControlModifier); // Redoing what this start has just undone needs no question.
    QCOMPARE(phone(), u"+33327112233"_s);
    QCOMPARE(m_dialogs.asked.size(), size_t(2));
}

void TestFirstStart::whatIsBeingTypedIsSavedWhenTheWindowCloses()
{
    const QString path = newRegister();
    QVERIFY(start(path));
    find(u"etroeungt"_s);
    phoneField()->setFocus();
    type(u"0327112233"_s);
    quit();
    QVERIFY(start(path));
    QCOMPARE(phone(), u"+33327112233"_s);
    // Without a closing window too: the session may end otherwise.
    phoneField()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"0327445566"_s);
    m_desk.reset();
    QVERIFY(start(path));
    QCOMPARE(phone(), u"+33327445566"_s);
}

void TestFirstStart::anExchangeBeingTypedIsNotLostInSilence()
{
    const QString path = newRegister();
    QVERIFY(start(path));
    find(u"etroeungt"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Une longue conversation"_s);
    m_dialogs.answer = false;
    press(Qt::Key_Q, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const bool stayed = window()->isVisible();
    m_desk.reset();
    QVERIFY(start(path));
    const bool kept = !exchanges().empty();
    QVERIFY(stayed || kept || !m_dialogs.asked.empty());
}

void TestFirstStart::anotherLanguageSpeaksAtOnce()
{
    QVERIFY(start());
    auto *wizard = m_desk->firstRun();
    Q_EMIT wizard->languageChosen(u"en"_s);
    QTRY_COMPARE(m_desk->firstRun()->present().language, u"en"_s);
    QVERIFY(m_desk->firstRun()->isVisible());
    QTRY_COMPARE(m_desk->firstRun()->windowTitle(), u"Petites communes: first start"_s);
    QVERIFY(awake());
    for (int step = 0; step < 4; ++step)
        press(Qt::Key_Return);
    QVERIFY(window());
    QVERIFY(shows(window(), u"communes entitled out of 647"_s));
    const QPointer<MainWindow> english = window();
    m_desk->chooseLanguage(u"fr"_s);
    QTRY_VERIFY(!english);
    QVERIFY(window()->isVisible());
    QVERIFY(!shows(window(), u"communes entitled out of 647"_s));
}

void TestFirstStart::theProgramLivesAsLongAsItHasAWindow()
{
    m_desk = std::make_unique<Desk>(m_dialogs, m_clock);
    m_desk->start({});
    bool alive = false;
    QTimer::singleShot(200, this, [this] {
        for (int step = 0; step < 4; ++step)
            QTest::keyClick(m_desk->firstRun(), Qt::Key_Return);
    });
    QTimer::singleShot(900, this, [this, &alive] {
        alive = window() && window()->isVisible() && !m_desk->firstRun();
        if (alive)
            window()->close();
        else
            QCoreApplication::exit(7);
    });
    QTimer::singleShot(15000, qApp, [] { QCoreApplication::exit(9); });
    QElapsedTimer took;
    took.start();
    QCOMPARE(QApplication::exec(), 0);
    QVERIFY2(alive, "the program ended with its wizard");
    QVERIFY(took.elapsed() < 10000);
}

PC_TEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
