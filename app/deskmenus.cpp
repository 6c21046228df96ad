// The desk's menus and the work they begin: pages, registers, copies, import, export, appearance, help.
#include "app/desk.h"

#include "app/copykeeper.h"
#include "app/session.h"
#include "app/shortcutsdialog.h"
#include "models/base/localise.h"
#include "models/exchange/clipboardtable.h"
#include "models/exchange/csvwriter.h"
#include "models/register/registerexport.h"
#include "views/common/dialogs.h"
#include "views/common/icons.h"
#include "views/common/toast.h"
#include "views/communes/communespage.h"
#include "views/communes/communestable.h"
#include "views/exchange/importdialog.h"
#include "views/firstrun/firstrunwizard.h"
#include "views/history/historypage.h"
#include "views/settings/settingspage.h"
#include "views/shell/mainwindow.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace pc {

void Desk::addPages()
{
    auto *history = new HistoryPage(*m_register);
    m_window->addPage(history);
    const Preferences preferences{Session::language(), appearance(), Session::author()};
    m_settings = new SettingsPage(*m_register, m_dialogs, preferences, m_copies->backups().folder());
    m_window->addPage(m_settings);
    // Changing the language or the register takes the page away: let it finish its sentence first.
    connect(m_settings, &SettingsPage::languageChosen, this, &Desk::chooseLanguage, Qt::QueuedConnection);
    connect(m_settings, &SettingsPage::restoreRequested, this, &Desk::restoreCopy, Qt::QueuedConnection);
    connect(m_settings, &SettingsPage::appearanceChosen, this, &Desk::chooseAppearance);
    connect(m_settings, &SettingsPage::authorChosen, this, &Desk::chooseAuthor);
    connect(m_settings, &SettingsPage::folderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void Desk::fillMenus()
{
    const auto add = [this](QMenu *menu, const char *iconName, const QString &text, auto slot, const QKeySequence &keys = {}) {
        QAction *action = menu->addAction(icon(QLatin1StringView(iconName)), text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot, Qt::QueuedConnection);
        return action;
    };
    QMenu *file = m_window->fileMenu();
    add(file, "file", tr("&New register…"), &Desk::showFirstRun);
    add(file, "folder-open", tr("&Open a register…"), &Desk::chooseRegister, QKeySequence::Open);
    if (m_register->isDemonstration())
        add(file, "trash", tr("&Throw the demonstration away"), &Desk::discardDemonstration);
    else
        add(file, "sparkles", tr("Open the &demonstration"), &Desk::openDemonstration);
    file->addSeparator();
    QAction *import = add(file, "upload", tr("&Import a CSV file…"), &Desk::chooseImportFile);
    import->setEnabled(!m_register->isReadOnly());
    add(file, "download", tr("&Export the rows shown…"), &Desk::exportRows);
    file->addSeparator();
    QMenu *copies = file->addMenu(icon(QLatin1StringView("history")), tr("&Restore a copy"));
    copies->setEnabled(!m_register->isReadOnly());
    connect(copies, &QMenu::aboutToShow, this, [this, copies] { fillCopiesMenu(copies); });
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, m_window.get(), &QWidget::close);

    QMenu *view = m_window->viewMenu();
    view->addSeparator();
    fillAppearanceMenu(view->addMenu(icon(QLatin1StringView("moon")), tr("&Appearance")));
    QMenu *languages = view->addMenu(icon(QLatin1StringView("world")), tr("&Language"));
    auto *group = new QActionGroup(languages);
    for (const auto &[key, name] : {std::pair(QStringLiteral("fr"), QStringLiteral("Français")),
                                    std::pair(QStringLiteral("en"), QStringLiteral("English"))}) {
        QAction *action = languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(Session::language() == key);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = key] { chooseLanguage(chosen); }, Qt::QueuedConnection);
    }

    QMenu *help = m_window->helpMenu();
    QAction *keys = add(help, "help", tr("&Keyboard shortcuts"), &Desk::showShortcuts);
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)});
    add(help, "info-circle", tr("&About Petites communes"), &Desk::showAbout);
}

void Desk::fillAppearanceMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const std::pair<Appearance, QString> choices[] = {{Appearance::System, tr("As the &system")},
                                                      {Appearance::Light, tr("&Light")},
                                                      {Appearance::Dark, tr("&Dark")},
                                                      {Appearance::HighContrast, tr("High &contrast")}};
    for (const auto &[choice, name] : choices) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(appearance() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = choice] {
            chooseAppearance(chosen);
            m_settings->setPreferences({Session::language(), chosen, Session::author()});
        });
    }
}

