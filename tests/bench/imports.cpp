// A new register from the reference data, against SQLite given the same rows by its own interface in one transaction.
#include "models/campaigns/campaign.h"
#include "models/register/baseline.h"
#include "models/store/migration.h"
#include "tests/bench/raw.h"
#include "tests/bench/suites.h"

#include <QFile>

namespace pc::bench {

namespace {

const QStringList kBaseline{QStringLiteral("departement"), QStringLiteral("arrondissement"), QStringLiteral("epci"),
                            QStringLiteral("commune"), QStringLiteral("vintage"), QStringLiteral("population")};

void must(const Status &status)
{
    if (!status)
        giveUp(status.error().message + u' ' + status.error().detail);
}

// The geography alone, as a creation writes it.
void ourBaseline(const QString &path, const QString &departement)
{
    QFile::remove(path);
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        giveUp(database.error().detail);
    RegisterPlan plan;
    plan.departement = departement;
    must((*database)->execute(QStringLiteral("PRAGMA synchronous = OFF")));
    must((*database)->execute(QStringLiteral("BEGIN")));
    must(applyMigrations(**database, 0));
    must(writeBaseline(**database, plan, Campaign::ofYear({2026})));
    must((*database)->execute(QStringLiteral("COMMIT")));
}

void rawInserts(const QString &path, const std::vector<TableCopy> &tables, size_t count)
{
    QFile::remove(path);
    Raw raw(path);
    raw.execute("PRAGMA synchronous = OFF");
    raw.execute("BEGIN");
    for (size_t i = 0; i < count; ++i) {
        raw.execute(tables[i].schema().constData());
        tables[i].insertInto(raw);
    }
    raw.execute("COMMIT");
}

} // namespace

void measureImports(Report &report, const Subject &subject, const QString &folder)
{
    const QString ours = folder + QStringLiteral("/import.pcom");
    const QString theirs = folder + QStringLiteral("/import.db");
    std::vector<TableCopy> tables;
    {
        Raw source(subject.path);
        for (const QString &table : kBaseline + QStringList{QStringLiteral("commune_index")})
            tables.emplace_back(source, table);
    }
    const int rounds = subject.isFrance() ? 3 : 9;
    const Pair core = sideBySide(
        rounds, [&] { ourBaseline(ours, subject.departement); }, [&] { rawInserts(theirs, tables, tables.size() - 1); });
    report.add({subject.where, QStringLiteral("import of the communes and their populations"), QStringLiteral("ms"), core.ours, core.limit,
                Goal::times(3)});
    const Pair whole = sideBySide(
        rounds,
        [&] {
            QFile::remove(ours);
            made(ours, subject.departement);
        },
        [&] { rawInserts(theirs, tables, tables.size()); });
    report.add({subject.where, QStringLiteral("a new register, ready and open"), QStringLiteral("ms"), whole.ours, whole.limit,
                Goal::times(3)});
    QFile::remove(ours);
    QFile::remove(theirs);
}

} // namespace pc::bench
