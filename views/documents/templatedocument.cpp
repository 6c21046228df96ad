#include "views/documents/templatedocument.h"

#include "models/documents/templatelexer.h"
#include "models/store/database.h"

#include <QTextBlock>
#include <QTextList>

#include <algorithm>

namespace pc {

namespace {

constexpr QChar kObject = QChar::ObjectReplacementCharacter;
const QString kPage = QStringLiteral("---");

// Bars and the mark of a cut stay visible: they are what the line looks like.
bool hidesMarker(TemplateLineKind kind)
{
    return kind != TemplateLineKind::Cut && kind != TemplateLineKind::Page && kind != TemplateLineKind::Row
        && kind != TemplateLineKind::Empty;
}

} // namespace

QString TemplateDocument::cleaned(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t end : {u'\r', u'\u2028', u'\u2029'})
        text.replace(QChar(end), u'\n');
    // Qt keeps these for its own use within a document.
    for (const char16_t reserved : {u'\uFDD0', u'\uFDD1', u'\uFFFC', u'\0'})
        text.remove(QChar(reserved));
    return storableText(text);
}

TemplateDocument::Line TemplateDocument::plain(const QString &line)
{
    Line made;
    for (const TemplateLexeme &lexeme : templateLexemes(line, 0)) {
        const bool isLabel = lexeme.kind == TemplateLexeme::Kind::Brace;
        const QString source = line.mid(lexeme.position, lexeme.length);
        if (!isLabel && !made.pieces.empty() && !made.pieces.back().isLabel)
            made.pieces.back().text += source;
        else
            made.pieces.push_back({source, isLabel});
    }
    return made;
}

TemplateDocument::Line TemplateDocument::parsed(const QString &line)
{
    const TemplateLine shape = templateLine(line);
    if (shape.kind == TemplateLineKind::Page)
        return {TemplateLineKind::Body, {{line, true}}};
    Line made{shape.kind == TemplateLineKind::Empty ? TemplateLineKind::Body : shape.kind};
    bool bold = false;
    bool italic = false;
    const qsizetype hidden = hidesMarker(shape.kind) ? shape.marker : 0;
    for (const TemplateLexeme &lexeme : templateLexemes(QStringView(line).mid(hidden), hidden)) {
        if (lexeme.kind == TemplateLexeme::Kind::Bold) {
            bold = !bold;
        } else if (lexeme.kind == TemplateLexeme::Kind::Italic) {
            italic = !italic;
        } else {
            const Piece piece{line.mid(lexeme.position, lexeme.length), lexeme.kind == TemplateLexeme::Kind::Brace,
                              bold, italic};
            const bool joins = !made.pieces.empty() && !piece.isLabel && !made.pieces.back().isLabel
                && made.pieces.back().bold == bold && made.pieces.back().italic == italic;
            if (joins)
                made.pieces.back().text += piece.text;
            else
                made.pieces.push_back(piece);
        }
    }
    return made;
}

/// As it is best shown, so long as it comes back the same.
TemplateDocument::Line TemplateDocument::shown(const QString &line)
{
    Line made = parsed(line);
    return written(made) == line ? made : plain(line);
}

QString TemplateDocument::written(const Line &line, std::vector<qsizetype> *starts)
{
    QString text = hidesMarker(line.kind) ? templateMarker(line.kind) : QString();
    bool bold = false;
    bool italic = false;
    // What is closed is closed before anything is opened; italic stands within bold.
    const auto turn = [&](bool toBold, bool toItalic) {
        if (italic && !toItalic)
            text += QStringLiteral("//");
        if (bold != toBold)
            text += QStringLiteral("**");
        if (!italic && toItalic)
            text += QStringLiteral("//");
        bold = toBold;
        italic = toItalic;
    };
    for (const Piece &piece : line.pieces) {
        turn(piece.bold, piece.italic);
        if (starts)
            starts->push_back(text.size());
        text += piece.text;
    }
    turn(false, false);
    return text;
}

