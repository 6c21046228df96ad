#include "views/documents/issuedialog.h"

#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/documents/documentrecords.h"
#include "models/paper/labelsheet.h"
#include "views/common/formrows.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/documents/issuepreview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kLookDelayMs = 200;
constexpr int kMonthsOffered = 14;
constexpr int kPreviewCharacters = 62;
constexpr int kFormCharacters = 56;
constexpr int kChoiceCharacters = 26;

QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }

QString sentence(const DocumentKind &kind, int count)
{
    return IssueDialog::tr("%n document(s): %1", "records chosen and kind", count).arg(DocumentKinds::label(kind));
}
} // namespace

IssueDialog::IssueDialog(Store &store, Dialogs &dialogs, const QString &table, const QList<qint64> &ids, qint64 campaign,
                         QWidget *parent)
    : QDialog(parent), m_store(store), m_dialogs(dialogs), m_table(table), m_ids(ids), m_campaign{campaign}
{
    setWindowTitle(tr("Issue documents"));
    if (!m_campaign.isValid()) {
        const auto current = CampaignsRepository(store.database()).current(store.clock().today());
        if (current && *current)
            m_campaign = (*current)->id;
    }
    auto *left = new QVBoxLayout;
    makeForm(left);
    m_preview = new IssuePreview(this);
    m_preview->setMinimumWidth(kPreviewCharacters * fontMetrics().averageCharWidth());
    m_previous = new QPushButton(icon(QStringLiteral("chevron-left")), tr("Previous"), this);
    m_next = new QPushButton(icon(QStringLiteral("chevron-right")), tr("Next"), this);
    m_where = plainLabel({}, this);
    for (QPushButton *button : {m_previous, m_next})
        button->setAutoDefault(false);
    auto *walk = new QHBoxLayout;
    walk->addWidget(m_previous);
    walk->addStretch();
    walk->addWidget(m_next);
    m_missing = new ToneNote(Tone::Attention, this);
    auto *right = new QVBoxLayout;
    right->addLayout(walk);
    right->addWidget(m_where);
    right->addWidget(m_preview, 1);
    right->addWidget(m_missing);
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
    connect(m_previous, &QPushButton::clicked, this, [this] { showRecord(m_shown - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showRecord(m_shown + 1); });
    showKind();
    m_kind->setFocus();
}

void IssueDialog::makeForm(QVBoxLayout *column)
{
    m_asking = new QWidget(this);
    m_asking->setMinimumWidth(kFormCharacters * fontMetrics().averageCharWidth());
    m_kind = new QComboBox(m_asking);
    for (const DocumentKind *each : DocumentKinds::of(m_table))
        m_kind->addItem(DocumentKinds::label(*each), QString::fromLatin1(each->word));
    m_options = pc::makeForm();
    m_options->setContentsMargins({});
    addFormRow(m_options, tr("Document"), m_kind);
    makeOptions(m_options);
    m_record = new QRadioButton(tr("Issue: numbered, recorded, kept as it is"), m_asking);
    m_specimen = new QRadioButton(tr("Specimens: nothing is numbered or recorded"), m_asking);
    (m_store.isReadOnly() ? m_specimen : m_record)->setChecked(true);
    m_record->setEnabled(!m_store.isReadOnly());
    if (m_store.isReadOnly())
        m_record->setToolTip(tr("The register is open for consultation: nothing can be changed."));
    // A long choice is shown whole in the list; it does not push the form out of its column.
    for (QComboBox *box : {m_kind, m_destination, m_sheet}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kChoiceCharacters);
    }
    auto *inner = new QVBoxLayout(m_asking);
    inner->setContentsMargins({});
    inner->addLayout(m_options);
    inner->addWidget(m_record);
    inner->addWidget(m_specimen);
    auto *area = new QScrollArea(this);
    area->setWidget(m_asking);
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
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IssueDialog::showKind);
    connect(m_destination, &QComboBox::currentIndexChanged, this, &IssueDialog::showDestination);
    connect(m_record, &QRadioButton::toggled, this, &IssueDialog::showDestination);
    connect(m_copyProblems, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_problems->toPlainText()); });
}

