// The fields a text may use, to search and to insert: double click or Enter.
#pragma once

#include "models/documents/fieldvalues.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace pc {

class FieldsList final : public QWidget {
    Q_OBJECT

public:
    explicit FieldsList(QWidget *parent = nullptr);

    void setFields(const std::vector<FieldInfo> &fields);
    /// Fields of this kind first; for the buttons that ask for a condition or a list.
    void offer(FieldKind kind);
    QLineEdit *search() const { return m_search; }
    QTreeWidget *tree() const { return m_tree; }

Q_SIGNALS:
    void chosen(const pc::FieldInfo &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void choose(QTreeWidgetItem *item);

    std::vector<FieldInfo> m_fields;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace pc
