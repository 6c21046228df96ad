// Icons: there for every name, in the colour of the text, sharp on every screen, visible on a selected row.
#include "tests/support/testmain.h"
#include "tests/support/warnings.h"
#include "views/common/delegates.h"
#include "views/common/icons.h"
#include "views/common/palettes.h"

#include <QDirIterator>
#include <QListWidget>
#include <QPainter>

using namespace pc;

namespace {

// The most opaque pixel stands for the colour of the stroke.
QColor strokeOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor best(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > best.alpha())
                best = color;
        }
    }
    best.setAlpha(255);
    return best;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { applyAppearance(*qApp, Appearance::Light); }
    void everyIconOfTheSetPaintsSomething();
    void anUnknownNameIsANullIconAndAWarning();
    void theColourFollowsThePalette();
    void aSelectedIconTakesTheHighlightedTextColour();
    void aDisabledIconIsPaler();
    void aDenseScreenGetsMorePixels();
    void aToneIconIsInItsTone();
    void aStateOnASelectedRowIsInTheHighlightedTextColour();
};

void TestIcons::everyIconOfTheSetPaintsSomething()
{
    QVERIFY(!icon(QLatin1StringView("home")).isNull());
    QDirIterator all(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    int count = 0;
    while (all.hasNext()) {
        const QString name = QFileInfo(all.next()).completeBaseName();
        QVERIFY2(strokeOf(icon(name).pixmap(24)) == qApp->palette().color(QPalette::ButtonText), qPrintable(name));
        ++count;
    }
    QVERIFY(count > 50);
}

void TestIcons::anUnknownNameIsANullIconAndAWarning()
{
    pc::test::expectWarning(QRegularExpression(QStringLiteral("no icon named \"nothing\"")));
    QVERIFY(icon(QLatin1StringView("nothing")).isNull());
}

void TestIcons::theColourFollowsThePalette()
{
    const QIcon home = icon(QLatin1StringView("home"));
    const QColor light = strokeOf(home.pixmap(24));
    applyAppearance(*qApp, Appearance::Dark);
    const QColor dark = strokeOf(home.pixmap(24));
    QVERIFY(light.lightness() < 80);
    QVERIFY(dark.lightness() > 180);
}

void TestIcons::aSelectedIconTakesTheHighlightedTextColour()
{
    const QIcon home = icon(QLatin1StringView("home"));
    const QColor selected = strokeOf(home.pixmap(24, QIcon::Selected));
    QVERIFY(selected != strokeOf(home.pixmap(24)));
    QCOMPARE(selected, qApp->palette().color(QPalette::HighlightedText));
}

void TestIcons::aDisabledIconIsPaler()
{
    QCOMPARE(strokeOf(icon(QLatin1StringView("trash")).pixmap(24, QIcon::Disabled)),
             qApp->palette().color(QPalette::Disabled, QPalette::ButtonText));
}

void TestIcons::aDenseScreenGetsMorePixels()
{
    const QPixmap dense = icon(QLatin1StringView("home")).pixmap(QSize(24, 24), 2.0);
    QCOMPARE(dense.size(), QSize(48, 48));
    QCOMPARE(dense.devicePixelRatio(), 2.0);
    QCOMPARE(iconPixmap(QStringLiteral("home"), 20, 1.5, Qt::red).size(), QSize(30, 30));
}

void TestIcons::aToneIconIsInItsTone()
{
    for (int i = 0; i < kToneCount; ++i) {
        const auto tone = static_cast<Tone>(i);
        QCOMPARE(strokeOf(toneIcon(tone).pixmap(24)), toneColor(tone, qApp->palette()));
    }
}

void TestIcons::aStateOnASelectedRowIsInTheHighlightedTextColour()
{
    constexpr int kTone = Qt::UserRole + 7;
    QListWidget list;
    auto *item = new QListWidgetItem(QStringLiteral("Received"), &list);
    item->setData(kTone, static_cast<int>(Tone::Danger));
    list.setItemDelegate(new ToneDelegate(kTone, &list));
    list.setFrameShape(QFrame::NoFrame);
    list.show();
    const auto holds = [&](const QColor &color) {
        const QImage image = list.viewport()->grab(list.visualItemRect(item)).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    const QColor danger = toneColor(Tone::Danger, list.palette());
    QVERIFY(holds(danger));
    item->setSelected(true);
    QVERIFY(!holds(danger));
    QVERIFY(holds(list.palette().color(QPalette::HighlightedText)));
    QCOMPARE(list.visualItemRect(item).height(), RowDelegate::rowHeight(list.fontMetrics()));
}

PC_TEST_MAIN(TestIcons)
#include "tst_icons.moc"
