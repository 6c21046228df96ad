// What a person does with paper, from the first page of the window: print the synthesis, write to the mayors, freeze.
#include "models/documents/issueddocument.h"
#include "models/reports/frozenreport.h"
#include "tests/journeys/campaigndesk.h"
#include "views/common/recordtable.h"
#include "views/communes/communespage.h"
#include "views/documents/issuedialog.h"
#include "views/reports/reportslist.h"
#include "views/reports/reportspage.h"

#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestPaperTasks : public CampaignDesk {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSynthesisIsPrinted();
    void everyMayorOfAnArrondissementIsWrittenTo();
    void aListIsTakenToASpreadsheet();
};

void TestPaperTasks::init()
{
    DeskTest::init();
    m_dialogs.path.clear();
    m_dialogs.printed.clear();
    m_dialogs.prints.clear();
    QVERIFY(start(newRegister()));
    QVERIFY(begin());
}

// Task 17: at most 3 gestures; the preview is there at once.
void TestPaperTasks::theSynthesisIsPrinted()
{
    m_dialogs.printed = m_folder->filePath(u"synthese.pdf"_s);
    Gestures hand;
    hand.place(window(), placeTitle("Reports"));
    auto *reports = page<ReportsPage>();
    QVERIFY(reports);
    auto *list = reports->findChild<ReportsList *>();
    hand.click(list, list->model()->index(0, 0));
    QTRY_VERIFY(reports->paper().has_value());
    hand.key(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_dialogs.prints.size(), size_t{1});
    QCOMPARE(m_dialogs.prints.front().pages, 1);
    QFile printed(m_dialogs.printed);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QVERIFY(printed.readAll().startsWith("%PDF-"));
    QVERIFY2(hand.gestures() <= 3 && hand.typings() == 0, qPrintable(hand.counted()));
}

// One letter each, numbered, in one file; the mailing stands on each commune, and Undo does not take the letters back.
void TestPaperTasks::everyMayorOfAnArrondissementIsWrittenTo()
{
    const qint64 mayors = number(u"SELECT count(*) FROM commune_index i JOIN commune c ON c.id = i.commune "
                                 "WHERE i.eligible = 1 AND c.arrondissement = '591'"_s);
    QVERIFY(mayors > 100);
    // With two postal codes nobody knows which is the town hall's, until the office writes its address.
    const qint64 unreached = number(u"SELECT count(*) FROM commune_index i JOIN commune c ON c.id = i.commune "
                                    "WHERE i.eligible = 1 AND c.arrondissement = '591' AND c.postal_codes LIKE '% %'"_s);
    m_desk->communes()->showOnly({{u"standing"_s, Eligibility::eligibleWords()}, {u"arrondissement"_s, {u"591"_s}}});
    m_desk->communes()->focusContent();
    QCOMPARE(m_desk->communes()->table()->model()->rowCount(), mayors);
    m_dialogs.path = m_folder->filePath(u"lettres.pdf"_s);
    Gestures hand;
    hand.key(Qt::Key_A, Qt::ControlModifier);
    hand.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = opened<IssueDialog>();
    QVERIFY(dialog);
    const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
    const auto issue = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) { return one->isDefault(); });
    QVERIFY(issue != buttons.end());
    QTRY_VERIFY_WITH_TIMEOUT((*issue)->isEnabled(), 20000);
    hand.click(*issue);
    const qint64 written = mayors - unreached;
    QTRY_COMPARE_WITH_TIMEOUT(number(u"SELECT count(*) FROM issued_document"_s), written, 60000);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText().count(u"pas d’adresse postale"_s), unreached);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dialogs.path), 20000);
    QCOMPARE(number(u"SELECT max(number) FROM issued_document WHERE series = 'COU'"_s), written);
    QCOMPARE(number(u"SELECT count(DISTINCT commune) FROM contact WHERE round IS NOT NULL"_s), written);
    QCOMPARE(number(u"SELECT count(*) FROM mailing_round"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM issued_document WHERE round = (SELECT id FROM mailing_round)"_s), written);
    QVERIFY(!store().nextUndo()->has_value());
    QCOMPARE(hand.gestures(), 3);
}

void TestPaperTasks::aListIsTakenToASpreadsheet()
{
    m_dialogs.path = m_folder->filePath(u"refus.xlsx"_s);
    Gestures hand;
    hand.place(window(), placeTitle("Reports"));
    auto *reports = page<ReportsPage>();
    QVERIFY(reports);
    reports->showReport(u"communes"_s);
    for (QAction *action : reports->toolbarActions()) {
        if (action->text() == said("pc::ReportsPage", "Excel…"))
            action->trigger();
    }
    QFile file(m_dialogs.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("PK"));
}

PC_TEST_MAIN(TestPaperTasks)
#include "tst_papertasks.moc"
