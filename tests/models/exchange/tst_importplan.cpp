// Plans: every state a row and a cell may have, which commune is meant, and what a correction changes.
#include "tests/models/exchange/importregister.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

using namespace pc;
using namespace pc::test;

namespace {
QString s(const char *text) { return QString::fromUtf8(text); }
} // namespace

class TestImportPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = m_registers.fresh(); }
    void cleanup() { m_register.reset(); }

    void anUnknownTownHallIsNew();
    void aKnownOneShowsOldAndNew();
    void whatIsKnownAlreadyIsTheSame();
    void anEmptyCellNeverOverwrites();
    void capitalsDoNotReplaceASpelling();
    void anInvalidEmailIsAnErrorAtItsCell();
    void anOddTelephoneNumberIsOnlyANotice();
    void aBlankRowIsIgnored();
    void theWholeNameReplacesTheWholeName();
    void aDayInTheCcasCellIsTaken();
    void theCommuneIsFoundByCodeThenByName_data();
    void theCommuneIsFoundByCodeThenByName();
    void anUnknownCommuneGetsTheClosestNames();
    void aCodeThatContradictsTheNameIsAnError();
    void theSecondRowAboutACommuneIsFlagged();
    void aRowOfTheCommuneItselfGoesBeforeOneOfAPart();
    void correctingACellPlansItsRowAgain();
    void tooLongATextIsAnError();
    void sixHundredAndFiftyRowsArePlanned();

private:
    const ImportCell &cell(const ImportPlan &plan, size_t row, ImportField field) const
    {
        return plan.rows[row].cells[size_t(*plan.columnOf(field))];
    }
    ImportPlan halls(const QStringList &header, const std::vector<QStringList> &rows)
    {
        return planned(*m_register, table(header, rows), ImportKind::TownHalls);
    }

    ImportRegister m_registers;
    std::unique_ptr<Register> m_register;
};

void TestImportPlan::anUnknownTownHallIsNew()
{
    const ImportPlan plan = halls({s("INSEE"), s("Maire"), s("Tél"), s("Colonne libre")},
                                  {{s("59 218"), s("M. Jean DUPONT"), s("03.27.66.12.34"), s("x")}});
    QCOMPARE(plan.rows[0].state, ImportRow::New);
    QCOMPARE(plan.rows[0].communeName, s("Étrœungt"));
    QCOMPARE(plan.rows[0].sourceLine, 2);
    QVERIFY(plan.rows[0].chosen);
    QCOMPARE(cell(plan, 0, ImportField::Phone).state, ImportCell::New);
    QCOMPARE(cell(plan, 0, ImportField::Phone).after, s("03 27 66 12 34"));
    QCOMPARE(plan.rows[0].cells[3].state, ImportCell::Ignored);
    QCOMPARE(plan.rows[0].as<TownHallPatch>().given.lastName, s("DUPONT"));
    QCOMPARE(plan.rows[0].as<TownHallPatch>().given.civility, Civility::Monsieur);
    QCOMPARE(plan.counts, (ImportCounts{1, 0, 0, 0, 0, 0, 1}));
}

void TestImportPlan::aKnownOneShowsOldAndNew()
{
    keep(*m_register, s("59218"), [](TownHall &hall) { hall.phone = s("+33327661234"); });
    const ImportPlan plan = halls({s("Commune"), s("Téléphone"), s("Courriel")},
                                  {{s("ETRŒUNGT"), s("0327661299"), s("mairie@etroeungt.example")}});
    QCOMPARE(plan.rows[0].state, ImportRow::Changed);
    QCOMPARE(cell(plan, 0, ImportField::Phone),
             (ImportCell{ImportCell::Changed, s("03 27 66 12 34"), s("03 27 66 12 99"), {}}));
    QCOMPARE(cell(plan, 0, ImportField::Email).state, ImportCell::New);
}

