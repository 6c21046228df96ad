// The page Hours: the month as a grid, the lines as a list, the account of one student; the visa of the communes.
//
// Three parts, one shown at a time; each is made when it is first shown. Import and export are asked for by signals.
#pragma once

#include "models/hours/hourentry.h"
#include "models/store/store.h"
#include "views/common/page.h"

class QButtonGroup;
class QStackedWidget;

namespace pc {

class Dialogs;
class HoursListPage;
class MonthPane;
class QuotaPane;

class HoursPage final : public Page {
    Q_OBJECT

public:
    enum Part { Month, List, Quota };

    HoursPage(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);
    ~HoursPage() override;

    QString title() const override;
    QString iconName() const override;
    int counter() const override { return m_counter; }
    QList<QAction *> toolbarActions() override;
    void setSearch(const QString &text) override;
    QString searchHint() const override;
    void setCampaign(qint64 campaign) override;
    void activate() override;
    void focusContent() override;
    void refresh() override;
    /// Writes what is being typed in a cell.
    void commit() override;
    QString unsaved() const override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    QString statusText() const override;

    /// Shows a line of hours in the list.
    void showRecord(qint64 id);
    Part part() const;
    void showPart(Part part);
    MonthPane *monthPane() const { return m_month; }
    /// Made when it is first shown; nullptr before.
    HoursListPage *listPage() const { return m_list; }
    QuotaPane *quotaPane() const { return m_quota; }

public Q_SLOTS:
    /// Ready to enter a line, from anywhere: the keyboard is in the quick line.
    void focusQuickLine();
    /// The same, for one affectation.
    void enterHours(qint64 assignment, QDate day = {});
    /// Opens the dialog of the visa, for the lines selected in the list or a month of a commune.
    void openVisa();

Q_SIGNALS:
    /// Rows are to be imported: from the clipboard when `path` is empty, else from that file.
    void importRequested(const QString &path);
    /// The rows of the list are to be written to a file.
    void exportRequested();

private:
    void makeSegments();
    void makeActions();
    HoursListPage *list();
    void tell(const Error &error);
    void count();
    void showLines(const QList<qint64> &ids);
    void showQuota();
    void judgeVisa();
    QDate monthFor(CampaignId campaign) const;

    Store &m_store;
    QButtonGroup *m_segments;
    QStackedWidget *m_stack;
    MonthPane *m_month;
    HoursListPage *m_list = nullptr;
    QuotaPane *m_quota = nullptr;
    QAction *m_visa = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QString m_search;
    QVariantMap m_listState;
    QDate m_lastMonth; // shown when the page was left last time
    qint64 m_campaign = 0;
    int m_counter = -1;
    bool m_active = false;
};

} // namespace pc
