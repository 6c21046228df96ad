// Bringing an action and a student together, by keyboard.
#include "models/assignments/assignmentsrepository.h"
#include "tests/models/applications/candidatures.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "models/base/minutes.h"
#include "views/common/lookupfield.h"
#include "views/common/tonenote.h"
#include "views/matching/matchdialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace pc;
using namespace pc::test;

class TestMatchDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theBestIsChosenAndEnterAffects();
    void outsideTheRuleStandsApartAndAsksForADerogation();
    void reasonsAndPlanStandBeside();
    void whatWaitsForTheUniversitySaysSo();
    void theSofterStepSendsToTheMayor();
    void actionsAreFoundForAStudent();
    void whenNobodyAppliedItIsSaid();
    void aFullActionSaysSo();
    void theModelIsSound();
    void withoutAnActionItIsChosenFirst();
    void hoursAndDaysMayBeSetBefore();
    void aMinorIsJudgedByTheDayTyped();
    void aStudentWithoutACandidatureIsMarked();
    void everyControlHasAName();
    void itFitsASmallWindow();

private:
    void open(ProposalId proposal)
    {
        m_dialog = std::make_unique<MatchDialog>(m_register->store(), m_dialogs, proposal);
        begin();
    }
    void begin()
    {
        m_assigned = std::make_unique<QSignalSpy>(m_dialog.get(), &MatchDialog::assigned);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no button %s", qPrintable(text));
    }
    QLineEdit *line(const QString &name) const
    {
        for (QLineEdit *each : m_dialog->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no line %s", qPrintable(name));
    }
    QStringList notes() const
    {
        QStringList said;
        for (const ToneNote *note : m_dialog->findChildren<ToneNote *>()) {
            if (note->isVisible())
                said << note->text();
        }
        return said;
    }
    QString chosen() const { return m_dialog->current() ? m_dialog->current()->candidate.lastName : QString(); }

    std::unique_ptr<Candidatures> m_register;
    FakeDialogs m_dialogs;
    std::unique_ptr<MatchDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_assigned;
    ProposalId m_games;
};

void TestMatchDialog::init()
{
    m_register = std::make_unique<Candidatures>();
    m_games = m_register->proposal(u"Games"_s, kEtroeungt, {{"starts_on"_L1, u"2026-12-01"_s}, {"ends_on"_L1, u"2027-04-30"_s},
                                                            {"rhythm"_L1, u"mercredi"_s}});
}

void TestMatchDialog::cleanup()
{
    m_assigned.reset();
    m_dialog.reset();
    m_register.reset();
}

void TestMatchDialog::theBestIsChosenAndEnterAffects()
{
    m_register->apply(m_register->student(u"FAR"_s, kGhyvelde), ApplicationStatus::Admissible);
    const StudentId here = m_register->student(u"HERE"_s, kEtroeungt);
    m_register->apply(here, ApplicationStatus::Admissible);
    open(m_games);
    QCOMPARE(chosen(), u"HERE"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_assigned->count(), 1);
    QVERIFY(!m_dialog->isVisible());
    const auto made = AssignmentsRepository(m_register->database()).find({m_assigned->first().at(0).toLongLong()});
    QCOMPARE((*made)->student, here);
    QCOMPARE((*m_register->store().nextUndo())->text, u"HERE Léa affected: 2026-001 Games — Étrœungt"_s);
    QVERIFY(m_dialogs.asked.empty());
}

void TestMatchDialog::outsideTheRuleStandsApartAndAsksForADerogation()
{
    m_register->apply(m_register->student(u"HERE"_s, kEtroeungt), ApplicationStatus::Admissible);
    m_register->apply(m_register->student(u"NEAR"_s, kFeron), ApplicationStatus::Admissible);
    open(m_games);
    QCOMPARE(m_dialog->table(false)->model()->rowCount(), 1);
    QCOMPARE(m_dialog->table(true)->model()->rowCount(), 1);
    QVERIFY(!line(u"Reason of the derogation"_s)->isVisible());
    m_dialog->table(true)->setFocus();
    press(Qt::Key_Down);
    if (chosen() != u"NEAR"_s)
        m_dialog->table(true)->selectRow(0);
    QCOMPARE(chosen(), u"NEAR"_s);
    QVERIFY(m_dialog->table(false)->selectionModel()->selectedRows().isEmpty());
    QVERIFY(!button(u"Affect"_s)->isEnabled());
    QVERIFY(button(u"Affect"_s)->toolTip().contains(u"derogation"_s));
    QCOMPARE(line(u"Granted by"_s)->text(), u"Marie Dupont"_s);
    line(u"Reason of the derogation"_s)->setFocus();
    QTest::keyClicks(line(u"Reason of the derogation"_s), u"Nobody applied from the commune"_s);
    QVERIFY(button(u"Affect"_s)->isEnabled());
    press(Qt::Key_Return);
    QCOMPARE(m_assigned->count(), 1);
    const auto made = AssignmentsRepository(m_register->database()).find({m_assigned->first().at(0).toLongLong()});
    QCOMPARE((*made)->derogationReason, u"Nobody applied from the commune"_s);
}

