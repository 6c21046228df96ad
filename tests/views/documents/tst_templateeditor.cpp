// The editor of texts: what is written comes back to the letter, labels travel, mistakes are shown where they are.
#include "tests/support/testmain.h"
#include "views/documents/fieldslist.h"
#include "views/documents/templateedit.h"
#include "views/documents/templateeditor.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace pc;

class TestTemplateEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextComesBackToTheLetter_data();
    void everyTextComesBackToTheLetter();
    void randomTextComesBackToTheLetter();
    void noMarkIsSeen();
    void placesOfTheTextAreFoundInTheDocument();
    void aLabelIsOneStepOfTheCaret();
    void bracesTypedBecomeALabel();
    void labelsAreCopiedAndPastedAsText();
    void aHeadingIsToggled();
    void boldIsWrittenWithItsMarks();
    void enterGoesOnWithAListAndLeavesAHeading();
    void enterInARowBeginsAnother();
    void conditionsGoAroundTheSelection();
    void theSourceIsTheSameText();
    void mistakesAreListedAndFound();
    void editingCanBeUndone();
    void fieldsAreSearchedAndInserted();
    void aFieldGoesWhereItWasWrittenLast();
};

namespace {

const std::vector<FieldInfo> &fields()
{
    static const std::vector<FieldInfo> known = {
        {.name = u"commune.of"_s, .label = u"Commune, with “de”"_s},
        {.name = u"name"_s, .label = u"Name"_s},
        {.name = u"minor"_s, .label = u"The student is a minor"_s, .kind = FieldKind::Condition},
        {.name = u"hours"_s, .label = u"Lines of hours"_s, .kind = FieldKind::List},
        {.name = u"date"_s, .label = u"Day"_s, .list = u"hours"_s},
        {.name = u"signatures"_s, .label = u"Signatures"_s, .kind = FieldKind::Blocks},
    };
    return known;
}

std::unique_ptr<TemplateEdit> edit(const QString &text)
{
    auto made = std::make_unique<TemplateEdit>();
    made->setFields(fields());
    made->setTemplate(text);
    return made;
}

} // namespace

void TestTemplateEditor::everyTextComesBackToTheLetter_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = {u""_s,
                               u"\n"_s,
                               u"a\n\nb\n"_s,
                               u"# T\n## H\n### S\n- i\n- j\n> r\n^ c\n~ n"_s,
                               u"|= a | > b |\n| {date} | **x** |\n|+ t |  |"_s,
                               u"---"_s,
                               u" --- "_s,
                               u"✂"_s,
                               u"✂ coupon"_s,
                               u"**a** //b// **//c//** **d//e//**"_s,
                               u"//**a**//"_s,
                               u"a ** b"_s,
                               u"****"_s,
                               u"**"_s,
                               u"https://a.example //b//"_s,
                               u"{{a} { b } {name} {nothing}{name}{name}"_s,
                               u"{ if  minor }a{end}"_s,
                               u"{if minor}\na\n{else}\nb\n{end}"_s,
                               u"# **x** y"_s,
                               u"a\u00A0: b\u202F!"_s,
                               u"  a  "_s,
                               u"\ta"_s,
                               u"-"_s,
                               u"- "_s,
                               u"# "_s,
                               u"- {name}\n\n- b"_s,
                               u"**{name}** {article}"_s,
                               u"\U0001F600 é"_s};
    for (const QString &text : texts)
        QTest::addRow("%lld", static_cast<long long>(texts.indexOf(text))) << text;
}

void TestTemplateEditor::everyTextComesBackToTheLetter()
{
    QFETCH(const QString, text);
    const auto editor = edit(text);
    QCOMPARE(editor->templateText(), text);
}

void TestTemplateEditor::randomTextComesBackToTheLetter()
{
    static const QStringList pieces = {u"{"_s,         u"}"_s,   u"{{"_s, u"{name}"_s, u"{if minor}"_s, u"{end}"_s,
                                       u"{nothing}"_s, u"\n"_s,  u"\n"_s, u"**"_s,     u"//"_s,         u"|"_s,
                                       u"# "_s,        u"## "_s, u"- "_s, u"> "_s,     u"---"_s,        u"✂ "_s,
                                       u" "_s,         u"é"_s,   u"x"_s,  u":"_s,      u"\u200B"_s,     u"\U0001F600"_s,
                                       u"*"_s,         u"/"_s,   u"|="_s, u"\u00A0"_s, u"~ "_s};
    const int rounds = qEnvironmentVariableIsSet("PC_LONG") ? 20'000 : 600;
    QRandomGenerator random(11);
    TemplateEdit editor;
    editor.setFields(fields());
    for (int round = 0; round < rounds; ++round) {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += pieces[random.bounded(static_cast<int>(pieces.size()))];
        editor.setTemplate(text);
        QCOMPARE(editor.templateText(), text);
        editor.selectAll();
        if (!editor.textCursor().hasSelection()) // a heading without a word
            continue;
        editor.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }
}

