#include "models/exchange/importvalues.h"

#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/store/database.h"

#include <QRegularExpression>

#include <array>

namespace pc {

namespace {

bool hasWord(const QStringList &words, const char *sought)
{
    for (const QString &one : QString::fromUtf8(sought).split(u'|')) {
        if (words.contains(one))
            return true;
    }
    return false;
}

// Some word begins with one of these stems.
bool hasStem(const QStringList &words, const char *sought)
{
    for (const QString &stem : QString::fromUtf8(sought).split(u'|')) {
        for (const QString &word : words) {
            if (word.startsWith(stem))
                return true;
        }
    }
    return false;
}

QStringList foldedWords(const QString &text) { return foldForSearch(text).split(u' ', Qt::SkipEmptyParts); }

// The value whose word or label the text is, in the language of the program.
template <typename Words, typename Value>
std::optional<Value> exactly(const std::vector<Value> &values, const QString &text)
{
    const QString folded = foldForSearch(text);
    for (const Value value : values) {
        if (folded == foldForSearch(Words::label(value)) || text.trimmed().toLower() == Words::word(value))
            return value;
    }
    return std::nullopt;
}

// 1 to 12 for a French month, written out or shortened; 0 otherwise.
int monthNamed(const QString &word)
{
    static const std::array<QLatin1StringView, 12> months{
        QLatin1StringView("janv"), QLatin1StringView("fev"),  QLatin1StringView("mars"), QLatin1StringView("avr"),
        QLatin1StringView("mai"),  QLatin1StringView("juin"), QLatin1StringView("juil"), QLatin1StringView("aout"),
        QLatin1StringView("sept"), QLatin1StringView("oct"),  QLatin1StringView("nov"),  QLatin1StringView("dec")};
    for (size_t i = 0; i < months.size(); ++i) {
        if (word.startsWith(months[i]))
            return int(i) + 1;
    }
    return 0;
}

int fullYear(const QString &digits) { return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt(); }

QDate spelledDay(const QString &text, QDate today, bool &yearAssumed)
{
    static const QRegularExpression spelled(
        QStringLiteral("^(?:[a-z]+ )?(\\d{1,2})(?:er)? ([a-z]+)(?: (\\d{4}|\\d{2}))?$"));
    const auto match = spelled.match(foldForSearch(text));
    if (!match.hasMatch())
        return {};
    const int month = monthNamed(match.captured(2));
    if (month == 0)
        return {};
    const QString digits = match.captured(3);
    yearAssumed = digits.isEmpty();
    return {yearAssumed ? today.year() : fullYear(digits), month, match.captured(1).toInt()};
}

bool isShouted(const QString &word)
{
    const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return letters > 1 && word == word.toUpper();
}

} // namespace

QString cleanCell(const QString &raw)
{
    QString text = raw;
    text.remove(QChar(u'\0')).remove(QChar(u'\u200b')).remove(QChar(u'\ufeff'));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    text.replace(QChar(u'\u00a0'), u' ').replace(QChar(u'\u202f'), u' ');
    return storableText(text.trimmed());
}

ReadDay readDay(const QString &text, QDate today)
{
    static const QRegularExpression serial(QStringLiteral("^(\\d{5})(?:[.,]\\d+)?$"));
    static const QRegularExpression timed(QStringLiteral("^(\\S+)[ T]+(?:à )?\\d{1,2}[:h].*$"));
    static const QRegularExpression yearless(QStringLiteral("^\\d{1,2}[/.\\- ]\\d{1,2}$"));
    constexpr int firstSerial = 20'000;
    constexpr int lastSerial = 80'000;
    QString typed = text.trimmed();
    if (const auto match = serial.match(typed); match.hasMatch()) {
        const int days = match.captured(1).toInt();
        return days >= firstSerial && days <= lastSerial ? ReadDay{QDate(1899, 12, 30).addDays(days)} : ReadDay{};
    }
    if (const auto match = timed.match(typed); match.hasMatch())
        typed = match.captured(1);
    ReadDay read{parseDate(typed, today), yearless.match(typed).hasMatch()};
    if (!read.day.isValid())
        read.day = spelledDay(typed, today, read.yearAssumed);
    return read;
}

ReadDay dayIn(ReadDay read, const Campaign &campaign)
{
    if (!read.yearAssumed || !read.day.isValid() || !campaign.startsOn.isValid())
        return read;
    for (int year = campaign.startsOn.year(); year <= campaign.endsOn.year(); ++year) {
        const QDate day(year, read.day.month(), read.day.day());
        if (day.isValid() && campaign.contains(day))
            read.day = day;
    }
    return read;
}

ReadDay readMonth(const QString &text, const Campaign &campaign)
{
    static const QRegularExpression spelled(QStringLiteral("^([a-z]+)(?: (\\d{4}|\\d{2}))?$"));
    static const QRegularExpression figures(QStringLiteral("^(?:(\\d{1,2}) (\\d{4})|(\\d{4}) (\\d{1,2}))$"));
    const QString folded = foldForSearch(text);
    if (const auto match = figures.match(folded); match.hasMatch()) {
        const bool yearFirst = match.captured(1).isEmpty();
        return {QDate(match.captured(yearFirst ? 3 : 2).toInt(), match.captured(yearFirst ? 4 : 1).toInt(), 1)};
    }
    const auto match = spelled.match(folded);
    const int month = match.hasMatch() ? monthNamed(match.captured(1)) : 0;
    if (month == 0)
        return {};
    const QString digits = match.captured(2);
    if (!digits.isEmpty())
        return {QDate(fullYear(digits), month, 1)};
    return campaign.startsOn.isValid() ? dayIn({QDate(campaign.startsOn.year(), month, 1), true}, campaign) : ReadDay{};
}

QTime readTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})\\s*(?:[h:.]\\s*(\\d{2})?)(?::\\d{2})?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

