// The settings: in force at once, previewed when they change the rule, undone like anything else.
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"
#include "tests/views/common/fakedialogs.h"
#include "tests/views/settings/controls.h"
#include "views/common/fielditems.h"
#include "views/common/fieldform.h"
#include "views/common/tonenote.h"
#include "views/settings/datedsetting.h"
#include "views/settings/entitlementsection.h"
#include "views/settings/settingspage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using namespace pc;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aThresholdIsPreviewedThenAppliedAsOneChange();
    void aThresholdIsUndone();
    void aValueToComeLeavesThePresentOne();
    void aValueIsRemovedButNeverTheLast();
    void thePopulationsCanBeOfAnotherYear();
    void theOfficeIsSavedAsItIsTyped();
    void aWrongEmailIsSaidBelowTheField();
    void whatIsPrintedIsSavedAsItIsTyped();
    void theFeminineOfMayorsIsAChoice();
    void thePointOfViewIsOfTheRegister();
    void preferencesAreOnlyAskedFor();
    void theSearchKeepsTheSectionsThatAnswer();
    void aCopyIsMadeListedAndRestoredAfterAQuestion();
    void aSoundRegisterIsSaidToBeSound();
    void whereTheDataComeFromIsSaid();
    void inConsultationNothingCanBeChanged();
    void everyControlHasANameAndTabGoesRound();
    void noWordIsCutWhenSentencesAreLonger();
    void hostileTextStaysText();

private:
    void make(Store::Mode mode = Store::Mode::Write);
    QPushButton *button(const QString &text, const QWidget *in = nullptr) const;
    QLineEdit *line(const QString &name) const;
    DatedSetting *figure(int which) const { return m_page->findChildren<DatedSetting *>().at(which); }
    qint64 entitled() const { return m_register->figures()->eligible; }
    bool says(const QString &words) const;

    std::unique_ptr<test::TempDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 3), QTime(14, 32))};
    test::FakeDialogs m_dialogs;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettings::init()
{
    m_folder = std::make_unique<test::TempDir>();
    m_dialogs.asked.clear();
    RegisterPlan plan;
    plan.officeName = QStringLiteral("UDCCAS du Nord");
    Store::Options options;
    options.author = QStringLiteral("Anne");
    options.clock = &m_clock;
    auto created = Register::create(m_folder->filePath(QStringLiteral("nord.pcom")), plan, options);
    QVERIFY(created.ok());
    m_register = std::move(*created);
    make();
}

