// What every list page does, on a list of exchanges: filters, empty states, records shown, campaign, state, copy, files.
#include "models/tables/exporttable.h"
#include "tests/models/itemmodels/exchangesmodel.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"
#include "views/common/chipbar.h"
#include "views/common/recordspage.h"
#include "views/common/recordtable.h"

#include <QClipboard>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

namespace {

// Communes play the part of campaigns.
class ExchangesPage final : public RecordsPage {
public:
    explicit ExchangesPage(Store &store) : RecordsPage(store)
    {
        model = new ExchangesModel(store, this);
        auto *table = new RecordTable(*model, u"Table of exchanges"_s, 1, this);
        pane = new QLabel(this);
        added = makeAction("plus", u"New"_s, {}, true);
        build({.model = model, .table = table, .pane = pane, .takesImport = true, .documentsOf = u"contact"_s});
    }
    QString title() const override { return u"Exchanges"_s; }
    QString iconName() const override { return u"phone"_s; }

    std::vector<Facet> namedFacets() const override
    {
        return {{.key = u"channel"_s, .label = u"Channel"_s, .pinned = true}};
    }
    std::vector<Facet> countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const override
    {
        ++counted;
        auto facets = namedFacets();
        const auto counts =
            IndexQuery(store().database(), {"contact"_L1, "id"_L1, "subject"_L1}).counts(u"channel"_s, filter);
        for (auto it = counts->cbegin(); it != counts->cend(); ++it)
            facets[0].values.push_back({it.key(), it.key(), it.value(), chosen.value(u"channel"_s).contains(it.key())});
        return facets;
    }
    void onRecordShown(qint64 id) override { pane->setText(QString::number(id)); }
    IndexFilter baseFor(qint64 campaign) const override
    {
        return campaign == 0 ? IndexFilter() : ExchangesModel::ofCommune(campaign);
    }
    EmptyContent emptyContent() const override
    {
        return {.sentence = u"No exchange yet."_s, .primaryText = u"Write one"_s};
    }
    void onEmptyPrimary() override { ++begun; }

    QString sentence() const
    {
        const QLabel *found = nullptr;
        for (const QLabel *label : findChild<EmptyState *>()->findChildren<QLabel *>()) {
            if (label->isVisibleTo(this) && !label->text().isEmpty())
                found = label;
        }
        return found ? found->text() : QString();
    }
    void clickEmpty() { findChild<EmptyState *>()->findChild<QPushButton *>()->click(); }

    ExchangesModel *model;
    QLabel *pane;
    QAction *added;
    mutable int counted = 0;
    int begun = 0;
};

} // namespace

class TestRecordsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsCountedBeforeTheFirstPainting();
    void noRecordAndNothingFoundAreTwoThings();
    void theRecordChosenIsInThePane();
    void aRecordIsShownWhateverHidesIt();
    void aRecordOfAnotherCampaignAsksForAll();
    void theCampaignIsTheBaseOfListAndChips();
    void previousAndNextStepThroughTheList();
    void selectedRecordsAreInTheOrderOfRows();
    void whatWasSetIsFoundAgain();
    void columnsSavedForAnotherLayoutAreNotApplied();
    void rowsAreCopiedAsShown();
    void rowsHaveTheirTypesInAWorkbook();
    void columnsAreChosenAndSortedFromTheMenu();
    void aNarrowPagePutsThePaneBelow();
    void aFileDroppedIsToBeImported();
    void documentsAreAskedForTheRowsSelected();
    void consultationChangesNothing();

private:
    void make();
    RecordTable *table() const { return m_page->table(); }
    ChipBar *chips() const { return m_page->findChild<ChipBar *>(); }

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ExchangesPage> m_page;
};

void TestRecordsPage::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    QVERIFY(m_store);
    addContact(*m_store, u"b"_s, 1);
    addContact(*m_store, u"d"_s, 1);
    addContact(*m_store, u"c"_s, 2);
    make();
}

