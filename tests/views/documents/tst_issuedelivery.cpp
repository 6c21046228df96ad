// Where documents go once they are made: what is stopped leaves neither numbers nor files; drafts, labels, campaigns.
#include "models/documents/issuing.h"
#include "models/paper/labelsheet.h"
#include "tests/models/applications/candidatures.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "views/common/paperview.h"
#include "views/common/tonenote.h"
#include "views/documents/issuedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace pc;
using namespace pc::test;

class TestIssueDelivery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void stoppingWhileFilesAreWrittenLeavesNothing_data();
    void stoppingWhileFilesAreWrittenLeavesNothing();
    void filesAppearOnlyOnceEverythingIsNumbered();
    void aFolderThatCannotBeWrittenTakesNoNumber();
    void manyEmailsAreWrittenAsDraftsInAFolder();
    void fewEmailsAreOpenedInTheMailProgram();
    void theSheetAndTheFirstLabelAreShownAtOnce();
    void labelsOfLettersAreShownAsTheirSheets();
    void rowsThatComeBackHaveTheirPlace();
    void theCampaignIsChosenWhereTheDocumentDependsOnIt();
    void aClosedCampaignSaysSo();

private:
    IssueDialog *open(const QString &table, const QList<qint64> &ids, const QString &kind = {})
    {
        m_dialog = std::make_unique<IssueDialog>(m_register->store(), m_dialogs, table, ids, m_register->campaign.value);
        m_dialog->open();
        m_dialog->chooseKind(kind);
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
    QString said() const
    {
        QStringList texts;
        for (const ToneNote *note : m_dialog->findChildren<ToneNote *>())
            texts << note->text();
        return texts.join(u' ');
    }
    bool isShown(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    }
    QString preview() const { return m_dialog->findChild<PaperView *>()->pageText(0); }
    bool ready() const { return QTest::qWaitFor([this] { return verb()->isEnabled(); }); }
    qint64 kept() { return count(m_register->database(), u"SELECT count(*) FROM issued_document"_s); }
    QList<qint64> students(int count)
    {
        QList<qint64> ids;
        for (int i = 0; i < count; ++i)
            ids << m_register->student(u"MARTIN %1"_s.arg(i), kEtroeungt).value;
        return ids;
    }
    void townHall(CommuneId commune)
    {
        m_register->insert("town_hall"_L1, {{"commune"_L1, commune.value},
                                            {"email"_L1, u"mairie%1@commune.example"_s.arg(commune.value)},
                                            {"address"_L1, u"1 place de la Mairie"_s}});
    }
    QStringList everything() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<Candidatures> m_register;
    FakeDialogs m_dialogs;
    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<IssueDialog> m_dialog;
};

void TestIssueDelivery::init()
{
    m_register = std::make_unique<Candidatures>();
    m_dialogs.path.clear();
    m_dialogs.files.clear();
    m_folder = std::make_unique<TempDir>();
}

void TestIssueDelivery::cleanup()
{
    m_dialog.reset();
    m_folder.reset();
    m_register.reset();
}

void TestIssueDelivery::stoppingWhileFilesAreWrittenLeavesNothing_data()
{
    QTest::addColumn<int>("destination");
    QTest::addColumn<bool>("records");
    for (const bool records : {true, false}) {
        const QByteArray what = records ? "issued" : "specimens";
        QTest::addRow("%s in one file", what.constData()) << static_cast<int>(Destination::OnePdf) << records;
        QTest::addRow("%s in a folder", what.constData()) << static_cast<int>(Destination::PdfFolder) << records;
    }
}

void TestIssueDelivery::stoppingWhileFilesAreWrittenLeavesNothing()
{
    QFETCH(int, destination);
    QFETCH(bool, records);
    constexpr int count = 60;
    open(u"student"_s, students(count), u"student_letter"_s);
    m_dialog->chooseDestination(static_cast<Destination>(destination));
    if (!records)
        named<QRadioButton>(u"Specimens: nothing is numbered or recorded"_s)->click();
    const bool isFile = static_cast<Destination>(destination) == Destination::OnePdf;
    m_dialogs.path = isFile ? m_folder->filePath(u"letters.pdf"_s) : m_folder->path();
    QVERIFY(ready());
    verb()->click();
    const auto *progress = m_dialog->findChild<QProgressBar *>();
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->maximum(), records ? 2 * count : count);
    const int writing = records ? count : 0;
    QVERIFY(QTest::qWaitFor([&] { return progress->value() > writing; }));
    QVERIFY(progress->value() < progress->maximum());
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(said().contains(u"Nothing was numbered or kept"_s));
    QTest::qWait(50);
    QCOMPARE(everything(), QStringList());
    QCOMPARE(kept(), 0);
    // Begun again, it goes to its end.
    verb()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!verb()->isVisible(), 60'000);
    QCOMPARE(everything().size(), isFile ? 1 : count);
    QCOMPARE(kept(), records ? count : 0);
}

