// Hostile text in every field a person or a file can fill: it is shown as text everywhere, and opens no file.
//
// The picture it names is watched: if anything reads the text as HTML, Qt opens that file.
#include "models/contacts/contactsrepository.h"
#include "models/settings/settingsrepository.h"
#include "tests/journeys/desktest.h"
#include "tests/journeys/openwatch.h"
#include "tests/journeys/walk.h"
#include "views/common/messagebar.h"
#include "views/common/recordtable.h"
#include "views/common/toast.h"
#include "views/communes/communepane.h"
#include "views/communes/communespage.h"
#include "views/communes/derogationdialog.h"
#include "views/exchange/importdialog.h"
#include "views/history/historypage.h"
#include "views/settings/settingspage.h"

#include <QAbstractItemView>
#include <QImage>
#include <QTableView>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestHostileText : public DeskTest {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePictureIsOpenedWhereTextIsReadAsHtml();
    void everyPageShowsItAsText();
    void changesToastsAndMenusShowItAsText();
    void questionsShowItAsText();
    void dialogsShowItAsText();
    void windowTitlesAndFileNamesShowItAsText();

private:
    QString hostile(const QString &where) const
    {
        return where + u" <img src=\"file://"_s + m_picture + u"\"><b>x</b> \u202Etxt.exe\u2066 & &amp; %1 %n"_s;
    }
    QString line(const QString &where) const { return hostile(where) + u'\u0001' + u'\u007f' + u'\u0085'; }
    QString huge(const QString &where) const { return line(where) + u'\n' + QString(5000, u'w') + u"\n</textarea>"_s; }
    void fill(const QString &path);
    bool begin();
    void look(QWidget *root);

    QString m_picture;
    std::unique_ptr<OpenWatch> m_watch;
};

void TestHostileText::init()
{
    DeskTest::init();
    m_picture = m_folder->filePath(u"trap.png"_s);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(m_picture));
    m_watch = std::make_unique<OpenWatch>(m_picture);
}

#define PC_OK(expression) \
    do { \
        const auto &pcDone = (expression); \
        QVERIFY2(pcDone.ok(), pcDone.ok() ? "" : qUtf8Printable(pcDone.error().message)); \
    } while (false)

// A commune whose official name is hostile too, as a damaged source could bring it.
void TestHostileText::fill(const QString &path)
{
    {
        auto database = Database::open(path, Database::Access::ReadWrite);
        QVERIFY(database.ok());
        PC_OK((*database)->execute(u"UPDATE commune SET name = ? WHERE code = '59218' AND kind = 'C'"_s, {line(u"Nom"_s)}));
        PC_OK((*database)->execute(u"UPDATE epci SET name = ? WHERE code = (SELECT epci FROM commune WHERE code = '59218' AND kind = 'C')"_s,
                                   {line(u"EPCI"_s)}));
    }
    QVERIFY(start(path));
    const CommuneId id = communeOf(u"59218"_s);
    QVERIFY(id.isValid());
    TownHall hall;
    hall.commune = id;
    hall.firstName = line(u"Prénom"_s);
    hall.lastName = line(u"Maire"_s);
    hall.phone = line(u"Tél"_s);
    hall.address = huge(u"Adresse"_s);
    hall.city = line(u"Ville"_s);
    hall.openingHours = huge(u"Horaires"_s);
    hall.website = line(u"Site"_s);
    hall.notes = huge(u"Notes"_s);
    const Terrain terrain{id, huge(u"Besoins"_s), huge(u"Assos"_s), huge(u"Locaux"_s), huge(u"Transports"_s), {}};
    const Derogation derogation{id, false, line(u"Motif"_s).left(480), line(u"Auteur"_s), m_clock.today()};
    Contact contact;
    contact.commune = id;
    contact.happenedOn = m_clock.today();
    contact.person = line(u"Interlocuteur"_s);
    contact.subject = line(u"Objet"_s);
    contact.nextStep = line(u"Suite"_s);
    contact.nextStepOn = m_clock.today().addDays(3);
    contact.note = huge(u"Remarque"_s);
    PC_OK(store().transact(line(u"Texte du changement"_s), [&](Transaction &transaction) -> Status {
        if (const Status saved = CommunesRepository::saveTownHall(transaction, hall); !saved)
            return saved;
        if (const Status saved = CommunesRepository::saveTerrain(transaction, terrain); !saved)
            return saved;
        if (const Status saved = CommunesRepository::saveDerogation(transaction, derogation); !saved)
            return saved;
        const auto added = ContactsRepository::add(transaction, contact);
        return added ? done() : Status(added.error());
    }));
    m_desk.reset();
}

bool TestHostileText::begin()
{
    RegisterPlan plan;
    plan.officeName = line(u"Bureau"_s);
    const QString path = newRegister(u"nord.pcom"_s, plan);
    Session::setAuthor(line(u"Anne"_s));
    fill(path);
    if (QTest::currentTestFailed() || !start(path))
        return false;
    window()->resize(1280, 680);
    m_desk->communes()->showCommune(communeOf(u"59218"_s));
    return true;
}

void TestHostileText::look(QWidget *root)
{
    QVERIFY(root);
    root->grab(); // Painted, as on a screen: that is when a picture would be fetched.
    const QStringList faults = readsHtml(root);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    QVERIFY2(!m_watch->wasOpened(), "the picture named by the text was opened");
}