std::optional<bool> readYesNo(const QString &text)
{
    static const QStringList yes = QStringLiteral("oui o x vrai true yes 1 ok").split(u' ');
    static const QStringList no = QStringLiteral("non n faux false no 0").split(u' ');
    const QString folded = foldForSearch(text);
    return yes.contains(folded) ? std::optional(true) : no.contains(folded) ? std::optional(false) : std::nullopt;
}

ReadCode readCommuneCode(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:\\d{5}|2[AB]\\d{3})$"));
    static const QRegularExpression shortened(QStringLiteral("^[1-9]\\d{3}$"));
    QString code;
    for (const QChar c : text) {
        if (!c.isSpace() && c != u'\'' && c != u'’')
            code += c.toUpper();
    }
    if (form.match(code).hasMatch())
        return {code, false};
    return shortened.match(code).hasMatch() ? ReadCode{u'0' + code, true} : ReadCode{};
}

std::optional<Civility> readCivility(const QString &text)
{
    const QString word = foldForSearch(text);
    static const QStringList men{QStringLiteral("m"), QStringLiteral("mr"),    QStringLiteral("monsieur"),
                                 QStringLiteral("h"), QStringLiteral("homme"), QStringLiteral("1")};
    static const QStringList women{QStringLiteral("mme"),          QStringLiteral("madame"), QStringLiteral("mlle"),
                                   QStringLiteral("mademoiselle"), QStringLiteral("mrs"),    QStringLiteral("f"),
                                   QStringLiteral("femme"),        QStringLiteral("2")};
    if (men.contains(word))
        return Civility::Monsieur;
    if (women.contains(word))
        return Civility::Madame;
    if (const auto known = exactly<CommuneWords>(CommuneWords::civilities(), text); known && !word.isEmpty())
        return known;
    return std::nullopt;
}

ReadName readWholeName(const QString &text)
{
    static const QStringList particles =
        QStringLiteral("le la les l de du des d van vanden vander von el ben").split(u' ');
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    ReadName name;
    if (words.size() > 1) {
        // One letter alone is an initial, unless it has its point: "M. Dupont", but "F Dupont" is a name.
        const auto civility = readCivility(words.front());
        const QString first = foldForSearch(words.front());
        if (civility && (first.size() > 1 || first == QLatin1String("m")) && first.front().isLetter()) {
            name.civility = *civility;
            words.removeFirst();
        }
    }
    if (words.size() > 2 && particles.contains(foldForSearch(words[0]))
        && (foldForSearch(words[1]) == QLatin1String("maire") || foldForSearch(words[1]) == QLatin1String("mairesse")))
        words.remove(0, 2);
    QStringList shouted;
    QStringList others;
    for (const QString &word : words)
        (isShouted(word) ? shouted : others) << word;
    if (!shouted.isEmpty() && !others.isEmpty()) {
        // "Jean de LA FONTAINE": a small particle belongs to the capitals that follow it.
        while (others.size() > 1 && particles.contains(foldForSearch(others.back())) && words.back() == shouted.back())
            shouted.prepend(others.takeLast());
        name.firstName = others.join(u' ');
        name.lastName = shouted.join(u' ');
        return name;
    }
    if (words.size() < 2 || particles.contains(foldForSearch(words.front()))) {
        name.lastName = words.join(u' ');
        return name;
    }
    name.firstName = words.takeFirst();
    name.doubtful = !shouted.isEmpty() || (words.size() > 1 && !particles.contains(foldForSearch(words.front())));
    name.lastName = words.join(u' ');
    return name;
}

