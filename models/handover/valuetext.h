// What a person reads of a row two registers do not agree on: names of records, words, days and durations.
#pragma once

#include "models/handover/sharedrows.h"
#include "models/register/recordnames.h"

namespace pc {

class ValueText {
    Q_DECLARE_TR_FUNCTIONS(pc::Receiving)

public:
    ValueText(Database &ours, Database &theirs);

    /// "Proposal of action: 2026-014 Reading aloud"; of the record it belongs to when it has no name of its own.
    QString record(const QString &table, qint64 id, bool isOurs);
    /// Of a value as SharedRows gives it; `linked` is the table a link points to, empty for any other column.
    QString value(const QString &table, const QString &column, const QString &linked, const QJsonValue &value);
    /// What one of our rows held when its fingerprint was taken, found in the journal; empty when it is not there any more.
    QString before(const QString &table, qint64 id, const QString &column, const QString &linked, const QByteArray &print);

private:
    Database &m_ours;
    Database &m_theirs;
    RecordNames m_ourNames;
    RecordNames m_theirNames;
};

} // namespace pc
