// A new label file: the student by typing, the label, the affectations claimed, a warning for a second use.
#include "tests/models/labels/labelregister.h"
#include "tests/support/testmain.h"
#include "views/common/lookupfield.h"
#include "views/labels/claimslist.h"
#include "views/labels/newlabeldialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestNewLabelDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<LabelRegister>(); }
    void cleanup()
    {
        m_dialog.reset();
        m.reset();
    }
    void aStudentIsFoundByTyping();
    void whatWasClaimedBeforeIsNotTickedAndSaid();
    void aSecondFileForTheSameLabelIsRefused();
    void aDayThatIsNoneIsRefused();
    void labelsPutAsideAreNotOffered();

private:
    bool show(StudentId student = {})
    {
        m_dialog = std::make_unique<NewLabelDialog>(m->store(), m->campaign, student);
        m_dialog->open();
        return QTest::qWaitForWindowActive(m_dialog.get());
    }
    void submit() { QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::NoModifier); }

    std::unique_ptr<LabelRegister> m;
    std::unique_ptr<NewLabelDialog> m_dialog;
};

void TestNewLabelDialog::aStudentIsFoundByTyping()
{
    const StudentId who = m->student(u"Martin"_s, kEtroeungt);
    m->atWork(who, m->proposal(u"Lecture"_s, kEtroeungt), 1800);
    m->atWork(who, m->proposal(u"Jardin"_s, kFeron), 600);
    QVERIFY(show());
    QSignalSpy created(m_dialog.get(), &NewLabelDialog::created);
    QTest::keyClicks(m_dialog->student()->edit(), u"mart"_s);
    QTRY_VERIFY(m_dialog->student()->isOpen());
    QTest::keyClick(m_dialog->student()->edit(), Qt::Key_Down);
    QTest::keyClick(m_dialog->student()->edit(), Qt::Key_Return);
    QCOMPARE(m_dialog->student()->value(), who.value);
    QCOMPARE(m_dialog->claims()->topLevelItemCount(), 2);
    QCOMPARE(m_dialog->claims()->minutesSigned(), 2400);
    m_dialog->claims()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    m_dialog->kind()->setFocus();
    submit();
    QCOMPARE(created.count(), 1);
    const LabelFileId id{created.front().front().toLongLong()};
    QCOMPARE(m->file(id).kind, kEngagement);
    QCOMPARE(m->file(id).status, LabelStatus::Preparing);
    QCOMPARE(m->files().claims(id)->size(), size_t(1));
}

void TestNewLabelDialog::whatWasClaimedBeforeIsNotTickedAndSaid()
{
    const LabelFileId first = m->complete(u"Martin"_s);
    PC_VERIFY_OK(m->decide({first}, LabelVerdict::Granted));
    QVERIFY(show(m->file(first).student));
    QCOMPARE(m_dialog->claims()->topLevelItemCount(), 1);
    QVERIFY(m_dialog->claims()->chosen().empty());
    QVERIFY(m_dialog->claims()->warning().isEmpty());
    m_dialog->claims()->topLevelItem(0)->setCheckState(0, Qt::Checked);
    QVERIFY(m_dialog->claims()->warning().contains(u"Label Engagement"_s));
    QVERIFY(m_dialog->claims()->warning().contains(u"2026-2027"_s));
}

void TestNewLabelDialog::aSecondFileForTheSameLabelIsRefused()
{
    const LabelFileId first = m->opened(u"Martin"_s);
    QVERIFY(show(m->file(first).student));
    m_dialog->kind()->setFocus();
    submit();
    QVERIFY(m_dialog->isVisible());
    m_dialog->kind()->setCurrentIndex(1);
    submit();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m->files().ofStudent(m->file(first).student)->size(), size_t(2));
}

void TestNewLabelDialog::aDayThatIsNoneIsRefused()
{
    QVERIFY(show(m->student(u"Martin"_s, kEtroeungt)));
    for (QLineEdit *line : m_dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Sworn statement of"_s)
            line->setText(u"31/02/2027"_s);
    }
    m_dialog->kind()->setFocus();
    submit();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(count(m->database(), u"SELECT count(*) FROM label_file"_s), 0);
}

void TestNewLabelDialog::labelsPutAsideAreNotOffered()
{
    m->write([](Transaction &t) { return LabelKindsRepository::setActive(t, kInitiative, false); });
    QVERIFY(show());
    QCOMPARE(m_dialog->kind()->count(), 1);
}

PC_TEST_MAIN(TestNewLabelDialog)
#include "tst_newlabeldialog.moc"
