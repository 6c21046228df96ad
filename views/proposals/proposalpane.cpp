#include "views/proposals/proposalpane.h"

#include "models/applications/application.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/communes/communesrepository.h"
#include "models/proposals/proposalslist.h"
#include "models/proposals/proposalsmodel.h"
#include "models/proposals/proposalsrepository.h"
#include "models/students/student.h"
#include "views/common/attachmentstab.h"
#include "views/common/emptystate.h"
#include "views/common/documentstab.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/proposals/examinationtab.h"
#include "views/proposals/proposalform.h"
#include "views/proposals/recordlines.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

// Tables whose changes may be seen in the pane.
bool concerns(const ChangeSet &changes, ProposalId id)
{
    return std::any_of(changes.rows.begin(), changes.rows.end(), [id](const RowChange &change) {
        if (change.ownerTable == QLatin1StringView("proposal"))
            return change.owner == id.value || change.table == QLatin1StringView("proposal_decision");
        static const QStringList others{QStringLiteral("application"),  QStringLiteral("wish"),          QStringLiteral("assignment"),
                                        QStringLiteral("derogation"),   QStringLiteral("lexicon_entry"), QStringLiteral("setting"),
                                        QStringLiteral("campaign"),     QStringLiteral("campaign_rule"), QStringLiteral("student"),
                                        QStringLiteral("examination_grid")};
        return others.contains(change.table);
    });
}

} // namespace

ProposalPane::ProposalPane(Store &store, Dialogs &dialogs, QWidget *parent) : QWidget(parent), m_store(store)
{
    m_empty = new EmptyState(this);
    m_empty->setContent({.iconName = QStringLiteral("file-text"),
                         .sentence = tr("Choose a proposal in the table: its examination, its form and its candidates appear here.")});
    m_content = new QWidget(this);
    m_tabs = new QTabWidget(m_content);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_examination = new ExaminationTab(store);
    m_form = new ProposalForm(store);
    m_tabs->addTab(m_examination, tr("Examination"));
    m_tabs->addTab(scrolling(m_form), tr("Form"));
    m_tabs->addTab(makeCandidates(), tr("Candidates"));
    m_tabs->addTab(makeDecisions(), tr("Decisions"));
    m_tabs->addTab(new DocumentsTab(store), tr("Documents"));
    m_tabs->addTab(new AttachmentsTab(store, dialogs), tr("Attached files"));
    auto *content = new QVBoxLayout(m_content);
    content->addWidget(makeHeader());
    content->addWidget(m_tabs, 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    connect(&store, &Store::changed, this, &ProposalPane::onChanged);
    connect(m_examination, &ExaminationTab::failed, this, &ProposalPane::messageRaised);
    connect(m_form, &ProposalForm::failed, this, &ProposalPane::messageRaised);
    connect(m_examination, &ExaminationTab::proposalRequested, this,
            [this](qint64 id) { Q_EMIT recordRequested(QStringLiteral("proposal"), id); });
}

QWidget *ProposalPane::makeHeader()
{
    auto *header = new QWidget(m_content);
    m_title = titleLabel({}, header);
    m_title->setWordWrap(true);
    m_identity = plainLabel({}, header);
    m_stage = new ToneNote(Tone::Neutral, header);
    m_standing = new ToneNote(Tone::Attention, header);
    m_locked = new ToneNote(Tone::Neutral, header);
    m_commune = new QPushButton(tr("Commune"), header);
    m_commune->setToolTip(tr("Show the commune"));
    m_commune->setAutoDefault(false);
    connect(m_commune, &QPushButton::clicked, this, [this] {
        if (const auto found = ProposalsRepository(m_store.database()).find(m_id); found && *found)
            Q_EMIT recordRequested(QStringLiteral("commune"), (*found)->commune.value);
    });
    m_match = new QPushButton(tr("Match students…"), header);
    m_match->setAutoDefault(false);
    connect(m_match, &QPushButton::clicked, this, [this] { Q_EMIT matchRequested(m_id.value); });
    auto *state = new QHBoxLayout;
    state->addWidget(m_stage, 1);
    state->addWidget(m_match);
    state->addWidget(m_commune);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_identity);
    column->addLayout(state);
    column->addWidget(m_standing);
    column->addWidget(m_locked);
    column->addWidget(makeChanged(header));
    return header;
}

QWidget *ProposalPane::makeChanged(QWidget *parent)
{
    m_changed = new QWidget(parent);
    m_changedNote = new ToneNote(Tone::Attention, m_changed);
    m_again = new QPushButton(m_changed);
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (const auto facts = ProposalsRepository(m_store.database()).facts(m_id, m_store.clock().today())) {
            if (const auto *step = stepBetween(ProposalLife::table(), facts->status, ProposalStatus::InExamination))
                m_examination->take(*step);
        }
        setCurrentTab(Examination);
    });
    auto *row = new QHBoxLayout(m_changed);
    row->setContentsMargins({});
    row->addWidget(m_changedNote, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    return m_changed;
}

// What was declared conforming must not become something else in silence.
void ProposalPane::showChanged(const ProposalFacts &facts)
{
    const auto since = ProposalsRepository(m_store.database()).changedSince(m_id);
    const bool isChanged = since && since->isValid();
    m_changedNote->setText(isChanged ? tr("Changed since the decision of %1.", "a proposal").arg(formatDate(*since)) : QString());
    m_changed->setVisible(isChanged);
    const auto *step = stepBetween(ProposalLife::table(), facts.status, ProposalStatus::InExamination);
    m_again->setVisible(step != nullptr);
    if (!step)
        return;
    QString why = ProposalLife::refusal(*step, facts);
    if (m_store.isReadOnly())
        why = tr("The register is open for consultation: nothing can be changed.");
    m_again->setText(ProposalLife::verb(*step));
    m_again->setEnabled(why.isEmpty());
    m_again->setToolTip(toolTipText(why));
}

