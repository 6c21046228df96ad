#include "models/tables/columnmatcher.h"

#include "models/base/textfold.h"

#include <algorithm>

namespace pc {

namespace {

struct Name {
    QString squeezed; ///< Folded, without spaces: "e-mail" and "email" are the same title.
    QStringList words;
};

Name nameOf(const QString &text)
{
    static const QStringList small = QStringLiteral("a au aux d de des du en et l la le les of the").split(u' ');
    const QString folded = foldForSearch(text);
    Name name;
    name.squeezed = QString(folded).remove(u' ');
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (!small.contains(word))
            name.words << word;
    }
    return name;
}

std::vector<Name> namesOf(const FieldSpec &field)
{
    std::vector<Name> names{nameOf(field.label), nameOf(field.key)};
    for (const QString &alias : field.aliases)
        names.push_back(nameOf(alias));
    return names;
}

bool containsAll(const QStringList &words, const QStringList &sought)
{
    return !sought.isEmpty()
        && std::all_of(sought.begin(), sought.end(), [&](const QString &word) { return words.contains(word); });
}

constexpr int kExact = 1'000'000;

// How well a title suits a name: equal; else it contains the name (the more words the better); else it is part of it.
int score(const Name &title, const Name &name)
{
    if (title.squeezed.isEmpty() || name.squeezed.isEmpty())
        return 0;
    if (title.squeezed == name.squeezed)
        return kExact;
    if (containsAll(title.words, name.words))
        return 1'000 * int(name.words.size());
    return containsAll(name.words, title.words) ? int(title.words.size()) : 0;
}

struct Scores {
    std::vector<std::vector<int>> of; ///< [column][field]
    size_t fields = 0;
};

Scores scoresOf(const QStringList &header, const std::vector<FieldSpec> &fields)
{
    std::vector<std::vector<Name>> names;
    for (const FieldSpec &field : fields)
        names.push_back(namesOf(field));
    Scores scores{{}, fields.size()};
    for (const QString &text : header) {
        const Name title = nameOf(text);
        std::vector<int> row;
        for (const std::vector<Name> &ofField : names) {
            int best = 0;
            for (const Name &name : ofField)
                best = std::max(best, score(title, name));
            row.push_back(best);
        }
        scores.of.push_back(std::move(row));
    }
    return scores;
}

struct Choice {
    size_t column = 0;
    size_t field = 0;
    int score = 0;
};

// The best pair still free; a column whose best score is shared by two fields is not a candidate.
Choice bestChoice(const Scores &scores, const std::vector<bool> &columnTaken, const std::vector<bool> &fieldTaken)
{
    Choice best;
    for (size_t column = 0; column < scores.of.size(); ++column) {
        if (columnTaken[column])
            continue;
        Choice own{column, 0, 0};
        bool shared = false;
        for (size_t field = 0; field < scores.fields; ++field) {
            const int value = fieldTaken[field] ? 0 : scores.of[column][field];
            shared = value == own.score ? shared || value > 0 : (value < own.score && shared);
            if (value > own.score)
                own = {column, field, value};
        }
        if (!shared && own.score > best.score)
            best = own;
    }
    return best;
}

bool looksLikeData(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
}

} // namespace

std::vector<std::optional<QString>> matchColumns(const QStringList &header, const std::vector<FieldSpec> &fields)
{
    const Scores scores = scoresOf(header, fields);
    std::vector<std::optional<QString>> matched(size_t(header.size()));
    std::vector<bool> columnTaken(matched.size());
    std::vector<bool> fieldTaken(fields.size());
    for (Choice choice = bestChoice(scores, columnTaken, fieldTaken); choice.score > 0;
         choice = bestChoice(scores, columnTaken, fieldTaken)) {
        matched[choice.column] = fields[choice.field].key;
        columnTaken[choice.column] = true;
        fieldTaken[choice.field] = true;
    }
    return matched;
}

bool guessHeader(const TextTable &table, const std::vector<FieldSpec> &fields)
{
    if (table.header.isEmpty() && table.rows.empty())
        return false;
    const QStringList &first = table.header.isEmpty() ? table.rows.front() : table.header;
    const Scores scores = scoresOf(first, fields);
    int exact = 0;
    for (const std::vector<int> &row : scores.of)
        exact += std::find(row.begin(), row.end(), kExact) != row.end() ? 1 : 0;
    if (exact >= 2)
        return true;
    if (std::any_of(first.begin(), first.end(), looksLikeData))
        return false;
    const auto matched = matchColumns(first, fields);
    return exact == 1 || std::count_if(matched.begin(), matched.end(), [](const auto &key) { return !!key; }) >= 2;
}

void takeHeader(TextTable &table)
{
    if (!table.header.isEmpty() || table.rows.empty())
        return;
    table.header = std::move(table.rows.front());
    for (QString &title : table.header)
        title = title.simplified();
    table.headerLine = table.lineNumbers.empty() ? 1 : table.lineNumbers.front();
    table.rows.erase(table.rows.begin());
    if (!table.lineNumbers.empty())
        table.lineNumbers.erase(table.lineNumbers.begin());
}

void releaseHeader(TextTable &table)
{
    if (table.header.isEmpty())
        return;
    table.rows.insert(table.rows.begin(), std::exchange(table.header, {}));
    table.lineNumbers.insert(table.lineNumbers.begin(), std::exchange(table.headerLine, 0));
}

} // namespace pc
