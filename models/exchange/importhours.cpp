// A row of an import read as a line of hours of an affectation: a day, or the total of a month. A line the register holds
// already is the same; another one on that day is new, and said.
#include "models/base/textfold.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/exchange/importhourmarks.h"
#include "models/exchange/importhourrow.h"
#include "models/hours/hoursrepository.h"
#include "models/hours/quotaledger.h"

namespace pc {

namespace {

// clang-format off
constexpr ImportFieldLine kFields[] = {
    {ImportField::Student, "student", QT_TRANSLATE_NOOP("pc::ImportFields", "Student (whole name)"),
     "étudiant|étudiante|étudiant(e)|nom et prénom|nom prénom|prénom et nom|prénom nom|nom de l'étudiant|bénévole", true},
    {ImportField::LastName, "last_name", QT_TRANSLATE_NOOP("pc::ImportFields", "Last name"), "nom|nom de famille"},
    {ImportField::FirstName, "first_name", QT_TRANSLATE_NOOP("pc::ImportFields", "First name"), "prénom|prénoms"},
    {ImportField::StudentNumber, "student_number", QT_TRANSLATE_NOOP("pc::ImportFields", "Student number"),
     "n° étudiant|n° d'étudiant|numéro étudiant|numéro d'étudiant|code étudiant|matricule"},
    {ImportField::Email, "email", QT_TRANSLATE_NOOP("pc::ImportFields", "E-mail"), "e-mail|mail|courriel|mél|adresse mail"},
    {ImportField::Commune, "name", QT_TRANSLATE_NOOP("pc::ImportFields", "Commune"),
     "commune|commune d'accueil|nom de la commune|mairie|village"},
    {ImportField::Code, "code", QT_TRANSLATE_NOOP("pc::ImportFields", "INSEE code"), "code insee|insee|n° insee|code commune"},
    {ImportField::Number, "proposal", QT_TRANSLATE_NOOP("pc::ImportFields", "Number of the proposal"),
     "n° de proposition|numéro de proposition|numéro de la proposition|n° de la proposition|n° d'action|numéro d'action"},
    {ImportField::Title, "action", QT_TRANSLATE_NOOP("pc::ImportFields", "Action"),
     "action|intitulé|title|titre|intitulé de l'action|proposition"},
    {ImportField::Campaign, "campaign", QT_TRANSLATE_NOOP("pc::ImportFields", "University year"),
     "année universitaire|campagne|année scolaire"},
    {ImportField::Date, "day", QT_TRANSLATE_NOOP("pc::ImportFields", "Date"), "date|jour|le|date de l'intervention"},
    {ImportField::Month, "month", QT_TRANSLATE_NOOP("pc::ImportFields", "Month"), "mois|période"},
    {ImportField::Monthly, "monthly", QT_TRANSLATE_NOOP("pc::ImportFields", "Total of the month"),
     "total du mois|total mensuel|mensuel"},
    {ImportField::StartsAt, "starts_at", QT_TRANSLATE_NOOP("pc::ImportFields", "Starts at"),
     "début|heure de début|à partir de|de"},
    {ImportField::Duration, "minutes", QT_TRANSLATE_NOOP("pc::ImportFields", "Duration"),
     "durée|heures|nb heures|nb d'heures|nombre d'heures|temps|temps passé|heures effectuées|heures réalisées|total|h", true},
    {ImportField::Task, "task", QT_TRANSLATE_NOOP("pc::ImportFields", "Task"),
     "tâche|tâches|activité|activités|objet|mission|travail|description|nature"},
    {ImportField::State, "status", QT_TRANSLATE_NOOP("pc::ImportFields", "Status"), "statut|état"},
    {ImportField::OverlapReason, "overlap_reason", QT_TRANSLATE_NOOP("pc::ImportFields", "Overlap accepted because"),
     "chevauchement accepté parce que|motif du chevauchement"},
    {ImportField::Note, "note", QT_TRANSLATE_NOOP("pc::ImportFields", "Note"),
     "note|notes|observations|observation|remarques|remarque|commentaires|commentaire"},
};
// clang-format on

class HoursReader final : public ImportReader {
    Q_DECLARE_TR_FUNCTIONS(pc::HoursImport)

public:
    explicit HoursReader(const ImportContext &context) : m_context(context) {}

    Status read(ImportRowDraft &draft) override
    {
        if (Status status = prepare(); !status)
            return status;
        ImportRow &row = draft.row();
        HourRow line(draft, m_context);
        HourEntry entry = line.readLine();
        const AffectationFinder::Answer found = find(line, draft, entry);
        entry.assignment = found.assignment;
        if (!draft.failed())
            ImportCells(draft, m_context).refuse(HoursRepository::validate(entry), ImportField::Duration);
        if (draft.failed()) {
            row.payload = entry;
            return done();
        }
        const auto present = linesOf(entry.assignment);
        if (!present)
            return present.error();
        line.compare(entry, *present);
        row.payload = entry;
        const Campaign *campaign = campaignOf(entry.day);
        line.compareYear(campaign, m_campaigns);
        // What the register says already may be read again, whatever became of the affectation and the year.
        if (row.own == ImportRow::Same)
            return done();
        if (campaign && campaign->isClosed())
            draft.fail(line.whereDay(entry),
                       tr("The year %1 is closed: it takes no more hours.").arg(campaign->name));
        if (!found.refusal.isEmpty())
            draft.fail(line.whereStudent(), found.refusal);
        return draft.failed() ? done() : look(draft, entry, found, campaign, line.whereDay(entry));
    }
    void forget() override
    {
        m_finder.reset();
        m_lines.clear();
        m_quotas.clear();
    }

private:
    struct Quota {
        qint64 entered = 0;
        int minutes = 0;
    };

