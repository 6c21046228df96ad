#include "views/exchange/importdialog.h"

#include "models/tables/csvwriter.h"
#include "models/tables/tablefile.h"
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/exchange/importcolumns.h"
#include "views/exchange/importtable.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QToolButton>

namespace pc {

ImportDialog::ImportDialog(Store &store, TextTable table, const QString &sourceName, Dialogs &dialogs, QWidget *parent,
                           CampaignId campaign)
    : QDialog(parent), m_store(store), m_dialogs(dialogs), m_sourceName(sourceName),
      m_model(new ImportModel(store.database(), store.clock().today(), campaign, this)), m_filter(new ImportFilter(this)),
      m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Import rows"));
    m_filter->setSourceModel(m_model);
    m_table = new ImportTable(this);
    m_table->setModel(m_filter);
    m_cell = new ToneNote(Tone::Danger, this);
    QSizePolicy steady = m_cell->sizePolicy();
    steady.setRetainSizeWhenHidden(true); // The table does not jump as one walks through its cells.
    m_cell->setSizePolicy(steady);
    m_cell->setMinimumHeight(fontMetrics().height() + 2);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(makeHead());
    column->addWidget(makeColumnsPart());
    column->addWidget(makeFilterRow());
    column->addWidget(m_table, 1);
    column->addWidget(m_cell);
    column->addWidget(makeButtons());

    connect(m_model, &ImportModel::planChanged, this, &ImportDialog::showPlan);
    connect(m_model, &ImportModel::failed, this, [this](const QString &message, const QString &detail) {
        fail({ErrorKind::Io, message, detail});
    });
    connect(m_table, &ImportTable::currentMoved, this, &ImportDialog::showCell);
    const auto shortcut = [this](const QKeySequence &keys, bool backwards) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this,
                [this, backwards] { m_table->goToError(backwards); });
    };
    shortcut(Qt::Key_F8, false);
    shortcut(Qt::SHIFT | Qt::Key_F8, true);

    const ImportGuess guess = guessImport(table);
    m_header->setChecked(!table.header.isEmpty());
    m_kind->setCurrentIndex(m_kind->findData(int(guess.kind)));
    load(std::move(table), guess.kind, guess.mapping);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 34);
    // When every row is right, Enter imports; otherwise the first thing to do is in the table.
    const ImportCounts &counts = m_model->plan().counts;
    const bool isRight = m_import->isEnabled() && counts.errors == 0;
    (isRight ? static_cast<QWidget *>(m_import) : m_table)->setFocus();
}

// A cell still being typed in is committed while the window goes away, when there is nobody left to hear of it.
ImportDialog::~ImportDialog()
{
    m_model->disconnect(this);
    m_table->disconnect(this);
}

Result<TextTable> ImportDialog::tableFromFile(const QString &path) { return readTableFile(path); }

ImportKind ImportDialog::kind() const { return static_cast<ImportKind>(m_kind->currentData().toInt()); }

void ImportDialog::load(TextTable table, ImportKind kind)
{
    const ImportMapping mapping = matchImportColumns(table, kind);
    load(std::move(table), kind, mapping);
}

void ImportDialog::load(TextTable table, ImportKind kind, const ImportMapping &mapping)
{
    m_columns->setColumns(table, kind, mapping);
    m_source->setText(tr("%n row(s) from %1", nullptr, int(table.rows.size())).arg(m_sourceName));
    if (const Status status = m_model->load(std::move(table), mapping, kind); !status)
        fail(status.error());
    if (!m_model->plan().missing.isEmpty())
        m_columnsButton->setChecked(true);
    m_table->fitColumns();
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
}

void ImportDialog::toggleHeader(bool first)
{
    TextTable table = m_model->plan().source;
    first ? takeHeader(table) : releaseHeader(table);
    load(std::move(table), kind());
}

void ImportDialog::showColumns(bool visible)
{
    m_columns->setVisible(visible);
    m_columnsButton->setIcon(icon(visible ? QLatin1StringView("chevron-down") : QLatin1StringView("chevron-right")));
}

