#include "tests/translations/faults.h"

#include <QRegularExpression>
#include <QSet>

namespace pc::translations {

namespace {

struct Pattern {
    const char *pattern;
    const char *why;
};

// U+00A0 is the no-break space, U+202F the narrow one.
// clang-format off
constexpr Pattern kTypography[] = {
    {R"(')",                                        "straight apostrophe: ’"},
    {R"(["“”])",                                    "quotation marks: « »"},
    {R"(\.\.\.)",                                   "three dots: …"},
    {R"((?<!\x{202f})[;!?])",                       "no narrow no-break space before ; ! ?"},
    {R"((?<!\x{00a0}|\d)(?<!https|http|mailto):)",  "no no-break space before :"},
    {R"((?<=\d):(?!\d))",                           "no no-break space before :"},
    {R"(«(?!\x{00a0})|(?<!\x{00a0})»)",             "no no-break space inside « »"},
    {R"([ \x{00a0}\x{202f}]{2,})",                  "two spaces together"},
    {R"( [,.…)])",                                  "space before a mark that takes none"},
    {R"(\d (Mo|Ko|Go|h|%)(?!\w))",                  "no no-break space before the unit"},
    {R"(\b(A |Etape|Echange|Etat\b|Ecri|Edit|Elu|Etudiant|Evalu|Evenement))", "capital without its accent"},
};
constexpr Pattern kWording[] = {
    {R"(\b(the|and|of|with|without|cannot|not|was|were|is|are|this|that|from|by|been|has|have|will|your|you)\b)", "English word"},
    {R"(\b(row|rows|register|registers|town|hall|file|files|folder|copy|mayor|rule|unknown|entitled|entitlement)\b)", "English word"},
    {R"(\b(threshold|exchange|exchanges|derogation|save|cancel|close|undo|redo|choose|changed|delete)\b)", "English word"},
    // The glossary of the trade.
    {R"(éligib)",                                   "the word is « commune ayant droit »"},
    {R"(\bexception)",                              "the word is « dérogation »"},
    {R"(heures? (validée|confirmée))",              "hours are « visées »"},
    {R"(\bbase de données\b)",                      "the word is « registre »"},
    {R"(\b(sauvegarde|backup))",                    "the word is « copie »"},
    {R"(\be-?mail)",                                "the word is « courriel »"},
};
// clang-format on

template <size_t size>
QStringList matches(const Sentence &sentence, const Pattern (&patterns)[size],
                    QRegularExpression::PatternOptions options = {})
{
    QStringList faults;
    for (const Pattern &entry : patterns) {
        const QRegularExpression pattern(QString::fromUtf8(entry.pattern),
                                         options | QRegularExpression::UseUnicodePropertiesOption);
        Q_ASSERT_X(pattern.isValid(), entry.pattern, qPrintable(pattern.errorString()));
        for (const QString &form : sentence.forms) {
            if (pattern.match(form).hasMatch())
                faults << QStringLiteral("%1 → “%2”: %3").arg(sentence.name(), form, QString::fromUtf8(entry.why));
        }
    }
    return faults;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(n|\\d{1,2})"));
    QSet<QString> found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    return found;
}

int mnemonics(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("(?<!&)&(?=\\w)"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return static_cast<int>(text.count(mnemonic));
}

/// The mark the sentence closes with; nothing for a label.
QString ending(const QString &text)
{
    static const QStringList abbreviations{QStringLiteral("M.")};
    const QString last = text.trimmed().right(1);
    const bool isMark = QStringLiteral(".…:;?!").contains(last);
    return last.isEmpty() || !isMark || abbreviations.contains(text) ? QString() : last;
}

/// The blanks and line breaks around and inside, which the layout counts on.
QString edges(const QString &text)
{
    const qsizetype head = text.indexOf(text.trimmed());
    return QStringLiteral("%1|%2|%3").arg(head).arg(text.size() - head - text.trimmed().size()).arg(text.count(u'\n'));
}

} // namespace

QStringList finishFaults(const Sentence &sentence)
{
    QStringList faults;
    if (!sentence.state.isEmpty())
        faults << QStringLiteral("%1: %2").arg(sentence.name(), sentence.state);
    if (sentence.forms.size() != (sentence.counted ? 2 : 1))
        faults << QStringLiteral("%1: %2 plural forms").arg(sentence.name()).arg(sentence.forms.size());
    for (const QString &form : sentence.forms) {
        if (form.isEmpty() || (form.trimmed().isEmpty() && !sentence.source.trimmed().isEmpty()))
            faults << QStringLiteral("%1: empty").arg(sentence.name());
    }
    return faults;
}

QStringList fidelityFaults(const Sentence &sentence)
{
    QStringList faults;
    for (const QString &form : sentence.forms) {
        const auto compare = [&](const auto &ours, const auto &theirs, const char *what) {
            if (ours != theirs)
                faults << QStringLiteral("%1 → “%2”: %3").arg(sentence.name(), form, QString::fromUtf8(what));
        };
        compare(placeholders(form), placeholders(sentence.source), "placeholders differ");
        compare(mnemonics(form), mnemonics(sentence.source), "the mnemonic is lost or doubled");
        compare(ending(form), ending(sentence.source), "it does not end like the source");
        compare(edges(form), edges(sentence.source), "blanks at its ends or line breaks differ");
    }
    return faults;
}

QStringList typographyFaults(const Sentence &sentence) { return matches(sentence, kTypography); }

QStringList wordingFaults(const Sentence &sentence)
{
    return matches(sentence, kWording, QRegularExpression::CaseInsensitiveOption);
}

} // namespace pc::translations
