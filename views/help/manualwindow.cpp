#include "views/help/manualwindow.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/help/manualtext.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kBlockRole = Qt::UserRole;
}

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent, Qt::Window), m_search(new QLineEdit(this)), m_headings(new QTreeWidget(this)),
      m_text(new QTextBrowser(this)), m_found(new QLabel(this))
{
    setWindowTitle(tr("Manual"));
    setModal(false);
    m_search->setAccessibleName(tr("Find in the manual"));
    m_search->setPlaceholderText(tr("Find in the manual"));
    m_search->setClearButtonEnabled(true);
    const auto button = [this](const char *iconName, const QString &name, bool backwards) {
        auto *made = new QToolButton(this);
        made->setIcon(icon(QLatin1StringView(iconName)));
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, [this, backwards] { search(backwards, false); });
        return made;
    };
    QToolButton *before = button("chevron-left", tr("Previous place (Shift+Enter)"), true);
    QToolButton *after = button("chevron-right", tr("Next place (Enter)"), false);
    m_headings->setAccessibleName(tr("Headings of the manual"));
    m_headings->setHeaderHidden(true);
    m_headings->setTextElideMode(Qt::ElideRight);
    m_text->setAccessibleName(tr("Text of the manual"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(before);
    top->addWidget(after);
    top->addWidget(m_found, 1);
    auto *parts = new QSplitter(this);
    parts->addWidget(m_headings);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    auto *language = new QLabel(tr("The manual is written in French."), this);
    language->setVisible(QLocale().language() != QLocale::French);
    layout->addWidget(language);
    layout->addWidget(parts, 1);
    const QFontMetrics metrics = fontMetrics();
    parts->setSizes({metrics.averageCharWidth() * 50, metrics.averageCharWidth() * 96});
    const QSize wanted(metrics.averageCharWidth() * 140, metrics.height() * 36);
    resize(wanted.boundedTo(screen()->availableSize() * 0.92));

    connect(m_headings, &QTreeWidget::currentItemChanged, this, &ManualWindow::goTo);
    connect(m_headings, &QTreeWidget::itemClicked, this, &ManualWindow::goTo);
    connect(m_search, &QLineEdit::textChanged, this, [this] { search(false, true); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    for (const QKeyCombination keys : {QKeyCombination(Qt::Key_Return), QKeyCombination(Qt::Key_Enter),
                                       Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(keys), m_search);
        shortcut->setContext(Qt::WidgetShortcut);
        const bool back = keys.keyboardModifiers().testFlag(Qt::ShiftModifier);
        connect(shortcut, &QShortcut::activated, this, [this, back] { search(back, false); });
    }
    fill();
    m_text->setFocus();
}

void ManualWindow::fill()
{
    m_text->document()->setDefaultFont(font());
    m_text->document()->setDocumentMargin(fontMetrics().height());
    m_text->document()->setMarkdown(readableManual(manualSource()), QTextDocument::MarkdownDialectGitHub);
    dressTables();
    listHeadings();
}

// Markdown says nothing of frames: thin ones, in a colour of the palette.
void ManualWindow::dressTables()
{
    const QList<QTextFrame *> frames = m_text->document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(blend(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.35));
        format.setCellPadding(4);
        format.setCellSpacing(0);
        table->setFormat(format);
    }
}

void ManualWindow::listHeadings()
{
    const QSignalBlocker quiet(m_headings);
    m_headings->clear();
    QTreeWidgetItem *chapter = nullptr;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level != 2 && level != 3)
            continue;
        auto *item = level == 3 && chapter ? new QTreeWidgetItem(chapter) : new QTreeWidgetItem(m_headings);
        item->setText(0, block.text());
        item->setToolTip(0, block.text());
        item->setData(0, kBlockRole, block.blockNumber());
        if (level == 2)
            chapter = item;
    }
    m_headings->expandAll();
}

void ManualWindow::showSectionOf(const QString &page)
{
    const QString heading = manualSection(page);
    const QList<QTreeWidgetItem *> found =
        heading.isEmpty() ? QList<QTreeWidgetItem *>() : m_headings->findItems(heading, Qt::MatchExactly | Qt::MatchRecursive);
    QTreeWidgetItem *item = found.isEmpty() ? m_headings->topLevelItem(0) : found.first();
    m_headings->setCurrentItem(item);
    goTo(item);
}

QString ManualWindow::currentHeading() const
{
    const QTreeWidgetItem *item = m_headings->currentItem();
    return item ? item->text(0) : QString();
}

void ManualWindow::goTo(const QTreeWidgetItem *heading)
{
    if (heading)
        goToBlock(heading->data(0, kBlockRole).toInt());
}

void ManualWindow::goToBlock(int number)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(number);
    m_text->setTextCursor(QTextCursor(block));
    const QAbstractTextDocumentLayout *layout = m_text->document()->documentLayout();
    m_text->verticalScrollBar()->setValue(static_cast<int>(layout->blockBoundingRect(block).top()));
}

void ManualWindow::search(bool backwards, bool fromHere)
{
    const QString text = m_search->text();
    QTextCursor start = m_text->textCursor();
    if (fromHere)
        start.setPosition(start.selectionStart());
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = text.isEmpty() ? QTextCursor() : m_text->document()->find(text, start, flags);
    if (found.isNull() && !text.isEmpty()) { // round the end
        start.movePosition(backwards ? QTextCursor::End : QTextCursor::Start);
        found = m_text->document()->find(text, start, flags);
    }
    m_found->setText(text.isEmpty() || !found.isNull() ? QString() : tr("Not in the manual."));
    if (!found.isNull())
        m_text->setTextCursor(found);
    else
        m_text->setTextCursor(start);
}

void ManualWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    const int place = m_text->verticalScrollBar()->value();
    fill();
    m_text->verticalScrollBar()->setValue(place);
}

} // namespace pc
