// What stands around a file: the affectations it claims, its pieces, earlier claims, decisions, and all of it as a case.
#include "models/labels/labelfilesrepository.h"

#include "models/labels/acquis.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// Minutes of every year: an affectation may cross the border of two. Signed: visées, attested ones included.
const QString kClaimColumns = QStringLiteral(
    "SELECT a.id, p.title, c.name, coalesce((SELECT m.starts_on FROM amendment m WHERE m.assignment = a.id AND m.signed_on IS "
    "NOT NULL ORDER BY m.version DESC LIMIT 1), a.starts_on), coalesce(a.ended_on, (SELECT m.ends_on FROM amendment m WHERE "
    "m.assignment = a.id AND m.signed_on IS NOT NULL ORDER BY m.version DESC LIMIT 1), a.ends_on), "
    "coalesce((SELECT sum(h.minutes) FROM hour_entry h WHERE h.assignment = a.id AND h.status IN ('signed', 'closed')), 0), "
    "coalesce((SELECT sum(h.minutes) FROM hour_entry h WHERE h.assignment = a.id), 0) "
    "FROM assignment a JOIN proposal p ON p.id = a.proposal JOIN commune c ON c.id = p.commune ");

// A claim of the same affectation in another file, then a claim of the student's affectation to an action that renews the
// same one, in the years before and after. A label granted is not put in doubt by a file opened later.
const QString kEarlier = QStringLiteral(
    "WITH RECURSIVE me AS (SELECT id, student, status FROM label_file WHERE id = ?), "
    "claimed AS (SELECT lc.assignment, a.proposal FROM me JOIN label_claim lc ON lc.file = me.id "
    "  JOIN assignment a ON a.id = lc.assignment), "
    "chain (assignment, proposal) AS (SELECT assignment, proposal FROM claimed UNION "
    "  SELECT chain.assignment, p.previous FROM chain JOIN proposal p ON p.id = chain.proposal WHERE p.previous IS NOT NULL "
    "  UNION SELECT chain.assignment, n.id FROM chain JOIN proposal n ON n.previous = chain.proposal), "
    "use (mine, theirs, same_action) AS (SELECT assignment, assignment, 0 FROM claimed UNION "
    "  SELECT chain.assignment, a.id, 1 FROM me JOIN chain JOIN assignment a ON a.proposal = chain.proposal "
    "  AND a.student = me.student WHERE a.id NOT IN (SELECT assignment FROM claimed)) "
    "SELECT f.id, use.mine, p.title, k.name, y.name, f.status, use.same_action FROM me JOIN use "
    "JOIN label_claim lc ON lc.assignment = use.theirs JOIN label_file f ON f.id = lc.file AND f.id <> me.id "
    "JOIN assignment a ON a.id = use.mine JOIN proposal p ON p.id = a.proposal JOIN label_kind k ON k.id = f.kind "
    "JOIN campaign y ON y.id = f.campaign WHERE f.status NOT IN ('withdrawn', 'refused', 'inadmissible') "
    "AND (f.id < me.id OR me.status <> 'granted') ORDER BY use.same_action, y.starts_on, f.id, use.mine");

// What the register itself answers, in the order of Found.
const QString kFound = QStringLiteral(
    "SELECT opinion <> '', sworn_on IS NOT NULL, "
    "EXISTS (SELECT 1 FROM acquis_answer w WHERE w.file = f.id AND w.rater = 'student'), "
    "EXISTS (SELECT 1 FROM label_claim lc JOIN hour_entry h ON h.assignment = lc.assignment WHERE lc.file = f.id "
    "  AND h.status IN ('signed', 'closed')), "
    "EXISTS (SELECT 1 FROM label_claim lc WHERE lc.file = f.id) AND NOT EXISTS (SELECT 1 FROM label_claim lc WHERE "
    "  lc.file = f.id AND NOT EXISTS (SELECT 1 FROM issued_document d WHERE d.assignment = lc.assignment AND "
    "  d.kind = 'certificate' AND d.annulled_on IS NULL) AND NOT EXISTS (SELECT 1 FROM hour_entry h WHERE "
    "  h.assignment = lc.assignment AND h.status = 'closed')) FROM label_file f WHERE f.id = ?");

