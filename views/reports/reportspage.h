// The page Reports: which there are, the one in front as it will be printed, and ways to take it along.
//
// There is no "generate": a report is shown at once with defaults. Figures of a past day are read from a rewound copy.
// It opens no file and sends nothing: it asks by signal.
#pragma once

#include "models/documents/keptcopies.h"
#include "models/register/pastregister.h"
#include "models/reports/report.h"
#include "models/paper/paperwriters.h"
#include "views/common/dialogs.h"
#include "views/common/page.h"

#include <QTimer>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QToolButton;

namespace pc {

class PaperView;
class ReportOptions;
class ReportsList;
class ToneNote;

class ReportsPage final : public Page {
    Q_OBJECT

public:
    ReportsPage(Register &opened, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ReportsPage() override;

    QString title() const override;
    QString iconName() const override;
    QList<QAction *> toolbarActions() override;
    void setCampaign(qint64 campaign) override;
    void activate() override;
    void focusContent() override;
    void refresh() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

    /// Brings a report to the front: "synthesis".
    void showReport(const QString &name);
    /// The report in front as it stands, empty before the first.
    const std::optional<Paper> &paper() const { return m_paper; }

Q_SIGNALS:
    /// A file or folder is to be shown by the system's own program.
    void fileRequested(const QString &path);
    /// The report is to go out by e-mail, as an attachment.
    void mailRequested(const QString &subject, const QString &fileName, const QByteArray &pdf);
    /// Something was written: what, and the folder it is in.
    void written(const QString &sentence, const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    void makeActions();
    QAction *makeAction(const char *iconName, const QString &text, const std::function<void()> &work);
    ReportRequest request(const QString &name) const;
    /// The database the figures are read from: the register, or a copy rewound to a past day.
    Result<Database *> figures(QDate pastDay);
    Result<Paper> make(const QString &name);
    void onReportChosen();
    void display();
    void showSoon() { m_soon.start(); }
    void pictureNext();
    void enableActions();
    void print();
    void save(PaperFormat format);
    /// Asks for a file and writes what `bytes` gives.
    void saveAs(const QString &name, PaperFormat format, const std::function<Result<QByteArray>()> &bytes);
    void mail();
    void freeze();
    void fillFrozen();
    void openFrozen(qint64 document);
    void addFrozen(const IssuedDocument &document);
    void saveFrozen(const IssuedDocument &document, PaperFormat format);
    void tell(const Error &error);

    Register &m_register;
    Dialogs &m_dialogs;
    qint64 m_campaign = 0;
    bool m_stale = true; // what is shown is no longer true, or nothing is shown yet
    std::optional<Paper> m_paper;
    std::unique_ptr<PastRegister> m_past;
    qint64 m_pastSeq = 0; // last entry of the journal when m_past was made
    KeptCopies m_copies;
    QString m_folder; // of the last file written
    QTimer m_soon;
    QTimer m_pictures;

    ReportsList *m_list;
    ReportOptions *m_options;
    PaperView *m_view;
    ToneNote *m_note;
    QLabel *m_pages;
    QSplitter *m_splitter;
    QPushButton *m_freeze;
    QToolButton *m_frozen;
    QMenu *m_frozenMenu;
    QAction *m_print = nullptr;
    QAction *m_mail = nullptr;
    std::vector<std::pair<PaperFormat, QAction *>> m_formats;
};

} // namespace pc
