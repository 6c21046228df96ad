#include "views/assignments/quotanote.h"

#include "models/base/minutes.h"
#include "models/hours/quotaledger.h"
#include "views/common/tonenote.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace pc {

QuotaNote::QuotaNote(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_note(new ToneNote(Tone::Neutral, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
}

void QuotaNote::show(const Assignment &assignment, int minutes)
{
    m_room.reset();
    // One that is over plans nothing any more.
    if (assignment.isLive()) {
        if (const auto room = QuotaRooms(m_store.database()).of(assignment.student, assignment.campaign, assignment.id))
            m_room = *room;
    }
    say(minutes);
}

void QuotaNote::follow(QLineEdit *line)
{
    connect(line, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (const auto minutes = parseMinutes(typed))
            say(*minutes);
    });
}

void QuotaNote::say(int minutes)
{
    if (!m_room) {
        m_note->setText({});
        return;
    }
    m_note->setTone(m_room->taken + minutes > m_room->quota ? Tone::Attention : Tone::Neutral);
    m_note->setText(QuotaRepository::afterAssignment(m_room->taken, minutes, {m_room->quota, m_room->quota, m_room->quota}));
}

} // namespace pc
