#include "models/applications/applicationsmodel.h"

#include "models/base/localise.h"

namespace pc {

ModelTone toneOf(ApplicationStatus status)
{
    switch (status) {
    case ApplicationStatus::Received:
    case ApplicationStatus::Incomplete:
        return ModelTone::Attention;
    case ApplicationStatus::Admissible:
    case ApplicationStatus::Transmitted:
        return ModelTone::Info;
    case ApplicationStatus::Retained:
        return ModelTone::Success;
    case ApplicationStatus::Waiting:
        return ModelTone::Special;
    case ApplicationStatus::Inadmissible:
    case ApplicationStatus::NotRetained:
        return ModelTone::Danger;
    case ApplicationStatus::Withdrawn:
        return ModelTone::Neutral;
    }
    Q_UNREACHABLE();
}

ModelTone toneOf(Participation participation)
{
    switch (participation) {
    case Participation::Undecided:
        return ModelTone::Neutral;
    case Participation::Validated:
        return ModelTone::Success;
    case Participation::NotValidated:
        return ModelTone::Danger;
    }
    Q_UNREACHABLE();
}

ApplicationsModel::ApplicationsModel(Store &store, QObject *parent)
    : LinesModel(store, ApplicationsList::index(), ApplicationsList::columns(), parent)
{
    reload();
}

Result<std::vector<ApplicationLine>> ApplicationsModel::lines(const std::vector<RowKey> &keys) const
{
    return ApplicationsList(database()).lines(keys);
}

QVariant ApplicationsModel::display(const ApplicationLine &line, int section) const
{
    const Application &application = line.application;
    switch (section) {
    case ApplicationColumn::Student:
        return line.studentName();
    case ApplicationColumn::Commune:
        return line.communeName;
    case ApplicationColumn::ReceivedOn:
        return formatDate(application.receivedOn);
    case ApplicationColumn::Status:
        return ApplicationWords::label(application.status);
    case ApplicationColumn::Action:
        return line.action();
    case ApplicationColumn::Participation:
        return ApplicationWords::label(application.participation);
    case ApplicationColumn::Component:
        return line.component;
    case ApplicationColumn::Level:
        return line.level;
    case ApplicationColumn::Age:
        return formatCount(daysSince(application.receivedOn, store().clock().today()));
    case ApplicationColumn::Arrondissement:
        return line.arrondissementName;
    case ApplicationColumn::StudentNumber:
        return line.studentNumber;
    case ApplicationColumn::MayorAnswer:
        return application.transmittedOn.isValid() ? ApplicationWords::label(application.mayorAnswer) : QString();
    case ApplicationColumn::StudentAnswer:
        return application.transmittedOn.isValid() ? ApplicationWords::label(application.studentAnswer) : QString();
    case ApplicationColumn::Campaign:
        return line.campaignName;
    default:
        return {};
    }
}

std::optional<ModelTone> ApplicationsModel::tone(const ApplicationLine &line, int section) const
{
    if (section == ApplicationColumn::Status)
        return toneOf(line.application.status);
    if (section == ApplicationColumn::Participation)
        return toneOf(line.application.participation);
    return std::nullopt;
}

QString ApplicationsModel::toolTip(const ApplicationLine &line, int section) const
{
    const Application &application = line.application;
    if (section == ApplicationColumn::Status && application.reason != ApplicationReason::None) {
        const QString reason = ApplicationWords::label(application.reason);
        return application.reasonText.isEmpty() ? reason : tr("%1: %2", "reason and its words").arg(reason, application.reasonText);
    }
    if (section == ApplicationColumn::Participation && !application.participationReason.isEmpty())
        return application.participationReason;
    if (section == ApplicationColumn::Action && line.wishes > 1)
        return tr("%n wish(es)", nullptr, line.wishes);
    return display(line, section).toString();
}

QString ApplicationsModel::copied(const ApplicationLine &line, int section) const
{
    if (section == ApplicationColumn::Age)
        return QString::number(daysSince(line.application.receivedOn, store().clock().today()));
    return display(line, section).toString();
}

} // namespace pc
