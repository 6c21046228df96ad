// The university's desk: five candidatures examined, five files of labels examined, a commission from its agenda to its
// minutes.
#include "models/applications/applicationsrepository.h"
#include "models/labels/labelfilesrepository.h"
#include "models/labels/labelsessionsrepository.h"
#include "tests/journeys/campaigndesk.h"
#include "views/applications/applicationspage.h"
#include "views/common/formdialog.h"
#include "views/common/recordtable.h"
#include "views/documents/issuedialog.h"
#include "views/labels/agendaview.h"
#include "views/labels/membersview.h"
#include "views/labels/reviewdialog.h"
#include "views/labels/sessionpane.h"
#include "views/labels/sessionspage.h"

#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestLabelTasks : public CampaignDesk {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fiveCandidaturesAreExamined();
    void fiveFilesOfLabelsAreExamined();
    void aCommissionGoesFromItsAgendaToItsMinutes();

private:
    LabelFileId completeFile(const QString &firstName, const QString &lastName);
    LabelSessionId session(QDate day);
    qint64 files(const QString &status) const
    {
        return number(u"SELECT count(*) FROM label_file WHERE status = ?"_s, {status});
    }
    /// Issues what the dialog shows, as a file; the dialog is closed.
    bool issueAll(IssueDialog *dialog)
    {
        m_dialogs.path = m_folder->filePath(u"document-%1.pdf"_s.arg(++m_papers));
        const qint64 before = number(u"SELECT count(*) FROM issued_document"_s);
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        const auto issue = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *one) { return one->isDefault(); });
        if (issue == buttons.end() || !QTest::qWaitFor([&] { return (*issue)->isEnabled(); }, 20000))
            return false;
        (*issue)->click();
        const bool issued = QTest::qWaitFor([&] { return number(u"SELECT count(*) FROM issued_document"_s) > before; }, 20000);
        QTest::qWait(50);
        dialog->close();
        return issued;
    }
    void fill(const QString &label, const QString &text)
    {
        auto *field = named<QLineEdit>(QApplication::activeWindow(), label);
        QVERIFY2(field, qPrintable(label));
        field->setFocus();
        field->selectAll();
        type(text);
    }

    int m_papers = 0;
};

void TestLabelTasks::init()
{
    DeskTest::init();
    RegisterPlan plan;
    plan.viewpoint = Viewpoint::University;
    QVERIFY(start(newRegister(u"universite.pcom"_s, plan)));
    window()->resize(1280, 680);
}

LabelFileId TestLabelTasks::completeFile(const QString &firstName, const QString &lastName)
{
    const StudentId who = student(firstName, lastName, kEtroeungt);
    const AssignmentId work = atWork(conforming(kEtroeungt, u"Lecture à voix haute"_s), who);
    LabelFileId id;
    write([&](Transaction &transaction) -> Status {
        const auto file = transaction.insert("label_file"_L1, {{"campaign"_L1, campaign().value},
                                                               {"student"_L1, who.value},
                                                               {"kind"_L1, 1},
                                                               {"status"_L1, u"complete"_s},
                                                               {"description"_L1, u"Lecture le mercredi."_s},
                                                               {"grid"_L1, 1},
                                                               {"opened_on"_L1, u"2026-09-10"_s},
                                                               {"deposited_on"_L1, u"2026-09-20"_s}});
        if (!file)
            return file.error();
        id = {*file};
        const auto claim = transaction.insert("label_claim"_L1, {{"file"_L1, *file}, {"assignment"_L1, work.value}});
        if (!claim)
            return claim.error();
        return transaction.update("label_kind"_L1, 1, {{"min_minutes"_L1, 0}}); // hours have their own journey
    });
    return id;
}

LabelSessionId TestLabelTasks::session(QDate day)
{
    LabelSessionId id;
    write([&](Transaction &transaction) -> Status {
        LabelSession made;
        made.campaign = campaign();
        made.heldOn = day;
        const auto added = LabelSessionsRepository::add(transaction, made);
        if (added)
            id = *added;
        return added ? done() : Status(added.error());
    });
    return id;
}

// Task 15, on the page Candidatures: at most 8 gestures and one typing.
void TestLabelTasks::fiveCandidaturesAreExamined()
{
    for (int i = 1; i <= 5; ++i) {
        const StudentId who = student(u"Élève %1"_s.arg(i), u"Fictif"_s, kEtroeungt);
        write([&](Transaction &transaction) -> Status {
            Application made;
            made.campaign = campaign();
            made.student = who;
            made.receivedOn = m_clock.today();
            const auto added = ApplicationsRepository::add(transaction, made);
            return added ? ApplicationsRepository::step(transaction, *added, ApplicationStatus::Admissible) : Status(added.error());
        });
    }
    Gestures hand;
    hand.place(window(), placeTitle("Candidatures"));
    auto *page = this->page<ApplicationsPage>();
    QVERIFY(page);
    hand.click(page->table(), page->table()->model()->index(0, 0));
    for (int i = 0; i < 4; ++i)
        hand.key(Qt::Key_Return, Qt::ControlModifier);
    hand.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeWindow() != window());
    hand.typing(u"Le projet n’est pas assez précis"_s);
    hand.key(Qt::Key_Return);
    QCOMPARE(number(u"SELECT count(*) FROM application WHERE validation = 'validated'"_s), 4);
    QCOMPARE(number(u"SELECT count(*) FROM application WHERE validation = 'not_validated' AND validation_reason LIKE 'Le projet%'"_s), 1);
    QVERIFY2(hand.gestures() <= 8 && hand.typings() <= 1, qPrintable(hand.counted()));
}

