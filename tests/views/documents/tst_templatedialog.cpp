// The dialog of texts: it saves by itself, in one step for a stretch of writing, and the program's text can be taken back.
#include "models/documents/documentkind.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"
#include "views/documents/fieldslist.h"
#include "views/documents/templatedialog.h"
#include "views/documents/templateedit.h"
#include "views/documents/templateeditor.h"

#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

namespace {

const QString kKind = u"student_letter"_s;

class Answers final : public Dialogs {
public:
    void confirm(QWidget *, const ConfirmRequest &request, const Answer &answered) override
    {
        asked << request.text;
        answered(yes);
    }
    void inform(QWidget *, const ConfirmRequest &) override {}
    void chooseOpenFile(QWidget *, const FileRequest &, const Path &) override {}
    void chooseSaveFile(QWidget *, const FileRequest &, const Path &) override {}
    void chooseFolder(QWidget *, const FileRequest &, const Path &) override {}
    void choosePrinter(QWidget *, const PrintRequest &, const Printing &) override {}

    bool yes = true;
    QStringList asked;
};

} // namespace

class TestTemplateDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyKindWithATextIsListed();
    void writingIsOneStep();
    void leavingAKindKeepsItsText();
    void aTextInErrorIsKept();
    void goingBackAsksFirst();
    void nothingIsWrittenInConsultation();
    void everyControlHasAName();

private:
    DocumentTemplate inUse() { return *TemplatesRepository(m_store->database()).inUse(kKind); }

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
    Answers m_dialogs;
    std::unique_ptr<TemplateDialog> m_dialog;
};

void TestTemplateDialog::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    QVERIFY(m_store);
    m_dialogs.yes = true;
    m_dialogs.asked.clear();
    m_dialog = std::make_unique<TemplateDialog>(*m_store, m_dialogs);
    m_dialog->showKind(kKind);
}

void TestTemplateDialog::cleanup()
{
    m_dialog.reset();
    m_store.reset();
    m_folder.reset();
}

void TestTemplateDialog::everyKindWithATextIsListed()
{
    int texts = 0;
    for (const DocumentKind &kind : DocumentKinds::all())
        texts += TemplatesRepository::shipped(QString::fromLatin1(kind.word)).ok() ? 1 : 0;
    QCOMPARE(m_dialog->kinds()->count(), texts);
    QVERIFY(m_dialog->kinds()->currentItem());
    QCOMPARE(m_dialog->editor()->body(), inUse().body);
    QVERIFY(!m_dialog->restoreButton()->isEnabled());
}

void TestTemplateDialog::writingIsOneStep()
{
    const QString before = inUse().body;
    QTest::keyClicks(m_dialog->editor()->text(), u"Hello "_s);
    QTest::keyClicks(m_dialog->editor()->text(), u"there "_s);
    m_dialog->done(QDialog::Rejected);
    // The cursor stands at the first letter, after the mark of the line.
    QCOMPARE(inUse().body, QString(before).insert(2, u"Hello there "_s));
    QCOMPARE(inUse().version, 1);
    QVERIFY(m_store->undo().ok());
    QCOMPARE(inUse().body, before);
    QVERIFY(!inUse().id.isValid());
    QVERIFY(!m_store->nextUndo()->has_value());
}

void TestTemplateDialog::leavingAKindKeepsItsText()
{
    if (m_dialog->kinds()->count() < 2)
        QSKIP("one kind has a text");
    QTest::keyClicks(m_dialog->editor()->text(), u"Hello "_s);
    m_dialog->kinds()->setCurrentRow(m_dialog->kinds()->currentRow() == 0 ? 1 : 0);
    QVERIFY(m_dialog->kind() != kKind);
    QVERIFY(inUse().body.left(10).contains(u"Hello "_s));
    m_dialog->showKind(kKind);
    QVERIFY(m_dialog->editor()->body().left(10).contains(u"Hello "_s));
    QVERIFY(m_dialog->kinds()->currentItem()->text().contains(u"Modified by the office"_s));
}

void TestTemplateDialog::aTextInErrorIsKept()
{
    QTest::keyClicks(m_dialog->editor()->text(), u"{nothing.of.the.kind} "_s);
    m_dialog->editor()->check();
    QCOMPARE(m_dialog->editor()->errorCount(), size_t{1});
    QVERIFY(m_dialog->save());
    QVERIFY(inUse().body.left(30).contains(u"{nothing.of.the.kind} "_s));
}

void TestTemplateDialog::goingBackAsksFirst()
{
    const DocumentTemplate ours = inUse();
    QTest::keyClicks(m_dialog->editor()->text(), u"Hello "_s);
    QVERIFY(m_dialog->save());
    m_dialogs.yes = false;
    m_dialog->restoreButton()->click();
    QCOMPARE(m_dialogs.asked.size(), 1);
    QVERIFY(inUse().id.isValid());
    m_dialogs.yes = true;
    m_dialog->restoreButton()->click();
    QCOMPARE(inUse(), ours);
    QCOMPARE(m_dialog->editor()->body(), ours.body);
    QVERIFY(!m_dialog->restoreButton()->isEnabled());
}

void TestTemplateDialog::nothingIsWrittenInConsultation()
{
    m_dialog.reset();
    m_store.reset();
    m_store = opened(m_folder->filePath(u"a.pcom"_s), Store::Mode::Read);
    QVERIFY(m_store);
    m_dialog = std::make_unique<TemplateDialog>(*m_store, m_dialogs);
    m_dialog->showKind(kKind);
    QTest::keyClicks(m_dialog->editor()->text(), u"Hello "_s);
    QCOMPARE(m_dialog->editor()->body(), inUse().body);
    m_dialog->done(QDialog::Rejected);
}

void TestTemplateDialog::everyControlHasAName()
{
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     widget->metaObject()->className());
        else if (qobject_cast<const QAbstractScrollArea *>(widget))
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

PC_TEST_MAIN(TestTemplateDialog)
#include "tst_templatedialog.moc"
