#include "views/applications/applicationpane.h"

#include "models/applications/applicationsmodel.h"
#include "models/applications/contactrule.h"
#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/students/studentsrepository.h"
#include "views/applications/wishlist.h"
#include "views/common/emptystate.h"
#include "views/common/fieldform.h"
#include "views/common/flowlayout.h"
#include "views/common/linkbutton.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace pc {

namespace {

using enum ApplicationStatus;

const QString kReceived = QStringLiteral("received_on");
const QString kAvailability = QStringLiteral("availability");
const QString kMotivation = QStringLiteral("motivation");
const QString kNotes = QStringLiteral("notes");
const QString kMayor = QStringLiteral("mayor_answer");
const QString kMayorOn = QStringLiteral("mayor_answer_on");
const QString kStudent = QStringLiteral("student_answer");
const QString kStudentOn = QStringLiteral("student_answer_on");

// From what helps the candidature on to what ends it.
constexpr ApplicationStatus kOrder[] = {Admissible, Transmitted, Retained, Waiting, Received, Incomplete, NotRetained, Inadmissible, Withdrawn};

Tone toTone(ModelTone tone) { return static_cast<Tone>(tone); }

QString iso(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

std::vector<std::pair<QString, QString>> answerChoices()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const SideAnswer answer : ApplicationWords::answers())
        choices.emplace_back(ApplicationWords::word(answer), ApplicationWords::label(answer));
    return choices;
}

QMap<QString, QString> formValues(const Application &application)
{
    return {{kReceived, iso(application.receivedOn)},
            {kAvailability, application.availability},
            {kMotivation, application.motivation},
            {kNotes, application.notes}};
}

QMap<QString, QString> answerValues(const Application &application)
{
    return {{kMayor, ApplicationWords::word(application.mayorAnswer)},
            {kMayorOn, iso(application.mayorAnswerOn)},
            {kStudent, ApplicationWords::word(application.studentAnswer)},
            {kStudentOn, iso(application.studentAnswerOn)}};
}

} // namespace

ApplicationPane::ApplicationPane(Store &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    m_empty = new EmptyState(this);
    m_empty->setContent({.iconName = QStringLiteral("inbox"),
                         .sentence = tr("Choose a candidature in the table: where it stands and what can be done next appear here.")});
    m_content = new QWidget(this);
    auto *content = new QVBoxLayout(m_content);
    content->addWidget(makeHeader());
    content->addWidget(makeSteps());
    auto *area = new QScrollArea(m_content);
    area->setWidget(makeBody());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(1); // the header is never squeezed for it
    content->addWidget(area, 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    connect(&store, &Store::changed, this, &ApplicationPane::onChanged);
}

QWidget *ApplicationPane::makeHeader()
{
    auto *header = new QWidget(m_content);
    m_title = titleLabel({}, header);
    m_identity = plainLabel({}, header);
    m_status = new ToneNote(Tone::Neutral, header);
    m_closed = new ToneNote(Tone::Info, header);
    m_participation = new ToneNote(Tone::Neutral, header);
    m_contact = mutedLabel({}, header);
    m_contact->setWordWrap(true);
    m_student = new LinkButton(tr("Open the student"), header);
    m_action = new LinkButton(tr("Open the action"), header);
    m_title->setWordWrap(true);
    m_identity->setWordWrap(true);
    connect(m_student, &LinkButton::clicked, this,
            [this] { Q_EMIT recordRequested(QStringLiteral("student"), m_application.student.value); });
    connect(m_action, &LinkButton::clicked, this,
            [this] { Q_EMIT recordRequested(QStringLiteral("proposal"), m_application.proposal.value); });
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins({});
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_identity), static_cast<QWidget *>(m_status),
                            static_cast<QWidget *>(m_participation), static_cast<QWidget *>(m_contact), static_cast<QWidget *>(m_closed)})
        layout->addWidget(widget);
    auto *links = new QWidget(header);
    auto *flow = new FlowLayout(links);
    flow->addWidget(m_student);
    flow->addWidget(m_action);
    layout->addWidget(links);
    return header;
}

