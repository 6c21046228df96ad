// Language, appearance, the user's name (kept by the app), and the point of view (kept by the register).
#pragma once

#include "views/settings/preferences.h"
#include "views/settings/settingssection.h"

namespace pc {

class AutosaveComboBox;
class AutosaveLineEdit;

class GeneralSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit GeneralSection(Register &opened, QWidget *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    void refresh() override;

Q_SIGNALS:
    void languageChosen(const QString &language);
    void appearanceChosen(pc::Appearance appearance);
    void authorChosen(const QString &author);

private:
    void setViewpoint(const QString &word);

    AutosaveComboBox *m_language;
    AutosaveComboBox *m_appearance;
    AutosaveLineEdit *m_author;
    AutosaveComboBox *m_viewpoint;
};

} // namespace pc
