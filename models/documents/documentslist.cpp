#include "models/documents/documentslist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// Kinds keep the order of a year's work; campaigns the latest first; names are put in French order.
int rankOfValue(const QString &facet, const QString &value)
{
    if (facet == "kind"_L1) {
        const auto &kinds = DocumentKinds::all();
        const auto found = std::find_if(kinds.begin(), kinds.end(),
                                        [&](const DocumentKind &kind) { return value == QLatin1StringView(kind.word); });
        return static_cast<int>(found - kinds.begin());
    }
    if (facet == "state"_L1)
        return static_cast<int>(DocumentStates::ofWord(value));
    if (facet == "campaign"_L1)
        return -value.toInt();
    return value.isEmpty() ? 1 : 0;
}

DocumentLine lineFrom(const IssuedDocument &document, const Row &row)
{
    return {document, row.text(1), row.text(2), row.integer(3)};
}

} // namespace

// The commune a document is about: named by it, else that of the student.
const RecordIndexSpec &documentIndexSpec()
{
    static const RecordIndexSpec spec{
        .table = QLatin1StringView("document_index"),
        .key = QLatin1StringView("document"),
        .columns = {u"campaign"_s, u"kind"_s, u"state"_s, u"arrondissement"_s},
        .select = u"SELECT d.id, d.year || ' ' || d.series || ' ' || substr('0000000' || d.number, -7), "
                  "d.series || '-' || d.year || '-' || iif(d.number < 10000, substr('0000' || d.number, -4), d.number) || ' ' || d.title || ' ' || d.addressee || ' ' || "
                  "coalesce(c.name, '') || ' ' || coalesce(s.last_name || ' ' || s.first_name, ''), coalesce(d.campaign, 0), "
                  "d.kind, "_s + DocumentStates::sql() + u", "
                  "coalesce(c.arrondissement, m.arrondissement, '') FROM issued_document d "
                  "LEFT JOIN student s ON s.id = d.student LEFT JOIN commune c ON c.id = coalesce(d.commune, s.commune) "
                  "LEFT JOIN commune m ON m.id = c.parent WHERE %1"_s,
        .keyExpression = u"d.id"_s,
        .sources = {{QLatin1StringView("issued_document")},
                    {QLatin1StringView("student"), false,
                     u"SELECT id FROM issued_document WHERE student IN (SELECT value FROM json_each(?))"_s}},
        .everything = {},
    };
    return spec;
}

const RecordColumns &DocumentsList::columns()
{
    static const RecordColumns columns{&DocumentsList::tr, {
        {.key = "number", .title = QT_TR_NOOP("Number"), .orderBy = u"i.sort_key %d"_s, .characters = 18},
        {.key = "issued_on", .title = QT_TR_NOOP("Issued on"), .orderBy = u"d.issued_on %d, i.sort_key %d"_s, .characters = 15},
        {.key = "state", .title = QT_TR_NOOP("State"), .orderBy = u"i.state %d, i.sort_key"_s, .tone = true, .characters = 16},
        {.key = "kind", .title = QT_TR_NOOP("Document"), .orderBy = u"i.kind %d, i.sort_key"_s, .characters = 30},
        {.key = "addressee", .title = QT_TR_NOOP("Addressee"), .orderBy = u"d.addressee"_s, .french = true, .characters = 28},
        {.key = "title", .title = QT_TR_NOOP("Title"), .orderBy = u"d.title"_s, .french = true, .characters = 36},
        {.key = "issued_by", .title = QT_TR_NOOP("Issued by"), .orderBy = u"d.issued_by"_s, .french = true, .characters = 16},
        {.key = "campaign", .title = QT_TR_NOOP("Campaign"), .orderBy = u"k.starts_on %d, i.sort_key"_s, .characters = 12},
        {.key = "size", .title = QT_TR_NOOP("Size"), .orderBy = u"length(b.bytes) %d, i.sort_key"_s, .numeric = true, .characters = 10},
        {.key = "arrondissement", .title = QT_TR_NOOP("Arrondissement"), .orderBy = u"r.name"_s, .shownAtFirst = false,
         .french = true, .characters = 20},
        {.key = "sent_on", .title = QT_TR_NOOP("Sent on"), .orderBy = u"d.sent_on %d, i.sort_key %d"_s, .shownAtFirst = false,
         .characters = 15},
    }};
    return columns;
}

