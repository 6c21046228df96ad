#include "views/common/choicedelegate.h"

#include <QComboBox>

#include <algorithm>

namespace pc {

ChoiceDelegate::ChoiceDelegate(const QString &name, const Choices &choices, QObject *parent)
    : RowDelegate(parent), m_name(name), m_choices(choices)
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    Q_UNUSED(option)
    Q_UNUSED(index)
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(m_name);
    for (const auto &[word, label] : m_choices())
        combo->addItem(label, word);
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData());
}

} // namespace pc
