// A row of an import read as an exchange of the log: a new one, or one of the log that it completes. What the office
// wrote in words of its own is kept in the note rather than refused.
#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/contacts/contactsrepository.h"
#include "models/exchange/importkind.h"
#include "models/exchange/importrow.h"
#include "models/exchange/importvalues.h"

namespace pc {

namespace {

// clang-format off
constexpr ImportFieldLine kFields[] = {
    {ImportField::Code, "code", QT_TRANSLATE_NOOP("pc::ImportFields", "INSEE code"),
     "code insee|insee|n° insee|code commune|code de la commune|code commune insee|codgeo|com|depcom"},
    {ImportField::Commune, "name", QT_TRANSLATE_NOOP("pc::ImportFields", "Commune"),
     "commune|communes|nom de la commune|libellé de la commune|libgeo|nom de la mairie|collectivité|village"},
    {ImportField::Date, "happened_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Date"),
     "date|date du contact|date de l'échange|date d'appel|le|jour"},
    {ImportField::Channel, "channel", QT_TRANSLATE_NOOP("pc::ImportFields", "How"),
     "canal|channel|moyen|mode|mode de contact|moyen de contact|type de contact"},
    {ImportField::Direction, "direction", QT_TRANSLATE_NOOP("pc::ImportFields", "Direction"),
     "sens|entrant/sortant|émis/reçu"},
    {ImportField::Person, "person", QT_TRANSLATE_NOOP("pc::ImportFields", "Who was spoken to"),
     "interlocuteur|with|interlocutrice|qui|contact|personne contactée|avec qui|nom du contact"},
    {ImportField::Subject, "subject", QT_TRANSLATE_NOOP("pc::ImportFields", "Subject"),
     "objet|sujet|motif|thème|objet de l'échange"},
    {ImportField::Outcome, "outcome", QT_TRANSLATE_NOOP("pc::ImportFields", "Outcome"),
     "résultat|suite donnée|suite|réponse|retour|issue|statut"},
    {ImportField::NextStep, "next_step", QT_TRANSLATE_NOOP("pc::ImportFields", "Next step"),
     "prochaine étape|à faire|action à mener|suite à donner|relance"},
    {ImportField::NextStepOn, "next_step_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Due on"),
     "échéance|next step on|prochaine étape le|date de relance|à faire le|date d'échéance|à relancer le|date prochaine étape"},
    {ImportField::NextDoneOn, "next_done_on", QT_TRANSLATE_NOOP("pc::ImportFields", "Done on"),
     "fait le|next step done on|prochaine étape faite le|réalisé le|relancé le"},
    {ImportField::Note, "note", QT_TRANSLATE_NOOP("pc::ImportFields", "Note"),
     "note|notes|observations|observation|remarques|remarque|commentaires|commentaire|compte rendu|détail"},
};
// clang-format on

constexpr struct {
    ImportField field;
    QDate Contact::*member;
} kDays[] = {
    {ImportField::Date, &Contact::happenedOn},
    {ImportField::NextStepOn, &Contact::nextStepOn},
    {ImportField::NextDoneOn, &Contact::nextDoneOn},
};

class ContactRow {
    Q_DECLARE_TR_FUNCTIONS(pc::ContactImport)

public:
    ContactRow(ImportRowDraft &draft, const std::vector<Contact> &log, QDate today)
        : m_draft(draft), m_log(log), m_today(today)
    {
    }

