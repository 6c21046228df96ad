#include "models/proposals/proposalsrepository.h"

#include "models/attachments/attachmentsrepository.h"
#include "models/campaigns/campaignrules.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/communes/phone.h"
#include "models/proposals/examination.h"
#include "models/proposals/proposalrow.h"

#include <QRegularExpression>

namespace pc {

namespace {

const QLatin1StringView kTable("proposal");
const QLatin1StringView kDecisions("proposal_decision");
const QLatin1StringView kAnswers("examination_answer");

Result<std::optional<ProposalVerdict>> verdictInForce(Database &database, ProposalId id, DecisionKind kind)
{
    const auto word = database.scalar(
        QStringLiteral("SELECT verdict FROM proposal_decision WHERE proposal = ? AND kind = ? ORDER BY id DESC LIMIT 1"),
        {id.value, ProposalWords::word(kind)});
    if (!word)
        return word.error();
    return ProposalWords::verdict(word->toString());
}

// Keys of a table whose column names this proposal.
Result<std::vector<qint64>> rowsOf(Database &database, QLatin1StringView table, ProposalId id)
{
    std::vector<qint64> rows;
    const Status status = database.select(QStringLiteral("SELECT id FROM %1 WHERE proposal = ?").arg(table), {id.value},
                                          [&](const Row &row) {
                                              rows.push_back(row.integer(0));
                                              return true;
                                          });
    if (!status)
        return status.error();
    return rows;
}

} // namespace

Result<std::vector<Proposal>> ProposalsRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<Proposal> proposals;
    const QString sql = QStringLiteral("SELECT %1 FROM proposal p ").arg(proposalColumns()) + tail;
    const Status status = m_database.select(sql, values, [&](const Row &row) {
        proposals.push_back(proposalFromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return proposals;
}

Result<Proposal> ProposalsRepository::known(Transaction &transaction, ProposalId id)
{
    const auto found = ProposalsRepository(transaction.database()).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Refused, tr("This proposal is no longer in the register."), QString::number(id.value)};
    return **found;
}

Result<std::optional<Proposal>> ProposalsRepository::find(ProposalId id)
{
    const auto found = read(QStringLiteral("WHERE p.id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::optional<Proposal>> ProposalsRepository::find(const QString &number)
{
    const auto found = read(QStringLiteral("WHERE p.number = ?"), {number.trimmed()});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<Proposal>> ProposalsRepository::all()
{
    return read(QStringLiteral("ORDER BY length(p.number), p.number"), {});
}

Result<std::vector<Proposal>> ProposalsRepository::ofCampaign(CampaignId campaign)
{
    return read(QStringLiteral("WHERE p.campaign = ? ORDER BY length(p.number), p.number"), {campaign.value});
}

Result<std::vector<Proposal>> ProposalsRepository::ofCommune(CommuneId commune)
{
    return read(QStringLiteral("WHERE p.commune = ? ORDER BY p.received_on DESC, p.id DESC"), {commune.value});
}

Result<ProposalFacts> ProposalsRepository::facts(ProposalId id, QDate day)
{
    const auto grid = ExaminationRepository(m_database).of(id, day);
    if (!grid)
        return grid.error();
    ProposalFacts facts;
    CampaignId campaign;
    bool found = false;
    const QString sql = QStringLiteral(
        "SELECT p.status, p.campaign, p.places, c.name, coalesce(i.eligible, d.eligible, 0) = 1 OR coalesce(i.standing, '') = 'left', "
        "(SELECT count(*) FROM examination_question q WHERE q.grid = ? AND q.required = 1 AND NOT EXISTS "
        "(SELECT 1 FROM examination_answer a WHERE a.question = q.id AND a.proposal = p.id)), "
        "(SELECT count(*) FROM assignment a WHERE a.proposal = p.id AND a.status NOT IN ('cancelled', 'ended_early')), "
        "(SELECT count(*) FROM assignment a WHERE a.proposal = p.id AND a.status IN ('prepared', 'running', 'suspended')), "
        "(SELECT count(*) FROM assignment a WHERE a.proposal = p.id AND a.status = 'running'), k.closed_on IS NULL "
        "FROM proposal p JOIN campaign k ON k.id = p.campaign JOIN commune c ON c.id = p.commune "
        "LEFT JOIN commune_index i ON i.commune = coalesce(c.parent, c.id) "
        "LEFT JOIN derogation d ON d.commune = p.commune WHERE p.id = ?");
    const Status status = m_database.select(sql, {grid->id.value, id.value}, [&](const Row &row) {
        found = true;
        facts.status = ProposalWords::status(row.text(0)).value_or(ProposalStatus::Submitted);
        campaign = {row.integer(1)};
        facts.places = static_cast<int>(row.integer(2));
        facts.communeName = row.text(3);
        facts.entitled = row.boolean(4);
        facts.unanswered = static_cast<int>(row.integer(5));
        facts.taken = static_cast<int>(row.integer(6));
        facts.live = static_cast<int>(row.integer(7));
        facts.running = static_cast<int>(row.integer(8));
        facts.campaignOpen = row.boolean(9);
        return false;
    });
    if (!status)
        return status.error();
    if (!found)
        return Error{ErrorKind::Refused, tr("This proposal is no longer in the register."), QString::number(id.value)};
    const auto conformity = verdictInForce(m_database, id, DecisionKind::Conformity);
    const auto opinion = verdictInForce(m_database, id, DecisionKind::Opinion);
    const auto rules = CampaignRulesRepository(m_database).of(campaign);
    if (!conformity)
        return conformity.error();
    if (!opinion)
        return opinion.error();
    if (!rules)
        return rules.error();
    facts.conformity = *conformity;
    facts.opinion = *opinion;
    facts.opinionAsked = rules->opinionAsked;
    return facts;
}

Result<ProposalStage> ProposalsRepository::stage(ProposalId id, QDate day)
{
    const auto read = facts(id, day);
    if (!read)
        return read.error();
    return ProposalLife::stage(*read);
}

Result<std::vector<ProposalDecision>> ProposalsRepository::decisions(ProposalId id)
{
    std::vector<ProposalDecision> decisions;
    const Status status = m_database.select(
        QStringLiteral("SELECT id, proposal, kind, verdict, reason, author, decided_on FROM proposal_decision "
                       "WHERE proposal = ? ORDER BY id DESC"),
        {id.value}, [&](const Row &row) {
            decisions.push_back({row.integer(0), {row.integer(1)},
                                 ProposalWords::kind(row.text(2)).value_or(DecisionKind::Conformity),
                                 ProposalWords::verdict(row.text(3)).value_or(ProposalVerdict::ToComplete), row.text(4), row.text(5),
                                 row.date(6)});
            return true;
        });
    if (!status)
        return status.error();
    return decisions;
}

Result<std::vector<ProposalCandidate>> ProposalsRepository::candidates(ProposalId id)
{
    std::vector<ProposalCandidate> candidates;
    const QString sql = QStringLiteral(
        "WITH k (id) AS (SELECT ?) "
        "SELECT x.id, s.id, s.last_name, s.first_name, coalesce(c.name, ''), "
        "coalesce(coalesce(c.parent, c.id) = coalesce(o.parent, o.id), 0) AS near, x.status, "
        "coalesce(w.rank, 0), coalesce(x.proposal = p.id, 0) "
        "FROM k JOIN proposal p ON p.id = k.id JOIN commune o ON o.id = p.commune JOIN application x ON x.id IN (SELECT y.id FROM application y WHERE y.proposal = k.id "
        "UNION SELECT v.application FROM wish v WHERE v.proposal = k.id) "
        "JOIN student s ON s.id = x.student LEFT JOIN commune c ON c.id = s.commune "
        "LEFT JOIN wish w ON w.application = x.id AND w.proposal = p.id "
        "ORDER BY near DESC, coalesce(w.rank, 99), x.received_on, x.id");
    const Status status = m_database.select(sql, {id.value}, [&](const Row &row) {
        candidates.push_back({{row.integer(0)}, {row.integer(1)}, row.text(2), row.text(3), row.text(4), row.boolean(5), row.text(6),
                              static_cast<int>(row.integer(7)), row.boolean(8)});
        return true;
    });
    if (!status)
        return status.error();
    return candidates;
}

// The journal keeps the numbers of proposals that were removed, or whose addition was undone.
Result<QString> ProposalsRepository::nextNumber(CampaignId campaign)
{
    const auto start = m_database.scalar(QStringLiteral("SELECT starts_on FROM campaign WHERE id = ?"), {campaign.value});
    if (!start)
        return start.error();
    const QString year = start->toString().left(4);
    const auto highest = m_database.scalar(
        QStringLiteral("SELECT max(CAST(substr(number, 6) AS INTEGER)) FROM ("
                       "SELECT number FROM proposal UNION ALL "
                       "SELECT json_extract(after, '$.number') FROM journal_row WHERE owner_table = 'proposal' "
                       "AND table_name = 'proposal' AND before IS NULL UNION ALL "
                       "SELECT json_extract(before, '$.number') FROM journal_row WHERE owner_table = 'proposal' "
                       "AND table_name = 'proposal' AND after IS NULL) WHERE substr(number, 1, 5) = ?"),
        {year + u'-'});
    if (!highest)
        return highest.error();
    return QStringLiteral("%1-%2").arg(year).arg(highest->toInt() + 1, 3, 10, QLatin1Char('0'));
}

Proposal ProposalsRepository::normalised(Proposal proposal)
{
    for (QString *field : {&proposal.number, &proposal.title, &proposal.audience, &proposal.place, &proposal.carrierName,
                           &proposal.referentName, &proposal.referentRole, &proposal.referentEmail, &proposal.insurer,
                           &proposal.policyNumber, &proposal.deliberationNumber})
        *field = field->simplified();
    for (QString *field : {&proposal.objective, &proposal.tasks, &proposal.rhythm, &proposal.skills, &proposal.material,
                           &proposal.transport, &proposal.knowledge, &proposal.knowHow, &proposal.attitudes, &proposal.notes})
        *field = field->trimmed();
    proposal.referentPhone = normalisePhone(proposal.referentPhone);
    if (proposal.referentEmail.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive))
        proposal.referentEmail = proposal.referentEmail.mid(7);
    return proposal;
}

Status ProposalsRepository::validate(const Proposal &proposal)
{
    if (!proposal.campaign.isValid())
        return Error{ErrorKind::Invalid, tr("Choose the year of the proposal."), QStringLiteral("campaign")};
    if (!proposal.commune.isValid())
        return Error{ErrorKind::Invalid, tr("Choose the commune that proposes the action."), QStringLiteral("commune")};
    if (proposal.title.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Give the action a title."), QStringLiteral("title")};
    if (proposal.minutes <= 0)
        return Error{ErrorKind::Invalid, tr("Planned hours are more than 0, for example 30 h."), QStringLiteral("minutes")};
    if (proposal.places <= 0)
        return Error{ErrorKind::Invalid, tr("An action has at least one place."), QStringLiteral("places")};
    if (proposal.startsOn.isValid() && proposal.endsOn.isValid() && proposal.startsOn > proposal.endsOn)
        return Error{ErrorKind::Invalid, tr("The last day comes before the first one."), QStringLiteral("ends_on")};
    static const QRegularExpression address(QStringLiteral("^[^@\\s<>\",;:]+@[^@\\s<>\",;:]+\\.[^@\\s<>\",;:.]{2,}$"));
    if (!proposal.referentEmail.isEmpty() && !address.match(proposal.referentEmail).hasMatch())
        return Error{ErrorKind::Invalid,
                     tr("“%1” is not an e-mail address. Write it like mairie@commune.fr.").arg(proposal.referentEmail),
                     QStringLiteral("referent_email")};
    if (proposal.status != ProposalStatus::Draft && !proposal.receivedOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day the proposal was received."), QStringLiteral("received_on")};
    static const QRegularExpression number(QStringLiteral("^\\d{4}-\\d{3,}$"));
    if (!proposal.number.isEmpty() && !number.match(proposal.number).hasMatch())
        return Error{ErrorKind::Invalid, tr("“%1” is not a number of proposal. Write it like 2026-014.").arg(proposal.number),
                     QStringLiteral("number")};
    return done();
}

Result<ProposalId> ProposalsRepository::add(Transaction &transaction, const Proposal &typed)
{
    Proposal proposal = normalised(typed);
    if (Status status = validate(proposal); !status)
        return status.error();
    if (Status status = CampaignsRepository::requireOpen(transaction, proposal.campaign); !status)
        return status.error();
    if (proposal.number.isEmpty()) {
        const auto number = ProposalsRepository(transaction.database()).nextNumber(proposal.campaign);
        if (!number)
            return number.error();
        proposal.number = *number;
    } else if (const auto twin = ProposalsRepository(transaction.database()).find(proposal.number); !twin || *twin) {
        if (!twin)
            return twin.error();
        return Error{ErrorKind::Invalid, tr("The number %1 is already that of another proposal.").arg(proposal.number),
                     QStringLiteral("number")};
    }
    Values values = proposalValues(proposal);
    values << std::pair(QLatin1StringView("campaign"), QVariant(proposal.campaign.value))
           << std::pair(QLatin1StringView("number"), QVariant(proposal.number))
           << std::pair(QLatin1StringView("status"), QVariant(ProposalWords::word(proposal.status)));
    const auto id = transaction.insert(kTable, values);
    if (!id)
        return id.error();
    return ProposalId{*id};
}

Status ProposalsRepository::update(Transaction &transaction, const Proposal &typed)
{
    const auto present = known(transaction, typed.id);
    if (!present)
        return present.error();
    Proposal proposal = normalised(typed);
    proposal.campaign = present->campaign;
    proposal.status = present->status;
    if (Status status = validate(proposal); !status)
        return status;
    if (Status status = CampaignsRepository::requireOpen(transaction, proposal.campaign); !status)
        return status;
    if (proposal.commune != present->commune || proposal.places < present->places) {
        const auto read = ProposalsRepository(transaction.database()).facts(proposal.id, transaction.today());
        if (!read)
            return read.error();
        if (read->taken > 0 && proposal.commune != present->commune)
            return Error{ErrorKind::Refused, tr("Students have an assignment on this action: its commune stays."), QStringLiteral("commune")};
        if (read->taken > proposal.places)
            return Error{ErrorKind::Refused, tr("%n place(s) of this action are already taken.", nullptr, read->taken), QStringLiteral("places")};
    }
    return transaction.update(kTable, proposal.id.value, proposalValues(proposal));
}

Status ProposalsRepository::remove(Transaction &transaction, ProposalId id)
{
    const auto present = known(transaction, id);
    if (!present)
        return present.error();
    if (Status status = CampaignsRepository::requireOpen(transaction, present->campaign); !status)
        return status;
    Database &database = transaction.database();
    const struct {
        QString sql;
        QString sentence;
    } ties[] = {
        {QStringLiteral("SELECT EXISTS (SELECT 1 FROM assignment WHERE proposal = ?)"),
         tr("Students have an assignment on this action: cancel the proposal instead of removing it.")},
        {QStringLiteral("WITH k (id) AS (SELECT ?) SELECT EXISTS (SELECT 1 FROM application a, k WHERE a.proposal = k.id) "
                        "OR EXISTS (SELECT 1 FROM wish w, k WHERE w.proposal = k.id)"),
         tr("Students have applied for this action: cancel the proposal instead of removing it.")},
        {QStringLiteral("SELECT EXISTS (SELECT 1 FROM proposal WHERE previous = ?)"),
         tr("A proposal of another year goes on from this one: archive it instead of removing it.")},
    };
    for (const auto &tie : ties) {
        const auto tied = database.scalar(tie.sql, {id.value});
        if (!tied)
            return tied.error();
        if (tied->toBool())
            return Error{ErrorKind::Refused, tie.sentence, {}};
    }
    for (const QLatin1StringView table : {kAnswers, kDecisions}) {
        const auto rows = rowsOf(database, table, id);
        if (!rows)
            return rows.error();
        for (const qint64 row : *rows) {
            if (Status status = transaction.remove(table, row); !status)
                return status;
        }
    }
    if (Status gone = AttachmentsRepository::removeAll(transaction, AttachmentOwner::Proposal, id.value); !gone)
        return gone;
    return transaction.remove(kTable, id.value);
}

} // namespace pc
