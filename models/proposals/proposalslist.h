// The list of proposals as a page, an export or a selection asks for it: columns, index, facets, lines.
#pragma once

#include "models/itemmodels/recordcolumn.h"
#include "models/itemmodels/recordindex.h"
#include "models/proposals/proposallife.h"

namespace pc {

/// One line of the list.
struct ProposalLine {
    Proposal proposal;
    QString communeName;
    QString typeName;
    QString arrondissementName;
    ProposalStage stage = ProposalStage::Submitted;
    bool warned = false;
    bool entitled = true;
    int candidates = 0; ///< candidatures sent to it or wishing it, not withdrawn, not inadmissible
    int assigned = 0;   ///< affectations that were not cancelled or ended early
};

/// The columns of the table, by section.
struct ProposalColumn {
    enum Id { Number, Title, Commune, Type, ReceivedOn, Minutes, Period, Places, Stage, Candidates, Assigned, Warned,
              Arrondissement, Referent, Carrier, DecidedOn, Count };
};

struct ProposalFacet {
    const char *column; ///< of proposal_index, also the key in saved states
    const char *title;
};

/// The derived table behind the list; depends on the rule of eligibility of the day.
const RecordIndexSpec &proposalIndexSpec();

class ProposalsList {
    Q_DECLARE_TR_FUNCTIONS(pc::ProposalsList)

public:
    explicit ProposalsList(Database &database) : m_database(database) {}

    static const RecordColumns &columns();
    static const RecordSource &source();
    static const std::vector<ProposalFacet> &facets();
    static QString title(const ProposalFacet &facet);
    /// "du 02/11/2026 au 30/04/2027", "from…", "flexible".
    static QString periodText(const Proposal &proposal);

    IndexQuery query() { return IndexQuery(m_database, source().table); }
    /// The lines of these keys, in any order.
    Result<std::vector<ProposalLine>> lines(const std::vector<RowKey> &keys);

    struct FacetCount {
        QString value;
        QString label;
        qint64 count = 0;
    };
    /// The values of a facet with their counts under the filter, in an order for the eye.
    Result<std::vector<FacetCount>> facetCounts(const ProposalFacet &facet, const IndexFilter &filter);

private:
    Database &m_database;
};

} // namespace pc
