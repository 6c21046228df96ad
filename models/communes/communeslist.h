// The list of communes as a page, an export or a selection asks for it: what may be filtered, sorted and shown.
#pragma once

#include "models/communes/commune.h"
#include "models/communes/eligibility.h"
#include "models/contacts/contact.h"
#include "models/itemmodels/indexquery.h"

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
};

/// One column of the table of communes.
struct CommuneColumn {
    enum Id { Name, Code, PostalCodes, People, StandingState, Arrondissement, Epci, Mayor, Email, Phone, Ccas, ContactStatus,
              LastContact, NextStep, ContactCount, Count };
    Id id;
    const char *key;     ///< stable English name
    const char *title;   ///< source sentence, translated by CommunesList::title
    const char *orderBy; ///< SQL, ascending; "%d" stands for the direction; for a French column the text alone
    bool shownAtFirst;
    bool numeric;
    bool editable;
    bool french = false; ///< orderBy is a text without a stored key: put in French order here, empty ones last
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

    static const std::vector<CommuneColumn> &columns();
    static QString title(const CommuneColumn &column);
    static const std::vector<CommuneFacet> &facets();
    static QString title(const CommuneFacet &facet);

    IndexQuery query() { return IndexQuery(m_database, kTable); }
    Result<std::vector<RowKey>> ordered(CommuneColumn::Id column, Qt::SortOrder order);
    /// The lines of these keys, in any order.
    Result<std::vector<CommuneLine>> lines(const std::vector<RowKey> &keys);

    struct FacetCount {
        QString value;
        QString label;
        qint64 count = 0;
    };
    /// The values of a facet with their counts under the filter, in an order for the eye.
    Result<std::vector<FacetCount>> facetCounts(const CommuneFacet &facet, const IndexFilter &filter, int threshold);

private:
    Result<std::vector<RowKey>> orderedInFrench(const QString &text, const QString &joins, Qt::SortOrder order);

    static constexpr IndexTable kTable{QLatin1StringView("commune_index"), QLatin1StringView("commune"),
                                       QLatin1StringView("search_key")};
    Database &m_database;
};

} // namespace pc
