// Step 4: what stands at the head of letters and reports.
#pragma once

#include "views/firstrun/firstrunstep.h"

class QLineEdit;

namespace pc {

class Dialogs;
class LogoField;

class IdentityStep final : public FirstRunStep {
    Q_OBJECT

public:
    explicit IdentityStep(Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override { return tr("Identity"); }
    void fill(FirstRunChoice *choice) const override;
    void reset() override;
    QString obstacle() const override;
    QWidget *firstField() const override;

private:
    QLineEdit *m_name;
    QLineEdit *m_email;
    LogoField *m_logo;
};

} // namespace pc
