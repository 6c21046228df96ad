// Beside planned hours: what they make of the student's quota, before they are saved.
//
// It says and never forbids: the quota is a target. What is left has one definition (QuotaRooms).
#pragma once

#include "models/assignments/quotaroom.h"
#include "models/store/store.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace pc {

class ToneNote;

class QuotaNote final : public QWidget {
    Q_OBJECT

public:
    explicit QuotaNote(Store &store, QWidget *parent = nullptr);

    /// The affectation whose hours are planned anew: the others are counted beside it.
    void show(const Assignment &assignment, int minutes);
    /// Follows what is typed into the line of the hours.
    void follow(QLineEdit *line);

private:
    void say(int minutes);

    Store &m_store;
    ToneNote *m_note;
    std::optional<QuotaRoom> m_room;
};

} // namespace pc
