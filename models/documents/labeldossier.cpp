#include "models/documents/labeldossier.h"

#include "models/documents/documentfields.h"
#include "models/communes/frenchname.h"
#include "models/documents/frenchnumbers.h"
#include "models/labels/acquisrepository.h"
#include "models/labels/labelfilesrepository.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

Status readPlaces(Database &database, LabelDossier &dossier)
{
    for (const LabelClaim &claim : dossier.it.claims) {
        LabelPlace place{{}, claim.commune, 0};
        const Status status = database.select(
            u"SELECT c.id, c.name, c.article FROM assignment a JOIN proposal p ON p.id = a.proposal "
            "JOIN commune c ON c.id = p.commune WHERE a.id = ?"_s,
            {claim.assignment.value}, [&place](const Row &row) {
                place = {{row.integer(0)}, row.text(1), static_cast<int>(row.integer(2))};
                return false;
            });
        if (!status)
            return status;
        dossier.places.push_back(place);
    }
    return done();
}

Status readAcquis(Database &database, LabelDossier &dossier, QDate today)
{
    AcquisRepository acquis(database);
    if (const AcquisGridId kept = dossier.it.file.grid; kept.isValid()) {
        const auto grid = acquis.grid(kept);
        if (!grid)
            return grid.error();
        dossier.grid = grid->value_or(AcquisGrid());
    } else {
        const auto grid = acquis.inForce(today);
        if (!grid)
            return grid.error();
        dossier.grid = *grid;
    }
    auto criteria = acquis.criteria(dossier.grid.id);
    if (!criteria)
        return criteria.error();
    auto answers = acquis.answers(dossier.it.file.id);
    if (!answers)
        return answers.error();
    dossier.criteria = std::move(*criteria);
    dossier.answers = std::move(*answers);
    return done();
}

} // namespace

QDate LabelDossier::firstDay() const
{
    QDate day;
    for (const LabelClaim &claim : it.claims)
        day = day.isValid() && day < claim.startsOn ? day : claim.startsOn;
    return day;
}

QDate LabelDossier::lastDay() const
{
    QDate day;
    for (const LabelClaim &claim : it.claims)
        day = day.isValid() && day > claim.endsOn ? day : claim.endsOn;
    return day;
}

QString LabelDossier::communes() const
{
    QStringList names;
    for (const LabelPlace &place : places) {
        const QString name = u"la commune "_s + nameWithOf(place.name, place.article);
        if (!names.contains(name))
            names << name;
    }
    if (names.size() < 2)
        return names.value(0);
    const QString last = names.takeLast();
    return names.join(u", de "_s) + u" et de "_s + last;
}

std::optional<int> LabelDossier::level(CriterionId criterion, Rater rater) const
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const AcquisAnswer &answer) {
        return answer.criterion == criterion && answer.rater == rater;
    });
    return found == answers.end() ? std::nullopt : found->level;
}

bool LabelDossier::hasRated(Rater rater) const
{
    return std::any_of(answers.begin(), answers.end(),
                       [rater](const AcquisAnswer &answer) { return answer.rater == rater && answer.level; });
}

Result<LabelDossier> readDossier(Database &database, LabelFileId id, QDate today)
{
    LabelFilesRepository files(database);
    const auto known = files.find(id);
    if (!known)
        return known.error();
    if (!*known)
        return DocumentFields::gone();
    auto found = files.caseOf(id, today);
    if (!found)
        return found.error();
    LabelDossier dossier;
    dossier.it = std::move(*found);
    const auto decision = files.decision(id);
    if (!decision)
        return decision.error();
    if ((*known)->isDecided())
        dossier.decision = *decision;
    if (Status status = readPlaces(database, dossier); !status)
        return status.error();
    if (Status status = readAcquis(database, dossier, today); !status)
        return status.error();
    return dossier;
}

QString supplementLine(const LabelKind &kind, qint64 minutes, const QString &communes, const QString &year)
{
    QString line = kind.supplementLine;
    line.replace(u"{label}"_s, kind.name);
    line.replace(u"{heures}"_s, minutesOnPaper(minutes));
    line.replace(u"{commune}"_s, communes);
    line.replace(u"{annee}"_s, year);
    return wellSet(line);
}

QString hundredthsOnPaper(int hundredths)
{
    if (hundredths <= 0)
        return {};
    QString text = QLocale(QLocale::French, QLocale::France).toString(hundredths / 100.0, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u','))
        text.chop(1);
    return text;
}

QString onPaper(LabelOpinion opinion)
{
    switch (opinion) {
    case LabelOpinion::None:
        return {};
    case LabelOpinion::Favourable:
        return u"favorable"_s;
    case LabelOpinion::Reserved:
        return u"réservé"_s;
    case LabelOpinion::Unfavourable:
        return u"défavorable"_s;
    }
    Q_UNREACHABLE();
}

QString onPaper(LabelVerdict verdict)
{
    switch (verdict) {
    case LabelVerdict::Granted:
        return u"accordé"_s;
    case LabelVerdict::Deferred:
        return u"ajourné"_s;
    case LabelVerdict::Refused:
        return u"refusé"_s;
    case LabelVerdict::Inadmissible:
        return u"irrecevable"_s;
    }
    Q_UNREACHABLE();
}

QString onPaper(AcquisFamily family)
{
    switch (family) {
    case AcquisFamily::Savoir:
        return u"Savoir"_s;
    case AcquisFamily::SavoirFaire:
        return u"Savoir-faire"_s;
    case AcquisFamily::SavoirEtre:
        return u"Savoir-être"_s;
    }
    Q_UNREACHABLE();
}

} // namespace pc
