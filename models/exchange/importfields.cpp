#include "models/exchange/importfields.h"

namespace pc {

namespace {

enum Kinds { Halls = 1, Log = 2, Both = 3 };

struct Line {
    ImportField field;
    int kinds;
    const char *key;
    const char *label;
    const char *aliases; ///< separated by |
};

// clang-format off
constexpr Line kLines[] = {
    {ImportField::Code, Both, "code", QT_TRANSLATE_NOOP("pc::ImportFields", "INSEE code"),
     "code insee|insee|n° insee|code commune|code de la commune|code commune insee|codgeo|com|depcom"},
    {ImportField::Commune, Both, "name", QT_TRANSLATE_NOOP("pc::ImportFields", "Commune"),
     "commune|communes|nom de la commune|libellé de la commune|libgeo|nom de la mairie|collectivité|village"},
    {ImportField::Civility, Halls, "mayor_civility", QT_TRANSLATE_NOOP("pc::ImportFields", "Form of address"),
     "civilité|civilité du maire|code sexe|sexe|m/mme"},
    {ImportField::FirstName, Halls, "mayor_first_name", QT_TRANSLATE_NOOP("pc::ImportFields", "First name of the mayor"),
     "prénom|prénom du maire|prénom de l'élu"},
    {ImportField::LastName, Halls, "mayor_last_name", QT_TRANSLATE_NOOP("pc::ImportFields", "Last name of the mayor"),
     "nom du maire|nom de l'élu|nom de famille du maire|nom de famille"},
    {ImportField::Mayor, Halls, "mayor", QT_TRANSLATE_NOOP("pc::ImportFields", "Mayor (whole name)"),
     "maire|mayor|le maire|nom complet du maire|nom et prénom du maire|nom prénom du maire|prénom et nom du maire|"
     "civilité nom prénom du maire"},
    {ImportField::Email, Halls, "email", QT_TRANSLATE_NOOP("pc::ImportFields", "E-mail"),
     "e-mail|mail|courriel|mél|mel|adresse électronique|adresse mail|adresse e-mail|adresse courriel|"
     "courriel de la mairie|mail mairie|adresse de messagerie"},
    {ImportField::Phone, Halls, "phone", QT_TRANSLATE_NOOP("pc::ImportFields", "Phone"),
     "téléphone|tél|tel|tph|n° de téléphone|numéro de téléphone|téléphone de la mairie|tél mairie|téléphone fixe"},
    {ImportField::Address, Halls, "address", QT_TRANSLATE_NOOP("pc::ImportFields", "Address"),
     "adresse|adresse postale|adresse de la mairie|rue|voie"},
    {ImportField::PostalCode, Halls, "postal_code", QT_TRANSLATE_NOOP("pc::ImportFields", "Postal code"),
     "code postal|cp|c.p."},
    {ImportField::City, Halls, "city", QT_TRANSLATE_NOOP("pc::ImportFields", "Town of the address"),
     "ville|bureau distributeur|localité|libellé d'acheminement"},
    {ImportField::OpeningHours, Halls, "opening_hours", QT_TRANSLATE_NOOP("pc::ImportFields", "Opening hours"),
     "horaires|horaires d'ouverture|heures d'ouverture|ouverture|permanences"},
    {ImportField::Website, Halls, "website", QT_TRANSLATE_NOOP("pc::ImportFields", "Website"),
     "site internet|site|site web|url"},
    {ImportField::Ccas, Halls, "ccas", QT_TRANSLATE_NOOP("pc::ImportFields", "CCAS"),
     "ccas|état du ccas|statut du ccas|situation du ccas"},
    {ImportField::CcasSince, Halls, "ccas_since", QT_TRANSLATE_NOOP("pc::ImportFields", "Date of the CCAS decision"),
     "date ccas|date du ccas|date de dissolution|ccas depuis|ccas dissous le|date de la délibération"},
    {ImportField::Notes, Halls, "notes", QT_TRANSLATE_NOOP("pc::ImportFields", "Notes"),
     "notes|note|observations|observation|remarques|remarque|commentaires|commentaire"},
    {ImportField::Date, Log, "happened_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Date"),
     "date|date du contact|date de l'échange|date d'appel|le|jour"},
    {ImportField::Channel, Log, "channel", QT_TRANSLATE_NOOP("pc::ImportFields", "How"),
     "canal|moyen|mode|mode de contact|moyen de contact|type de contact"},
    {ImportField::Direction, Log, "direction", QT_TRANSLATE_NOOP("pc::ImportFields", "Direction"),
     "sens|entrant/sortant|émis/reçu"},
    {ImportField::Person, Log, "person", QT_TRANSLATE_NOOP("pc::ImportFields", "Who was spoken to"),
     "interlocuteur|interlocutrice|qui|contact|personne contactée|avec qui|nom du contact"},
    {ImportField::Subject, Log, "subject", QT_TRANSLATE_NOOP("pc::ImportFields", "Subject"),
     "objet|sujet|motif|thème|objet de l'échange"},
    {ImportField::Outcome, Log, "outcome", QT_TRANSLATE_NOOP("pc::ImportFields", "Outcome"),
     "résultat|suite donnée|suite|réponse|retour|issue|statut"},
    {ImportField::NextStep, Log, "next_step", QT_TRANSLATE_NOOP("pc::ImportFields", "Next step"),
     "prochaine étape|à faire|action à mener|suite à donner|relance"},
    {ImportField::NextStepOn, Log, "next_step_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Due on"),
     "échéance|date de relance|à faire le|date d'échéance|à relancer le|date prochaine étape"},
    {ImportField::NextDoneOn, Log, "next_done_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Done on"),
     "fait le|réalisé le|relancé le"},
    {ImportField::Note, Log, "note", QT_TRANSLATE_NOOP("pc::ImportFields", "Note"),
     "note|notes|observations|observation|remarques|remarque|commentaires|commentaire|compte rendu|détail"},
};
// clang-format on

