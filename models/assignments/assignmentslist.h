// The list of affectations as a page, an export or a selection asks for it: what may be filtered, sorted and shown.
#pragma once

#include "models/assignments/assignment.h"
#include "models/assignments/convention.h"
#include "models/assignments/startgate.h"
#include "models/itemmodels/recordcolumn.h"

namespace pc {

/// One line of the list, judged.
struct AssignmentLine {
    AssignmentId id;
    QString student; ///< "MARTIN Léa"
    QString commune;
    QString proposalNumber;
    QString proposalTitle;
    EffectiveFigures figures;
    int minutesEntered = 0;
    int minutesSigned = 0;
    AssignmentStatus status = AssignmentStatus::Prepared;
    ConventionState convention = ConventionState::ToIssue;
    int signaturesGiven = 0;
    int signaturesAsked = 0;
    StartGate gate;
    QString communeReferent;
    QString universityReferent;
    QString conventionNumber;

    /// Planned less entered; negative when more was entered than planned.
    int minutesRemaining() const { return figures.minutes - minutesEntered; }
};

/// The columns of the table of affectations, by section.
struct AssignmentColumn {
    enum Id { Student, Commune, Status, Convention, Gate, Planned, Entered, Signed, Remaining, Number, Title, Period,
              CommuneReferent, UniversityReferent, ConventionNumber, Count };
};

/// A facet that chips may filter by.
struct AssignmentFacet {
    const char *column; ///< of assignment_index, also the key in saved states
    const char *title;
};

class AssignmentsList {
    Q_DECLARE_TR_FUNCTIONS(pc::AssignmentsList)

public:
    explicit AssignmentsList(Database &database) : m_database(database) {}

    static const RecordColumns &columns();
    static const RecordSource &source();
    static const std::vector<AssignmentFacet> &facets();
    static QString title(const AssignmentFacet &facet);

    IndexQuery query() { return IndexQuery(m_database, source().table); }
    /// The lines of these keys, in any order.
    Result<std::vector<AssignmentLine>> lines(const std::vector<RowKey> &keys);

    struct FacetCount {
        QString value;
        QString label;
        qint64 count = 0;
    };
    /// The values of a facet with their counts under the filter, in an order for the eye.
    Result<std::vector<FacetCount>> facetCounts(const AssignmentFacet &facet, const IndexFilter &filter);

private:
    Database &m_database;
};

} // namespace pc
