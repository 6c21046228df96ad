#include "models/campaigns/diffusion.h"

#include "models/campaigns/campaignsrepository.h"

#include <algorithm>

namespace pc {

namespace {

const QLatin1StringView kTable("diffusion");
const QString kColumns =
    QStringLiteral("SELECT id, campaign, component, channel, sent_on, recipients, note FROM diffusion ");

struct Word {
    DiffusionChannel channel;
    QLatin1StringView word;
    const char *label;
};

constexpr Word kChannels[] = {
    {DiffusionChannel::Email, QLatin1StringView("email"), QT_TRANSLATE_NOOP("pc::DiffusionWords", "E-mail")},
    {DiffusionChannel::Intranet, QLatin1StringView("intranet"),
     QT_TRANSLATE_NOOP("pc::DiffusionWords", "University intranet")},
    {DiffusionChannel::Poster, QLatin1StringView("poster"), QT_TRANSLATE_NOOP("pc::DiffusionWords", "Posters")},
    {DiffusionChannel::Forum, QLatin1StringView("forum"),
     QT_TRANSLATE_NOOP("pc::DiffusionWords", "Forum of associations")},
    {DiffusionChannel::Lecture, QLatin1StringView("lecture"),
     QT_TRANSLATE_NOOP("pc::DiffusionWords", "Talk in a lecture hall")},
    {DiffusionChannel::Social, QLatin1StringView("social"), QT_TRANSLATE_NOOP("pc::DiffusionWords", "Social networks")},
    {DiffusionChannel::Other, QLatin1StringView("other"), QT_TRANSLATE_NOOP("pc::DiffusionWords", "Other channel")},
};

const Word &entry(DiffusionChannel channel)
{
    return *std::find_if(std::begin(kChannels), std::end(kChannels),
                         [channel](const Word &word) { return word.channel == channel; });
}

Diffusion fromRow(const Row &row)
{
    Diffusion diffusion;
    diffusion.id = {row.integer(0)};
    diffusion.campaign = {row.integer(1)};
    diffusion.component = row.text(2);
    diffusion.channel = DiffusionWords::channel(row.text(3)).value_or(DiffusionChannel::Other);
    diffusion.sentOn = row.date(4);
    if (!row.isNull(5))
        diffusion.recipients = static_cast<int>(row.integer(5));
    diffusion.note = row.text(6);
    return diffusion;
}

Values bind(const Diffusion &diffusion)
{
    return {{QLatin1StringView("campaign"), diffusion.campaign.value},
            {QLatin1StringView("component"), diffusion.component.trimmed()},
            {QLatin1StringView("channel"), DiffusionWords::word(diffusion.channel)},
            {QLatin1StringView("sent_on"), bindDate(diffusion.sentOn)},
            {QLatin1StringView("recipients"),
             diffusion.recipients ? QVariant(*diffusion.recipients) : QVariant(QMetaType::fromType<int>())},
            {QLatin1StringView("note"), diffusion.note}};
}

Status mayWrite(Transaction &transaction, const Diffusion &diffusion)
{
    if (Status status = CampaignsRepository::requireOpen(transaction, diffusion.campaign); !status)
        return status;
    return DiffusionsRepository::validate(diffusion);
}

} // namespace

QString DiffusionWords::word(DiffusionChannel channel) { return entry(channel).word; }

std::optional<DiffusionChannel> DiffusionWords::channel(const QString &word)
{
    for (const Word &known : kChannels) {
        if (word == known.word)
            return known.channel;
    }
    return std::nullopt;
}

QString DiffusionWords::label(DiffusionChannel channel) { return tr(entry(channel).label); }

std::vector<DiffusionChannel> DiffusionWords::channels()
{
    std::vector<DiffusionChannel> channels;
    for (const Word &known : kChannels)
        channels.push_back(known.channel);
    return channels;
}

Result<std::vector<Diffusion>> DiffusionsRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<Diffusion> diffusions;
    const Status status = m_database.select(kColumns + tail, values, [&](const Row &row) {
        diffusions.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return diffusions;
}

Result<std::optional<Diffusion>> DiffusionsRepository::find(DiffusionId id)
{
    const auto found = read(QStringLiteral("WHERE id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<Diffusion>> DiffusionsRepository::ofCampaign(CampaignId campaign)
{
    return read(QStringLiteral("WHERE campaign = ? ORDER BY sent_on DESC, id DESC"), {campaign.value});
}

Status DiffusionsRepository::validate(const Diffusion &diffusion)
{
    if (diffusion.component.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Name the component of the university the offer was sent to."),
                     QStringLiteral("component")};
    if (!diffusion.sentOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day of the diffusion, for example 03/11/2026."),
                     QStringLiteral("sent_on")};
    if (diffusion.recipients && *diffusion.recipients < 0)
        return Error{ErrorKind::Invalid, tr("The number of recipients is a whole number, zero or more."),
                     QStringLiteral("recipients")};
    return done();
}

Result<DiffusionId> DiffusionsRepository::add(Transaction &transaction, const Diffusion &diffusion)
{
    if (Status status = mayWrite(transaction, diffusion); !status)
        return status.error();
    const Result<qint64> id = transaction.insert(kTable, bind(diffusion));
    if (!id)
        return id.error();
    return DiffusionId{*id};
}

Status DiffusionsRepository::update(Transaction &transaction, const Diffusion &diffusion)
{
    if (Status status = mayWrite(transaction, diffusion); !status)
        return status;
    return transaction.update(kTable, diffusion.id.value, bind(diffusion));
}

Status DiffusionsRepository::remove(Transaction &transaction, DiffusionId id)
{
    const auto diffusion = DiffusionsRepository(transaction.database()).find(id);
    if (!diffusion)
        return diffusion.error();
    if (!*diffusion)
        return Error{ErrorKind::Refused, tr("This diffusion no longer exists."), {}};
    if (Status status = CampaignsRepository::requireOpen(transaction, (*diffusion)->campaign); !status)
        return status;
    return transaction.remove(kTable, id.value);
}

} // namespace pc
