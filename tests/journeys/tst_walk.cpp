// A walk through every page and every dialog: each control has a name, Tab goes round, no word is cut.
//
// rooms() lists them; a new class derived from Page or QDialog that is not in it fails the first test.
#include "app/shortcutsdialog.h"
#include "models/tables/csvreader.h"
#include "tests/journeys/inventory.h"
#include "tests/journeys/walk.h"
#include "tests/journeys/walkdesk.h"
#include "views/common/facetpopup.h"
#include "views/common/messagebar.h"
#include "views/common/recordtable.h"
#include "views/common/toast.h"
#include "views/communes/communepane.h"
#include "views/communes/communespage.h"
#include "views/communes/derogationdialog.h"
#include "views/exchange/importdialog.h"
#include "views/help/manualwindow.h"
#include "views/history/historypage.h"
#include "views/settings/settingspage.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTextEdit>
#include <QToolButton>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestWalk : public WalkDesk {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void everyPageAndDialogIsInTheList();
    void everyControlIsNamedAndReached_data();
    void everyControlIsNamedAndReached();
    void noWordIsCut_data();
    void noWordIsCut();
    void plantedFaultsAreFound();

private:
    const std::vector<Room> &rooms();
    void addRooms();

    template <typename PageClass>
    QWidget *page();
    template <int step>
    QWidget *wizard();
    template <int tab>
    QWidget *paneTab();
    QWidget *importDialog();
    QWidget *derogation();
    QWidget *shortcuts();
    QWidget *manual();
    QWidget *about();
    QWidget *question();
    QWidget *editor();
    QWidget *facets();
    QWidget *messages();
    QWidget *toast();
    QWidget *nothingFound();

    QAction *action(const QString &text) const;

    QFont m_font;
    std::vector<Room> m_rooms;
    QSet<QString> m_english;
    QtDialogs m_real;
};

const std::vector<TestWalk::Room> &TestWalk::rooms()
{
    if (!m_rooms.empty())
        return m_rooms;
    m_rooms = {
        {"first start, welcome", "FirstRunWizard", [this] { return wizard<0>(); }},
        {"first start, data", "", [this] { return wizard<1>(); }},
        {"first start, files", "", [this] { return wizard<2>(); }},
        {"first start, identity", "", [this] { return wizard<3>(); }},
        {"communes, town hall", "CommunesPage", [this] { return paneTab<0>(); }},
        {"communes, exchanges", "", [this] { return paneTab<1>(); }},
        {"communes, village", "", [this] { return paneTab<2>(); }},
        {"communes, history", "", [this] { return paneTab<3>(); }},
        {"communes, exchange being written", "", [this] { return editor(); }},
        {"communes, nothing found", "", [this] { return nothingFound(); }},
        {"history", "HistoryPage", [this] { return page<HistoryPage>(); }},
        {"settings", "SettingsPage", [this] { return page<SettingsPage>(); }},
        {"import", "ImportDialog", [this] { return importDialog(); }},
        {"derogation", "DerogationDialog", [this] { return derogation(); }},
        {"shortcuts", "ShortcutsDialog", [this] { return shortcuts(); }},
        {"manual", "ManualWindow", [this] { return manual(); }},
        {"about", "", [this] { return about(); }},
        {"question", "", [this] { return question(); }},
        {"list of a filter", "", [this] { return facets(); }},
        {"messages", "", [this] { return messages(); }},
        {"toast", "", [this] { return toast(); }},
    };
    for (Room &room : campaignRooms())
        m_rooms.push_back(std::move(room));
    return m_rooms;
}

void TestWalk::initTestCase()
{
    DeskTest::initTestCase();
    m_font = QApplication::font();
    m_english = englishSentences(QStringLiteral(PC_SOURCE_DIR "/translations/petites-communes_fr.ts"));
    QVERIFY(m_english.size() > 1000);
    prepareDemonstration();
}

void TestWalk::cleanup()
{
    m_desk.reset();
    qDeleteAll(QApplication::topLevelWidgets());
    QApplication::setFont(m_font);
}

