// Name, e-mail and logo of the office, as printed at the head of letters and reports.
#pragma once

#include "views/settings/settingssection.h"

namespace pc {

class AutosaveLineEdit;
class Dialogs;
class LogoField;

class IdentitySection final : public SettingsSection {
    Q_OBJECT

public:
    IdentitySection(Register &opened, Dialogs &dialogs, QWidget *parent = nullptr);

    void refresh() override;

private:
    void save(AutosaveLineEdit *field, const QString &name, const QString &label, const QString &value);
    void saveLogo(const QByteArray &png);

    AutosaveLineEdit *m_name;
    AutosaveLineEdit *m_email;
    LogoField *m_logo;
};

} // namespace pc
