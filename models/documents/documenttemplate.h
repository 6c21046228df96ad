// The texts of documents: the one that comes with the program, and the office's own versions of it.
//
// A version that was issued is never changed again: the next edit is a new version. The program's text can always be
// taken back; a newer one is proposed, never imposed. Program's texts are resources/documents/<kind>.txt: "version: 1",
// "subject: …", an empty line, the text. A text in error is kept like another; whoever issues refuses it.
#pragma once

#include "models/base/id.h"
#include "models/store/transaction.h"

#include <algorithm>

namespace pc {

struct DocumentTemplate {
    TemplateId id = {};   ///< invalid: the program's text
    QString kind = {};    ///< word of a DocumentKind
    int version = 0;      ///< of the office: 1, 2…; 0 for the program's text
    int shipped = 0;      ///< version of the program's text it is, or was written from
    QString subject = {}; ///< of a letter ("Objet") or an e-mail; may hold fields
    QString body = {};

    friend bool operator==(const DocumentTemplate &, const DocumentTemplate &) = default;
};

class TemplatesRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::TemplatesRepository)

public:
    explicit TemplatesRepository(Database &database) : m_database(database) {}

    /// The program's own text. Error Missing when the kind has none.
    static Result<DocumentTemplate> shipped(const QString &kind);
    /// The text in use: the office's latest version that is not retired, else the program's.
    Result<DocumentTemplate> inUse(const QString &kind);
    Result<std::optional<DocumentTemplate>> find(TemplateId id);
    /// The program's text, when it is newer than the one the office's text was written from and was not declined.
    Result<std::optional<DocumentTemplate>> proposed(const QString &kind);

    /// Whether version `shipped` is proposed to an office whose text was written from one and that left one aside.
    static bool proposes(int shipped, int writtenFrom, int declined)
    {
        return shipped > std::max(writtenFrom, declined);
    }

    /// Keeps the office's text: changes its latest version, or begins the next one when that was issued or is retired.
    /// A text equal to the one in use changes nothing; the key is then invalid if that is the program's.
    static Result<TemplateId> save(Transaction &transaction, const QString &kind, const QString &subject,
                                   const QString &body);
    /// Goes back to the program's text.
    static Status restore(Transaction &transaction, const QString &kind);
    /// Looks away from the proposed text until the next one.
    static Status decline(Transaction &transaction, const QString &kind);

private:
    Database &m_database;
};

} // namespace pc
