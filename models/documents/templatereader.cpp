#include "models/documents/templatereader.h"

#include <algorithm>
#include <span>

namespace pc {

namespace {

using Lexeme = TemplateLexeme;

bool isStructure(const TemplateToken &token)
{
    return token.kind != TemplateToken::Kind::Field && token.kind != TemplateToken::Kind::Article;
}

bool isBlank(const Lexeme &lexeme)
{
    return lexeme.kind == Lexeme::Kind::Text && QStringView(lexeme.text).trimmed().isEmpty();
}

// Marks come in pairs; one that is left over is a plain text.
void pairMarks(std::span<Lexeme> lexemes, Lexeme::Kind mark)
{
    Lexeme *last = nullptr;
    for (Lexeme &lexeme : lexemes) {
        if (lexeme.kind == mark)
            last = last ? nullptr : &lexeme;
    }
    if (last)
        last->kind = Lexeme::Kind::Text;
}

// "> " or "^ " at the beginning of a cell; the cell loses it, and the spaces around what it says.
Align trimCell(std::span<Lexeme> cell)
{
    if (cell.empty())
        return Align::Start;
    const auto isText = [](const Lexeme &lexeme) { return lexeme.kind == Lexeme::Kind::Text; };
    if (isText(cell.back())) {
        while (cell.back().text.endsWith(u' '))
            cell.back().text.chop(1);
    }
    if (!isText(cell.front()))
        return Align::Start;
    QString &text = cell.front().text;
    text = text.mid(
        std::distance(text.begin(), std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' '; })));
    const bool isEnd = text.startsWith(u"> ") || text == u">";
    if (!isEnd && !text.startsWith(u"^ ") && text != u"^")
        return Align::Start;
    text.remove(0, 2);
    return isEnd ? Align::End : Align::Centre;
}

} // namespace

TemplateReader::TemplateReader(const QString &text, const std::vector<FieldInfo> &known) : m_text(text)
{
    for (const FieldInfo &info : known)
        m_known.insert(info.name, &info);
}

TemplateNode TemplateReader::read()
{
    qsizetype start = 0;
    while (start <= m_text.size()) {
        qsizetype end = m_text.indexOf(u'\n', start);
        if (end < 0)
            end = m_text.size();
        QStringView line = QStringView(m_text).mid(start, end - start);
        if (line.endsWith(u'\r'))
            line.chop(1);
        readLine(line, start);
        start = end + 1;
    }
    finish(m_lines, false);
    std::stable_sort(m_errors.begin(), m_errors.end(),
                     [](const TemplateError &a, const TemplateError &b) { return a.position < b.position; });
    return std::move(m_lines.root);
}

void TemplateReader::readLine(QStringView line, qsizetype position)
{
    const TemplateLine shape = templateLine(line);
    std::vector<Lexeme> lexemes = templateLexemes(line.mid(shape.marker), position + shape.marker);
    if (shape.marker == 0 && readAlone(lexemes))
        return;
    if (!isRow(shape.kind))
        m_tableWidth = 0;
    readContent(shape, std::move(lexemes));
    if (isRow(shape.kind))
        checkWidth(target(m_lines).back(), position, line.size());
}

/// A line of nothing but conditions, repetitions and their ends, or of one field of kind Blocks.
bool TemplateReader::readAlone(const std::vector<Lexeme> &lexemes)
{
    const Lexeme *only = nullptr;
    qsizetype count = 0;
    for (const Lexeme &lexeme : lexemes) {
        if (isBlank(lexeme))
            continue;
        if (lexeme.kind != Lexeme::Kind::Brace)
            return false;
        only = &lexeme;
        if (++count > 1 && !isStructure(lexeme.token))
            return false;
    }
    if (!only)
        return false;
    if (count == 1 && !isStructure(only->token)) {
        const auto isBlocks = [this](const FieldInfo *info) {
            return info->kind == FieldKind::Blocks && (info->list.isEmpty() || isWithin(info->list));
        };
        const auto infos = m_known.values(only->token.name);
        if (only->token.kind != TemplateToken::Kind::Field || std::none_of(infos.begin(), infos.end(), isBlocks))
            return false;
        m_tokens.push_back(only->token);
        m_tableWidth = 0;
        target(m_lines).push_back({.kind = TemplateNode::Kind::Blocks, .text = only->token.name});
        return true;
    }
    if (std::any_of(lexemes.begin(), lexemes.end(), [](const Lexeme &lexeme) {
            return lexeme.kind == Lexeme::Kind::Brace && !isStructure(lexeme.token);
        }))
        return false;
    for (const Lexeme &lexeme : lexemes) {
        if (lexeme.kind == Lexeme::Kind::Brace)
            readToken(m_lines, lexeme, {});
    }
    return true;
}

