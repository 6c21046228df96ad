// The page Affectations: chips, table, pane; and what is done to several at once. What every list does is RecordsPage's.
#pragma once

#include "models/assignments/assignmentsmodel.h"
#include "views/common/dialogs.h"
#include "views/common/recordspage.h"

#include <functional>

namespace pc {

class AssignmentPane;
struct FormDialogContent;

class AssignmentsPage final : public RecordsPage {
    Q_OBJECT

public:
    AssignmentsPage(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// Live affectations whose convention is not signed by all.
    int counter() const override { return m_counter; }
    QList<QAction *> toolbarActions() override;
    QString searchHint() const override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void setCampaign(qint64 campaign) override;
    void refresh() override;
    void commit() override;
    QString unsaved() const override;

Q_SIGNALS:
    /// A new affectation is wanted: the assistant is to be opened; 0 for no proposal chosen.
    void matchRequested(qint64 proposal);
    /// The hours of an affectation are to be entered.
    void hoursRequested(qint64 assignment);

protected:
    std::vector<Facet> namedFacets() const override;
    std::vector<Facet> countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const override;
    void onRecordShown(qint64 id) override;
    IndexFilter baseFor(qint64 campaign) const override;
    EmptyContent emptyContent() const override;
    void onEmptyPrimary() override;
    QString nothingFound(const QString &search) const override;
    QString selectedText(int count) const override;
    QList<QAction *> menuActions() const override;
    void onStoreChanged() override { count(); }
    void onSelectionChanged() override { showBulk(); }

private:
    using Bulk = std::function<Result<int>(Transaction &, const std::vector<AssignmentId> &, const QMap<QString, QString> &)>;

    void makeBulk();
    void showBulk();
    void count();
    std::vector<AssignmentId> chosen() const;
    void askSignature();
    void askInsurer();
    void askReferent();
    void openBulk(const FormDialogContent &content, const Bulk &work, const QString &text);

    AssignmentPane *m_pane;
    QAction *m_new;
    QAction *m_bulk;
    QAction *m_sign;
    QAction *m_insurer;
    QAction *m_referent;
    int m_counter = -1;
};

} // namespace pc
