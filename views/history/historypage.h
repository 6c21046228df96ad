// The page "History": every change of the register, latest first, and what each did, field by field.
//
// It reads the journal and nothing else. Undo and Redo are in the menus of the window, not here.
#pragma once

#include "models/itemmodels/journalmodel.h"
#include "models/register/recordnames.h"
#include "models/register/register.h"
#include "views/common/page.h"

class QSplitter;
class QStackedLayout;
class QTableView;

namespace pc {

class ChangePane;
class EmptyState;

class HistoryPage final : public Page {
    Q_OBJECT

public:
    /// `opened` outlives the page.
    explicit HistoryPage(Register &opened, QWidget *parent = nullptr);

    QString title() const override { return tr("History"); }
    QString iconName() const override { return QStringLiteral("history"); }
    QString statusText() const override;
    void activate() override;
    void refresh() override
    {
        m_names.forget();
        m_model.refresh();
    }
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void openRecord();
    void showWhetherEmpty();
    void buildTable();

    RecordNames m_names;
    JournalModel m_model;
    QTableView *m_table;
    ChangePane *m_pane;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace pc
