// What has just been done and how to take it back, at the foot of a window: "3 hours deleted — Undo".
//
// It never takes the focus and goes by itself, except while the mouse or the focus is inside. It is never the
// only trace of anything: what it says must also stand in the journal or on the page.
#pragma once

#include "views/common/theme.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;
class QPropertyAnimation;
class QPushButton;

namespace pc {

class IconLabel;

class Toast final : public QFrame {
    Q_OBJECT

public:
    /// Floats over `host` and keeps to its foot.
    explicit Toast(QWidget *host);

    /// Replaces what was shown. `actionText` is a verb; without it there is no button.
    void announce(const QString &text, const QString &actionText = {}, const std::function<void()> &action = {},
                  Tone tone = Tone::Success);
    void dismiss();

    /// 8 seconds unless told otherwise.
    void setDuration(std::chrono::milliseconds duration);
    QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    void followFocus(QWidget *old, QWidget *now);
    bool isHeld() const;
    void restart();
    void fade();

    IconLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_action;
    QTimer m_timer;
    QPropertyAnimation *m_fading;
    std::function<void()> m_do;
    QPointer<QWidget> m_before; // Where the focus was before it came in here.
    bool m_hovered = false;
};

} // namespace pc
