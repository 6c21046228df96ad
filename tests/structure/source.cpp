#include "tests/structure/source.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace pc::structure {

namespace {

// Where a literal that begins at `from` ends (the place after its last quote).
qsizetype endOfLiteral(const QString &text, qsizetype from)
{
    const QChar quote = text[from];
    if (quote == u'"' && from > 0 && text[from - 1] == u'R') {
        const qsizetype open = text.indexOf(u'(', from);
        if (open < 0)
            return text.size();
        const QString close = u')' + text.mid(from + 1, open - from - 1) + u'"';
        const qsizetype end = text.indexOf(close, open);
        return end < 0 ? text.size() : end + close.size();
    }
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == quote || text[i] == u'\n')
            return i + 1;
    }
    return text.size();
}

// Whether the apostrophe at `at` separates digits (10'000) rather than opening a character.
bool separatesDigits(const QString &text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1].isLetterOrNumber() && text[at + 1].isLetterOrNumber()
        && (at + 2 >= text.size() || text[at + 2] != u'\'');
}

} // namespace

QString withoutComments(const QString &text)
{
    QString code = text;
    qsizetype i = 0;
    while (i < text.size()) {
        const QStringView rest = QStringView(text).mid(i);
        qsizetype end = i + 1;
        if (text[i] == u'"' || (text[i] == u'\'' && !separatesDigits(text, i))) {
            i = endOfLiteral(text, i);
            continue;
        }
        if (rest.startsWith(QLatin1String("//"))) {
            end = text.indexOf(u'\n', i);
        } else if (rest.startsWith(QLatin1String("/*"))) {
            end = text.indexOf(QLatin1String("*/"), i + 2);
            end = end < 0 ? end : end + 2;
        } else {
            ++i;
            continue;
        }
        end = end < 0 ? text.size() : end;
        for (; i < end; ++i) {
            if (text[i] != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

std::vector<Include> includesOf(const QString &text)
{
    static const QRegularExpression directive(
        QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>))re"),
        QRegularExpression::MultilineOption);
    const QString code = withoutComments(text);
    std::vector<Include> includes;
    for (auto it = directive.globalMatch(code); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool quoted = match.hasCaptured(1);
        const int line = int(QStringView(code).left(match.capturedStart()).count(u'\n')) + 1;
        includes.push_back({quoted ? match.captured(1) : match.captured(2), quoted, line});
    }
    return includes;
}

int lineCount(const QString &text) { return int(text.count(u'\n')) + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1); }

std::vector<Source> readSources(const QString &top, const QStringList &folders)
{
    const QDir root(top);
    std::vector<Source> sources;
    for (const QString &folder : folders) {
        const QStringList patterns{QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.sql")};
        QDirIterator files(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

} // namespace pc::structure
