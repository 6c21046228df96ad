#include "views/proposals/examinationtab.h"

#include "models/base/localise.h"
#include "models/proposals/examination.h"
#include "models/proposals/proposalsrepository.h"
#include "views/common/flowlayout.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/proposals/gridform.h"
#include "views/proposals/warningslist.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pc {

namespace {

constexpr int kNoAnswer = -1;

Tone toneOf(ProposalVerdict verdict)
{
    switch (verdict) {
    case ProposalVerdict::Conforming:
    case ProposalVerdict::Favourable:
        return Tone::Success;
    case ProposalVerdict::NonConforming:
    case ProposalVerdict::Unfavourable:
        return Tone::Danger;
    case ProposalVerdict::ConformingWithReservation:
    case ProposalVerdict::ToComplete:
        return Tone::Attention;
    }
    Q_UNREACHABLE();
}

} // namespace

ExaminationTab::ExaminationTab(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_warnings(new WarningsList), m_grid(new GridForm)
{
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->addWidget(m_warnings);
    inside->addWidget(m_grid);
    inside->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(area, 1);
    column->addWidget(makeDecision());
    connect(m_warnings, &WarningsList::proposalRequested, this, &ExaminationTab::proposalRequested);
    connect(m_grid, &GridForm::answered, this, [this](QuestionId question, std::optional<GridAnswer> what) {
        answer(question.value, what ? static_cast<int>(*what) : kNoAnswer);
    });
}

QWidget *ExaminationTab::makeDecision()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    m_inForce = new ToneNote(Tone::Neutral, box);
    m_left = new ToneNote(Tone::Info, box);
    auto *label = new QLabel(tr("&Reason"), box);
    m_reason = new QLineEdit(box);
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_reason->setPlaceholderText(tr("Why, in one sentence"));
    auto *who = new QLabel(tr("&Decided by"), box);
    m_author = new QLineEdit(box);
    m_author->setAccessibleName(tr("Author of the decision"));
    who->setBuddy(m_author);
    label->setBuddy(m_reason);
    m_reasonNote = new ToneNote(Tone::Danger, box);
    m_buttons = new QWidget(box);
    m_row = new FlowLayout(m_buttons);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_reason, 2);
    line->addWidget(who);
    line->addWidget(m_author, 1);
    column->setContentsMargins({});
    column->addWidget(m_inForce);
    column->addWidget(m_left);
    column->addLayout(line);
    column->addWidget(m_reasonNote);
    column->addWidget(m_buttons);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (m_pending && !m_reason->text().trimmed().isEmpty())
            m_pending();
    });
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_reasonNote->setText({}); });
    return box;
}

void ExaminationTab::show(const Proposal &proposal)
{
    m_pending = nullptr;
    m_reason->clear();
    m_author->clear();
    m_reasonNote->setText({});
    refresh(proposal);
}

void ExaminationTab::refresh(const Proposal &proposal)
{
    m_proposal = proposal;
    Database &database = m_store.database();
    const QDate today = m_store.clock().today();
    m_warnings->show(database, proposal);
    const auto grid = ExaminationRepository(database).of(proposal.id, today);
    const auto answers = ExaminationRepository(database).answers(proposal.id);
    const auto facts = ProposalsRepository(database).facts(proposal.id, today);
    if (!grid || !answers || !facts)
        return;
    m_grid->show(*grid, *answers);
    const bool isOpen = proposal.status == ProposalStatus::Draft || proposal.status == ProposalStatus::Submitted
        || proposal.status == ProposalStatus::InExamination || proposal.status == ProposalStatus::ToComplete;
    const QString locked = m_store.isReadOnly() ? tr("The register is open for consultation: nothing can be changed.")
                                                : ProposalLife::campaignRefusal(*facts);
    m_author->setPlaceholderText(m_store.author());
    for (QLineEdit *typed : {m_reason, m_author}) {
        typed->setReadOnly(!locked.isEmpty());
        typed->setToolTip(toolTipText(locked));
    }
    if (!locked.isEmpty())
        m_grid->setLocked(locked);
    else
        m_grid->setLocked(isOpen ? QString() : tr("This proposal is decided: examine it again to change an answer."));
    showDecision(*facts);
    showButtons(*facts);
}

void ExaminationTab::showDecision(const ProposalFacts &facts)
{
    const auto decisions = ProposalsRepository(m_store.database()).decisions(m_proposal.id);
    m_inForce->setText({});
    if (decisions && !decisions->empty()) {
        const ProposalDecision &last = decisions->front();
        m_inForce->setTone(toneOf(last.verdict));
        const QString verdict = ProposalWords::label(last.verdict);
        m_inForce->setText(last.reason.isEmpty()
                               ? tr("%1: decided by %2 on %3", "verdict, author, day").arg(verdict, last.author, formatDate(last.decidedOn))
                               : tr("%1: decided by %2 on %3. %4", "verdict, author, day, reason")
                                     .arg(verdict, last.author, formatDate(last.decidedOn), last.reason));
    }
    QString left;
    const bool isOpen = facts.status == ProposalStatus::Submitted || facts.status == ProposalStatus::InExamination
        || facts.status == ProposalStatus::ToComplete;
    const auto *conform = stepBetween(ProposalLife::table(), facts.status, ProposalStatus::Conforming);
    if (isOpen && conform)
        left = ProposalLife::refusal(*conform, facts);
    m_left->setTone(facts.entitled ? Tone::Info : Tone::Attention);
    m_left->setText(left);
}

