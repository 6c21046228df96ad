// Conditions and repetitions: opened, closed, and what is wrong with them; and the names of fields.
#include "models/documents/templatereader.h"

#include <algorithm>
#include <limits>

namespace pc {

namespace {

constexpr size_t kDeepest = 20;
constexpr size_t kMostErrors = 200;
constexpr qsizetype kLongestGuess = 60;

// How many letters must be added, removed or changed to make one word of the other.
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<qsizetype>(i);
    for (const QChar letter : a) {
        qsizetype diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype change = diagonal + (letter == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

TemplateNode::Kind kindOf(TemplateToken::Kind kind)
{
    return kind == TemplateToken::Kind::If   ? TemplateNode::Kind::If
        : kind == TemplateToken::Kind::IfNot ? TemplateNode::Kind::IfNot
                                             : TemplateNode::Kind::Each;
}

} // namespace

std::vector<TemplateNode> &TemplateReader::target(Level &level)
{
    if (level.real == 0)
        return level.root.parts;
    Frame &frame = level.frames[level.real - 1];
    return frame.hasElse ? frame.node.otherwise : frame.node.parts;
}

void TemplateReader::open(Level &level, const TemplateLexeme &lexeme)
{
    const TemplateToken &token = lexeme.token;
    const FieldInfo *info = resolve(token);
    bool ok = info && checkUse(token, *info);
    if (ok && level.frames.size() >= kDeepest) {
        fail(token, TemplateText::tr("Conditions and repetitions within each other: at most %1.").arg(kDeepest));
        ok = false;
    }
    const bool ghost = !ok || level.frames.size() > level.real;
    if (!ok)
        target(level).push_back({.kind = TemplateNode::Kind::Text, .text = lexeme.text});
    const bool repeats =
        token.kind == TemplateToken::Kind::Each && info && info->kind == FieldKind::List && !isWithin(info->name);
    level.frames.push_back({{.kind = kindOf(token.kind), .text = token.name}, token, false, ghost, repeats});
    if (!ghost)
        ++level.real;
    if (repeats)
        m_within << token.name;
}

/// The innermost frame, which is no longer open.
TemplateReader::Frame TemplateReader::take(Level &level)
{
    Frame frame = std::move(level.frames.back());
    level.frames.pop_back();
    if (frame.repeats)
        m_within.removeLast();
    if (!frame.ghost)
        --level.real;
    return frame;
}

void TemplateReader::otherwise(Level &level, const TemplateLexeme &lexeme)
{
    const bool fits = !level.frames.empty() && level.frames.back().token.kind != TemplateToken::Kind::Each;
    if (fits && !level.frames.back().hasElse) {
        level.frames.back().hasElse = true;
        return;
    }
    target(level).push_back({.kind = TemplateNode::Kind::Text, .text = lexeme.text});
    fail(lexeme.token,
         fits ? TemplateText::tr("This condition has its “Otherwise” already.")
              : TemplateText::tr("“Otherwise” stands between a condition and its end."));
}

void TemplateReader::close(Level &level, const TemplateLexeme &lexeme)
{
    if (level.frames.empty()) {
        if (&level != &m_lines && !m_lines.frames.empty()) {
            Frame frame = take(m_lines);
            if (frame.ghost)
                return; // it began within another line, where the error was said
            target(m_lines).push_back(std::move(frame.node));
            fail(lexeme.token, TemplateText::tr("What began on a line of its own ends on a line of its own."));
            return;
        }
        target(level).push_back({.kind = TemplateNode::Kind::Text, .text = lexeme.text});
        fail(lexeme.token, TemplateText::tr("There is nothing left to end here."));
        return;
    }
    Frame frame = take(level);
    if (!frame.ghost)
        target(level).push_back(std::move(frame.node));
}

/// What is still open is an error; its content stays, without the condition.
void TemplateReader::finish(Level &level, bool isCell)
{
    while (!level.frames.empty()) {
        Frame frame = take(level);
        if (isCell) // its end may come on another line
            m_lines.frames.push_back({{}, frame.token, frame.hasElse, true});
        if (frame.ghost)
            continue; // said where it began
        std::vector<TemplateNode> &parts = target(level);
        parts.push_back(
            {.kind = TemplateNode::Kind::Text, .text = m_text.mid(frame.token.position, frame.token.length)});
        std::move(frame.node.parts.begin(), frame.node.parts.end(), std::back_inserter(parts));
        std::move(frame.node.otherwise.begin(), frame.node.otherwise.end(), std::back_inserter(parts));
        if (isCell)
            fail(frame.token,
                 TemplateText::tr(
                     "What begins within a line or a cell ends there too; or it stands alone on its line."));
        else if (frame.token.kind == TemplateToken::Kind::Each)
            fail(frame.token, TemplateText::tr("This repetition has no end."));
        else
            fail(frame.token, TemplateText::tr("This condition has no end."));
    }
}

bool TemplateReader::isWithin(const QString &list) const { return !list.isEmpty() && m_within.contains(list); }

const FieldInfo *TemplateReader::resolve(const TemplateToken &token)
{
    const FieldInfo *elsewhere = nullptr;
    const FieldInfo *found = nullptr;
    qsizetype depth = -2;
    for (auto it = m_known.constFind(token.name); it != m_known.constEnd() && it.key() == token.name; ++it) {
        const FieldInfo *info = it.value();
        const qsizetype place = info->list.isEmpty() ? -1 : m_within.lastIndexOf(info->list);
        if (!info->list.isEmpty() && place < 0)
            elsewhere = info;
        else if (place > depth) {
            depth = place;
            found = info;
        }
    }
    if (found)
        return found;
    if (!elsewhere) {
        fail(token, sentenceForUnknown(token.name));
        return nullptr;
    }
    const auto lists = m_known.values(elsewhere->list);
    fail(token,
         TemplateText::tr("“%1” belongs to the repetition “%2”: it stands between its beginning and its end.")
             .arg(elsewhere->label, lists.isEmpty() ? elsewhere->list : lists.front()->label));
    return nullptr;
}

bool TemplateReader::checkUse(const TemplateToken &token, const FieldInfo &info)
{
    const auto refuse = [&](const QString &sentence) {
        fail(token, sentence.arg(info.label));
        return false;
    };
    switch (token.kind) {
    case TemplateToken::Kind::Each:
        if (info.kind != FieldKind::List)
            return refuse(TemplateText::tr("“%1” is no list: it cannot be repeated."));
        if (isWithin(info.name))
            return refuse(TemplateText::tr("“%1” is being repeated here already."));
        return true;
    case TemplateToken::Kind::Field:
        if (info.kind == FieldKind::Condition)
            return refuse(TemplateText::tr("“%1” is a condition and has no text of its own."));
        if (info.kind == FieldKind::List)
            return refuse(TemplateText::tr("“%1” is a list: use it as a repetition."));
        if (info.kind == FieldKind::Blocks)
            return refuse(TemplateText::tr("“%1” stands alone on its line."));
        return true;
    default: return true;
    }
}

QString TemplateReader::sentenceForUnknown(const QString &name)
{
    const auto known = m_sentences.constFind(name);
    if (known != m_sentences.constEnd())
        return *known;
    const QString guess = m_errors.size() < kMostErrors ? nearest(name) : QString();
    const QString sentence = guess.isEmpty()
        ? TemplateText::tr("There is no field “%1”.").arg(name.left(kLongestGuess))
        : TemplateText::tr("There is no field “%1”. Did you mean “%2”?").arg(name, guess);
    return *m_sentences.insert(name, sentence);
}

QString TemplateReader::nearest(const QString &name) const
{
    if (name.size() > kLongestGuess)
        return {};
    QString best;
    qsizetype least = std::max<qsizetype>(2, name.size() / 3) + 1;
    for (auto it = m_known.keyBegin(); it != m_known.keyEnd(); ++it) {
        const qsizetype far = distance(name, *it);
        if (far < least || (far == least && !best.isEmpty() && *it < best)) {
            least = far;
            best = *it;
        }
    }
    return best;
}

void TemplateReader::fail(qsizetype position, qsizetype length, const QString &message)
{
    if (m_errors.size() < kMostErrors)
        m_errors.push_back({position, length, message});
    else if (m_errors.size() == kMostErrors)
        m_errors.push_back({position, length, TemplateText::tr("There are more errors further on.")});
}

} // namespace pc
