#include "views/common/attachmentstab.h"

#include "models/base/localise.h"
#include "views/common/dialogs.h"
#include "views/common/flowlayout.h"
#include "views/common/formdialog.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace pc {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QPushButton *verb(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

AttachmentsTab::AttachmentsTab(Store &store, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_store(store), m_dialogs(dialogs), m_list(new QTreeWidget(this)), m_note(new ToneNote(Tone::Danger, this)),
      m_add(verb(QStringLiteral("plus"), tr("Add a file…"), this)), m_open(verb(QStringLiteral("external-link"), tr("Open"), this)),
      m_save(verb(QStringLiteral("download"), tr("Save as…"), this)), m_rename(verb(QStringLiteral("edit"), tr("Rename…"), this)),
      m_remove(verb(QStringLiteral("trash"), tr("Remove"), this))
{
    build();
    connect(m_add, &QPushButton::clicked, this, &AttachmentsTab::choose);
    connect(m_open, &QPushButton::clicked, this, &AttachmentsTab::open);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsTab::save);
    connect(m_rename, &QPushButton::clicked, this, &AttachmentsTab::rename);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsTab::removeCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &AttachmentsTab::open);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AttachmentsTab::enable);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"attachment"))
            refresh();
    });
    enable();
}

void AttachmentsTab::build()
{
    setAcceptDrops(true);
    m_list->setAccessibleName(tr("Files attached"));
    m_list->setHeaderLabels({tr("Name"), tr("Kind"), tr("Size"), tr("Added on"), tr("Note")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_open, m_save, m_rename, m_remove})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(mutedLabel(tr("PDF, PNG or JPEG images and ODT texts are kept inside the register. Files can be dropped here."), this));
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
}

void AttachmentsTab::setOwner(AttachmentOwner owner, qint64 id)
{
    if (owner == m_owner && id == m_id)
        return;
    m_owner = owner;
    m_id = id;
    m_note->setText({});
    refresh();
}

void AttachmentsTab::refresh()
{
    const qint64 kept = m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toLongLong() : 0;
    m_list->clear();
    const auto files = m_id > 0 ? AttachmentsRepository(m_store.database()).of(m_owner, m_id) : Result<std::vector<Attachment>>(std::vector<Attachment>());
    if (!files) {
        m_note->setText(files.error().message);
        return;
    }
    for (const Attachment &file : *files) {
        auto *row = new QTreeWidgetItem({file.name, FileType::label(file.mediaType), locale().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat),
                                         formatDate(file.addedOn), file.note});
        row->setData(0, Qt::UserRole, file.id.value);
        row->setToolTip(0, toolTipText(file.name));
        row->setToolTip(4, toolTipText(file.note));
        m_list->addTopLevelItem(row);
        if (file.id.value == kept)
            m_list->setCurrentItem(row);
    }
    enable();
}

void AttachmentsTab::setLock(const QString &reason)
{
    m_lock = reason;
    enable();
}

int AttachmentsTab::count() const { return m_list->topLevelItemCount(); }

QString AttachmentsTab::refusal() const { return m_note->text(); }

void AttachmentsTab::enable()
{
    const bool chosen = m_list->currentItem() != nullptr;
    const QString readOnly =
        m_store.isReadOnly() ? tr("The register is open for consultation: nothing can be changed.") : toolTipText(m_lock);
    const bool writes = readOnly.isEmpty();
    const QString first = chosen ? QString() : tr("Choose a file first.");
    m_add->setEnabled(writes && m_id > 0);
    m_add->setToolTip(readOnly);
    for (QPushButton *button : {m_open, m_save}) {
        button->setEnabled(chosen);
        button->setToolTip(first);
    }
    for (QPushButton *button : {m_rename, m_remove}) {
        button->setEnabled(writes && chosen);
        button->setToolTip(writes ? first : readOnly);
    }
}

void AttachmentsTab::choose()
{
    FileRequest request;
    request.title = tr("Add a file");
    request.filters = {tr("Documents and images (*.pdf *.png *.jpg *.jpeg *.odt)"), tr("All files (*)")};
    request.verb = tr("Add");
    m_dialogs.chooseOpenFile(this, request, [this](const QString &path) {
        if (!path.isEmpty())
            attach({path});
    });
}

