// The page of documents as its user drives it: find, open, save, annul, follow a code; and the list in the panes.
#include "models/documents/documentslist.h"
#include "tests/models/applications/candidatures.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "views/common/documentstab.h"
#include "views/common/emptystate.h"
#include "views/common/fieldform.h"
#include "views/common/formdialog.h"
#include "views/common/recordtable.h"
#include "views/documents/documentpane.h"
#include "views/documents/documentspage.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace pc;
using namespace pc::test;

class TestDocumentsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyListSaysWhereToBegin();
    void theModelOfTheTableHolds();
    void theChosenDocumentIsDescribed();
    void openingWritesAReadOnlyCopyOfWhatWasIssued();
    void printingAgainSaysSo();
    void savingAsksForAFile();
    void aFileThatCannotBeWrittenIsToldOf();
    void annullingAsksForAReasonAndStays();
    void aScannedCodeBringsTheHoursOfItsMonth();
    void aTypedNumberBringsItsRecord();
    void aWrongCodeIsRefusedWhereItIs();
    void textsAreAskedForByTheirKind();
    void inConsultationNothingIsAnnulled();
    void thePaneOfARecordListsItsDocuments();
    void aPreparedEmailIsMarkedAsSentAndPutBack();
    void aSelectionIsMarkedAtOnce();
    void theDayOfSendingIsCheckedWhereItIs();
    void emailsOfARecordAreMarkedInItsPane();
    void nothingIsMarkedInConsultation();
    void everyControlHasAName();
    void nothingIsWiderThanASmallWindow();

private:
    DocumentId issue(int number, const QString &series = u"COU"_s, QDate month = {}, qint64 assignment = 0)
    {
        IssuedDocument document;
        document.kind = series == u"RLV"_s ? u"hour_sheet"_s : m_kind;
        document.series = series;
        document.year = 2026;
        document.number = number;
        document.title = u"Letter to Étrœungt"_s;
        document.addressee = u"Mairie d'Étrœungt"_s;
        document.ownerTable = assignment ? u"assignment"_s : u"commune"_s;
        document.ownerId = assignment ? assignment : kEtroeungt.value;
        document.commune = kEtroeungt;
        document.assignment = {assignment};
        document.campaign = m_register->campaign;
        document.month = month;
        document.issuedOn = QDate(2026, 11, 3);
        document.mediaType = u"application/pdf"_s;
        document.fileName = documentNumber(series, 2026, number) + u".pdf"_s;
        DocumentId id;
        const Status status = m_register->store().transactForGood(u"issued"_s, [&](Transaction &t) -> Status {
            const auto added = IssuedDocumentsRepository::add(t, document, "%PDF " + QByteArray::number(number));
            if (!added)
                return added.error();
            id = *added;
            return done();
        });
        if (!status)
            qFatal("%s", qPrintable(status.error().message + status.error().detail));
        return id;
    }
    void open()
    {
        m_page = std::make_unique<DocumentsPage>(m_register->store(), m_dialogs);
        m_page->resize(1060, 560);
        m_page->show();
        QTest::qWait(1);
    }
    DocumentId email(int number)
    {
        m_kind = u"mayor_email"_s;
        const DocumentId id = issue(number);
        m_kind = u"mayor_letter"_s;
        return id;
    }
    DocumentState state(DocumentId id) { return DocumentStates::of(**IssuedDocumentsRepository(m_register->database()).find(id)); }
    QAction *action(const QString &text) const
    {
        for (QAction *each : m_page->actions()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no action %s", qPrintable(text));
    }
    void markIn(FormDialog *dialog, const QString &day)
    {
        auto *edit = qobject_cast<QLineEdit *>(dialog->form()->field(u"sent_on"_s)->editor());
        QVERIFY(edit);
        edit->setText(day);
        dialog->button()->click();
    }
    QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *each : in->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no button %s", qPrintable(text));
    }
    FormDialog *opened() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<FormDialog *>(widget); found && found->isVisible())
                return found;
        }
        qFatal("the dialog did not open");
    }
    void typeCode(const QString &code)
    {
        m_page->findByCode();
        FormDialog *dialog = opened();
        QTest::keyClicks(dialog->form()->field(u"code"_s)->editor(), code);
        QTest::keyClick(dialog->form()->field(u"code"_s)->editor(), Qt::Key_Return); // a scanner ends its code so
    }

    std::unique_ptr<Candidatures> m_register;
    QString m_kind = u"mayor_letter"_s; // of the next document
    FakeDialogs m_dialogs;
    std::unique_ptr<DocumentsPage> m_page;
};

void TestDocumentsPage::init()
{
    m_register = std::make_unique<Candidatures>();
    m_register->store().addMaintainer([](Database &database, const ChangeSet &changes) {
        return RecordIndex(database, documentIndexSpec()).maintain(changes);
    });
    m_dialogs.path.clear();
    m_dialogs.files.clear();
}

