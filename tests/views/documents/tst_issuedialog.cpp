// Issuing from a list: what can be made, the preview, what is missing, where it goes, and what stays when one stops.
#include "models/campaigns/mailinground.h"
#include "tests/models/applications/candidatures.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "views/common/tonenote.h"
#include "views/documents/issuedialog.h"
#include "views/documents/issueoutput.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace pc;
using namespace pc::test;

class TestIssueDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theKindsAreThoseOfTheTable();
    void lettersGoToOnePdfAndAreRecorded();
    void lettersGoToAFolderOneFileEach();
    void specimensLeaveNoTrace();
    void whoCannotBeReachedIsListedAndCopied();
    void thePreviewWalksThroughTheDocuments();
    void labelsBeginAtTheFirstFreePlace();
    void addressesAreCopiedOnce();
    void cancellingInTheMiddleLeavesNothing();
    void cancellingTheFileAsksAgain();
    void aFileThatCannotBeWrittenKeepsWhatWasIssued();
    void aClosedCampaignIsRefusedWithASentence();
    void aWrongDayIsRefusedWhereItIs();
    void optionsFollowTheKind();
    void inConsultationOnlySpecimensAreMade();
    void namesOfFilesAreTakenByAnySystem();
    void everyControlHasAName();
    void nothingIsLargerThanASmallScreen();

private:
    IssueDialog *open(const QString &table, const QList<qint64> &ids)
    {
        m_dialog = std::make_unique<IssueDialog>(m_register->store(), m_dialogs, table, ids, m_register->campaign.value);
        m_dialog->open();
        return m_dialog.get();
    }
    QPushButton *verb() const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->isDefault())
                return each;
        }
        qFatal("no main button");
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no button %s", qPrintable(text));
    }
    QString said() const
    {
        QStringList texts;
        for (const ToneNote *note : m_dialog->findChildren<ToneNote *>())
            texts << note->text();
        return texts.join(u' ');
    }
    template <typename Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : m_dialog->findChildren<Widget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (widget->accessibleName() == name || (button && button->text() == name))
                return widget;
        }
        qFatal("nothing is called %s", qPrintable(name));
    }
    bool ready() const { return QTest::qWaitFor([this] { return verb()->isEnabled(); }); }
    qint64 kept() { return count(m_register->database(), u"SELECT count(*) FROM issued_document"_s); }

    std::unique_ptr<Candidatures> m_register;
    FakeDialogs m_dialogs;
    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<IssueDialog> m_dialog;
};

void TestIssueDialog::init()
{
    m_register = std::make_unique<Candidatures>();
    m_dialogs.path.clear();
    m_dialogs.files.clear();
    m_folder = std::make_unique<TempDir>();
}

void TestIssueDialog::cleanup()
{
    m_dialog.reset();
    m_folder.reset();
    m_register.reset();
}

void TestIssueDialog::theKindsAreThoseOfTheTable()
{
    open(u"commune"_s, {kEtroeungt.value});
    const auto *kinds = named<QComboBox>(u"Document"_s);
    QCOMPARE(kinds->count(), static_cast<int>(DocumentKinds::of(u"commune"_s).size()));
    open(u"setting"_s, {1});
    QVERIFY(!verb()->isEnabled());
    QVERIFY(!verb()->toolTip().isEmpty());
}

void TestIssueDialog::lettersGoToOnePdfAndAreRecorded()
{
    open(u"commune"_s, {kEtroeungt.value, kMormal.value, kGhyvelde.value});
    const QSignalSpy issued(m_dialog.get(), &IssueDialog::issued);
    m_dialogs.path = m_folder->filePath(u"letters.pdf"_s);
    QVERIFY(ready());
    QCOMPARE(verb()->text(), u"Issue 3 document(s)"_s);
    verb()->click();
    QTRY_COMPARE(kept(), 3);
    QCOMPARE(issued.size(), 1);
    QVERIFY(m_folder->read(u"letters.pdf"_s).startsWith("%PDF"));
    QVERIFY(said().contains(u"COU-2026-0001"_s));
    QCOMPARE(MailingRoundsRepository(m_register->database()).ofCampaign(m_register->campaign)->size(), 1U);
    const QSignalSpy opening(m_dialog.get(), &IssueDialog::fileRequested);
    button(u"Open"_s)->click();
    button(u"Open the folder"_s)->click();
    QCOMPARE(opening.first().first().toString(), m_dialogs.path);
    QCOMPARE(opening.last().first().toString(), m_folder->path());
}

