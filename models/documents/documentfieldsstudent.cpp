// The student, the candidature of the year and its wishes. What a town hall may read of them, ContactRule says.
#include "models/applications/applicationsrepository.h"
#include "models/applications/contactrule.h"
#include "models/communes/communesrepository.h"
#include "models/communes/phone.h"
#include "models/documents/documentfields.h"
#include "models/documents/frenchnumbers.h"
#include "models/students/studentsrepository.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// clang-format off
constexpr FieldRow kRows[] = {
    {"student.name", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: first name and name")},
    {"student.first_name", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: first name")},
    {"student.last_name", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: name")},
    {"student.email", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: e-mail")},
    {"student.phone", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: phone")},
    {"student.number", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: number at the university")},
    {"student.university", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: university")},
    {"student.component", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: component")},
    {"student.programme", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: programme")},
    {"student.level", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: level")},
    {"student.commune", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: commune of origin")},
    {"student.insured_until", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: insured until")},
    {"student.availability", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: availability")},
    {"student.skills", QT_TRANSLATE_NOOP("pc::DocumentFields", "Student: skills")},
    {"student.minor", QT_TRANSLATE_NOOP("pc::DocumentFields", "The student is a minor"), FieldKind::Condition},
    {"student.image_consent", QT_TRANSLATE_NOOP("pc::DocumentFields", "The student agreed to be photographed"), FieldKind::Condition},
    {"application.received_on", QT_TRANSLATE_NOOP("pc::DocumentFields", "Candidature: day received")},
    {"application.motivation", QT_TRANSLATE_NOOP("pc::DocumentFields", "Candidature: motivation")},
    {"application.action", QT_TRANSLATE_NOOP("pc::DocumentFields", "Candidature: action it was sent to")},
    {"application.action_commune", QT_TRANSLATE_NOOP("pc::DocumentFields", "Candidature: commune of that action, with “de”")},
    {"application.reason", QT_TRANSLATE_NOOP("pc::DocumentFields", "Candidature: reason in words")},
    {"application.incomplete", QT_TRANSLATE_NOOP("pc::DocumentFields", "The candidature is incomplete"), FieldKind::Condition},
    {"application.transmitted", QT_TRANSLATE_NOOP("pc::DocumentFields", "The candidature is with the mayor"), FieldKind::Condition},
    {"application.retained", QT_TRANSLATE_NOOP("pc::DocumentFields", "The candidature is retained"), FieldKind::Condition},
    {"application.waiting", QT_TRANSLATE_NOOP("pc::DocumentFields", "The candidature is on the waiting list"), FieldKind::Condition},
    {"application.refused", QT_TRANSLATE_NOOP("pc::DocumentFields", "The candidature is not retained or inadmissible"), FieldKind::Condition},
    {"wishes", QT_TRANSLATE_NOOP("pc::DocumentFields", "Wishes"), FieldKind::List},
    {"wish.rank", QT_TRANSLATE_NOOP("pc::DocumentFields", "Wish: rank"), FieldKind::Text, "wishes"},
    {"wish.number", QT_TRANSLATE_NOOP("pc::DocumentFields", "Wish: number of the action"), FieldKind::Text, "wishes"},
    {"wish.title", QT_TRANSLATE_NOOP("pc::DocumentFields", "Wish: title of the action"), FieldKind::Text, "wishes"},
    {"wish.commune", QT_TRANSLATE_NOOP("pc::DocumentFields", "Wish: commune"), FieldKind::Text, "wishes"},
};
// clang-format on

Status fillWishes(FieldContext &context, ApplicationId id)
{
    const auto wishes = ApplicationsRepository(context.database).wishes(id);
    if (!wishes)
        return wishes.error();
    std::vector<FieldValues> rows;
    for (const Wish &wish : *wishes) {
        rows.push_back({.texts = {{u"wish.rank"_s, QString::number(wish.rank)},
                                  {u"wish.number"_s, wish.number},
                                  {u"wish.title"_s, wish.title},
                                  {u"wish.commune"_s, wish.commune}}});
    }
    context.values.lists.insert(u"wishes"_s, std::move(rows));
    return done();
}

Status fillActionOf(FieldContext &context, const Application &application)
{
    if (!application.proposal.isValid())
        return done();
    CommuneId commune;
    Status status = context.database.select(u"SELECT title, commune FROM proposal WHERE id = ?"_s,
                                            {application.proposal.value}, [&](const Row &row) {
                                                context.set("application.action", row.text(0));
                                                commune = {row.integer(1)};
                                                return false;
                                            });
    if (!status || !commune.isValid())
        return status;
    const auto found = CommunesRepository(context.database).find(commune);
    if (!found)
        return found.error();
    if (*found) {
        const Mayor place{.commune = (*found)->name, .article = (*found)->article};
        context.set("application.action_commune", mayorTitleOf(place).mid(mayorTitle(place).size() + 1));
    }
    return done();
}

Status fillApplication(FieldContext &context, const Application &application)
{
    using enum ApplicationStatus;
    const ApplicationStatus status = application.status;
    context.set("application.received_on", dayInLetters(application.receivedOn));
    context.set("application.motivation", application.motivation);
    context.set("application.reason", application.reasonText);
    if (!application.availability.isEmpty())
        context.set("student.availability", application.availability);
    context.flag("application.incomplete", status == Incomplete);
    context.flag("application.transmitted", status == Transmitted);
    context.flag("application.retained", status == Retained);
    context.flag("application.waiting", status == Waiting);
    context.flag("application.refused", status == NotRetained || status == Inadmissible);
    if (Status done = fillWishes(context, application.id); !done)
        return done;
    return fillActionOf(context, application);
}

// A document for a town hall asks the rule, about the candidature sent to this very action; without one, nothing.
ContactShown shown(const FieldContext &context, const std::optional<Application> &application)
{
    if (!context.kind.toMayor)
        return {true, true, true};
    if (!application || application->proposal != context.proposal.id)
        return {};
    return ContactRule::judge(*application, context.student.phoneConsentOn, context.request.day);
}

} // namespace

std::span<const FieldRow> DocumentFields::studentRows() { return kRows; }

Status DocumentFields::fillStudent(FieldContext &context, StudentId id)
{
    const auto found = StudentsRepository(context.database).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return gone();
    context.student = **found;
    const Student &student = context.student;
    const auto application = ApplicationsRepository(context.database).find(id, context.campaign.id);
    if (!application)
        return application.error();
    const ContactShown contact = shown(context, *application);
    context.set("student.name", student.letterName());
    context.set("student.first_name", student.firstName);
    context.set("student.last_name", student.lastName);
    context.set("student.email", contact.email ? student.email : QString());
    context.set("student.phone", contact.phone ? displayPhone(student.phone) : QString());
    context.set("student.number", student.studentNumber);
    context.set("student.university", student.university);
    context.set("student.component", student.component);
    context.set("student.programme", student.programme);
    context.set("student.level", student.level);
    context.set("student.insured_until", dayInLetters(student.insuredUntil));
    context.set("student.availability", student.availability);
    context.set("student.skills", student.skills);
    context.flag("student.minor", isMinorOn(student.bornOn, context.request.day, context.rules.majorityAge).value_or(false));
    context.flag("student.image_consent", student.imageConsentOn.isValid() && student.imageConsentOn <= context.request.day);
    if (student.commune.isValid()) {
        const auto commune = CommunesRepository(context.database).find(student.commune);
        if (!commune)
            return commune.error();
        context.set("student.commune", *commune ? (*commune)->name : QString());
    }
    DocumentFacts &facts = context.facts;
    facts.student = id;
    if (!context.kind.toMayor) {
        facts.addressee = student.letterName();
        facts.email = student.email;
        facts.hasAddress = false; // no street of a student is kept
    }
    if (context.kind.source == DocumentSource::Student) {
        facts.title = student.letterName();
        facts.ownerTable = u"student"_s;
        facts.ownerId = id.value;
    }
    return *application ? fillApplication(context, **application) : done();
}

} // namespace pc
