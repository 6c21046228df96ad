// Step 3: the files the office already has, dropped or chosen, or later. Only their names are kept here.
#pragma once

#include "views/firstrun/firstrunstep.h"

class QListWidget;
class QPushButton;

namespace pc {

class Dialogs;
class DropZone;
class ToneNote;

class FilesStep final : public FirstRunStep {
    Q_OBJECT

public:
    explicit FilesStep(Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override { return tr("Your files"); }
    void fill(FirstRunChoice *choice) const override;
    void reset() override;
    QWidget *firstField() const override;

    /// Takes the files that can be read; says why not for the others.
    void addFiles(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString refusal(const QString &path) const;
    void ask();
    void removeSelected();
    void showFiles();

    Dialogs &m_dialogs;
    QStringList m_files;
    DropZone *m_zone;
    QPushButton *m_browse;
    QListWidget *m_list;
    QPushButton *m_remove;
    ToneNote *m_note;
};

} // namespace pc
