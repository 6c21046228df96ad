// The dialog of imports over a fresh register, and the hands that use it. Whoever inherits it fills m_register first.
#pragma once

#include "models/tables/clipboardtable.h"
#include "tests/models/exchange/importregister.h"
#include "tests/views/common/fakedialogs.h"
#include "views/exchange/importdialog.h"
#include "views/exchange/importmodel.h"
#include "views/exchange/importtable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace pc::test {

inline QString s(const char *text) { return QString::fromUtf8(text); }

class ImportDialogDriver {
protected:
    /// What was asked and answered is forgotten too.
    void close()
    {
        m_tester.reset();
        m_dialog.reset();
        m_register.reset();
        m_answers.asked.clear();
        m_answers.answer = true;
    }

    void open(const TextTable &table)
    {
        using Report = QAbstractItemModelTester::FailureReportingMode;
        m_dialog = std::make_unique<ImportDialog>(m_register->store(), table, s("the clipboard"), m_answers);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_dialog->model(), Report::QtTest);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void openPaste(const QString &text)
    {
        QMimeData mime;
        mime.setText(text);
        open(*tableFromMimeData(mime));
    }

    /// A cell of the table as shown, by the title of its column.
    QModelIndex cell(int row, ImportField field) const
    {
        const QAbstractItemModel *model = view()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == ImportFields::label(m_dialog->model()->plan().kind, field))
                return model->index(row, column);
        }
        return {};
    }

    void type(const QModelIndex &where, const QString &text)
    {
        view()->setCurrentIndex(where);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_F2);
        auto *editor = view()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QVERIFY(!editor->accessibleName().isEmpty());
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!view()->findChild<QLineEdit *>());
    }

    /// The first control whose text contains these words.
    template <typename Widget>
    Widget *named(const QString &text) const
    {
        for (Widget *one : m_dialog->findChildren<Widget *>()) {
            if (one->text().contains(text))
                return one;
        }
        qFatal("no control says %s", qPrintable(text));
    }
    QComboBox *kindBox() const
    {
        for (QComboBox *one : m_dialog->findChildren<QComboBox *>()) {
            if (one->accessibleName() == s("What the rows are"))
                return one;
        }
        qFatal("no box says what the rows are");
    }
    void chooseKind(ImportKind kind) const
    {
        kindBox()->setCurrentIndex(kindBox()->findData(int(kind)));
        Q_EMIT kindBox()->activated(kindBox()->currentIndex());
    }
    QPushButton *importButton() const { return named<QPushButton>(s("Import ")); }
    ImportTable *view() const { return m_dialog->findChild<ImportTable *>(); }

    ImportRegister m_registers;
    std::unique_ptr<Register> m_register;
    FakeDialogs m_answers;
    TempDir m_folder;
    std::unique_ptr<ImportDialog> m_dialog;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace pc::test
