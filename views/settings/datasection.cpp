#include "views/settings/datasection.h"

#include "models/base/localise.h"
#include "views/common/delegates.h"
#include "views/common/dialogs.h"
#include "views/common/formrows.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pc {

DataSection::DataSection(Register &opened, Dialogs &dialogs, const QString &copiesFolder, QWidget *parent)
    : SettingsSection(tr("Data"), opened, parent), m_dialogs(dialogs), m_folder(copiesFolder), m_list(new QTreeWidget(this)),
      m_none(mutedLabel(tr("No copy yet: the first is made by itself after a day’s changes."), this)),
      m_restore(new QPushButton(icon(QLatin1StringView("history")), tr("Restore…"), this)),
      m_copy(new QPushButton(icon(QLatin1StringView("copy")), tr("Make a copy now"), this)),
      m_check(new QPushButton(icon(QLatin1StringView("checks")), tr("Check the register"), this)),
      m_copyResult(new ToneNote(Tone::Success, this)), m_result(new ToneNote(Tone::Success, this)),
      m_findings(new QPlainTextEdit(this)), m_progress(new QProgressBar(this))
{
    for (QPushButton *button : {m_restore, m_copy, m_check})
        button->setAutoDefault(false);
    buildPlace();
    column()->addSpacing(fontMetrics().height() / 2);
    buildCopies();
    column()->addSpacing(fontMetrics().height() / 2);
    buildCheck();
    connect(m_restore, &QPushButton::clicked, this, &DataSection::askRestore);
    connect(m_copy, &QPushButton::clicked, this, &DataSection::makeCopy);
    connect(m_check, &QPushButton::clicked, this, &DataSection::check);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &DataSection::allowRestoring);
}

void DataSection::buildPlace()
{
    QFormLayout *form = makeForm();
    column()->addLayout(form);
    const QString path = opened().store().path();
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    QLineEdit *place = readOnlyField(box);
    place->setText(QDir::toNativeSeparators(path));
    place->setToolTip(toolTipText(place->text()));
    auto *open = new QPushButton(icon(QLatin1StringView("folder-open")), tr("Open the folder"), box);
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open the folder of the register"));
    row->addWidget(place, 1);
    row->addWidget(open);
    addFormRow(form, tr("Place of the register"), place, box);
    connect(open, &QPushButton::clicked, this,
            [this, path] { Q_EMIT folderRequested(QFileInfo(path).absolutePath()); });
}