void TestImportPlan::whatIsKnownAlreadyIsTheSame()
{
    keep(*m_register, s("59218"), [](TownHall &hall) {
        hall.email = s("mairie@etroeungt.example");
        hall.phone = s("+33327661234");
    });
    const ImportPlan plan = halls({s("Commune"), s("Téléphone"), s("Courriel")},
                                  {{s("Étrœungt"), s("327661234"), s("Mairie@Etroeungt.example")}});
    QCOMPARE(plan.rows[0].state, ImportRow::Same);
    QVERIFY(!plan.rows[0].chosen);
    QVERIFY(!plan.rows[0].applicable);
}

void TestImportPlan::anEmptyCellNeverOverwrites()
{
    keep(*m_register, s("59218"), [](TownHall &hall) {
        hall.email = s("mairie@etroeungt.example");
        hall.ccas = CcasState::Cias;
    });
    const ImportPlan plan = halls({s("Commune"), s("Téléphone"), s("Courriel"), s("CCAS")},
                                  {{s("Étrœungt"), s("0327661234"), s(" \u00a0 "), s("inconnu")}});
    const TownHall after = plan.rows[0].as<TownHallPatch>().over(hallOf(*m_register, s("59218")));
    QCOMPARE(after.email, s("mairie@etroeungt.example"));
    QCOMPARE(after.ccas, CcasState::Cias);
    QCOMPARE(after.phone, s("+33327661234"));
}

void TestImportPlan::capitalsDoNotReplaceASpelling()
{
    keep(*m_register, s("59218"), [](TownHall &hall) {
        hall.firstName = s("Élise");
        hall.lastName = s("Évrard");
        hall.city = s("Étrœungt");
    });
    const ImportPlan plan = halls({s("Commune"), s("Maire"), s("Bureau distributeur")},
                                  {{s("Étrœungt"), s("EVRARD Elise"), s("ETROEUNGT")}});
    QCOMPARE(plan.rows[0].state, ImportRow::Same);
}

void TestImportPlan::anInvalidEmailIsAnErrorAtItsCell()
{
    const ImportPlan plan = halls({s("Commune"), s("Téléphone"), s("Courriel")},
                                  {{s("Étrœungt"), s("0327661234"), s("mairie chez etroeungt")}});
    QCOMPARE(plan.rows[0].state, ImportRow::Error);
    QVERIFY(!plan.rows[0].chosen);
    const ImportCell &email = cell(plan, 0, ImportField::Email);
    QCOMPARE(email.state, ImportCell::Error);
    QCOMPARE(email.after, s("mairie chez etroeungt"));
    QVERIFY(!email.message.isEmpty());
    QCOMPARE(cell(plan, 0, ImportField::Phone).state, ImportCell::New);
}

void TestImportPlan::anOddTelephoneNumberIsOnlyANotice()
{
    const ImportPlan plan = halls({s("Commune"), s("Téléphone")}, {{s("Étrœungt"), s("poste 12")}});
    QCOMPARE(plan.rows[0].state, ImportRow::New);
    QVERIFY(cell(plan, 0, ImportField::Phone).isNotice());
    QCOMPARE(plan.counts.notices, 1);
}

void TestImportPlan::aBlankRowIsIgnored()
{
    const ImportPlan plan = halls({s("Commune"), s("Téléphone"), s("Divers")},
                                  {{QString(), s(" "), s("x")}, {s("Étrœungt"), QString(), QString()}});
    QCOMPARE(plan.rows[0].state, ImportRow::Ignored);
    QCOMPARE(plan.rows[1].state, ImportRow::Ignored);
    QVERIFY(!plan.rows[1].applicable);
}

void TestImportPlan::theWholeNameReplacesTheWholeName()
{
    keep(*m_register, s("59218"), [](TownHall &hall) {
        hall.civility = Civility::Monsieur;
        hall.firstName = s("Jean");
        hall.lastName = s("Dupont");
    });
    const ImportPlan plan = halls({s("Commune"), s("Maire")}, {{s("Étrœungt"), s("Anne PETIT")}});
    const TownHall after = plan.rows[0].as<TownHallPatch>().over(hallOf(*m_register, s("59218")));
    QCOMPARE(after.civility, Civility::Unknown);
    QCOMPARE(after.firstName, s("Anne"));
    QCOMPARE(after.lastName, s("PETIT"));
    QCOMPARE(cell(plan, 0, ImportField::Mayor).state, ImportCell::Changed);
}

