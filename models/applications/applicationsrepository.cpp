#include "models/applications/applicationsrepository.h"

#include "models/campaigns/campaignsrepository.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

const QLatin1StringView kTable("application");
const QLatin1StringView kWish("wish");
const QString kColumns = QStringLiteral(
    "SELECT id, campaign, student, received_on, status, status_code, status_reason, motivation, availability, "
    "coalesce(proposal, 0), transmitted_on, mayor_answer, mayor_answer_on, student_answer, student_answer_on, validation, "
    "validation_reason, validation_author, validation_on, notes FROM application ");

Application fromRow(const Row &row)
{
    Application application;
    application.id = {row.integer(0)};
    application.campaign = {row.integer(1)};
    application.student = {row.integer(2)};
    application.receivedOn = row.date(3);
    application.status = ApplicationWords::status(row.text(4)).value_or(ApplicationStatus::Received);
    application.reason = ApplicationWords::reason(row.text(5)).value_or(ApplicationReason::Other);
    application.reasonText = row.text(6);
    application.motivation = row.text(7);
    application.availability = row.text(8);
    application.proposal = {row.integer(9)};
    application.transmittedOn = row.date(10);
    application.mayorAnswer = ApplicationWords::answer(row.text(11)).value_or(SideAnswer::None);
    application.mayorAnswerOn = row.date(12);
    application.studentAnswer = ApplicationWords::answer(row.text(13)).value_or(SideAnswer::None);
    application.studentAnswerOn = row.date(14);
    application.participation = ApplicationWords::participation(row.text(15)).value_or(Participation::Undecided);
    application.participationReason = row.text(16);
    application.participationAuthor = row.text(17);
    application.participationOn = row.date(18);
    application.notes = row.text(19);
    return application;
}

QVariant bindProposal(ProposalId proposal)
{
    return proposal.isValid() ? QVariant(proposal.value) : QVariant(QMetaType::fromType<qlonglong>());
}

Values bind(const Application &application)
{
    return {{"campaign"_L1, application.campaign.value},
            {"student"_L1, application.student.value},
            {"received_on"_L1, bindDate(application.receivedOn)},
            {"status"_L1, ApplicationWords::word(application.status)},
            {"status_code"_L1, ApplicationWords::word(application.reason)},
            {"status_reason"_L1, application.reasonText},
            {"motivation"_L1, application.motivation},
            {"availability"_L1, application.availability},
            {"proposal"_L1, bindProposal(application.proposal)},
            {"transmitted_on"_L1, bindDate(application.transmittedOn)},
            {"mayor_answer"_L1, ApplicationWords::word(application.mayorAnswer)},
            {"mayor_answer_on"_L1, bindDate(application.mayorAnswerOn)},
            {"student_answer"_L1, ApplicationWords::word(application.studentAnswer)},
            {"student_answer_on"_L1, bindDate(application.studentAnswerOn)},
            {"validation"_L1, ApplicationWords::word(application.participation)},
            {"validation_reason"_L1, application.participationReason},
            {"validation_author"_L1, application.participationAuthor},
            {"validation_on"_L1, bindDate(application.participationOn)},
            {"notes"_L1, application.notes}};
}

} // namespace

