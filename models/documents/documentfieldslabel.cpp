// A file of a label: what was asked, on which hours, what was decided and why. Its documents are the university's,
// whichever office keeps the register.
#include "models/communes/frenchname.h"
#include "models/documents/documentfields.h"
#include "models/documents/frenchnumbers.h"
#include "models/documents/labeldossier.h"
#include "models/labels/labelsessionsrepository.h"
#include "models/settings/settingsrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

constexpr int kAcquired = 2; // the level from which an acquis is held: 2 and 3 of 0 to 3

// clang-format off
constexpr FieldRow kRows[] = {
    {"label.name", QT_TRANSLATE_NOOP("pc::DocumentFields", "Label: name")},
    {"label.purpose", QT_TRANSLATE_NOOP("pc::DocumentFields", "Label: purpose")},
    {"label.university", QT_TRANSLATE_NOOP("pc::DocumentFields", "Label: university that decides")},
    {"label.legal_basis", QT_TRANSLATE_NOOP("pc::DocumentFields", "Label: legal sentence")},
    {"label.supplement", QT_TRANSLATE_NOOP("pc::DocumentFields", "Label: line of the diploma supplement")},
    {"label.ects", QT_TRANSLATE_NOOP("pc::DocumentFields", "Label: ECTS credits it gives")},
    {"label.bonus", QT_TRANSLATE_NOOP("pc::DocumentFields", "Label: points of bonus it gives")},
    {"label.deposited_on", QT_TRANSLATE_NOOP("pc::DocumentFields", "File of the label: day deposited")},
    {"label.description", QT_TRANSLATE_NOOP("pc::DocumentFields", "File of the label: description")},
    {"label.hours", QT_TRANSLATE_NOOP("pc::DocumentFields", "File of the label: hours with a visa")},
    {"label.hours_words", QT_TRANSLATE_NOOP("pc::DocumentFields", "File of the label: hours with a visa, in words")},
    {"label.communes", QT_TRANSLATE_NOOP("pc::DocumentFields", "File of the label: “the commune of …”")},
    {"label.several", QT_TRANSLATE_NOOP("pc::DocumentFields", "Several engagements are claimed"), FieldKind::Condition},
    {"label.period", QT_TRANSLATE_NOOP("pc::DocumentFields", "File of the label: period of the engagements")},
    {"label.opinion", QT_TRANSLATE_NOOP("pc::DocumentFields", "File of the label: opinion of the UDCCAS")},
    {"label.opinion_text", QT_TRANSLATE_NOOP("pc::DocumentFields", "File of the label: words of that opinion")},
    {"label.certificate", QT_TRANSLATE_NOOP("pc::DocumentFields", "The label gives a certificate"), FieldKind::Condition},
    {"decision.on", QT_TRANSLATE_NOOP("pc::DocumentFields", "Decision on the label: day")},
    {"decision.session_on", QT_TRANSLATE_NOOP("pc::DocumentFields", "Decision on the label: day of the commission")},
    {"decision.author", QT_TRANSLATE_NOOP("pc::DocumentFields", "Decision on the label: author")},
    {"decision.reason", QT_TRANSLATE_NOOP("pc::DocumentFields", "Decision on the label: reason")},
    {"decision.remedies", QT_TRANSLATE_NOOP("pc::DocumentFields", "Decision on the label: remedies and time limits")},
    {"decision.inadmissible", QT_TRANSLATE_NOOP("pc::DocumentFields", "The file is inadmissible"), FieldKind::Condition},
    {"claims", QT_TRANSLATE_NOOP("pc::DocumentFields", "Engagements claimed"), FieldKind::List},
    {"claim.title", QT_TRANSLATE_NOOP("pc::DocumentFields", "Engagement: title of the action"), FieldKind::Text, "claims"},
    {"claim.commune", QT_TRANSLATE_NOOP("pc::DocumentFields", "Engagement: commune, with “de”"), FieldKind::Text, "claims"},
    {"claim.period", QT_TRANSLATE_NOOP("pc::DocumentFields", "Engagement: period"), FieldKind::Text, "claims"},
    {"claim.hours", QT_TRANSLATE_NOOP("pc::DocumentFields", "Engagement: hours with a visa"), FieldKind::Text, "claims"},
    {"acquis", QT_TRANSLATE_NOOP("pc::DocumentFields", "Acquis held, by family"), FieldKind::List},
    {"acquis.family", QT_TRANSLATE_NOOP("pc::DocumentFields", "Acquis: family"), FieldKind::Text, "acquis"},
    {"acquis.names", QT_TRANSLATE_NOOP("pc::DocumentFields", "Acquis: names"), FieldKind::Text, "acquis"},
    {"acquis.by_jury", QT_TRANSLATE_NOOP("pc::DocumentFields", "The jury rated the acquis"), FieldKind::Condition},
    {"label.signature", QT_TRANSLATE_NOOP("pc::DocumentFields", "Box for the signature of the university"), FieldKind::Blocks},
};
// clang-format on

