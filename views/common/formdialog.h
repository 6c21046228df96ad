// A small dialog made of a few fields and one verb: a reason, a day, a choice. Opened with open().
//
// It writes nothing itself: whoever opens it is given the values and answers with what came of them. A refusal is said
// under the field it names, or above the buttons; what was typed stays.
#pragma once

#include "models/base/result.h"
#include "views/common/fieldform.h"

#include <QDialog>

class QPushButton;

namespace pc {

class ToneNote;

struct FormDialogContent {
    QString title;
    QString sentence = {}; ///< what it is about; plain text
    std::vector<FormField> fields;
    QMap<QString, QString> values = {}; ///< to begin with
    QString verb;                       ///< of the button that does it
    QString otherVerb = {};             ///< of a second button, at the other end; none when empty
    std::function<Status()> other = {}; ///< what it does, without the fields
};

class FormDialog final : public QDialog {
    Q_OBJECT

public:
    using Submit = std::function<Status(const QMap<QString, QString> &values)>;

    FormDialog(const FormDialogContent &content, const Submit &submit, QWidget *parent = nullptr);

    /// Makes one and opens it; it deletes itself when closed.
    static FormDialog *ask(QWidget *parent, const FormDialogContent &content, const Submit &submit);

    FieldForm *form() const { return m_form; }
    QPushButton *button() const { return m_do; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void finish(const Status &status);
    bool showError(const Error &error);

    std::vector<FormField> m_fields;
    Submit m_submit;
    FieldForm *m_form;
    ToneNote *m_note;
    QPushButton *m_do;
};

/// A day as fields hold it, ISO or empty; invalid for anything else.
QDate dayOf(const QString &value);
/// The value of a field for a day.
QString valueOf(QDate day);

} // namespace pc
