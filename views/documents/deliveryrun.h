// Makes what a batch of documents goes out as, in slices short enough that the window stays alive: one file of all, a file
// each, drafts of e-mails, labels, a table.
//
// Nothing is at its place before put(); stopped, or gone, it leaves nothing.
#pragma once

#include "models/documents/issuing.h"
#include "models/documents/stagedfiles.h"
#include "models/paper/pdfwriter.h"
#include "views/documents/issueoutput.h"

#include <QObject>
#include <QTimer>

namespace pc {

struct Delivery {
    Destination destination = Destination::OnePdf;
    QString path = {}; ///< of the file or the folder; empty: what goes to neither
    QString labelFormat = {};
    int usedLabels = 0;
};

class DeliveryRun final : public QObject {
    Q_OBJECT

public:
    /// `batch` is finished making its documents, and outlives this object.
    DeliveryRun(const IssueBatch &batch, const Delivery &delivery, QObject *parent = nullptr);

    /// Steps it takes for so many documents; 0 when there is no file to make.
    static int steps(const Delivery &delivery, int documents);
    void start() { m_timer.start(); }
    bool isFinished() const { return m_done == m_total; }
    /// Puts the file or files at their place; once it is finished. Error Io, with a sentence.
    Status put();

Q_SIGNALS:
    void moved(int done);
    void finished();
    void failed(const pc::Error &error);

private:
    void slice();
    Status step();
    Status addPage(size_t index);
    Status addFile(size_t index);
    Status addDraft(size_t index);
    Result<QByteArray> whole() const;

    const IssueBatch &m_batch;
    Delivery m_delivery;
    int m_total;
    int m_done = 0;
    StagedFiles m_files;
    std::unique_ptr<PdfWriter> m_pdf;
    QByteArray m_bytes;
    QTimer m_timer;
};

} // namespace pc
