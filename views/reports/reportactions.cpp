// What can be done with the report in front: print it, write it to a file, send it, freeze its figures.
#include "views/reports/reportspage.h"

#include "models/base/localise.h"
#include "models/reports/frozenreport.h"
#include "models/reports/reporttables.h"
#include "views/common/icons.h"
#include "views/common/paperprint.h"
#include "views/common/plaintext.h"
#include "views/reports/reportoptions.h"
#include "views/reports/reportslist.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

namespace pc {

namespace {
struct FormatAction {
    PaperFormat format;
    const char *iconName;
    const char *text;
};
constexpr FormatAction kFormats[] = {
    {PaperFormat::Pdf, "file-text", QT_TRANSLATE_NOOP("pc::ReportsPage", "PDF…")},
    {PaperFormat::Odt, "edit", QT_TRANSLATE_NOOP("pc::ReportsPage", "Word…")},
    {PaperFormat::Xlsx, "columns", QT_TRANSLATE_NOOP("pc::ReportsPage", "Excel…")},
};
// The figures a frozen report was kept with, written again.
constexpr FormatAction kFrozenFormats[] = {
    {PaperFormat::Xlsx, "columns", QT_TRANSLATE_NOOP("pc::ReportsPage", "Its figures in Excel…")},
    {PaperFormat::Csv, "columns", QT_TRANSLATE_NOOP("pc::ReportsPage", "Its figures as CSV…")},
};
} // namespace

QAction *ReportsPage::makeAction(const char *iconName, const QString &text, const std::function<void()> &work)
{
    auto *action = new QAction(icon(QLatin1StringView(iconName)), text, this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, work);
    return action;
}

void ReportsPage::makeActions()
{
    m_print = makeAction("printer", tr("Print…"), [this] { print(); });
    m_print->setShortcut(QKeySequence::Print);
    m_print->setShortcutContext(Qt::WindowShortcut);
    for (const FormatAction &one : kFormats)
        m_formats.emplace_back(one.format, makeAction(one.iconName, tr(one.text), [this, format = one.format] { save(format); }));
    m_mail = makeAction("mail", tr("E-mail…"), [this] { mail(); });
}

QList<QAction *> ReportsPage::toolbarActions()
{
    QList<QAction *> actions{m_print};
    for (const auto &[format, action] : m_formats)
        actions << action;
    return actions;
}

void ReportsPage::enableActions()
{
    const QString none = m_paper ? QString() : tr("Choose a report first.");
    for (QAction *action : {m_print, m_mail}) {
        action->setEnabled(m_paper.has_value());
        action->setToolTip(none.isEmpty() ? action->text() : toolTipText(none));
    }
    for (const auto &[format, action] : m_formats) {
        const bool holds = m_paper && PaperWriter::canHold(format, ReportTables::forFormat(*m_paper, format));
        action->setEnabled(holds);
        action->setToolTip(holds ? action->text()
                                 : toolTipText(m_paper ? tr("This report is not a table: choose PDF or Word.") : none));
    }
    const QString readOnly =
        m_register.isReadOnly() ? tr("The register is open for consultation: nothing can be changed.") : none;
    m_freeze->setEnabled(readOnly.isEmpty());
    if (!readOnly.isEmpty())
        m_freeze->setToolTip(toolTipText(readOnly));
}

void ReportsPage::print()
{
    if (!m_paper)
        return;
    PaperPrint::print(this, m_dialogs, {*m_paper}, [this](const Status &status) {
        if (!status)
            tell(status.error());
    });
}

void ReportsPage::save(PaperFormat format)
{
    if (!m_paper)
        return;
    ReportRequest wanted = request(m_list->current());
    m_options->fill(wanted);
    const auto name = Reports(m_register.database()).fileName(wanted);
    if (!name) {
        tell(name.error());
        return;
    }
    saveAs(*name, format, [format, paper = *m_paper] { return PaperWriter::write(format, ReportTables::forFormat(paper, format)); });
}

void ReportsPage::saveAs(const QString &name, PaperFormat format, const std::function<Result<QByteArray>()> &bytes)
{
    const QString folder =
        QFileInfo(m_folder).isDir() ? m_folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    FileRequest request;
    request.title = tr("Save the report");
    request.start = QDir(folder).filePath(name + u'.' + PaperWriter::ending(format));
    request.filters = QStringList{PaperWriter::label(format)};
    request.defaultSuffix = PaperWriter::ending(format);
    m_dialogs.chooseSaveFile(this, request, [this, bytes](const QString &path) {
        if (path.isEmpty())
            return;
        const auto content = bytes();
        const Status status = content ? KeptCopies::write(path, *content) : Status(content.error());
        if (!status) {
            tell(status.error());
            return;
        }
        m_folder = QFileInfo(path).absolutePath();
        Q_EMIT written(tr("Written: %1").arg(QFileInfo(path).fileName()), m_folder);
    });
}

void ReportsPage::mail()
{
    if (!m_paper)
        return;
    ReportRequest wanted = request(m_list->current());
    m_options->fill(wanted);
    const auto name = Reports(m_register.database()).fileName(wanted);
    const auto bytes = PaperWriter::write(PaperFormat::Pdf, *m_paper);
    if (!name || !bytes)
        tell(!name ? name.error() : bytes.error());
    else
        Q_EMIT mailRequested(m_paper->title, *name + QStringLiteral(".pdf"), *bytes);
}

void ReportsPage::freeze()
{
    const ReportKind *kind = Reports::find(m_list->current());
    if (!kind || !m_paper)
        return;
    const QDate day = m_options->pastDay().isValid() ? m_options->pastDay() : m_register.store().clock().today();
    ConfirmRequest question;
    question.title = tr("Freeze the figures");
    question.text = tr("Keep “%1” with its figures as of %2?").arg(Reports::title(*kind), formatDate(day));
    question.detail = tr("It gets a number and is kept as it is: next year compares with these figures. It is not undone; it can "
                         "be annulled on the page Documents.");
    question.verb = tr("Freeze as of %1").arg(formatDate(day));
    m_dialogs.confirm(this, question, [this, day](bool yes) {
        if (!yes)
            return;
        ReportRequest wanted = request(m_list->current());
        m_options->fill(wanted);
        const auto database = figures(m_options->pastDay());
        if (!database) {
            tell(database.error());
            return;
        }
        const auto frozen = freezeReport(m_register.store(), wanted, day, **database);
        if (!frozen)
            tell(frozen.error());
    });
}

void ReportsPage::fillFrozen()
{
    m_frozenMenu->clear();
    const auto frozen = frozenReports(m_register.database(), {m_campaign});
    for (const IssuedDocument &document : frozen ? *frozen : std::vector<IssuedDocument>())
        addFrozen(document);
    if (m_frozenMenu->isEmpty())
        m_frozenMenu->addAction(tr("No report of this campaign was frozen yet"))->setEnabled(false);
}

void ReportsPage::addFrozen(const IssuedDocument &document)
{
    const QString text = tr("%1 – %2, as of %3")
                             .arg(documentNumber(document.series, document.year, document.number), document.title,
                                  formatDate(document.asOf));
    QMenu *menu = m_frozenMenu->addMenu(QString(text).replace(u'&', QStringLiteral("&&")));
    connect(menu->addAction(icon(QLatin1StringView("file-text")), tr("Open as it was kept")), &QAction::triggered, this,
            [this, id = document.id.value] { openFrozen(id); });
    for (const FormatAction &one : kFrozenFormats) {
        QAction *action = menu->addAction(icon(QLatin1StringView(one.iconName)), tr(one.text));
        action->setEnabled(!document.figures.isEmpty());
        connect(action, &QAction::triggered, this, [this, document, format = one.format] { saveFrozen(document, format); });
    }
}

void ReportsPage::saveFrozen(const IssuedDocument &document, PaperFormat format)
{
    saveAs(QFileInfo(document.fileName).completeBaseName(), format,
           [this, document, format] { return writeFrozen(m_register.database(), document, format); });
}

void ReportsPage::openFrozen(qint64 document)
{
    const auto found = IssuedDocumentsRepository(m_register.database()).find({document});
    if (!found || !*found)
        return;
    const auto path = m_copies.path(m_register.database(), **found);
    if (!path)
        tell(path.error());
    else
        Q_EMIT fileRequested(*path);
}

} // namespace pc
