// Rows brought from a spreadsheet, on their way into the register: what they are, which column is what, what would
// change, and the errors to correct on the spot. Nothing is written before the button is pressed.
//
// It knows no file and no clipboard: whoever opens it brings the table. It is opened with open(), never exec().
#pragma once

#include "models/exchange/importapply.h"
#include "views/common/dialogs.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace pc {

class ImportColumns;
class ImportFilter;
class ImportModel;
class ImportTable;
class MessageBar;
class ToneNote;

class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `sourceName` is what the user would call where the rows come from: a file name, "the clipboard". Proposals go to
    /// `campaign`, the current one when it is not valid.
    ImportDialog(Store &store, TextTable table, const QString &sourceName, Dialogs &dialogs, QWidget *parent = nullptr,
                 CampaignId campaign = {});
    ~ImportDialog() override;

    /// Reads a dropped or opened file; see readTableFile().
    static Result<TextTable> tableFromFile(const QString &path);

    ImportModel *model() const { return m_model; }
    void reject() override;

Q_SIGNALS:
    /// One step was made in the journal, whose text this is; it may be undone there.
    void imported(const QString &text, int applied, int rejected);

private:
    QWidget *makeHead();
    QWidget *makeColumnsPart();
    QWidget *makeFilterRow();
    QWidget *makeButtons();

    ImportKind kind() const;
    void load(TextTable table, ImportKind kind);
    void load(TextTable table, ImportKind kind, const ImportMapping &mapping);
    void toggleHeader(bool first);
    void showPlan();
    void showColumns(bool visible);
    void showCell();
    void showFilterCounts();
    void import();
    void undoImport();
    void saveRejected();
    void fail(const Error &error);

    Store &m_store;
    Dialogs &m_dialogs;
    QString m_sourceName;
    ImportModel *m_model;
    ImportFilter *m_filter;
    MessageBar *m_messages;
    QLabel *m_source = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_header = nullptr;
    QToolButton *m_columnsButton = nullptr;
    ImportColumns *m_columns = nullptr;
    ToneNote *m_missing = nullptr;
    QComboBox *m_show = nullptr;
    QPushButton *m_nextError = nullptr;
    QLabel *m_summary = nullptr;
    ImportTable *m_table = nullptr;
    ToneNote *m_cell = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_saveRejected = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_import = nullptr;
    int m_settledCorrections = 0; ///< Those imported or saved: they may be left without a question.
};

} // namespace pc
