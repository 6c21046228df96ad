// Counts what a person does: a gesture is a click, a key that acts or a chord; a typing is a text in the field at hand.
//
// Tab costs nothing, as does looking. Every step goes through the real events of the keyboard and the mouse.
#pragma once

#include "tests/journeys/desktest.h"
#include "views/shell/sidebar.h"

#include <QAbstractItemView>

namespace pc::test {

class Gestures {
public:
    int gestures() const { return m_gestures; }
    int typings() const { return m_typings; }
    QString counted() const { return QStringLiteral("%1 + %2").arg(m_gestures).arg(m_typings); }

    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_gestures;
        press(key, modifiers);
        settle();
    }
    void typing(const QString &text)
    {
        ++m_typings;
        type(text);
        settle();
    }
    static void tab(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            press(Qt::Key_Tab);
    }
    /// As many Tabs as it takes to the field of that name.
    static void tabTo(const QString &name)
    {
        for (int i = 0; i < 12; ++i) {
            press(Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            if (focus && focus->accessibleName() == name)
                return;
        }
        QTest::qFail(qUtf8Printable(QStringLiteral("no field ") + name), __FILE__, __LINE__);
    }
    void click(QWidget *widget)
    {
        ++m_gestures;
        tick(widget);
    }
    void click(QAbstractItemView *view, const QModelIndex &index)
    {
        ++m_gestures;
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        settle();
    }
    /// A click that the task counts apart: an answer of the grid.
    static void tick(QWidget *widget)
    {
        if (widget)
            QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(8, widget->height() / 2));
        else
            QTest::qFail("nothing to click", __FILE__, __LINE__);
        settle();
    }
    /// The page of that title, in the sidebar.
    void place(const QWidget *window, const QString &title)
    {
        auto *sidebar = window->findChild<Sidebar *>();
        for (int row = 0; row < sidebar->count(); ++row) {
            if (sidebar->item(row)->text() == title) {
                click(sidebar, sidebar->model()->index(row, 0));
                return;
            }
        }
        QTest::qFail(qUtf8Printable(QStringLiteral("no page ") + title), __FILE__, __LINE__);
    }

private:
    // What an event asks to be done right after it.
    static void settle() { QCoreApplication::processEvents(); }

    int m_gestures = 0;
    int m_typings = 0;
};

} // namespace pc::test
