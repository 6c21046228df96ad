// Every keyboard shortcut of the window, read from its actions, so that the list cannot be wrong.
#pragma once

#include <QDialog>

class QAction;

namespace pc {

class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace pc
