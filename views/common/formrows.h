// How forms are laid out: a label is its field's buddy and spoken name, and moves above the field rather than clip.
#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace pc {

QFormLayout *makeForm();
/// Adds a row; `label` may hold a mnemonic. `row` is what stands in the row when it is more than the field itself.
void addFormRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *row = nullptr);
/// Adds a text that wraps, in the column of the fields; `label` may be empty.
void addFormText(QFormLayout *form, const QString &label, QLabel *text);
/// Makes a dialog high enough for its wrapped sentences: their lines must not be taken from the fields.
void fitToText(QWidget &dialog);
/// A field to read and copy from, for text that must not widen the window: paths, digests.
QLineEdit *readOnlyField(QWidget *parent = nullptr);

} // namespace pc
