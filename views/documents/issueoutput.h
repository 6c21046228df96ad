// Where documents go once they are made: one file, one file each, sheets of labels, a table for a mail merge, addresses.
//
// Pure: papers and texts out of what was made. Whoever calls writes the files.
#pragma once

#include "models/documents/documentmaker.h"
#include "models/documents/maildraft.h"

#include <QCoreApplication>

namespace pc {

enum class Destination { OnePdf, PdfFolder, Odt, Printer, Labels, WordTable, Drafts, Addresses };

class IssueOutput {
    Q_DECLARE_TR_FUNCTIONS(pc::IssueOutput)

public:
    /// Those a kind can go to, the usual one first.
    static std::vector<Destination> destinations(const DocumentKind &kind);
    static QString label(Destination destination);
    /// Whether documents that go there are numbered and recorded; labels and tables are not documents.
    static bool isNumbered(Destination destination);

    /// The addresses of what was made, on sheets of a format, from the first free place: `skip` places are used.
    static Paper labels(const std::vector<MadeDocument> &made, const QString &format, int skip);
    /// One row each, for the mail merge of a word processor: short titles in capitals, without accents.
    static Paper wordTable(const std::vector<MadeDocument> &made);
    /// Each e-mail address once, in the order of the records.
    static QStringList addresses(const std::vector<MadeDocument> &made);
    /// An e-mail as a draft, and the name of its file: "E-mail to mayors – Étrœungt.eml".
    static MailDraft draftOf(const MadeDocument &made);
    static QString draftName(const MadeDocument &made);
    /// Whether these e-mails can be opened one after the other in the mail program: few, and each short enough for a link.
    static bool opensAsLinks(const std::vector<MadeDocument> &made);
    /// A name a file system takes: "COU-2026-0001 Mairie d'Étrœungt".
    static QString fileName(const QString &text);
};

} // namespace pc
