#include "models/campaigns/mailinground.h"

#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/communestate.h"
#include "models/contacts/contactsrepository.h"

#include <QSet>

#include <algorithm>

namespace pc {

namespace {

const QLatin1StringView kTable("mailing_round");
const QString kColumns = QStringLiteral("SELECT id, campaign, kind, channel, sent_on, reply_by, subject, note "
                                        "FROM mailing_round ");

struct Word {
    RoundKind kind;
    QLatin1StringView word;
    const char *label;
};

constexpr Word kKinds[] = {
    {RoundKind::Call, QLatin1StringView("call"), QT_TRANSLATE_NOOP("pc::RoundWords", "Call for proposals")},
    {RoundKind::FirstReminder, QLatin1StringView("reminder_1"), QT_TRANSLATE_NOOP("pc::RoundWords", "First reminder")},
    {RoundKind::SecondReminder, QLatin1StringView("reminder_2"),
     QT_TRANSLATE_NOOP("pc::RoundWords", "Second reminder")},
    {RoundKind::Other, QLatin1StringView("other"), QT_TRANSLATE_NOOP("pc::RoundWords", "Other mailing")},
};

const Word &entry(RoundKind kind)
{
    return *std::find_if(std::begin(kKinds), std::end(kKinds), [kind](const Word &word) { return word.kind == kind; });
}

MailingRound fromRow(const Row &row)
{
    MailingRound round;
    round.id = {row.integer(0)};
    round.campaign = {row.integer(1)};
    round.kind = RoundWords::kind(row.text(2)).value_or(RoundKind::Other);
    round.channel = ContactWords::channel(row.text(3)).value_or(ContactChannel::Other);
    round.sentOn = row.date(4);
    round.replyBy = row.date(5);
    round.subject = row.text(6);
    round.note = row.text(7);
    return round;
}

Values bind(const MailingRound &round)
{
    return {{QLatin1StringView("campaign"), round.campaign.value},
            {QLatin1StringView("kind"), RoundWords::word(round.kind)},
            {QLatin1StringView("channel"), ContactWords::word(round.channel)},
            {QLatin1StringView("sent_on"), bindDate(round.sentOn)},
            {QLatin1StringView("reply_by"), bindDate(round.replyBy)},
            {QLatin1StringView("subject"), round.subject.trimmed()},
            {QLatin1StringView("note"), round.note}};
}

Contact exchange(const MailingRound &round, MailingRoundId id, CommuneId commune)
{
    Contact contact;
    contact.commune = commune;
    contact.happenedOn = round.sentOn;
    contact.channel = round.channel;
    contact.direction = ContactDirection::Outgoing;
    contact.subject = round.subject.trimmed();
    contact.round = id;
    return contact;
}

// The campaign of a round, once everything that could refuse a change of it has been asked.
Status mayWrite(Transaction &transaction, const MailingRound &round)
{
    if (Status status = CampaignsRepository::requireOpen(transaction, round.campaign); !status)
        return status;
    const auto campaign = CampaignsRepository(transaction.database()).find(round.campaign);
    if (!campaign)
        return campaign.error();
    return MailingRoundsRepository::validate(round, **campaign);
}

} // namespace

QString RoundWords::word(RoundKind kind) { return entry(kind).word; }

std::optional<RoundKind> RoundWords::kind(const QString &word)
{
    for (const Word &known : kKinds) {
        if (word == known.word)
            return known.kind;
    }
    return std::nullopt;
}

QString RoundWords::label(RoundKind kind) { return tr(entry(kind).label); }

std::vector<RoundKind> RoundWords::kinds()
{
    std::vector<RoundKind> kinds;
    for (const Word &known : kKinds)
        kinds.push_back(known.kind);
    return kinds;
}

bool hasAnswered(std::span<const Contact> exchanges, const MailingRound &round)
{
    return std::any_of(exchanges.begin(), exchanges.end(), [&round](const Contact &exchange) {
        if (exchange.round == round.id || exchange.happenedOn < round.sentOn)
            return false;
        return exchange.direction == ContactDirection::Incoming || exchange.outcome == ContactOutcome::Interested
            || exchange.outcome == ContactOutcome::Participating || exchange.outcome == ContactOutcome::Declined;
    });
}

Result<std::vector<MailingRound>> MailingRoundsRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<MailingRound> rounds;
    const Status status = m_database.select(kColumns + tail, values, [&](const Row &row) {
        rounds.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return rounds;
}

Result<std::optional<MailingRound>> MailingRoundsRepository::find(MailingRoundId id)
{
    const auto found = read(QStringLiteral("WHERE id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<MailingRound>> MailingRoundsRepository::ofCampaign(CampaignId campaign)
{
    return read(QStringLiteral("WHERE campaign = ? ORDER BY sent_on DESC, id DESC"), {campaign.value});
}

Result<std::vector<CommuneId>> MailingRoundsRepository::communesOf(MailingRoundId id)
{
    std::vector<CommuneId> communes;
    const Status status = m_database.select(
        QStringLiteral("SELECT DISTINCT t.commune FROM contact t LEFT JOIN commune_index i ON i.commune = t.commune "
                       "WHERE t.round = ? ORDER BY i.sort_key, t.commune"),
        {id.value}, [&](const Row &row) {
            communes.push_back({row.integer(0)});
            return true;
        });
    if (!status)
        return status.error();
    return communes;
}

Result<std::vector<CommuneId>> MailingRoundsRepository::withoutAnswer(const MailingRound &round)
{
    auto communes = communesOf(round.id);
    if (!communes)
        return communes.error();
    const auto proposing = communesWithProposals(m_database, round.campaign);
    if (!proposing)
        return proposing.error();
    ContactsRepository contacts(m_database);
    std::vector<CommuneId> silent;
    for (const CommuneId commune : *communes) {
        if (proposing->contains(commune.value))
            continue;
        const auto exchanges = contacts.ofCommune(commune);
        if (!exchanges)
            return exchanges.error();
        if (!hasAnswered(*exchanges, round))
            silent.push_back(commune);
    }
    return silent;
}

Status MailingRoundsRepository::validate(const MailingRound &round, const Campaign &campaign)
{
    if (round.subject.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say in a few words what the mailing is about."),
                     QStringLiteral("subject")};
    if (!round.sentOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day of the mailing, for example 03/11/2026."),
                     QStringLiteral("sent_on")};
    if (!campaign.contains(round.sentOn))
        return Error{ErrorKind::Invalid,
                     tr("The mailing of %1 is outside campaign %2, which runs from %3 to %4. Record it in the campaign "
                        "of its day.")
                         .arg(formatDate(round.sentOn), campaign.name, formatDate(campaign.startsOn),
                              formatDate(campaign.endsOn)),
                     QStringLiteral("sent_on")};
    if (round.replyBy.isValid() && round.replyBy < round.sentOn)
        return Error{ErrorKind::Invalid, tr("The answer cannot be asked for before the mailing."),
                     QStringLiteral("reply_by")};
    return done();
}

Result<MailingRoundId> MailingRoundsRepository::record(Transaction &transaction, const MailingRound &round,
                                                       std::span<const CommuneId> communes)
{
    if (Status status = mayWrite(transaction, round); !status)
        return status.error();
    if (communes.empty())
        return Error{ErrorKind::Invalid, tr("Choose at least one commune the mailing went to."),
                     QStringLiteral("communes")};
    const Result<qint64> id = transaction.insert(kTable, bind(round));
    if (!id)
        return id.error();
    QSet<qint64> written;
    for (const CommuneId commune : communes) {
        if (written.contains(commune.value))
            continue;
        written.insert(commune.value);
        const auto added = ContactsRepository::add(transaction, exchange(round, {*id}, commune));
        if (!added)
            return added.error();
    }
    return MailingRoundId{*id};
}

Status MailingRoundsRepository::update(Transaction &transaction, const MailingRound &round)
{
    if (Status status = mayWrite(transaction, round); !status)
        return status;
    if (Status status = transaction.update(kTable, round.id.value, bind(round)); !status)
        return status;
    auto exchanges = ContactsRepository(transaction.database()).ofRound(round.id);
    if (!exchanges)
        return exchanges.error();
    for (Contact &contact : *exchanges) {
        contact.happenedOn = round.sentOn;
        contact.channel = round.channel;
        contact.subject = round.subject.trimmed();
        if (Status status = ContactsRepository::update(transaction, contact); !status)
            return status;
    }
    return done();
}

Status MailingRoundsRepository::remove(Transaction &transaction, MailingRoundId id)
{
    const auto round = MailingRoundsRepository(transaction.database()).find(id);
    if (!round)
        return round.error();
    if (!*round)
        return Error{ErrorKind::Refused, tr("This mailing no longer exists."), {}};
    if (Status status = CampaignsRepository::requireOpen(transaction, (*round)->campaign); !status)
        return status;
    const auto exchanges = ContactsRepository(transaction.database()).ofRound(id);
    if (!exchanges)
        return exchanges.error();
    for (const Contact &contact : *exchanges) {
        if (Status status = ContactsRepository::remove(transaction, contact.id); !status)
            return status;
    }
    return transaction.remove(kTable, id.value);
}

} // namespace pc