void IssueDialog::makeOptions(QFormLayout *form)
{
    m_month = new QComboBox(m_asking);
    fillMonths();
    m_replyBy = new QLineEdit(m_asking);
    m_replyBy->setPlaceholderText(tr("For example %1").arg(formatDate(m_store.clock().today().addDays(30))));
    m_channel = new QComboBox(m_asking);
    for (const ContactChannel channel : ContactWords::channels())
        m_channel->addItem(ContactWords::label(channel), ContactWords::word(channel));
    m_channel->setCurrentIndex(m_channel->findData(ContactWords::word(ContactChannel::Letter)));
    m_round = new QCheckBox(tr("Log the mailing on each commune"), m_asking);
    m_round->setChecked(true);
    m_destination = new QComboBox(m_asking);
    m_sheet = new QComboBox(m_asking);
    const auto sheets = LabelSheets::all();
    for (const LabelSheet &sheet : sheets ? *sheets : std::vector<LabelSheet>())
        m_sheet->addItem(sheet.name, sheet.key);
    m_place = new QSpinBox(m_asking);
    m_place->setMinimum(1);
    addFormRow(form, tr("Month"), m_month);
    addFormRow(form, tr("Reply by"), m_replyBy);
    addFormRow(form, tr("Sent by"), m_channel);
    form->addRow(QString(), m_round);
    addFormRow(form, tr("To"), m_destination);
    addFormRow(form, tr("Sheet of labels"), m_sheet);
    addFormRow(form, tr("First free label"), m_place);
    connect(m_month, &QComboBox::currentIndexChanged, this, [this] { m_lookSoon.start(); });
    connect(m_replyBy, &QLineEdit::textChanged, this, [this] { m_lookSoon.start(); });
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] {
        const auto sheet = LabelSheets::find(m_sheet->currentData().toString());
        m_place->setMaximum(sheet ? sheet->places() : 1);
    });
    const auto first = LabelSheets::find(m_sheet->currentData().toString());
    m_place->setMaximum(first ? first->places() : 1);
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

void IssueDialog::fillMonths()
{
    const QDate first = monthOf(m_store.clock().today());
    for (int back = 0; back < kMonthsOffered; ++back) {
        const QDate month = first.addMonths(-back);
        m_month->addItem(QLocale().toString(month, QStringLiteral("MMMM yyyy")), month);
    }
}

const DocumentKind *IssueDialog::kind() const { return DocumentKinds::find(m_kind->currentData().toString()); }

Destination IssueDialog::destination() const { return static_cast<Destination>(m_destination->currentData().toInt()); }

bool IssueDialog::records() const { return m_record->isChecked() && IssueOutput::isNumbered(destination()); }

void IssueDialog::chooseKind(const QString &word)
{
    if (const int index = m_kind->findData(word); index >= 0)
        m_kind->setCurrentIndex(index);
}

void IssueDialog::chooseDestination(Destination chosen)
{
    if (const int index = m_destination->findData(static_cast<int>(chosen)); index >= 0)
        m_destination->setCurrentIndex(index);
}

void IssueDialog::showKind()
{
    const DocumentKind *chosen = kind();
    if (!chosen) {
        m_problemsTitle->hide();
        m_problems->hide();
        m_copyProblems->hide();
        showDestination();
        return;
    }
    {
        const QSignalBlocker quiet(m_destination);
        m_destination->clear();
        for (const Destination each : IssueOutput::destinations(*chosen))
            m_destination->addItem(IssueOutput::label(each), static_cast<int>(each));
    }
    m_options->setRowVisible(m_month, chosen->monthly);
    m_options->setRowVisible(m_replyBy, chosen->round);
    m_options->setRowVisible(m_channel, chosen->round && !chosen->isEmail);
    showDestination();
    look();
}

void IssueDialog::showDestination()
{
    const DocumentKind *chosen = kind();
    const bool labels = destination() == Destination::Labels || (chosen && QLatin1StringView(chosen->word) == QLatin1StringView("address_labels"));
    m_options->setRowVisible(m_sheet, labels);
    m_options->setRowVisible(m_place, labels);
    m_options->setRowVisible(m_round, chosen && chosen->round && records());
    const bool numbered = IssueOutput::isNumbered(destination());
    m_record->setVisible(numbered);
    m_specimen->setVisible(numbered);
    showPhase();
}

