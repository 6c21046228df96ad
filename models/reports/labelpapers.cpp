// Papers of the label whose words are templates of the office, shown as drafts: agenda, minutes, decision, certificate.
// And which file or session a report of the label is about.
#include "models/documents/documentmaker.h"
#include "models/labels/labelfilesrepository.h"
#include "models/labels/labelsessionsrepository.h"
#include "models/reports/labelsubject.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"

namespace pc {

using namespace Qt::StringLiterals;

namespace {

struct LabelPapers {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelPapers)
};

Result<Paper> draft(Database &database, const ReportRequest &request, const QString &kind, qint64 record, const QString &nothing)
{
    if (record <= 0 || kind.isEmpty()) {
        auto paper = ReportParts::begin(database, request);
        if (paper)
            paper->blocks.push_back(paragraph(nothing));
        return paper;
    }
    DocumentRequest wanted;
    wanted.kind = kind;
    wanted.record = record;
    wanted.campaign = request.campaign;
    wanted.day = request.day;
    auto made = DocumentMaker(database).make(wanted);
    if (!made)
        return made.error();
    made->paper.watermark = u"PROJET"_s;
    return std::move(made->paper);
}

Result<Paper> ofSession(Database &database, const ReportRequest &request, const QString &kind)
{
    const auto session = reports::labelSessionOf(database, request);
    if (!session)
        return session.error();
    return draft(database, request, kind, session->value, LabelPapers::tr("No session of the commission is planned in this campaign."));
}

} // namespace

Result<LabelFileId> reports::labelFileOf(Database &database, const ReportRequest &request)
{
    if (!request.student.isValid())
        return LabelFileId{};
    const auto files = LabelFilesRepository(database).ofStudent(request.student);
    if (!files)
        return files.error();
    for (const LabelFile &file : *files) {
        if (file.campaign == request.campaign)
            return file.id;
    }
    return files->empty() ? LabelFileId{} : files->front().id;
}

Result<LabelSessionId> reports::labelSessionOf(Database &database, const ReportRequest &request)
{
    const auto sessions = LabelSessionsRepository(database).ofCampaign(request.campaign);
    if (!sessions)
        return sessions.error();
    return sessions->empty() ? LabelSessionId{} : sessions->back().id;
}

Result<QString> reports::decisionKind(Database &database, LabelFileId file)
{
    const auto decision = LabelFilesRepository(database).decision(file);
    if (!decision)
        return decision.error();
    if (!decision->has_value())
        return QString();
    switch ((*decision)->verdict) {
    case LabelVerdict::Granted:
        return u"label_granted"_s;
    case LabelVerdict::Deferred:
        return u"label_deferred"_s;
    case LabelVerdict::Refused:
    case LabelVerdict::Inadmissible:
        return u"label_refused"_s;
    }
    Q_UNREACHABLE();
}

Result<Paper> reports::labelAgenda(Database &database, const ReportRequest &request)
{
    return ofSession(database, request, u"label_agenda"_s);
}

Result<Paper> reports::labelMinutes(Database &database, const ReportRequest &request)
{
    return ofSession(database, request, u"label_minutes"_s);
}

Result<Paper> reports::labelDecision(Database &database, const ReportRequest &request)
{
    const auto file = labelFileOf(database, request);
    if (!file)
        return file.error();
    const auto kind = decisionKind(database, *file);
    if (!kind)
        return kind.error();
    return draft(database, request, *kind, file->value, LabelPapers::tr("No decision was made on this student's file yet."));
}

Result<Paper> reports::labelCertificate(Database &database, const ReportRequest &request)
{
    const auto file = labelFileOf(database, request);
    if (!file)
        return file.error();
    const auto decision = LabelFilesRepository(database).decision(*file);
    if (!decision)
        return decision.error();
    const bool granted = decision->has_value() && (*decision)->verdict == LabelVerdict::Granted;
    return draft(database, request, granted ? u"label_certificate"_s : QString(), file->value,
                 LabelPapers::tr("This student has no label granted: there is nothing to certify."));
}

} // namespace pc
