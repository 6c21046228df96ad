// Reads a template into a tree, and says what is wrong with it and where. Only for templatetext's own files.
//
// Whatever the text, it comes out: what is in error stands in the tree as its own source.
#pragma once

#include "models/documents/templatelexer.h"
#include "models/documents/templatetree.h"

#include <QHash>

#include <span>

namespace pc {

class TemplateReader {
public:
    TemplateReader(const QString &text, const std::vector<FieldInfo> &known);

    TemplateNode read();
    std::vector<TemplateError> &errors() { return m_errors; }
    std::vector<TemplateToken> &tokens() { return m_tokens; }

private:
    /// A condition or repetition that is open.
    struct Frame {
        TemplateNode node;
        TemplateToken token;
        bool hasElse = false;
        bool ghost = false;   ///< already an error: it only waits for its end
        bool repeats = false; ///< its list is the last of m_within
    };
    /// Where nodes go: into the innermost frame, or the root. There is one for lines, and one for each cell.
    struct Level {
        TemplateNode root;
        std::vector<Frame> frames = {};
        size_t real = 0; ///< frames that are not ghosts; they come first
    };

    void readLine(QStringView line, qsizetype position);
    bool readAlone(const std::vector<TemplateLexeme> &lexemes);
    void readContent(TemplateLine shape, std::vector<TemplateLexeme> lexemes);
    TemplateNode readCell(std::span<TemplateLexeme> lexemes, bool *hasFields);
    void readToken(Level &level, const TemplateLexeme &lexeme, TemplateNode style);
    void open(Level &level, const TemplateLexeme &lexeme);
    void otherwise(Level &level, const TemplateLexeme &lexeme);
    void close(Level &level, const TemplateLexeme &lexeme);
    void finish(Level &level, bool isCell);
    void checkWidth(const TemplateNode &row, qsizetype position, qsizetype length);

    static std::vector<TemplateNode> &target(Level &level);
    Frame take(Level &level);
    const FieldInfo *resolve(const TemplateToken &token);
    bool checkUse(const TemplateToken &token, const FieldInfo &info);
    QString sentenceForUnknown(const QString &name);
    QString nearest(const QString &name) const;
    bool isWithin(const QString &list) const;
    void fail(qsizetype position, qsizetype length, const QString &message);
    void fail(const TemplateToken &token, const QString &message) { fail(token.position, token.length, message); }

    const QString &m_text;
    QMultiHash<QString, const FieldInfo *> m_known;
    QHash<QString, QString> m_sentences; // for unknown names, which may come back thousands of times
    Level m_lines;
    QStringList m_within;    // lists being repeated, outermost first
    size_t m_tableWidth = 0; // cells of the table just above; 0 when there is none
    std::vector<TemplateError> m_errors;
    std::vector<TemplateToken> m_tokens;
};

} // namespace pc
