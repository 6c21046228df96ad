// The questions the two partners put to each other, with the answers and their days.
#pragma once

#include "views/campaigns/campaignpart.h"

namespace pc {

class FormDialog;
class CampaignRows;
struct FormField;

class QuestionsTab final : public CampaignPart {
    Q_OBJECT

public:
    explicit QuestionsTab(Store &store, QWidget *parent = nullptr);

    void refresh() override;
    void commit() override;
    FormDialog *add();
    CampaignRows *rows() const { return m_rows; }

private:
    std::vector<FormField> fields() const;

    CampaignRows *m_rows;
};

} // namespace pc
