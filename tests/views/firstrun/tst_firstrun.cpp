// The first start: four steps by keyboard, a live count, and a plan that says what was chosen.
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "tests/views/settings/controls.h"
#include "views/common/logofield.h"
#include "views/firstrun/datastep.h"
#include "views/firstrun/filesstep.h"
#include "views/firstrun/firstrunwizard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace pc;

class TestFirstRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<FirstRunChoice>(); }
    void init();
    void cleanup() { m_wizard.reset(); }

    void fourTimesEnterMakesTheRegisterOfTheNord();
    void whatIsTypedByKeyboardIsInThePlan();
    void theCountFollowsTerritoryAndThreshold();
    void everyDepartementIsOfferedTheNordFirst();
    void anExistingRegisterNeedsOnlyTwoSteps();
    void goingOnWithoutARegisterSaysWhatIsMissing();
    void aRegisterThatExistsIsNotOverwritten();
    void theDemonstrationIsMarkedAndHasNoPlace();
    void skippingAStepForgetsWhatWasTypedInIt();
    void filesAreKeptOnceAndRefusedWithASentence();
    void aWrongEmailIsSaidBeforeTheEnd();
    void aLogoIsScaledAndWrittenAnew();
    void anUnfitLogoIsRefusedWithASentence();
    void anotherLanguageIsAskedForOnce();
    void everyControlHasANameAndTabGoesRound();
    void noWordIsCutWhenSentencesAreLonger();
    void hostileTextStaysText();

private:
    void make();
    QPushButton *button(const QString &text) const;
    void enter() { QTest::keyClick(m_wizard.get(), Qt::Key_Return); }
    template <typename Widget>
    Widget *field(const QString &name) const;
    QRadioButton *radio(const QString &part) const;
    DataStep *data() const { return m_wizard->findChild<DataStep *>(); }

    test::TempDir m_folder;
    test::FakeDialogs m_dialogs;
    std::unique_ptr<FirstRunWizard> m_wizard;
};

void TestFirstRun::init()
{
    m_dialogs.path.clear();
    m_dialogs.files.clear();
    make();
}

void TestFirstRun::make()
{
    const FirstRunStart start{m_folder.filePath(QStringLiteral("nord.pcom")), QStringLiteral("Anne Dupont"),
                              QStringLiteral("fr"), Viewpoint::Udccas, QDate(2026, 11, 3)};
    m_wizard = std::make_unique<FirstRunWizard>(start, m_dialogs);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
}

QPushButton *TestFirstRun::button(const QString &text) const
{
    for (QPushButton *found : m_wizard->findChildren<QPushButton *>()) {
        if (found->isVisible() && found->text().remove(u'&') == text)
            return found;
    }
    return nullptr;
}

