#include "views/common/dialogs.h"

#include "views/common/icons.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace pc {

namespace {

QMessageBox *makeBox(QWidget *parent, const ConfirmRequest &request)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(request.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(request.text);
    box->setInformativeText(request.detail);
    // The format of the box does not reach its second label.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    const QString glyph = request.tone == Tone::Info ? QStringLiteral("info-circle") : QString(toneIconName(request.tone));
    const int side = box->style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, box);
    box->setIconPixmap(iconPixmap(glyph, side, box->devicePixelRatioF(), toneColor(request.tone, box->palette())));
    return box;
}

void chooseFile(QWidget *parent, const FileRequest &request, const Dialogs::Path &chosen, QFileDialog::FileMode mode,
                QFileDialog::AcceptMode accept)
{
    auto *dialog = new QFileDialog(parent, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    dialog->setAcceptMode(accept);
    if (!request.filters.isEmpty())
        dialog->setNameFilters(request.filters);
    if (!request.defaultSuffix.isEmpty())
        dialog->setDefaultSuffix(request.defaultSuffix);
    if (!request.verb.isEmpty())
        dialog->setLabelText(QFileDialog::Accept, request.verb);
    const QFileInfo start(request.start);
    if (start.isDir()) {
        dialog->setDirectory(start.filePath());
    } else if (!request.start.isEmpty()) {
        dialog->setDirectory(start.path());
        dialog->selectFile(start.fileName());
    }
    QObject::connect(dialog, &QFileDialog::finished, dialog, [dialog, chosen](int result) {
        chosen(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace

void QtDialogs::confirm(QWidget *parent, const ConfirmRequest &request, const Answer &answered)
{
    QMessageBox *box = makeBox(parent, request);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    cancel->setText(QCoreApplication::translate("pc::QtDialogs", "Cancel"));
    const bool danger = request.tone == Tone::Danger;
    QPushButton *verb = box->addButton(request.verb, danger ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    box->setEscapeButton(cancel);
    box->setDefaultButton(danger ? cancel : verb);
    QObject::connect(box, &QMessageBox::finished, box, [box, verb, answered] {
        answered(box->clickedButton() == verb);
    });
    box->open();
}

void QtDialogs::inform(QWidget *parent, const ConfirmRequest &what)
{
    QMessageBox *box = makeBox(parent, what);
    QPushButton *close = box->addButton(QMessageBox::Close);
    close->setText(what.verb.isEmpty() ? QCoreApplication::translate("pc::QtDialogs", "Close") : what.verb);
    box->open();
}

void QtDialogs::chooseOpenFile(QWidget *parent, const FileRequest &request, const Path &chosen)
{
    chooseFile(parent, request, chosen, QFileDialog::ExistingFile, QFileDialog::AcceptOpen);
}

void QtDialogs::chooseSaveFile(QWidget *parent, const FileRequest &request, const Path &chosen)
{
    chooseFile(parent, request, chosen, QFileDialog::AnyFile, QFileDialog::AcceptSave);
}

void QtDialogs::chooseFolder(QWidget *parent, const FileRequest &request, const Path &chosen)
{
    chooseFile(parent, request, chosen, QFileDialog::Directory, QFileDialog::AcceptOpen);
}

void QtDialogs::choosePrinter(QWidget *parent, const PrintRequest &request, const Printing &chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(request.document);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(request.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, request.pages);
    dialog->setFromTo(1, request.pages);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, request.pages > 1);
    QObject::connect(dialog, &QPrintDialog::finished, dialog, [printer, chosen](int result) {
        chosen(result == QDialog::Accepted ? printer.get() : nullptr);
    });
    dialog->open();
}

} // namespace pc
