// What a demonstration register holds, for its tests: rows as text, and dates that have not come yet.
#pragma once

#include "tests/models/communes/territory.h"

namespace pc::test {

using namespace Qt::StringLiterals;

inline QStringList contentOf(Register &reg, const QString &sql)
{
    QStringList rows;
    const Status status = reg.database().select(sql, {}, [&](const Row &row) {
        QStringList cells;
        for (int i = 0; i < row.columnCount(); ++i)
            cells << (row.isNull(i) ? u"NULL"_s : row.text(i));
        rows << cells.join(u'|');
        return true;
    });
    return status ? rows : QStringList{status.error().detail};
}
// Dates of things that happened, whatever the table.
inline QString happenedAfter(Register &reg, QDate today)
{
    const std::pair<const char *, const char *> happened[] = {{"contact", "happened_on"},
                                                              {"mailing_round", "sent_on"},
                                                              {"diffusion", "sent_on"},
                                                              {"partnership", "signed_on"},
                                                              {"partner_question", "asked_on"},
                                                              {"partner_question", "answered_on"},
                                                              {"proposal", "received_on"},
                                                              {"proposal", "signed_on"},
                                                              {"proposal", "deliberation_on"},
                                                              {"proposal_decision", "decided_on"},
                                                              {"student", "link_proved_on"},
                                                              {"student", "privacy_on"},
                                                              {"student", "sworn_on"},
                                                              {"student", "exception_on"},
                                                              {"student", "born_on"},
                                                              {"application", "received_on"},
                                                              {"application", "transmitted_on"},
                                                              {"application", "mayor_answer_on"},
                                                              {"application", "student_answer_on"},
                                                              {"application", "validation_on"},
                                                              {"assignment", "derogation_on"},
                                                              {"assignment", "insurer_confirmed_on"},
                                                              {"assignment", "parents_agreed_on"},
                                                              {"assignment", "check_attested_on"},
                                                              {"assignment", "gate_on"},
                                                              {"assignment", "convention_sent_on"},
                                                              {"assignment", "convention_signed_on"},
                                                              {"assignment", "ended_on"},
                                                              {"amendment", "agreed_on"},
                                                              {"amendment", "signed_on"},
                                                              {"signature", "signed_on"},
                                                              {"follow_up", "happened_on"},
                                                              {"follow_up", "declared_on"},
                                                              {"follow_up", "next_done_on"},
                                                              {"visa", "signed_on"},
                                                              {"label_file", "opened_on"},
                                                              {"label_file", "deposited_on"},
                                                              {"label_file", "notified_on"},
                                                              {"label_file", "appealed_on"},
                                                              {"label_piece", "received_on"},
                                                              {"label_decision", "decided_on"},
                                                              {"hour_entry", "day"},
                                                              {"quota_waiver", "decided_on"},
                                                              {"campaign", "closed_on"},
                                                              {"derogation", "decided_on"}};
    QStringList strays;
    for (const auto &[table, column] : happened) {
        const QString sql = u"SELECT count(*) FROM %1 WHERE %2 > '%3'"_s.arg(
            QLatin1StringView(table), QLatin1StringView(column), today.toString(Qt::ISODate));
        if (const qint64 found = count(reg.database(), sql))
            strays << u"%1 %2.%3"_s.arg(QString::number(found), QLatin1StringView(table), QLatin1StringView(column));
    }
    return strays.join(u", "_s);
}
// Every journaled row, without the identifiers drawn for each file.
inline QStringList rowsOf(Register &reg)
{
    QStringList rows;
    for (const JournaledTable &table : kJournaledTables) {
        const Status status =
            reg.database().select(u"SELECT * FROM %1 ORDER BY id"_s.arg(table.name), {}, [&](const Row &row) {
                QStringList cells{QString(table.name)};
                for (int i = 0; i < row.columnCount(); ++i) {
                    if (row.columnName(i) != u"uuid")
                        cells << (row.isNull(i) ? u"NULL"_s : row.text(i));
                }
                rows << cells.join(u'|');
                return true;
            });
        if (!status)
            rows << status.error().detail;
    }
    return rows;
}

} // namespace pc::test
