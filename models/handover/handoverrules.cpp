#include "models/handover/handoverrules.h"

namespace pc {

// clang-format off
const std::vector<Withheld> &HandoverRules::withheld()
{
    using enum Viewpoint;
    static const std::vector<Withheld> lines = {
        {University, "town_hall", "notes", "1", QT_TR_NOOP("the private notes on town halls")},
        {University, "town_hall", "ccas ccas_since", "1", QT_TR_NOOP("the state of the CCAS")},
        {University, "terrain", "", "1", QT_TR_NOOP("what is known of each village: needs, associations, premises, transport")},
        {University, "contact", "person subject next_step next_step_on next_done_on note", "1",
         QT_TR_NOOP("the texts of the exchanges with town halls: persons, subjects, next steps, notes")},
        {University, "mailing_round", "note", "1", QT_TR_NOOP("the notes on mailings and on proposals")},
        {University, "proposal", "notes", "1", QT_TR_NOOP("the notes on mailings and on proposals")},
        {University, "derogation", "reason", "1", QT_TR_NOOP("the reasons of derogations granted to communes")},
        {University, "follow_up", "person facts place next_step", "kind = 'incident'", QT_TR_NOOP("the facts of incidents")},
        {University, "attachment", "", "owner_table = 'proposal'", QT_TR_NOOP("the files attached to proposals")},
        {University, "issued_document", "", "owner_table IN ('commune', 'proposal')",
         QT_TR_NOOP("the documents sent to town halls")},
        {Udccas, "label_deliberation", "", "1", QT_TR_NOOP("the deliberations and the votes of the commission")},
        {Udccas, "acquis_answer", "", "rater = 'jury'", QT_TR_NOOP("what the jury says of the acquis")},
        {Udccas, "label_session", "notes", "1", QT_TR_NOOP("the notes on sessions and on files of labels")},
        {Udccas, "label_file", "notes", "1", QT_TR_NOOP("the notes on sessions and on files of labels")},
        {Udccas, "label_recusal", "reason", "1", QT_TR_NOOP("the reasons of recusals")},
        {Udccas, "issued_document", "", "label_session IS NOT NULL AND label_file IS NULL",
         QT_TR_NOOP("the agendas and the minutes of the commission")},
        {Udccas, "issued_document", "", "owner_table = 'campaign' AND label_session IS NULL", QT_TR_NOOP("the frozen reports")},
        {University, "issued_document", "", "owner_table = 'campaign' AND label_session IS NULL", QT_TR_NOOP("the frozen reports")},
    };
    return lines;
}

const std::vector<SharedTable> &HandoverRules::shared()
{
    using enum Decides;
    static const std::vector<SharedTable> lines = {
        {"campaign", "campaign", "1", Udccas, "", "", "name", QT_TR_NOOP("the campaigns, their rules and their deadlines")},
        {"campaign_rule", "campaign_rule", "1", Udccas, "", "", "campaign name", ""},
        {"campaign_deadline", "campaign_deadline", "1", Udccas, "", "", "campaign kind", ""},
        {"diffusion", "diffusion", "1", University, "", "", "", QT_TR_NOOP("the diffusion of the offer to students")},
        {"partnership", "partnership", "1", Both, "", "", "", QT_TR_NOOP("the partnership and the questions between the two offices")},
        {"partner_question", "partner_question", "1", Both, "", "", "", ""},
        {"town_hall", "town_hall", "1", Udccas, "", "", "commune", QT_TR_NOOP("the communes, their town halls and their derogations")},
        {"derogation", "derogation", "1", Udccas, "", "", "commune", ""},
        {"action_type", "action_type", "1", Udccas, "", "", "name", QT_TR_NOOP("the proposals of actions, their examination and both offices’ decisions")},
        {"model_action", "model_action", "1", Udccas, "", "", "", ""},
        {"examination_grid", "examination_grid", "1", Udccas, "", "", "version", ""},
        {"examination_question", "examination_question", "1", Udccas, "", "", "grid position", ""},
        {"proposal", "proposal", "1", Udccas, "", "", "", ""},
        {"proposal_decision.conformity", "proposal_decision", "t.kind = 'conformity'", Udccas, "", "", "", ""},
        {"proposal_decision.opinion", "proposal_decision", "t.kind = 'opinion'", University, "", "", "", ""},
        {"examination_answer", "examination_answer", "1", Udccas, "", "", "proposal question", ""},
        {"student", "student", "1", Udccas, "", "", "", QT_TR_NOOP("the students and their candidatures")},
        {"application", "application", "1", Udccas, "validation validation_reason validation_author validation_on", "",
         "campaign student", ""},
        {"wish", "wish", "1", Udccas, "", "", "application proposal", ""},
        {"assignment", "assignment", "1", Udccas, "", "", "", QT_TR_NOOP("the affectations, the conventions, the follow-up and the hours")},
        {"amendment", "amendment", "1", Udccas, "", "", "assignment version", ""},
        {"signature", "signature", "1", Udccas, "", "", "", ""},
        {"follow_up", "follow_up", "1", Udccas, "", "", "", ""},
        {"visa", "visa", "1", Udccas, "", "", "", ""},
        {"hour_entry", "hour_entry", "1", Udccas, "", "", "", ""},
        {"quota_waiver", "quota_waiver", "1", Udccas, "", "", "student campaign", ""},
        {"label_kind", "label_kind", "1", University, "", "", "name", QT_TR_NOOP("the kinds of label and the grid of acquis")},
        {"label_window", "label_window", "1", University, "", "", "kind campaign", ""},
        {"label_requirement", "label_requirement", "1", University, "", "", "", ""},
        {"acquis_grid", "acquis_grid", "1", University, "", "", "version", ""},
        {"acquis_criterion", "acquis_criterion", "1", University, "", "", "grid family position", ""},
        {"label_session", "label_session", "1", University, "", "", "", QT_TR_NOOP("the files of labels, their pieces, their sessions and their decisions")},
        {"label_member", "label_member", "1", University, "", "", "", ""},
        {"label_file", "label_file", "1", Both,
         "status status_reason session agenda notified_on appealed_on appeal_text appeal_outcome grid deposited_on late_reason",
         "opinion opinion_text opinion_by opinion_on", "campaign student kind", ""},
        {"label_claim", "label_claim", "1", Both, "", "", "file assignment", ""},
        {"label_piece", "label_piece", "1", Both, "", "", "file requirement", ""},
        {"acquis_answer", "acquis_answer", "t.rater <> 'jury'", Both, "", "", "file criterion rater", ""},
        {"label_decision", "label_decision", "1", University, "", "", "", ""},
        {"attachment", "attachment", "t.owner_table <> 'proposal'", Both, "", "", "",
         QT_TR_NOOP("the files attached to students, affectations and files of labels")},
        {"issued_document", "issued_document",
         "t.owner_table IN ('student', 'application', 'assignment') AND t.label_file IS NULL", Udccas, "", "", "",
         QT_TR_NOOP("the documents made for students, affectations and labels")},
        {"issued_document.label", "issued_document", "t.label_file IS NOT NULL", University, "", "", "", ""},
    };
    return lines;
}
// clang-format on

namespace {

bool names(const char *columns, const QString &column)
{
    return QString::fromLatin1(columns).split(u' ', Qt::SkipEmptyParts).contains(column);
}

} // namespace

QStringList HandoverRules::localColumns(const QString &table)
{
    // A mailing is named without a link, and each office has its own texts.
    return table == QLatin1StringView("issued_document") ? QStringList{QStringLiteral("round"), QStringLiteral("template")}
                                                         : QStringList();
}

Decides HandoverRules::decides(const SharedTable &table, const QString &column)
{
    if (names(table.university, column))
        return Decides::University;
    return names(table.udccas, column) ? Decides::Udccas : table.rows;
}

bool HandoverRules::mayDecide(Viewpoint office, Decides decides)
{
    return decides == Decides::Both || (decides == Decides::University) == (office == Viewpoint::University);
}

QStringList HandoverRules::contents()
{
    QStringList texts;
    for (const SharedTable &line : shared()) {
        if (*line.text != '\0')
            texts << tr(line.text);
    }
    return texts << tr("the settings and the texts of documents");
}

QStringList HandoverRules::leftOut(Viewpoint office)
{
    QStringList texts;
    for (const Withheld &line : withheld()) {
        if (line.office == office)
            texts << tr(line.text);
    }
    texts.removeDuplicates();
    return texts << tr("the history of changes: it begins anew in the copy");
}

QString HandoverRules::label(Viewpoint office)
{
    return office == Viewpoint::University ? tr("University") : tr("UDCCAS");
}

Viewpoint HandoverRules::other(Viewpoint office)
{
    return office == Viewpoint::University ? Viewpoint::Udccas : Viewpoint::University;
}

std::optional<Viewpoint> HandoverRules::office(const QString &word)
{
    for (const Viewpoint office : {Viewpoint::Udccas, Viewpoint::University}) {
        if (word == Register::word(office))
            return office;
    }
    return std::nullopt;
}

QString HandoverRules::marker(Viewpoint office)
{
    return office == Viewpoint::University ? tr("Kept by the UDCCAS") : tr("Kept by the university");
}

} // namespace pc
