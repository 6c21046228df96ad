// The bench: our work beside the limit of the machine, measured in turn in one run.
//
//   bench [--json FILE] [--only startup|lists|million|edits|imports|papers] [--folder FOLDER]
//
// Nothing here is a test: no figure makes it fail. The registers lie in a temporary folder (on the disk of FOLDER).
#include "app/session.h"
#include "tests/bench/suites.h"

#include <QGuiApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

using namespace pc;
using namespace pc::bench;

namespace {

const char *const kUsage = "bench [--json FILE] [--only startup|lists|million|edits|imports|papers] [--folder FOLDER]\n";

struct Wishes {
    QString json;
    QString only;
    QString folder = QDir::tempPath();

    bool wants(const char *subject) const { return only.isEmpty() || only == QLatin1StringView(subject); }
};

std::optional<Wishes> wishes(const QStringList &arguments)
{
    Wishes wishes;
    for (qsizetype i = 1; i < arguments.size(); i += 2) {
        const QString &option = arguments.at(i);
        if (i + 1 == arguments.size())
            return std::nullopt;
        const QString &value = arguments.at(i + 1);
        if (option == QLatin1StringView("--json"))
            wishes.json = value;
        else if (option == QLatin1StringView("--only"))
            wishes.only = value;
        else if (option == QLatin1StringView("--folder"))
            wishes.folder = value;
        else
            return std::nullopt;
    }
    return wishes;
}

// The platforms a start is measured on: without a display, and on the one there is.
QStringList platforms()
{
    QStringList names{QStringLiteral("offscreen")};
    if (qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        names << QStringLiteral("wayland");
    else if (qEnvironmentVariableIsSet("DISPLAY"))
        names << QStringLiteral("xcb");
    return names;
}

} // namespace

namespace pc::bench {

std::unique_ptr<Register> opened(const QString &path)
{
    Store::Options options;
    options.author = QStringLiteral("Bench");
    auto found = Register::open(path, options);
    if (!found)
        giveUp(found.error().message + u' ' + found.error().detail);
    return std::move(*found);
}

std::unique_ptr<Register> made(const QString &path, const QString &departement)
{
    RegisterPlan plan;
    plan.departement = departement;
    Store::Options options;
    options.author = QStringLiteral("Bench");
    auto found = Register::create(path, plan, options);
    if (!found)
        giveUp(found.error().message + u' ' + found.error().detail);
    return std::move(*found);
}

} // namespace pc::bench

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--window") == 0)
        return runWindow(argc, argv, QString::fromLocal8Bit(argv[2]));
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts, no window
    const QGuiApplication application(argc, argv);
    const auto asked = wishes(QCoreApplication::arguments());
    if (!asked) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    Session::applyLanguage(QStringLiteral("fr"));
    QTemporaryDir folder(asked->folder + QStringLiteral("/pc-bench-XXXXXX"));
    if (!folder.isValid())
        giveUp(folder.errorString());
    std::vector<Subject> subjects{{QStringLiteral("Nord"), QStringLiteral("59"), folder.filePath(QStringLiteral("nord.pcom"))},
                                  {QStringLiteral("France"), RegisterPlan::everywhere, folder.filePath(QStringLiteral("france.pcom"))}};
    for (const Subject &subject : subjects)
        made(subject.path, subject.departement);

    Report report;
    report.printHeader();
    for (const Subject &subject : subjects) {
        if (asked->wants("startup")) {
            for (const QString &platform : platforms())
                measureStartup(report, subject, platform);
        }
        if (asked->wants("lists"))
            measureLists(report, subject);
        if (asked->wants("edits"))
            measureEdits(report, subject, folder.path());
        if (asked->wants("imports"))
            measureImports(report, subject, folder.path());
    }
    if (asked->wants("papers"))
        measurePapers(report);
    if (asked->wants("million"))
        measureMillion(report, subjects.back(), folder.path());
    report.printEnd();
    if (!asked->json.isEmpty() && !report.writeJson(asked->json))
        giveUp(QStringLiteral("%1 cannot be written").arg(asked->json));
    return 0;
}
