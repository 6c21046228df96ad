// The sentences of a .ts file as the tests read it.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pc::translations {

struct Sentence {
    QString context;
    QString source;
    QString comment;      ///< What tells two equal sources apart.
    QString state;        ///< Empty when finished, else "unfinished", "vanished" or "obsolete".
    bool counted = false; ///< Has a form per number (%n).
    QStringList forms;    ///< One, or one per number.

    /// What lupdate tells sentences apart by.
    QString key() const;
    /// For the sentence that complains.
    QString name() const { return QStringLiteral("%1: “%2”").arg(context, source); }
};

/// Empty when the file cannot be read.
std::vector<Sentence> readCatalogue(const QString &path);

} // namespace pc::translations
