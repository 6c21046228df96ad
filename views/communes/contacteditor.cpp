#include "views/communes/contacteditor.h"

#include "models/base/localise.h"
#include "models/contacts/contactsrepository.h"
#include "views/common/columnscroll.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace pc {

namespace {

// Fields that may be refused, in the order of the form.
const char *const kFields[] = {"happened_on", "subject", "next_step_on"};
constexpr int kNoteLines = 3;

template <typename Value>
QComboBox *choices(const std::vector<Value> &values, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    for (const Value value : values)
        combo->addItem(ContactWords::label(value), int(value));
    calmWheel(combo);
    return combo;
}

template <typename Value>
Value chosen(const QComboBox *combo)
{
    return static_cast<Value>(combo->currentData().toInt());
}

// What is wrong with a narrow field is said over the width of both.
QVBoxLayout *besideEachOther(LabelledField *first, int firstShare, LabelledField *second, int secondShare)
{
    auto *row = new QHBoxLayout;
    row->addWidget(first, firstShare);
    row->addWidget(second, secondShare);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(row);
    for (LabelledField *field : {first, second})
        column->addWidget(field->takeNote());
    return column;
}

} // namespace

ContactEditor::ContactEditor(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_title(sectionLabel({}, this)), m_remark(new ToneNote(Tone::Info, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_remark);
    column->addWidget(new ColumnScroll(makeFields(), this), 1);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_save->setToolTip(toolTipText(tr("Save the exchange (Ctrl+Enter)")));
    m_cancel->setToolTip(toolTipText(tr("Close without saving (Escape)")));
    column->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &ContactEditor::submit);
    connect(m_cancel, &QPushButton::clicked, this, &ContactEditor::cancelled);
}

LabelledField *ContactEditor::add(const QString &key, const QString &label, QWidget *editor)
{
    auto *field = new LabelledField(label, editor);
    m_fields.insert(key, field);
    return field;
}

QWidget *ContactEditor::makeFields()
{
    auto *fields = new QWidget;
    m_happenedOn = new DayEdit(m_clock, DayEdit::Lean::Past, fields);
    m_channel = choices(ContactWords::channels(), fields);
    m_direction = choices(ContactWords::directions(), fields);
    m_person = new QLineEdit(fields);
    m_subject = new QLineEdit(fields);
    m_outcome = choices(ContactWords::outcomes(), fields);
    m_nextStep = new QLineEdit(fields);
    m_nextStepOn = new DayEdit(m_clock, DayEdit::Lean::Future, fields);
    m_note = new QPlainTextEdit(fields);
    m_note->setTabChangesFocus(true);
    const int padding = 2 * m_note->frameWidth() + qRound(2 * m_note->document()->documentMargin());
    m_note->setMinimumHeight(kNoteLines * m_note->fontMetrics().lineSpacing() + padding);
    m_person->setToolTip(toolTipText(tr("The arrow down shows the people already known there.")));
    offerPersons();

    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 1, 1); // The focus frame of the last field stays whole.
    column->addLayout(besideEachOther(add(QStringLiteral("happened_on"), tr("Date"), m_happenedOn), 0,
                                      add(QStringLiteral("channel"), tr("Channel"), m_channel), 1));
    column->addLayout(besideEachOther(add(QStringLiteral("direction"), tr("Direction"), m_direction), 0,
                                      add(QStringLiteral("person"), tr("Person spoken to"), m_person), 1));
    column->addWidget(add(QStringLiteral("subject"), tr("Subject"), m_subject));
    column->addWidget(add(QStringLiteral("outcome"), tr("Outcome"), m_outcome));
    column->addLayout(besideEachOther(add(QStringLiteral("next_step"), tr("Next step"), m_nextStep), 1,
                                      add(QStringLiteral("next_step_on"), tr("To be done on"), m_nextStepOn), 0));
    column->addWidget(add(QStringLiteral("note"), tr("Note"), m_note), 1);
    return fields;
}

