#include "models/campaigns/partnership.h"

#include "models/base/localise.h"

namespace pc {

namespace {

const QLatin1StringView kTable("partnership");
const QLatin1StringView kQuestions("partner_question");
const QString kColumns =
    QStringLiteral("SELECT id, title, first_party, first_signatory, second_party, second_signatory, "
                   "signed_on, starts_on, ends_on, tacit_renewal, alert_days, committee, note "
                   "FROM partnership ");
const QString kQuestionColumns =
    QStringLiteral("SELECT id, partnership, asked_on, asked_by, question, answer, answered_on "
                   "FROM partner_question ");

Partnership fromRow(const Row &row)
{
    Partnership partnership;
    partnership.id = {row.integer(0)};
    partnership.title = row.text(1);
    partnership.firstParty = row.text(2);
    partnership.firstSignatory = row.text(3);
    partnership.secondParty = row.text(4);
    partnership.secondSignatory = row.text(5);
    partnership.signedOn = row.date(6);
    partnership.startsOn = row.date(7);
    partnership.endsOn = row.date(8);
    partnership.tacitRenewal = row.boolean(9);
    partnership.alertDays = static_cast<int>(row.integer(10));
    partnership.committee = row.text(11);
    partnership.note = row.text(12);
    return partnership;
}

Values bind(const Partnership &partnership)
{
    return {{QLatin1StringView("title"), partnership.title.trimmed()},
            {QLatin1StringView("first_party"), partnership.firstParty},
            {QLatin1StringView("first_signatory"), partnership.firstSignatory},
            {QLatin1StringView("second_party"), partnership.secondParty},
            {QLatin1StringView("second_signatory"), partnership.secondSignatory},
            {QLatin1StringView("signed_on"), bindDate(partnership.signedOn)},
            {QLatin1StringView("starts_on"), bindDate(partnership.startsOn)},
            {QLatin1StringView("ends_on"), bindDate(partnership.endsOn)},
            {QLatin1StringView("tacit_renewal"), partnership.tacitRenewal ? 1 : 0},
            {QLatin1StringView("alert_days"), partnership.alertDays},
            {QLatin1StringView("committee"), partnership.committee},
            {QLatin1StringView("note"), partnership.note}};
}

PartnerQuestion questionFrom(const Row &row)
{
    PartnerQuestion question;
    question.id = {row.integer(0)};
    question.partnership = {row.integer(1)};
    question.askedOn = row.date(2);
    question.askedBy = PartnerWords::partner(row.text(3)).value_or(Partner::Udccas);
    question.question = row.text(4);
    question.answer = row.text(5);
    question.answeredOn = row.date(6);
    return question;
}

Values bind(const PartnerQuestion &question)
{
    return {{QLatin1StringView("partnership"),
             question.partnership.isValid() ? QVariant(question.partnership.value)
                                            : QVariant(QMetaType::fromType<qint64>())},
            {QLatin1StringView("asked_on"), bindDate(question.askedOn)},
            {QLatin1StringView("asked_by"), PartnerWords::word(question.askedBy)},
            {QLatin1StringView("question"), question.question.trimmed()},
            {QLatin1StringView("answer"), question.answer.trimmed()},
            {QLatin1StringView("answered_on"), bindDate(question.answeredOn)}};
}

template <typename Record>
Result<std::vector<Record>> readAll(Database &database, const QString &sql, const QVariantList &values,
                                    Record (*from)(const Row &))
{
    std::vector<Record> records;
    const Status status = database.select(sql, values, [&](const Row &row) {
        records.push_back(from(row));
        return true;
    });
    if (!status)
        return status.error();
    return records;
}

} // namespace

PartnershipAlert alertOf(const Partnership &partnership, QDate today)
{
    if (partnership.endsOn.isValid() && partnership.endsOn < today)
        return partnership.tacitRenewal ? PartnershipAlert::None : PartnershipAlert::Ended;
    if (partnership.endsOn.isValid() && today.daysTo(partnership.endsOn) <= partnership.alertDays)
        return PartnershipAlert::EndsSoon;
    if (!partnership.signedOn.isValid())
        return PartnershipAlert::Unsigned;
    if (partnership.startsOn.isValid() && partnership.startsOn > today)
        return PartnershipAlert::NotYet;
    return PartnershipAlert::None;
}

QString PartnerWords::word(Partner partner)
{
    return partner == Partner::Udccas ? QStringLiteral("udccas") : QStringLiteral("university");
}

std::optional<Partner> PartnerWords::partner(const QString &word)
{
    for (const Partner known : partners()) {
        if (PartnerWords::word(known) == word)
            return known;
    }
    return std::nullopt;
}

QString PartnerWords::label(Partner partner) { return partner == Partner::Udccas ? tr("UDCCAS") : tr("University"); }

std::vector<Partner> PartnerWords::partners() { return {Partner::Udccas, Partner::University}; }

QString PartnerWords::sentence(const Partnership &partnership, QDate today)
{
    const QString end = formatDate(partnership.endsOn);
    switch (alertOf(partnership, today)) {
    case PartnershipAlert::None: return {};
    case PartnershipAlert::Unsigned: return tr("The convention is not signed yet.");
    case PartnershipAlert::NotYet:
        return tr("The convention takes effect on %1.").arg(formatDate(partnership.startsOn));
    case PartnershipAlert::EndsSoon:
        if (partnership.tacitRenewal)
            return tr("The convention will be renewed by itself after %1, unless a partner objects.").arg(end);
        return tr("The convention ends on %1: prepare the next one.").arg(end);
    case PartnershipAlert::Ended: return tr("The convention ended on %1.").arg(end);
    }
    return {};
}

Result<std::optional<Partnership>> PartnershipsRepository::find(PartnershipId id)
{
    const auto found = readAll(m_database, kColumns + QStringLiteral("WHERE id = ?"), {id.value}, &fromRow);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<Partnership>> PartnershipsRepository::all()
{
    return readAll(m_database, kColumns + QStringLiteral("ORDER BY coalesce(ends_on, '9999-12-31') DESC, id DESC"), {},
                   &fromRow);
}

Status PartnershipsRepository::validate(const Partnership &partnership)
{
    if (partnership.title.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Give the convention a title."), QStringLiteral("title")};
    if (partnership.startsOn.isValid() && partnership.endsOn.isValid() && partnership.endsOn < partnership.startsOn)
        return Error{ErrorKind::Invalid, tr("The convention cannot end before it begins."), QStringLiteral("ends_on")};
    if (partnership.alertDays < 0 || partnership.alertDays > 1000)
        return Error{ErrorKind::Invalid, tr("The alert is given from 0 to 1,000 days before the end."),
                     QStringLiteral("alert_days")};
    return done();
}

Result<PartnershipId> PartnershipsRepository::add(Transaction &transaction, const Partnership &partnership)
{
    if (Status status = validate(partnership); !status)
        return status.error();
    const Result<qint64> id = transaction.insert(kTable, bind(partnership));
    if (!id)
        return id.error();
    return PartnershipId{*id};
}

Status PartnershipsRepository::update(Transaction &transaction, const Partnership &partnership)
{
    if (Status status = validate(partnership); !status)
        return status;
    return transaction.update(kTable, partnership.id.value, bind(partnership));
}

Status PartnershipsRepository::remove(Transaction &transaction, PartnershipId id)
{
    const auto asked =
        readAll(transaction.database(), kQuestionColumns + QStringLiteral("WHERE partnership = ? ORDER BY id"),
                {id.value}, &questionFrom);
    if (!asked)
        return asked.error();
    for (PartnerQuestion question : *asked) {
        question.partnership = {};
        if (Status status = transaction.update(kQuestions, question.id.value, bind(question)); !status)
            return status;
    }
    return transaction.remove(kTable, id.value);
}

Result<std::optional<PartnerQuestion>> PartnershipsRepository::findQuestion(PartnerQuestionId id)
{
    const auto found =
        readAll(m_database, kQuestionColumns + QStringLiteral("WHERE id = ?"), {id.value}, &questionFrom);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<PartnerQuestion>> PartnershipsRepository::questions()
{
    return readAll(m_database,
                   kQuestionColumns + QStringLiteral("ORDER BY answered_on IS NOT NULL, asked_on DESC, id DESC"), {},
                   &questionFrom);
}

Status PartnershipsRepository::validateQuestion(const PartnerQuestion &question)
{
    if (question.question.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Write the question."), QStringLiteral("question")};
    if (!question.askedOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day the question was asked, for example 03/11/2026."),
                     QStringLiteral("asked_on")};
    if (question.answeredOn.isValid() && question.answer.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Write the answer that was given that day."), QStringLiteral("answer")};
    if (!question.answeredOn.isValid() && !question.answer.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Enter the day of the answer, for example 03/11/2026."),
                     QStringLiteral("answered_on")};
    if (question.answeredOn.isValid() && question.answeredOn < question.askedOn)
        return Error{ErrorKind::Invalid, tr("The answer cannot be older than the question."),
                     QStringLiteral("answered_on")};
    return done();
}

Result<PartnerQuestionId> PartnershipsRepository::addQuestion(Transaction &transaction, const PartnerQuestion &question)
{
    if (Status status = validateQuestion(question); !status)
        return status.error();
    const Result<qint64> id = transaction.insert(kQuestions, bind(question));
    if (!id)
        return id.error();
    return PartnerQuestionId{*id};
}

Status PartnershipsRepository::updateQuestion(Transaction &transaction, const PartnerQuestion &question)
{
    if (Status status = validateQuestion(question); !status)
        return status;
    return transaction.update(kQuestions, question.id.value, bind(question));
}

Status PartnershipsRepository::removeQuestion(Transaction &transaction, PartnerQuestionId id)
{
    return transaction.remove(kQuestions, id.value);
}

} // namespace pc
