// A source file as the rules read it: its code without comments, and its includes. Not a C++ parser.
#pragma once

#include <QString>

#include <vector>

namespace pc::structure {

struct Include {
    QString target;
    bool quoted = false; ///< "models/base/id.h" rather than <QString>.
    int line = 0;        ///< Counted from 1.
};

struct Source {
    QString path; ///< From the top of the checkout, with slashes.
    QString text; ///< As written.
};

/// The code with every comment blanked; lines keep their numbers, strings (raw ones too) their content.
QString withoutComments(const QString &text);
std::vector<Include> includesOf(const QString &text);
int lineCount(const QString &text);

/// Every .h, .cpp and .sql file under these folders of the checkout, in order.
std::vector<Source> readSources(const QString &top, const QStringList &folders);

} // namespace pc::structure