TemplateDocument::Line TemplateDocument::read(const QTextBlock &block, int from, int to, std::vector<int> *starts) const
{
    Line line{from > block.position() ? TemplateLineKind::Body : kind(block)};
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int first = std::max(fragment.position(), from);
        const int last = std::min(fragment.position() + fragment.length(), to);
        if (first >= last)
            continue;
        const QTextCharFormat format = fragment.charFormat();
        const bool isLabel = format.objectType() == labelType;
        const bool bold = format.fontWeight() >= QFont::Bold;
        const bool italic = format.fontItalic();
        const QString text = fragment.text().mid(first - fragment.position(), last - first);
        const auto add = [&](const QString &what, bool label, int at) {
            line.pieces.push_back({what, label, bold, italic});
            if (starts)
                starts->push_back(at);
        };
        if (isLabel) { // two of the same label side by side are one fragment
            for (int i = 0; i < text.size(); ++i)
                add(format.stringProperty(Source), true, first + i);
        } else {
            add(text, false, first);
        }
    }
    return line;
}

QString TemplateDocument::text(int from, int to) const
{
    QStringList lines;
    for (QTextBlock block = m_document->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (!lines.isEmpty() && block.position() == to && block.length() > 1) { // nothing of the next line is selected
            lines << QString();
            break;
        }
        lines << written(read(block, from, to));
    }
    return lines.join(u'\n');
}

int TemplateDocument::positionOf(qsizetype textPosition) const
{
    qsizetype start = 0;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        std::vector<int> inDocument;
        std::vector<qsizetype> inText;
        const Line line = read(block, block.position(), block.position() + block.length(), &inDocument);
        const qsizetype length = written(line, &inText).size();
        if (textPosition > start + length) {
            start += length + 1;
            continue;
        }
        int found = block.position();
        for (size_t i = 0; i < inText.size() && start + inText[i] <= textPosition; ++i) {
            const qsizetype within = textPosition - start - inText[i];
            const qsizetype size = line.pieces[i].text.size();
            found = inDocument[i]
                + static_cast<int>(line.pieces[i].isLabel ? (within >= size ? 1 : 0) : std::min(within, size));
        }
        return found;
    }
    return m_document->characterCount() - 1;
}

void TemplateDocument::setText(const QString &text)
{
    m_document->setUndoRedoEnabled(false);
    m_document->clear();
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    const QStringList lines = cleaned(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(QTextBlockFormat(), charFormat(TemplateLineKind::Body));
        const Line line = shown(lines[i]);
        setKind(cursor.block(), line.kind);
        write(cursor, line);
    }
    cursor.endEditBlock();
    m_document->setUndoRedoEnabled(true);
    m_document->setModified(false);
}

void TemplateDocument::insert(QTextCursor cursor, const QString &text)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QStringList lines = cleaned(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            cursor.insertBlock(QTextBlockFormat(), charFormat(TemplateLineKind::Body));
            if (QTextList *list = cursor.block().textList())
                list->remove(cursor.block());
        }
        const bool isNew = cursor.block().length() <= 1 || i > 0;
        const Line line = isNew ? shown(lines[i]) : plain(lines[i]);
        if (isNew && (line.kind != TemplateLineKind::Body || i > 0))
            setKind(cursor.block(), line.kind);
        write(cursor, line);
    }
    cursor.endEditBlock();
}

void TemplateDocument::write(QTextCursor &cursor, const Line &line)
{
    const TemplateLineKind lineKind = kind(cursor.block());
    for (const Piece &piece : line.pieces) {
        QTextCharFormat format = charFormat(lineKind, piece.bold, piece.italic);
        if (piece.isLabel) {
            format.merge(labelFormat(piece.text));
            cursor.insertText(QString(kObject), format);
        } else {
            cursor.insertText(piece.text, format);
        }
    }
}

TemplateLineKind TemplateDocument::kind(const QTextBlock &block) const
{
    return static_cast<TemplateLineKind>(block.blockFormat().intProperty(LineKind));
}

