// The fields of a form that saves by itself: a line, a text of several lines, a choice. See AutosaveField.
#pragma once

#include "views/common/autosavefield.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace pc {

class AutosaveLineEdit final : public AutosaveField {
    Q_OBJECT

public:
    explicit AutosaveLineEdit(QWidget *parent = nullptr);
    QLineEdit *edit() const { return m_edit; }
    QString value() const override;

protected:
    void display(const QString &value) override;

private:
    QLineEdit *m_edit;
};

/// Enter makes a new line, Ctrl+Enter offers, Tab goes to the next field.
class AutosavePlainTextEdit final : public AutosaveField {
    Q_OBJECT

public:
    explicit AutosavePlainTextEdit(QWidget *parent = nullptr);
    QPlainTextEdit *edit() const { return m_edit; }
    QString value() const override;

protected:
    void display(const QString &value) override;
    bool isCommitKey(const QKeyEvent &key) const override;

private:
    QPlainTextEdit *m_edit;
};

/// Its value is the key of the choice. A choice in the list is offered at once, the arrow keys only when left.
class AutosaveComboBox final : public AutosaveField {
    Q_OBJECT

public:
    explicit AutosaveComboBox(QWidget *parent = nullptr);
    QComboBox *edit() const { return m_combo; }
    void addChoice(const QString &key, const QString &label);
    QString value() const override;

protected:
    /// A key the list does not know is added to it, rather than showing another choice in its place.
    void display(const QString &value) override;

private:
    QComboBox *m_combo;
};

} // namespace pc
