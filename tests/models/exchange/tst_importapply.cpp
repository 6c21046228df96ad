// Imports from the file to the register and back: one step to undo, all or nothing, nothing twice, nothing executed.
#include "models/tables/csvreader.h"
#include "models/tables/csvwriter.h"
#include "models/tables/tablefile.h"
#include "models/tables/textencoding.h"
#include "tests/models/exchange/importregister.h"
#include "tests/support/testmain.h"

using namespace pc;
using namespace pc::test;

namespace {
QString s(const char *text) { return QString::fromUtf8(text); }
} // namespace

class TestImportApply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = m_registers.fresh(); }
    void cleanup() { m_register.reset(); }

    void aWindowsFileIsImportedWithoutASetting();
    void theImportIsOneStepAndUndoRestoresAll();
    void pastingTwiceAddsNothing();
    void rowsWithErrorsStayOutAndComeBackCorrected();
    void whatIsRefusedLeavesNothingBehind();
    void withoutAChosenRowNothingIsDone();
    void theSecondRowOfACommuneWinsWhenTicked();
    void hostileTextIsKeptAsText();
    void aWorkbookIsRefusedWithAWayOut_data();
    void aWorkbookIsRefusedWithAWayOut();

private:
    ImportRegister m_registers;
    TempDir m_folder;
    std::unique_ptr<Register> m_register;
};

void TestImportApply::aWindowsFileIsImportedWithoutASetting()
{
    const QByteArray bytes("Commune;Maire;T\xe9l\r\n\xc9tr\x9cungt;Mme \xc9lise Petit;03 27 66 12 34\r\n");
    auto source = readTableFile(m_folder.write(s("mairies.csv"), bytes));
    QVERIFY(source);
    const ImportGuess guess = guessImport(*source);
    QCOMPARE(guess.kind, ImportKind::TownHalls);
    const ImportPlan plan = planned(*m_register, *source, guess.kind);
    QVERIFY(applyImport(m_register->store(), plan));
    const TownHall hall = hallOf(*m_register, s("59218"));
    QCOMPARE(hall.firstName, s("Élise"));
    QCOMPARE(hall.civility, Civility::Madame);
    QCOMPARE(hall.phone, s("+33327661234"));
}

void TestImportApply::theImportIsOneStepAndUndoRestoresAll()
{
    keep(*m_register, s("59218"), [](TownHall &hall) { hall.phone = s("+33327661234"); });
    const TownHall before = hallOf(*m_register, s("59218"));
    const ImportPlan plan =
        planned(*m_register,
                table({s("Commune"), s("Tél")}, {{s("Étrœungt"), s("0320000000")}, {s("Le Quesnoy"), s("0320000001")}}),
                ImportKind::TownHalls);
    const auto outcome = applyImport(m_register->store(), plan);
    QVERIFY(outcome);
    QCOMPARE(outcome->applied, 2);
    QCOMPARE(outcome->fresh, 1);
    QCOMPARE(outcome->changed, 1);
    const auto undone = m_register->store().undo();
    QVERIFY(undone);
    QCOMPARE(*undone, outcome->text);
    QCOMPARE(hallOf(*m_register, s("59218")), before);
    QVERIFY(hallOf(*m_register, s("59481")).phone.isEmpty());
    const auto found = m_register->check();
    QVERIFY(found);
    QVERIFY(found->empty());
}

void TestImportApply::pastingTwiceAddsNothing()
{
    const QStringList header{s("Date"),  s("Commune"),  s("Moyen"),   s("Interlocuteur"),
                             s("Objet"), s("Résultat"), s("À faire"), s("Échéance")};
    const std::vector<QStringList> rows{{s("03/11/2026"), s("Étrœungt"), s("tél"), s("Mme Petit"), s("Relance"),
                                         s("à rappeler"), s("rappeler"), s("15/12/2026")},
                                        {s("4 novembre"), s("Bermeries"), s("mail"), QString(), s("Envoi de la fiche"),
                                         s("on verra"), s("relancer un jour"), QString()}};
    ImportPlan plan = planned(*m_register, table(header, rows), ImportKind::Contacts);
    QCOMPARE(plan.counts.fresh, 2);
    QVERIFY(applyImport(m_register->store(), plan));
    plan = planned(*m_register, table(header, rows), ImportKind::Contacts);
    QCOMPARE(plan.counts.same, 2);
    QVERIFY(!applyImport(m_register->store(), plan));
    QCOMPARE(ContactsRepository(m_register->database()).all()->size(), size_t(2));
}

