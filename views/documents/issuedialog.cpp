// The first half of the dialog: what is asked, how each document looks, what is missing.
#include "views/documents/issuedialog.h"

#include "models/base/localise.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/documents/issueform.h"
#include "views/documents/issuepreview.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kLookDelayMs = 200;
constexpr int kPreviewCharacters = 62;

QString sentence(const DocumentKind &kind, int count)
{
    return IssueDialog::tr("%n document(s): %1", "records chosen and kind", count).arg(DocumentKinds::label(kind));
}
} // namespace

IssueDialog::IssueDialog(Store &store, Dialogs &dialogs, const QString &table, const QList<qint64> &ids, qint64 campaign,
                         QWidget *parent)
    : QDialog(parent), m_store(store), m_dialogs(dialogs), m_ids(ids)
{
    setWindowTitle(tr("Issue documents"));
    m_form = new IssueForm(store, table, ids, {campaign}, this);
    auto *left = new QVBoxLayout;
    makeForm(left);
    auto *right = new QVBoxLayout;
    makePreview(right);
    auto *parts = new QHBoxLayout;
    parts->addLayout(left, 2);
    parts->addLayout(right, 3);
    auto *column = new QVBoxLayout(this);
    column->addLayout(parts, 1);
    makeFoot(column);
    resize(1120, 600); // the width of a letter beside its questions, on a small screen
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(kLookDelayMs);
    connect(&m_lookSoon, &QTimer::timeout, this, &IssueDialog::look);
    connect(m_form, &IssueForm::kindChanged, this, &IssueDialog::look);
    connect(m_form, &IssueForm::contentEdited, this, [this] { m_lookSoon.start(); });
    connect(m_form, &IssueForm::destinationChanged, this, [this] {
        showPreview();
        showPhase();
    });
    look();
    showPhase();
    m_form->setFocus();
}

void IssueDialog::makeForm(QVBoxLayout *column)
{
    auto *area = new QScrollArea(this);
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(area, 3);
    m_problemsTitle = sectionLabel(tr("To look at"), this);
    m_problems = new QPlainTextEdit(this);
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setAccessibleName(tr("What is missing, and who cannot be reached"));
    m_copyProblems = new QPushButton(icon(QStringLiteral("copy")), tr("Copy the list"), this);
    m_copyProblems->setAutoDefault(false);
    column->addWidget(m_problemsTitle);
    column->addWidget(m_problems, 2);
    column->addWidget(m_copyProblems, 0, Qt::AlignLeft);
    connect(m_copyProblems, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_problems->toPlainText()); });
}

void IssueDialog::makePreview(QVBoxLayout *column)
{
    m_previous = new QPushButton(icon(QStringLiteral("chevron-left")), tr("Previous"), this);
    m_next = new QPushButton(icon(QStringLiteral("chevron-right")), tr("Next"), this);
    for (QPushButton *button : {m_previous, m_next})
        button->setAutoDefault(false);
    m_where = plainLabel({}, this);
    m_preview = new IssuePreview(this);
    m_preview->setMinimumWidth(kPreviewCharacters * fontMetrics().averageCharWidth());
    m_missing = new ToneNote(Tone::Attention, this);
    auto *walk = new QHBoxLayout;
    walk->addWidget(m_previous);
    walk->addStretch();
    walk->addWidget(m_next);
    column->addLayout(walk);
    column->addWidget(m_where);
    column->addWidget(m_preview, 1);
    column->addWidget(m_missing);
    connect(m_previous, &QPushButton::clicked, this, [this] { showRecord(m_shown - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showRecord(m_shown + 1); });
}

void IssueDialog::makeFoot(QVBoxLayout *column)
{
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Documents made"));
    m_note = new ToneNote(Tone::Danger, this);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_openFile = buttons->addButton(tr("Open"), QDialogButtonBox::ActionRole);
    m_openFolder = buttons->addButton(tr("Open the folder"), QDialogButtonBox::ActionRole);
    m_do = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_close = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_do->setDefault(true);
    m_close->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_do, &QPushButton::clicked, this, &IssueDialog::begin);
    connect(buttons, &QDialogButtonBox::rejected, this, &IssueDialog::reject);
    connect(m_openFile, &QPushButton::clicked, this, [this] { Q_EMIT fileRequested(m_path); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        const QFileInfo chosen(m_path);
        Q_EMIT fileRequested(chosen.isDir() ? m_path : chosen.absolutePath());
    });
}

void IssueDialog::chooseKind(const QString &word) { m_form->chooseKind(word); }

void IssueDialog::chooseDestination(Destination destination) { m_form->chooseDestination(destination); }