void TestTemplateEditor::noMarkIsSeen()
{
    const auto editor = edit(u"## Heading\n- **b** {name}\n{if minor}"_s);
    const QString object(QChar::ObjectReplacementCharacter);
    QCOMPARE(editor->document()->toPlainText(), u"Heading\nb %1\n%1"_s.arg(object));
}

void TestTemplateEditor::placesOfTheTextAreFoundInTheDocument()
{
    const QString text = u"# Title\n**a** {name}{name} b"_s;
    const auto editor = edit(text);
    const TemplateDocument document(editor->document());
    QCOMPARE(document.positionOf(2), 0);
    QCOMPARE(document.positionOf(7), 5);
    QCOMPARE(document.positionOf(text.indexOf(u'a')), 6);
    QCOMPARE(document.positionOf(text.indexOf(u"{name}"_s)), 8);
    QCOMPARE(document.positionOf(text.lastIndexOf(u"{name}"_s)), 9);
    QCOMPARE(document.positionOf(text.size()), 12);
    QCOMPARE(document.positionOf(text.size() + 50), 12);
}

void TestTemplateEditor::aLabelIsOneStepOfTheCaret()
{
    const auto editor = edit(u"{commune.of}x"_s);
    QTest::keyClick(editor.get(), Qt::Key_Right);
    QCOMPARE(editor->textCursor().position(), 1);
    QTest::keyClick(editor.get(), Qt::Key_Backspace);
    QCOMPARE(editor->templateText(), u"x"_s);
}

void TestTemplateEditor::bracesTypedBecomeALabel()
{
    const auto editor = edit({});
    QTest::keyClicks(editor.get(), u"a {name} {b"_s);
    QCOMPARE(editor->templateText(), u"a {name} {b"_s);
    QCOMPARE(editor->document()->characterCount(), 7);
}

void TestTemplateEditor::labelsAreCopiedAndPastedAsText()
{
    const auto editor = edit(u"# A {name}\n- **b**"_s);
    editor->selectAll();
    editor->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"# A {name}\n- **b**"_s);
    const auto other = edit({});
    other->paste();
    QCOMPARE(other->templateText(), u"# A {name}\n- **b**"_s);
    other->paste();
    QCOMPARE(other->templateText(), u"# A {name}\n- **b**# A {name}\n- **b**"_s);
}

void TestTemplateEditor::aHeadingIsToggled()
{
    const auto editor = edit(u"a {name} **b**"_s);
    editor->toggleKind(TemplateLineKind::Heading);
    QCOMPARE(editor->templateText(), u"## a {name} **b**"_s);
    editor->toggleKind(TemplateLineKind::Item);
    QCOMPARE(editor->templateText(), u"- a {name} **b**"_s);
    editor->toggleKind(TemplateLineKind::Item);
    QCOMPARE(editor->templateText(), u"a {name} **b**"_s);
}

void TestTemplateEditor::boldIsWrittenWithItsMarks()
{
    const auto editor = edit(u"one {name} two"_s);
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(4);
    cursor.setPosition(5, QTextCursor::KeepAnchor);
    editor->setTextCursor(cursor);
    editor->toggleBold();
    QCOMPARE(editor->templateText(), u"one **{name}** two"_s);
    editor->toggleItalic();
    QCOMPARE(editor->templateText(), u"one **//{name}//** two"_s);
    editor->toggleBold();
    editor->toggleItalic();
    QCOMPARE(editor->templateText(), u"one {name} two"_s);
}

void TestTemplateEditor::enterGoesOnWithAListAndLeavesAHeading()
{
    const auto editor = edit(u"# T"_s);
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor.get(), Qt::Key_Return);
    QTest::keyClicks(editor.get(), u"x"_s);
    editor->toggleKind(TemplateLineKind::Item);
    QTest::keyClick(editor.get(), Qt::Key_Return);
    QTest::keyClicks(editor.get(), u"y"_s);
    QTest::keyClick(editor.get(), Qt::Key_Return);
    QTest::keyClick(editor.get(), Qt::Key_Return);
    QTest::keyClicks(editor.get(), u"z"_s);
    QCOMPARE(editor->templateText(), u"# T\n- x\n- y\nz"_s);
    QTest::keyClick(editor.get(), Qt::Key_Up);
    QTest::keyClick(editor.get(), Qt::Key_Home);
    QTest::keyClick(editor.get(), Qt::Key_Backspace);
    QCOMPARE(editor->templateText(), u"# T\n- x\ny\nz"_s);
}

