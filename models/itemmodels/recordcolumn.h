// The columns of a list of records, described once: the table, its menus, the sorting and the copy all read this.
//
// A list says its columns in a static RecordColumns; it knows nothing of widgets. Position in `all` is the section.
#pragma once

#include "models/itemmodels/indexquery.h"

#include <QStringList>

namespace pc {

/// Written with designators, all of them: {.key = "name", .title = QT_TR_NOOP("Commune"), .orderBy = u"i.sort_key %d"_s}.
struct RecordColumn {
    const char *key;   ///< stable English name, snake_case: saved states and exports keep it
    const char *title; ///< source sentence, marked QT_TR_NOOP in the class whose tr() translates it
    /// SQL of ours over the index table `i` and its joins; every "%d" becomes the direction, so that unknown values can
    /// stay at the end both ways: "i.hours IS NULL, i.hours %d, i.sort_key". For a French column, the text alone.
    QString orderBy;
    bool shownAtFirst = true;
    bool numeric = false;  ///< aligned to the right
    bool editable = false; ///< in its cell, unless the model says otherwise for a line
    bool french = false;   ///< orderBy is a text without a stored key: put in French order here, empty ones last
    bool tone = false;     ///< a state: drawn with the glyph and colour of its ToneRole
    int characters = 18;   ///< width to begin with
};

struct RecordColumns {
    /// tr of the class that marked the titles: &StudentsList::tr.
    QString (*translate)(const char *text, const char *comment, int n);
    std::vector<RecordColumn> all;

    int count() const { return static_cast<int>(all.size()); }
    const RecordColumn &at(int section) const { return all.at(static_cast<size_t>(section)); }
    QString title(int section) const { return translate(at(section).title, nullptr, -1); }
    /// Section of a key, −1 when there is none.
    int sectionOf(QLatin1StringView key) const;
};

/// Where a list finds its keys, and what a change must touch to concern it.
struct RecordSource {
    /// A join the ordering may need: left out when the orderBy does not name its alias.
    struct Join {
        QString alias; ///< "c"
        QString sql;   ///< "JOIN commune c ON c.id = i.commune"
    };

    IndexTable table;
    /// The records of the list as changes name them: the table itself, or the owner of the rows that changed. Its
    /// integer id is the key of the index.
    QString owner;
    std::vector<Join> joins = {};
    /// Stored key of the index that settles equal values, and orders a French column.
    QString sortKey = QStringLiteral("i.sort_key");
    /// Other records whose words the lines show: when one changes, what is on screen is read again.
    QStringList shows = {};
};

/// Every key of the index in the order of a column. Errors: those of the register.
Result<std::vector<RowKey>> orderedBy(Database &database, const RecordSource &source, const RecordColumn &column,
                                      Qt::SortOrder order);

/// SQL that puts the words of a state in this order rather than that of their letters; for orderBy.
QString rankOf(const QString &column, const QStringList &words);

} // namespace pc
