// The text of the manual, which is in the program, and how it is read on a screen.
//
// It is our own text in Markdown; nothing of the user's ever comes here.
#pragma once

#include <QString>

namespace pc {

/// The manual as it is in resources/manual; read from the program at each call.
QString manualSource();

/// The same for a reader: each diagram a list of states with the steps that leave them, the marks around it gone.
QString readableManual(const QString &source);

/// The heading of the section about a page, by the page's key; empty for one that has none.
QString manualSection(const QString &page);

} // namespace pc
