// The dialog of imports, driven as a person does: look, correct by typing, import, undo; by keyboard alone.
#include "tests/models/exchange/campaignrecords.h"
#include "tests/support/testmain.h"
#include "tests/views/exchange/importdialogdriver.h"
#include "views/exchange/importcolumns.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace pc;
using namespace pc::test;

class TestImportDialog : public QObject, private ImportDialogDriver {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = m_registers.fresh(); }
    void cleanup() { close(); }

    void rowsArePastedLookedAtCorrectedImportedAndUndone();
    void whatIsLeftStaysOpenAndCanBeUndoneThere();
    void nothingToImportSaysWhy();
    void aRegisterInConsultationSaysSo();
    void unknownTitlesOpenTheColumnsAndAChoiceIsEnough();
    void aFieldChosenTwiceIsTakenFromTheFirst();
    void theFirstRowMayBeTitlesOrNot();
    void theKindMayBeChanged();
    void twelvePastedLinesOfHoursAreImportedWithEnter();
    void enterDoesNotImportWhileARowIsWrong();
    void onlyErrorsMayBeShown();
    void rejectedRowsAreSavedWithTheirReason();
    void correctionsAreNotLostWithoutAQuestion();
    void closingWhileACellIsTypedInIsHarmless();
    void spaceTicksARowAndEnterNeverImportsFromTheTable();
    void hostileTextIsShownAsItIs();
    void everyControlHasANameAndAnyTabPathComesBack();
    void itFitsASmallScreen();
};

void TestImportDialog::rowsArePastedLookedAtCorrectedImportedAndUndone()
{
    keep(*m_register, s("59218"), [](TownHall &hall) { hall.phone = s("+33327661234"); });
    openPaste(s("Commune\tMaire\tTéléphone\tCourriel\r\n"
                "Étrœungt\tMme Anne Petit\t03 27 66 12 99\tmairie@etroeungt.example\r\n"
                "Le Quesnoy\tM. Jean DUPONT\t\tmairie chez lequesnoy\r\n"));
    QSignalSpy done(m_dialog.get(), &ImportDialog::imported);
    QCOMPARE(m_dialog->model()->rowCount(), 2);
    QVERIFY(cell(0, ImportField::Phone).data().toString().contains(s(" → ")));
    QVERIFY(importButton()->text().contains(s("1")));
    QTest::keyClick(view(), Qt::Key_F8);
    QCOMPARE(view()->currentIndex(), cell(1, ImportField::Email));
    QVERIFY(named<QLabel>(s("is not an e-mail address"))->isVisible());
    type(view()->currentIndex(), s("mairie@lequesnoy.example"));
    QCOMPARE(m_dialog->model()->plan().counts.errors, 0);
    QVERIFY(importButton()->text().contains(s("2")));
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QCOMPARE(done.count(), 1);
    QCOMPARE(done[0][1].toInt(), 2);
    QCOMPARE(done[0][2].toInt(), 0);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(hallOf(*m_register, s("59481")).email, s("mairie@lequesnoy.example"));
    QCOMPARE(*m_register->store().undo(), done[0][0].toString());
    QCOMPARE(hallOf(*m_register, s("59218")).phone, s("+33327661234"));
    QVERIFY(hallOf(*m_register, s("59481")).email.isEmpty());
}

void TestImportDialog::whatIsLeftStaysOpenAndCanBeUndoneThere()
{
    openPaste(s("Commune\tCourriel\nÉtrœungt\tmairie@etroeungt.example\nLe Quesnoy\tfaux\n"));
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(view()->model()->rowCount(), 1); // the one to correct
    QVERIFY(!importButton()->isEnabled());
    QTest::mouseClick(named<QPushButton>(s("Undo the import")), Qt::LeftButton);
    QVERIFY(hallOf(*m_register, s("59218")).email.isEmpty());
    QCOMPARE(view()->model()->rowCount(), 2);
    QVERIFY(importButton()->isEnabled());
}

void TestImportDialog::nothingToImportSaysWhy()
{
    keep(*m_register, s("59218"), [](TownHall &hall) { hall.phone = s("+33327661234"); });
    openPaste(s("Commune\tTél\nÉtrœungt\t0327661234\n"));
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(named<QLabel>(s("already says"))->isVisible());
}

void TestImportDialog::aRegisterInConsultationSaysSo()
{
    m_register.reset();
    m_register = m_registers.fresh(Store::Mode::Read);
    openPaste(s("Commune\tTél\nÉtrœungt\t0327661234\n"));
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(named<QLabel>(s("consultation"))->isVisible());
}

