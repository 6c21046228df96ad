// The page Reports: shown at once, narrowed, printed, written, frozen; nothing asks to "generate".
#include "models/reports/frozenreport.h"
#include "models/settings/settingsrepository.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "views/common/paperview.h"
#include "views/reports/reportoptions.h"
#include "views/reports/reportslist.h"
#include "views/reports/reportspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestReportsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyReportIsShownAtOnce();
    void eachGetsItsPicture();
    void namesAreLeftOutOnDemand();
    void printingTakesThreeGestures();
    void aTableGoesToASpreadsheetAndALetterDoesNot();
    void theFileIsWhereItWasAsked();
    void freezingKeepsTheReportUnderANumber();
    void aFrozenReportIsWrittenAgain();
    void textsAreAskedForWithoutNamesOnly();
    void theSynthesisIsNarrowedToAnArrondissement();
    void inConsultationNothingIsFrozen();
    void aChangeOfTheRegisterIsShown();

private:
    QString everything() const
    {
        QStringList texts;
        for (int page = 0; page < m_page->findChild<PaperView *>()->pageCount(); ++page)
            texts << m_page->findChild<PaperView *>()->pageText(page);
        return texts.join(u'\n');
    }
    QMenu *frozenMenu() const
    {
        for (QToolButton *button : m_page->findChildren<QToolButton *>()) {
            if (button->text() == u"Frozen reports"_s)
                return button->menu();
        }
        return nullptr;
    }
    QCheckBox *box(const QString &text) const
    {
        const QList<QCheckBox *> boxes = m_page->findChildren<QCheckBox *>();
        const auto found = std::find_if(boxes.begin(), boxes.end(), [&](QCheckBox *one) { return one->text() == text; });
        return found == boxes.end() ? nullptr : *found;
    }
    QAction *action(const QString &text) const
    {
        const QList<QAction *> actions = m_page->toolbarActions();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](QAction *one) { return one->text() == text; });
        return found == actions.end() ? nullptr : *found;
    }

    std::unique_ptr<TempDir> m_folder;
    QString m_origin;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<ReportsPage> m_page;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 3), QTime(14, 32))};
};

void TestReportsPage::initTestCase()
{
    m_folder = std::make_unique<TempDir>();
    m_origin = m_folder->filePath(u"origin.pcom"_s);
    RegisterPlan plan;
    plan.demonstration = true;
    Store::Options options;
    options.author = u"Test"_s;
    options.clock = &m_clock;
    QVERIFY(Register::create(m_origin, plan, options).ok());
}

void TestReportsPage::init()
{
    const QString path = m_folder->filePath(u"copy.pcom"_s);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_origin, path));
    Store::Options options;
    options.author = u"Test"_s;
    options.clock = &m_clock;
    auto opened = Register::open(path, options);
    QVERIFY(opened.ok());
    m_register = std::move(*opened);
    m_dialogs = std::make_unique<FakeDialogs>();
    m_page = std::make_unique<ReportsPage>(*m_register, *m_dialogs);
    m_page->resize(1100, 560);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestReportsPage::cleanup()
{
    m_page.reset();
    m_register.reset();
}

void TestReportsPage::everyReportIsShownAtOnce()
{
    for (const ReportKind &kind : Reports::kinds()) {
        m_page->showReport(QString::fromLatin1(kind.name));
        QVERIFY2(m_page->paper().has_value(), kind.name);
        QVERIFY2(m_page->findChild<PaperView *>()->pageCount() > 0, kind.name);
        // A draft of a document of the label has the title of the document.
        const bool draft = QByteArray(kind.name).startsWith("label-");
        QVERIFY2(everything().contains(Reports::title(kind)) || kind.subject != ReportSubject::Campaign || draft, kind.name);
    }
}

void TestReportsPage::eachGetsItsPicture()
{
    auto *list = m_page->findChild<ReportsList *>();
    const QStringList names = list->names();
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(names.begin(), names.end(), [list](const QString &name) { return list->hasPicture(name); }),
                             20000);
}

void TestReportsPage::namesAreLeftOutOnDemand()
{
    m_page->showReport(u"quotas"_s);
    const auto name = m_register->database().scalar(u"SELECT s.last_name FROM student s JOIN assignment a ON a.student = s.id "
                                                    "WHERE a.status = 'running' ORDER BY length(s.last_name) DESC LIMIT 1"_s);
    QVERIFY(name.ok());
    QVERIFY(everything().contains(name->toString(), Qt::CaseInsensitive));
    for (QCheckBox *box : m_page->findChild<ReportOptions *>()->findChildren<QCheckBox *>()) {
        if (box->text().contains(u"names"_s))
            box->click();
    }
    QTRY_VERIFY(!everything().contains(name->toString(), Qt::CaseInsensitive));
}

// Task 17: Reports, Synthesis, Print; the preview is immediate.
void TestReportsPage::printingTakesThreeGestures()
{
    m_page->showReport(u"synthesis"_s);
    QCOMPARE(m_page->findChild<PaperView *>()->pageCount(), 1);
    action(u"Print…"_s)->trigger();
    QCOMPARE(m_dialogs->prints.size(), size_t{1});
    QCOMPARE(m_dialogs->prints.front().pages, 1);
}

