// What the dialog shows of the matches, and what its two verbs do.
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/hours/quotaledger.h"
#include "views/common/lookupfield.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/matching/matchdialog.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace pc {

namespace {
QString actionText(const MatchOffer &offer)
{
    return MatchDialog::tr("%1 %2 — %3", "number, title and commune of an action").arg(offer.number, offer.title, offer.place.name);
}
} // namespace

void MatchDialog::load()
{
    m_error->setText({});
    m_notice->setTone(Tone::Attention);
    m_notice->setText({});
    m_kind == MatchModel::Kind::Candidates ? loadCandidates() : loadOffers();
    m_about->setVisible(!m_about->text().isEmpty());
}

void MatchDialog::loadCandidates()
{
    setWindowTitle(tr("Find a student"));
    if (!m_proposal.isValid()) {
        m_about->setText({});
        m_notice->setTone(Tone::Info);
        m_notice->setText(tr("Choose the action first: those whose commune has no student yet come first."));
        fill({});
        m_chooser->edit()->setFocus();
        return;
    }
    auto list = MatchingRepository(m_store.database()).candidatesFor(m_proposal, m_store.clock().today());
    if (!list) {
        fill({});
        tell(list.error());
        return;
    }
    m_rules = list->rules;
    m_about->setText(tr("%1: %2, %n place(s) left", nullptr, list->offer.placesLeft())
                         .arg(actionText(list->offer), formatMinutes(list->offer.minutes)));
    m_notice->setText(Matching::refusalOf(list->offer, list->rules));
    fill(std::move(list->matches));
}

void MatchDialog::loadOffers()
{
    setWindowTitle(tr("Find an action"));
    auto list = MatchingRepository(m_store.database()).offersFor(m_student, m_campaign, m_store.clock().today());
    if (!list) {
        fill({});
        tell(list.error());
        return;
    }
    m_rules = list->rules;
    const MatchCandidate &student = list->student;
    m_about->setText(student.place.commune.isValid() ? tr("%1, from %2").arg(student.listName(), student.place.name) : student.listName());
    fill(std::move(list->matches));
}

void MatchDialog::fill(std::vector<Match> matches)
{
    std::vector<Match> inside;
    std::vector<Match> outside;
    for (Match &match : matches)
        (match.needsDerogation() ? outside : inside).push_back(std::move(match));
    const bool nobody = inside.empty() && outside.empty();
    if (nobody && m_notice->text().isEmpty()) {
        m_notice->setTone(Tone::Info);
        m_notice->setText(m_kind == MatchModel::Kind::Candidates ? tr("No candidature of this campaign is looking for an action.")
                                                                 : tr("No action of this campaign is open."));
    } else if (inside.empty() && m_notice->text().isEmpty()) {
        m_notice->setText(m_kind == MatchModel::Kind::Candidates ? tr("Nobody from the commune has applied.")
                                                                 : tr("The student's commune has no open action."));
    }
    m_inside.model->setMatches(std::move(inside));
    m_outside.model->setMatches(std::move(outside));
    for (Group *group : {&m_inside, &m_outside}) {
        const bool any = group->model->rowCount() > 0;
        group->title->setVisible(any);
        group->view->setVisible(any);
        group->view->resizeColumnsToContents();
    }
    // The best of those who may: from the commune if anybody there, even when the affectation has to wait.
    choose(m_inside.model->rowCount() > 0 ? m_inside : m_outside);
    if (nobody)
        showMatch();
}

void MatchDialog::choose(Group &group)
{
    const int row = group.model->best();
    if (row < 0)
        return;
    group.view->selectionModel()->setCurrentIndex(group.model->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    group.view->setFocus();
}

const Match *MatchDialog::current() const
{
    for (const Group *group : {&m_inside, &m_outside}) {
        const QModelIndexList rows = group->view->selectionModel()->selectedRows();
        if (!rows.isEmpty())
            return &group->model->at(rows.first().row());
    }
    return nullptr;
}

void MatchDialog::showMatch()
{
    const Match *match = current();
    m_error->setText({});
    m_name->setText(!match ? QString() : m_kind == MatchModel::Kind::Candidates ? match->candidate.listName() : actionText(match->offer));
    showReasons(match ? match->reasons : std::vector<MatchReason>());
    m_derogation->setVisible(match && match->needsDerogation());
    m_plan->setVisible(match);
    if (match) {
        const PlannedAssignment planned = Matching::plan(match->offer, match->candidate, m_rules, m_store.clock().today());
        m_minutes->setText(formatMinutes(planned.minutes));
        m_startsOn->setText(formatDate(planned.startsOn));
        m_endsOn->setText(formatDate(planned.endsOn));
        m_rule->setText(Matching::outsideRule(*match));
        m_reason->setText(match->candidate.exceptionReason);
        m_author->setText(match->candidate.exceptionAuthor.isEmpty() ? m_store.author() : match->candidate.exceptionAuthor);
    }
    enable();
}

void MatchDialog::showReasons(const std::vector<MatchReason> &reasons)
{
    QLayout *layout = m_reasons->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MatchReason &reason : reasons) {
        auto *note = new ToneNote(static_cast<Tone>(reason.tone), m_reasons);
        layout->addWidget(note);
        note->setText(reason.text);
    }
}

