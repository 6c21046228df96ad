#include "models/labels/labelslist.h"

#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/itemmodels/recordindex.h"
#include "models/labels/labelfilesrepository.h"
#include "models/students/student.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

const QString kComplete = u"complete"_s;
const QString kIncomplete = u"incomplete"_s;

QString byStatus()
{
    QStringList words;
    for (const LabelStatus status : LabelWords::statuses())
        words << LabelWords::word(status);
    return rankOf(u"i.status"_s, words) + u" %d, i.sort_key"_s;
}

QString byWords(const QString &column, const QStringList &words) { return rankOf(column, words) + u" %d, i.sort_key"_s; }

QString byNotice()
{
    return byWords(u"i.notice"_s, {LabelWords::word(NoticeState::None), LabelWords::word(NoticeState::ToNotify),
                                   LabelWords::word(NoticeState::Notified), LabelWords::word(NoticeState::Appealed)});
}

QString byOpinion()
{
    return byWords(u"f.opinion"_s, {LabelWords::word(LabelOpinion::None), LabelWords::word(LabelOpinion::Favourable),
                                    LabelWords::word(LabelOpinion::Reserved), LabelWords::word(LabelOpinion::Unfavourable)});
}

// Of the engagements a file claims, an expression over assignment a, proposal p and commune c.
QString ofClaims(const char *expression)
{
    return u"coalesce((SELECT %1 FROM label_claim l JOIN assignment a ON a.id = l.assignment JOIN proposal p "
           "ON p.id = a.proposal JOIN commune c ON c.id = p.commune WHERE l.file = f.id), '')"_s.arg(QLatin1StringView(expression));
}

QString minutesSigned()
{
    return u"coalesce((SELECT sum(h.minutes) FROM label_claim l JOIN hour_entry h ON h.assignment = l.assignment "
           "WHERE l.file = f.id AND h.status IN ('signed', 'closed')), 0)"_s;
}

QString decided(const char *column)
{
    return u"(SELECT d.%1 FROM label_decision d WHERE d.file = f.id ORDER BY d.id DESC LIMIT 1)"_s.arg(QLatin1StringView(column));
}

LabelLine lineFromRow(const Row &row)
{
    LabelLine line;
    line.file.id = {row.integer(0)};
    line.file.campaign = {row.integer(1)};
    line.file.student = {row.integer(2)};
    line.file.kind = {row.integer(3)};
    line.file.status = LabelWords::status(row.text(4)).value_or(LabelStatus::Preparing);
    line.file.depositedOn = row.date(5);
    line.file.opinion = LabelWords::opinion(row.text(6)).value_or(LabelOpinion::None);
    line.file.session = {row.integer(7)};
    line.file.notifiedOn = row.date(8);
    line.file.appealedOn = row.date(9);
    line.student = StudentName::inList(row.text(10), row.text(11));
    line.component = row.text(12);
    line.level = row.text(13);
    line.kindName = row.text(14);
    line.actions = row.text(15);
    line.communes = row.text(16);
    line.minutesSigned = static_cast<int>(row.integer(17));
    line.sessionOn = row.date(18);
    if (line.file.isDecided()) {
        line.verdict = LabelWords::verdict(row.text(19));
        line.decidedOn = row.date(20);
    }
    return line;
}

// Place of a value in the order of its life; names are put in French order, those without one last.
int rankOfValue(const QString &facet, const QString &value)
{
    if (facet == "status"_L1)
        return static_cast<int>(LabelWords::status(value).value_or(LabelStatus::Withdrawn));
    if (facet == "notice"_L1)
        return static_cast<int>(LabelWords::notice(value).value_or(NoticeState::None));
    if (facet == "pieces"_L1)
        return value == kComplete ? 1 : 0;
    return value.isEmpty() ? 1 : 0;
}

} // namespace

