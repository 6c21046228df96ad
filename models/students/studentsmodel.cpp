#include "models/students/studentsmodel.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/communes/phone.h"
#include "models/students/studentpath.h"
#include "models/students/studentsrepository.h"

namespace pc {

namespace {

// What was typed in a cell, into the student; a sentence when it cannot be read.
Status assign(Student &student, int section, const QString &text, QDate today)
{
    switch (section) {
    case StudentColumn::Number: student.studentNumber = text; return done();
    case StudentColumn::Programme: student.programme = text; return done();
    case StudentColumn::Level: student.level = text; return done();
    case StudentColumn::University: student.university = text; return done();
    case StudentColumn::Component: student.component = text; return done();
    case StudentColumn::InsuredUntil:
        student.insuredUntil = parseDate(text, today);
        if (!text.trimmed().isEmpty() && !student.insuredUntil.isValid())
            return Error{ErrorKind::Invalid, StudentsModel::tr("“%1” is not a date. Write it like 31/08/2027.").arg(text),
                         QStringLiteral("insured_until")};
        return done();
    default: return Error{ErrorKind::Refused, {}, {}};
    }
}

} // namespace

StudentsModel::StudentsModel(Store &store, QObject *parent)
    : LinesModel(store, StudentsList::source(), StudentsList::columns(), parent)
{
    reload();
}

void StudentsModel::setCampaign(CampaignId campaign)
{
    if (campaign == m_campaign)
        return;
    m_campaign = campaign;
    reload();
}

Result<std::vector<StudentLine>> StudentsModel::lines(const std::vector<RowKey> &keys) const
{
    return StudentsList(database()).lines(keys, m_campaign);
}

Result<std::vector<RowKey>> StudentsModel::ordered(int section, Qt::SortOrder order) const
{
    return StudentsList(database()).ordered(section, order, m_campaign);
}

QString StudentsModel::hoursText(qint64 entered, std::optional<int> quota)
{
    if (!quota)
        return entered > 0 ? formatMinutes(entered) : QString();
    return tr("%1 / %2", "hours entered, quota of hours").arg(formatMinutes(entered), formatMinutes(*quota));
}

QVariant StudentsModel::display(const StudentLine &line, int section) const
{
    const Student &student = line.student;
    switch (section) {
    case StudentColumn::Name: return student.listName();
    case StudentColumn::Number: return student.studentNumber;
    case StudentColumn::Programme: return student.programme;
    case StudentColumn::Level: return student.level;
    case StudentColumn::University: return student.university;
    case StudentColumn::Component: return student.component;
    case StudentColumn::Commune: return line.communeName;
    case StudentColumn::Eligible: return StudentEligibility::label(line.standing);
    case StudentColumn::Application: return StudentPath::applicationLabel(line.application);
    case StudentColumn::Assignments: return line.assignments;
    case StudentColumn::Hours: return hoursText(line.entered, line.quota);
    case StudentColumn::InsuredUntil: return formatDate(student.insuredUntil);
    case StudentColumn::Email: return student.email;
    case StudentColumn::Phone: return displayPhone(student.phone);
    case StudentColumn::Arrondissement: return line.arrondissementName;
    case StudentColumn::BornOn: return formatDate(student.bornOn);
    default: return {};
    }
}

QVariant StudentsModel::edit(const StudentLine &line, int section) const { return display(line, section); }

ModelTone StudentsModel::toneOf(StudentStanding standing)
{
    switch (standing) {
    case StudentStanding::Entitled:
    case StudentStanding::Granted: return ModelTone::Success;
    case StudentStanding::Derogation: return ModelTone::Special;
    case StudentStanding::Left:
    case StudentStanding::Unknown:
    case StudentStanding::NoCommune: return ModelTone::Attention;
    case StudentStanding::NotEntitled:
    case StudentStanding::Outside: return ModelTone::Danger;
    }
    Q_UNREACHABLE();
}

ModelTone StudentsModel::toneOfApplication(const QString &word)
{
    if (word == QLatin1StringView("retained"))
        return ModelTone::Success;
    if (word == QLatin1StringView("incomplete") || word == QLatin1StringView("waiting"))
        return ModelTone::Attention;
    if (word == QLatin1StringView("inadmissible") || word == QLatin1StringView("not_retained"))
        return ModelTone::Danger;
    return word == QLatin1StringView("withdrawn") ? ModelTone::Neutral : ModelTone::Info;
}

std::optional<ModelTone> StudentsModel::tone(const StudentLine &line, int section) const
{
    switch (section) {
    case StudentColumn::Eligible: return toneOf(line.standing);
    case StudentColumn::Application:
        if (line.application.isEmpty())
            return std::nullopt;
        return toneOfApplication(line.application);
    case StudentColumn::InsuredUntil:
        if (const auto insured = isInsuredThrough(line.student.insuredUntil, store().clock().today()))
            return *insured ? ModelTone::Neutral : ModelTone::Danger;
        return std::nullopt;
    default: return std::nullopt;
    }
}

QString StudentsModel::toolTip(const StudentLine &line, int section) const
{
    switch (section) {
    case StudentColumn::Eligible: {
        const auto facts = StudentEligibility::facts(database(), line.student, store().clock().today());
        return facts ? StudentEligibility::explain(*facts) : QString();
    }
    case StudentColumn::Hours:
        return line.quota ? tr("Hours entered in the campaign, of the student’s quota") : tr("Hours entered in all campaigns");
    case StudentColumn::InsuredUntil:
        if (isInsuredThrough(line.student.insuredUntil, store().clock().today()) == false)
            return tr("The liability insurance ended on %1: ask for a new certificate.").arg(formatDate(line.student.insuredUntil));
        return display(line, section).toString();
    default: return display(line, section).toString();
    }
}

QString StudentsModel::copied(const StudentLine &line, int section) const
{
    return section == StudentColumn::Hours ? formatHours(line.entered) : display(line, section).toString();
}

bool StudentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const StudentLine *shown = line(index.row());
    const QString typed = value.toString().trimmed();
    if (!shown || typed == edit(*shown, index.column()).toString())
        return false;
    Student student = shown->student;
    if (Status status = assign(student, index.column(), typed, store().clock().today()); !status) {
        Q_EMIT refused(status.error());
        return false;
    }
    const QString text = tr("%1 changed, student %2").arg(columns().title(index.column()), student.letterName());
    return write(text, [&](Transaction &transaction) { return StudentsRepository::update(transaction, student); });
}

} // namespace pc