void TestImportPlan::aDayInTheCcasCellIsTaken()
{
    const ImportPlan plan =
        halls({s("Commune"), s("CCAS")}, {{s("Étrœungt"), s("dissous le 31/12/2016")}, {s("Féron"), s("peut-être")}});
    QCOMPARE(plan.rows[0].as<TownHallPatch>().given.ccas, CcasState::Dissolved);
    QCOMPARE(plan.rows[0].as<TownHallPatch>().given.ccasSince, QDate(2016, 12, 31));
    QCOMPARE(plan.rows[1].state, ImportRow::Error);
}

void TestImportPlan::theCommuneIsFoundByCodeThenByName_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("notice");
    const auto row = [](const char *label, const char *code, const char *name, const char *found, bool notice) {
        QTest::newRow(label) << s(code) << s(name) << s(found) << notice;
    };
    row("code", "59218", "", "Étrœungt", false);
    row("code with a space", "59 218", "", "Étrœungt", false);
    row("name", "", "etroeungt", "Étrœungt", false);
    row("name in capitals", "", "ORÉE DE MORMAL (L')", "L'Orée de Mormal", false);
    row("article at the end", "", "QUESNOY (LE)", "Le Quesnoy", false);
    row("without its article", "", "Quesnoy", "Le Quesnoy", false);
    row("office of it", "", "Mairie du Quesnoy", "Le Quesnoy", false);
    row("saint", "", "St Hilaire sur Helpe", "Saint-Hilaire-sur-Helpe", false);
    row("code in the place of the name", "", "59218", "Étrœungt", false);
    row("former commune", "", "Bermeries", "L'Orée de Mormal", true);
    row("former code", "59070", "", "L'Orée de Mormal", true);
    row("part", "", "Les Moëres", "Ghyvelde", true);
    row("code of a commune and of its part", "59260", "Ghyvelde", "Ghyvelde", false);
    row("unknown code, known name", "59999", "Étrœungt", "Étrœungt", true);
    row("known code, unknown name", "59218", "Etreungt", "Étrœungt", true);
}

void TestImportPlan::theCommuneIsFoundByCodeThenByName()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(bool, notice);
    const ImportPlan plan = halls({s("Code INSEE"), s("Commune"), s("Téléphone")}, {{code, name, s("0327661234")}});
    QTEST(plan.rows[0].communeName, "found");
    QCOMPARE(plan.rows[0].state, ImportRow::New);
    QCOMPARE(plan.rows[0].hasNotice(), notice);
}

void TestImportPlan::anUnknownCommuneGetsTheClosestNames()
{
    const ImportPlan plan = halls({s("Commune"), s("Téléphone")},
                                  {{s("Etreungt"), s("0327661234")}, {s("Xanadu"), s("03")}, {QString(), s("03")}});
    QVERIFY(cell(plan, 0, ImportField::Commune).message.contains(s("Étrœungt")));
    QCOMPARE(plan.counts.errors, 3);
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(cell(plan, i, ImportField::Commune).state, ImportCell::Error);
}

void TestImportPlan::aCodeThatContradictsTheNameIsAnError()
{
    const ImportPlan plan =
        halls({s("INSEE"), s("Commune"), s("Téléphone")}, {{s("59218"), s("Féron"), s("0327661234")}});
    QCOMPARE(plan.rows[0].state, ImportRow::Error);
    QCOMPARE(cell(plan, 0, ImportField::Code).state, ImportCell::Error);
}

