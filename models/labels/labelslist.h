// The list of label files as a page, an export or a selection asks for it: what may be filtered, sorted and shown.
#pragma once

#include "models/itemmodels/recordcolumn.h"
#include "models/labels/labelfile.h"

namespace pc {

/// One line of the list.
struct LabelLine {
    LabelFile file;
    QString student; ///< "MARTIN Léa"
    QString kindName;
    QString actions;  ///< titles of the engagements claimed, separated by commas
    QString communes; ///< of these, each once
    QString component;
    QString level;
    int minutesSigned = 0; ///< validated (visées) minutes of the engagements claimed
    int piecesReceived = 0;
    int piecesRequired = 0;
    QDate sessionOn;
    std::optional<LabelVerdict> verdict; ///< of the decision that holds
    QDate decidedOn;
};

/// The columns of the table of label files, by section.
struct LabelColumn {
    enum Id { Student, Kind, State, Actions, Commune, Signed, Pieces, DepositedOn, Session, Decision, Notice, Component, Level,
              Opinion, Count };
};

/// A facet that chips may filter by.
struct LabelFacet {
    const char *column; ///< of label_file_index, also the key in saved states
    const char *title;
};

class LabelsList {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelsList)

public:
    explicit LabelsList(Database &database) : m_database(database) {}

    static const RecordColumns &columns();
    static const RecordSource &source();
    static const std::vector<LabelFacet> &facets();
    static QString title(const LabelFacet &facet);
    /// What the index says of the pieces: "complete" or "incomplete".
    static QString piecesWord(int received, int required);

    IndexQuery query() { return IndexQuery(m_database, source().table); }
    /// The lines of these keys, in any order.
    Result<std::vector<LabelLine>> lines(const std::vector<RowKey> &keys);
    /// Those of a student, latest campaign first.
    Result<std::vector<LabelLine>> ofStudent(qint64 student);

    struct FacetCount {
        QString value;
        QString label;
        qint64 count = 0;
    };
    /// The values of a facet with their counts under the filter, in an order for the eye.
    Result<std::vector<FacetCount>> facetCounts(const LabelFacet &facet, const IndexFilter &filter);

private:
    Result<QHash<QString, QString>> names(const QString &facet);

    Database &m_database;
};

} // namespace pc
