// Measures of one piece of work beside its limit, and how they are printed.
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace pc::bench {

/// A goal: a ratio to the limit of the same run, or a figure of its own.
struct Goal {
    double figure = 0;
    bool isRatio = true;

    static Goal times(double ratio) { return {ratio, true}; }
    static Goal atMost(double figure) { return {figure, false}; }
};

struct Line {
    QString where; ///< "Nord", "France", "1 M"
    QString work;
    QString unit = QStringLiteral("ms");
    double ours = 0;
    double limit = 0;
    Goal goal;

    double ratio() const { return limit > 0 ? ours / limit : 0; }
    bool ok() const { return goal.isRatio ? ratio() <= goal.figure : ours <= goal.figure; }
};

class Report {
public:
    /// Keeps a line and prints it at once.
    void add(const Line &line);
    void printHeader() const;
    void printEnd() const;
    bool writeJson(const QString &path) const;

private:
    std::vector<Line> m_lines;
};

using Work = std::function<void()>;

struct Pair {
    double ours = 0;
    double limit = 0;
};

/// Milliseconds one call takes.
double timed(const Work &work);
double median(std::vector<double> values);
/// The value that `share` (0 to 1) of the values do not exceed.
double percentile(std::vector<double> values, double share);
/// Medians of `rounds` calls of each, in turn, after one call of each that does not count.
Pair sideBySide(int rounds, const Work &ours, const Work &limit);
/// Ends the program with a sentence: a measure of something that failed says nothing.
[[noreturn]] void giveUp(const QString &why);

} // namespace pc::bench
