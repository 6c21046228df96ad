#include "views/labels/labelpane.h"

#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/labels/labelsmodel.h"
#include "models/students/studentsrepository.h"
#include "views/common/attachmentstab.h"
#include "views/common/columnscroll.h"
#include "views/common/documentstab.h"
#include "views/common/emptystate.h"
#include "views/common/linkbutton.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/labels/acquistab.h"
#include "views/labels/conditionsview.h"
#include "views/labels/labelform.h"
#include "views/labels/labelhours.h"
#include "views/labels/labelstepbar.h"
#include "views/labels/piecesview.h"

#include <QLabel>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace pc {

LabelPane::LabelPane(Store &store, Dialogs &dialogs, QWidget *parent) : QWidget(parent), m_store(store), m_dialogs(dialogs)
{
    m_empty = new EmptyState(this);
    m_empty->setContent({.iconName = QStringLiteral("award"),
                         .sentence = tr("Choose a label file in the table: its conditions, its pieces, its acquis and its decision "
                                        "appear here.")});
    m_content = new QWidget(this);
    QWidget *header = makeHeader();
    m_steps = new LabelStepBar(store.isReadOnly(), m_content);
    m_tabs = new QTabWidget(m_content);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_acquis = new AcquisTab(store);
    m_hours = new LabelHours(store);
    m_tabs->addTab(new ColumnScroll(makeMain()), tr("File", "tab of a label file"));
    m_tabs->addTab(m_acquis, tr("Acquis"));
    m_tabs->addTab(m_hours, tr("Hours"));
    m_tabs->addTab(new DocumentsTab(store), tr("Documents"));
    m_attachments = new AttachmentsTab(store, dialogs);
    m_tabs->addTab(m_attachments, tr("Attached files"));
    auto *content = new QVBoxLayout(m_content);
    content->addWidget(header);
    content->addWidget(m_steps);
    content->addWidget(m_tabs, 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    connectParts();
}

QWidget *LabelPane::makeHeader()
{
    auto *header = new QWidget(m_content);
    m_title = titleLabel({}, header);
    m_title->setWordWrap(true);
    m_identity = plainLabel({}, header);
    m_state = new ToneNote(Tone::Neutral, header);
    m_notice = new ToneNote(Tone::Neutral, header);
    m_closed = new ToneNote(Tone::Neutral, header);
    m_openSession = new LinkButton(tr("Open the commission"), header);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins({});
    for (QWidget *each : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_identity), static_cast<QWidget *>(m_state),
                          static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_closed)})
        layout->addWidget(each);
    layout->addWidget(m_openSession, 0, Qt::AlignLeading);
    return header;
}

QWidget *LabelPane::makeMain()
{
    auto *main = new QWidget;
    m_decisionTitle = sectionLabel(tr("Decision"), main);
    m_decision = new ToneNote(Tone::Neutral, main);
    m_reason = plainLabel({}, main);
    m_conditions = new ConditionsView(main);
    m_pieces = new PiecesView(m_store, m_dialogs, main);
    m_form = new LabelForm(m_store, main);
    auto *column = new QVBoxLayout(main);
    column->addWidget(m_decisionTitle);
    column->addWidget(m_decision);
    column->addWidget(m_reason);
    column->addWidget(sectionLabel(tr("Conditions"), main));
    column->addWidget(m_conditions);
    column->addWidget(sectionLabel(tr("Pieces"), main));
    column->addWidget(m_pieces);
    column->addWidget(m_form);
    column->addStretch();
    return main;
}

void LabelPane::connectParts()
{
    connect(&m_store, &Store::changed, this, &LabelPane::onChanged);
    connect(m_pieces, &PiecesView::failed, this, &LabelPane::messageRaised);
    connect(m_form, &LabelForm::failed, this, &LabelPane::messageRaised);
    connect(m_form, &LabelForm::recordRequested, this, &LabelPane::recordRequested);
    connect(m_openSession, &LinkButton::clicked, this,
            [this] { Q_EMIT recordRequested(QStringLiteral("label_session"), m_session.value); });
    connect(m_steps, &LabelStepBar::stepAsked, this, &LabelPane::takeStep);
    connect(m_steps, &LabelStepBar::takeBackAsked, this, &LabelPane::takeBack);
    connect(m_steps, &LabelStepBar::notifyAsked, this, &LabelPane::notify);
    connect(m_steps, &LabelStepBar::appealAsked, this, &LabelPane::appeal);
}

void LabelPane::setFile(LabelFileId id)
{
    if (id == m_id)
        return;
    commit();
    m_id = id;
    refresh();
}

