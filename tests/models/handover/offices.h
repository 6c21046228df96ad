// Two offices for the tests of handing over: a small register of the UDCCAS with something in every table, and what the
// university makes of its copy. Every person is fictional.
#pragma once

#include "models/handover/handover.h"
#include "models/handover/received.h"
#include "tests/models/exchange/importregister.h"
#include "tests/models/store/registers.h"

#include <QTest>

namespace pc::test {

using namespace Qt::StringLiterals;

/// A value of one column, by uuid.
inline QVariant valueOf(Register &reg, const QString &table, const QString &uuid, const QString &column)
{
    return *reg.database().scalar(u"SELECT %1 FROM %2 WHERE uuid = ?"_s.arg(column, table), {uuid});
}

inline qint64 rowsOf(Register &reg, const QString &table)
{
    return reg.database().scalar(u"SELECT count(*) FROM "_s + table)->toLongLong();
}

/// One change of a row, written without the rules of its room.
inline void put(Register &reg, QLatin1StringView table, const Values &values)
{
    const Status status = reg.store().transact(u"Test record"_s, [&](Transaction &transaction) -> Status {
        const auto added = transaction.insert(table, values);
        return added ? done() : Status(added.error());
    });
    if (!status)
        qFatal("%s", qPrintable(QString(table) + status.error().message + status.error().detail));
}

inline void set(Register &reg, QLatin1StringView table, const QString &uuid, const Values &values)
{
    const qint64 id = *linkKey(reg.database(), QString(table), uuid);
    const Status status = reg.store().transact(u"Test change"_s,
                                               [&](Transaction &transaction) { return transaction.update(table, id, values); });
    if (!status)
        qFatal("%s", qPrintable(QString(table) + status.error().message + status.error().detail));
}

inline void drop(Register &reg, QLatin1StringView table, const QString &uuid)
{
    const qint64 id = *linkKey(reg.database(), QString(table), uuid);
    const Status status = reg.store().transact(u"Test removal"_s,
                                               [&](Transaction &transaction) { return transaction.remove(table, id); });
    if (!status)
        qFatal("%s", qPrintable(QString(table) + status.error().message + status.error().detail));
}

/// Every journaled row but what only says that there was an exchange.
inline QString contentOf(Register &reg)
{
    QString all;
    for (const JournaledTable &table : kJournaledTables) {
        const Status status = reg.database().select(u"SELECT * FROM %1 ORDER BY id"_s.arg(table.name), {}, [&](const Row &row) {
            all += QString(table.name);
            for (int i = 0; i < row.columnCount(); ++i)
                all += u'|' + row.text(i);
            all += u'\n';
            return true;
        });
        if (!status)
            qFatal("%s", qPrintable(status.error().message));
    }
    return all;
}

class Offices {
public:
    Offices() { m_ours = m_registers.fresh(); }

    Register &ours() { return *m_ours; }
    const TempDir &folder() const { return m_folder; }
    Store::Options options() const { return m_registers.options(); }
    QString copyPath() const { return m_folder.filePath(u"copy.pcom"_s); }

    qint64 key(const QString &table, const QString &uuid) { return *linkKey(m_ours->database(), table, uuid); }

    /// A student at work, a file of a label and all that goes with them, with words that must not leave.
    void fill();
    void fillCommune();
    void fillWork();
    void fillLabel();

