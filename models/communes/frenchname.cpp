#include "models/communes/frenchname.h"

namespace pc {

namespace {
enum Article { NoneConsonant = 0, NoneVowel = 1, Le = 2, Les = 4, Aux = 6 };

// Drops the article that merges with the preposition: "Le Quesnoy" → "Quesnoy".
QString without(const QString &name, QLatin1StringView article)
{
    return name.startsWith(article, Qt::CaseInsensitive) ? name.mid(article.size()) : name;
}

// Two communes (Le Mont-Dore, Le Vernet-Chaméane) have an article in their name that the official file forgets.
int articleOf(const QString &name, int article)
{
    return article == NoneConsonant && name.startsWith(QLatin1StringView("Le ")) ? int(Le) : article;
}
} // namespace

QString nameWithOf(const QString &name, int article)
{
    switch (articleOf(name, article)) {
    case NoneVowel:
        return QStringLiteral("d’") + name;
    case Le:
        return QStringLiteral("du ") + without(name, QLatin1StringView("Le "));
    case Les:
        return QStringLiteral("des ") + without(name, QLatin1StringView("Les "));
    case Aux:
        return QStringLiteral("des ") + without(name, QLatin1StringView("Aux "));
    default:
        return QStringLiteral("de ") + name;
    }
}

QString nameWithAt(const QString &name, int article)
{
    switch (articleOf(name, article)) {
    case Le:
        return QStringLiteral("au ") + without(name, QLatin1StringView("Le "));
    case Les:
        return QStringLiteral("aux ") + without(name, QLatin1StringView("Les "));
    case Aux:
        return QStringLiteral("aux ") + without(name, QLatin1StringView("Aux "));
    default:
        return QStringLiteral("à ") + name;
    }
}

} // namespace pc
