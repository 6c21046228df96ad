// The affectation and its convention. A convention signed by all speaks the words frozen into it, whatever the records
// say today.
#include "models/assignments/assignmentsrepository.h"
#include "models/assignments/conventionsrepository.h"
#include "models/communes/communesrepository.h"
#include "models/communes/phone.h"
#include "models/documents/documentfields.h"
#include "models/documents/frenchnumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// clang-format off
constexpr FieldRow kRows[] = {
    {"assignment.convention_number", QT_TRANSLATE_NOOP("pc::DocumentFields", "Convention: number")},
    {"assignment.convention_signed_on", QT_TRANSLATE_NOOP("pc::DocumentFields", "Convention: day signed by all")},
    {"assignment.hours", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: planned hours")},
    {"assignment.hours_words", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: planned hours, in words")},
    {"assignment.starts_on", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: first day")},
    {"assignment.ends_on", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: last day planned")},
    {"assignment.period", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: period planned")},
    {"assignment.done_period", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: period done")},
    {"assignment.done_hours", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: hours with a visa")},
    {"assignment.done_hours_words", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: hours with a visa, in words")},
    {"assignment.ended_early", QT_TRANSLATE_NOOP("pc::DocumentFields", "The action ended early"), FieldKind::Condition},
    {"assignment.appreciation", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: the mayor’s appreciation")},
    {"assignment.commune_referent", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: referent of the commune")},
    {"assignment.commune_referent_phone", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: phone of the referent of the commune")},
    {"assignment.commune_referent_email", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: e-mail of the referent of the commune")},
    {"assignment.university_referent", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: referent of the university")},
    {"assignment.insurer_confirmed_on", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: day the insurer of the commune confirmed")},
    {"assignment.parents_agreed_on", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: day the parents agreed")},
    {"assignment.derogation", QT_TRANSLATE_NOOP("pc::DocumentFields", "Affectation: reason of the derogation")},
    {"signatures", QT_TRANSLATE_NOOP("pc::DocumentFields", "Boxes to sign in"), FieldKind::Blocks},
};
// clang-format on

QString boxTitle(const FieldContext &context, Party party)
{
    const QString university = context.values.texts.value(u"partner.name"_s);
    const QString office = context.values.texts.value(u"office.name"_s);
    switch (party) {
    case Party::Student:
        return u"L’étudiant ou l’étudiante"_s;
    case Party::CommuneElected:
        return u"Pour la commune"_s;
    case Party::CommuneAdministrative:
        return u"Pour l’administration de la commune"_s;
    case Party::University:
        return university.isEmpty() ? u"Pour l’université"_s : u"Pour l’université\u00A0: "_s + university;
    case Party::Udccas:
        return office.isEmpty() ? u"Visa de l’UDCCAS"_s : u"Visa\u00A0: "_s + office;
    case Party::Parent:
        return u"Le parent ou responsable légal"_s;
    }
    Q_UNREACHABLE();
}

QString boxName(const FieldContext &context, Party party)
{
    switch (party) {
    case Party::Student:
        return context.values.texts.value(u"student.name"_s);
    case Party::CommuneElected:
        return mayorCivilName(context.mayor);
    case Party::Udccas:
        return context.values.texts.value(u"office.signatory"_s);
    case Party::CommuneAdministrative:
    case Party::University:
    case Party::Parent:
        return {};
    }
    Q_UNREACHABLE();
}

void fillFigures(FieldContext &context, int minutes, QDate first, QDate last)
{
    context.set("assignment.hours", minutesOnPaper(minutes));
    context.set("assignment.hours_words", minutesInWords(minutes));
    context.set("assignment.starts_on", dayInLetters(first));
    context.set("assignment.ends_on", dayInLetters(last));
    context.set("assignment.period", periodInLetters(first, last));
}

void describe(FieldContext &context, const AssignmentRecord &record)
{
    const Assignment &assignment = record.assignment;
    fillFigures(context, record.figures.minutes, record.figures.startsOn, record.figures.endsOn);
    context.set("assignment.convention_number", assignment.conventionNumber);
    context.set("assignment.convention_signed_on", dayInLetters(assignment.conventionSignedOn));
    context.set("assignment.done_period",
                periodInLetters(record.figures.startsOn, assignment.endedOn.isValid() ? assignment.endedOn : record.figures.endsOn));
    context.set("assignment.done_hours", minutesOnPaper(record.minutesSigned));
    context.set("assignment.done_hours_words", minutesInWords(record.minutesSigned));
    context.set("assignment.appreciation", assignment.appreciation);
    context.set("assignment.commune_referent", assignment.communeReferent);
    context.set("assignment.commune_referent_phone", displayPhone(assignment.communeReferentPhone));
    context.set("assignment.commune_referent_email", assignment.communeReferentEmail);
    context.set("assignment.university_referent", assignment.universityReferent);
    context.set("assignment.insurer_confirmed_on", dayInLetters(assignment.insurerConfirmedOn));
    context.set("assignment.parents_agreed_on", dayInLetters(assignment.parentsAgreedOn));
    context.set("assignment.derogation", assignment.derogationReason);
    context.flag("assignment.ended_early", assignment.status == AssignmentStatus::EndedEarly);
    context.flag("student.minor", record.minor);
}

// The words of the day everybody had signed take the place of today's.
Status thaw(FieldContext &context, const FrozenConvention &frozen)
{
    context.mayor.civility = CommuneWords::civility(frozen.mayorCivility).value_or(Civility::Unknown);
    context.mayor.name = frozen.mayor;
    context.mayor.commune = frozen.commune;
    const auto commune = CommunesRepository(context.database).find(frozen.communeCode);
    if (!commune)
        return commune.error();
    if (*commune && (*commune)->name == frozen.commune)
        context.mayor.article = (*commune)->article;
    DocumentFields::fillMayor(context);
    QStringList address = frozen.communeAddress.split(u'\n', Qt::SkipEmptyParts);
    address << QString(frozen.communePostalCode + u' ' + frozen.communeCity).trimmed();
    address.removeAll(QString());
    context.set("commune.code", frozen.communeCode);
    context.set("commune.address", address.join(u", "_s));
    context.set("student.name", frozen.student);
    context.set("student.university", frozen.university);
    context.set("proposal.number", frozen.proposalNumber);
    context.set("proposal.title", frozen.title);
    context.set("assignment.convention_number", frozen.number);
    context.set("assignment.commune_referent", frozen.communeReferent);
    context.set("assignment.university_referent", frozen.universityReferent);
    fillFigures(context, frozen.minutes, frozen.startsOn, frozen.endsOn);
    return done();
}

} // namespace

std::span<const FieldRow> DocumentFields::assignmentRows() { return kRows; }

std::vector<Block> DocumentFields::signatureBoxes(const FieldContext &context, const std::vector<Party> &required,
                                                  std::span<const Signature> given)
{
    PaperSignatures signatures;
    for (const Party party : required) {
        PaperSignatures::Box box{boxTitle(context, party), boxName(context, party)};
        const auto found = std::find_if(given.begin(), given.end(), [party](const Signature &s) { return s.party == party; });
        if (found != given.end()) {
            box.signedOn = u"Signé le "_s + dayInLetters(found->signedOn);
            if (!found->person.isEmpty())
                box.name = found->person;
        }
        signatures.boxes.push_back(box);
    }
    if (signatures.boxes.empty())
        return {};
    return {signatures};
}

Status DocumentFields::fillAssignment(FieldContext &context, AssignmentId id)
{
    AssignmentsRepository assignments(context.database);
    const auto known = assignments.find(id);
    if (!known)
        return known.error();
    if (!*known)
        return gone();
    const auto record = assignments.record(id);
    if (!record)
        return record.error();
    const Assignment &assignment = record->assignment;
    if (Status status = fillProposal(context, assignment.proposal); !status)
        return status;
    if (Status status = fillStudent(context, assignment.student); !status)
        return status;
    if (assignment.status == AssignmentStatus::Cancelled)
        return Error{ErrorKind::Refused, tr("The affectation is cancelled: there is nothing to issue for it."), {}};
    describe(context, *record);
    DocumentFacts &facts = context.facts;
    facts.assignment = id;
    facts.title = record->studentName;
    facts.ownerTable = u"assignment"_s;
    facts.ownerId = id.value;
    if (context.kind.source == DocumentSource::Amendment)
        return done();
    if (context.request.kind == u"certificate") {
        if (assignment.isLive())
            return Error{ErrorKind::Refused, tr("The action is not finished: there is nothing to certify yet."), {}};
        if (record->minutesSigned == 0)
            return Error{ErrorKind::Refused, tr("No hour has the visa of the commune: there is nothing to certify yet."), {}};
    }
    const auto frozen = FrozenConvention::fromJson(assignment.conventionFrozen);
    if (frozen && context.request.kind == u"convention") {
        if (Status status = thaw(context, *frozen); !status)
            return status;
    }
    context.blocks("signatures", signatureBoxes(context, record->required, record->signatures));
    return fillHours(context, id);
}

} // namespace pc
