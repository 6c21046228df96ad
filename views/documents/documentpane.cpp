#include "views/documents/documentpane.h"

#include "models/base/localise.h"
#include "models/documents/documenttemplate.h"
#include "views/common/emptystate.h"
#include "views/common/flowlayout.h"
#include "views/common/formrows.h"
#include "views/common/icons.h"
#include "views/common/linkbutton.h"
#include "views/common/plaintext.h"
#include "views/common/sentmark.h"
#include "views/common/tonenote.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace pc {

DocumentPane::DocumentPane(Store &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    auto *empty = new EmptyState(this);
    empty->setContent({.iconName = QStringLiteral("file-text"), .sentence = tr("Choose a document to see what it is.")});
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeContent());
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_id.isValid() && (changes.touches(u"issued_document") || changes.touches(u"campaign")))
            refresh();
    });
}

QWidget *DocumentPane::makeContent()
{
    auto *body = new QWidget;
    m_title = titleLabel({}, body);
    m_kind = plainLabel({}, body);
    m_state = new ToneNote(Tone::Success, body);
    m_record = new LinkButton(tr("Open the record"), body);
    m_addressee = plainLabel({}, body);
    m_about = plainLabel({}, body);
    m_issued = plainLabel({}, body);
    m_campaign = plainLabel({}, body);
    m_template = plainLabel({}, body);
    m_file = plainLabel({}, body);
    m_fingerprint = readOnlyField(body);
    m_fingerprint->setToolTip(toolTipText(tr("SHA-256 of the file: it changes with the smallest change of the file.")));
    auto *column = new QVBoxLayout(body);
    column->addWidget(m_title);
    column->addWidget(m_kind);
    column->addWidget(m_state);
    column->addWidget(makeButtons());
    QFormLayout *form = makeForm();
    addFormText(form, tr("Title"), m_about);
    addFormText(form, tr("Addressee"), m_addressee);
    addFormText(form, tr("Issued"), m_issued);
    addFormText(form, tr("Campaign"), m_campaign);
    addFormText(form, tr("Text"), m_template);
    addFormText(form, tr("File"), m_file);
    addFormRow(form, tr("Fingerprint"), m_fingerprint);
    column->addLayout(form);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_record, &LinkButton::clicked, this,
            [this] { Q_EMIT recordRequested(m_line->document.ownerTable, m_line->document.ownerId); });
    auto *area = new QScrollArea(this);
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

QWidget *DocumentPane::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    const auto add = [&](const char *iconName, const QString &text, const QString &tip, auto signal) {
        auto *button = new QPushButton(icon(QLatin1StringView(iconName)), text, buttons);
        button->setAutoDefault(false);
        button->setToolTip(toolTipText(tip));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    add("external-link", tr("Open"), tr("Opens a copy of the document as it was issued; the copy cannot be changed."),
        &DocumentPane::openAsked);
    add("device-floppy", tr("Save as…"), tr("Writes the document as it was issued to a file."), &DocumentPane::saveAsked);
    add("printer", tr("Print again"), tr("Opens the document as it was issued, under its number, to print it again."),
        &DocumentPane::printAsked);
    m_sent = add("mail", SentMark::verb(), {}, &DocumentPane::sentAsked);
    m_putBack = add("arrow-back-up", SentMark::putBackVerb(), {}, &DocumentPane::putBackAsked);
    m_annul = add("x", tr("Annul the document…"), {}, &DocumentPane::annulAsked);
    return buttons;
}

void DocumentPane::setDocument(DocumentId document)
{
    m_id = document;
    refresh();
}

void DocumentPane::refresh()
{
    m_line.reset();
    if (m_id.isValid()) {
        const auto lines = DocumentsList(m_store.database()).lines({static_cast<RowKey>(m_id.value)});
        if (lines && !lines->empty())
            m_line = lines->front();
    }
    if (m_line)
        show(*m_line);
    m_stack->setCurrentIndex(m_line ? 1 : 0);
}

void DocumentPane::show(const DocumentLine &line)
{
    const IssuedDocument &document = line.document;
    m_title->setText(line.number());
    m_kind->setText(DocumentsList::kindLabel(document.kind));
    showState(document);
    m_about->setText(document.title);
    m_addressee->setText(document.addressee.isEmpty() ? QStringLiteral("—") : document.addressee);
    m_issued->setText(tr("on %1 by %2", "day, author").arg(formatDate(document.issuedOn), document.issuedBy));
    m_campaign->setText(line.campaignName.isEmpty() ? QStringLiteral("—") : line.campaignName);
    m_template->setText(textLine(document));
    m_file->setText(tr("%1, %2", "name and size of a file")
                        .arg(document.fileName, QLocale().formattedDataSize(line.size, 0, QLocale::DataSizeTraditionalFormat)));
    m_fingerprint->setText(document.sha256);
    m_fingerprint->setCursorPosition(0);
    QString why;
    if (m_store.isReadOnly())
        why = tr("The register is open for consultation: nothing can be changed.");
    else if (document.isAnnulled())
        why = tr("It is annulled already.");
    m_annul->setEnabled(why.isEmpty());
    m_annul->setToolTip(toolTipText(why.isEmpty() ? tr("The number stays, with the reason; it is never given again.") : why));
}

void DocumentPane::showState(const IssuedDocument &document)
{
    switch (DocumentStates::of(document)) {
    case DocumentState::Annulled:
        m_state->setTone(Tone::Danger);
        m_state->setText(tr("Annulled on %1 by %2: %3", "day, author, reason")
                             .arg(formatDate(document.annulledOn), document.annulledBy, document.annulledReason));
        break;
    case DocumentState::Prepared:
        m_state->setTone(Tone::Info);
        m_state->setText(tr("Prepared. Send it from your mail program, then mark it as sent."));
        break;
    case DocumentState::Sent:
        m_state->setTone(Tone::Success);
        m_state->setText(tr("Sent on %1", "day").arg(formatDate(document.sentOn)));
        break;
    case DocumentState::Issued:
        m_state->setTone(Tone::Success);
        m_state->setText(tr("Issued"));
        break;
    }
    showMarks(document);
}

// One button at a time: what an e-mail can become.
void DocumentPane::showMarks(const IssuedDocument &document)
{
    const SentMark mark(m_store, {document.id.value});
    m_sent->setVisible(mark.hasPrepared());
    m_sent->setEnabled(mark.whyNotSent().isEmpty());
    m_sent->setToolTip(toolTipText(mark.whyNotSent()));
    m_putBack->setVisible(mark.hasSent());
    m_putBack->setEnabled(mark.whyNotPrepared().isEmpty());
    m_putBack->setToolTip(toolTipText(mark.whyNotPrepared()));
}

// Which text it was made with.
QString DocumentPane::textLine(const IssuedDocument &document) const
{
    if (document.text.isValid()) {
        const auto found = TemplatesRepository(m_store.database()).find(document.text);
        if (found && *found)
            return tr("the office's text, version %1").arg((*found)->version);
    }
    if (document.shipped > 0)
        return tr("the program's text, version %1").arg(document.shipped);
    return QStringLiteral("—");
}

} // namespace pc