QWidget *ApplicationPane::makeSteps()
{
    auto *steps = new QWidget(m_content);
    auto *flow = new FlowLayout(steps);
    m_match = new QPushButton(tr("Find an action…"), steps);
    m_match->setToolTip(toolTipText(tr("The actions open to this student, with the reasons")));
    connect(m_match, &QPushButton::clicked, this,
            [this] { Q_EMIT matchRequested(m_application.student.value, m_application.campaign.value); });
    flow->addWidget(m_match);
    for (const ApplicationStatus to : kOrder) {
        auto *button = new QPushButton(steps);
        connect(button, &QPushButton::clicked, this, [this, to] { takeStep(to); });
        flow->addWidget(button);
        m_steps.insert(to, button);
    }
    return steps;
}

QWidget *ApplicationPane::makeBody()
{
    const QDate today = m_store.clock().today();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->addWidget(sectionLabel(tr("Wishes"), body));
    m_wishes = new WishList(m_store, body);
    column->addWidget(m_wishes);
    m_answersTitle = sectionLabel(tr("With the mayor"), body);
    column->addWidget(m_answersTitle);
    m_answers = new FieldForm({{kMayor, tr("The mayor"), FormField::Choice, answerChoices()},
                               {.key = kMayorOn, .label = tr("The mayor answered on"), .kind = FormField::Date, .today = today},
                               {kStudent, tr("The student"), FormField::Choice, answerChoices()},
                               {.key = kStudentOn, .label = tr("The student answered on"), .kind = FormField::Date, .today = today}},
                              body);
    column->addWidget(m_answers);
    column->addWidget(sectionLabel(tr("The form"), body));
    m_form = new FieldForm({{.key = kReceived, .label = tr("Received on"), .kind = FormField::Date, .today = today},
                            {kAvailability, tr("Availability"), FormField::Text},
                            {kMotivation, tr("Motivation"), FormField::Text},
                            {kNotes, tr("Notes"), FormField::Text}},
                           body);
    column->addWidget(m_form);
    column->addStretch();
    connect(m_form, &FieldForm::committed, this, &ApplicationPane::saveForm);
    connect(m_answers, &FieldForm::committed, this, &ApplicationPane::saveAnswer);
    connect(m_wishes, &WishList::failed, this, &ApplicationPane::tell);
    return body;
}

void ApplicationPane::setApplication(ApplicationId application)
{
    if (application == m_id)
        return;
    commit();
    m_id = application;
    refresh();
}

void ApplicationPane::refresh()
{
    m_line.reset();
    if (m_id.isValid()) {
        if (const Status status = read(false); !status)
            tell(status.error());
    }
    m_stack->setCurrentWidget(m_line ? m_content : static_cast<QWidget *>(m_empty));
}

void ApplicationPane::onChanged(const ChangeSet &changes)
{
    if (!m_id.isValid())
        return;
    static const QStringList tables{QStringLiteral("application"), QStringLiteral("wish"),     QStringLiteral("student"),
                                    QStringLiteral("proposal"),    QStringLiteral("campaign"), QStringLiteral("campaign_rule"),
                                    QStringLiteral("assignment"),  QStringLiteral("setting"),  QStringLiteral("proposal_decision")};
    const bool touched = std::any_of(changes.rows.begin(), changes.rows.end(),
                                     [](const RowChange &change) { return tables.contains(change.table); });
    if (!touched)
        return;
    if (const Status status = read(true); !status)
        tell(status.error());
    m_stack->setCurrentWidget(m_line ? m_content : static_cast<QWidget *>(m_empty));
}

Status ApplicationPane::read(bool same)
{
    m_line.reset();
    Database &database = m_store.database();
    const auto found = ApplicationsRepository(database).find(m_id);
    if (!found)
        return found.error();
    if (!*found)
        return done(); // removed meanwhile: the list has let go of it
    const auto lines = ApplicationsList(database).lines({static_cast<RowKey>(m_id.value)});
    if (!lines)
        return lines.error();
    const auto rules = CampaignRulesRepository(database).of((*found)->campaign);
    if (!rules)
        return rules.error();
    const auto facts = ApplicationsRepository(database).facts(m_id);
    if (!facts)
        return facts.error();
    const auto campaign = CampaignsRepository(database).find((*found)->campaign);
    if (!campaign)
        return campaign.error();
    if (lines->empty())
        return done();
    m_application = **found;
    m_line = lines->front();
    m_rules = *rules;
    m_refusal.clear();
    if (m_store.isReadOnly())
        m_refusal = tr("The register is open for consultation: nothing can be changed.");
    else if (*campaign && (*campaign)->isClosed())
        m_refusal = tr("The campaign %1 is closed: nothing can be changed.").arg((*campaign)->name);
    showHeader();
    showParticipation();
    showSteps(*facts);
    m_wishes->show(*m_line, m_rules.wishesRanked, m_refusal);
    for (FieldForm *form : {m_form, m_answers})
        form->setReadOnly(!m_refusal.isEmpty());
    same ? m_form->setSaved(formValues(m_application)) : m_form->load(formValues(m_application));
    same ? m_answers->setSaved(answerValues(m_application)) : m_answers->load(answerValues(m_application));
    return done();
}

