// Two records of one person side by side: for each field that differs, which of the two is right; below, what will move
// and what will go. Opened with open(); writes one change of the register, taken back as one.
#pragma once

#include "models/store/store.h"
#include "models/students/student.h"

#include <QDialog>
#include <QMap>

class QGridLayout;
class QPushButton;
class QRadioButton;

namespace pc {

class ToneNote;

class MergeDialog final : public QDialog {
    Q_OBJECT

public:
    /// The record `kept` keeps its place in the register, whatever fields are chosen.
    MergeDialog(Store &store, StudentId kept, StudentId other, QWidget *parent = nullptr);

    /// The two buttons of a field, that of the kept record first; none for a field that does not differ.
    std::pair<QRadioButton *, QRadioButton *> choice(const QString &key) const { return m_choices.value(key); }
    QPushButton *verb() const { return m_verb; }

Q_SIGNALS:
    void kept(qint64 student);

private:
    void addField(QGridLayout *grid, const QString &key, bool takesOther);
    QString shown(const Student &student, const QString &key) const;
    void submit();

    Store &m_store;
    Student m_kept;
    Student m_other;
    QMap<QString, std::pair<QRadioButton *, QRadioButton *>> m_choices;
    ToneNote *m_note;
    QPushButton *m_verb;
};

} // namespace pc
