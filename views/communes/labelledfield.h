// The parts of a form that is saved by a button: a field with its label above and its error below, and a line for a day.
//
// Forms that save by themselves use FieldForm and AutosaveField instead.
#pragma once

#include "models/base/clock.h"

#include <QLineEdit>

namespace pc {

class ToneNote;

class LabelledField final : public QWidget {
    Q_OBJECT

public:
    /// Takes `editor`; the label is its name for screen readers too.
    LabelledField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    /// Says under the field what is wrong; empty removes it.
    void setError(const QString &message);
    QString error() const;
    /// The error's own widget, for a row that shows it under the neighbours too; the field lets go of it.
    QWidget *takeNote();

private:
    QWidget *m_editor;
    ToneNote *m_note;
};

/// Reads what people type for a day: 3/11, 031126, 03/11/2026. Shows it in full when left. Up and Down: a day more or
/// less; Page Up and Page Down: a month.
class DayEdit final : public QLineEdit {
    Q_OBJECT

public:
    /// Which year a day without one belongs to.
    enum class Lean {
        Past,   ///< The last such day: of what has happened.
        Future, ///< The next such day: of what is to be done.
    };
    DayEdit(const Clock &clock, Lean lean, QWidget *parent = nullptr);

    /// Invalid when nothing, or nothing that is a day, is typed.
    QDate day() const;
    void setDay(QDate day);
    bool isBlank() const { return text().trimmed().isEmpty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Clock &m_clock;
    Lean m_lean;
};

} // namespace pc
