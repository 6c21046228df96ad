// The page "Settings": every setting on one page that scrolls, found by its words, in force at once.
//
// Settings of the register are written here, each as one change that can be undone; those of the person at this
// computer are only asked for (languageChosen and the like), and come back through setPreferences().
#pragma once

#include "models/register/register.h"
#include "views/common/page.h"
#include "views/settings/preferences.h"

#include <vector>

class QLineEdit;

namespace pc {

class Dialogs;
class EmptyState;
class GeneralSection;
class SettingsSection;

class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// `opened` and `dialogs` outlive the page. `copiesFolder` holds the copies of this register.
    SettingsPage(Register &opened, Dialogs &dialogs, const Preferences &preferences, const QString &copiesFolder,
                 QWidget *parent = nullptr);

    QString title() const override { return tr("Settings"); }
    QString iconName() const override { return QStringLiteral("settings"); }
    void setSearch(const QString &text) override;
    void activate() override;

    void setPreferences(const Preferences &preferences);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void appearanceChosen(pc::Appearance appearance);
    void authorChosen(const QString &author);
    /// The user decided to bring this copy back.
    void restoreRequested(const pc::RegisterCopy &copy);
    /// Show this folder in the file manager.
    void folderRequested(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addSection(SettingsSection *section);
    void filter();
    void refresh();

    Register &m_register;
    Dialogs &m_dialogs;
    Preferences m_preferences;
    QString m_copiesFolder;
    QLineEdit *m_search = nullptr;
    QWidget *m_content = nullptr;
    GeneralSection *m_general = nullptr;
    std::vector<SettingsSection *> m_sections;
    EmptyState *m_nothing = nullptr;
};

} // namespace pc
