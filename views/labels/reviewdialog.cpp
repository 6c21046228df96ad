#include "views/labels/reviewdialog.h"

#include "models/labels/acquisrepository.h"
#include "models/labels/labelfilesrepository.h"
#include "models/register/register.h"
#include "views/common/plaintext.h"
#include "views/common/toast.h"
#include "views/common/tonenote.h"
#include "views/labels/deliberationform.h"
#include "views/labels/reviewsheet.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr QSize kSize(1180, 620); // fits the smallest screen the program is made for
}

ReviewDialog::ReviewDialog(Store &store, Dialogs &dialogs, const std::vector<LabelFileId> &files, Viewpoint viewpoint,
                           QWidget *parent)
    : QDialog(parent), m_store(store), m_files(files), m_deliberates(viewpoint == Viewpoint::University),
      m_title(sectionLabel({}, this)), m_about(mutedLabel({}, this)), m_sheet(new ReviewSheet(this)),
      m_note(new ToneNote(Tone::Attention, this)), m_toast(nullptr)
{
    Q_UNUSED(dialogs) // every decision can be undone: nothing is to be confirmed
    setWindowTitle(tr("Examine one after the other"));
    makeLayout();
    m_toast = new Toast(m_sheet); // above the buttons
    resize(kSize);
    if (!m_files.empty())
        read();
    m_sheet->setFocus();
}

void ReviewDialog::makeLayout()
{
    m_sheet->setFocusPolicy(Qt::StrongFocus);
    m_sheet->setAccessibleName(tr("The file"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_sheet, 1);
    if (m_deliberates) {
        m_deliberation = new DeliberationForm(this);
        column->addWidget(m_deliberation);
    }
    column->addWidget(m_note);
    column->addWidget(makeDecision());
    auto *buttons = new QHBoxLayout;
    m_previous = makeButton(tr("Previous (F7)"), {Qt::Key_F7}, [this] { go(-1); });
    m_grant = makeButton(tr("Grant (A)"), {Qt::Key_A}, [this] { begin(LabelVerdict::Granted); });
    m_defer = makeButton(tr("Defer (J)"), {Qt::Key_J}, [this] { begin(LabelVerdict::Deferred); });
    m_refuse = makeButton(tr("Refuse (R)"), {Qt::Key_R}, [this] { begin(LabelVerdict::Refused); });
    m_next = makeButton(tr("Next (F8)"), {Qt::Key_F8}, [this] { go(1); });
    auto *open = makeButton(tr("Open the file"), {}, [this] {
        const qint64 id = current().value;
        reject();
        Q_EMIT recordRequested(QStringLiteral("label_file"), id);
    });
    auto *close = makeButton(tr("Close"), {}, [this] { reject(); });
    for (QPushButton *button : {m_previous, m_grant, m_defer, m_refuse, m_next})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(close);
    column->addLayout(buttons);
    auto *undoing = new QShortcut(QKeySequence::Undo, this);
    connect(undoing, &QShortcut::activated, this, &ReviewDialog::undo);
}

QPushButton *ReviewDialog::makeButton(const QString &text, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    for (const QKeySequence &key : keys) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, button, [button] {
            if (button->isEnabled())
                button->click();
        });
    }
    return button;
}

QWidget *ReviewDialog::makeDecision()
{
    m_reasonRow = new QWidget(this);
    m_reasonLabel = new QLabel(m_reasonRow);
    m_reason = new QLineEdit(m_reasonRow);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason of the decision"));
    m_reason->setPlaceholderText(tr("Enter confirms and shows the next file"));
    m_reason->installEventFilter(this);
    auto *line = new QHBoxLayout(m_reasonRow);
    line->setContentsMargins({});
    line->addWidget(m_reasonLabel);
    line->addWidget(m_reason, 1);
    m_reasonRow->hide();
    return m_reasonRow;
}

QString ReviewDialog::titleText() const { return m_title->text(); }

