// Records of a campaign for the tests of imports, written without their rules: fictional students at work in communes.
#pragma once

#include "tests/models/exchange/importregister.h"

namespace pc::test {

class CampaignRecords {
public:
    explicit CampaignRecords(Register &reg) : m_register(reg) {}

    qint64 student(const QString &lastName, const QString &firstName, const QString &number = {},
                   const QString &email = {}, QDate bornOn = {})
    {
        return insert(QLatin1StringView("student"),
                      {{QLatin1StringView("last_name"), lastName},
                       {QLatin1StringView("first_name"), firstName},
                       {QLatin1StringView("student_number"), number},
                       {QLatin1StringView("email"), email},
                       {QLatin1StringView("born_on"), bindDate(bornOn)}});
    }
    qint64 proposal(const QString &code, const QString &number, const QString &title)
    {
        return insert(QLatin1StringView("proposal"),
                      {{QLatin1StringView("campaign"), campaign()},
                       {QLatin1StringView("commune"), idOf(m_register, code).value},
                       {QLatin1StringView("number"), number},
                       {QLatin1StringView("status"), QStringLiteral("conforming")},
                       {QLatin1StringView("title"), title},
                       {QLatin1StringView("minutes"), 1800},
                       {QLatin1StringView("received_on"), QStringLiteral("2026-10-01")}});
    }
    qint64 assignment(qint64 student, qint64 proposal, const QString &status = QStringLiteral("running"),
                      const QString &startsOn = QStringLiteral("2026-10-01"),
                      const QString &endsOn = QStringLiteral("2027-06-30"))
    {
        return insert(QLatin1StringView("assignment"),
                      {{QLatin1StringView("campaign"), campaign()},
                       {QLatin1StringView("proposal"), proposal},
                       {QLatin1StringView("student"), student},
                       {QLatin1StringView("status"), status},
                       {QLatin1StringView("minutes"), 1800},
                       {QLatin1StringView("starts_on"), startsOn},
                       {QLatin1StringView("ends_on"), endsOn}});
    }
    /// Closes the campaign.
    void close()
    {
        change([this](Transaction &transaction) {
            return transaction.update(QLatin1StringView("campaign"), campaign(),
                                      {{QLatin1StringView("closed_on"), QStringLiteral("2027-09-01")}});
        });
    }
    qint64 count(const QString &table) const
    {
        return m_register.database().scalar(QStringLiteral("SELECT count(*) FROM ") + table)->toLongLong();
    }
    qint64 campaign() const
    {
        return m_register.database().scalar(QStringLiteral("SELECT id FROM campaign"))->toLongLong();
    }

private:
    void change(const std::function<Status(Transaction &)> &work)
    {
        if (const Status status = m_register.store().transact(QStringLiteral("Test record"), work); !status)
            qFatal("%s", qPrintable(status.error().message + status.error().detail));
    }
    qint64 insert(QLatin1StringView table, const Values &values)
    {
        qint64 id = 0;
        change([&](Transaction &transaction) -> Status {
            const auto inserted = transaction.insert(table, values);
            if (!inserted)
                return inserted.error();
            id = *inserted;
            return done();
        });
        return id;
    }

    Register &m_register;
};

/// A cell of a plan by row and field.
inline const ImportCell &cellOf(const ImportPlan &plan, size_t row, ImportField field)
{
    return plan.rows[row].cells[size_t(*plan.columnOf(field))];
}

} // namespace pc::test
