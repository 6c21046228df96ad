#include "views/assignments/assignmentpane.h"

#include "models/assignments/assignmentsmodel.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignrules.h"
#include "models/hours/hourfigures.h"
#include "views/assignments/assignmentform.h"
#include "views/assignments/conventionview.h"
#include "views/assignments/followuplog.h"
#include "views/common/attachmentstab.h"
#include "views/common/formdialog.h"
#include "views/assignments/gateview.h"
#include "views/assignments/quotanote.h"
#include "views/assignments/stepbar.h"
#include "views/common/emptystate.h"
#include "views/common/documentstab.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pc {

namespace {

enum Tab { MainTab, ConventionTab, LogTab, EndTab };

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

} // namespace

AssignmentPane::AssignmentPane(Store &store, Dialogs &dialogs, QWidget *parent) : QWidget(parent), m_store(store)
{
    m_empty = new EmptyState(this);
    m_empty->setContent({.iconName = QStringLiteral("heart-handshake"),
                         .sentence = tr("Choose an affectation in the table: its start, its convention, its follow-up and its end "
                                        "appear here.")});
    m_content = new QWidget(this);
    QWidget *header = makeHeader();
    m_steps = new StepBar(store.isReadOnly(), m_content);
    m_tabs = new QTabWidget(m_content);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_convention = new ConventionView(store);
    m_log = new FollowUpLog(store);
    m_tabs->addTab(scrolling(makeMain()), tr("Affectation"));
    m_tabs->addTab(scrolling(m_convention), tr("Convention"));
    m_tabs->addTab(scrolling(m_log), tr("Follow-up"));
    m_tabs->addTab(scrolling(makeEnd()), tr("End"));
    m_tabs->addTab(new DocumentsTab(store), tr("Documents"));
    m_tabs->addTab(new AttachmentsTab(store, dialogs), tr("Attached files"));
    auto *content = new QVBoxLayout(m_content);
    content->addWidget(header);
    content->addWidget(m_steps);
    content->addWidget(m_tabs, 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);

    connect(&store, &Store::changed, this, &AssignmentPane::onChanged);
    connect(m_steps, &StepBar::stepAsked, this, &AssignmentPane::takeStep);
    connect(m_steps, &StepBar::hoursAsked, this, [this] { Q_EMIT hoursRequested(m_assignment.value); });
    connect(m_gate, &GateView::overrideAsked, this, &AssignmentPane::askOverride);
    connect(m_gate, &GateView::overrideDropped, this, &AssignmentPane::dropOverride);
    connect(m_gate, &GateView::failed, this, &AssignmentPane::messageRaised);
    connect(m_plan, &AssignmentForm::failed, this, &AssignmentPane::messageRaised);
    connect(m_end, &AssignmentForm::failed, this, &AssignmentPane::messageRaised);
    connect(m_convention, &ConventionView::failed, this, &AssignmentPane::messageRaised);
    connect(m_log, &FollowUpLog::failed, this, &AssignmentPane::messageRaised);
    connect(m_log, &FollowUpLog::countChanged, this, [this](int count) {
        m_tabs->setTabText(LogTab, count > 0 ? tr("Follow-up (%1)").arg(count) : tr("Follow-up"));
    });
}

QWidget *AssignmentPane::makeHeader()
{
    auto *header = new QWidget(m_content);
    m_title = titleLabel({}, header);
    m_title->setWordWrap(true);
    m_identity = plainLabel({}, header);
    m_status = new ToneNote(Tone::Neutral, header);
    m_figures = plainLabel({}, header);
    QStringList definitions;
    for (const HourFigure figure : {HourFigure::Planned, HourFigure::Entered, HourFigure::Signed, HourFigure::Remaining})
        definitions << HourFiguresReader::definition(figure, HourScope::Assignment);
    definitions << tr("Planned hours count in the campaign of the affectation only; hours done count in that of their day.");
    m_figures->setToolTip(toolTipText(definitions.join(u'\n')));
    m_maintained = new ToneNote(Tone::Attention, header);
    m_derogation = new ToneNote(Tone::Special, header);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_identity);
    layout->addWidget(m_status);
    layout->addWidget(m_figures);
    layout->addWidget(m_maintained);
    layout->addWidget(m_derogation);
    return header;
}

QWidget *AssignmentPane::makeMain()
{
    auto *main = new QWidget;
    m_gate = new GateView(m_store, main);
    m_plan = new AssignmentForm(m_store, AssignmentForm::planFields(), false, main);
    m_quota = new QuotaNote(m_store, main);
    if (auto *hours = qobject_cast<QLineEdit *>(m_plan->field(QStringLiteral("minutes"))->editor()))
        m_quota->follow(hours);
    m_inForce = mutedLabel({}, main);
    m_inForce->setWordWrap(true);
    auto *column = new QVBoxLayout(main);
    column->addWidget(m_gate);
    column->addWidget(sectionLabel(tr("Hours, period, referents"), main));
    column->addWidget(m_inForce);
    column->addWidget(m_quota);
    column->addWidget(m_plan);
    column->addStretch();
    return main;
}

