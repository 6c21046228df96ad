#include "models/labels/labelsessionsrepository.h"

#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/students/student.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

const QLatin1StringView kTable("label_session");
const QString kColumns = u"SELECT id, campaign, held_on, held_at, place, title, quorum, recusals, anonymous, notes, signed_on, "
                         "signed_by FROM label_session "_s;
// A session may be held so long after the last day of its campaign, in months.
constexpr int kMonthsAfter = 3;

LabelSession fromRow(const Row &row)
{
    LabelSession session;
    session.id = {row.integer(0)};
    session.campaign = {row.integer(1)};
    session.heldOn = row.date(2);
    session.heldAt = row.text(3);
    session.place = row.text(4);
    session.title = row.text(5);
    session.quorum = static_cast<int>(row.integer(6));
    session.recusals = row.boolean(7);
    session.anonymous = row.boolean(8);
    session.notes = row.text(9);
    session.signedOn = row.date(10);
    session.signedBy = row.text(11);
    return session;
}

Values bind(const LabelSession &session)
{
    return {{"campaign"_L1, session.campaign.value},
            {"held_on"_L1, bindDate(session.heldOn)},
            {"held_at"_L1, session.heldAt},
            {"place"_L1, session.place.simplified()},
            {"title"_L1, session.title.simplified()},
            {"quorum"_L1, session.quorum},
            {"recusals"_L1, session.recusals ? 1 : 0},
            {"anonymous"_L1, session.anonymous ? 1 : 0},
            {"notes"_L1, session.notes},
            {"signed_on"_L1, bindDate(session.signedOn)},
            {"signed_by"_L1, session.signedBy}};
}

Result<LabelSession> existing(Database &database, LabelSessionId id)
{
    const auto found = LabelSessionsRepository(database).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Refused, LabelSessionsRepository::tr("This session no longer exists."), {}};
    return **found;
}

Status withinCampaign(Database &database, const LabelSession &session)
{
    const auto campaign = CampaignsRepository(database).find(session.campaign);
    if (!campaign)
        return campaign.error();
    if (!*campaign)
        return Error{ErrorKind::Invalid, LabelSessionsRepository::tr("Choose the campaign of the session."), u"campaign"_s};
    const QDate last = (*campaign)->endsOn.addMonths(kMonthsAfter);
    if (session.heldOn >= (*campaign)->startsOn && session.heldOn <= last)
        return done();
    return Error{ErrorKind::Invalid,
                 LabelSessionsRepository::tr("A session of campaign %1 is held between %2 and %3.")
                     .arg((*campaign)->name, formatDate((*campaign)->startsOn), formatDate(last)),
                 u"held_on"_s};
}

// Where rows of a session may be; it is not removed while there are some.
Result<bool> isUsed(Database &database, LabelSessionId id)
{
    const auto used = database.scalar(u"WITH me (id) AS (SELECT ?) SELECT EXISTS (SELECT 1 FROM me JOIN label_file f ON f.session = me.id) "
                                      "OR EXISTS (SELECT 1 FROM me JOIN label_decision d ON d.session = me.id) "
                                      "OR EXISTS (SELECT 1 FROM me JOIN label_deliberation d ON d.session = me.id) "
                                      "OR EXISTS (SELECT 1 FROM me JOIN issued_document i ON i.label_session = me.id)"_s,
                                      {id.value});
    if (!used)
        return used.error();
    return used->toBool();
}

// Everything said and decided in the session stays as it is signed.
Status makeLasting(Transaction &transaction, LabelSessionId id)
{
    std::vector<std::pair<QString, qint64>> rows;
    const QString sql =
        u"WITH me (id) AS (SELECT ?) SELECT 'label_session', id FROM me "
        "UNION ALL SELECT 'label_member', m.id FROM me JOIN label_member m ON m.session = me.id "
        "UNION ALL SELECT 'label_recusal', r.id FROM me JOIN label_member m ON m.session = me.id JOIN label_recusal r ON r.member = m.id "
        "UNION ALL SELECT 'label_deliberation', d.id FROM me JOIN label_deliberation d ON d.session = me.id "
        "UNION ALL SELECT 'label_decision', d.id FROM me JOIN label_decision d ON d.session = me.id "
        "UNION ALL SELECT 'label_file', f.id FROM me JOIN label_file f ON f.session = me.id"_s;
    const Status status = transaction.database().select(sql, {id.value}, [&](const Row &row) {
        rows.emplace_back(row.text(0), row.integer(1));
        return true;
    });
    if (!status)
        return status;
    for (const auto &[table, row] : rows) {
        if (Status kept = transaction.makeLasting(QLatin1StringView(table.toLatin1()), row); !kept)
            return kept;
    }
    return done();
}

} // namespace

