// Step 1: which office this is, the user's name for the history, the language.
#pragma once

#include "views/firstrun/firstrunstep.h"

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace pc {

class WelcomeStep final : public FirstRunStep {
    Q_OBJECT

public:
    explicit WelcomeStep(const FirstRunStart &start, QWidget *parent = nullptr);

    QString title() const override { return tr("Welcome"); }
    void fill(FirstRunChoice *choice) const override;
    void reset() override;
    QWidget *firstField() const override;

Q_SIGNALS:
    /// "fr" or "en", by the user.
    void languageChosen(const QString &language);

private:
    QRadioButton *addOffice(const QString &name, const QString &what);

    FirstRunStart m_start;
    QRadioButton *m_udccas;
    QRadioButton *m_university;
    QLineEdit *m_author;
    QComboBox *m_language;
};

} // namespace pc
