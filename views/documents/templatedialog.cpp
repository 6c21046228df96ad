#include "views/documents/templatedialog.h"

#include "models/documents/documentmaker.h"
#include "models/documents/documentrecords.h"
#include "models/documents/recordfinder.h"
#include "views/common/lookupfield.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/documents/fieldslist.h"
#include "views/documents/issuepreview.h"
#include "views/documents/templatecomparison.h"
#include "views/documents/templateeditor.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kSaveAfterMs = 20'000; // one step of the journal for a stretch of writing, not for each sentence
constexpr int kPreviewAfterMs = 400;
constexpr int kKind = Qt::UserRole;
} // namespace

TemplateDialog::TemplateDialog(Store &store, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_store(store), m_dialogs(dialogs), m_kinds(new QListWidget(this)),
      m_title(sectionLabel({}, this)), m_state(mutedLabel({}, this)), m_editor(new TemplateEditor(this)),
      m_note(new ToneNote(Tone::Danger, this)),
      m_chooser(new LookupField(
          [this](const QString &typed) {
              std::vector<LookupChoice> choices;
              const DocumentKind *of = DocumentKinds::find(m_shown.kind);
              const auto found = of ? findRecords(m_store.database(), *of, typed) : std::vector<FoundRecord>();
              for (const FoundRecord &record : found ? *found : std::vector<FoundRecord>())
                  choices.push_back({record.id, record.name});
              return choices;
          },
          this)),
      m_chooserLabel(new QLabel(tr("S&hown on"), this)), m_preview(new IssuePreview(this)),
      m_previewNote(new ToneNote(Tone::Attention, this)), m_fields(new FieldsList(this)),
      m_restore(new QPushButton(tr("Go back to the text supplied…"), this)),
      m_compare(new QPushButton(tr("Compare with the new version…"), this)), m_saving(new QTimer(this)),
      m_previewing(new QTimer(this))
{
    setWindowTitle(tr("Document templates"));
    for (QTimer *timer : {m_saving, m_previewing})
        timer->setSingleShot(true);
    m_saving->setInterval(kSaveAfterMs);
    m_previewing->setInterval(kPreviewAfterMs);
    m_editor->setReadOnly(store.isReadOnly());

    auto *splitter = new QSplitter(this);
    splitter->addWidget(left());
    splitter->addWidget(centre());
    splitter->addWidget(right());
    splitter->setSizes({230, 560, 430});
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_restore, QDialogButtonBox::ResetRole);
    buttons->addButton(m_compare, QDialogButtonBox::ResetRole);
    for (QPushButton *button : {close, m_restore, m_compare})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(1240, 640);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &TemplateDialog::restore);
    connect(m_compare, &QPushButton::clicked, this, &TemplateDialog::compare);
    connect(m_kinds, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(kKind).toString() != m_shown.kind)
            showKind(item->data(kKind).toString());
    });
    connect(m_editor, &TemplateEditor::edited, m_saving, qOverload<>(&QTimer::start));
    connect(m_editor, &TemplateEditor::checked, m_previewing, qOverload<>(&QTimer::start));
    connect(m_editor, &TemplateEditor::fieldsWanted, m_fields, &FieldsList::offer);
    connect(m_fields, &FieldsList::chosen, m_editor, &TemplateEditor::insertField);
    connect(m_saving, &QTimer::timeout, this, &TemplateDialog::save);
    connect(m_previewing, &QTimer::timeout, this, &TemplateDialog::preview);
    connect(m_chooser, &LookupField::chosen, this, [this](qint64 id) {
        m_record = id;
        preview();
    });
    fillKinds();
}

QWidget *TemplateDialog::left()
{
    m_kinds->setAccessibleName(tr("Kinds of document"));
    m_kinds->setWordWrap(true);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setAlternatingRowColors(true);
    m_kinds->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    return m_kinds;
}

QWidget *TemplateDialog::centre()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(6, 0, 6, 0);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_editor, 1);
    return panel;
}

