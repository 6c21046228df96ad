// The desk's menus and the work they begin: registers, copies, import, export, appearance, help.
#include "app/desk.h"

#include "app/copykeeper.h"
#include "app/session.h"
#include "app/shortcutsdialog.h"
#include "models/base/localise.h"
#include "models/paper/paperwriters.h"
#include "models/paper/xlsxwriter.h"
#include "models/tables/clipboardtable.h"
#include "models/tables/csvwriter.h"
#include "models/tables/exporttable.h"
#include "models/register/registerexport.h"
#include "views/common/dialogs.h"
#include "views/common/icons.h"
#include "views/common/recordtable.h"
#include "views/common/recordspage.h"
#include "views/common/recordtable.h"
#include "views/common/toast.h"
#include "views/exchange/importdialog.h"
#include "views/firstrun/firstrunwizard.h"
#include "views/help/manualwindow.h"
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
    QMenu *exchange = file->addMenu(icon(QLatin1StringView("arrows-left-right")), tr("E&xchange"));
    add(exchange, "upload", tr("&Hand over…"), &Desk::handOver);
    add(exchange, "download", tr("&Receive…"), &Desk::receive);
    exchange->setEnabled(!m_register->isReadOnly());
    QMenu *copies = file->addMenu(icon(QLatin1StringView("history")), tr("&Restore a copy"));
    copies->setEnabled(!m_register->isReadOnly());
    connect(copies, &QMenu::aboutToShow, this, [this, copies] { fillCopiesMenu(copies); });
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, m_window.get(), &QWidget::close);

    QMenu *tools = m_window->toolsMenu();
    QAction *proposal = add(tools, "plus", tr("New &proposal…"), [this] { newProposal(0); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    QAction *hours = add(tools, "clock", tr("Enter &hours"), &Desk::enterHours, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    QAction *match = add(tools, "arrows-left-right", tr("&Match students with an action…"), [this] { matchProposal({}); });
    add(tools, "files", tr("Find a &document by its code…"), &Desk::findDocument, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    add(tools, "edit", tr("Document &templates…"), [this] { editTemplates({}); });
    for (QAction *action : {proposal, hours, match})
        action->setEnabled(!m_register->isReadOnly());

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
    add(help, "notebook", tr("&Manual"), &Desk::showManual, QKeySequence(Qt::Key_F1));
    add(help, "help", tr("&Keyboard shortcuts"), &Desk::showShortcuts, QKeySequence(Qt::CTRL | Qt::Key_Question));
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
            if (m_settings)
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
    request.title = tr("Import a table");
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
    auto *dialog = new ImportDialog(m_register->store(), table, sourceName, m_dialogs, m_window.get(),
                                     CampaignId{m_window->campaign()});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desk::exportRows()
{
    const RecordTable *table = shownTable();
    if (!table)
        return;
    FileRequest request;
    request.title = tr("Export the rows shown");
    request.start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/'
                    + QStringLiteral("%1 %2.xlsx").arg(m_clock.today().toString(Qt::ISODate), m_window->currentPage()->title());
    request.filters = QStringList{PaperWriter::label(PaperFormat::Xlsx), tr("Table for Excel or LibreOffice (*.csv)")};
    request.defaultSuffix = QStringLiteral("xlsx");
    const auto *list = qobject_cast<RecordsPage *>(m_window->currentPage());
    const WorkbookAbout about{.title = m_window->currentPage()->title(),
                              .editedOn = tr("Edited on %1").arg(formatDate(m_clock.today())),
                              .filters = list ? list->filterTexts() : QStringList(),
                              .day = m_clock.today()};
    m_dialogs.chooseSaveFile(m_window.get(), request, [this, about, rows = table->values(), text = table->text(false)](const QString &path) {
        if (path.isEmpty())
            return;
        const bool csv = path.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive);
        const Result<QByteArray> made = csv ? Result<QByteArray>(writeCsv(text, CsvFlavour::Office)) : writeXlsx(rows, about);
        if (!made) {
            tell(made.error());
            return;
        }
        const QByteArray &bytes = *made;
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            tell({ErrorKind::Io,
                  tr("“%1” could not be written. Close it if it is open in Excel, or choose another name.")
                      .arg(QFileInfo(path).fileName()),
                  file.errorString()});
            return;
        }
        const QString folder = QFileInfo(path).absolutePath();
        m_window->toast()->announce(tr("%n row(s) written to %1", nullptr, static_cast<int>(rows.rows.size()))
                                        .arg(QFileInfo(path).fileName()),
                                    tr("Open the folder"),
                                    [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
}

void Desk::showManual()
{
    if (!m_manual) {
        m_manual = new ManualWindow(m_window.get());
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_manual->show();
    m_manual->showSectionOf(m_window->currentKey());
    m_manual->raise();
    m_manual->activateWindow();
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