const RecordColumns &LabelsList::columns()
{
    static const RecordColumns columns{&LabelsList::tr, {
        {.key = "student", .title = QT_TR_NOOP("Student"), .orderBy = u"i.sort_key %d"_s, .characters = 26},
        {.key = "label", .title = QT_TR_NOOP("Label"), .orderBy = u"k.position %d, k.name %d, i.sort_key"_s, .characters = 22},
        {.key = "status", .title = QT_TR_NOOP("State"), .orderBy = byStatus(), .tone = true, .characters = 22},
        {.key = "actions", .title = QT_TR_NOOP("Actions"), .orderBy = ofClaims("group_concat(p.title, ', ')"), .french = true,
         .characters = 26},
        {.key = "commune", .title = QT_TR_NOOP("Commune"), .orderBy = ofClaims("group_concat(DISTINCT c.name)"), .french = true,
         .characters = 20},
        {.key = "signed", .title = QT_TR_NOOP("Countersigned"), .orderBy = minutesSigned() + u" %d, i.sort_key"_s,
         .numeric = true, .characters = 15},
        {.key = "pieces", .title = QT_TR_NOOP("Pieces"), .orderBy = byWords(u"i.pieces"_s, {kIncomplete, kComplete}), .tone = true,
         .characters = 11},
        {.key = "deposited_on", .title = QT_TR_NOOP("Deposited on"),
         .orderBy = u"f.deposited_on IS NULL, f.deposited_on %d, i.sort_key"_s, .characters = 12},
        {.key = "session", .title = QT_TR_NOOP("Commission"), .orderBy = u"o.held_on IS NULL, o.held_on %d, f.agenda, i.sort_key"_s,
         .characters = 13},
        {.key = "decision", .title = QT_TR_NOOP("Decision"),
         .orderBy = u"%1 IS NULL, %1 %d, i.sort_key"_s.arg(decided("decided_on")), .characters = 25},
        {.key = "notice", .title = QT_TR_NOOP("Notification"), .orderBy = byNotice(), .tone = true, .characters = 16},
        {.key = "component", .title = QT_TR_NOOP("Component"), .orderBy = u"s.component"_s, .french = true, .characters = 20},
        {.key = "level", .title = QT_TR_NOOP("Level"), .orderBy = u"s.level %d, i.sort_key"_s, .characters = 9},
        {.key = "opinion", .title = QT_TR_NOOP("Opinion of the UDCCAS"), .orderBy = byOpinion(), .tone = true, .characters = 18},
    }};
    return columns;
}

const RecordSource &LabelsList::source()
{
    static const RecordSource source{
        .table = {"label_file_index"_L1, "label_file"_L1, "search_key"_L1},
        .owner = u"label_file"_s,
        .joins = {{u"f"_s, u"JOIN label_file f ON f.id = i.label_file"_s},
                  {u"s"_s, u"JOIN student s ON s.id = f.student"_s},
                  {u"k"_s, u"JOIN label_kind k ON k.id = f.kind"_s},
                  {u"o"_s, u"LEFT JOIN label_session o ON o.id = f.session"_s}},
        .shows = {u"student"_s, u"assignment"_s, u"proposal"_s, u"label_session"_s, u"attachment"_s, u"issued_document"_s},
    };
    return source;
}

const std::vector<LabelFacet> &LabelsList::facets()
{
    static const std::vector<LabelFacet> facets = {
        {"kind", QT_TR_NOOP("Label")},       {"status", QT_TR_NOOP("State")},          {"pieces", QT_TR_NOOP("Pieces")},
        {"session", QT_TR_NOOP("Commission")}, {"component", QT_TR_NOOP("Component")}, {"notice", QT_TR_NOOP("Notification")},
    };
    return facets;
}

QString LabelsList::title(const LabelFacet &facet) { return tr(facet.title); }

QString LabelsList::piecesWord(int received, int required) { return received >= required ? kComplete : kIncomplete; }

