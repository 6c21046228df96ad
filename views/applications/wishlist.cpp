#include "views/applications/wishlist.h"

#include "models/applications/applicationsrepository.h"
#include "models/itemmodels/roles.h"
#include "views/applications/applicationlookups.h"
#include "views/common/delegates.h"
#include "views/common/lookupfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {
constexpr int kRows = 4;
}

WishList::WishList(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_list(new QListWidget(this)),
      m_add(new LookupField(
          [this](const QString &typed) { return actionsProvider(m_store, m_line.application.campaign)(typed); }, this)),
      m_addLabel(new QLabel(this))
{
    m_list->setAccessibleName(tr("Wishes, in their order"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFixedHeight(kRows * RowDelegate::rowHeight(fontMetrics()) + 2 * m_list->frameWidth());
    m_list->installEventFilter(this);
    const auto button = [this](const QString &text, const QString &keys, auto slot) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setToolTip(keys);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    m_up = button(tr("Move up"), tr("Alt+Up"), [this] { move(-1); });
    m_down = button(tr("Move down"), tr("Alt+Down"), [this] { move(1); });
    m_remove = button(tr("Remove", "a wish"), tr("Delete", "the key"), [this] { remove(); });
    auto *buttons = new QHBoxLayout;
    for (QToolButton *each : {m_up, m_down, m_remove})
        buttons->addWidget(each);
    buttons->addStretch();
    m_addLabel->setTextFormat(Qt::PlainText);
    m_addLabel->setBuddy(m_add->edit());
    m_add->setPlaceholderText(tr("Number, title or commune"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    column->addLayout(buttons);
    column->addWidget(m_addLabel);
    column->addWidget(m_add);
    connect(m_add, &LookupField::chosen, this, &WishList::add);
    connect(m_list, &QListWidget::currentRowChanged, this, &WishList::enable);
}

void WishList::show(const ApplicationLine &line, bool ranked, const QString &refusal)
{
    const bool same = m_line.application.id == line.application.id;
    const int row = same ? m_list->currentRow() : 0;
    m_line = line;
    m_ranked = ranked;
    m_refusal = refusal;
    m_list->clear();
    const auto wishes = ApplicationsRepository(m_store.database()).wishes(line.application.id);
    if (wishes) {
        for (const Wish &wish : *wishes) {
            auto *item = new QListWidgetItem(tr("%1. %2 %3 — %4", "rank, number, title and commune of a wish")
                                                 .arg(QString::number(wish.rank), wish.number, wish.title, wish.commune),
                                             m_list);
            item->setData(IdRole, wish.proposal.value);
            item->setToolTip(item->text()); // The delegate shows it as plain text.
        }
    }
    // A second wish that was ranked when the rule was on still has to be seen.
    const bool asList = ranked || m_list->count() > 1;
    for (QWidget *widget : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_up), static_cast<QWidget *>(m_down),
                            static_cast<QWidget *>(m_remove)})
        widget->setVisible(asList);
    const QString label = asList ? tr("Add a wish") : tr("Action wished for");
    m_addLabel->setText(label);
    m_add->setName(label);
    m_add->setClearAllowed(!asList);
    const bool single = !asList && wishes && !wishes->empty();
    if (!asList || !m_add->edit()->hasFocus())
        m_add->setValue(single ? wishes->front().proposal.value : 0,
                        single ? tr("%1 %2 — %3", "number, title and commune of an action")
                                     .arg(wishes->front().number, wishes->front().title, wishes->front().commune)
                               : QString());
    m_add->setReadOnly(!refusal.isEmpty());
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    enable();
}

void WishList::enable()
{
    const int row = m_list->currentRow();
    const bool may = m_refusal.isEmpty();
    m_up->setEnabled(may && row > 0);
    m_down->setEnabled(may && row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(may && row >= 0);
}

std::vector<ProposalId> WishList::proposals() const
{
    std::vector<ProposalId> proposals;
    for (int row = 0; row < m_list->count(); ++row)
        proposals.push_back({m_list->item(row)->data(IdRole).toLongLong()});
    return proposals;
}

void WishList::add(qint64 proposal)
{
    const bool asList = !m_list->isHidden();
    std::vector<ProposalId> next = asList ? proposals() : std::vector<ProposalId>();
    if (proposal > 0)
        next.push_back({proposal});
    if (asList)
        m_add->setValue(0, {});
    save(next, tr("Wishes of %1 changed").arg(m_line.studentName()), static_cast<int>(next.size()) - 1);
}

void WishList::move(int rows)
{
    const int row = m_list->currentRow();
    const int to = row + rows;
    if (row < 0 || to < 0 || to >= m_list->count() || !m_refusal.isEmpty())
        return;
    std::vector<ProposalId> next = proposals();
    std::swap(next[static_cast<size_t>(row)], next[static_cast<size_t>(to)]);
    save(next, tr("Wishes of %1 put in another order").arg(m_line.studentName()), to);
}

void WishList::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_refusal.isEmpty())
        return;
    std::vector<ProposalId> next = proposals();
    next.erase(next.begin() + row);
    save(next, tr("Wish of %1 removed").arg(m_line.studentName()), row);
}

void WishList::save(const std::vector<ProposalId> &proposals, const QString &text, int row)
{
    const ApplicationId id = m_line.application.id;
    const Status status = m_store.transact(text, [&](Transaction &transaction) {
        return ApplicationsRepository::setWishes(transaction, id, proposals);
    });
    if (!status)
        Q_EMIT failed(status.error());
    else if (m_line.application.id == id)
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

bool WishList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pc