Result<std::vector<Application>> ApplicationsRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<Application> applications;
    const Status status = m_database.select(kColumns + tail, values, [&](const Row &row) {
        applications.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return applications;
}

Result<std::optional<Application>> ApplicationsRepository::find(ApplicationId id)
{
    const auto found = read(QStringLiteral("WHERE id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::optional<Application>> ApplicationsRepository::find(StudentId student, CampaignId campaign)
{
    const auto found = read(QStringLiteral("WHERE student = ? AND campaign = ?"), {student.value, campaign.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<Application>> ApplicationsRepository::ofStudent(StudentId student)
{
    return read(QStringLiteral("WHERE student = ? ORDER BY (SELECT starts_on FROM campaign WHERE id = campaign) DESC, id DESC"),
                {student.value});
}

Result<std::vector<Application>> ApplicationsRepository::ofCampaign(CampaignId campaign)
{
    return read(QStringLiteral("WHERE campaign = ? ORDER BY received_on, id"), {campaign.value});
}

Status ApplicationsRepository::forEach(const std::function<void(const Application &)> &each)
{
    return m_database.select(kColumns + QStringLiteral("ORDER BY campaign, received_on, id"), {}, [&](const Row &row) {
        each(fromRow(row));
        return true;
    });
}

Result<std::vector<Wish>> ApplicationsRepository::wishes(ApplicationId id)
{
    std::vector<Wish> wishes;
    const QString sql = QStringLiteral("SELECT w.proposal, w.rank, p.number, p.title, c.name FROM wish w "
                                       "JOIN proposal p ON p.id = w.proposal JOIN commune c ON c.id = p.commune "
                                       "WHERE w.application = ? ORDER BY w.rank, w.id");
    const Status status = m_database.select(sql, {id.value}, [&](const Row &row) {
        wishes.push_back({{row.integer(0)}, static_cast<int>(row.integer(1)), row.text(2), row.text(3), row.text(4)});
        return true;
    });
    if (!status)
        return status.error();
    return wishes;
}

Status ApplicationsRepository::validate(const Application &application)
{
    if (!application.student.isValid())
        return Error{ErrorKind::Invalid, tr("Choose the student."), u"student"_s};
    if (!application.campaign.isValid())
        return Error{ErrorKind::Invalid, tr("Choose the campaign."), u"campaign"_s};
    if (!application.receivedOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day the candidature came in, for example 03/11/2026."), u"received_on"_s};
    return done();
}

Status ApplicationsRepository::save(Transaction &transaction, const Application &application)
{
    return transaction.update(kTable, application.id.value, bind(application));
}

Result<Application> ApplicationsRepository::wanted(Transaction &transaction, ApplicationId id)
{
    const auto found = ApplicationsRepository(transaction.database()).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Refused, tr("This candidature no longer exists."), {}};
    if (Status open = CampaignsRepository::requireOpen(transaction, (*found)->campaign); !open)
        return open.error();
    return **found;
}

Result<ApplicationId> ApplicationsRepository::add(Transaction &transaction, const Application &application)
{
    if (Status status = validate(application); !status)
        return status.error();
    if (Status open = CampaignsRepository::requireOpen(transaction, application.campaign); !open)
        return open.error();
    const auto known = ApplicationsRepository(transaction.database()).find(application.student, application.campaign);
    if (!known)
        return known.error();
    if (*known) {
        return Error{ErrorKind::Refused, tr("This student already has a candidature in this campaign."), u"student"_s};
    }
    const Result<qint64> id = transaction.insert(kTable, bind(application));
    if (!id)
        return id.error();
    return ApplicationId{*id};
}

Status ApplicationsRepository::update(Transaction &transaction, const Application &application)
{
    if (Status status = validate(application); !status)
        return status;
    auto stored = wanted(transaction, application.id);
    if (!stored)
        return stored.error();
    stored->receivedOn = application.receivedOn;
    stored->motivation = application.motivation;
    stored->availability = application.availability;
    stored->notes = application.notes;
    return save(transaction, *stored);
}

Status ApplicationsRepository::setWishes(Transaction &transaction, ApplicationId id, const std::vector<ProposalId> &proposals)
{
    const auto application = wanted(transaction, id);
    if (!application)
        return application.error();
    Database &database = transaction.database();
    QHash<qint64, qint64> rows; // proposal → row
    const Status status = database.select(QStringLiteral("SELECT proposal, id FROM wish WHERE application = ?"), {id.value},
                                          [&](const Row &row) {
                                              rows.insert(row.integer(0), row.integer(1));
                                              return true;
                                          });
    if (!status)
        return status;
    QSet<qint64> named;
    for (const ProposalId proposal : proposals) {
        if (named.contains(proposal.value))
            return Error{ErrorKind::Invalid, tr("This action is already among the wishes."), u"wishes"_s};
        named.insert(proposal.value);
        const auto campaign = database.scalar(QStringLiteral("SELECT campaign FROM proposal WHERE id = ?"), {proposal.value});
        if (!campaign)
            return campaign.error();
        if (campaign->toLongLong() != application->campaign.value)
            return Error{ErrorKind::Invalid, tr("This action belongs to another campaign."), u"wishes"_s};
    }
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (named.contains(row.key()))
            continue;
        if (Status removed = transaction.remove(kWish, *row); !removed)
            return removed;
    }
    int rank = 0;
    for (const ProposalId proposal : proposals) {
        ++rank;
        if (const qint64 row = rows.value(proposal.value)) {
            if (Status moved = transaction.update(kWish, row, {{"rank"_L1, rank}}); !moved)
                return moved;
            continue;
        }
        const auto added = transaction.insert(
            kWish, {{"application"_L1, id.value}, {"rank"_L1, rank}, {"proposal"_L1, proposal.value}});
        if (!added)
            return added.error();
    }
    return done();
}

Status ApplicationsRepository::remove(Transaction &transaction, ApplicationId id)
{
    const auto application = wanted(transaction, id);
    if (!application)
        return application.error();
    const auto assigned = transaction.database().scalar(
        QStringLiteral("SELECT count(*) FROM assignment WHERE student = ? AND campaign = ?"),
        {application->student.value, application->campaign.value});
    if (!assigned)
        return assigned.error();
    if (assigned->toInt() > 0) {
        return Error{ErrorKind::Refused,
                     tr("The student has an affectation in this campaign: the candidature is kept with it."), {}};
    }
    if (Status cleared = setWishes(transaction, id, {}); !cleared)
        return cleared;
    return transaction.remove(kTable, id.value);
}

} // namespace pc
