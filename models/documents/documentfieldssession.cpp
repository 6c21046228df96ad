// A session of the commission: agenda and minutes. With its files read under numbers, the agenda names no student; the
// minutes name none when they are asked for so.
#include "models/documents/documentfields.h"
#include "models/documents/frenchnumbers.h"
#include "models/documents/labeldossier.h"
#include "models/labels/labelfilesrepository.h"
#include "models/labels/labelsessionsrepository.h"
#include "models/students/studentsrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// clang-format off
constexpr FieldRow kRows[] = {
    {"session.title", QT_TRANSLATE_NOOP("pc::DocumentFields", "Session: title")},
    {"session.on", QT_TRANSLATE_NOOP("pc::DocumentFields", "Session: day")},
    {"session.at", QT_TRANSLATE_NOOP("pc::DocumentFields", "Session: hour")},
    {"session.place", QT_TRANSLATE_NOOP("pc::DocumentFields", "Session: place")},
    {"session.chair", QT_TRANSLATE_NOOP("pc::DocumentFields", "Session: member who chairs")},
    {"session.quorum", QT_TRANSLATE_NOOP("pc::DocumentFields", "Session: members asked for by the quorum")},
    {"session.present", QT_TRANSLATE_NOOP("pc::DocumentFields", "Session: number of members present")},
    {"session.quorate", QT_TRANSLATE_NOOP("pc::DocumentFields", "The quorum is reached"), FieldKind::Condition},
    {"session.anonymous", QT_TRANSLATE_NOOP("pc::DocumentFields", "Files are read under a number"), FieldKind::Condition},
    {"session.files", QT_TRANSLATE_NOOP("pc::DocumentFields", "Session: number of files")},
    {"session.granted", QT_TRANSLATE_NOOP("pc::DocumentFields", "Session: number of labels granted")},
    {"session.deferred", QT_TRANSLATE_NOOP("pc::DocumentFields", "Session: number of files deferred")},
    {"session.refused", QT_TRANSLATE_NOOP("pc::DocumentFields", "Session: number of files refused or inadmissible")},
    {"session.undecided", QT_TRANSLATE_NOOP("pc::DocumentFields", "Session: number of files still undecided")},
    {"members", QT_TRANSLATE_NOOP("pc::DocumentFields", "Members of the commission"), FieldKind::List},
    {"member.name", QT_TRANSLATE_NOOP("pc::DocumentFields", "Member: name"), FieldKind::Text, "members"},
    {"member.role", QT_TRANSLATE_NOOP("pc::DocumentFields", "Member: role"), FieldKind::Text, "members"},
    {"member.chairs", QT_TRANSLATE_NOOP("pc::DocumentFields", "Member: chairs"), FieldKind::Condition, "members"},
    {"attending", QT_TRANSLATE_NOOP("pc::DocumentFields", "Members present"), FieldKind::List},
    {"attending.name", QT_TRANSLATE_NOOP("pc::DocumentFields", "Member present: name"), FieldKind::Text, "attending"},
    {"attending.role", QT_TRANSLATE_NOOP("pc::DocumentFields", "Member present: role"), FieldKind::Text, "attending"},
    {"attending.chairs", QT_TRANSLATE_NOOP("pc::DocumentFields", "Member present: chairs"), FieldKind::Condition, "attending"},
    {"absent", QT_TRANSLATE_NOOP("pc::DocumentFields", "Members absent"), FieldKind::List},
    {"absent.name", QT_TRANSLATE_NOOP("pc::DocumentFields", "Member absent: name"), FieldKind::Text, "absent"},
    {"absent.role", QT_TRANSLATE_NOOP("pc::DocumentFields", "Member absent: role"), FieldKind::Text, "absent"},
    {"recusals", QT_TRANSLATE_NOOP("pc::DocumentFields", "Recusals"), FieldKind::List},
    {"recusal.member", QT_TRANSLATE_NOOP("pc::DocumentFields", "Recusal: member"), FieldKind::Text, "recusals"},
    {"recusal.file", QT_TRANSLATE_NOOP("pc::DocumentFields", "Recusal: file"), FieldKind::Text, "recusals"},
    {"recusal.reason", QT_TRANSLATE_NOOP("pc::DocumentFields", "Recusal: reason"), FieldKind::Text, "recusals"},
    {"files", QT_TRANSLATE_NOOP("pc::DocumentFields", "Files of the agenda"), FieldKind::List},
    {"file.number", QT_TRANSLATE_NOOP("pc::DocumentFields", "File: place on the agenda"), FieldKind::Text, "files"},
    {"file.student", QT_TRANSLATE_NOOP("pc::DocumentFields", "File: student, or its number"), FieldKind::Text, "files"},
    {"file.programme", QT_TRANSLATE_NOOP("pc::DocumentFields", "File: programme"), FieldKind::Text, "files"},
    {"file.label", QT_TRANSLATE_NOOP("pc::DocumentFields", "File: label asked for"), FieldKind::Text, "files"},
    {"file.communes", QT_TRANSLATE_NOOP("pc::DocumentFields", "File: communes"), FieldKind::Text, "files"},
    {"file.hours", QT_TRANSLATE_NOOP("pc::DocumentFields", "File: hours with a visa"), FieldKind::Text, "files"},
    {"file.pieces", QT_TRANSLATE_NOOP("pc::DocumentFields", "File: pieces received of those required"), FieldKind::Text, "files"},
    {"file.opinion", QT_TRANSLATE_NOOP("pc::DocumentFields", "File: opinion of the UDCCAS"), FieldKind::Text, "files"},
    {"file.review", QT_TRANSLATE_NOOP("pc::DocumentFields", "File: opinion of the commission"), FieldKind::Text, "files"},
    {"file.votes", QT_TRANSLATE_NOOP("pc::DocumentFields", "File: votes"), FieldKind::Text, "files"},
    {"file.decision", QT_TRANSLATE_NOOP("pc::DocumentFields", "File: decision"), FieldKind::Text, "files"},
    {"file.reason", QT_TRANSLATE_NOOP("pc::DocumentFields", "File: reason of the decision"), FieldKind::Text, "files"},
    {"session.signatures", QT_TRANSLATE_NOOP("pc::DocumentFields", "Boxes for the chair and the secretary of the session"), FieldKind::Blocks},
};
// clang-format on

