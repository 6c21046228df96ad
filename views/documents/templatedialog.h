// The texts of documents: kinds on the left, the text in the middle, on the right what it gives on a real record and the
// fields it may use.
//
// It saves by itself: after a while without typing, on going to another kind or program, on closing. A text with
// mistakes is kept too; issuing refuses it.
#pragma once

#include "models/documents/documenttemplate.h"
#include "models/documents/fieldvalues.h"
#include "models/store/store.h"
#include "views/common/dialogs.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace pc {

class FieldsList;
class IssuePreview;
class LookupField;
class TemplateComparison;
class TemplateEditor;
class ToneNote;
struct DocumentKind;

class TemplateDialog final : public QDialog {
    Q_OBJECT

public:
    TemplateDialog(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Makes one and opens it on a kind (the first when empty) and, for the preview, a record of its source; it deletes
    /// itself when closed.
    static TemplateDialog *show(Store &store, Dialogs &dialogs, QWidget *parent, const QString &kind = {},
                                qint64 record = 0);

    void showKind(const QString &kind, qint64 record = 0);
    QString kind() const { return m_shown.kind; }
    TemplateEditor *editor() const { return m_editor; }
    QListWidget *kinds() const { return m_kinds; }
    FieldsList *fields() const { return m_fields; }
    QPushButton *restoreButton() const { return m_restore; }
    QPushButton *compareButton() const { return m_compare; }
    /// Keeps what was changed; false when it could not, and says why.
    bool save();
    void done(int result) override;

protected:
    bool event(QEvent *event) override;

private:
    QWidget *left();
    QWidget *centre();
    QWidget *right();
    void fillKinds();
    void load();
    void showState();
    void preview();
    void restore();
    void compare();
    void decide(bool take);
    bool write(const QString &text, const Store::Work &work);
    std::vector<FieldInfo> fieldsOf(const QString &kind) const;

    Store &m_store;
    Dialogs &m_dialogs;
    DocumentTemplate m_shown;
    qint64 m_record = 0;
    QListWidget *m_kinds;
    QLabel *m_title;
    QLabel *m_state;
    TemplateEditor *m_editor;
    ToneNote *m_note;
    LookupField *m_chooser;
    QLabel *m_chooserLabel;
    IssuePreview *m_preview;
    ToneNote *m_previewNote;
    FieldsList *m_fields;
    QPushButton *m_restore;
    QPushButton *m_compare;
    QTimer *m_saving;
    QTimer *m_previewing;
    QPointer<TemplateComparison> m_comparison;
};

} // namespace pc
