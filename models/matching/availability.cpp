// Compares what a student and a mayor wrote about days, in their own words: leniently, and without ever being sure.
#include "models/base/textfold.h"
#include "models/matching/match.h"

#include <initializer_list>

namespace pc {

namespace {

// Parts of the week and of the year. The five working days together are a working day.
enum Moment : unsigned {
    Weekend = 1,
    Holidays = 2,
    Evening = 4,
    Monday = 8,
    Tuesday = 16,
    Wednesday = 32,
    Thursday = 64,
    Friday = 128,
    WorkingDays = Monday | Tuesday | Wednesday | Thursday | Friday,
    Always = Weekend | Holidays | Evening | WorkingDays,
};

struct MomentWord {
    QLatin1StringView word; ///< folded; a beginning of a word of the text
    unsigned moments;
};

// Words of French texts, folded: they are data, not sentences of the interface.
constexpr MomentWord kWords[] = {
    {QLatin1StringView("week end"), Weekend},     {QLatin1StringView("weekend"), Weekend},
    {QLatin1StringView("we"), Weekend},           {QLatin1StringView("samedi"), Weekend},
    {QLatin1StringView("dimanche"), Weekend},     {QLatin1StringView("vacances"), Holidays},
    {QLatin1StringView("ete"), Holidays},         {QLatin1StringView("soir"), Evening},
    {QLatin1StringView("soirs"), Evening},        {QLatin1StringView("soiree"), Evening},
    {QLatin1StringView("soirees"), Evening},      {QLatin1StringView("lundi"), Monday},
    {QLatin1StringView("mardi"), Tuesday},        {QLatin1StringView("mercredi"), Wednesday},
    {QLatin1StringView("jeudi"), Thursday},       {QLatin1StringView("vendredi"), Friday},
    {QLatin1StringView("en semaine"), WorkingDays}, {QLatin1StringView("journee"), WorkingDays},
    {QLatin1StringView("flexible"), Always},      {QLatin1StringView("souple"), Always},
    {QLatin1StringView("toujours"), Always},      {QLatin1StringView("n importe quand"), Always},
    {QLatin1StringView("tous les jours"), Always}, {QLatin1StringView("indifferent"), Always},
};

// A text that excludes something is beyond this comparison.
constexpr QLatin1StringView kExclusions[] = {QLatin1StringView("pas"), QLatin1StringView("sauf"), QLatin1StringView("hors"),
                                             QLatin1StringView("sans"), QLatin1StringView("jamais"), QLatin1StringView("ni")};

bool holds(const QString &spaced, QLatin1StringView word)
{
    return spaced.contains(QLatin1Char(' ') + word + QLatin1Char(' ')) || spaced.contains(QLatin1Char(' ') + word + QStringLiteral("s "));
}

// 0 when nothing is understood.
unsigned momentsOf(const QString &text)
{
    const QString spaced = u' ' + foldForSearch(text) + u' ';
    for (const QLatin1StringView word : kExclusions) {
        if (holds(spaced, word))
            return 0;
    }
    unsigned moments = 0;
    for (const MomentWord &each : kWords) {
        if (holds(spaced, each.word))
            moments |= each.moments;
    }
    return moments;
}

} // namespace

Known Matching::availabilityFits(const QString &availability, const QString &rhythm)
{
    const unsigned student = momentsOf(availability);
    const unsigned action = momentsOf(rhythm);
    if (student == 0 || action == 0)
        return Known::Unknown;
    return (student & action) != 0 ? Known::Yes : Known::No;
}

} // namespace pc
