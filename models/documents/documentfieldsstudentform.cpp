// The student's application form as blocks: lines to write on where nothing is known.
#include "models/communes/phone.h"
#include "models/documents/documentfields.h"
#include "models/documents/frenchnumbers.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// clang-format off
constexpr FieldRow kRows[] = {
    {"form.identity", QT_TRANSLATE_NOOP("pc::DocumentFields", "Form: who applies"), FieldKind::Blocks},
    {"form.origin", QT_TRANSLATE_NOOP("pc::DocumentFields", "Form: the commune of origin"), FieldKind::Blocks},
    {"form.wishes", QT_TRANSLATE_NOOP("pc::DocumentFields", "Form: wishes, motivation and availability"), FieldKind::Blocks},
    {"form.statements", QT_TRANSLATE_NOOP("pc::DocumentFields", "Form: insurance, statements and consents"), FieldKind::Blocks},
    {"form.signature", QT_TRANSLATE_NOOP("pc::DocumentFields", "Form: boxes to sign in"), FieldKind::Blocks},
};
// clang-format on

QString textOf(const FieldContext &context, const char *name) { return context.values.texts.value(QString::fromLatin1(name)); }

std::vector<Block> identity(const FieldContext &context)
{
    const Student &student = context.student;
    return {PaperForm{{{u"Nom"_s, student.lastName},
                       {u"Prénom"_s, student.firstName},
                       {u"Date de naissance"_s, dayInFigures(student.bornOn)},
                       {u"Numéro étudiant"_s, student.studentNumber},
                       {u"Courriel"_s, student.email},
                       {u"Téléphone (facultatif)"_s, displayPhone(student.phone)},
                       {u"Université"_s, student.university},
                       {u"Composante"_s, student.component},
                       {u"Formation"_s, student.programme},
                       {u"Niveau"_s, student.level}},
                      true}};
}

std::vector<Block> origin(const FieldContext &context)
{
    const CommuneLink link = context.student.link;
    return {PaperForm{{{u"Commune d’origine"_s, textOf(context, "student.commune")}}},
            PaperTicks{u"Lien avec la commune"_s,
                       {{u"domicile des parents"_s, link == CommuneLink::Parents},
                        {u"résidence"_s, link == CommuneLink::Residence},
                        {u"scolarité"_s, link == CommuneLink::Schooling},
                        {u"autre"_s, link == CommuneLink::Other}}}};
}

QString wish(const FieldContext &context, size_t rank)
{
    const std::vector<FieldValues> wishes = context.values.lists.value(u"wishes"_s);
    if (rank > wishes.size())
        return {};
    const QMap<QString, QString> &texts = wishes[rank - 1].texts;
    return texts.value(u"wish.number"_s) + u" – "_s + texts.value(u"wish.title"_s) + u" ("_s + texts.value(u"wish.commune"_s) + u')';
}

std::vector<Block> wishes(const FieldContext &context)
{
    const HasVehicle vehicle = context.student.vehicle;
    return {PaperForm{{{u"Vœu 1"_s, wish(context, 1)},
                       {u"Vœu 2"_s, wish(context, 2)},
                       {u"Vœu 3"_s, wish(context, 3)},
                       {u"Motivation"_s, textOf(context, "application.motivation"), 6},
                       {u"Disponibilités (jours, fins de semaine, vacances)"_s, textOf(context, "student.availability"), 2},
                       {u"Compétences utiles à l’action"_s, context.student.skills, 2}}},
            PaperTicks{u"Véhicule"_s, {{u"oui"_s, vehicle == HasVehicle::Yes}, {u"non"_s, vehicle == HasVehicle::No}}}};
}

std::vector<Block> statements(const FieldContext &context)
{
    const Student &student = context.student;
    return {PaperForm{{{u"Assurance responsabilité civile valable jusqu’au"_s, dayInFigures(student.insuredUntil)}}},
            PaperTicks{u"J’atteste sur l’honneur"_s, {{u"l’exactitude de ces renseignements"_s, student.swornOn.isValid()}}},
            PaperTicks{u"J’accepte (facultatif, révocable à tout moment)"_s,
                       {{u"que mon téléphone soit communiqué à la mairie"_s, student.phoneConsentOn.isValid()},
                        {u"d’être pris en photo pendant l’action"_s, student.imageConsentOn.isValid()},
                        {u"de recevoir des nouvelles du dispositif"_s, student.newsConsentOn.isValid()}}}};
}

} // namespace

std::span<const FieldRow> DocumentFields::studentFormRows() { return kRows; }

void DocumentFields::fillStudentForm(FieldContext &context)
{
    context.blocks("form.identity", identity(context));
    context.blocks("form.origin", origin(context));
    context.blocks("form.wishes", wishes(context));
    context.blocks("form.statements", statements(context));
    PaperSignatures boxes;
    boxes.boxes = {{u"Date et signature"_s, context.student.letterName()}, {u"Pour les mineurs, un parent ou responsable légal"_s}};
    context.blocks("form.signature", {boxes});
}

} // namespace pc
