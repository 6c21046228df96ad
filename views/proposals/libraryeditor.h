// One library of the office: its lines, a form beside them for the current one, a line that adds, a button that removes.
//
// It knows keys and texts; a subclass says what the lines are and writes. A refusal is said at its field, or under the
// form.
#pragma once

#include "models/store/store.h"
#include "views/common/fieldform.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pc {

class RecordLines;
class ToneNote;

class LibraryEditor : public QWidget {
    Q_OBJECT

public:
    /// Saves what is being typed.
    void commit();

protected:
    struct Content {
        QString name;    ///< of the lines, spoken by screen readers
        QStringList titles;
        std::vector<FormField> fields;
        QString adds;    ///< "New phrase"
        QString removes; ///< of the button
        QString first;   ///< why it is disabled: "Choose a phrase first."
        QStringList tables; ///< whose changes are followed
    };
    struct Row {
        qint64 id = 0;
        QStringList texts;
        QMap<QString, QString> values;
        QString toolTip = {};
    };

    LibraryEditor(Store &store, QWidget *parent);
    /// Once, last in the constructor of the subclass: its virtual functions are called.
    void build(const Content &content);
    void reload();

    virtual Result<std::vector<Row>> rows() = 0;
    virtual Status save(qint64 id, const QString &key, const QString &value) = 0;
    /// Adds a line of this name; `beside` is the current one, 0 when none.
    virtual Result<qint64> add(const QString &name, qint64 beside) = 0;
    virtual Status remove(qint64 id) = 0;

    Store &store() const { return m_store; }
    FieldForm *form() const { return m_form; }
    QVBoxLayout *linesColumn() const { return m_left; } ///< the lines, then the line that adds
    QVBoxLayout *formColumn() const { return m_right; } ///< the form, the note, the button

private:
    void showRow(qint64 id);
    void addTyped();
    void removeCurrent();

    Store &m_store;
    QString m_first;
    std::vector<Row> m_rows;
    qint64 m_shown = 0;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    RecordLines *m_lines = nullptr;
    FieldForm *m_form = nullptr;
    QLineEdit *m_new = nullptr;
    QPushButton *m_remove = nullptr;
    ToneNote *m_note = nullptr;
};

} // namespace pc
