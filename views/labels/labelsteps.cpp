// The steps of a label file's life as its pane takes them: at once where nothing more is to be said, else by a dialog.
#include "views/labels/labelasks.h"
#include "views/labels/labelpane.h"

namespace pc {

void LabelPane::takeStep(LabelStatus to)
{
    commit();
    LabelAsks asks(m_store, window());
    switch (to) {
    case LabelStatus::Deposited:
        if (m_status == LabelStatus::Inadmissible)
            step(to);
        else
            say(asks.deposit({m_id}));
        return;
    case LabelStatus::Incomplete:
    case LabelStatus::Withdrawn: say(asks.reason(m_id, to)); return;
    case LabelStatus::Scheduled: say(asks.schedule({m_id})); return;
    case LabelStatus::Granted: say(asks.decide({m_id}, LabelVerdict::Granted)); return;
    case LabelStatus::Deferred: say(asks.decide({m_id}, LabelVerdict::Deferred)); return;
    case LabelStatus::Refused: say(asks.decide({m_id}, LabelVerdict::Refused)); return;
    case LabelStatus::Inadmissible: say(asks.decide({m_id}, LabelVerdict::Inadmissible)); return;
    case LabelStatus::Preparing:
    case LabelStatus::Complete: step(to); return;
    }
}

void LabelPane::step(LabelStatus to)
{
    const LabelFileId id = m_id;
    const QDate today = m_store.clock().today();
    say(m_store.transact(tr("Label file of %1: %2", "student and state").arg(m_studentName, LabelWords::label(to)),
                         [&](Transaction &transaction) { return LabelFilesRepository::step(transaction, id, to, today); }));
}

void LabelPane::notify()
{
    commit();
    say(LabelAsks(m_store, window()).notify({m_id}));
}

void LabelPane::appeal()
{
    commit();
    say(LabelAsks(m_store, window()).appeal(m_id));
}

void LabelPane::takeBack()
{
    const LabelFileId id = m_id;
    const QDate today = m_store.clock().today();
    say(m_store.transact(tr("Decision on the label file of %1 taken back").arg(m_studentName),
                         [&](Transaction &transaction) { return LabelFilesRepository::takeBack(transaction, id, today); }));
}

void LabelPane::say(const Result<FormDialog *> &opened)
{
    if (!opened)
        say(Status(opened.error()));
}

void LabelPane::say(const Status &status)
{
    if (!status)
        Q_EMIT messageRaised({.tone = Tone::Attention, .text = status.error().message, .detail = status.error().detail});
}

} // namespace pc