void DataSection::buildCopies()
{
    column()->addWidget(plainLabel(tr("A verified copy is made by itself after a day’s changes; the last %Ln day(s) with "
                                      "changes are kept.", nullptr, Backups::keptDays), this));
    m_list->setAccessibleName(tr("Verified copies of the register"));
    m_list->setHeaderLabels({tr("Day", "of a copy"), tr("Made at"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    const int height = 6 * RowDelegate::rowHeight(fontMetrics());
    m_list->setMinimumHeight(height);
    m_list->setMaximumHeight(height);
    column()->addWidget(m_none);
    column()->addWidget(m_list);
    auto *folder = new QPushButton(icon(QLatin1StringView("folder-open")), tr("Open the folder"), this);
    folder->setAutoDefault(false);
    folder->setAccessibleName(tr("Open the folder of the copies"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_copy);
    buttons->addWidget(folder);
    buttons->addStretch();
    column()->addLayout(buttons);
    column()->addWidget(m_copyResult);
    connect(folder, &QPushButton::clicked, this, [this] { Q_EMIT folderRequested(m_folder); });
}

void DataSection::buildCheck()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(mutedLabel(tr("Looks at the file, its links, the journal and the official data; repairs nothing."), this), 1);
    column()->addLayout(row);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    column()->addWidget(m_progress);
    column()->addWidget(m_result);
    m_findings->setReadOnly(true);
    m_findings->setTabChangesFocus(true);
    m_findings->setAccessibleName(tr("What the check found"));
    m_findings->hide();
    column()->addWidget(m_findings);
}

void DataSection::refresh()
{
    showCopies();
}

void DataSection::showCopies()
{
    m_copies = Backups(m_folder).list();
    m_list->clear();
    for (const RegisterCopy &copy : m_copies) {
        new QTreeWidgetItem(m_list, {formatDate(copy.day), formatDateTime(copy.writtenAt),
                                     QLocale().formattedDataSize(copy.bytes, 1, QLocale::DataSizeTraditionalFormat)});
    }
    for (int i = 0; i < 2; ++i)
        m_list->resizeColumnToContents(i);
    m_list->setVisible(!m_copies.empty());
    m_none->setVisible(m_copies.empty());
    allowRestoring();
}

void DataSection::allowRestoring()
{
    const bool possible = !m_list->selectedItems().isEmpty() && !opened().isReadOnly() && !m_job.isRunning();
    m_restore->setEnabled(possible);
    m_restore->setToolTip(possible ? QString() : toolTipText(tr("Choose a copy in the list first.")));
}

void DataSection::askRestore()
{
    const QList<QTreeWidgetItem *> selected = m_list->selectedItems();
    if (selected.isEmpty())
        return;
    const RegisterCopy copy = m_copies[static_cast<size_t>(m_list->indexOfTopLevelItem(selected.front()))];
    const QString day = formatDate(copy.day);
    ConfirmRequest request;
    request.title = tr("Restore a copy");
    request.text = tr("Put the copy of %1 in the place of the present register?").arg(day);
    request.detail = tr("The present register is set aside beside the copies, not deleted. What was changed since that copy "
                        "will no longer be on screen.");
    request.verb = tr("Restore the copy of %1").arg(day);
    m_dialogs.confirm(window(), request, [section = QPointer<DataSection>(this), copy](bool yes) {
        if (yes && section)
            Q_EMIT section->restoreRequested(copy);
    });
}

void DataSection::setBusy(bool busy, const QString &what)
{
    m_copy->setEnabled(!busy);
    m_check->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_progress->setFormat(what);
    m_progress->setAccessibleDescription(what);
    allowRestoring();
}

void DataSection::makeCopy()
{
    const QDate today = opened().store().clock().today();
    m_copyResult->setText({});
    const auto work = [folder = m_folder, today](Register &copied) { return Backups(folder).make(copied.database(), today); };
    m_job.start(opened().store().path(), opened().store().clock(), work, [this](const Status &status) {
        setBusy(false);
        m_copy->setFocus();
        m_copyResult->setTone(status ? Tone::Success : Tone::Danger);
        m_copyResult->setText(status ? tr("The copy is made and verified.") : status.error().message);
        showCopies();
    });
    setBusy(true, tr("Making the copy…"));
}

void DataSection::check()
{
    m_result->setText({});
    m_findings->hide();
    auto findings = std::make_shared<std::vector<Finding>>();
    const auto work = [findings](Register &checked) -> Status {
        auto found = checked.check();
        if (!found)
            return found.error();
        *findings = std::move(*found);
        return done();
    };
    m_job.start(opened().store().path(), opened().store().clock(), work, [this, findings](const Status &status) {
        setBusy(false);
        m_check->setFocus();
        if (status) {
            showFindings(*findings);
            return;
        }
        m_result->setTone(Tone::Danger);
        m_result->setText(status.error().message);
    });
    setBusy(true, tr("Checking the register…"));
}

void DataSection::showFindings(const std::vector<Finding> &findings)
{
    if (findings.empty()) {
        m_result->setTone(Tone::Success);
        m_result->setText(tr("The register is sound."));
        return;
    }
    m_result->setTone(Tone::Danger);
    m_result->setText(tr("%Ln thing(s) are not as they should be. Make a copy, then restore one from before, or ask for help.",
                         nullptr, static_cast<int>(findings.size())));
    QStringList lines;
    for (const Finding &finding : findings)
        lines << (finding.detail.isEmpty() ? finding.message : QStringLiteral("%1 (%2)").arg(finding.message, finding.detail));
    m_findings->setPlainText(lines.join(u'\n'));
    m_findings->show();
}

} // namespace pc