Result<std::vector<LabelLine>> LabelsList::lines(const std::vector<RowKey> &keys)
{
    std::vector<LabelLine> lines;
    lines.reserve(keys.size());
    const QString sql =
        u"SELECT f.id, f.campaign, f.student, f.kind, f.status, f.deposited_on, f.opinion, coalesce(f.session, 0), f.notified_on, "
        "f.appealed_on, s.last_name, s.first_name, s.component, s.level, k.name, "_s
        + ofClaims("group_concat(p.title, ', ')") + u", replace("_s + ofClaims("group_concat(DISTINCT c.name)") + u", ',', ', '), "_s
        + minutesSigned() + u", o.held_on, coalesce("_s + decided("verdict") + u", ''), "_s + decided("decided_on")
        + u" FROM label_file f JOIN student s ON s.id = f.student JOIN label_kind k ON k.id = f.kind "
          "LEFT JOIN label_session o ON o.id = f.session WHERE f.id IN (SELECT value FROM json_each(?))"_s;
    const Status status = m_database.select(sql, {jsonIds({keys.begin(), keys.end()})}, [&](const Row &row) {
        lines.push_back(lineFromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    LabelFilesRepository repository(m_database);
    for (LabelLine &line : lines) {
        auto pieces = repository.pieces(line.file.id);
        if (!pieces)
            return pieces.error();
        LabelCase judged;
        judged.pieces = std::move(*pieces);
        line.piecesReceived = judged.piecesReceived();
        line.piecesRequired = judged.piecesRequired();
    }
    return lines;
}

Result<std::vector<LabelLine>> LabelsList::ofStudent(qint64 student)
{
    std::vector<RowKey> keys;
    const Status status = m_database.select(
        u"SELECT f.id FROM label_file f JOIN campaign g ON g.id = f.campaign WHERE f.student = ? ORDER BY g.starts_on DESC, f.id"_s,
        {student}, [&](const Row &row) {
            keys.push_back(static_cast<RowKey>(row.integer(0)));
            return true;
        });
    if (!status)
        return status.error();
    auto found = lines(keys);
    if (!found)
        return found;
    const auto place = [&keys](const LabelLine &line) { return std::find(keys.begin(), keys.end(), line.file.id.value); };
    std::sort(found->begin(), found->end(), [&](const LabelLine &a, const LabelLine &b) { return place(a) < place(b); });
    return found;
}

Result<QHash<QString, QString>> LabelsList::names(const QString &facet)
{
    QHash<QString, QString> names;
    if (facet != "kind"_L1 && facet != "session"_L1)
        return names;
    const bool isKind = facet == "kind"_L1;
    const QString sql = isKind ? u"SELECT id, name FROM label_kind"_s : u"SELECT id, held_on, title FROM label_session"_s;
    const Status status = m_database.select(sql, {}, [&](const Row &row) {
        const QString key = QString::number(row.integer(0));
        if (isKind)
            names.insert(key, row.text(1));
        else
            names.insert(key, row.text(2).isEmpty() ? formatDate(row.date(1))
                                                    : tr("%1 – %2", "day and title of a session").arg(formatDate(row.date(1)), row.text(2)));
        return true;
    });
    if (!status)
        return status.error();
    return names;
}

Result<std::vector<LabelsList::FacetCount>> LabelsList::facetCounts(const LabelFacet &facet, const IndexFilter &filter)
{
    const QString column = QString::fromLatin1(facet.column);
    const auto counts = query().counts(column, filter);
    if (!counts)
        return counts.error();
    const auto known = names(column);
    if (!known)
        return known.error();
    const auto labelOf = [&](const QString &value) {
        if (const auto status = LabelWords::status(value); status && column == "status"_L1)
            return LabelWords::label(*status);
        if (const auto notice = LabelWords::notice(value); notice && column == "notice"_L1)
            return *notice == NoticeState::None ? tr("Not decided") : LabelWords::label(*notice);
        if (column == "pieces"_L1)
            return value == kComplete ? tr("All received") : tr("Pieces missing");
        if (value.isEmpty())
            return column == "session"_L1 ? tr("No session") : tr("Not given", "component of a student");
        return known->value(value, value);
    };
    std::vector<std::tuple<int, QString, FacetCount>> ordered;
    for (auto it = counts->cbegin(); it != counts->cend(); ++it) {
        const QString label = labelOf(it.key());
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
