#include "models/documents/documentsmodel.h"

#include "models/base/localise.h"

#include <QLocale>

namespace pc {

DocumentsModel::DocumentsModel(Store &store, QObject *parent)
    : LinesModel(store, DocumentsList::index(), DocumentsList::columns(), parent)
{
    reload();
}

Result<std::vector<DocumentLine>> DocumentsModel::lines(const std::vector<RowKey> &keys) const
{
    return DocumentsList(database()).lines(keys);
}

QVariant DocumentsModel::display(const DocumentLine &line, int section) const
{
    const IssuedDocument &document = line.document;
    switch (section) {
    case DocumentColumn::Number:
        return line.number();
    case DocumentColumn::Kind:
        return DocumentsList::kindLabel(document.kind);
    case DocumentColumn::Addressee:
        return document.addressee;
    case DocumentColumn::Title:
        return document.title;
    case DocumentColumn::IssuedOn:
        return formatDate(document.issuedOn);
    case DocumentColumn::IssuedBy:
        return document.issuedBy;
    case DocumentColumn::Campaign:
        return line.campaignName;
    case DocumentColumn::State:
        return DocumentStates::label(DocumentStates::of(document));
    case DocumentColumn::Size:
        return QLocale().formattedDataSize(line.size, 0, QLocale::DataSizeTraditionalFormat);
    case DocumentColumn::Arrondissement:
        return line.arrondissementName;
    case DocumentColumn::SentOn:
        return document.sentOn.isValid() ? formatDate(document.sentOn) : QString();
    default:
        return {};
    }
}

std::optional<ModelTone> DocumentsModel::tone(const DocumentLine &line, int section) const
{
    return section == DocumentColumn::State ? std::optional(toneOf(line.document)) : std::nullopt;
}

QString DocumentsModel::toolTip(const DocumentLine &line, int section) const
{
    const IssuedDocument &document = line.document;
    if (section == DocumentColumn::State && document.isAnnulled()) {
        return tr("Annulled on %1 by %2: %3", "day, author, reason")
            .arg(formatDate(document.annulledOn), document.annulledBy, document.annulledReason);
    }
    if (section == DocumentColumn::State && document.sentOn.isValid())
        return tr("Sent on %1", "day").arg(formatDate(document.sentOn));
    return display(line, section).toString();
}

QString DocumentsModel::copied(const DocumentLine &line, int section) const
{
    return section == DocumentColumn::Size ? QString::number(line.size) : display(line, section).toString();
}

ModelTone toneOf(const IssuedDocument &document)
{
    switch (DocumentStates::of(document)) {
    case DocumentState::Annulled:
        return ModelTone::Danger;
    case DocumentState::Prepared:
        return ModelTone::Info;
    case DocumentState::Issued:
    case DocumentState::Sent:
        return ModelTone::Success;
    }
    Q_UNREACHABLE();
}

} // namespace pc
