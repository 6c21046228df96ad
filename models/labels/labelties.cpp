#include "models/labels/labelties.h"

#include "models/base/textfold.h"

namespace pc {

namespace {

// Titles before a name, folded.
bool isTitle(const QString &word)
{
    static const QStringList titles{QStringLiteral("m"),      QStringLiteral("mr"),       QStringLiteral("mme"),
                                    QStringLiteral("mlle"),   QStringLiteral("madame"),   QStringLiteral("monsieur"),
                                    QStringLiteral("dr"),     QStringLiteral("docteur"),  QStringLiteral("pr"),
                                    QStringLiteral("me"),     QStringLiteral("maitre"),   QStringLiteral("professeur")};
    return titles.contains(word);
}

// The words of a name: what follows a comma or an opening bracket is an office.
QStringList wordsOf(const QString &name)
{
    qsizetype end = name.size();
    for (const QChar sign : {u',', u'(', u';'}) {
        if (const qsizetype at = name.indexOf(sign); at >= 0)
            end = std::min(end, at);
    }
    QStringList words = foldForSearch(name.left(end)).split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && isTitle(words.front()))
        words.removeFirst();
    return words;
}

bool endsOrBegins(const QStringList &words, const QStringList &part)
{
    if (part.isEmpty() || part.size() > words.size())
        return false;
    return words.sliced(words.size() - part.size()) == part || words.first(part.size()) == part;
}

} // namespace

bool LabelTies::samePerson(const QString &one, const QString &other)
{
    QStringList longer = wordsOf(one);
    QStringList shorter = wordsOf(other);
    if (shorter.size() > longer.size())
        longer.swap(shorter);
    if (shorter.isEmpty())
        return false;
    if (shorter.size() == 1 || shorter.size() < longer.size())
        return endsOrBegins(longer, shorter);
    longer.sort();
    shorter.sort();
    return longer == shorter;
}

bool LabelTies::bears(const QString &name, const QString &lastName) { return endsOrBegins(wordsOf(name), wordsOf(lastName)); }

std::optional<RecusalTie> LabelTies::tie(const LabelMember &member, const TieFacts &file)
{
    RecusalTie tie{member.id, file.file, RecusalTie::Kind::TownHall, {}};
    for (const TiePlace &place : file.places) {
        if (!samePerson(member.name, place.mayor))
            continue;
        tie.sentence = place.action.isEmpty() ? tr("%1 is mayor of the commune the student comes from: %2.")
                                              : tr("%1 is mayor of the commune where the action takes place: %2.");
        tie.sentence = tie.sentence.arg(member.name, place.name);
        return tie;
    }
    tie.kind = RecusalTie::Kind::ActionReferent;
    for (const TiePlace &place : file.places) {
        for (const QString &referent : place.referents) {
            if (!samePerson(member.name, referent))
                continue;
            tie.sentence = tr("%1 is the referent of the action “%2”.").arg(member.name, place.action);
            return tie;
        }
    }
    tie.kind = RecusalTie::Kind::SameCommune;
    for (const TiePlace &place : file.places) {
        if (!member.commune.isValid() || member.commune != place.commune)
            continue;
        tie.sentence = place.action.isEmpty() ? tr("%1 belongs to the commune the student comes from: %2.")
                                              : tr("%1 belongs to the commune where the action takes place: %2.");
        tie.sentence = tie.sentence.arg(member.name, place.name);
        return tie;
    }
    tie.kind = RecusalTie::Kind::SameName;
    if (!bears(member.name, file.lastName))
        return std::nullopt;
    tie.sentence = tr("%1 bears the same family name as the student.").arg(member.name);
    return tie;
}

std::vector<RecusalTie> LabelTies::of(const std::vector<LabelMember> &members, const std::vector<TieFacts> &files)
{
    std::vector<RecusalTie> ties;
    for (const TieFacts &file : files) {
        for (const LabelMember &member : members) {
            if (auto found = tie(member, file))
                ties.push_back(*std::move(found));
        }
    }
    return ties;
}

} // namespace pc
