#include "models/documents/documentmaker.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/documents/documentfields.h"
#include "models/documents/templatetext.h"
#include "models/settings/settingsrepository.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// Of a record, the campaign it belongs to; nullptr when it belongs to none.
const char *campaignSql(DocumentSource source)
{
    switch (source) {
    case DocumentSource::Proposal:
        return "SELECT campaign FROM proposal WHERE id = ?";
    case DocumentSource::Assignment:
        return "SELECT campaign FROM assignment WHERE id = ?";
    case DocumentSource::Amendment:
        return "SELECT a.campaign FROM amendment m JOIN assignment a ON a.id = m.assignment WHERE m.id = ?";
    case DocumentSource::LabelFile:
        return "SELECT campaign FROM label_file WHERE id = ?";
    case DocumentSource::LabelSession:
        return "SELECT campaign FROM label_session WHERE id = ?";
    case DocumentSource::Commune:
    case DocumentSource::Student:
    case DocumentSource::Nothing:
        return nullptr;
    }
    Q_UNREACHABLE();
}

// The record's own campaign; for what belongs to none, the one asked for, else that of the day.
Result<std::optional<Campaign>> campaignOf(Database &database, const DocumentKind &kind, const DocumentRequest &request)
{
    CampaignsRepository campaigns(database);
    if (const char *sql = request.record != 0 ? campaignSql(kind.source) : nullptr) {
        const auto own = database.scalar(QString::fromLatin1(sql), {request.record});
        if (!own)
            return own.error();
        if (!own->isNull())
            return campaigns.find(CampaignId{own->toLongLong()});
    }
    return request.campaign.isValid() ? campaigns.find(request.campaign) : campaigns.current(request.day);
}

Result<Letterhead> letterhead(Database &database, const FieldValues &values)
{
    SettingsRepository settings(database);
    const auto logo = settings.asset(asset::logo);
    if (!logo)
        return logo.error();
    const auto partnerLogo = settings.asset(asset::partnerLogo);
    if (!partnerLogo)
        return partnerLogo.error();
    QStringList lines = values.texts.value(u"office.address"_s).split(u'\n', Qt::SkipEmptyParts);
    lines << values.texts.value(u"office.phone"_s) << values.texts.value(u"office.email"_s);
    lines.removeAll(QString());
    // What the other office decides bears its head.
    if (values.flags.value(u"letterhead.partner"_s)) {
        return Letterhead{values.texts.value(u"office.name"_s), lines, *partnerLogo, values.texts.value(u"partner.name"_s), *logo};
    }
    return Letterhead{values.texts.value(u"office.name"_s), lines, *logo, values.texts.value(u"partner.name"_s), *partnerLogo};
}

QStringList labelsOf(const QStringList &names, const std::vector<FieldInfo> &fields)
{
    QHash<QString, QString> labels;
    for (const FieldInfo &field : fields)
        labels.insert(field.name, field.label);
    QStringList found;
    for (const QString &name : names)
        found << labels.value(name, name);
    found.removeDuplicates();
    return found;
}

