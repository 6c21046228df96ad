#include "models/assignments/convention.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace pc {

namespace {

struct StateWord {
    ConventionState state;
    QLatin1StringView word;
    const char *label;
};

constexpr StateWord kStates[] = {
    {ConventionState::ToIssue, QLatin1StringView("to_issue"), QT_TRANSLATE_NOOP("pc::ConventionWords", "To be drawn up")},
    {ConventionState::Sent, QLatin1StringView("sent"), QT_TRANSLATE_NOOP("pc::ConventionWords", "Sent")},
    {ConventionState::PartlySigned, QLatin1StringView("partly_signed"),
     QT_TRANSLATE_NOOP("pc::ConventionWords", "Partly signed")},
    {ConventionState::Signed, QLatin1StringView("signed"), QT_TRANSLATE_NOOP("pc::ConventionWords", "Signed")},
    {ConventionState::Terminated, QLatin1StringView("terminated"), QT_TRANSLATE_NOOP("pc::ConventionWords", "Terminated")},
    {ConventionState::Expired, QLatin1StringView("expired"), QT_TRANSLATE_NOOP("pc::ConventionWords", "Expired")},
    {ConventionState::NotNeeded, QLatin1StringView("not_needed"), QT_TRANSLATE_NOOP("pc::ConventionWords", "Not needed")},
};

struct TextField {
    QLatin1StringView key;
    QString FrozenConvention::*member;
};

constexpr TextField kTexts[] = {
    {QLatin1StringView("number"), &FrozenConvention::number},
    {QLatin1StringView("student"), &FrozenConvention::student},
    {QLatin1StringView("commune"), &FrozenConvention::commune},
    {QLatin1StringView("commune_code"), &FrozenConvention::communeCode},
    {QLatin1StringView("commune_address"), &FrozenConvention::communeAddress},
    {QLatin1StringView("commune_postal_code"), &FrozenConvention::communePostalCode},
    {QLatin1StringView("commune_city"), &FrozenConvention::communeCity},
    {QLatin1StringView("mayor_civility"), &FrozenConvention::mayorCivility},
    {QLatin1StringView("mayor"), &FrozenConvention::mayor},
    {QLatin1StringView("commune_referent"), &FrozenConvention::communeReferent},
    {QLatin1StringView("university_referent"), &FrozenConvention::universityReferent},
    {QLatin1StringView("university"), &FrozenConvention::university},
    {QLatin1StringView("proposal_number"), &FrozenConvention::proposalNumber},
    {QLatin1StringView("title"), &FrozenConvention::title},
};

struct DateField {
    QLatin1StringView key;
    QDate FrozenConvention::*member;
};

constexpr DateField kDates[] = {
    {QLatin1StringView("starts_on"), &FrozenConvention::startsOn},
    {QLatin1StringView("ends_on"), &FrozenConvention::endsOn},
    {QLatin1StringView("frozen_on"), &FrozenConvention::frozenOn},
};

const QString kMinutes = QStringLiteral("minutes");

} // namespace

ConventionState conventionState(const ConventionFacts &facts)
{
    const bool complete = facts.frozen || (facts.asked > 0 && facts.given >= facts.asked);
    if (facts.status == AssignmentStatus::Cancelled || facts.status == AssignmentStatus::EndedEarly)
        return facts.numbered || facts.sent || facts.given > 0 ? ConventionState::Terminated : ConventionState::NotNeeded;
    if (complete)
        return facts.status == AssignmentStatus::Finished ? ConventionState::Expired : ConventionState::Signed;
    if (facts.given > 0)
        return ConventionState::PartlySigned;
    return facts.sent ? ConventionState::Sent : ConventionState::ToIssue;
}

std::vector<Party> requiredParties(const QStringList &rule, bool minor)
{
    std::vector<Party> parties;
    const auto add = [&](Party party) {
        if (std::find(parties.begin(), parties.end(), party) == parties.end())
            parties.push_back(party);
    };
    for (const QString &word : rule) {
        const auto party = AssignmentWords::party(word.trimmed());
        if (party && *party != Party::Parent)
            add(*party);
    }
    if (minor && !parties.empty())
        add(Party::Parent);
    return parties;
}

int givenSignatures(const std::vector<Party> &required, std::span<const Signature> given)
{
    return static_cast<int>(std::count_if(required.begin(), required.end(), [&](Party party) {
        return std::any_of(given.begin(), given.end(), [party](const Signature &each) { return each.party == party; });
    }));
}

QDate completedOn(const std::vector<Party> &required, std::span<const Signature> given)
{
    QDate last;
    for (const Party party : required) {
        const auto signature =
            std::find_if(given.begin(), given.end(), [party](const Signature &each) { return each.party == party; });
        if (signature == given.end())
            return {};
        if (!last.isValid() || signature->signedOn > last)
            last = signature->signedOn;
    }
    return last;
}

QString FrozenConvention::toJson() const
{
    QJsonObject object;
    for (const TextField &field : kTexts)
        object.insert(field.key, this->*field.member);
    for (const DateField &field : kDates)
        object.insert(field.key, (this->*field.member).toString(Qt::ISODate));
    object.insert(kMinutes, minutes);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<FrozenConvention> FrozenConvention::fromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    FrozenConvention frozen;
    for (const TextField &field : kTexts)
        frozen.*field.member = object.value(field.key).toString();
    for (const DateField &field : kDates)
        frozen.*field.member = QDate::fromString(object.value(field.key).toString(), Qt::ISODate);
    frozen.minutes = object.value(kMinutes).toInt();
    return frozen;
}

QString ConventionWords::word(ConventionState state)
{
    for (const StateWord &entry : kStates) {
        if (entry.state == state)
            return entry.word;
    }
    Q_UNREACHABLE();
}

std::optional<ConventionState> ConventionWords::state(const QString &word)
{
    for (const StateWord &entry : kStates) {
        if (word == entry.word)
            return entry.state;
    }
    return std::nullopt;
}

QString ConventionWords::label(ConventionState state)
{
    for (const StateWord &entry : kStates) {
        if (entry.state == state)
            return tr(entry.label);
    }
    Q_UNREACHABLE();
}

QString ConventionWords::label(ConventionState state, int given, int asked)
{
    if (state == ConventionState::PartlySigned)
        return tr("Partly signed (%1/%2)").arg(given).arg(asked);
    return label(state);
}

std::vector<ConventionState> ConventionWords::states()
{
    std::vector<ConventionState> states;
    for (const StateWord &entry : kStates)
        states.push_back(entry.state);
    return states;
}

} // namespace pc
