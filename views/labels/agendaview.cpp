#include "views/labels/agendaview.h"

#include "models/labels/labelfilesrepository.h"
#include "models/labels/sessiontable.h"
#include "views/common/columnscroll.h"
#include "views/common/flowlayout.h"
#include "views/common/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kRecusalLines = 11; // more of them scroll

ModelTone toneOf(const AgendaLine &line)
{
    if (!line.verdict)
        return ModelTone::Neutral;
    switch (*line.verdict) {
    case LabelVerdict::Granted: return ModelTone::Success;
    case LabelVerdict::Deferred: return ModelTone::Attention;
    case LabelVerdict::Refused:
    case LabelVerdict::Inadmissible: break;
    }
    return ModelTone::Danger;
}
} // namespace

AgendaView::AgendaView(Store &store, QWidget *parent)
    : SessionPart(store, parent),
      m_model(new SessionTable({tr("Number"), tr("Student"), tr("Label"), tr("Deliberate"), tr("Decision")}, this)),
      m_table(makeTable(m_model, tr("Agenda of the session"), this)),
      m_add(new QPushButton(tr("Add the complete files"), this)), m_off(new QPushButton(tr("Take off the agenda"), this)),
      m_up(new QPushButton(tr("Move up"), this)), m_down(new QPushButton(tr("Move down"), this)),
      m_review(new QPushButton(tr("Examine one after the other…"), this)), m_recusals(new QWidget),
      m_recusalScroll(new ColumnScroll(m_recusals, this)), m_recusalRows(new QVBoxLayout)
{
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_review, m_up, m_down, m_off}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *recusals = new QVBoxLayout(m_recusals);
    recusals->setContentsMargins({});
    recusals->addLayout(m_recusalRows);
    recusals->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    column->addWidget(m_recusalScroll);
    m_recusalScroll->setMaximumHeight(kRecusalLines * fontMetrics().lineSpacing());
    connect(m_add, &QPushButton::clicked, this, &AgendaView::addComplete);
    connect(m_off, &QPushButton::clicked, this, &AgendaView::takeOff);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_review, &QPushButton::clicked, this, &AgendaView::review);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT recordRequested(QStringLiteral("label_file"), m_model->idAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgendaView::enableButtons);
}

// Names are hidden until the minutes are signed.
QString AgendaView::nameOf(const AgendaLine &line) const
{
    if (session().anonymous && !session().isSigned())
        return line.number > 0 ? tr("File %1").arg(line.number) : tr("File taken elsewhere");
    return line.student;
}

const AgendaLine *AgendaView::lineOf(LabelFileId file) const
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [file](const AgendaLine &one) { return one.file == file; });
    return at == m_lines.end() ? nullptr : &*at;
}

void AgendaView::refresh()
{
    LabelSessionsRepository repository(store().database());
    const auto lines = repository.agenda(session().id);
    const auto members = repository.members(session().id);
    const auto recused = repository.recusals(session().id);
    if (!lines || !members || !recused)
        return tell(!lines ? lines.error() : !members ? members.error() : recused.error());
    m_lines = *lines;
    m_members = *members;
    m_recused = *recused;
    fill();
    fillRecusals();
    enableButtons();
}

void AgendaView::fill()
{
    std::vector<SessionTable::Row> rows;
    for (const AgendaLine &line : m_lines) {
        const int able = deliberating(m_members, m_recused, line.file);
        const QString decision = line.verdict ? LabelWords::label(*line.verdict) : LabelWords::label(line.status);
        const QString said = line.reason.isEmpty() ? decision : tr("%1: %2", "decision and reason").arg(decision, line.reason);
        rows.push_back({line.file.value,
                        {line.number > 0 ? QString::number(line.number) : QString(), nameOf(line), line.label,
                         m_members.empty() ? QString() : tr("%n member(s)", "deliberate on a file", able), said},
                        toneOf(line)});
    }
    const qint64 chosen = currentId(m_table, m_model);
    m_model->setRows(rows);
    m_table->resizeColumnsToContents();
    chooseId(m_table, m_model, chosen);
}

void AgendaView::addRecusal(const QString &sentence, const QString &verb, const std::function<void()> &act)
{
    auto *row = new QWidget(m_recusals);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto *button = new QPushButton(verb, row);
    button->setAutoDefault(false);
    button->setAccessibleName(verb);
    button->setAccessibleDescription(sentence);
    enable(button, lock());
    line->addWidget(plainLabel(sentence, row), 1);
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection); // the row goes with what it does
    m_recusalRows->addWidget(row);
}