    /// The exchange as it would be kept; its id is valid when one of the log is completed.
    Contact read()
    {
        m_given.commune = m_draft.row().commune;
        m_given.channel = ContactChannel::Other;
        m_given.person = m_draft.text(ImportField::Person).simplified();
        m_given.subject = m_draft.text(ImportField::Subject).simplified();
        m_given.nextStep = m_draft.text(ImportField::NextStep);
        m_note = m_draft.text(ImportField::Note);
        readDays();
        readWords();
        keepUndatedStep();
        m_given.note = m_note;
        if (const Status valid = ContactsRepository::validate(m_given); !valid && !m_draft.failed()) {
            const auto field = ImportFields::byKey(ImportKind::Contacts, valid.error().detail);
            m_draft.fail(field.value_or(ImportField::Subject), valid.error().message);
        }
        return compared();
    }

private:
    void readDays()
    {
        for (const auto &[field, member] : kDays) {
            const QString text = m_draft.text(field);
            if (text.isEmpty())
                continue;
            ReadDay read = readDay(text, m_today);
            if (!read.day.isValid()) {
                m_draft.fail(field, tr("“%1” is not a date. Write it like %2.").arg(text, formatDate(m_today)));
                continue;
            }
            const bool past = field != ImportField::NextStepOn;
            if (past && read.yearAssumed && read.day > m_today)
                read.day = read.day.addYears(-1);
            if (read.yearAssumed)
                m_draft.notice(field, tr("Without a year: read as %1.").arg(formatDate(read.day)));
            else if (past && read.day > m_today)
                m_draft.notice(field, tr("This day is still to come: check it."));
            m_given.*member = read.day;
        }
    }

    void readWords()
    {
        if (const QString text = m_draft.text(ImportField::Channel); !text.isEmpty()) {
            const auto channel = readChannel(text);
            m_given.channel = channel.value_or(ContactChannel::Other);
            if (!channel)
                keepInNote(ImportField::Channel, tr("How: %1", "line of a note").arg(text));
        }
        if (const QString text = m_draft.text(ImportField::Direction); !text.isEmpty()) {
            const auto direction = readDirection(text);
            m_directionGiven = direction.has_value();
            if (direction)
                m_given.direction = *direction;
            else
                m_draft.fail(ImportField::Direction, tr("“%1” is not understood. Write: envoyé or reçu.").arg(text));
        }
        if (const QString text = m_draft.text(ImportField::Outcome); !text.isEmpty()) {
            const auto outcome = readOutcome(text);
            m_given.outcome = outcome.value_or(ContactOutcome::None);
            if (!outcome)
                keepInNote(ImportField::Outcome, tr("Outcome: %1", "line of a note").arg(text));
        }
    }

    // What has no word of ours is kept, where it can be read and found.
    void keepInNote(ImportField field, const QString &line)
    {
        m_note += (m_note.isEmpty() ? QString() : QStringLiteral("\n")) + line;
        m_draft.notice(field, tr("This goes to the note: “%1”.").arg(line));
    }

    void keepUndatedStep()
    {
        if (m_given.nextStep.isEmpty() || m_given.nextStepOn.isValid() || m_draft.failed())
            return;
        keepInNote(ImportField::NextStep, tr("To do: %1", "line of a note").arg(m_given.nextStep));
        m_given.nextStep.clear();
    }

    // Same day, channel and subject; then whoever was spoken to must not be somebody else.
    const Contact *counterpart() const
    {
        const Contact *found = nullptr;
        const QString subject = foldForSearch(m_given.subject);
        const QString person = foldForSearch(m_given.person);
        for (const Contact &one : m_log) {
            if (one.happenedOn != m_given.happenedOn || one.channel != m_given.channel
                || foldForSearch(one.subject) != subject)
                continue;
            const QString other = foldForSearch(one.person);
            if (other == person)
                return &one;
            if (person.isEmpty() || other.isEmpty())
                found = &one;
        }
        return found;
    }

    Contact compared()
    {
        const Contact *present = m_draft.failed() ? nullptr : counterpart();
        const Contact before = present ? *present : Contact{};
        Contact after = present ? *present : m_given;
        if (present) {
            for (QString Contact::*member : {&Contact::person, &Contact::nextStep}) {
                if (!addsNothing(before.*member, m_given.*member))
                    after.*member = m_given.*member;
            }
            if (!cleanCell(before.note).contains(m_given.note))
                after.note = m_given.note;
            if (m_given.nextStepOn.isValid())
                after.nextStepOn = m_given.nextStepOn;
            if (m_given.nextDoneOn.isValid())
                after.nextDoneOn = m_given.nextDoneOn;
            if (m_given.outcome != ContactOutcome::None)
                after.outcome = m_given.outcome;
            if (m_directionGiven)
                after.direction = m_given.direction;
        }
        show(present ? &before : nullptr, after);
        return after;
    }

