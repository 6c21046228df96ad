// Members of a session, recusals, and what was said before deciding.
#include "models/labels/labelsessionsrepository.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/labels/labelties.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

const QLatin1StringView kMembers("label_member");
const QLatin1StringView kRecusals("label_recusal");
const QLatin1StringView kDeliberations("label_deliberation");
const QString kMemberColumns =
    u"SELECT id, session, position, name, role, coalesce(commune, 0), chairs, present FROM label_member "_s;

QVariant number(const std::optional<int> &value) { return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>()); }

QVariant key(qint64 id) { return id > 0 ? QVariant(id) : QVariant(QMetaType::fromType<qint64>()); }

LabelMember memberFromRow(const Row &row)
{
    LabelMember member;
    member.id = {row.integer(0)};
    member.session = {row.integer(1)};
    member.position = static_cast<int>(row.integer(2));
    member.name = row.text(3);
    member.role = row.text(4);
    member.commune = {row.integer(5)};
    member.chairs = row.boolean(6);
    member.present = row.boolean(7);
    return member;
}

Values bind(const LabelMember &member)
{
    return {{"session"_L1, member.session.value}, {"position"_L1, member.position},
            {"name"_L1, member.name.simplified()}, {"role"_L1, member.role.simplified()},
            {"commune"_L1, key(member.commune.value)}, {"chairs"_L1, member.chairs ? 1 : 0},
            {"present"_L1, member.present ? 1 : 0}};
}

