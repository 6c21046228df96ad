#include "models/reference/referencelines.h"

#include <QStringList>

#include <cstring>

namespace pc {

namespace {
/// Position of `sign`, or the size when it is absent.
qsizetype endAt(QByteArrayView text, char sign)
{
    if (text.isEmpty())
        return 0;
    const void *found = std::memchr(text.data(), sign, static_cast<size_t>(text.size()));
    return found ? static_cast<const char *>(found) - text.data() : text.size();
}

QByteArrayView takeUntil(QByteArrayView &rest, char sign)
{
    const qsizetype end = endAt(rest, sign);
    const QByteArrayView taken = rest.first(end);
    rest = rest.sliced(qMin(end + 1, rest.size()));
    return taken;
}
} // namespace

ReferenceLine::ReferenceLine(QByteArrayView line)
{
    const char *from = line.data();
    const char *const end = from + line.size();
    while (m_count < kMaxFields && from <= end) {
        const void *tab = from == end ? nullptr : std::memchr(from, '\t', static_cast<size_t>(end - from));
        const char *to = tab ? static_cast<const char *>(tab) : end;
        m_fields[static_cast<size_t>(m_count++)] = QByteArrayView(from, to);
        from = to + 1;
    }
}

QByteArrayView ReferenceLine::operator[](int column) const
{
    return column >= 0 && column < m_count ? m_fields[static_cast<size_t>(column)] : QByteArrayView();
}

std::optional<int> ReferenceLine::number(int column) const
{
    bool ok = false;
    const int value = (*this)[column].toInt(&ok);
    return ok ? std::optional<int>(value) : std::nullopt;
}

QByteArrayView takeLine(QByteArrayView &rest)
{
    return takeUntil(rest, '\n');
}

QByteArrayView referenceField(QByteArrayView line, int column)
{
    while (column-- > 0)
        takeUntil(line, '\t');
    return takeUntil(line, '\t');
}

QByteArrayView referenceSection(QByteArrayView body, QByteArrayView name)
{
    const QByteArray title = '[' + name.toByteArray() + "]\n";
    qsizetype from = 0;
    if (!body.startsWith(title)) {
        from = body.indexOf(QByteArray('\n' + title));
        if (from < 0)
            return {};
        ++from;
    }
    const QByteArrayView lines = body.sliced(from + title.size());
    if (lines.startsWith('['))
        return {};
    const qsizetype next = lines.indexOf(QByteArrayView("\n["));
    return next < 0 ? lines : lines.first(next + 1);
}

QByteArrayView referenceHeaderValue(QByteArrayView header, QByteArrayView key)
{
    while (!header.isEmpty()) {
        QByteArrayView value = takeLine(header);
        if (takeUntil(value, '\t') == key)
            return value;
    }
    return {};
}

std::vector<std::pair<QByteArrayView, QByteArrayView>> referencePairs(QByteArrayView value)
{
    std::vector<std::pair<QByteArrayView, QByteArrayView>> pairs;
    while (!value.isEmpty()) {
        QByteArrayView second = takeUntil(value, ' ');
        const QByteArrayView first = takeUntil(second, ':');
        if (!second.isEmpty())
            pairs.emplace_back(first, second);
    }
    return pairs;
}

QStringList referenceWords(QByteArrayView value)
{
    QStringList words;
    while (!value.isEmpty())
        words.append(QString::fromUtf8(takeUntil(value, ' ')));
    return words;
}

} // namespace pc
