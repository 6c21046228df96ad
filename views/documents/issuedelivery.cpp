// The second half of the dialog: documents are made, kept, and go where they were asked to go.
#include "models/base/localise.h"
#include "models/documents/keptcopies.h"
#include "views/common/tonenote.h"
#include "views/documents/issuedialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QStandardPaths>

namespace pc {

namespace {

PaperFormat formatFor(Destination destination)
{
    switch (destination) {
    case Destination::Odt:
        return PaperFormat::Odt;
    case Destination::WordTable:
        return PaperFormat::Xlsx;
    default:
        return PaperFormat::Pdf;
    }
}

bool needsFile(Destination destination)
{
    return destination == Destination::OnePdf || destination == Destination::Odt || destination == Destination::Labels
        || destination == Destination::WordTable;
}

} // namespace

void IssueDialog::begin()
{
    if (!m_replyBy->text().trimmed().isEmpty() && !parseDate(m_replyBy->text(), m_store.clock().today()).isValid()) {
        m_note->setTone(Tone::Danger);
        m_note->setText(tr("Enter the day to reply by, for example %1, or leave it empty.").arg(formatDate(m_store.clock().today().addDays(30))));
        m_replyBy->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto chosen = [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_path = path;
        run();
    };
    m_path.clear();
    FileRequest file;
    file.title = IssueOutput::label(destination());
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (needsFile(destination())) {
        const PaperFormat format = formatFor(destination());
        file.defaultSuffix = PaperWriter::ending(format);
        file.filters = QStringList{PaperWriter::label(format)};
        file.start = documents + u'/'
            + IssueOutput::fileName(m_store.clock().today().toString(Qt::ISODate) + u' ' + DocumentKinds::label(*kind())) + u'.'
            + file.defaultSuffix;
        m_dialogs.chooseSaveFile(this, file, chosen);
    } else if (destination() == Destination::PdfFolder) {
        file.start = documents;
        m_dialogs.chooseFolder(this, file, chosen);
    } else {
        run();
    }
}

void IssueDialog::run()
{
    m_note->setText({});
    if (!records()) {
        deliver(m_scan->batch());
        return;
    }
    m_run = std::make_unique<IssueRun>(m_store, request(false));
    m_phase = Phase::Working;
    m_progress->setRange(0, m_run->batch().total());
    m_progress->setValue(0);
    connect(m_run.get(), &IssueRun::moved, this, [this](int made) { m_progress->setValue(made); });
    // What a slice announces last may take the run away.
    connect(m_run.get(), &IssueRun::finished, this, &IssueDialog::keep, Qt::QueuedConnection);
    connect(m_run.get(), &IssueRun::failed, this, &IssueDialog::fail, Qt::QueuedConnection);
    m_run->start();
    showPhase();
}

void IssueDialog::keep()
{
    if (!m_run)
        return; // stopped in between
    const auto documents = m_run->batch().finish();
    if (!documents) {
        fail(documents.error());
        return;
    }
    Q_EMIT issued(IssueBatch::sentence(*documents));
    deliver(m_run->batch());
}

// What is recorded stays recorded, whatever becomes of the file.
void IssueDialog::deliver(IssueBatch &batch)
{
    const bool recorded = records();
    if (const Status status = write(batch); !status) {
        if (!recorded) {
            fail(status.error());
            return;
        }
        m_path.clear();
        finishWith(tr("%1. The documents are recorded and can be opened from the page Documents, but: %2")
                       .arg(IssueBatch::sentence(batch.documents()), status.error().message));
        m_note->setTone(Tone::Attention);
        return;
    }
    const int count = static_cast<int>(batch.made().size());
    finishWith(recorded ? tr("%1.", "what was issued").arg(IssueBatch::sentence(batch.documents()))
               : destination() == Destination::Addresses
                   ? tr("%n address(es) copied. Paste them into the field Bcc, so that nobody sees the others.", nullptr,
                        static_cast<int>(IssueOutput::addresses(batch.made()).size()))
                   : tr("%n document(s) made; nothing was recorded.", nullptr, count));
}

Status IssueDialog::write(IssueBatch &batch)
{
    const auto put = [this](const Result<QByteArray> &bytes) -> Status {
        if (!bytes)
            return bytes.error();
        return KeptCopies::write(m_path, *bytes);
    };
    switch (destination()) {
    case Destination::OnePdf:
    case Destination::Odt:
        return put(PaperWriter::write(formatFor(destination()), batch.papers()));
    case Destination::PdfFolder:
        return writeFolder(batch);
    case Destination::Labels:
        return put(PaperWriter::write(PaperFormat::Pdf, IssueOutput::labels(batch.made(), m_sheet->currentData().toString(),
                                                                            m_place->value() - 1)));
    case Destination::WordTable:
        return put(PaperWriter::write(PaperFormat::Xlsx, IssueOutput::wordTable(batch.made())));
    case Destination::Addresses:
        QGuiApplication::clipboard()->setText(IssueOutput::addresses(batch.made()).join(QStringLiteral("; ")));
        return pc::done();
    case Destination::Printer:
        Q_EMIT printRequested(batch.papers());
        return pc::done();
    case Destination::Drafts:
        Q_EMIT draftsRequested(batch.made());
        return pc::done();
    }
    Q_UNREACHABLE();
}

Status IssueDialog::writeFolder(IssueBatch &batch)
{
    for (size_t i = 0; i < batch.papers().size(); ++i) {
        const IssuedDocument &document = batch.documents()[i];
        const bool kept = !batch.bytes().empty();
        const QString first = kept ? documentNumber(document.series, document.year, document.number)
                                   : tr("Specimen %1").arg(static_cast<int>(i) + 1);
        const QString path = m_path + u'/' + IssueOutput::fileName(first + u' ' + document.addressee) + QStringLiteral(".pdf");
        const auto bytes = kept ? Result<QByteArray>(batch.bytes()[i]) : PaperWriter::write(PaperFormat::Pdf, batch.papers()[i]);
        if (!bytes)
            return bytes.error();
        if (Status status = KeptCopies::write(path, *bytes); !status)
            return status;
    }
    return pc::done();
}

void IssueDialog::finishWith(const QString &sentence)
{
    m_phase = Phase::Done;
    m_note->setTone(Tone::Success);
    m_note->setText(sentence);
    showProblems();
    showPhase();
}

} // namespace pc
