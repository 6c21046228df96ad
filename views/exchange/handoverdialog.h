// « Passer la main… »: for whom the copy is, what it holds and what it does not, then where it goes.
//
// What is said is read from the rules the copy is made by. It is opened with open(), never exec().
#pragma once

#include "models/handover/handover.h"
#include "views/common/dialogs.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace pc {

class MessageBar;

class HandoverDialog final : public QDialog {
    Q_OBJECT

public:
    /// `folder` is where the choice of a file begins.
    HandoverDialog(Register &opened, Dialogs &dialogs, const QString &folder, QWidget *parent = nullptr);

    Viewpoint madeFor() const;
    QPushButton *button() const { return m_make; }

Q_SIGNALS:
    /// The copy is written and recorded.
    void made(const pc::HandoverMade &made, pc::Viewpoint madeFor, bool withEmail);

private:
    QWidget *makeLists();
    QWidget *makeButtons();
    void showLists();
    void choosePath();
    void make(const QString &path);

    Register &m_register;
    Dialogs &m_dialogs;
    QString m_folder;
    MessageBar *m_messages;
    QComboBox *m_for;
    QLabel *m_held;
    QLabel *m_leftOut;
    QCheckBox *m_email;
    QPushButton *m_make;
};

} // namespace pc
