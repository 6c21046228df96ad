// Which column is which, and which kind of table it is: titles first (columnmatcher.h), then a look at what is in the
// columns, because titles like "COM" or "Ville" mean different things in different files.
#include "models/base/minutes.h"
#include "models/base/textfold.h"
#include "models/exchange/importkind.h"
#include "models/exchange/importvalues.h"

#include <algorithm>

namespace pc {

namespace {

constexpr size_t kSample = 200;

// The share of the filled cells of a column that pass a test; 0 for an empty column.
template <typename Test>
double share(const TextTable &table, qsizetype column, const Test &test)
{
    int filled = 0;
    int passed = 0;
    for (size_t i = 0; i < std::min(table.rows.size(), kSample); ++i) {
        const QString cell = cleanCell(table.rows[i].value(column));
        filled += cell.isEmpty() ? 0 : 1;
        passed += !cell.isEmpty() && test(cell) ? 1 : 0;
    }
    return filled == 0 ? 0 : double(passed) / filled;
}

bool isMostly(double part) { return part >= 0.6; }

bool isCode(const QString &cell) { return !readCommuneCode(cell).code.isEmpty(); }

// "Code postal" and "Code du département" contain the word of our field, and are something else.
bool isAnotherCode(const QString &title)
{
    static const QStringList insee{QStringLiteral("insee"), QStringLiteral("commune"), QStringLiteral("geo")};
    const QStringList words = foldForSearch(title).split(u' ');
    return words.size() > 1
        && std::none_of(insee.begin(), insee.end(), [&](const QString &w) { return words.contains(w); });
}

bool isPhone(const QString &cell)
{
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    const bool others = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter() || c == u'@'; });
    return digits >= 9 && digits <= 13 && !others;
}

// National and social-security numbers are never read.
bool isForbidden(const QString &title)
{
    static const QStringList words{QStringLiteral("ine"), QStringLiteral("nir"), QStringLiteral("secu"), QStringLiteral("securite")};
    const QStringList own = foldForSearch(title).split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return own.contains(word); });
}

bool isDay(const QString &cell)
{
    const bool hasSigns = cell.contains(u'/') || cell.contains(u'-') || cell.contains(u' ') || cell.size() >= 5;
    return hasSigns && readDay(cell, QDate(2000, 1, 1)).day.isValid();
}

// No longer than a day, so that no code or serial number is taken for one.
bool isDuration(const QString &cell)
{
    const auto minutes = parseMinutes(cell);
    return minutes && *minutes > 0 && *minutes <= 24 * 60;
}

bool isPersonName(const QString &cell)
{
    const bool figures = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
    return !figures && cell.contains(u' ') && cell.size() <= 60;
}

class Matcher {
public:
    Matcher(const TextTable &table, ImportKind kind) : m_table(table), m_kind(kind)
    {
        qsizetype width = table.header.size();
        for (const QStringList &row : table.rows)
            width = std::max(width, row.size());
        m_mapping.resize(size_t(width));
    }

    ImportMapping match()
    {
        if (m_table.header.isEmpty())
            matchContent();
        else
            matchTitles();
        return m_mapping;
    }

private:
    std::optional<size_t> columnOf(ImportField field) const
    {
        const auto found = std::find(m_mapping.begin(), m_mapping.end(), std::optional(field));
        return found == m_mapping.end() ? std::nullopt : std::optional(size_t(found - m_mapping.begin()));
    }

    // Moves a column from one field to another if that one is free, else leaves it aside.
    void move(ImportField from, ImportField to)
    {
        const auto column = columnOf(from);
        if (column)
            m_mapping[*column] = columnOf(to) ? std::nullopt : std::optional(to);
    }

    void matchTitles()
    {
        QStringList titles = m_table.header;
        std::replace(titles.begin(), titles.end(), ImportFields::reasonTitle(), QString());
        std::replace_if(titles.begin(), titles.end(), isForbidden, QString());
        std::replace_if(
            titles.begin(), titles.end(),
            [this](const QString &title) { return ImportFields::isPassedOver(m_kind, title); }, QString());
        const auto keys = matchColumns(titles, ImportFields::specs(m_kind));
        for (size_t i = 0; i < keys.size(); ++i)
            m_mapping[i] = keys[i] ? ImportFields::byKey(m_kind, *keys[i]) : std::nullopt;
        for (size_t i = 0; i < m_mapping.size(); ++i) {
            if (m_mapping[i] == ImportField::Code && isAnotherCode(titles.value(qsizetype(i))))
                m_mapping[i] = std::nullopt;
        }
        rightCommune();
        rightTotal();
        if (m_kind == ImportKind::TownHalls)
            rightMayor();
        else if (!columnOf(ImportField::FirstName) && !columnOf(ImportField::Student))
            move(ImportField::LastName, ImportField::Student);
    }

