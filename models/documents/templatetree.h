// What a template reads as: a tree of lines, and within a line of texts and fields. Only for templatetext's own files.
#pragma once

#include "models/documents/templateline.h"
#include "models/documents/templatetext.h"

#include <functional>

namespace pc {

/// A condition or repetition stands both among lines and within one; its depth is limited, so walking it may recurse.
struct TemplateNode {
    enum class Kind {
        Group,  ///< its parts one after the other: the whole text, a cell
        Line,   ///< its parts are its cells, one unless it is a row
        Blocks, ///< a line that is a field of kind Blocks
        If,
        IfNot,
        Each,
        Text, ///< as it is
        Field,
        Article,
    };
    Kind kind = Kind::Group;
    QString text = {}; ///< of a text; the name of a field, condition or list
    bool bold = false;
    bool italic = false;
    TemplateLineKind line = TemplateLineKind::Body;
    bool hasFields = false;         ///< of a line: something in it depends on the record
    std::vector<Align> aligns = {}; ///< of the cells of a row
    std::vector<TemplateNode> parts = {};
    std::vector<TemplateNode> otherwise = {}; ///< after the "else" of a condition
};

/// A line filled in.
struct FilledLine {
    const TemplateNode *line = nullptr;
    std::vector<std::vector<Run>> cells = {};
    const std::vector<Block> *blocks = nullptr; ///< instead, for a line that is a field of kind Blocks
};

/// Fills a tree with values: which lines there are, and what they say.
class TemplateFiller {
public:
    explicit TemplateFiller(const FieldValues &values) : m_scopes{&values} {}

    void fill(const TemplateNode &root);
    const std::vector<FilledLine> &lines() const { return m_lines; }
    /// Names of the fields that were asked for and empty, each once.
    const QStringList &empty() const { return m_empty; }

private:
    using Runs = std::vector<Run>;

    template <typename Value>
    const Value *find(QMap<QString, Value> FieldValues::*map, const QString &name) const;
    bool holds(const QString &name) const;
    bool branchAmong(const TemplateNode &node, const std::function<void(const std::vector<TemplateNode> &)> &each);
    void fillLines(const std::vector<TemplateNode> &nodes);
    void fillLine(const TemplateNode &node);
    void fillInline(const std::vector<TemplateNode> &nodes, Runs &runs);
    void fillField(const TemplateNode &node, Runs &runs);
    void append(const TemplateNode &style, QStringView text, Runs &runs);
    void missed(const Runs &runs);

    std::vector<const FieldValues *> m_scopes; // the document's first, then a row of each repetition around
    std::vector<FilledLine> m_lines;
    QStringList m_empty;
    int m_article = 0;
    bool m_gone = false;    // a line disappeared since the last one kept
    bool m_swallow = false; // the next space goes with the empty field before it
};

std::vector<Block> blocksOf(const std::vector<FilledLine> &lines);
QString plainTextOf(const std::vector<FilledLine> &lines);

} // namespace pc
