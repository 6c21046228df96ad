#include "views/documents/issueoutput.h"

#include <QUrl>

#include <algorithm>

namespace pc {

namespace {

constexpr int kAddressLines = 6;
// Links are opened one after the other: more than this would bury the user under windows.
constexpr size_t kDraftsOpened = 3;

// The address of a letter; for what has none, its addressee alone.
QStringList addressOf(const MadeDocument &made)
{
    for (const Block &block : made.paper.blocks) {
        if (const auto *addressee = std::get_if<Addressee>(&block.value()))
            return addressee->lines;
    }
    return made.facts.addressee.isEmpty() ? QStringList() : QStringList{made.facts.addressee};
}

} // namespace

std::vector<Destination> IssueOutput::destinations(const DocumentKind &kind)
{
    using enum Destination;
    if (kind.isEmail)
        return {Drafts, Addresses};
    if (kind.list)
        return {OnePdf, Printer, Odt};
    return {OnePdf, PdfFolder, Printer, Odt, Labels, WordTable, Addresses};
}

QString IssueOutput::label(Destination destination)
{
    switch (destination) {
    case Destination::OnePdf:
        return tr("One PDF file");
    case Destination::PdfFolder:
        return tr("One PDF file for each, in a folder");
    case Destination::Odt:
        return tr("A text document to work on (ODT)");
    case Destination::Printer:
        return tr("The printer");
    case Destination::Labels:
        return tr("Address labels");
    case Destination::WordTable:
        return tr("A table for the mail merge of Word (XLSX)");
    case Destination::Drafts:
        return tr("E-mail drafts");
    case Destination::Addresses:
        return tr("The e-mail addresses, copied");
    }
    Q_UNREACHABLE();
}

bool IssueOutput::isNumbered(Destination destination)
{
    return destination != Destination::Labels && destination != Destination::WordTable && destination != Destination::Addresses;
}

Paper IssueOutput::labels(const std::vector<MadeDocument> &made, const QString &format, int skip)
{
    PaperLabels labels{format, skip, {}};
    for (const MadeDocument &each : made) {
        if (const QStringList lines = addressOf(each); !lines.isEmpty())
            labels.labels.push_back(lines);
    }
    Paper paper;
    paper.title = tr("Address labels");
    paper.style = PaperStyle::Sheet;
    paper.blocks = {labels};
    return paper;
}

Paper IssueOutput::wordTable(const std::vector<MadeDocument> &made)
{
    PaperTable table;
    QStringList titles{QStringLiteral("DESTINATAIRE")};
    for (int i = 1; i <= kAddressLines; ++i)
        titles << QStringLiteral("ADRESSE%1").arg(i);
    titles << QStringLiteral("COURRIEL") << QStringLiteral("OBJET");
    for (const QString &title : titles)
        table.columns.push_back({.title = title, .key = title.toLower()});
    for (const MadeDocument &each : made) {
        const QStringList lines = addressOf(each);
        QStringList cells{each.facts.addressee};
        for (int i = 0; i < kAddressLines; ++i)
            cells << lines.value(i);
        cells << each.facts.email << each.subject;
        PaperRow row;
        for (const QString &cell : cells)
            row.cells.push_back({.text = cell});
        table.rows.push_back(row);
    }
    Paper paper;
    paper.title = tr("Mail merge");
    paper.blocks = {table};
    return paper;
}

QStringList IssueOutput::addresses(const std::vector<MadeDocument> &made)
{
    QStringList addresses;
    for (const MadeDocument &each : made) {
        const QString address = each.facts.email.trimmed();
        if (!address.isEmpty() && !addresses.contains(address, Qt::CaseInsensitive))
            addresses << address;
    }
    return addresses;
}

MailDraft IssueOutput::draftOf(const MadeDocument &made)
{
    MailDraft draft;
    draft.recipients = {{made.facts.email, made.facts.addressee}};
    draft.subject = made.subject;
    draft.text = made.plainText;
    return draft;
}

QString IssueOutput::draftName(const MadeDocument &made) { return fileName(made.facts.title) + QStringLiteral(".eml"); }

bool IssueOutput::opensAsLinks(const std::vector<MadeDocument> &made)
{
    return made.size() <= kDraftsOpened
           && std::all_of(made.begin(), made.end(), [](const MadeDocument &one) { return draftOf(one).link().has_value(); });
}

QString IssueOutput::fileName(const QString &text)
{
    static const QString refused = QStringLiteral("<>:\"/\\|?*");
    QString name;
    for (const QChar character : text.simplified())
        name += refused.contains(character) || character.unicode() < 0x20 ? QChar(u'-') : character;
    name = name.left(120).trimmed();
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace pc
