#include "views/campaigns/campaignpart.h"

#include "models/base/localise.h"

namespace pc {

CampaignPart::CampaignPart(Store &store, QWidget *parent) : QWidget(parent), m_store(store) {}

void CampaignPart::show(const Campaign &campaign)
{
    m_campaign = campaign;
    refresh();
}

QString CampaignPart::lockReason() const
{
    if (m_store.isReadOnly())
        return tr("The register is open for consultation: nothing can be changed.");
    if (m_campaign.isClosed())
        return tr("Campaign %1 was closed on %2. Reopen it to change it.")
            .arg(m_campaign.name, formatDate(m_campaign.closedOn));
    return {};
}

void CampaignPart::complain(const Error &error)
{
    Message message;
    message.tone = Tone::Danger;
    message.text = error.message;
    message.detail = error.detail;
    Q_EMIT messageRaised(message);
}

Status CampaignPart::transact(const QString &text, const Store::Work &work) { return m_store.transact(text, work); }

} // namespace pc
