#include "models/documents/issuing.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/documents/documentrecords.h"

#include <QSet>

namespace pc {

namespace {

const QLatin1StringView kReplyBy("reply_by");

RoundKind roundOf(const DocumentKind &kind)
{
    const QLatin1StringView word(kind.word);
    if (word.endsWith(QLatin1StringView("reminder_1")))
        return RoundKind::FirstReminder;
    return word.endsWith(QLatin1StringView("reminder_2")) ? RoundKind::SecondReminder : RoundKind::Call;
}

// A campaign that is closed, by its name; empty when it is open, or when there is none.
Result<QString> closedName(Database &database, CampaignId id)
{
    if (!id.isValid())
        return QString();
    const auto campaign = CampaignsRepository(database).find(id);
    if (!campaign)
        return campaign.error();
    return *campaign && (*campaign)->isClosed() ? (*campaign)->name : QString();
}

} // namespace

IssueBatch::IssueBatch(Store &store, const BatchRequest &request)
    : m_store(store), m_request(request), m_kind(DocumentKinds::find(request.kind)), m_day(store.clock().today())
{
}

int IssueBatch::total() const
{
    if (!m_kind || m_request.records.isEmpty())
        return 0;
    return m_kind->list ? 1 : static_cast<int>(m_request.records.size());
}

Status IssueBatch::mayBegin() const
{
    if (total() == 0)
        return Error{ErrorKind::Refused, tr("There is nothing to make a document of. Choose records in a list first."), m_request.kind};
    if (m_request.specimen)
        return pc::done();
    if (m_store.isReadOnly())
        return Error{ErrorKind::ReadOnly, tr("The register is open for consultation: only specimens can be made."), {}};
    const auto closed = closedName(m_store.database(), m_request.campaign);
    if (!closed)
        return closed.error();
    if (!closed->isEmpty()) {
        return Error{ErrorKind::Refused,
                     tr("The campaign %1 is closed: nothing can be issued in it. A document issued before can be printed again.")
                         .arg(*closed),
                     {}};
    }
    return pc::done();
}

DocumentRequest IssueBatch::nextRequest() const
{
    DocumentRequest request;
    request.kind = m_request.kind;
    request.campaign = m_request.campaign;
    request.month = m_request.month;
    request.day = m_day;
    request.extra = m_request.extra;
    if (m_kind->list)
        request.records = m_request.records;
    else
        request.record = m_request.records.at(m_next);
    if (!m_request.specimen)
        request.number = documentNumber(QString::fromLatin1(m_kind->series), m_day.year(), m_firstNumber + static_cast<int>(m_made.size()));
    return request;
}

// Why a document that can be made cannot go where it should; empty when it can.
QString IssueBatch::refusal(const MadeDocument &made) const
{
    if (m_kind->list)
        return {};
    if (m_kind->isEmail && made.facts.email.trimmed().isEmpty())
        return tr("no e-mail address");
    if (m_kind->round && !m_kind->isEmail && !made.facts.hasAddress)
        return tr("no postal address");
    if (m_request.specimen)
        return {};
    if (const QString why = labelRefusal(made); !why.isEmpty())
        return why;
    const auto closed = closedName(m_store.database(), made.facts.campaign);
    if (!closed)
        return closed.error().message;
    return closed->isEmpty() ? QString() : tr("its campaign, %1, is closed").arg(*closed);
}

Status IssueBatch::step()
{
    if (isFinished())
        return pc::done();
    if (m_next == 0) {
        if (Status status = mayBegin(); !status)
            return status;
        const auto last = IssuedDocumentsRepository(m_store.database()).lastNumber(QString::fromLatin1(m_kind->series), m_day.year());
        if (!last)
            return last.error();
        m_firstNumber = *last + 1;
    }
    const DocumentRequest request = nextRequest();
    ++m_next;
    auto made = DocumentMaker(m_store.database()).make(request);
    if (!made && made.error().kind != ErrorKind::Refused)
        return made.error();
    const QString why = made ? refusal(*made) : made.error().message;
    if (!why.isEmpty()) {
        m_unreached.push_back({request.record, DocumentRecords::name(m_store.database(), *m_kind, request.record), why});
        return pc::done();
    }
    return keep(std::move(*made));
}

Status IssueBatch::keep(MadeDocument made)
{
    IssuedDocument document = described(made);
    if (!m_request.specimen) {
        auto bytes = write(made);
        if (!bytes)
            return bytes.error();
        m_bytes.push_back(std::move(*bytes));
    }
    m_documents.push_back(std::move(document));
    m_papers.push_back(made.paper);
    m_made.push_back(std::move(made));
    return pc::done();
}

// An e-mail is kept as it reads, its subject first.
Result<QByteArray> IssueBatch::write(const MadeDocument &made) const
{
    if (m_kind->isEmail)
        return QString(made.subject + QStringLiteral("\n\n") + made.plainText).toUtf8();
    return PaperWriter::write(m_request.format, made.paper);
}

IssuedDocument IssueBatch::described(const MadeDocument &made) const
{
    IssuedDocument document;
    const DocumentFacts &facts = made.facts;
    document.kind = m_request.kind;
    document.series = QString::fromLatin1(m_kind->series);
    document.year = m_day.year();
    document.number = m_firstNumber + static_cast<int>(m_made.size());
    document.title = facts.title.trimmed().isEmpty() ? DocumentKinds::label(*m_kind) : facts.title;
    document.addressee = facts.addressee;
    document.ownerTable = facts.ownerTable;
    document.ownerId = facts.ownerId;
    document.campaign = facts.campaign;
    document.commune = facts.commune;
    document.proposal = facts.proposal;
    document.student = facts.student;
    document.assignment = facts.assignment;
    document.labelFile = facts.labelFile;
    document.labelSession = facts.labelSession;
    document.month = m_request.month;
    document.issuedOn = m_day;
    document.issuedBy = m_store.author();
    document.text = made.text.id;
    document.shipped = made.text.id.isValid() ? 0 : made.text.shipped;
    document.mediaType = m_kind->isEmail ? QStringLiteral("text/plain") : PaperWriter::mediaType(m_request.format);
    const QString ending = m_kind->isEmail ? QStringLiteral("txt") : PaperWriter::ending(m_request.format);
    document.fileName = documentNumber(document.series, document.year, document.number) + u'.' + ending;
    return document;
}

Result<MailingRoundId> IssueBatch::recordRound(Transaction &transaction) const
{
    if (!m_request.recordRound || !m_kind->round)
        return MailingRoundId();
    std::vector<CommuneId> communes;
    for (const MadeDocument &made : m_made) {
        if (made.facts.commune.isValid())
            communes.push_back(made.facts.commune);
    }
    MailingRound round;
    round.campaign = m_request.campaign.isValid() ? m_request.campaign : m_made.front().facts.campaign;
    round.kind = roundOf(*m_kind);
    round.channel = m_kind->isEmail ? ContactChannel::Email : m_request.channel;
    round.sentOn = m_day;
    round.replyBy = QDate::fromString(m_request.extra.value(kReplyBy), Qt::ISODate);
    round.subject = m_made.front().subject.trimmed();
    if (round.subject.isEmpty())
        round.subject = DocumentKinds::label(*m_kind);
    return MailingRoundsRepository::record(transaction, round, communes);
}

Result<std::vector<IssuedDocument>> IssueBatch::finish()
{
    if (m_request.specimen || !isFinished())
        return Error{ErrorKind::Refused, tr("These documents are specimens: nothing is kept of them."), m_request.kind};
    if (m_documents.empty())
        return Error{ErrorKind::Refused, tr("None of these documents can be issued. The list says why."), m_request.kind};
    std::vector<IssuedDocument> documents = m_documents;
    const Status status = m_store.transactForGood(sentence(documents), [&](Transaction &transaction) -> Status {
        const auto round = recordRound(transaction);
        if (!round)
            return round.error();
        for (size_t i = 0; i < documents.size(); ++i) {
            documents[i].round = *round;
            const auto id = IssuedDocumentsRepository::add(transaction, documents[i], m_bytes[i]);
            if (!id)
                return id.error();
            documents[i].id = *id;
            documents[i].sha256 = fingerprint(m_bytes[i]);
        }
        return recordLabels(transaction);
    });
    if (!status)
        return status.error();
    m_documents = documents;
    return documents;
}

QString IssueBatch::sentence(const std::vector<IssuedDocument> &documents)
{
    if (documents.empty())
        return {};
    const IssuedDocument &first = documents.front();
    const QString from = documentNumber(first.series, first.year, first.number);
    const int count = static_cast<int>(documents.size());
    if (count == 1)
        return tr("%1 issued: %2", "number and title").arg(from, first.title);
    const QString to = QStringLiteral("%1").arg(documents.back().number, 4, 10, QChar(u'0'));
    const DocumentKind *kind = DocumentKinds::find(first.kind);
    const QLatin1StringView series(kind ? kind->series : "");
    QString text;
    if (kind && kind->isEmail)
        text = tr("%n e-mail(s) issued (%1 to %2)", nullptr, count);
    else if (series == QLatin1StringView("COU"))
        text = tr("%n letter(s) issued (%1 to %2)", nullptr, count);
    else if (series == QLatin1StringView("ATT"))
        text = tr("%n certificate(s) issued (%1 to %2)", nullptr, count);
    else if (series == QLatin1StringView("CNV"))
        text = tr("%n convention(s) issued (%1 to %2)", nullptr, count);
    else if (series == QLatin1StringView("AVE"))
        text = tr("%n amendment(s) issued (%1 to %2)", nullptr, count);
    else if (series == QLatin1StringView("RLV"))
        text = tr("%n sheet(s) of hours issued (%1 to %2)", nullptr, count);
    else if (series == QLatin1StringView("FIC"))
        text = tr("%n form(s) issued (%1 to %2)", nullptr, count);
    else if (series == QLatin1StringView("DEC"))
        text = tr("%n decision(s) issued (%1 to %2)", nullptr, count);
    else if (series == QLatin1StringView("LAB"))
        text = tr("%n certificate(s) of a label issued (%1 to %2)", nullptr, count);
    else if (series == QLatin1StringView("REP"))
        text = tr("%n reply(ies) issued (%1 to %2)", nullptr, count);
    else
        text = tr("%n document(s) issued (%1 to %2)", nullptr, count);
    return text.arg(from, to);
}

} // namespace pc
