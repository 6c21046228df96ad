// The list of documents issued as a page or an export asks for it: what may be filtered, sorted and shown.
#pragma once

#include "models/documents/issueddocument.h"
#include "models/itemmodels/recordcolumn.h"
#include "models/itemmodels/recordindex.h"

namespace pc {

/// One line of the list: the document with the words around it, joined.
struct DocumentLine {
    IssuedDocument document;
    QString campaignName;   ///< empty without a campaign
    QString arrondissementName;
    qint64 size = 0;        ///< of the bytes kept

    /// "ATT-2026-0014".
    QString number() const { return documentNumber(document.series, document.year, document.number); }
};

/// The columns of the table of documents, by section.
struct DocumentColumn {
    enum Id { Number, IssuedOn, State, Kind, Addressee, Title, IssuedBy, Campaign, Size, Arrondissement, SentOn, Count };
};

/// A facet that chips may filter by.
struct DocumentFacet {
    const char *column; ///< of document_index, also the key in saved states
    const char *title;
};

const RecordIndexSpec &documentIndexSpec();

class DocumentsList {
    Q_DECLARE_TR_FUNCTIONS(pc::DocumentsList)

public:
    explicit DocumentsList(Database &database) : m_database(database) {}

    static const RecordColumns &columns();
    static const RecordSource &index();
    static const std::vector<DocumentFacet> &facets();
    static QString title(const DocumentFacet &facet);
    /// The label of a document's kind; a kind this list does not know is a report.
    static QString kindLabel(const QString &kind);

    IndexQuery query() { return IndexQuery(m_database, index().table); }
    /// The lines of these keys, in any order.
    Result<std::vector<DocumentLine>> lines(const std::vector<RowKey> &keys);

    struct FacetCount {
        QString value;
        QString label;
        qint64 count = 0;
    };
    /// The values of a facet with their counts under the filter, in an order for the eye.
    Result<std::vector<FacetCount>> facetCounts(const DocumentFacet &facet, const IndexFilter &filter);

private:
    Result<QHash<QString, QString>> names(const QString &column);

    Database &m_database;
};

} // namespace pc
