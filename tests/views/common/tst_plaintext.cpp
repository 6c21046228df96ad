// Hostile text is shown as it is, wherever text of a user or a file may come to the screen.
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "views/common/emptystate.h"
#include "views/common/filterchip.h"
#include "views/common/messagebar.h"
#include "views/common/plaintext.h"
#include "views/common/toast.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>

using namespace pc;

namespace {

QString hostile()
{
    return QStringLiteral("<img src='file:///etc/passwd'><b>Dupont</b> &amp; <a href='http://x'>fils</a>\nsuite");
}

// Every label of a widget that shows the text shows it plain.
void verifyPlain(const QWidget &widget, const QString &text)
{
    int found = 0;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->text() == text) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++found;
        }
    }
    QVERIFY(found > 0);
}

} // namespace

class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsShowWhatTheyAreGiven();
    void aTooltipShowsWhatItIsGiven();
    void messagesToastsAndEmptyPagesShowWhatTheyAreGiven();
    void aQuestionShowsWhatItIsGivenAndAnswersOnce();
    void aDangerousQuestionIsCancelledByEnter();
    void anAmpersandInAFilterIsNoMnemonic();
    void titlesFollowTheFontOfTheApplication();
    void fakeDialogsAnswerWhatTheTestPrepared();
};

void TestPlainText::labelsShowWhatTheyAreGiven()
{
    for (QLabel *(*make)(const QString &, QWidget *) : {plainLabel, titleLabel, sectionLabel, mutedLabel}) {
        const std::unique_ptr<QLabel> label(make(hostile(), nullptr));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), hostile());
    }
}

void TestPlainText::aTooltipShowsWhatItIsGiven()
{
    for (const QString &text : {hostile(), QStringLiteral("Dupont & fils"), QStringLiteral("&amp;"), QStringLiteral("simple")}) {
        const QString tip = toolTipText(text);
        QVERIFY(Qt::mightBeRichText(tip)); // As QToolTip decides.
        QTextDocument document;
        document.setHtml(tip);
        QCOMPARE(document.toPlainText(), text);
    }
    QVERIFY(toolTipText({}).isEmpty());
}

void TestPlainText::messagesToastsAndEmptyPagesShowWhatTheyAreGiven()
{
    MessageBar bar;
    bar.add({.text = hostile()});
    verifyPlain(bar, hostile());
    QWidget host;
    Toast toast(&host);
    toast.announce(hostile());
    verifyPlain(toast, hostile());
    EmptyState empty;
    empty.setContent({.iconName = QStringLiteral("inbox"), .sentence = hostile(), .primaryText = {}, .secondaryText = {}});
    verifyPlain(empty, hostile());
}

void TestPlainText::aQuestionShowsWhatItIsGivenAndAnswersOnce()
{
    QWidget window;
    window.show();
    QtDialogs dialogs;
    QList<bool> answers;
    dialogs.confirm(&window, {.title = QStringLiteral("Close"), .text = hostile(), .detail = hostile() + u'!',
                              .verb = QStringLiteral("Close 2025-2026")},
                    [&](bool yes) { answers << yes; });
    auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    verifyPlain(*box, hostile());
    verifyPlain(*box, hostile() + u'!');
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == QStringLiteral("Close 2025-2026"))
            button->click();
    }
    QCOMPARE(answers, QList<bool>{true});
}

void TestPlainText::aDangerousQuestionIsCancelledByEnter()
{
    QWidget window;
    window.show();
    QtDialogs dialogs;
    QList<bool> answers;
    const auto ask = [&](Tone tone) {
        dialogs.confirm(&window, {.title = {}, .text = QStringLiteral("Purge?"), .detail = {},
                                  .verb = QStringLiteral("Purge"), .tone = tone},
                        [&](bool yes) { answers << yes; });
        for (auto *box : window.findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return static_cast<QMessageBox *>(nullptr);
    };
    QTest::keyClick(ask(Tone::Danger), Qt::Key_Return);
    QTest::keyClick(ask(Tone::Attention), Qt::Key_Return);
    QTest::keyClick(ask(Tone::Attention), Qt::Key_Escape);
    QCOMPARE(answers, (QList<bool>{false, true, false}));
}

void TestPlainText::anAmpersandInAFilterIsNoMnemonic()
{
    FilterChip chip;
    chip.setFacet({QStringLiteral("k"), QStringLiteral("Maker"), {{QStringLiteral("d"), QStringLiteral("Dupont & fils"), 1, true}}, true});
    QVERIFY(chip.findChild<QToolButton *>()->text().contains(QStringLiteral("Dupont && fils")));
    QCOMPARE(chip.text(), QStringLiteral("Maker: Dupont & fils"));
}

void TestPlainText::titlesFollowTheFontOfTheApplication()
{
    QWidget window;
    auto *page = new QWidget(&window);
    QLabel *title = titleLabel(QStringLiteral("Communes"));
    title->setParent(page);
    window.show();
    const QFont before = QApplication::font();
    const int small = title->fontMetrics().height();
    QVERIFY(small > QFontMetrics(before).height());
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    QTRY_VERIFY(title->fontMetrics().height() > small * 3 / 2);
    QApplication::setFont(before);
    QTRY_COMPARE(title->fontMetrics().height(), small);
}

void TestPlainText::fakeDialogsAnswerWhatTheTestPrepared()
{
    pc::test::FakeDialogs dialogs;
    dialogs.path = QStringLiteral("a.csv");
    QString chosen;
    dialogs.chooseSaveFile(nullptr, {}, [&](const QString &path) { chosen = path; });
    QCOMPARE(chosen, dialogs.path);
    QCOMPARE(dialogs.files.size(), std::size_t{1});
}

PC_TEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
