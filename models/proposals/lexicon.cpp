#include "models/proposals/lexicon.h"

#include "models/base/textfold.h"

#include <QSet>

#include <algorithm>

namespace pc {

// One word of a text, folded, with its place in the original and what separates it from the word before.
struct Lexicon::Token {
    enum Break { Space, Comma, Stop }; // Stop: the sentence ended
    QString folded;
    QString stem;
    QString bare; // singular, without a last e: "répare" → "repar"
    int start = 0;
    int length = 0;
    Break before = Stop;
};

namespace {

constexpr int kWordsBetween = 3;  // between two words of a phrase
constexpr int kReachOfNegation = 6; // words a "sans" looks over
constexpr int kReachOfNot = 4;      // words a "pas" looks over

const QSet<QString> &smallWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const char *word : {"le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "a", "au", "aux", "en", "et", "ou",
                                 "dans", "sur", "chez", "pour", "par", "avec", "ce", "ces", "cette", "son", "sa", "ses", "leur",
                                 "leurs", "ni", "se", "s"})
            set.insert(QString::fromLatin1(word));
        return set;
    }();
    return words;
}

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *each) { return word == QLatin1StringView(each); });
}

// Endings of verbs and of the nouns made from them, the longest first, and the letters that must be left.
struct Ending {
    QLatin1StringView text;
    int left;
};
constexpr Ending kEndings[] = {
    {QLatin1StringView("issement"), 4}, {QLatin1StringView("eraient"), 4}, {QLatin1StringView("eront"), 4},
    {QLatin1StringView("erait"), 4},    {QLatin1StringView("atrice"), 4},  {QLatin1StringView("ation"), 4},
    {QLatin1StringView("ateur"), 4},    {QLatin1StringView("ement"), 4},   {QLatin1StringView("aient"), 4},
    {QLatin1StringView("euse"), 4},     {QLatin1StringView("eur"), 4},     {QLatin1StringView("era"), 4},
    {QLatin1StringView("age"), 4},      {QLatin1StringView("ant"), 4},     {QLatin1StringView("ait"), 4},
    {QLatin1StringView("ent"), 4},      {QLatin1StringView("ez"), 4},      {QLatin1StringView("er"), 3},
    {QLatin1StringView("ee"), 4},       {QLatin1StringView("re"), 4},      {QLatin1StringView("ir"), 4},
    {QLatin1StringView("e"), 3},
};

QString singular(const QString &folded)
{
    const bool isPlural = folded.size() > 3 && (folded.endsWith(u's') || folded.endsWith(u'x')) && !folded.endsWith(QLatin1StringView("ss"));
    return isPlural ? folded.chopped(1) : folded;
}

} // namespace

QString Lexicon::stem(const QString &folded)
{
    QString word = singular(folded);
    for (const Ending &ending : kEndings) {
        if (word.endsWith(ending.text) && word.size() - ending.text.size() >= ending.left)
            return word.chopped(ending.text.size());
    }
    return word;
}

std::vector<Lexicon::Token> Lexicon::tokens(const QString &text)
{
    std::vector<Token> tokens;
    Token::Break gap = Token::Stop;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            if (QStringView(u".;!?\n").contains(c))
                gap = Token::Stop;
            else if (gap == Token::Space && QStringView(u",:()«»–—").contains(c))
                gap = Token::Comma;
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isMark() || text.at(end).isSurrogate()))
            ++end;
        Token token;
        token.folded = foldForSearch(QStringView(text).mid(at, end - at));
        token.stem = stem(token.folded);
        token.bare = singular(token.folded);
        if (token.bare.size() > 4 && token.bare.endsWith(u'e'))
            token.bare.chop(1);
        token.start = static_cast<int>(at);
        token.length = static_cast<int>(end - at);
        token.before = gap;
        tokens.push_back(std::move(token));
        gap = Token::Space;
        at = end;
    }
    return tokens;
}

