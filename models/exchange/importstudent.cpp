// Students brought by a table: which columns there are, which students are known, how a row is written.
#include "models/base/textfold.h"
#include "models/exchange/importstudentrow.h"
#include "models/students/communelookup.h"
#include "models/students/studentsrepository.h"

namespace pc {

namespace {

// clang-format off
constexpr ImportFieldLine kFields[] = {
    {ImportField::StudentNumber, "student_number", QT_TRANSLATE_NOOP("pc::ImportFields", "Student number"),
     "n° étudiant|n° d'étudiant|numéro étudiant|numéro d'étudiant|code étudiant|n° apogée|apogée|matricule", true},
    {ImportField::Student, "student", QT_TRANSLATE_NOOP("pc::ImportFields", "Student (whole name)"),
     "étudiant|étudiante|étudiant(e)|nom et prénom|nom prénom|prénom et nom|prénom nom|nom complet|nom de l'étudiant", true},
    {ImportField::LastName, "last_name", QT_TRANSLATE_NOOP("pc::ImportFields", "Last name"),
     "nom|nom de famille|nom d'usage|nom de naissance"},
    {ImportField::FirstName, "first_name", QT_TRANSLATE_NOOP("pc::ImportFields", "First name"), "prénom|prénoms"},
    {ImportField::BornOn, "born_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Date of birth"),
     "date de naissance|né le|née le|né(e) le|naissance|ddn"},
    {ImportField::Email, "email", QT_TRANSLATE_NOOP("pc::ImportFields", "E-mail"),
     "e-mail|mail|courriel|mél|mel|adresse électronique|adresse mail|adresse e-mail|mail universitaire"},
    {ImportField::Phone, "phone", QT_TRANSLATE_NOOP("pc::ImportFields", "Phone"),
     "téléphone|tél|tel|portable|mobile|n° de téléphone|numéro de téléphone"},
    {ImportField::Commune, "name", QT_TRANSLATE_NOOP("pc::ImportFields", "Commune of origin"),
     "commune d'origine|commune|commune de résidence|commune des parents|commune de rattachement|origine|ville d'origine|ville"},
    {ImportField::Code, "code", QT_TRANSLATE_NOOP("pc::ImportFields", "INSEE code"),
     "code insee|insee|n° insee|code commune|code insee commune d'origine|code de la commune d'origine"},
    {ImportField::PostalCode, "postal_code", QT_TRANSLATE_NOOP("pc::ImportFields", "Postal code"), "code postal|cp|c.p."},
    {ImportField::Link, "link", QT_TRANSLATE_NOOP("pc::ImportFields", "Link with the commune"),
     "lien|lien avec la commune|lien commune|attache", true},
    {ImportField::LinkProvedOn, "link_proved_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Proof of the link seen on"),
     "justificatif|justificatif vu le|justificatif du|date du justificatif"},
    {ImportField::University, "university", QT_TRANSLATE_NOOP("pc::ImportFields", "University"),
     "université|établissement|univ", true},
    {ImportField::Component, "component", QT_TRANSLATE_NOOP("pc::ImportFields", "Component"),
     "composante|ufr|faculté|institut|campus", true},
    {ImportField::Programme, "programme", QT_TRANSLATE_NOOP("pc::ImportFields", "Programme of study"),
     "formation|filière|diplôme|mention|parcours|études", true},
    {ImportField::Level, "level", QT_TRANSLATE_NOOP("pc::ImportFields", "Level"), "niveau|année|année d'études|niveau d'études", true},
    {ImportField::PastUniversities, "past_universities", QT_TRANSLATE_NOOP("pc::ImportFields", "Past establishments"),
     "établissements antérieurs|établissements antérieurs (un par ligne)|établissements précédents|anciens établissements|"
     "universités antérieures|universités précédentes|parcours antérieur"},
    {ImportField::InsuredUntil, "insured_until", QT_TRANSLATE_NOOP("pc::ImportFields", "Liability insurance until"),
     "fin rc|fin de rc|rc jusqu'au|fin responsabilité civile|responsabilité civile jusqu'au|échéance rc|assurance jusqu'au|rc", true},
    {ImportField::PrivacyOn, "privacy_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Informed about personal data on"),
     "rgpd|information rgpd|rgpd le|consentement"},
    {ImportField::SwornOn, "sworn_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Statement on honour of"),
     "attestation sur l'honneur|attestation sur l'honneur du|honneur"},
    {ImportField::Availability, "availability", QT_TRANSLATE_NOOP("pc::ImportFields", "Availability"),
     "disponibilités|disponibilité|dispo|dispos|jours disponibles"},
    {ImportField::Vehicle, "vehicle", QT_TRANSLATE_NOOP("pc::ImportFields", "Has a vehicle"),
     "véhicule|voiture|permis et véhicule|véhiculé|mobilité"},
    {ImportField::Skills, "skills", QT_TRANSLATE_NOOP("pc::ImportFields", "Skills"),
     "compétences|savoirs|talents|centres d'intérêt"},
    {ImportField::PhoneConsentOn, "phone_consent_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Consent: phone, given on"),
     "accord téléphone|accord pour le téléphone|accord pour le téléphone donné le"},
    {ImportField::ImageConsentOn, "image_consent_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Consent: pictures, given on"),
     "droit à l'image|accord pour l'image|accord pour l'image donné le"},
    {ImportField::NewsConsentOn, "news_consent_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Consent: news, given on"),
     "accord pour les nouvelles|accord pour les nouvelles donné le"},
    {ImportField::ExceptionReason, "exception_reason", QT_TRANSLATE_NOOP("pc::ImportFields", "Derogation: reason"),
     "derogation_reason|motif de dérogation|motif de la dérogation|dérogation : motif"},
    {ImportField::ExceptionAuthor, "exception_author", QT_TRANSLATE_NOOP("pc::ImportFields", "Derogation: decided by"),
     "derogation_author|dérogation décidée par|dérogation : décidée par"},
    {ImportField::ExceptionOn, "exception_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Derogation: decided on"),
     "derogation_on|dérogation décidée le|dérogation : décidée le"},
    {ImportField::Notes, "notes", QT_TRANSLATE_NOOP("pc::ImportFields", "Notes"),
     "notes|note|observations|observation|remarques|remarque|commentaires|commentaire"},
};
// clang-format on

