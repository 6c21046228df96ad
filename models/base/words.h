// The words of an enum: for each value the word of the database and the source of its translated label, in one table.
//
// Whoever owns the table translates: X::tr(entryOf(kTable, value).label).
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace pc {

template <typename Value>
struct Word {
    Value value;
    QLatin1StringView word;
    const char *label; ///< source sentence, marked with QT_TRANSLATE_NOOP
};

/// The line of a value; every value of the enum has one.
template <typename Value, size_t N>
const Word<Value> &entryOf(const Word<Value> (&table)[N], Value value)
{
    for (const Word<Value> &entry : table) {
        if (entry.value == value)
            return entry;
    }
    Q_UNREACHABLE();
}

template <typename Value, size_t N>
QString wordOf(const Word<Value> (&table)[N], Value value)
{
    return entryOf(table, value).word;
}

template <typename Value, size_t N>
std::optional<Value> valueOf(const Word<Value> (&table)[N], const QString &word)
{
    for (const Word<Value> &entry : table) {
        if (word == entry.word)
            return entry.value;
    }
    return std::nullopt;
}

/// The values in the order of the table, those before `from` left out.
template <typename Value, size_t N>
std::vector<Value> valuesOf(const Word<Value> (&table)[N], size_t from = 0)
{
    std::vector<Value> values;
    for (size_t i = from; i < N; ++i)
        values.push_back(table[i].value);
    return values;
}

} // namespace pc
