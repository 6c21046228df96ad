// The list of students as a page, an export or a selection asks for it: columns, index, facets, lines.
//
// Candidature, affectation and hours are those of one campaign, the one shown; everything else is of the student.
#pragma once

#include "models/itemmodels/recordcolumn.h"
#include "models/itemmodels/recordindex.h"
#include "models/students/studenteligibility.h"

namespace pc {

/// One line of the list.
struct StudentLine {
    Student student;
    QString communeName;   ///< "Les Moëres (Ghyvelde)" for a part
    QString arrondissementName;
    StudentStanding standing = StudentStanding::NoCommune;
    QString application;   ///< database word of its state; empty when there is none
    QString assignments;   ///< "Étrœungt (2026-014)", several separated by commas
    qint64 entered = 0;    ///< minutes in the campaign, or in all
    std::optional<int> quota; ///< minutes, less the waiver; none without a campaign
};

/// The columns of the table, by section.
struct StudentColumn {
    enum Id { Name, Number, Programme, Level, University, Component, Commune, Eligible, Application, Assignments, Hours,
              InsuredUntil, Email, Phone, Arrondissement, BornOn, Count };
};

struct StudentFacet {
    const char *column; ///< of student_index, also the key in saved states
    const char *title;
};

/// The derived table behind the list; depends on the rule of eligibility of the day, so it comes after commune_index.
const RecordIndexSpec &studentIndexSpec();

class StudentsList {
    Q_DECLARE_TR_FUNCTIONS(pc::StudentsList)

public:
    explicit StudentsList(Database &database) : m_database(database) {}

    static const RecordColumns &columns();
    static const RecordSource &source();
    static const std::vector<StudentFacet> &facets();
    static QString title(const StudentFacet &facet);

    IndexQuery query() { return IndexQuery(m_database, source().table); }
    /// Every key in the order of a column, as seen in a campaign (0: all).
    Result<std::vector<RowKey>> ordered(int section, Qt::SortOrder order, CampaignId campaign);
    /// The lines of these keys, in any order.
    Result<std::vector<StudentLine>> lines(const std::vector<RowKey> &keys, CampaignId campaign);

    struct FacetCount {
        QString value;
        QString label;
        qint64 count = 0;
    };
    /// The values of a facet with their counts under the filter, in an order for the eye.
    Result<std::vector<FacetCount>> facetCounts(const StudentFacet &facet, const IndexFilter &filter);

private:
    Database &m_database;
};

} // namespace pc
