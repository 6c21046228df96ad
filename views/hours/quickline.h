// One line of hours entered in one go: student, day, time, duration, task; Enter adds, and the next one begins.
//
// It says beforehand what the quota will be and what looks wrong. An overlap or a day that is hard to believe asks for
// its reason; with one, it is added: nothing blocks but a closed campaign. HourEdits writes.
#pragma once

#include "models/hours/hourwarning.h"
#include "models/store/store.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace pc {

class LookupField;
class ToneNote;

class QuickLine final : public QWidget {
    Q_OBJECT

public:
    explicit QuickLine(Store &store, QWidget *parent = nullptr);

    /// Gives the keyboard to the student, ready to be typed over.
    void begin();
    /// Proposes an affectation and a day, when nothing is being typed.
    void propose(AssignmentId assignment, QDate day);
    LookupField *student() const { return m_student; }
    QLineEdit *day() const { return m_day; }
    QLineEdit *duration() const { return m_duration; }
    QLineEdit *task() const { return m_task; }
    QLineEdit *start() const { return m_start; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *addButton() const { return m_add; }
    /// What is said under the line: what looks wrong or was refused, and the quota; for tests.
    QString remark() const;
    QString quota() const;
    /// Whether something typed is not added yet.
    bool isTyping() const;

Q_SIGNALS:
    void added(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    QLineEdit *addLine(const QString &name, int characters);
    HourEntry typed() const;
    std::vector<HourWarning> warnings(const HourEntry &entry) const;
    void look();
    void lookAtQuota(const HourEntry &entry);
    void judgeDay(QDate day);
    void add();
    void refuse(const Error &error);

    Store &m_store;
    LookupField *m_student;
    QLineEdit *m_day;
    QLineEdit *m_start; ///< may stay empty
    QLineEdit *m_duration;
    QLineEdit *m_task;
    QLineEdit *m_reason; ///< shown when something looks wrong
    QPushButton *m_add;
    ToneNote *m_note;
    ToneNote *m_quota;
};

} // namespace pc