    Status prepare()
    {
        if (m_finder)
            return done();
        auto finder = AffectationFinder::load(m_context.database);
        if (!finder)
            return finder.error();
        auto campaigns = CampaignsRepository(m_context.database).all();
        if (!campaigns)
            return campaigns.error();
        m_finder = std::move(*finder);
        m_campaigns = std::move(*campaigns);
        return done();
    }

    const Campaign *campaignOf(QDate day) const
    {
        for (const Campaign &campaign : m_campaigns) {
            if (campaign.contains(day))
                return &campaign;
        }
        return nullptr;
    }

    AffectationFinder::Answer find(const HourRow &line, ImportRowDraft &draft, const HourEntry &entry)
    {
        const auto answer = m_finder->find(line.question(entry));
        for (const ImportField field : {ImportField::Student, ImportField::LastName, ImportField::FirstName,
                                        ImportField::StudentNumber, ImportField::Title, ImportField::Number}) {
            const QString text = draft.text(field);
            draft.show(field, text, text);
        }
        if (!answer.error.isEmpty())
            draft.fail(answer.placeAtFault ? line.wherePlace() : line.whereStudent(), answer.error);
        else if (!answer.notice.isEmpty())
            draft.notice(line.whereStudent(), answer.notice);
        draft.row().target = answer.target.isEmpty() ? answer.student : answer.target;
        return answer;
    }

    Result<std::vector<HourEntry>> linesOf(AssignmentId assignment)
    {
        if (!m_lines.contains(assignment)) {
            const auto lines = HoursRepository(m_context.database).ofAssignment(assignment);
            if (!lines)
                return lines.error();
            m_lines.insert(assignment, *lines);
        }
        return m_lines.value(assignment);
    }

    Result<Quota> quotaOf(StudentId student, CampaignId campaign)
    {
        const auto key = std::pair(student.value, campaign.value);
        if (!m_quotas.contains(key)) {
            const auto ledger = QuotaRepository(m_context.database).of(student, campaign);
            if (!ledger)
                return ledger.error();
            m_quotas.insert(key, {ledger->figures().entered, ledger->marks.quota});
        }
        return m_quotas.value(key);
    }

    // What is beside the line: in the register now, in the other rows of the import later (compareHourRows).
    Status look(ImportRowDraft &draft, const HourEntry &entry, const AffectationFinder::Answer &found,
                const Campaign *campaign, ImportField at)
    {
        const auto around = HoursRepository(m_context.database).around(entry, m_context.today);
        if (!around)
            return around.error();
        auto facts = std::make_shared<HourLineFacts>();
        facts->student = found.person;
        facts->name = found.student;
        facts->around = *around;
        facts->warnings = hourWarnings(entry, *around);
        if (draft.row().own == ImportRow::New) {
            for (const HourWarning warning : facts->warnings)
                draft.notice(at, HourWarnings::sentence(warning));
        }
        if (campaign) {
            const auto quota = quotaOf(found.person, campaign->id);
            if (!quota)
                return quota.error();
            facts->campaign = campaign->id;
            facts->campaignName = campaign->name;
            facts->enteredBefore = quota->entered;
            facts->quota = quota->minutes;
        }
        draft.row().hours = std::move(facts);
        return done();
    }

    ImportContext m_context;
    std::optional<AffectationFinder> m_finder;
    std::vector<Campaign> m_campaigns;
    QHash<AssignmentId, std::vector<HourEntry>> m_lines;
    QHash<std::pair<qint64, qint64>, Quota> m_quotas; ///< by student and campaign
};

const char *missing(const ImportMapping &mapping)
{
    if (!fills(mapping, ImportField::Student) && !fills(mapping, ImportField::LastName)
        && !fills(mapping, ImportField::StudentNumber))
        return QT_TRANSLATE_NOOP("pc::ImportFields", "A column must say which student each line is of.");
    if (!fills(mapping, ImportField::Duration))
        return QT_TRANSLATE_NOOP("pc::ImportFields", "A column must hold the durations.");
    if (!fills(mapping, ImportField::Date) && !fills(mapping, ImportField::Month))
        return QT_TRANSLATE_NOOP("pc::ImportFields", "A column must hold the days, or the months.");
    return nullptr;
}

QString keyOf(const ImportRow &row)
{
    const auto &entry = row.as<HourEntry>();
    return QStringList{QString::number(entry.assignment.value), entry.day.toString(Qt::ISODate),
                       QString::number(entry.monthly),          entry.startsAt.toString(Qt::ISODate),
                       QString::number(entry.minutes),          foldForSearch(entry.task)}
        .join(u'\n');
}

Status apply(Transaction &transaction, const ImportRow &row)
{
    const auto &entry = row.as<HourEntry>();
    if (entry.id.isValid())
        return HoursRepository::update(transaction, entry);
    const auto added = HoursRepository::add(transaction, entry);
    return added ? done() : Status(added.error());
}

} // namespace

const ImportKindSpec &hoursImport()
{
    static const ImportKindSpec spec{
        .kind = ImportKind::Hours,
        .word = "hours",
        .label = QT_TRANSLATE_NOOP("pc::ImportFields", "Hours"),
        .fields = kFields,
        .passedOver = "signatory|signataire|signatory_role|role of the signatory|fonction du signataire|signed_on|"
                      "day of the signature|date de signature|contested_reason|contested because|contesté parce que",
        .communeNeeded = false,
        .repeatable = true,
        .missing = missing,
        .step = hoursImportText,
        .key = keyOf,
        .apply = apply,
        .makeReader = [](const ImportContext &context) -> std::unique_ptr<ImportReader> {
            return std::make_unique<HoursReader>(context);
        },
        .compareRows = compareHourRows,
    };
    return spec;
}

} // namespace pc
