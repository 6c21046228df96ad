// What is measured, one function a subject. Each adds its lines to the report.
#pragma once

#include "models/register/register.h"
#include "tests/bench/report.h"

namespace pc::bench {

/// A register made for the bench.
struct Subject {
    QString where;       ///< "Nord" or "France"
    QString departement; ///< "59" or "all"
    QString path;
    bool isFrance() const { return departement == RegisterPlan::everywhere; }
};

std::unique_ptr<Register> opened(const QString &path);
std::unique_ptr<Register> made(const QString &path, const QString &departement);

void measureStartup(Report &report, const Subject &subject, const QString &platform);
/// One keystroke, sortings, a jump to the end.
void measureLists(Report &report, const Subject &subject);
/// The same on a list of a million lines made from the communes of France.
void measureMillion(Report &report, const Subject &france, const QString &folder);
void measureEdits(Report &report, const Subject &subject, const QString &folder);
void measureImports(Report &report, const Subject &subject, const QString &folder);
/// PDF files against the same words drawn straight; no register.
void measurePapers(Report &report);

/// The window process of measureStartup: the program's own window on a register.
int runWindow(int argc, char **argv, const QString &path);

} // namespace pc::bench
