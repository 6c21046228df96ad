// Pages are made when they are needed: the first at once, the others after the first painting or when asked for.
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"
#include "views/common/dialogs.h"
#include "views/common/page.h"
#include "views/shell/mainwindow.h"

#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

namespace {

class PlainPage final : public Page {
public:
    explicit PlainPage(const QString &name) : m_name(name) { setFocusPolicy(Qt::StrongFocus); }
    QString title() const override { return m_name; }
    QString iconName() const override { return u"home"_s; }
    int counter() const override { return 3; }
    QVariantMap saveState() const override { return {{u"word"_s, word}}; }
    void restoreState(const QVariantMap &state) override { word = state.value(u"word"_s).toString(); }
    QString word;

private:
    QString m_name;
};

} // namespace

class TestPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onlyTheFirstPageIsMadeBeforeTheWindowIsPainted();
    void theOthersFollowByThemselves();
    void aPageIsMadeWhenItIsAskedFor();
    void thePageOfLastTimeIsTheOnlyOneMade();
    void aPageNeverMadeKeepsItsState();

private:
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_store, m_dialogs);
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            m_window->addPlace({name, name, u"home"_s, [name] { return new PlainPage(name); }});
    }
    QString word(const QString &key) const { return static_cast<PlainPage *>(m_window->page(key))->word; }

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
    QtDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestPlaces::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    makeWindow();
}

void TestPlaces::cleanup()
{
    m_window.reset();
    m_store.reset();
}

void TestPlaces::onlyTheFirstPageIsMadeBeforeTheWindowIsPainted()
{
    m_window->restoreState({});
    QCOMPARE(m_window->pages().size(), 1);
    QCOMPARE(m_window->currentPage()->title(), u"one"_s);
}

void TestPlaces::theOthersFollowByThemselves()
{
    m_window->restoreState({});
    m_window->show();
    QTRY_COMPARE(m_window->pages().size(), 3);
    QCOMPARE(m_window->currentPage()->title(), u"one"_s);
}

void TestPlaces::aPageIsMadeWhenItIsAskedFor()
{
    m_window->restoreState({});
    m_window->showPage(u"three"_s);
    QCOMPARE(m_window->currentPage()->title(), u"three"_s);
    QCOMPARE(m_window->pages().size(), 2);
    QCOMPARE(m_window->page(u"nowhere"_s), nullptr);
    QCOMPARE(m_window->makePages().size(), 3);
    QCOMPARE(m_window->currentPage()->title(), u"three"_s);
}

void TestPlaces::thePageOfLastTimeIsTheOnlyOneMade()
{
    m_window->restoreState({});
    m_window->showPage(u"two"_s);
    const QVariantMap state = m_window->saveState();
    makeWindow();
    m_window->restoreState(state);
    QCOMPARE(m_window->pages().size(), 1);
    QCOMPARE(m_window->currentPage()->title(), u"two"_s);
}

void TestPlaces::aPageNeverMadeKeepsItsState()
{
    m_window->restoreState({});
    static_cast<PlainPage *>(m_window->page(u"three"_s))->word = u"kept"_s;
    QVariantMap state = m_window->saveState();
    makeWindow();
    m_window->restoreState(state);
    state = m_window->saveState();
    QCOMPARE(m_window->pages().size(), 1);
    makeWindow();
    m_window->restoreState(state);
    QCOMPARE(word(u"three"_s), u"kept"_s);
    QCOMPARE(word(u"one"_s), QString());
}

PC_TEST_MAIN(TestPlaces)
#include "tst_places.moc"
