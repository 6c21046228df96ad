// The page of students through its own controls: add, duplicates while typing, the sheet, derogation, merge, bulk edit.
#include "tests/models/students/studentregister.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "views/common/formdialog.h"
#include "views/common/fieldform.h"
#include "views/common/recordtable.h"
#include "views/students/bulkdialog.h"
#include "views/students/mergedialog.h"
#include "views/students/newstudentdialog.h"
#include "views/students/studentform.h"
#include "views/students/studentpane.h"
#include "views/students/studentspage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestStudentsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aStudentIsAddedByKeyboard();
    void likelyDuplicatesAppearWhileTyping();
    void aRefusedFieldGetsTheKeyboard();
    void aFieldSavesByItselfAndIsTakenBack();
    void pastEstablishmentsAreWrittenOneALine();
    void theCommuneOfOriginSaysWhyItEntitles();
    void aDerogationNeedsItsReason();
    void twoSelectedRowsAreMergedFieldByField();
    void severalStudentsChangeInOneStep();
    void applyingIsAskedOfTheApp();
    void actionsSayWhatTheyWaitFor();
    void thePathLeadsToItsRecords();
    void aStudentWithoutPastIsRemovedAndBroughtBack();
    void consultationChangesNothing();
    void everyControlHasAName();

private:
    template <typename Dialog>
    Dialog *dialog() const
    {
        for (Dialog *found : m_page->findChildren<Dialog *>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void select(const std::vector<StudentId> &ids)
    {
        m_page->table()->clearSelection();
        for (const StudentId id : ids) {
            const auto &model = *static_cast<StudentsModel *>(m_page->table()->model());
            m_page->table()->selectionModel()->setCurrentIndex(model.index(model.rowOf(RowKey(id.value)), 0),
                                                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    static QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *found : in->findChildren<QPushButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
    QAction *action(const QString &text) const
    {
        for (QAction *found : m_page->actions() + m_page->table()->actions()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
    QWidget *editor(const QString &key) const { return m_page->pane()->form()->formOf(key)->field(key)->editor(); }
    void makePage()
    {
        m_page = std::make_unique<StudentsPage>(m_reg->store(), m_dialogs);
        m_page->resize(1280, 680);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    int count() const { return m_reg->database().scalar(u"SELECT count(*) FROM student"_s)->toInt(); }

    Territory m_nord;
    FakeDialogs m_dialogs;
    std::unique_ptr<Register> m_reg;
    std::unique_ptr<StudentsPage> m_page;
    StudentId m_lea;
    StudentId m_zoe;
};

void TestStudentsPage::init()
{
    m_reg = m_nord.fresh();
    keepStudents(*m_reg);
    Student lea = person(u"Martin"_s, u"Léa"_s);
    lea.commune = idOf(*m_reg, u"59218"_s);
    lea.level = u"L2"_s;
    m_lea = addStudent(*m_reg, lea);
    m_zoe = addStudent(*m_reg, u"Petit"_s, u"Zoé"_s);
    makePage();
}

void TestStudentsPage::cleanup()
{
    m_page.reset();
    m_reg.reset();
}

void TestStudentsPage::aStudentIsAddedByKeyboard()
{
    m_page->newStudent();
    auto *made = dialog<NewStudentDialog>();
    QVERIFY(made);
    QTest::keyClicks(made->line(u"last_name"_s), u"Delvallart"_s);
    QTest::keyClicks(made->line(u"first_name"_s), u"Paul"_s);
    QTest::keyClicks(made->line(u"email"_s), u"paul@etu.example"_s);
    QTest::keyClicks(made->commune()->edit(), u"les moeres"_s);
    QTest::keyClick(made->commune()->edit(), Qt::Key_Return);
    QCOMPARE(made->commune()->label(), u"Les Moëres"_s);
    QTest::keyClicks(made->line(u"level"_s), u"M1"_s);
    QTest::keyClick(made->line(u"born_on"_s), Qt::Key_Return);
    QCOMPARE(count(), 3);
    const Student added = studentOf(*m_reg, {m_page->currentId()});
    QCOMPARE(added.letterName(), u"Paul Delvallart"_s);
    QCOMPARE(added.commune, idOf(*m_reg, u"59404"_s, CommuneKind::Delegated));
    QCOMPARE(added.level, u"M1"_s);
    QCOMPARE(added.university, u"Université de Lille"_s);
    QVERIFY(m_reg->store().undo().ok());
    QCOMPARE(count(), 2);
}

void TestStudentsPage::likelyDuplicatesAppearWhileTyping()
{
    m_page->newStudent();
    auto *made = dialog<NewStudentDialog>();
    QTest::keyClicks(made->line(u"last_name"_s), u"Lea"_s);
    QVERIFY(made->likely().empty());
    QTest::keyClicks(made->line(u"first_name"_s), u"martin"_s);
    QCOMPARE(made->likely().size(), size_t(1));
    QCOMPARE(made->likely().front().student.id, m_lea);
    QPushButton *open = button(made, u"Open the sheet"_s);
    QVERIFY(open);
    open->click();
    QCOMPARE(m_page->currentId(), m_lea.value);
    QCOMPARE(count(), 2);
}

void TestStudentsPage::aRefusedFieldGetsTheKeyboard()
{
    m_page->newStudent();
    auto *made = dialog<NewStudentDialog>();
    QTest::keyClicks(made->line(u"last_name"_s), u"Delvallart"_s);
    QTest::keyClicks(made->line(u"email"_s), u"paul"_s);
    button(made, u"Add the student"_s)->click();
    QVERIFY(made->isVisible());
    QCOMPARE(made->focusWidget(), static_cast<QWidget *>(made->line(u"email"_s)));
    made->line(u"email"_s)->clear();
    QTest::keyClicks(made->line(u"born_on"_s), u"hier"_s);
    button(made, u"Add the student"_s)->click();
    QCOMPARE(made->focusWidget(), static_cast<QWidget *>(made->line(u"born_on"_s)));
    QCOMPARE(count(), 2);
}

void TestStudentsPage::aFieldSavesByItselfAndIsTakenBack()
{
    m_page->showRecord(m_lea.value);
    auto *level = qobject_cast<QLineEdit *>(editor(u"level"_s));
    QVERIFY(level);
    QCOMPARE(level->text(), u"L2"_s);
    level->selectAll();
    QTest::keyClicks(level, u"L3"_s);
    QTest::keyClick(level, Qt::Key_Return);
    QCOMPARE(studentOf(*m_reg, m_lea).level, u"L3"_s);
    auto *born = qobject_cast<QLineEdit *>(editor(u"born_on"_s));
    QTest::keyClicks(born, u"20/11/2026"_s);
    QTest::keyClick(born, Qt::Key_Return);
    QVERIFY(!studentOf(*m_reg, m_lea).bornOn.isValid()); // born today: refused below the field
    QVERIFY(!m_page->pane()->form()->formOf(u"born_on"_s)->field(u"born_on"_s)->error().isEmpty());
    QTest::keyClick(born, Qt::Key_Escape);
    QVERIFY(m_reg->store().undo().ok());
    QCOMPARE(level->text(), u"L2"_s);
}

void TestStudentsPage::pastEstablishmentsAreWrittenOneALine()
{
    select({m_lea});
    auto *field = qobject_cast<QPlainTextEdit *>(editor(u"past_universities"_s));
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, u"Artois"_s);
    const QList<QAction *> names = m_page->pane()->form()->pastButton()->menu()->actions();
    QCOMPARE(names.size(), 4);
    QVERIFY(names.at(0)->text().contains(u"since 2018"_s));
    QVERIFY(names.at(3)->text().contains(u"up to 2017"_s));
    names.at(1)->trigger();
    QCOMPARE(studentOf(*m_reg, m_lea).pastUniversities, u"Artois\nLille 1"_s);
    QCOMPARE(field->toPlainText(), u"Artois\nLille 1"_s);
    names.at(1)->trigger(); // there already: nothing is written twice
    QCOMPARE(studentOf(*m_reg, m_lea).pastUniversities, u"Artois\nLille 1"_s);
    PC_VERIFY_OK(m_reg->store().undo());
    PC_VERIFY_OK(m_reg->store().undo());
    QCOMPARE(studentOf(*m_reg, m_lea).pastUniversities, QString());
}

void TestStudentsPage::theCommuneOfOriginSaysWhyItEntitles()
{
    m_page->showRecord(m_zoe.value);
    auto *commune = qobject_cast<QLineEdit *>(editor(u"commune"_s));
    QVERIFY(commune);
    QTest::keyClicks(commune, u"mardyck"_s);
    QTest::keyClick(commune, Qt::Key_Return);
    QCOMPARE(studentOf(*m_reg, m_zoe).commune, idOf(*m_reg, u"59380"_s, CommuneKind::Associated));
    const auto said = [this](const QString &part) {
        for (const QLabel *label : m_page->pane()->form()->findChildren<QLabel *>()) {
            if (label->text().contains(part))
                return true;
        }
        return false;
    };
    QVERIFY(said(u"Mardyck is part of the commune de Dunkerque"_s));
    QVERIFY(said(u"Mardyck is an associated commune de Dunkerque"_s));
    commune->selectAll();
    QTest::keyClicks(commune, u"arras"_s);
    QTest::keyClick(commune, Qt::Key_Return);
    QVERIFY(said(u"Arras (Pas-de-Calais) is outside the territory"_s));
    QCOMPARE(soundness(*m_reg), QString());
    QCOMPARE(commune->text(), u"Arras (Pas-de-Calais)"_s);
}

void TestStudentsPage::aDerogationNeedsItsReason()
{
    m_page->showRecord(m_lea.value);
    QPushButton *open = m_page->pane()->form()->exceptionButton();
    QVERIFY(!open->isEnabled()); // Étrœungt entitles
    QVERIFY(!open->toolTip().isEmpty());
    m_page->showRecord(m_zoe.value);
    QVERIFY(open->isEnabled());
    open->click();
    auto *asked = dialog<FormDialog>();
    QVERIFY(asked);
    button(asked, u"Record the derogation"_s)->click();
    QVERIFY(asked->isVisible());
    QVERIFY(!studentOf(*m_reg, m_zoe).hasException());
    QTest::keyClicks(asked->findChild<QPlainTextEdit *>(), u"Vit chez sa tante"_s);
    button(asked, u"Record the derogation"_s)->click();
    QCOMPARE(studentOf(*m_reg, m_zoe).exceptionReason, u"Vit chez sa tante"_s);
    QCOMPARE(studentOf(*m_reg, m_zoe).exceptionAuthor, u"Marie Dupont"_s);
    QCOMPARE(studentOf(*m_reg, m_zoe).exceptionOn, QDate(2026, 11, 20));
    QTRY_VERIFY(!dialog<FormDialog>());
    open->click();
    button(dialog<FormDialog>(), u"Lift the derogation"_s)->click();
    QVERIFY(!studentOf(*m_reg, m_zoe).hasException());
}

void TestStudentsPage::twoSelectedRowsAreMergedFieldByField()
{
    Student twin = person(u"Martin"_s, u"Lea"_s);
    twin.email = u"lea@etu.example"_s;
    twin.level = u"M2"_s;
    const StudentId other = addStudent(*m_reg, twin);
    const QString before = stateOf(*m_reg);
    select({m_lea, other});
    m_page->mergeSelected();
    auto *asked = dialog<MergeDialog>();
    QVERIFY(asked);
    QVERIFY(!asked->choice(u"last_name"_s).first); // the same: nothing to choose
    QVERIFY(asked->choice(u"first_name"_s).first->isChecked());
    QVERIFY(asked->choice(u"email"_s).second->isChecked()); // only the other has one
    asked->choice(u"level"_s).second->click();
    asked->verb()->click();
    QCOMPARE(count(), 2);
    const Student merged = studentOf(*m_reg, m_lea);
    QCOMPARE(merged.firstName, u"Léa"_s);
    QCOMPARE(merged.email, u"lea@etu.example"_s);
    QCOMPARE(merged.level, u"M2"_s);
    QCOMPARE(m_page->currentId(), m_lea.value);
    QVERIFY(m_reg->store().undo().ok());
    QCOMPARE(stateOf(*m_reg), before);
}

void TestStudentsPage::severalStudentsChangeInOneStep()
{
    const QString before = stateOf(*m_reg);
    select({m_lea, m_zoe});
    m_page->changeSelected();
    auto *asked = dialog<BulkDialog>();
    QVERIFY(asked);
    QVERIFY(!asked->verb()->isEnabled());
    QVERIFY(!asked->verb()->toolTip().isEmpty());
    QTest::keyClicks(asked->line(u"component"_s), u"IUT"_s);
    QTest::keyClicks(asked->line(u"insured_until"_s), u"jamais"_s);
    asked->verb()->click();
    QVERIFY(asked->isVisible());
    asked->line(u"insured_until"_s)->clear();
    QTest::keyClicks(asked->line(u"insured_until"_s), u"31/8/27"_s);
    asked->verb()->click();
    for (const StudentId id : {m_lea, m_zoe}) {
        QCOMPARE(studentOf(*m_reg, id).component, u"IUT"_s);
        QCOMPARE(studentOf(*m_reg, id).insuredUntil, QDate(2027, 8, 31));
    }
    QCOMPARE(studentOf(*m_reg, m_lea).level, u"L2"_s);
    QVERIFY(m_reg->store().undo().ok());
    QCOMPARE(stateOf(*m_reg), before);
}

void TestStudentsPage::applyingIsAskedOfTheApp()
{
    QSignalSpy asked(m_page.get(), &StudentsPage::applicationRequested);
    m_page->showRecord(m_zoe.value);
    action(u"Record a candidature…"_s)->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toLongLong(), m_zoe.value);
}

void TestStudentsPage::actionsSayWhatTheyWaitFor()
{
    m_page->table()->clearSelection();
    QVERIFY(!action(u"Merge…"_s)->isEnabled());
    QVERIFY(action(u"Merge…"_s)->toolTip().contains(u"two students"_s));
    select({m_lea, m_zoe});
    QVERIFY(action(u"Merge…"_s)->isEnabled());
    QVERIFY(!action(u"Record a candidature…"_s)->isEnabled());
    QCOMPARE(m_page->toolbarActions().size(), 4);
    QCOMPARE(m_page->counter(), 1); // Zoé's commune is not known yet
}

void TestStudentsPage::thePathLeadsToItsRecords()
{
    const CampaignId campaign = campaignOf(*m_reg);
    const qint64 application = addApplication(*m_reg, campaign, m_lea, u"retained"_s);
    const qint64 proposal = addProposal(*m_reg, campaign, u"59218"_s, u"2026-014"_s);
    const qint64 assignment = addAssignment(*m_reg, campaign, m_lea, proposal);
    m_page->showRecord(m_lea.value);
    QTableView *path = m_page->pane()->path();
    QAbstractItemModelTester tester(path->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(path->model()->rowCount(), 2);
    QVERIFY(m_page->pane()->quotaText().contains(u"30"_s));
    QSignalSpy asked(m_page.get(), &Page::recordRequested);
    path->setCurrentIndex(path->model()->index(0, 0));
    button(m_page->pane(), u"Open the record"_s)->click();
    path->setCurrentIndex(path->model()->index(1, 0));
    button(m_page->pane(), u"Open the record"_s)->click();
    button(m_page->pane(), u"Open the action"_s)->click();
    const QList<QVariantList> expected{{u"application"_s, application}, {u"assignment"_s, assignment}, {u"proposal"_s, proposal}};
    QCOMPARE(asked.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(asked.at(i), expected.at(i));
}

void TestStudentsPage::aStudentWithoutPastIsRemovedAndBroughtBack()
{
    addApplication(*m_reg, campaignOf(*m_reg), m_lea);
    QSignalSpy told(m_page.get(), &Page::messageRaised);
    m_page->showRecord(m_lea.value);
    action(u"Remove the student"_s)->trigger();
    QCOMPARE(told.size(), 1);
    m_page->showRecord(m_zoe.value);
    action(u"Remove the student"_s)->trigger();
    QCOMPARE(count(), 1);
    QVERIFY(m_reg->store().undo().ok());
    QCOMPARE(count(), 2);
}

void TestStudentsPage::consultationChangesNothing()
{
    const QString path = m_reg->store().path();
    m_page.reset();
    m_reg.reset();
    m_reg = m_nord.opened(path, QDate(2026, 11, 20), Store::Mode::Read);
    makePage();
    m_page->showRecord(m_lea.value);
    for (const QString &text : {u"New student…"_s, u"Merge…"_s, u"Remove the student"_s, u"Record a candidature…"_s})
        QVERIFY2(!action(text)->isEnabled(), qPrintable(text));
    QVERIFY(qobject_cast<QLineEdit *>(editor(u"level"_s))->isReadOnly());
    m_page->newStudent();
    QVERIFY(!dialog<NewStudentDialog>());
}

void TestStudentsPage::everyControlHasAName()
{
    m_page->showRecord(m_zoe.value);
    m_page->newStudent();
    const auto named = [](const QWidget *widget, const QList<QLabel *> &labels) {
        return !widget->accessibleName().isEmpty()
            || std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->buddy() == widget; });
    };
    const auto labels = m_page->findChildren<QLabel *>();
    for (QWidget *top : {static_cast<QWidget *>(m_page->pane()), static_cast<QWidget *>(dialog<NewStudentDialog>())}) {
        for (const QLineEdit *edit : top->findChildren<QLineEdit *>())
            QVERIFY2(named(edit, labels), qPrintable(edit->placeholderText() + edit->text()));
        for (const QPlainTextEdit *edit : top->findChildren<QPlainTextEdit *>())
            QVERIFY(named(edit, labels));
        for (const QComboBox *box : top->findChildren<QComboBox *>())
            QVERIFY(named(box, labels));
    }
    QVERIFY(named(m_page->pane()->path(), labels));
}

PC_TEST_MAIN(TestStudentsPage)
#include "tst_studentspage.moc"
