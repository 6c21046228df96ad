// The page Documents: what left the office, under its number; opened, printed again or annulled, and found by its code.
//
// Nothing is edited here. Files are opened by whoever listens to fileRequested(); texts are edited in another window,
// asked for with templatesRequested().
#pragma once

#include "models/documents/documentsmodel.h"
#include "models/documents/keptcopies.h"
#include "views/common/dialogs.h"
#include "views/common/recordspage.h"

namespace pc {

class DocumentPane;
class FormDialog;

class DocumentsPage final : public RecordsPage {
    Q_OBJECT

public:
    DocumentsPage(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QList<QAction *> toolbarActions() override;
    QString searchHint() const override;
    void refresh() override;

    DocumentPane *pane() const { return m_pane; }
    /// Where a document brings: its record, or the hours of its month for a sheet. By signal.
    void follow(const IssuedDocument &document);

public Q_SLOTS:
    /// Asks for a code, scanned or typed, and brings its record.
    void findByCode();

Q_SIGNALS:
    /// A file is to be shown by the system's own program.
    void fileRequested(const QString &path);
    /// The texts of documents are to be edited; `kind` is the one to begin with, or empty.
    void templatesRequested(const QString &kind);
    /// The hours of an affectation in the month of this day are to be shown.
    void hoursRequested(qint64 assignment, QDate month);

protected:
    std::vector<Facet> namedFacets() const override;
    std::vector<Facet> countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const override;
    void onRecordShown(qint64 id) override;
    EmptyContent emptyContent() const override;
    void onEmptyPrimary() override;
    QString nothingFound(const QString &search) const override;
    QString selectedText(int count) const override;
    QList<QAction *> menuActions() const override;
    void onSelectionChanged() override { enableActions(); }
    void onStoreChanged() override { enableActions(); }

private:
    void enableActions();
    void open();
    void printAgain();
    void saveAs();
    void annul();
    void markSent(const QList<qint64> &documents);
    void putBack(const QList<qint64> &documents);
    void enableMarks();
    QList<qint64> chosen() const;
    Status find(const QString &typed);

    Dialogs &m_dialogs;
    DocumentsModel *m_model;
    DocumentPane *m_pane;
    KeptCopies m_copies;
    QAction *m_find;
    QAction *m_open;
    QAction *m_sent;
    QAction *m_putBack;
    QAction *m_annul;
    QAction *m_templates;
};

} // namespace pc