class StudentsReader final : public ImportReader {
public:
    explicit StudentsReader(const ImportContext &context) : m_context(context) {}

    Status read(ImportRowDraft &draft) override
    {
        if (!m_known) {
            if (Status status = load(); !status)
                return status;
        }
        readStudentRow(draft, m_context, *m_known);
        return done();
    }
    void forget() override { m_known.reset(); }

private:
    Status load()
    {
        auto all = StudentsRepository(m_context.database).all();
        if (!all)
            return all.error();
        KnownStudents known;
        known.all = std::move(*all);
        for (size_t i = 0; i < known.all.size(); ++i) {
            const Student &one = known.all[i];
            if (!one.studentNumber.isEmpty())
                known.byNumber.insert(studentNumberKey(one.studentNumber), i);
            if (!one.email.isEmpty())
                known.byEmail.insert(one.email.toLower(), i);
            known.byName.insert(studentNameKey(one), i);
            known.byOneName.insert(foldForSearch(one.lastName), i);
            known.byOneName.insert(foldForSearch(one.firstName), i);
        }
        const Status status =
            m_context.database.select(QStringLiteral("SELECT c.id, coalesce(c.parent, c.id), c.name FROM commune c "
                                                     "WHERE c.id IN (SELECT commune FROM student)"),
                                      {}, [&](const Row &row) {
                                          known.communes.insert({row.integer(0)}, {{row.integer(1)}, row.text(2)});
                                          return true;
                                      });
        if (status)
            m_known = std::move(known);
        return status;
    }

    ImportContext m_context;
    std::optional<KnownStudents> m_known;
};

const char *missing(const ImportMapping &mapping)
{
    return fills(mapping, ImportField::LastName) || fills(mapping, ImportField::Student)
        ? nullptr
        : QT_TRANSLATE_NOOP("pc::ImportFields", "A column must hold the names of the students.");
}

QString keyOf(const ImportRow &row)
{
    const auto &student = row.as<Student>();
    if (student.id.isValid())
        return QString::number(student.id.value);
    if (!student.studentNumber.isEmpty())
        return u'n' + studentNumberKey(student.studentNumber);
    if (!student.email.isEmpty())
        return u'@' + student.email.toLower();
    return QStringList{QStringLiteral("?"), studentNameKey(student), student.bornOn.toString(Qt::ISODate)}.join(u'\n');
}

Status apply(Transaction &transaction, const ImportRow &row)
{
    Student student = row.as<Student>();
    if (row.origin < 0) {
        const auto origin = CommuneLookup::ensure(transaction.database(), row.origin);
        if (!origin)
            return origin.error();
        student.commune = *origin;
    }
    if (student.id.isValid())
        return StudentsRepository::update(transaction, student);
    const auto added = StudentsRepository::add(transaction, student);
    return added ? done() : Status(added.error());
}

} // namespace

const ImportKindSpec &studentsImport()
{
    static const ImportKindSpec spec{
        .kind = ImportKind::Students,
        .word = "students",
        .label = QT_TRANSLATE_NOOP("pc::ImportFields", "Students"),
        .fields = kFields,
        .passedOver = "eligible|commune of origin entitled|commune d'origine ayant droit",
        .communeNeeded = false,
        .communeAnywhere = true,
        .repeatable = false,
        .missing = missing,
        .step = [](const ImportPlan &plan) { return ImportPlanner::tr("Import of %n student(s)", nullptr, plan.counts.chosen); },
        .key = keyOf,
        .apply = apply,
        .makeReader = [](const ImportContext &context) -> std::unique_ptr<ImportReader> {
            return std::make_unique<StudentsReader>(context);
        },
    };
    return spec;
}

} // namespace pc
