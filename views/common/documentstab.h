// The documents of one record, in its pane: number, kind, day, state; latest first, those of what belongs to it too.
//
// It follows the register and asks for a document to be opened, or for a new one, by signal. The one thing it changes: that
// an e-mail was sent.
#pragma once

#include "models/documents/issueddocument.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTreeWidget;

namespace pc {

class EmptyState;

class DocumentsTab final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentsTab(Store &store, QWidget *parent = nullptr);

    /// Shows the documents of a record: "commune", "proposal", "student", "assignment"; 0 shows none.
    void setRecord(const QString &table, qint64 id);
    void refresh();
    int count() const;

Q_SIGNALS:
    /// A document is to be issued for these records of a table.
    void documentsRequested(const QString &table, const QList<qint64> &ids);
    /// This document is to be shown: its record is ("issued_document", id).
    void openRequested(qint64 document);

private:
    void ask();
    QWidget *makeFull();
    QPushButton *makeButton(const QString &iconName, const QString &text);
    QList<qint64> chosen() const;
    void enableMarks();

    Store &m_store;
    QString m_table;
    qint64 m_id = 0;
    QStackedLayout *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QPushButton *m_issue;
    QPushButton *m_sent;
    QPushButton *m_putBack;
};

} // namespace pc
