// Tasks of a campaign as a person does them from the first page of the window, each within its number of gestures.
#include "models/applications/applicationsrepository.h"
#include "models/assignments/assignmentsrepository.h"
#include "models/proposals/examination.h"
#include "models/proposals/proposalsrepository.h"
#include "tests/journeys/campaigndesk.h"
#include "views/applications/applicationspage.h"
#include "views/assignments/assignmentspage.h"
#include "views/common/recordtable.h"
#include "views/common/toast.h"
#include "views/exchange/importdialog.h"
#include "views/hours/hourspage.h"
#include "views/hours/visadialog.h"
#include "views/matching/matchdialog.h"
#include "views/proposals/newproposaldialog.h"
#include "views/proposals/proposalspage.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestCampaignTasks : public CampaignDesk {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aProposalIsRecorded();
    void aProposalIsExaminedAndDeclaredConforming();
    void aRefusalIsTakenBackAndTheJournalKeepsBoth();
    void aStudentOfTheCommuneIsAffected();
    void theFirstSuggestionIsFromTheCommune();
    void hoursOfTodayAreEntered_data();
    void hoursOfTodayAreEntered();
    void twelveLinesComeFromExcel();
    void theLinesOfAMonthAreSigned();

private:
    Proposal stored(ProposalId id) const
    {
        const auto found = ProposalsRepository(store().database()).find(id);
        return found && *found ? **found : Proposal{};
    }
    QPushButton *stepButton(ProposalStatus to) const
    {
        for (QPushButton *button : window()->currentPage()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->property("status").toString() == ProposalWords::word(to))
                return button;
        }
        return nullptr;
    }
    QToolButton *toolButton(const QString &text) const
    {
        auto *bar = window()->findChild<QToolBar *>();
        for (QToolButton *button : bar->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    void chooseRow(Gestures &hand, qint64 id) const;
};

void TestCampaignTasks::init()
{
    DeskTest::init();
    QVERIFY(start(newRegister()));
}

void TestCampaignTasks::chooseRow(Gestures &hand, qint64 id) const
{
    auto *list = qobject_cast<RecordsPage *>(window()->currentPage());
    QVERIFY(list);
    for (int row = 0; row < list->table()->model()->rowCount(); ++row) {
        const QModelIndex index = list->table()->model()->index(row, 0);
        if (list->currentId() == id)
            break; // There at once: the first one.
        hand.click(list->table(), index);
        if (list->currentId() == id)
            break;
        list->table()->selectionModel()->clear(); // It was not this one: a person sees that before the click.
    }
    QCOMPARE(list->currentId(), id);
}

// Task 5: at most 4 gestures and 5 typings.
void TestCampaignTasks::aProposalIsRecorded()
{
    QVERIFY(begin());
    Gestures hand;
    hand.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = opened<NewProposalDialog>();
    QVERIFY(dialog);
    hand.typing(u"etr"_s);
    hand.key(Qt::Key_Return);
    hand.typing(u"Jeux de société avec les aînés"_s);
    Gestures::tab();
    auto *kind = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(kind && kind->count() > 1);
    const QString last = kind->itemText(kind->count() - 1);
    hand.typing(last.left(6));
    QCOMPARE(kind->currentText(), last);
    Gestures::tab(2);
    hand.typing(u"01/12/2026"_s);
    Gestures::tab();
    hand.typing(u"30/4/2027"_s);
    hand.key(Qt::Key_Return);
    QTRY_COMPARE(number(u"SELECT count(*) FROM proposal"_s), 1);
    QVERIFY2(hand.gestures() <= 4 && hand.typings() <= 5, qPrintable(hand.counted()));
    const Proposal made = stored({number(u"SELECT id FROM proposal"_s)});
    QCOMPARE(made.commune, communeOf(kEtroeungt));
    QCOMPARE(made.number, u"2026-001"_s);
    QCOMPARE(made.status, ProposalStatus::Submitted);
    QCOMPARE(made.minutes, 30 * 60);
    QCOMPARE(made.startsOn, QDate(2026, 12, 1));
    QCOMPARE(made.endsOn, QDate(2027, 4, 30));
    QCOMPARE(made.receivedOn, m_clock.today());
    QTRY_VERIFY(page<ProposalsPage>());
    QCOMPARE(page<ProposalsPage>()->currentId(), made.id.value);
    QVERIFY(window()->toast()->isVisible());
}

// Task 6: at most 4 gestures and 6 answers; the button says why it waits.
void TestCampaignTasks::aProposalIsExaminedAndDeclaredConforming()
{
    const ProposalId id = proposal(kEtroeungt, u"Boîte à livres"_s);
    const auto grid = ExaminationRepository(store().database()).of(id, m_clock.today());
    QVERIFY(grid.ok());
    QVERIFY(begin());
    Gestures hand;
    hand.place(window(), placeTitle("Proposals"));
    chooseRow(hand, id.value);
    int ticks = 0;
    for (const GridQuestion &question : grid->questions) {
        if (!question.required)
            continue;
        const QPushButton *waiting = stepButton(ProposalStatus::Conforming);
        QVERIFY(!waiting || (!waiting->isEnabled() && !waiting->toolTip().isEmpty()));
        QRadioButton *yes = nullptr;
        for (QRadioButton *button : window()->currentPage()->findChildren<QRadioButton *>()) {
            if (button->accessibleName().startsWith(question.text)
                && button->accessibleName().endsWith(ExaminationRepository::label(GridAnswer::Yes)))
                yes = button;
        }
        Gestures::tick(yes);
        ++ticks;
    }
    QVERIFY2(ticks <= 6, qPrintable(QString::number(ticks)));
    QVERIFY(stepButton(ProposalStatus::Conforming));
    QVERIFY2(stepButton(ProposalStatus::Conforming)->isEnabled(), qPrintable(stepButton(ProposalStatus::Conforming)->toolTip()));
    hand.click(stepButton(ProposalStatus::Conforming));
    QCOMPARE(stored(id).status, ProposalStatus::Conforming);
    QVERIFY2(hand.gestures() <= 4 && hand.typings() == 0, qPrintable(hand.counted()));
    const auto decisions = ProposalsRepository(store().database()).decisions(id);
    QVERIFY(decisions.ok() && decisions->size() == 1);
    QCOMPARE(decisions->front().author, u"Anne Dupont"_s);
    QCOMPARE(decisions->front().decidedOn, m_clock.today());
}

// Task 7: at most 4 gestures and 1 typing, with the taking back.
void TestCampaignTasks::aRefusalIsTakenBackAndTheJournalKeepsBoth()
{
    const ProposalId id = proposal(kEtroeungt, u"Ménage de la mairie"_s);
    QVERIFY(begin());
    const ProposalStatus before = stored(id).status;
    const qint64 entries = number(u"SELECT count(*) FROM journal_entry"_s);
    Gestures hand;
    hand.place(window(), placeTitle("Proposals"));
    chooseRow(hand, id.value);
    // The button without a reason gives the keyboard to the reason; Enter there decides.
    hand.click(stepButton(ProposalStatus::NonConforming));
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QCOMPARE(stored(id).status, before);
    hand.typing(u"Remplace un agent"_s);
    press(Qt::Key_Return); // The Enter that ends the typing.
    QCOMPARE(stored(id).status, ProposalStatus::NonConforming);
    QVERIFY(window()->toast()->isVisible());
    hand.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(id).status, before);
    QVERIFY2(hand.gestures() <= 4 && hand.typings() <= 1, qPrintable(hand.counted()));
    QCOMPARE(number(u"SELECT count(*) FROM journal_entry"_s), entries + 2);
    QCOMPARE(number(u"SELECT count(*) FROM proposal_decision"_s), 0);
}

