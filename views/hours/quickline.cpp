#include "views/hours/quickline.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/hours/hourchoices.h"
#include "models/hours/houredits.h"
#include "models/hours/quotaledger.h"
#include "views/common/icons.h"
#include "views/common/lookupfield.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {

constexpr int kOffered = 20;

LookupProvider provider(Store &store)
{
    return [&store](const QString &typed) {
        std::vector<LookupChoice> choices;
        const auto found = HourChoices(store.database()).assignments(typed, kOffered);
        if (!found)
            return choices;
        for (const AssignmentChoice &each : *found)
            choices.push_back({each.assignment.value,
                               QuickLine::tr("%1 — %2", "student and commune").arg(each.studentName, each.communeName),
                               each.action});
        return choices;
    };
}

} // namespace

QuickLine::QuickLine(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_student(new LookupField(provider(store), this)), m_add(new QPushButton(this)),
      m_note(new ToneNote(Tone::Attention, this)), m_quota(new ToneNote(Tone::Info, this))
{
    m_student->setName(tr("Student and commune"));
    m_student->setPlaceholderText(tr("Student…"));
    m_student->setClearAllowed(true);
    m_day = addLine(tr("Day of the hours"), 12);
    m_day->setText(formatDate(store.clock().today()));
    m_start = addLine(tr("Time of the beginning, when known"), 7);
    m_start->setPlaceholderText(tr("14:30", "example of a time of the day"));
    m_duration = addLine(tr("Duration"), 9);
    m_duration->setPlaceholderText(tr("2 h 30"));
    m_task = addLine(tr("Task"), 16);
    m_task->setPlaceholderText(tr("Task"));
    m_reason = addLine(tr("Reason of what looks wrong"), 20);
    m_reason->setPlaceholderText(tr("If it is right after all: why?"));
    m_reason->hide();
    m_add->setIcon(icon(QLatin1StringView("plus")));
    m_add->setText(tr("Add"));
    m_add->setToolTip(toolTipText(tr("Add these hours (Enter)")));
    layOut();
    if (store.isReadOnly()) {
        setEnabled(false);
        m_add->setToolTip(toolTipText(tr("The register is open for consultation: nothing can be changed.")));
    }
    connect(&store, &Store::changed, this, [this] { judgeDay(typed().day); });
    m_student->edit()->installEventFilter(this);
    connect(m_student, &LookupField::chosen, this, &QuickLine::look);
    connect(m_add, &QPushButton::clicked, this, &QuickLine::add);
}

QLineEdit *QuickLine::addLine(const QString &name, int characters)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    line->setToolTip(toolTipText(name));
    line->setMinimumWidth(fontMetrics().averageCharWidth() * characters);
    connect(line, &QLineEdit::textEdited, this, &QuickLine::look);
    connect(line, &QLineEdit::returnPressed, this, &QuickLine::add);
    return line;
}

void QuickLine::layOut()
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Quick line"), this);
    label->setBuddy(m_student->edit());
    label->setMinimumHeight(m_student->edit()->sizeHint().height());
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(m_student, 3, Qt::AlignTop);
    row->addWidget(m_day, 0, Qt::AlignTop);
    row->addWidget(m_start, 0, Qt::AlignTop);
    row->addWidget(m_duration, 0, Qt::AlignTop);
    row->addWidget(m_task, 2, Qt::AlignTop);
    row->addWidget(m_add, 0, Qt::AlignTop);
    auto *remarks = new QHBoxLayout;
    auto *notes = new QVBoxLayout;
    notes->setSpacing(2);
    notes->addWidget(m_note);
    notes->addWidget(m_quota);
    remarks->addLayout(notes, 1);
    remarks->addWidget(m_reason, 0, Qt::AlignTop);
    QWidget *const inOrder[] = {m_student->edit(), m_day, m_start, m_duration, m_task, m_reason, m_add};
    for (size_t i = 1; i < std::size(inOrder); ++i)
        setTabOrder(inOrder[i - 1], inOrder[i]);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addLayout(remarks);
}

QString QuickLine::remark() const { return m_note->text(); }

QString QuickLine::quota() const { return m_quota->text(); }

bool QuickLine::isTyping() const { return !m_duration->text().trimmed().isEmpty(); }

void QuickLine::begin()
{
    m_student->edit()->setFocus(Qt::ShortcutFocusReason);
    m_student->edit()->selectAll();
}

void QuickLine::propose(AssignmentId assignment, QDate day)
{
    if (isTyping() || m_student->edit()->hasFocus())
        return;
    const auto found = HourChoices(m_store.database()).assignment(assignment);
    if (found && *found)
        m_student->setValue(assignment.value,
                            tr("%1 — %2", "student and commune").arg((*found)->studentName, (*found)->communeName));
    if (day.isValid())
        m_day->setText(formatDate(day));
    look();
}

