// Labels and tooltips for text that came from a user or a file: shown as it is, never read as HTML.
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace pc {

/// A label that wraps, shows plain text and lets it be copied with the mouse.
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);
/// The title of a page: 1.4 times the application's font, semi-bold, also after the font changed.
QLabel *titleLabel(const QString &text, QWidget *parent = nullptr);
/// The title of a part of a page: 1.15 times, semi-bold.
QLabel *sectionLabel(const QString &text, QWidget *parent = nullptr);
/// Secondary text, in the placeholder colour.
QLabel *mutedLabel(const QString &text, QWidget *parent = nullptr);

/// A tooltip guesses whether it holds HTML: this makes it show exactly `text`, lines kept. Empty stays empty.
QString toolTipText(const QString &text);

} // namespace pc
