// The rules a new campaign begins with: quota, marks, steps, customary deadlines, sentences; each dated.
//
// A campaign that is open already keeps its own rules: those are changed on the page Campaign.
#pragma once

#include "models/settings/settingsrepository.h"
#include "views/settings/settingssection.h"

#include <QMap>

class QComboBox;
class QLabel;
class QPushButton;

namespace pc {

class FieldForm;
struct FormField;
class ToneNote;
class ValueTimeline;

class CampaignSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit CampaignSection(Register &opened, QWidget *parent = nullptr);

    void refresh() override;
    QComboBox *rule() const { return m_rule; }
    QPushButton *changeButton() const { return m_change; }
    QPushButton *applyButton() const { return m_apply; }
    /// The fields of the change being made, "value", "valid_from" and "source"; nullptr while nothing is changed.
    FieldForm *form() const { return m_form; }

private:
    enum class Kind { Duration, Age, Step, Day, Sentence, Parties };
    struct Rule {
        QString name;
        QString caption;
        Kind kind;
    };
    static std::vector<Rule> rules();
    /// The fields a new value is typed in, with the present one put into them.
    std::vector<FormField> valueFields(const QString &value);
    /// What was typed, as one text.
    QString typedValue() const;
    const Rule &chosen() const;
    QString valueText(const QString &value) const;
    /// The value as it is stored, for what was typed; nullopt when it has none.
    std::optional<QString> stored(const QString &typed) const;
    void startChange();
    void endChange();
    void apply();
    void remove(const Setting &value);

    std::vector<Rule> m_rules;
    QMap<QString, QString> m_typed;
    QComboBox *m_rule;
    QLabel *m_value;
    QLabel *m_since;
    QPushButton *m_change;
    QPushButton *m_all;
    QWidget *m_editor;
    FieldForm *m_form = nullptr;
    ToneNote *m_note;
    QPushButton *m_apply;
    ValueTimeline *m_timeline;
};

} // namespace pc
