// The tab of attached files: added by the button or dropped, opened as a copy, saved, renamed, removed, locked with a reason.
#include "tests/models/applications/candidatures.h"
#include "tests/models/attachments/samples.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "views/common/attachmentstab.h"
#include "views/common/formdialog.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>

using namespace pc;
using namespace pc::test;

class TestAttachmentsTab : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened = url; }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<Candidatures>();
        m_tab = std::make_unique<AttachmentsTab>(m->store(), m_dialogs);
        connect(m_tab.get(), &AttachmentsTab::messageRaised, this, [this](const Message &message) { m_said << message.text; });
        m_tab->setOwner(AttachmentOwner::Student, m->student(u"Martin"_s, kEtroeungt).value);
        m_tab->resize(600, 400);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    }
    void cleanup()
    {
        m_tab.reset();
        m.reset();
        m_dialogs.path.clear();
        m_dialogs.files.clear();
        m_said.clear();
    }

    void aFileIsAddedByTheButtonAndUndone();
    void filesAreDroppedInOneChangeOrNotAtAll();
    void aCopyIsOpened();
    void aFileIsSavedElsewhere();
    void aFileIsRenamedAndRemoved();
    void aLockSaysWhyAndOpeningStays();
    void aRegisterInConsultationSaysWhy();
    void anotherRecordHasItsOwnFiles();

private:
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : m_tab->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        QPushButton *found = button(text);
        QVERIFY2(found, qPrintable(text));
        QVERIFY2(found->isEnabled(), qPrintable(found->toolTip()));
        QTest::keyClick(found, Qt::Key_Space);
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_tab.get(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_tab.get(), &event);
    }
    void addReport()
    {
        m_tab->attach({m_folder.write(u"Rapport.pdf"_s, samplePdf())});
        QCOMPARE(m_tab->count(), 1);
        m_tab->list()->setCurrentItem(m_tab->list()->topLevelItem(0));
    }
    QString shown(int column) { return m_tab->findChild<QTreeWidget *>()->topLevelItem(0)->text(column); }

    std::unique_ptr<Candidatures> m;
    std::unique_ptr<AttachmentsTab> m_tab;
    FakeDialogs m_dialogs;
    TempDir m_folder;
    QStringList m_said;
    QUrl m_opened;
};

void TestAttachmentsTab::aFileIsAddedByTheButtonAndUndone()
{
    press(u"Add a file…"_s); // cancelled
    QCOMPARE(m_tab->count(), 0);
    m_dialogs.path = m_folder.write(u"Rapport.pdf"_s, samplePdf());
    press(u"Add a file…"_s);
    QCOMPARE(m_tab->count(), 1);
    QCOMPARE(shown(0), u"Rapport.pdf"_s);
    QCOMPARE(m_dialogs.files.size(), 2U);
    const auto text = m->store().undo();
    PC_VERIFY_OK(text);
    QCOMPARE(*text, u"File attached: Rapport.pdf"_s);
    QCOMPARE(m_tab->count(), 0);
    QVERIFY(m_said.isEmpty());
}

void TestAttachmentsTab::filesAreDroppedInOneChangeOrNotAtAll()
{
    const QString report = m_folder.write(u"Rapport.pdf"_s, samplePdf());
    drop({report, m_folder.write(u"page.pdf"_s, "<html></html>")});
    QCOMPARE(m_tab->count(), 0);
    QVERIFY(m_tab->refusal().contains(u"page.pdf"_s));
    drop({report, m_folder.write(u"Photo.png"_s, sampleImage("PNG"))});
    QCOMPARE(m_tab->count(), 2);
    QVERIFY(m_tab->refusal().isEmpty());
    PC_VERIFY_OK(m->store().undo()); // one change
    QCOMPARE(m_tab->count(), 0);
}

void TestAttachmentsTab::aCopyIsOpened()
{
    addReport();
    QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
    press(u"Open"_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    const QFileInfo copy(m_opened.toLocalFile());
    QCOMPARE(copy.fileName(), u"Rapport.pdf"_s);
    QVERIFY(copy.exists());
    QVERIFY(!(copy.permissions() & QFileDevice::WriteOwner));
    m_tab.reset();
    QVERIFY(!QFileInfo::exists(copy.filePath()));
}

void TestAttachmentsTab::aFileIsSavedElsewhere()
{
    addReport();
    m_dialogs.path = m_folder.filePath(u"ailleurs.pdf"_s);
    press(u"Save as…"_s);
    QCOMPARE(m_folder.read(u"ailleurs.pdf"_s), samplePdf());
    QVERIFY(m_tab->refusal().isEmpty());
}

void TestAttachmentsTab::aFileIsRenamedAndRemoved()
{
    addReport();
    press(u"Rename…"_s);
    auto *dialog = m_tab->findChild<FormDialog *>();
    QVERIFY(dialog);
    dialog->findChildren<QLineEdit *>().front()->setText(u"Rapport de fin"_s);
    QTest::mouseClick(dialog->button(), Qt::LeftButton);
    QCOMPARE(shown(0), u"Rapport de fin.pdf"_s);
    press(u"Remove"_s);
    QCOMPARE(m_tab->count(), 0);
    PC_VERIFY_OK(m->store().undo());
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(shown(0), u"Rapport.pdf"_s);
}

void TestAttachmentsTab::aLockSaysWhyAndOpeningStays()
{
    addReport();
    m_tab->setLock(u"The minutes are signed."_s);
    for (const QString &text : {u"Add a file…"_s, u"Rename…"_s, u"Remove"_s}) {
        QVERIFY(!button(text)->isEnabled());
        QVERIFY(button(text)->toolTip().contains(u"The minutes are signed."_s));
    }
    QVERIFY(button(u"Open"_s)->isEnabled());
    drop({m_folder.write(u"Photo.png"_s, sampleImage("PNG"))});
    QCOMPARE(m_tab->count(), 1);
    QCOMPARE(m_tab->refusal(), u"The minutes are signed."_s); // taken, so that the page underneath does not import it
}

void TestAttachmentsTab::aRegisterInConsultationSaysWhy()
{
    addReport();
    const auto files = AttachmentsRepository(m->database()).of(AttachmentOwner::Student, 1);
    PC_VERIFY_OK(files);
    Store::Options options = pc::test::options();
    options.mode = Store::Mode::Read;
    auto reader = Store::open(m->store().path(), options);
    PC_VERIFY_OK(reader);
    AttachmentsTab tab(**reader, m_dialogs);
    tab.setOwner(AttachmentOwner::Student, files->at(0).ownerId);
    QCOMPARE(tab.count(), 1);
    int disabled = 0;
    for (const QPushButton *each : tab.findChildren<QPushButton *>())
        disabled += !each->isEnabled() && each->toolTip().contains(u"consultation"_s) ? 1 : 0;
    QCOMPARE(disabled, 3);
}

void TestAttachmentsTab::anotherRecordHasItsOwnFiles()
{
    addReport();
    m_tab->setOwner(AttachmentOwner::Student, m->student(u"Petit"_s, kFeron).value);
    QCOMPARE(m_tab->count(), 0);
    m_tab->setOwner(AttachmentOwner::Student, 0);
    m_tab->attach({m_folder.write(u"Rapport.pdf"_s, samplePdf())});
    QCOMPARE(m_tab->count(), 0);
}

PC_TEST_MAIN(TestAttachmentsTab)
#include "tst_attachmentstab.moc"
