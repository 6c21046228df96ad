// The table of allowed arrows: which room may include which. The house has no other arrows; a new room, or a
// new arrow, is a line here and in ARCHITECTURE.md, in the same commit.
#pragma once

#include <QStringList>

#include <vector>

namespace pc::structure {

struct Arrows {
    QString room;       ///< "models/store"; "app" stands for all of app/.
    QStringList mayUse; ///< Rooms; "models/*" and "views/*" stand for every room of that side, "*" for all.
};

const std::vector<Arrows> &allowedArrows();

/// The room a file is in ("models/store/store.cpp" → "models/store"); empty outside app, models and views.
QString roomOf(const QString &path);
bool isKnownRoom(const QString &room);
/// Whether a file of one room may include a file of another; a room sees itself.
bool mayInclude(const QString &from, const QString &to);

} // namespace pc::structure