Lexicon::Pattern Lexicon::patternOf(const QString &phrase, size_t entry)
{
    Pattern pattern;
    pattern.entry = entry;
    std::vector<std::vector<Form>> all;
    QString typed = phrase;
    typed.replace(u'’', u' ').replace(u'\'', u' ');
    for (const QString &part : typed.split(u' ', Qt::SkipEmptyParts)) {
        std::vector<Form> forms;
        for (const QString &form : part.split(u'/', Qt::SkipEmptyParts)) {
            const QString folded = foldForSearch(form);
            // "sous-préfecture" is two words in a text, and never one form here.
            for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
                const bool exact = form.startsWith(u'=');
                forms.push_back({exact ? singular(word) : stem(word), exact});
            }
        }
        if (!forms.empty())
            all.push_back(std::move(forms));
    }
    const auto isSmall = [](const std::vector<Form> &forms) { return forms.size() == 1 && smallWords().contains(forms.front().text); };
    const auto large = std::count_if(all.begin(), all.end(), [&](const auto &forms) { return !isSmall(forms); });
    pattern.contiguous = large == 1 && all.size() > 1;
    if (!pattern.contiguous)
        std::erase_if(all, isSmall);
    pattern.words = std::move(all);
    return pattern;
}

bool Lexicon::isUsable(const QString &phrase)
{
    const Pattern pattern = patternOf(phrase, 0);
    return std::any_of(pattern.words.begin(), pattern.words.end(), [](const std::vector<Form> &forms) {
        return std::any_of(forms.begin(), forms.end(), [](const Form &form) { return form.text.size() >= 3; });
    });
}

Lexicon::Lexicon(const std::vector<LexiconEntry> &entries) : m_entries(entries)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].active || !isUsable(m_entries[i].phrase))
            continue;
        m_patterns.push_back(patternOf(m_entries[i].phrase, i));
        for (const Form &form : m_patterns.back().words.front()) {
            std::vector<size_t> &list = m_byLetter[form.text.front()];
            if (list.empty() || list.back() != m_patterns.size() - 1)
                list.push_back(m_patterns.size() - 1);
        }
    }
}

bool Lexicon::fits(const std::vector<Form> &forms, const Token &token)
{
    return std::any_of(forms.begin(), forms.end(), [&](const Form &form) {
        if (form.exact || form.text.size() < 3)
            return singular(token.folded) == form.text || token.folded == form.text;
        return token.stem == form.text || token.bare == form.text || token.folded == form.text;
    });
}

// Position of the last word when the phrase begins at `at`, −1 when it does not.
int Lexicon::matchAt(const Pattern &pattern, const std::vector<Token> &tokens, int at)
{
    const int count = static_cast<int>(tokens.size());
    if (!fits(pattern.words.front(), tokens[static_cast<size_t>(at)]))
        return -1;
    int last = at;
    for (size_t word = 1; word < pattern.words.size(); ++word) {
        int between = 0; // words that count, small ones do not
        int found = -1;
        for (int next = last + 1; next < count && found < 0 && between <= (pattern.contiguous ? 0 : kWordsBetween); ++next) {
            const Token &token = tokens[static_cast<size_t>(next)];
            if (token.before == Token::Stop)
                break;
            if (fits(pattern.words[word], token))
                found = next;
            else if (pattern.contiguous || !smallWords().contains(token.folded))
                ++between;
        }
        if (found < 0)
            return -1;
        last = found;
    }
    return last;
}

