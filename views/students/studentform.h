// The sheet of one student: identity, studies, origin with the reason why it entitles or not, insurance and papers,
// consents, availability, notes. Each field saves by itself, as one change that can be undone.
//
// What a value may be is the repository's business; the derogation has a dialog of its own.
#pragma once

#include "models/store/store.h"
#include "models/students/student.h"
#include "views/common/message.h"
#include "views/students/communeprovider.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pc {

class FieldForm;
class ToneNote;
struct FormField;

class StudentForm final : public QWidget {
    Q_OBJECT

public:
    explicit StudentForm(Store &store, QWidget *parent = nullptr);

    /// Another student.
    void show(const Student &student);
    /// The same student, as the register holds it now.
    void refresh(const Student &student);
    void commit();
    /// The form that holds a field; for tests.
    FieldForm *formOf(const QString &key) const { return m_formOf.value(key); }
    QPushButton *exceptionButton() const { return m_exception; }
    QPushButton *pastButton() const { return m_past; }

Q_SIGNALS:
    void failed(const pc::Message &message);

private:
    FieldForm *addGroup(QVBoxLayout *column, const QString &title, const QStringList &keys);
    FormField describe(const QString &key) const;
    void makeOrigin(QVBoxLayout *column);
    void makePast(QVBoxLayout *column);
    void addPast(const QString &university);
    void suggest();
    void showOrigin();
    void save(const QString &key, const QString &value);
    void openException();

    Store &m_store;
    Student m_student;
    SharedCommuneLookup m_communes;
    QList<FieldForm *> m_forms;
    QMap<QString, FieldForm *> m_formOf;
    ToneNote *m_standing = nullptr;
    QLabel *m_part = nullptr;
    QPushButton *m_exception = nullptr;
    QPushButton *m_past = nullptr;
};

} // namespace pc
