// One dated figure of the rule (threshold, population, reference year): its present value, the change to come, and
// every value it has had or will have.
//
// A change is previewed before it is applied, then written as one change of the register; the rule itself is the
// models'.
#pragma once

#include "models/register/register.h"
#include "models/settings/settingsrepository.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace pc {

class ValueTimeline;

class DatedSetting final : public QWidget {
    Q_OBJECT

public:
    enum Kind { Threshold, Basis, Vintage };

    DatedSetting(Kind kind, Register &opened, QWidget *parent = nullptr);

    void refresh();
    /// "352 → 355 entitled communes from 01/01/2027"; empty while nothing is being changed.
    QString previewText() const;

Q_SIGNALS:
    void failed(const pc::Error &error);

private:
    QString name() const;
    QString caption() const;
    QString valueText(const QString &value) const;
    QWidget *makeValueField();
    void buildEditor();
    QString chosenValue() const;
    void choose(const QString &value);
    Result<EligibilityRule> ruleWithChoice() const;

    void startChange();
    void endChange();
    void preview();
    void apply();
    void remove(const Setting &value);

    Kind m_kind;
    Register &m_register;

    QLabel *m_value;
    QLabel *m_since;
    QPushButton *m_change;
    QPushButton *m_all;
    QWidget *m_editor;
    QSpinBox *m_number = nullptr;
    QComboBox *m_choice = nullptr;
    QDateEdit *m_from;
    QLineEdit *m_source;
    QLabel *m_preview;
    QPushButton *m_apply;
    ValueTimeline *m_timeline;
};

} // namespace pc