QWidget *AssignmentPane::makeEnd()
{
    auto *end = new QWidget;
    m_end = new AssignmentForm(m_store, AssignmentForm::endFields(), true, end);
    auto *column = new QVBoxLayout(end);
    column->addWidget(m_end);
    column->addStretch();
    return end;
}

void AssignmentPane::setAssignment(AssignmentId id)
{
    if (id == m_assignment)
        return;
    commit();
    m_assignment = id;
    refresh();
}

void AssignmentPane::refresh()
{
    if (!m_assignment.isValid()) {
        m_log->setAssignment({}, {}, false);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const auto record = AssignmentsRepository(m_store.database()).record(m_assignment);
    if (!record) {
        m_stack->setCurrentWidget(m_empty);
        Q_EMIT messageRaised({.tone = Tone::Danger, .text = record.error().message, .detail = record.error().detail});
        return;
    }
    display(*record, false);
    m_stack->setCurrentWidget(m_content);
}

bool AssignmentPane::isDetailed(const AssignmentRecord &record) const
{
    const auto rules = CampaignRulesRepository(m_store.database()).of(record.assignment.campaign);
    return rules && rules->detailedGate;
}

void AssignmentPane::displayHeader(const AssignmentRecord &record)
{
    const Assignment &assignment = record.assignment;
    m_title->setText(record.studentName);
    m_identity->setText(tr("%1 · %2 %3", "commune, number and title of the action")
                            .arg(record.communeName, record.proposalNumber, record.proposalTitle));
    m_status->setTone(static_cast<Tone>(toneOf(assignment.status)));
    m_status->setText(AssignmentWords::label(assignment.status));
    const qint64 remaining = record.figures.minutes - record.minutesEntered;
    m_figures->setText(remaining >= 0
                           ? tr("Planned %1 · entered %2 · countersigned %3 · remaining %4")
                                 .arg(formatMinutes(record.figures.minutes), formatMinutes(record.minutesEntered),
                                      formatMinutes(record.minutesSigned), formatMinutes(remaining))
                           : tr("Planned %1 · entered %2 · countersigned %3 · %4 more than planned")
                                 .arg(formatMinutes(record.figures.minutes), formatMinutes(record.minutesEntered),
                                      formatMinutes(record.minutesSigned), formatMinutes(-remaining)));
    m_maintained->setText(record.maintained);
    m_derogation->setText(assignment.hasDerogation() ? tr("Outside the rule, by a derogation of %1 on %2: %3")
                                                           .arg(assignment.derogationAuthor, formatDate(assignment.derogationOn),
                                                                assignment.derogationReason)
                                                     : QString());
    m_inForce->setText(record.figures.version > 0
                           ? tr("In force by amendment %1: %2, from %3 to %4.")
                                 .arg(QString::number(record.figures.version), formatMinutes(record.figures.minutes),
                                      formatDate(record.figures.startsOn), formatDate(record.figures.endsOn))
                           : QString());
    m_inForce->setVisible(record.figures.version > 0);
}

void AssignmentPane::display(const AssignmentRecord &record, bool same)
{
    const Assignment &assignment = record.assignment;
    const QDate today = m_store.clock().today();
    m_student = record.studentName;
    m_state = assignment.status;
    displayHeader(record);
    m_steps->show(record, today);
    const bool detailed = isDetailed(record);
    if (same) {
        m_gate->refresh(record, detailed);
        m_plan->refresh(record);
        m_convention->refresh(record);
        m_end->refresh(record);
    } else {
        m_gate->show(record, detailed);
        m_plan->show(record);
        m_convention->show(record);
        m_end->show(record);
    }
    m_quota->show(assignment, record.figures.minutes);
    m_log->setAssignment(assignment.id, record.studentName, record.isOpenOn(today));
    const bool over = assignment.status == AssignmentStatus::Finished || assignment.status == AssignmentStatus::EndedEarly;
    for (const QString &key : {QStringLiteral("ended_on"), QStringLiteral("end_code"), QStringLiteral("end_reason")})
        m_end->setRowVisible(key, over);
    m_end->setRowVisible(QStringLiteral("suspension_reason"),
                         assignment.status == AssignmentStatus::Suspended || !assignment.suspensionReason.isEmpty());
}

void AssignmentPane::onChanged(const ChangeSet &changes)
{
    if (!m_assignment.isValid())
        return;
    bool touched = changes.touches(u"setting") || changes.touches(u"campaign") || changes.touches(u"campaign_rule")
        || changes.touches(u"student") || changes.touches(u"proposal") || changes.touches(u"assignment")
        || changes.touches(u"application") || changes.touches(u"quota_waiver");
    for (const RowChange &change : changes.rows)
        touched = touched || (change.ownerTable == QLatin1StringView("assignment") && change.owner == m_assignment.value);
    if (!touched)
        return;
    if (const auto record = AssignmentsRepository(m_store.database()).record(m_assignment))
        display(*record, true);
}

void AssignmentPane::commit()
{
    m_gate->commit();
    m_plan->commit();
    m_convention->commit();
    m_end->commit();
}

bool AssignmentPane::hasUnsavedText() const { return m_log->hasUnsavedText(); }
int AssignmentPane::currentTab() const { return m_tabs->currentIndex(); }
void AssignmentPane::setCurrentTab(int tab) { m_tabs->setCurrentIndex(tab); }

} // namespace pc