// "sans tondre", "ni", "hors", "à l’exclusion de", "ne … pas", "pas de", before; "n’est pas", "exclue", after.
bool Lexicon::isNegated(const std::vector<Token> &tokens, int first, int last)
{
    const auto at = [&](int i) -> const Token & { return tokens[static_cast<size_t>(i)]; };
    const int count = static_cast<int>(tokens.size());
    const auto isNot = [](const QString &word) { return isOneOf(word, {"pas", "jamais", "plus", "aucun", "aucune", "rien", "point", "ni"}); };
    const auto isOnly = [](const QString &word) {
        return isOneOf(word, {"seulement", "uniquement", "que", "qu", "oublier", "compter", "doute", "negliger", "moins"});
    };
    for (int i = first - 1; i >= 0 && i >= first - kReachOfNegation; --i) {
        if (at(i + 1).before != Token::Space)
            break;
        const QString &word = at(i).folded;
        const bool lifted = isOnly(at(i + 1).folded);
        if (isOneOf(word, {"sans", "ni", "aucun", "aucune", "hors", "jamais", "exclusion", "excepte", "sauf"}))
            return !lifted;
        const bool isNear = i >= first - kReachOfNot;
        if (isNear && isOneOf(word, {"pas", "non", "nul", "nulle"}))
            return !lifted;
        if (isNear && isOneOf(word, {"ne", "n"})) {
            for (int j = i + 1; j < count && j <= last + 2; ++j) {
                if (j > first && at(j).before == Token::Stop)
                    break;
                if (isNot(at(j).folded))
                    return j + 1 >= count || !isOnly(at(j + 1).folded);
            }
        }
    }
    for (int i = last + 1; i < count && i <= last + 4; ++i) {
        if (at(i).before == Token::Stop || isOneOf(at(i).folded, {"qui", "que", "qu", "car", "mais", "si", "quand", "dont"}))
            break;
        if (isOneOf(at(i).stem, {"exclu", "interdit", "proscrit"}))
            return true;
        if (isOneOf(at(i).folded, {"ne", "n"})) {
            for (int j = i + 1; j < count && j <= i + 3; ++j) {
                if (isNot(at(j).folded))
                    return j + 1 >= count || !isOnly(at(j + 1).folded);
            }
        }
    }
    return false;
}

void Lexicon::findIn(const LexiconText &text, std::vector<LexiconHit> &hits) const
{
    struct Found {
        int first;
        int last;
        size_t entry;
        bool negated;
    };
    const std::vector<Token> words = tokens(text.text);
    const int count = static_cast<int>(words.size());
    std::vector<Found> found;
    for (int at = 0; at < count; ++at) {
        const QString &folded = words[static_cast<size_t>(at)].folded;
        if (folded.isEmpty())
            continue;
        const auto list = m_byLetter.constFind(folded.front());
        if (list == m_byLetter.cend())
            continue;
        std::optional<Found> best;
        for (const size_t number : *list) {
            const int last = matchAt(m_patterns[number], words, at);
            if (last >= 0 && (!best || last > best->last))
                best = Found{at, last, m_patterns[number].entry, false};
        }
        if (!best)
            continue;
        if (!found.empty() && best->first <= found.back().last) {
            // Two overlap: the longer one stays, the first of two alike.
            if (best->last - best->first <= found.back().last - found.back().first)
                continue;
            found.pop_back();
        }
        best->negated = isNegated(words, best->first, best->last);
        // "sans tondre, tailler ni désherber": the list goes on under the same negation.
        if (!best->negated && !found.empty() && found.back().negated && best->first > found.back().last) {
            bool goesOn = best->first - found.back().last <= kWordsBetween;
            for (int i = found.back().last + 1; i < best->first && goesOn; ++i)
                goesOn = smallWords().contains(words[static_cast<size_t>(i)].folded) && words[static_cast<size_t>(i)].before != Token::Stop;
            best->negated = goesOn && words[static_cast<size_t>(best->first)].before != Token::Stop;
        }
        found.push_back(*best);
    }
    for (const Found &each : found) {
        const Token &first = words[static_cast<size_t>(each.first)];
        const Token &last = words[static_cast<size_t>(each.last)];
        const LexiconEntry &entry = m_entries[each.entry];
        const int length = last.start + last.length - first.start;
        hits.push_back({entry.id, entry.family, entry.phrase, entry.explanation, text.field, first.start, length,
                        text.text.mid(first.start, length), each.negated});
    }
}

std::vector<LexiconHit> Lexicon::find(const std::vector<LexiconText> &texts) const
{
    std::vector<LexiconHit> hits;
    for (const LexiconText &text : texts)
        findIn(text, hits);
    return hits;
}

bool Lexicon::warns(const std::vector<LexiconText> &texts) const
{
    const std::vector<LexiconHit> hits = find(texts);
    return std::any_of(hits.begin(), hits.end(), [](const LexiconHit &hit) { return !hit.negated; });
}

} // namespace pc
