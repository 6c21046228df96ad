// One entry of the journal in full: who, when, and every field before and after.
//
// It shows an entry and asks for its record to be opened; undoing is the menu's.
#pragma once

#include "views/history/changedvalues.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace pc {

class EmptyState;
class ToneNote;

class ChangePane final : public QWidget {
    Q_OBJECT

public:
    explicit ChangePane(QWidget *parent = nullptr);

    /// Gives the names of the records that fields refer to.
    void setNameOf(const ChangedValues::NameOf &nameOf) { m_nameOf = nameOf; }
    /// Nothing is selected.
    void clear();
    /// `record` is the name of the record the entry is about, empty when it cannot be opened.
    void setEntry(const JournalEntry &entry, const Result<std::vector<JournalRow>> &rows, const QString &record,
                  const QString &state);

Q_SIGNALS:
    void openClicked();

private:
    ChangedValues::NameOf m_nameOf;
    QLabel *m_title;
    QLabel *m_who;
    ToneNote *m_state;
    QTreeWidget *m_fields;
    QLabel *m_more;
    QPushButton *m_open;
    QWidget *m_filled;
    EmptyState *m_empty;
};

} // namespace pc
