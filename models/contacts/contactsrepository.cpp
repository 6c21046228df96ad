#include "models/contacts/contactsrepository.h"

#include "models/contacts/closeddays.h"

#include <QSet>

namespace pc {

namespace {
const QLatin1StringView kTable("contact");
constexpr int kColumnCount = 13;
const QString kColumns = QStringLiteral("SELECT id, commune, happened_on, channel, direction, person, subject, outcome, "
                                        "next_step, next_step_on, next_done_on, note, round FROM contact ");

Contact fromRow(const Row &row)
{
    Contact contact;
    contact.id = {row.integer(0)};
    contact.commune = {row.integer(1)};
    contact.happenedOn = row.date(2);
    contact.channel = ContactWords::channel(row.text(3)).value_or(ContactChannel::Other);
    contact.direction = ContactWords::direction(row.text(4)).value_or(ContactDirection::Outgoing);
    contact.person = row.text(5);
    contact.subject = row.text(6);
    contact.outcome = ContactWords::outcome(row.text(7)).value_or(ContactOutcome::None);
    contact.nextStep = row.text(8);
    contact.nextStepOn = row.date(9);
    contact.nextDoneOn = row.date(10);
    contact.note = row.text(11);
    contact.round = {row.integer(12)};
    return contact;
}

Values bind(const Contact &contact)
{
    return {{QLatin1StringView("commune"), contact.commune.value},
            {QLatin1StringView("happened_on"), bindDate(contact.happenedOn)},
            {QLatin1StringView("channel"), ContactWords::word(contact.channel)},
            {QLatin1StringView("direction"), ContactWords::word(contact.direction)},
            {QLatin1StringView("person"), contact.person},
            {QLatin1StringView("subject"), contact.subject},
            {QLatin1StringView("outcome"), ContactWords::word(contact.outcome)},
            {QLatin1StringView("next_step"), contact.nextStep},
            {QLatin1StringView("next_step_on"), bindDate(contact.nextStepOn)},
            {QLatin1StringView("next_done_on"), bindDate(contact.nextDoneOn)},
            {QLatin1StringView("note"), contact.note},
            {QLatin1StringView("round"), contact.round.isValid() ? QVariant(contact.round.value)
                                                                 : QVariant(QMetaType::fromType<qint64>())}};
}

// Refused while a closed campaign holds the day of the exchange as it is kept, unless nothing but the end of its next
// step becomes another; `after` is none when it is removed.
Status requireOpen(Transaction &transaction, ContactId id, const Contact *after)
{
    const auto kept = ContactsRepository(transaction.database()).find(id);
    if (!kept)
        return kept.error();
    if (!*kept)
        return done(); // the write itself says that it is gone
    Contact before = **kept;
    if (after) {
        before.nextDoneOn = after->nextDoneOn;
        if (before == *after)
            return done();
    }
    if (Status status = ClosedDays::requireOpen(transaction.database(), before.happenedOn); !status)
        return status;
    return after ? ClosedDays::requireOpen(transaction.database(), after->happenedOn) : done();
}
} // namespace

Result<std::vector<Contact>> ContactsRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<Contact> contacts;
    const Status status = m_database.select(kColumns + tail, values, [&](const Row &row) {
        contacts.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return contacts;
}

Result<std::optional<Contact>> ContactsRepository::find(ContactId id)
{
    const auto found = read(QStringLiteral("WHERE id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<Contact>> ContactsRepository::ofCommune(CommuneId commune)
{
    return read(QStringLiteral("WHERE commune IN (WITH me (id) AS (SELECT ?) SELECT id FROM me "
                               "UNION ALL SELECT c.id FROM me JOIN commune c ON c.parent = me.id) ORDER BY happened_on DESC, id DESC"),
                {commune.value});
}

Result<std::vector<Contact>> ContactsRepository::ofRound(MailingRoundId round)
{
    return read(QStringLiteral("WHERE round = ? ORDER BY id"), {round.value});
}

Result<std::vector<Contact>> ContactsRepository::all()
{
    return read(QStringLiteral("ORDER BY commune, happened_on, id"), {});
}

Status ContactsRepository::forEach(const std::function<void(CommuneId, const Contact &)> &each)
{
    const QString today = QStringLiteral("coalesce((SELECT c.parent FROM commune c WHERE c.id = contact.commune), contact.commune)");
    QString sql = kColumns;
    sql.replace(QStringLiteral(" FROM"), QStringLiteral(", %1 AS today FROM").arg(today));
    return m_database.select(sql + QStringLiteral("ORDER BY today, happened_on, id"), {}, [&](const Row &row) {
        each({row.integer(kColumnCount)}, fromRow(row));
        return true;
    });
}

Status ContactsRepository::validate(const Contact &contact)
{
    if (!contact.happenedOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the date of the exchange, for example 03/11/2026."), QStringLiteral("happened_on")};
    if (contact.subject.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say in a few words what the exchange was about."), QStringLiteral("subject")};
    if (!contact.nextStep.trimmed().isEmpty() && !contact.nextStepOn.isValid())
        return Error{ErrorKind::Invalid, tr("Give the next step a date, so that it is not forgotten."), QStringLiteral("next_step_on")};
    return done();
}

Result<ContactId> ContactsRepository::add(Transaction &transaction, const Contact &contact)
{
    if (Status status = validate(contact); !status)
        return status.error();
    if (Status status = ClosedDays::requireOpen(transaction.database(), contact.happenedOn); !status)
        return status.error();
    const Result<qint64> id = transaction.insert(kTable, bind(contact));
    if (!id)
        return id.error();
    return ContactId{*id};
}

Result<int> ContactsRepository::addToAll(Transaction &transaction, const Contact &contact, const std::vector<CommuneId> &communes)
{
    QSet<qint64> written;
    for (const CommuneId commune : communes) {
        if (written.contains(commune.value))
            continue;
        written.insert(commune.value);
        Contact one = contact;
        one.id = {};
        one.commune = commune;
        if (const auto added = add(transaction, one); !added)
            return added.error();
    }
    return static_cast<int>(written.size());
}

Status ContactsRepository::update(Transaction &transaction, const Contact &contact)
{
    if (Status status = validate(contact); !status)
        return status;
    if (Status status = requireOpen(transaction, contact.id, &contact); !status)
        return status;
    return transaction.update(kTable, contact.id.value, bind(contact));
}

Status ContactsRepository::remove(Transaction &transaction, ContactId id)
{
    if (Status status = requireOpen(transaction, id, nullptr); !status)
        return status;
    return transaction.remove(kTable, id.value);
}

} // namespace pc
