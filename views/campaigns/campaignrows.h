// A short list of records with the form of the chosen one beside it: mailings, diffusions, conventions, questions.
//
// It knows rows of texts and keys of fields. The records, and every rule, are those of whoever gives the Spec.
#pragma once

#include "models/base/result.h"
#include "views/common/fieldform.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace pc {

class CampaignRows final : public QWidget {
    Q_OBJECT

public:
    using Values = QMap<QString, QString>;
    struct Row {
        qint64 id = 0;
        QStringList cells = {}; ///< one per title
        Values values = {};     ///< of the form
    };
    struct Spec {
        QString name = {}; ///< of the table, for screen readers
        QStringList titles = {};
        std::vector<FormField> fields = {};
        QString addText = {}; ///< of the button; whoever listens to addRequested() adds
        QString removeText = {};
        QString emptyText = {}; ///< said instead of an empty table
        std::function<Result<std::vector<Row>>()> read = {};
        /// One field of one record; the error names the field.
        std::function<Status(qint64 id, const QString &key, const QString &value)> save = {};
        std::function<Status(qint64 id)> remove = {};
    };

    explicit CampaignRows(const Spec &spec, QWidget *parent = nullptr);

    void refresh();
    void commit() { m_form->commit(); }
    /// `reason` is the tooltip of what is disabled; empty: everything may be changed.
    void setLocked(const QString &reason);
    void select(qint64 id);
    /// The record of the form, 0 when none.
    qint64 current() const { return m_current; }

    QTableWidget *table() const { return m_table; }
    FieldForm *form() const { return m_form; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *removeButton() const { return m_remove; }
    /// Puts another button beside those of the list.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void addRequested();
    void failed(const pc::Error &error);
    void currentChanged(qint64 id);

private:
    void onRowChosen();
    void save(const QString &key, const QString &value);
    void fill();
    const Row *rowOf(qint64 id) const;

    Spec m_spec;
    std::vector<Row> m_rows;
    qint64 m_current = 0;
    bool m_filling = false;
    QString m_lock;
    QHBoxLayout *m_buttons;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_empty;
    QTableWidget *m_table;
    FieldForm *m_form;
    QWidget *m_pane;
};

} // namespace pc