void TestIssueDelivery::filesAppearOnlyOnceEverythingIsNumbered()
{
    open(u"student"_s, students(20), u"student_letter"_s);
    m_dialog->chooseDestination(Destination::PdfFolder);
    m_dialogs.path = m_folder->path();
    QVERIFY(ready());
    int filesThen = -1;
    connect(m_dialog.get(), &IssueDialog::issued, this, [&] { filesThen = static_cast<int>(m_folder->files().size()); });
    verb()->click();
    QTRY_COMPARE(m_folder->files().size(), 20);
    QCOMPARE(filesThen, 0);
    QCOMPARE(everything().size(), 20);
    QVERIFY(m_folder->files().front().startsWith(u"COU-2026-0001 "_s));
}

void TestIssueDelivery::aFolderThatCannotBeWrittenTakesNoNumber()
{
    open(u"student"_s, students(3), u"student_letter"_s);
    m_dialog->chooseDestination(Destination::PdfFolder);
    m_dialogs.path = m_folder->filePath(u"missing"_s);
    QVERIFY(ready());
    verb()->click();
    QTRY_VERIFY(said().contains(u"Nothing can be written"_s));
    QCOMPARE(kept(), 0);
    QVERIFY(verb()->isEnabled());
}

void TestIssueDelivery::manyEmailsAreWrittenAsDraftsInAFolder()
{
    const QList<CommuneId> communes{kEtroeungt, kMormal, kGhyvelde, kFeron};
    QList<qint64> ids;
    for (const CommuneId commune : communes) {
        townHall(commune);
        ids << commune.value;
    }
    open(u"commune"_s, ids, u"mayor_email"_s);
    const QSignalSpy opened(m_dialog.get(), &IssueDialog::draftsRequested);
    QVERIFY(ready());
    verb()->click(); // no folder chosen
    QCOMPARE(m_dialogs.files.size(), 1U);
    QCOMPARE(m_dialogs.files.front().verb, u"Write the e-mails here"_s);
    QCOMPARE(kept(), 0);
    m_dialogs.path = m_folder->path();
    verb()->click();
    QTRY_COMPARE(kept(), 4);
    QTRY_COMPARE(m_folder->files().size(), 4);
    for (const QString &file : m_folder->files()) {
        QVERIFY(file.endsWith(u".eml"_s));
        QVERIFY(m_folder->read(file).startsWith("X-Unsent: 1"));
    }
    QCOMPARE(opened.size(), 0);
    QVERIFY(said().contains(u"mark it as sent"_s));
}

void TestIssueDelivery::fewEmailsAreOpenedInTheMailProgram()
{
    std::vector<MadeDocument> made(3);
    for (MadeDocument &each : made) {
        each.facts.email = u"mairie@feron.example"_s;
        each.plainText = u"Bonjour"_s;
    }
    QVERIFY(IssueOutput::opensAsLinks(made));
    QVERIFY(IssueOutput::opensAsLinks({}));
    made[1].plainText = QString(3000, u'x'); // longer than a link may be
    QVERIFY(!IssueOutput::opensAsLinks(made));
    made.assign(4, made[0]);
    QVERIFY(!IssueOutput::opensAsLinks(made));
}

void TestIssueDelivery::theSheetAndTheFirstLabelAreShownAtOnce()
{
    open(u"commune"_s, {kEtroeungt.value, kMormal.value}, u"address_labels"_s);
    QVERIFY(ready());
    QVERIFY(preview().contains(u"OREE"_s, Qt::CaseInsensitive) || preview().contains(u"ORÉE"_s, Qt::CaseInsensitive));
    auto *view = m_dialog->findChild<PaperView *>();
    QCOMPARE(view->pageCount(), 1);
    auto *place = named<QSpinBox>(u"First free label"_s);
    place->setValue(place->maximum()); // the second label goes to a second sheet
    QTRY_COMPARE(view->pageCount(), 2);
    auto *sheet = named<QComboBox>(u"Sheet of labels"_s);
    const auto other = sheet->currentIndex() == 0 ? 1 : 0;
    place->setValue(2);
    QTRY_COMPARE(view->pageCount(), 1);
    sheet->setCurrentIndex(other);
    const auto chosen = LabelSheets::find(sheet->currentData().toString());
    QVERIFY(chosen);
    QCOMPARE(place->maximum(), chosen->places());
    place->setValue(chosen->places());
    QTRY_COMPARE(view->pageCount(), 2);
}