    // "COM" is a name in some files of INSEE and a code in others: what is in the column decides.
    void rightCommune()
    {
        const auto code = columnOf(ImportField::Code);
        const auto name = columnOf(ImportField::Commune);
        const bool codeHoldsNames = code && isMostly(share(m_table, qsizetype(*code), [](const QString &cell) {
                                        return cell.front().isLetter() && !isCode(cell);
                                    }));
        const bool nameHoldsCodes = name && isMostly(share(m_table, qsizetype(*name), isCode));
        if (codeHoldsNames && nameHoldsCodes)
            std::swap(m_mapping[*code], m_mapping[*name]);
        else if (codeHoldsNames)
            move(ImportField::Code, ImportField::Commune);
        else if (nameHoldsCodes && !code)
            move(ImportField::Commune, ImportField::Code);
        if (!columnOf(ImportField::Code) && !columnOf(ImportField::Commune))
            move(ImportField::City, ImportField::Commune);
    }

    // "Total du mois" above durations is the duration itself; above yes and no it says what the duration is.
    void rightTotal()
    {
        const auto total = columnOf(ImportField::Monthly);
        if (total && isMostly(share(m_table, qsizetype(*total), isDuration))
            && !isMostly(share(m_table, qsizetype(*total), [](const QString &cell) { return readYesNo(cell).has_value(); })))
            move(ImportField::Monthly, ImportField::Duration);
    }

    void rightMayor()
    {
        if (columnOf(ImportField::FirstName) && !columnOf(ImportField::LastName)) {
            for (size_t i = 0; i < m_mapping.size(); ++i) {
                if (!m_mapping[i] && foldForSearch(m_table.header.value(qsizetype(i))) == QLatin1String("nom")) {
                    m_mapping[i] = ImportField::LastName;
                    break;
                }
            }
            // "Maire" beside "Prénom du maire" is the last name.
            if (!columnOf(ImportField::LastName))
                move(ImportField::Mayor, ImportField::LastName);
        }
        if (!columnOf(ImportField::FirstName) && !columnOf(ImportField::Mayor))
            move(ImportField::LastName, ImportField::Mayor);
    }

    void matchContent()
    {
        const auto take = [this](ImportField field, const auto &test) {
            for (size_t i = 0; i < m_mapping.size(); ++i) {
                if (!m_mapping[i] && isMostly(share(m_table, qsizetype(i), test))) {
                    m_mapping[i] = field;
                    return;
                }
            }
        };
        if (m_kind == ImportKind::Hours) {
            take(ImportField::Date, isDay);
            take(ImportField::Duration, isDuration);
            take(ImportField::Student, isPersonName);
            return;
        }
        take(ImportField::Code, isCode);
        if (m_kind == ImportKind::TownHalls || m_kind == ImportKind::Students) {
            take(ImportField::Email, [](const QString &cell) { return cell.contains(u'@'); });
            take(ImportField::Phone, isPhone);
        } else if (m_kind == ImportKind::Contacts) {
            take(ImportField::Date, [](const QString &cell) { return readDay(cell, QDate(2000, 1, 1)).day.isValid(); });
        }
    }

    const TextTable &m_table;
    ImportKind m_kind;
    ImportMapping m_mapping;
};

} // namespace

ImportMapping matchImportColumns(const TextTable &table, ImportKind kind) { return Matcher(table, kind).match(); }

namespace {

qsizetype known(const ImportMapping &mapping)
{
    return std::count_if(mapping.begin(), mapping.end(), [](std::optional<ImportField> field) { return !!field; });
}

// Whether the table has what the kind needs, and at least one column that only this kind has.
bool tells(ImportKind kind, const ImportMapping &mapping)
{
    const auto fields = importKind(kind).fields;
    return ImportFields::missing(kind, mapping).isEmpty()
        && std::any_of(fields.begin(), fields.end(),
                       [&](const ImportFieldLine &line) { return line.telling && fills(mapping, line.field); });
}

} // namespace

ImportKind guessKind(const TextTable &table)
{
    const ImportMapping log = matchImportColumns(table, ImportKind::Contacts);
    ImportKind best = ImportKind::TownHalls;
    qsizetype most = known(matchImportColumns(table, ImportKind::TownHalls));
    if (fills(log, ImportField::Date) && known(log) >= most) {
        best = ImportKind::Contacts;
        most = known(log);
    }
    // The kinds that ask for most come last: on a tie they know the table better.
    for (const ImportKind kind : {ImportKind::Proposals, ImportKind::Students, ImportKind::Hours}) {
        const ImportMapping mapping = matchImportColumns(table, kind);
        if (known(mapping) >= most && tells(kind, mapping)) {
            best = kind;
            most = known(mapping);
        }
    }
    return best;
}

ImportGuess guessImport(TextTable &table)
{
    const std::vector<ImportKind> kinds = ImportFields::kinds();
    const bool titled = std::any_of(kinds.begin(), kinds.end(),
                                    [&](ImportKind kind) { return guessHeader(table, ImportFields::specs(kind)); });
    if (titled)
        takeHeader(table);
    else
        releaseHeader(table);
    ImportGuess guess;
    guess.kind = guessKind(table);
    guess.mapping = matchImportColumns(table, guess.kind);
    return guess;
}

} // namespace pc
