#include "views/documents/deliveryrun.h"

#include "models/documents/keptcopies.h"

#include <QElapsedTimer>

namespace pc {

namespace {
constexpr qint64 kSliceMs = 30;

bool isOneByOne(Destination destination)
{
    return destination == Destination::OnePdf || destination == Destination::PdfFolder || destination == Destination::Drafts;
}
} // namespace

DeliveryRun::DeliveryRun(const IssueBatch &batch, const Delivery &delivery, QObject *parent)
    : QObject(parent), m_batch(batch), m_delivery(delivery), m_total(steps(delivery, static_cast<int>(batch.made().size()))),
      m_files(delivery.path)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &DeliveryRun::slice);
}

int DeliveryRun::steps(const Delivery &delivery, int documents)
{
    if (delivery.path.isEmpty() || documents == 0)
        return 0;
    return isOneByOne(delivery.destination) ? documents : 1;
}

void DeliveryRun::slice()
{
    QElapsedTimer timer;
    timer.start();
    while (m_done < m_total && timer.elapsed() < kSliceMs) {
        if (const Status status = step(); !status) {
            m_timer.stop();
            Q_EMIT failed(status.error());
            return;
        }
        ++m_done;
    }
    const bool isDone = isFinished();
    if (isDone)
        m_timer.stop();
    Q_EMIT moved(m_done);
    if (isDone)
        Q_EMIT finished();
}

Status DeliveryRun::step()
{
    const auto index = static_cast<size_t>(m_done);
    if (m_delivery.destination == Destination::OnePdf)
        return addPage(index);
    if (m_delivery.destination == Destination::PdfFolder)
        return addFile(index);
    if (m_delivery.destination == Destination::Drafts)
        return addDraft(index);
    auto bytes = whole();
    if (!bytes)
        return bytes.error();
    m_bytes = std::move(*bytes);
    return done();
}

// The file is complete with its last paper.
Status DeliveryRun::addPage(size_t index)
{
    const std::vector<Paper> &papers = m_batch.papers();
    if (!m_pdf)
        m_pdf = std::make_unique<PdfWriter>(papers.front().title, papers.size() == 1 ? papers.front().reference : QString());
    if (Status status = m_pdf->add(papers[index]); !status)
        return status;
    if (index + 1 < papers.size())
        return done();
    auto bytes = m_pdf->finish();
    if (!bytes)
        return bytes.error();
    m_bytes = std::move(*bytes);
    return done();
}

Status DeliveryRun::addFile(size_t index)
{
    const bool kept = !m_batch.bytes().empty();
    const auto bytes = kept ? Result<QByteArray>(m_batch.bytes()[index]) : PaperWriter::write(PaperFormat::Pdf, m_batch.papers()[index]);
    if (!bytes)
        return bytes.error();
    const IssuedDocument &document = m_batch.documents()[index];
    const QString first = kept ? documentNumber(document.series, document.year, document.number)
                               : tr("Specimen %1").arg(static_cast<int>(index) + 1);
    return m_files.add(IssueOutput::fileName(first + u' ' + document.addressee) + QStringLiteral(".pdf"), *bytes);
}

Status DeliveryRun::addDraft(size_t index)
{
    const MadeDocument &made = m_batch.made()[index];
    return m_files.add(IssueOutput::draftName(made), IssueOutput::draftOf(made).message());
}

Result<QByteArray> DeliveryRun::whole() const
{
    switch (m_delivery.destination) {
    case Destination::Odt:
        return PaperWriter::write(PaperFormat::Odt, m_batch.papers());
    case Destination::Labels:
        return PaperWriter::write(PaperFormat::Pdf,
                                  IssueOutput::labels(m_batch.made(), m_delivery.labelFormat, m_delivery.usedLabels));
    case Destination::WordTable:
        return PaperWriter::write(PaperFormat::Xlsx, IssueOutput::wordTable(m_batch.made()));
    case Destination::OnePdf:
    case Destination::PdfFolder:
    case Destination::Drafts:
    case Destination::Printer:
    case Destination::Addresses:
        break;
    }
    return QByteArray();
}

Status DeliveryRun::put()
{
    if (m_total == 0)
        return done();
    if (m_files.count() > 0)
        return m_files.put();
    return KeptCopies::write(m_delivery.path, m_bytes);
}

} // namespace pc
