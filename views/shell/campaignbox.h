// Which campaign is on screen: one of the register's, or all.
#pragma once

#include <QComboBox>

#include <vector>

namespace pc {

class CampaignBox final : public QComboBox {
    Q_OBJECT

public:
    explicit CampaignBox(QWidget *parent = nullptr);

    /// Keys and names; "All campaigns" comes after them. Silent.
    void setCampaigns(const std::vector<std::pair<qint64, QString>> &campaigns);
    /// 0 for all.
    qint64 current() const { return currentData().toLongLong(); }
    bool holds(qint64 campaign) const { return findData(campaign) >= 0; }
    /// Silent; the first one when this is not there.
    void select(qint64 campaign);

Q_SIGNALS:
    /// By the user; 0 for all.
    void chosen(qint64 campaign);
};

} // namespace pc