// The same on files of labels, from the agenda of the commission.
void TestLabelTasks::fiveFilesOfLabelsAreExamined()
{
    std::vector<LabelFileId> five;
    for (int i = 1; i <= 5; ++i)
        five.push_back(completeFile(u"Élève %1"_s.arg(i), u"Fictif"_s));
    const LabelSessionId id = session(m_clock.today());
    write([&](Transaction &transaction) { return LabelFilesRepository::schedule(transaction, five, id, m_clock.today()); });
    Gestures hand;
    hand.place(window(), placeTitle("Commissions"));
    auto *page = this->page<SessionsPage>();
    QVERIFY(page);
    hand.click(page->pane()->agenda()->reviewButton());
    auto *dialog = opened<ReviewDialog>();
    QVERIFY(dialog);
    for (int i = 0; i < 4; ++i)
        hand.key(Qt::Key_A);
    hand.key(Qt::Key_R);
    hand.typing(u"Le rapport ne dit rien de l’action."_s);
    hand.key(Qt::Key_Return);
    QCOMPARE(files(u"granted"_s), 4);
    QCOMPARE(files(u"refused"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM label_decision WHERE session = ? AND reason LIKE 'Le rapport%'"_s, {id.value}), 1);
    QVERIFY2(hand.gestures() <= 8 && hand.typings() <= 1, qPrintable(hand.counted()));
}

void TestLabelTasks::aCommissionGoesFromItsAgendaToItsMinutes()
{
    completeFile(u"Zoé"_s, u"Fictif"_s);
    completeFile(u"Tom"_s, u"Inventé"_s);
    Gestures hand;
    hand.place(window(), placeTitle("Commissions"));
    auto *page = this->page<SessionsPage>();
    QVERIFY(page);
    hand.key(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = opened<FormDialog>();
    QVERIFY(dialog);
    fill(said("pc::SessionForm", "Quorum"), u"1"_s);
    hand.click(dialog->button());
    QCOMPARE(number(u"SELECT count(*) FROM label_session WHERE quorum = 1"_s), 1);

    SessionPane *pane = page->pane();
    pane->agenda()->addButton()->click();
    QCOMPARE(files(u"scheduled"_s), 2);
    pane->tabs()->setCurrentWidget(pane->members());
    pane->members()->add();
    dialog = opened<FormDialog>();
    QVERIFY(dialog);
    fill(said("pc::MembersView", "Name"), u"Mme Claire Fictif"_s);
    dialog->button()->click();
    QCOMPARE(number(u"SELECT count(*) FROM label_member WHERE present = 1"_s), 1);
    QVERIFY(!pane->signButton()->isEnabled());

    pane->agenda()->reviewButton()->click();
    QVERIFY(opened<ReviewDialog>());
    hand.key(Qt::Key_A);
    hand.key(Qt::Key_J);
    hand.typing(u"Une pièce manque."_s);
    hand.key(Qt::Key_Return);
    QCOMPARE(files(u"granted"_s) + files(u"deferred"_s), 2);
    opened<ReviewDialog>()->close();

    QTRY_VERIFY(pane->signButton()->isEnabled());
    pane->signButton()->click();
    dialog = opened<FormDialog>();
    QVERIFY(dialog);
    fill(said("pc::SessionPane", "Signed by"), u"Mme Claire Fictif"_s);
    dialog->button()->click();
    auto *issue = opened<IssueDialog>();
    QVERIFY(issue);
    QCOMPARE(number(u"SELECT count(*) FROM label_session WHERE signed_by = 'Mme Claire Fictif'"_s), 1);
    QVERIFY(issueAll(issue));
    QCOMPARE(number(u"SELECT count(*) FROM issued_document WHERE kind = 'label_minutes' AND label_session IS NOT NULL"_s), 1);
    QVERIFY(!pane->agenda()->addButton()->isEnabled());

    // The certificate of who was granted, and the letter of who was not.
    for (const auto &[status, kind] : {std::pair(u"granted"_s, u"label_certificate"_s), std::pair(u"deferred"_s, u"label_deferred"_s)}) {
        const qint64 file = number(u"SELECT id FROM label_file WHERE status = ?"_s, {status});
        auto *letter = new IssueDialog(store(), m_dialogs, u"label_file"_s, {file}, campaign().value, window());
        letter->setAttribute(Qt::WA_DeleteOnClose);
        letter->open();
        letter->chooseKind(kind);
        QVERIFY(issueAll(letter));
        QCOMPARE(number(u"SELECT count(*) FROM issued_document WHERE kind = ? AND label_file = ?"_s, {kind, file}), 1);
    }
    QCOMPARE(number(u"SELECT count(*) FROM issued_document WHERE series = 'LAB' AND number = 1"_s), 1);
}

PC_TEST_MAIN(TestLabelTasks)
#include "tst_labeltasks.moc"
