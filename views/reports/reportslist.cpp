#include "views/reports/reportslist.h"

#include "models/reports/report.h"
#include "views/common/plaintext.h"

#include <QPainter>

namespace pc {

namespace {
constexpr int kNameOfItem = Qt::UserRole;

// Paper stays white, chosen or not.
QIcon sheet(const QPixmap &pixmap)
{
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}
}

ReportsList::ReportsList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Reports"));
    setIconSize(pictureSize());
    setWordWrap(true);
    setUniformItemSizes(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(2);
    // A blank sheet until its picture is there: nothing jumps.
    QPixmap blank(pictureSize());
    blank.fill(Qt::white);
    for (const ReportKind &kind : Reports::kinds()) {
        auto *item = new QListWidgetItem(sheet(blank), Reports::title(kind), this);
        item->setData(kNameOfItem, QString::fromLatin1(kind.name));
        item->setToolTip(toolTipText(Reports::purpose(kind)));
        item->setData(Qt::AccessibleDescriptionRole, Reports::purpose(kind));
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT reportChosen(item->data(kNameOfItem).toString());
    });
}

QString ReportsList::current() const { return currentItem() ? currentItem()->data(kNameOfItem).toString() : QString(); }

void ReportsList::choose(const QString &name) { setCurrentItem(itemOf(name)); }

QStringList ReportsList::names() const
{
    QStringList names;
    for (int row = 0; row < count(); ++row)
        names << item(row)->data(kNameOfItem).toString();
    return names;
}

QSize ReportsList::pictureSize() const
{
    const int height = 4 * fontMetrics().height();
    return {height * 210 / 297, height};
}

void ReportsList::setPicture(const QString &name, const QImage &picture)
{
    m_pictured.insert(name);
    if (QListWidgetItem *found = itemOf(name); found && !picture.isNull())
        found->setIcon(sheet(QPixmap::fromImage(picture)));
}

QListWidgetItem *ReportsList::itemOf(const QString &name) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(kNameOfItem).toString() == name)
            return item(row);
    }
    return nullptr;
}

} // namespace pc
