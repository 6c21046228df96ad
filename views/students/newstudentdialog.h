// A new student: name, e-mail, commune of origin, studies. Records that look like the same person appear while typing,
// and can be opened instead. Opened with open(); writes one change of the register.
#pragma once

#include "models/store/store.h"
#include "models/students/duplicates.h"
#include "views/students/communeprovider.h"

#include <QDialog>
#include <QMap>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pc {

class LookupField;
class ToneNote;

class NewStudentDialog final : public QDialog {
    Q_OBJECT

public:
    explicit NewStudentDialog(Store &store, QWidget *parent = nullptr);

    QLineEdit *line(const QString &key) const { return m_lines.value(key); }
    LookupField *commune() const { return m_commune; }
    /// Students shown as likely the same person.
    const std::vector<StudentDuplicate> &likely() const { return m_likely; }

Q_SIGNALS:
    void created(qint64 student);
    /// A student that is there already is to be shown instead.
    void openRequested(qint64 student);

private:
    void addLine(class QFormLayout *form, const QString &key, const QStringList &words = {});
    Student typed() const;
    void lookForDuplicates();
    void showLikely();
    void submit();
    void showError(const Error &error);

    Store &m_store;
    std::optional<Duplicates> m_duplicates;
    std::vector<StudentDuplicate> m_likely;
    SharedCommuneLookup m_communes;
    QMap<QString, QLineEdit *> m_lines;
    LookupField *m_commune;
    QLabel *m_part;
    ToneNote *m_alike;
    QWidget *m_list;
    ToneNote *m_note;
    QPushButton *m_verb;
};

} // namespace pc
