// What moves a file on: pieces, opinion, deposit, steps that are no decision, agendas.
#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/labels/acquisrepository.h"
#include "models/labels/labelfilesrepository.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

const QLatin1StringView kTable("label_file");
const QLatin1StringView kPiece("label_piece");

Error refused(const QString &sentence) { return {ErrorKind::Refused, sentence, {}}; }

// The version the student's answers are given by, else the one in force that day: an amendment of the grid between the
// first answer and the deposit leaves no answer behind.
Result<AcquisGridId> gridOf(Transaction &transaction, const LabelFile &file, QDate day)
{
    const auto answered = transaction.database().scalar(
        QStringLiteral("SELECT c.grid FROM acquis_answer w JOIN acquis_criterion c ON c.id = w.criterion WHERE w.file = ? "
                       "ORDER BY w.id DESC LIMIT 1"),
        {file.id.value});
    if (!answered)
        return answered.error();
    if (!answered->isNull())
        return AcquisGridId{answered->toLongLong()};
    const auto grid = AcquisRepository(transaction.database()).inForce(day);
    if (!grid)
        return grid.error();
    return grid->id;
}

// What was received of a piece: its row, or an empty one.
Result<LabelPiece> storedPiece(Transaction &transaction, const LabelFile &file, RequirementId requirement)
{
    Database &database = transaction.database();
    const auto kind = database.scalar(QStringLiteral("SELECT kind FROM label_requirement WHERE id = ?"), {requirement.value});
    if (!kind)
        return kind.error();
    if (kind->toLongLong() != file.kind.value)
        return Error{ErrorKind::Invalid, LabelFilesRepository::tr("This piece is not asked for by this label."), u"pieces"_s};
    LabelPiece piece{{}, file.id, requirement, PieceState::Missing, {}, {}};
    const Status status =
        database.select(QStringLiteral("SELECT id, state, received_on, reason FROM label_piece WHERE file = ? AND requirement = ?"),
                        {file.id.value, requirement.value}, [&](const Row &row) {
                            piece.id = {row.integer(0)};
                            piece.state = LabelWords::pieceState(row.text(1)).value_or(PieceState::Missing);
                            piece.receivedOn = row.date(2);
                            piece.reason = row.text(3);
                            return false;
                        });
    if (!status)
        return status.error();
    return piece;
}

Result<LabelPieceId> savePiece(Transaction &transaction, const LabelPiece &piece)
{
    const Values values{{"file"_L1, piece.file.value},
                        {"requirement"_L1, piece.requirement.value},
                        {"state"_L1, LabelWords::word(piece.state)},
                        {"received_on"_L1, bindDate(piece.receivedOn)},
                        {"reason"_L1, piece.reason.trimmed()}};
    if (piece.id.isValid()) {
        const Status status = transaction.update(kPiece, piece.id.value, values);
        return status ? Result<LabelPieceId>(piece.id) : status.error();
    }
    const auto id = transaction.insert(kPiece, values);
    if (!id)
        return id.error();
    return LabelPieceId{*id};
}

Result<int> lastPlace(Transaction &transaction, LabelSessionId session)
{
    const auto last = transaction.database().scalar(
        QStringLiteral("SELECT coalesce(max(agenda), 0) FROM label_file WHERE session = ?"), {session.value});
    if (!last)
        return last.error();
    return last->toInt();
}

Status place(Transaction &transaction, LabelFileId id, int agenda)
{
    return transaction.update(kTable, id.value, {{"agenda"_L1, agenda}});
}

// The session as the conditions see it, before the file is on its agenda.
Status lookAt(Transaction &transaction, LabelSessionId session, LabelCase &it)
{
    return transaction.database().select(QStringLiteral("SELECT held_on, signed_on IS NOT NULL FROM label_session WHERE id = ?"),
                                         {session.value}, [&](const Row &row) {
                                             it.sessionOn = row.date(0);
                                             it.isSigned = row.boolean(1);
                                             return false;
                                         });
}

} // namespace

