// The table of documents issued: it shows; a document is never edited.
#pragma once

#include "models/documents/documentslist.h"
#include "models/itemmodels/linesmodel.h"

namespace pc {

class DocumentsModel final : public LinesModel<DocumentLine> {
    Q_OBJECT

public:
    explicit DocumentsModel(Store &store, QObject *parent = nullptr);

protected:
    Result<std::vector<DocumentLine>> lines(const std::vector<RowKey> &keys) const override;
    RowKey keyOf(const DocumentLine &line) const override { return static_cast<RowKey>(line.document.id.value); }
    QVariant display(const DocumentLine &line, int section) const override;
    std::optional<ModelTone> tone(const DocumentLine &line, int section) const override;
    QString toolTip(const DocumentLine &line, int section) const override;
    QString copied(const DocumentLine &line, int section) const override;
};

/// How the state of a document is shown, beside its word.
ModelTone toneOf(const IssuedDocument &document);

} // namespace pc
