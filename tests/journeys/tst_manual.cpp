// The manual beside the window: where it opens, what its search finds, and that its keys are those of the window.
#include "tests/journeys/desktest.h"
#include "views/common/page.h"
#include "views/help/manualtext.h"
#include "views/help/manualwindow.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestManual : public DeskTest {
    Q_OBJECT

private Q_SLOTS:
    void theStartDoesNotLoadIt();
    void eachPageHasItsSection();
    void f1ComesBackToTheSameWindow();
    void aSearchGoesRound();
    void theHeadingsLeadToTheText();
    void diagramsAreLists();
    void everyKeyOfTheManualIsInTheWindow();
    void itIsWrittenInTheTypographyOfFrench();
    void inEnglishItSaysThatItIsInFrench();
    void itFollowsThePalette();

private:
    ManualWindow *manual() const { return window()->findChild<ManualWindow *>(); }
    ManualWindow *opened()
    {
        if (!start(newRegister()))
            return nullptr;
        press(Qt::Key_F1);
        return QTest::qWaitFor([this] { return manual() && manual()->isVisible(); }) ? manual() : nullptr;
    }
};

void TestManual::theStartDoesNotLoadIt()
{
    QVERIFY(start(newRegister()));
    QVERIFY(!manual());
}

void TestManual::eachPageHasItsSection()
{
    QVERIFY(opened());
    const QList<Page *> pages = window()->makePages();
    for (Page *page : pages) {
        window()->showPage(page);
        const QString heading = manualSection(window()->currentKey());
        QVERIFY2(!heading.isEmpty(), qUtf8Printable(page->title()));
        manual()->showSectionOf(window()->currentKey());
        QCOMPARE(manual()->currentHeading(), heading);
    }
    manual()->showSectionOf(u"nothing"_s);
    QCOMPARE(manual()->currentHeading(), u"Commencer"_s);
}

void TestManual::f1ComesBackToTheSameWindow()
{
    ManualWindow *first = opened();
    QVERIFY(first);
    window()->showPage(u"hour_entry"_s);
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    window()->currentPage()->focusContent();
    QTRY_COMPARE(QApplication::focusWidget()->window(), window());
    press(Qt::Key_F1);
    QTRY_COMPARE(first->currentHeading(), u"Les heures et le visa"_s);
    QCOMPARE(window()->findChildren<ManualWindow *>().size(), 1);
    QVERIFY(QTest::qWaitForWindowActive(first));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!manual());
}

void TestManual::aSearchGoesRound()
{
    ManualWindow *window = opened();
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowActive(window));
    press(Qt::Key_F, Qt::ControlModifier);
    auto *field = window->findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    type(u"dérogation"_s);
    const auto *text = window->findChild<QTextBrowser *>();
    QCOMPARE(text->textCursor().selectedText().toLower(), u"dérogation"_s);
    const int first = text->textCursor().position();
    press(Qt::Key_Return);
    QVERIFY(text->textCursor().position() != first);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(text->textCursor().position(), first);
    QVERIFY(window->isVisible());
    type(u"zzzz"_s);
    QVERIFY(shows(window, said("pc::ManualWindow", "Not in the manual.")));
    field->clear();
    QVERIFY(!shows(window, said("pc::ManualWindow", "Not in the manual.")));
}

void TestManual::theHeadingsLeadToTheText()
{
    ManualWindow *window = opened();
    QVERIFY(window);
    auto *headings = window->findChild<QTreeWidget *>();
    const auto *text = window->findChild<QTextBrowser *>();
    QVERIFY(headings->topLevelItemCount() > 5);
    QTreeWidgetItem *last = headings->topLevelItem(headings->topLevelItemCount() - 1);
    headings->setCurrentItem(last);
    QCOMPARE(text->textCursor().block().text(), last->text(0));
    QVERIFY(text->verticalScrollBar()->value() > 0);
}

void TestManual::diagramsAreLists()
{
    const QString text = readableManual(manualSource());
    QVERIFY(!text.contains(u"mermaid") && !text.contains(u"<!--") && !text.contains(u"-->"));
    QVERIFY(text.contains(u"- **Saisi**\n"_s));
    const QString small = u"a\n<!-- steps x -->\n```mermaid\nstateDiagram-v2\n    state \"Un\" as one\n    state \"Deux\" as two\n"
                          "    one --> two : Aller (commune)\n```\n<!-- end -->\nb\n"_s;
    QCOMPARE(readableManual(small), u"a\n- **Un**\n    - Aller (commune) → Deux\n- **Deux**\nb\n"_s);
}

void TestManual::everyKeyOfTheManualIsInTheWindow()
{
    QVERIFY(start(newRegister()));
    (void)window()->makePages();
    QStringList known;
    for (const QAction *action : window()->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts())
            known << keys.toString(QKeySequence::NativeText);
    }
    static const QRegularExpression chapter(u"## Les touches\n(.*?)\n## "_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression row(u"^\\| ([^|]+) \\| [^|]+ \\|$"_s, QRegularExpression::MultilineOption);
    int rows = 0;
    for (auto it = row.globalMatch(chapter.match(manualSource()).captured(1)); it.hasNext();) {
        const QString keys = it.next().captured(1).trimmed();
        if (rows++ > 0) // the titles
            QVERIFY2(known.contains(keys), qUtf8Printable(keys + u" is not among "_s + known.join(u", ")));
    }
    QVERIFY(rows > 15);
}

void TestManual::itIsWrittenInTheTypographyOfFrench()
{
    static const QRegularExpression code(u"`[^`]*`|^\\|[-|]+$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression wrong(u"'| [;:!?»]|« |[^\\s\u202f][!?;]|[^\u00a0]»|«[^\u00a0]"_s);
    QString text = readableManual(manualSource());
    text.remove(code);
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u"| Ctrl+?")) // a key
            QVERIFY2(!wrong.match(line).hasMatch(), qUtf8Printable(line));
    }
}

void TestManual::inEnglishItSaysThatItIsInFrench()
{
    QVERIFY(!shows(opened(), said("pc::ManualWindow", "The manual is written in French.")));
    m_desk.reset();
    Session::applyLanguage(u"en"_s);
    const QString path = newRegister(u"english.pcom"_s);
    Session::settings().setValue(u"language"_s, u"en"_s);
    QVERIFY(start(path));
    press(Qt::Key_F1);
    QTRY_VERIFY(manual() && shows(manual(), u"The manual is written in French."_s));
    Session::applyLanguage(u"fr"_s);
}

void TestManual::itFollowsThePalette()
{
    ManualWindow *window = opened();
    QVERIFY(window);
    applyAppearance(*qApp, Appearance::Dark);
    const auto *text = window->findChild<QTextBrowser *>();
    QTRY_COMPARE(text->palette().color(QPalette::Base), QApplication::palette().color(QPalette::Base));
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part)
            QVERIFY2(part.fragment().charFormat().foreground().style() == Qt::NoBrush, qUtf8Printable(block.text()));
    }
    applyAppearance(*qApp, Appearance::Light);
}

PC_TEST_MAIN(TestManual)
#include "tst_manual.moc"