QWidget *ProposalPane::makeCandidates()
{
    auto *tab = new QWidget;
    m_candidates = new RecordLines(tr("Candidates for this action"), {tr("Student"), tr("Commune of origin"), tr("Candidature"), tr("Wish")}, tab);
    connect(m_candidates, &RecordLines::opened, this, [this](qint64 id) { Q_EMIT recordRequested(QStringLiteral("application"), id); });
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins({});
    column->addWidget(m_candidates, 1);
    return tab;
}

QWidget *ProposalPane::makeDecisions()
{
    m_decisions = new RecordLines(tr("Decisions on this proposal"), {tr("Date"), tr("Who"), tr("Decision"), tr("Author"), tr("Reason")});
    return m_decisions;
}

void ProposalPane::setProposal(ProposalId id)
{
    if (id == m_id)
        return;
    commit();
    m_id = id;
    refresh();
}

void ProposalPane::refresh()
{
    if (!m_id.isValid()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    showRecord(false);
}

void ProposalPane::showRecord(bool isSame)
{
    ProposalsRepository proposals(m_store.database());
    const auto found = proposals.find(m_id);
    if (!found || !*found) {
        m_id = {};
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const auto facts = proposals.facts(m_id, m_store.clock().today());
    if (!facts) {
        Q_EMIT messageRaised({.tone = Tone::Danger, .text = facts.error().message, .detail = facts.error().detail});
        return;
    }
    const Proposal &proposal = **found;
    showHeader(proposal, *facts);
    m_form->setReadOnly(m_store.isReadOnly() || !facts->campaignOpen);
    if (isSame) {
        m_examination->refresh(proposal);
        m_form->refresh(proposal);
    } else {
        m_examination->show(proposal);
        m_form->show(proposal);
    }
    showCandidates(*facts);
    showDecisions();
    m_stack->setCurrentWidget(m_content);
}

void ProposalPane::showHeader(const Proposal &proposal, const ProposalFacts &facts)
{
    m_title->setText(proposal.title);
    QStringList identity{proposal.number, facts.communeName, formatMinutes(proposal.minutes), ProposalsList::periodText(proposal)};
    if (proposal.places > 1)
        identity << tr("%n place(s)", nullptr, proposal.places);
    m_identity->setText(identity.join(QStringLiteral(" · ")));
    const ProposalStage stage = ProposalLife::stage(facts);
    m_stage->setTone(static_cast<Tone>(ProposalsModel::toneOf(stage)));
    m_stage->setText(ProposalWords::label(stage));
    m_standing->setText(facts.entitled ? QString()
                                       : tr("%1 is not an entitled commune: the proposal is kept, but it can be declared "
                                            "conforming only once a derogation is recorded.")
                                             .arg(facts.communeName));
    m_locked->setText(ProposalLife::campaignRefusal(facts));
    showChanged(facts);
}

void ProposalPane::showCandidates(const ProposalFacts &facts)
{
    const auto candidates = ProposalsRepository(m_store.database()).candidates(m_id);
    std::vector<RecordLines::Line> lines;
    if (candidates) {
        for (const ProposalCandidate &candidate : *candidates) {
            const auto status = ApplicationWords::status(candidate.status);
            const QString origin = candidate.fromCommune ? tr("%1 (the commune)", "commune of origin").arg(candidate.communeName)
                                                         : candidate.communeName;
            lines.push_back({candidate.application.value,
                             {StudentName::inList(candidate.lastName, candidate.firstName), origin,
                              status ? ApplicationWords::label(*status) : candidate.status,
                              candidate.rank > 0 ? QString::number(candidate.rank) : QString()}});
        }
    }
    m_candidates->setLines(lines);
    m_tabs->setTabText(Candidates, lines.empty() ? tr("Candidates") : tr("Candidates (%1)").arg(lines.size()));
    QString why = ProposalLife::matchRefusal(facts);
    if (m_store.isReadOnly())
        why = tr("The register is open for consultation: nothing can be changed.");
    m_match->setEnabled(why.isEmpty());
    m_match->setToolTip(toolTipText(why));
}

void ProposalPane::showDecisions()
{
    const auto decisions = ProposalsRepository(m_store.database()).decisions(m_id);
    std::vector<RecordLines::Line> lines;
    if (decisions) {
        for (const ProposalDecision &decision : *decisions) {
            lines.push_back({decision.id,
                             {formatDate(decision.decidedOn), ProposalWords::label(decision.kind), ProposalWords::label(decision.verdict),
                              decision.author, decision.reason}});
        }
    }
    m_decisions->setLines(lines);
    m_tabs->setTabText(Decisions, lines.empty() ? tr("Decisions") : tr("Decisions (%1)").arg(lines.size()));
}

void ProposalPane::onChanged(const ChangeSet &changes)
{
    if (m_id.isValid() && concerns(changes, m_id))
        showRecord(true);
}

void ProposalPane::commit() { m_form->commit(); }

int ProposalPane::currentTab() const { return m_tabs->currentIndex(); }

void ProposalPane::setCurrentTab(int tab) { m_tabs->setCurrentIndex(tab); }

} // namespace pc
