// The second half of the dialog: documents are made, the files they go out as are prepared, numbers are taken, and only then
// the files get their place.
#include "views/common/tonenote.h"
#include "views/documents/issuedialog.h"
#include "views/documents/issueform.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressBar>
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

QString documentsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

// A few short e-mails are opened in the mail program; many are written as files.
bool IssueDialog::needsFolder() const
{
    return m_form->destination() == Destination::PdfFolder
           || (m_form->destination() == Destination::Drafts && !IssueOutput::opensAsLinks(m_scan->batch().made()));
}

void IssueDialog::begin()
{
    if (const QString refusal = m_form->refusal(); !refusal.isEmpty()) {
        m_note->setTone(Tone::Danger);
        m_note->setText(refusal);
        return;
    }
    m_path.clear();
    if (needsFile(m_form->destination()))
        chooseFile();
    else if (needsFolder())
        chooseFolder();
    else
        run();
}

void IssueDialog::chooseFile()
{
    const PaperFormat format = formatFor(m_form->destination());
    FileRequest file;
    file.title = IssueOutput::label(m_form->destination());
    file.defaultSuffix = PaperWriter::ending(format);
    file.filters = QStringList{PaperWriter::label(format)};
    const QString name = m_store.clock().today().toString(Qt::ISODate) + u' ' + DocumentKinds::label(*m_form->kind());
    file.start = documentsFolder() + u'/' + IssueOutput::fileName(name) + u'.' + file.defaultSuffix;
    m_dialogs.chooseSaveFile(this, file, [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_path = path;
        run();
    });
}

void IssueDialog::chooseFolder()
{
    FileRequest folder;
    const bool drafts = m_form->destination() == Destination::Drafts;
    folder.title = drafts ? tr("Folder for the e-mails") : IssueOutput::label(m_form->destination());
    if (drafts)
        folder.verb = tr("Write the e-mails here");
    folder.start = documentsFolder();
    m_dialogs.chooseFolder(this, folder, [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_path = path;
        run();
    });
}

// What goes out: the documents being issued, or the specimens that were looked at.
IssueBatch &IssueDialog::outgoing() const { return m_run ? m_run->batch() : m_scan->batch(); }

Delivery IssueDialog::delivery() const
{
    return {m_form->destination(), m_path, m_form->labelFormat(), m_form->usedLabels()};
}

void IssueDialog::run()
{
    m_note->setText({});
    m_run.reset();
    m_phase = Phase::Working;
    if (m_form->records())
        m_run = std::make_unique<IssueRun>(m_store, m_form->request(false));
    const int toMake = m_run ? m_run->batch().total() : 0;
    m_progress->setRange(0, toMake + DeliveryRun::steps(delivery(), outgoing().total()));
    m_progress->setValue(0);
    showPhase();
    if (!m_run) {
        prepare();
        return;
    }
    connect(m_run.get(), &IssueRun::moved, this, [this](int made) { m_progress->setValue(made); });
    // What a slice announces last may take the run away.
    connect(m_run.get(), &IssueRun::finished, this, &IssueDialog::prepare, Qt::QueuedConnection);
    connect(m_run.get(), &IssueRun::failed, this, &IssueDialog::fail, Qt::QueuedConnection);
    m_run->start();
}

// The files are made before anything is numbered: whoever stops in between leaves neither numbers nor files.
void IssueDialog::prepare()
{
    if (m_phase != Phase::Working || !outgoing().isFinished())
        return; // stopped in between, and perhaps begun again
    const int made = m_run ? m_run->batch().total() : 0;
    m_delivery = std::make_unique<DeliveryRun>(outgoing(), delivery());
    connect(m_delivery.get(), &DeliveryRun::moved, this, [this, made](int done) { m_progress->setValue(made + done); });
    connect(m_delivery.get(), &DeliveryRun::finished, this, &IssueDialog::keep, Qt::QueuedConnection);
    connect(m_delivery.get(), &DeliveryRun::failed, this, &IssueDialog::fail, Qt::QueuedConnection);
    m_delivery->start();
}

// What is recorded stays recorded, whatever becomes of the file.
void IssueDialog::keep()
{
    if (!m_delivery || !m_delivery->isFinished())
        return; // stopped in between, and perhaps begun again
    if (m_run) {
        const auto documents = m_run->batch().finish();
        if (!documents) {
            fail(documents.error());
            return;
        }
        Q_EMIT issued(IssueBatch::sentence(*documents));
    }
    const Status status = m_delivery->put();
    m_delivery.reset();
    if (status) {
        handOver(outgoing());
        finishWith(sentenceOf(outgoing()));
    } else if (!m_run) {
        fail(status.error());
    } else {
        m_path.clear();
        finishWith(tr("%1. The documents are recorded and can be opened from the page Documents, but: %2")
                       .arg(IssueBatch::sentence(outgoing().documents()), status.error().message));
        m_note->setTone(Tone::Attention);
    }
}

// To what is no file: the clipboard, the printer, the mail program.
void IssueDialog::handOver(const IssueBatch &batch)
{
    if (m_form->destination() == Destination::Addresses)
        QGuiApplication::clipboard()->setText(IssueOutput::addresses(batch.made()).join(QStringLiteral("; ")));
    else if (m_form->destination() == Destination::Printer)
        Q_EMIT printRequested(batch.papers());
    else if (m_form->destination() == Destination::Drafts && m_path.isEmpty())
        Q_EMIT draftsRequested(batch.made());
}

QString IssueDialog::sentenceOf(const IssueBatch &batch) const
{
    if (m_run) {
        const QString issued = IssueBatch::sentence(batch.documents());
        return m_form->kind()->isEmail
                   ? tr("%1. Send from your mail program what is prepared, then mark it as sent on the page Documents.", "what was issued")
                         .arg(issued)
                   : tr("%1.", "what was issued").arg(issued);
    }
    if (m_form->destination() == Destination::Addresses) {
        return tr("%n address(es) copied. Paste them into the field Bcc, so that nobody sees the others.", nullptr,
                  static_cast<int>(IssueOutput::addresses(batch.made()).size()));
    }
    return tr("%n document(s) made; nothing was recorded.", nullptr, static_cast<int>(batch.made().size()));
}

void IssueDialog::finishWith(const QString &sentence)
{
    m_phase = Phase::Done;
    m_note->setTone(Tone::Success);
    m_note->setText(sentence);
    showProblems();
    showPhase();
}

void IssueDialog::reject()
{
    if (m_phase != Phase::Working) {
        QDialog::reject();
        return;
    }
    m_delivery.reset();
    m_run.reset();
    m_phase = Phase::Asking;
    m_note->setTone(Tone::Info);
    m_note->setText(tr("Stopped. Nothing was numbered or kept."));
    showPhase();
}

void IssueDialog::fail(const Error &error)
{
    m_delivery.reset();
    m_run.reset();
    m_phase = Phase::Asking;
    m_note->setTone(Tone::Danger);
    m_note->setText(error.message);
    showPhase();
}

} // namespace pc
