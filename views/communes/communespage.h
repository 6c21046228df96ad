// The page Communes: chips, table, pane. Finds a village as it is typed, edits its town hall, keeps the log.
//
// What every list does is RecordsPage's; here is what only communes have.
#pragma once

#include "models/communes/communesmodel.h"
#include "models/register/register.h"
#include "views/common/recordspage.h"

namespace pc {

class CommunePane;

class CommunesPage final : public RecordsPage {
    Q_OBJECT

public:
    /// The university has its own columns, and is not shown what the UDCCAS alone knows of town halls.
    explicit CommunesPage(Store &store, Viewpoint viewpoint = Viewpoint::Udccas, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    int counter() const override { return m_counter; }
    QList<QAction *> toolbarActions() override;
    QString searchHint() const override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    /// The figures of the columns are those of a campaign; the communes are the same.
    void setCampaign(qint64 campaign) override;
    void commit() override;
    QString unsaved() const override;

    /// Shows a commune, whatever the filters: those that hide it are dropped.
    void showCommune(CommuneId commune) { showRecord(commune.value); }

Q_SIGNALS:
    /// A proposal of this commune has come in.
    void proposalRequested(qint64 commune);
    /// A mailing to these communes is to be recorded.
    void mailingRequested(const QList<qint64> &communes);

protected:
    std::vector<Facet> namedFacets() const override;
    std::vector<Facet> countedFacets(const IndexFilter &filter,
                                     const QMap<QString, QStringList> &chosen) const override;
    void onRecordShown(qint64 id) override;
    EmptyContent emptyContent() const override;
    QString nothingFound(const QString &search) const override;
    QString selectedText(int count) const override;
    QList<QAction *> menuActions() const override;
    void onStoreChanged() override { countEligible(); }
    void onSelectionChanged() override;

private:
    void countEligible();
    void makeBulk();
    /// Columns and actions of the university.
    void fitUniversity(RecordTable *table);

    const Viewpoint m_viewpoint;
    CommunesModel *m_communes;
    CommunePane *m_pane;
    QAction *m_exchange;
    QAction *m_proposal;
    QAction *m_mailing;
    QAction *m_exchangeAll;
    QAction *m_ccasAll;
    int m_counter = 0;
    int m_threshold = 0;
};

} // namespace pc
