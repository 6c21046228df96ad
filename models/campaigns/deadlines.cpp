#include "models/campaigns/deadlines.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/settings/settingsrepository.h"

#include <QMap>

#include <algorithm>

namespace pc {

namespace {

const QLatin1StringView kTable("campaign_deadline");

struct Word {
    DeadlineKind kind;
    QLatin1StringView word;
    const char *label;
};

constexpr Word kKinds[] = {
    {DeadlineKind::ProposalsUntil, QLatin1StringView("proposals_until"),
     QT_TRANSLATE_NOOP("pc::DeadlineWords", "Proposals from the mayors until")},
    {DeadlineKind::ExaminationUntil, QLatin1StringView("examination_until"),
     QT_TRANSLATE_NOOP("pc::DeadlineWords", "Proposals examined by")},
    {DeadlineKind::ApplicationsUntil, QLatin1StringView("applications_until"),
     QT_TRANSLATE_NOOP("pc::DeadlineWords", "Applications of students until")},
    {DeadlineKind::MatchingUntil, QLatin1StringView("matching_until"),
     QT_TRANSLATE_NOOP("pc::DeadlineWords", "Students and actions matched by")},
    {DeadlineKind::MidTerm, QLatin1StringView("mid_term"), QT_TRANSLATE_NOOP("pc::DeadlineWords", "Mid-term review")},
    {DeadlineKind::AttestationsUntil, QLatin1StringView("attestations_until"),
     QT_TRANSLATE_NOOP("pc::DeadlineWords", "Attestations from the mayors until")},
    {DeadlineKind::LabelFilesUntil, QLatin1StringView("label_files_until"),
     QT_TRANSLATE_NOOP("pc::DeadlineWords", "Label files until")},
    {DeadlineKind::Report, QLatin1StringView("report"), QT_TRANSLATE_NOOP("pc::DeadlineWords", "Yearly report")},
};

const Word &entry(DeadlineKind kind)
{
    return *std::find_if(std::begin(kKinds), std::end(kKinds), [kind](const Word &word) { return word.kind == kind; });
}

Result<QDate> customaryDay(Database &database, DeadlineKind kind, QDate from)
{
    const QString name = DeadlineWords::settingName(kind);
    const auto setting = SettingsRepository(database).value(name, from);
    if (!setting)
        return setting.error();
    if (!setting->isNull())
        return dayOfYearFrom(*setting, from);
    const auto shipped = SettingsRepository::defaults();
    if (!shipped)
        return shipped.error();
    for (const Setting &candidate : *shipped) {
        if (candidate.name == name)
            return dayOfYearFrom(candidate.value, from);
    }
    return QDate();
}

Result<QMap<QString, Deadline>> own(Database &database, CampaignId campaign)
{
    QMap<QString, Deadline> found;
    const Status status =
        database.select(QStringLiteral("SELECT kind, due_on, note FROM campaign_deadline WHERE campaign = ?"),
                        {campaign.value}, [&](const Row &row) {
                            if (const auto kind = DeadlineWords::kind(row.text(0)))
                                found.insert(row.text(0), {*kind, row.date(1), row.text(2)});
                            return true;
                        });
    if (!status)
        return status.error();
    return found;
}

Values bind(CampaignId campaign, const Deadline &deadline)
{
    return {{QLatin1StringView("campaign"), campaign.value},
            {QLatin1StringView("kind"), DeadlineWords::word(deadline.kind)},
            {QLatin1StringView("due_on"), bindDate(deadline.dueOn)},
            {QLatin1StringView("note"), deadline.note}};
}

} // namespace

QString DeadlineWords::word(DeadlineKind kind) { return entry(kind).word; }

std::optional<DeadlineKind> DeadlineWords::kind(const QString &word)
{
    for (const Word &known : kKinds) {
        if (word == known.word)
            return known.kind;
    }
    return std::nullopt;
}

QString DeadlineWords::label(DeadlineKind kind) { return tr(entry(kind).label); }

std::vector<DeadlineKind> DeadlineWords::kinds()
{
    std::vector<DeadlineKind> kinds;
    for (const Word &known : kKinds)
        kinds.push_back(known.kind);
    return kinds;
}

QString DeadlineWords::settingName(DeadlineKind kind) { return QStringLiteral("deadline_") + word(kind); }

QDate dayOfYearFrom(QStringView monthDay, QDate from)
{
    const qsizetype dash = monthDay.indexOf(u'-');
    if (dash <= 0 || !from.isValid())
        return {};
    const int month = monthDay.left(dash).toInt();
    const int day = monthDay.mid(dash + 1).toInt();
    if (!QDate::isValid(2024, month, day)) // a leap year: every day a year may have
        return {};
    const auto inYear = [month, day](int year) {
        return QDate::isValid(year, month, day) ? QDate(year, month, day) : QDate(year, month, day - 1);
    };
    const QDate first = inYear(from.year());
    return first >= from ? first : inYear(from.year() + 1);
}

Result<std::vector<Deadline>> DeadlinesRepository::of(const Campaign &campaign)
{
    const auto held = own(m_database, campaign.id);
    if (!held)
        return held.error();
    std::vector<Deadline> deadlines;
    for (const DeadlineKind kind : DeadlineWords::kinds()) {
        const auto found = held->constFind(DeadlineWords::word(kind));
        if (found != held->cend()) {
            deadlines.push_back(*found);
            continue;
        }
        const auto day = customaryDay(m_database, kind, campaign.startsOn);
        if (!day)
            return day.error();
        deadlines.push_back({kind, *day});
    }
    return deadlines;
}

Status DeadlinesRepository::set(Transaction &transaction, CampaignId campaign, const Deadline &deadline)
{
    if (Status status = CampaignsRepository::requireOpen(transaction, campaign); !status)
        return status;
    if (!deadline.dueOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter a day, for example 31/10/2026."), QStringLiteral("due_on")};
    const auto known = transaction.database().scalar(
        QStringLiteral("SELECT id FROM campaign_deadline WHERE campaign = ? AND kind = ?"),
        {campaign.value, DeadlineWords::word(deadline.kind)});
    if (!known)
        return known.error();
    if (!known->isNull())
        return transaction.update(kTable, known->toLongLong(), bind(campaign, deadline));
    const Result<qint64> id = transaction.insert(kTable, bind(campaign, deadline));
    return id ? done() : Status(id.error());
}

Status DeadlinesRepository::copyDefaults(Transaction &transaction, const Campaign &campaign)
{
    const auto held = own(transaction.database(), campaign.id);
    if (!held)
        return held.error();
    const auto deadlines = DeadlinesRepository(transaction.database()).of(campaign);
    if (!deadlines)
        return deadlines.error();
    for (const Deadline &deadline : *deadlines) {
        if (held->contains(DeadlineWords::word(deadline.kind)) || !deadline.dueOn.isValid())
            continue;
        const Result<qint64> id = transaction.insert(kTable, bind(campaign.id, deadline));
        if (!id)
            return id.error();
    }
    return done();
}

} // namespace pc