    // Cells that are empty stay so, whatever the register says.
    void show(const Contact *before, const Contact &after)
    {
        const auto one = [&](ImportField field, const auto &text) {
            if (!m_draft.text(field).isEmpty())
                m_draft.show(field, before ? text(*before) : QString(), text(after));
        };
        one(ImportField::Date, [](const Contact &c) { return formatDate(c.happenedOn); });
        one(ImportField::Channel, [](const Contact &c) { return ContactWords::label(c.channel); });
        one(ImportField::Direction, [](const Contact &c) { return ContactWords::label(c.direction); });
        one(ImportField::Person, [](const Contact &c) { return c.person; });
        one(ImportField::Subject, [](const Contact &c) { return c.subject; });
        one(ImportField::Outcome, [](const Contact &c) {
            return c.outcome == ContactOutcome::None ? QString() : ContactWords::label(c.outcome);
        });
        one(ImportField::NextStep, [](const Contact &c) { return c.nextStep; });
        one(ImportField::NextStepOn, [](const Contact &c) { return formatDate(c.nextStepOn); });
        one(ImportField::NextDoneOn, [](const Contact &c) { return formatDate(c.nextDoneOn); });
        one(ImportField::Note, [](const Contact &c) { return c.note; });
    }

    ImportRowDraft &m_draft;
    const std::vector<Contact> &m_log;
    QDate m_today;
    Contact m_given;
    QString m_note;
    bool m_directionGiven = false;
};

class ContactsReader final : public ImportReader {
public:
    explicit ContactsReader(const ImportContext &context) : m_context(context) {}

    Status read(ImportRowDraft &draft) override
    {
        ImportRow &row = draft.row();
        if (row.commune.isValid() && !m_contacts.contains(row.commune)) {
            const auto contacts = ContactsRepository(m_context.database).ofCommune(row.commune);
            if (!contacts)
                return contacts.error();
            m_contacts.insert(row.commune, *contacts);
        }
        const std::vector<Contact> present = m_contacts.value(row.commune);
        const Contact contact = ContactRow(draft, present, m_context.today).read();
        row.payload = contact;
        if (draft.failed())
            return done();
        row.own = !contact.id.isValid()                                              ? ImportRow::New
            : std::find(present.begin(), present.end(), contact) != present.end() ? ImportRow::Same
                                                                                  : ImportRow::Changed;
        return done();
    }
    void forget() override { m_contacts.clear(); }

private:
    ImportContext m_context;
    QHash<CommuneId, std::vector<Contact>> m_contacts;
};

const char *missing(const ImportMapping &mapping)
{
    if (!fills(mapping, ImportField::Date))
        return QT_TRANSLATE_NOOP("pc::ImportFields", "A column must hold the date of each exchange.");
    if (!fills(mapping, ImportField::Subject))
        return QT_TRANSLATE_NOOP("pc::ImportFields", "A column must say what each exchange was about.");
    return nullptr;
}

QString keyOf(const ImportRow &row)
{
    const auto &contact = row.as<Contact>();
    return QStringList{QString::number(row.commune.value), contact.happenedOn.toString(Qt::ISODate),
                       ContactWords::word(contact.channel), foldForSearch(contact.subject), foldForSearch(contact.person)}
        .join(u'\n');
}

Status apply(Transaction &transaction, const ImportRow &row)
{
    const auto &contact = row.as<Contact>();
    if (contact.id.isValid())
        return ContactsRepository::update(transaction, contact);
    const auto added = ContactsRepository::add(transaction, contact);
    return added ? done() : Status(added.error());
}

} // namespace

const ImportKindSpec &contactsImport()
{
    static const ImportKindSpec spec{
        .kind = ImportKind::Contacts,
        .word = "contacts",
        .label = QT_TRANSLATE_NOOP("pc::ImportFields", "Exchanges with the town halls"),
        .fields = kFields,
        .communeNeeded = true,
        .repeatable = false,
        .missing = missing,
        .step = [](const ImportPlan &plan) { return ImportPlanner::tr("Import of %n exchange(s)", nullptr, plan.counts.chosen); },
        .key = keyOf,
        .apply = apply,
        .makeReader = [](const ImportContext &context) -> std::unique_ptr<ImportReader> {
            return std::make_unique<ContactsReader>(context);
        },
    };
    return spec;
}

} // namespace pc