Status LabelFilesRepository::setPiece(Transaction &transaction, LabelFileId id, RequirementId requirement, PieceState state,
                                      QDate receivedOn, const QString &reason)
{
    const auto file = editable(transaction, id);
    if (!file)
        return file.error();
    if (state == PieceState::Refused && reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say why the piece is refused."), u"reason"_s};
    auto piece = storedPiece(transaction, *file, requirement);
    if (!piece)
        return piece.error();
    const bool isHere = state != PieceState::Missing;
    const QDate known = piece->receivedOn.isValid() ? piece->receivedOn : transaction.today();
    piece->state = state;
    piece->receivedOn = !isHere ? QDate() : receivedOn.isValid() ? receivedOn : known;
    piece->reason = state == PieceState::Refused ? reason.trimmed() : QString();
    if (!isHere && !piece->id.isValid())
        return done();
    const auto saved = savePiece(transaction, *piece);
    return saved ? done() : Status(saved.error());
}

Result<LabelPieceId> LabelFilesRepository::pieceRow(Transaction &transaction, LabelFileId id, RequirementId requirement, QDate receivedOn)
{
    const auto file = editable(transaction, id);
    if (!file)
        return file.error();
    auto piece = storedPiece(transaction, *file, requirement);
    if (!piece)
        return piece.error();
    const bool isHere = piece->state == PieceState::Received || piece->state == PieceState::Accepted;
    if (isHere && piece->id.isValid())
        return piece->id;
    piece->state = PieceState::Received; // one refused that comes anew is looked at again
    piece->receivedOn = receivedOn.isValid() ? receivedOn : transaction.today();
    piece->reason.clear();
    return savePiece(transaction, *piece);
}

Status LabelFilesRepository::setOpinion(Transaction &transaction, LabelFileId id, LabelOpinion opinion, const QString &text,
                                        const QString &author, QDate day)
{
    auto file = editable(transaction, id);
    if (!file)
        return file.error();
    const bool isGiven = opinion != LabelOpinion::None;
    if (isGiven && author.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say who gives the opinion."), u"opinion_by"_s};
    if (isGiven && !day.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day of the opinion, for example 03/05/2027."), u"opinion_on"_s};
    if (opinion == LabelOpinion::Unfavourable && text.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("An unfavourable opinion needs a reason: say why in one sentence."), u"opinion_text"_s};
    file->opinion = opinion;
    file->opinionText = isGiven ? text.trimmed() : QString();
    file->opinionBy = isGiven ? author.simplified() : QString();
    file->opinionOn = isGiven ? day : QDate();
    return save(transaction, *file);
}

Status LabelFilesRepository::explainReuse(Transaction &transaction, LabelFileId id, const QString &reason, const QString &author,
                                          QDate day)
{
    auto file = editable(transaction, id);
    if (!file)
        return file.error();
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say why the affectation may be claimed again."), u"reuse_reason"_s};
    if (author.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say who allows it."), u"reuse_author"_s};
    if (!day.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day it was allowed, for example 03/05/2027."), u"reuse_on"_s};
    file->reuseReason = reason.trimmed();
    file->reuseAuthor = author.simplified();
    file->reuseOn = day;
    return save(transaction, *file);
}

Status LabelFilesRepository::deposit(Transaction &transaction, LabelFileId id, QDate day, const QString &lateReason)
{
    auto file = wanted(transaction, id);
    if (!file)
        return file.error();
    if (!day.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day of the deposit, for example 03/05/2027."), u"deposited_on"_s};
    if (file->status == LabelStatus::Inadmissible)
        return step(transaction, id, LabelStatus::Deposited, day);
    auto it = LabelFilesRepository(transaction.database()).caseOf(id, day);
    if (!it)
        return it.error();
    it->file.depositedOn = day;
    it->file.lateReason = lateReason.trimmed();
    if (const QString refusal = LabelLife::refusal(file->status, LabelStatus::Deposited, LabelConditions::facts(*it));
        !refusal.isEmpty()) {
        return refused(refusal);
    }
    const auto grid = gridOf(transaction, *file, day);
    if (!grid)
        return grid.error();
    file->grid = *grid;
    file->depositedOn = day;
    file->lateReason = it->window.contains(day) && !it->again ? QString() : lateReason.trimmed();
    file->status = LabelStatus::Deposited;
    file->statusReason.clear();
    file->session = {};
    file->agenda = 0;
    file->notifiedOn = {};
    return save(transaction, *file);
}

Status LabelFilesRepository::step(Transaction &transaction, LabelFileId id, LabelStatus to, QDate today, const QString &reason)
{
    auto file = wanted(transaction, id);
    if (!file)
        return file.error();
    const LabelStatus from = file->status;
    if (to == LabelStatus::Deposited && from != LabelStatus::Inadmissible)
        return deposit(transaction, id, today);
    const auto it = LabelFilesRepository(transaction.database()).caseOf(id, today);
    if (!it)
        return it.error();
    if (const QString refusal = LabelLife::refusal(from, to, LabelConditions::facts(*it)); !refusal.isEmpty())
        return refused(refusal);
    const bool isDecision = to >= LabelStatus::Granted && to <= LabelStatus::Inadmissible;
    if (isDecision)
        return refused(tr("This is a decision: say who decides, and when."));
    if (LabelLife::needsReason(to) && reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Give the reason in a few words."), u"status_reason"_s};
    if (from == LabelStatus::Scheduled) {
        if (Status left = leaveAgenda(transaction, *file); !left)
            return left;
    }
    if (from == LabelStatus::Refused || from == LabelStatus::Inadmissible)
        examineAgain(*file);
    if (to == LabelStatus::Preparing) {
        file->depositedOn = {};
        file->lateReason.clear();
    }
    file->status = to;
    file->statusReason = reason.trimmed();
    return save(transaction, *file);
}

void LabelFilesRepository::examineAgain(LabelFile &file)
{
    if (file.appealedOn.isValid()) {
        const QString line = tr("Appeal of %1: %2 Answer: %3", "a line of the notes")
                                 .arg(formatDate(file.appealedOn), file.appealText, file.appealOutcome);
        file.notes = file.notes.trimmed().isEmpty() ? line : file.notes.trimmed() + u'\n' + line;
    }
    file.notifiedOn = {};
    file.appealedOn = {};
    file.appealText.clear();
    file.appealOutcome.clear();
    file.session = {};
    file.agenda = 0;
}

Status LabelFilesRepository::leaveAgenda(Transaction &transaction, LabelFile &file)
{
    if (Status unsignedYet = requireUnsigned(transaction, file.session); !unsignedYet)
        return unsignedYet;
    const auto others = LabelFilesRepository(transaction.database()).ofSession(file.session);
    if (!others)
        return others.error();
    int agenda = 0;
    for (const LabelFile &other : *others) {
        if (other.id == file.id)
            continue;
        if (Status placed = place(transaction, other.id, ++agenda); !placed)
            return placed;
    }
    file.session = {};
    file.agenda = 0;
    return done();
}

Status LabelFilesRepository::schedule(Transaction &transaction, const std::vector<LabelFileId> &ids, LabelSessionId session,
                                      QDate today)
{
    if (!session.isValid()) {
        return forAll(transaction, ids, [&](LabelFileId id) { return step(transaction, id, LabelStatus::Complete, today); });
    }
    if (Status unsignedYet = requireUnsigned(transaction, session); !unsignedYet)
        return unsignedYet;
    const auto campaign = transaction.database().scalar(QStringLiteral("SELECT campaign FROM label_session WHERE id = ?"),
                                                        {session.value});
    if (!campaign)
        return campaign.error();
    if (Status open = CampaignsRepository::requireOpen(transaction, {campaign->toLongLong()}); !open)
        return open;
    return forAll(transaction, ids, [&](LabelFileId id) -> Status {
        auto file = wanted(transaction, id);
        if (!file)
            return file.error();
        if (file->status == LabelStatus::Scheduled && file->session == session)
            return done();
        auto it = LabelFilesRepository(transaction.database()).caseOf(id, today);
        if (!it)
            return it.error();
        const bool isMoved = file->status == LabelStatus::Scheduled;
        if (Status looked = lookAt(transaction, session, *it); !looked)
            return looked;
        if (const QString refusal = LabelLife::refusal(isMoved ? LabelStatus::Complete : file->status, LabelStatus::Scheduled,
                                                       LabelConditions::facts(*it));
            !refusal.isEmpty()) {
            return refused(refusal);
        }
        if (isMoved) {
            if (Status left = leaveAgenda(transaction, *file); !left)
                return left;
        }
        const auto last = lastPlace(transaction, session);
        if (!last)
            return last.error();
        file->session = session;
        file->agenda = *last + 1;
        file->status = LabelStatus::Scheduled;
        file->statusReason.clear();
        return save(transaction, *file);
    });
}

Status LabelFilesRepository::setAgenda(Transaction &transaction, LabelSessionId session, const std::vector<LabelFileId> &order)
{
    if (Status unsignedYet = requireUnsigned(transaction, session); !unsignedYet)
        return unsignedYet;
    const auto files = LabelFilesRepository(transaction.database()).ofSession(session);
    if (!files)
        return files.error();
    QSet<qint64> left;
    for (const LabelFile &file : *files)
        left.insert(file.id.value);
    int agenda = 0;
    const Status placed = forAll(transaction, order, [&](LabelFileId id) -> Status {
        if (!left.remove(id.value))
            return refused(tr("This file is not on the agenda of the session, or is named twice."));
        if (const auto file = wanted(transaction, id); !file)
            return file.error();
        return place(transaction, id, ++agenda);
    });
    if (!placed)
        return placed;
    for (const LabelFile &file : *files) {
        if (!left.contains(file.id.value))
            continue;
        if (Status after = place(transaction, file.id, ++agenda); !after)
            return after;
    }
    return done();
}

} // namespace pc
