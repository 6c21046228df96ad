#include "models/labels/labelindex.h"

#include "models/labels/labelfilesrepository.h"
#include "models/labels/labelslist.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

enum Value { Campaign, Kind, StatusWord, Pieces, Session, Component, Notice };

// What SQL does not judge: the pieces, which the register answers in part, and where the letter stands.
Status complete(Database &database, std::vector<RecordIndexLine> &lines)
{
    LabelFilesRepository repository(database);
    for (RecordIndexLine &line : lines) {
        const LabelFileId id{line.key};
        const auto file = repository.find(id);
        if (!file)
            return file.error();
        auto pieces = repository.pieces(id);
        if (!pieces)
            return pieces.error();
        LabelCase judged;
        judged.pieces = std::move(*pieces);
        line.values[Pieces] = LabelsList::piecesWord(judged.piecesReceived(), judged.piecesRequired());
        if (*file)
            line.values[Notice] = LabelWords::word((*file)->notice());
    }
    return done();
}

// Files that claim an affectation among those of the changes.
const QString kOfAssignments = u"SELECT file FROM label_claim WHERE assignment IN (SELECT value FROM json_each(?))"_s;

} // namespace

const RecordIndexSpec &labelIndexSpec()
{
    static const RecordIndexSpec spec{
        .table = QLatin1StringView("label_file_index"),
        .key = QLatin1StringView("label_file"),
        .columns = {u"campaign"_s, u"kind"_s, u"status"_s, u"pieces"_s, u"session"_s, u"component"_s, u"notice"_s},
        .select = u"SELECT f.id, s.last_name || ' ' || s.first_name || ' ' || k.position || ' ' || k.name, "
                  "s.last_name || ' ' || s.first_name || ' ' || s.last_name || ' ' || s.student_number || ' ' || s.component "
                  "|| ' ' || s.programme || ' ' || s.level || ' ' || k.name || ' ' || coalesce((SELECT "
                  "group_concat(p.number || ' ' || p.title || ' ' || c.name, ' ') FROM label_claim l "
                  "JOIN assignment a ON a.id = l.assignment JOIN proposal p ON p.id = a.proposal "
                  "JOIN commune c ON c.id = p.commune WHERE l.file = f.id), ''), "
                  "f.campaign, f.kind, f.status, '', coalesce(f.session, ''), s.component, '' "
                  "FROM label_file f JOIN student s ON s.id = f.student JOIN label_kind k ON k.id = f.kind WHERE %1"_s,
        .keyExpression = u"f.id"_s,
        .sources = {{QLatin1StringView("label_file")},
                    {QLatin1StringView("label_claim"), true},
                    {QLatin1StringView("label_piece"), true},
                    {QLatin1StringView("acquis_answer"), true},
                    {QLatin1StringView("student"), false,
                     u"SELECT id FROM label_file WHERE student IN (SELECT value FROM json_each(?))"_s},
                    {QLatin1StringView("assignment"), false, kOfAssignments},
                    {QLatin1StringView("hour_entry"), true, kOfAssignments},
                    {QLatin1StringView("visa"), true, kOfAssignments},
                    {QLatin1StringView("issued_document"), false,
                     u"SELECT l.file FROM issued_document d JOIN label_claim l ON l.assignment = d.assignment "
                     "WHERE d.id IN (SELECT value FROM json_each(?))"_s},
                    // A file taken away no longer says whose piece it was: every file with a piece is looked at.
                    {QLatin1StringView("attachment"), false,
                     u"SELECT DISTINCT file FROM label_piece WHERE json_array_length(?) > 0"_s},
                    {QLatin1StringView("proposal"), false,
                     u"SELECT l.file FROM label_claim l JOIN assignment a ON a.id = l.assignment "
                     "WHERE a.proposal IN (SELECT value FROM json_each(?))"_s}},
        .everything = {u"label_kind"_s, u"label_requirement"_s},
        .version = 1,
        .finish = complete,
    };
    return spec;
}

} // namespace pc
