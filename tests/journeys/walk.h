// What a walk through a window finds wrong: controls without a name, names given twice, focus traps, cut words.
//
// Each function answers one sentence per fault; an empty list is a sound window. The window must be shown, and
// active for the walk by Tab.
#pragma once

#include <QStringList>

class QWidget;

namespace pc::test {

/// Focusable controls that a screen reader cannot name, or whose role says nothing.
QStringList unnamed(const QWidget *window);
/// Controls of one form that a screen reader cannot tell apart.
QStringList namedTwice(const QWidget *window);
/// Controls that Tab never reaches, and places it never leaves.
QStringList traps(QWidget *window);
/// Texts larger than the place they have, controls that stick out of their window.
QStringList cut(const QWidget *window);
/// Labels and tooltips that would read their text as HTML without having been written as HTML.
QStringList readsHtml(const QWidget *window);

} // namespace pc::test