void TestReportsPage::aTableGoesToASpreadsheetAndALetterDoesNot()
{
    m_page->showReport(u"communes"_s);
    QVERIFY(action(u"Excel…"_s)->isEnabled());
    m_page->showReport(u"brochure"_s);
    QVERIFY(!action(u"Excel…"_s)->isEnabled());
    QVERIFY(!action(u"Excel…"_s)->toolTip().isEmpty());
}

void TestReportsPage::theFileIsWhereItWasAsked()
{
    m_page->showReport(u"refusals"_s);
    QSignalSpy written(m_page.get(), &ReportsPage::written);
    m_dialogs->path = m_folder->filePath(u"refus.pdf"_s);
    action(u"PDF…"_s)->trigger();
    QCOMPARE(written.size(), 1);
    QFile file(m_dialogs->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TestReportsPage::freezingKeepsTheReportUnderANumber()
{
    const auto campaign = m_register->figures()->campaignId;
    m_page->setCampaign(campaign.value);
    m_page->showReport(u"synthesis"_s);
    m_dialogs->answer = true;
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Freeze"_s))
            button->click();
    }
    const auto frozen = frozenReports(m_register->database(), campaign);
    QVERIFY(frozen.ok());
    QCOMPARE(frozen->size(), size_t{1});
    QCOMPARE(frozen->front().asOf, m_clock.today());
    QVERIFY(!m_register->store().nextUndo()->has_value()); // it stays
}

void TestReportsPage::aFrozenReportIsWrittenAgain()
{
    const auto campaign = m_register->figures()->campaignId;
    m_page->setCampaign(campaign.value);
    QMenu *menu = frozenMenu();
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(!menu->actions().front()->isEnabled()); // it says there is none
    ReportRequest synthesis;
    synthesis.name = u"synthesis"_s;
    synthesis.campaign = campaign;
    const auto frozen = freezeReport(m_register->store(), synthesis, m_clock.today(), m_register->database());
    QVERIFY(frozen.ok());
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QMenu *one = menu->actions().front()->menu();
    QVERIFY(one && one->title().contains(documentNumber(frozen->series, frozen->year, frozen->number)));
    QSignalSpy opened(m_page.get(), &ReportsPage::fileRequested);
    one->actions().front()->trigger();
    QCOMPARE(opened.size(), 1);
    m_dialogs->path = m_folder->filePath(u"frozen.csv"_s);
    one->actions().back()->trigger();
    QFile file(m_dialogs->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), *writeFrozen(m_register->database(), *frozen, PaperFormat::Csv));
}

void TestReportsPage::textsAreAskedForWithoutNamesOnly()
{
    m_page->showReport(u"student"_s);
    QCheckBox *names = box(u"Without names"_s);
    QCheckBox *texts = box(u"With texts"_s);
    QVERIFY(names && texts && !texts->isVisible());
    names->click();
    QVERIFY(texts->isVisible());
    QTRY_VERIFY(everything().contains(u"text left out"_s));
    texts->click();
    QTRY_VERIFY(!everything().contains(u"text left out"_s));
    m_page->showReport(u"communes"_s);
    QVERIFY(!texts->isVisible());
}

void TestReportsPage::theSynthesisIsNarrowedToAnArrondissement()
{
    m_page->showReport(u"synthesis"_s);
    QComboBox *arrondissement = nullptr;
    for (QComboBox *one : m_page->findChild<ReportOptions *>()->findChildren<QComboBox *>()) {
        if (one->count() > 2)
            arrondissement = one;
    }
    QVERIFY(arrondissement && arrondissement->isVisible());
    arrondissement->setCurrentIndex(1);
    Q_EMIT arrondissement->activated(1);
    QTRY_VERIFY(everything().contains(u"Arrondissement: "_s + arrondissement->itemText(1)));
    QCOMPARE(m_page->findChild<PaperView *>()->pageCount(), 1);
}

void TestReportsPage::inConsultationNothingIsFrozen()
{
    m_page.reset();
    m_register.reset();
    Store::Options options;
    options.mode = Store::Mode::Read;
    options.clock = &m_clock;
    auto opened = Register::open(m_folder->filePath(u"copy.pcom"_s), options);
    QVERIFY(opened.ok());
    m_register = std::move(*opened);
    m_page = std::make_unique<ReportsPage>(*m_register, *m_dialogs);
    m_page->show();
    m_page->showReport(u"synthesis"_s);
    QVERIFY(m_page->paper().has_value());
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Freeze"_s))
            QVERIFY(!button->isEnabled());
    }
}

void TestReportsPage::aChangeOfTheRegisterIsShown()
{
    m_page->showReport(u"refusals"_s);
    const QString before = everything();
    QVERIFY(m_register->store().transact(u"Office renamed"_s, [](Transaction &transaction) {
        return SettingsRepository::set(transaction, {0, setting::officeName, u"Another office"_s, QDate(2026, 1, 1), {}});
    }).ok());
    QTRY_VERIFY(everything() != before);
}

PC_TEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