Result<std::vector<LabelSession>> LabelSessionsRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<LabelSession> sessions;
    const Status status = m_database.select(kColumns + tail, values, [&](const Row &row) {
        sessions.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return sessions;
}

Result<std::optional<LabelSession>> LabelSessionsRepository::find(LabelSessionId id)
{
    const auto found = read(u"WHERE id = ?"_s, {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<LabelSession>> LabelSessionsRepository::ofCampaign(CampaignId campaign)
{
    if (!campaign.isValid())
        return read(u"ORDER BY held_on, held_at, id"_s, {});
    return read(u"WHERE campaign = ? ORDER BY held_on, held_at, id"_s, {campaign.value});
}

Result<std::vector<AgendaLine>> LabelSessionsRepository::agenda(LabelSessionId id)
{
    std::vector<AgendaLine> lines;
    const QString sql =
        u"WITH me (id) AS (SELECT ?) "
        "SELECT f.id, CASE WHEN f.session = me.id THEN coalesce(f.agenda, 0) ELSE 0 END AS place, f.status, s.last_name, s.first_name, "
        "k.name, d.verdict, coalesce(d.reason, '') FROM me JOIN label_file f JOIN student s ON s.id = f.student "
        "JOIN label_kind k ON k.id = f.kind "
        "LEFT JOIN label_decision d ON d.id = (SELECT max(l.id) FROM label_decision l WHERE l.file = f.id AND l.session = me.id) "
        "WHERE f.session = me.id OR d.id IS NOT NULL ORDER BY f.session IS NOT me.id, place, f.id"_s;
    const Status status = m_database.select(sql, {id.value}, [&](const Row &row) {
        AgendaLine line;
        line.file = {row.integer(0)};
        line.number = static_cast<int>(row.integer(1));
        line.status = LabelWords::status(row.text(2)).value_or(LabelStatus::Scheduled);
        line.student = StudentName::inList(row.text(3), row.text(4));
        line.label = row.text(5);
        // On the agenda and undecided: what was decided before was taken back.
        if (!row.isNull(6) && line.status != LabelStatus::Scheduled) {
            line.verdict = LabelWords::verdict(row.text(6));
            line.reason = row.text(7);
        }
        lines.push_back(line);
        return true;
    });
    if (!status)
        return status.error();
    return lines;
}

QStringList LabelSessionsRepository::identity(LabelFileId file)
{
    QStringList lines;
    const QString sql = u"SELECT s.last_name, s.first_name, s.university, s.component, s.programme, s.level, coalesce(c.name, '') "
                        "FROM label_file f JOIN student s ON s.id = f.student LEFT JOIN commune c ON c.id = s.commune WHERE f.id = ?"_s;
    const Status status = m_database.select(sql, {file.value}, [&](const Row &row) {
        lines.append(StudentName::inList(row.text(0), row.text(1)));
        for (int column = 2; column <= 6; ++column)
            lines.append(row.text(column));
        return false;
    });
    lines.removeAll(QString());
    return status ? lines : QStringList();
}

Status LabelSessionsRepository::validate(const LabelSession &session)
{
    static const QRegularExpression hour(u"^([01][0-9]|2[0-3]):[0-5][0-9]$"_s);
    if (!session.campaign.isValid())
        return Error{ErrorKind::Invalid, tr("Choose the campaign of the session."), u"campaign"_s};
    if (!session.heldOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day of the session, for example 03/11/2026."), u"held_on"_s};
    if (!session.heldAt.isEmpty() && !hour.match(session.heldAt).hasMatch())
        return Error{ErrorKind::Invalid, tr("Write the time of day as 14:30."), u"held_at"_s};
    if (session.quorum < 0 || session.quorum > 999)
        return Error{ErrorKind::Invalid, tr("The quorum is a number of members; 0 asks for none."), u"quorum"_s};
    return done();
}

Status LabelSessionsRepository::requireOpen(Transaction &transaction, LabelSessionId id)
{
    const auto session = existing(transaction.database(), id);
    if (!session)
        return session.error();
    if (session->isSigned())
        return Error{ErrorKind::Refused,
                     tr("The minutes of this session were signed by %1 on %2: nothing of it changes any more.")
                         .arg(session->signedBy, formatDate(session->signedOn)),
                     u"signed"_s};
    return CampaignsRepository::requireOpen(transaction, session->campaign);
}

Result<LabelSessionId> LabelSessionsRepository::add(Transaction &transaction, const LabelSession &session)
{
    if (Status status = validate(session); !status)
        return status.error();
    if (Status status = withinCampaign(transaction.database(), session); !status)
        return status.error();
    if (Status status = CampaignsRepository::requireOpen(transaction, session.campaign); !status)
        return status.error();
    LabelSession made = session;
    made.signedOn = {};
    made.signedBy.clear();
    const Result<qint64> id = transaction.insert(kTable, bind(made));
    if (!id)
        return id.error();
    return LabelSessionId{*id};
}

Status LabelSessionsRepository::update(Transaction &transaction, const LabelSession &session)
{
    if (Status status = requireOpen(transaction, session.id); !status)
        return status;
    if (Status status = validate(session); !status)
        return status;
    if (Status status = withinCampaign(transaction.database(), session); !status)
        return status;
    if (!session.recusals) {
        const auto kept = LabelSessionsRepository(transaction.database()).recusals(session.id);
        if (!kept)
            return kept.error();
        if (!kept->empty())
            return Error{ErrorKind::Refused, tr("Members are recused in this session: lift their recusals first."), u"recusals"_s};
    }
    LabelSession changed = session;
    changed.signedOn = {};
    changed.signedBy.clear();
    return transaction.update(kTable, session.id.value, bind(changed));
}

Result<QString> LabelSessionsRepository::signingRefusal(LabelSessionId id)
{
    const auto session = existing(m_database, id);
    if (!session)
        return session.error();
    const auto undecided =
        m_database.scalar(u"SELECT count(*) FROM label_file WHERE session = ? AND status = 'scheduled'"_s, {id.value});
    if (!undecided)
        return undecided.error();
    if (undecided->toInt() > 0)
        return tr("%n file(s) of the agenda have no decision yet: decide them, or take them off the agenda.", nullptr,
                  undecided->toInt());
    const auto present = members(id);
    if (!present)
        return present.error();
    if (isQuorate(*session, *present))
        return QString();
    return tr("The quorum is not reached: %n member(s) are present, %1 are needed.", nullptr, presentMembers(*present))
        .arg(session->quorum);
}

Status LabelSessionsRepository::sign(Transaction &transaction, LabelSessionId id, QDate day, const QString &by)
{
    if (Status status = requireOpen(transaction, id); !status)
        return status;
    auto session = existing(transaction.database(), id);
    if (!session)
        return session.error();
    if (by.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say who signed the minutes."), u"signed_by"_s};
    if (!day.isValid() || day < session->heldOn || day > transaction.today())
        return Error{ErrorKind::Invalid, tr("Minutes are signed on the day of the session or later, today at the latest."),
                     u"signed_on"_s};
    const auto refusal = LabelSessionsRepository(transaction.database()).signingRefusal(id);
    if (!refusal)
        return refusal.error();
    if (!refusal->isEmpty())
        return Error{ErrorKind::Refused, *refusal, {}};
    session->signedOn = day;
    session->signedBy = by.simplified();
    if (Status status = transaction.update(kTable, id.value, bind(*session)); !status)
        return status;
    return makeLasting(transaction, id);
}

Status LabelSessionsRepository::remove(Transaction &transaction, LabelSessionId id)
{
    if (Status status = requireOpen(transaction, id); !status)
        return status;
    const auto used = isUsed(transaction.database(), id);
    if (!used)
        return used.error();
    if (*used)
        return Error{ErrorKind::Refused,
                     tr("Files stand on the agenda of this session, or were decided in it: it cannot be removed."), {}};
    if (Status status = setMembers(transaction, id, {}); !status)
        return status;
    return transaction.remove(kTable, id.value);
}

} // namespace pc
