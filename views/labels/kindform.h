// The form of a kind of label: its conditions, its words, what it gives, and its days of deposit in a campaign.
//
// Fields save by themselves; what a value may be is decided by the repository.
#pragma once

#include "models/labels/labelkind.h"
#include "models/store/store.h"
#include "views/common/fieldform.h"

#include <QWidget>

namespace pc {

class KindForm final : public QWidget {
    Q_OBJECT

public:
    /// Days of deposit are those of `campaign`; not shown without one.
    KindForm(Store &store, CampaignId campaign, QWidget *parent = nullptr);

    /// Another kind.
    void show(const LabelKind &kind);
    /// The same, as the register holds it now; what is being typed stays.
    void refresh(const LabelKind &kind);
    void commit();
    FieldForm *fields() const { return m_fields; }
    FieldForm *window() const { return m_window; }

private:
    void save(const QString &key, const QString &value);
    void saveWindow(const QString &key, const QString &value);
    QMap<QString, QString> values() const;
    QMap<QString, QString> windowValues();

    Store &m_store;
    CampaignId m_campaign;
    LabelKind m_kind;
    FieldForm *m_fields;
    FieldForm *m_window;
};

} // namespace pc