void TestImportDialog::unknownTitlesOpenTheColumnsAndAChoiceIsEnough()
{
    open(table({s("Bourg"), s("Joindre")}, {{s("Étrœungt"), s("0327661234")}}));
    auto *columns = m_dialog->findChild<ImportColumns *>();
    QVERIFY(columns->isVisible());
    QVERIFY(!importButton()->isEnabled());
    const auto choose = [&](int column, ImportField field) {
        QComboBox *choice = columns->choice(column);
        choice->setCurrentIndex(choice->findData(int(field)));
        Q_EMIT choice->activated(choice->currentIndex());
    };
    choose(0, ImportField::Commune);
    choose(1, ImportField::Phone);
    QVERIFY(importButton()->isEnabled());
    QCOMPARE(m_dialog->model()->plan().counts.fresh, 1);
}

void TestImportDialog::aFieldChosenTwiceIsTakenFromTheFirst()
{
    open(table({s("Commune"), s("Tél"), s("Portable")}, {{s("Étrœungt"), s("0327661234"), s("0612345678")}}));
    auto *columns = m_dialog->findChild<ImportColumns *>();
    QComboBox *second = columns->choice(2);
    second->setCurrentIndex(second->findData(int(ImportField::Phone)));
    Q_EMIT second->activated(second->currentIndex());
    QCOMPARE(columns->mapping(), (ImportMapping{ImportField::Commune, std::nullopt, ImportField::Phone}));
    QVERIFY(cell(0, ImportField::Phone).data().toString().contains(s("06 12 34 56 78")));
}

void TestImportDialog::theFirstRowMayBeTitlesOrNot()
{
    openPaste(s("Commune\tTél\nÉtrœungt\t0327661234\n"));
    auto *header = m_dialog->findChild<QCheckBox *>();
    QVERIFY(header->isChecked());
    QCOMPARE(m_dialog->model()->rowCount(), 1);
    QTest::mouseClick(header, Qt::LeftButton, {}, {10, header->height() / 2});
    QVERIFY(m_dialog->model()->plan().source.header.isEmpty());
    QTest::mouseClick(header, Qt::LeftButton, {}, {10, header->height() / 2});
    QCOMPARE(m_dialog->model()->rowCount(), 1);
}

void TestImportDialog::theKindMayBeChanged()
{
    openPaste(s("Date\tCommune\tObjet\tNotes\n3/11/2026\tÉtrœungt\tRelance\tx\n"));
    QCOMPARE(kindBox()->currentText(), ImportFields::label(ImportKind::Contacts));
    QCOMPARE(m_dialog->model()->plan().kind, ImportKind::Contacts);
    chooseKind(ImportKind::TownHalls);
    QCOMPARE(m_dialog->model()->plan().kind, ImportKind::TownHalls);
    chooseKind(ImportKind::Contacts);
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QCOMPARE(ContactsRepository(m_register->database()).all()->size(), size_t(1));
}