struct Found {
    bool opinion = false;
    bool sworn = false;
    bool assessed = false;
    bool hours = false;
    bool attested = false;

    bool answers(PieceKind piece) const
    {
        switch (piece) {
        case PieceKind::UdccasOpinion:
            return opinion;
        case PieceKind::SwornStatement:
            return sworn;
        case PieceKind::SelfAssessment:
            return assessed;
        case PieceKind::HoursAnnex:
            return hours;
        case PieceKind::MayorAttestation:
            return attested;
        default:
            return false;
        }
    }
};

LabelClaim claimFromRow(const Row &row)
{
    return {{row.integer(0)},       row.text(1),
            row.text(2),            row.date(3),
            row.date(4),            static_cast<int>(row.integer(5)),
            static_cast<int>(row.integer(6))};
}

Result<std::vector<LabelClaim>> readClaims(Database &database, const QString &tail, qint64 key)
{
    std::vector<LabelClaim> claims;
    const Status status = database.select(kClaimColumns + tail, {key}, [&](const Row &row) {
        claims.push_back(claimFromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return claims;
}

LabelDecision decisionFromRow(const Row &row)
{
    LabelDecision decision;
    decision.id = {row.integer(0)};
    decision.file = {row.integer(1)};
    decision.session = {row.integer(2)};
    decision.verdict = LabelWords::verdict(row.text(3)).value_or(LabelVerdict::Deferred);
    decision.reason = row.text(4);
    decision.remedies = row.text(5);
    decision.decidedOn = row.date(6);
    decision.author = row.text(7);
    return decision;
}

} // namespace

Result<std::vector<LabelClaim>> LabelFilesRepository::claims(LabelFileId id)
{
    return readClaims(m_database,
                      QStringLiteral("JOIN label_claim lc ON lc.assignment = a.id WHERE lc.file = ? ORDER BY a.starts_on, a.id"),
                      id.value);
}

Result<std::vector<LabelClaim>> LabelFilesRepository::claimable(StudentId student)
{
    return readClaims(m_database,
                      QStringLiteral("WHERE a.student = ? AND a.status IN ('running', 'finished', 'ended_early') AND EXISTS "
                                     "(SELECT 1 FROM hour_entry h WHERE h.assignment = a.id) ORDER BY a.starts_on, a.id"),
                      student.value);
}

Result<std::vector<PieceLine>> LabelFilesRepository::pieces(LabelFileId id)
{
    const auto file = find(id);
    if (!file)
        return file.error();
    if (!*file)
        return std::vector<PieceLine>();
    const auto requirements = LabelKindsRepository(m_database).requirements((*file)->kind);
    if (!requirements)
        return requirements.error();
    QHash<qint64, std::pair<LabelPiece, int>> rows;
    const QString sql = QStringLiteral("SELECT id, requirement, state, received_on, reason, (SELECT count(*) FROM attachment t "
                                       "WHERE t.piece = label_piece.id) FROM label_piece WHERE file = ?");
    Status status = m_database.select(sql, {id.value}, [&](const Row &row) {
        const LabelPiece piece{{row.integer(0)}, id, {row.integer(1)},
                               LabelWords::pieceState(row.text(2)).value_or(PieceState::Missing), row.date(3), row.text(4)};
        rows.insert(row.integer(1), {piece, static_cast<int>(row.integer(5))});
        return true;
    });
    if (!status)
        return status.error();
    Found found;
    status = m_database.select(kFound, {id.value}, [&](const Row &row) {
        found = {row.boolean(0), row.boolean(1), row.boolean(2), row.boolean(3), row.boolean(4)};
        return false;
    });
    if (!status)
        return status.error();
    std::vector<PieceLine> lines;
    for (const Requirement &requirement : *requirements) {
        const auto row = rows.constFind(requirement.id.value);
        PieceLine line{requirement, {{}, id, requirement.id, PieceState::Missing, {}, {}}, found.answers(requirement.piece), 0};
        if (row != rows.cend()) {
            line.piece = row->first;
            line.attachments = row->second;
        }
        if (requirement.active || line.piece.state != PieceState::Missing || line.attachments > 0)
            lines.push_back(line);
    }
    return lines;
}

Result<std::vector<EarlierUse>> LabelFilesRepository::earlierUses(LabelFileId id)
{
    std::vector<EarlierUse> uses;
    const Status status = m_database.select(kEarlier, {id.value}, [&](const Row &row) {
        uses.push_back({{row.integer(0)}, {row.integer(1)}, row.text(2), row.text(3), row.text(4),
                        LabelWords::status(row.text(5)).value_or(LabelStatus::Granted), row.boolean(6)});
        return true;
    });
    if (!status)
        return status.error();
    return uses;
}

Result<std::vector<LabelDecision>> LabelFilesRepository::decisions(LabelFileId id)
{
    std::vector<LabelDecision> decisions;
    const Status status =
        m_database.select(QStringLiteral("SELECT id, file, coalesce(session, 0), verdict, reason, remedies, decided_on, author "
                                         "FROM label_decision WHERE file = ? ORDER BY id"),
                          {id.value}, [&](const Row &row) {
                              decisions.push_back(decisionFromRow(row));
                              return true;
                          });
    if (!status)
        return status.error();
    return decisions;
}

Result<std::optional<LabelDecision>> LabelFilesRepository::decision(LabelFileId id)
{
    const auto file = find(id);
    if (!file)
        return file.error();
    if (!*file || !(*file)->isDecided())
        return std::optional<LabelDecision>();
    const auto all = decisions(id);
    if (!all)
        return all.error();
    return all->empty() ? std::nullopt : std::optional(all->back());
}

Result<LabelCase> LabelFilesRepository::caseOf(LabelFileId id, QDate today)
{
    const auto file = find(id);
    if (!file)
        return file.error();
    if (!*file)
        return Error{ErrorKind::Refused, tr("This file no longer exists."), {}};
    LabelCase it;
    it.file = **file;
    it.today = today;
    LabelKindsRepository kinds(m_database);
    const auto kind = kinds.find(it.file.kind);
    if (!kind)
        return kind.error();
    it.kind = kind->value_or(LabelKind());
    const auto window = kinds.window(it.file.kind, it.file.campaign);
    if (!window)
        return window.error();
    it.window = *window;
    const QString session = QStringLiteral("SELECT held_on, signed_on IS NOT NULL, quorum <= (SELECT count(*) FROM label_member m "
                                           "WHERE m.session = s.id AND m.present = 1) FROM label_session s WHERE id = ?");
    Status status = m_database.select(session, {it.file.session.value}, [&](const Row &row) {
        it.sessionOn = row.date(0);
        it.isSigned = row.boolean(1);
        it.quorate = row.boolean(2);
        return false;
    });
    if (!status)
        return status.error();
    const auto deferred = m_database.scalar(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM label_decision WHERE file = ? AND verdict = 'deferred')"), {id.value});
    if (!deferred)
        return deferred.error();
    it.again = deferred->toBool();
    auto claimed = claims(id);
    if (!claimed)
        return claimed.error();
    auto lines = pieces(id);
    if (!lines)
        return lines.error();
    auto earlier = earlierUses(id);
    if (!earlier)
        return earlier.error();
    it.claims = std::move(*claimed);
    it.pieces = std::move(*lines);
    it.earlier = std::move(*earlier);
    return it;
}

Result<QStringList> LabelFilesRepository::aims(LabelFileId id)
{
    QStringList lines;
    const Status status = m_database.select(
        QStringLiteral("SELECT p.knowledge, p.know_how, p.attitudes FROM label_claim c JOIN assignment a ON a.id = c.assignment "
                       "JOIN proposal p ON p.id = a.proposal WHERE c.file = ? ORDER BY c.id"),
        {id.value}, [&](const Row &row) {
            int column = 0;
            for (const AcquisFamily family : AcquisWords::families()) {
                const QString aim = row.text(column++);
                if (!aim.isEmpty())
                    lines.append(tr("%1: %2", "family of acquis, what is aimed at").arg(AcquisWords::label(family), aim));
            }
            return true;
        });
    if (!status)
        return status.error();
    return lines;
}

} // namespace pc