// Task 10: at most 4 gestures, from the candidature.
void TestCampaignTasks::aStudentOfTheCommuneIsAffected()
{
    const ProposalId action = conforming(kEtroeungt, u"Boîte à livres"_s);
    conforming(kFeron, u"Jardin partagé"_s);
    const StudentId local = student(u"Léa"_s, u"Martin"_s, kEtroeungt);
    const ApplicationId candidature = apply(local, QDate(2026, 10, 20));
    QVERIFY(begin());
    Gestures hand;
    hand.place(window(), placeTitle("Candidatures"));
    chooseRow(hand, candidature.value);
    hand.click(named<QPushButton>(window(), said("pc::ApplicationPane", "Find an action…")));
    auto *dialog = opened<MatchDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->current());
    QCOMPARE(dialog->current()->offer.proposal, action);
    QCOMPARE(dialog->current()->blocked, QString());
    hand.key(Qt::Key_Return);
    QTRY_COMPARE(number(u"SELECT count(*) FROM assignment WHERE student = ? AND proposal = ?"_s, {local.value, action.value}), 1);
    QVERIFY2(hand.gestures() <= 4 && hand.typings() == 0, qPrintable(hand.counted()));
    const auto retained = ApplicationsRepository(store().database()).find(candidature);
    QCOMPARE((*retained)->status, ApplicationStatus::Retained);
    QTRY_VERIFY(page<AssignmentsPage>());
}

