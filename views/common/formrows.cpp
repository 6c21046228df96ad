#include "views/common/formrows.h"

#include "views/common/autosavefield.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace pc {

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return form;
}

void addFormRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *row)
{
    auto *buddy = new QLabel(label);
    buddy->setTextFormat(Qt::PlainText);
    buddy->setBuddy(field);
    QString name = label;
    name.remove(u'&');
    if (auto *saved = qobject_cast<AutosaveField *>(field))
        saved->setName(name);
    else
        field->setAccessibleName(name);
    form->addRow(buddy, row ? row : field);
}

void addFormText(QFormLayout *form, const QString &label, QLabel *text)
{
    // Without this the form gives a text that wraps the width it prefers, which is narrow.
    QSizePolicy policy = text->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    text->setSizePolicy(policy);
    if (label.isEmpty()) {
        form->addRow(QString(), text);
        return;
    }
    auto *name = new QLabel(label);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(text);
    form->addRow(name, text);
}

void fitToText(QWidget &dialog)
{
    dialog.ensurePolished();
    const QSize wanted = dialog.sizeHint();
    const int height = std::max(wanted.height(), dialog.heightForWidth(wanted.width()));
    dialog.setMinimumHeight(height);
    dialog.resize(wanted.width(), height);
}

QLineEdit *readOnlyField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setReadOnly(true);
    return field;
}

} // namespace pc