void TestImportDialog::twelvePastedLinesOfHoursAreImportedWithEnter()
{
    CampaignRecords records(*m_register);
    records.assignment(records.student(s("Martin"), s("Léa")), records.proposal(s("59218"), s("2026-001"), s("Lecture")));
    QString text = s("Date\tÉtudiant\tDurée\tTâche\r\n");
    for (int i = 1; i <= 12; ++i)
        text += s("%1/11/2026\tMARTIN Léa\t2\u00a0h\u00a030\tLecture\r\n").arg(i);
    openPaste(text);
    QCOMPARE(kindBox()->currentText(), ImportFields::label(ImportKind::Hours));
    QCOMPARE(m_dialog->model()->index(0, ImportModel::CommuneColumn).data().toString(), s("MARTIN Léa — Étrœungt"));
    QSignalSpy done(m_dialog.get(), &ImportDialog::imported);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(done.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(records.count(s("hour_entry")), 12);
    QVERIFY(m_register->store().undo());
    QCOMPARE(records.count(s("hour_entry")), 0);
}

void TestImportDialog::enterDoesNotImportWhileARowIsWrong()
{
    openPaste(s("Date\tÉtudiant\tDurée\n3/11/2026\tPersonne Inconnue\t2\n"));
    QVERIFY(view()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->model()->plan().counts.errors, 1);
}

void TestImportDialog::onlyErrorsMayBeShown()
{
    openPaste(s("Commune\tCourriel\nÉtrœungt\tmairie@etroeungt.example\nLe Quesnoy\tfaux\n"));
    QComboBox *show = nullptr;
    for (QComboBox *one : m_dialog->findChildren<QComboBox *>())
        show = one->accessibleName() == s("Rows to show") ? one : show;
    show->setCurrentIndex(1);
    Q_EMIT show->activated(1);
    QCOMPARE(view()->model()->rowCount(), 1);
    // Corrected, the row stays in sight.
    type(cell(0, ImportField::Email), s("a@b.example"));
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(m_dialog->model()->plan().counts.errors, 0);
}

void TestImportDialog::rejectedRowsAreSavedWithTheirReason()
{
    openPaste(s("Commune\tCourriel\nÉtrœungt\tmairie@etroeungt.example\nLe Quesnoy\tfaux\n"));
    m_answers.path = m_folder.filePath(s("rejets.csv"));
    QTest::mouseClick(named<QPushButton>(s("Save the rejected")), Qt::LeftButton);
    const auto saved = ImportDialog::tableFromFile(m_answers.path);
    QVERIFY(saved);
    QCOMPARE(saved->rows.size(), size_t(1));
    QCOMPARE(saved->rows[0][0], s("Le Quesnoy"));
    QVERIFY(saved->rows[0].back().contains(s("faux")));
}

void TestImportDialog::correctionsAreNotLostWithoutAQuestion()
{
    openPaste(s("Commune\tCourriel\nÉtrœungt\tfaux\n"));
    type(cell(0, ImportField::Email), s("encore faux"));
    m_answers.answer = false;
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_answers.asked.size(), size_t(1));
    QVERIFY(m_dialog->isVisible());
    m_answers.answer = true;
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestImportDialog::closingWhileACellIsTypedInIsHarmless()
{
    openPaste(s("Commune\tCourriel\nÉtrœungt\tfaux\n"));
    view()->setFocus();
    view()->setCurrentIndex(cell(0, ImportField::Email));
    QTest::keyClick(view(), Qt::Key_A);
    QVERIFY(view()->findChild<QLineEdit *>());
    m_tester.reset();
    m_dialog.reset();
}

void TestImportDialog::spaceTicksARowAndEnterNeverImportsFromTheTable()
{
    openPaste(s("Commune\tCourriel\nÉtrœungt\ta@b.example\nLe Quesnoy\tc@d.example\n"));
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_dialog->model()->plan().counts.chosen, 1);
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(m_dialog->model()->plan().counts.chosen, 2);
}

void TestImportDialog::hostileTextIsShownAsItIs()
{
    const QString html = s("<b>gras</b><img src=x>");
    open(table({s("Commune"), s("Notes"), html},
               {{html, html, html}, {s("Étrœungt"), s("\u202eetroeungt"), s("=1+1")}}));
    QVERIFY(cell(0, ImportField::Notes).data().toString().contains(html));
    view()->setCurrentIndex(cell(0, ImportField::Commune));
    QLabel *message = named<QLabel>(html);
    for (QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!Qt::mightBeRichText(label->toolTip()) || !label->toolTip().contains(html));
    }
    QVERIFY(message);
    // A mark that turns the direction is shut in with the text it came with.
    const QString shown = cell(1, ImportField::Notes).data().toString();
    QCOMPARE(shown.front(), QChar(0x2068));
    QCOMPARE(shown.back(), QChar(0x2069));
}

void TestImportDialog::everyControlHasANameAndAnyTabPathComesBack()
{
    openPaste(s("Commune\tCourriel\nÉtrœungt\ta@b.example\nLe Quesnoy\tfaux\n"));
    m_dialog->findChild<QToolButton *>()->click();
    for (QWidget *one : m_dialog->findChildren<QWidget *>()) {
        if (!one->isVisible() || !(one->focusPolicy() & Qt::TabFocus) || one->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(one);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), one->metaObject()->className());
    }
    view()->setFocus();
    bool back = false;
    for (int i = 0; i < 40 && !back; ++i) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        back = m_dialog->focusWidget() == view();
    }
    QVERIFY(back);
}

void TestImportDialog::itFitsASmallScreen()
{
    std::vector<QStringList> rows(30, {s("Étrœungt"), s("0327661234"), s("a@b.example")});
    open(table({s("Commune"), s("Tél"), s("Courriel")}, rows));
    m_dialog->findChild<QToolButton *>()->click();
    QVERIFY(m_dialog->minimumSizeHint().width() <= 1000);
    QVERIFY(m_dialog->minimumSizeHint().height() <= 600);
}

PC_TEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