void IssueDialog::showPhase()
{
    const bool isDone = m_phase == Phase::Done;
    m_form->setEnabled(m_phase == Phase::Asking);
    m_progress->setVisible(m_phase == Phase::Working);
    m_do->setVisible(!isDone);
    m_openFile->setVisible(isDone && QFileInfo(m_path).isFile());
    m_openFolder->setVisible(isDone && !m_path.isEmpty());
    m_close->setText(isDone ? tr("Close") : tr("Cancel"));
    const int count = m_scan ? static_cast<int>(m_scan->batch().made().size()) : 0;
    m_do->setText(m_form->records() ? tr("Issue %n document(s)", nullptr, count) : tr("Make %n document(s)", nullptr, count));
    const QString why = whyNot();
    m_do->setEnabled(why.isEmpty());
    m_do->setToolTip(toolTipText(why));
}

// Why nothing can be made now; empty when it can.
QString IssueDialog::whyNot() const
{
    if (!m_form->kind())
        return tr("No document is made from these records.");
    if (m_phase == Phase::Working)
        return tr("The documents are being made.");
    if (!m_scan || m_scan->isRunning())
        return tr("The documents are being looked at.");
    return m_scan->batch().made().empty() ? tr("None of these documents can be made. The list says why.") : QString();
}

// Everything is made once as a specimen, a few at a time.
void IssueDialog::look()
{
    m_lookSoon.stop();
    m_note->setText({});
    m_shown = 0;
    m_preview->clear();
    m_missing->setText({});
    m_where->setText({});
    m_scan.reset();
    if (const DocumentKind *chosen = m_form->kind()) {
        setWindowTitle(sentence(*chosen, static_cast<int>(m_ids.size())));
        m_scan = std::make_unique<IssueRun>(m_store, m_form->request(true));
        connect(m_scan.get(), &IssueRun::moved, this, [this] {
            if (m_where->text().isEmpty())
                showRecord(0);
            showProblems();
        });
        connect(m_scan.get(), &IssueRun::finished, this, &IssueDialog::scanned);
        connect(m_scan.get(), &IssueRun::failed, this, &IssueDialog::fail);
        m_scan->start();
    }
    showProblems();
    showPhase();
}

void IssueDialog::scanned()
{
    showPreview();
    showProblems();
    showPhase();
}

// Labels are shown as the sheets they will be, once every address is known.
void IssueDialog::showPreview()
{
    if (!m_scan)
        return;
    if (m_form->destination() == Destination::Labels && !m_scan->isRunning())
        showLabels();
    else
        showRecord(m_shown);
}

void IssueDialog::showLabels()
{
    const Paper sheets = IssueOutput::labels(m_scan->batch().made(), m_form->labelFormat(), m_form->usedLabels());
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    m_preview->showPaper(sheets);
    const auto *labels = std::get_if<PaperLabels>(&sheets.blocks.front().value());
    m_where->setText(tr("%n label(s)", nullptr, labels ? static_cast<int>(labels->labels.size()) : 0));
    m_missing->setText({});
}

void IssueDialog::showRecord(int index)
{
    const auto &made = m_scan->batch().made();
    const int count = static_cast<int>(made.size());
    m_previous->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < count);
    if (index < 0 || index >= count)
        return;
    m_shown = index;
    const MadeDocument &shown = made[static_cast<size_t>(index)];
    m_preview->show(shown);
    m_where->setText(tr("%1 of %2: %3", "position, number of documents, addressee")
                         .arg(formatCount(index + 1), formatCount(count), shown.facts.addressee));
    m_missing->setText(shown.missing.isEmpty() ? QString()
                                               : tr("Missing on this document: %1").arg(QLocale().createSeparatedList(shown.missing)));
}

QString IssueDialog::problemsOf(const IssueBatch &batch) const
{
    QStringList lines;
    for (const UnreachedRecord &record : batch.unreached()) {
        lines << (record.name.isEmpty() ? record.reason : tr("%1: not made, %2", "record and reason").arg(record.name, record.reason));
    }
    for (const MadeDocument &made : batch.made()) {
        if (!made.missing.isEmpty())
            lines << tr("%1: without %2", "addressee, fields").arg(made.facts.addressee, QLocale().createSeparatedList(made.missing));
    }
    return lines.join(u'\n');
}

void IssueDialog::showProblems()
{
    const IssueRun *told = m_phase == Phase::Done && m_run ? m_run.get() : m_scan.get();
    const QString text = told ? problemsOf(told->batch()) : QString();
    if (text != m_problems->toPlainText())
        m_problems->setPlainText(text);
    for (QWidget *widget : {static_cast<QWidget *>(m_problemsTitle), static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_copyProblems)})
        widget->setVisible(!text.isEmpty());
}

} // namespace pc
