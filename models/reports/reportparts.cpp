#include "models/reports/reportparts.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/settings/settingsrepository.h"

#include <QLocale>

#include <algorithm>

namespace pc {

namespace {

PaperCell unknown() { return {QStringLiteral("—")}; }

QString inLetters(QDate day) { return QLocale().toString(day, QStringLiteral("d MMMM yyyy")); }

} // namespace

Result<Paper> ReportParts::begin(Database &database, const ReportRequest &request)
{
    const ReportKind *kind = Reports::find(request.name);
    if (!kind)
        return Error{ErrorKind::Usage, tr("There is no report named “%1”.").arg(request.name), {}};
    auto head = letterhead(database, request.day);
    if (!head)
        return head.error();
    auto under = subtitle(database, request);
    if (!under)
        return under.error();
    Paper paper;
    paper.title = Reports::title(*kind);
    paper.subtitle = under.value();
    paper.landscape = request.landscape.value_or(kind->landscape);
    const QDate editedOn = request.editedOn.isValid() || request.past ? request.editedOn : request.day;
    if (editedOn.isValid())
        paper.editedOn = tr("Edited on %1").arg(inLetters(editedOn));
    paper.letterhead = head.value();
    return paper;
}

Result<QString> ReportParts::subtitle(Database &database, const ReportRequest &request)
{
    QStringList parts;
    const auto campaign = CampaignsRepository(database).find(request.campaign);
    if (!campaign)
        return campaign.error();
    if (campaign->has_value())
        parts.append(tr("Campaign %1").arg((*campaign)->name));
    else if (request.campaign.isValid())
        return Error{ErrorKind::Refused, tr("This report needs a campaign that exists."), {}};
    if (!request.arrondissement.isEmpty()) {
        const auto name = arrondissementName(database, request.arrondissement);
        if (!name)
            return name.error();
        if (name->isEmpty())
            return Error{ErrorKind::Refused, tr("There is no arrondissement “%1”.").arg(request.arrondissement), {}};
        parts.append(tr("Arrondissement: %1").arg(name.value()));
    }
    if (request.past)
        parts.append(tr("Figures as of %1").arg(inLetters(request.day)));
    return parts.join(QStringLiteral(" · "));
}

Result<Letterhead> ReportParts::letterhead(Database &database, QDate day)
{
    SettingsRepository settings(database);
    QStringList values;
    for (const QString &name : {setting::officeName, QStringLiteral("office_address"), QStringLiteral("office_phone"),
                                setting::officeEmail, QStringLiteral("partner_name")}) {
        const auto value = settings.value(name, day);
        if (!value)
            return value.error();
        values.append(value.value());
    }
    const auto logo = settings.asset(QStringLiteral("logo"));
    if (!logo)
        return logo.error();
    const auto partnerLogo = settings.asset(QStringLiteral("partner_logo"));
    if (!partnerLogo)
        return partnerLogo.error();
    QStringList lines = values.at(1).split(u'\n', Qt::SkipEmptyParts);
    lines += values.mid(2, 2);
    lines.removeAll(QString());
    return Letterhead{values.at(0), lines, logo.value(), values.at(4), partnerLogo.value()};
}

Result<QString> ReportParts::arrondissementName(Database &database, const QString &code)
{
    const auto name = database.scalar(QStringLiteral("SELECT name FROM arrondissement WHERE code = ?"), {code});
    if (!name)
        return name.error();
    return name->toString();
}

PaperCell ReportParts::text(const QString &text) { return text.isEmpty() ? unknown() : PaperCell{text, text}; }

PaperCell ReportParts::date(QDate day) { return day.isValid() ? PaperCell{formatDate(day), day} : unknown(); }

PaperCell ReportParts::minutes(qint64 minutes) { return {formatMinutes(minutes), minutes}; }

PaperCell ReportParts::count(qint64 number) { return {formatCount(number), number}; }

std::vector<ReportColumn> ReportParts::wanted(const std::vector<ReportColumn> &all, const QStringList &keys)
{
    std::vector<ReportColumn> columns;
    for (const QString &key : keys) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const ReportColumn &c) { return c.key == key; });
        if (found != all.end())
            columns.push_back(*found);
    }
    if (columns.empty())
        std::copy_if(all.begin(), all.end(), std::back_inserter(columns), [](const ReportColumn &c) { return c.usual; });
    return columns;
}

} // namespace pc