// Everything of one file that is on the agenda, or was decided there.
struct AgendaFile {
    LabelDossier dossier;
    int number = 0;
    QString student;
    QString programme;
    std::optional<LabelDecision> decision; ///< of this session
    std::optional<Deliberation> deliberation;
};

struct Sitting {
    LabelSession session;
    std::vector<LabelMember> members;
    std::vector<LabelRecusal> recusals;
    std::vector<AgendaFile> files;
};

// A deferred file that has gone on to another session was decided here all the same.
Result<std::vector<LabelFileId>> filesOf(Database &database, LabelSessionId id)
{
    const auto agenda = LabelFilesRepository(database).ofSession(id);
    if (!agenda)
        return agenda.error();
    std::vector<LabelFileId> ids;
    for (const LabelFile &file : *agenda)
        ids.push_back(file.id);
    const Status status = database.select(u"SELECT DISTINCT file FROM label_decision WHERE session = ? ORDER BY file"_s, {id.value},
                                          [&ids](const Row &row) {
                                              const LabelFileId file{row.integer(0)};
                                              if (std::find(ids.begin(), ids.end(), file) == ids.end())
                                                  ids.push_back(file);
                                              return true;
                                          });
    if (!status)
        return status.error();
    return ids;
}

Result<AgendaFile> agendaFile(Database &database, LabelFileId id, LabelSessionId session, QDate today)
{
    auto dossier = readDossier(database, id, today);
    if (!dossier)
        return dossier.error();
    AgendaFile file;
    file.dossier = std::move(*dossier);
    const auto student = StudentsRepository(database).find(file.dossier.it.file.student);
    const auto decisions = LabelFilesRepository(database).decisions(id);
    const auto deliberation = LabelSessionsRepository(database).deliberation(id, session);
    if (!student || !decisions || !deliberation)
        return !student ? student.error() : !decisions ? decisions.error() : deliberation.error();
    if (*student) {
        file.student = (*student)->listName();
        file.programme = (*student)->programme;
        if (!(*student)->level.isEmpty())
            file.programme = file.programme.isEmpty() ? (*student)->level : u"%1 (%2)"_s.arg(file.programme, (*student)->level);
    }
    for (const LabelDecision &decision : *decisions) {
        if (decision.session == session)
            file.decision = decision;
    }
    file.deliberation = *deliberation;
    return file;
}

