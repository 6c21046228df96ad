// « Recevoir… »: what the other office changed, beside what is here; one chooses, and takes it in one step.
//
// Conflicts are left as they are here unless they are ticked. Nothing is written before the button is pressed, and the
// step can be undone. It is opened with open(), never exec().
#pragma once

#include "views/exchange/receivemodel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace pc {

class ImportTable;
class MessageBar;
class ToneNote;

class ReceiveDialog final : public QDialog {
    Q_OBJECT

public:
    ReceiveDialog(Register &opened, Received received, QWidget *parent = nullptr);

    ReceiveModel *model() const { return m_model; }
    QPushButton *button() const { return m_take; }

Q_SIGNALS:
    /// One step was made in the journal, whose text this is; it may be undone there.
    void received(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFilterRow();
    QWidget *makeButtons();
    void showChoice();
    void showLine();
    void take();

    Register &m_register;
    ReceiveModel *m_model;
    ReceiveFilter *m_filter;
    MessageBar *m_messages;
    QComboBox *m_show = nullptr;
    ImportTable *m_table;
    ToneNote *m_line;
    QLabel *m_reason = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace pc
