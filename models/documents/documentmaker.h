// A document made from a record: the template in use, filled with the record's fields, under the office's letterhead.
//
// It reads and makes; it numbers nothing and keeps nothing (issuing.h does).
#pragma once

#include "models/base/id.h"
#include "models/documents/documentkind.h"
#include "models/documents/documenttemplate.h"
#include "models/documents/fieldvalues.h"
#include "models/paper/paper.h"

#include <QDate>

namespace pc {

struct DocumentRequest {
    QString kind;
    qint64 record = 0;     ///< key in the table of the kind's source; 0 for a blank
    QList<qint64> records = {}; ///< the selection, for a kind that is one list
    CampaignId campaign;   ///< invalid: that of the record, else of the day
    QDate month = {};      ///< first day, for a monthly one
    QString number = {};   ///< as printed: "ATT-2026-0014"; empty: a specimen
    QDate day;             ///< printed as the day it was made
    QMap<QString, QString> extra = {}; ///< fields asked for when it is made: "reply_by", "meeting.place"
};

/// Everything of the record that issuing wants to keep beside the bytes.
struct DocumentFacts {
    QString title;     ///< "Attestation de fin d'action – Léa Martin"
    QString addressee; ///< "Mairie d'Étrœungt", as in the address
    QString email;     ///< where it may be sent; empty: nowhere
    bool hasAddress = false; ///< enough of a postal address to be sent by letter
    QString ownerTable; ///< the record it is kept on
    qint64 ownerId = 0;
    CampaignId campaign;
    CommuneId commune;
    ProposalId proposal;
    StudentId student;
    AssignmentId assignment;
    LabelFileId labelFile;
    LabelSessionId labelSession;
};

struct MadeDocument {
    Paper paper;            ///< empty blocks for an e-mail
    QString subject;        ///< of the letter or e-mail
    QString plainText;      ///< of an e-mail
    DocumentFacts facts;
    DocumentTemplate text;  ///< the template it was made with
    QStringList missing;    ///< labels of the fields that are empty on it
};

class DocumentMaker {
    Q_DECLARE_TR_FUNCTIONS(pc::DocumentMaker)

public:
    explicit DocumentMaker(Database &database) : m_database(database) {}

    /// Errors: Refused when the record does not exist or the kind needs what it lacks (a convention for a certificate);
    /// Invalid when the template has errors.
    Result<MadeDocument> make(const DocumentRequest &request);
    /// The same with a text that is not in use yet: the preview of the editor.
    Result<MadeDocument> make(const DocumentRequest &request, const DocumentTemplate &text);
    /// A record a preview can show when nobody chose one; 0 when the register has none.
    Result<qint64> example(const DocumentKind &kind);
    /// The fields a kind's template may use, in the order they are offered.
    static std::vector<FieldInfo> fields(const QString &kind);

private:
    Database &m_database;
};

} // namespace pc
