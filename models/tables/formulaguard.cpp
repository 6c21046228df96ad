#include "models/tables/formulaguard.h"

#include <algorithm>

namespace pc {

namespace {

constexpr QChar kApostrophe = u'\'';

// Digits and the signs people write between them; no letter and no operator, so nothing can be called.
bool isNumberOrPhone(QStringView afterSign)
{
    bool digits = false;
    for (const QChar c : afterSign) {
        const bool digit = c >= u'0' && c <= u'9';
        digits = digits || digit;
        if (!digit && !QStringView(u" \u00A0\u202F.,()%€").contains(c))
            return false;
    }
    return digits;
}

} // namespace

bool needsFormulaGuard(QStringView text)
{
    const auto *start = std::find_if(text.begin(), text.end(), [](QChar c) { return c != kApostrophe; });
    const QStringView bare = text.sliced(start - text.begin());
    if (bare.isEmpty())
        return false;
    switch (bare.front().unicode()) {
    case u'=':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'\uFF1D': // ＝
    case u'\uFF0B': // ＋
    case u'\uFF0D': // －
    case u'\uFF20': // ＠
        return true;
    case u'+':
    case u'-':
        return bare.size() > 1 && !isNumberOrPhone(bare.sliced(1));
    default:
        return false;
    }
}

QString addFormulaGuard(const QString &text)
{
    return needsFormulaGuard(text) ? kApostrophe + text : text;
}

QString removeFormulaGuard(const QString &text)
{
    return text.startsWith(kApostrophe) && needsFormulaGuard(text) ? text.sliced(1) : text;
}

} // namespace pc
