// The preview of a paper and the way to the printer: by keyboard, heard, crisp, white in the dark.
#include "tests/models/paper/samples.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "views/common/paperprint.h"
#include "views/common/paperview.h"

#include <QAccessible>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

namespace {

// Before the application is made: a screen of two dots a pixel.
const bool kTwice = qputenv("QT_SCALE_FACTOR", "2");

int pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type /Page\\b(?!s)"_s);
    return int(QString::fromLatin1(pdf).count(page));
}

} // namespace

class TestPaperView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void withoutAPaperItIsEmpty();
    void pagesAreCounted();
    void theKeyboardGoesThroughThePages();
    void theKeyboardZooms();
    void theWheelZoomsUnderThePointer();
    void zoomHasItsLimits();
    void aPageFits();
    void aChangeKeepsThePlace();
    void whatIsOnThePageIsHeard();
    void itIsCrisp();
    void aLargeZoomPaintsToo();
    void pagesStayWhiteInTheDark();
    void aThumbnailIsTheFirstPage();
    void printingAsksAndPrints();
    void onlyThePagesAskedForArePrinted();
    void cancellingPrintsNothing();
    void aPrinterThatRefusesIsSaid();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), key, modifiers); }

    std::unique_ptr<PaperView> m_view;
    TempDir m_folder;
};

void TestPaperView::init()
{
    m_view = std::make_unique<PaperView>();
    m_view->resize(600, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestPaperView::withoutAPaperItIsEmpty()
{
    QCOMPARE(m_view->pageCount(), 0);
    QCOMPARE(m_view->currentPage(), -1);
    QVERIFY(m_view->pageLabel().isEmpty());
    QVERIFY(m_view->pageText(0).isEmpty());
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Space})
        press(key);
    m_view->setFit(PaperView::Fit::Page);
    m_view->zoomIn();
    m_view->showPage(3);
    QVERIFY(!m_view->grab().isNull());
    m_view->setPaper(everything());
    m_view->clear();
    QCOMPARE(m_view->pageCount(), 0);
    QCOMPARE(m_view->currentPage(), -1);
}

void TestPaperView::pagesAreCounted()
{
    QSignalSpy changed(m_view.get(), &PaperView::pageChanged);
    m_view->setPaper(report({sampleTable(400)}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toInt(), 0);
    QCOMPARE(changed.at(0).at(1).toInt(), m_view->pageCount());
    QVERIFY(m_view->pageCount() > 5);
    QCOMPARE(m_view->pageLabel(), u"page 1 of %1"_s.arg(m_view->pageCount()));
    m_view->showPage(2);
    QCOMPARE(m_view->currentPage(), 2);
    m_view->showPage(99);
    QCOMPARE(m_view->currentPage(), m_view->pageCount() - 1);
    m_view->setPaper(everything());
    QCOMPARE(m_view->currentPage(), 0);
}

void TestPaperView::theKeyboardGoesThroughThePages()
{
    m_view->setPaper(report({sampleTable(400)}));
    press(Qt::Key_End);
    QCOMPARE(m_view->currentPage(), m_view->pageCount() - 1);
    press(Qt::Key_Home);
    QCOMPARE(m_view->currentPage(), 0);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    QVERIFY(m_view->currentPage() > 0);
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    press(Qt::Key_Down);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
}

void TestPaperView::theKeyboardZooms()
{
    m_view->setPaper(everything());
    m_view->setZoom(1);
    QSignalSpy zoomed(m_view.get(), &PaperView::zoomChanged);
    press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_view->zoom() > 1);
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 1.0);
    QCOMPARE(m_view->fit(), PaperView::Fit::Free);
    QVERIFY(zoomed.size() >= 2);
    press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_view->fit(), PaperView::Fit::Width);
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
}

void TestPaperView::theWheelZoomsUnderThePointer()
{
    m_view->setPaper(everything());
    m_view->setZoom(1);
    const QPointF at(100, 200);
    const double place = (m_view->verticalScrollBar()->value() + at.y()) / m_view->zoom();
    QWheelEvent turn(at, m_view->viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &turn);
    QVERIFY(m_view->zoom() > 1.15);
    const double after = (m_view->verticalScrollBar()->value() + at.y()) / m_view->zoom();
    QVERIFY(std::abs(place - after) < 3);
}