QAction *TestWalk::action(const QString &text) const
{
    for (QAction *action : window()->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

template <typename PageClass>
QWidget *TestWalk::page()
{
    if (!demonstration())
        return nullptr;
    auto hall = hallOf(u"59218"_s);
    hall.commune = communeOf(u"59218"_s);
    hall.notes = u"Une note"_s;
    (void)store().transact(u"Notes changées, mairie d’Étrœungt"_s,
                           [&](Transaction &transaction) { return CommunesRepository::saveTownHall(transaction, hall); });
    window()->toast()->dismiss();
    (void)window()->makePages();
    window()->showPage(window()->findChild<PageClass *>());
    window()->currentPage()->focusContent();
    return window();
}

template <int step>
QWidget *TestWalk::wizard()
{
    if (!start())
        return nullptr;
    for (int i = 0; i < step; ++i)
        press(Qt::Key_Return);
    return m_desk->firstRun()->step() == step ? m_desk->firstRun() : nullptr;
}

template <int tab>
QWidget *TestWalk::paneTab()
{
    if (!demonstration())
        return nullptr;
    window()->findChild<CommunePane *>()->setCurrentTab(tab);
    return window();
}

QWidget *TestWalk::editor()
{
    if (!demonstration())
        return nullptr;
    press(Qt::Key_N, Qt::ControlModifier);
    return window();
}

QWidget *TestWalk::nothingFound()
{
    if (!demonstration())
        return nullptr;
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"zzzz"_s);
    return window();
}

QWidget *TestWalk::importDialog()
{
    if (!demonstration())
        return nullptr;
    TextTable table;
    table.header = QStringList{u"Commune"_s, u"Téléphone"_s, u"Courriel"_s, u"Divers"_s};
    table.rows = {{u"Étrœungt"_s, u"03 27 11 22 33"_s, u"mairie@etroeungt.example"_s, u"x"_s},
                  {u"Nulle part"_s, u"12"_s, u"pas une adresse"_s, QString()}};
    table.lineNumbers = {2, 3};
    table.headerLine = 1;
    auto *dialog = new ImportDialog(store(), table, u"mairies.csv"_s, m_dialogs, window());
    dialog->open();
    return shown(dialog);
}

QWidget *TestWalk::derogation()
{
    if (!demonstration())
        return nullptr;
    auto *dialog = new DerogationDialog(store(), communeOf(u"59218"_s), window());
    dialog->open();
    return shown(dialog);
}

QWidget *TestWalk::shortcuts()
{
    if (!demonstration())
        return nullptr;
    press(Qt::Key_Question, Qt::ControlModifier);
    if (!QTest::qWaitFor([this] { return window()->findChild<ShortcutsDialog *>() != nullptr; }))
        return nullptr;
    return shown(window()->findChild<ShortcutsDialog *>());
}

QWidget *TestWalk::manual()
{
    if (!demonstration())
        return nullptr;
    action(said("pc::Desk", "&Manual"))->trigger();
    return QTest::qWaitFor([this] { return window()->findChild<ManualWindow *>(); })
               ? shown(window()->findChild<ManualWindow *>())
               : nullptr;
}

QWidget *TestWalk::about()
{
    if (!demonstration())
        return nullptr;
    action(said("pc::Desk", "&About Petites communes"))->trigger();
    if (!QTest::qWaitFor([this] { return window()->findChild<QMessageBox *>() != nullptr; }))
        return nullptr;
    return shown(window()->findChild<QMessageBox *>());
}

QWidget *TestWalk::question()
{
    if (!demonstration())
        return nullptr;
    m_real.confirm(window(), {.title = u"Annuler un changement"_s, .text = u"Annuler « Téléphone » ?"_s,
                              .detail = u"Ce changement peut être rétabli."_s, .verb = u"Annuler le changement"_s}, {});
    return shown(window()->findChild<QDialog *>());
}

QWidget *TestWalk::facets()
{
    if (!demonstration())
        return nullptr;
    for (QToolButton *button : window()->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text().endsWith(u'\u25be')) {
            button->setFocus();
            press(Qt::Key_Space);
            break;
        }
    }
    auto *popup = window()->findChild<FacetPopup *>();
    return popup && popup->isVisible() ? popup : nullptr;
}

QWidget *TestWalk::messages()
{
    if (!demonstration())
        return nullptr;
    window()->messages()->put(u"a"_s, {.tone = Tone::Danger, .text = u"Le disque est plein. Faites de la place, puis recommencez."_s,
                                       .actionText = u"Recommencer"_s, .detail = u"code 13"_s});
    QCoreApplication::processEvents();
    return window();
}

