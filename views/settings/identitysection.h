// Name, address, signatory and logos of the office and its partner, as printed on letters, documents and reports.
#pragma once

#include "views/settings/settingssection.h"

#include <functional>
#include <vector>

namespace pc {

class AutosaveComboBox;
class AutosaveField;
class Dialogs;
class LogoField;

class IdentitySection final : public SettingsSection {
    Q_OBJECT

public:
    IdentitySection(Register &opened, Dialogs &dialogs, QWidget *parent = nullptr);

    void refresh() override;

private:
    /// A setting and the field it is typed in.
    struct Line {
        AutosaveField *field = nullptr;
        QString name;
        QString change; ///< the entry of the history, with the value
        std::function<QString(const QString &typed)> clean;
    };

    void add(QFormLayout *form, const QString &label, const Line &line);
    void addLogo(QFormLayout *form, const QString &label, LogoField *field, const QString &name, const QString &chosen, const QString &removed);
    void save(const Line &line, const QString &typed);
    void saveLogo(LogoField *field, const QString &name, const QString &text, const QByteArray &png);

    std::vector<Line> m_lines;
    AutosaveComboBox *m_feminine;
    LogoField *m_logo;
    LogoField *m_partnerLogo;
};

} // namespace pc