void AgendaView::fillRecusals()
{
    while (QLayoutItem *item = m_recusalRows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto ties = LabelSessionsRepository(store().database()).ties(session().id);
    if (!ties)
        return tell(ties.error());
    m_recusalScroll->setVisible(session().recusals && (!ties->empty() || !m_recused.empty()));
    if (!m_recusalScroll->isVisibleTo(this))
        return;
    m_recusalRows->addWidget(sectionLabel(tr("Recusals"), m_recusals));
    for (const RecusalTie &tie : *ties) {
        const AgendaLine *line = lineOf(tie.file);
        const QString sentence = tr("%1: %2", "file and tie").arg(line ? nameOf(*line) : QString(), tie.sentence);
        addRecusal(sentence, tr("Recuse", "button"), [this, tie] {
            change(tr("A member recused"), [&](Transaction &transaction) {
                return LabelSessionsRepository::recuse(transaction, {tie.member, tie.file, tie.sentence});
            });
        });
    }
    for (const LabelRecusal &recusal : m_recused) {
        const AgendaLine *line = lineOf(recusal.file);
        const QString sentence = tr("%1, recused: %2", "file and reason").arg(line ? nameOf(*line) : QString(), recusal.reason);
        addRecusal(sentence, tr("Lift", "a recusal"), [this, recusal] {
            change(tr("A recusal lifted"), [&](Transaction &transaction) {
                return LabelSessionsRepository::lift(transaction, recusal.member, recusal.file);
            });
        });
    }
}

QList<QPushButton *> AgendaView::recusalButtons() const
{
    QList<QPushButton *> buttons;
    for (int at = 0; at < m_recusalRows->count(); ++at) {
        if (auto *button = m_recusalRows->itemAt(at)->widget()->findChild<QPushButton *>())
            buttons.append(button);
    }
    return buttons;
}

void AgendaView::enableButtons()
{
    const AgendaLine *line = lineOf({currentId(m_table, m_model)});
    const bool there = line && line->number > 0;
    const QString none = there ? QString() : tr("Choose a file of the agenda first.");
    const QString why = lock().isEmpty() ? none : lock();
    enable(m_add, lock());
    enable(m_off, !why.isEmpty() || line->status == LabelStatus::Scheduled ? why : tr("This file is decided: it stays on the agenda."));
    enable(m_up, !why.isEmpty() || line->number > 1 ? why : tr("This file is the first already."));
    const auto on = std::count_if(m_lines.begin(), m_lines.end(), [](const AgendaLine &one) { return one.number > 0; });
    enable(m_down, !why.isEmpty() || line != &m_lines[static_cast<size_t>(on - 1)] ? why : tr("This file is the last already."));
    enable(m_review, m_lines.empty() ? tr("No file is on the agenda yet.") : QString());
}

void AgendaView::addComplete()
{
    const auto files = LabelFilesRepository(store().database()).ofCampaign(session().campaign);
    if (!files)
        return tell(files.error());
    int left = 0;
    QString why;
    int added = 0;
    const QDate today = store().clock().today();
    const Status status = store().transact(tr("Complete files put on the agenda"), [&](Transaction &transaction) -> Status {
        for (const LabelFile &file : *files) {
            if (file.status != LabelStatus::Complete)
                continue;
            const Status put = LabelFilesRepository::schedule(transaction, {file.id}, session().id, today);
            if (!put && put.error().kind != ErrorKind::Refused && put.error().kind != ErrorKind::Invalid)
                return put;
            added += put ? 1 : 0;
            left += put ? 0 : 1;
            why = put ? why : put.error().message;
        }
        return done();
    });
    if (!status)
        return tell(status.error());
    Message message;
    message.tone = Tone::Attention;
    if (left > 0)
        message.text = tr("%n complete file(s) were left out: %1", nullptr, left).arg(why);
    else if (added == 0)
        message.text = tr("No other file of the campaign is complete.");
    if (!message.text.isEmpty())
        Q_EMIT messageRaised(message);
}

void AgendaView::takeOff()
{
    const LabelFileId file{currentId(m_table, m_model)};
    change(tr("A file taken off the agenda"), [&](Transaction &transaction) {
        return LabelFilesRepository::schedule(transaction, {file}, {}, store().clock().today());
    });
}

void AgendaView::move(int by)
{
    std::vector<LabelFileId> order;
    for (const AgendaLine &line : m_lines) {
        if (line.number > 0)
            order.push_back(line.file);
    }
    const LabelFileId file{currentId(m_table, m_model)};
    const auto at = std::find(order.begin(), order.end(), file) - order.begin();
    const auto to = at + by;
    if (at >= std::ssize(order) || to < 0 || to >= std::ssize(order))
        return;
    std::swap(order[static_cast<size_t>(at)], order[static_cast<size_t>(to)]);
    change(tr("The order of the agenda changed"), [&](Transaction &transaction) {
        return LabelFilesRepository::setAgenda(transaction, session().id, order);
    });
    chooseId(m_table, m_model, file.value);
}

// From the file chosen to the end, those before after them: nothing is missed.
void AgendaView::review()
{
    std::vector<LabelFileId> files;
    for (const AgendaLine &line : m_lines) {
        if (line.number > 0)
            files.push_back(line.file);
    }
    const auto at = std::find(files.begin(), files.end(), LabelFileId{currentId(m_table, m_model)});
    if (at != files.end())
        std::rotate(files.begin(), at, files.end());
    Q_EMIT reviewRequested(files);
}

} // namespace pc