void TestIssueDialog::lettersGoToAFolderOneFileEach()
{
    open(u"commune"_s, {kEtroeungt.value, kMormal.value});
    m_dialog->chooseDestination(Destination::PdfFolder);
    m_dialogs.path = m_folder->path();
    QVERIFY(ready());
    verb()->click();
    QTRY_COMPARE(kept(), 2);
    QCOMPARE(m_folder->files().size(), 2);
    QVERIFY(m_folder->files().front().startsWith(u"COU-2026-0001 "_s));
    QVERIFY(m_folder->files().back().endsWith(u".pdf"_s));
}

void TestIssueDialog::specimensLeaveNoTrace()
{
    open(u"commune"_s, {kEtroeungt.value, kMormal.value});
    named<QRadioButton>(u"Specimens: nothing is numbered or recorded"_s)->click();
    m_dialogs.path = m_folder->filePath(u"specimens.pdf"_s);
    QVERIFY(ready());
    QCOMPARE(verb()->text(), u"Make 2 document(s)"_s);
    verb()->click();
    QTRY_VERIFY(m_folder->files().contains(u"specimens.pdf"_s));
    QCOMPARE(kept(), 0);
    QVERIFY(said().contains(u"nothing was recorded"_s));
}

void TestIssueDialog::whoCannotBeReachedIsListedAndCopied()
{
    open(u"commune"_s, {kEtroeungt.value, 999});
    QVERIFY(ready());
    const auto *list = named<QPlainTextEdit>(u"What is missing, and who cannot be reached"_s);
    QVERIFY(!list->toPlainText().isEmpty());
    button(u"Copy the list"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), list->toPlainText());
    QCOMPARE(verb()->text(), u"Issue 1 document(s)"_s);
}

void TestIssueDialog::thePreviewWalksThroughTheDocuments()
{
    open(u"commune"_s, {kEtroeungt.value, kMormal.value});
    QVERIFY(ready());
    QVERIFY(!button(u"Previous"_s)->isEnabled());
    button(u"Next"_s)->click();
    QVERIFY(!button(u"Next"_s)->isEnabled());
    bool found = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        found = found || label->text().startsWith(u"2 of 2"_s);
    QVERIFY(found);
}

void TestIssueDialog::labelsBeginAtTheFirstFreePlace()
{
    std::vector<MadeDocument> made(3);
    made[0].paper.blocks = {Block(Addressee{{u"Mairie de Féron"_s, u"59610 FÉRON"_s}})};
    made[1].facts.addressee = u"Mairie du Quesnoy"_s;
    const Paper paper = IssueOutput::labels(made, u"L7163"_s, 4);
    const auto *labels = std::get_if<PaperLabels>(&paper.blocks.front().value());
    QVERIFY(labels);
    QCOMPARE(labels->skip, 4);
    QCOMPARE(labels->labels.size(), 2U);
    QCOMPARE(paper.style, PaperStyle::Sheet);
    const Paper table = IssueOutput::wordTable(made);
    const auto *rows = std::get_if<PaperTable>(&table.blocks.front().value());
    QVERIFY(rows);
    QCOMPARE(rows->rows.size(), 3U);
    QCOMPARE(rows->rows.front().cells.size(), rows->columns.size());
    for (const PaperColumn &column : rows->columns) {
        for (const QChar character : column.title)
            QVERIFY((character >= u'A' && character <= u'Z') || character.isDigit());
    }

    open(u"commune"_s, {kEtroeungt.value});
    m_dialog->chooseDestination(Destination::Labels);
    named<QSpinBox>(u"First free label"_s)->setValue(3);
    m_dialogs.path = m_folder->filePath(u"labels.pdf"_s);
    QVERIFY(ready());
    verb()->click();
    QTRY_VERIFY(m_folder->files().contains(u"labels.pdf"_s));
    QCOMPARE(kept(), 0);
}

void TestIssueDialog::addressesAreCopiedOnce()
{
    std::vector<MadeDocument> made(3);
    made[0].facts.email = u"mairie@feron.example"_s;
    made[1].facts.email = u"Mairie@Feron.example "_s;
    QCOMPARE(IssueOutput::addresses(made), QStringList{u"mairie@feron.example"_s});
}

