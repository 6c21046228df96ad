#include "models/contacts/contact.h"

#include "models/base/words.h"

namespace pc {

namespace {

constexpr Word<ContactChannel> kChannels[] = {
    {ContactChannel::Phone, QLatin1StringView("phone"), QT_TRANSLATE_NOOP("pc::ContactWords", "Phone")},
    {ContactChannel::Email, QLatin1StringView("email"), QT_TRANSLATE_NOOP("pc::ContactWords", "E-mail")},
    {ContactChannel::Letter, QLatin1StringView("letter"), QT_TRANSLATE_NOOP("pc::ContactWords", "Letter")},
    {ContactChannel::Visit, QLatin1StringView("visit"), QT_TRANSLATE_NOOP("pc::ContactWords", "Visit")},
    {ContactChannel::Meeting, QLatin1StringView("meeting"), QT_TRANSLATE_NOOP("pc::ContactWords", "Meeting")},
    {ContactChannel::Other, QLatin1StringView("other"), QT_TRANSLATE_NOOP("pc::ContactWords", "Other")},
};
constexpr Word<ContactDirection> kDirections[] = {
    {ContactDirection::Outgoing, QLatin1StringView("outgoing"), QT_TRANSLATE_NOOP("pc::ContactWords", "From us")},
    {ContactDirection::Incoming, QLatin1StringView("incoming"), QT_TRANSLATE_NOOP("pc::ContactWords", "From the town hall")},
};
constexpr Word<ContactOutcome> kOutcomes[] = {
    {ContactOutcome::None, QLatin1StringView("none"), QT_TRANSLATE_NOOP("pc::ContactWords", "Nothing to report")},
    {ContactOutcome::NoAnswer, QLatin1StringView("no_answer"), QT_TRANSLATE_NOOP("pc::ContactWords", "No answer")},
    {ContactOutcome::CallBack, QLatin1StringView("call_back"), QT_TRANSLATE_NOOP("pc::ContactWords", "To be called back")},
    {ContactOutcome::Interested, QLatin1StringView("interested"), QT_TRANSLATE_NOOP("pc::ContactWords", "Interested")},
    {ContactOutcome::Participating, QLatin1StringView("participating"),
     QT_TRANSLATE_NOOP("pc::ContactWords", "Takes part")},
    {ContactOutcome::Declined, QLatin1StringView("declined"),
     QT_TRANSLATE_NOOP("pc::ContactWords", "Does not wish to take part")},
};
constexpr Word<ContactState> kStates[] = {
    {ContactState::ToContact, QLatin1StringView("to_contact"), QT_TRANSLATE_NOOP("pc::ContactWords", "To contact")},
    {ContactState::Contacted, QLatin1StringView("contacted"), QT_TRANSLATE_NOOP("pc::ContactWords", "Contacted")},
    {ContactState::Reminded, QLatin1StringView("reminded"), QT_TRANSLATE_NOOP("pc::ContactWords", "Reminded")},
    {ContactState::Interested, QLatin1StringView("interested"),
     QT_TRANSLATE_NOOP("pc::ContactWords", "Commune interested")},
    {ContactState::Participating, QLatin1StringView("participating"),
     QT_TRANSLATE_NOOP("pc::ContactWords", "Taking part")},
    {ContactState::Declined, QLatin1StringView("declined"),
     QT_TRANSLATE_NOOP("pc::ContactWords", "Commune does not wish to take part")},
    {ContactState::NoAnswer, QLatin1StringView("no_answer"),
     QT_TRANSLATE_NOOP("pc::ContactWords", "Without answer")},
};

template <typename Value, size_t N>
QString labelOf(const Word<Value> (&table)[N], Value value)
{
    return ContactWords::tr(entryOf(table, value).label);
}

} // namespace

ContactState contactState(std::span<const Contact> exchanges)
{
    std::optional<ContactState> answer;
    int attempts = 0;
    bool silent = false;
    for (const Contact &exchange : exchanges) {
        switch (exchange.outcome) {
        case ContactOutcome::Interested:
            answer = ContactState::Interested;
            break;
        case ContactOutcome::Participating:
            answer = ContactState::Participating;
            break;
        case ContactOutcome::Declined:
            answer = ContactState::Declined;
            break;
        case ContactOutcome::None:
        case ContactOutcome::NoAnswer:
        case ContactOutcome::CallBack:
            break;
        }
        attempts += exchange.direction == ContactDirection::Outgoing ? 1 : 0;
        silent = exchange.outcome == ContactOutcome::NoAnswer;
    }
    if (exchanges.empty())
        return ContactState::ToContact;
    if (answer)
        return *answer;
    if (silent)
        return ContactState::NoAnswer;
    return attempts > 1 ? ContactState::Reminded : ContactState::Contacted;
}

QString ContactWords::word(ContactChannel channel) { return wordOf(kChannels, channel); }
QString ContactWords::word(ContactDirection direction) { return wordOf(kDirections, direction); }
QString ContactWords::word(ContactOutcome outcome) { return wordOf(kOutcomes, outcome); }
QString ContactWords::word(ContactState state) { return wordOf(kStates, state); }
std::optional<ContactChannel> ContactWords::channel(const QString &word) { return valueOf(kChannels, word); }
std::optional<ContactDirection> ContactWords::direction(const QString &word) { return valueOf(kDirections, word); }
std::optional<ContactOutcome> ContactWords::outcome(const QString &word) { return valueOf(kOutcomes, word); }
std::optional<ContactState> ContactWords::state(const QString &word) { return valueOf(kStates, word); }
QString ContactWords::label(ContactChannel channel) { return labelOf(kChannels, channel); }
QString ContactWords::label(ContactDirection direction) { return labelOf(kDirections, direction); }
QString ContactWords::label(ContactOutcome outcome) { return labelOf(kOutcomes, outcome); }
QString ContactWords::label(ContactState state) { return labelOf(kStates, state); }
std::vector<ContactChannel> ContactWords::channels() { return valuesOf(kChannels); }
std::vector<ContactDirection> ContactWords::directions() { return valuesOf(kDirections); }
std::vector<ContactOutcome> ContactWords::outcomes() { return valuesOf(kOutcomes); }
std::vector<ContactState> ContactWords::states() { return valuesOf(kStates); }

} // namespace pc
