#include "models/documents/recordfinder.h"

#include "models/base/textfold.h"
#include "models/documents/documentrecords.h"

namespace pc {

namespace {

QString listOf(DocumentSource source)
{
    switch (source) {
    case DocumentSource::Commune:
        return QStringLiteral("SELECT commune, search_key FROM commune_index ORDER BY sort_key, commune");
    case DocumentSource::Proposal:
        return QStringLiteral("SELECT proposal, search_key FROM proposal_index ORDER BY sort_key, proposal");
    case DocumentSource::Student:
        return QStringLiteral("SELECT student, search_key FROM student_index ORDER BY sort_key, student");
    case DocumentSource::Assignment:
        return QStringLiteral("SELECT assignment, search_key FROM assignment_index ORDER BY sort_key, assignment");
    case DocumentSource::Amendment:
        return QStringLiteral("SELECT a.id, i.search_key FROM amendment a JOIN assignment_index i "
                              "ON i.assignment = a.assignment ORDER BY i.sort_key, a.id");
    case DocumentSource::LabelFile:
        return QStringLiteral("SELECT label_file, search_key FROM label_file_index ORDER BY sort_key, label_file");
    case DocumentSource::LabelSession:
        return QStringLiteral("SELECT id, title || ' ' || place || ' ' || held_on || ' ' || substr(held_on, 9, 2) || ' ' || "
                              "substr(held_on, 6, 2) || ' ' || substr(held_on, 1, 4) FROM label_session ORDER BY held_on DESC, id");
    case DocumentSource::Nothing: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::vector<FoundRecord>> findRecords(Database &database, const DocumentKind &kind, const QString &typed,
                                             int count)
{
    std::vector<FoundRecord> found;
    const QString sql = listOf(kind.source);
    if (sql.isEmpty())
        return found;
    const std::vector<SearchWord> words = searchWords(typed);
    const Status status = database.select(sql, {}, [&](const Row &row) {
        // The other lists are searched by an index that is folded.
        if (matches(kind.source == DocumentSource::LabelSession ? foldForSearch(row.text(1)) : row.text(1), words))
            found.push_back({row.integer(0), {}});
        return static_cast<int>(found.size()) < count;
    });
    if (!status)
        return status.error();
    for (FoundRecord &record : found)
        record.name = DocumentRecords::name(database, kind, record.id);
    return found;
}

} // namespace pc