void ContactEditor::offerPersons()
{
    m_persons = new QStringListModel(this);
    auto *completer = new QCompleter(m_persons, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_person->setCompleter(completer);
    m_person->installEventFilter(this);
}

void ContactEditor::setPersons(const QStringList &persons) { m_persons->setStringList(persons); }

void ContactEditor::begin(const QString &title, const Contact &contact)
{
    m_title->setText(title);
    m_base = contact;
    display({.base = contact,
             .happenedOn = formatDate(contact.happenedOn),
             .channel = contact.channel,
             .direction = contact.direction,
             .person = contact.person,
             .subject = contact.subject,
             .outcome = contact.outcome,
             .nextStep = contact.nextStep,
             .nextStepOn = formatDate(contact.nextStepOn),
             .note = contact.note});
    m_clean = draft(); // A field may put its text in order, so its own text is the reference.
    clearErrors();
    say({});
}

void ContactEditor::resume(const QString &title, const ContactDraft &draft)
{
    begin(title, draft.base);
    display(draft);
}

void ContactEditor::display(const ContactDraft &draft)
{
    m_happenedOn->setText(draft.happenedOn);
    m_channel->setCurrentIndex(m_channel->findData(int(draft.channel)));
    m_direction->setCurrentIndex(m_direction->findData(int(draft.direction)));
    m_person->setText(draft.person);
    m_subject->setText(draft.subject);
    m_outcome->setCurrentIndex(m_outcome->findData(int(draft.outcome)));
    m_nextStep->setText(draft.nextStep);
    m_nextStepOn->setText(draft.nextStepOn);
    m_note->setPlainText(draft.note);
    for (QLineEdit *line : {m_person, m_subject, m_nextStep})
        line->setCursorPosition(0);
}

ContactDraft ContactEditor::draft() const
{
    return {m_base,
            m_happenedOn->text(),
            chosen<ContactChannel>(m_channel),
            chosen<ContactDirection>(m_direction),
            m_person->text(),
            m_subject->text(),
            chosen<ContactOutcome>(m_outcome),
            m_nextStep->text(),
            m_nextStepOn->text(),
            m_note->toPlainText()};
}

bool ContactEditor::isChanged() const { return draft() != m_clean; }

void ContactEditor::setBase(const Contact &contact)
{
    m_base = contact;
    m_clean.base = contact;
}

Contact ContactEditor::contact() const
{
    Contact contact = m_base;
    contact.happenedOn = m_happenedOn->day();
    contact.channel = chosen<ContactChannel>(m_channel);
    contact.direction = chosen<ContactDirection>(m_direction);
    contact.person = m_person->text().simplified();
    contact.subject = m_subject->text().simplified();
    contact.outcome = chosen<ContactOutcome>(m_outcome);
    contact.nextStep = m_nextStep->text().simplified();
    contact.nextStepOn = m_nextStepOn->day();
    contact.note = m_note->toPlainText().trimmed();
    if (contact.nextStep != m_base.nextStep || contact.nextStepOn != m_base.nextStepOn)
        contact.nextDoneOn = {};
    return contact;
}

void ContactEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QLineEdit *line : findChildren<QLineEdit *>())
        line->setReadOnly(readOnly);
    for (QComboBox *combo : {m_channel, m_direction, m_outcome})
        combo->setEnabled(!readOnly);
    m_note->setReadOnly(readOnly);
    m_save->setVisible(!readOnly);
    m_cancel->setText(readOnly ? tr("Close") : tr("Cancel"));
}

void ContactEditor::clearErrors()
{
    for (LabelledField *field : std::as_const(m_fields))
        field->setError({});
}

bool ContactEditor::showError(const Error &error)
{
    LabelledField *field = m_fields.value(error.detail);
    if (!field)
        return false;
    field->setError(error.message);
    field->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ContactEditor::say(const QString &remark) { m_remark->setText(remark); }

void ContactEditor::focusSubject() { m_subject->setFocus(Qt::OtherFocusReason); }

void ContactEditor::submit()
{
    if (m_readOnly)
        return;
    clearErrors();
    // Every field with a fault says so at once; the first gets the focus.
    if (!m_nextStepOn->isBlank() && !m_nextStepOn->day().isValid()) {
        m_fields[QStringLiteral("next_step_on")]->setError(
            tr("“%1” is not a date. Write it like 15/11/2026.").arg(m_nextStepOn->text().simplified()));
    }
    if (const Status status = ContactsRepository::validate(contact()); !status) {
        if (LabelledField *field = m_fields.value(status.error().detail); field && field->error().isEmpty())
            field->setError(status.error().message);
    }
    for (const char *key : kFields) {
        LabelledField *field = m_fields.value(QString::fromLatin1(key));
        if (!field->error().isEmpty()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    Q_EMIT submitted();
}

void ContactEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

bool ContactEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_person && event->type() == QEvent::KeyPress && !m_readOnly) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && !m_person->completer()->popup()->isVisible()) {
            m_person->completer()->setCompletionPrefix(m_person->text());
            m_person->completer()->complete();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pc
