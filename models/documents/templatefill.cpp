#include "models/documents/templatetree.h"

#include <algorithm>

namespace pc {

namespace {

constexpr size_t kMostLines = 100'000; // a repetition within a repetition must end some day

bool isBlank(const std::vector<std::vector<Run>> &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const std::vector<Run> &runs) {
        return std::all_of(runs.begin(), runs.end(),
                           [](const Run &run) { return QStringView(run.text).trimmed().isEmpty(); });
    });
}

} // namespace

/// The value of the innermost scope that has one.
template <typename Value>
const Value *TemplateFiller::find(QMap<QString, Value> FieldValues::*map, const QString &name) const
{
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
        const auto found = ((*scope)->*map).constFind(name);
        if (found != ((*scope)->*map).constEnd())
            return &*found;
    }
    return nullptr;
}

bool TemplateFiller::holds(const QString &name) const
{
    if (const bool *flag = find(&FieldValues::flags, name))
        return *flag;
    if (const QString *text = find(&FieldValues::texts, name))
        return !QStringView(*text).trimmed().isEmpty();
    if (const auto *rows = find(&FieldValues::lists, name))
        return !rows->empty();
    const auto *blocks = find(&FieldValues::blocks, name);
    return blocks && !blocks->empty();
}

/// Walks the parts of a condition that hold, or of a repetition for each row; false when there is nothing to walk.
bool TemplateFiller::branchAmong(const TemplateNode &node,
                                 const std::function<void(const std::vector<TemplateNode> &)> &each)
{
    if (node.kind != TemplateNode::Kind::Each) {
        const bool taken = holds(node.text) == (node.kind == TemplateNode::Kind::If);
        const std::vector<TemplateNode> &parts = taken ? node.parts : node.otherwise;
        each(parts);
        return !parts.empty();
    }
    const auto *rows = find(&FieldValues::lists, node.text);
    if (!rows || rows->empty())
        return false;
    for (const FieldValues &row : *rows) {
        if (m_lines.size() >= kMostLines)
            break;
        m_scopes.push_back(&row);
        each(node.parts);
        m_scopes.pop_back();
    }
    return true;
}

void TemplateFiller::fill(const TemplateNode &root) { fillLines(root.parts); }

void TemplateFiller::fillLines(const std::vector<TemplateNode> &nodes)
{
    for (const TemplateNode &node : nodes) {
        switch (node.kind) {
        case TemplateNode::Kind::If:
        case TemplateNode::Kind::IfNot:
        case TemplateNode::Kind::Each:
            if (!branchAmong(node, [this](const std::vector<TemplateNode> &parts) { fillLines(parts); }))
                m_gone = true;
            break;
        case TemplateNode::Kind::Blocks: {
            const std::vector<Block> *blocks = find(&FieldValues::blocks, node.text);
            m_gone = !blocks || blocks->empty();
            if (!m_gone)
                m_lines.push_back({&node, {}, blocks});
            else if (!m_empty.contains(node.text))
                m_empty << node.text;
            break;
        }
        case TemplateNode::Kind::Line: fillLine(node); break;
        case TemplateNode::Kind::Group:
        case TemplateNode::Kind::Field:
        case TemplateNode::Kind::Article:
        case TemplateNode::Kind::Text: // the source of what is in error
            m_gone = false;
            m_lines.push_back({&node, {Runs{Run{.text = node.text}}}, nullptr});
            break;
        }
    }
}

void TemplateFiller::fillLine(const TemplateNode &node)
{
    const auto isEmptyLine = [](const FilledLine &line) { return line.line->line == TemplateLineKind::Empty; };
    if (node.line == TemplateLineKind::Empty && m_gone && (m_lines.empty() || isEmptyLine(m_lines.back()))) {
        m_gone = false;
        return;
    }
    FilledLine filled{&node};
    for (const TemplateNode &cell : node.parts) {
        Runs runs;
        m_swallow = false;
        fillInline(cell.parts, runs);
        if (m_swallow && !runs.empty() && runs.back().text.endsWith(u' '))
            runs.back().text.chop(1);
        filled.cells.push_back(std::move(runs));
    }
    m_gone = node.hasFields && isBlank(filled.cells);
    if (!m_gone && m_lines.size() < kMostLines)
        m_lines.push_back(std::move(filled));
}

void TemplateFiller::fillInline(const std::vector<TemplateNode> &nodes, Runs &runs)
{
    for (const TemplateNode &node : nodes) {
        switch (node.kind) {
        case TemplateNode::Kind::Text: append(node, node.text, runs); break;
        case TemplateNode::Kind::Article: append(node, QString::number(++m_article), runs); break;
        case TemplateNode::Kind::Field: fillField(node, runs); break;
        default:
            if (!branchAmong(node, [this, &runs](const std::vector<TemplateNode> &parts) { fillInline(parts, runs); }))
                missed(runs);
        }
    }
}

void TemplateFiller::fillField(const TemplateNode &node, Runs &runs)
{
    const QString *text = find(&FieldValues::texts, node.text);
    if (text && !QStringView(*text).trimmed().isEmpty()) {
        append(node, *text, runs);
        return;
    }
    if (!m_empty.contains(node.text))
        m_empty << node.text;
    missed(runs);
}

/// Something gave nothing: the space after it goes too when there is one before it.
void TemplateFiller::missed(const Runs &runs) { m_swallow = runs.empty() || runs.back().text.endsWith(u' '); }

void TemplateFiller::append(const TemplateNode &style, QStringView text, Runs &runs)
{
    if (m_swallow && text.startsWith(u' '))
        text = text.mid(1);
    if (text.isEmpty())
        return;
    m_swallow = false;
    if (!runs.empty() && runs.back().bold == style.bold && runs.back().italic == style.italic)
        runs.back().text += text;
    else
        runs.push_back({text.toString(), style.bold, style.italic});
}

} // namespace pc
