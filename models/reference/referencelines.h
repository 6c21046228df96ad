// Slicing of the reference file: fields of a line, lines of a section, values of the header, without copies.
//
// It knows tabs and line ends, not what a column means; only ReferenceData uses it.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace pc {

/// The fields of one line, by position; a field beyond the last is empty.
class ReferenceLine {
public:
    static constexpr int kMaxFields = 32;

    explicit ReferenceLine(QByteArrayView line);

    int count() const { return m_count; }
    QByteArrayView operator[](int column) const;
    QString text(int column) const { return QString::fromUtf8((*this)[column]); }
    /// Empty or unreadable gives nullopt: unknown is not 0.
    std::optional<int> number(int column) const;

private:
    std::array<QByteArrayView, kMaxFields> m_fields;
    int m_count = 0;
};

/// Takes the first line off `rest`, without its line end.
QByteArrayView takeLine(QByteArrayView &rest);

/// One field of a line; cheaper than ReferenceLine when only one is wanted.
QByteArrayView referenceField(QByteArrayView line, int column);

/// The lines below "[name]" up to the next section; empty when the section is absent.
QByteArrayView referenceSection(QByteArrayView body, QByteArrayView name);

/// The value of "key<TAB>value" in the header; empty when absent.
QByteArrayView referenceHeaderValue(QByteArrayView header, QByteArrayView key);

/// "a:1 b:2" as pairs; an item without a colon is left out.
std::vector<std::pair<QByteArrayView, QByteArrayView>> referencePairs(QByteArrayView value);

/// Words separated by one space.
QStringList referenceWords(QByteArrayView value);

} // namespace pc