// Somebody from elsewhere applied first: the one from the commune is suggested all the same.
void TestCampaignTasks::theFirstSuggestionIsFromTheCommune()
{
    const ProposalId action = conforming(kEtroeungt, u"Boîte à livres"_s);
    apply(student(u"Hugo"_s, u"Bernard"_s, kFeron), QDate(2026, 9, 20));
    const StudentId local = student(u"Léa"_s, u"Martin"_s, kEtroeungt);
    apply(local, QDate(2026, 10, 20));
    QVERIFY(begin());
    Gestures hand;
    hand.place(window(), placeTitle("Proposals"));
    chooseRow(hand, action.value);
    hand.click(named<QPushButton>(window(), said("pc::ProposalPane", "Match students…")));
    auto *dialog = opened<MatchDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->current());
    QCOMPARE(dialog->current()->candidate.student, local);
    QCOMPARE(dialog->table(false)->model()->rowCount(), 1);
    QCOMPARE(dialog->table(true)->model()->rowCount(), 1);
    hand.key(Qt::Key_Return);
    QTRY_COMPARE(number(u"SELECT count(*) FROM assignment WHERE student = ?"_s, {local.value}), 1);
    QVERIFY2(hand.gestures() <= 4 && hand.typings() == 0, qPrintable(hand.counted()));
}

void TestCampaignTasks::hoursOfTodayAreEntered_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto &typed : {u"2 h 30"_s, u"2h30"_s, u"2,5"_s, u"2.5"_s, u"2:30"_s})
        QTest::newRow(qUtf8Printable(typed)) << typed;
}

// Task 11: at most 2 gestures and 3 typings, from any page.
void TestCampaignTasks::hoursOfTodayAreEntered()
{
    QFETCH(QString, typed);
    const AssignmentId work = atWork(conforming(kEtroeungt, u"Boîte à livres"_s), student(u"Léa"_s, u"Martin"_s, kEtroeungt));
    atWork(conforming(kFeron, u"Jardin partagé"_s), student(u"Léo"_s, u"Martineau"_s, kFeron));
    QVERIFY(begin());
    Gestures hand;
    hand.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(page<HoursPage>());
    hand.typing(u"léa martin"_s);
    Gestures::tabTo(said("pc::QuickLine", "Duration")); // Tab takes what the list offers first; the day is today.
    hand.typing(typed);
    Gestures::tabTo(said("pc::QuickLine", "Task"));
    hand.typing(u"Lecture à voix haute"_s);
    hand.key(Qt::Key_Return);
    QCOMPARE(lines(work).size(), size_t(1));
    QCOMPARE(lines(work).front().minutes, 150);
    QCOMPARE(lines(work).front().day, m_clock.today());
    QCOMPARE(lines(work).front().task, u"Lecture à voix haute"_s);
    QVERIFY2(hand.gestures() <= 2 && hand.typings() <= 3, qPrintable(hand.counted()));
    QVERIFY(window()->toast()->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier); // At once, from the line that waits for the next one.
    QCOMPARE(lines(work).size(), size_t(0));
}