void ExaminationTab::showButtons(const ProposalFacts &facts)
{
    // The button that has the keyboard is about to go: the reason keeps it instead.
    const bool hadFocus = m_buttons->isAncestorOf(QApplication::focusWidget());
    const auto old = m_buttons->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *button : old) {
        button->hide();
        m_row->removeWidget(button);
        button->deleteLater();
    }
    bool isFirst = true;
    for (const ProposalStep *step : ProposalLife::steps(facts)) {
        addStep(*step, facts, isFirst);
        isFirst = false;
    }
    if (facts.opinionAsked && ProposalLife::isConforming(facts.status)) {
        addOpinion(ProposalVerdict::Favourable, facts);
        addOpinion(ProposalVerdict::Unfavourable, facts);
    }
    if (hadFocus)
        m_reason->setFocus();
}

void ExaminationTab::addStep(const ProposalStep &step, const ProposalFacts &facts, bool isFirst)
{
    auto *button = new QPushButton(ProposalLife::verb(step), m_buttons);
    button->setAutoDefault(false);
    QString why = ProposalLife::refusal(step, facts);
    if (m_store.isReadOnly())
        why = tr("The register is open for consultation: nothing can be changed.");
    button->setEnabled(why.isEmpty());
    button->setToolTip(toolTipText(why));
    button->setAccessibleDescription(why);
    if (isFirst) {
        QFont font = button->font();
        font.setWeight(QFont::DemiBold);
        button->setFont(font);
    }
    button->setProperty("status", ProposalWords::word(step.to));
    connect(button, &QPushButton::clicked, this, [this, &step] { take(step); });
    m_row->addWidget(button);
    button->show();
}

void ExaminationTab::addOpinion(ProposalVerdict verdict, const ProposalFacts &facts)
{
    auto *button = new QPushButton(verdict == ProposalVerdict::Favourable ? tr("University: favourable opinion")
                                                                          : tr("University: unfavourable opinion…"),
                                   m_buttons);
    button->setAutoDefault(false);
    const QString why = ProposalLife::opinionRefusal(facts);
    button->setEnabled(why.isEmpty() && !m_store.isReadOnly());
    button->setToolTip(toolTipText(m_store.isReadOnly() ? tr("The register is open for consultation: nothing can be changed.") : why));
    button->setProperty("verdict", ProposalWords::word(verdict));
    connect(button, &QPushButton::clicked, this, [this, verdict] {
        press([this, verdict] { giveOpinion(verdict); }, verdict == ProposalVerdict::Unfavourable);
    });
    m_row->addWidget(button);
    button->show();
}

QString ExaminationTab::author() const { return m_author->text().simplified(); }

void ExaminationTab::take(const ProposalStep &step)
{
    press([this, to = step.to] { advance(to); }, ProposalLife::needsReason(step));
}

void ExaminationTab::press(const std::function<void()> &decide, bool needsReason)
{
    if (needsReason && m_reason->text().trimmed().isEmpty()) {
        m_pending = decide;
        m_reasonNote->setText(tr("Say why in one sentence, then press Enter."));
        m_reason->setFocus();
        return;
    }
    decide();
}

void ExaminationTab::advance(ProposalStatus to)
{
    const QString reason = m_reason->text().trimmed();
    const QString status = ProposalWords::label(to);
    const QString text = reason.isEmpty()
        ? tr("%1 “%2”: %3", "number and title of a proposal, its new status").arg(m_proposal.number, m_proposal.title, status)
        : tr("%1 “%2”: %3. %4", "number and title of a proposal, its new status, why")
              .arg(m_proposal.number, m_proposal.title, status, reason);
    finish(m_store.transact(text, [&](Transaction &transaction) {
        return ProposalsRepository::advance(transaction, m_proposal.id, to, reason, author());
    }));
}

void ExaminationTab::giveOpinion(ProposalVerdict verdict)
{
    const QString reason = m_reason->text().trimmed();
    const QString text = tr("%1 “%2”: %3", "number and title of a proposal, its new status")
                             .arg(m_proposal.number, m_proposal.title, ProposalWords::label(verdict));
    finish(m_store.transact(text, [&](Transaction &transaction) {
        return ProposalsRepository::giveOpinion(transaction, m_proposal.id, verdict, reason, author());
    }));
}

void ExaminationTab::finish(const Status &status)
{
    if (!status) {
        m_reasonNote->setText(status.error().message);
        Q_EMIT failed({.tone = Tone::Danger, .text = status.error().message, .detail = status.error().detail});
        return;
    }
    m_pending = nullptr;
    m_reason->setText({}); // Unlike clear(): Ctrl+Z takes back the decision, not this.
    m_author->setText({});
    m_reasonNote->setText({});
}

void ExaminationTab::answer(qint64 question, int what)
{
    const auto given = what == kNoAnswer ? std::nullopt : std::optional(static_cast<GridAnswer>(what));
    const QString text = tr("Answer to the grid for %1", "number of a proposal").arg(m_proposal.number);
    const Status status = m_store.transact(text, [&](Transaction &transaction) {
        return ExaminationRepository::answer(transaction, m_proposal.id, {question}, given);
    });
    if (!status) {
        Q_EMIT failed({.tone = Tone::Danger, .text = status.error().message, .detail = status.error().detail});
        refresh(m_proposal);
    }
}

void ExaminationTab::focusGrid() { m_grid->focusFirst(); }

} // namespace pc
