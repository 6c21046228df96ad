// A cell whose value is one of a few words: edited with a list, shown as usual.
//
// The model gives the word under EditRole and takes it back with setData(); what is shown is its DisplayRole.
#pragma once

#include "views/common/delegates.h"

#include <functional>
#include <vector>

namespace pc {

class ChoiceDelegate final : public RowDelegate {
    Q_OBJECT

public:
    /// Word and label, asked each time an editor opens.
    using Choices = std::function<std::vector<std::pair<QString, QString>>()>;

    /// `name` is spoken by screen readers: the title of the column.
    ChoiceDelegate(const QString &name, const Choices &choices, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QString m_name;
    Choices m_choices;
};

} // namespace pc
