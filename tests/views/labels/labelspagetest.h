// What the tests of the page Label share: a small register with the index kept, the page shown, ways to press and type.
#pragma once

#include "models/labels/labelindex.h"
#include "tests/models/labels/labelregister.h"
#include "tests/views/common/fakedialogs.h"
#include "views/common/formdialog.h"
#include "views/common/recordtable.h"
#include "views/labels/labelpane.h"
#include "views/labels/labelspage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace pc::test {

class LabelsPageTest : public QObject {
    Q_OBJECT

protected:
    void begin()
    {
        m = std::make_unique<LabelRegister>();
        m->store().addMaintainer([](Database &database, const ChangeSet &changes) {
            return RecordIndex(database, labelIndexSpec()).maintain(changes);
        });
    }
    bool show()
    {
        m_page = std::make_unique<LabelsPage>(m->store(), m_dialogs);
        m_page->setCampaign(m->campaign.value);
        m_page->resize(1060, 620);
        m_page->show();
        return QTest::qWaitForWindowActive(m_page.get());
    }
    void end()
    {
        if (m_page)
            m_page->close();
        m_page.reset();
        m.reset();
    }
    QPushButton *button(const QString &text, QWidget *in = nullptr) const
    {
        for (QPushButton *each : (in ? in : m_page.get())->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void press(const QString &text, QWidget *in = nullptr)
    {
        QPushButton *found = button(text, in);
        QVERIFY2(found, qPrintable(text));
        QVERIFY2(found->isEnabled(), qPrintable(text + u": "_s + found->toolTip()));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    QAction *action(const QString &text) const
    {
        for (QAction *each : m_page->actions()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    FormDialog *dialog() const
    {
        for (FormDialog *each : m_page->findChildren<FormDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template <typename Editor>
    Editor *editor(const QString &key) const
    {
        return qobject_cast<Editor *>(dialog()->form()->field(key)->editor());
    }
    void type(const QString &key, const QString &text)
    {
        if (auto *line = editor<QLineEdit>(key)) {
            line->selectAll();
            QTest::keyClicks(line, text);
        } else {
            QTest::keyClicks(editor<QPlainTextEdit>(key), text);
        }
    }
    void choose(LabelFileId id) { m_page->showRecord(id.value); }
    LabelPane *pane() const { return m_page->pane(); }

    std::unique_ptr<LabelRegister> m;
    FakeDialogs m_dialogs;
    std::unique_ptr<LabelsPage> m_page;
};

} // namespace pc::test
