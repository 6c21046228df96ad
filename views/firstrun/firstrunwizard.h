// The first start: four short steps, each of which can be skipped, then one choice handed over.
//
// It creates, opens and imports nothing and knows no window: whoever shows it listens to chosen(). When another
// language is chosen, the app installs it and makes the wizard anew from present().
#pragma once

#include "views/firstrun/firstrunchoice.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace pc {

class DataStep;
class Dialogs;
class FirstRunStep;
class ToneNote;

class FirstRunWizard final : public QDialog {
    Q_OBJECT

public:
    /// `dialogs` outlives the wizard.
    FirstRunWizard(const FirstRunStart &start, Dialogs &dialogs, QWidget *parent = nullptr);

    /// A start that shows the first step as it is now.
    FirstRunStart present() const;
    /// What Create would hand over now.
    FirstRunChoice choice() const;
    /// Step on screen, 0 to 3.
    int step() const;
    /// The chosen register could not be made or opened: says so, and the wizard stays.
    void showError(const QString &message);

Q_SIGNALS:
    /// The last step is done; the wizard stays until it is closed with accept().
    void chosen(const pc::FirstRunChoice &choice);
    /// "fr" or "en".
    void languageChosen(const QString &language);

private:
    void addStep(FirstRunStep *step);
    int lastStep() const;
    void showStep(int step);
    void goOn();
    void skip();
    void finish();
    void renameButtons();

    FirstRunStart m_start;
    std::vector<FirstRunStep *> m_steps;
    DataStep *m_data;
    QLabel *m_progress;
    QLabel *m_title;
    QStackedWidget *m_stack;
    ToneNote *m_note;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_next;
};

} // namespace pc