ReadCcas readCcas(const QString &text, QDate today)
{
    static const QRegularExpression day(QStringLiteral("\\d{1,2}[/.\\-]\\d{1,2}[/.\\-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}"));
    ReadCcas read;
    if (const auto match = day.match(text); match.hasMatch())
        read.since = parseDate(match.captured(0), today);
    const QStringList words = foldedWords(text);
    if (const auto known = exactly<CommuneWords>(CommuneWords::ccasStates(), text))
        read.state = known;
    else if (text.trimmed() == QLatin1String("?") || hasStem(words, "inconnu") || hasWord(words, "nsp|sait"))
        read.state = CcasState::Unknown;
    else if (hasStem(words, "dissou|dissol|supprim"))
        read.state = CcasState::Dissolved;
    else if (hasWord(words, "cias") || hasStem(words, "transf|intercommunal"))
        read.state = CcasState::Cias;
    else if (hasWord(words, "aucun|aucune|non|neant|absent|pas|sans|n"))
        read.state = CcasState::None;
    else if (hasWord(words, "oui|actif|o|x|ccas") || hasStem(words, "exist"))
        read.state = CcasState::Exists;
    return read;
}

std::optional<ContactChannel> readChannel(const QString &text)
{
    if (const auto known = exactly<ContactWords>(ContactWords::channels(), text))
        return known;
    const QStringList words = foldedWords(text);
    if (hasWord(words, "mail|mails|email|mel|messagerie") || hasStem(words, "courriel|electronique"))
        return ContactChannel::Email;
    if (hasWord(words, "tel|tph|fil") || hasStem(words, "telephon|appel|phone|portable"))
        return ContactChannel::Phone;
    if (hasWord(words, "poste|postal|pli") || hasStem(words, "courrier|lettre"))
        return ContactChannel::Letter;
    if (hasStem(words, "reunion|visio|comite|copil|conseil"))
        return ContactChannel::Meeting;
    if (hasWord(words, "rdv|vous|place") || hasStem(words, "visite|deplacement|rencontre"))
        return ContactChannel::Visit;
    if (hasStem(words, "autre"))
        return ContactChannel::Other;
    return std::nullopt;
}

std::optional<ContactDirection> readDirection(const QString &text)
{
    if (const auto known = exactly<ContactWords>(ContactWords::directions(), text))
        return known;
    const QStringList words = foldedWords(text);
    if (hasStem(words, "entrant|recu|arrive") || foldForSearch(text).startsWith(QLatin1String("de la mairie")))
        return ContactDirection::Incoming;
    if (hasWord(words, "emis|emise|depart|nous") || hasStem(words, "sortant|envoy"))
        return ContactDirection::Outgoing;
    return std::nullopt;
}

std::optional<ContactOutcome> readOutcome(const QString &text)
{
    if (const auto known = exactly<ContactWords>(ContactWords::outcomes(), text))
        return known;
    static const QRegularExpression free(QStringLiteral("[,;.:!?]\\s*\\S"));
    const QStringList words = foldedWords(text);
    // A sentence is somebody's own words: what decides in it is not ours to say.
    if (words.size() > 6 || free.match(text).hasMatch())
        return std::nullopt;
    if (hasStem(words, "refus|decline") || (hasWord(words, "pas") && hasStem(words, "souhait|interess|particip|veu")))
        return ContactOutcome::Declined;
    if (hasWord(words, "sans|pas|absence") && hasStem(words, "repons|repond"))
        return ContactOutcome::NoAnswer;
    if (hasStem(words, "rappel|relanc|recontact"))
        return ContactOutcome::CallBack;
    if (hasStem(words, "non|pas"))
        return std::nullopt;
    if (hasStem(words, "particip|accepte|accord"))
        return ContactOutcome::Participating;
    if (hasStem(words, "interess"))
        return ContactOutcome::Interested;
    if (hasWord(words, "ras|neant|rien"))
        return ContactOutcome::None;
    return std::nullopt;
}

QString readPostalCode(const QString &text)
{
    static const QRegularExpression shortened(QStringLiteral("^[1-9]\\d{3}$"));
    const QString packed = QString(text).remove(u' ');
    return shortened.match(packed).hasMatch() ? u'0' + packed : packed.size() == 5 ? packed : text;
}

} // namespace pc