QString ReviewDialog::note() const { return m_note->text(); }

void ReviewDialog::tell(const Error &error)
{
    m_note->setTone(Tone::Danger);
    m_note->setText(error.message);
}

void ReviewDialog::read()
{
    cancelReason();
    m_note->setText({});
    const auto it = LabelFilesRepository(m_store.database()).caseOf(current(), m_store.clock().today());
    if (!it)
        return tell(it.error());
    LabelSessionsRepository sessions(m_store.database());
    const auto session = sessions.find(it->file.session);
    m_session = session && *session ? **session : LabelSession();
    m_status = it->file.status;
    const ReviewContent content = contentOf(*it, m_session.anonymous && !m_session.isSigned());
    showTitle(*it, content);
    m_sheet->show(content);
    enable(*it);
    if (!m_deliberation)
        return;
    Deliberation said;
    said.file = current();
    said.session = m_session.id;
    const auto kept = sessions.deliberation(current(), m_session.id);
    if (kept && *kept && (*kept)->session == m_session.id)
        said = **kept;
    m_deliberation->show(said);
    m_deliberation->setReadOnly(m_session.isSigned() || m_store.isReadOnly());
}

void ReviewDialog::showTitle(const LabelCase &it, const ReviewContent &content)
{
    m_who = content.identity.isEmpty() ? tr("File %1").arg(it.file.agenda) : content.identity.front();
    m_title->setText(tr("%1 of %2: %3", "place among the files examined, and whose file it is")
                         .arg(m_at + 1)
                         .arg(m_files.size())
                         .arg(m_who));
    m_about->setText(tr("%1 · %2", "label and state of a file").arg(it.kind.name, LabelWords::label(it.file.status)));
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_files.size());
}

void ReviewDialog::enable(const LabelCase &it)
{
    LabelFacts facts = LabelConditions::facts(it);
    m_hoursReached = facts.hoursReached;
    facts.hoursReached = true; // a reason lets it through
    const QString closed = m_store.isReadOnly() ? tr("The register is open for consultation: nothing can be changed.") : QString();
    QString common;
    for (const auto &[button, verdict] : {std::pair(m_grant, LabelVerdict::Granted), std::pair(m_defer, LabelVerdict::Deferred),
                                          std::pair(m_refuse, LabelVerdict::Refused)}) {
        const QString why =
            closed.isEmpty() ? LabelLife::refusal(it.file.status, LabelLife::statusOf(verdict), facts) : closed;
        button->setEnabled(why.isEmpty());
        button->setToolTip(toolTipText(why));
        common = why;
    }
    if (it.file.isDecided())
        common = tr("This file is decided: %1.").arg(LabelWords::label(it.file.status));
    m_note->setTone(Tone::Info);
    m_note->setText(common);
}

ReviewContent ReviewDialog::contentOf(const LabelCase &it, bool anonymous) const
{
    ReviewContent content{it, {}, {}};
    if (!anonymous)
        content.identity = LabelSessionsRepository(m_store.database()).identity(it.file.id);
    AcquisRepository acquis(m_store.database());
    const auto criteria = acquis.criteria(it.file.grid);
    const auto answers = acquis.answers(it.file.id);
    if (criteria && answers)
        content.means = familyMeans(*criteria, *answers, it.kind.weighted);
    return content;
}

void ReviewDialog::go(int by)
{
    if (!saveDeliberation())
        return;
    const qsizetype to = static_cast<qsizetype>(m_at) + by;
    if (to < 0 || to >= std::ssize(m_files))
        return;
    m_at = static_cast<size_t>(to);
    read();
    m_sheet->setFocus();
}