void TestIssueDialog::cancellingInTheMiddleLeavesNothing()
{
    QList<qint64> students;
    for (int i = 0; i < 300; ++i)
        students << m_register->student(u"MARTIN %1"_s.arg(i), kEtroeungt).value;
    open(u"student"_s, students);
    m_dialog->chooseKind(u"student_letter"_s);
    m_dialogs.path = m_folder->filePath(u"letters.pdf"_s);
    QVERIFY(ready());
    verb()->click();
    QVERIFY(m_dialog->findChild<QProgressBar *>()->isVisible());
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(said().contains(u"Nothing was numbered or kept"_s));
    QTest::qWait(50);
    QCOMPARE(kept(), 0);
    QVERIFY(m_folder->files().isEmpty());
    verb()->click();
    QTRY_COMPARE_WITH_TIMEOUT(kept(), 300, 60'000);
}

void TestIssueDialog::cancellingTheFileAsksAgain()
{
    open(u"commune"_s, {kEtroeungt.value});
    QVERIFY(ready());
    verb()->click(); // no file chosen
    QCOMPARE(m_dialogs.files.size(), 1U);
    QVERIFY(verb()->isEnabled());
    QCOMPARE(kept(), 0);
}

void TestIssueDialog::aFileThatCannotBeWrittenKeepsWhatWasIssued()
{
    open(u"commune"_s, {kEtroeungt.value});
    m_dialogs.path = m_folder->filePath(u"missing/letters.pdf"_s);
    QVERIFY(ready());
    verb()->click();
    QTRY_COMPARE(kept(), 1);
    QVERIFY(said().contains(u"recorded"_s));
}

void TestIssueDialog::aClosedCampaignIsRefusedWithASentence()
{
    m_register->closeCampaign();
    open(u"commune"_s, {kEtroeungt.value});
    m_dialogs.path = m_folder->filePath(u"letters.pdf"_s);
    QVERIFY(ready());
    verb()->click();
    QTRY_VERIFY(said().contains(u"closed"_s));
    QCOMPARE(kept(), 0);
}

void TestIssueDialog::aWrongDayIsRefusedWhereItIs()
{
    open(u"commune"_s, {kEtroeungt.value});
    QVERIFY(ready());
    named<QLineEdit>(u"Reply by"_s)->setText(u"32/12"_s);
    QTest::qWait(250);
    QVERIFY(ready());
    verb()->click();
    QVERIFY(m_dialogs.files.empty());
    QVERIFY(!said().trimmed().isEmpty());
}

void TestIssueDialog::optionsFollowTheKind()
{
    const qint64 assignment = m_register->assignment(m_register->student(u"MARTIN"_s, kEtroeungt), m_register->proposal(u"A"_s, kEtroeungt));
    open(u"assignment"_s, {assignment});
    m_dialog->chooseKind(u"hour_sheet"_s);
    QVERIFY(named<QComboBox>(u"Month"_s)->isVisible());
    m_dialog->chooseKind(u"certificate"_s);
    QVERIFY(!named<QComboBox>(u"Month"_s)->isVisible());
    QVERIFY(!named<QLineEdit>(u"Reply by"_s)->isVisible());
}

void TestIssueDialog::inConsultationOnlySpecimensAreMade()
{
    const auto reader = opened(m_register->store().path(), Store::Mode::Read);
    QVERIFY(reader);
    m_dialog = std::make_unique<IssueDialog>(*reader, m_dialogs, u"commune"_s, QList<qint64>{kEtroeungt.value}, 0);
    m_dialog->open();
    QVERIFY(ready());
    QCOMPARE(verb()->text(), u"Make 1 document(s)"_s);
    m_dialog.reset();
}

void TestIssueDialog::namesOfFilesAreTakenByAnySystem()
{
    QCOMPARE(IssueOutput::fileName(u"COU-2026-0001 Mairie d'Étrœungt"_s), u"COU-2026-0001 Mairie d'Étrœungt"_s);
    QCOMPARE(IssueOutput::fileName(u"a/b:c*?\n\"d\" <e>|."_s), u"a-b-c-- -d- -e--"_s);
    QVERIFY(IssueOutput::fileName(QString(300, u'x')).size() <= 120);
}

void TestIssueDialog::everyControlHasAName()
{
    open(u"commune"_s, {kEtroeungt.value, 999});
    QVERIFY(ready());
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QScrollBar"))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestIssueDialog::nothingIsLargerThanASmallScreen()
{
    open(u"commune"_s, {kEtroeungt.value, 999});
    QVERIFY(ready());
    const QSize size = m_dialog->minimumSizeHint();
    QVERIFY2(size.width() <= 1240 && size.height() <= 640, qPrintable(u"%1 × %2"_s.arg(size.width()).arg(size.height())));
}

PC_TEST_MAIN(TestIssueDialog)
#include "tst_issuedialog.moc"
