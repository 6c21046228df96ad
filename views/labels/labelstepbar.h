// The buttons of a label file's life: one for each step its state allows, then what follows a decision. A button that is
// not possible says why. It only asks; whoever listens takes the step.
#pragma once

#include "models/labels/labelconditions.h"

#include <QWidget>

class QPushButton;

namespace pc {

class LabelStepBar final : public QWidget {
    Q_OBJECT

public:
    explicit LabelStepBar(bool readOnly, QWidget *parent = nullptr);

    /// `lock`: why nothing of the file may change, such as a closed campaign; empty when it may.
    void show(const LabelCase &it, const QString &lock);
    /// Why a step is refused before anything more is said in its dialog; empty when the dialog may be opened.
    static QString refusal(LabelStatus from, LabelStatus to, const LabelFacts &facts);

Q_SIGNALS:
    void stepAsked(pc::LabelStatus to);
    void notifyAsked();
    void appealAsked();
    void takeBackAsked();

private:
    void enable(QPushButton *button, bool visible, const QString &why);

    bool m_readOnly;
    std::vector<QPushButton *> m_steps; ///< of LabelLife::steps(), in its order
    QPushButton *m_notify;
    QPushButton *m_appeal;
    QPushButton *m_takeBack;
};

} // namespace pc
