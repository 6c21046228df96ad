#include "models/reports/keyfigures.h"

#include <QJsonDocument>

namespace pc {

using namespace Qt::StringLiterals;

QJsonObject KeyFigures::toObject() const
{
    QJsonObject object{{u"communes"_s, communes},
                             {u"eligible"_s, eligible},
                             {u"contacted_communes"_s, compared.contactedCommunes},
                             {u"proposals"_s, compared.proposals},
                             {u"conforming"_s, compared.conforming},
                             {u"students"_s, compared.students},
                             {u"assignments"_s, compared.assignments},
                             {u"entered_minutes"_s, compared.enteredMinutes},
                             {u"signed_minutes"_s, compared.signedMinutes}};
    if (!arrondissement.isEmpty())
        object.insert(u"arrondissement"_s, arrondissement);
    return object;
}

QString KeyFigures::toJson() const { return QString::fromUtf8(QJsonDocument(toObject()).toJson(QJsonDocument::Compact)); }

std::optional<KeyFigures> KeyFigures::fromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (object.isEmpty())
        return std::nullopt;
    const auto number = [&object](const QString &key) { return object.value(key).toInteger(); };
    KeyFigures figures;
    figures.arrondissement = object.value(u"arrondissement"_s).toString();
    figures.communes = static_cast<int>(number(u"communes"_s));
    figures.eligible = static_cast<int>(number(u"eligible"_s));
    figures.compared.contactedCommunes = static_cast<int>(number(u"contacted_communes"_s));
    figures.compared.proposals = static_cast<int>(number(u"proposals"_s));
    figures.compared.conforming = static_cast<int>(number(u"conforming"_s));
    figures.compared.students = static_cast<int>(number(u"students"_s));
    figures.compared.assignments = static_cast<int>(number(u"assignments"_s));
    figures.compared.enteredMinutes = number(u"entered_minutes"_s);
    figures.compared.signedMinutes = number(u"signed_minutes"_s);
    return figures;
}

Result<KeyFigures> KeyFigures::read(Database &database, const Campaign &campaign, const QString &arrondissement)
{
    KeyFigures figures;
    figures.arrondissement = arrondissement;
    const auto compared = comparedFigures(database, campaign, arrondissement);
    if (!compared)
        return compared.error();
    figures.compared = *compared;
    const QString sql = u"SELECT count(*), coalesce(sum(eligible), 0) FROM commune_index i WHERE "_s
        + withinArrondissementSql(u"i.commune"_s, u"?1"_s);
    const Status status = database.select(sql, {bindArrondissement(arrondissement)}, [&](const Row &row) {
        figures.communes = static_cast<int>(row.integer(0));
        figures.eligible = static_cast<int>(row.integer(1));
        return false;
    });
    if (!status)
        return status.error();
    return figures;
}

Result<std::optional<KeyFigures>> KeyFigures::frozen(Database &database, CampaignId campaign)
{
    std::optional<KeyFigures> latest;
    const Status status = database.select(
        u"SELECT figures FROM issued_document WHERE campaign = ? AND kind IN ('report_yearly', 'report_synthesis') "
        "AND annulled_on IS NULL AND figures <> '' ORDER BY kind = 'report_yearly' DESC, as_of DESC, id DESC"_s,
        {campaign.value}, [&](const Row &row) {
            latest = fromJson(row.text(0));
            if (latest && !latest->arrondissement.isEmpty())
                latest.reset();
            return !latest;
        });
    if (!status)
        return status.error();
    return latest;
}

} // namespace pc
