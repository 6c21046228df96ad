// What a walk through a window finds wrong: controls without a name, names given twice, focus traps, cut words,
// sentences that were not translated.
//
// Each function answers one sentence per fault; an empty list is a sound window. The window must be shown, and
// active for the walk by Tab.
#pragma once

#include <QSet>
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

/// Sentences of a translation file whose translation is another: on screen they are forgotten ones.
QSet<QString> englishSentences(const QString &translations);
/// Texts on screen that are one of these: labels, buttons, choices, tabs, titles of columns, tooltips, placeholders.
QStringList english(const QWidget *window, const QSet<QString> &sentences);

} // namespace pc::test
