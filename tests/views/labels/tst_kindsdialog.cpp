// The kinds of label: conditions and words saved by themselves, days of deposit, pieces asked for.
#include "tests/models/labels/labelregister.h"
#include "tests/support/testmain.h"
#include "views/common/formdialog.h"
#include "views/labels/kindform.h"
#include "views/labels/kindsdialog.h"
#include "views/labels/requirementseditor.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestKindsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<LabelRegister>();
        m_dialog = std::make_unique<KindsDialog>(m->store(), m->campaign);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m.reset();
    }
    void fieldsSaveByThemselves();
    void numbersOutOfRangeAreRefusedAtTheirField();
    void creditsAreTypedWithAComma();
    void daysOfDepositAreOfTheCampaign();
    void aKindIsAdded();
    void aKindIsPutAside();
    void piecesAreAddedMovedAndLeftOut();

private:
    LabelKind kind(LabelKindId id = kEngagement) { return **LabelKindsRepository(m->database()).find(id); }
    void typeIn(FieldForm *form, const QString &key, const QString &text)
    {
        auto *line = qobject_cast<QLineEdit *>(form->field(key)->editor());
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        form->commit();
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    QStringList pieces()
    {
        QStringList names;
        const auto all = LabelKindsRepository(m->database()).requirements(kEngagement);
        for (const Requirement &each : *all) {
            if (each.active)
                names << each.name;
        }
        return names;
    }

    std::unique_ptr<LabelRegister> m;
    std::unique_ptr<KindsDialog> m_dialog;
};

void TestKindsDialog::fieldsSaveByThemselves()
{
    QCOMPARE(m_dialog->list()->count(), 2);
    typeIn(m_dialog->form()->fields(), u"min_minutes"_s, u"24h30"_s);
    QCOMPARE(kind().minMinutes, 1470);
    auto *session = qobject_cast<QCheckBox *>(m_dialog->form()->fields()->field(u"needs_session"_s)->editor());
    session->click();
    QVERIFY(kind().needsSession);
    PC_VERIFY_OK(m->store().undo());
    QVERIFY(!kind().needsSession);
    QVERIFY(!session->isChecked());
}

void TestKindsDialog::numbersOutOfRangeAreRefusedAtTheirField()
{
    FieldForm *fields = m_dialog->form()->fields();
    typeIn(fields, u"notice_days"_s, u"367"_s);
    QVERIFY(!fields->field(u"notice_days"_s)->error().isEmpty());
    QCOMPARE(kind().noticeDays, 21);
    typeIn(fields, u"notice_days"_s, u"beaucoup"_s);
    QVERIFY(!fields->field(u"notice_days"_s)->error().isEmpty());
    typeIn(fields, u"notice_days"_s, u"366"_s);
    QCOMPARE(kind().noticeDays, 366);
    typeIn(fields, u"notice_days"_s, u"0"_s);
    QCOMPARE(kind().noticeDays, 0);
    QVERIFY(fields->field(u"notice_days"_s)->error().isEmpty());
}

void TestKindsDialog::creditsAreTypedWithAComma()
{
    FieldForm *fields = m_dialog->form()->fields();
    typeIn(fields, u"bonus_hundredths"_s, u"0,25"_s);
    QCOMPARE(kind().bonusHundredths, 25);
    typeIn(fields, u"ects_hundredths"_s, u"3"_s);
    QCOMPARE(kind().ectsHundredths, 300);
    typeIn(fields, u"ects_hundredths"_s, u"61"_s);
    QVERIFY(!fields->field(u"ects_hundredths"_s)->error().isEmpty());
    QCOMPARE(kind().ectsHundredths, 300);
}

void TestKindsDialog::daysOfDepositAreOfTheCampaign()
{
    FieldForm *window = m_dialog->form()->window();
    QVERIFY(window->isVisible());
    typeIn(window, u"closes_on"_s, u"15/05/2027"_s);
    QCOMPARE(LabelKindsRepository(m->database()).window(kEngagement, m->campaign)->closesOn, QDate(2027, 5, 15));
    typeIn(window, u"opens_on"_s, u"16/05/2027"_s);
    QVERIFY(!window->field(u"opens_on"_s)->error().isEmpty());
    QCOMPARE(LabelKindsRepository(m->database()).window(kEngagement, m->campaign)->opensOn, QDate(2027, 2, 1));
}

void TestKindsDialog::aKindIsAdded()
{
    QLineEdit *line = nullptr;
    for (QLineEdit *each : m_dialog->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == u"New kind of label"_s)
            line = each;
    }
    QVERIFY(line);
    QTest::keyClicks(line, u"Label Engagement"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_dialog->list()->count(), 2); // the name is taken
    line->clear();
    QTest::keyClicks(line, u"Label Citoyen"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_dialog->list()->count(), 3);
    QCOMPARE(m_dialog->list()->currentItem()->text(), u"Label Citoyen"_s);
    QVERIFY(m_dialog->isVisible());
}

void TestKindsDialog::aKindIsPutAside()
{
    qobject_cast<QCheckBox *>(m_dialog->form()->fields()->field(u"active"_s)->editor())->click();
    QVERIFY(!kind().active);
    QCOMPARE(m_dialog->list()->count(), 2);
}

void TestKindsDialog::piecesAreAddedMovedAndLeftOut()
{
    const QStringList before = pieces();
    button(u"Add a piece…"_s)->click();
    auto *form = m_dialog->findChild<FormDialog *>();
    QVERIFY(form);
    form->button()->click();
    QVERIFY(!form->form()->field(u"name"_s)->error().isEmpty());
    QTest::keyClicks(form->form()->field(u"name"_s)->editor(), u"Photo du projet"_s);
    form->button()->click();
    QCOMPARE(pieces(), before + QStringList{u"Photo du projet"_s});
    QCOMPARE(m_dialog->pieces()->list()->currentItem()->text(0), u"Photo du projet"_s);
    button(u"Move up"_s)->click();
    QCOMPARE(pieces().at(before.size() - 1), u"Photo du projet"_s);
    button(u"No longer asked for"_s)->click();
    QCOMPARE(pieces(), before);
}

PC_TEST_MAIN(TestKindsDialog)
#include "tst_kindsdialog.moc"
