// Documents made of a whole selection: address labels, attendance list.
#include "models/communes/communesrepository.h"
#include "models/communes/frenchname.h"
#include "models/documents/documentfields.h"
#include "models/documents/frenchnumbers.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

constexpr double kRowHeight = 11; // millimetres: room for a signature
constexpr int kFreeLines = 4;

// clang-format off
constexpr FieldRow kRows[] = {
    {"labels", QT_TRANSLATE_NOOP("pc::DocumentFields", "Labels, one for each town hall"), FieldKind::Blocks},
    {"attendance", QT_TRANSLATE_NOOP("pc::DocumentFields", "Table to sign, one line for each town hall"), FieldKind::Blocks},
    {"meeting.title", QT_TRANSLATE_NOOP("pc::DocumentFields", "Meeting: title")},
    {"meeting.place", QT_TRANSLATE_NOOP("pc::DocumentFields", "Meeting: place")},
    {"meeting.date", QT_TRANSLATE_NOOP("pc::DocumentFields", "Meeting: day")},
    {"selection.count", QT_TRANSLATE_NOOP("pc::DocumentFields", "Number of records chosen")},
};
// clang-format on

struct Selected {
    PaperLabels labels;
    PaperTable attendance;
};

// Each commune speaks for itself, by the fields a letter to it would have.
Status add(FieldContext &context, CommuneId id, Selected &selected)
{
    FieldContext one{.database = context.database, .kind = context.kind, .request = context.request,
                     .campaign = context.campaign, .rules = context.rules, .feminine = context.feminine};
    if (Status status = DocumentFields::fillCommune(one, id); !status)
        return status.error().kind == ErrorKind::Refused ? done() : status;
    for (const Block &block : one.values.blocks.value(u"addressee"_s)) {
        if (const auto *addressee = std::get_if<Addressee>(&block.value()); addressee && one.facts.hasAddress)
            selected.labels.labels.push_back(addressee->lines);
    }
    selected.attendance.rows.push_back({{{one.mayor.commune}, {mayorCivilName(one.mayor)}, {}, {}}});
    return done();
}

} // namespace

std::span<const FieldRow> DocumentFields::selectionRows() { return kRows; }

Status DocumentFields::fillSelection(FieldContext &context)
{
    const QMap<QString, QString> &extra = context.request.extra;
    Selected selected;
    selected.labels.format = extra.value(u"labels.format"_s, u"L7163"_s);
    selected.labels.skip = extra.value(u"labels.skip"_s).toInt();
    selected.attendance.rowHeight = kRowHeight;
    selected.attendance.columns = {{u"Commune"_s, Align::Start, 30}, {u"Nom et prénom"_s, Align::Start, 30},
                                   {u"Fonction"_s, Align::Start, 18}, {u"Signature"_s, Align::Start, 22}};
    const QList<qint64> records = context.request.records.isEmpty() && context.request.record != 0
        ? QList<qint64>{context.request.record}
        : context.request.records;
    for (const qint64 record : records) {
        if (Status status = add(context, {record}, selected); !status)
            return status;
    }
    for (int i = 0; i < kFreeLines; ++i)
        selected.attendance.rows.push_back({{{}, {}, {}, {}}});
    context.set("selection.count", countOnPaper(records.size()));
    for (const char *name : {"meeting.title", "meeting.place"})
        context.set(name, extra.value(QString::fromLatin1(name)));
    context.set("meeting.date", dayInLetters(QDate::fromString(extra.value(u"meeting.date"_s), Qt::ISODate)));
    if (!selected.labels.labels.empty())
        context.blocks("labels", {selected.labels});
    context.blocks("attendance", {selected.attendance});
    context.facts.title = tr("%n commune(s)", nullptr, static_cast<int>(records.size()));
    context.facts.ownerTable = context.campaign.id.isValid() ? u"campaign"_s : u"commune"_s;
    context.facts.ownerId = context.campaign.id.isValid() ? context.campaign.id.value : records.value(0);
    return done();
}

} // namespace pc