void TestMatchDialog::reasonsAndPlanStandBeside()
{
    const StudentId here = m_register->student(u"HERE"_s, kEtroeungt, {{"availability"_L1, u"<b>mercredi</b>"_s}});
    m_register->apply(here, ApplicationStatus::Retained);
    m_register->assignment(here, m_register->proposal(u"Books"_s, kFeron), 1200);
    open(m_games);
    const QStringList said = notes();
    QVERIFY(said.contains(u"Comes from Étrœungt."_s));
    QVERIFY(said.contains(u"The days suit: <b>mercredi</b>."_s));
    QVERIFY(said.contains(u"Already affected elsewhere: Books (Féron)."_s));
    QVERIFY(said.filter(u"what is left of the student's quota"_s).size() == 1);
}

void TestMatchDialog::whatWaitsForTheUniversitySaysSo()
{
    m_register->setRule(rule::participationValidated, u"1"_s);
    m_register->apply(m_register->student(u"HERE"_s, kEtroeungt), ApplicationStatus::Admissible);
    open(m_games);
    QVERIFY(!button(u"Affect"_s)->isEnabled());
    QVERIFY(button(u"Affect"_s)->toolTip().contains(u"has not validated"_s));
    QVERIFY(button(u"Send to the mayor"_s)->isEnabled());
    press(Qt::Key_Return); // nothing happens
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_assigned->count(), 0);
}

void TestMatchDialog::theSofterStepSendsToTheMayor()
{
    const ApplicationId id = m_register->apply(m_register->student(u"HERE"_s, kEtroeungt));
    open(m_games);
    QSignalSpy sent(m_dialog.get(), &MatchDialog::transmitted);
    button(u"Send to the mayor"_s)->click();
    QCOMPARE(sent.first().at(0).toLongLong(), id.value);
    QCOMPARE(m_register->application(id).status, ApplicationStatus::Transmitted);
    QCOMPARE(m_assigned->count(), 0);
    open(m_games);
    QVERIFY(!button(u"Send to the mayor"_s)->isEnabled());
    QVERIFY(button(u"Affect"_s)->isEnabled());
}

void TestMatchDialog::actionsAreFoundForAStudent()
{
    m_register->proposal(u"Books"_s, kFeron);
    const StudentId here = m_register->student(u"HERE"_s, kEtroeungt);
    m_register->apply(here);
    m_dialog = std::make_unique<MatchDialog>(m_register->store(), m_dialogs, here, m_register->campaign);
    begin();
    QCOMPARE(m_dialog->current()->offer.title, u"Games"_s);
    QCOMPARE(m_dialog->table(true)->model()->index(0, MatchModel::Name).data().toString(), u"2026-002 Books"_s);
    QVERIFY(notes().contains(u"Étrœungt has no student yet this year."_s));
    press(Qt::Key_Return);
    QCOMPARE(m_assigned->count(), 1);
}

void TestMatchDialog::whenNobodyAppliedItIsSaid()
{
    open(m_games);
    QVERIFY(notes().contains(u"No candidature of this campaign is looking for an action."_s));
    QVERIFY(!button(u"Affect"_s)->isEnabled());
    QCOMPARE(button(u"Affect"_s)->toolTip().isEmpty(), false);
    m_dialog.reset();
    m_register->apply(m_register->student(u"FAR"_s, kGhyvelde), ApplicationStatus::Admissible);
    open(m_games);
    QVERIFY(notes().contains(u"Nobody from the commune has applied."_s));
    QCOMPARE(chosen(), u"FAR"_s);
}

void TestMatchDialog::aFullActionSaysSo()
{
    m_register->apply(m_register->student(u"HERE"_s, kEtroeungt), ApplicationStatus::Admissible);
    m_register->assignment(m_register->student(u"BUSY"_s, kEtroeungt), m_games);
    open(m_games);
    QVERIFY(notes().contains(u"Every place of this action is taken."_s));
    QVERIFY(!button(u"Affect"_s)->isEnabled());
}

void TestMatchDialog::theModelIsSound()
{
    m_register->apply(m_register->student(u"HERE"_s, kEtroeungt), ApplicationStatus::Admissible);
    m_register->apply(m_register->student(u"GONE"_s, kEtroeungt), ApplicationStatus::Incomplete);
    const auto list = MatchingRepository(m_register->database()).candidatesFor(m_games, {2026, 11, 3});
    for (const auto kind : {MatchModel::Kind::Candidates, MatchModel::Kind::Offers}) {
        MatchModel model(kind);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.best(), -1);
        model.setMatches(list->matches);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.best(), 0);
        for (int section = 0; section < model.columnCount(); ++section)
            QVERIFY(!model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QCOMPARE(model.index(1, MatchModel::Rule).data(ToneRole).toInt(), static_cast<int>(ModelTone::Danger));
        model.setMatches({});
        QCOMPARE(model.rowCount(), 0);
    }
}

