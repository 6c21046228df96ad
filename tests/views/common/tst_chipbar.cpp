// Filter chips: several values ticked by keyboard in one go, added, cleared, wrapped.
#include "tests/support/testmain.h"
#include "views/common/chipbar.h"
#include "views/common/facetpopup.h"
#include "views/common/filterchip.h"
#include "views/common/flowlayout.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace pc;

namespace {

using Selection = QMap<QString, QStringList>;

std::vector<Facet> someFacets()
{
    std::vector<FacetValue> epci;
    for (int i = 0; i < 1250; ++i)
        epci.push_back({QString::number(i), QStringLiteral("CC no %1").arg(i), i, false});
    epci.push_back({QStringLiteral("pev"), QStringLiteral("CC Pévèle-Carembault"), 38, false});
    return {{QStringLiteral("arr"), QStringLiteral("Arrondissement"),
             {{QStringLiteral("av"), QStringLiteral("Avesnes-sur-Helpe"), 116, false},
              {QStringLiteral("ca"), QStringLiteral("Cambrai"), 98, false},
              {QStringLiteral("st"), QStringLiteral("Saint-Hilaire"), 3, false}}, true},
            {QStringLiteral("epci"), QStringLiteral("EPCI"), epci, false}};
}

FacetPopup *popupOf(FilterChip *chip)
{
    return chip->findChild<FacetPopup *>();
}

QToolButton *buttonNamed(QWidget &in, const QString &name)
{
    for (QToolButton *button : in.findChildren<QToolButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

} // namespace

class TestChipBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bar.reset(); }

    void severalValuesAreTickedWithSpaceInOneOpenList();
    void aClickAnywhereOnTheRowTicksOnce();
    void newCountsLeaveTheListOpenAndTheCurrentValueInPlace();
    void typingNarrowsALongListWithoutAccents();
    void deleteClearsTheChip();
    void aFacetWithoutAChipIsAddedFromTheMenuAndLeavesIfNothingIsTicked();
    void settersAreSilentAndClearAllIsNot();
    void anUnknownValueOfASavedViewIsKept();
    void theChipNamesTwoValuesAndCountsTheRest();
    void everyButtonOfTheRowHasANameAndTakesTheFocus();
    void theRowWrapsWhenNarrow();

private:
    std::unique_ptr<ChipBar> m_bar;
};

void TestChipBar::init()
{
    m_bar = std::make_unique<ChipBar>();
    m_bar->setFacets(someFacets());
    m_bar->resize(700, 40);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    m_bar->activateWindow();
}

void TestChipBar::severalValuesAreTickedWithSpaceInOneOpenList()
{
    QSignalSpy changed(m_bar.get(), &ChipBar::selectionChanged);
    FilterChip *chip = m_bar->chip(QStringLiteral("arr"));
    QTest::keyClick(chip->focusProxy(), Qt::Key_Space);
    FacetPopup *popup = popupOf(chip);
    QVERIFY(popup && popup->isVisible());
    auto *list = popup->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(popup->isVisible());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_bar->selection(), (Selection{{QStringLiteral("arr"), {QStringLiteral("av"), QStringLiteral("ca")}}}));
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(chip->text(), QStringLiteral("Arrondissement: Avesnes-sur-Helpe, Cambrai"));
}

void TestChipBar::aClickAnywhereOnTheRowTicksOnce()
{
    FilterChip *chip = m_bar->chip(QStringLiteral("arr"));
    chip->openPopup();
    auto *list = popupOf(chip)->findChild<QListView *>();
    const QRect row = list->visualRect(list->model()->index(1, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_bar->selection().value(QStringLiteral("arr")), QStringList{QStringLiteral("ca")});
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(8, row.height() / 2));
    QVERIFY(m_bar->selection().isEmpty());
}

void TestChipBar::newCountsLeaveTheListOpenAndTheCurrentValueInPlace()
{
    connect(m_bar.get(), &ChipBar::selectionChanged, this, [this] {
        auto facets = someFacets();
        facets[0].values[0].count = 7;
        facets[0].values[1].checked = true;
        m_bar->setFacets(facets);
    });
    FilterChip *chip = m_bar->chip(QStringLiteral("arr"));
    chip->openPopup();
    auto *list = popupOf(chip)->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(popupOf(chip)->isVisible());
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(list->model()->index(0, 0).data(FacetModel::CountRole).toInt(), 7);
    QCOMPARE(m_bar->selection().value(QStringLiteral("arr")), QStringList{QStringLiteral("ca")});
}

