// Files of labels: who asks for which, where each stands, what was decided and what it gives.
#include "models/register/exportdraft.h"

#include <QtGlobal>

namespace pc {

namespace {

using enum ExportType;

// clang-format off
constexpr RecordExportColumn kLabels[] = {
    {"campaign", QT_TRANSLATE_NOOP("pc::RegisterExport", "University year"), "y.name"},
    {"student_number", QT_TRANSLATE_NOOP("pc::RegisterExport", "Student number"), "s.student_number"},
    {"last_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "Last name"), "s.last_name"},
    {"first_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "First name"), "s.first_name"},
    {"component", QT_TRANSLATE_NOOP("pc::RegisterExport", "Component"), "s.component"},
    {"programme", QT_TRANSLATE_NOOP("pc::RegisterExport", "Programme of study"), "s.programme"},
    {"level", QT_TRANSLATE_NOOP("pc::RegisterExport", "Level"), "s.level"},
    {"label", QT_TRANSLATE_NOOP("pc::RegisterExport", "Label asked for"), "k.name"},
    {"status", QT_TRANSLATE_NOOP("pc::RegisterExport", "Status"), "f.status", Text, "label_file.status"},
    {"status_reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Reason of the status"), "f.status_reason"},
    {"opened_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Opened on"), "f.opened_on", Day},
    {"deposited_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Deposited on"), "f.deposited_on", Day},
    {"late_reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Late: reason"), "f.late_reason"},
    {"description", QT_TRANSLATE_NOOP("pc::RegisterExport", "Description"), "f.description"},
    {"actions", QT_TRANSLATE_NOOP("pc::RegisterExport", "Engagements claimed"),
     "(SELECT group_concat(p.number || ' ' || p.title, ' | ') FROM label_claim m JOIN assignment a ON a.id = m.assignment "
     "JOIN proposal p ON p.id = a.proposal WHERE m.file = f.id)"},
    {"communes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Communes"),
     "(SELECT group_concat(DISTINCT c.name) FROM label_claim m JOIN assignment a ON a.id = m.assignment "
     "JOIN proposal p ON p.id = a.proposal JOIN commune c ON c.id = p.commune WHERE m.file = f.id)"},
    {"signed_minutes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Signed hours"),
     "(SELECT coalesce(sum(h.minutes), 0) FROM label_claim m JOIN hour_entry h ON h.assignment = m.assignment "
     "WHERE m.file = f.id AND h.visa IS NOT NULL)", Minutes},
    {"min_minutes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Hours the label asks for"), "k.min_minutes", Minutes},
    {"sworn_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Statement on honour of"), "f.sworn_on", Day},
    {"opinion", QT_TRANSLATE_NOOP("pc::RegisterExport", "Opinion of the UDCCAS"), "f.opinion", Text, "label_file.opinion"},
    {"opinion_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Opinion of the UDCCAS given on"), "f.opinion_on", Day},
    {"opinion_text", QT_TRANSLATE_NOOP("pc::RegisterExport", "Words of the opinion"), "f.opinion_text"},
    {"reuse_reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Engagement valued twice: reason"), "f.reuse_reason"},
    {"session_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Session of the commission"), "n.held_on", Day},
    {"agenda", QT_TRANSLATE_NOOP("pc::RegisterExport", "Place on the agenda"), "f.agenda", Number},
    {"decision", QT_TRANSLATE_NOOP("pc::RegisterExport", "Decision"), "d.verdict", Text, "label_decision.verdict"},
    {"decided_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Decided on"), "d.decided_on", Day},
    {"decision_reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Reason of the decision"), "d.reason"},
    {"decision_author", QT_TRANSLATE_NOOP("pc::RegisterExport", "Decided by"), "d.author"},
    {"notified_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Notified on"), "f.notified_on", Day},
    {"appealed_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Appealed on"), "f.appealed_on", Day},
    {"appeal_outcome", QT_TRANSLATE_NOOP("pc::RegisterExport", "Outcome of the appeal"), "f.appeal_outcome"},
    {"certificate", QT_TRANSLATE_NOOP("pc::RegisterExport", "Number of the certificate"),
     "(SELECT i.series || '-' || i.year || '-' || iif(i.number < 10000, substr('0000' || i.number, -4), i.number) FROM issued_document i "
     "WHERE i.label_file = f.id AND i.kind = 'label_certificate' AND i.annulled_on IS NULL ORDER BY i.id DESC LIMIT 1)"},
};
// clang-format on

} // namespace

// The decision is the one that holds: the latest, of a file that is still decided.
const RecordExport &labelsExport()
{
    static const RecordExport record{
        "labels", kLabels,
        "FROM label_file f JOIN campaign y ON y.id = f.campaign JOIN student s ON s.id = f.student JOIN label_kind k ON k.id = f.kind "
        "LEFT JOIN label_session n ON n.id = f.session "
        "LEFT JOIN label_decision d ON d.id = (SELECT e.id FROM label_decision e WHERE e.file = f.id ORDER BY e.id DESC LIMIT 1) "
        "AND f.status IN ('granted', 'deferred', 'refused', 'inadmissible') LEFT JOIN label_file_index i ON i.label_file = f.id",
        "y.starts_on, coalesce(i.sort_key, s.last_name), f.id", "i.search_key"};
    return record;
}

} // namespace pc
