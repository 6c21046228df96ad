#include "models/documents/issueddocument.h"

#include "models/base/localise.h"

#include <QRegularExpression>

namespace pc {

namespace {

const QLatin1StringView kTable("issued_document");

const QString kColumns = QStringLiteral(
    "SELECT d.id, d.kind, d.series, d.year, d.number, d.title, d.addressee, d.owner_table, d.owner_id, coalesce(d.campaign, 0), "
    "coalesce(d.commune, 0), coalesce(d.proposal, 0), coalesce(d.student, 0), coalesce(d.assignment, 0), coalesce(d.round, 0), "
    "d.month, d.as_of, d.issued_on, d.issued_by, coalesce(d.template, 0), d.shipped, d.media_type, d.file_name, d.sha256, "
    "d.figures, d.annulled_on, d.annulled_by, d.annulled_reason, d.sent_on, coalesce(d.label_file, 0), "
    "coalesce(d.label_session, 0) FROM issued_document d ");

IssuedDocument fromRow(const Row &row)
{
    IssuedDocument document;
    document.id = {row.integer(0)};
    document.kind = row.text(1);
    document.series = row.text(2);
    document.year = static_cast<int>(row.integer(3));
    document.number = static_cast<int>(row.integer(4));
    document.title = row.text(5);
    document.addressee = row.text(6);
    document.ownerTable = row.text(7);
    document.ownerId = row.integer(8);
    document.campaign = {row.integer(9)};
    document.commune = {row.integer(10)};
    document.proposal = {row.integer(11)};
    document.student = {row.integer(12)};
    document.assignment = {row.integer(13)};
    document.round = {row.integer(14)};
    document.month = QDate::fromString(row.text(15) + QLatin1StringView("-01"), Qt::ISODate);
    document.asOf = row.date(16);
    document.issuedOn = row.date(17);
    document.issuedBy = row.text(18);
    document.text = {row.integer(19)};
    document.shipped = static_cast<int>(row.integer(20));
    document.mediaType = row.text(21);
    document.fileName = row.text(22);
    document.sha256 = row.text(23);
    document.figures = row.text(24);
    document.annulledOn = row.date(25);
    document.annulledBy = row.text(26);
    document.annulledReason = row.text(27);
    document.sentOn = row.date(28);
    document.labelFile = {row.integer(29)};
    document.labelSession = {row.integer(30)};
    return document;
}

template <typename Key>
QVariant bindKey(Key key)
{
    return key.isValid() ? QVariant(key.value) : QVariant();
}

Values bind(const IssuedDocument &document)
{
    const QVariant month = document.month.isValid() ? QVariant(document.month.toString(QStringLiteral("yyyy-MM"))) : QVariant();
    return {{QLatin1StringView("kind"), document.kind},
            {QLatin1StringView("series"), document.series},
            {QLatin1StringView("year"), document.year},
            {QLatin1StringView("number"), document.number},
            {QLatin1StringView("title"), document.title},
            {QLatin1StringView("addressee"), document.addressee},
            {QLatin1StringView("owner_table"), document.ownerTable},
            {QLatin1StringView("owner_id"), document.ownerId},
            {QLatin1StringView("campaign"), bindKey(document.campaign)},
            {QLatin1StringView("commune"), bindKey(document.commune)},
            {QLatin1StringView("proposal"), bindKey(document.proposal)},
            {QLatin1StringView("student"), bindKey(document.student)},
            {QLatin1StringView("assignment"), bindKey(document.assignment)},
            {QLatin1StringView("label_file"), bindKey(document.labelFile)},
            {QLatin1StringView("label_session"), bindKey(document.labelSession)},
            {QLatin1StringView("round"), bindKey(document.round)},
            {QLatin1StringView("month"), month},
            {QLatin1StringView("as_of"), bindDate(document.asOf)},
            {QLatin1StringView("issued_on"), bindDate(document.issuedOn)},
            {QLatin1StringView("issued_by"), document.issuedBy},
            {QLatin1StringView("template"), bindKey(document.text)},
            {QLatin1StringView("shipped"), document.shipped},
            {QLatin1StringView("media_type"), document.mediaType},
            {QLatin1StringView("file_name"), document.fileName},
            {QLatin1StringView("sha256"), document.sha256},
            {QLatin1StringView("figures"), document.figures}};
}

Result<std::vector<IssuedDocument>> read(Database &database, const QString &tail, const QVariantList &values)
{
    std::vector<IssuedDocument> documents;
    const Status status = database.select(kColumns + tail, values, [&](const Row &row) {
        documents.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return documents;
}

// What belongs to a record of a table: the condition, and how often it asks for the key.
struct Belonging {
    const char *table;
    const char *condition;
};
constexpr Belonging kBelongings[] = {
    {"commune", "d.commune = ?"},
    {"proposal", "d.proposal = ?"},
    {"student", "d.student = ?"},
    {"assignment", "d.assignment = ?"},
    {"label_file", "d.label_file = ?"},
    {"label_session", "d.label_session = ?"},
    {"campaign", "d.campaign = ? AND d.owner_table = 'campaign'"},
    {"application", "d.owner_table = 'application' AND d.owner_id = ?"},
};

} // namespace

Result<std::optional<IssuedDocument>> IssuedDocumentsRepository::find(DocumentId id)
{
    const auto found = read(m_database, QStringLiteral("WHERE d.id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::optional<IssuedDocument>> IssuedDocumentsRepository::findNumber(const QString &number)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*([A-Za-z]+)-(\\d{4})-(\\d{1,9})\\s*$"));
    const QRegularExpressionMatch match = shape.match(number);
    if (!match.hasMatch())
        return std::optional<IssuedDocument>();
    const auto found = read(m_database, QStringLiteral("WHERE d.series = ? AND d.year = ? AND d.number = ?"),
                            {match.captured(1).toUpper(), match.captured(2).toInt(), match.captured(3).toInt()});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<IssuedDocument>> IssuedDocumentsRepository::of(const QString &table, qint64 id)
{
    for (const Belonging &belonging : kBelongings) {
        if (table == QLatin1StringView(belonging.table)) {
            return read(m_database, QStringLiteral("WHERE %1 OR (d.owner_table = ? AND d.owner_id = ?) "
                                                   "ORDER BY d.issued_on DESC, d.id DESC")
                                        .arg(QLatin1StringView(belonging.condition)),
                        {id, table, id});
        }
    }
    return std::vector<IssuedDocument>();
}

Result<std::vector<IssuedDocument>> IssuedDocumentsRepository::among(const QString &ids)
{
    return read(m_database, QStringLiteral("WHERE d.id IN (SELECT value FROM json_each(?))"), {ids});
}

Result<QByteArray> IssuedDocumentsRepository::bytes(const IssuedDocument &document)
{
    return keptContent(m_database, document.sha256);
}

Result<int> IssuedDocumentsRepository::lastNumber(const QString &series, int year)
{
    const auto last = m_database.scalar(
        QStringLiteral("SELECT coalesce(max(number), 0) FROM issued_document WHERE series = ? AND year = ?"), {series, year});
    if (!last)
        return last.error();
    return last->toInt();
}

Result<DocumentId> IssuedDocumentsRepository::add(Transaction &transaction, const IssuedDocument &document,
                                                  const QByteArray &bytes)
{
    const auto last = IssuedDocumentsRepository(transaction.database()).lastNumber(document.series, document.year);
    if (!last)
        return last.error();
    if (document.number != *last + 1) {
        return Error{ErrorKind::Refused,
                     tr("Other documents were issued meanwhile, and the numbers printed on these would not be right. Nothing "
                        "was kept: begin again."),
                     documentNumber(document.series, document.year, document.number)};
    }
    const auto kept = transaction.keepContent(bytes);
    if (!kept)
        return kept.error();
    IssuedDocument whole = document;
    whole.sha256 = *kept;
    if (whole.issuedBy.isEmpty())
        whole.issuedBy = transaction.author();
    if (whole.text.isValid()) {
        // The text it was written with is frozen with it, for undo too.
        if (Status status = transaction.makeLasting(QLatin1StringView("document_template"), whole.text.value); !status)
            return status.error();
    }
    const auto id = transaction.insert(kTable, bind(whole));
    if (!id)
        return id.error();
    return DocumentId{*id};
}

Status IssuedDocumentsRepository::annul(Transaction &transaction, DocumentId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say why the document is annulled: the reason stays with it."), QStringLiteral("reason")};
    const auto document = IssuedDocumentsRepository(transaction.database()).find(id);
    if (!document)
        return document.error();
    if (!*document)
        return Error{ErrorKind::Refused, tr("This document no longer exists."), {}};
    if ((*document)->isAnnulled())
        return Error{ErrorKind::Refused, tr("This document is annulled already."), {}};
    return transaction.update(kTable, id.value,
                              {{QLatin1StringView("annulled_on"), bindDate(transaction.today())},
                               {QLatin1StringView("annulled_by"), transaction.author()},
                               {QLatin1StringView("annulled_reason"), reason.trimmed()}});
}

Result<IssuedDocument> IssuedDocumentsRepository::email(Transaction &transaction, DocumentId id)
{
    const auto document = IssuedDocumentsRepository(transaction.database()).find(id);
    if (!document)
        return document.error();
    if (!*document)
        return Error{ErrorKind::Refused, tr("This document no longer exists."), {}};
    if ((*document)->isAnnulled())
        return Error{ErrorKind::Refused, tr("This document is annulled already."), {}};
    const DocumentKind *kind = DocumentKinds::find((*document)->kind);
    if (!kind || !kind->isEmail)
        return Error{ErrorKind::Refused, tr("Only an e-mail is marked as sent."), {}};
    return **document;
}

Status IssuedDocumentsRepository::markSent(Transaction &transaction, const QList<DocumentId> &ids, QDate day)
{
    const QString field = QStringLiteral("sent_on");
    if (!day.isValid() || day > transaction.today())
        return Error{ErrorKind::Invalid, tr("Enter the day it was sent: today or before."), field};
    for (const DocumentId id : ids) {
        const auto document = email(transaction, id);
        if (!document)
            return document.error();
        if (day < document->issuedOn) {
            return Error{ErrorKind::Invalid,
                         tr("%1 was issued on %2: it cannot have been sent before.")
                             .arg(documentNumber(document->series, document->year, document->number), formatDate(document->issuedOn)),
                         field};
        }
        if (Status status = transaction.update(kTable, id.value, {{QLatin1StringView("sent_on"), bindDate(day)}}); !status)
            return status;
    }
    return done();
}

Status IssuedDocumentsRepository::markPrepared(Transaction &transaction, const QList<DocumentId> &ids)
{
    for (const DocumentId id : ids) {
        if (const auto document = email(transaction, id); !document)
            return document.error();
        if (Status status = transaction.update(kTable, id.value, {{QLatin1StringView("sent_on"), QVariant()}}); !status)
            return status;
    }
    return done();
}

} // namespace pc
