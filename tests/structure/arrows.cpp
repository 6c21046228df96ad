#include "tests/structure/arrows.h"

#include <algorithm>

namespace pc::structure {

namespace {

QStringList rooms(const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); }

} // namespace

const std::vector<Arrows> &allowedArrows()
{
    static const std::vector<Arrows> table = [] {
        const struct {
            const char *room;
            const char *mayUse;
        } lines[] = {
            // clang-format off
            {"app",               "*"},
            // Models, lowest first.
            {"models/base",       ""},
            {"models/reference",  "models/base"},
            {"models/tables",     "models/base"},
            {"models/store",      "models/base"},
            {"models/settings",   "models/base models/store"},
            {"models/attachments", "models/base models/store models/settings"},
            {"models/itemmodels", "models/base models/store"},
            {"models/contacts",   "models/base models/store models/itemmodels models/settings"},
            {"models/campaigns",  "models/base models/store models/itemmodels models/settings models/contacts"},
            {"models/communes",   "models/base models/store models/itemmodels models/reference models/settings"
                                  " models/contacts models/campaigns"},
            {"models/students",   "models/base models/store models/attachments models/itemmodels models/reference models/settings"
                                  " models/communes models/campaigns"},
            {"models/proposals",  "models/base models/store models/attachments models/itemmodels models/settings models/communes"
                                  " models/campaigns"},
            {"models/applications", "models/base models/store models/itemmodels models/settings models/communes"
                                  " models/campaigns models/students models/proposals"},
            {"models/assignments", "models/base models/store models/itemmodels models/settings models/communes"
                                  " models/campaigns models/students models/proposals models/applications"},
            {"models/hours",      "models/base models/store models/itemmodels models/settings models/communes"
                                  " models/campaigns models/students models/proposals models/assignments"},
            {"models/labels",     "models/base models/store models/itemmodels models/settings models/communes"
                                  " models/campaigns models/students models/proposals models/assignments models/hours"
                                  " models/attachments"},
            {"models/matching",   "models/base models/store models/itemmodels models/settings models/communes"
                                  " models/campaigns models/students models/proposals models/applications"
                                  " models/assignments models/hours"},
            {"models/exchange",   "models/base models/tables models/store models/itemmodels models/settings models/contacts"
                                  " models/communes models/campaigns models/students models/proposals"
                                  " models/applications models/assignments models/hours models/labels"},
            {"models/paper",      "models/base models/tables"},
            {"models/documents",  "models/base models/tables models/store models/itemmodels models/settings models/contacts"
                                  " models/communes models/campaigns models/students models/proposals"
                                  " models/applications models/assignments models/hours models/attachments models/labels"
                                  " models/paper"},
            {"models/register",   "models/base models/reference models/tables models/store models/settings"
                                  " models/itemmodels models/contacts models/communes models/campaigns models/students"
                                  " models/proposals models/applications models/assignments models/hours models/attachments"
                                  " models/labels models/matching models/exchange models/paper models/documents"},
            {"models/handover",   "models/base models/tables models/store models/itemmodels models/settings models/communes"
                                  " models/register"},
            {"models/reports",    "models/*"},
            // Views: their models and views/common, never one another. The shell knows no page.
            {"views/common",      "models/*"},
            {"views/shell",       "models/base models/store models/register views/common"},
            {"views/communes",    "models/* views/common"},
            {"views/campaigns",   "models/* views/common"},
            {"views/proposals",   "models/* views/common"},
            {"views/students",    "models/* views/common"},
            {"views/applications", "models/* views/common"},
            {"views/assignments", "models/* views/common"},
            {"views/hours",       "models/* views/common"},
            {"views/labels",      "models/* views/common"},
            {"views/matching",    "models/* views/common"},
            {"views/exchange",    "models/* views/common"},
            {"views/firstrun",    "models/* views/common"},
            {"views/documents",   "models/* views/common"},
            {"views/reports",     "models/* views/common"},
            {"views/help",        "views/common"},
            {"views/history",     "models/* views/common"},
            {"views/settings",    "models/* views/common"},
            // clang-format on
        };
        std::vector<Arrows> arrows;
        for (const auto &line : lines)
            arrows.push_back({QString::fromLatin1(line.room), rooms(line.mayUse)});
        return arrows;
    }();
    return table;
}

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.front() == QLatin1String("app"))
        return QStringLiteral("app");
    const bool isASide = parts.front() == QLatin1String("models") || parts.front() == QLatin1String("views");
    if (!isASide || parts.size() < 3)
        return {};
    return parts[0] + u'/' + parts[1];
}

bool isKnownRoom(const QString &room)
{
    const std::vector<Arrows> &table = allowedArrows();
    return std::any_of(table.begin(), table.end(), [&room](const Arrows &arrows) { return arrows.room == room; });
}

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return isKnownRoom(from);
    for (const Arrows &arrows : allowedArrows()) {
        if (arrows.room != from)
            continue;
        return isKnownRoom(to)
            && (arrows.mayUse.contains(to) || arrows.mayUse.contains(QLatin1String("*"))
                || arrows.mayUse.contains(to.section(u'/', 0, 0) + QLatin1String("/*")));
    }
    return false;
}

} // namespace pc::structure