void TemplateDocument::setKind(const QTextBlock &block, TemplateLineKind kind)
{
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    if (QTextList *list = block.textList(); list && kind != TemplateLineKind::Item)
        list->remove(block);
    QTextBlockFormat format;
    format.setProperty(LineKind, static_cast<int>(kind));
    const bool isHeading =
        kind == TemplateLineKind::Title || kind == TemplateLineKind::Heading || kind == TemplateLineKind::Subheading;
    format.setTopMargin(isHeading ? 8 : 0);
    format.setBottomMargin(3);
    format.setAlignment(kind == TemplateLineKind::Centre ? Qt::AlignHCenter : Qt::AlignLeft);
    format.setIndent(kind == TemplateLineKind::Right ? 4 : 0);
    cursor.setBlockFormat(format);
    if (kind == TemplateLineKind::Item)
        cursor.createList(QTextListFormat::ListDisc);
    // Each stretch keeps its bold and italic and takes the size of the line.
    std::vector<std::pair<QTextFragment, QTextCharFormat>> stretches;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        stretches.emplace_back(it.fragment(), it.fragment().charFormat());
    for (const auto &[fragment, was] : stretches) {
        QTextCharFormat now = charFormat(kind, was.fontWeight() >= QFont::Bold, was.fontItalic());
        if (was.objectType() == labelType)
            now.merge(labelFormat(was.stringProperty(Source)));
        QTextCursor stretch(m_document);
        stretch.setPosition(fragment.position());
        stretch.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        stretch.setCharFormat(now);
    }
    cursor.setBlockCharFormat(charFormat(kind));
    cursor.endEditBlock();
}

QTextCharFormat TemplateDocument::charFormat(TemplateLineKind kind, bool bold, bool italic)
{
    QTextCharFormat format;
    int size = 0;
    int weight = QFont::Normal;
    switch (kind) {
    case TemplateLineKind::Title:
        size = 2;
        weight = QFont::DemiBold;
        break;
    case TemplateLineKind::Heading:
        size = 1;
        weight = QFont::DemiBold;
        break;
    case TemplateLineKind::Subheading:
    case TemplateLineKind::HeaderRow:
    case TemplateLineKind::TotalRow: weight = QFont::DemiBold; break;
    case TemplateLineKind::Note: size = -1; break;
    default: break;
    }
    format.setProperty(QTextFormat::FontSizeAdjustment, size);
    format.setFontWeight(bold ? QFont::Bold : weight);
    format.setFontItalic(italic);
    return format;
}

QTextCharFormat TemplateDocument::labelFormat(const QString &source) const
{
    const std::optional<TemplateToken> token = templateToken(QStringView(source).mid(1).chopped(1));
    QTextCharFormat format;
    format.setObjectType(labelType);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    format.setProperty(Source, source);
    format.setProperty(Label, labelOf(source));
    format.setProperty(IsStructure, !token || token->kind != TemplateToken::Kind::Field);
    return format;
}

QString TemplateDocument::labelOf(const QString &source) const
{
    if (source.trimmed() == kPage)
        return tr("New page");
    if (source.size() < 3)
        return {};
    const std::optional<TemplateToken> token = templateToken(QStringView(source).mid(1).chopped(1));
    if (!token)
        return {};
    const auto info = std::find_if(m_fields.begin(), m_fields.end(),
                                   [&](const FieldInfo &field) { return field.name == token->name; });
    const QString name = info == m_fields.end() ? token->name : info->label;
    switch (token->kind) {
    case TemplateToken::Kind::Field: return name;
    case TemplateToken::Kind::If: return tr("If: %1").arg(name);
    case TemplateToken::Kind::IfNot: return tr("Unless: %1").arg(name);
    case TemplateToken::Kind::Else: return tr("Otherwise");
    case TemplateToken::Kind::Each: return tr("For each: %1").arg(name);
    case TemplateToken::Kind::End: return tr("End");
    case TemplateToken::Kind::Article: return tr("Number of the article");
    }
    Q_UNREACHABLE();
}

void TemplateDocument::makeLabel(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const qsizetype end = cursor.position() - block.position();
    const QString before = block.text().left(end);
    const qsizetype start = before.lastIndexOf(u'{');
    if (start < 0 || (start > 0 && before[start - 1] == u'{') || labelOf(before.mid(start)).isEmpty())
        return;
    QTextCursor braces(cursor);
    braces.setPosition(block.position() + static_cast<int>(start));
    braces.setPosition(cursor.position(), QTextCursor::KeepAnchor);
    insert(braces, before.mid(start));
}

} // namespace pc