// What the jury holds for acquired; without a jury, what the mayor attests.
std::vector<FieldValues> acquisOf(const LabelDossier &dossier)
{
    const Rater rater = dossier.hasRated(Rater::Jury) ? Rater::Jury : Rater::Mayor;
    std::vector<FieldValues> rows;
    for (const AcquisFamily family : {AcquisFamily::Savoir, AcquisFamily::SavoirFaire, AcquisFamily::SavoirEtre}) {
        QStringList names;
        for (const AcquisCriterion &criterion : dossier.criteria) {
            if (criterion.family == family && dossier.level(criterion.id, rater).value_or(0) >= kAcquired)
                names << criterion.name;
        }
        if (!names.isEmpty())
            rows.push_back({.texts = {{u"acquis.family"_s, onPaper(family)}, {u"acquis.names"_s, wellSet(names.join(u", "_s))}}});
    }
    return rows;
}

std::vector<FieldValues> claimsOf(const LabelDossier &dossier)
{
    std::vector<FieldValues> rows;
    for (size_t i = 0; i < dossier.it.claims.size(); ++i) {
        const LabelClaim &claim = dossier.it.claims[i];
        const LabelPlace &place = dossier.places[i];
        rows.push_back({.texts = {{u"claim.title"_s, wellSet(claim.title)},
                                  {u"claim.commune"_s, nameWithOf(place.name, place.article)},
                                  {u"claim.period"_s, periodInLetters(claim.startsOn, claim.endsOn)},
                                  {u"claim.hours"_s, minutesOnPaper(claim.minutesSigned)}}});
    }
    return rows;
}

void fillKind(FieldContext &context, const LabelDossier &dossier)
{
    const LabelKind &kind = dossier.it.kind;
    context.set("label.name", kind.name);
    context.set("label.purpose", kind.purpose);
    context.set("label.legal_basis", kind.legalBasis);
    context.set("label.supplement",
                supplementLine(kind, dossier.it.minutesSigned(), dossier.communes(), context.campaign.name));
    context.set("label.ects", hundredthsOnPaper(kind.ectsHundredths));
    context.set("label.bonus", hundredthsOnPaper(kind.bonusHundredths));
    context.flag("label.certificate", kind.givesCertificate);
}

Status fillDecision(FieldContext &context, const LabelDossier &dossier)
{
    if (!dossier.decision)
        return done();
    const LabelDecision &decision = *dossier.decision;
    context.set("decision.on", dayInLetters(decision.decidedOn));
    context.set("decision.author", decision.author);
    context.set("decision.reason", decision.reason);
    context.set("decision.remedies", decision.remedies);
    context.flag("decision.inadmissible", decision.verdict == LabelVerdict::Inadmissible);
    if (!decision.session.isValid())
        return done();
    const auto session = LabelSessionsRepository(context.database).find(decision.session);
    if (!session)
        return session.error();
    if (*session)
        context.set("decision.session_on", dayInLetters((*session)->heldOn));
    return done();
}

} // namespace

std::span<const FieldRow> DocumentFields::labelRows() { return kRows; }