QWidget *TestWalk::toast()
{
    if (!demonstration())
        return nullptr;
    window()->toast()->announce(u"Téléphone changé, mairie de Saint-Hilaire-lez-Cambrai"_s, u"Annuler"_s, [] {});
    QCoreApplication::processEvents();
    return window();
}

void TestWalk::everyPageAndDialogIsInTheList()
{
    QSet<QString> listed;
    for (const Room &room : rooms()) {
        if (*room.className)
            listed.insert(QString::fromLatin1(room.className));
    }
    const QSet<QString> there = pagesAndDialogs(QStringLiteral(PC_SOURCE_DIR));
    QVERIFY(there.size() >= 6);
    const QStringList missing = (there - listed).values();
    QVERIFY2(missing.isEmpty(), qPrintable(u"not walked through: "_s + missing.join(u", "_s)));
    QVERIFY((listed - there).isEmpty());
}

void TestWalk::addRooms()
{
    QTest::addColumn<int>("room");
    for (size_t i = 0; i < rooms().size(); ++i)
        QTest::newRow(rooms()[i].name) << int(i);
}

void TestWalk::everyControlIsNamedAndReached_data() { addRooms(); }

void TestWalk::everyControlIsNamedAndReached()
{
    QFETCH(int, room);
    QWidget *root = rooms()[size_t(room)].open();
    QVERIFY2(root, "it did not open");
    QStringList faults = unnamed(root) + namedTwice(root) + readsHtml(root) + english(root, m_english);
    if (!qobject_cast<FacetPopup *>(root)) // A list that pops up: the arrows and typing, as its own test shows.
        faults += traps(root);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestWalk::noWordIsCut_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150}) {
        for (size_t i = 0; i < rooms().size(); ++i)
            QTest::addRow("%s at %d %%", rooms()[i].name, percent) << int(i) << percent;
    }
}

void TestWalk::noWordIsCut()
{
    QFETCH(int, room);
    QFETCH(int, percent);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    QWidget *root = rooms()[size_t(room)].open();
    QVERIFY2(root, "it did not open");
    QTest::qWait(50); // Heights follow texts once the layout was asked again.
    const QStringList faults = cut(root);
    // With larger text the window may be larger than the smallest screen, not larger than a usual one.
    const QSize screen = percent == 100 ? QSize(1280, 680) : QSize(1366, 768);
    const bool fits = root->width() <= screen.width() && root->height() <= screen.height();
    QVERIFY2(fits, qPrintable(u"the window is %1×%2"_s.arg(root->width()).arg(root->height())));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

// The walk itself on trial: a window with each fault must not pass.
void TestWalk::plantedFaultsAreFound()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(new QLabel(u"Beside a field, not its buddy"_s));
    auto *field = new QLineEdit;
    auto *twin = new QPushButton(u"Fermer"_s);
    auto *other = new QPushButton(u"Fermer"_s);
    auto *iconOnly = new QToolButton;
    iconOnly->setFocusPolicy(Qt::StrongFocus);
    auto *table = new QTableWidget(2, 2);
    auto *sink = new QTextEdit; // Tab stays inside it.
    sink->setAccessibleName(u"Note"_s);
    auto *narrow = new QPushButton(u"Un verbe bien trop long pour ce bouton"_s);
    narrow->setFixedWidth(40);
    auto *html = new QLabel(u"<img src=\"file:///etc/hostname\"><b>x</b>"_s);
    html->setToolTip(u"<b>x</b>"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{field, twin, other, iconOnly, table, narrow, html, sink})
        column->addWidget(widget);
    dialog.show();
    QVERIFY(shown(&dialog));
    QCOMPARE(unnamed(&dialog).size(), 3);
    QCOMPARE(namedTwice(&dialog).size(), 1);
    QCOMPARE(cut(&dialog).size(), 1);
    twin->setText(u"&Commune of origin"_s);
    QCOMPARE(english(&dialog, {u"Commune of origin"_s}).size(), 1);
    twin->setText(u"Fermer"_s);
    QCOMPARE(readsHtml(&dialog).size(), 2);
    twin->setFocus();
    QVERIFY(!traps(&dialog).isEmpty());
    sink->setTabChangesFocus(true);
    table->setTabKeyNavigation(false);
    twin->setFocus();
    QCOMPARE(traps(&dialog), QStringList());
}

PC_TEST_MAIN(TestWalk)
#include "tst_walk.moc"
