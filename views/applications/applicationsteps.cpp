// What the buttons and fields of the pane do: each is one change of the register, named in the user's words.
#include "views/applications/applicationpane.h"
#include "views/applications/reasondialog.h"
#include "views/applications/transmitdialog.h"
#include "views/common/fieldform.h"

namespace pc {

void ApplicationPane::takeStep(ApplicationStatus to)
{
    if (!m_line)
        return;
    commit();
    const auto *step = stepBetween(ApplicationLife::steps(), m_application.status, to);
    if (!step)
        return;
    if (to == ApplicationStatus::Transmitted) {
        send();
        return;
    }
    if (ApplicationLife::needsReason(to)) {
        askReason(to, ApplicationLife::verb(*step));
        return;
    }
    const Status status = write(tr("Candidature of %1: %2", "student and status").arg(m_line->studentName(), ApplicationWords::label(to)),
                                [&](Transaction &transaction) { return ApplicationsRepository::step(transaction, m_id, to); });
    if (!status)
        tell(status.error());
}

void ApplicationPane::askReason(ApplicationStatus to, const QString &verb)
{
    ReasonRequest request;
    request.title = tr("%1: %2", "status and student").arg(ApplicationWords::label(to), m_line->studentName());
    request.text = tr("The reason is kept with the candidature and counted in the yearly report.");
    request.verb = QString(verb).remove(u'…');
    for (const ApplicationReason reason : ApplicationWords::reasonsFor(to))
        request.reasons.emplace_back(ApplicationWords::word(reason), ApplicationWords::label(reason));
    const ApplicationId id = m_id;
    const QString text =
        tr("Candidature of %1: %2", "student and status").arg(m_line->studentName(), ApplicationWords::label(to));
    const auto apply = [this, id, to, text](const ReasonAnswer &answer) {
        const StepReason reason{ApplicationWords::reason(answer.code).value_or(ApplicationReason::None), answer.text};
        return write(text, [&](Transaction &transaction) { return ApplicationsRepository::step(transaction, id, to, reason); });
    };
    auto *dialog = new ReasonDialog(request, apply, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ApplicationPane::send()
{
    ProposalId proposal = m_application.proposal;
    const bool isElsewhere = m_application.status == ApplicationStatus::Transmitted;
    if (!proposal.isValid() || isElsewhere) {
        // The first wish, or the one after the action it is with.
        proposal = {};
        const auto wishes = ApplicationsRepository(m_store.database()).wishes(m_id);
        for (const Wish &wish : wishes ? *wishes : std::vector<Wish>()) {
            if (!proposal.isValid() && wish.proposal != m_application.proposal)
                proposal = wish.proposal;
        }
    }
    auto *dialog = new TransmitDialog(m_store, *m_line, proposal, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ApplicationPane::saveForm(const QString &key, const QString &value)
{
    if (!m_line)
        return;
    Application next = m_application;
    if (key == QLatin1StringView("received_on"))
        next.receivedOn = QDate::fromString(value, Qt::ISODate);
    else if (key == QLatin1StringView("availability"))
        next.availability = value;
    else if (key == QLatin1StringView("motivation"))
        next.motivation = value;
    else
        next.notes = value;
    const Status status = write(tr("Candidature of %1 changed").arg(m_line->studentName()),
                                [&](Transaction &transaction) { return ApplicationsRepository::update(transaction, next); });
    if (!status)
        m_form->setError(key, status.error().message);
}

void ApplicationPane::saveAnswer(const QString &key, const QString &value)
{
    if (!m_line)
        return;
    const bool ofMayor = key.startsWith(QLatin1StringView("mayor"));
    const bool isDay = key.endsWith(QLatin1StringView("_on"));
    SideAnswer answer = ofMayor ? m_application.mayorAnswer : m_application.studentAnswer;
    QDate day = ofMayor ? m_application.mayorAnswerOn : m_application.studentAnswerOn;
    if (isDay)
        day = QDate::fromString(value, Qt::ISODate);
    else
        answer = ApplicationWords::answer(value).value_or(SideAnswer::None);
    const QString text = ofMayor ? tr("Answer of the mayor for %1").arg(m_line->studentName())
                                 : tr("Answer of the student %1").arg(m_line->studentName());
    const Status status = write(text, [&](Transaction &transaction) {
        return ApplicationsRepository::answer(transaction, m_id, ofMayor ? Side::Mayor : Side::Student, answer, day);
    });
    if (!status)
        m_answers->setError(key, status.error().message);
}

void ApplicationPane::commit()
{
    m_form->commit();
    m_answers->commit();
}

Status ApplicationPane::write(const QString &text, const Store::Work &work) { return m_store.transact(text, work); }

void ApplicationPane::tell(const Error &error)
{
    Q_EMIT messageRaised({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
}

} // namespace pc
