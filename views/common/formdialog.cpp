#include "views/common/formdialog.h"

#include "views/common/formrows.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {
constexpr int kWidthInCharacters = 62;
}

FormDialog::FormDialog(const FormDialogContent &content, const Submit &submit, QWidget *parent)
    : QDialog(parent), m_fields(content.fields), m_submit(submit), m_form(new FieldForm(content.fields, this)),
      m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(content.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->load(content.values);
    m_form->setMinimumWidth(kWidthInCharacters * fontMetrics().averageCharWidth());
    auto *buttons = new QDialogButtonBox(this);
    if (!content.otherVerb.isEmpty()) {
        QPushButton *other = buttons->addButton(content.otherVerb, QDialogButtonBox::ResetRole);
        other->setAutoDefault(false);
        connect(other, &QPushButton::clicked, this, [this, act = content.other] { finish(act()); });
    }
    m_do = buttons->addButton(content.verb, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_do->setDefault(true);
    m_do->setToolTip(toolTipText(tr("Ctrl+Enter")));
    auto *column = new QVBoxLayout(this);
    if (!content.sentence.isEmpty())
        column->addWidget(plainLabel(content.sentence, this));
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(m_do, &QPushButton::clicked, this, &FormDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
    for (const FormField &field : m_fields)
        m_form->field(field.key)->editor()->installEventFilter(this);
    if (!m_fields.empty())
        m_form->field(m_fields.front().key)->editor()->setFocus();
    fitToText(*this);
}

FormDialog *FormDialog::ask(QWidget *parent, const FormDialogContent &content, const Submit &submit)
{
    auto *dialog = new FormDialog(content, submit, parent);
    dialog->open();
    return dialog;
}

void FormDialog::submit()
{
    m_note->setText({});
    // What was refused last time may have been corrected; a text that cannot be read is said again.
    for (const FormField &field : m_fields)
        m_form->field(field.key)->setError({});
    m_form->commit();
    QMap<QString, QString> values;
    for (const FormField &field : m_fields) {
        AutosaveField *widget = m_form->field(field.key);
        const bool isRead = field.kind == FormField::Date || field.kind == FormField::Minutes;
        if (isRead && !widget->error().isEmpty() && !widget->value().isEmpty()) {
            widget->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
        values.insert(field.key, widget->value());
    }
    finish(m_submit(values));
}

void FormDialog::finish(const Status &status)
{
    if (status)
        accept();
    else if (!showError(status.error()))
        m_note->setText(status.error().message);
}

bool FormDialog::showError(const Error &error)
{
    AutosaveField *field = m_form->field(error.detail);
    if (!field)
        return false;
    field->setError(error.message);
    field->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

// Enter does it from a line, Ctrl+Enter from anywhere: a field of a form that saves by itself would keep the key.
bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool control = key->modifiers().testFlag(Qt::ControlModifier);
        if (enter && (control || !qobject_cast<QPlainTextEdit *>(watched))) {
            submit();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QDate dayOf(const QString &value) { return QDate::fromString(value, Qt::ISODate); }
QString valueOf(QDate day) { return day.toString(Qt::ISODate); }

} // namespace pc