// A verdict that needs no reason is done at once.
void ReviewDialog::begin(LabelVerdict verdict)
{
    const bool needsReason = verdict != LabelVerdict::Granted || !m_hoursReached;
    if (!needsReason) {
        apply(verdict, {});
        return;
    }
    m_pending = verdict;
    m_reasonLabel->setText(verdict == LabelVerdict::Granted       ? tr("Why it is granted although hours are missing")
                               : verdict == LabelVerdict::Deferred ? tr("Reason of the deferral")
                                                                   : tr("Reason of the refusal"));
    const auto used = LabelSessionsRepository(m_store.database()).usedReasons(verdict);
    auto *completer = new QCompleter(used ? *used : QStringList(), m_reason);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_reason->setCompleter(completer); // the one before goes: it was the line's own
    m_reason->clear();
    m_reasonRow->show();
    m_reason->setFocus();
}

void ReviewDialog::confirm()
{
    if (!m_pending)
        return;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return tell({ErrorKind::Invalid, tr("This decision needs a reason: say why in one sentence."), {}});
    apply(*m_pending, reason);
}

void ReviewDialog::cancelReason()
{
    m_pending.reset();
    m_reasonRow->hide();
    m_reason->clear();
}

bool ReviewDialog::apply(LabelVerdict verdict, const QString &reason)
{
    const QDate today = m_store.clock().today();
    LabelDecision decision;
    decision.file = current();
    decision.verdict = verdict;
    decision.reason = reason;
    decision.author = m_store.author();
    decision.decidedOn = m_session.id.isValid() && m_session.heldOn <= today ? m_session.heldOn : today;
    if (m_status == LabelStatus::Scheduled)
        decision.session = m_session.id;
    const QString text = tr("%1: %2", "the file and its decision").arg(m_who, LabelWords::label(verdict));
    const Status status = m_store.transact(text, [&](Transaction &transaction) -> Status {
        if (m_deliberation && m_deliberation->isChanged()) {
            if (Status said = LabelSessionsRepository::deliberate(transaction, m_deliberation->value()); !said)
                return said;
        }
        return LabelFilesRepository::decide(transaction, {current()}, decision);
    });
    if (!status) {
        tell(status.error());
        return false;
    }
    m_decidedAt = m_at;
    if (m_at + 1 < m_files.size())
        ++m_at;
    read();
    if (m_decidedAt == m_at) {
        m_note->setTone(Tone::Success);
        m_note->setText(summary());
    }
    m_sheet->setFocus();
    m_toast->announce(text, tr("Undo"), [this] { undo(); });
    return true;
}

bool ReviewDialog::saveDeliberation()
{
    if (!m_deliberation || !m_deliberation->isChanged() || m_store.isReadOnly() || m_session.isSigned())
        return true;
    const Status status = m_store.transact(tr("Deliberation noted"), [&](Transaction &transaction) {
        return LabelSessionsRepository::deliberate(transaction, m_deliberation->value());
    });
    if (!status)
        tell(status.error());
    return status.ok();
}

void ReviewDialog::undo()
{
    if (!saveDeliberation())
        return;
    const auto undone = m_store.undo();
    if (!undone)
        return tell(undone.error());
    m_at = m_decidedAt;
    read();
    m_sheet->setFocus();
    m_toast->announce(tr("Undone: %1").arg(*undone));
}

QString ReviewDialog::summary() const
{
    int granted = 0;
    int open = 0;
    for (const LabelFileId id : m_files) {
        const auto file = LabelFilesRepository(m_store.database()).find(id);
        granted += file && *file && (*file)->status == LabelStatus::Granted ? 1 : 0;
        open += file && *file && !(*file)->isDecided() ? 1 : 0;
    }
    if (open > 0)
        return tr("The last file is decided; %n file(s) are still to be decided.", nullptr, open);
    return tr("Every file is decided: %1 of %2 granted.").arg(granted).arg(m_files.size());
}

bool ReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_reason || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        confirm();
        return true;
    }
    if (key == Qt::Key_Escape) {
        cancelReason();
        m_sheet->setFocus();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void ReviewDialog::reject()
{
    if (saveDeliberation())
        QDialog::reject();
}

} // namespace pc
