// Files of labels brought by a table: which columns there are, what the register knows, how a row is written. Only files:
// pieces, opinions and decisions are given by people.
#include "models/campaigns/campaignsrepository.h"
#include "models/exchange/importlabelrow.h"
#include "models/exchange/importstudentrow.h"
#include "models/labels/labelfilesrepository.h"
#include "models/students/studentsrepository.h"

namespace pc {

namespace {

// clang-format off
constexpr ImportFieldLine kFields[] = {
    {ImportField::StudentNumber, "student_number", QT_TRANSLATE_NOOP("pc::ImportFields", "Student number"),
     "n° étudiant|n° d'étudiant|numéro étudiant|numéro d'étudiant|code étudiant|matricule"},
    {ImportField::Student, "student", QT_TRANSLATE_NOOP("pc::ImportFields", "Student (whole name)"),
     "étudiant|étudiante|étudiant(e)|nom et prénom|nom prénom|prénom et nom|prénom nom|nom complet"},
    {ImportField::LastName, "last_name", QT_TRANSLATE_NOOP("pc::ImportFields", "Last name"), "nom|nom de famille"},
    {ImportField::FirstName, "first_name", QT_TRANSLATE_NOOP("pc::ImportFields", "First name"), "prénom|prénoms"},
    {ImportField::BornOn, "born_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Date of birth"), "date de naissance|né le|née le|né(e) le"},
    {ImportField::Email, "email", QT_TRANSLATE_NOOP("pc::ImportFields", "E-mail"), "e-mail|mail|courriel|mél|adresse mail"},
    {ImportField::Campaign, "campaign", QT_TRANSLATE_NOOP("pc::ImportFields", "University year"),
     "année universitaire|campagne|année scolaire"},
    {ImportField::LabelAsked, "label", QT_TRANSLATE_NOOP("pc::ImportFields", "Label asked for"),
     "label|label demandé|type de label|nom du label", true},
    {ImportField::DepositedOn, "deposited_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Deposited on"),
     "déposé le|dossier déposé le|date de dépôt|date du dépôt|dépôt"},
    {ImportField::LateReason, "late_reason", QT_TRANSLATE_NOOP("pc::ImportFields", "Late: reason"), "retard : motif|motif du retard"},
    {ImportField::Description, "description", QT_TRANSLATE_NOOP("pc::ImportFields", "Description"),
     "description|descriptif|présentation|description de l'engagement"},
    {ImportField::Number, "actions", QT_TRANSLATE_NOOP("pc::ImportFields", "Engagements claimed"),
     "engagements présentés|engagements|actions|n° d'action|n° de proposition|numéro de la proposition"},
    {ImportField::State, "status", QT_TRANSLATE_NOOP("pc::ImportFields", "Status"), "statut|état"},
    {ImportField::Notes, "notes", QT_TRANSLATE_NOOP("pc::ImportFields", "Notes"), "notes|note|observations|remarques|commentaires"},
};
// clang-format on

class LabelsReader final : public ImportReader {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelImport)

public:
    explicit LabelsReader(const ImportContext &context) : m_context(context) {}

    Status read(ImportRowDraft &draft) override
    {
        if (!m_known) {
            if (Status status = load(); !status)
                return status;
        }
        LabelRow(draft, m_context, *m_known).read();
        return done();
    }
    void forget() override { m_known.reset(); }

    QString obstacle(const ImportMapping &) override
    {
        return m_context.campaign.id.isValid() ? QString() : tr("There is no university year to put these files in. Open one first.");
    }