const Line &lineOf(ImportField field)
{
    for (const Line &line : kLines) {
        if (line.field == field)
            return line;
    }
    Q_UNREACHABLE();
}

int bit(ImportKind kind) { return kind == ImportKind::TownHalls ? Halls : Log; }

bool holds(const ImportMapping &mapping, ImportField field)
{
    return std::find(mapping.begin(), mapping.end(), std::optional(field)) != mapping.end();
}

} // namespace

std::vector<ImportField> ImportFields::of(ImportKind kind)
{
    std::vector<ImportField> fields;
    for (const Line &line : kLines) {
        if (line.kinds & bit(kind))
            fields.push_back(line.field);
    }
    return fields;
}

QString ImportFields::key(ImportField field) { return QString::fromLatin1(lineOf(field).key); }

QString ImportFields::label(ImportField field) { return tr(lineOf(field).label); }

std::optional<ImportField> ImportFields::byKey(ImportKind kind, const QString &key)
{
    for (const Line &line : kLines) {
        if ((line.kinds & bit(kind)) && key == QLatin1String(line.key))
            return line.field;
    }
    return std::nullopt;
}

std::vector<FieldSpec> ImportFields::specs(ImportKind kind)
{
    std::vector<FieldSpec> specs;
    for (const ImportField field : of(kind))
        specs.push_back({key(field), label(field), QString::fromUtf8(lineOf(field).aliases).split(u'|')});
    return specs;
}

QString ImportFields::reasonTitle() { return tr("Why it was not imported"); }

QString ImportFields::label(ImportKind kind)
{
    return kind == ImportKind::TownHalls ? tr("Town halls") : tr("Exchanges with the town halls");
}

QString ImportFields::missing(ImportKind kind, const ImportMapping &mapping)
{
    if (!holds(mapping, ImportField::Code) && !holds(mapping, ImportField::Commune))
        return tr("Choose the column that says which commune each row is about: its name or its INSEE code.");
    if (kind == ImportKind::Contacts && !holds(mapping, ImportField::Date))
        return tr("Choose the column that holds the date of each exchange.");
    if (kind == ImportKind::Contacts && !holds(mapping, ImportField::Subject))
        return tr("Choose the column that says what each exchange was about.");
    const auto isOfACommune = [](std::optional<ImportField> field) {
        return !field || *field == ImportField::Code || *field == ImportField::Commune;
    };
    if (std::all_of(mapping.begin(), mapping.end(), isOfACommune))
        return tr("Choose at least one column to import besides the commune.");
    return {};
}

} // namespace pc
