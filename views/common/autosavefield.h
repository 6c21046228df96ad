// What the fields of a form have in common: they save by themselves, take back with Escape, and say what is wrong
// just below.
//
// A field offers its text with committed() on Enter and when the focus leaves it, only if it changed since the
// last offer. The form answers with setSaved() or setError(). It does not know what it edits.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace pc {

class ToneNote;

class AutosaveField : public QWidget {
    Q_OBJECT

public:
    /// The record of the form changed: shows `value` whatever was typed. Not a signal.
    void load(const QString &value);
    /// The register holds `value` now: shown, unless the user is typing something else. Clears the error.
    void setSaved(const QString &value);
    /// Says under the field why the text was not accepted; the text stays. Empty removes it.
    void setError(const QString &message);
    QString error() const;

    /// What is in the field at this moment.
    virtual QString value() const = 0;
    QString saved() const { return m_saved; }
    /// Offers what was typed, if it changed; to be called before the form shows another record or closes.
    void commit();
    /// Back to the last saved value.
    void revert();

    /// Spoken by screen readers; the label's buddy may be this widget itself.
    void setName(const QString &name);
    QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void committed(const QString &value);
    /// The user took it back with Escape.
    void reverted();

protected:
    explicit AutosaveField(QWidget *parent) : QWidget(parent) {}
    /// `editor` has the keyboard; `shown` is what stands in the form when the editor is only a part of it.
    void setEditor(QWidget *editor, QWidget *shown = nullptr);
    virtual void display(const QString &value) = 0;
    /// Whether this key ends the editing.
    virtual bool isCommitKey(const QKeyEvent &key) const;
    /// Why what is typed cannot even be offered, said under the field; empty when it can.
    virtual QString refusal() const { return {}; }
    /// The typing is over: a value that may be written in several ways is shown in its own.
    virtual void settle() {}
    /// Whether what is typed differs from the last text offered.
    bool isTyping() const { return value() != m_offered; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_editor = nullptr;
    ToneNote *m_note = nullptr;
    QString m_saved;
    QString m_offered; // The last text the form was told about, saved or refused.
};

} // namespace pc
