// The page Communes: chips, table, pane. Finds a village as it is typed, edits its town hall, keeps the log.
//
// Importing and exporting are asked for by signals: the app brings the dialogs.
#pragma once

#include "models/communes/communesmodel.h"
#include "views/common/page.h"

#include <QTimer>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace pc {

class ChipBar;
class CommunePane;
class CommunesTable;
class EmptyState;

class CommunesPage final : public Page {
    Q_OBJECT

public:
    explicit CommunesPage(Store &store, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    int counter() const override { return m_counter; }
    QList<QAction *> toolbarActions() override;
    void setSearch(const QString &text) override;
    QString searchHint() const override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    QString statusText() const override;
    void refresh() override;
    void commit() override;
    QString unsaved() const override;
    /// The table, on its first row when none is chosen.
    void focusContent() override;

    /// Shows a commune, whatever the filters: those that hide it are dropped.
    void showCommune(CommuneId commune);
    CommunesTable *table() const { return m_table; }

Q_SIGNALS:
    /// Rows are to be imported: from the clipboard when `path` is empty, else from that file.
    void importRequested(const QString &path);
    /// The rows shown are to be written to a file.
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void makeLayout();
    void applyFilter();
    void recountSoon();
    void fillFacets();
    void countEligible();
    void onCurrentChanged();
    void onModelMoved();
    void clearFilters();
    void chooseRow(int row);
    void shareSpace();
    void step(int rows);
    void showMenu(const QPoint &at);

    Store &m_store;
    CommunesModel *m_model;
    QLabel *m_title;
    ChipBar *m_chips;
    CommunesTable *m_table;
    EmptyState *m_nothing;
    QStackedWidget *m_tableStack;
    CommunePane *m_pane;
    QSplitter *m_splitter;
    QAction *m_exchange = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_columns = nullptr;
    QTimer m_facetTimer;
    QString m_search;
    int m_counter = 0;
    int m_threshold = 0;
    bool m_counted = false; // the chips have their values
};

} // namespace pc
