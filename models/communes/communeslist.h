// The list of communes as a page, an export or a selection asks for it: what may be filtered, sorted and shown.
#pragma once

#include "models/communes/commune.h"
#include "models/communes/eligibility.h"
#include "models/contacts/contact.h"
#include "models/itemmodels/recordcolumn.h"

namespace pc {

/// One line of the list: facts and what the office knows, joined.
struct CommuneLine {
    Commune commune;
    TownHall townHall;
    std::optional<int> population; ///< by the rule in force
    Standing standing = Standing::Unknown;
    bool eligible = false;
    ContactState contactState = ContactState::ToContact;
    int contacts = 0;
    QDate lastContactOn;
    QDate nextStepOn;
    // In the campaign asked for; see CommunesList::definition().
    int proposals = 0;
    int students = 0;
    qint64 enteredMinutes = 0;
};

/// The columns of the table of communes, by section.
struct CommuneColumn {
    enum Id { Name, Code, PostalCodes, People, StandingState, Arrondissement, Epci, Mayor, Email, Phone, Ccas, ContactStatus,
              LastContact, NextStep, ContactCount, Proposals, Students, Hours, Count };
};

/// A facet that chips may filter by.
struct CommuneFacet {
    const char *column; ///< of commune_index, also the key in saved states
    const char *title;
};

class CommunesList {
    Q_DECLARE_TR_FUNCTIONS(pc::CommunesList)

public:
    explicit CommunesList(Database &database) : m_database(database) {}

    static const RecordColumns &columns();
    static const RecordSource &source();
    static const std::vector<CommuneFacet> &facets();
    static QString title(const CommuneFacet &facet);

    IndexQuery query() { return IndexQuery(m_database, source().table); }
    /// What a column of figures counts, for its tooltip; empty for the others.
    static QString definition(int column);
    /// `campaign` is the one the figures are of, 0 for all.
    Result<std::vector<RowKey>> ordered(CommuneColumn::Id column, Qt::SortOrder order, qint64 campaign = 0);
    /// The lines of these keys, in any order.
    Result<std::vector<CommuneLine>> lines(const std::vector<RowKey> &keys, qint64 campaign = 0);

    struct FacetCount {
        QString value;
        QString label;
        qint64 count = 0;
    };
    /// The values of a facet with their counts under the filter, in an order for the eye.
    Result<std::vector<FacetCount>> facetCounts(const CommuneFacet &facet, const IndexFilter &filter, int threshold);

private:
    Database &m_database;
};

} // namespace pc
