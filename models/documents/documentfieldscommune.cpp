// The commune, its mayor, and where letters reach them.
#include "models/communes/communesrepository.h"
#include "models/communes/frenchname.h"
#include "models/communes/phone.h"
#include "models/documents/documentfields.h"
#include "models/documents/frenchnumbers.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// clang-format off
constexpr FieldRow kRows[] = {
    {"commune.name", QT_TRANSLATE_NOOP("pc::DocumentFields", "Commune: name")},
    {"commune.of", QT_TRANSLATE_NOOP("pc::DocumentFields", "Commune: name with “de”")},
    {"commune.at", QT_TRANSLATE_NOOP("pc::DocumentFields", "Commune: name with “à”")},
    {"commune.code", QT_TRANSLATE_NOOP("pc::DocumentFields", "Commune: INSEE code")},
    {"commune.population", QT_TRANSLATE_NOOP("pc::DocumentFields", "Commune: population")},
    {"commune.vintage", QT_TRANSLATE_NOOP("pc::DocumentFields", "Commune: year of the population")},
    {"commune.arrondissement", QT_TRANSLATE_NOOP("pc::DocumentFields", "Commune: arrondissement")},
    {"commune.epci", QT_TRANSLATE_NOOP("pc::DocumentFields", "Commune: EPCI")},
    {"commune.address", QT_TRANSLATE_NOOP("pc::DocumentFields", "Town hall: address on one line")},
    {"commune.email", QT_TRANSLATE_NOOP("pc::DocumentFields", "Town hall: e-mail")},
    {"commune.phone", QT_TRANSLATE_NOOP("pc::DocumentFields", "Town hall: phone")},
    {"commune.eligible", QT_TRANSLATE_NOOP("pc::DocumentFields", "The commune is ayant droit"), FieldKind::Condition},
    {"mayor.title", QT_TRANSLATE_NOOP("pc::DocumentFields", "Mayor: title, as in an address")},
    {"mayor.dear", QT_TRANSLATE_NOOP("pc::DocumentFields", "Mayor: title, as one greets")},
    {"mayor.title_of", QT_TRANSLATE_NOOP("pc::DocumentFields", "Mayor: title with the commune")},
    {"mayor.name", QT_TRANSLATE_NOOP("pc::DocumentFields", "Mayor: name")},
    {"mayor.civil_name", QT_TRANSLATE_NOOP("pc::DocumentFields", "Mayor: civility and name")},
    {"mayor.representing", QT_TRANSLATE_NOOP("pc::DocumentFields", "Mayor: “represented by her mayor, …”")},
    {"mayor.undersigned", QT_TRANSLATE_NOOP("pc::DocumentFields", "Mayor: “I the undersigned, …”")},
    {"mayor.known", QT_TRANSLATE_NOOP("pc::DocumentFields", "The mayor’s name is known"), FieldKind::Condition},
    {"addressee", QT_TRANSLATE_NOOP("pc::DocumentFields", "Address of the addressee, for the window of the envelope"), FieldKind::Blocks},
    {"coupon", QT_TRANSLATE_NOOP("pc::DocumentFields", "Reply coupon"), FieldKind::Blocks},
    {"mayor.signature", QT_TRANSLATE_NOOP("pc::DocumentFields", "Box for the mayor’s stamp and signature"), FieldKind::Blocks},
};
// clang-format on

// Where a town hall is reached: what the office knows, else the postal code and name of the official file.
struct PostalPlace {
    QString street;
    QString postalCode;
    QString city;
};

PostalPlace placeOf(const TownHall &hall, const Commune &commune)
{
    PostalPlace place{hall.address, hall.postalCode, hall.city};
    if (place.postalCode.isEmpty() && commune.postalCodes.size() == 1)
        place.postalCode = commune.postalCodes.front();
    if (place.city.isEmpty())
        place.city = commune.name;
    return place;
}

