#include "views/common/logofield.h"

#include "views/common/dialogs.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QBuffer>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>

namespace pc {

namespace {
constexpr qint64 kMostPixels = 40'000'000; // A small file can hold an image that fills the memory.
}

Result<QByteArray> Logo::read(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Missing, tr("“%1” cannot be read. Choose another file.").arg(info.fileName()), path};
    if (info.size() > kLargestFile) {
        return Error{ErrorKind::Refused,
                     tr("“%1” is larger than 1 MB. Make the image smaller, or choose another one.").arg(info.fileName()), path};
    }
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    const bool known = format == "png" || format == "jpeg";
    const bool bearable = size.isValid() && qint64(size.width()) * size.height() <= kMostPixels;
    QImage image = known && bearable ? reader.read() : QImage();
    if (image.isNull()) {
        return Error{ErrorKind::Invalid,
                     tr("“%1” is not an image the program can use. Choose a PNG or JPEG file.").arg(info.fileName()),
                     reader.errorString()};
    }
    image.setDevicePixelRatio(1);
    if (qMax(image.width(), image.height()) > kLargestSide)
        image = image.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // Drawn anew: what a camera or a program wrote beside the picture stays behind.
    QImage drawn(image.size(), QImage::Format_ARGB32);
    drawn.fill(Qt::transparent);
    QPainter(&drawn).drawImage(0, 0, image);
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !drawn.save(&buffer, "PNG"))
        return Error{ErrorKind::Io, tr("The image could not be converted. Choose another file."), path};
    return png;
}

LogoField::LogoField(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_preview(new QLabel(this)),
      m_choose(new QPushButton(icon(QLatin1StringView("folder-open")), tr("Choose an image…"), this)),
      m_remove(new QPushButton(tr("Remove the logo"), this)), m_note(new ToneNote(Tone::Danger, this))
{
    m_preview->setAccessibleName(tr("Logo"));
    m_choose->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_preview);
    column->addLayout(buttons);
    column->addWidget(mutedLabel(tr("PNG or JPEG, 1 MB at most. Printed at the head of letters and reports."), this));
    column->addWidget(m_note);
    connect(m_choose, &QPushButton::clicked, this, &LogoField::ask);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus();
        setLogo({});
        Q_EMIT logoChosen({});
    });
    setFocusProxy(m_choose);
    setLogo({});
}

void LogoField::setLogo(const QByteArray &png)
{
    m_png = png;
    m_note->setText({});
    drawPreview();
}

void LogoField::drawPreview()
{
    QImage image = QImage::fromData(m_png, "PNG");
    m_preview->setVisible(!image.isNull());
    m_remove->setVisible(!image.isNull());
    if (image.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const int line = fontMetrics().height();
    const QSize room = (QSizeF(line * 10, line * 4) * ratio).toSize();
    if (image.width() > room.width() || image.height() > room.height())
        image = image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    m_preview->setPixmap(pixmap);
}

void LogoField::setError(const QString &message)
{
    m_note->setText(message);
}

void LogoField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        drawPreview();
}

void LogoField::ask()
{
    FileRequest request;
    request.title = tr("Choose the logo");
    request.start = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    request.filters = {tr("Images (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg"))};
    request.verb = tr("Choose");
    m_dialogs.chooseOpenFile(window(), request, [field = QPointer<LogoField>(this)](const QString &path) {
        if (field && !path.isEmpty())
            field->choose(path);
    });
}

void LogoField::choose(const QString &path)
{
    const Result<QByteArray> png = Logo::read(path);
    if (!png) {
        m_note->setText(png.error().message);
        return;
    }
    setLogo(*png);
    Q_EMIT logoChosen(m_png);
}

} // namespace pc
