// A batch of documents being issued: made one after the other, kept all together at the end, or not at all.
//
// Whoever drives it calls step() until it is finished, shows how far it is and may stop in between: nothing was numbered
// or kept before finish(). One entry of the journal for the batch; what follows is recorded in the same change: a mailing
// round, a decision on a label notified, the minutes of a commission signed.
#pragma once

#include "models/campaigns/mailinground.h"
#include "models/documents/issueddocument.h"
#include "models/paper/paperwriters.h"

namespace pc {

struct BatchRequest {
    QString kind;
    QList<qint64> records;
    CampaignId campaign;
    QDate month = {};
    PaperFormat format = PaperFormat::Pdf;
    QMap<QString, QString> extra = {}; ///< "reply_by" is an ISO day
    bool recordRound = false;          ///< log a mailing round on the communes
    ContactChannel channel = ContactChannel::Letter;
    bool specimen = false;             ///< made without numbers, and never kept
};

struct UnreachedRecord {
    qint64 record = 0;
    QString name;
    QString reason; ///< "no address", "no e-mail", or why the document cannot be made
};

class IssueBatch {
    Q_DECLARE_TR_FUNCTIONS(pc::IssueBatch)

public:
    IssueBatch(Store &store, const BatchRequest &request);

    int total() const;
    int done() const { return static_cast<int>(m_next); }
    bool isFinished() const { return done() >= total(); } ///< every record was made
    /// Whether it may begin. Errors: Refused for a closed campaign, a register open for consultation or nothing to make.
    Status mayBegin() const;
    /// Makes the next document. A record that cannot be reached or made is listed, not an error.
    Status step();
    /// The papers made so far, in order, to print or to join in one file.
    const std::vector<Paper> &papers() const { return m_papers; }
    /// What was made so far, in the order of papers().
    const std::vector<MadeDocument> &made() const { return m_made; }
    /// The documents as they will be kept, and their bytes: the same order. Without bytes for a specimen.
    const std::vector<IssuedDocument> &documents() const { return m_documents; }
    const std::vector<QByteArray> &bytes() const { return m_bytes; }
    const std::vector<UnreachedRecord> &unreached() const { return m_unreached; }
    /// Keeps everything in one lasting change; answers the documents. Errors: Refused when numbers were given meanwhile,
    /// when nothing could be made, or for a specimen.
    Result<std::vector<IssuedDocument>> finish();

    /// "37 letters issued (COU-2026-0001 to 0037)", in the user's words.
    static QString sentence(const std::vector<IssuedDocument> &documents);

private:
    DocumentRequest nextRequest() const;
    QString refusal(const MadeDocument &made) const;
    Status keep(MadeDocument made);
    Result<QByteArray> write(const MadeDocument &made) const;
    IssuedDocument described(const MadeDocument &made) const;
    Result<MailingRoundId> recordRound(Transaction &transaction) const;
    QString labelRefusal(const MadeDocument &made) const;
    Status recordLabels(Transaction &transaction) const;

    Store &m_store;
    BatchRequest m_request;
    const DocumentKind *m_kind;
    QDate m_day;
    qsizetype m_next = 0;
    int m_firstNumber = 0;
    std::vector<Paper> m_papers;
    std::vector<IssuedDocument> m_documents;
    std::vector<QByteArray> m_bytes;
    std::vector<MadeDocument> m_made;
    std::vector<UnreachedRecord> m_unreached;
};

} // namespace pc