HourEntry QuickLine::typed() const
{
    HourEntry entry;
    entry.assignment = {m_student->value()};
    entry.day = parseDate(m_day->text(), m_store.clock().today());
    entry.startsAt = parseStart(m_start->text()).value_or(QTime());
    entry.minutes = parseMinutes(m_duration->text()).value_or(0);
    entry.task = m_task->text().simplified();
    entry.overlapReason = m_reason->isVisible() ? m_reason->text().simplified() : QString();
    return entry;
}

std::vector<HourWarning> QuickLine::warnings(const HourEntry &entry) const
{
    const auto around = HoursRepository(m_store.database()).around(entry, m_store.clock().today());
    return around ? hourWarnings(entry, *around) : std::vector<HourWarning>();
}

// What looks wrong, and what the quota will be, before the line is added.
void QuickLine::look()
{
    m_note->setText({});
    m_quota->setText({});
    const HourEntry entry = typed();
    QStringList sentences;
    if (entry.assignment.isValid() && entry.minutes > 0 && entry.day.isValid()) {
        for (const HourWarning warning : warnings(entry))
            sentences << HourWarnings::sentence(warning);
        lookAtQuota(entry);
    }
    m_reason->setVisible(!sentences.isEmpty());
    m_note->setTone(Tone::Attention);
    m_note->setText(sentences.join(QLatin1Char('\n')));
    judgeDay(entry.day);
}

void QuickLine::lookAtQuota(const HourEntry &entry)
{
    Database &database = m_store.database();
    const auto choice = HourChoices(database).assignment(entry.assignment);
    const auto campaign = CampaignsRepository(database).ofDay(entry.day);
    if (!choice || !*choice || !campaign || !*campaign)
        return;
    const auto ledger = QuotaRepository(database).of((*choice)->student, (*campaign)->id);
    if (!ledger)
        return;
    const qint64 entered = ledger->figures().entered;
    m_quota->setTone(entered + entry.minutes > ledger->marks.quota ? Tone::Attention : Tone::Info);
    m_quota->setText(QuotaRepository::afterEntry(entered, entry.minutes, ledger->marks));
}

// A day of a closed campaign takes no hours: the button says so before anything is lost.
void QuickLine::judgeDay(QDate day)
{
    if (m_store.isReadOnly())
        return;
    const auto campaign = CampaignsRepository(m_store.database()).ofDay(day);
    const bool isClosed = campaign && *campaign && (*campaign)->isClosed();
    m_add->setEnabled(!isClosed);
    m_add->setToolTip(toolTipText(isClosed ? HourWords::closedCampaign() : tr("Add these hours (Enter)")));
    if (isClosed && (isTyping() || m_student->value() != 0)) {
        m_note->setTone(Tone::Attention);
        m_note->setText(HourWords::closedCampaign());
        m_quota->setText({});
        m_reason->hide();
    }
}

void QuickLine::refuse(const Error &error)
{
    m_note->setTone(Tone::Danger);
    m_note->setText(error.message);
    QLineEdit *field = error.detail == QLatin1StringView("assignment") ? m_student->edit()
        : error.detail == QLatin1StringView("day")                     ? m_day
        : error.detail == QLatin1StringView("starts_at")               ? m_start
        : error.detail == QLatin1StringView("overlap_reason")          ? m_reason
                                                                       : m_duration;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

void QuickLine::add()
{
    const HourEntry entry = typed();
    if (!entry.assignment.isValid()) {
        refuse({ErrorKind::Invalid, tr("Choose a student in the list that opens while you type."),
                QStringLiteral("assignment")});
        return;
    }
    if (Status status = HoursRepository::validate(entry); !status) {
        refuse(status.error());
        return;
    }
    if (!parseStart(m_start->text())) {
        refuse({ErrorKind::Invalid,
                tr("“%1” is not a time of the day: write 14:30, for example.").arg(m_start->text()),
                QStringLiteral("starts_at")});
        return;
    }
    const auto found = warnings(entry);
    const auto doubtful = std::find_if(found.begin(), found.end(), needsReason);
    if (doubtful != found.end() && entry.overlapReason.isEmpty()) {
        m_reason->show();
        refuse({ErrorKind::Invalid,
                tr("%1\nIf it is right all the same, write why on the right, then add it.", "after what looks wrong")
                    .arg(HourWarnings::sentence(*doubtful)),
                QStringLiteral("overlap_reason")});
        return;
    }
    const auto text = HourEdits(m_store).add(entry);
    if (!text) {
        refuse(text.error());
        return;
    }
    m_start->clear();
    m_duration->clear();
    m_task->clear();
    m_reason->clear();
    m_reason->hide();
    m_note->setText({});
    m_quota->setText({});
    begin();
    Q_EMIT added(*text);
}

// Tab takes what the open list offers first: three things typed, one Enter.
bool QuickLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab
        && m_student->isOpen()) {
        QKeyEvent take(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(watched, &take);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pc
