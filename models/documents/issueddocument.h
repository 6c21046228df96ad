// Documents that left the office: number, bytes, fingerprint; annulled with a reason, never removed or undone.
// An e-mail is prepared when it is issued: somebody says later that it was sent, and may take that back.
//
// Numbers run from 1 in each series and calendar year, without gap or reuse: a number is taken in the same change that
// keeps the bytes.
#pragma once

#include "models/documents/documentmaker.h"
#include "models/store/store.h"

namespace pc {

struct IssuedDocument {
    DocumentId id;
    QString kind;
    QString series;
    int year = 0;
    int number = 0;
    QString title;
    QString addressee;
    QString ownerTable;
    qint64 ownerId = 0;
    CampaignId campaign;
    CommuneId commune;
    ProposalId proposal;
    StudentId student;
    AssignmentId assignment;
    LabelFileId labelFile;
    LabelSessionId labelSession;
    MailingRoundId round;
    QDate month;
    QDate asOf;
    QDate issuedOn;
    QString issuedBy;
    TemplateId text;
    int shipped = 0;
    QString mediaType;
    QString fileName;
    QString sha256;
    QString figures;
    QDate annulledOn;
    QString annulledBy;
    QString annulledReason;
    QDate sentOn; ///< of an e-mail, the day somebody said it was sent; invalid: it is prepared

    bool isAnnulled() const { return annulledOn.isValid(); }
    friend bool operator==(const IssuedDocument &, const IssuedDocument &) = default;
};

enum class DocumentState { Issued, Prepared, Sent, Annulled };

class DocumentStates {
    Q_DECLARE_TR_FUNCTIONS(pc::DocumentStates)

public:
    static DocumentState of(const IssuedDocument &document);
    static DocumentState ofWord(const QString &word);
    static QString label(DocumentState state);
    /// An SQL expression that answers the word of a document `d`: "issued", "prepared", "sent" or "annulled".
    static QString sql();
};

/// "ATT-2026-0014".
QString documentNumber(const QString &series, int year, int number);

/// The text under the square: the number and a check letter, "ATT-2026-0014-K". Pure.
QString documentCode(const QString &number);
/// The number of a code as scanned or typed: case, spaces and missing dashes do not matter; empty when the check letter
/// does not agree.
QString numberOfCode(const QString &typed);

class IssuedDocumentsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::IssuedDocumentsRepository)

public:
    explicit IssuedDocumentsRepository(Database &database) : m_database(database) {}

    Result<std::optional<IssuedDocument>> find(DocumentId id);
    Result<std::optional<IssuedDocument>> findNumber(const QString &number);
    /// Of one record, those of what belongs to it too (a commune: its actions and affectations), latest first.
    Result<std::vector<IssuedDocument>> of(const QString &table, qint64 id);
    /// Those of a list of ids as jsonIds() writes it, in any order.
    Result<std::vector<IssuedDocument>> among(const QString &ids);
    Result<QByteArray> bytes(const IssuedDocument &document);
    /// The last number given in a series and year; 0 before the first.
    Result<int> lastNumber(const QString &series, int year);

    /// Takes the next number, which must be `document.number`, and keeps the bytes. Error Refused when the number is not
    /// the next one. To be called within Store::transactForGood.
    static Result<DocumentId> add(Transaction &transaction, const IssuedDocument &document, const QByteArray &bytes);
    /// Errors: Invalid without a reason, Refused when it is annulled already.
    static Status annul(Transaction &transaction, DocumentId id, const QString &reason);
    /// Says on which day e-mails that are prepared were sent. Errors: Invalid for a day to come or before one of them was
    /// issued, Refused for what is not an e-mail, or is annulled.
    static Status markSent(Transaction &transaction, const QList<DocumentId> &ids, QDate day);
    /// Takes that back: they are prepared again. Error Refused as above.
    static Status markPrepared(Transaction &transaction, const QList<DocumentId> &ids);

private:
    static Result<IssuedDocument> email(Transaction &transaction, DocumentId id);

    Database &m_database;
};

} // namespace pc
