// The real desk with its windows, driven as a person drives it: by keyboard, by mouse, by the names on screen.
#pragma once

#include "app/desk.h"
#include "app/session.h"
#include "models/communes/communesrepository.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "views/shell/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QToolBar>

namespace pc::test {

/// A sentence of the program in the language on screen, without its mnemonic.
inline QString said(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source).remove(u'&');
}

/// The visible control of that name; null when there is none.
template <typename Widget>
Widget *named(const QWidget *root, const QString &name)
{
    const QList<Widget *> all = root->findChildren<Widget *>();
    for (Widget *widget : all) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool here = widget->accessibleName() == name || (button && button->text().remove(u'&') == name);
        if (here && widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Whether a visible label shows a text that contains this one.
inline bool shows(const QWidget *root, const QString &text)
{
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

/// A key where the keyboard is.
inline void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClick(focus, Qt::Key(key), modifiers);
    else
        QTest::qFail("nothing has the focus", __FILE__, __LINE__);
}

/// Text as a keyboard of any country types it; QTest::keyClicks knows ASCII only.
inline void type(const QString &text)
{
    for (const QChar letter : text) {
        if (QWidget *focus = QApplication::focusWidget())
            QTest::sendKeyEvent(QTest::Click, focus, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        else
            QTest::qFail("nothing has the focus", __FILE__, __LINE__);
    }
}

/// Test classes derive from it. Each test function begins with no register, no settings and no desk.
class DeskTest : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase() { Session::applyLanguage(QStringLiteral("fr")); }
    void init()
    {
        Session::settings().clear();
        Session::settings().setValue(QStringLiteral("author"), QStringLiteral("Anne Dupont"));
        QDir(Session::dataFolder()).removeRecursively();
        m_folder = std::make_unique<TempDir>();
        m_dialogs.asked.clear();
        m_dialogs.answer = true;
    }
    void cleanup() { m_desk.reset(); }

protected:
    /// Starts the program; waits until its window has the keyboard.
    bool start(const QString &path = {})
    {
        m_desk = std::make_unique<Desk>(m_dialogs, m_clock);
        m_desk->start(path);
        return awake();
    }
    bool awake() const
    {
        QWidget *top = m_desk->firstRun() ? static_cast<QWidget *>(m_desk->firstRun()) : m_desk->window();
        if (!top)
            return false;
        top->activateWindow();
        const bool active =
            QTest::qWaitForWindowActive(top) && QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
        QCoreApplication::processEvents(); // what the window does right after its first painting: counting its chips
        return active;
    }
    MainWindow *window() const { return m_desk->window(); }
    QLineEdit *searchField() const { return window()->findChild<QToolBar *>()->findChild<QLineEdit *>(); }
    Store &store() const { return m_desk->openedRegister()->store(); }

    /// A register of the Nord in the test's own folder.
    QString newRegister(const QString &name = QStringLiteral("nord.pcom"), const RegisterPlan &plan = {}) const
    {
        Store::Options options = Session::storeOptions(Store::Mode::Write);
        options.clock = &m_clock;
        const QString path = m_folder->filePath(name);
        if (const auto made = Register::create(path, plan, options); !made)
            QTest::qFail(qUtf8Printable(made.error().message), __FILE__, __LINE__);
        return path;
    }
    CommuneId communeOf(const QString &code) const
    {
        const auto found = CommunesRepository(store().database()).find(code);
        return found && *found ? (*found)->id : CommuneId{};
    }
    TownHall hallOf(const QString &code) const
    {
        const auto hall = CommunesRepository(store().database()).townHall(communeOf(code));
        return hall ? *hall : TownHall{};
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 3), QTime(14, 32))};
    FakeDialogs m_dialogs;
    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

} // namespace pc::test