void TestDocumentsPage::cleanup()
{
    m_page.reset();
    m_register.reset();
}

void TestDocumentsPage::anEmptyListSaysWhereToBegin()
{
    open();
    const QSignalSpy asked(m_page.get(), &RecordsPage::documentsRequested);
    QVERIFY(m_page->findChild<EmptyState *>());
    QTest::mouseClick(button(m_page.get(), u"Choose communes"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"commune"_s);
}

void TestDocumentsPage::theModelOfTheTableHolds()
{
    open();
    const QAbstractItemModelTester tester(m_page->table()->model());
    issue(1);
    const DocumentId id = issue(2);
    QCOMPARE(m_page->table()->model()->rowCount(), 2);
    m_page->setSearch(u"cou 0002"_s);
    QCOMPARE(m_page->selectedIds(), QList<qint64>{id.value});
}

void TestDocumentsPage::theChosenDocumentIsDescribed()
{
    const DocumentId id = issue(1);
    open();
    m_page->showRecord(id.value);
    QVERIFY(m_page->pane()->line());
    QCOMPARE(m_page->pane()->line()->number(), u"COU-2026-0001"_s);
    QCOMPARE(m_page->pane()->findChild<QLineEdit *>()->text(), fingerprint("%PDF 1"));
    const QSignalSpy asked(m_page.get(), &Page::recordRequested);
    Q_EMIT m_page->pane()->recordRequested(u"commune"_s, 1);
    QCOMPARE(asked.size(), 1);
}

void TestDocumentsPage::openingWritesAReadOnlyCopyOfWhatWasIssued()
{
    const DocumentId id = issue(1);
    open();
    m_page->showRecord(id.value);
    const QSignalSpy asked(m_page.get(), &DocumentsPage::fileRequested);
    QTest::mouseClick(button(m_page->pane(), u"Open"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const QString path = asked.first().first().toString();
    QCOMPARE(QFileInfo(path).fileName(), u"COU-2026-0001.pdf"_s);
    QVERIFY(!(QFile::permissions(path) & QFileDevice::WriteOwner));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("%PDF 1"));
    file.close();
    QTest::mouseClick(button(m_page->pane(), u"Open"_s), Qt::LeftButton);
    QCOMPARE(asked.last().first().toString(), path);
    m_page.reset();
    QVERIFY(!QFileInfo::exists(path));
}

void TestDocumentsPage::printingAgainSaysSo()
{
    const DocumentId id = issue(1);
    open();
    m_page->showRecord(id.value);
    const QSignalSpy asked(m_page.get(), &DocumentsPage::fileRequested);
    const QSignalSpy said(m_page.get(), &Page::messageRaised);
    QTest::mouseClick(button(m_page->pane(), u"Print again"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(said.size(), 1);
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM issued_document"_s), 1);
}

void TestDocumentsPage::savingAsksForAFile()
{
    const DocumentId id = issue(1);
    open();
    m_page->showRecord(id.value);
    const TempDir folder;
    m_dialogs.path = folder.filePath(u"letter.pdf"_s);
    QTest::mouseClick(button(m_page->pane(), u"Save as…"_s), Qt::LeftButton);
    QCOMPARE(folder.read(u"letter.pdf"_s), QByteArray("%PDF 1"));
    QVERIFY(m_dialogs.files.front().start.endsWith(u"COU-2026-0001.pdf"_s));
}

void TestDocumentsPage::aFileThatCannotBeWrittenIsToldOf()
{
    const DocumentId id = issue(1);
    open();
    m_page->showRecord(id.value);
    const TempDir folder;
    m_dialogs.path = folder.filePath(u"missing/letter.pdf"_s);
    const QSignalSpy said(m_page.get(), &Page::messageRaised);
    QTest::mouseClick(button(m_page->pane(), u"Save as…"_s), Qt::LeftButton);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().value<Message>().tone == Tone::Danger);
}

void TestDocumentsPage::annullingAsksForAReasonAndStays()
{
    const DocumentId id = issue(1);
    open();
    m_page->showRecord(id.value);
    QTest::mouseClick(button(m_page->pane(), u"Annul the document…"_s), Qt::LeftButton);
    FormDialog *dialog = opened();
    dialog->button()->click();
    QVERIFY(dialog->isVisible()); // no reason yet
    auto *reason = qobject_cast<QPlainTextEdit *>(dialog->form()->field(u"reason"_s)->editor());
    QVERIFY(reason);
    reason->setPlainText(u"Wrong commune"_s);
    dialog->button()->click();
    QVERIFY(!dialog->isVisible());
    const auto document = IssuedDocumentsRepository(m_register->database()).find(id);
    QCOMPARE((*document)->annulledReason, u"Wrong commune"_s);
    QVERIFY(!button(m_page->pane(), u"Annul the document…"_s)->isEnabled());
    QVERIFY(!button(m_page->pane(), u"Annul the document…"_s)->toolTip().isEmpty());
}

void TestDocumentsPage::aScannedCodeBringsTheHoursOfItsMonth()
{
    const qint64 assignment = m_register->assignment(m_register->student(u"MARTIN"_s, kEtroeungt), m_register->proposal(u"A"_s, kEtroeungt));
    issue(1, u"RLV"_s, QDate(2026, 11, 1), assignment);
    open();
    const QSignalSpy hours(m_page.get(), &DocumentsPage::hoursRequested);
    typeCode(documentCode(u"RLV-2026-0001"_s).toLower());
    QCOMPARE(hours.size(), 1);
    QCOMPARE(hours.first().first().toLongLong(), assignment);
    QCOMPARE(hours.first().last().toDate(), QDate(2026, 11, 1));
}

void TestDocumentsPage::aTypedNumberBringsItsRecord()
{
    const DocumentId id = issue(1);
    open();
    const QSignalSpy asked(m_page.get(), &Page::recordRequested);
    typeCode(u"COU-2026-0001"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"commune"_s);
    QCOMPARE(m_page->currentId(), id.value);
}

void TestDocumentsPage::aWrongCodeIsRefusedWhereItIs()
{
    issue(1);
    open();
    const QSignalSpy asked(m_page.get(), &Page::recordRequested);
    QString wrong = documentCode(u"COU-2026-0001"_s);
    wrong.back() = wrong.back() == u'A' ? u'B' : u'A';
    typeCode(wrong);
    FormDialog *dialog = opened();
    QVERIFY(dialog->isVisible());
    QCOMPARE(asked.size(), 0);
    dialog->reject();
    typeCode(documentCode(u"COU-2026-0002"_s)); // right, but never issued
    opened()->reject();
    QCOMPARE(asked.size(), 0);
}

void TestDocumentsPage::textsAreAskedForByTheirKind()
{
    const DocumentId id = issue(1);
    open();
    m_page->showRecord(id.value);
    const QSignalSpy asked(m_page.get(), &DocumentsPage::templatesRequested);
    m_page->toolbarActions().at(2)->trigger();
    QCOMPARE(asked.first().first().toString(), u"mayor_letter"_s);
}

void TestDocumentsPage::inConsultationNothingIsAnnulled()
{
    const DocumentId id = issue(1);
    const auto reader = pc::test::opened(m_register->store().path(), Store::Mode::Read);
    QVERIFY(reader);
    DocumentsPage page(*reader, m_dialogs);
    page.show();
    page.showRecord(id.value);
    QVERIFY(button(page.pane(), u"Open"_s)->isEnabled());
    QVERIFY(!button(page.pane(), u"Annul the document…"_s)->isEnabled());
}

void TestDocumentsPage::thePaneOfARecordListsItsDocuments()
{
    DocumentsTab tab(m_register->store());
    tab.show();
    tab.setRecord(u"commune"_s, kEtroeungt.value);
    QCOMPARE(tab.count(), 0);
    const QSignalSpy asked(&tab, &DocumentsTab::documentsRequested);
    QTest::mouseClick(button(&tab, u"Issue a document…"_s), Qt::LeftButton);
    const DocumentId id = issue(1);
    QCOMPARE(tab.count(), 1);
    auto *list = tab.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(0)->text(0), u"COU-2026-0001"_s);
    const QSignalSpy opening(&tab, &DocumentsTab::openRequested);
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
    QCOMPARE(opening.first().first().toLongLong(), id.value);
    for (QPushButton *each : tab.findChildren<QPushButton *>()) {
        if (each->isVisible())
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QVERIFY(asked.size() >= 1);
    QCOMPARE(asked.last().last().value<QList<qint64>>(), QList<qint64>{kEtroeungt.value});
    tab.setRecord(u"commune"_s, kFeron.value);
    QCOMPARE(tab.count(), 0);
}

void TestDocumentsPage::aPreparedEmailIsMarkedAsSentAndPutBack()
{
    const DocumentId letter = issue(1);
    const DocumentId id = email(2);
    open();
    m_page->showRecord(letter.value);
    QVERIFY(!button(m_page->pane(), u"Mark as sent…"_s)->isVisible());
    QVERIFY(!action(u"Mark as sent…"_s)->isEnabled());
    QVERIFY(!action(u"Mark as sent…"_s)->toolTip().isEmpty());
    m_page->showRecord(id.value);
    QVERIFY(button(m_page->pane(), u"Mark as sent…"_s)->isVisible());
    QVERIFY(!button(m_page->pane(), u"Put back as prepared"_s)->isVisible());
    button(m_page->pane(), u"Mark as sent…"_s)->click();
    FormDialog *dialog = opened();
    QCOMPARE(dialog->windowTitle(), u"1 e-mail(s) sent"_s);
    dialog->button()->click(); // today
    QVERIFY(!dialog->isVisible());
    QCOMPARE(state(id), DocumentState::Sent);
    QVERIFY(!button(m_page->pane(), u"Mark as sent…"_s)->isVisible());
    button(m_page->pane(), u"Put back as prepared"_s)->click();
    QCOMPARE(state(id), DocumentState::Prepared);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(state(id), DocumentState::Sent);
}

void TestDocumentsPage::aSelectionIsMarkedAtOnce()
{
    issue(1);
    const DocumentId first = email(2);
    const DocumentId second = email(3);
    open();
    m_page->table()->selectAll();
    QVERIFY(!action(u"Put back as prepared"_s)->isEnabled());
    action(u"Mark as sent…"_s)->trigger();
    QCOMPARE(opened()->windowTitle(), u"2 e-mail(s) sent"_s); // the letter is left as it is
    opened()->button()->click();
    QCOMPARE(state(first), DocumentState::Sent);
    QCOMPARE(state(second), DocumentState::Sent);
    QCOMPARE((*m_register->store().nextUndo())->text, u"2 e-mail(s) marked as sent on 03/11/2026"_s);
    QVERIFY(!action(u"Mark as sent…"_s)->isEnabled());
    action(u"Put back as prepared"_s)->trigger();
    QCOMPARE(state(first), DocumentState::Prepared);
    QCOMPARE(state(second), DocumentState::Prepared);
}

void TestDocumentsPage::theDayOfSendingIsCheckedWhereItIs()
{
    const DocumentId id = email(1);
    open();
    m_page->showRecord(id.value);
    button(m_page->pane(), u"Mark as sent…"_s)->click();
    FormDialog *dialog = opened();
    markIn(dialog, u"02/11/2026"_s); // the day before it was issued
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->form()->field(u"sent_on"_s)->error().isEmpty());
    markIn(dialog, u"04/11/2026"_s); // tomorrow
    QVERIFY(dialog->isVisible());
    markIn(dialog, u"03/11/2026"_s);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(state(id), DocumentState::Sent);
}

void TestDocumentsPage::emailsOfARecordAreMarkedInItsPane()
{
    DocumentsTab tab(m_register->store());
    tab.show();
    tab.setRecord(u"commune"_s, kEtroeungt.value);
    issue(1);
    QVERIFY(!button(&tab, u"Mark as sent…"_s)->isVisible()); // no e-mail here
    const DocumentId first = email(2);
    const DocumentId second = email(3);
    QVERIFY(button(&tab, u"Mark as sent…"_s)->isVisible());
    QVERIFY(!button(&tab, u"Mark as sent…"_s)->isEnabled());
    QVERIFY(!button(&tab, u"Mark as sent…"_s)->toolTip().isEmpty());
    auto *list = tab.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItem(0)->text(3), u"Prepared"_s);
    list->selectAll();
    button(&tab, u"Mark as sent…"_s)->click();
    opened()->button()->click();
    QCOMPARE(state(first), DocumentState::Sent);
    QCOMPARE(state(second), DocumentState::Sent);
    QCOMPARE(list->topLevelItem(0)->text(3), u"Sent"_s);
    QCOMPARE(list->selectedItems().size(), 3); // they stay chosen
    button(&tab, u"Put back as prepared"_s)->click();
    QCOMPARE(state(first), DocumentState::Prepared);
}

void TestDocumentsPage::nothingIsMarkedInConsultation()
{
    const DocumentId id = email(1);
    const auto reader = pc::test::opened(m_register->store().path(), Store::Mode::Read);
    QVERIFY(reader);
    DocumentsPage page(*reader, m_dialogs);
    page.show();
    page.showRecord(id.value);
    QVERIFY(!button(page.pane(), u"Mark as sent…"_s)->isEnabled());
    QVERIFY(!button(page.pane(), u"Mark as sent…"_s)->toolTip().isEmpty());
}

void TestDocumentsPage::everyControlHasAName()
{
    issue(1);
    open();
    m_page->focusContent();
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestDocumentsPage::nothingIsWiderThanASmallWindow()
{
    issue(1);
    open();
    m_page->focusContent();
    QVERIFY2(m_page->minimumSizeHint().width() <= 1060, qPrintable(QString::number(m_page->minimumSizeHint().width())));
}

PC_TEST_MAIN(TestDocumentsPage)
#include "tst_documentspage.moc"