QWidget *TemplateDialog::right()
{
    auto *panel = new QSplitter(Qt::Vertical, this);
    auto *shown = new QWidget(panel);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins({});
    auto *line = new QHBoxLayout;
    m_chooserLabel->setBuddy(m_chooser->edit());
    m_chooser->setName(tr("Record the preview is shown on"));
    line->addWidget(m_chooserLabel, 0, Qt::AlignTop);
    line->addWidget(m_chooser, 1);
    column->addLayout(line);
    column->addWidget(m_preview, 1);
    column->addWidget(m_previewNote);
    panel->addWidget(shown);
    panel->addWidget(m_fields);
    panel->setSizes({390, 210});
    panel->setChildrenCollapsible(false);
    return panel;
}

TemplateDialog *TemplateDialog::show(Store &store, Dialogs &dialogs, QWidget *parent, const QString &kind,
                                     qint64 record)
{
    auto *dialog = new TemplateDialog(store, dialogs, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (kind.isEmpty())
        dialog->m_kinds->setCurrentRow(0);
    else
        dialog->showKind(kind, record);
    dialog->open();
    return dialog;
}

void TemplateDialog::fillKinds()
{
    const QSignalBlocker quiet(m_kinds);
    m_kinds->clear();
    TemplatesRepository repository(m_store.database());
    for (const DocumentKind &kind : DocumentKinds::all()) {
        const QString word = QString::fromLatin1(kind.word);
        const auto text = repository.inUse(word);
        if (!text) // labels have none
            continue;
        QString label = DocumentKinds::label(kind);
        const auto proposed = repository.proposed(word);
        if (proposed && *proposed)
            label += u'\n' + tr("New version proposed");
        else if (text->id.isValid())
            label += u'\n' + tr("Modified by the office");
        auto *item = new QListWidgetItem(label, m_kinds);
        item->setData(kKind, word);
        if (word == m_shown.kind)
            m_kinds->setCurrentItem(item);
    }
}

std::vector<FieldInfo> TemplateDialog::fieldsOf(const QString &kind) const { return DocumentMaker::fields(kind); }

void TemplateDialog::showKind(const QString &kind, qint64 record)
{
    const DocumentKind *next = DocumentKinds::find(kind);
    if (!next || !save()) {
        fillKinds(); // back on the kind whose text could not be kept
        return;
    }
    const DocumentKind *last = DocumentKinds::find(m_shown.kind);
    m_shown.kind = kind;
    if (record > 0)
        m_record = record;
    else if (!last || last->source != next->source)
        m_record = DocumentMaker(m_store.database()).example(*next).ok()
            ? *DocumentMaker(m_store.database()).example(*next)
            : 0;
    const bool hasRecord = next->source != DocumentSource::Nothing;
    m_chooser->setVisible(hasRecord);
    m_chooserLabel->setVisible(hasRecord);
    m_chooser->setValue(m_record,
                        m_record > 0 ? DocumentRecords::name(m_store.database(), *next, m_record) : QString());
    load();
    fillKinds();
}

void TemplateDialog::load()
{
    const auto text = TemplatesRepository(m_store.database()).inUse(m_shown.kind);
    if (!text) {
        m_note->setText(text.error().message);
        return;
    }
    m_shown = *text;
    const std::vector<FieldInfo> fields = fieldsOf(m_shown.kind);
    m_fields->setFields(fields);
    m_editor->load(fields, m_shown.subject, m_shown.body);
    showState();
    preview();
}

void TemplateDialog::showState()
{
    const DocumentKind *of = DocumentKinds::find(m_shown.kind);
    m_title->setText(of ? DocumentKinds::label(*of) : QString());
    m_state->setText(m_shown.id.isValid() ? tr("Text of the office, version %1").arg(m_shown.version)
                                          : tr("Text supplied with the program"));
    const bool canWrite = !m_store.isReadOnly();
    m_restore->setEnabled(canWrite && m_shown.id.isValid());
    m_restore->setToolTip(m_shown.id.isValid() ? QString()
                                               : toolTipText(tr("This is the text supplied with the program.")));
    const auto proposed = TemplatesRepository(m_store.database()).proposed(m_shown.kind);
    m_compare->setVisible(canWrite && proposed && proposed->has_value());
}

void TemplateDialog::preview()
{
    m_previewing->stop();
    const DocumentKind *of = DocumentKinds::find(m_shown.kind);
    if (!of)
        return;
    if (m_editor->errorCount() > 0) {
        m_previewNote->setText(tr("The preview follows again once the text is mended. The text is kept, but no "
                                  "document can be issued with it."));
        return;
    }
    DocumentTemplate text = m_shown;
    text.subject = m_editor->subject();
    text.body = m_editor->body();
    const QDate today = m_store.clock().today();
    DocumentRequest request;
    request.kind = m_shown.kind;
    request.record = m_record;
    request.records = of->list && m_record > 0 ? QList<qint64>{m_record} : QList<qint64>();
    request.month = of->monthly ? QDate(today.year(), today.month(), 1) : QDate();
    request.day = today;
    const auto made = DocumentMaker(m_store.database()).make(request, text);
    if (!made) {
        m_preview->clear();
        m_previewNote->setText(made.error().message);
        return;
    }
    m_preview->show(*made);
    m_previewNote->setText(made->missing.isEmpty()
                               ? QString()
                               : tr("Empty on this record: %1").arg(made->missing.join(QStringLiteral(", "))));
}

bool TemplateDialog::write(const QString &text, const Store::Work &work)
{
    const Status status = m_store.transact(text, work);
    m_note->setText(status ? QString() : status.error().message);
    return status.ok();
}

bool TemplateDialog::save()
{
    m_saving->stop();
    if (m_shown.kind.isEmpty() || m_store.isReadOnly() || !m_editor->isChanged())
        return true;
    const DocumentKind *of = DocumentKinds::find(m_shown.kind);
    const QString subject = m_editor->subject();
    const QString body = m_editor->body();
    const bool saved = write(tr("Change the text “%1”").arg(of ? DocumentKinds::label(*of) : m_shown.kind),
                             [&](Transaction &transaction) -> Status {
                                 const auto id = TemplatesRepository::save(transaction, m_shown.kind, subject, body);
                                 return id ? pc::done() : Status(id.error());
                             });
    if (!saved)
        return false;
    m_editor->setSaved();
    if (const auto text = TemplatesRepository(m_store.database()).inUse(m_shown.kind)) {
        m_shown = *text;
        showState();
        fillKinds();
    }
    return true;
}

void TemplateDialog::restore()
{
    if (!save())
        return;
    const DocumentKind *of = DocumentKinds::find(m_shown.kind);
    const QString name = of ? DocumentKinds::label(*of) : m_shown.kind;
    const ConfirmRequest request{.title = tr("Go back to the text supplied"),
                                 .text = tr("Use the text supplied with the program again for “%1”?").arg(name),
                                 .detail = tr("The text of the office is put away. Documents already issued keep the "
                                              "text they were made with. Undo brings it back."),
                                 .verb = tr("Go back to the text supplied")};
    m_dialogs.confirm(this, request, [this, name](bool yes) {
        if (yes && write(tr("Go back to the text supplied for “%1”").arg(name), [this](Transaction &transaction) {
                return TemplatesRepository::restore(transaction, m_shown.kind);
            })) {
            load();
            fillKinds();
        }
    });
}

void TemplateDialog::compare()
{
    const auto proposed = TemplatesRepository(m_store.database()).proposed(m_shown.kind);
    if (!save() || !proposed || !proposed->has_value() || m_comparison)
        return;
    m_comparison = new TemplateComparison(
        fieldsOf(m_shown.kind), m_shown, **proposed, [this](bool take) { decide(take); }, this);
    m_comparison->open();
}

void TemplateDialog::decide(bool take)
{
    const DocumentKind *of = DocumentKinds::find(m_shown.kind);
    const QString name = of ? DocumentKinds::label(*of) : m_shown.kind;
    const QString what = take ? tr("Use the program’s new text for “%1”").arg(name)
                              : tr("Leave the program’s new text aside for “%1”").arg(name);
    if (write(what, [this, take](Transaction &transaction) {
            return take ? TemplatesRepository::restore(transaction, m_shown.kind)
                        : TemplatesRepository::decline(transaction, m_shown.kind);
        })) {
        load();
        fillKinds();
    }
}

void TemplateDialog::done(int result)
{
    if (save())
        QDialog::done(result);
}

bool TemplateDialog::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && !m_comparison)
        save();
    return QDialog::event(event);
}

} // namespace pc
