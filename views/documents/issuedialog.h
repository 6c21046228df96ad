// Issues documents for the records chosen in a list, one or hundreds: which kind, what it needs, how each looks, where
// they go. Numbered and recorded, or as specimens that leave no trace.
//
// Opened with open(). Everything is made once as a specimen, for the preview and the list of what is missing; numbers are
// taken only at the end, all together. It opens no file: it asks, by signal.
#pragma once

#include "models/store/store.h"
#include "views/common/dialogs.h"
#include "views/documents/issueoutput.h"
#include "views/documents/issuerun.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace pc {

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
    /// These e-mails are to be opened as drafts, or written as such.
    void draftsRequested(const std::vector<pc::MadeDocument> &made);
    /// Documents were recorded; the text names the change.
    void issued(const QString &text);

private:
    enum class Phase { Asking, Working, Done };

    void makeForm(QVBoxLayout *column);
    void makeOptions(QFormLayout *form);
    void makeFoot(QVBoxLayout *column);
    void fillMonths();
    void showKind();
    void showDestination();
    void showPhase();
    void look();
    void scanned();
    void showRecord(int index);
    void showProblems();
    void begin();
    void run();
    void keep();
    void deliver(IssueBatch &batch);
    Status write(IssueBatch &batch);
    Status writeFolder(IssueBatch &batch);
    void finishWith(const QString &sentence);
    void fail(const Error &error);
    const DocumentKind *kind() const;
    Destination destination() const;
    bool records() const;
    BatchRequest request(bool specimen) const;
    QString problemsOf(const IssueBatch &batch) const;

    Store &m_store;
    Dialogs &m_dialogs;
    QString m_table;
    QList<qint64> m_ids;
    CampaignId m_campaign;
    Phase m_phase = Phase::Asking;
    QString m_path; // of the file or folder chosen
    int m_shown = 0;
    std::unique_ptr<IssueRun> m_scan; // specimens, for the preview
    std::unique_ptr<IssueRun> m_run;  // what is being issued
    QTimer m_lookSoon;

    QWidget *m_asking;
    QComboBox *m_kind;
    QComboBox *m_month;
    QLineEdit *m_replyBy;
    QComboBox *m_channel;
    QCheckBox *m_round;
    QComboBox *m_destination;
    QComboBox *m_sheet;
    QSpinBox *m_place;
    QRadioButton *m_record;
    QRadioButton *m_specimen;
    QFormLayout *m_options;
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
