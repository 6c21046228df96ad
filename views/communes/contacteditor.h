// The form of one exchange: filled in, saved by its button or Ctrl+Enter, left with Escape.
//
// It checks what was typed and says what is wrong beside the field; it writes nothing: whoever listens to submitted()
// takes contact(). Its text can be put aside as a draft and shown again.
#pragma once

#include "models/base/error.h"
#include "models/contacts/contact.h"
#include "views/communes/labelledfield.h"

#include <QMap>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStringListModel;

namespace pc {

class ToneNote;

/// What stands in the fields, readable or not.
struct ContactDraft {
    Contact base; ///< the exchange being changed; without a key, a new one
    QString happenedOn;
    ContactChannel channel = ContactChannel::Phone;
    ContactDirection direction = ContactDirection::Outgoing;
    QString person;
    QString subject;
    ContactOutcome outcome = ContactOutcome::None;
    QString nextStep;
    QString nextStepOn;
    QString note;

    friend bool operator==(const ContactDraft &, const ContactDraft &) = default;
};

class ContactEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ContactEditor(const Clock &clock, QWidget *parent = nullptr);

    /// Shows an exchange, or a new one when it has no key. `title` says which.
    void begin(const QString &title, const Contact &contact);
    void resume(const QString &title, const ContactDraft &draft);
    ContactDraft draft() const;
    /// Whether something was typed since begin().
    bool isChanged() const;
    /// The exchange under the form as the register holds it now; what was typed stays.
    void setBase(const Contact &contact);
    const Contact &base() const { return m_base; }
    /// What was typed, tidied. A next step that changed is open again.
    Contact contact() const;

    /// Names offered for the person.
    void setPersons(const QStringList &persons);
    void setReadOnly(bool readOnly);
    /// Shows a refusal beside the field its detail names; false when it names none.
    bool showError(const Error &error);
    /// A remark above the fields; empty removes it.
    void say(const QString &remark);
    void focusSubject();

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFields();
    LabelledField *add(const QString &key, const QString &label, QWidget *editor);
    void offerPersons();
    void display(const ContactDraft &draft);
    void clearErrors();
    void submit();

    const Clock &m_clock;
    Contact m_base;
    ContactDraft m_clean; ///< the fields as begin() left them
    bool m_readOnly = false;
    QLabel *m_title;
    ToneNote *m_remark;
    DayEdit *m_happenedOn;
    QComboBox *m_channel;
    QComboBox *m_direction;
    QLineEdit *m_person;
    QStringListModel *m_persons;
    QLineEdit *m_subject;
    QComboBox *m_outcome;
    QLineEdit *m_nextStep;
    DayEdit *m_nextStepOn;
    QPlainTextEdit *m_note;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QMap<QString, LabelledField *> m_fields; ///< by the field's name in the register
};

} // namespace pc
