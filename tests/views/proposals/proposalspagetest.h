// The page Propositions over the small register of villages.h, in a window that has the keyboard.
//
// A gesture is a click or a key chord; text typed into the focused field is a typing; Tab counts for nothing.
#pragma once

#include "views/proposals/proposalspage.h"

#include "models/base/minutes.h"
#include "tests/models/proposals/villages.h"
#include "tests/views/common/fakedialogs.h"
#include "views/common/fieldform.h"
#include "views/common/lookupfield.h"
#include "views/common/recordtable.h"
#include "views/common/tonenote.h"
#include "views/proposals/actiontypeseditor.h"
#include "views/proposals/changedialog.h"
#include "views/proposals/examinationtab.h"
#include "views/proposals/grideditor.h"
#include "views/proposals/gridform.h"
#include "views/proposals/lexiconeditor.h"
#include "views/proposals/markedtext.h"
#include "views/proposals/modelactionseditor.h"
#include "views/proposals/newproposaldialog.h"
#include "views/proposals/proposalform.h"
#include "views/proposals/proposalpane.h"
#include "views/proposals/recordlines.h"
#include "views/proposals/wordsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

#include <QTest>
#include <QVBoxLayout>

namespace pc::test {

using namespace Qt::StringLiterals;

class ProposalsPageTest : public QObject {
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    void click(QWidget *widget)
    {
        ++m_gestures;
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void clickRow(int row)
    {
        ++m_gestures;
        const QRect where = m_page->table()->visualRect(m_page->table()->model()->index(row, 1));
        QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, where.center());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        if (key != Qt::Key_Tab)
            ++m_gestures;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString &text)
    {
        ++m_typings;
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    /// Whether a dialog is there and has the keyboard.
    template <typename Dialog>
    bool isReady() const
    {
        const auto *dialog = m_window->findChild<Dialog *>();
        return dialog && QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget());
    }
    NewProposalDialog *dialog() const { return m_window->findChild<NewProposalDialog *>(); }
    ProposalPane *pane() const { return m_page->findChild<ProposalPane *>(); }
    QPushButton *step(ProposalStatus to) const
    {
        for (QPushButton *button : pane()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->property("status").toString() == ProposalWords::word(to))
                return button;
        }
        return nullptr;
    }
    QLineEdit *reason() const
    {
        for (QLineEdit *line : pane()->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Reason of the decision")
                return line;
        }
        return nullptr;
    }
    QList<QRadioButton *> yesButtons() const
    {
        QList<QRadioButton *> yes;
        for (QRadioButton *button : pane()->findChildren<QRadioButton *>()) {
            if (button->text() == u"Yes")
                yes << button;
        }
        return yes;
    }
    QString notes(QWidget *of) const
    {
        QStringList said;
        for (const ToneNote *note : of->findChildren<ToneNote *>())
            said << note->text();
        said.removeAll(QString());
        return said.join(u'\n');
    }
    /// The row of a proposal in the table.
    int rowOf(qint64 id) const { return qobject_cast<RecordsModel *>(m_page->table()->model())->rowOf(static_cast<RowKey>(id)); }
    void open();

    std::unique_ptr<Villages> m_villages;
    FakeDialogs m_dialogs;
    std::unique_ptr<QWidget> m_window;
    ProposalsPage *m_page = nullptr;
    int m_gestures = 0;
    int m_typings = 0;
};

} // namespace pc::test
