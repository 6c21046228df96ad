#include "models/documents/templatelexer.h"

#include <algorithm>
#include <optional>

namespace pc {

namespace {

constexpr qsizetype kLongestToken = 200;

bool isName(QStringView text)
{
    const auto isLetter = [](QChar c) { return c.isLower() || c.isUpper(); };
    const auto isPart = [&](QChar c) {
        return c.unicode() < 128 && (isLetter(c) || c.isDigit() || c == u'_' || c == u'.');
    };
    return !text.isEmpty() && text.front().unicode() < 128 && isLetter(text.front())
        && std::all_of(text.begin(), text.end(), isPart);
}

class Lexer {
public:
    Lexer(QStringView line, qsizetype base) : m_line(line), m_base(base) {}

    std::vector<TemplateLexeme> read()
    {
        while (m_at < m_line.size()) {
            if (startsWith(u"{{"))
                addText(u"{", 2);
            else if (m_line[m_at] == u'{')
                readBrace();
            else if (startsWith(u"**"))
                add({.kind = TemplateLexeme::Kind::Bold, .length = 2, .text = QStringLiteral("**")});
            else if (startsWith(u"//") && !isAfterColon())
                add({.kind = TemplateLexeme::Kind::Italic, .length = 2, .text = QStringLiteral("//")});
            else if (m_line[m_at] == u'|')
                add({.kind = TemplateLexeme::Kind::Bar, .length = 1, .text = QStringLiteral("|")});
            else
                readText();
        }
        return std::move(m_lexemes);
    }

private:
    bool startsWith(QStringView text) const { return m_line.mid(m_at, text.size()) == text; }
    // "https://" is an address.
    bool isAfterColon() const { return m_at > 0 && m_line[m_at - 1] == u':'; }

    void add(TemplateLexeme lexeme)
    {
        lexeme.position = m_base + m_at;
        m_at += lexeme.length;
        m_lexemes.push_back(std::move(lexeme));
    }

    void addText(QStringView text, qsizetype length)
    {
        if (m_lexemes.empty() || m_lexemes.back().kind != TemplateLexeme::Kind::Text) {
            add({.kind = TemplateLexeme::Kind::Text, .length = length, .text = text.toString()});
            return;
        }
        m_lexemes.back().text += text;
        m_lexemes.back().length += length;
        m_at += length;
    }

    void readText()
    {
        qsizetype end = m_at + 1;
        while (end < m_line.size() && !QStringView(u"{*/|").contains(m_line[end]))
            ++end;
        addText(m_line.mid(m_at, end - m_at), end - m_at);
    }

    void readBrace()
    {
        qsizetype end = m_at + 1;
        while (end < m_line.size() && m_line[end] != u'}' && m_line[end] != u'{')
            ++end;
        const bool closed = end < m_line.size() && m_line[end] == u'}';
        const qsizetype length = closed ? end + 1 - m_at : 1;
        std::optional<TemplateToken> token = closed ? templateToken(m_line.mid(m_at + 1, length - 2)) : std::nullopt;
        const QString source = m_line.mid(m_at, length).toString();
        if (!token) {
            add({.kind = TemplateLexeme::Kind::Broken, .length = length, .text = source, .isClosed = closed});
            return;
        }
        token->position = m_base + m_at;
        token->length = length;
        add({.kind = TemplateLexeme::Kind::Brace, .length = length, .text = source, .token = *token});
    }

    QStringView m_line;
    qsizetype m_base;
    qsizetype m_at = 0;
    std::vector<TemplateLexeme> m_lexemes;
};

} // namespace

std::vector<TemplateLexeme> templateLexemes(QStringView line, qsizetype position)
{
    return Lexer(line, position).read();
}

std::optional<TemplateToken> templateToken(QStringView inside)
{
    using enum TemplateToken::Kind;
    if (inside.size() > kLongestToken)
        return std::nullopt;
    const QStringView content = inside.trimmed();
    static constexpr std::pair<TemplateToken::Kind, QStringView> alone[] = {
        {Else, u"else"}, {End, u"end"}, {Article, u"article"}};
    for (const auto &[kind, word] : alone) {
        if (content == word)
            return TemplateToken{.kind = kind, .name = {}};
    }
    static constexpr std::pair<TemplateToken::Kind, QStringView> named[] = {
        {IfNot, u"if not "}, {If, u"if "}, {Each, u"each "}};
    for (const auto &[kind, word] : named) {
        if (content.startsWith(word)) {
            const QStringView name = content.mid(word.size()).trimmed();
            return isName(name) ? std::optional(TemplateToken{.kind = kind, .name = name.toString()}) : std::nullopt;
        }
    }
    return isName(content) ? std::optional(TemplateToken{.kind = Field, .name = content.toString()}) : std::nullopt;
}

} // namespace pc
