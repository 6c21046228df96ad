// The log of diffusions of the offer to students.
#pragma once

#include "views/campaigns/campaignpart.h"

namespace pc {

class FormDialog;
class CampaignRows;
struct FormField;

class DiffusionTab final : public CampaignPart {
    Q_OBJECT

public:
    explicit DiffusionTab(Store &store, QWidget *parent = nullptr);

    void refresh() override;
    void commit() override;
    FormDialog *add();
    CampaignRows *rows() const { return m_rows; }

private:
    std::vector<FormField> fields() const;

    CampaignRows *m_rows;
};

} // namespace pc
