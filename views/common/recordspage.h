// A page that is a list: title, chips, table, and a pane for the record chosen; the habits every list shares.
//
// A subclass makes its model, table and pane, gives them to build() at the end of its constructor, and answers a few
// questions (facets, sentences, actions). It imports and exports by signals: the app brings the dialogs.
#pragma once

#include "models/itemmodels/indexquery.h"
#include "views/common/emptystate.h"
#include "views/common/facet.h"
#include "views/common/page.h"

#include <QKeySequence>
#include <QMap>
#include <QTimer>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace pc {

class AttachmentsTab;
class ChipBar;
class DocumentsTab;
class RecordTable;
class RecordsModel;
class Store;

class RecordsPage : public Page {
    Q_OBJECT

public:
    void setSearch(const QString &text) override;
    QString statusText() const override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    /// Reads list and facets again. A subclass with a pane or a counter refreshes them too.
    void refresh() override;
    /// The table, on its first row when none is chosen.
    void focusContent() override;
    /// Keeps the campaign and applies baseFor() to the list; the pane and the filters stay.
    void setCampaign(qint64 campaign) override;

    /// Shows a record, whatever the filters: those that hide it are dropped; a record of another campaign asks for all.
    void showRecord(qint64 id);
    /// Shows the records that pass these filters and no other; the search is dropped.
    void showOnly(const QMap<QString, QStringList> &filters);
    /// Keys of the selected records, in the order of their rows.
    QList<qint64> selectedIds() const;
    /// The record in the pane, 0 when none.
    qint64 currentId() const { return m_current; }
    qint64 campaign() const { return m_campaign; }
    RecordTable *table() const { return m_table; }
    /// What narrows the list, in words: the chips ticked, then the search as typed.
    QStringList filterTexts() const;

Q_SIGNALS:
    /// Rows are to be imported: from the clipboard when `path` is empty, else from that file.
    void importRequested(const QString &path);
    /// The rows shown are to be written to a file.
    void exportRequested();
    /// A document is to be issued for records of this table.
    void documentsRequested(const QString &table, const QList<qint64> &ids);

protected:
    explicit RecordsPage(Store &store, QWidget *parent = nullptr);

    /// Made by the subclass in this order, which is that of the Tab key.
    struct Parts {
        RecordsModel *model;
        RecordTable *table;
        QWidget *pane = nullptr;  ///< beside the table, under it when the window is narrow
        bool takesImport = false; ///< "Paste or import…", Ctrl+V in the table, files dropped on the page
        QString documentsOf = {}; ///< table whose records have documents: "Issue a document…"; empty: none
    };
    /// Once, last in the constructor of the subclass (its virtual functions are called): lays out and begins.
    /// Costs no query: chips are counted after the first painting.
    void build(const Parts &parts);

    // What a subclass answers.

    /// The facets without values: cheap, for the first window.
    virtual std::vector<Facet> namedFacets() const = 0;
    /// The facets with every value and its count under `filter` (base included); `chosen` are ticked.
    virtual std::vector<Facet> countedFacets(const IndexFilter &filter,
                                             const QMap<QString, QStringList> &chosen) const = 0;
    /// The record chosen is another; 0 when none. The pane shows it.
    virtual void onRecordShown(qint64 id) { Q_UNUSED(id) }
    /// What is always applied for a campaign (0: all): IndexFilter::ofCampaign() where records have one.
    virtual IndexFilter baseFor(qint64 campaign) const;
    /// What the list says when it holds no record at all (under the base), with the one thing to do about it.
    virtual EmptyContent emptyContent() const = 0;
    /// The button, and the link, of emptyContent().
    virtual void onEmptyPrimary() {}
    virtual void onEmptySecondary() {}
    /// What the list says when nothing passes: the search as typed, empty when only chips are in the way.
    virtual QString nothingFound(const QString &search) const;
    /// "3 communes selected", from 2 on.
    virtual QString selectedText(int count) const;
    /// Actions of the context menu under copy and paste, in its order; nullptr is a separator.
    virtual QList<QAction *> menuActions() const { return {}; }
    /// The register changed; the list is up to date. For counters.
    virtual void onStoreChanged() {}
    /// The selection is another: to enable actions that need one.
    virtual void onSelectionChanged() {}

    // What a subclass uses.

    /// An action of the page with its shortcut; `changes` disables it, and says why, in consultation.
    QAction *makeAction(const char *iconName, const QString &text, const QKeySequence &keys = {}, bool changes = false);
    QAction *importAction() const { return m_import; } ///< nullptr unless takesImport
    QAction *exportAction() const { return m_export; }
    QAction *columnsAction() const { return m_columns; }
    QAction *documentsAction() const { return m_documents; } ///< nullptr unless documentsOf
    Store &store() const { return m_store; }
    void clearFilters();
    void recountSoon();
    /// Says an error in the message bar.
    void tell(const Error &error);

    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeLayout();
    void makeActions();
    void connectParts();
    void applyFilter();
    void fillFacets();
    void onModelMoved();
    void showNothing();
    void onEmptyClicked(bool primary);
    void onCurrentChanged();
    void showInPane();
    void shareSpace();
    void step(int rows);
    void showMenu(const QPoint &at);
    bool isFiltered() const;
    void enableDocuments();

    Store &m_store;
    QLabel *m_title;
    ChipBar *m_chips;
    Parts m_parts{};
    RecordsModel *m_model = nullptr;
    RecordTable *m_table = nullptr;
    EmptyState *m_nothing = nullptr;
    QStackedWidget *m_tableStack = nullptr;
    QSplitter *m_splitter = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_documents = nullptr;
    QTimer m_facetTimer;
    QString m_search;
    qint64 m_current = 0;
    qint64 m_campaign = 0;
    AttachmentsTab *m_attachmentsTab = nullptr; ///< the pane's, when it has one
    DocumentsTab *m_documentsTab = nullptr; // in the pane, where there is one
    bool m_counted = false; // the chips have their values
    bool m_painted = false;
    bool m_paneWaits = false; // onRecordShown() is owed
    bool m_restored = false; // the space is shared as last time
};

} // namespace pc
