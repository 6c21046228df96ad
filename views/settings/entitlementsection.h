// The rule that says which communes are entitled: three dated figures, and how many communes they make.
#pragma once

#include "views/settings/settingssection.h"

class QLabel;

namespace pc {

class DatedSetting;

class EntitlementSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit EntitlementSection(Register &opened, QWidget *parent = nullptr);

    void refresh() override;
    DatedSetting *threshold() const { return m_figures.front(); }

private:
    QLabel *m_count;
    std::vector<DatedSetting *> m_figures;
};

} // namespace pc