// Records a preview is clear with, the best first.
const char *exampleSql(const DocumentKind &kind)
{
    switch (kind.source) {
    case DocumentSource::Commune:
        return "SELECT c.id FROM commune c LEFT JOIN town_hall t ON t.commune = c.id WHERE c.kind = 'C' AND ? <> '' "
               "ORDER BY coalesce(t.mayor_last_name, '') = '', coalesce(t.email, '') = '', c.id LIMIT 1";
    case DocumentSource::Proposal:
        return "SELECT p.id FROM proposal p WHERE CASE ?1 "
               "WHEN 'proposal_accepted' THEN p.status IN ('conforming', 'conforming_with_reservation') "
               "WHEN 'proposal_to_complete' THEN p.status = 'to_complete' "
               "WHEN 'proposal_refused' THEN p.status = 'non_conforming' ELSE 1 END ORDER BY p.id DESC LIMIT 1";
    case DocumentSource::Student:
        return "SELECT s.id FROM student s LEFT JOIN application a ON a.student = s.id WHERE ? <> '' "
               "ORDER BY a.id IS NULL, s.id LIMIT 1";
    case DocumentSource::Assignment:
        return "SELECT a.id FROM assignment a WHERE CASE ?1 WHEN 'certificate' THEN a.status IN ('finished', 'ended_early') "
               "AND EXISTS (SELECT 1 FROM hour_entry h WHERE h.assignment = a.id AND h.visa IS NOT NULL) "
               "ELSE a.status <> 'cancelled' END "
               "ORDER BY a.convention_number IS NULL, "
               "(SELECT count(*) FROM hour_entry h WHERE h.assignment = a.id) DESC, a.id LIMIT 1";
    case DocumentSource::Amendment:
        return "SELECT m.id FROM amendment m WHERE ? <> '' ORDER BY m.id DESC LIMIT 1";
    case DocumentSource::LabelFile:
        return "SELECT f.id FROM label_file f JOIN label_kind k ON k.id = f.kind WHERE CASE ?1 "
               "WHEN 'label_granted' THEN f.status = 'granted' WHEN 'label_deferred' THEN f.status = 'deferred' "
               "WHEN 'label_refused' THEN f.status IN ('refused', 'inadmissible') "
               "WHEN 'label_certificate' THEN f.status = 'granted' AND k.gives_certificate = 1 ELSE 1 END "
               "ORDER BY f.status = 'inadmissible', f.id DESC LIMIT 1";
    case DocumentSource::LabelSession:
        return "SELECT s.id FROM label_session s WHERE ? <> '' ORDER BY "
               "(SELECT count(*) FROM label_file f WHERE f.session = s.id) DESC, s.held_on DESC, s.id LIMIT 1";
    case DocumentSource::Nothing:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<FieldInfo> DocumentMaker::fields(const QString &kind)
{
    const DocumentKind *known = DocumentKinds::find(kind);
    return known ? DocumentFields::of(*known) : std::vector<FieldInfo>();
}

Result<qint64> DocumentMaker::example(const DocumentKind &kind)
{
    const char *sql = exampleSql(kind);
    if (!sql)
        return qint64(0);
    const auto found = m_database.scalar(QString::fromLatin1(sql), {QString::fromLatin1(kind.word)});
    if (!found)
        return found.error();
    return found->toLongLong();
}

Result<MadeDocument> DocumentMaker::make(const DocumentRequest &request)
{
    const auto text = TemplatesRepository(m_database).inUse(request.kind);
    return text ? make(request, *text) : text.error();
}

Result<MadeDocument> DocumentMaker::make(const DocumentRequest &request, const DocumentTemplate &text)
{
    const DocumentKind *kind = DocumentKinds::find(request.kind);
    if (!kind)
        return Error{ErrorKind::Refused, tr("This kind of document is not known."), request.kind};
    const std::vector<FieldInfo> fields = DocumentFields::of(*kind);
    const TemplateText subject(text.subject, fields);
    const TemplateText body(text.body, fields);
    for (const auto &[part, source] : {std::pair(&subject, &text.subject), std::pair(&body, &text.body)}) {
        if (!part->errors().empty())
            return Error{ErrorKind::Invalid, TemplateText::sentence(*source, part->errors().front()), request.kind};
    }
    const auto campaign = campaignOf(m_database, *kind, request);
    if (!campaign)
        return campaign.error();
    FieldContext context{.database = m_database, .kind = *kind, .request = request,
                         .campaign = campaign->value_or(Campaign{})};
    if (Status status = DocumentFields::fill(context); !status)
        return status.error();
    MadeDocument made;
    made.text = text;
    // simplified() would also take the no-break spaces away.
    made.subject = subject.fillPlain(context.values).trimmed().replace(u'\n', u' ');
    context.set("document.subject", made.subject);
    QStringList missing = subject.empty(context.values) + body.empty(context.values);
    missing.removeAll(u"document.number"_s); // of a specimen
    missing.removeAll(u"code"_s);
    made.missing = labelsOf(missing, fields);
    made.facts = context.facts;
    made.facts.title = DocumentKinds::label(*kind);
    if (!context.facts.title.isEmpty())
        made.facts.title = tr("%1 – %2", "kind of document, then whom it is about").arg(made.facts.title, context.facts.title);
    made.facts.campaign = context.campaign.id;
    made.paper.title = made.subject.isEmpty() ? made.facts.title : made.subject;
    if (kind->isEmail) {
        made.plainText = body.fillPlain(context.values);
        return made;
    }
    const auto head = letterhead(m_database, context.values);
    if (!head)
        return head.error();
    made.paper.letterhead = *head;
    made.paper.subtitle = context.campaign.name;
    made.paper.reference = request.number;
    made.paper.pages = kind->pages;
    made.paper.style = DocumentKinds::isLabels(*kind) ? PaperStyle::Sheet : PaperStyle::Letter;
    made.paper.watermark = request.number.isEmpty() ? u"SPÉCIMEN"_s : QString();
    made.paper.blocks = body.fill(context.values);
    return made;
}

} // namespace pc