void TestImportPlan::theSecondRowAboutACommuneIsFlagged()
{
    ImportPlan plan =
        halls({s("Commune"), s("Téléphone")},
              {{s("Étrœungt"), s("0327661234")}, {s("59218"), s("0327661299")}, {s("étrœungt"), s("03 27 66 12 34")}});
    QCOMPARE(plan.rows[0].state, ImportRow::New);
    QCOMPARE(plan.rows[1].state, ImportRow::Ignored);
    QVERIFY(plan.rows[1].message.contains(s("2")));
    QVERIFY(plan.rows[1].applicable && !plan.rows[1].chosen);
    QVERIFY(!plan.rows[2].applicable);
    ImportPlanner::choose(plan, 1, true);
    QCOMPARE(plan.counts.chosen, 2);
    ImportPlanner::choose(plan, 0, false);
    QCOMPARE(plan.counts.chosen, 1);
    ImportPlanner::choose(plan, 2, true);
    QCOMPARE(plan.counts.chosen, 1);
}

void TestImportPlan::aRowOfTheCommuneItselfGoesBeforeOneOfAPart()
{
    const ImportPlan plan =
        halls({s("Commune"), s("Téléphone")}, {{s("Les Moëres"), s("0328000001")}, {s("Ghyvelde"), s("0328000002")}});
    QCOMPARE(plan.rows[0].state, ImportRow::Ignored);
    QCOMPARE(plan.rows[1].state, ImportRow::New);
    QVERIFY(!plan.rows[0].chosen && plan.rows[1].chosen);
}

void TestImportPlan::correctingACellPlansItsRowAgain()
{
    ImportPlanner planner(m_register->database(), m_registers.today());
    TextTable source =
        table({s("Commune"), s("Courriel")}, {{s("Étrœung"), s("faux")}, {s("Féron"), s("a@b.example")}});
    auto plan = planner.plan(source, matchImportColumns(source, ImportKind::TownHalls), ImportKind::TownHalls);
    QVERIFY(plan);
    QCOMPARE(plan->counts.errors, 1);
    QVERIFY(planner.setCell(*plan, 0, 0, s("Étrœungt")));
    QCOMPARE(plan->rows[0].state, ImportRow::Error);
    QCOMPARE(cell(*plan, 0, ImportField::Commune).state, ImportCell::Same);
    QVERIFY(planner.setCell(*plan, 0, 1, s("mairie@etroeungt.example")));
    QCOMPARE(plan->rows[0].state, ImportRow::New);
    QCOMPARE(plan->counts.chosen, 2);
    // What a correction means for another row shows there.
    QVERIFY(planner.setCell(*plan, 0, 0, s("Féron")));
    QCOMPARE(plan->rows[1].state, ImportRow::Ignored);
}

void TestImportPlan::tooLongATextIsAnError()
{
    const ImportPlan plan = halls({s("Commune"), s("Notes")}, {{s("Étrœungt"), QString(1024 * 1024 + 1, u'a')}});
    QCOMPARE(plan.rows[0].state, ImportRow::Error);
}

void TestImportPlan::sixHundredAndFiftyRowsArePlanned()
{
    std::vector<QStringList> rows;
    QVERIFY(m_register->database().select(
        s("SELECT name FROM commune WHERE in_perimeter = 1 AND kind = 'C' ORDER BY id"), {}, [&](const Row &row) {
            const bool misspelt = rows.size() % 20 == 0;
            rows.push_back({misspelt ? row.text(0) + s("xy") : row.text(0), s("M. Jean DUPONT"),
                            s("mairie@commune.example"), s("03 27 66 12 34"), s("1 place de la Mairie"), s("dissous")});
            return true;
        }));
    const TextTable source = table({s("Commune"), s("Maire"), s("Courriel"), s("Tél"), s("Adresse"), s("CCAS")}, rows);
    QElapsedTimer timer;
    timer.start();
    const ImportPlan plan = planned(*m_register, source, ImportKind::TownHalls);
    const qint64 planning = timer.restart();
    const auto outcome = applyImport(m_register->store(), plan);
    qInfo("%d rows, %d errors: planned in %lld ms, applied in %lld ms", int(plan.rows.size()), plan.counts.errors,
          planning, timer.elapsed());
    QCOMPARE(plan.rows.size(), size_t(647));
    QVERIFY(outcome);
    QCOMPARE(outcome->applied + plan.counts.errors, 647);
}

PC_GUILESS_TEST_MAIN(TestImportPlan)
#include "tst_importplan.moc"