void TestHostileText::thePictureIsOpenedWhereTextIsReadAsHtml()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux tells when a file is opened");
#endif
    QVERIFY(!m_watch->wasOpened());
    QLabel careless(hostile(u"x"_s));
    careless.show();
    careless.grab();
    QVERIFY(m_watch->wasOpened());
    QCOMPARE(readsHtml(&careless).size(), 0); // Itself is not inside itself,
    QWidget box;
    QLabel inside(hostile(u"x"_s), &box);
    QCOMPARE(readsHtml(&box).size(), 1); // this one is.
}

void TestHostileText::everyPageShowsItAsText()
{
    QVERIFY(begin());
    look(window());
    auto *pane = window()->findChild<CommunePane *>();
    QCOMPARE(pane->commune(), communeOf(u"59218"_s));
    for (int tab = 0; tab < 4; ++tab) {
        pane->setCurrentTab(tab);
        QCoreApplication::processEvents();
        look(window());
    }
    for (Page *page : window()->makePages()) {
        window()->showPage(page);
        page->focusContent();
        QCoreApplication::processEvents();
        look(window());
        for (QAbstractItemView *view : page->findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0) {
                view->setCurrentIndex(view->model()->index(0, 0));
                look(window());
            }
        }
    }
    // It is there to be seen, not dropped.
    window()->showPage(QStringLiteral("commune"));
    m_desk->communes()->showCommune(communeOf(u"59218"_s));
    pane->setCurrentTab(0);
    QVERIFY(shows(pane, u"<b>x</b>"_s));
}

void TestHostileText::changesToastsAndMenusShowItAsText()
{
    QVERIFY(begin());
    TownHall hall = hallOf(u"59218"_s);
    hall.city = line(u"Autre ville"_s);
    PC_OK(store().transact(line(u"Changement"_s),
                           [&](Transaction &transaction) { return CommunesRepository::saveTownHall(transaction, hall); }));
    QVERIFY(window()->toast()->isVisible());
    QVERIFY(window()->toast()->text().contains(u"<b>x</b>"_s));
    look(window());
    for (QAction *action : window()->findChildren<QAction *>())
        QVERIFY2(!Qt::mightBeRichText(action->statusTip()), qPrintable(action->text()));
    press(Qt::Key_Z, Qt::ControlModifier);
    look(window());
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"<img src=\"file://"_s + m_picture + u"\">"_s);
    look(window()); // "No commune for …"
    window()->messages()->add({.tone = Tone::Danger, .text = line(u"Erreur"_s), .detail = line(u"Détail"_s)});
    look(window());
}

void TestHostileText::questionsShowItAsText()
{
    QVERIFY(begin());
    m_dialogs.answer = false;
    press(Qt::Key_Z, Qt::ControlModifier); // Of an earlier start: it is asked.
    QCOMPARE(m_dialogs.asked.size(), size_t(1));
    QtDialogs real;
    real.confirm(window(), m_dialogs.asked.front(), {});
    QTRY_VERIFY(window()->findChild<QDialog *>());
    look(window()->findChild<QDialog *>());
    delete window()->findChild<QDialog *>();
    real.inform(window(), {.title = line(u"Titre"_s), .text = line(u"Texte"_s), .detail = huge(u"Détail"_s), .verb = u"Fermer"_s});
    QTRY_VERIFY(window()->findChild<QDialog *>());
    look(window()->findChild<QDialog *>());
    delete window()->findChild<QDialog *>();
}

void TestHostileText::dialogsShowItAsText()
{
    QVERIFY(begin());
    {
        DerogationDialog dialog(store(), communeOf(u"59218"_s), window());
        dialog.show();
        look(&dialog);
    }
    TextTable table;
    table.header = QStringList{u"Commune"_s, u"Téléphone"_s, u"Courriel"_s, hostile(u"Colonne"_s)};
    table.rows = {{u"Bermeries"_s, line(u"Tél"_s), line(u"Courriel"_s), line(u"Reste"_s)},
                  {line(u"Nulle part"_s), u"03 27 11 22 33"_s, huge(u"Courriel"_s), QString()}};
    table.lineNumbers = {2, 3};
    table.headerLine = 1;
    ImportDialog dialog(store(), table, line(u"fichier"_s), m_dialogs, window());
    dialog.show();
    look(&dialog);
    for (QTableView *view : dialog.findChildren<QTableView *>()) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                view->setCurrentIndex(view->model()->index(row, column));
                look(&dialog);
            }
        }
    }
}

void TestHostileText::windowTitlesAndFileNamesShowItAsText()
{
    // A slash cannot stand in a file's name: the tag alone must do.
    const QString path = newRegister(u"<b>x<img src=1>\u202E.pcom"_s);
    QVERIFY(start(path));
    look(window());
    QVERIFY(!window()->windowTitle().contains(u"<span"_s));
    for (Page *page : window()->makePages()) {
        window()->showPage(page);
        look(window());
    }
    m_desk.reset();
    m_folder->write(u"<b>y<img src=1>.pcom"_s, "not a register");
    QVERIFY(start(m_folder->filePath(u"<b>y<img src=1>.pcom"_s)));
    QVERIFY(m_desk->firstRun());
    look(m_desk->firstRun());
    QVERIFY(shows(m_desk->firstRun(), u"<b>y<img src=1>.pcom"_s));
}

PC_TEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
