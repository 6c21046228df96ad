// Which column is which, and which kind of table it is: titles first (columnmatcher.h), then a look at what is in the
// columns, because titles like "COM" or "Ville" mean different things in different files.
#include "models/base/textfold.h"
#include "models/exchange/importfields.h"
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
        const auto keys = matchColumns(titles, ImportFields::specs(m_kind));
        for (size_t i = 0; i < keys.size(); ++i)
            m_mapping[i] = keys[i] ? ImportFields::byKey(m_kind, *keys[i]) : std::nullopt;
        for (size_t i = 0; i < m_mapping.size(); ++i) {
            if (m_mapping[i] == ImportField::Code && isAnotherCode(titles.value(qsizetype(i))))
                m_mapping[i] = std::nullopt;
        }
        rightCommune();
        if (m_kind == ImportKind::TownHalls)
            rightMayor();
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
        take(ImportField::Code, isCode);
        if (m_kind == ImportKind::TownHalls) {
            take(ImportField::Email, [](const QString &cell) { return cell.contains(u'@'); });
            take(ImportField::Phone, isPhone);
        } else {
            take(ImportField::Date, [](const QString &cell) { return readDay(cell, QDate(2000, 1, 1)).day.isValid(); });
        }
    }

    const TextTable &m_table;
    ImportKind m_kind;
    ImportMapping m_mapping;
};

} // namespace

ImportMapping matchImportColumns(const TextTable &table, ImportKind kind) { return Matcher(table, kind).match(); }

ImportKind guessKind(const TextTable &table)
{
    const auto known = [](const ImportMapping &mapping) {
        return std::count_if(mapping.begin(), mapping.end(), [](std::optional<ImportField> field) { return !!field; });
    };
    const ImportMapping halls = matchImportColumns(table, ImportKind::TownHalls);
    const ImportMapping log = matchImportColumns(table, ImportKind::Contacts);
    const bool dated = std::find(log.begin(), log.end(), std::optional(ImportField::Date)) != log.end();
    return dated && known(log) >= known(halls) ? ImportKind::Contacts : ImportKind::TownHalls;
}

ImportGuess guessImport(TextTable &table)
{
    const bool titled = guessHeader(table, ImportFields::specs(ImportKind::TownHalls))
        || guessHeader(table, ImportFields::specs(ImportKind::Contacts));
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
