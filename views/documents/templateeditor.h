// Subject and text of one document, with their buttons, their fields and what is wrong with them.
//
// It knows no register: it is given texts and fields, and says when they change. With “Show the source text” the same
// text is a plain one; changing over loses nothing.
#pragma once

#include "models/documents/templatetext.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace pc {

class TemplateEdit;
enum class TemplateLineKind;

class TemplateEditor final : public QWidget {
    Q_OBJECT

public:
    explicit TemplateEditor(QWidget *parent = nullptr);

    /// Shows a text; silent.
    void load(const std::vector<FieldInfo> &fields, const QString &subject, const QString &body);
    QString subject() const;
    QString body() const;
    /// Whether the writer changed something since load() or setSaved().
    bool isChanged() const;
    void setSaved();
    void setReadOnly(bool readOnly);
    /// Of the subject, then of the text.
    size_t errorCount() const { return m_subjectErrors.size() + m_bodyErrors.size(); }

    /// Puts a field, a condition or a repetition where it is being written.
    void insertField(const FieldInfo &field);

    TemplateEdit *text() const { return m_text; }
    TemplateEdit *subjectEdit() const { return m_subject; }
    QPlainTextEdit *source() const { return m_source; }
    QCheckBox *sourceBox() const { return m_showSource; }
    QListWidget *errorList() const { return m_errors; }
    /// Reads the text now rather than after a pause.
    void check();

Q_SIGNALS:
    void edited();
    /// The text was read again, a moment after it changed.
    void checked();
    /// A button asks for a condition or a repetition: the list of fields may offer them.
    void fieldsWanted(pc::FieldKind kind);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const QString &iconName, const QString &text, const QString &shortcut,
                        const std::function<void()> &act);
    QLayout *buttons();
    void kindButton(QBoxLayout *row, const QString &text, const QString &shortcut, TemplateLineKind kind);
    void showSource(bool source);
    void follow();
    void changed();
    void listErrors();
    void markSource();
    void goTo(const QListWidgetItem *item);
    void put(const QString &text);

    std::vector<FieldInfo> m_fields;
    QString m_savedSubject;
    QString m_savedBody;
    std::vector<TemplateError> m_subjectErrors;
    std::vector<TemplateError> m_bodyErrors;
    TemplateEdit *m_subject;
    TemplateEdit *m_text;
    QPlainTextEdit *m_source;
    QStackedWidget *m_stack;
    QCheckBox *m_showSource;
    QListWidget *m_errors;
    QTimer *m_pause;
    QWidget *m_last; // where the keyboard was last, subject or text
    std::vector<std::pair<QToolButton *, TemplateLineKind>> m_kinds;
    QToolButton *m_bold = nullptr;
    QToolButton *m_italic = nullptr;
    std::vector<QWidget *> m_tools;
    bool m_isLoading = false;
};

} // namespace pc