std::optional<int> votes(const Row &row, int column)
{
    const auto value = row.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

Deliberation deliberationFromRow(const Row &row)
{
    Deliberation said;
    said.file = {row.integer(0)};
    said.session = {row.integer(1)};
    said.opinion = LabelWords::opinion(row.text(2)).value_or(LabelOpinion::None);
    said.notes = row.text(3);
    said.votesFor = votes(row, 4);
    said.votesAgainst = votes(row, 5);
    said.abstained = votes(row, 6);
    return said;
}

Values bind(const Deliberation &said)
{
    return {{"file"_L1, said.file.value}, {"session"_L1, key(said.session.value)},
            {"opinion"_L1, LabelWords::word(said.opinion)}, {"notes"_L1, said.notes},
            {"votes_for"_L1, number(said.votesFor)}, {"votes_against"_L1, number(said.votesAgainst)},
            {"abstained"_L1, number(said.abstained)}};
}

bool saysNothing(const Deliberation &said)
{
    return said.opinion == LabelOpinion::None && said.notes.trimmed().isEmpty() && !said.votesFor && !said.votesAgainst &&
        !said.abstained;
}

Status validateMembers(const std::vector<LabelMember> &members)
{
    int chairs = 0;
    for (const LabelMember &member : members) {
        if (member.name.trimmed().isEmpty())
            return Error{ErrorKind::Invalid, LabelSessionsRepository::tr("Give the name of each member."), u"name"_s};
        chairs += member.chairs ? 1 : 0;
    }
    if (chairs > 1)
        return Error{ErrorKind::Invalid, LabelSessionsRepository::tr("One member only chairs the session."), u"chairs"_s};
    return done();
}

Status removeMember(Transaction &transaction, LabelMemberId id)
{
    std::vector<qint64> recusals;
    const Status status = transaction.database().select(u"SELECT id FROM label_recusal WHERE member = ?"_s, {id.value}, [&](const Row &row) {
        recusals.push_back(row.integer(0));
        return true;
    });
    if (!status)
        return status;
    for (const qint64 recusal : recusals) {
        if (Status removed = transaction.remove(kRecusals, recusal); !removed)
            return removed;
    }
    return transaction.remove(kMembers, id.value);
}

Result<LabelSessionId> sessionOf(Transaction &transaction, LabelMemberId member)
{
    const auto session = transaction.database().scalar(u"SELECT session FROM label_member WHERE id = ?"_s, {member.value});
    if (!session)
        return session.error();
    if (!session->isValid())
        return Error{ErrorKind::Refused, LabelSessionsRepository::tr("This member is no longer in the session."), {}};
    return LabelSessionId{session->toLongLong()};
}

Result<qint64> recusalRow(Database &database, LabelMemberId member, LabelFileId file)
{
    const auto row = database.scalar(u"SELECT id FROM label_recusal WHERE member = ? AND file = ?"_s, {member.value, file.value});
    if (!row)
        return row.error();
    return row->isValid() ? row->toLongLong() : 0;
}

// The files of the agenda with the communes they speak of: that of the student, those of the actions claimed.
Result<std::vector<TieFacts>> tieFacts(Database &database, LabelSessionId session)
{
    std::vector<TieFacts> files;
    const QString place = u"coalesce(c.parent, c.id), t.name, trim(coalesce(h.mayor_first_name, '') || ' ' || coalesce(h.mayor_last_name, ''))"_s;
    const QString joins = u"JOIN commune t ON t.id = coalesce(c.parent, c.id) LEFT JOIN town_hall h ON h.commune = t.id"_s;
    const QString sql =
        u"WITH me (id) AS (SELECT ?) SELECT f.id, f.agenda, s.last_name, %1, '', '', '' FROM me JOIN label_file f ON f.session = me.id "
        "JOIN student s ON s.id = f.student LEFT JOIN commune c ON c.id = s.commune LEFT %2 "
        "UNION ALL SELECT f.id, f.agenda, s.last_name, %1, p.title, p.referent_name, a.commune_referent FROM me "
        "JOIN label_file f ON f.session = me.id JOIN student s ON s.id = f.student JOIN label_claim l ON l.file = f.id "
        "JOIN assignment a ON a.id = l.assignment JOIN proposal p ON p.id = a.proposal JOIN commune c ON c.id = p.commune %2 "
        "ORDER BY 2, 1"_s.arg(place, joins);
    const Status status = database.select(sql, {session.value}, [&](const Row &row) {
        if (files.empty() || files.back().file.value != row.integer(0))
            files.push_back({{row.integer(0)}, row.text(2), {}});
        files.back().places.push_back(
            {{row.integer(3)}, row.text(4), row.text(5), row.text(6), {row.text(7), row.text(8)}});
        return true;
    });
    if (!status)
        return status.error();
    return files;
}

Result<std::vector<LabelMember>> readMembers(Database &database, const QString &tail, const QVariantList &values)
{
    std::vector<LabelMember> members;
    const Status status = database.select(kMemberColumns + tail, values, [&](const Row &row) {
        members.push_back(memberFromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return members;
}

} // namespace

Result<std::vector<LabelMember>> LabelSessionsRepository::members(LabelSessionId id)
{
    return readMembers(m_database, u"WHERE session = ? ORDER BY position, id"_s, {id.value});
}

Result<std::vector<LabelMember>> LabelSessionsRepository::lastMembers(LabelSessionId besides)
{
    auto members = readMembers(m_database,
                               u"WHERE session = (SELECT m.session FROM label_member m JOIN label_session s ON s.id = m.session "
                               "WHERE s.id <> ? ORDER BY s.held_on DESC, s.id DESC LIMIT 1) ORDER BY position, id"_s,
                               {besides.value});
    if (!members)
        return members.error();
    for (LabelMember &member : *members) {
        member.id = {};
        member.present = false;
    }
    return members;
}

Result<std::vector<LabelRecusal>> LabelSessionsRepository::recusals(LabelSessionId id)
{
    std::vector<LabelRecusal> recusals;
    const QString sql = u"SELECT r.member, r.file, r.reason FROM label_recusal r JOIN label_member m ON m.id = r.member "
                        "WHERE m.session = ? ORDER BY r.file, m.position, r.id"_s;
    const Status status = m_database.select(sql, {id.value}, [&](const Row &row) {
        recusals.push_back({{row.integer(0)}, {row.integer(1)}, row.text(2)});
        return true;
    });
    if (!status)
        return status.error();
    return recusals;
}

Result<std::vector<RecusalTie>> LabelSessionsRepository::ties(LabelSessionId id)
{
    const auto session = find(id);
    if (!session)
        return session.error();
    if (!*session || !(*session)->recusals)
        return std::vector<RecusalTie>();
    auto of = readMembers(m_database, u"WHERE session = ? ORDER BY position, id"_s, {id.value});
    const auto recused = recusals(id);
    const auto facts = tieFacts(m_database, id);
    if (!of || !recused || !facts)
        return !of ? of.error() : !recused ? recused.error() : facts.error();
    for (LabelMember &member : *of) {
        const auto today = m_database.scalar(u"SELECT coalesce(parent, id) FROM commune WHERE id = ?"_s, {member.commune.value});
        if (!today)
            return today.error();
        member.commune = {today->toLongLong()};
    }
    std::vector<RecusalTie> ties = LabelTies::of(*of, *facts);
    std::erase_if(ties, [&](const RecusalTie &tie) {
        return std::any_of(recused->begin(), recused->end(), [&](const LabelRecusal &recusal) {
            return recusal.member == tie.member && recusal.file == tie.file;
        });
    });
    return ties;
}

Result<std::vector<Deliberation>> LabelSessionsRepository::readDeliberations(const QString &tail, const QVariantList &values)
{
    std::vector<Deliberation> all;
    const Status status = m_database.select(u"SELECT file, coalesce(session, 0), opinion, notes, votes_for, votes_against, abstained "
                                            "FROM label_deliberation "_s + tail, values, [&](const Row &row) {
        all.push_back(deliberationFromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return all;
}

Result<std::optional<Deliberation>> LabelSessionsRepository::deliberation(LabelFileId file, LabelSessionId session)
{
    const auto found = session.isValid()
        ? readDeliberations(u"WHERE file = ? AND session = ? ORDER BY id DESC LIMIT 1"_s, {file.value, session.value})
        : readDeliberations(u"WHERE file = ? ORDER BY id DESC LIMIT 1"_s, {file.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<QStringList> LabelSessionsRepository::usedReasons(LabelVerdict verdict)
{
    QStringList reasons;
    const Status status = m_database.select(u"SELECT reason FROM label_decision WHERE verdict = ? AND trim(reason) <> '' "
                                            "GROUP BY reason ORDER BY count(*) DESC, max(id) DESC LIMIT 50"_s,
                                            {LabelWords::word(verdict)}, [&](const Row &row) {
        reasons.append(row.text(0));
        return true;
    });
    if (!status)
        return status.error();
    return reasons;
}

Status LabelSessionsRepository::setMembers(Transaction &transaction, LabelSessionId id, const std::vector<LabelMember> &members)
{
    if (Status status = requireOpen(transaction, id); !status)
        return status;
    if (Status status = validateMembers(members); !status)
        return status;
    const auto before = LabelSessionsRepository(transaction.database()).members(id);
    if (!before)
        return before.error();
    const auto isKept = [&](const LabelMember &member) {
        return std::any_of(members.begin(), members.end(), [&](const LabelMember &one) { return one.id == member.id; });
    };
    for (const LabelMember &member : *before) {
        if (isKept(member))
            continue;
        if (Status status = removeMember(transaction, member.id); !status)
            return status;
    }
    int position = 0;
    for (LabelMember member : members) {
        member.session = id;
        member.position = ++position;
        const bool known = std::any_of(before->begin(), before->end(), [&](const LabelMember &one) { return one.id == member.id; });
        Status status = done();
        if (known) {
            status = transaction.update(kMembers, member.id.value, bind(member));
        } else if (const auto added = transaction.insert(kMembers, bind(member)); !added) {
            status = added.error();
        }
        if (!status)
            return status;
    }
    return done();
}

Status LabelSessionsRepository::setPresent(Transaction &transaction, LabelMemberId member, bool present)
{
    const auto session = sessionOf(transaction, member);
    if (!session)
        return session.error();
    if (Status status = requireOpen(transaction, *session); !status)
        return status;
    return transaction.update(kMembers, member.value, {{"present"_L1, present ? 1 : 0}});
}

Status LabelSessionsRepository::recuse(Transaction &transaction, const LabelRecusal &recusal)
{
    const auto id = sessionOf(transaction, recusal.member);
    if (!id)
        return id.error();
    if (Status status = requireOpen(transaction, *id); !status)
        return status;
    const auto session = LabelSessionsRepository(transaction.database()).find(*id);
    if (!session)
        return session.error();
    if (!(*session)->recusals)
        return Error{ErrorKind::Refused, tr("This session does not use recusals: tick the option of the session first."), {}};
    if (recusal.reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say why the member does not deliberate on this file."), u"reason"_s};
    const auto row = recusalRow(transaction.database(), recusal.member, recusal.file);
    if (!row)
        return row.error();
    const Values values{{"member"_L1, recusal.member.value}, {"file"_L1, recusal.file.value}, {"reason"_L1, recusal.reason.trimmed()}};
    if (*row > 0)
        return transaction.update(kRecusals, *row, values);
    const auto added = transaction.insert(kRecusals, values);
    return added ? done() : Status(added.error());
}

Status LabelSessionsRepository::lift(Transaction &transaction, LabelMemberId member, LabelFileId file)
{
    const auto session = sessionOf(transaction, member);
    if (!session)
        return session.error();
    if (Status status = requireOpen(transaction, *session); !status)
        return status;
    const auto row = recusalRow(transaction.database(), member, file);
    if (!row)
        return row.error();
    return *row > 0 ? transaction.remove(kRecusals, *row) : done();
}

Status LabelSessionsRepository::deliberate(Transaction &transaction, const Deliberation &said)
{
    const auto campaign = transaction.database().scalar(u"SELECT campaign FROM label_file WHERE id = ?"_s, {said.file.value});
    if (!campaign)
        return campaign.error();
    if (Status status = said.session.isValid() ? requireOpen(transaction, said.session)
                                               : CampaignsRepository::requireOpen(transaction, {campaign->toLongLong()});
        !status)
        return status;
    const int cast = said.votesFor.value_or(0) + said.votesAgainst.value_or(0) + said.abstained.value_or(0);
    if (said.votesFor.value_or(0) < 0 || said.votesAgainst.value_or(0) < 0 || said.abstained.value_or(0) < 0)
        return Error{ErrorKind::Invalid, tr("Votes are counted from 0."), u"votes_for"_s};
    if (said.session.isValid()) {
        LabelSessionsRepository repository(transaction.database());
        const auto all = repository.members(said.session);
        const auto recused = repository.recusals(said.session);
        if (!all || !recused)
            return !all ? all.error() : recused.error();
        const int able = deliberating(*all, *recused, said.file);
        if (presentMembers(*all) > 0 && cast > able)
            return Error{ErrorKind::Invalid,
                         tr("%n vote(s) are too many: %1 member(s) present deliberate on this file.", nullptr, cast).arg(able),
                         u"votes_for"_s};
    }
    const auto row = transaction.database().scalar(
        u"SELECT max(id) FROM label_deliberation WHERE file = ? AND coalesce(session, 0) = ?"_s, {said.file.value, said.session.value});
    if (!row)
        return row.error();
    const qint64 id = row->toLongLong();
    if (saysNothing(said))
        return id > 0 ? transaction.remove(kDeliberations, id) : done();
    if (id > 0)
        return transaction.update(kDeliberations, id, bind(said));
    const auto added = transaction.insert(kDeliberations, bind(said));
    return added ? done() : Status(added.error());
}

} // namespace pc
