// The same university, component, level or end of insurance for several students, in one step to undo.
//
// Only the ticked fields are written; opened with open().
#pragma once

#include "models/store/store.h"
#include "models/students/student.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace pc {

class ToneNote;

class BulkDialog final : public QDialog {
    Q_OBJECT

public:
    BulkDialog(Store &store, const std::vector<StudentId> &students, QWidget *parent = nullptr);

    QLineEdit *line(const QString &key) const { return m_lines.value(key).second; }
    QPushButton *verb() const { return m_verb; }

private:
    void addLine(QFormLayout *form, const QString &key, const QStringList &words);
    void enableVerb();
    void submit();

    Store &m_store;
    std::vector<StudentId> m_students;
    QMap<QString, std::pair<QCheckBox *, QLineEdit *>> m_lines;
    ToneNote *m_note;
    QPushButton *m_verb;
};

} // namespace pc
