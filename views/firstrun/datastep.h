// Step 2: a new register with its territory and threshold, a register that exists, or the demonstration.
//
// The count of entitled communes follows each change; it comes from the embedded data, loaded when the step is made.
#pragma once

#include "models/reference/referencedata.h"
#include "views/firstrun/firstrunstep.h"

class QComboBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace pc {

class Dialogs;
class PlaceField;

class DataStep final : public FirstRunStep {
    Q_OBJECT

public:
    DataStep(const FirstRunStart &start, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override { return tr("Your data"); }
    void fill(FirstRunChoice *choice) const override;
    void reset() override;
    QString obstacle() const override;
    QWidget *firstField() const override;

    FirstRunChoice::Kind kind() const;
    /// "352 entitled communes out of 647 — reference populations of 2023".
    QString countText() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QRadioButton *addKind(const QString &name, const QString &what);
    QWidget *newRegisterForm();
    QWidget *existingForm();
    void loadReference();
    void showKind();
    void count();
    int communesOf(const QString &departement);

    FirstRunStart m_start;
    Dialogs &m_dialogs;
    std::optional<Result<ReferenceData>> m_reference;
    QHash<QString, int> m_communes;
    int m_defaultThreshold = 0;

    QRadioButton *m_new = nullptr;
    QRadioButton *m_existing = nullptr;
    QRadioButton *m_demonstration = nullptr;
    QWidget *m_newForm = nullptr;
    QWidget *m_existingForm = nullptr;
    QComboBox *m_territory = nullptr;
    QSpinBox *m_threshold = nullptr;
    QLabel *m_count = nullptr;
    PlaceField *m_newPlace = nullptr;
    PlaceField *m_existingPlace = nullptr;
};

} // namespace pc