MatchPlan MatchDialog::typedPlan() const
{
    const QDate today = m_store.clock().today();
    return {parseMinutes(m_minutes->text()).value_or(0), parseDate(m_startsOn->text(), today), parseDate(m_endsOn->text(), today)};
}

QString MatchDialog::planRefusal() const
{
    const MatchPlan plan = typedPlan();
    if (plan.minutes <= 0)
        return tr("Enter the planned hours, for example 30 or 2h30.");
    if (!plan.startsOn.isValid() || !plan.endsOn.isValid())
        return tr("Enter the first and the last day, for example 03/11/2026.");
    if (plan.endsOn < plan.startsOn)
        return tr("The last day is before the first: correct one of them.");
    return {};
}

QString MatchDialog::refusal() const
{
    if (m_store.isReadOnly())
        return tr("The register is open for consultation: nothing can be changed.");
    if (m_kind == MatchModel::Kind::Candidates && !m_proposal.isValid())
        return tr("Choose the action first.");
    return current() ? QString() : tr("Choose a line first.");
}

void MatchDialog::enable()
{
    const Match *match = current();
    const auto set = [](QPushButton *button, const QString &why) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(toolTipText(why));
    };
    const QString plan = match ? planRefusal() : QString();
    m_quota->setText({});
    m_planNote->setText(plan);
    if (match && plan.isEmpty()) {
        const QuotaRoom &room = match->candidate.room;
        const int minutes = typedPlan().minutes;
        m_quota->setText(QuotaRepository::afterAssignment(room.taken, minutes, {room.quota, room.quota, room.quota}));
        m_planNote->setText(Matching::planNote(match->offer, match->candidate, minutes));
    }
    // The days typed decide, not those proposed: a minor may come of age between the two.
    QString blocked = match ? match->blocked : QString();
    if (match && plan.isEmpty()) {
        Match typed = *match;
        Matching::judgePeriod(typed, m_rules, typedPlan().startsOn, typedPlan().endsOn);
        if (m_kind == MatchModel::Kind::Offers)
            Matching::addFairness(typed);
        blocked = typed.blocked;
        showReasons(typed.reasons);
    }
    const QString refused = refusal();
    QString affect = refused;
    if (affect.isEmpty() && !blocked.isEmpty())
        affect = blocked;
    else if (affect.isEmpty() && !plan.isEmpty())
        affect = plan;
    else if (affect.isEmpty() && match->needsDerogation() && (m_reason->text().trimmed().isEmpty() || m_author->text().trimmed().isEmpty()))
        affect = tr("Outside the rule: give the reason of the derogation and who grants it.");
    set(m_affect, affect);
    set(m_transmit, !refused.isEmpty() ? refused : match->notTransmittable);
}

void MatchDialog::affect()
{
    const Match *match = current();
    if (!match)
        return;
    const MatchDerogation derogation{m_reason->text(), m_author->text()};
    const ProposalId proposal = match->offer.proposal;
    const StudentId student = match->candidate.student;
    const MatchPlan plan = typedPlan();
    const bool above = plan.minutes > match->candidate.room.left();
    const QString name = match->candidate.listName();
    const QString action = actionText(match->offer);
    AssignmentId made;
    const Status status = m_store.transact(above ? tr("%1 affected above the quota: %2").arg(name, action) : tr("%1 affected: %2").arg(name, action),
                                           [&](Transaction &transaction) {
                                               const auto added = MatchingRepository::assign(transaction, proposal, student, derogation, plan);
                                               if (!added)
                                                   return Status(added.error());
                                               made = *added;
                                               return pc::done();
                                           });
    if (!status) {
        tell(status.error());
        return;
    }
    Q_EMIT assigned(made.value);
    accept();
}

void MatchDialog::transmit()
{
    const Match *match = current();
    if (!match)
        return;
    const ProposalId proposal = match->offer.proposal;
    const StudentId student = match->candidate.student;
    ApplicationId application;
    const Status status =
        m_store.transact(tr("Candidature of %1 sent to the mayor").arg(match->candidate.listName()), [&](Transaction &transaction) {
            const auto sent = MatchingRepository::transmit(transaction, proposal, student);
            if (!sent)
                return Status(sent.error());
            application = *sent;
            return pc::done();
        });
    if (!status) {
        tell(status.error());
        return;
    }
    Q_EMIT transmitted(application.value);
    accept();
}

void MatchDialog::tell(const Error &error) { m_error->setText(error.message); }

} // namespace pc
