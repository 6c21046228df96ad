// A form of fields of every kind: what is typed comes out as a value, what cannot be one stays with its reason.
#include "models/base/minutes.h"
#include "tests/support/testmain.h"
#include "views/common/fieldform.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace pc;

class TestFieldForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_form.reset(); }

    void valuesAreShownAsPeopleWriteThem();
    void aDayIsCommittedAsTheRegisterHoldsIt();
    void aTextThatIsNoDayIsNeverOffered();
    void theSameDayWrittenOtherwiseIsNoChange();
    void aDurationIsCommittedInMinutes();
    void aTickIsCommittedAtOnce();
    void aRecordIsCommittedWhenChosen();
    void aRecordMayBeTakenAway();
    void aRefusedRecordIsTakenBackWithEscape();
    void aFormForReadingTakesNothing();
    void everyLabelLeadsToItsField();

private:
    QLineEdit *day() const { return static_cast<AutosaveReadEdit *>(m_form->field(u"day"_s))->edit(); }
    QLineEdit *time() const { return static_cast<AutosaveReadEdit *>(m_form->field(u"time"_s))->edit(); }
    QCheckBox *tick() const { return static_cast<AutosaveCheckBox *>(m_form->field(u"tick"_s))->edit(); }
    LookupField *place() const { return static_cast<AutosaveLookup *>(m_form->field(u"place"_s))->lookup(); }
    void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString last() const
    {
        return m_said->isEmpty() ? QString() : m_said->last().at(0).toString() + u'=' + m_said->last().at(1).toString();
    }

    std::unique_ptr<FieldForm> m_form;
    std::unique_ptr<QSignalSpy> m_said;
};

void TestFieldForm::init()
{
    const auto nameOf = [](qint64 id) { return id == 1 ? u"Étrœungt"_s : u"Ghyvelde"_s; };
    const auto find = [nameOf](const QString &typed) {
        return typed == u"zzz"_s ? std::vector<LookupChoice>()
                                 : std::vector<LookupChoice>{{1, nameOf(1)}, {2, nameOf(2)}};
    };
    m_form = std::make_unique<FieldForm>(std::vector<FormField>{
        {.key = u"day"_s, .label = u"Day"_s, .kind = FormField::Date, .today = QDate(2026, 11, 20)},
        {.key = u"time"_s,
         .label = u"Duration"_s,
         .kind = FormField::Minutes,
         .parseMinutes = [](const QString &typed) { return parseMinutes(typed); },
         .formatMinutes = [](int minutes) { return formatMinutes(minutes); }},
        {.key = u"tick"_s, .label = u"Signed"_s, .kind = FormField::Check, .hint = u"by both"_s},
        {.key = u"place"_s, .label = u"Commune"_s, .kind = FormField::Lookup, .find = find, .nameOf = nameOf}});
    m_form->load({{u"day"_s, u"2026-11-03"_s}, {u"time"_s, u"150"_s}, {u"tick"_s, u"1"_s}, {u"place"_s, u"2"_s}});
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    m_said = std::make_unique<QSignalSpy>(m_form.get(), &FieldForm::committed);
}

void TestFieldForm::valuesAreShownAsPeopleWriteThem()
{
    QCOMPARE(day()->text(), u"03/11/2026"_s);
    QCOMPARE(time()->text(), formatMinutes(150));
    QVERIFY(tick()->isChecked());
    QCOMPARE(place()->edit()->text(), u"Ghyvelde"_s);
    m_form->load({});
    QCOMPARE(day()->text() + time()->text() + place()->edit()->text(), QString());
    QVERIFY(!tick()->isChecked());
    m_form->commit();
    QVERIFY(m_said->isEmpty());
}

void TestFieldForm::aDayIsCommittedAsTheRegisterHoldsIt()
{
    type(day(), u"5/12"_s);
    QCOMPARE(last(), u"day=2026-12-05"_s);
    QCOMPARE(day()->text(), u"05/12/2026"_s);
    m_form->field(u"day"_s)->setSaved(u"2026-12-05"_s);
    type(day(), u" "_s);
    QCOMPARE(last(), u"day="_s);
}

