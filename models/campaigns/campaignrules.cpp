#include "models/campaigns/campaignrules.h"

#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/settings/settingsrepository.h"

#include <algorithm>

namespace pc {

namespace {

const QLatin1StringView kTable("campaign_rule");

const QStringList &allRules()
{
    static const QStringList names{
        rule::quotaMinutes, rule::alertMinutes, rule::overMinutes,  rule::majorityAge, rule::participationValidated,
        rule::opinionAsked, rule::wishesRanked, rule::detailedGate, rule::signatures,  rule::legalBasis,
        rule::noPay,        rule::privacy};
    return names;
}

bool isDuration(const QString &name)
{
    return name == rule::quotaMinutes || name == rule::alertMinutes || name == rule::overMinutes;
}

int &durationOf(CampaignRules &rules, const QString &name)
{
    return name == rule::quotaMinutes ? rules.quotaMinutes
        : name == rule::alertMinutes  ? rules.alertMinutes
                                      : rules.overMinutes;
}

bool isStep(const QString &name)
{
    return name == rule::participationValidated || name == rule::opinionAsked || name == rule::wishesRanked
        || name == rule::detailedGate;
}

QStringList parties(const QString &value)
{
    QStringList words;
    for (const QString &word : value.split(u',', Qt::SkipEmptyParts))
        words << word.trimmed();
    return words;
}

// The setting in force on a day, else the default of the program; an empty one for an unknown name.
Result<Setting> defaultOn(Database &database, const QString &name, QDate day)
{
    const auto timeline = SettingsRepository(database).timeline(name);
    if (!timeline)
        return timeline.error();
    const auto later = std::find_if(timeline->begin(), timeline->end(),
                                    [day](const Setting &setting) { return setting.validFrom > day; });
    if (later != timeline->begin())
        return *std::prev(later);
    const auto shipped = SettingsRepository::defaults();
    if (!shipped)
        return shipped.error();
    Setting found;
    for (const Setting &setting : *shipped) {
        if (setting.name == name)
            found = setting;
    }
    return found;
}

Result<QDate> firstDay(Database &database, CampaignId campaign)
{
    const auto found = CampaignsRepository(database).find(campaign);
    if (!found)
        return found.error();
    return *found ? (*found)->startsOn : QDate();
}

Result<QMap<QString, QString>> own(Database &database, CampaignId campaign)
{
    QMap<QString, QString> values;
    const Status status = database.select(QStringLiteral("SELECT name, value FROM campaign_rule WHERE campaign = ?"),
                                          {campaign.value}, [&](const Row &row) {
                                              values.insert(row.text(0), row.text(1));
                                              return true;
                                          });
    if (!status)
        return status.error();
    return values;
}

CampaignRules fromTexts(const QMap<QString, QString> &texts)
{
    CampaignRules rules;
    const auto isOn = [&](const QString &name) { return texts.value(name) == QLatin1String("1"); };
    rules.quotaMinutes = texts.value(rule::quotaMinutes).toInt();
    rules.alertMinutes = texts.value(rule::alertMinutes).toInt();
    rules.overMinutes = texts.value(rule::overMinutes).toInt();
    rules.majorityAge = texts.value(rule::majorityAge).toInt();
    rules.participationValidated = isOn(rule::participationValidated);
    rules.opinionAsked = isOn(rule::opinionAsked);
    rules.wishesRanked = isOn(rule::wishesRanked);
    rules.detailedGate = isOn(rule::detailedGate);
    rules.signatures = parties(texts.value(rule::signatures));
    for (const QString &name : {rule::legalBasis, rule::noPay, rule::privacy})
        rules.sentences.insert(name, texts.value(name));
    return rules;
}

Status write(Transaction &transaction, CampaignId campaign, const QString &name, const QString &value,
             const QString &source)
{
    const auto known = transaction.database().scalar(
        QStringLiteral("SELECT id FROM campaign_rule WHERE campaign = ? AND name = ?"), {campaign.value, name});
    if (!known)
        return known.error();
    const Values values{{QLatin1StringView("campaign"), campaign.value},
                        {QLatin1StringView("name"), name},
                        {QLatin1StringView("value"), value},
                        {QLatin1StringView("source"), source}};
    if (!known->isNull())
        return transaction.update(kTable, known->toLongLong(), values);
    const Result<qint64> id = transaction.insert(kTable, values);
    return id ? done() : Status(id.error());
}

} // namespace

Result<QString> CampaignRulesRepository::defaultRefusal(Database &database, const QString &name, const QString &value,
                                                        QDate from)
{
    if (!isDuration(name))
        return QString();
    // The value holds until the next one of the same name; what the two others become meanwhile is judged too.
    QDate until;
    std::vector<QDate> days{from};
    for (const QString &each : {rule::quotaMinutes, rule::alertMinutes, rule::overMinutes}) {
        const auto timeline = SettingsRepository(database).timeline(each);
        if (!timeline)
            return timeline.error();
        for (const Setting &setting : *timeline) {
            if (setting.validFrom <= from)
                continue;
            if (each != name)
                days.push_back(setting.validFrom);
            else if (!until.isValid())
                until = setting.validFrom;
        }
    }
    std::sort(days.begin(), days.end());
    for (const QDate day : days) {
        if (until.isValid() && day >= until)
            break;
        auto rules = CampaignRulesRepository(database).inForce(day);
        if (!rules)
            return rules.error();
        durationOf(*rules, name) = value.toInt();
        if (QString disorder = marksRefusal(*rules); !disorder.isEmpty())
            return disorder;
    }
    return QString();
}

Result<CampaignRules> CampaignRulesRepository::of(CampaignId campaign)
{
    auto texts = own(m_database, campaign);
    if (!texts)
        return texts.error();
    const auto day = firstDay(m_database, campaign);
    if (!day)
        return day.error();
    for (const QString &name : allRules()) {
        if (texts->contains(name))
            continue;
        const auto setting = defaultOn(m_database, name, *day);
        if (!setting)
            return setting.error();
        texts->insert(name, setting->value);
    }
    return fromTexts(*texts);
}

Result<QString> CampaignRulesRepository::value(CampaignId campaign, const QString &name)
{
    const auto texts = own(m_database, campaign);
    if (!texts)
        return texts.error();
    if (texts->contains(name))
        return texts->value(name);
    const auto day = firstDay(m_database, campaign);
    if (!day)
        return day.error();
    const auto setting = defaultOn(m_database, name, *day);
    if (!setting)
        return setting.error();
    return setting->value;
}

Status CampaignRulesRepository::validate(const QString &name, const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isDuration(name) && (!isNumber || number < 1 || number > maximumMinutes))
        return Error{ErrorKind::Invalid,
                     tr("Enter a duration above zero and of at most %1, for example %2.")
                         .arg(formatMinutes(maximumMinutes), formatMinutes(30 * 60)),
                     name};
    if (name == rule::majorityAge && (!isNumber || number < 1 || number > 30))
        return Error{ErrorKind::Invalid, tr("The age of majority is a number of years from 1 to 30."), name};
    if (isStep(name) && value != QLatin1String("0") && value != QLatin1String("1"))
        return Error{ErrorKind::Invalid, tr("A step is either asked for or not."), name};
    if (name == rule::signatures) {
        const QStringList chosen = parties(value);
        const QStringList known = signatories();
        if (chosen.isEmpty()
            || std::any_of(chosen.begin(), chosen.end(), [&](const QString &word) { return !known.contains(word); }))
            return Error{ErrorKind::Invalid, tr("Choose at least one of the parties that can sign a convention."),
                         name};
    }
    if (!allRules().contains(name))
        return Error{ErrorKind::Invalid, tr("A campaign has no such rule."), name};
    return done();
}