Result<Sitting> readSitting(Database &database, LabelSessionId id, QDate today)
{
    LabelSessionsRepository sessions(database);
    const auto session = sessions.find(id);
    if (!session)
        return session.error();
    if (!*session)
        return DocumentFields::gone();
    auto members = sessions.members(id);
    auto recusals = sessions.recusals(id);
    const auto ids = filesOf(database, id);
    if (!members || !recusals || !ids)
        return !members ? members.error() : !recusals ? recusals.error() : ids.error();
    Sitting sitting{**session, std::move(*members), std::move(*recusals), {}};
    for (const LabelFileId file : *ids) {
        auto one = agendaFile(database, file, id, today);
        if (!one)
            return one.error();
        one->number = static_cast<int>(sitting.files.size()) + 1;
        sitting.files.push_back(std::move(*one));
    }
    return sitting;
}

QString fileName(const AgendaFile &file, bool anonymous)
{
    return anonymous ? u"Dossier n°\u00A0%1"_s.arg(file.number) : file.student;
}

QString votesOf(const std::optional<Deliberation> &deliberation)
{
    if (!deliberation || !deliberation->votesFor)
        return {};
    QStringList parts{u"pour\u00A0: %1"_s.arg(*deliberation->votesFor)};
    parts << u"contre\u00A0: %1"_s.arg(deliberation->votesAgainst.value_or(0));
    parts << u"abstentions\u00A0: %1"_s.arg(deliberation->abstained.value_or(0));
    return parts.join(u", "_s);
}

QString communesOf(const LabelDossier &dossier)
{
    QStringList names;
    for (const LabelPlace &place : dossier.places)
        names << place.name;
    names.removeDuplicates();
    return names.join(u", "_s);
}

FieldValues valuesOf(const AgendaFile &file, bool anonymous)
{
    const LabelCase &it = file.dossier.it;
    return {.texts = {{u"file.number"_s, QString::number(file.number)},
                      {u"file.student"_s, fileName(file, anonymous)},
                      {u"file.programme"_s, wellSet(file.programme)},
                      {u"file.label"_s, wellSet(it.kind.name)},
                      {u"file.communes"_s, anonymous ? QString() : communesOf(file.dossier)},
                      {u"file.hours"_s, minutesOnPaper(it.minutesSigned())},
                      {u"file.pieces"_s, u"%1 sur %2"_s.arg(it.piecesReceived()).arg(it.piecesRequired())},
                      {u"file.opinion"_s, onPaper(it.file.opinion)},
                      {u"file.review"_s, file.deliberation ? onPaper(file.deliberation->opinion) : QString()},
                      {u"file.votes"_s, votesOf(file.deliberation)},
                      {u"file.decision"_s, file.decision ? onPaper(file.decision->verdict) : QString()},
                      {u"file.reason"_s, file.decision ? wellSet(file.decision->reason) : QString()}}};
}

// One list of members: the fields of each begin with `row`.
FieldValues valuesOf(const LabelMember &member, const QString &row)
{
    return {.texts = {{row + u".name"_s, wellSet(member.name)}, {row + u".role"_s, wellSet(member.role)}},
            .flags = {{row + u".chairs"_s, member.chairs}}};
}

void fillMembers(FieldContext &context, const Sitting &sitting)
{
    std::vector<FieldValues> all;
    std::vector<FieldValues> attending;
    std::vector<FieldValues> absent;
    QString chair;
    for (const LabelMember &member : sitting.members) {
        all.push_back(valuesOf(member, u"member"_s));
        if (member.present)
            attending.push_back(valuesOf(member, u"attending"_s));
        else
            absent.push_back(valuesOf(member, u"absent"_s));
        if (member.chairs && chair.isEmpty())
            chair = member.name;
    }
    context.set("session.chair", chair);
    context.set("session.present", countOnPaper(static_cast<qint64>(attending.size())));
    context.set("session.quorum", sitting.session.quorum > 0 ? countOnPaper(sitting.session.quorum) : QString());
    context.flag("session.quorate", isQuorate(sitting.session, sitting.members));
    context.values.lists.insert(u"members"_s, std::move(all));
    context.values.lists.insert(u"attending"_s, std::move(attending));
    context.values.lists.insert(u"absent"_s, std::move(absent));
    PaperSignatures signatures{{{u"Présidence de la séance"_s, chair}, {u"Secrétariat de la séance"_s}}};
    if (sitting.session.isSigned()) {
        signatures.boxes.front().name = sitting.session.signedBy;
        signatures.boxes.front().signedOn = u"Signé le "_s + dayInLetters(sitting.session.signedOn);
    }
    context.blocks("session.signatures", {signatures});
}

