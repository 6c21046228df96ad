#include "models/base/communekind.h"

namespace pc {

namespace {
struct KindCode {
    CommuneKind kind;
    char16_t code;
};
constexpr KindCode kCodes[] = {
    {CommuneKind::Commune, u'C'},  {CommuneKind::Delegated, u'D'}, {CommuneKind::Associated, u'A'},
    {CommuneKind::District, u'M'}, {CommuneKind::Former, u'F'},
};
} // namespace

QString toCode(CommuneKind kind)
{
    for (const KindCode &entry : kCodes) {
        if (entry.kind == kind)
            return QString(QChar(entry.code));
    }
    Q_UNREACHABLE();
}

std::optional<CommuneKind> communeKindFromCode(QStringView code)
{
    if (code.size() != 1)
        return std::nullopt;
    for (const KindCode &entry : kCodes) {
        if (code.front() == QChar(entry.code))
            return entry.kind;
    }
    return std::nullopt;
}

} // namespace pc