void TestFieldForm::aTextThatIsNoDayIsNeverOffered()
{
    type(day(), u"31/02/2026"_s);
    QVERIFY(m_said->isEmpty());
    QCOMPARE(m_form->field(u"day"_s)->error(), u"“31/02/2026” is not a date. Write it like 31/12/2026."_s);
    QCOMPARE(day()->text(), u"31/02/2026"_s);
    time()->setFocus();
    QVERIFY(m_said->isEmpty());
    day()->setFocus();
    QTest::keyClick(day(), Qt::Key_Escape);
    QCOMPARE(day()->text(), u"03/11/2026"_s);
    QCOMPARE(m_form->field(u"day"_s)->error(), QString());
}

void TestFieldForm::theSameDayWrittenOtherwiseIsNoChange()
{
    type(day(), u"nonsense"_s);
    type(day(), u"2026-11-3"_s);
    QVERIFY(m_said->isEmpty());
    QCOMPARE(day()->text(), u"03/11/2026"_s);
    QCOMPARE(m_form->field(u"day"_s)->error(), QString());
}

void TestFieldForm::aDurationIsCommittedInMinutes()
{
    type(time(), u"1h15"_s);
    QCOMPARE(last(), u"time=75"_s);
    QCOMPARE(time()->text(), formatMinutes(75));
    type(time(), u"long"_s);
    QCOMPARE(m_said->count(), 1);
    QVERIFY(m_form->field(u"time"_s)->error().contains(u"“long” is not a duration"_s));
}

void TestFieldForm::aTickIsCommittedAtOnce()
{
    QCOMPARE(tick()->text(), u"by both"_s);
    QTest::keyClick(tick(), Qt::Key_Space);
    QCOMPARE(last(), u"tick="_s);
    QTest::keyClick(tick(), Qt::Key_Space);
    QCOMPARE(last(), u"tick=1"_s);
    QCOMPARE(m_said->count(), 2);
}

void TestFieldForm::aRecordIsCommittedWhenChosen()
{
    type(place()->edit(), u"Étr"_s);
    QCOMPARE(last(), u"place=1"_s);
    m_form->setSaved({{u"place"_s, u"1"_s}});
    QCOMPARE(place()->edit()->text(), u"Étrœungt"_s);
    day()->setFocus();
    QCOMPARE(m_said->count(), 1);
}

void TestFieldForm::aRecordMayBeTakenAway()
{
    place()->setFocus();
    place()->edit()->selectAll();
    QTest::keyClick(place()->edit(), Qt::Key_Delete);
    QTest::keyClick(place()->edit(), Qt::Key_Escape);
    QCOMPARE(place()->edit()->text(), u"Ghyvelde"_s);
    place()->edit()->selectAll();
    QTest::keyClick(place()->edit(), Qt::Key_Delete);
    day()->setFocus();
    QCOMPARE(last(), u"place="_s);
    QCOMPARE(m_said->count(), 1);
}

void TestFieldForm::aRefusedRecordIsTakenBackWithEscape()
{
    type(place()->edit(), u"Étr"_s);
    m_form->setError(u"place"_s, u"Not this one."_s);
    QTest::keyClick(place()->edit(), Qt::Key_Escape);
    QCOMPARE(place()->edit()->text(), u"Ghyvelde"_s);
    QCOMPARE(m_form->field(u"place"_s)->error(), QString());
}

void TestFieldForm::aFormForReadingTakesNothing()
{
    m_form->setReadOnly(true);
    QVERIFY(day()->isReadOnly() && time()->isReadOnly() && place()->edit()->isReadOnly());
    QVERIFY(!tick()->isEnabled());
}

void TestFieldForm::everyLabelLeadsToItsField()
{
    int led = 0;
    for (const QLabel *label : m_form->findChildren<QLabel *>()) {
        if (!label->buddy())
            continue;
        ++led;
        QCOMPARE(label->buddy()->accessibleName(), label->text());
    }
    QCOMPARE(led, 4);
}

PC_TEST_MAIN(TestFieldForm)
#include "tst_fieldform.moc"