// Task 12: at most 3 gestures; one step takes all back.
void TestCampaignTasks::twelveLinesComeFromExcel()
{
    const AssignmentId work = atWork(conforming(kEtroeungt, u"Boîte à livres"_s), student(u"Léa"_s, u"Martin"_s, kEtroeungt));
    QString text = u"Étudiant\tCommune\tDate\tDurée\tTâche\r\n"_s;
    const QStringList durations{u"2,5"_s, u"2\u00a0h\u00a030"_s, u"1,25"_s, u"2\u202fh"_s};
    for (int i = 0; i < 12; ++i)
        text += u"Léa\u00a0Martin\tÉtrœungt\t%1/10/2026\t%2\tJeux\u00a0de société\r\n"_s.arg(i + 5, 2, 10, QChar(u'0')).arg(durations.at(i % 4));
    auto *copied = new QMimeData;
    copied->setText(text);
    QApplication::clipboard()->setMimeData(copied);
    QVERIFY(begin());
    Gestures hand;
    hand.place(window(), placeTitle("Hours"));
    hand.click(toolButton(said("pc::HoursPage", "Paste or import…")));
    const QPointer<ImportDialog> dialog = opened<ImportDialog>();
    QVERIFY(dialog);
    hand.key(Qt::Key_Return);
    QTRY_COMPARE(lines(work).size(), size_t(12));
    QVERIFY2(hand.gestures() <= 3 && hand.typings() == 0, qPrintable(hand.counted()));
    qint64 minutes = 0;
    for (const HourEntry &each : lines(work))
        minutes += each.minutes;
    QCOMPARE(minutes, 3 * (150 + 150 + 75 + 120));
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QVERIFY(awake());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(lines(work).size(), size_t(0));
}

// Task 14: at most 4 gestures; the other months and communes stay as they are.
void TestCampaignTasks::theLinesOfAMonthAreSigned()
{
    const ProposalId action = conforming(kEtroeungt, u"Boîte à livres"_s);
    const AssignmentId first = atWork(action, student(u"Léa"_s, u"Martin"_s, kEtroeungt));
    const AssignmentId second = atWork(action, student(u"Zoé"_s, u"Lefebvre"_s, kEtroeungt));
    const AssignmentId elsewhere = atWork(conforming(kFeron, u"Jardin partagé"_s), student(u"Hugo"_s, u"Bernard"_s, kFeron));
    std::vector<HourEntryId> october;
    for (int day = 6; day < 9; ++day) {
        october.push_back(hours(first, QDate(2026, 10, day), 120));
        october.push_back(hours(second, QDate(2026, 10, day), 90));
    }
    const std::vector<HourEntryId> others{hours(first, QDate(2026, 11, 2), 120), hours(elsewhere, QDate(2026, 10, 6), 120)};
    mayor(kEtroeungt, u"Dubois"_s);
    QVERIFY(begin());
    Gestures hand;
    hand.place(window(), placeTitle("Hours"));
    hand.click(toolButton(said("pc::HoursPage", "Sign…")));
    auto *dialog = opened<VisaDialog>();
    QVERIFY(dialog);
    QListWidget *months = dialog->months();
    for (int row = 0; row < months->count(); ++row) {
        if (months->item(row)->text().contains(u"Étrœungt"_s) && months->item(row)->text().contains(u"octobre"_s))
            hand.click(months, months->model()->index(row, 0));
    }
    QVERIFY2(dialog->signButton()->isEnabled(), qPrintable(dialog->signButton()->toolTip()));
    hand.key(Qt::Key_Return);
    for (const HourEntryId id : october)
        QTRY_COMPARE(line(id)->status, HourStatus::Signed);
    for (const HourEntryId id : others)
        QVERIFY(!line(id)->isSigned());
    QVERIFY2(hand.gestures() <= 4 && hand.typings() == 0, qPrintable(hand.counted()));
    QVERIFY(window()->toast()->isVisible());
    QCOMPARE(window()->toast()->findChild<QPushButton *>()->text(), said("pc::UndoController", "Undo"));
    Gestures::tick(window()->toast()->findChild<QPushButton *>());
    for (const HourEntryId id : october)
        QVERIFY(!line(id)->isSigned());
}

PC_TEST_MAIN(TestCampaignTasks)
#include "tst_campaigntasks.moc"