void IssueDialog::showPhase()
{
    const DocumentKind *chosen = kind();
    const bool working = m_phase == Phase::Working;
    const bool isDone = m_phase == Phase::Done;
    m_asking->setEnabled(m_phase == Phase::Asking);
    m_progress->setVisible(working);
    m_do->setVisible(!isDone);
    m_openFile->setVisible(isDone && QFileInfo(m_path).isFile());
    m_openFolder->setVisible(isDone && !m_path.isEmpty());
    m_close->setText(isDone ? tr("Close") : tr("Cancel"));
    const int count = m_scan ? static_cast<int>(m_scan->batch().made().size()) : 0;
    m_do->setText(records() ? tr("Issue %n document(s)", nullptr, count) : tr("Make %n document(s)", nullptr, count));
    QString why;
    if (!chosen)
        why = tr("No document is made from these records.");
    else if (working)
        why = tr("The documents are being made.");
    else if (!m_scan || m_scan->isRunning())
        why = tr("The documents are being looked at.");
    else if (count == 0)
        why = tr("None of these documents can be made. The list says why.");
    m_do->setEnabled(why.isEmpty());
    m_do->setToolTip(toolTipText(why));
}

BatchRequest IssueDialog::request(bool specimen) const
{
    const DocumentKind *chosen = kind();
    BatchRequest request;
    request.kind = QString::fromLatin1(chosen->word);
    const auto records = DocumentRecords::of(m_store.database(), *chosen, m_table, m_ids);
    if (records)
        request.records = *records;
    request.campaign = m_campaign;
    if (chosen->monthly)
        request.month = m_month->currentData().toDate();
    request.format = destination() == Destination::Odt ? PaperFormat::Odt : PaperFormat::Pdf;
    const QDate day = parseDate(m_replyBy->text(), m_store.clock().today());
    if (chosen->round && day.isValid())
        request.extra.insert(QStringLiteral("reply_by"), day.toString(Qt::ISODate));
    if (m_options->isRowVisible(m_sheet)) {
        request.extra.insert(QStringLiteral("labels.format"), m_sheet->currentData().toString());
        request.extra.insert(QStringLiteral("labels.skip"), QString::number(m_place->value() - 1));
    }
    request.recordRound = chosen->round && m_round->isChecked();
    request.channel = ContactWords::channel(m_channel->currentData().toString()).value_or(ContactChannel::Letter);
    request.specimen = specimen;
    return request;
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
    const DocumentKind *chosen = kind();
    if (!chosen)
        return;
    setWindowTitle(sentence(*chosen, static_cast<int>(m_ids.size())));
    m_scan = std::make_unique<IssueRun>(m_store, request(true));
    connect(m_scan.get(), &IssueRun::moved, this, [this] {
        if (m_where->text().isEmpty())
            showRecord(0);
        showProblems();
    });
    connect(m_scan.get(), &IssueRun::finished, this, &IssueDialog::scanned);
    connect(m_scan.get(), &IssueRun::failed, this, &IssueDialog::fail);
    showProblems();
    m_scan->start();
    showPhase();
}

void IssueDialog::scanned()
{
    showRecord(m_shown);
    showProblems();
    showPhase();
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
    const QString text = problemsOf(m_phase == Phase::Done && m_run ? m_run->batch() : m_scan->batch());
    if (text != m_problems->toPlainText())
        m_problems->setPlainText(text);
    for (QWidget *widget : {static_cast<QWidget *>(m_problemsTitle), static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_copyProblems)})
        widget->setVisible(!text.isEmpty());
}

void IssueDialog::reject()
{
    if (m_phase == Phase::Working) {
        m_run.reset();
        m_phase = Phase::Asking;
        m_note->setTone(Tone::Info);
        m_note->setText(tr("Stopped. Nothing was numbered or kept."));
        showPhase();
        return;
    }
    QDialog::reject();
}

void IssueDialog::fail(const Error &error)
{
    m_run.reset();
    m_phase = Phase::Asking;
    m_note->setTone(Tone::Danger);
    m_note->setText(error.message);
    showPhase();
}

} // namespace pc
