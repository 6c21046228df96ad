// Some fields of an affectation that save by themselves: the plan, the days of the start gate, the end.
//
// Each edit is one change of the register, named for the user. What a value may be is decided by the repository.
#pragma once

#include "models/assignments/assignmentsrepository.h"
#include "models/store/store.h"
#include "views/common/fieldform.h"
#include "views/common/message.h"

#include <span>

namespace pc {

struct AssignmentField {
    const char *key; ///< column of the register, which the errors of the repository name
    const char *label;
    FormField::Kind kind;
    QString (*read)(const Assignment &);
    void (*write)(Assignment &, const QString &);
};

class AssignmentForm final : public QWidget {
    Q_OBJECT

public:
    /// Hours, period, referents, notes.
    static std::span<const AssignmentField> planFields();
    /// The days of the gate's conditions.
    static std::span<const AssignmentField> gateFields();
    /// Day and reason of the end, appreciation, satisfaction.
    static std::span<const AssignmentField> endFields();

    /// `afterwards`: what may still be said once the campaign is closed, of an affectation that went on beyond it.
    AssignmentForm(Store &store, std::span<const AssignmentField> fields, bool afterwards, QWidget *parent = nullptr);

    /// Another affectation.
    void show(const AssignmentRecord &record);
    /// The same, as the register holds it now; what is being typed stays.
    void refresh(const AssignmentRecord &record);
    void commit() { m_form->commit(); }
    void setRowVisible(const QString &key, bool visible);
    AutosaveField *field(const QString &key) const { return m_form->field(key); }

Q_SIGNALS:
    void failed(const pc::Message &message);

private:
    void save(const QString &key, const QString &value);
    void take(const AssignmentRecord &record);
    QMap<QString, QString> values() const;

    Store &m_store;
    std::span<const AssignmentField> m_fields;
    bool m_afterwards;
    FieldForm *m_form;
    Assignment m_assignment;
    QString m_student;
};

} // namespace pc