void TestPaperView::zoomHasItsLimits()
{
    m_view->setPaper(everything());
    m_view->setZoom(100);
    QCOMPARE(m_view->zoom(), PaperView::kLargest);
    m_view->zoomIn();
    QCOMPARE(m_view->zoom(), PaperView::kLargest);
    m_view->setZoom(0.001);
    QCOMPARE(m_view->zoom(), PaperView::kSmallest);
    m_view->zoomOut();
    QCOMPARE(m_view->zoom(), PaperView::kSmallest);
}

void TestPaperView::aPageFits()
{
    m_view->setPaper(everything());
    m_view->setFit(PaperView::Fit::Width);
    const double wide = m_view->zoom();
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->resize(900, 700);
    QVERIFY(m_view->zoom() > wide);
    m_view->setFit(PaperView::Fit::Page);
    const double height = 297 * m_view->zoom() * m_view->logicalDpiX() / 25.4;
    QVERIFY(height <= m_view->viewport()->height());
    QVERIFY(height > m_view->viewport()->height() * 0.9);
    m_view->resize(20, 20);
    QVERIFY(m_view->zoom() > 0);
}

void TestPaperView::aChangeKeepsThePlace()
{
    m_view->setPaper(report({sampleTable(400)}));
    m_view->showPage(4);
    const int place = m_view->verticalScrollBar()->value();
    m_view->updatePaper(report({sampleTable(390)}));
    QCOMPARE(m_view->verticalScrollBar()->value(), place);
    QCOMPARE(m_view->currentPage(), 4);
    m_view->updatePaper(report({sampleTable(1)}));
    QCOMPARE(m_view->currentPage(), 0);
}

void TestPaperView::whatIsOnThePageIsHeard()
{
    m_view->setPaper(report({sampleTable(400)}));
    m_view->showPage(1);
    const auto *face = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Document);
    QVERIFY(face->text(QAccessible::Name).contains(u"Registre des communes"_s));
    QVERIFY(face->text(QAccessible::Description).contains(m_view->pageLabel()));
    QCOMPARE(face->text(QAccessible::Value), m_view->pageText(1));
    QVERIFY(m_view->pageText(1).contains(u"Avesnes-sur-Helpe"_s));
}

void TestPaperView::itIsCrisp()
{
    QVERIFY(kTwice);
    QCOMPARE(m_view->devicePixelRatioF(), 2.0);
    PaperLayout layout(everything());
    m_view->setPaper(everything());
    m_view->setZoom(1);
    m_view->horizontalScrollBar()->setValue(0);
    m_view->verticalScrollBar()->setValue(0);
    QImage seen = m_view->viewport()->grab().toImage();
    seen.setDevicePixelRatio(1);
    QCOMPARE(seen.size(), m_view->viewport()->size() * 2);
    // The same dots as a page drawn at that size; one drawn small and made larger would be soft.
    const double scale = m_view->logicalDpiX() / 25.4 * 2;
    const QSize size((QSizeF(210, 297) * scale / 2).toSize() * 2);
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.scale(size.width() / 210.0, size.width() / 210.0);
    layout.paint(painter, 0);
    painter.end();
    const QRect part(60, 60, 500, 600);
    const QPoint corner(12 * 2, 12 * 2); // the page begins after the gap; a page wider than the view is at its left
    QVERIFY(size.width() > seen.width());
    QCOMPARE(seen.copy(part.translated(corner)).convertToFormat(QImage::Format_RGB32), page.copy(part));
}

void TestPaperView::aLargeZoomPaintsToo()
{
    m_view->setPaper(everything());
    m_view->setZoom(PaperView::kLargest);
    const QImage seen = m_view->viewport()->grab().toImage();
    QCOMPARE(seen.pixelColor(seen.width() / 2, 200), QColor(Qt::white));
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
}

