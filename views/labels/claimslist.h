// The affectations of a student that a label may claim, with a box before each; the hours signed, and what was claimed
// before, stand beside.
#pragma once

#include "models/labels/labelfilesrepository.h"
#include "models/store/store.h"

#include <QTreeWidget>

namespace pc {

class ClaimsList final : public QTreeWidget {
    Q_OBJECT

public:
    explicit ClaimsList(Store &store, QWidget *parent = nullptr);

    /// Those of a student; `file` is not looked at for earlier uses. With no file, those not claimed before are ticked.
    void show(StudentId student, LabelFileId file);
    /// Those ticked.
    std::vector<AssignmentId> chosen() const;
    int minutesSigned() const;
    /// A sentence for each affectation ticked that another file of the student claims; empty when none does.
    QString warning() const;

private:
    QHash<qint64, QString> usesOf(StudentId student, LabelFileId file) const;

    Store &m_store;
};

} // namespace pc
