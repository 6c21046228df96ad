// The page of communes as each office sees it: the university is not shown what the UDCCAS alone knows of town halls.
#include "tests/models/communes/territory.h"
#include "tests/support/testmain.h"
#include "views/common/facetmodel.h"
#include "views/common/fieldform.h"
#include "views/common/recordtable.h"
#include "views/communes/communefacets.h"
#include "views/communes/communepane.h"
#include "views/communes/communespage.h"
#include "views/communes/townhallform.h"

#include <QAction>
#include <QMenu>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestCommunesViewpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_reg = m_nord.fresh(); }
    void cleanup()
    {
        m_page.reset();
        m_reg.reset();
    }

    void theUniversityIsNotOfferedTheCcas_data();
    void theUniversityIsNotOfferedTheCcas();
    void aLayoutOfTheUdccasBringsNoColumnBack();
    void noExchangeBeginsByItsShortcut();

private:
    void show(Viewpoint viewpoint)
    {
        m_page = std::make_unique<CommunesPage>(m_reg->store(), viewpoint);
        m_page->resize(1280, 680);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showCommune(idOf(*m_reg, u"59218"_s));
    }
    QStringList menuOfColumns() const
    {
        QMenu menu;
        m_page->table()->fillColumnsMenu(&menu);
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts << action->text();
        return texts;
    }
    QStringList tabs() const
    {
        const auto *tabs = m_page->findChild<QTabWidget *>();
        QStringList shown;
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->isTabVisible(i))
                shown << tabs->tabText(i);
        }
        return shown;
    }

    Territory m_nord;
    std::unique_ptr<Register> m_reg;
    std::unique_ptr<CommunesPage> m_page;
};

void TestCommunesViewpoint::theUniversityIsNotOfferedTheCcas_data()
{
    QTest::addColumn<Viewpoint>("viewpoint");
    QTest::newRow("the university") << Viewpoint::University;
    QTest::newRow("the UDCCAS") << Viewpoint::Udccas;
}

void TestCommunesViewpoint::theUniversityIsNotOfferedTheCcas()
{
    QFETCH(const Viewpoint, viewpoint);
    const bool udccas = viewpoint == Viewpoint::Udccas;
    show(viewpoint);
    QCOMPARE(menuOfColumns().contains(u"CCAS"_s), udccas);
    QCOMPARE(menuOfColumns().contains(u"Next step"_s), udccas);
    QCOMPARE(!m_page->table()->isColumnHidden(CommuneColumn::Hours), !udccas);
    const std::vector<Facet> facets = namedFacets(viewpoint);
    QCOMPARE(std::any_of(facets.begin(), facets.end(), [](const Facet &facet) { return facet.key == u"ccas"_s; }), udccas);
    QCOMPARE(countedFacets(m_reg->database(), {}, {}, 1500, viewpoint).size(), facets.size());
    QCOMPARE(tabs().contains(u"The village"_s), udccas);
    QCOMPARE(tabs().contains(u"Exchanges"_s), udccas);
    QVERIFY(tabs().contains(u"Town hall"_s));
    const auto *form = m_page->findChild<TownHallForm *>()->findChild<FieldForm *>();
    QCOMPARE(form->field(u"notes"_s) != nullptr, udccas);
    QCOMPARE(form->field(u"ccas"_s) != nullptr, udccas);
    QVERIFY(form->field(u"phone"_s));
}

void TestCommunesViewpoint::aLayoutOfTheUdccasBringsNoColumnBack()
{
    show(Viewpoint::Udccas);
    m_page->table()->setColumnHidden(CommuneColumn::Ccas, false);
    const QVariantMap saved = m_page->saveState();
    show(Viewpoint::University);
    const QVariantMap own = m_page->saveState();
    m_page->restoreState(saved);
    QVERIFY(m_page->table()->isColumnHidden(CommuneColumn::Ccas));
    m_page->table()->setColumnHidden(CommuneColumn::Ccas, false);
    m_page->table()->restoreState(own.contains(u"table"_s) ? own.value(u"table"_s).toMap() : m_page->table()->saveState());
    QVERIFY(m_page->table()->isColumnHidden(CommuneColumn::Ccas));
}

void TestCommunesViewpoint::noExchangeBeginsByItsShortcut()
{
    show(Viewpoint::University);
    for (const QAction *action : m_page->toolbarActions())
        QVERIFY(action->text() != u"New exchange"_s);
    m_page->findChild<CommunePane *>()->startExchange();
    m_page->findChild<CommunePane *>()->setCurrentTab(1);
    QCOMPARE(m_page->findChild<QTabWidget *>()->currentIndex(), 0);
}

PC_TEST_MAIN(TestCommunesViewpoint)
#include "tst_communesviewpoint.moc"
