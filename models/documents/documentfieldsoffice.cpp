// Who writes, for which university year, under which number.
#include "models/communes/phone.h"
#include "models/campaigns/deadlines.h"
#include "models/documents/documentfields.h"
#include "models/documents/frenchnumbers.h"
#include "models/documents/issueddocument.h"
#include "models/settings/settingsrepository.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// clang-format off
constexpr FieldRow kRows[] = {
    {"office.name", QT_TRANSLATE_NOOP("pc::DocumentFields", "Office: name")},
    {"office.address", QT_TRANSLATE_NOOP("pc::DocumentFields", "Office: address")},
    {"office.phone", QT_TRANSLATE_NOOP("pc::DocumentFields", "Office: phone")},
    {"office.email", QT_TRANSLATE_NOOP("pc::DocumentFields", "Office: e-mail")},
    {"office.city", QT_TRANSLATE_NOOP("pc::DocumentFields", "Office: town, for “Done at”")},
    {"office.signatory", QT_TRANSLATE_NOOP("pc::DocumentFields", "Office: who signs")},
    {"office.signatory_role", QT_TRANSLATE_NOOP("pc::DocumentFields", "Office: role of who signs")},
    {"partner.name", QT_TRANSLATE_NOOP("pc::DocumentFields", "Partner: name")},
    {"document.number", QT_TRANSLATE_NOOP("pc::DocumentFields", "Document: number")},
    {"document.date", QT_TRANSLATE_NOOP("pc::DocumentFields", "Document: day, in letters")},
    {"document.date_short", QT_TRANSLATE_NOOP("pc::DocumentFields", "Document: day, in figures")},
    {"document.subject", QT_TRANSLATE_NOOP("pc::DocumentFields", "Document: subject")},
    {"code", QT_TRANSLATE_NOOP("pc::DocumentFields", "Square that brings the record back"), FieldKind::Blocks},
    {"campaign.name", QT_TRANSLATE_NOOP("pc::DocumentFields", "University year")},
    {"campaign.quota", QT_TRANSLATE_NOOP("pc::DocumentFields", "Hours of a student in a year")},
    {"campaign.quota_words", QT_TRANSLATE_NOOP("pc::DocumentFields", "Hours of a student in a year, in words")},
    {"campaign.proposals_until", QT_TRANSLATE_NOOP("pc::DocumentFields", "Calendar: proposals until")},
    {"campaign.applications_until", QT_TRANSLATE_NOOP("pc::DocumentFields", "Calendar: candidatures until")},
    {"campaign.matching_until", QT_TRANSLATE_NOOP("pc::DocumentFields", "Calendar: affectations until")},
    {"campaign.mid_term", QT_TRANSLATE_NOOP("pc::DocumentFields", "Calendar: mid-term")},
    {"campaign.attestations_until", QT_TRANSLATE_NOOP("pc::DocumentFields", "Calendar: certificates until")},
    {"campaign.label_files_until", QT_TRANSLATE_NOOP("pc::DocumentFields", "Calendar: Label files until")},
    {"campaign.legal_basis", QT_TRANSLATE_NOOP("pc::DocumentFields", "Sentence on the legal basis")},
    {"campaign.no_pay", QT_TRANSLATE_NOOP("pc::DocumentFields", "Sentence on the absence of pay")},
    {"campaign.privacy", QT_TRANSLATE_NOOP("pc::DocumentFields", "Sentence on personal data")},
    {"reply_by", QT_TRANSLATE_NOOP("pc::DocumentFields", "Reply expected by")},
};
// clang-format on

struct NamedDeadline {
    DeadlineKind kind;
    const char *field;
};

constexpr NamedDeadline kDeadlines[] = {
    {DeadlineKind::ProposalsUntil, "campaign.proposals_until"},
    {DeadlineKind::ApplicationsUntil, "campaign.applications_until"},
    {DeadlineKind::MatchingUntil, "campaign.matching_until"},
    {DeadlineKind::MidTerm, "campaign.mid_term"},
    {DeadlineKind::AttestationsUntil, "campaign.attestations_until"},
    {DeadlineKind::LabelFilesUntil, "campaign.label_files_until"},
};

Status fillSettings(FieldContext &context)
{
    SettingsRepository settings(context.database);
    const std::pair<const char *, QString> wanted[] = {
        {"office.name", setting::officeName},           {"office.address", setting::officeAddress},
        {"office.phone", setting::officePhone},         {"office.email", setting::officeEmail},
        {"office.city", setting::officeCity},           {"office.signatory", setting::officeSignatory},
        {"partner.name", setting::partnerName},         {"office.signatory_role", setting::officeSignatoryRole},
    };
    for (const auto &[field, name] : wanted) {
        const auto value = settings.value(name, context.request.day);
        if (!value)
            return value.error();
        context.set(field, name == setting::officePhone ? displayPhone(*value) : *value);
    }
    const auto feminine = settings.value(setting::mayorFeminine, context.request.day);
    if (!feminine)
        return feminine.error();
    context.feminine = mayorFeminine(*feminine);
    return done();
}

Status fillCampaign(FieldContext &context)
{
    QDate replyBy;
    CampaignRulesRepository repository(context.database);
    const auto rules = context.campaign.id.isValid() ? repository.of(context.campaign.id)
                                                     : repository.inForce(context.request.day);
    if (!rules)
        return rules.error();
    context.rules = *rules;
    if (context.campaign.id.isValid()) {
        const auto deadlines = DeadlinesRepository(context.database).of(context.campaign);
        if (!deadlines)
            return deadlines.error();
        for (const Deadline &deadline : *deadlines) {
            for (const NamedDeadline &named : kDeadlines) {
                if (named.kind == deadline.kind)
                    context.set(named.field, dayInLetters(deadline.dueOn));
            }
            if (deadline.kind == DeadlineKind::ProposalsUntil)
                replyBy = deadline.dueOn;
        }
    }
    context.set("campaign.name", context.campaign.name);
    context.set("campaign.quota", minutesOnPaper(rules->quotaMinutes));
    context.set("campaign.quota_words", minutesInWords(rules->quotaMinutes));
    context.set("campaign.legal_basis", rules->sentences.value(rule::legalBasis));
    context.set("campaign.no_pay", rules->sentences.value(rule::noPay));
    context.set("campaign.privacy", rules->sentences.value(rule::privacy));
    const QDate asked = QDate::fromString(context.request.extra.value(u"reply_by"_s), Qt::ISODate);
    // A calendar that is over asks nobody for a reply.
    if (replyBy < context.request.day)
        replyBy = {};
    context.set("reply_by", dayInLetters(asked.isValid() ? asked : replyBy));
    return done();
}

} // namespace

std::span<const FieldRow> DocumentFields::officeRows() { return kRows; }

Status DocumentFields::fillOffice(FieldContext &context)
{
    if (Status status = fillSettings(context); !status)
        return status;
    context.set("document.number", context.request.number);
    context.set("document.date", dayInLetters(context.request.day));
    context.set("document.date_short", dayInFigures(context.request.day));
    if (const QString code = documentCode(context.request.number); !code.isEmpty())
        context.blocks("code", {PaperCode{code, code}});
    return fillCampaign(context);
}

} // namespace pc