void TestTemplateEditor::enterInARowBeginsAnother()
{
    const auto editor = edit(u"|= a | b |"_s);
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor.get(), Qt::Key_Return);
    QTest::keyClicks(editor.get(), u"x"_s);
    QCOMPARE(editor->templateText(), u"|= a | b |\n| x | |"_s);
    QVERIFY(TemplateText(editor->templateText(), fields()).errors().empty());
}

void TestTemplateEditor::conditionsGoAroundTheSelection()
{
    const auto editor = edit(u"a\nb\nc"_s);
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(2);
    editor->setTextCursor(cursor);
    editor->surround(u"{if minor}"_s, u"{end}"_s);
    QCOMPARE(editor->templateText(), u"a\n{if minor}\nb\n{end}\nc"_s);
}

void TestTemplateEditor::theSourceIsTheSameText()
{
    TemplateEditor editor;
    const QString text = u"# A\n{name} **b** //**c**//\n- {nothing}"_s;
    editor.load(fields(), u"Subject {name}"_s, text);
    QVERIFY(!editor.isChanged());
    editor.sourceBox()->setChecked(true);
    QCOMPARE(editor.source()->toPlainText(), text);
    QCOMPARE(editor.body(), text);
    editor.source()->setPlainText(text + u"\nmore"_s);
    QVERIFY(editor.isChanged());
    editor.sourceBox()->setChecked(false);
    QCOMPARE(editor.body(), text + u"\nmore"_s);
    QCOMPARE(editor.subject(), u"Subject {name}"_s);
}

void TestTemplateEditor::mistakesAreListedAndFound()
{
    TemplateEditor editor;
    editor.load(fields(), u"{nothing}"_s, u"a\nb {naem} c"_s);
    QCOMPARE(editor.errorCount(), size_t{2});
    QCOMPARE(editor.errorList()->count(), 2);
    QVERIFY(!editor.errorList()->isHidden());
    QVERIFY(editor.errorList()->item(1)->text().contains(u"Line 2"_s));
    QCOMPARE(editor.text()->extraSelections().size(), 1);
    Q_EMIT editor.errorList()->itemActivated(editor.errorList()->item(1));
    QCOMPARE(editor.text()->textCursor().selectionStart(), 4);
    QCOMPARE(editor.text()->textCursor().selectionEnd(), 5);
    editor.sourceBox()->setChecked(true);
    QCOMPARE(editor.source()->extraSelections().size(), 1);
    Q_EMIT editor.errorList()->itemActivated(editor.errorList()->item(1));
    QCOMPARE(editor.source()->textCursor().selectedText(), u"{naem}"_s);
    QSignalSpy checked(&editor, &TemplateEditor::checked);
    editor.source()->setPlainText(u"fine"_s);
    QVERIFY(checked.wait());
    QCOMPARE(editor.errorCount(), size_t{1});
}

void TestTemplateEditor::editingCanBeUndone()
{
    const auto editor = edit(u"## a {name}"_s);
    editor->moveCursor(QTextCursor::End);
    editor->insertTemplate(u"{commune.of}"_s);
    editor->toggleKind(TemplateLineKind::Body);
    editor->undo();
    editor->undo();
    QCOMPARE(editor->templateText(), u"## a {name}"_s);
    editor->undo();
    QCOMPARE(editor->templateText(), u"## a {name}"_s);
}

void TestTemplateEditor::fieldsAreSearchedAndInserted()
{
    FieldsList list;
    list.setFields(fields());
    QSignalSpy chosen(&list, &FieldsList::chosen);
    list.search()->setText(u"COMMÛNE"_s);
    QTest::keyClick(list.search(), Qt::Key_Return);
    QTest::keyClick(list.tree(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<FieldInfo>().name, u"commune.of"_s);
    list.offer(FieldKind::List);
    QCOMPARE(list.tree()->currentItem()->text(0), u"Lines of hours"_s);
}

void TestTemplateEditor::aFieldGoesWhereItWasWrittenLast()
{
    TemplateEditor editor;
    editor.load(fields(), u"S"_s, u"T"_s);
    editor.insertField(fields()[1]);
    QCOMPARE(editor.body(), u"{name}T"_s);
    editor.insertField(fields()[2]);
    QCOMPARE(editor.body(), u"{if minor}\n{name}T\n{end}"_s);
    editor.insertField(fields()[5]);
    QVERIFY(editor.body().contains(u"\n{signatures}\n"_s));
    QFocusEvent focus(QEvent::FocusIn);
    QCoreApplication::sendEvent(editor.subjectEdit(), &focus);
    editor.insertField(fields()[1]);
    QCOMPARE(editor.subject(), u"{name}S"_s);
    QTest::keyClick(editor.subjectEdit(), Qt::Key_Return);
    QVERIFY(!editor.subject().contains(u'\n'));
}

PC_TEST_MAIN(TestTemplateEditor)
#include "tst_templateeditor.moc"
