#include "models/store/check.h"

#include "models/store/journal.h"

namespace pc {

namespace {
struct Check {
    Q_DECLARE_TR_FUNCTIONS(pc::Check)
};

// Every fingerprint kept is that of its bytes; which rows name them is a link, already checked.
Status checkContents(Database &database, std::vector<Finding> &findings)
{
    return database.select(QStringLiteral("SELECT sha256, bytes FROM content"), {}, [&](const Row &row) {
        if (fingerprint(row.bytes(1)) != row.text(0)) {
            findings.push_back({QStringLiteral("content"), Check::tr("The file of a document was altered."), row.text(0)});
        }
        return true;
    });
}
} // namespace

Result<std::vector<Finding>> checkStore(Database &database)
{
    std::vector<Finding> findings;
    Status status = database.select(QStringLiteral("PRAGMA integrity_check(20)"), {}, [&](const Row &row) {
        if (row.text(0) != QLatin1StringView("ok"))
            findings.push_back({QStringLiteral("integrity"), Check::tr("The file is damaged."), row.text(0)});
        return true;
    });
    if (!status)
        return status.error();
    status = database.select(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row &row) {
        findings.push_back({QStringLiteral("links"), Check::tr("A record points to another that does not exist."),
                            QStringLiteral("%1 %2 → %3").arg(row.text(0), row.text(1), row.text(2))});
        return true;
    });
    if (!status)
        return status.error();
    if (status = checkContents(database, findings); !status)
        return status.error();
    const auto broken = Journal(database).verify();
    if (!broken)
        return broken.error();
    for (const qint64 seq : *broken) {
        findings.push_back({QStringLiteral("chain"), Check::tr("Line %1 of the journal was altered.").arg(seq),
                            QString::number(seq)});
    }
    return findings;
}

} // namespace pc