void TestChipBar::typingNarrowsALongListWithoutAccents()
{
    FilterChip *chip = m_bar->chip(QStringLiteral("epci"));
    chip->setVisible(true);
    chip->openPopup();
    auto *search = popupOf(chip)->findChild<QLineEdit *>();
    auto *list = popupOf(chip)->findChild<QListView *>();
    QVERIFY(search->isVisible());
    QTest::keyClicks(search, QStringLiteral("pevele carem"));
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_bar->selection().value(QStringLiteral("epci")), QStringList{QStringLiteral("pev")});
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QCOMPARE(list->model()->rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_bar->selection().value(QStringLiteral("epci")).size(), 1);

    FilterChip *few = m_bar->chip(QStringLiteral("arr"));
    popupOf(chip)->close();
    few->openPopup();
    auto *shortList = popupOf(few)->findChild<QListView *>();
    QVERIFY(!popupOf(few)->findChild<QLineEdit *>()->isVisible());
    QTest::keyClicks(shortList, QStringLiteral("s"));
    QTest::keyClicks(popupOf(few)->findChild<QLineEdit *>(), QStringLiteral("t hil"));
    QCOMPARE(shortList->model()->rowCount(), 1);
}

void TestChipBar::deleteClearsTheChip()
{
    m_bar->setSelection({{QStringLiteral("arr"), {QStringLiteral("av")}}});
    QSignalSpy changed(m_bar.get(), &ChipBar::selectionChanged);
    QTest::keyClick(m_bar->chip(QStringLiteral("arr"))->focusProxy(), Qt::Key_Delete);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_bar->selection().isEmpty());
    QVERIFY(m_bar->chip(QStringLiteral("arr"))->isVisible());
}

void TestChipBar::aFacetWithoutAChipIsAddedFromTheMenuAndLeavesIfNothingIsTicked()
{
    FilterChip *chip = m_bar->chip(QStringLiteral("epci"));
    QVERIFY(!chip->isVisible());
    QTest::keyClick(buttonNamed(*m_bar, QStringLiteral("Add a filter")), Qt::Key_Space);
    auto *menu = m_bar->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 1);
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(chip->isVisible());
    QVERIFY(chip->isPopupOpen());
    QTest::keyClick(popupOf(chip), Qt::Key_Escape);
    QVERIFY(!chip->isVisible());
}

void TestChipBar::settersAreSilentAndClearAllIsNot()
{
    QSignalSpy changed(m_bar.get(), &ChipBar::selectionChanged);
    m_bar->setSelection({{QStringLiteral("arr"), {QStringLiteral("av")}}});
    m_bar->setFacets(someFacets());
    m_bar->clearAll();
    QCOMPARE(changed.count(), 0);
    m_bar->setSelection({{QStringLiteral("epci"), {QStringLiteral("pev")}}});
    m_bar->clearAll();
    QCOMPARE(changed.count(), 1);
}

void TestChipBar::anUnknownValueOfASavedViewIsKept()
{
    const Selection wanted{{QStringLiteral("arr"), {QStringLiteral("ca"), QStringLiteral("gone")}}};
    m_bar->setSelection(wanted);
    QCOMPARE(m_bar->selection(), wanted);
}

void TestChipBar::theChipNamesTwoValuesAndCountsTheRest()
{
    m_bar->setSelection({{QStringLiteral("arr"), {QStringLiteral("av"), QStringLiteral("ca"), QStringLiteral("st")}}});
    QVERIFY(m_bar->chip(QStringLiteral("arr"))->text().startsWith(QStringLiteral("Arrondissement: Avesnes-sur-Helpe, Cambrai and 1 more")));
}

void TestChipBar::everyButtonOfTheRowHasANameAndTakesTheFocus()
{
    m_bar->setSelection({{QStringLiteral("arr"), {QStringLiteral("av")}}});
    for (const QAbstractButton *button : m_bar->findChildren<QAbstractButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
}

void TestChipBar::theRowWrapsWhenNarrow()
{
    m_bar->setSelection({{QStringLiteral("arr"), {QStringLiteral("av"), QStringLiteral("ca")}},
                         {QStringLiteral("epci"), {QStringLiteral("pev")}}});
    const int wide = m_bar->heightForWidth(2000);
    const int narrow = m_bar->heightForWidth(300);
    QVERIFY(narrow >= 2 * wide);
    m_bar->resize(300, narrow);
    QCoreApplication::processEvents();
    for (const QWidget *child : m_bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow())
            QVERIFY2(m_bar->rect().contains(child->geometry()), child->metaObject()->className());
    }
}

PC_TEST_MAIN(TestChipBar)
#include "tst_chipbar.moc"
