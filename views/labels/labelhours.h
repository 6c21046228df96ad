// The lines of hours that count for a label: those the commune countersigned, of the affectations claimed. Read only.
#pragma once

#include "models/labels/labelconditions.h"
#include "models/store/store.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace pc {

class LabelHours final : public QWidget {
    Q_OBJECT

public:
    explicit LabelHours(Store &store, QWidget *parent = nullptr);

    void show(const std::vector<LabelClaim> &claims);
    QTreeWidget *list() const { return m_list; }

private:
    Store &m_store;
    QLabel *m_total;
    QTreeWidget *m_list;
};

} // namespace pc
