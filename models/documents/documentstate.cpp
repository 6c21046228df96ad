// What a document is: issued, prepared or sent for an e-mail, annulled.
#include "models/documents/issueddocument.h"

namespace pc {

namespace {

struct StateWords {
    DocumentState state;
    const char *word; ///< in the list's index
    const char *label;
};

constexpr StateWords kStates[] = {
    {DocumentState::Issued, "issued", QT_TRANSLATE_NOOP("pc::DocumentStates", "Issued")},
    {DocumentState::Prepared, "prepared", QT_TRANSLATE_NOOP("pc::DocumentStates", "Prepared")},
    {DocumentState::Sent, "sent", QT_TRANSLATE_NOOP("pc::DocumentStates", "Sent")},
    {DocumentState::Annulled, "annulled", QT_TRANSLATE_NOOP("pc::DocumentStates", "Annulled")},
};

} // namespace

DocumentState DocumentStates::of(const IssuedDocument &document)
{
    if (document.isAnnulled())
        return DocumentState::Annulled;
    const DocumentKind *kind = DocumentKinds::find(document.kind);
    if (!kind || !kind->isEmail)
        return DocumentState::Issued;
    return document.sentOn.isValid() ? DocumentState::Sent : DocumentState::Prepared;
}

DocumentState DocumentStates::ofWord(const QString &word)
{
    for (const StateWords &each : kStates) {
        if (word == QLatin1StringView(each.word))
            return each.state;
    }
    return DocumentState::Issued;
}

QString DocumentStates::label(DocumentState state)
{
    for (const StateWords &each : kStates) {
        if (each.state == state)
            return tr(each.label);
    }
    Q_UNREACHABLE();
}

QString DocumentStates::sql()
{
    QStringList emails;
    for (const DocumentKind &kind : DocumentKinds::all()) {
        if (kind.isEmail)
            emails << QStringLiteral("'%1'").arg(QLatin1StringView(kind.word));
    }
    return QStringLiteral("CASE WHEN d.annulled_on IS NOT NULL THEN 'annulled' WHEN d.kind NOT IN (%1) THEN 'issued' "
                          "WHEN d.sent_on IS NULL THEN 'prepared' ELSE 'sent' END")
        .arg(emails.join(u','));
}

} // namespace pc
