// The rules of the house that a machine can check; each returns one sentence per fault, "path:line: why".
#pragma once

#include "tests/structure/source.h"

#include <QStringList>

namespace pc::structure {

/// Includes that go against the table of arrows, or name a room nobody knows.
QStringList arrowFaults(const Source &source);
/// Models that reach for widgets, printers or charts.
QStringList widgetFaults(const Source &source);
/// Words that are refused: in views SQL; everywhere nested event loops, silent replacement, style sheets.
QStringList wordFaults(const Source &source);
/// A file of more than 400 lines, a main window of more than 300.
QStringList lengthFaults(const Source &source);

} // namespace pc::structure
