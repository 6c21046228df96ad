// The page Label: the files by which students ask for a label, and what is done to several at once.
//
// What every list does is RecordsPage's. The commissions have a page of their own.
#pragma once

#include "models/labels/labelsmodel.h"
#include "models/register/register.h"
#include "views/common/dialogs.h"
#include "views/common/recordspage.h"

namespace pc {

class KindsDialog;
class LabelPane;

class LabelsPage final : public RecordsPage {
    Q_OBJECT

public:
    LabelsPage(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// Files deposited and not decided.
    int counter() const override { return m_counter; }
    QList<QAction *> toolbarActions() override;
    QString searchHint() const override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void setCampaign(qint64 campaign) override;
    void refresh() override;
    void commit() override;
    QString unsaved() const override;

    /// What the other office may see is asked for when files are reviewed.
    void setViewpoint(Viewpoint viewpoint) { m_viewpoint = viewpoint; }
    LabelPane *pane() const { return m_pane; }

public Q_SLOTS:
    /// Opens the dialog of a new file in the campaign shown, else in that of today.
    void newFile(qint64 student = 0);
    /// Kinds of label: conditions, pieces, words, days of deposit.
    void editKinds();
    /// The criteria files are judged by.
    void editGrid();
    /// The files selected one after the other, by keyboard.
    void review();

protected:
    std::vector<Facet> namedFacets() const override;
    std::vector<Facet> countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const override;
    void onRecordShown(qint64 id) override;
    IndexFilter baseFor(qint64 campaign) const override;
    EmptyContent emptyContent() const override;
    void onEmptyPrimary() override { newFile(); }
    QString nothingFound(const QString &search) const override;
    QString selectedText(int count) const override;
    QList<QAction *> menuActions() const override;
    void onStoreChanged() override;
    void onSelectionChanged() override { enable(); }

private:
    void makeActions();
    void enable();
    void count();
    CampaignId target();
    std::vector<LabelFileId> chosen() const;
    void removeSelected();

    Dialogs &m_dialogs;
    Viewpoint m_viewpoint = Viewpoint::Udccas;
    LabelPane *m_pane;
    QAction *m_review = nullptr;
    QAction *m_new = nullptr;
    QAction *m_deposit = nullptr;
    QAction *m_schedule = nullptr;
    QAction *m_decide = nullptr;
    QAction *m_complete = nullptr;
    QAction *m_notify = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_kinds = nullptr;
    QAction *m_acquisGrid = nullptr;
    int m_counter = -1;
};

} // namespace pc
