// A template's text as a document to write in: fields and conditions are labels, headings have their size, and no mark
// is seen. Back again it is the same text, to the letter.
//
// One block is one line. A line whose marks would not come back as they were is shown as it is written. Kept free of
// widgets: whoever shows the document registers the label painter (templatelabels.h).
#pragma once

#include "models/documents/templateline.h"
#include "models/documents/templatetext.h"

#include <QTextCursor>
#include <QTextDocument>

namespace pc {

class TemplateDocument {
    Q_DECLARE_TR_FUNCTIONS(pc::TemplateDocument)

public:
    static constexpr int labelType = QTextFormat::UserObject + 1;
    enum Property {
        Source = QTextFormat::UserProperty + 1, ///< of a label: its text in the template
        Label,                                  ///< of a label: what is shown
        IsStructure,                            ///< of a label: a condition, a repetition or its end
        LineKind,                               ///< of a block
    };

    explicit TemplateDocument(QTextDocument *document) : m_document(document) {}

    /// The fields whose names labels show; to be set before the text.
    void setFields(const std::vector<FieldInfo> &fields) { m_fields = fields; }
    /// Shows a text; what could be undone is forgotten.
    void setText(const QString &text);
    QString text() const { return text(0, m_document->characterCount()); }
    /// The text of a part, as it is copied.
    QString text(int from, int to) const;
    /// Puts a text, with labels, where the cursor stands; one step to undo.
    void insert(QTextCursor cursor, const QString &text);
    /// The text as the editor keeps it: one kind of line end, nothing a document could not hold.
    static QString cleaned(QString text);

    TemplateLineKind kind(const QTextBlock &block) const;
    void setKind(const QTextBlock &block, TemplateLineKind kind);
    /// Makes a label of the braces that end at the cursor, if they read as one.
    void makeLabel(const QTextCursor &cursor);
    /// Where a place of the text is in the document.
    int positionOf(qsizetype textPosition) const;
    /// What a label of this source shows; empty when it is none.
    QString labelOf(const QString &source) const;
    /// Characters written in a line of this kind.
    static QTextCharFormat charFormat(TemplateLineKind kind, bool bold = false, bool italic = false);

private:
    struct Piece {
        QString text;
        bool isLabel = false;
        bool bold = false;
        bool italic = false;
    };
    struct Line {
        TemplateLineKind kind = TemplateLineKind::Body;
        std::vector<Piece> pieces = {};
    };
    static Line parsed(const QString &line);
    static Line plain(const QString &line);
    static Line shown(const QString &line);
    static QString written(const Line &line, std::vector<qsizetype> *starts = nullptr);
    Line read(const QTextBlock &block, int from, int to, std::vector<int> *starts = nullptr) const;
    void write(QTextCursor &cursor, const Line &line);
    QTextCharFormat labelFormat(const QString &source) const;

    QTextDocument *m_document;
    std::vector<FieldInfo> m_fields;
};

} // namespace pc