std::vector<Block> couponOf(const FieldContext &context)
{
    PaperTicks ticks;
    ticks.label = u"La commune "_s + nameWithOf(context.mayor.commune, context.mayor.article) + u"\u00A0:"_s;
    ticks.choices = {{u"souhaite proposer une ou plusieurs actions"_s, false},
                     {u"souhaite être rappelée pour en parler"_s, false},
                     {u"ne souhaite pas participer cette année"_s, false}};
    PaperForm form;
    form.twoColumns = true;
    form.fields = {{u"Personne à contacter"_s}, {u"Fonction"_s}, {u"Téléphone"_s}, {u"Courriel"_s},
                   {u"Date"_s}, {u"Signature"_s}};
    return {ticks, form};
}

Status fillPopulation(FieldContext &context, CommuneId id)
{
    CommunesRepository communes(context.database);
    const auto rules = Eligibility::rules(context.database, context.request.day);
    if (!rules)
        return rules.error();
    const auto facts = communes.facts(id, rules->now, rules->before);
    if (!facts)
        return facts.error();
    const Judgement judgement = Eligibility::judge(*facts, rules->now);
    context.flag("commune.eligible", judgement.eligible);
    if (judgement.population) {
        context.set("commune.population", countOnPaper(*judgement.population));
        context.set("commune.vintage", QString::number(rules->now.vintage));
    }
    return done();
}

} // namespace

std::span<const FieldRow> DocumentFields::communeRows() { return kRows; }

void DocumentFields::fillMayor(FieldContext &context)
{
    const Mayor &mayor = context.mayor;
    context.set("commune.name", mayor.commune);
    context.set("commune.of", nameWithOf(mayor.commune, mayor.article));
    context.set("commune.at", nameWithAt(mayor.commune, mayor.article));
    context.set("mayor.title", mayorTitle(mayor));
    context.set("mayor.dear", mayorGreeting(mayor));
    context.set("mayor.title_of", mayorTitleOf(mayor));
    context.set("mayor.name", mayor.name);
    context.set("mayor.civil_name", mayorCivilName(mayor));
    context.set("mayor.representing", mayorRepresenting(mayor));
    context.set("mayor.undersigned", mayorUndersigned(mayor));
    context.flag("mayor.known", !mayor.name.isEmpty());
    context.blocks("mayor.signature", {PaperSignatures{{{u"Cachet de la mairie"_s}, {mayorTitle(mayor), mayor.name}}}});
}

Status DocumentFields::fillCommune(FieldContext &context, CommuneId id)
{
    CommunesRepository communes(context.database);
    const auto found = communes.find(id);
    if (!found)
        return found.error();
    if (!*found)
        return gone();
    const Commune &commune = **found;
    const auto hall = communes.townHall(id);
    if (!hall)
        return hall.error();
    context.mayor = {hall->civility, QString(hall->firstName + u' ' + hall->lastName).trimmed(), commune.name,
                     commune.article, context.feminine};
    fillMayor(context);
    const PostalPlace place = placeOf(*hall, commune);
    QStringList onOneLine = place.street.split(u'\n', Qt::SkipEmptyParts);
    onOneLine << QString(place.postalCode + u' ' + place.city).trimmed();
    const QString townHall = u"Mairie "_s + nameWithOf(commune.name, commune.article);
    context.set("commune.code", commune.code);
    context.set("commune.arrondissement", commune.arrondissementName);
    context.set("commune.epci", commune.epciName);
    context.set("commune.address", onOneLine.join(u", "_s));
    context.set("commune.email", hall->email);
    context.set("commune.phone", displayPhone(hall->phone));
    context.blocks("addressee", {Addressee{postalLines({mayorTitle(context.mayor), townHall}, place.street, place.postalCode, place.city)}});
    context.blocks("coupon", couponOf(context));
    DocumentFacts &facts = context.facts;
    facts.commune = id;
    facts.title = commune.name;
    if (context.kind.toMayor || !context.kind.toStudent) {
        facts.addressee = townHall;
        facts.email = hall->email;
        facts.hasAddress = !place.postalCode.isEmpty() && !place.city.isEmpty();
    }
    if (context.kind.source == DocumentSource::Commune) {
        facts.ownerTable = u"commune"_s;
        facts.ownerId = id.value;
    }
    return fillPopulation(context, id);
}

} // namespace pc