void ApplicationPane::showHeader()
{
    m_title->setText(m_line->studentName());
    QStringList identity{m_line->communeName.isEmpty() ? tr("commune of origin not known") : m_line->communeName, m_line->component,
                         m_line->level,
                         tr("received %n day(s) ago", nullptr, daysSince(m_application.receivedOn, m_store.clock().today()))};
    identity.removeAll(QString());
    m_identity->setText(identity.join(QStringLiteral(" · ")));
    const QString status = ApplicationWords::label(m_application.status);
    const QString code = ApplicationWords::label(m_application.reason);
    m_status->setTone(toTone(toneOf(m_application.status)));
    if (m_application.reason == ApplicationReason::None)
        m_status->setText(m_application.proposal.isValid() ? tr("%1: %2", "status and action").arg(status, m_line->action()) : status);
    else if (m_application.reasonText.isEmpty())
        m_status->setText(tr("%1: %2", "status and reason").arg(status, code));
    else
        m_status->setText(tr("%1: %2 — %3", "status, reason and its words").arg(status, code, m_application.reasonText));
    m_closed->setText(m_refusal);
    const auto student = StudentsRepository(m_store.database()).find(m_application.student);
    m_contact->setText(ContactRule::explain(m_application, student && *student ? (*student)->phoneConsentOn : QDate(),
                                            m_store.clock().today()));
    m_action->setVisible(m_application.proposal.isValid());
    const bool withMayor = m_application.transmittedOn.isValid();
    m_answersTitle->setVisible(withMayor);
    m_answers->setVisible(withMayor);
    if (withMayor)
        m_answersTitle->setText(tr("With the mayor since %1").arg(formatDate(m_application.transmittedOn)));
}

void ApplicationPane::showParticipation()
{
    const Participation decided = m_application.participation;
    if (decided == Participation::Undecided) {
        m_participation->setTone(Tone::Neutral);
        m_participation->setText(m_rules.participationValidated ? tr("The university has not decided on the participation yet.") : QString());
        return;
    }
    m_participation->setTone(toTone(toneOf(decided)));
    const QString day = formatDate(m_application.participationOn);
    const QString label = ApplicationWords::label(decided);
    if (m_application.participationReason.isEmpty()) {
        m_participation->setText(
            tr("%1 on %2 by %3", "decision, day, author").arg(label, day, m_application.participationAuthor));
    } else {
        m_participation->setText(tr("%1 on %2 by %3: %4", "decision, day, author, reason")
                                     .arg(label, day, m_application.participationAuthor, m_application.participationReason));
    }
}

void ApplicationPane::showSteps(const ApplicationFacts &facts)
{
    for (auto it = m_steps.cbegin(); it != m_steps.cend(); ++it) {
        QPushButton *button = *it;
        const auto *step = stepBetween(ApplicationLife::steps(), m_application.status, it.key());
        button->setVisible(step);
        if (!step)
            continue;
        // Which action it goes to is asked by the step itself.
        const bool asksForAction = it.key() == Transmitted && (!facts.proposalChosen || m_application.status == Transmitted);
        const QString why = !m_refusal.isEmpty() ? m_refusal : asksForAction ? QString() : ApplicationLife::refusal(*step, facts);
        button->setText(ApplicationLife::verb(*step));
        button->setEnabled(why.isEmpty());
        button->setToolTip(toolTipText(why));
    }
    m_match->setEnabled(m_refusal.isEmpty());
    if (!m_refusal.isEmpty())
        m_match->setToolTip(toolTipText(m_refusal));
    else
        m_match->setToolTip(toolTipText(tr("The actions open to this student, with the reasons")));
}

} // namespace pc
