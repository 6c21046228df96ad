// What was said of a file before deciding: opinion, notes, votes. It holds fields and writes nothing.
#pragma once

#include "models/labels/labelsession.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace pc {

class DeliberationForm final : public QWidget {
    Q_OBJECT

public:
    explicit DeliberationForm(QWidget *parent = nullptr);

    /// Shows what is kept of a file and session; empty fields when nothing is.
    void show(const Deliberation &said);
    /// What stands in the fields.
    Deliberation value() const;
    bool isChanged() const { return value() != m_shown; }
    /// A file that is decided for good is read.
    void setReadOnly(bool readOnly);
    QPlainTextEdit *notes() const { return m_notes; }
    QLineEdit *votesFor() const { return m_for; }

private:
    QLineEdit *makeVotes(const QString &name);

    QComboBox *m_opinion;
    QPlainTextEdit *m_notes;
    QLineEdit *m_for;
    QLineEdit *m_against;
    QLineEdit *m_abstained;
    Deliberation m_shown;
};

} // namespace pc
