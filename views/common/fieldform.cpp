#include "views/common/fieldform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pc {

namespace {
constexpr int kTextLines = 3;
}

FieldForm::FieldForm(const std::vector<FormField> &fields, QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (const FormField &field : fields) {
        AutosaveField *widget = make(field);
        widget->setName(field.label);
        auto *label = new QLabel(field.label, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(widget->editor());
        label->setMinimumHeight(label->sizeHint().height()); // a row that was hidden comes back at its full height
        m_layout->addRow(label, widget);
        m_fields.insert(field.key, widget);
        connect(widget, &AutosaveField::committed, this,
                [this, key = field.key](const QString &value) { Q_EMIT committed(key, value); });
    }
}

AutosaveField *FieldForm::make(const FormField &field)
{
    switch (field.kind) {
    case FormField::Text:
        return makeText(field);
    case FormField::Choice: {
        auto *choice = new AutosaveComboBox(this);
        choice->setChoices(field.choices);
        return choice;
    }
    case FormField::Check: {
        auto *check = new AutosaveCheckBox(this);
        check->edit()->setText(field.hint);
        return check;
    }
    case FormField::Date:
        return makeRead(AutosaveReadEdit::dates(field.today), field);
    case FormField::Minutes:
        return makeRead(AutosaveReadEdit::minutes(field.parseMinutes, field.formatMinutes), field);
    case FormField::Lookup:
        return makeLookup(field);
    case FormField::Line:
        break;
    }
    auto *line = new AutosaveLineEdit(this);
    line->edit()->setPlaceholderText(field.hint);
    return line;
}

AutosaveField *FieldForm::makeText(const FormField &field)
{
    auto *text = new AutosavePlainTextEdit(this);
    text->edit()->setPlaceholderText(field.hint);
    const int height = text->edit()->fontMetrics().lineSpacing() * kTextLines + 2 * text->edit()->frameWidth()
                       + static_cast<int>(2 * text->edit()->document()->documentMargin());
    text->edit()->setFixedHeight(height);
    return text;
}

AutosaveField *FieldForm::makeRead(const FieldReader &reader, const FormField &field)
{
    auto *line = new AutosaveReadEdit(reader, this);
    line->edit()->setPlaceholderText(field.hint);
    return line;
}

AutosaveField *FieldForm::makeLookup(const FormField &field)
{
    auto *lookup = new AutosaveLookup(field.find, field.nameOf, this);
    lookup->lookup()->setPlaceholderText(field.hint);
    lookup->lookup()->setClearAllowed(field.clearAllowed);
    lookup->lookup()->setName(field.label);
    return lookup;
}

void FieldForm::load(const QMap<QString, QString> &values)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        (*it)->load(values.value(it.key()));
}

void FieldForm::setSaved(const QMap<QString, QString> &values)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        (*it)->setSaved(values.value(it.key()));
}

void FieldForm::setError(const QString &key, const QString &message)
{
    if (AutosaveField *field = m_fields.value(key))
        field->setError(message);
}

void FieldForm::setChoices(const QString &key, const std::vector<std::pair<QString, QString>> &choices)
{
    if (auto *choice = qobject_cast<AutosaveComboBox *>(field(key)))
        choice->setChoices(choices);
}

void FieldForm::commit()
{
    for (AutosaveField *field : std::as_const(m_fields))
        field->commit();
}

void FieldForm::setReadOnly(bool readOnly)
{
    for (AutosaveField *field : std::as_const(m_fields)) {
        if (auto *line = qobject_cast<AutosaveLineEdit *>(field))
            line->edit()->setReadOnly(readOnly);
        else if (auto *text = qobject_cast<AutosavePlainTextEdit *>(field))
            text->edit()->setReadOnly(readOnly);
        else if (auto *choice = qobject_cast<AutosaveComboBox *>(field))
            choice->edit()->setEnabled(!readOnly);
        else if (auto *check = qobject_cast<AutosaveCheckBox *>(field))
            check->edit()->setEnabled(!readOnly);
        else if (auto *read = qobject_cast<AutosaveReadEdit *>(field))
            read->edit()->setReadOnly(readOnly);
        else if (auto *lookup = qobject_cast<AutosaveLookup *>(field))
            lookup->lookup()->setReadOnly(readOnly);
    }
}

} // namespace pc
