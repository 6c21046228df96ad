#include "views/firstrun/filesstep.h"

#include "views/common/dialogs.h"
#include "views/common/iconlabel.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/firstrun/dropzone.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace pc {

FilesStep::FilesStep(Dialogs &dialogs, QWidget *parent)
    : FirstRunStep(parent), m_dialogs(dialogs), m_zone(new DropZone(this)),
      m_browse(new QPushButton(tr("&Browse…"), m_zone)), m_list(new QListWidget(this)),
      m_remove(new QPushButton(tr("&Remove from the list"), this)), m_note(new ToneNote(Tone::Attention, this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("Lists of town halls, of exchanges… whatever the office already has as CSV files. Each is "
                                    "shown before anything is taken over."), this));
    const int line = fontMetrics().height();
    auto *zone = new QVBoxLayout(m_zone);
    zone->setContentsMargins(line, line, line, line);
    zone->addWidget(new IconLabel(QStringLiteral("upload"), 2.0, m_zone), 0, Qt::AlignHCenter);
    QLabel *call = sectionLabel(tr("Drop your files here"), m_zone);
    call->setAlignment(Qt::AlignCenter);
    zone->addWidget(call);
    m_browse->setAutoDefault(false);
    m_browse->setAccessibleName(tr("Browse for CSV files"));
    zone->addWidget(m_browse, 0, Qt::AlignHCenter);
    column->addWidget(m_zone);
    column->addWidget(m_note);
    m_list->setAccessibleName(tr("Files to import"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    m_remove->setAutoDefault(false);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    column->addWidget(mutedLabel(tr("Or later: rows copied from Excel or LibreOffice can be pasted, and files dropped on the "
                                    "window, at any time."), this));
    column->addStretch();
    connect(m_browse, &QPushButton::clicked, this, &FilesStep::ask);
    connect(m_remove, &QPushButton::clicked, this, &FilesStep::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    showFiles();
}

QString FilesStep::refusal(const QString &path) const
{
    const QFileInfo info(path);
    const QString ending = info.suffix().toLower();
    const QString name = info.fileName();
    if (ending == QLatin1StringView("xlsx") || ending == QLatin1StringView("xls") || ending == QLatin1StringView("ods"))
        return tr("“%1” is a spreadsheet: save it as CSV, or copy its rows and paste them later.").arg(name);
    if (ending != QLatin1StringView("csv") && ending != QLatin1StringView("txt") && ending != QLatin1StringView("tsv"))
        return tr("“%1” is not a CSV file.").arg(name);
    if (!info.isFile() || !info.isReadable())
        return tr("“%1” cannot be read.").arg(name);
    return {};
}

void FilesStep::addFiles(const QStringList &paths)
{
    QStringList refused;
    for (const QString &path : paths) {
        const QString why = refusal(path);
        const QString file = QFileInfo(path).absoluteFilePath();
        if (!why.isEmpty())
            refused << why;
        else if (!m_files.contains(file))
            m_files << file;
    }
    m_note->setText(refused.join(u'\n'));
    showFiles();
    Q_EMIT changed();
}

void FilesStep::showFiles()
{
    m_list->clear();
    for (const QString &file : std::as_const(m_files)) {
        auto *item = new QListWidgetItem(QFileInfo(file).fileName(), m_list);
        item->setToolTip(toolTipText(QDir::toNativeSeparators(file)));
    }
    m_list->setVisible(!m_files.isEmpty());
    m_remove->setVisible(!m_files.isEmpty());
    m_remove->setEnabled(false);
}

void FilesStep::removeSelected()
{
    QStringList kept;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isSelected())
            kept << m_files.at(row);
    }
    m_files = kept;
    // The focus must not vanish with the button.
    if (m_files.isEmpty())
        m_browse->setFocus();
    else
        m_list->setFocus();
    showFiles();
    Q_EMIT changed();
}

void FilesStep::ask()
{
    FileRequest request;
    request.title = tr("Choose a file to import");
    request.start = m_files.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                      : QFileInfo(m_files.back()).absolutePath();
    request.filters = {tr("CSV files (%1)").arg(QStringLiteral("*.csv *.txt *.tsv"))};
    request.verb = tr("Choose", "a file");
    m_dialogs.chooseOpenFile(window(), request, [step = QPointer<FilesStep>(this)](const QString &path) {
        if (step && !path.isEmpty())
            step->addFiles({path});
    });
}

void FilesStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    m_zone->setHovered(true);
    event->acceptProposedAction();
}

void FilesStep::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_zone->setHovered(false);
    FirstRunStep::dragLeaveEvent(event);
}

void FilesStep::dropEvent(QDropEvent *event)
{
    m_zone->setHovered(false);
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    addFiles(paths);
    event->acceptProposedAction();
}

bool FilesStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && !m_list->selectedItems().isEmpty()) {
            removeSelected();
            return true;
        }
    }
    return FirstRunStep::eventFilter(watched, event);
}

void FilesStep::fill(FirstRunChoice *choice) const
{
    choice->files = m_files;
}

void FilesStep::reset()
{
    m_files.clear();
    m_note->setText({});
    showFiles();
}

QWidget *FilesStep::firstField() const
{
    return m_browse;
}

} // namespace pc
