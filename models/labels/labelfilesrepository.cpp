#include "models/labels/labelfilesrepository.h"

#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

const QLatin1StringView kTable("label_file");
const QLatin1StringView kClaim("label_claim");
const QLatin1StringView kPiece("label_piece");
const QString kColumns = QStringLiteral(
    "SELECT id, campaign, student, kind, status, status_reason, description, opened_on, deposited_on, late_reason, "
    "coalesce(grid, 0), opinion, opinion_text, opinion_by, opinion_on, sworn_on, reuse_reason, reuse_author, reuse_on, "
    "coalesce(session, 0), coalesce(agenda, 0), notified_on, appealed_on, appeal_text, appeal_outcome, notes FROM label_file ");

LabelFile fromRow(const Row &row)
{
    LabelFile file;
    file.id = {row.integer(0)};
    file.campaign = {row.integer(1)};
    file.student = {row.integer(2)};
    file.kind = {row.integer(3)};
    file.status = LabelWords::status(row.text(4)).value_or(LabelStatus::Preparing);
    file.statusReason = row.text(5);
    file.description = row.text(6);
    file.openedOn = row.date(7);
    file.depositedOn = row.date(8);
    file.lateReason = row.text(9);
    file.grid = {row.integer(10)};
    file.opinion = LabelWords::opinion(row.text(11)).value_or(LabelOpinion::None);
    file.opinionText = row.text(12);
    file.opinionBy = row.text(13);
    file.opinionOn = row.date(14);
    file.swornOn = row.date(15);
    file.reuseReason = row.text(16);
    file.reuseAuthor = row.text(17);
    file.reuseOn = row.date(18);
    file.session = {row.integer(19)};
    file.agenda = static_cast<int>(row.integer(20));
    file.notifiedOn = row.date(21);
    file.appealedOn = row.date(22);
    file.appealText = row.text(23);
    file.appealOutcome = row.text(24);
    file.notes = row.text(25);
    return file;
}

QVariant bindNumber(qint64 number) { return number > 0 ? QVariant(number) : QVariant(QMetaType::fromType<qlonglong>()); }

Values bind(const LabelFile &file)
{
    return {{"campaign"_L1, file.campaign.value},
            {"student"_L1, file.student.value},
            {"kind"_L1, file.kind.value},
            {"status"_L1, LabelWords::word(file.status)},
            {"status_reason"_L1, file.statusReason.trimmed()},
            {"description"_L1, file.description.trimmed()},
            {"opened_on"_L1, bindDate(file.openedOn)},
            {"deposited_on"_L1, bindDate(file.depositedOn)},
            {"late_reason"_L1, file.lateReason.trimmed()},
            {"grid"_L1, bindNumber(file.grid.value)},
            {"opinion"_L1, LabelWords::word(file.opinion)},
            {"opinion_text"_L1, file.opinionText.trimmed()},
            {"opinion_by"_L1, file.opinionBy.simplified()},
            {"opinion_on"_L1, bindDate(file.opinionOn)},
            {"sworn_on"_L1, bindDate(file.swornOn)},
            {"reuse_reason"_L1, file.reuseReason.trimmed()},
            {"reuse_author"_L1, file.reuseAuthor.simplified()},
            {"reuse_on"_L1, bindDate(file.reuseOn)},
            {"session"_L1, bindNumber(file.session.value)},
            {"agenda"_L1, bindNumber(file.agenda)},
            {"notified_on"_L1, bindDate(file.notifiedOn)},
            {"appealed_on"_L1, bindDate(file.appealedOn)},
            {"appeal_text"_L1, file.appealText.trimmed()},
            {"appeal_outcome"_L1, file.appealOutcome.trimmed()},
            {"notes"_L1, file.notes.trimmed()}};
}

} // namespace