template <typename Widget>
Widget *TestFirstRun::field(const QString &name) const
{
    for (Widget *found : m_wizard->findChildren<Widget *>()) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

QRadioButton *TestFirstRun::radio(const QString &part) const
{
    for (QRadioButton *found : m_wizard->findChildren<QRadioButton *>()) {
        if (found->text().remove(u'&').contains(part))
            return found;
    }
    return nullptr;
}

void TestFirstRun::fourTimesEnterMakesTheRegisterOfTheNord()
{
    QSignalSpy chosen(m_wizard.get(), &FirstRunWizard::chosen);
    for (int step = 0; step < 4; ++step) {
        QCOMPARE(m_wizard->step(), step);
        QCOMPARE(chosen.size(), 0);
        enter();
    }
    QCOMPARE(chosen.size(), 1);
    const auto choice = chosen.front().front().value<FirstRunChoice>();
    QCOMPARE(choice.kind, FirstRunChoice::NewRegister);
    QCOMPARE(choice.path, m_folder.filePath(QStringLiteral("nord.pcom")));
    QCOMPARE(choice.plan.departement, QStringLiteral("59"));
    QVERIFY(!choice.plan.threshold);
    QVERIFY(!choice.plan.demonstration);
    QCOMPARE(choice.plan.viewpoint, Viewpoint::Udccas);
    QCOMPARE(choice.author, QStringLiteral("Anne Dupont"));
    QCOMPARE(choice.language, QStringLiteral("fr"));
    QVERIFY(choice.files.isEmpty());
}

void TestFirstRun::whatIsTypedByKeyboardIsInThePlan()
{
    QSignalSpy chosen(m_wizard.get(), &FirstRunWizard::chosen);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // University
    auto *name = field<QLineEdit>(QStringLiteral("Your name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Lea  Martin "));
    enter();
    auto *territory = field<QComboBox>(QStringLiteral("Département"));
    territory->setFocus();
    QTest::keyClicks(territory, QStringLiteral("62"));
    auto *threshold = field<QSpinBox>(QStringLiteral("Threshold"));
    threshold->setFocus();
    threshold->selectAll();
    QTest::keyClicks(threshold, QStringLiteral("1000"));
    enter();
    enter();
    QTest::keyClicks(field<QLineEdit>(QStringLiteral("Name of the office")), QStringLiteral("UDCCAS du Pas-de-Calais"));
    QTest::keyClicks(field<QLineEdit>(QStringLiteral("Contact e-mail")), QStringLiteral("contact@exemple.fr"));
    enter();
    QCOMPARE(chosen.size(), 1);
    const auto choice = chosen.front().front().value<FirstRunChoice>();
    QCOMPARE(choice.plan.viewpoint, Viewpoint::University);
    QCOMPARE(choice.author, QStringLiteral("Lea Martin"));
    QCOMPARE(choice.plan.departement, QStringLiteral("62"));
    QCOMPARE(choice.plan.threshold, std::optional(1000));
    QCOMPARE(choice.plan.officeName, QStringLiteral("UDCCAS du Pas-de-Calais"));
    QCOMPARE(choice.plan.officeEmail, QStringLiteral("contact@exemple.fr"));
}

void TestFirstRun::theCountFollowsTerritoryAndThreshold()
{
    enter();
    QVERIFY2(data()->countText().contains(QStringLiteral("352")), qPrintable(data()->countText()));
    QVERIFY(data()->countText().contains(QStringLiteral("647")));
    QVERIFY(data()->countText().contains(QStringLiteral("2023")));
    const QString before = data()->countText();
    field<QSpinBox>(QStringLiteral("Threshold"))->setValue(500);
    QVERIFY(data()->countText() != before);
    QVERIFY(data()->countText().contains(QStringLiteral("647")));
    auto *territory = field<QComboBox>(QStringLiteral("Département"));
    territory->setCurrentIndex(territory->count() - 1);
    QVERIFY2(data()->countText().contains(QLocale().toString(34969)), qPrintable(data()->countText()));
}

void TestFirstRun::everyDepartementIsOfferedTheNordFirst()
{
    enter();
    auto *territory = field<QComboBox>(QStringLiteral("Département"));
    QCOMPARE(territory->itemText(0), QStringLiteral("59 – Nord"));
    QCOMPARE(territory->itemText(1), QStringLiteral("01 – Ain"));
    for (const char *code : {"2A", "2B", "62", "75", "971", "976", "all"})
        QVERIFY2(territory->findData(QString::fromLatin1(code)) >= 0, code);
    QCOMPARE(territory->currentIndex(), 0);
}

void TestFirstRun::anExistingRegisterNeedsOnlyTwoSteps()
{
    QSignalSpy chosen(m_wizard.get(), &FirstRunWizard::chosen);
    enter();
    radio(QStringLiteral("exists already"))->click();
    m_dialogs.path = m_folder.write(QStringLiteral("old.pcom"), "x");
    QTest::mouseClick(button(QStringLiteral("Choose…")), Qt::LeftButton);
    QVERIFY(button(QStringLiteral("Open the register")));
    enter();
    QCOMPARE(chosen.size(), 1);
    const auto choice = chosen.front().front().value<FirstRunChoice>();
    QCOMPARE(choice.kind, FirstRunChoice::OpenExisting);
    QCOMPARE(choice.path, m_dialogs.path);
    QFile::remove(m_dialogs.path);
}

void TestFirstRun::goingOnWithoutARegisterSaysWhatIsMissing()
{
    QSignalSpy chosen(m_wizard.get(), &FirstRunWizard::chosen);
    enter();
    radio(QStringLiteral("exists already"))->click();
    enter();
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(m_wizard->step(), 1);
    QVERIFY(!data()->obstacle().isEmpty());
}

void TestFirstRun::aRegisterThatExistsIsNotOverwritten()
{
    m_folder.write(QStringLiteral("nord.pcom"), "mine");
    enter();
    enter();
    QCOMPARE(m_wizard->step(), 1);
    QVERIFY(data()->obstacle().contains(QStringLiteral("nord.pcom")));
    m_dialogs.path = m_folder.filePath(QStringLiteral("nord 2.pcom"));
    QTest::mouseClick(button(QStringLiteral("Change…")), Qt::LeftButton);
    enter();
    QCOMPARE(m_wizard->step(), 2);
    QFile::remove(m_folder.filePath(QStringLiteral("nord.pcom")));
}

void TestFirstRun::theDemonstrationIsMarkedAndHasNoPlace()
{
    QSignalSpy chosen(m_wizard.get(), &FirstRunWizard::chosen);
    enter();
    radio(QStringLiteral("demonstration"))->click();
    enter();
    QCOMPARE(chosen.size(), 1);
    const auto choice = chosen.front().front().value<FirstRunChoice>();
    QCOMPARE(choice.kind, FirstRunChoice::Demonstration);
    QVERIFY(choice.plan.demonstration);
    QVERIFY(choice.path.isEmpty());
}

void TestFirstRun::skippingAStepForgetsWhatWasTypedInIt()
{
    field<QLineEdit>(QStringLiteral("Your name"))->setText(QStringLiteral("Somebody"));
    QTest::mouseClick(button(QStringLiteral("Skip this step")), Qt::LeftButton);
    QCOMPARE(m_wizard->step(), 1);
    QCOMPARE(m_wizard->choice().author, QStringLiteral("Anne Dupont"));
    field<QSpinBox>(QStringLiteral("Threshold"))->setValue(900);
    QTest::mouseClick(button(QStringLiteral("Skip this step")), Qt::LeftButton);
    QVERIFY(!m_wizard->choice().plan.threshold);
}

void TestFirstRun::filesAreKeptOnceAndRefusedWithASentence()
{
    enter();
    enter();
    auto *files = m_wizard->findChild<FilesStep *>();
    const QString csv = m_folder.write(QStringLiteral("mairies.csv"), "a;b\n");
    files->addFiles({csv, csv, m_folder.write(QStringLiteral("mairies.xlsx"), "PK")});
    auto *list = m_wizard->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QCOMPARE(m_wizard->choice().files, QStringList{csv});
    bool said = false;
    for (const QLabel *label : files->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("mairies.xlsx")));
    QVERIFY(said);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(m_wizard->choice().files.isEmpty());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

void TestFirstRun::aWrongEmailIsSaidBeforeTheEnd()
{
    QSignalSpy chosen(m_wizard.get(), &FirstRunWizard::chosen);
    for (int i = 0; i < 3; ++i)
        enter();
    auto *email = field<QLineEdit>(QStringLiteral("Contact e-mail"));
    email->setText(QStringLiteral("nobody"));
    enter();
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(QApplication::focusWidget(), email);
}

void TestFirstRun::aLogoIsScaledAndWrittenAnew()
{
    QImage image(1200, 300, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setText(QStringLiteral("Author"), QStringLiteral("somebody"));
    const QString path = m_folder.filePath(QStringLiteral("logo.jpg"));
    QVERIFY(image.save(path));
    const auto png = Logo::read(path);
    QVERIFY(png.ok());
    const QImage made = QImage::fromData(*png, "PNG");
    QCOMPARE(made.size(), QSize(600, 150));
    QVERIFY(made.textKeys().isEmpty());
    for (int i = 0; i < 3; ++i)
        enter();
    m_dialogs.path = path;
    QTest::mouseClick(button(QStringLiteral("Choose an image…")), Qt::LeftButton);
    QCOMPARE(m_wizard->choice().plan.logo, *png);
    QTest::mouseClick(button(QStringLiteral("Remove the logo")), Qt::LeftButton);
    QVERIFY(m_wizard->choice().plan.logo.isEmpty());
}

void TestFirstRun::anUnfitLogoIsRefusedWithASentence()
{
    const auto text = Logo::read(m_folder.write(QStringLiteral("logo.png"), "not an image"));
    QVERIFY(!text.ok());
    QCOMPARE(text.error().kind, ErrorKind::Invalid);
    QVERIFY(text.error().message.contains(QStringLiteral("logo.png")));
    const auto large = Logo::read(m_folder.write(QStringLiteral("large.png"), QByteArray((1 << 20) + 1, 'x')));
    QVERIFY(!large.ok());
    QCOMPARE(large.error().kind, ErrorKind::Refused);
    QVERIFY(!Logo::read(m_folder.filePath(QStringLiteral("absent.png"))).ok());
}

void TestFirstRun::anotherLanguageIsAskedForOnce()
{
    QSignalSpy asked(m_wizard.get(), &FirstRunWizard::languageChosen);
    auto *language = field<QComboBox>(QStringLiteral("Language"));
    radio(QStringLiteral("university"))->click();
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("en"));
    QCOMPARE(m_wizard->present().viewpoint, Viewpoint::University);
    QCOMPARE(m_wizard->present().language, QStringLiteral("en"));
}

void TestFirstRun::everyControlHasANameAndTabGoesRound()
{
    for (int step = 0; step < 4; ++step) {
        QCOMPARE(m_wizard->step(), step);
        PC_VERIFY_NONE(test::unnamedControls(m_wizard.get()));
        PC_VERIFY_NONE(test::unreachedByTab(m_wizard.get()));
        enter(); // Never on a button: Enter belongs to the default one wherever the focus is.
        if (step == 0 && m_wizard->step() == 0)
            QFAIL("Enter did not go on");
    }
}

void TestFirstRun::noWordIsCutWhenSentencesAreLonger()
{
    test::LongWords longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    make();
    for (int step = 0; step < 4; ++step) {
        QCOMPARE(m_wizard->step(), step);
        QVERIFY2(m_wizard->width() <= 1280, qPrintable(QString::number(m_wizard->width())));
        QTest::qWait(30); // Heights follow texts once the layout was asked again.
        PC_VERIFY_NONE(test::cutWords(m_wizard.get()));
        enter();
    }
    QCoreApplication::removeTranslator(&longer);
}

void TestFirstRun::hostileTextStaysText()
{
    enter();
    enter();
    const QString path = m_folder.write(QStringLiteral("<b>x<img src=1>\u202Ecsv.pdf"), "x");
    m_wizard->findChild<FilesStep *>()->addFiles({path});
    m_wizard->showError(QStringLiteral("<h1>no</h1>"));
    PC_VERIFY_NONE(test::labelsReadingHtml(m_wizard.get()));
}

PC_TEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