void LabelPane::refresh()
{
    if (!m_id.isValid()) {
        m_acquis->setFile({});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (const Status status = read(false); !status) {
        m_stack->setCurrentWidget(m_empty);
        say(status);
        return;
    }
    m_acquis->setFile(m_id);
    m_acquis->refresh();
    m_stack->setCurrentWidget(m_content);
}

QString LabelPane::lockOf(const LabelCase &it, bool campaignOpen) const
{
    if (!campaignOpen)
        return tr("The campaign is closed: nothing can be changed.");
    if (it.file.status == LabelStatus::Withdrawn)
        return tr("This file is withdrawn: prepare it again first.");
    if (it.file.status == LabelStatus::Deferred)
        return {};
    if (it.isSigned)
        return tr("The minutes of the session are signed: nothing of it changes any more.");
    return it.file.isDecided() ? tr("A decision was made on this file: take it back first.") : QString();
}

Status LabelPane::read(bool same)
{
    const auto it = LabelFilesRepository(m_store.database()).caseOf(m_id, m_store.clock().today());
    if (!it)
        return it.error();
    const auto student = StudentsRepository(m_store.database()).find(it->file.student);
    const auto campaign = CampaignsRepository(m_store.database()).find(it->file.campaign);
    if (!student || !campaign)
        return student ? campaign.error() : student.error();
    const Student who = student->value_or(Student{});
    const bool isOpen = *campaign && !(*campaign)->isClosed();
    m_status = it->file.status;
    m_session = it->file.session;
    m_studentName = who.letterName();
    m_closed->setText(isOpen ? QString() : tr("The campaign is closed: nothing can be changed."));
    showHeader(*it, who);
    showDecision(*it);
    m_steps->show(*it, isOpen ? QString() : m_closed->text());
    m_conditions->show(*it);
    const QString lock = lockOf(*it, isOpen);
    m_pieces->show(*it, m_studentName, lock);
    m_attachments->setLock(lock);
    if (same)
        m_form->refresh(*it, who, lock, isOpen);
    else
        m_form->show(*it, who, lock, isOpen);
    m_hours->show(it->claims);
    return done();
}

void LabelPane::showHeader(const LabelCase &it, const Student &student)
{
    const LabelFile &file = it.file;
    m_title->setText(student.listName());
    const auto campaign = CampaignsRepository(m_store.database()).find(file.campaign);
    QStringList identity{it.kind.name, campaign && *campaign ? (*campaign)->name : QString(), student.component, student.level,
                         file.depositedOn.isValid() ? tr("deposited on %1").arg(formatDate(file.depositedOn)) : QString()};
    identity.removeAll(QString());
    m_identity->setText(identity.join(QStringLiteral(" · ")));
    m_state->setTone(static_cast<Tone>(toneOf(file.status)));
    const QString label = LabelWords::label(file.status);
    const bool saysWhy = !file.isDecided() && !file.statusReason.isEmpty();
    m_state->setText(saysWhy ? tr("%1: %2", "state of a file and why").arg(label, file.statusReason) : label);
    const NoticeState notice = file.notice();
    const QDate day = notice == NoticeState::Appealed ? file.appealedOn : file.notifiedOn;
    m_notice->setTone(static_cast<Tone>(toneOf(notice)));
    m_notice->setText(notice == NoticeState::None ? QString()
                      : day.isValid()             ? tr("%1 on %2", "state of the notification and its day")
                                            .arg(LabelWords::label(notice), formatDate(day))
                                                  : LabelWords::label(notice));
    m_openSession->setVisible(file.session.isValid());
    m_openSession->setText(it.sessionOn.isValid() ? tr("Open the commission of %1").arg(formatDate(it.sessionOn)) : tr("Open the commission"));
}

void LabelPane::showDecision(const LabelCase &it)
{
    const auto held = it.file.isDecided() ? LabelFilesRepository(m_store.database()).decision(it.file.id)
                                          : Result<std::optional<LabelDecision>>(std::optional<LabelDecision>());
    const bool isThere = held && *held;
    m_decisionTitle->setVisible(isThere);
    m_reason->setVisible(isThere && !(*held)->reason.isEmpty());
    m_decision->setText(QString());
    if (!isThere)
        return;
    const LabelDecision &decision = **held;
    m_decision->setTone(static_cast<Tone>(toneOf(it.file.status)));
    m_decision->setText(tr("%1 on %2 by %3", "verdict, day, author")
                            .arg(LabelWords::label(decision.verdict), formatDate(decision.decidedOn), decision.author));
    m_reason->setText(decision.remedies.isEmpty() ? decision.reason : decision.reason + u'\n' + decision.remedies);
}

void LabelPane::onChanged(const ChangeSet &changes)
{
    if (!m_id.isValid())
        return;
    static const QStringList elsewhere{QStringLiteral("setting"),      QStringLiteral("campaign"),      QStringLiteral("student"),
                                       QStringLiteral("assignment"),   QStringLiteral("hour_entry"),    QStringLiteral("visa"),
                                       QStringLiteral("proposal"),     QStringLiteral("label_kind"),    QStringLiteral("label_requirement"),
                                       QStringLiteral("label_window"), QStringLiteral("label_session"), QStringLiteral("label_member"),
                                       QStringLiteral("attachment"),   QStringLiteral("issued_document"), QStringLiteral("label_claim"),
                                       QStringLiteral("campaign_deadline")};
    bool isTouched = std::any_of(elsewhere.begin(), elsewhere.end(), [&](const QString &table) { return changes.touches(table); });
    for (const RowChange &change : changes.rows)
        isTouched = isTouched || (change.ownerTable == QLatin1StringView("label_file") && change.owner == m_id.value);
    if (!isTouched)
        return;
    const auto found = LabelFilesRepository(m_store.database()).find(m_id);
    if (found && !*found) {
        m_id = {};
        refresh();
        return;
    }
    if (const Status status = read(true); !status)
        say(status);
}

void LabelPane::commit()
{
    if (!m_id.isValid())
        return;
    m_form->commit();
    m_acquis->commit();
}

QString LabelPane::unsaved() const { return m_acquis->unsaved(); }
int LabelPane::currentTab() const { return m_tabs->currentIndex(); }
void LabelPane::setCurrentTab(int tab) { m_tabs->setCurrentIndex(tab); }

} // namespace pc
