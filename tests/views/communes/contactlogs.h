// The log of one commune in a window of its own, driven as its user drives it.
#pragma once

#include "tests/models/store/registers.h"
#include "views/communes/contactlog.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace pc::test {

/// Test classes derive from it: init() opens a register and shows the log of Étrœungt.
class ContactLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// The control of that accessible name; fails the test when there is none.
    template <typename Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : m_log->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        qFatal("no control named %s", qPrintable(name));
    }
    QLineEdit *line(const QString &name) const { return named<QLineEdit>(name); }
    QToolButton *button(const QString &name) const { return named<QToolButton>(name); }
    QListView *list() const { return m_log->findChild<QListView *>(); }
    ContactEditor *editor() const { return m_log->findChild<ContactEditor *>(); }
    ContactsModel *model() const { return m_log->findChild<ContactsModel *>(); }

    /// What the form says is wrong, and its remarks.
    QString errors() const;
    /// What the last change was announced as.
    QString lastDone() const { return m_done->isEmpty() ? QString() : m_done->last().at(0).toString(); }
    void type(const QString &field, const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key(key), modifiers);
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    void record(const QString &subject, const QString &nextStep = {}, const QString &nextStepOn = {});
    void show();
    void reopenForReading();

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<QWidget> m_window;
    ContactLog *m_log = nullptr;
    std::unique_ptr<QSignalSpy> m_done;
};

} // namespace pc::test
