#include "views/proposals/proposalfields.h"

#include <algorithm>

namespace pc {

namespace {

using F = ProposalField;
using L = QLatin1StringView;

F text(L key, const char *label, F::Section section, QString Proposal::*member, const char *hint = nullptr,
       FormField::Kind kind = FormField::Line)
{
    return {key, label, kind, section, [member](const Proposal &p) { return p.*member; },
            [member](Proposal &p, const QString &value) {
                p.*member = value;
                return true;
            },
            hint};
}

F area(L key, const char *label, F::Section section, QString Proposal::*member, const char *hint = nullptr)
{
    return text(key, label, section, member, hint, FormField::Text);
}

F date(L key, const char *label, F::Section section, QDate Proposal::*member)
{
    return {key, label, FormField::Date, section, [member](const Proposal &p) { return (p.*member).toString(Qt::ISODate); },
            [member](Proposal &p, const QString &value) {
                p.*member = QDate::fromString(value, Qt::ISODate);
                return value.isEmpty() || (p.*member).isValid();
            }};
}

F answer(L key, const char *label, F::Section section, FormAnswer Proposal::*member)
{
    return {key, label, FormField::Choice, section, [member](const Proposal &p) { return ProposalWords::word(p.*member); },
            [member](Proposal &p, const QString &value) {
                const auto read = ProposalWords::answer(value);
                p.*member = read.value_or(FormAnswer::Unknown);
                return read.has_value();
            }};
}

F check(L key, const char *label, F::Section section, bool Proposal::*member, const char *hint)
{
    return {key, label, FormField::Check, section, [member](const Proposal &p) { return p.*member ? QStringLiteral("1") : QString(); },
            [member](Proposal &p, const QString &value) {
                p.*member = !value.isEmpty();
                return true;
            },
            hint};
}

template <typename Tag>
F key(L name, const char *label, F::Section section, FormField::Kind kind, Id<Tag> Proposal::*member)
{
    return {name, label, kind, section,
            [member](const Proposal &p) { return (p.*member).isValid() ? QString::number((p.*member).value) : QString(); },
            [member](Proposal &p, const QString &value) {
                p.*member = {value.toLongLong()};
                return true;
            }};
}

F count(L name, const char *label, F::Section section, FormField::Kind kind, int Proposal::*member)
{
    return {name, label, kind, section, [member](const Proposal &p) { return QString::number(p.*member); },
            [member](Proposal &p, const QString &value) {
                bool isNumber = false;
                p.*member = value.trimmed().toInt(&isNumber);
                return isNumber;
            }};
}

F carrier()
{
    return {L("carrier"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Carried by"), FormField::Choice, F::Commitments,
            [](const Proposal &p) { return ProposalWords::word(p.carrier); },
            [](Proposal &p, const QString &value) {
                const auto read = ProposalWords::carrier(value);
                p.carrier = read.value_or(ProposalCarrier::Commune);
                return read.has_value();
            }};
}

std::vector<F> make()
{
    using P = Proposal;
    return {
        text(L("title"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Title"), F::Action, &P::title),
        key(L("commune"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Commune"), F::Action, FormField::Lookup, &P::commune),
        key(L("type"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Kind of action"), F::Action, FormField::Choice, &P::type),
        area(L("objective"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Objective"), F::Action, &P::objective, QT_TRANSLATE_NOOP("pc::ProposalFields", "What the action is for")),
        area(L("tasks"), QT_TRANSLATE_NOOP("pc::ProposalFields", "What the student does"), F::Action, &P::tasks),
        text(L("audience"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Audience"), F::Action, &P::audience, QT_TRANSLATE_NOOP("pc::ProposalFields", "Older people, children… never a name")),
        text(L("place"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Place"), F::Action, &P::place),
        count(L("minutes"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Planned hours"), F::When, FormField::Minutes, &P::minutes),
        count(L("places"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Places"), F::When, FormField::Line, &P::places),
        date(L("starts_on"), QT_TRANSLATE_NOOP("pc::ProposalFields", "From"), F::When, &P::startsOn),
        date(L("ends_on"), QT_TRANSLATE_NOOP("pc::ProposalFields", "To"), F::When, &P::endsOn),
        check(L("flexible"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Period"), F::When, &P::flexible, QT_TRANSLATE_NOOP("pc::ProposalFields", "May be agreed with the student")),
        text(L("rhythm"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Rhythm"), F::When, &P::rhythm, QT_TRANSLATE_NOOP("pc::ProposalFields", "One afternoon a week, holidays…")),
        text(L("referent_name"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Referent"), F::Referent, &P::referentName),
        text(L("referent_role"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Role"), F::Referent, &P::referentRole),
        text(L("referent_phone"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Phone"), F::Referent, &P::referentPhone),
        text(L("referent_email"), QT_TRANSLATE_NOOP("pc::ProposalFields", "E-mail"), F::Referent, &P::referentEmail),
        area(L("skills"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Skills wanted"), F::Conditions, &P::skills),
        answer(L("minors_accepted"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Minors accepted"), F::Conditions, &P::minorsAccepted),
        answer(L("with_children"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Contact with children"), F::Conditions, &P::withChildren),
        text(L("material"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Material"), F::Conditions, &P::material),
        text(L("transport"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Transport"), F::Conditions, &P::transport),
        answer(L("meals"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Meals provided"), F::Conditions, &P::meals),
        answer(L("expenses"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Refund of expenses foreseen"), F::Conditions, &P::expenses),
        carrier(),
        text(L("carrier_name"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Name of the association"), F::Commitments, &P::carrierName),
        answer(L("no_replacement"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Declares that no employee is replaced"), F::Commitments, &P::noReplacement),
        answer(L("agent_does_it"), QT_TRANSLATE_NOOP("pc::ProposalFields", "An employee does these tasks"), F::Commitments, &P::agentDoesIt),
        answer(L("post_vacant"), QT_TRANSLATE_NOOP("pc::ProposalFields", "A post is vacant or was removed"), F::Commitments, &P::postVacant),
        answer(L("insured"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Insurance covers volunteers"), F::Commitments, &P::insured),
        text(L("insurer"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Insurer"), F::Commitments, &P::insurer),
        text(L("policy_number"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Policy number"), F::Commitments, &P::policyNumber),
        text(L("deliberation_number"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Number of the deliberation"), F::Commitments, &P::deliberationNumber),
        date(L("deliberation_on"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Date of the deliberation"), F::Commitments, &P::deliberationOn),
        area(L("knowledge"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Knowledge"), F::Acquis, &P::knowledge),
        area(L("know_how"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Know-how"), F::Acquis, &P::knowHow),
        area(L("attitudes"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Attitudes"), F::Acquis, &P::attitudes),
        date(L("received_on"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Received on"), F::Filing, &P::receivedOn),
        date(L("signed_on"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Signed by the mayor on"), F::Filing, &P::signedOn),
        check(L("recurrent"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Every year"), F::Filing, &P::recurrent, QT_TRANSLATE_NOOP("pc::ProposalFields", "To be offered again next year")),
        area(L("notes"), QT_TRANSLATE_NOOP("pc::ProposalFields", "Notes"), F::Filing, &P::notes),
    };
}

} // namespace

const std::vector<ProposalField> &ProposalFields::all()
{
    static const std::vector<ProposalField> fields = make();
    return fields;
}

const ProposalField *ProposalFields::find(const QString &name)
{
    const auto found = std::find_if(all().begin(), all().end(), [&](const ProposalField &field) { return name == field.key; });
    return found == all().end() ? nullptr : &*found;
}

QString ProposalFields::label(const QString &name)
{
    const ProposalField *field = find(name);
    return field ? tr(field->label) : name;
}

QString ProposalFields::hint(const ProposalField &field) { return field.hint ? tr(field.hint) : QString(); }

QString ProposalFields::title(ProposalField::Section section)
{
    switch (section) {
    case F::Action:
        return tr("The action");
    case F::When:
        return tr("When and how long");
    case F::Referent:
        return tr("Referent at the town hall");
    case F::Conditions:
        return tr("Conditions");
    case F::Commitments:
        return tr("Commitments of the commune");
    case F::Acquis:
        return tr("Expected acquis");
    case F::Filing:
        return tr("Filing");
    }
    Q_UNREACHABLE();
}

} // namespace pc
