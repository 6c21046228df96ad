#include "models/contacts/closeddays.h"

#include "models/base/localise.h"

namespace pc {

Status ClosedDays::requireOpen(Database &database, QDate day)
{
    std::optional<Error> closed;
    const Status status = database.select(
        QStringLiteral("SELECT name, closed_on FROM campaign WHERE ? BETWEEN starts_on AND ends_on "
                       "ORDER BY starts_on DESC LIMIT 1"),
        {bindDate(day)}, [&](const Row &row) {
            if (const QDate on = row.date(1); on.isValid())
                closed = refusal(row.text(0), on);
            return true;
        });
    if (!status)
        return status;
    return closed ? Status(*closed) : done();
}

QString ClosedDays::reasonOn(Database &database, QDate day)
{
    const Status status = requireOpen(database, day);
    return status ? QString() : status.error().message;
}

QString ClosedDays::reason(Database &database, qint64 campaign, QDate today)
{
    if (campaign == 0)
        return reasonOn(database, today);
    QString text;
    const Status status = database.select(
        QStringLiteral("SELECT name, closed_on FROM campaign WHERE id = ? AND closed_on IS NOT NULL"), {campaign},
        [&](const Row &row) {
            text = refusal(row.text(0), row.date(1)).message;
            return true;
        });
    return status ? text : status.error().message;
}

Error ClosedDays::refusal(const QString &campaign, QDate closedOn)
{
    return {ErrorKind::Refused,
            tr("Campaign %1 was closed on %2. Reopen it to change what belongs to it.").arg(campaign, formatDate(closedOn)),
            QStringLiteral("closed")};
}

} // namespace pc