void Desk::fillCopiesMenu(QMenu *menu)
{
    menu->clear();
    const std::vector<RegisterCopy> copies = m_copies->backups().list();
    for (const RegisterCopy &copy : copies) {
        const QString text = tr("%1 (made at %2, %3)")
                                 .arg(formatDate(copy.day), QLocale().toString(copy.writtenAt.time(), QStringLiteral("HH:mm")),
                                      QLocale().formattedDataSize(copy.bytes));
        connect(menu->addAction(text), &QAction::triggered, this, [this, copy] { askRestore(copy); }, Qt::QueuedConnection);
    }
    if (copies.empty())
        menu->addAction(tr("No copy yet: one is made after each day of changes"))->setEnabled(false);
}

void Desk::chooseRegister()
{
    FileRequest request;
    request.title = tr("Open a register");
    request.start = QFileInfo(m_register->store().path()).absolutePath();
    request.filters = QStringList{tr("Registers (*.pcom)")};
    m_dialogs.chooseOpenFile(m_window.get(), request, [this](const QString &path) {
        if (!path.isEmpty())
            QTimer::singleShot(0, this, [this, path] { openRegister(path); });
    });
}

void Desk::chooseImportFile()
{
    FileRequest request;
    request.title = tr("Import town halls or exchanges");
    request.start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    request.filters = QStringList{tr("Tables (*.csv *.txt *.tsv)"), tr("All files (*)")};
    m_dialogs.chooseOpenFile(m_window.get(), request, [this](const QString &path) {
        if (!path.isEmpty())
            importFrom(path);
    });
}

void Desk::importFrom(const QString &path)
{
    if (m_register->isReadOnly())
        return;
    if (!path.isEmpty()) {
        const auto table = ImportDialog::tableFromFile(path);
        if (table)
            openImport(*table, QFileInfo(path).fileName());
        else
            tell(table.error());
        return;
    }
    const QMimeData *clipboard = QApplication::clipboard()->mimeData();
    const auto table = clipboard ? tableFromMimeData(*clipboard) : std::nullopt;
    if (table)
        openImport(*table, tr("the clipboard"));
    else
        chooseImportFile();
}

void Desk::openImport(const TextTable &table, const QString &sourceName)
{
    auto *dialog = new ImportDialog(m_register->store(), table, sourceName, m_dialogs, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desk::exportRows()
{
    FileRequest request;
    request.title = tr("Export the rows shown");
    request.start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/'
                    + tr("%1 Communes.csv", "file name, with a date").arg(m_clock.today().toString(Qt::ISODate));
    request.filters = QStringList{tr("Table for Excel or LibreOffice (*.csv)")};
    request.defaultSuffix = QStringLiteral("csv");
    m_dialogs.chooseSaveFile(m_window.get(), request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        const TextTable table = m_communes->table()->text(false);
        const QByteArray bytes = writeCsv(table, CsvFlavour::Office);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            tell({ErrorKind::Io,
                  tr("“%1” could not be written. Close it if it is open in Excel, or choose another name.")
                      .arg(QFileInfo(path).fileName()),
                  file.errorString()});
            return;
        }
        const QString folder = QFileInfo(path).absolutePath();
        m_window->toast()->announce(tr("%n row(s) written to %1", nullptr, static_cast<int>(table.rows.size()))
                                        .arg(QFileInfo(path).fileName()),
                                    tr("Open the folder"),
                                    [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
}

void Desk::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_window->findChildren<QAction *>(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desk::showAbout()
{
    auto *box = new QMessageBox(m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Petites communes"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->setText(tr("Petites communes %1").arg(QCoreApplication::applicationVersion()));
    QString source;
    if (const auto provenance = m_register->provenance())
        source = provenance->value(QStringLiteral("reference_source"));
    box->setInformativeText(
        tr("The register of the partnership between the UDCCAS du Nord and the Université de Lille for small communes.\n\n"
           "Free software, GNU General Public License, version 3 or later. Built with Qt %1 (LGPL) and SQLite; icons by "
           "Tabler (MIT).\n\nOfficial data: %2, Licence Ouverte 2.0.")
            .arg(QString::fromLatin1(qVersion()), source));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace pc
