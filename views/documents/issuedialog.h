// Issues documents for the records chosen in a list, one or hundreds: which kind, what it needs, how each looks, where
// they go. Numbered and recorded, or as specimens that leave no trace.
//
// Opened with open(). Everything is made once as a specimen, for the preview and the list of what is missing; files are
// prepared aside, numbers are taken at the end, all together, and only then the files get their place. It opens no file: it
// asks, by signal.
#pragma once

#include "models/store/store.h"
#include "views/common/dialogs.h"
#include "views/documents/deliveryrun.h"
#include "views/documents/issuerun.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace pc {

class IssueForm;
class IssuePreview;
class ToneNote;

class IssueDialog final : public QDialog {
    Q_OBJECT

public:
    /// Records of a table that has kinds of documents: "commune", "proposal", "student", "application", "assignment".
    /// `campaign` is the one shown, 0 for that of the day.
    IssueDialog(Store &store, Dialogs &dialogs, const QString &table, const QList<qint64> &ids, qint64 campaign,
                QWidget *parent = nullptr);

    /// Chooses a kind by its word; nothing happens when the table has none of that word.
    void chooseKind(const QString &word);
    void chooseDestination(Destination destination);
    void reject() override;

Q_SIGNALS:
    /// A file or a folder is to be shown by the system's own program.
    void fileRequested(const QString &path);
    /// These papers are to be printed, one after the other.
    void printRequested(const std::vector<pc::Paper> &papers);
    /// These few e-mails are to be opened as drafts in the mail program.
    void draftsRequested(const std::vector<pc::MadeDocument> &made);
    /// Documents were recorded; the text names the change.
    void issued(const QString &text);

private:
    enum class Phase { Asking, Working, Done };

    void makeForm(QVBoxLayout *column);
    void makePreview(QVBoxLayout *column);
    void makeFoot(QVBoxLayout *column);
    void showPhase();
    QString whyNot() const;
    void look();
    void scanned();
    void showPreview();
    void showRecord(int index);
    void showLabels();
    void showProblems();
    QString problemsOf(const IssueBatch &batch) const;

    void begin();
    void chooseFile();
    void chooseFolder();
    void run();
    void prepare();
    void keep();
    void handOver(const IssueBatch &batch);
    QString sentenceOf(const IssueBatch &batch) const;
    IssueBatch &outgoing() const;
    Delivery delivery() const;
    bool needsFolder() const;
    void finishWith(const QString &sentence);
    void fail(const Error &error);

    Store &m_store;
    Dialogs &m_dialogs;
    QList<qint64> m_ids;
    Phase m_phase = Phase::Asking;
    QString m_path; // of the file or folder chosen
    int m_shown = 0;
    std::unique_ptr<IssueRun> m_scan; // specimens, for the preview
    std::unique_ptr<IssueRun> m_run;  // what is being issued
    std::unique_ptr<DeliveryRun> m_delivery; // the files it goes out as
    QTimer m_lookSoon;

    IssueForm *m_form;
    IssuePreview *m_preview;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_where;
    ToneNote *m_missing;
    QLabel *m_problemsTitle;
    QPlainTextEdit *m_problems;
    QPushButton *m_copyProblems;
    QProgressBar *m_progress;
    ToneNote *m_note;
    QPushButton *m_openFile;
    QPushButton *m_openFolder;
    QPushButton *m_do;
    QPushButton *m_close;
};

} // namespace pc
