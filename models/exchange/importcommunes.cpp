#include "models/exchange/importcommunes.h"

#include "models/base/textfold.h"
#include "models/communes/frenchname.h"
#include "models/exchange/importvalues.h"

#include <QRegularExpression>

#include <algorithm>

namespace pc {

namespace {

constexpr int kSuggestions = 3;

// Letters to change, add or drop to go from one word to the other; anything above `most` is `most + 1`.
int distance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> line(size_t(b.size()) + 1);
    for (size_t j = 0; j < line.size(); ++j)
        line[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = line[0];
        int least = line[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int above = line[size_t(j) + 1];
            const int next = std::min({above + 1, line[size_t(j)] + 1, corner + (a[i] == b[j] ? 0 : 1)});
            corner = above;
            line[size_t(j) + 1] = next;
            least = std::min(least, next);
        }
        if (least > most)
            return most + 1;
    }
    return std::min(line.back(), most + 1);
}

QString withoutArticle(const QString &folded, int article)
{
    // TNCC 2 to 5: Le, La, Les, L'.
    return article >= 2 && article <= 5 ? folded.section(u' ', 1) : QString();
}

} // namespace

QString CommuneFinder::withoutBrackets(const QString &name)
{
    static const QRegularExpression article(QStringLiteral("^(.*\\S)\\s*\\((le|la|les|l['’])\\)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(QStringLiteral("\\s*\\([\\dAB ]+\\)$"));
    if (const auto match = article.match(name); match.hasMatch())
        return match.captured(2) + u' ' + match.captured(1);
    return QString(name).remove(number);
}

Result<CommuneFinder> CommuneFinder::load(Database &database)
{
    CommuneFinder finder;
    const QString sql = QStringLiteral("SELECT id, kind, code, name, article, postal_codes, coalesce(parent, 0) "
                                       "FROM commune WHERE in_perimeter = 1 ORDER BY id");
    const Status status = database.select(sql, {}, [&](const Row &row) {
        const int at = int(finder.m_places.size());
        const QString name = row.text(3);
        const int article = int(row.integer(4));
        const CommuneId id{row.integer(0)};
        const CommuneId parent{row.integer(6)};
        Place place{id,
                    parent.isValid() ? parent : id,
                    communeKindFromCode(row.text(1)).value_or(CommuneKind::Commune),
                    row.text(2),
                    name,
                    foldForSearch(name),
                    row.text(5)};
        finder.m_byCode.insert(place.code, at);
        finder.m_byName.insert(place.folded, at);
        finder.m_byId.insert(id.value, at);
        if (place.kind == CommuneKind::Commune) {
            finder.m_byOtherName.insert(foldForSearch(nameWithOf(name, article)), at);
            if (const QString bare = withoutArticle(place.folded, article); !bare.isEmpty())
                finder.m_byOtherName.insert(bare, at);
        }
        finder.m_places.push_back(std::move(place));
        return true;
    });
    if (!status)
        return status.error();
    return finder;
}

const CommuneFinder::Place *CommuneFinder::todayOf(const Place &place) const
{
    const auto found = m_byId.constFind(place.today.value);
    return found == m_byId.constEnd() ? nullptr : &m_places[size_t(*found)];
}

// A code may stand for a commune and for a part of it: the commune of today is meant.
const CommuneFinder::Place *CommuneFinder::coded(const QString &code) const
{
    const Place *best = nullptr;
    for (const int at : m_byCode.values(code)) {
        const Place &place = m_places[size_t(at)];
        if (todayOf(place) && (!best || place.kind < best->kind))
            best = &place;
    }
    return best;
}

// Each commune of today at most once, those that bear the name themselves before those a part of which does.
CommuneFinder::Places CommuneFinder::named(const QString &name) const
{
    const QString folded = foldForSearch(withoutBrackets(name));
    if (folded.isEmpty())
        return {};
    QList<int> found = m_byName.values(folded);
    if (found.isEmpty())
        found = m_byOtherName.values(folded);
    static const QRegularExpression office(QStringLiteral("^(?:mairie|commune|ville|village) "));
    if (found.isEmpty() && office.match(folded).hasMatch()) {
        const QString rest = folded.section(u' ', 1);
        found = m_byOtherName.values(rest);
        if (found.isEmpty())
            found = m_byName.values(rest);
    }
    const bool any = std::any_of(found.begin(), found.end(),
                                 [this](int at) { return m_places[size_t(at)].kind == CommuneKind::Commune; });
    Places places;
    std::sort(found.begin(), found.end());
    for (const int at : found) {
        const Place &place = m_places[size_t(at)];
        const bool known =
            std::any_of(places.begin(), places.end(), [&](const Place *p) { return p->today == place.today; });
        if ((place.kind == CommuneKind::Commune || !any) && !known && todayOf(place))
            places.push_back(&place);
    }
    return places;
}

CommuneFinder::Answer CommuneFinder::resolved(const Place &place) const
{
    const Place *today = todayOf(place);
    Answer answer{today->id, today->name, {}, {}, {}, &place != today, 0};
    if (today != &place && place.folded != today->folded) {
        answer.notice = place.kind == CommuneKind::Former
            ? tr("%1 is part of %2 today: the row is for %2.").arg(place.name, today->name)
            : tr("%1 is a part of %2: the row is for %2.").arg(place.name, today->name);
    }
    return answer;
}

CommuneFinder::Answer CommuneFinder::byName(const QString &name, const QString &postalCode) const
{
    Places places = named(name);
    if (places.size() > 1 && !postalCode.isEmpty()) {
        Places there;
        std::copy_if(places.begin(), places.end(), std::back_inserter(there),
                     [&](const Place *place) { return place->postalCodes.split(u' ').contains(postalCode); });
        if (there.size() == 1)
            places = there;
    }
    if (places.size() == 1)
        return resolved(*places.front());
    Answer answer;
    if (places.empty()) {
        const QStringList close = nearest(name);
        answer.error = close.isEmpty()
            ? tr("No commune of this register is called “%1”. Write its name or its INSEE code.").arg(name)
            : tr("No commune of this register is called “%1”. Did you mean %2?")
                  .arg(name, close.join(QStringLiteral(", ")));
        return answer;
    }
    QStringList codes;
    for (size_t i = 0; i < std::min<size_t>(places.size(), 5); ++i)
        codes << todayOf(*places[i])->code;
    answer.error = tr("Several communes are called “%1”. Write the INSEE code instead: %2.")
                       .arg(name, codes.join(QStringLiteral(", ")));
    return answer;
}

CommuneFinder::Answer CommuneFinder::find(const QString &code, const QString &name, const QString &postalCode) const
{
    if (code.isEmpty() && name.isEmpty())
        return {{}, {}, false, tr("Say which commune this row is about: write its name or its INSEE code."), {}, {}, 0};
    if (code.isEmpty()) {
        // A code written where a name is expected.
        const ReadCode typed = readCommuneCode(name);
        return typed.code.isEmpty() ? byName(name, postalCode) : find(name, {}, postalCode);
    }
    const ReadCode read = readCommuneCode(code);
    const Place *place = read.code.isEmpty() ? nullptr : coded(read.code);
    if (!place) {
        const QString unknown = read.code.isEmpty()
            ? tr("“%1” is not an INSEE code: it has five signs, for example 59218.").arg(code)
            : tr("No commune of this register has the code %1.").arg(read.code);
        Answer answer = name.isEmpty() ? Answer{} : byName(name, postalCode);
        if (!answer.commune.isValid())
            return {{}, {}, true, answer.error.isEmpty() ? unknown : unknown + u' ' + answer.error, {}, {}, 0};
        answer.codeAtFault = true;
        answer.notice = tr("%1 The name was used: %2.").arg(unknown, answer.name);
        return answer;
    }
    Answer answer = resolved(*place);
    const Places others = named(name);
    const bool agrees =
        std::any_of(others.begin(), others.end(), [&](const Place *p) { return p->today == place->today; });
    if (!others.empty() && !agrees) {
        return {
            {},
            {},
            true,
            tr("The code %1 is that of %2, but the name says %3. Correct one of the two.").arg(read.code, answer.name, name),
            {},
            {},
            0};
    }
    if (answer.notice.isEmpty() && read.repaired) {
        answer.codeAtFault = true;
        answer.notice = tr("The code was completed: %1.").arg(read.code);
    } else if (answer.notice.isEmpty() && !name.isEmpty() && others.empty()) {
        answer.notice = tr("The name is not known; the code is that of %1.").arg(answer.name);
    } else {
        answer.codeAtFault = !answer.notice.isEmpty() && name.isEmpty();
    }
    return answer;
}

bool CommuneFinder::settles(const Answer &answer, const QString &code, const QString &name,
                            const QString &postalCode) const
{
    if (const ReadCode read = readCommuneCode(code.isEmpty() ? name : code); !read.code.isEmpty())
        return coded(read.code) != nullptr;
    if (!answer.commune.isValid() || postalCode.isEmpty())
        return answer.commune.isValid();
    const Places places = named(name);
    return std::any_of(places.begin(), places.end(),
                       [&](const Place *place) { return place->postalCodes.split(u' ').contains(postalCode); });
}

QStringList CommuneFinder::nearest(const QString &typed) const
{
    const QString folded = foldForSearch(typed);
    constexpr qsizetype longest = 60;
    if (folded.size() < 2 || folded.size() > longest)
        return {};
    if (const auto known = m_nearest.constFind(folded); known != m_nearest.constEnd())
        return *known;
    const int most = folded.size() < 5 ? 1 : folded.size() < 9 ? 2 : 3;
    std::vector<std::pair<int, const Place *>> close;
    for (const Place &place : m_places) {
        if (place.kind != CommuneKind::Commune)
            continue;
        const int apart = distance(folded, place.folded, most);
        if (apart <= most)
            close.emplace_back(apart, &place);
        else if (folded.size() > 3 && place.folded.startsWith(folded + u' '))
            close.emplace_back(most + 1, &place);
    }
    std::stable_sort(close.begin(), close.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList names;
    for (const auto &[apart, place] : close) {
        if (names.size() < kSuggestions && !names.contains(place->name))
            names << place->name;
    }
    m_nearest.insert(folded, names);
    return names;
}

} // namespace pc
