// Draws the first start, the settings and the history into PNG files, to be looked at by people.
#include "models/communes/communesrepository.h"
#include "tests/views/settings/controls.h"
#include "views/common/dialogs.h"
#include "views/firstrun/filesstep.h"
#include "views/firstrun/firstrunwizard.h"
#include "views/history/historypage.h"
#include "views/settings/datedsetting.h"
#include "views/settings/settingspage.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace pc;

namespace {

void save(QWidget &window, const QDir &folder, const QString &name)
{
    QTest::qWait(80);
    window.grab().save(folder.filePath(name + QStringLiteral(".png")));
    for (const QString &cut : test::cutWords(&window))
        qWarning("%s: %s", qPrintable(name), qPrintable(cut));
}

void drawWizard(const QDir &folder, const QString &name, const QDir &home)
{
    QtDialogs dialogs;
    FirstRunWizard wizard({home.filePath(QStringLiteral("Petites communes/Nord.pcom")), QStringLiteral("Anne Dupont"),
                           QStringLiteral("fr"), Viewpoint::Udccas, QDate(2026, 11, 3)}, dialogs);
    wizard.show();
    for (int step = 0; step < 4; ++step) {
        if (step == 2) {
            QFile csv(home.filePath(QStringLiteral("Mairies <b>du</b> Nord.csv")));
            if (csv.open(QIODevice::WriteOnly))
                csv.write("a;b\n");
            wizard.findChild<FilesStep *>()->addFiles({csv.fileName(), QStringLiteral("/x/Étudiants 2026.xlsx")});
        }
        save(wizard, folder, QStringLiteral("%1-wizard-%2").arg(name).arg(step + 1));
        QTest::keyClick(&wizard, Qt::Key_Return);
    }
}

void drawSettings(Register &opened, const QDir &folder, const QString &name, const QDir &home)
{
    QtDialogs dialogs;
    SettingsPage page(opened, dialogs, {QStringLiteral("fr"), Appearance::Light, QStringLiteral("Anne Dupont")},
                      home.filePath(QStringLiteral("copies")));
    page.resize(1060, 580);
    page.show();
    save(page, folder, name + QStringLiteral("-settings-1"));
    auto *threshold = page.findChild<DatedSetting *>();
    for (QPushButton *button : threshold->findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->text().startsWith(QStringLiteral("Apply")) && !button->text().startsWith(QStringLiteral("Cancel"))
            && !button->text().startsWith(QStringLiteral("Remove")))
            button->click();
    }
    auto *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
    QTest::qWait(50);
    for (int i = 2; i <= 5; ++i) {
        bar->setValue(bar->maximum() * (i - 1) / 4);
        save(page, folder, QStringLiteral("%1-settings-%2").arg(name).arg(i));
    }
    for (QPushButton *button : threshold->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Cancel")))
            button->click();
    }
}

void drawHistory(Register &opened, const QDir &folder, const QString &name)
{
    HistoryPage page(opened);
    page.resize(1060, 580);
    page.show();
    page.activate();
    page.findChild<QTableView *>()->selectRow(2);
    save(page, folder, name + QStringLiteral("-history"));
}

void change(Register &opened)
{
    const auto commune = CommunesRepository(opened.database()).find(QStringLiteral("59218"));
    TownHall hall;
    hall.commune = (*commune)->id;
    hall.civility = Civility::Monsieur;
    hall.lastName = QStringLiteral("Dupont <b>");
    hall.phone = QStringLiteral("03 27 12 34 56");
    hall.openingHours = QStringLiteral("Lundi 9 h – 12 h, mardi 14 h – 17 h, jeudi 9 h – 12 h et sur rendez-vous");
    const auto save = [&opened](const QString &text, const Store::Work &work) {
        if (!opened.store().transact(text, work))
            qWarning("not saved");
    };
    save(QStringLiteral("Contact de mairie d’Étrœungt"), [&](Transaction &t) { return CommunesRepository::saveTownHall(t, hall); });
    hall.phone = QStringLiteral("03 27 65 43 21");
    save(QStringLiteral("Téléphone de la mairie d’Étrœungt"), [&](Transaction &t) { return CommunesRepository::saveTownHall(t, hall); });
    (void)opened.store().undo();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QDir folder(app.arguments().value(1, QStringLiteral(".")));
    const QTemporaryDir place;
    const QDir home(place.path());
    Store::Options options;
    options.author = QStringLiteral("Anne Dupont");
    auto opened = Register::create(home.filePath(QStringLiteral("nord.pcom")), {}, options);
    if (!opened)
        return 1;
    change(**opened);
    (void)Backups(home.filePath(QStringLiteral("copies"))).make((*opened)->database(), QDate(2026, 11, 3));
    test::LongWords longer;
    const std::pair<QString, Appearance> appearances[] = {{QStringLiteral("light"), Appearance::Light},
                                                          {QStringLiteral("dark"), Appearance::Dark},
                                                          {QStringLiteral("contrast"), Appearance::HighContrast}};
    for (const auto &[name, appearance] : appearances) {
        applyAppearance(app, appearance);
        drawWizard(folder, name, home);
        drawSettings(**opened, folder, name, home);
        drawHistory(**opened, folder, name);
    }
    QCoreApplication::installTranslator(&longer);
    drawWizard(folder, QStringLiteral("long"), home);
    drawSettings(**opened, folder, QStringLiteral("long"), home);
    drawHistory(**opened, folder, QStringLiteral("long"));
    return 0;
}
