#include "views/documents/fieldslist.h"

#include "models/base/textfold.h"
#include "views/common/plaintext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {
constexpr int kField = Qt::UserRole;
}

FieldsList::FieldsList(QWidget *parent) : QWidget(parent), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    m_search->setPlaceholderText(tr("Search a field"));
    m_search->setAccessibleName(tr("Search a field"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Fields"));
    m_tree->setToolTip(toolTipText(tr("Enter or a double click puts the field where the text is being written.")));
    m_tree->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_search);
    column->addWidget(m_tree);
    connect(m_search, &QLineEdit::textChanged, this, &FieldsList::filter);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &FieldsList::choose);
}

void FieldsList::setFields(const std::vector<FieldInfo> &fields)
{
    m_fields = fields;
    m_tree->clear();
    const auto group = [this](const QString &title) {
        auto *item = new QTreeWidgetItem(m_tree, {title});
        item->setFlags(Qt::ItemIsEnabled);
        item->setExpanded(true);
        return item;
    };
    std::vector<std::pair<FieldKind, QTreeWidgetItem *>> groups = {
        {FieldKind::Text, group(tr("Fields"))},
        {FieldKind::Condition, group(tr("Conditions"))},
        {FieldKind::List, group(tr("Repetitions"))},
        {FieldKind::Blocks, group(tr("Parts made by the program"))}};
    QHash<QString, QTreeWidgetItem *> lists;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const FieldInfo &field = m_fields[i];
        const auto found =
            std::find_if(groups.begin(), groups.end(), [&](const auto &g) { return g.first == field.kind; });
        QTreeWidgetItem *parent = field.list.isEmpty() ? found->second : lists.value(field.list, found->second);
        auto *item = new QTreeWidgetItem(parent, {field.label});
        item->setData(0, kField, static_cast<int>(i));
        item->setToolTip(0, toolTipText(field.label + QStringLiteral(" — {") + field.name + u'}'));
        if (field.kind == FieldKind::List) {
            lists.insert(field.name, item);
            item->setExpanded(true);
        }
    }
    filter();
}

void FieldsList::offer(FieldKind kind)
{
    m_search->clear();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            const auto index = static_cast<size_t>(group->child(j)->data(0, kField).toInt());
            if (m_fields[index].kind != kind)
                continue;
            m_tree->setCurrentItem(group->child(j));
            m_tree->scrollToItem(group, QAbstractItemView::PositionAtTop);
            m_tree->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FieldsList::filter()
{
    const QString wanted = foldForSearch(m_search->text());
    const std::function<bool(QTreeWidgetItem *)> show = [&](QTreeWidgetItem *item) {
        bool any = false;
        for (int i = 0; i < item->childCount(); ++i)
            any = show(item->child(i)) || any;
        const QVariant index = item->data(0, kField);
        if (index.isValid()) {
            const FieldInfo &field = m_fields[static_cast<size_t>(index.toInt())];
            any = any || foldForSearch(field.label + u' ' + field.name).contains(wanted);
        }
        item->setHidden(!any);
        return any;
    };
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        show(m_tree->topLevelItem(i));
}

void FieldsList::choose(QTreeWidgetItem *item)
{
    if (item && item->data(0, kField).isValid())
        Q_EMIT chosen(m_fields[static_cast<size_t>(item->data(0, kField).toInt())]);
}

bool FieldsList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_tree && isEnter) {
        choose(m_tree->currentItem());
        return true;
    }
    if (watched == m_search && (isEnter || key == Qt::Key_Down)) {
        // The first field found; Enter then inserts it.
        for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
            if (!(*it)->data(0, kField).isValid())
                continue;
            m_tree->setCurrentItem(*it);
            m_tree->setFocus(Qt::OtherFocusReason);
            break;
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pc
