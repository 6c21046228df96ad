// Finds, in what a town hall wrote, words that resemble a municipal employee's task.
//
// It warns and explains, it never decides: « atelier jardin partagé » may well be an action of solidarity. Pure: texts
// and entries in, places in the text out. Matching forgives accents, case, plurals, endings of verbs and small words.
//
// How a phrase is written: words in order ("tailler haie"), with up to three other words between them in the text;
// "tondre/tonte" are two forms of one word; "=tracteur" is that word and its plural alone, not its family. A phrase of one
// word and small words ("en l’absence") is looked for as it stands.
#pragma once

#include "models/base/id.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace pc {

struct LexiconEntry {
    LexiconEntryId id;
    QString family;
    QString phrase; ///< never empty, never twice
    QString explanation = {};
    bool active = true;

    friend bool operator==(const LexiconEntry &, const LexiconEntry &) = default;
};

/// One text to look at, with the column it stands in.
struct LexiconText {
    QString field;
    QString text;
};

/// A phrase found: where in the original text, and whether the text says that it will not be done.
struct LexiconHit {
    LexiconEntryId entry;
    QString family;
    QString phrase;
    QString explanation;
    QString field;
    int start = 0;  ///< in UTF-16 units of the original text
    int length = 0;
    QString words; ///< the original text of that range
    bool negated = false;

    friend bool operator==(const LexiconHit &, const LexiconHit &) = default;
};

class Lexicon {
public:
    explicit Lexicon(const std::vector<LexiconEntry> &entries);

    /// Every phrase found, in the order of the texts; of two that overlap the longer one stays.
    std::vector<LexiconHit> find(const std::vector<LexiconText> &texts) const;
    /// Whether some phrase is found that is not negated.
    bool warns(const std::vector<LexiconText> &texts) const;

    /// The stem words are compared by: "tondeuses" → "tond". Folded beforehand; for tests.
    static QString stem(const QString &folded);
    /// Why a phrase cannot be kept, empty when it can: it has no word to look for. Not translated: a word for code.
    static bool isUsable(const QString &phrase);

private:
    struct Token;
    struct Form {
        QString text;
        bool exact = false;
    };
    struct Pattern {
        size_t entry = 0;
        std::vector<std::vector<Form>> words;
        bool contiguous = false;
    };
    static std::vector<Token> tokens(const QString &text);
    static bool fits(const std::vector<Form> &forms, const Token &token);
    static int matchAt(const Pattern &pattern, const std::vector<Token> &tokens, int at);
    static bool isNegated(const std::vector<Token> &tokens, int first, int last);
    static Pattern patternOf(const QString &phrase, size_t entry);
    void findIn(const LexiconText &text, std::vector<LexiconHit> &hits) const;

    std::vector<LexiconEntry> m_entries;
    std::vector<Pattern> m_patterns;
    QHash<QChar, std::vector<size_t>> m_byLetter; // patterns whose first word may begin with this letter
};

} // namespace pc
