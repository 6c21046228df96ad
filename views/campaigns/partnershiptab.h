// The convention between the two partners, with its end announced in time.
#pragma once

#include "views/campaigns/campaignpart.h"

namespace pc {

class FormDialog;
class CampaignRows;
class ToneNote;
struct FormField;

class PartnershipTab final : public CampaignPart {
    Q_OBJECT

public:
    explicit PartnershipTab(Store &store, QWidget *parent = nullptr);

    void refresh() override;
    void commit() override;
    FormDialog *add();
    CampaignRows *rows() const { return m_rows; }
    ToneNote *note() const { return m_note; }

private:
    std::vector<FormField> fields() const;

    ToneNote *m_note;
    CampaignRows *m_rows;
};

} // namespace pc