void TemplateReader::readContent(TemplateLine shape, std::vector<Lexeme> lexemes)
{
    TemplateNode node{.kind = TemplateNode::Kind::Line, .line = shape.kind};
    if (!isRow(shape.kind)) {
        for (Lexeme &lexeme : lexemes) {
            if (lexeme.kind == Lexeme::Kind::Bar)
                lexeme.kind = Lexeme::Kind::Text;
        }
        node.parts.push_back(readCell(lexemes, &node.hasFields));
    } else {
        while (!lexemes.empty() && isBlank(lexemes.back()))
            lexemes.pop_back();
        size_t start = 0;
        const bool isEnded = !lexemes.empty() && lexemes.back().kind == Lexeme::Kind::Bar;
        for (size_t at = 0; at <= lexemes.size(); ++at) {
            if (at < lexemes.size() ? lexemes[at].kind != Lexeme::Kind::Bar : isEnded)
                continue;
            const std::span cell(lexemes.data() + start, at - start);
            node.aligns.push_back(trimCell(cell));
            node.parts.push_back(readCell(cell, &node.hasFields));
            start = at + 1;
        }
    }
    target(m_lines).push_back(std::move(node));
}

TemplateNode TemplateReader::readCell(std::span<Lexeme> lexemes, bool *hasFields)
{
    pairMarks(lexemes, Lexeme::Kind::Bold);
    pairMarks(lexemes, Lexeme::Kind::Italic);
    Level level;
    TemplateNode style{.kind = TemplateNode::Kind::Text};
    for (const Lexeme &lexeme : lexemes) {
        switch (lexeme.kind) {
        case Lexeme::Kind::Bold: style.bold = !style.bold; break;
        case Lexeme::Kind::Italic: style.italic = !style.italic; break;
        case Lexeme::Kind::Brace:
            *hasFields = true;
            readToken(level, lexeme, style);
            break;
        case Lexeme::Kind::Broken:
            fail(lexeme.position, lexeme.length,
                 lexeme.isClosed
                     ? TemplateText::tr("“%1” does not read as a field.").arg(lexeme.text.left(60))
                     : TemplateText::tr("This brace is never closed. For a brace as such, write it twice."));
            [[fallthrough]];
        case Lexeme::Kind::Text:
        case Lexeme::Kind::Bar:
            style.text = lexeme.text;
            target(level).push_back(style);
            break;
        }
    }
    finish(level, true);
    return std::move(level.root);
}

void TemplateReader::readToken(Level &level, const Lexeme &lexeme, TemplateNode style)
{
    const TemplateToken &token = lexeme.token;
    m_tokens.push_back(token);
    switch (token.kind) {
    case TemplateToken::Kind::Field: {
        const FieldInfo *info = resolve(token);
        const bool ok = info && checkUse(token, *info);
        style.kind = ok ? TemplateNode::Kind::Field : TemplateNode::Kind::Text;
        style.text = ok ? token.name : lexeme.text;
        target(level).push_back(std::move(style));
        return;
    }
    case TemplateToken::Kind::Article:
        style.kind = TemplateNode::Kind::Article;
        target(level).push_back(std::move(style));
        return;
    case TemplateToken::Kind::If:
    case TemplateToken::Kind::IfNot:
    case TemplateToken::Kind::Each: return open(level, lexeme);
    case TemplateToken::Kind::Else: return otherwise(level, lexeme);
    case TemplateToken::Kind::End: return close(level, lexeme);
    }
}

void TemplateReader::checkWidth(const TemplateNode &row, qsizetype position, qsizetype length)
{
    // A header begins a table of its own.
    if (m_tableWidth == 0 || row.line == TemplateLineKind::HeaderRow) {
        m_tableWidth = row.parts.size();
        return;
    }
    if (row.parts.size() != m_tableWidth) {
        fail(position, length,
             TemplateText::tr("Cells in this row: %1; in the first row of the table: %2. They must be as many.")
                 .arg(row.parts.size())
                 .arg(m_tableWidth));
    }
}

} // namespace pc