void ImportDialog::showPlan()
{
    const ImportPlan &plan = m_model->plan();
    const auto known =
        std::count_if(plan.mapping.begin(), plan.mapping.end(), [](const auto &field) { return !!field; });
    m_columnsButton->setText(tr("Columns: %1 of %2 are imported").arg(known).arg(plan.columnCount()));
    m_missing->setText(plan.missing);
    m_summary->setText(m_model->summary());
    showFilterCounts();

    const ImportCounts &counts = plan.counts;
    m_import->setText(tr("Import %n row(s)", nullptr, counts.chosen));
    QString reason;
    if (m_store.isReadOnly())
        reason = tr("This register is open for consultation: nothing can be imported.");
    else if (!plan.missing.isEmpty())
        reason = tr("A column is still missing.");
    else if (counts.chosen == 0)
        reason = counts.errors > 0 ? tr("Correct at least one row.")
            : counts.same > 0      ? tr("The register already says all of this.")
                                   : tr("No row is ticked.");
    m_import->setEnabled(reason.isEmpty());
    m_import->setToolTip(reason);
    m_reason->setText(reason);
    m_nextError->setEnabled(counts.errors > 0);
    m_saveRejected->setEnabled(!rejectedRows(plan).rows.empty());
    showCell();
}

void ImportDialog::showFilterCounts()
{
    const ImportCounts &counts = m_model->plan().counts;
    const auto put = [this](ImportFilter::Show show, const QString &text) { m_show->setItemText(show, text); };
    put(ImportFilter::Everything, tr("All rows (%1)").arg(m_model->rowCount()));
    put(ImportFilter::Errors, tr("Errors (%1)").arg(counts.errors));
    put(ImportFilter::ToCheck, tr("Errors and rows to check"));
    put(ImportFilter::Imported, tr("What will be imported (%1)").arg(counts.chosen));
}

void ImportDialog::showCell()
{
    const QModelIndex current = m_table->currentIndex();
    const QString message = current.data(ImportModel::MessageRole).toString();
    const bool error = current.data(ImportModel::ErrorRole).toBool();
    m_cell->setTone(error ? Tone::Danger : Tone::Attention);
    m_cell->setText(message);
}

void ImportDialog::import()
{
    const auto outcome = applyImport(m_store, m_model->plan());
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    m_settledCorrections = m_model->corrections();
    Q_EMIT imported(outcome->text, outcome->applied, outcome->rejected);
    if (outcome->rejected == 0) {
        accept();
        return;
    }
    // What is left can be corrected here, saved for later, or left.
    m_cancel->setText(tr("Close"));
    m_messages->clear();
    m_messages->put(
        QStringLiteral("done"),
        {.tone = Tone::Success,
         .text =
             tr("%1: done. The rows left can be corrected here and imported, or saved for later.").arg(outcome->text),
         .actionText = tr("Undo the import"),
         .action = [this] { undoImport(); }});
    if (const Status status = m_model->reload(); !status)
        fail(status.error());
    m_show->setCurrentIndex(ImportFilter::ToCheck);
    m_filter->setShow(ImportFilter::ToCheck);
}

void ImportDialog::undoImport()
{
    if (const auto undone = m_store.undo(); !undone)
        fail(undone.error());
    if (const Status status = m_model->reload(); !status)
        fail(status.error());
    m_show->setCurrentIndex(ImportFilter::Everything);
    m_filter->setShow(ImportFilter::Everything);
}

void ImportDialog::saveRejected()
{
    FileRequest request;
    request.title = tr("Save the rejected rows");
    request.start = tr("Rows not imported.csv", "file name");
    request.filters = {tr("CSV files (*.csv)")};
    request.defaultSuffix = QStringLiteral("csv");
    m_dialogs.chooseSaveFile(this, request, [this](const QString &path) {
        if (path.isEmpty())
            return;
        QSaveFile file(path);
        const QByteArray bytes = writeCsv(rejectedRows(m_model->plan()), CsvFlavour::Office);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            fail({ErrorKind::Io,
                  tr("The file cannot be written. If it is open in a spreadsheet, close it there and try again."),
                  file.errorString()});
            return;
        }
        m_settledCorrections = m_model->corrections();
        m_messages->put(QStringLiteral("saved"),
                        {.tone = Tone::Success,
                         .text = tr("The rejected rows are saved. Correct them there and import that file.")});
    });
}

void ImportDialog::fail(const Error &error)
{
    m_messages->put(QStringLiteral("error"), {.tone = Tone::Danger, .text = error.message, .detail = error.detail});
}

void ImportDialog::reject()
{
    if (m_model->corrections() == m_settledCorrections) {
        QDialog::reject();
        return;
    }
    ConfirmRequest request;
    request.title = tr("Close without importing");
    request.text = tr("Leave the corrections made here?");
    request.detail = tr("The register is not touched, and neither is the file or the spreadsheet the rows come from.");
    request.verb = tr("Leave them");
    m_dialogs.confirm(this, request, [this](bool leave) {
        if (leave)
            QDialog::reject();
    });
}

} // namespace pc
