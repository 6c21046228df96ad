#include "tests/structure/rules.h"

#include "tests/structure/arrows.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace pc::structure {

namespace {

constexpr int kLinesAtMost = 400;
constexpr int kMainWindowLinesAtMost = 300;

QString fault(const Source &source, int line, const QString &why)
{
    return QStringLiteral("%1:%2: %3").arg(source.path).arg(line).arg(why);
}

// Modules that models never see.
const QStringList &screenModules()
{
    static const QStringList modules{QStringLiteral("QtWidgets"), QStringLiteral("QtPrintSupport"),
                                     QStringLiteral("QtCharts"), QStringLiteral("QtSvgWidgets"),
                                     QStringLiteral("QtOpenGLWidgets")};
    return modules;
}

// Qt's own headers say which module a class lives in.
bool isScreenHeader(const QString &header)
{
    static const QDir qt(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QRegularExpression obvious(
        QStringLiteral("^(QApplication|QWidget|QDialog|QMainWindow|QMessageBox|QPrinter|QChart).*"));
    const QString module = header.section(u'/', 0, 0);
    if (screenModules().contains(module) || obvious.match(header).hasMatch())
        return true;
    if (header.contains(u'/'))
        return false;
    for (const QString &name : screenModules()) {
        if (QFileInfo(qt.filePath(name + u'/' + header)).isFile())
            return true;
    }
    return false;
}

struct RefusedWord {
    const char *where; ///< Beginning of the paths it is refused in; empty everywhere.
    const char *pattern;
    const char *why;
};

// clang-format off
constexpr RefusedWord kRefusedWords[] = {
    {"views/",  R"(\bQSql\w*)",                  "views know no database"},
    {"views/",  R"(\bSELECT\s)",                 "views hold no SQL"},
    {"views/",  R"(\b(INSERT\s+INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET)\b)", "views hold no SQL"},
    {"",        R"(\bprocessEvents\b)",          "long work runs in a job, not in a nested event loop"},
    {"",        R"(\bINSERT\s+OR\s+REPLACE\b)",  "it silently deletes another row with the same unique value"},
    {"",        R"(\bREPLACE\s+INTO\b)",         "it silently deletes another row with the same unique value"},
    {"",        R"(\bsetStyleSheet\b)",          "colours come from the palette, not from style sheets"},
};
// clang-format on

} // namespace

QStringList arrowFaults(const Source &source)
{
    const QString from = roomOf(source.path);
    if (!isKnownRoom(from))
        return {fault(source, 1, QStringLiteral("the table of arrows does not know this room"))};
    QStringList faults;
    for (const Include &include : includesOf(source.text)) {
        const QString &target = include.target;
        const QString top = target.section(u'/', 0, 0);
        if (top == QLatin1String("..") || target.contains(QLatin1String("/../"))) {
            faults << fault(source, include.line, QStringLiteral("write the path from the top: %1").arg(target));
        } else if (top == QLatin1String("tests")) {
            faults << fault(source, include.line, QStringLiteral("the program knows nothing of its tests"));
        } else if (target.contains(u'/')) {
            const QString to = roomOf(target);
            const bool isOurs = !to.isEmpty() || include.quoted;
            if (isOurs && !mayInclude(from, to))
                faults << fault(source, include.line, QStringLiteral("%1 may not include %2").arg(from, target));
        }
    }
    return faults;
}

QStringList widgetFaults(const Source &source)
{
    QStringList faults;
    if (!source.path.startsWith(QLatin1String("models/")))
        return faults;
    for (const Include &include : includesOf(source.text)) {
        if (isScreenHeader(include.target))
            faults << fault(source, include.line, QStringLiteral("models never see %1").arg(include.target));
    }
    return faults;
}

QStringList wordFaults(const Source &source)
{
    QStringList faults;
    const QString code = withoutComments(source.text);
    for (const RefusedWord &refused : kRefusedWords) {
        if (!source.path.startsWith(QLatin1String(refused.where)))
            continue;
        const QRegularExpression pattern(QString::fromLatin1(refused.pattern),
                                         QRegularExpression::CaseInsensitiveOption);
        for (auto it = pattern.globalMatch(code); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const int line = int(QStringView(code).left(match.capturedStart()).count(u'\n')) + 1;
            faults << fault(source, line,
                            QStringLiteral("%1: %2").arg(match.captured(), QString::fromLatin1(refused.why)));
        }
    }
    return faults;
}

QStringList lengthFaults(const Source &source)
{
    const bool isMainWindow = source.path.section(u'/', -1).startsWith(QLatin1String("mainwindow."));
    const int limit = isMainWindow ? kMainWindowLinesAtMost : kLinesAtMost;
    const int lines = lineCount(source.text);
    if (lines <= limit)
        return {};
    return {fault(source, lines, QStringLiteral("%1 lines, %2 at most: split it").arg(lines).arg(limit))};
}

} // namespace pc::structure
