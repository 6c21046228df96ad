// The fields of a form that saves by itself: a line, a text of several lines, a choice, a tick, a line that is read
// (a date, a duration), a record. See AutosaveField.
#pragma once

#include "views/common/autosavefield.h"
#include "views/common/lookupfield.h"

#include <optional>

class QCheckBox;
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
    /// Other choices; the one shown stays, known or not.
    void setChoices(const std::vector<std::pair<QString, QString>> &choices);
    QString value() const override;

protected:
    /// A key the list does not know is added to it, rather than showing another choice in its place.
    void display(const QString &value) override;

private:
    QComboBox *m_combo;
};

/// Its value is "1" or empty; offered at once.
class AutosaveCheckBox final : public AutosaveField {
    Q_OBJECT

public:
    explicit AutosaveCheckBox(QWidget *parent = nullptr);
    QCheckBox *edit() const { return m_check; }
    QString value() const override;

protected:
    void display(const QString &value) override;

private:
    QCheckBox *m_check;
};

/// How a value that may be typed in several ways is read, shown, and refused.
struct FieldReader {
    /// The value of a text that is not empty ("3/11/26" → "2026-11-03"); nullopt when it has none.
    std::function<std::optional<QString>(const QString &typed)> parse;
    /// How a value is shown.
    std::function<QString(const QString &value)> format;
    /// The sentence for a text without a value.
    std::function<QString(const QString &typed)> refusal;
};

/// A line whose value is what its reader makes of the text. A text without a value is never offered: it stays, with
/// the reason below.
class AutosaveReadEdit final : public AutosaveField {
    Q_OBJECT

public:
    explicit AutosaveReadEdit(const FieldReader &reader, QWidget *parent = nullptr);
    QLineEdit *edit() const { return m_edit; }
    /// The text itself while it has no value.
    QString value() const override;

    /// Days: ISO values, read by parseDate(); `today` fills the year of "3/11".
    static FieldReader dates(QDate today);
    /// Minutes: values are digits.
    static FieldReader minutes(const std::function<std::optional<int>(const QString &typed)> &parse,
                               const std::function<QString(int minutes)> &format);

protected:
    void display(const QString &value) override;
    QString refusal() const override;
    void settle() override;

private:
    FieldReader m_reader;
    QLineEdit *m_edit;
};

/// A record found by typing; its value is the key in digits, empty for none. Offered as soon as one is chosen.
class AutosaveLookup final : public AutosaveField {
    Q_OBJECT

public:
    /// `nameOf` gives the label of a key the form loads.
    AutosaveLookup(const LookupProvider &provider, const std::function<QString(qint64 id)> &nameOf,
                   QWidget *parent = nullptr);
    LookupField *lookup() const { return m_lookup; }
    QString value() const override;

protected:
    void display(const QString &value) override;
    /// Enter and Escape are the lookup's.
    bool isCommitKey(const QKeyEvent &key) const override;

private:
    std::function<QString(qint64)> m_nameOf;
    LookupField *m_lookup;
};

} // namespace pc
