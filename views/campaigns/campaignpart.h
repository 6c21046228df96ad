// One tab of the page Campaign: it shows one campaign, writes through the register, and hands messages to the page.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/store/store.h"
#include "views/common/message.h"

#include <QWidget>

namespace pc {

class CampaignPart : public QWidget {
    Q_OBJECT

public:
    /// Shows a campaign and reads everything of it.
    void show(const Campaign &campaign);
    /// Reads again what the register holds; what is being typed stays.
    virtual void refresh() = 0;
    /// Saves what is being typed.
    virtual void commit() {}

Q_SIGNALS:
    void messageRaised(const pc::Message &message);
    void recordRequested(const QString &table, qint64 id);

protected:
    explicit CampaignPart(Store &store, QWidget *parent);

    Store &store() const { return m_store; }
    Database &database() const { return m_store.database(); }
    QDate today() const { return m_store.clock().today(); }
    const Campaign &campaign() const { return m_campaign; }
    /// Nothing of the campaign can be changed: it is closed, or the register is open for consultation.
    bool isLocked() const { return m_store.isReadOnly() || m_campaign.isClosed(); }
    /// Why, as a tooltip; empty when it can.
    QString lockReason() const;
    void complain(const Error &error);
    /// One change of the register; the error is handed back, not said.
    Status transact(const QString &text, const Store::Work &work);

private:
    Store &m_store;
    Campaign m_campaign;
};

} // namespace pc