void TestSettings::make(Store::Mode mode)
{
    m_page.reset();
    if (mode == Store::Mode::Read) {
        m_register.reset();
        Store::Options options;
        options.mode = mode;
        options.clock = &m_clock;
        auto opened = Register::open(m_folder->filePath(QStringLiteral("nord.pcom")), options);
        QVERIFY(opened.ok());
        m_register = std::move(*opened);
    }
    m_page = std::make_unique<SettingsPage>(*m_register, m_dialogs, Preferences{QStringLiteral("fr"), Appearance::Light, QStringLiteral("Anne")},
                                            m_folder->filePath(QStringLiteral("copies")));
    m_page->resize(1080, 620);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSettings::cleanup()
{
    m_page.reset();
    m_register.reset();
    m_folder.reset();
}

QPushButton *TestSettings::button(const QString &text, const QWidget *in) const
{
    for (QPushButton *found : (in ? in : m_page.get())->findChildren<QPushButton *>()) {
        if (found->isVisible() && found->text().remove(u'&').startsWith(text))
            return found;
    }
    return nullptr;
}

QLineEdit *TestSettings::line(const QString &name) const
{
    for (QLineEdit *found : m_page->findChildren<QLineEdit *>()) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

bool TestSettings::says(const QString &words) const
{
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

void TestSettings::aThresholdIsPreviewedThenAppliedAsOneChange()
{
    QCOMPARE(entitled(), 352);
    DatedSetting *threshold = figure(0);
    QVERIFY(threshold->previewText().isEmpty());
    QTest::mouseClick(button(QStringLiteral("Change from"), threshold), Qt::LeftButton);
    threshold->findChild<QSpinBox *>()->setValue(1520);
    EligibilityRule rule = m_register->figures()->rule;
    rule.threshold = 1520;
    const qint64 after = *m_register->eligibleUnder(rule);
    QVERIFY(after > 352);
    QVERIFY2(threshold->previewText().contains(QStringLiteral("352 → %1").arg(after)), qPrintable(threshold->previewText()));
    QCOMPARE(entitled(), 352);

    QTest::mouseClick(button(QStringLiteral("Apply from 03/11/2026"), threshold), Qt::LeftButton);
    QCOMPARE(entitled(), after);
    QVERIFY(threshold->previewText().isEmpty());
    const auto entries = m_register->store().journal().latest(10);
    QCOMPARE(entries->size(), size_t(1));
    QVERIFY(entries->front().text.contains(QStringLiteral("03/11/2026")));
}

void TestSettings::aThresholdIsUndone()
{
    DatedSetting *threshold = figure(0);
    QTest::mouseClick(button(QStringLiteral("Change from"), threshold), Qt::LeftButton);
    threshold->findChild<QSpinBox *>()->setValue(500);
    QTest::mouseClick(button(QStringLiteral("Apply from"), threshold), Qt::LeftButton);
    QVERIFY(entitled() < 352);
    QVERIFY(says(QStringLiteral("500")));
    QVERIFY(m_register->store().undo().ok());
    QCOMPARE(entitled(), 352);
    QVERIFY(says(QStringLiteral("352")));
    QCOMPARE(threshold->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
}

void TestSettings::aValueToComeLeavesThePresentOne()
{
    DatedSetting *threshold = figure(0);
    QTest::mouseClick(button(QStringLiteral("Change from"), threshold), Qt::LeftButton);
    threshold->findChild<QSpinBox *>()->setValue(2000);
    threshold->findChild<QDateEdit *>()->setDate(QDate(2027, 9, 1));
    QTest::mouseClick(button(QStringLiteral("Apply from 01/09/2027"), threshold), Qt::LeftButton);
    QCOMPARE(entitled(), 352);
    auto *list = threshold->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("in force"));
    QCOMPARE(list->topLevelItem(1)->text(2), QStringLiteral("to come"));
}

void TestSettings::aValueIsRemovedButNeverTheLast()
{
    aValueToComeLeavesThePresentOne();
    DatedSetting *threshold = figure(0);
    QTest::mouseClick(button(QStringLiteral("All the values (2)"), threshold), Qt::LeftButton);
    auto *list = threshold->findChild<QTreeWidget *>();
    list->setCurrentItem(list->topLevelItem(1));
    QTest::mouseClick(button(QStringLiteral("Remove"), threshold), Qt::LeftButton);
    QCOMPARE(list->topLevelItemCount(), 1);
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(!button(QStringLiteral("Remove"), threshold)->isEnabled());
    QVERIFY(!button(QStringLiteral("Remove"), threshold)->toolTip().isEmpty());
}

void TestSettings::thePopulationsCanBeOfAnotherYear()
{
    DatedSetting *vintage = figure(2);
    QTest::mouseClick(button(QStringLiteral("Change from"), vintage), Qt::LeftButton);
    auto *years = vintage->findChild<QComboBox *>();
    QCOMPARE(years->currentText(), QStringLiteral("2023"));
    years->setCurrentIndex(years->findText(QStringLiteral("2019")));
    QVERIFY(vintage->previewText().contains(QStringLiteral("352 → ")));
    QTest::mouseClick(button(QStringLiteral("Cancel"), vintage), Qt::LeftButton);
    QVERIFY(m_register->store().journal().latest(1)->empty());
}

void TestSettings::theOfficeIsSavedAsItIsTyped()
{
    QLineEdit *name = line(QStringLiteral("Name of the office"));
    QCOMPARE(name->text(), QStringLiteral("UDCCAS du Nord"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("UDCCAS 59"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(*SettingsRepository(m_register->database()).value(setting::officeName), QStringLiteral("UDCCAS 59"));
    QVERIFY(m_register->store().undo().ok());
    QCOMPARE(name->text(), QStringLiteral("UDCCAS du Nord"));
}

void TestSettings::aWrongEmailIsSaidBelowTheField()
{
    QLineEdit *email = line(QStringLiteral("Contact e-mail"));
    email->setFocus();
    QTest::keyClicks(email, QStringLiteral("nobody"));
    QTest::keyClick(email, Qt::Key_Return);
    QVERIFY(says(QStringLiteral("“nobody”")));
    QVERIFY(SettingsRepository(m_register->database()).value(setting::officeEmail)->isEmpty());
}

void TestSettings::whatIsPrintedIsSavedAsItIsTyped()
{
    const auto value = [&](const QString &name) { return *SettingsRepository(m_register->database()).value(name); };
    const std::tuple<QString, QString, QString, QString> lines[] = {
        {QStringLiteral("Phone"), setting::officePhone, QStringLiteral("03 53 01 00 00"), QStringLiteral("+33353010000")},
        {QStringLiteral("Signs documents"), setting::officeSignatory, QStringLiteral(" Marie  Dupont"), QStringLiteral("Marie Dupont")},
        {QStringLiteral("In the capacity of"), setting::officeSignatoryRole, QStringLiteral("La présidente"), QStringLiteral("La présidente")},
        {QStringLiteral("Town of signature"), setting::officeCity, QStringLiteral("Lille"), QStringLiteral("Lille")},
        {QStringLiteral("Name of the partner"), setting::partnerName, QStringLiteral("Université"), QStringLiteral("Université")}};
    for (const auto &[label, name, typed, kept] : lines) {
        QLineEdit *field = line(label);
        QVERIFY2(field, qPrintable(label));
        field->setFocus();
        field->insert(typed); // keyClicks knows no accents
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(value(name), kept);
    }
    QCOMPARE(line(QStringLiteral("Phone"))->text(), QStringLiteral("03 53 01 00 00"));
    QVERIFY(m_register->store().undo().ok());
    QVERIFY(value(setting::partnerName).isEmpty());
    QVERIFY(line(QStringLiteral("Name of the partner"))->text().isEmpty());
}

void TestSettings::theFeminineOfMayorsIsAChoice()
{
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        if (box->accessibleName() != QStringLiteral("A woman who is mayor is written to as"))
            continue;
        QCOMPARE(box->currentText(), QStringLiteral("Madame la Maire"));
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
    }
    QCOMPARE(*SettingsRepository(m_register->database()).value(setting::mayorFeminine), QStringLiteral("le_maire"));
    QVERIFY(m_register->store().undo().ok());
}

void TestSettings::thePointOfViewIsOfTheRegister()
{
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        if (box->accessibleName() == QStringLiteral("Point of view")) {
            box->setCurrentIndex(box->findData(QStringLiteral("university")));
            Q_EMIT box->activated(box->currentIndex());
        }
    }
    QCOMPARE(m_register->viewpoint(), Viewpoint::University);
    QVERIFY(m_register->store().undo().ok());
    QCOMPARE(m_register->viewpoint(), Viewpoint::Udccas);
}

void TestSettings::preferencesAreOnlyAskedFor()
{
    QSignalSpy languages(m_page.get(), &SettingsPage::languageChosen);
    QSignalSpy authors(m_page.get(), &SettingsPage::authorChosen);
    int appearances = 0;
    connect(m_page.get(), &SettingsPage::appearanceChosen, this, [&](Appearance chosen) { appearances += chosen == Appearance::Dark; });
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        if (box->accessibleName() == QStringLiteral("Language"))
            box->setCurrentIndex(1);
        else if (box->accessibleName() == QStringLiteral("Appearance"))
            box->setCurrentIndex(2);
        else
            continue;
        Q_EMIT box->activated(box->currentIndex());
    }
    QLineEdit *name = line(QStringLiteral("Your name"));
    name->setText(QStringLiteral("Léa"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(languages.size(), 1);
    QCOMPARE(languages.front().front().toString(), QStringLiteral("en"));
    QCOMPARE(appearances, 1);
    QCOMPARE(authors.size(), 1);
    QVERIFY(m_register->store().journal().latest(1)->empty());
}

void TestSettings::theSearchKeepsTheSectionsThatAnswer()
{
    QLineEdit *search = line(QStringLiteral("Search the settings"));
    QTest::keyClicks(search, QStringLiteral("THRESHOLD"));
    QVERIFY(m_page->findChild<EntitlementSection *>()->isVisible());
    QVERIFY(!line(QStringLiteral("Name of the office"))->isVisible());
    m_page->setSearch(QStringLiteral("zzz"));
    QVERIFY(says(QStringLiteral("“zzz”")));
    QTest::mouseClick(button(QStringLiteral("Show all")), Qt::LeftButton);
    QVERIFY(line(QStringLiteral("Name of the office"))->isVisible());
    QVERIFY(search->text().isEmpty());
}

void TestSettings::aCopyIsMadeListedAndRestoredAfterAQuestion()
{
    QVERIFY(!button(QStringLiteral("Restore…"))->isEnabled());
    QTest::mouseClick(button(QStringLiteral("Make a copy")), Qt::LeftButton);
    QTRY_VERIFY(says(QStringLiteral("made and verified")));
    QTreeWidget *copies = nullptr;
    for (QTreeWidget *list : m_page->findChildren<QTreeWidget *>()) {
        if (list->accessibleName().startsWith(QStringLiteral("Verified copies")))
            copies = list;
    }
    QCOMPARE(copies->topLevelItemCount(), 1);
    QCOMPARE(copies->topLevelItem(0)->text(0), QStringLiteral("03/11/2026"));
    copies->setCurrentItem(copies->topLevelItem(0));
    QString restored;
    connect(m_page.get(), &SettingsPage::restoreRequested, this, [&](const RegisterCopy &copy) { restored = copy.path; });
    m_dialogs.answer = false;
    QTest::mouseClick(button(QStringLiteral("Restore…")), Qt::LeftButton);
    QVERIFY(restored.isEmpty());
    m_dialogs.answer = true;
    QTest::mouseClick(button(QStringLiteral("Restore…")), Qt::LeftButton);
    QVERIFY(restored.endsWith(QStringLiteral("2026-11-03.pcom")));
    QCOMPARE(m_dialogs.asked.size(), size_t(2));
    QVERIFY(m_dialogs.asked.back().verb.contains(QStringLiteral("03/11/2026")));
}

void TestSettings::aSoundRegisterIsSaidToBeSound()
{
    QTest::mouseClick(button(QStringLiteral("Check the register")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("is sound")), 20000);
    QVERIFY(button(QStringLiteral("Check the register"))->isEnabled());
}

void TestSettings::whereTheDataComeFromIsSaid()
{
    QVERIFY(says(QStringLiteral("Licence Ouverte")));
    QVERIFY(says(QStringLiteral("2016, 2019, 2020, 2022, 2023")));
    QCOMPARE(line(QStringLiteral("Digest (BLAKE2b)"))->text().size(), 64);
}

void TestSettings::inConsultationNothingCanBeChanged()
{
    make(Store::Mode::Read);
    QVERIFY(says(QStringLiteral("consultation")));
    QVERIFY(!button(QStringLiteral("Change from"))->isEnabled());
    QVERIFY(!line(QStringLiteral("Name of the office"))->isEnabled());
    QVERIFY(line(QStringLiteral("Your name"))->isEnabled());
}

void TestSettings::everyControlHasANameAndTabGoesRound()
{
    for (int i = 0; i < 3; ++i) {
        QTest::mouseClick(button(QStringLiteral("Change from"), figure(i)), Qt::LeftButton);
        QTest::mouseClick(button(QStringLiteral("All the values"), figure(i)), Qt::LeftButton);
    }
    line(QStringLiteral("Search the settings"))->setFocus();
    PC_VERIFY_NONE(test::unnamedControls(m_page.get()));
    PC_VERIFY_NONE(test::unreachedByTab(m_page.get()));
}

void TestSettings::noWordIsCutWhenSentencesAreLonger()
{
    test::LongWords longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    make();
    for (int i = 0; i < 3; ++i) {
        QTest::mouseClick(button(QStringLiteral("Change from"), figure(i)), Qt::LeftButton);
        QTest::mouseClick(button(QStringLiteral("All the values"), figure(i)), Qt::LeftButton);
    }
    QTest::qWait(50);
    QVERIFY2(m_page->minimumSizeHint().width() <= 1000, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    PC_VERIFY_NONE(test::cutWords(m_page.get()));
    QCoreApplication::removeTranslator(&longer);
}

void TestSettings::hostileTextStaysText()
{
    QVERIFY(m_register->store().transact(QStringLiteral("x"), [](Transaction &transaction) {
        return SettingsRepository::set(transaction, {0, setting::threshold, QStringLiteral("1400"), QDate(2026, 1, 1),
                                                     QStringLiteral("<img src=x><b>\u202Eloi")});
    }).ok());
    m_page->setSearch(QStringLiteral("<b>x"));
    PC_VERIFY_NONE(test::labelsReadingHtml(m_page.get()));
}

PC_TEST_MAIN(TestSettings)
#include "tst_settings.moc"
