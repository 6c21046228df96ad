// The hours of one student in one campaign, line by line: months with their sub-totals, running total against the quota.
#pragma once

#include "models/hours/hourentry.h"
#include "models/hours/quotaledger.h"
#include "models/reports/studentnames.h"

#include <QHash>

namespace pc {

class StudentHours {
    Q_DECLARE_TR_FUNCTIONS(pc::StudentHours)

public:
    StudentHours(Database &database, const ReportRequest &request, const QuotaLedger &ledger, const StudentNames &names)
        : m_database(database), m_request(request), m_ledger(ledger), m_names(names)
    {
    }

    Result<PaperTable> table();

private:
    /// Lines on days of the campaign, of every affectation, by day.
    Result<std::vector<HourEntry>> entries();
    PaperRow line(const HourEntry &entry, const QString &action, qint64 cumulated) const;
    static PaperRow total(const QString &label, qint64 minutes);

    Database &m_database;
    const ReportRequest &m_request;
    const QuotaLedger &m_ledger;
    const StudentNames &m_names;
    QHash<qint64, QString> m_actions; ///< number of the action, by affectation
};

} // namespace pc