void TestMatchDialog::withoutAnActionItIsChosenFirst()
{
    m_register->apply(m_register->student(u"HERE"_s, kEtroeungt), ApplicationStatus::Admissible);
    open({});
    QVERIFY(m_dialog->chooser()->isVisible());
    QVERIFY(m_dialog->chooser()->edit()->hasFocus());
    QVERIFY(notes().contains(u"Choose the action first: those whose commune has no student yet come first."_s));
    for (const QString &verb : {u"Affect"_s, u"Send to the mayor"_s}) {
        QVERIFY(!button(verb)->isEnabled());
        QVERIFY(button(verb)->toolTip().contains(u"Choose the action first."_s));
    }
    QVERIFY(!m_dialog->table(false)->isVisible());
    QTest::keyClicks(m_dialog->chooser()->edit(), u"etroeungt"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_dialog->chooser()->value(), m_games.value);
    QCOMPARE(chosen(), u"HERE"_s);
    QVERIFY(button(u"Affect"_s)->isEnabled());
    button(u"Affect"_s)->click();
    QCOMPARE(m_assigned->count(), 1);
}

void TestMatchDialog::hoursAndDaysMayBeSetBefore()
{
    m_register->apply(m_register->student(u"HERE"_s, kEtroeungt), ApplicationStatus::Admissible);
    open(m_games);
    QCOMPARE(line(u"Planned hours"_s)->text(), formatMinutes(1800));
    QCOMPARE(line(u"First day"_s)->text(), u"01/12/2026"_s);
    line(u"Planned hours"_s)->setText(u"never"_s);
    QVERIFY(!button(u"Affect"_s)->isEnabled());
    QVERIFY(button(u"Affect"_s)->toolTip().contains(u"planned hours"_s));
    line(u"Planned hours"_s)->setText(u"30h01"_s);
    QVERIFY(notes().filter(u"above it"_s).size() == 1);
    line(u"Last day"_s)->setText(u"30/11/2026"_s);
    QVERIFY(!button(u"Affect"_s)->isEnabled());
    line(u"Last day"_s)->setText(u"31/05/2027"_s);
    QVERIFY(button(u"Affect"_s)->isEnabled());
    button(u"Affect"_s)->click();
    const auto made = AssignmentsRepository(m_register->database()).find({m_assigned->first().at(0).toLongLong()});
    QCOMPARE((*made)->minutes, 1801);
    QCOMPARE((*made)->endsOn, QDate(2027, 5, 31));
    QCOMPARE((*m_register->store().nextUndo())->text, u"HERE Léa affected above the quota: 2026-001 Games — Étrœungt"_s);
}

void TestMatchDialog::aMinorIsJudgedByTheDayTyped()
{
    const ProposalId action = m_register->proposal(u"Reading"_s, kEtroeungt,
                                                   {{"starts_on"_L1, u"2026-12-01"_s}, {"ends_on"_L1, u"2027-04-30"_s},
                                                    {"minors_accepted"_L1, u"no"_s}});
    m_register->apply(m_register->student(u"YOUNG"_s, kEtroeungt, {{"born_on"_L1, u"2009-01-10"_s}}),
                      ApplicationStatus::Admissible);
    open(action);
    QVERIFY(!button(u"Affect"_s)->isEnabled());
    QVERIFY(notes().contains(Matching::minorRefusal()));
    line(u"First day"_s)->setText(u"09/01/2027"_s);
    QVERIFY(!button(u"Affect"_s)->isEnabled());
    line(u"First day"_s)->setText(u"10/01/2027"_s); // the eighteenth birthday
    QVERIFY(button(u"Affect"_s)->isEnabled());
    QVERIFY(!notes().contains(Matching::minorRefusal()));
    line(u"First day"_s)->setText(u"09/01/2027"_s);
    QVERIFY(!button(u"Affect"_s)->isEnabled());
    QVERIFY(notes().contains(Matching::minorRefusal()));
}

void TestMatchDialog::aStudentWithoutACandidatureIsMarked()
{
    m_register->student(u"ALONE"_s, kEtroeungt);
    open(m_games);
    QCOMPARE(chosen(), u"ALONE"_s);
    QVERIFY(notes().filter(u"going on records one"_s).size() == 1);
    QCOMPARE(m_dialog->table(false)->model()->index(0, MatchModel::Rule).data().toString(), u"From the commune, no candidature"_s);
    QSignalSpy sent(m_dialog.get(), &MatchDialog::transmitted);
    button(u"Send to the mayor"_s)->click();
    QCOMPARE(sent.count(), 1);
    QCOMPARE(m_register->application({sent.first().at(0).toLongLong()}).status, ApplicationStatus::Transmitted);
}

void TestMatchDialog::everyControlHasAName()
{
    m_register->apply(m_register->student(u"FAR"_s, kGhyvelde), ApplicationStatus::Admissible);
    open(m_games);
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QAbstractButton"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void TestMatchDialog::itFitsASmallWindow()
{
    m_register->apply(m_register->student(u"FAR"_s, kGhyvelde), ApplicationStatus::Admissible);
    open(m_games);
    const QSize least = m_dialog->minimumSizeHint();
    QVERIFY2(least.width() <= 1200 && least.height() <= 620, qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
    QVERIFY(m_dialog->height() <= 640);
}

PC_TEST_MAIN(TestMatchDialog)
#include "tst_matchdialog.moc"
