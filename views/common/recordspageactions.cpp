// The actions every list has: import, export, columns, copy, paste, previous and next; and the menu they share.
#include "models/store/store.h"
#include "views/common/icons.h"
#include "views/common/recordspage.h"
#include "views/common/recordtable.h"

#include <QItemSelectionModel>
#include <QMenu>

namespace pc {

QAction *RecordsPage::makeAction(const char *iconName, const QString &text, const QKeySequence &keys, bool changes)
{
    auto *action = new QAction(icon(QLatin1StringView(iconName)), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    if (changes && m_store.isReadOnly()) {
        action->setEnabled(false);
        action->setToolTip(tr("The register is open for consultation: nothing can be changed."));
    }
    return action;
}

void RecordsPage::makeActions()
{
    if (m_parts.takesImport) {
        m_import = makeAction("upload", tr("Paste or import…"), QKeySequence(Qt::CTRL | Qt::Key_I), true);
        m_import->setIconText(tr("Import…")); // in the toolbar, which must leave the search field its place
        connect(m_import, &QAction::triggered, this, [this] { Q_EMIT importRequested({}); });
    }
    m_export = makeAction("download", tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_export, &QAction::triggered, this, &RecordsPage::exportRequested);
    if (!m_parts.documentsOf.isEmpty()) {
        m_documents = makeAction("printer", tr("Issue a document…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), true);
        m_documents->setIconText(tr("Document…"));
        connect(m_documents, &QAction::triggered, this,
                [this] { Q_EMIT documentsRequested(m_parts.documentsOf, selectedIds()); });
    }
    m_columns = makeAction("columns", tr("Columns"));
    auto *columns = new QMenu(this);
    m_columns->setMenu(columns);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_table->fillColumnsMenu(columns);
    });

    // In a field of the page the same keys copy and paste text.
    const auto ofTable = [this](QAction *action) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        return action;
    };
    connect(ofTable(makeAction("copy", tr("Copy the rows"), QKeySequence::Copy)), &QAction::triggered, this,
            [this] { m_table->copy(false); });
    connect(
        ofTable(makeAction("copy", tr("Copy the rows with titles"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
        &QAction::triggered, this, [this] { m_table->copy(true); });
    if (m_parts.takesImport) {
        connect(ofTable(makeAction("clipboard", tr("Paste rows from a spreadsheet…"), QKeySequence::Paste, true)),
                &QAction::triggered, this, [this] { Q_EMIT importRequested({}); });
    }
    connect(makeAction("chevron-left", tr("Previous record"), QKeySequence(Qt::Key_F7)), &QAction::triggered, this,
            [this] { step(-1); });
    connect(makeAction("chevron-right", tr("Next record"), QKeySequence(Qt::Key_F8)), &QAction::triggered, this,
            [this] { step(1); });
}

void RecordsPage::enableDocuments()
{
    if (!m_documents || m_store.isReadOnly())
        return; // makeAction said why
    const bool any = m_table->selectionModel()->hasSelection();
    m_documents->setEnabled(any);
    m_documents->setToolTip(any ? tr("A letter, a certificate, labels… for the rows selected (Ctrl+Shift+E)")
                                : tr("Choose one or more rows in the table first."));
}

void RecordsPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why an entry is disabled
    menu->addActions(m_table->actions());
    menu->addSeparator();
    const QList<QAction *> own = menuActions();
    for (QAction *action : own) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    if (m_documents) {
        menu->addSeparator();
        menu->addAction(m_documents);
    }
    if (!own.contains(m_columns))
        menu->addAction(m_columns);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace pc
