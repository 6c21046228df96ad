// The figures of two campaigns side by side, with what each figure counts.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/store/store.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace pc {

class CompareDialog final : public QDialog {
    Q_OBJECT

public:
    /// Opens; it deletes itself when closed. `left` stands first, the campaign before it beside.
    static CompareDialog *show(Store &store, CampaignId left, QWidget *parent);

    QTableWidget *table() const { return m_table; }
    QComboBox *left() const { return m_left; }
    QComboBox *right() const { return m_right; }

private:
    CompareDialog(Store &store, CampaignId left, QWidget *parent);
    void fill();
    void fillColumn(int column, qint64 id);

    Store &m_store;
    std::vector<Campaign> m_campaigns;
    QComboBox *m_left;
    QComboBox *m_right;
    QTableWidget *m_table;
};

} // namespace pc
