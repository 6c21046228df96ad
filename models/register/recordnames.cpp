#include "models/register/recordnames.h"

#include "models/register/wordlabels.h"
#include "models/students/student.h"

#include <utility>

namespace pc {

namespace {

// Each query gives up to four texts: those of a student (last and first name), then others, joined by a dash.
constexpr struct {
    const char *table;
    const char *sql;
    bool person = false; ///< the first two texts are last and first name
} kNames[] = {
    {"commune", "SELECT name FROM commune WHERE id = ?"},
    {"campaign", "SELECT name FROM campaign WHERE id = ?"},
    {"mailing_round", "SELECT subject FROM mailing_round WHERE id = ?"},
    {"diffusion", "SELECT component FROM diffusion WHERE id = ?"},
    {"partnership", "SELECT title FROM partnership WHERE id = ?"},
    {"partner_question", "SELECT question FROM partner_question WHERE id = ?"},
    {"action_type", "SELECT name FROM action_type WHERE id = ?"},
    {"model_action", "SELECT title FROM model_action WHERE id = ?"},
    {"proposal", "SELECT number || ' ' || title FROM proposal WHERE id = ?"},
    {"examination_question", "SELECT text FROM examination_question WHERE id = ?"},
    {"lexicon_entry", "SELECT phrase FROM lexicon_entry WHERE id = ?"},
    {"student", "SELECT last_name, first_name FROM student WHERE id = ?", true},
    {"application",
     "SELECT s.last_name, s.first_name, y.name FROM application a JOIN student s ON s.id = a.student "
     "JOIN campaign y ON y.id = a.campaign WHERE a.id = ?",
     true},
    {"assignment",
     "SELECT s.last_name, s.first_name, c.name FROM assignment a JOIN student s ON s.id = a.student "
     "JOIN proposal p ON p.id = a.proposal JOIN commune c ON c.id = p.commune WHERE a.id = ?",
     true},
    {"amendment", "SELECT version FROM amendment WHERE id = ?"},
    {"document_template", "SELECT kind, version FROM document_template WHERE id = ?"},
    {"issued_document", "SELECT printf('%s-%d-%04d', series, year, number), title FROM issued_document WHERE id = ?"},
    {"visa", "SELECT signatory FROM visa WHERE id = ?"},
    {"label_kind", "SELECT name FROM label_kind WHERE id = ?"},
    {"label_requirement", "SELECT name FROM label_requirement WHERE id = ?"},
    {"acquis_grid", "SELECT version FROM acquis_grid WHERE id = ?"},
    {"acquis_criterion", "SELECT name FROM acquis_criterion WHERE id = ?"},
    {"label_session", "SELECT substr(held_on, 9) || '/' || substr(held_on, 6, 2) || '/' || substr(held_on, 1, 4), "
                      "coalesce(nullif(title, ''), nullif(place, ''), (SELECT y.name FROM campaign y WHERE y.id = s.campaign)) "
                      "FROM label_session s WHERE id = ?"},
    {"label_member", "SELECT name FROM label_member WHERE id = ?"},
    {"label_file",
     "SELECT s.last_name, s.first_name, k.name, y.name FROM label_file f JOIN student s ON s.id = f.student "
     "JOIN label_kind k ON k.id = f.kind JOIN campaign y ON y.id = f.campaign WHERE f.id = ?",
     true},
    {"label_piece", "SELECT r.name FROM label_piece p JOIN label_requirement r ON r.id = p.requirement WHERE p.id = ?"},
    {"attachment", "SELECT name FROM attachment WHERE id = ?"},
    {"handover", "SELECT file_name FROM handover WHERE id = ?"},
    {"issued_document",
     "SELECT series || '-' || year || '-' || iif(number < 10000, substr('0000' || number, -4), number), addressee "
     "FROM issued_document WHERE id = ?"},
};

constexpr struct {
    const char *column;
    const char *table;
} kLinks[] = {
    {"campaign", "campaign"},       {"commune", "commune"},     {"proposal", "proposal"},
    {"previous", "proposal"},       {"student", "student"},     {"assignment", "assignment"},
    {"application", "application"}, {"type", "action_type"},    {"model", "model_action"},
    {"partnership", "partnership"}, {"round", "mailing_round"}, {"visa", "visa"},
    {"amendment", "amendment"},     {"template", "document_template"},
    {"session", "label_session"},   {"label_session", "label_session"},
    {"label_file", "label_file"},   {"file", "label_file"},
    {"member", "label_member"},     {"requirement", "label_requirement"},
    {"criterion", "acquis_criterion"},
};

} // namespace

QString RecordNames::tableOf(const QString &table, const QString &column)
{
    // The question of a partner is its words; that of an answer is a record.
    if (table == QLatin1StringView("examination_answer") && column == QLatin1StringView("question"))
        return QStringLiteral("examination_question");
    // A kind is a record for what belongs to a label, and a word elsewhere; so is a piece, and a grid.
    const bool ofLabel = table.startsWith(QLatin1StringView("label_"));
    if (ofLabel && column == QLatin1StringView("kind"))
        return QStringLiteral("label_kind");
    if (table == QLatin1StringView("attachment") && column == QLatin1StringView("piece"))
        return QStringLiteral("label_piece");
    if (column == QLatin1StringView("grid") && (ofLabel || table == QLatin1StringView("acquis_criterion")))
        return QStringLiteral("acquis_grid");
    for (const auto &[name, target] : kLinks) {
        if (column == QLatin1StringView(name))
            return QString::fromLatin1(target);
    }
    return {};
}

QString RecordNames::of(const QString &table, qint64 id)
{
    const std::pair key(table, id);
    const auto known = m_names.constFind(key);
    return known != m_names.constEnd() ? *known : *m_names.insert(key, read(table, id));
}

QString RecordNames::read(const QString &table, qint64 id)
{
    for (const auto &[name, sql, person] : kNames) {
        if (table != QLatin1StringView(name))
            continue;
        QStringList parts;
        const bool isPerson = person;
        const Status status = m_database.select(QString::fromLatin1(sql), {id}, [&](const Row &row) {
            int at = 0;
            if (isPerson) {
                parts << StudentName::inList(row.text(0), row.text(1));
                at = 2;
            }
            for (; at < row.columnCount(); ++at)
                parts << (row.columnName(at) == QLatin1StringView("kind") ? WordLabels::documentKind(row.text(at)) : row.text(at));
            return false;
        });
        return status ? parts.join(QStringLiteral(" — ")) : QString();
    }
    return {};
}

} // namespace pc