const RecordSource &DocumentsList::index()
{
    static const RecordSource index{
        .table = {QLatin1StringView("document_index"), QLatin1StringView("document"), QLatin1StringView("search_key")},
        .owner = u"issued_document"_s,
        .joins = {{u"d"_s, u"JOIN issued_document d ON d.id = i.document"_s},
                  {u"k"_s, u"LEFT JOIN campaign k ON k.id = i.campaign"_s},
                  {u"b"_s, u"JOIN issued_document e ON e.id = i.document JOIN content b ON b.sha256 = e.sha256"_s},
                  {u"r"_s, u"LEFT JOIN arrondissement r ON r.code = i.arrondissement"_s}},
    };
    return index;
}

const std::vector<DocumentFacet> &DocumentsList::facets()
{
    static const std::vector<DocumentFacet> facets = {
        {"kind", QT_TR_NOOP("Document")},
        {"state", QT_TR_NOOP("State")},
        {"campaign", QT_TR_NOOP("Campaign")},
        {"arrondissement", QT_TR_NOOP("Arrondissement")},
    };
    return facets;
}

QString DocumentsList::title(const DocumentFacet &facet) { return tr(facet.title); }

QString DocumentsList::kindLabel(const QString &kind)
{
    const DocumentKind *known = DocumentKinds::find(kind);
    return known ? DocumentKinds::label(*known) : tr("Report");
}

Result<std::vector<DocumentLine>> DocumentsList::lines(const std::vector<RowKey> &keys)
{
    const QString sql = QStringLiteral(
        "SELECT d.id, coalesce(k.name, ''), coalesce(r.name, ''), length(b.bytes) FROM json_each(?) j "
        "JOIN issued_document d ON d.id = j.value JOIN content b ON b.sha256 = d.sha256 "
        "LEFT JOIN campaign k ON k.id = d.campaign LEFT JOIN document_index i ON i.document = d.id "
        "LEFT JOIN arrondissement r ON r.code = i.arrondissement");
    const QString ids = jsonIds({keys.begin(), keys.end()});
    const auto documents = IssuedDocumentsRepository(m_database).among(ids);
    if (!documents)
        return documents.error();
    QHash<qint64, const IssuedDocument *> byId;
    for (const IssuedDocument &document : *documents)
        byId.insert(document.id.value, &document);
    std::vector<DocumentLine> lines;
    lines.reserve(keys.size());
    const Status status = m_database.select(sql, {ids}, [&](const Row &row) {
        if (const IssuedDocument *document = byId.value(row.integer(0)))
            lines.push_back(lineFrom(*document, row));
        return true;
    });
    if (!status)
        return status.error();
    return lines;
}

Result<QHash<QString, QString>> DocumentsList::names(const QString &column)
{
    QHash<QString, QString> names;
    const bool isCampaign = column == "campaign"_L1;
    if (!isCampaign && column != "arrondissement"_L1)
        return names;
    const Status status = m_database.select(
        isCampaign ? u"SELECT id, name FROM campaign"_s : u"SELECT code, name FROM arrondissement"_s, {}, [&](const Row &row) {
            names.insert(row.text(0), row.text(1));
            return true;
        });
    if (!status)
        return status.error();
    return names;
}

Result<std::vector<DocumentsList::FacetCount>> DocumentsList::facetCounts(const DocumentFacet &facet, const IndexFilter &filter)
{
    const QString column = QString::fromLatin1(facet.column);
    const auto counts = query().counts(column, filter);
    if (!counts)
        return counts.error();
    const auto known = names(column);
    if (!known)
        return known.error();
    std::vector<std::tuple<int, QString, FacetCount>> ordered;
    for (auto it = counts->cbegin(); it != counts->cend(); ++it) {
        QString label = known->value(it.key());
        if (column == "kind"_L1)
            label = kindLabel(it.key());
        else if (column == "state"_L1)
            label = DocumentStates::label(DocumentStates::ofWord(it.key()));
        else if (label.isEmpty())
            label = tr("None", "a campaign or an arrondissement");
        ordered.emplace_back(rankOfValue(column, it.key()), sortKey(label), FacetCount{it.key(), label, it.value()});
    }
    std::sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<FacetCount> values;
    for (auto &[rank, key, value] : ordered)
        values.push_back(std::move(value));
    return values;
}

} // namespace pc