QString CampaignRulesRepository::marksRefusal(const CampaignRules &rules)
{
    const QString quota = formatMinutes(rules.quotaMinutes);
    if (rules.alertMinutes > rules.quotaMinutes)
        return tr("The first mark, %1, says that the quota is near: it cannot be above the quota, %2. Change the other one first.")
            .arg(formatMinutes(rules.alertMinutes), quota);
    if (rules.overMinutes < rules.quotaMinutes)
        return tr("The second mark, %1, says that the quota is passed: it cannot be below the quota, %2. Change the other one first.")
            .arg(formatMinutes(rules.overMinutes), quota);
    return {};
}

QStringList CampaignRulesRepository::signatories()
{
    return {QStringLiteral("student"),    QStringLiteral("commune_elected"), QStringLiteral("commune_administrative"),
            QStringLiteral("university"), QStringLiteral("udccas"),          QStringLiteral("parent")};
}

Result<CampaignRules> CampaignRulesRepository::inForce(QDate day)
{
    QMap<QString, QString> texts;
    for (const QString &name : allRules()) {
        const auto setting = defaultOn(m_database, name, day);
        if (!setting)
            return setting.error();
        texts.insert(name, setting->value);
    }
    return fromTexts(texts);
}

Status CampaignRulesRepository::set(Transaction &transaction, CampaignId campaign, const QString &name,
                                    const QString &value)
{
    if (Status status = CampaignsRepository::requireOpen(transaction, campaign); !status)
        return status;
    if (Status status = validate(name, value); !status)
        return status;
    if (isDuration(name)) {
        auto rules = CampaignRulesRepository(transaction.database()).of(campaign);
        if (!rules)
            return rules.error();
        durationOf(*rules, name) = value.toInt();
        if (const QString disorder = marksRefusal(*rules); !disorder.isEmpty())
            return Error{ErrorKind::Invalid, disorder, name};
    }
    return write(transaction, campaign, name, value, tr("Decided for this campaign"));
}

Status CampaignRulesRepository::copyDefaults(Transaction &transaction, CampaignId campaign)
{
    const auto texts = own(transaction.database(), campaign);
    if (!texts)
        return texts.error();
    const auto day = firstDay(transaction.database(), campaign);
    if (!day)
        return day.error();
    for (const QString &name : allRules()) {
        if (texts->contains(name))
            continue;
        const auto setting = defaultOn(transaction.database(), name, *day);
        if (!setting)
            return setting.error();
        if (Status status = write(transaction, campaign, name, setting->value, setting->source); !status)
            return status;
    }
    return done();
}

} // namespace pc
