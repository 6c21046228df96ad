// A row of an import read as an exchange of the log: a new one, or one of the log that it completes. What the office
// wrote in words of its own is kept in the note rather than refused.
#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/contacts/contactsrepository.h"
#include "models/exchange/importrow.h"
#include "models/exchange/importvalues.h"

namespace pc {

namespace {

constexpr struct {
    ImportField field;
    QDate Contact::*member;
} kDays[] = {
    {ImportField::Date, &Contact::happenedOn},
    {ImportField::NextStepOn, &Contact::nextStepOn},
    {ImportField::NextDoneOn, &Contact::nextDoneOn},
};

class ContactReader {
    Q_DECLARE_TR_FUNCTIONS(pc::ContactImport)

public:
    ContactReader(ImportRowDraft &draft, const std::vector<Contact> &log, QDate today)
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
            if (!before.note.contains(m_given.note))
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

} // namespace

void planContact(ImportRowDraft &draft, const std::vector<Contact> &present, QDate today)
{
    ImportRow &row = draft.row();
    row.contact = ContactReader(draft, present, today).read();
    if (draft.failed())
        return;
    if (!row.contact.id.isValid()) {
        row.own = ImportRow::New;
        return;
    }
    const auto same = [&](const Contact &one) { return one == row.contact; };
    row.own = std::any_of(present.begin(), present.end(), same) ? ImportRow::Same : ImportRow::Changed;
}

} // namespace pc
