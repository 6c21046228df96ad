// The tables whose rows the journal follows, and the record each row belongs to in the user's eyes.
//
// A new journaled table adds one line here; Transaction refuses every other table.
#pragma once

#include <QLatin1StringView>

#include <optional>

namespace pc {

struct JournaledTable {
    QLatin1StringView name;
    /// Column holding the key of the owning record; empty when the row is its own record.
    QLatin1StringView ownerColumn;
    QLatin1StringView ownerTable;
};

inline constexpr JournaledTable kJournaledTables[] = {
    {QLatin1StringView("setting"), {}, QLatin1StringView("setting")},
    {QLatin1StringView("asset"), {}, QLatin1StringView("asset")},
    {QLatin1StringView("campaign"), {}, QLatin1StringView("campaign")},
    {QLatin1StringView("town_hall"), QLatin1StringView("commune"), QLatin1StringView("commune")},
    {QLatin1StringView("terrain"), QLatin1StringView("commune"), QLatin1StringView("commune")},
    {QLatin1StringView("contact"), QLatin1StringView("commune"), QLatin1StringView("commune")},
    {QLatin1StringView("derogation"), QLatin1StringView("commune"), QLatin1StringView("commune")},
    {QLatin1StringView("campaign_rule"), QLatin1StringView("campaign"), QLatin1StringView("campaign")},
    {QLatin1StringView("campaign_deadline"), QLatin1StringView("campaign"), QLatin1StringView("campaign")},
    {QLatin1StringView("mailing_round"), {}, QLatin1StringView("mailing_round")},
    {QLatin1StringView("diffusion"), {}, QLatin1StringView("diffusion")},
    {QLatin1StringView("partnership"), {}, QLatin1StringView("partnership")},
    {QLatin1StringView("partner_question"), {}, QLatin1StringView("partner_question")},
    {QLatin1StringView("action_type"), {}, QLatin1StringView("action_type")},
    {QLatin1StringView("model_action"), {}, QLatin1StringView("model_action")},
    {QLatin1StringView("proposal"), {}, QLatin1StringView("proposal")},
    {QLatin1StringView("proposal_decision"), QLatin1StringView("proposal"), QLatin1StringView("proposal")},
    {QLatin1StringView("examination_grid"), {}, QLatin1StringView("examination_grid")},
    {QLatin1StringView("examination_question"), QLatin1StringView("grid"), QLatin1StringView("examination_grid")},
    {QLatin1StringView("examination_answer"), QLatin1StringView("proposal"), QLatin1StringView("proposal")},
    {QLatin1StringView("lexicon_entry"), {}, QLatin1StringView("lexicon_entry")},
    {QLatin1StringView("student"), {}, QLatin1StringView("student")},
    {QLatin1StringView("application"), {}, QLatin1StringView("application")},
    {QLatin1StringView("wish"), QLatin1StringView("application"), QLatin1StringView("application")},
    {QLatin1StringView("assignment"), {}, QLatin1StringView("assignment")},
    {QLatin1StringView("amendment"), QLatin1StringView("assignment"), QLatin1StringView("assignment")},
    {QLatin1StringView("signature"), QLatin1StringView("assignment"), QLatin1StringView("assignment")},
    {QLatin1StringView("follow_up"), QLatin1StringView("assignment"), QLatin1StringView("assignment")},
    {QLatin1StringView("visa"), QLatin1StringView("assignment"), QLatin1StringView("assignment")},
    {QLatin1StringView("hour_entry"), QLatin1StringView("assignment"), QLatin1StringView("assignment")},
    {QLatin1StringView("quota_waiver"), QLatin1StringView("student"), QLatin1StringView("student")},
    {QLatin1StringView("document_template"), {}, QLatin1StringView("document_template")},
    {QLatin1StringView("issued_document"), {}, QLatin1StringView("issued_document")},
    {QLatin1StringView("label_kind"), {}, QLatin1StringView("label_kind")},
    {QLatin1StringView("label_window"), QLatin1StringView("kind"), QLatin1StringView("label_kind")},
    {QLatin1StringView("label_requirement"), QLatin1StringView("kind"), QLatin1StringView("label_kind")},
    {QLatin1StringView("acquis_grid"), {}, QLatin1StringView("acquis_grid")},
    {QLatin1StringView("acquis_criterion"), QLatin1StringView("grid"), QLatin1StringView("acquis_grid")},
    {QLatin1StringView("label_session"), {}, QLatin1StringView("label_session")},
    {QLatin1StringView("label_member"), QLatin1StringView("session"), QLatin1StringView("label_session")},
    {QLatin1StringView("label_file"), {}, QLatin1StringView("label_file")},
    {QLatin1StringView("label_claim"), QLatin1StringView("file"), QLatin1StringView("label_file")},
    {QLatin1StringView("label_piece"), QLatin1StringView("file"), QLatin1StringView("label_file")},
    {QLatin1StringView("acquis_answer"), QLatin1StringView("file"), QLatin1StringView("label_file")},
    {QLatin1StringView("label_recusal"), QLatin1StringView("file"), QLatin1StringView("label_file")},
    {QLatin1StringView("label_deliberation"), QLatin1StringView("file"), QLatin1StringView("label_file")},
    {QLatin1StringView("label_decision"), QLatin1StringView("file"), QLatin1StringView("label_file")},
    {QLatin1StringView("attachment"), {}, QLatin1StringView("attachment")},
    {QLatin1StringView("handover"), {}, QLatin1StringView("handover")},
};

const JournaledTable *journaledTable(QStringView name);

} // namespace pc