void TestRecordsPage::make()
{
    m_page = std::make_unique<ExchangesPage>(*m_store);
    m_page->resize(1400, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestRecordsPage::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void TestRecordsPage::nothingIsCountedBeforeTheFirstPainting()
{
    const ExchangesPage page(*m_store);
    QCOMPARE(page.counted, 0);
    QTRY_COMPARE(page.counted, 1);
}

void TestRecordsPage::noRecordAndNothingFoundAreTwoThings()
{
    m_page->setSearch(u"zzz"_s);
    QCOMPARE(m_page->sentence(), u"Nothing found for “zzz”."_s);
    m_page->clickEmpty();
    QCOMPARE(m_page->model->rowCount(), 3);
    QCOMPARE(m_page->begun, 0);
    chips()->setSelection({{u"channel"_s, {u"visit"_s}}});
    Q_EMIT chips()->selectionChanged();
    QCOMPARE(m_page->sentence(), u"Nothing passes these filters."_s);
    m_page->clickEmpty();
    QVERIFY(chips()->selection().isEmpty());

    m_page->setCampaign(3);
    QCOMPARE(m_page->sentence(), u"No exchange yet."_s);
    m_page->clickEmpty();
    QCOMPARE(m_page->begun, 1);
    addContact(*m_store, u"e"_s, 3);
    QVERIFY(table()->isVisible());
    QVERIFY(m_store->undo().ok());
    QVERIFY(!table()->isVisible());
}

void TestRecordsPage::theRecordChosenIsInThePane()
{
    m_page->focusContent();
    QCOMPARE(m_page->pane->text(), u"1"_s);
    QCOMPARE(m_page->currentId(), 1);
    m_page->setSearch(u"d"_s); // the one that is left is the one that was looked for
    QCOMPARE(m_page->currentId(), 2);
    table()->clearSelection();
    QCOMPARE(m_page->pane->text(), u"0"_s);
}

void TestRecordsPage::aRecordIsShownWhateverHidesIt()
{
    QSignalSpy cleared(m_page.get(), &Page::searchCleared);
    m_page->setSearch(u"b"_s);
    m_page->showRecord(3);
    QCOMPARE(m_page->currentId(), 3);
    QCOMPARE(cleared.count(), 1);
    m_page->showRecord(2); // nothing in the way: nothing dropped
    QCOMPARE(cleared.count(), 1);
    m_page->showRecord(99);
    QCOMPARE(m_page->currentId(), 2);
}

void TestRecordsPage::aRecordOfAnotherCampaignAsksForAll()
{
    connect(m_page.get(), &Page::campaignRequested, m_page.get(), &Page::setCampaign);
    m_page->setCampaign(1);
    QCOMPARE(m_page->model->total(), 2);
    m_page->showRecord(3);
    QCOMPARE(m_page->campaign(), 0);
    QCOMPARE(m_page->currentId(), 3);
}

void TestRecordsPage::theCampaignIsTheBaseOfListAndChips()
{
    m_page->setCampaign(1);
    m_page->setSearch(u"b"_s);
    QTRY_COMPARE(m_page->counted, 2);
    bool found = false;
    for (const QLabel *label : chips()->findChildren<QLabel *>())
        found = found || label->text() == u"1 of 2"_s;
    QVERIFY(found);
}

void TestRecordsPage::previousAndNextStepThroughTheList()
{
    m_page->focusContent();
    QTest::keyClick(table(), Qt::Key_F8);
    QCOMPARE(m_page->currentId(), 3);
    QTest::keyClick(table(), Qt::Key_F8);
    QTest::keyClick(table(), Qt::Key_F8);
    QCOMPARE(m_page->currentId(), 2);
    QTest::keyClick(table(), Qt::Key_F7);
    QCOMPARE(m_page->currentId(), 3);
}

void TestRecordsPage::selectedRecordsAreInTheOrderOfRows()
{
    table()->chooseRow(2);
    QCOMPARE(m_page->statusText(), QString());
    table()->selectionModel()->select(m_page->model->index(0, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(m_page->selectedIds(), QList<qint64>({1, 2}));
    QCOMPARE(m_page->statusText(), u"2 row(s) selected"_s);
}

void TestRecordsPage::whatWasSetIsFoundAgain()
{
    table()->setColumnHidden(ExchangesModel::Key, false);
    table()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    chips()->setSelection({{u"channel"_s, {u"phone"_s}}});
    Q_EMIT chips()->selectionChanged();
    m_page->showRecord(3);
    const QVariantMap state = m_page->saveState();
    make();
    m_page->restoreState(state);
    QVERIFY(!table()->isColumnHidden(ExchangesModel::Key));
    QCOMPARE(m_page->model->shown(), QStringList({u"d"_s, u"c"_s, u"b"_s}));
    QCOMPARE(chips()->selection().value(u"channel"_s), QStringList({u"phone"_s}));
    QCOMPARE(m_page->currentId(), 3);
    make();
    m_page->restoreState({});
    QCOMPARE(m_page->model->shown(), QStringList({u"b"_s, u"c"_s, u"d"_s}));
}

void TestRecordsPage::columnsSavedForAnotherLayoutAreNotApplied()
{
    table()->setColumnHidden(ExchangesModel::Key, false);
    const QVariantMap state = table()->saveState();
    RecordTable other(*m_page->model, u"Other"_s, 2);
    other.restoreState(state);
    QVERIFY(other.isColumnHidden(ExchangesModel::Key));
}

void TestRecordsPage::rowsAreCopiedAsShown()
{
    table()->selectAll();
    table()->horizontalHeader()->moveSection(1, 0);
    table()->copy(true);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Person\tSubject\tChannel\n\tb\tPhone\n\tc\tPhone\n\td\tPhone"_s);
    table()->chooseRow(0);
    table()->copy(false);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"\tb\tPhone"_s);
}

void TestRecordsPage::rowsHaveTheirTypesInAWorkbook()
{
    make();
    addContact(*m_store, u"03/11/2026"_s);
    addContact(*m_store, u"59219"_s);
    addContact(*m_store, u"31/02/2026"_s);
    table()->setColumnHidden(ExchangesModel::Key, false);
    const ExportTable values = table()->values();
    QCOMPARE(values.columns.size(), size_t(4));
    QCOMPARE(values.columns[0].key, u"subject"_s);
    QCOMPARE(int(values.rows.size()), m_page->model->rowCount());
    QList<Cell> subjects;
    for (const std::vector<Cell> &row : values.rows) {
        subjects << row[0];
        QVERIFY(std::holds_alternative<qint64>(row[3]) && std::holds_alternative<std::monostate>(row[1]));
    }
    QVERIFY(subjects.contains(Cell(QDate(2026, 11, 3))));
    QVERIFY(subjects.contains(Cell(u"59219"_s)) && subjects.contains(Cell(u"31/02/2026"_s)));
}

void TestRecordsPage::columnsAreChosenAndSortedFromTheMenu()
{
    QMenu menu;
    table()->fillColumnsMenu(&menu);
    QMenu *sorting = menu.actions().constFirst()->menu();
    QVERIFY(sorting->actions().constFirst()->isChecked());
    sorting->actions().constLast()->trigger();
    QCOMPARE(m_page->model->shown().front(), u"d"_s);
    const QList<QAction *> columns = menu.actions().mid(2);
    QCOMPARE(columns.size(), 4);
    QVERIFY(!columns[0]->isEnabled()); // a table without its names says nothing
    columns[1]->setChecked(false);
    QVERIFY(table()->isColumnHidden(ExchangesModel::Person));
}

void TestRecordsPage::aNarrowPagePutsThePaneBelow()
{
    auto *splitter = m_page->findChild<QSplitter *>();
    QCOMPARE(splitter->orientation(), Qt::Horizontal);
    m_page->resize(500, 600);
    QCOMPARE(splitter->orientation(), Qt::Vertical);
}

void TestRecordsPage::aFileDroppedIsToBeImported()
{
    QSignalSpy requested(m_page.get(), &RecordsPage::importRequested);
    QMimeData mime;
    const QString path = m_folder->filePath(u"list.csv"_s);
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toString(), path);
}

void TestRecordsPage::documentsAreAskedForTheRowsSelected()
{
    QAction *issue = nullptr;
    for (QAction *action : m_page->actions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E))
            issue = action;
    }
    QVERIFY(issue);
    table()->clearSelection();
    QVERIFY(!issue->isEnabled());
    QVERIFY(!issue->toolTip().isEmpty());
    const QSignalSpy asked(m_page.get(), &RecordsPage::documentsRequested);
    table()->selectAll();
    QVERIFY(issue->isEnabled());
    issue->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"contact"_s);
    QCOMPARE(asked.first().last().value<QList<qint64>>(), m_page->selectedIds());
    QCOMPARE(m_page->selectedIds().size(), 3);
}

void TestRecordsPage::consultationChangesNothing()
{
    m_page.reset();
    m_store.reset();
    m_store = opened(m_folder->filePath(u"a.pcom"_s), Store::Mode::Read);
    make();
    QVERIFY(!m_page->added->isEnabled());
    QVERIFY(!m_page->added->toolTip().isEmpty());
    QVERIFY(!m_page->acceptDrops());
    QCOMPARE(m_page->model->rowCount(), 3);
}

PC_TEST_MAIN(TestRecordsPage)
#include "tst_recordspage.moc"