    Result<HandoverMade> handOver(Viewpoint madeFor = Viewpoint::University)
    {
        return Handover::make(*m_ours, {madeFor, copyPath()});
    }
    /// The copy as the other office opens it.
    std::unique_ptr<Register> theirs(Store::Mode mode = Store::Mode::Write)
    {
        Store::Options how = options();
        how.mode = mode;
        how.author = u"Other office"_s;
        auto opened = Register::open(copyPath(), how);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
    Result<Received> compare() { return Receiving::compare(*m_ours, copyPath()); }

private:
    TempDir m_folder;
    ImportRegister m_registers;
    std::unique_ptr<Register> m_ours;
};

inline void Offices::fill()
{
    fillCommune();
    fillWork();
    fillLabel();
}

inline void Offices::fillCommune()
{
    const qint64 commune = idOf(*m_ours, u"59218"_s).value;
    put(*m_ours, "town_hall"_L1, {{"uuid"_L1, u"hall"_s}, {"commune"_L1, commune}, {"mayor_last_name"_L1, u"Petit"_s},
                                  {"email"_L1, u"mairie@commune.example"_s}, {"ccas"_L1, u"dissolved"_s},
                                  {"ccas_since"_L1, u"2011-02-03"_s}, {"notes"_L1, u"SECRET-HALL-NOTES"_s}});
    put(*m_ours, "terrain"_L1, {{"uuid"_L1, u"terrain"_s}, {"commune"_L1, commune}, {"needs"_L1, u"SECRET-TERRAIN-NEEDS"_s},
                                {"associations"_L1, u"SECRET-TERRAIN-ASSOC"_s}, {"updated_on"_L1, u"2026-10-01"_s}});
    put(*m_ours, "contact"_L1, {{"uuid"_L1, u"contact"_s}, {"commune"_L1, commune}, {"happened_on"_L1, u"2026-10-02"_s},
                                {"channel"_L1, u"phone"_s}, {"direction"_L1, u"outgoing"_s}, {"person"_L1, u"SECRET-CONTACT-PERSON"_s},
                                {"subject"_L1, u"SECRET-CONTACT-SUBJECT"_s}, {"next_step"_L1, u"SECRET-CONTACT-STEP"_s},
                                {"note"_L1, u"SECRET-CONTACT-NOTE"_s}, {"outcome"_L1, u"interested"_s}});
    put(*m_ours, "derogation"_L1, {{"uuid"_L1, u"derogation"_s}, {"commune"_L1, commune}, {"eligible"_L1, 1},
                                   {"reason"_L1, u"SECRET-DEROGATION"_s}, {"author"_L1, u"Author"_s}, {"decided_on"_L1, u"2026-09-01"_s}});
    put(*m_ours, "proposal"_L1, {{"uuid"_L1, u"proposal"_s}, {"campaign"_L1, 1}, {"commune"_L1, commune}, {"number"_L1, u"2026-001"_s},
                                 {"status"_L1, u"conforming"_s}, {"title"_L1, u"Lecture"_s}, {"minutes"_L1, 1800},
                                 {"notes"_L1, u"SECRET-PROPOSAL-NOTES"_s}});
}

inline void Offices::fillWork()
{
    put(*m_ours, "student"_L1, {{"uuid"_L1, u"student"_s}, {"last_name"_L1, u"Martin"_s}, {"first_name"_L1, u"Léa"_s},
                                {"email"_L1, u"lea@etu.example"_s}});
    const qint64 student = key(u"student"_s, u"student"_s);
    const qint64 proposal = key(u"proposal"_s, u"proposal"_s);
    put(*m_ours, "application"_L1, {{"uuid"_L1, u"application"_s}, {"campaign"_L1, 1}, {"student"_L1, student},
                                    {"received_on"_L1, u"2026-10-05"_s}, {"status"_L1, u"retained"_s}, {"proposal"_L1, proposal}});
    put(*m_ours, "assignment"_L1, {{"uuid"_L1, u"assignment"_s}, {"campaign"_L1, 1}, {"proposal"_L1, proposal},
                                   {"student"_L1, student}, {"status"_L1, u"running"_s}, {"minutes"_L1, 1800},
                                   {"starts_on"_L1, u"2026-10-10"_s}, {"ends_on"_L1, u"2027-05-31"_s}});
    const qint64 assignment = key(u"assignment"_s, u"assignment"_s);
    put(*m_ours, "follow_up"_L1, {{"uuid"_L1, u"incident"_s}, {"assignment"_L1, assignment}, {"kind"_L1, u"incident"_s},
                                  {"happened_on"_L1, u"2026-11-03"_s}, {"facts"_L1, u"SECRET-INCIDENT"_s}, {"place"_L1, u"SECRET-PLACE"_s}});
    put(*m_ours, "follow_up"_L1, {{"uuid"_L1, u"visit"_s}, {"assignment"_L1, assignment}, {"kind"_L1, u"visit"_s},
                                  {"happened_on"_L1, u"2026-11-04"_s}, {"facts"_L1, u"VISIT-FACTS"_s}});
    put(*m_ours, "hour_entry"_L1, {{"uuid"_L1, u"hour"_s}, {"assignment"_L1, assignment}, {"day"_L1, u"2026-11-05"_s},
                                   {"minutes"_L1, 120}, {"status"_L1, u"entered"_s}});
    const Status status = m_ours->store().transact(u"Files"_s, [&](Transaction &transaction) -> Status {
        const auto letter = transaction.keepContent("SECRET-PROPOSAL-FILE");
        const auto scan = transaction.keepContent("STUDENT-FILE");
        for (const auto &[table, owner, sha] : {std::tuple(u"proposal"_s, proposal, *letter), std::tuple(u"student"_s, student, *scan)}) {
            const auto added = transaction.insert(
                "attachment"_L1, {{"uuid"_L1, u"file-"_s + table}, {"owner_table"_L1, table}, {"owner_id"_L1, owner}, {"name"_L1, u"scan.pdf"_s},
                                  {"media_type"_L1, u"application/pdf"_s}, {"size"_L1, 12}, {"sha256"_L1, sha}, {"added_on"_L1, u"2026-11-01"_s}});
            if (!added)
                return added.error();
        }
        return done();
    });
    if (!status)
        qFatal("%s", qPrintable(status.error().detail));
}

inline void Offices::fillLabel()
{
    put(*m_ours, "label_session"_L1, {{"uuid"_L1, u"session"_s}, {"campaign"_L1, 1}, {"held_on"_L1, u"2027-06-03"_s},
                                      {"notes"_L1, u"SECRET-SESSION-NOTES"_s}});
    const qint64 session = key(u"label_session"_s, u"session"_s);
    put(*m_ours, "label_member"_L1, {{"uuid"_L1, u"member"_s}, {"session"_L1, session}, {"position"_L1, 1}, {"name"_L1, u"Membre Fictif"_s}});
    put(*m_ours, "label_file"_L1, {{"uuid"_L1, u"file"_s}, {"campaign"_L1, 1}, {"student"_L1, key(u"student"_s, u"student"_s)},
                                   {"kind"_L1, 1}, {"status"_L1, u"complete"_s}, {"opened_on"_L1, u"2027-04-01"_s},
                                   {"deposited_on"_L1, u"2027-05-02"_s}, {"notes"_L1, u"SECRET-FILE-NOTES"_s}});
    const qint64 file = key(u"label_file"_s, u"file"_s);
    put(*m_ours, "label_claim"_L1, {{"uuid"_L1, u"claim"_s}, {"file"_L1, file}, {"assignment"_L1, key(u"assignment"_s, u"assignment"_s)}});
    put(*m_ours, "acquis_answer"_L1, {{"uuid"_L1, u"answer-jury"_s}, {"file"_L1, file}, {"criterion"_L1, 1}, {"rater"_L1, u"jury"_s},
                                      {"level"_L1, 1}, {"evidence"_L1, u"SECRET-JURY"_s}});
    put(*m_ours, "acquis_answer"_L1, {{"uuid"_L1, u"answer-student"_s}, {"file"_L1, file}, {"criterion"_L1, 1}, {"rater"_L1, u"student"_s},
                                      {"level"_L1, 3}, {"evidence"_L1, u"STUDENT-EVIDENCE"_s}});
    put(*m_ours, "label_recusal"_L1, {{"uuid"_L1, u"recusal"_s}, {"member"_L1, key(u"label_member"_s, u"member"_s)}, {"file"_L1, file},
                                      {"reason"_L1, u"SECRET-RECUSAL"_s}});
    put(*m_ours, "label_deliberation"_L1, {{"uuid"_L1, u"deliberation"_s}, {"file"_L1, file}, {"session"_L1, session},
                                           {"notes"_L1, u"SECRET-DELIBERATION"_s}, {"votes_for"_L1, 3}});
}

} // namespace pc::test
