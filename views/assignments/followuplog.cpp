#include "views/assignments/followuplog.h"

#include "models/assignments/followupsrepository.h"
#include "models/base/localise.h"
#include "models/itemmodels/roles.h"
#include "views/common/formdialog.h"
#include "views/common/delegates.h"
#include "views/common/flowlayout.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace pc {

namespace {

constexpr int kRowsShown = 5;
constexpr int kRowsWhileWriting = 2;
constexpr int kFactsInCharacters = 28;
const QString kKind = QStringLiteral("kind");
const QString kHappenedOn = QStringLiteral("happened_on");
const QString kFacts = QStringLiteral("facts");
const QString kPerson = QStringLiteral("person");
const QString kPlace = QStringLiteral("place");
const QString kDeclaredOn = QStringLiteral("declared_on");
const QString kNextStep = QStringLiteral("next_step");
const QString kNextStepOn = QStringLiteral("next_step_on");

std::vector<std::pair<QString, QString>> kinds()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const FollowUpKind kind : AssignmentWords::followUpKinds())
        choices.emplace_back(AssignmentWords::word(kind), AssignmentWords::label(kind));
    return choices;
}

} // namespace

FollowUpLog::FollowUpLog(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_model(new FollowUpsModel(store, this)), m_table(new QTableView(this)),
      m_empty(mutedLabel({}, this))
{
    m_table->setAccessibleName(tr("Follow-up, latest first"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    for (const int column : {FollowUpsModel::Kind, FollowUpsModel::NextStep})
        m_table->setItemDelegateForColumn(column, new ToneDelegate(ToneRole, m_table));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(FollowUpsModel::Facts, QHeaderView::Interactive);
    m_table->setColumnWidth(FollowUpsModel::Facts, kFactsInCharacters * fontMetrics().averageCharWidth());
    m_empty->setWordWrap(true);
    auto *buttons = new FlowLayout;
    makeButtons(buttons);
    m_editor = makeEditor();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    column->addWidget(m_editor);
    column->addStretch();
    const auto onRows = [this] {
        showButtons();
        Q_EMIT countChanged(m_model->rowCount());
    };
    connect(m_model, &FollowUpsModel::failed, this, &FollowUpLog::report);
    connect(m_model, &FollowUpsModel::rowsInserted, this, onRows);
    connect(m_model, &FollowUpsModel::rowsRemoved, this, onRows);
    connect(m_model, &FollowUpsModel::modelReset, this, onRows);
    connect(m_model, &FollowUpsModel::dataChanged, this, &FollowUpLog::showButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FollowUpLog::showButtons);
    connect(m_table, &QTableView::activated, this, &FollowUpLog::edit);
    showEditor(false);
}

void FollowUpLog::makeButtons(QLayout *row)
{
    const auto make = [&](const QString &text) {
        auto *button = new QPushButton(text, this);
        row->addWidget(button);
        return button;
    };
    m_new = make(tr("Add"));
    m_edit = make(tr("Edit"));
    m_remove = make(tr("Delete"));
    m_stepDone = make(tr("Step done"));
    m_new->setAccessibleName(tr("Add to the follow-up"));
    connect(m_new, &QPushButton::clicked, this, &FollowUpLog::startNew);
    connect(m_edit, &QPushButton::clicked, this, &FollowUpLog::edit);
    connect(m_remove, &QPushButton::clicked, this, &FollowUpLog::remove);
    connect(m_stepDone, &QPushButton::clicked, this, &FollowUpLog::closeStep);
}

QWidget *FollowUpLog::makeEditor()
{
    auto *editor = new QWidget(this);
    const QDate today = m_store.clock().today();
    m_title = sectionLabel({}, editor);
    m_form = new FieldForm({{.key = kHappenedOn, .label = tr("Date"), .kind = FormField::Date, .today = today},
                            {.key = kKind, .label = tr("Kind"), .kind = FormField::Choice, .choices = kinds()},
                            {.key = kFacts,
                             .label = tr("Facts"),
                             .kind = FormField::Text,
                             .hint = tr("What happened. No health data, no name of a person helped.")},
                            {.key = kPerson, .label = tr("Person spoken to")},
                            {.key = kPlace, .label = tr("Place")},
                            {.key = kDeclaredOn, .label = tr("Declared to the insurer on"), .kind = FormField::Date, .today = today},
                            {.key = kNextStep, .label = tr("Next step")},
                            {.key = kNextStepOn, .label = tr("To be done on"), .kind = FormField::Date, .today = today}},
                           editor);
    m_note = new ToneNote(Tone::Danger, editor);
    auto *save = new QPushButton(tr("Save"), editor);
    auto *cancel = new QPushButton(tr("Cancel"), editor);
    save->setToolTip(toolTipText(tr("Save it (Ctrl+Enter)")));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_form);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &FollowUpLog::save);
    connect(cancel, &QPushButton::clicked, this, [this] {
        showEditor(false);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    auto *keys = new QAction(this);
    keys->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    keys->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    editor->addAction(keys);
    connect(keys, &QAction::triggered, this, &FollowUpLog::save);
    return editor;
}

void FollowUpLog::setAssignment(AssignmentId id, const QString &student, bool open)
{
    const bool isOther = id != m_model->assignment();
    if (isOther && m_editing) {
        if (isChanged())
            m_drafts.insert(m_model->assignment(), {m_base, typed()});
        showEditor(false);
    }
    m_student = student;
    m_open = open;
    m_model->setAssignment(id);
    if (isOther && m_drafts.contains(id)) {
        const Draft draft = m_drafts.take(id);
        begin(draft.typed);
        m_base = draft.base;
    }
    m_empty->setText(tr("Nothing has been recorded about %1 yet: calls, visits, meetings, incidents.").arg(student));
    showButtons();
    Q_EMIT countChanged(m_model->rowCount());
}

QMap<QString, QString> FollowUpLog::valuesOf(const FollowUp &f) const
{
    return {{kHappenedOn, pc::valueOf(f.happenedOn)}, {kKind, AssignmentWords::word(f.kind)}, {kFacts, f.facts},
            {kPerson, f.person},                      {kPlace, f.place},                      {kDeclaredOn, pc::valueOf(f.declaredOn)},
            {kNextStep, f.nextStep},                  {kNextStepOn, pc::valueOf(f.nextStepOn)}};
}

void FollowUpLog::begin(const FollowUp &followUp)
{
    m_base = followUp;
    m_note->setText({});
    m_title->setText(followUp.id.isValid() ? tr("Follow-up of %1").arg(formatDate(followUp.happenedOn)) : tr("New line of follow-up"));
    m_form->load(valuesOf(followUp));
    showEditor(true);
}

void FollowUpLog::startNew()
{
    if (!m_model->assignment().isValid() || m_editing || !m_open || m_store.isReadOnly())
        return;
    FollowUp followUp;
    followUp.assignment = m_model->assignment();
    followUp.happenedOn = m_store.clock().today();
    begin(followUp);
    m_form->field(kFacts)->editor()->setFocus(Qt::OtherFocusReason);
}

void FollowUpLog::edit()
{
    const int row = chosenRow();
    if (row < 0 || m_editing || !m_open || m_store.isReadOnly())
        return;
    begin(m_model->followUpAt(row));
    m_form->field(kFacts)->editor()->setFocus(Qt::OtherFocusReason);
}

FollowUp FollowUpLog::typed() const
{
    const auto value = [this](const QString &key) { return m_form->field(key)->value(); };
    FollowUp followUp = m_base;
    followUp.happenedOn = dayOf(value(kHappenedOn));
    followUp.kind = AssignmentWords::followUpKind(value(kKind)).value_or(FollowUpKind::Call);
    followUp.facts = value(kFacts).trimmed();
    followUp.person = value(kPerson).simplified();
    followUp.place = value(kPlace).simplified();
    followUp.declaredOn = dayOf(value(kDeclaredOn));
    followUp.nextStep = value(kNextStep).simplified();
    followUp.nextStepOn = dayOf(value(kNextStepOn));
    if (followUp.nextStep != m_base.nextStep || followUp.nextStepOn != m_base.nextStepOn)
        followUp.nextDoneOn = {};
    return followUp;
}

bool FollowUpLog::isChanged() const { return m_editing && typed() != m_base; }
bool FollowUpLog::hasUnsavedText() const { return !m_drafts.isEmpty() || isChanged(); }

void FollowUpLog::save()
{
    m_form->commit();
    for (const QString &key : {kHappenedOn, kDeclaredOn, kNextStepOn}) {
        AutosaveField *field = m_form->field(key);
        if (!field->value().isEmpty() && !dayOf(field->value()).isValid()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    const FollowUp followUp = typed();
    if (followUp == m_base && followUp.id.isValid()) {
        showEditor(false);
        return;
    }
    const bool isNew = !followUp.id.isValid();
    const QString text = isNew ? tr("Follow-up of %1 recorded").arg(m_student) : tr("Follow-up of %1 changed").arg(m_student);
    const Status status = m_store.transact(text, [&](Transaction &transaction) -> Status {
        if (!isNew)
            return FollowUpsRepository::update(transaction, followUp);
        const auto added = FollowUpsRepository::add(transaction, followUp);
        return added ? done() : Status(added.error());
    });
    if (status) {
        showEditor(false);
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    AutosaveField *field = m_form->field(status.error().detail);
    if (!field) {
        m_note->setText(status.error().message);
        return;
    }
    field->setError(status.error().message);
    field->editor()->setFocus(Qt::OtherFocusReason);
}

int FollowUpLog::chosenRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void FollowUpLog::remove()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    const FollowUp followUp = m_model->followUpAt(row);
    const QString text = tr("Follow-up of %1 of %2 deleted").arg(m_student, formatDate(followUp.happenedOn));
    const Status status =
        m_store.transact(text, [&](Transaction &transaction) { return FollowUpsRepository::remove(transaction, followUp.id); });
    if (!status)
        report(status.error());
}

void FollowUpLog::closeStep()
{
    const int row = chosenRow();
    if (row < 0)
        return;
    FollowUp followUp = m_model->followUpAt(row);
    followUp.nextDoneOn = m_store.clock().today();
    const Status status = m_store.transact(tr("Next step with %1 done").arg(m_student), [&](Transaction &transaction) {
        return FollowUpsRepository::update(transaction, followUp);
    });
    if (!status)
        report(status.error());
}

void FollowUpLog::showEditor(bool shown)
{
    m_editing = shown;
    m_editor->setVisible(shown);
    const int rows = shown ? kRowsWhileWriting : kRowsShown;
    const int height = (rows + 2) * RowDelegate::rowHeight(fontMetrics());
    m_table->setMinimumHeight(height);
    m_table->setMaximumHeight(shown ? height : QWIDGETSIZE_MAX);
    showButtons();
}

void FollowUpLog::showButtons()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any && !m_editing);
    QString refusal;
    if (m_store.isReadOnly())
        refusal = tr("The register is open for consultation: nothing can be changed.");
    else if (!m_open)
        refusal = tr("The campaign is closed: nothing can be changed.");
    const auto set = [](QPushButton *button, const QString &tip, const QString &why) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(toolTipText(why.isEmpty() ? tip : why));
    };
    set(m_new, tr("Record a call, a visit, a meeting or an incident"), refusal);
    const int row = chosenRow();
    if (refusal.isEmpty() && row < 0)
        refusal = tr("Choose a line in the table first.");
    set(m_edit, tr("Change this line (Enter)"), refusal);
    set(m_remove, tr("Delete this line; it can be undone"), refusal);
    if (refusal.isEmpty() && !m_model->followUpAt(row).hasOpenStep())
        refusal = tr("This line has no next step to be done.");
    set(m_stepDone, tr("The next step is done, as of today"), refusal);
    m_new->setVisible(!m_editing);
    for (QPushButton *button : {m_edit, m_remove, m_stepDone})
        button->setVisible(any && !m_editing);
}

void FollowUpLog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_editing) {
        showEditor(false);
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (event->key() == Qt::Key_Delete && m_table->hasFocus() && m_remove->isEnabled()) {
        remove();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FollowUpLog::report(const Error &error)
{
    Q_EMIT failed({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
}

} // namespace pc