// A refusal is not lawful without its reasons and the ways of appeal (CRPA, art. L211-2 and L211-5; CJA, art. R421-5).
QString DocumentFields::labelRefusal(const DocumentKind &kind, const LabelDossier &dossier)
{
    const QLatin1StringView word(kind.word);
    if (!dossier.decision)
        return tr("Nothing is decided about this file: there is nothing to notify yet.");
    const LabelVerdict verdict = dossier.decision->verdict;
    const bool granted = word == "label_granted"_L1 || word == "label_certificate"_L1;
    const bool refused = verdict == LabelVerdict::Refused || verdict == LabelVerdict::Inadmissible;
    if (granted && verdict != LabelVerdict::Granted)
        return tr("The label is not granted.");
    if (word == "label_certificate"_L1 && !dossier.it.kind.givesCertificate)
        return tr("This label gives no certificate: its kind says so.");
    if (word == "label_deferred"_L1 && verdict != LabelVerdict::Deferred)
        return tr("The decision is not a deferral.");
    if (word == "label_refused"_L1 && !refused)
        return tr("The decision is not a refusal.");
    if (verdict != LabelVerdict::Granted && dossier.decision->reason.trimmed().isEmpty())
        return tr("The decision has no reason: write it first, it must be said.");
    if (refused && dossier.decision->remedies.trimmed().isEmpty())
        return tr("The decision does not say the remedies and their time limits: write them first, or in the kind of label.");
    return {};
}

Status DocumentFields::fillUniversity(FieldContext &context)
{
    const auto viewpoint = SettingsRepository(context.database).value(setting::viewpoint, context.request.day);
    if (!viewpoint)
        return viewpoint.error();
    const bool own = *viewpoint == u"university"_s;
    const QString office = context.values.texts.value(u"office.name"_s);
    const QString partner = context.values.texts.value(u"partner.name"_s);
    const QString known = context.values.texts.value(u"student.university"_s);
    if (!own) {
        // The letterhead of the other office, of which the register knows the name only.
        context.set("office.name", partner.isEmpty() ? known : partner);
        context.set("partner.name", office);
        for (const char *name : {"office.address", "office.phone", "office.email", "office.city", "office.signatory", "office.signatory_role"})
            context.set(name, {});
        context.flag("letterhead.partner", true);
    }
    const QString university = context.values.texts.value(u"office.name"_s);
    context.set("label.university", university);
    PaperSignatures::Box box{u"Pour l’université"_s, context.values.texts.value(u"office.signatory"_s)};
    context.blocks("label.signature", {PaperSignatures{{box}}});
    return done();
}

Status DocumentFields::fillLabelFile(FieldContext &context, LabelFileId id)
{
    const auto dossier = readDossier(context.database, id, context.request.day);
    if (!dossier)
        return dossier.error();
    const LabelCase &it = dossier->it;
    if (const QString refusal = labelRefusal(context.kind, *dossier); !refusal.isEmpty())
        return Error{ErrorKind::Refused, refusal, {}};
    if (Status status = fillStudent(context, it.file.student); !status)
        return status;
    if (Status status = fillUniversity(context); !status)
        return status;
    fillKind(context, *dossier);
    const int minutes = it.minutesSigned();
    context.set("label.deposited_on", dayInLetters(it.file.depositedOn));
    context.set("label.description", it.file.description);
    context.set("label.hours", minutesOnPaper(minutes));
    context.set("label.hours_words", minutesInWords(minutes));
    context.set("label.communes", dossier->communes());
    context.flag("label.several", it.claims.size() > 1);
    context.set("label.period", periodInLetters(dossier->firstDay(), dossier->lastDay()));
    context.set("label.opinion", onPaper(it.file.opinion));
    context.set("label.opinion_text", it.file.opinionText);
    context.values.lists.insert(u"claims"_s, claimsOf(*dossier));
    context.values.lists.insert(u"acquis"_s, acquisOf(*dossier));
    context.flag("acquis.by_jury", dossier->hasRated(Rater::Jury));
    DocumentFacts &facts = context.facts;
    facts.labelFile = id;
    facts.labelSession = dossier->decision ? dossier->decision->session : LabelSessionId();
    facts.title = context.student.letterName();
    facts.ownerTable = u"student"_s;
    facts.ownerId = it.file.student.value;
    return fillDecision(context, *dossier);
}

} // namespace pc