void AttachmentsTab::attach(const QStringList &paths)
{
    m_note->setText({});
    if (!m_add->isEnabled() || paths.isEmpty())
        return;
    std::vector<std::pair<QString, QByteArray>> read;
    for (const QString &path : paths) {
        auto bytes = AttachmentsRepository(m_store.database()).readFile(path, m_store.clock().today());
        if (!bytes) {
            m_note->setText(bytes.error().message);
            return;
        }
        read.emplace_back(QFileInfo(path).fileName(), std::move(*bytes));
    }
    const QString text = paths.size() == 1 ? tr("File attached: %1").arg(read.front().first) : tr("%n files attached", nullptr, static_cast<int>(read.size()));
    const Status status = m_store.transact(text, [&](Transaction &transaction) -> Status {
        for (const auto &[name, bytes] : read) {
            Attachment attachment;
            attachment.owner = m_owner;
            attachment.ownerId = m_id;
            attachment.name = name;
            if (const auto added = AttachmentsRepository::add(transaction, attachment, bytes); !added)
                return added.error();
        }
        return done();
    });
    if (!status)
        m_note->setText(status.error().message);
}

std::optional<Attachment> AttachmentsTab::current()
{
    if (!m_list->currentItem())
        return std::nullopt;
    const auto found = AttachmentsRepository(m_store.database()).find({m_list->currentItem()->data(0, Qt::UserRole).toLongLong()});
    return found ? *found : std::nullopt;
}

void AttachmentsTab::open()
{
    const auto file = current();
    if (!file)
        return;
    const auto path = m_copies.path(m_store.database(), *file);
    if (!path)
        Q_EMIT messageRaised(Message{Tone::Danger, path.error().message});
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        Q_EMIT messageRaised(Message{Tone::Attention, tr("No program of this computer opens “%1”. Save it and open it yourself.").arg(file->name)});
}

void AttachmentsTab::save()
{
    const auto file = current();
    if (!file)
        return;
    FileRequest request;
    request.title = tr("Save a copy");
    request.start = file->name;
    m_dialogs.chooseSaveFile(this, request, [this, file](const QString &path) {
        if (path.isEmpty())
            return;
        const auto bytes = AttachmentsRepository(m_store.database()).bytes(*file);
        if (!bytes) {
            m_note->setText(bytes.error().message);
            return;
        }
        QSaveFile out(path);
        const bool written = out.open(QIODevice::WriteOnly) && out.write(*bytes) == bytes->size() && out.commit();
        m_note->setText(written ? QString() : tr("The copy could not be written there. Choose another folder."));
    });
}

void AttachmentsTab::rename()
{
    const auto file = current();
    if (!file)
        return;
    FormDialog::ask(this,
                    {.title = tr("Rename the file"),
                     .fields = {{QStringLiteral("name"), tr("Name"), FormField::Line}, {QStringLiteral("note"), tr("Note"), FormField::Line}},
                     .values = {{QStringLiteral("name"), file->name}, {QStringLiteral("note"), file->note}},
                     .verb = tr("Rename")},
                    [this, id = file->id, old = file->name](const QMap<QString, QString> &values) {
                        return m_store.transact(tr("File renamed: %1").arg(old), [&](Transaction &transaction) {
                            return AttachmentsRepository::rename(transaction, id, values.value(QStringLiteral("name")),
                                                                 values.value(QStringLiteral("note")));
                        });
                    });
}

void AttachmentsTab::removeCurrent()
{
    const auto file = current();
    if (!file)
        return;
    const Status status = m_store.transact(tr("File removed: %1").arg(file->name), [&](Transaction &transaction) {
        return AttachmentsRepository::remove(transaction, file->id);
    });
    m_note->setText(status ? QString() : status.error().message);
}

void AttachmentsTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_id > 0 && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsTab::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    // Taken even when nothing may be added: the page underneath would import it otherwise.
    event->acceptProposedAction();
    if (m_add->isEnabled())
        attach(paths);
    else
        m_note->setText(m_store.isReadOnly() ? m_add->toolTip() : m_lock);
}

} // namespace pc
