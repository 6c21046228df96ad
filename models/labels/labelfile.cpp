#include "models/labels/labelfile.h"

#include "models/base/words.h"

namespace pc {

namespace {

constexpr Word<LabelStatus> kStatuses[] = {
    {LabelStatus::Preparing, QLatin1StringView("preparing"), QT_TRANSLATE_NOOP("pc::LabelWords", "In preparation")},
    {LabelStatus::Deposited, QLatin1StringView("deposited"), QT_TRANSLATE_NOOP("pc::LabelWords", "Deposited")},
    {LabelStatus::Incomplete, QLatin1StringView("incomplete"), QT_TRANSLATE_NOOP("pc::LabelWords", "Incomplete")},
    {LabelStatus::Complete, QLatin1StringView("complete"), QT_TRANSLATE_NOOP("pc::LabelWords", "Complete")},
    {LabelStatus::Scheduled, QLatin1StringView("scheduled"), QT_TRANSLATE_NOOP("pc::LabelWords", "On the commission's agenda")},
    {LabelStatus::Granted, QLatin1StringView("granted"), QT_TRANSLATE_NOOP("pc::LabelWords", "Granted")},
    {LabelStatus::Deferred, QLatin1StringView("deferred"), QT_TRANSLATE_NOOP("pc::LabelWords", "Deferred")},
    {LabelStatus::Refused, QLatin1StringView("refused"), QT_TRANSLATE_NOOP("pc::LabelWords", "Refused")},
    {LabelStatus::Inadmissible, QLatin1StringView("inadmissible"), QT_TRANSLATE_NOOP("pc::LabelWords", "Inadmissible")},
    {LabelStatus::Withdrawn, QLatin1StringView("withdrawn"), QT_TRANSLATE_NOOP("pc::LabelWords", "Withdrawn")},
};

constexpr Word<LabelOpinion> kOpinions[] = {
    {LabelOpinion::None, QLatin1StringView(""), QT_TRANSLATE_NOOP("pc::LabelWords", "No opinion yet")},
    {LabelOpinion::Favourable, QLatin1StringView("favourable"), QT_TRANSLATE_NOOP("pc::LabelWords", "Favourable")},
    {LabelOpinion::Reserved, QLatin1StringView("reserved"), QT_TRANSLATE_NOOP("pc::LabelWords", "Favourable with reservations")},
    {LabelOpinion::Unfavourable, QLatin1StringView("unfavourable"), QT_TRANSLATE_NOOP("pc::LabelWords", "Unfavourable")},
};

constexpr Word<PieceState> kPieceStates[] = {
    {PieceState::Missing, QLatin1StringView("missing"), QT_TRANSLATE_NOOP("pc::LabelWords", "Missing")},
    {PieceState::Received, QLatin1StringView("received"), QT_TRANSLATE_NOOP("pc::LabelWords", "Received")},
    {PieceState::Accepted, QLatin1StringView("accepted"), QT_TRANSLATE_NOOP("pc::LabelWords", "Accepted")},
    {PieceState::Refused, QLatin1StringView("refused"), QT_TRANSLATE_NOOP("pc::LabelWords", "Piece refused")},
};

constexpr Word<LabelVerdict> kVerdicts[] = {
    {LabelVerdict::Granted, QLatin1StringView("granted"), QT_TRANSLATE_NOOP("pc::LabelWords", "Granted")},
    {LabelVerdict::Deferred, QLatin1StringView("deferred"), QT_TRANSLATE_NOOP("pc::LabelWords", "Deferred")},
    {LabelVerdict::Refused, QLatin1StringView("refused"), QT_TRANSLATE_NOOP("pc::LabelWords", "Refused")},
    {LabelVerdict::Inadmissible, QLatin1StringView("inadmissible"), QT_TRANSLATE_NOOP("pc::LabelWords", "Inadmissible")},
};

constexpr Word<NoticeState> kNotices[] = {
    {NoticeState::None, QLatin1StringView(""), QT_TRANSLATE_NOOP("pc::LabelWords", "Nothing to notify")},
    {NoticeState::ToNotify, QLatin1StringView("to_notify"), QT_TRANSLATE_NOOP("pc::LabelWords", "To notify")},
    {NoticeState::Notified, QLatin1StringView("notified"), QT_TRANSLATE_NOOP("pc::LabelWords", "Notified")},
    {NoticeState::Appealed, QLatin1StringView("appealed"), QT_TRANSLATE_NOOP("pc::LabelWords", "Appeal")},
};

template <typename Value, size_t N>
QString labelOf(const Word<Value> (&table)[N], Value value)
{
    return LabelWords::tr(entryOf(table, value).label);
}

} // namespace

QString LabelWords::word(LabelStatus status) { return wordOf(kStatuses, status); }
QString LabelWords::word(LabelOpinion opinion) { return wordOf(kOpinions, opinion); }
QString LabelWords::word(PieceState state) { return wordOf(kPieceStates, state); }
QString LabelWords::word(LabelVerdict verdict) { return wordOf(kVerdicts, verdict); }
QString LabelWords::word(NoticeState state) { return wordOf(kNotices, state); }
std::optional<LabelStatus> LabelWords::status(const QString &word) { return valueOf(kStatuses, word); }
std::optional<LabelOpinion> LabelWords::opinion(const QString &word) { return valueOf(kOpinions, word); }
std::optional<PieceState> LabelWords::pieceState(const QString &word) { return valueOf(kPieceStates, word); }
std::optional<LabelVerdict> LabelWords::verdict(const QString &word) { return valueOf(kVerdicts, word); }
std::optional<NoticeState> LabelWords::notice(const QString &word) { return valueOf(kNotices, word); }
QString LabelWords::label(LabelStatus status) { return labelOf(kStatuses, status); }
QString LabelWords::label(LabelOpinion opinion) { return labelOf(kOpinions, opinion); }
QString LabelWords::label(PieceState state) { return labelOf(kPieceStates, state); }
QString LabelWords::label(LabelVerdict verdict) { return labelOf(kVerdicts, verdict); }
QString LabelWords::label(NoticeState state) { return labelOf(kNotices, state); }
std::vector<LabelStatus> LabelWords::statuses() { return valuesOf(kStatuses); }
std::vector<LabelVerdict> LabelWords::verdicts() { return valuesOf(kVerdicts); }

} // namespace pc