void fillRecusals(FieldContext &context, const Sitting &sitting, bool anonymous)
{
    std::vector<FieldValues> rows;
    for (const LabelRecusal &recusal : sitting.recusals) {
        const auto member = std::find_if(sitting.members.begin(), sitting.members.end(),
                                         [&](const LabelMember &one) { return one.id == recusal.member; });
        const auto file = std::find_if(sitting.files.begin(), sitting.files.end(),
                                       [&](const AgendaFile &one) { return one.dossier.it.file.id == recusal.file; });
        if (member == sitting.members.end() || file == sitting.files.end())
            continue;
        rows.push_back({.texts = {{u"recusal.member"_s, wellSet(member->name)},
                                  {u"recusal.file"_s, fileName(*file, anonymous)},
                                  {u"recusal.reason"_s, wellSet(recusal.reason)}}});
    }
    context.values.lists.insert(u"recusals"_s, std::move(rows));
}

void fillFiles(FieldContext &context, const Sitting &sitting, bool anonymous)
{
    int granted = 0;
    int deferred = 0;
    int refused = 0;
    int undecided = 0;
    std::vector<FieldValues> rows;
    for (const AgendaFile &file : sitting.files) {
        rows.push_back(valuesOf(file, anonymous));
        if (!file.decision)
            ++undecided;
        else if (file.decision->verdict == LabelVerdict::Granted)
            ++granted;
        else
            ++(file.decision->verdict == LabelVerdict::Deferred ? deferred : refused);
    }
    context.values.lists.insert(u"files"_s, std::move(rows));
    context.set("session.files", countOnPaper(static_cast<qint64>(sitting.files.size())));
    context.set("session.granted", countOnPaper(granted));
    context.set("session.deferred", countOnPaper(deferred));
    context.set("session.refused", countOnPaper(refused));
    context.set("session.undecided", undecided > 0 ? countOnPaper(undecided) : QString());
}

QString hourOf(const QString &heldAt)
{
    const QTime time = QTime::fromString(heldAt, u"HH:mm"_s);
    if (!time.isValid())
        return {};
    const QString hour = u"%1\u00A0h"_s.arg(time.hour());
    return time.minute() == 0 ? hour : u"%1\u00A0%2"_s.arg(hour, time.toString(u"mm"_s));
}

} // namespace

std::span<const FieldRow> DocumentFields::labelSessionRows() { return kRows; }

Status DocumentFields::fillLabelSession(FieldContext &context, LabelSessionId id)
{
    const auto sitting = readSitting(context.database, id, context.request.day);
    if (!sitting)
        return sitting.error();
    if (Status status = fillUniversity(context); !status)
        return status;
    const LabelSession &session = sitting->session;
    const bool minutes = QLatin1StringView(context.kind.word) == "label_minutes"_L1;
    const QString asked = context.request.extra.value(u"anonymous"_s);
    const bool anonymous = asked.isEmpty() ? session.anonymous && !minutes : asked == u"1"_s;
    context.set("session.title", session.title);
    context.set("session.on", dayInLetters(session.heldOn));
    context.set("session.at", hourOf(session.heldAt));
    context.set("session.place", session.place);
    context.flag("session.anonymous", anonymous);
    fillMembers(context, *sitting);
    fillFiles(context, *sitting, anonymous);
    fillRecusals(context, *sitting, anonymous);
    DocumentFacts &facts = context.facts;
    facts.labelSession = id;
    facts.title = session.title.isEmpty() ? dayInLetters(session.heldOn) : u"%1, %2"_s.arg(session.title, dayInLetters(session.heldOn));
    facts.ownerTable = u"campaign"_s;
    facts.ownerId = session.campaign.value;
    return done();
}

} // namespace pc
