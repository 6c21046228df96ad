#include "views/documents/templateedit.h"

#include "views/common/plaintext.h"
#include "views/common/theme.h"
#include "views/documents/templatelabels.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>

namespace pc {

namespace {

// The selected lines, or that of the cursor.
std::vector<QTextBlock> linesOf(const QTextCursor &cursor)
{
    std::vector<QTextBlock> lines;
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    for (; block.isValid() && block.position() <= cursor.selectionEnd(); block = block.next())
        lines.push_back(block);
    return lines;
}

} // namespace

QList<QTextEdit::ExtraSelection> errorMarks(const std::vector<TemplateError> &errors, QTextDocument *document,
                                            const QPalette &palette, const std::function<int(qsizetype)> &positionOf)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const TemplateError &error : errors) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document);
        mark.cursor.setPosition(positionOf(error.position));
        mark.cursor.setPosition(positionOf(error.position + error.length), QTextCursor::KeepAnchor);
        const QColor danger = toneColor(Tone::Danger, palette);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(danger);
        mark.format.setBackground(blend(palette.color(QPalette::Base), danger, 0.18));
        marks << mark;
    }
    return marks;
}

TemplateEdit::TemplateEdit(QWidget *parent) : QTextEdit(parent), m_template(document())
{
    setAccessibleName(tr("Text of the document"));
    setAcceptRichText(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
    document()->documentLayout()->registerHandler(TemplateDocument::labelType, new TemplateLabels(this));
}

void TemplateEdit::setSingleLine()
{
    m_isSingleLine = true;
    document()->setDocumentMargin(4);
    setLineWrapMode(QTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitToLine();
}

void TemplateEdit::fitToLine() { setFixedHeight(fontMetrics().height() + 2 * frameWidth() + 14); }

void TemplateEdit::setTemplate(const QString &text)
{
    m_template.setText(text);
    moveCursor(QTextCursor::Start);
}

void TemplateEdit::insertTemplate(const QString &text)
{
    m_template.insert(textCursor(), m_isSingleLine ? TemplateDocument::cleaned(text).replace(u'\n', u' ') : text);
}

void TemplateEdit::surround(const QString &before, const QString &after)
{
    const std::vector<QTextBlock> lines = linesOf(textCursor());
    QTextCursor cursor(document());
    cursor.setPosition(lines.front().position());
    cursor.setPosition(lines.back().position() + lines.back().length() - 1, QTextCursor::KeepAnchor);
    const QString inside = m_template.text(cursor.selectionStart(), cursor.selectionEnd());
    const int start = cursor.selectionStart();
    m_template.insert(cursor, before + u'\n' + inside + u'\n' + after);
    QTextCursor caret(document());
    caret.setPosition(start);
    caret.movePosition(QTextCursor::NextBlock);
    caret.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(caret);
}

void TemplateEdit::toggleKind(TemplateLineKind kind)
{
    QTextCursor cursor = textCursor();
    const std::vector<QTextBlock> lines = linesOf(cursor);
    const TemplateLineKind wanted = m_template.kind(lines.front()) == kind ? TemplateLineKind::Body : kind;
    cursor.beginEditBlock();
    for (const QTextBlock &line : lines)
        m_template.setKind(line, wanted);
    cursor.endEditBlock();
    setCurrentCharFormat(TemplateDocument::charFormat(wanted));
}

void TemplateEdit::toggleBold()
{
    QTextCharFormat format;
    const bool isBold = currentCharFormat().fontWeight() >= QFont::Bold;
    format.setFontWeight(isBold ? TemplateDocument::charFormat(currentKind()).fontWeight() : int(QFont::Bold));
    mergeCurrentCharFormat(format);
}

void TemplateEdit::toggleItalic()
{
    QTextCharFormat format;
    format.setFontItalic(!currentCharFormat().fontItalic());
    mergeCurrentCharFormat(format);
}

void TemplateEdit::showErrors(const std::vector<TemplateError> &errors)
{
    m_errors = errors;
    mark();
}

void TemplateEdit::mark()
{
    setExtraSelections(errorMarks(m_errors, document(), palette(),
                                  [this](qsizetype position) { return m_template.positionOf(position); }));
}

void TemplateEdit::goTo(qsizetype position, qsizetype length)
{
    QTextCursor cursor(document());
    cursor.setPosition(m_template.positionOf(position));
    cursor.setPosition(m_template.positionOf(position + length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

void TemplateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !event->modifiers().testFlag(Qt::ControlModifier) && !isReadOnly() && onReturn())
        return;
    if (event->key() == Qt::Key_Backspace && !isReadOnly() && onBackspace())
        return;
    QTextEdit::keyPressEvent(event);
    if (event->text() == QStringLiteral("}") && !isReadOnly())
        m_template.makeLabel(textCursor());
}

/// A list goes on until an empty item; a row is followed by another; anything else by a plain line.
bool TemplateEdit::onReturn()
{
    if (m_isSingleLine) {
        focusNextChild();
        return true;
    }
    QTextCursor cursor = textCursor();
    const TemplateLineKind kind = currentKind();
    const bool isItem = kind == TemplateLineKind::Item;
    if (isItem && cursor.block().length() <= 1) {
        m_template.setKind(cursor.block(), TemplateLineKind::Body);
        return true;
    }
    const QString line = cursor.block().text();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const bool atEnd = cursor.atBlockEnd();
    cursor.insertBlock();
    if (isRow(kind)) {
        m_template.setKind(cursor.block(), TemplateLineKind::Row);
        const auto bars = line.count(u'|') + (kind == TemplateLineKind::Row ? 0 : 1);
        if (atEnd) {
            cursor.insertText(QStringLiteral("| ") + QStringLiteral(" |").repeated(std::max<qsizetype>(1, bars - 1)));
            cursor.setPosition(cursor.block().position() + 2);
        }
    } else if (!isItem && kind != TemplateLineKind::Body && atEnd) {
        m_template.setKind(cursor.block(), TemplateLineKind::Body);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

bool TemplateEdit::onBackspace()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !cursor.atBlockStart() || currentKind() == TemplateLineKind::Body)
        return false;
    m_template.setKind(cursor.block(), TemplateLineKind::Body);
    return true;
}

bool TemplateEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = cursorForPosition(viewport()->mapFrom(this, help->pos())).position();
    for (const TemplateError &error : m_errors) {
        if (at >= m_template.positionOf(error.position) && at <= m_template.positionOf(error.position + error.length)) {
            QToolTip::showText(help->globalPos(), toolTipText(error.message), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void TemplateEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && document())
        mark();
    if (event->type() == QEvent::FontChange && m_isSingleLine)
        fitToLine();
}

QMimeData *TemplateEdit::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(m_template.text(textCursor().selectionStart(), textCursor().selectionEnd()));
    return mime;
}

bool TemplateEdit::canInsertFromMimeData(const QMimeData *source) const { return source->hasText(); }

void TemplateEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        insertTemplate(source->text());
}

} // namespace pc