void TestPaperView::pagesStayWhiteInTheDark()
{
    applyAppearance(*qApp, Appearance::Dark);
    init(); // a view that was born in the dark
    m_view->setPaper(report({}));
    m_view->setFit(PaperView::Fit::Page);
    const QImage seen = m_view->viewport()->grab().toImage();
    const QPoint middle(seen.width() / 2, seen.height() * 2 / 3);
    QCOMPARE(seen.pixelColor(middle), QColor(Qt::white));
    QVERIFY(seen.pixelColor(2, 2).lightness() < 100);
    applyAppearance(*qApp, Appearance::Light);
}

void TestPaperView::aThumbnailIsTheFirstPage()
{
    const QImage image = PaperView::thumbnail(everything(), {90, 120}, 2);
    QCOMPARE(image.devicePixelRatio(), 2.0);
    QVERIFY(image.width() <= 180 && image.height() <= 240);
    QVERIFY(image.width() == 180 || image.height() == 240);
    QCOMPARE(image.pixelColor(8, 60), QColor(Qt::white));
    Paper wide = everything();
    wide.landscape = true;
    const QImage other = PaperView::thumbnail(wide, {90, 120}, 1);
    QVERIFY(other.width() > other.height());
}

void TestPaperView::printingAsksAndPrints()
{
    FakeDialogs dialogs;
    dialogs.printed = m_folder.filePath(u"all.pdf"_s);
    const std::vector<Paper> papers{letter(), report({sampleTable(100)})};
    int pages = 0;
    for (const Paper &paper : papers)
        pages += PaperLayout(paper).pageCount();
    int told = 0;
    PaperPrint::print(m_view.get(), dialogs, papers, [&](const Status &status) {
        ++told;
        QVERIFY(status.ok());
    });
    QCOMPARE(told, 1);
    QCOMPARE(dialogs.prints.size(), size_t(1));
    QCOMPARE(dialogs.prints.front().pages, pages);
    QCOMPARE(dialogs.prints.front().document, letter().title);
    const QByteArray pdf = m_folder.read(u"all.pdf"_s);
    QCOMPARE(pagesIn(pdf), pages);
    QVERIFY(pdf.contains("595") && pdf.contains("842"));
}

void TestPaperView::onlyThePagesAskedForArePrinted()
{
    FakeDialogs dialogs;
    dialogs.printed = m_folder.filePath(u"some.pdf"_s);
    dialogs.pages = QPageRanges::fromString(u"2-3,5"_s);
    bool told = false;
    PaperPrint::print(nullptr, dialogs, {report({sampleTable(400)})}, [&](const Status &status) { told = status.ok(); });
    QVERIFY(told);
    QCOMPARE(pagesIn(m_folder.read(u"some.pdf"_s)), 3);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, dialogs.printed, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    const int count = PaperLayout(report({sampleTable(400)})).pageCount();
    for (int page = 1; page <= count; ++page)
        QCOMPARE(text.contains(u"page %1/%2"_s.arg(page).arg(count)), page == 2 || page == 3 || page == 5);
}

void TestPaperView::cancellingPrintsNothing()
{
    FakeDialogs dialogs;
    PaperPrint::print(nullptr, dialogs, {letter()}, [](const Status &) { QFAIL("nobody printed"); });
    QCOMPARE(dialogs.prints.size(), size_t(1));
    bool told = false;
    PaperPrint::print(nullptr, dialogs, {}, [&](const Status &status) { told = !status.ok(); });
    QVERIFY(told);
    QCOMPARE(dialogs.prints.size(), size_t(1));
}

void TestPaperView::aPrinterThatRefusesIsSaid()
{
    FakeDialogs dialogs;
    dialogs.printed = m_folder.filePath(u"no-such-folder/x.pdf"_s);
    expectWarning(QRegularExpression(u"QPainter::begin|QPdf|could not open|Cannot open|begin"_s));
    bool refused = false;
    PaperPrint::print(nullptr, dialogs, {letter()}, [&](const Status &status) { refused = !status.ok() && status.error().kind == ErrorKind::Io; });
    QVERIFY(refused);
}

PC_TEST_MAIN(TestPaperView)
#include "tst_paperview.moc"
