#include "views/communes/contactlist.h"

#include "views/common/emptystate.h"
#include "views/common/flowlayout.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/communes/contactdelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace pc {

ContactList::ContactList(ContactsModel *model, bool readOnly, ClosedOn closedOn, QDate today, QWidget *parent)
    : QWidget(parent), m_model(model), m_readOnly(readOnly), m_closedOn(std::move(closedOn)), m_today(today), m_stack(new QStackedWidget(this)),
      m_list(new QListView(this)), m_empty(new EmptyState(this)), m_buttons(new QWidget(this))
{
    m_list->setAccessibleName(tr("Exchanges, latest first"));
    m_list->setModel(model);
    m_list->setItemDelegate(new ContactDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true); // Rows are then laid out again when the width changes.
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setMinimumHeight(5 * fontMetrics().height());
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *row = new FlowLayout(m_buttons);
    row->setContentsMargins({});
    m_new = makeAction(m_buttons, QStringLiteral("plus"), tr("Exchange", "button: record a new one"),
                       tr("Record an exchange"));
    m_edit = makeAction(m_buttons, QStringLiteral("edit"), tr("Edit"), tr("Edit the exchange"));
    m_remove = makeAction(m_buttons, QStringLiteral("trash"), tr("Delete"), tr("Delete the exchange"));
    m_stepDone = makeAction(m_buttons, QStringLiteral("check"), tr("Step done"), tr("Mark the next step as done"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack, 1);
    column->addWidget(m_buttons);

    connect(m_new, &QAction::triggered, this, &ContactList::newAsked);
    connect(m_empty, &EmptyState::primaryClicked, this, &ContactList::newAsked);
    connect(m_edit, &QAction::triggered, this, [this] { ask(&ContactList::editAsked); });
    connect(m_list, &QListView::doubleClicked, this, [this] { ask(&ContactList::editAsked); });
    connect(m_remove, &QAction::triggered, this, [this] { ask(&ContactList::removeAsked); });
    connect(m_stepDone, &QAction::triggered, this, [this] { ask(&ContactList::stepDoneAsked); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContactList::showState);
    connect(model, &ContactsModel::rowsInserted, this, &ContactList::showState);
    connect(model, &ContactsModel::rowsRemoved, this, &ContactList::showState);
    connect(model, &ContactsModel::modelReset, this, &ContactList::showState);
    connect(model, &ContactsModel::dataChanged, this, &ContactList::showState);
    showState();
}

QAction *ContactList::makeAction(QWidget *buttons, const QString &iconName, const QString &text, const QString &name)
{
    auto *action = new QAction(icon(iconName), text, this);
    m_list->addAction(action);
    auto *button = new QToolButton(buttons);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(action);
    button->setAccessibleName(name);
    buttons->layout()->addWidget(button);
    return action;
}

void ContactList::setName(const QString &name)
{
    m_name = name;
    showState();
}

void ContactList::setWriting(bool writing)
{
    m_writing = writing;
    showState();
}

int ContactList::chosenRow() const
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? -1 : chosen.front().row();
}

void ContactList::choose(ContactId id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void ContactList::focusRows()
{
    QWidget *rows = m_list;
    if (m_model->rowCount() == 0)
        rows = m_empty->findChild<QPushButton *>();
    rows->setFocus(Qt::OtherFocusReason);
}

void ContactList::ask(Asked signal)
{
    if (const int row = chosenRow(); row >= 0)
        Q_EMIT(this->*signal)(Contact(m_model->contactAt(row)));
}

// Keys of the list. They are claimed before shortcuts, so that a Delete of the window does not come first.
bool ContactList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn && chosenRow() < 0 && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool edits = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2;
    const bool removes = key->key() == Qt::Key_Delete;
    if (!plain || !(edits || removes))
        return false;
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (edits)
        ask(&ContactList::editAsked); // Without the right to change, the form opens to be read.
    else
        m_remove->trigger();
    return true;
}

void ContactList::setState(QAction *action, const QString &tip, const QString &refusal)
{
    action->setEnabled(refusal.isEmpty());
    action->setToolTip(toolTipText(refusal.isEmpty() ? tip : refusal));
}

void ContactList::showState()
{
    const bool any = m_model->rowCount() > 0;
    const int row = chosenRow();
    QString refusal;
    if (m_readOnly)
        refusal = tr("The register is open for consultation: nothing can be changed.");
    else if (!m_model->commune().isValid())
        refusal = tr("Choose a commune first.");
    const QString closedToday = refusal.isEmpty() ? m_closedOn(m_today) : refusal;
    setState(m_new, tr("Record an exchange with the town hall"), closedToday);
    if (refusal.isEmpty() && row < 0)
        refusal = tr("Choose an exchange in the list first.");
    // A step promised in a closed campaign is kept later all the same.
    const QString closed = refusal.isEmpty() ? m_closedOn(m_model->contactAt(row).happenedOn) : refusal;
    setState(m_edit, tr("Change this exchange (Enter)"), closed);
    setState(m_remove, tr("Delete this exchange (Delete); it can be undone"), closed);
    if (refusal.isEmpty() && !m_model->contactAt(row).hasOpenStep())
        refusal = tr("This exchange has no next step to be done.");
    setState(m_stepDone, tr("The next step is done, as of today"), refusal);

    m_buttons->setVisible(any && !m_writing);
    m_stack->setVisible(any || !m_writing);
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_empty);
    setVisible(any || !m_writing);
    if (!any)
        showEmptiness();
}

void ContactList::showEmptiness()
{
    const bool chosen = m_model->commune().isValid();
    m_empty->setContent({.iconName = QStringLiteral("message"),
                         .sentence = chosen ? tr("No exchange with %1 has been recorded yet.").arg(m_name)
                                            : tr("Choose a commune to see the exchanges with its town hall."),
                         .primaryText = chosen && !m_readOnly ? tr("Record an exchange") : QString()});
}

} // namespace pc
