// Where the text of a document is written: fields as labels, headings in their size, mistakes underlined.
//
// It copies and pastes the text of the template, so that labels travel between lines, documents and other programs. It
// saves nothing.
#pragma once

#include "views/documents/templatedocument.h"

#include <QTextBlock>
#include <QTextEdit>

namespace pc {

class TemplateEdit final : public QTextEdit {
    Q_OBJECT

public:
    explicit TemplateEdit(QWidget *parent = nullptr);

    void setFields(const std::vector<FieldInfo> &fields) { m_template.setFields(fields); }
    /// One line high: Enter goes to the next field, and line ends become spaces.
    void setSingleLine();
    void setTemplate(const QString &text);
    QString templateText() const { return m_template.text(); }
    /// Puts a text of the template at the cursor: "{commune.name}".
    void insertTemplate(const QString &text);
    /// Lines around the selection: "{if minor}" and "{end}".
    void surround(const QString &before, const QString &after);

    TemplateLineKind currentKind() const { return m_template.kind(textCursor().block()); }
    /// Makes the selected lines of this kind, or plain again when the first one is already.
    void toggleKind(TemplateLineKind kind);
    void toggleBold();
    void toggleItalic();

    /// Underlined; empty removes them.
    void showErrors(const std::vector<TemplateError> &errors);
    void goTo(qsizetype position, qsizetype length);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool onReturn();
    bool onBackspace();
    void mark();
    void fitToLine();

    TemplateDocument m_template;
    std::vector<TemplateError> m_errors;
    bool m_isSingleLine = false;
};

/// Wavy underlines for errors in a text whose places are found by `positionOf`, and a plain colour where a palette has
/// no tones.
QList<QTextEdit::ExtraSelection> errorMarks(const std::vector<TemplateError> &errors, QTextDocument *document,
                                            const QPalette &palette, const std::function<int(qsizetype)> &positionOf);

} // namespace pc