private:
    Status load()
    {
        KnownLabels known;
        auto students = StudentsRepository(m_context.database).all();
        auto campaigns = CampaignsRepository(m_context.database).all();
        auto kinds = LabelKindsRepository(m_context.database).all();
        if (!students || !campaigns || !kinds)
            return !students ? students.error() : !campaigns ? campaigns.error() : kinds.error();
        known.students = std::move(*students);
        known.campaigns = std::move(*campaigns);
        known.kinds = std::move(*kinds);
        for (size_t i = 0; i < known.students.size(); ++i) {
            const Student &one = known.students[i];
            if (!one.studentNumber.isEmpty())
                known.byNumber.insert(studentNumberKey(one.studentNumber), i);
            if (!one.email.isEmpty())
                known.byEmail.insert(one.email.toLower(), i);
            known.byName.insert(studentNameKey(one), i);
        }
        for (const LabelKind &kind : known.kinds) {
            for (const Campaign &campaign : known.campaigns) {
                const auto window = LabelKindsRepository(m_context.database).window(kind.id, campaign.id);
                if (!window)
                    return window.error();
                known.windows.insert({kind.id.value, campaign.id.value}, *window);
            }
        }
        if (Status status = LabelFilesRepository(m_context.database).forEach([&known](const LabelFile &file) { known.files.push_back(file); });
            !status)
            return status;
        if (Status status = loadEngagements(known); !status)
            return status;
        m_known = std::move(known);
        return done();
    }

    // The same that may be claimed by hand: at work or ended, with at least one line of hours.
    Status loadEngagements(KnownLabels &known)
    {
        return m_context.database.select(
            QStringLiteral("SELECT a.student, a.id, a.campaign, p.number FROM assignment a JOIN proposal p ON p.id = a.proposal "
                           "WHERE a.status IN ('running', 'finished', 'ended_early') "
                           "AND EXISTS (SELECT 1 FROM hour_entry h WHERE h.assignment = a.id)"),
            {}, [&known](const Row &row) {
                known.engagements.insert(row.integer(0), {{row.integer(1)}, {row.integer(2)}, row.text(3)});
                return true;
            });
    }

    ImportContext m_context;
    std::optional<KnownLabels> m_known;
};

const char *missing(const ImportMapping &mapping)
{
    if (!fills(mapping, ImportField::Student) && !fills(mapping, ImportField::LastName) && !fills(mapping, ImportField::StudentNumber)
        && !fills(mapping, ImportField::Email))
        return QT_TRANSLATE_NOOP("pc::ImportFields", "A column must say which student each file is of.");
    if (!fills(mapping, ImportField::LabelAsked))
        return QT_TRANSLATE_NOOP("pc::ImportFields", "A column must say which label is asked for.");
    return nullptr;
}

Status apply(Transaction &transaction, const ImportRow &row)
{
    const auto &import = row.as<LabelImport>();
    LabelFileId id = import.file.id;
    if (id.isValid()) {
        if (Status status = LabelFilesRepository::update(transaction, import.file); !status)
            return status;
    } else {
        const auto added = LabelFilesRepository::add(transaction, import.file, import.claims);
        if (!added)
            return added.error();
        id = *added;
    }
    return import.deposits ? LabelFilesRepository::deposit(transaction, id, import.depositedOn, import.lateReason) : done();
}

} // namespace

const ImportKindSpec &labelsImport()
{
    static const ImportKindSpec spec{
        .kind = ImportKind::Labels,
        .word = "labels",
        .label = QT_TRANSLATE_NOOP("pc::ImportFields", "Files of labels"),
        .fields = kFields,
        .passedOver = "component|composante|programme|programme of study|formation|level|niveau|status_reason|reason of the status|"
                      "motif du statut|opened_on|opened on|ouvert le|communes|signed_minutes|signed hours|heures visées|min_minutes|"
                      "hours the label asks for|heures demandées par le label|sworn_on|statement on honour of|"
                      "attestation sur l'honneur du|opinion|opinion of the udccas|avis de l'udccas|opinion_on|"
                      "opinion of the udccas given on|avis de l'udccas rendu le|opinion_text|words of the opinion|texte de l'avis|"
                      "reuse_reason|engagement valued twice: reason|engagement valorisé deux fois : motif|session_on|"
                      "session of the commission|séance de la commission|agenda|place on the agenda|rang à l'ordre du jour|decision|"
                      "décision|decided_on|decided on|décidé le|decision_reason|reason of the decision|motif de la décision|"
                      "decision_author|decided by|décidé par|notified_on|notified on|notifié le|appealed_on|appealed on|recours du|"
                      "appeal_outcome|outcome of the appeal|suite du recours|certificate|number of the certificate|n° de l'attestation",
        .communeNeeded = false,
        .repeatable = false,
        .missing = missing,
        .step = [](const ImportPlan &plan) { return ImportPlanner::tr("Import of %n file(s) of a label", nullptr, plan.counts.chosen); },
        .key =
            [](const ImportRow &row) {
                const LabelFile &file = row.as<LabelImport>().file;
                return QStringLiteral("%1 %2 %3").arg(file.student.value).arg(file.kind.value).arg(file.campaign.value);
            },
        .apply = apply,
        .makeReader = [](const ImportContext &context) -> std::unique_ptr<ImportReader> {
            return std::make_unique<LabelsReader>(context);
        },
    };
    return spec;
}

} // namespace pc
