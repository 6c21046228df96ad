// A line that finds a record by typing: a list opens under it, arrows choose, Enter takes, Escape gives back.
//
// Its value is a key. Text that names nothing is never kept in silence: the field says so below, and leaving it brings
// the last value back. Finding is the provider's: folding of accents, order and limit (about 20 answers) too.
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

namespace pc {

class LookupList;
class ToneNote;

struct LookupChoice {
    qint64 id = 0;
    QString label;       ///< what the field shows once chosen
    QString detail = {}; ///< dimmed beside it: "59218 · Avesnes-sur-Helpe"
};

/// The choices for what is typed, best first; for an empty text what should be offered at once, or nothing.
using LookupProvider = std::function<std::vector<LookupChoice>(const QString &typed)>;

class LookupField final : public QWidget {
    Q_OBJECT

public:
    explicit LookupField(const LookupProvider &provider, QWidget *parent = nullptr);
    ~LookupField() override;

    /// 0 when none.
    qint64 value() const { return m_value; }
    /// The label of the value.
    QString label() const { return m_label; }
    /// Shows a record; silent. 0 empties the field.
    void setValue(qint64 id, const QString &label);
    /// Whether the field may be emptied by the user: chosen(0). By default it may not.
    void setClearAllowed(bool allowed);
    void setPlaceholderText(const QString &text);
    void setReadOnly(bool readOnly);
    /// Spoken by screen readers. The buddy of a label is edit().
    void setName(const QString &name);
    /// The line itself: it has the keyboard.
    QLineEdit *edit() const { return m_edit; }
    /// Whether the list is open; for tests.
    bool isOpen() const;
    /// The sentence below the field, empty when there is none.
    QString note() const;

Q_SIGNALS:
    /// The user took another record, or none (0).
    void chosen(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void browse();
    void take(int row);
    void leave();
    void restore();
    bool onKey(int key);
    bool isTyping() const { return m_edit->text() != m_label; }

    LookupProvider m_provider;
    QLineEdit *m_edit;
    ToneNote *m_note;
    QPointer<LookupList> m_list; // in the window while open, which may take it along
    qint64 m_value = 0;
    QString m_label;
    bool m_clearAllowed = false;
};

} // namespace pc