void TestIssueDelivery::labelsOfLettersAreShownAsTheirSheets()
{
    townHall(kEtroeungt);
    townHall(kMormal);
    open(u"commune"_s, {kEtroeungt.value, kMormal.value}, u"mayor_letter"_s);
    QVERIFY(ready());
    QVERIFY(!isShown(u"2 label(s)"_s));
    m_dialog->chooseDestination(Destination::Labels);
    QVERIFY(isShown(u"2 label(s)"_s));
    auto *view = m_dialog->findChild<PaperView *>();
    QCOMPARE(view->pageCount(), 1);
    named<QSpinBox>(u"First free label"_s)->setValue(named<QSpinBox>(u"First free label"_s)->maximum());
    QTRY_COMPARE(view->pageCount(), 2);
    m_dialog->chooseDestination(Destination::OnePdf);
    QVERIFY(!isShown(u"2 label(s)"_s));
}

void TestIssueDelivery::rowsThatComeBackHaveTheirPlace()
{
    townHall(kEtroeungt);
    open(u"commune"_s, {kEtroeungt.value}, u"mayor_letter"_s);
    m_dialog->chooseDestination(Destination::Labels);
    QVERIFY(ready());
    QTest::qWait(50);
    m_dialog->chooseKind(u"mayor_reminder_1"_s);
    QVERIFY(ready());
    QTest::qWait(400);
    const auto *to = named<QComboBox>(u"To"_s);
    const auto *record = named<QRadioButton>(u"Issue: numbered, recorded, kept as it is"_s);
    QVERIFY(to->isVisible());
    QVERIFY2(to->height() >= to->minimumSizeHint().height(), qPrintable(QString::number(to->height())));
    const auto bottom = [this](const QWidget *widget) { return widget->mapTo(m_dialog.get(), QPoint(0, widget->height())).y(); };
    const auto top = [this](const QWidget *widget) { return widget->mapTo(m_dialog.get(), QPoint()).y(); };
    QVERIFY(top(to) >= bottom(named<QCheckBox>(u"Log the mailing on each commune"_s)));
    QVERIFY2(bottom(to) <= top(record), qPrintable(u"%1 > %2"_s.arg(bottom(to)).arg(top(record))));
}

void TestIssueDelivery::theCampaignIsChosenWhereTheDocumentDependsOnIt()
{
    CampaignId next;
    m_register->write([&](Transaction &transaction) -> Status {
        const auto added = CampaignsRepository::add(transaction, Campaign::ofYear({2027}));
        if (!added)
            return added.error();
        next = *added;
        return done();
    });
    open(u"commune"_s, {kEtroeungt.value}, u"mayor_letter"_s);
    auto *campaigns = named<QComboBox>(u"Campaign"_s);
    QVERIFY(campaigns->isVisible());
    QCOMPARE(campaigns->currentData().toLongLong(), m_register->campaign.value); // the window's
    QCOMPARE(campaigns->count(), 2);
    QVERIFY(ready());
    campaigns->setCurrentIndex(campaigns->findData(next.value));
    QTRY_VERIFY(preview().contains(u"2027-2028"_s));
    m_dialogs.path = m_folder->filePath(u"letter.pdf"_s);
    QVERIFY(ready());
    verb()->click();
    QTRY_VERIFY(said().contains(u"outside campaign 2027-2028"_s)); // a mailing is logged in the campaign of its day
    QCOMPARE(kept(), 0);
    named<QCheckBox>(u"Log the mailing on each commune"_s)->setChecked(false);
    verb()->click();
    QTRY_COMPARE(kept(), 1);
    QCOMPARE(count(m_register->database(), u"SELECT campaign FROM issued_document"_s), next.value);

    const qint64 assignment = m_register->assignment(m_register->student(u"MARTIN"_s, kEtroeungt), m_register->proposal(u"A"_s, kEtroeungt));
    open(u"assignment"_s, {assignment}, u"convention"_s);
    QVERIFY(!named<QComboBox>(u"Campaign"_s)->isVisible()); // its own
}

void TestIssueDelivery::aClosedCampaignSaysSo()
{
    m_register->closeCampaign();
    open(u"commune"_s, {kEtroeungt.value}, u"mayor_letter"_s);
    QVERIFY(named<QComboBox>(u"Campaign"_s)->currentText().endsWith(u"(closed)"_s));
}

PC_TEST_MAIN(TestIssueDelivery)
#include "tst_issuedelivery.moc"
