// The file of the register: where it is, its verified copies, whether it is sound.
//
// Restoring is the app's: the section asks the user, then asks the app. Checks and copies run off this thread.
#pragma once

#include "views/settings/registerjob.h"
#include "views/settings/settingssection.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace pc {

class Dialogs;
class ToneNote;

class DataSection final : public SettingsSection {
    Q_OBJECT

public:
    DataSection(Register &opened, Dialogs &dialogs, const QString &copiesFolder, QWidget *parent = nullptr);

    void refresh() override;

Q_SIGNALS:
    void restoreRequested(const pc::RegisterCopy &copy);
    /// Show this folder in the file manager.
    void folderRequested(const QString &folder);

private:
    void buildPlace();
    void buildCopies();
    void buildCheck();
    void showCopies();
    void allowRestoring();
    void askRestore();
    void makeCopy();
    void check();
    void showFindings(const std::vector<Finding> &findings);
    void setBusy(bool busy, const QString &what = {});

    Dialogs &m_dialogs;
    QString m_folder;
    std::vector<RegisterCopy> m_copies;
    RegisterJob m_job;
    QTreeWidget *m_list;
    QLabel *m_none;
    QPushButton *m_restore;
    QPushButton *m_copy;
    QPushButton *m_check;
    ToneNote *m_copyResult;
    ToneNote *m_result;
    QPlainTextEdit *m_findings;
    QProgressBar *m_progress;
};

} // namespace pc
