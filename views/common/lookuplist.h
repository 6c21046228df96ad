// The list that opens under a LookupField: labels with their detail, over the other widgets of the window.
//
// It never has the keyboard: the field keeps it and moves the choice. It knows no record.
#pragma once

#include "views/common/lookupfield.h"

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace pc {

class LookupList final : public QFrame {
    Q_OBJECT

public:
    /// Opens below `field`, or above when there is more room.
    explicit LookupList(QWidget *field);

    /// Shows these choices, none of them current.
    void open(const std::vector<LookupChoice> &choices);
    const std::vector<LookupChoice> &choices() const { return m_choices; }
    /// −1 when none is current.
    int currentRow() const;
    /// Moves the choice, around the ends.
    void move(int rows);
    /// Spoken by screen readers.
    void setName(const QString &name);

Q_SIGNALS:
    void taken(int row);

private:
    void place();

    QWidget *m_field;
    QListView *m_view;
    QStandardItemModel *m_model;
    std::vector<LookupChoice> m_choices;
};

} // namespace pc
