// The buttons of an affectation's life: one for each step its state allows, and hours. A button that is not possible
// says why. It only asks; whoever listens takes the step.
#pragma once

#include "models/assignments/assignmentsrepository.h"

#include <QWidget>

class QPushButton;

namespace pc {

class StepBar final : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(bool readOnly, QWidget *parent = nullptr);

    void show(const AssignmentRecord &record, QDate today);

Q_SIGNALS:
    void stepAsked(pc::AssignmentStatus to);
    void hoursAsked();

private:
    bool m_readOnly;
    std::vector<QPushButton *> m_steps; ///< of AssignmentLife::table(), in its order
    QPushButton *m_hours;
};

} // namespace pc