Result<std::vector<LabelFile>> LabelFilesRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<LabelFile> files;
    const Status status = m_database.select(kColumns + tail, values, [&](const Row &row) {
        files.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return files;
}

Result<std::optional<LabelFile>> LabelFilesRepository::find(LabelFileId id)
{
    const auto found = read(QStringLiteral("WHERE id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<LabelFile>> LabelFilesRepository::ofStudent(StudentId student)
{
    return read(QStringLiteral("WHERE student = ? ORDER BY (SELECT starts_on FROM campaign WHERE id = campaign) DESC, id DESC"),
                {student.value});
}

Result<std::vector<LabelFile>> LabelFilesRepository::ofCampaign(CampaignId campaign)
{
    return read(QStringLiteral("WHERE campaign = ? ORDER BY opened_on, id"), {campaign.value});
}

Result<std::vector<LabelFile>> LabelFilesRepository::ofSession(LabelSessionId session)
{
    return read(QStringLiteral("WHERE session = ? ORDER BY agenda, id"), {session.value});
}

Status LabelFilesRepository::forEach(const std::function<void(const LabelFile &)> &each)
{
    return m_database.select(kColumns + QStringLiteral("ORDER BY campaign, opened_on, id"), {}, [&](const Row &row) {
        each(fromRow(row));
        return true;
    });
}

Status LabelFilesRepository::validate(const LabelFile &file)
{
    if (!file.student.isValid())
        return Error{ErrorKind::Invalid, tr("Choose the student."), u"student"_s};
    if (!file.kind.isValid())
        return Error{ErrorKind::Invalid, tr("Choose the label."), u"kind"_s};
    if (!file.campaign.isValid())
        return Error{ErrorKind::Invalid, tr("Choose the campaign."), u"campaign"_s};
    if (!file.openedOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day the file was opened, for example 03/04/2027."), u"opened_on"_s};
    return done();
}

Status LabelFilesRepository::save(Transaction &transaction, const LabelFile &file)
{
    return transaction.update(kTable, file.id.value, bind(file));
}

Status LabelFilesRepository::requireUnsigned(Transaction &transaction, LabelSessionId session)
{
    if (!session.isValid())
        return done();
    const auto found = transaction.database().scalar(
        QStringLiteral("SELECT signed_on IS NOT NULL FROM label_session WHERE id = ?"), {session.value});
    if (!found)
        return found.error();
    if (found->isNull())
        return Error{ErrorKind::Refused, tr("This session no longer exists."), u"session"_s};
    if (found->toBool()) {
        return Error{ErrorKind::Refused, tr("The minutes of the session are signed: nothing of it changes any more."),
                     u"session"_s};
    }
    return done();
}

Result<LabelFile> LabelFilesRepository::wanted(Transaction &transaction, LabelFileId id)
{
    const auto found = LabelFilesRepository(transaction.database()).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Refused, tr("This file no longer exists."), {}};
    if (Status open = CampaignsRepository::requireOpen(transaction, (*found)->campaign); !open)
        return open.error();
    return **found;
}

Result<LabelFile> LabelFilesRepository::editable(Transaction &transaction, LabelFileId id)
{
    const auto file = wanted(transaction, id);
    if (!file)
        return file.error();
    if (file->status == LabelStatus::Withdrawn)
        return Error{ErrorKind::Refused, tr("This file is withdrawn: prepare it again first."), {}};
    if (file->status == LabelStatus::Deferred)
        return *file; // pieces for the next session come in
    if (Status unsignedYet = requireUnsigned(transaction, file->session); !unsignedYet)
        return unsignedYet.error();
    if (file->isDecided())
        return Error{ErrorKind::Refused, tr("A decision was made on this file: take it back first."), {}};
    return *file;
}

Result<LabelFileId> LabelFilesRepository::add(Transaction &transaction, const LabelFile &file, const std::vector<AssignmentId> &claims)
{
    if (Status status = validate(file); !status)
        return status.error();
    if (Status open = CampaignsRepository::requireOpen(transaction, file.campaign); !open)
        return open.error();
    Database &database = transaction.database();
    const auto active = database.scalar(QStringLiteral("SELECT active FROM label_kind WHERE id = ?"), {file.kind.value});
    if (!active)
        return active.error();
    if (!active->toBool())
        return Error{ErrorKind::Refused, tr("This label is no longer given: choose another one."), u"kind"_s};
    const auto known = database.scalar(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM label_file WHERE campaign = ? AND student = ? AND kind = ?)"),
        {file.campaign.value, file.student.value, file.kind.value});
    if (!known)
        return known.error();
    if (known->toBool())
        return Error{ErrorKind::Refused, tr("This student already has a file for this label in this campaign."), u"student"_s};
    LabelFile fresh;
    fresh.campaign = file.campaign;
    fresh.student = file.student;
    fresh.kind = file.kind;
    fresh.openedOn = file.openedOn;
    fresh.description = file.description;
    fresh.swornOn = file.swornOn;
    fresh.notes = file.notes;
    const Result<qint64> id = transaction.insert(kTable, bind(fresh));
    if (!id)
        return id.error();
    if (Status claimed = setClaims(transaction, {*id}, claims); !claimed)
        return claimed.error();
    return LabelFileId{*id};
}

Status LabelFilesRepository::update(Transaction &transaction, const LabelFile &file)
{
    if (Status status = validate(file); !status)
        return status;
    auto stored = wanted(transaction, file.id);
    if (!stored)
        return stored.error();
    LabelFile changed = *stored;
    changed.openedOn = file.openedOn;
    changed.description = file.description.trimmed();
    changed.swornOn = file.swornOn;
    changed.lateReason = file.lateReason.trimmed();
    if (!stored->isDecided() && LabelLife::needsReason(stored->status))
        changed.statusReason = file.statusReason.trimmed();
    if (changed != *stored) {
        if (const auto open = editable(transaction, file.id); !open)
            return open.error();
        if (LabelLife::needsReason(changed.status) && changed.statusReason.isEmpty())
            return Error{ErrorKind::Invalid, tr("Give the reason in a few words."), u"status_reason"_s};
        if (changed.lateReason.isEmpty() && !stored->lateReason.isEmpty() && stored->depositedOn.isValid())
            return Error{ErrorKind::Invalid, tr("Say why the file is taken all the same."), u"late_reason"_s};
    }
    changed.notes = file.notes;
    if (stored->appealedOn.isValid()) {
        changed.appealText = file.appealText;
        changed.appealOutcome = file.appealOutcome;
    }
    return save(transaction, changed);
}

Status LabelFilesRepository::setClaims(Transaction &transaction, LabelFileId id, const std::vector<AssignmentId> &claims)
{
    const auto file = editable(transaction, id);
    if (!file)
        return file.error();
    Database &database = transaction.database();
    QHash<qint64, qint64> rows; // affectation → row
    const Status status = database.select(QStringLiteral("SELECT assignment, id FROM label_claim WHERE file = ?"), {id.value},
                                          [&](const Row &row) {
                                              rows.insert(row.integer(0), row.integer(1));
                                              return true;
                                          });
    if (!status)
        return status;
    QSet<qint64> named;
    for (const AssignmentId assignment : claims) {
        const auto student = database.scalar(QStringLiteral("SELECT student FROM assignment WHERE id = ?"), {assignment.value});
        if (!student)
            return student.error();
        if (student->toLongLong() != file->student.value)
            return Error{ErrorKind::Invalid, tr("This affectation is not one of the student's."), u"claims"_s};
        named.insert(assignment.value);
    }
    if (named.isEmpty() && file->depositedOn.isValid())
        return Error{ErrorKind::Invalid, tr("No affectation is claimed: choose at least one of the student's."), u"claims"_s};
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (named.contains(row.key()))
            continue;
        if (Status removed = transaction.remove(kClaim, *row); !removed)
            return removed;
    }
    for (const AssignmentId assignment : claims) {
        if (rows.contains(assignment.value))
            continue;
        const auto added = transaction.insert(kClaim, {{"file"_L1, id.value}, {"assignment"_L1, assignment.value}});
        if (!added)
            return added.error();
        rows.insert(assignment.value, *added);
    }
    return done();
}

Status LabelFilesRepository::remove(Transaction &transaction, LabelFileId id)
{
    const auto file = wanted(transaction, id);
    if (!file)
        return file.error();
    if (file->depositedOn.isValid() || file->status != LabelStatus::Preparing)
        return Error{ErrorKind::Refused, tr("A file that was deposited is kept: record a withdrawal instead."), {}};
    const auto used = transaction.database().scalar(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM attachment WHERE owner_table = 'label_file' AND owner_id = ?) OR EXISTS "
                       "(SELECT 1 FROM label_decision WHERE file = ?) OR EXISTS (SELECT 1 FROM label_deliberation WHERE file = ?) "
                       "OR EXISTS (SELECT 1 FROM issued_document WHERE label_file = ?)"),
        {id.value, id.value, id.value, id.value});
    if (!used)
        return used.error();
    if (used->toBool()) {
        return Error{ErrorKind::Refused,
                     tr("Documents, attached files or a decision belong to this file: record a withdrawal instead."), {}};
    }
    for (const QLatin1StringView table : {kClaim, kPiece, "acquis_answer"_L1, "label_recusal"_L1}) {
        std::vector<qint64> rows;
        const Status status = transaction.database().select(QStringLiteral("SELECT id FROM %1 WHERE file = ?").arg(table),
                                                            {id.value}, [&](const Row &row) {
                                                                rows.push_back(row.integer(0));
                                                                return true;
                                                            });
        if (!status)
            return status;
        for (const qint64 row : rows) {
            if (Status removed = transaction.remove(table, row); !removed)
                return removed;
        }
    }
    return transaction.remove(kTable, id.value);
}

} // namespace pc
