// Where the official data of the register come from: source, licence, geography, reference years, seal.
#pragma once

#include "views/settings/settingssection.h"

class QFormLayout;

namespace pc {

class SourcesSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit SourcesSection(Register &opened, QWidget *parent = nullptr);

    /// The data do not change while a register is open.
    void refresh() override {}
};

} // namespace pc