void TestImportApply::rowsWithErrorsStayOutAndComeBackCorrected()
{
    const ImportPlan plan = planned(*m_register,
                                    table({s("Commune"), s("Courriel")},
                                          {{s("Étrœungt"), s("faux")},
                                           {s("Féron"), s("mairie@feron.example")},
                                           {s("Féron"), s("autre@feron.example")}}),
                                    ImportKind::TownHalls);
    const auto outcome = applyImport(m_register->store(), plan);
    QVERIFY(outcome);
    QCOMPARE(outcome->applied, 1);
    QCOMPARE(outcome->rejected, 2);
    QVERIFY(hallOf(*m_register, s("59218")).email.isEmpty());

    const QByteArray csv = writeCsv(rejectedRows(plan), CsvFlavour::Office);
    auto again = readCsv(decodeText(csv).text);
    QVERIFY(again);
    QCOMPARE(again->rows.size(), size_t(2));
    QCOMPARE(again->header.back(), ImportFields::reasonTitle());
    QVERIFY(again->rows[0].back().contains(s("faux")));
    again->rows[0][1] = s("mairie@etroeungt.example");
    const ImportPlan corrected = planned(*m_register, *again, ImportKind::TownHalls);
    QVERIFY(!corrected.mapping.back());
    QCOMPARE(corrected.rows[0].state, ImportRow::New);
    // The reason is written anew, not beside the old one.
    QCOMPARE(rejectedRows(corrected).header.count(ImportFields::reasonTitle()), 1);
}

void TestImportApply::whatIsRefusedLeavesNothingBehind()
{
    ImportPlan plan = planned(
        *m_register,
        table({s("Commune"), s("Courriel")}, {{s("Étrœungt"), s("a@b.example")}, {s("Féron"), s("c@d.example")}}),
        ImportKind::TownHalls);
    std::get<TownHallPatch>(plan.rows[1].payload).given.email = s("faux");
    const auto outcome = applyImport(m_register->store(), plan);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().message.contains(s("3")));
    QVERIFY(hallOf(*m_register, s("59218")).email.isEmpty());
}

void TestImportApply::withoutAChosenRowNothingIsDone()
{
    ImportPlan plan = planned(*m_register, table({s("Commune"), s("Tél")}, {{s("Étrœungt"), s("0320000000")}}),
                              ImportKind::TownHalls);
    ImportPlanner::choose(plan, 0, false);
    const auto outcome = applyImport(m_register->store(), plan);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Refused);
}

void TestImportApply::theSecondRowOfACommuneWinsWhenTicked()
{
    ImportPlan plan =
        planned(*m_register,
                table({s("Commune"), s("Tél"), s("Ville")},
                      {{s("Étrœungt"), s("0320000000"), s("Étrœungt")}, {s("Étrœungt"), s("0320000001"), QString()}}),
                ImportKind::TownHalls);
    ImportPlanner::choose(plan, 1, true);
    QVERIFY(applyImport(m_register->store(), plan));
    QCOMPARE(hallOf(*m_register, s("59218")).phone, s("+33320000001"));
    QCOMPARE(hallOf(*m_register, s("59218")).city, s("Étrœungt"));
}

void TestImportApply::hostileTextIsKeptAsText()
{
    const QString html = s("<b>gras</b><script>alert(1)</script>");
    const QString formula = s("=HYPERLINK(\"http://x\";\"y\")");
    const QString bidi = s("\u202e sbircés \u0000").left(9);
    const TextTable source =
        table({s("Commune"), s("Notes"), s("Adresse"), s("Horaires"), s("Tél")},
              {{s("Étrœungt"), html, formula, bidi, QChar(0xD800) + s("x")}, {html, formula, bidi, html, formula}});
    const ImportPlan plan = planned(*m_register, source, ImportKind::TownHalls);
    QVERIFY(applyImport(m_register->store(), plan));
    const TownHall hall = hallOf(*m_register, s("59218"));
    QCOMPARE(hall.notes, html);
    QCOMPARE(hall.address, formula);
    QCOMPARE(hall.openingHours, bidi.trimmed());
    QCOMPARE(planned(*m_register, source, ImportKind::TownHalls).rows[0].state, ImportRow::Same);
    // What goes back to a spreadsheet is harmless there.
    QVERIFY(writeCsv(rejectedRows(plan), CsvFlavour::Office).contains("'=HYPERLINK"));
}

void TestImportApply::aWorkbookIsRefusedWithAWayOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("xlsx") << s("mairies.xlsx") << QByteArray("PK\x03\x04...") << s("paste");
    QTest::newRow("ods") << s("mairies.ods") << QByteArray("PK\x03\x04...") << s("paste");
    QTest::newRow("xls named csv") << s("mairies.csv") << QByteArray("\xD0\xCF\x11\xE0...") << s("paste");
    QTest::newRow("pdf") << s("mairies.pdf") << QByteArray("%PDF-1.4") << s("CSV");
    QTest::newRow("empty") << s("vide.csv") << QByteArray() << s("no data");
}

void TestImportApply::aWorkbookIsRefusedWithAWayOut()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto read = readTableFile(m_folder.write(name, bytes));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    QCOMPARE(readTableFile(m_folder.filePath(s("absent.csv"))).error().kind, ErrorKind::Missing);
}

PC_GUILESS_TEST_MAIN(TestImportApply)
#include "tst_importapply.moc"
