#include "views/labels/sessionpane.h"

#include "views/common/documentstab.h"
#include "views/common/flowlayout.h"
#include "views/common/formdialog.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/labels/agendaview.h"
#include "views/labels/membersview.h"
#include "views/labels/sessionform.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pc {

namespace {
const QString kTable = u"label_session"_s;
}

SessionPane::SessionPane(Store &store, QWidget *parent)
    : SessionPart(store, parent), m_title(sectionLabel({}, this)), m_quorum(new ToneNote(Tone::Info, this)),
      m_locked(new ToneNote(Tone::Info, this)), m_sign(new QPushButton(tr("Sign the minutes…"), this)),
      m_minutes(new QPushButton(tr("Minutes…"), this)), m_issue(new QPushButton(tr("Documents…"), this)),
      m_remove(new QPushButton(tr("Remove the session"), this)), m_tabs(new QTabWidget(this)),
      m_agenda(new AgendaView(store)), m_members(new MembersView(store)), m_fields(new SessionTab(store)),
      m_documents(new DocumentsTab(store))
{
    m_title->setWordWrap(true);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_sign, m_minutes, m_issue, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_agenda, tr("Agenda"));
    m_tabs->addTab(m_members, tr("Members"));
    m_tabs->addTab(m_fields, tr("Session"));
    m_tabs->addTab(m_documents, tr("Documents"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_quorum), static_cast<QWidget *>(m_locked)})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addWidget(m_tabs, 1);
    for (SessionPart *part : {static_cast<SessionPart *>(m_agenda), static_cast<SessionPart *>(m_members), static_cast<SessionPart *>(m_fields)})
        connect(part, &SessionPart::messageRaised, this, &SessionPart::messageRaised);
    connect(m_agenda, &AgendaView::recordRequested, this, &SessionPane::recordRequested);
    connect(m_agenda, &AgendaView::reviewRequested, this, &SessionPane::reviewRequested);
    connect(m_documents, &DocumentsTab::documentsRequested, this, &SessionPane::documentsRequested);
    connect(m_documents, &DocumentsTab::openRequested, this,
            [this](qint64 document) { Q_EMIT recordRequested(u"issued_document"_s, document); });
    connect(m_sign, &QPushButton::clicked, this, &SessionPane::sign);
    connect(m_minutes, &QPushButton::clicked, this, [this] { Q_EMIT minutesRequested(session().id.value); });
    connect(m_issue, &QPushButton::clicked, this, [this] { Q_EMIT documentsRequested(kTable, {session().id.value}); });
    connect(m_remove, &QPushButton::clicked, this, &SessionPane::remove);
}

void SessionPane::commit() { m_fields->commit(); }

void SessionPane::refresh()
{
    m_title->setText(sessionName(session()));
    m_locked->setText(lock());
    showQuorum();
    m_agenda->show(session(), lock());
    m_members->show(session(), lock());
    m_fields->show(session(), lock());
    m_documents->setRecord(kTable, session().id.value);
    const auto refusal = LabelSessionsRepository(store().database()).signingRefusal(session().id);
    if (!refusal)
        tell(refusal.error());
    enable(m_sign, !lock().isEmpty() || !refusal ? lock() : *refusal);
    const QString closed = store().isReadOnly() ? lock() : QString();
    enable(m_minutes, closed);
    enable(m_issue, closed);
    enable(m_remove, lock());
}

QString SessionPane::quorumText() const { return m_quorum->text(); }

void SessionPane::showQuorum()
{
    const auto members = LabelSessionsRepository(store().database()).members(session().id);
    if (!members)
        return tell(members.error());
    const int there = presentMembers(*members);
    const auto all = static_cast<int>(members->size());
    QString text;
    if (session().quorum == 0)
        text = members->empty() ? tr("No member is written down yet.") : tr("%n of %1 members present.", nullptr, there).arg(all);
    else if (isQuorate(session(), *members))
        text = tr("%n of %1 members present, quorum of %2 reached.", nullptr, there).arg(all).arg(session().quorum);
    else
        text = tr("%n of %1 members present, quorum of %2 not reached.", nullptr, there).arg(all).arg(session().quorum);
    m_quorum->setTone(isQuorate(session(), *members) ? Tone::Info : Tone::Attention);
    m_quorum->setText(text);
}

FormDialog *SessionPane::sign()
{
    const QDate today = store().clock().today();
    FormDialogContent content{.title = tr("Sign the minutes"),
                              .sentence = tr("Once the minutes are signed nothing of this session changes any more: members, "
                                             "agenda, decisions. This is not undone."),
                              .fields = {{.key = u"signed_on"_s, .label = tr("Signed on"), .kind = FormField::Date, .today = today},
                                         {.key = u"signed_by"_s, .label = tr("Signed by")}},
                              .values = {{u"signed_on"_s, valueOf(today)}},
                              .verb = tr("Sign the minutes")};
    const auto members = LabelSessionsRepository(store().database()).members(session().id);
    for (const LabelMember &member : members ? *members : std::vector<LabelMember>()) {
        if (member.chairs)
            content.values[u"signed_by"_s] = member.name;
    }
    const LabelSessionId id = session().id;
    const QString text = tr("Minutes signed: %1").arg(sessionName(session()));
    return FormDialog::ask(this, content, [this, id, text](const QMap<QString, QString> &values) {
        const Status status = store().transactForGood(text, [&](Transaction &transaction) {
            return LabelSessionsRepository::sign(transaction, id, dayOf(values.value(u"signed_on"_s)), values.value(u"signed_by"_s));
        });
        if (status) // the dialog closes first
            QMetaObject::invokeMethod(this, [this, id] { Q_EMIT minutesRequested(id.value); }, Qt::QueuedConnection);
        return status;
    });
}

void SessionPane::remove()
{
    const LabelSessionId id = session().id;
    change(tr("%1 removed").arg(sessionName(session())),
           [id](Transaction &transaction) { return LabelSessionsRepository::remove(transaction, id); });
}

} // namespace pc
