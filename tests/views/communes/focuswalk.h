// Where Tab leads in a window, for the tests that find unnamed controls and focus traps.
#pragma once

#include <QTest>
#include <QWidget>

namespace pc::test {

/// The controls that take the focus by Tab; fails the test for one without a name.
inline QSet<QWidget *> controlsOf(const QWidget *window)
{
    QSet<QWidget *> controls;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (widget->accessibleName().isEmpty() && !widget->inherits("QAbstractButton"))
            QTest::qFail(widget->metaObject()->className(), __FILE__, __LINE__);
        controls.insert(widget);
    }
    return controls;
}

/// The controls met by pressing Tab that often, from where the focus is.
inline QSet<QWidget *> metByTab(const QWidget *window, qsizetype presses)
{
    QSet<QWidget *> met;
    for (qsizetype i = 0; i < presses; ++i) {
        met.insert(window->focusWidget());
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    }
    return met;
}

} // namespace pc::test
