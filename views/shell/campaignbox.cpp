#include "views/shell/campaignbox.h"

#include <QSignalBlocker>

#include <algorithm>

namespace pc {

CampaignBox::CampaignBox(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Campaign"));
    setToolTip(tr("The university year on screen"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT chosen(current()); });
}

void CampaignBox::setCampaigns(const std::vector<std::pair<qint64, QString>> &campaigns)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const auto &[id, name] : campaigns)
        addItem(tr("Campaign %1").arg(name), id);
    addItem(tr("All campaigns"), qint64(0));
}

void CampaignBox::select(qint64 campaign)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(std::max(0, findData(campaign)));
}

} // namespace pc
