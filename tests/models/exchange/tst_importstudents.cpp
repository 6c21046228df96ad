// Students brought by a table: found again by number, e-mail, or name and birth; doubts are said; nothing forbidden is kept.
#include "models/students/studentsrepository.h"
#include "models/tables/csvreader.h"
#include "models/tables/textencoding.h"
#include "tests/models/exchange/campaignrecords.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>

using namespace pc;
using namespace pc::test;

namespace {
QString s(const char *text) { return QString::fromUtf8(text); }
} // namespace

class TestImportStudents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = m_registers.fresh(); }
    void cleanup() { m_register.reset(); }

    void anUnknownStudentIsNew();
    void oneOfTheRegisterIsFoundAgain_data();
    void oneOfTheRegisterIsFoundAgain();
    void aNamesakeIsSaidAndNotTakenForTheSame();
    void whoeverIsAlikeIsNamed();
    void aCommuneOfAnotherDepartementIsTheOrigin();
    void consentsAndDerogationsComeIn();
    void pastEstablishmentsStandOneALine();
    void aNumberAndAnEmailOfTwoPeopleAreAnError();
    void theTitleSaysWhichNameComesFirst();
    void anAmbiguousCommuneIsAnErrorAtItsCell();
    void theNationalNumberIsNotKept();
    void whatHasNoFieldGoesToTheNotes();
    void twoRowsAboutOneStudentAreFlagged();
    void hostileTextStaysText();
    void aWindowsFileIsReadWithItsAccents();
    void aThousandRowsAreOneStepToUndo();

private:
    ImportPlan students(const QString &titles, const std::vector<QString> &rows)
    {
        std::vector<QStringList> cells;
        for (const QString &row : rows)
            cells.push_back(row.split(u'|'));
        return planned(*m_register, table(titles.split(u'|'), cells), ImportKind::Students);
    }
    std::vector<Student> all() { return *StudentsRepository(m_register->database()).all(); }

    ImportRegister m_registers;
    std::unique_ptr<Register> m_register;
};

void TestImportStudents::anUnknownStudentIsNew()
{
    const ImportPlan plan = students(s("N° étudiant|Nom|Prénom|Né(e) le|Courriel|Tél|Commune "
                                       "d'origine|Lien|Université|Composante|Niveau|Fin RC|Véhicule"),
                                     {s("12345678|MARTIN|Léa|12/05/2006|lea@etu.example|03 53 01 00 "
                                        "01|ETROEUNGT|parents|Université de Lille|FLSH|L2|"
                                        "31/08/2027|oui")});
    const ImportRow &row = plan.rows[0];
    QCOMPARE(row.state, ImportRow::New);
    QCOMPARE(row.target, s("MARTIN Léa"));
    QVERIFY(applyImport(m_register->store(), plan));
    const Student kept = all().at(0);
    QCOMPARE(kept.lastName, s("MARTIN"));
    QCOMPARE(kept.studentNumber, s("12345678"));
    QCOMPARE(kept.bornOn, QDate(2006, 5, 12));
    QCOMPARE(kept.phone, s("+33353010001"));
    QCOMPARE(kept.commune, idOf(*m_register, s("59218")));
    QCOMPARE(kept.link, CommuneLink::Parents);
    QCOMPARE(kept.insuredUntil, QDate(2027, 8, 31));
    QCOMPARE(kept.vehicle, HasVehicle::Yes);
}

void TestImportStudents::oneOfTheRegisterIsFoundAgain_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<int>("state");
    const auto row = [](const char *label, const char *cells, ImportRow::State state) {
        QTest::newRow(label) << s(cells) << int(state);
    };
    row("by number", "12 345|Martin|Léa|||L3", ImportRow::Changed);
    row("by e-mail", "|Martin|Léa|LEA@etu.example||L3", ImportRow::Changed);
    row("by name and birth", "|MARTIN|LEA||12/05/2006|L3", ImportRow::Changed);
    row("nothing else is said", "12345|MARTIN|LÉA|LEA@etu.example|12/05/2006|", ImportRow::Same);
    row("another birth is somebody else", "|Martin|Léa||13/05/2006|L3", ImportRow::New);
    row("another number is somebody else", "99999|Martin|Léa|||L3", ImportRow::New);
}

void TestImportStudents::oneOfTheRegisterIsFoundAgain()
{
    CampaignRecords(*m_register).student(s("Martin"), s("Léa"), s("12345"), s("lea@etu.example"), QDate(2006, 5, 12));
    QFETCH(QString, row);
    QFETCH(int, state);
    const ImportPlan plan = students(s("N° étudiant|Nom|Prénom|Courriel|Date de naissance|Niveau"), {row});
    QCOMPARE(int(plan.rows[0].state), state);
    if (state == ImportRow::Changed)
        QCOMPARE(cellOf(plan, 0, ImportField::Level).state, ImportCell::New);
    if (state != ImportRow::Same) {
        QVERIFY(applyImport(m_register->store(), plan));
        QCOMPARE(all().size(), size_t(state == ImportRow::New ? 2 : 1));
    }
}

void TestImportStudents::aNamesakeIsSaidAndNotTakenForTheSame()
{
    CampaignRecords(*m_register).student(s("Martin"), s("Léa"));
    const ImportPlan plan = students(s("Nom|Prénom|Niveau"), {s("Martin|Léa|L1")});
    QCOMPARE(plan.rows[0].state, ImportRow::New);
    QVERIFY(cellOf(plan, 0, ImportField::LastName).isNotice());
    QCOMPARE(plan.counts.notices, 1);
}

void TestImportStudents::whoeverIsAlikeIsNamed()
{
    CampaignRecords(*m_register).student(s("Lefebvre"), s("Camille"), s("7"), s("camille@etu.example"));
    const QString titles = s("Nom|Prénom|Courriel|N° étudiant");
    const ImportPlan plan =
        students(titles, {s("Camille|Lefebvre||"), s("Lefebvres|Camille||"), s("Lefebvre|Camile||"), s("Lefevre|Camille||8"),
                          s("Dupont|Camille||"), s("Lefebvres|Camille|CAMILLE@etu.example|"), s("Autre|Nom||7")});
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(plan.rows[i].own, ImportRow::New);
        QVERIFY(cellOf(plan, i, ImportField::LastName).message.contains(s("LEFEBVRE Camille")));
    }
    QVERIFY(!cellOf(plan, 3, ImportField::LastName).isNotice());
    QVERIFY(!cellOf(plan, 4, ImportField::LastName).isNotice());
    QCOMPARE(plan.rows[5].own, ImportRow::Changed);
    QCOMPARE(plan.rows[6].own, ImportRow::Changed);
}

void TestImportStudents::aCommuneOfAnotherDepartementIsTheOrigin()
{
    const QString titles = s("Nom|Prénom|Code INSEE|Commune d'origine");
    const std::vector<QString> rows{s("Petit|Hugo||Arras"), s("Petit|Lou|62041|Arras"), s("Petit|Ali|62041|"),
                                    s("Petit|Eva||Étrœungt"), s("Petit|Zoé||Xanadu"), s("Petit|Max|62041|Féron")};
    const ImportPlan plan = students(titles, rows);
    for (size_t i = 0; i < 4; ++i)
        QCOMPARE(plan.rows[i].own, ImportRow::New);
    QCOMPARE(cellOf(plan, 4, ImportField::Commune).state, ImportCell::Error);
    QCOMPARE(cellOf(plan, 5, ImportField::Code).state, ImportCell::Error);
    QVERIFY(plan.rows[0].communeName.startsWith(s("Arras")));
    QVERIFY(applyImport(m_register->store(), plan));
    QCOMPARE(m_register->database().scalar(s("SELECT count(*) FROM student s JOIN commune c ON c.id = s.commune "
                                             "WHERE c.code = '62041' AND c.in_perimeter = 0"))->toInt(), 3);
    QCOMPARE(m_register->database().scalar(s("SELECT count(*) FROM commune WHERE code = '62041'"))->toInt(), 1);
    const ImportPlan again = students(s("Nom|Prénom|N° étudiant|Code INSEE|Commune d'origine"), {s("Roux|Ève|9|62041|Arras")});
    QVERIFY(again.rows[0].commune.isValid());
    QVERIFY(applyImport(m_register->store(), again));
    QCOMPARE(students(s("Nom|Prénom|N° étudiant|Code INSEE|Commune d'origine"), {s("Roux|Ève|9|62041|Arras")}).rows[0].own, ImportRow::Same);
}

void TestImportStudents::consentsAndDerogationsComeIn()
{
    const ImportPlan plan =
        students(s("last_name|first_name|phone_consent_on|image_consent_on|news_consent_on|derogation_reason|derogation_author|derogation_on"),
                 {s("Petit|Hugo|2026-09-01|2026-09-02|2026-09-03|Garde de ses grands-parents|Anne Dupont|2026-09-04")});
    const auto &student = plan.rows[0].as<Student>();
    QCOMPARE(plan.rows[0].own, ImportRow::New);
    QCOMPARE(student.phoneConsentOn, QDate(2026, 9, 1));
    QCOMPARE(student.newsConsentOn, QDate(2026, 9, 3));
    QCOMPARE(student.exceptionAuthor, s("Anne Dupont"));
    QVERIFY(student.hasException());
}

void TestImportStudents::pastEstablishmentsStandOneALine()
{
    const QString titles = s("N° étudiant|Nom|Établissements antérieurs");
    QVERIFY(applyImport(m_register->store(), students(titles, {s("1|Martin|Lille 1 ; Lille 3")})));
    QCOMPARE(all().at(0).pastUniversities, s("Lille 1\nLille 3"));
    // What the export writes comes back as it was.
    QCOMPARE(students(titles, {s("1|Martin|Lille 1\nLille 3")}).rows[0].state, ImportRow::Same);
    QCOMPARE(students(titles, {s("1|Martin|Lille 1; Lille 3")}).rows[0].state, ImportRow::Same);
}

void TestImportStudents::aNumberAndAnEmailOfTwoPeopleAreAnError()
{
    CampaignRecords records(*m_register);
    records.student(s("Martin"), s("Léa"), s("1"));
    records.student(s("Petit"), s("Hugo"), s("2"), s("hugo@etu.example"));
    const ImportPlan plan = students(s("N° étudiant|Nom|Courriel"), {s("1|Martin|hugo@etu.example")});
    QCOMPARE(cellOf(plan, 0, ImportField::Email).state, ImportCell::Error);
}

void TestImportStudents::theTitleSaysWhichNameComesFirst()
{
    const auto name = [&](const char *title, const char *text) {
        const auto student = students(s(title) + s("|Niveau"), {s(text) + s("|L1")}).rows[0].as<Student>();
        return student.lastName + u'/' + student.firstName;
    };
    QCOMPARE(name("Nom et prénom", "Martin Léa"), s("Martin/Léa"));
    QCOMPARE(name("Prénom et nom", "Léa Martin"), s("Martin/Léa"));
    QCOMPARE(name("Étudiant", "MARTIN Léa"), s("MARTIN/Léa"));
    QCOMPARE(name("Étudiant", "Léa MARTIN"), s("MARTIN/Léa"));
    QCOMPARE(name("Nom", "DE LA FONTAINE Jean"), s("DE LA FONTAINE/Jean"));
}

void TestImportStudents::anAmbiguousCommuneIsAnErrorAtItsCell()
{
    const ImportPlan plan =
        students(s("Nom|Commune d'origine|Code INSEE"),
                 {s("Martin|Xanadu|"), s("Petit|Étrœungt|59229"), s("Robert||59218"), s("Durand||")});
    QCOMPARE(cellOf(plan, 0, ImportField::Commune).state, ImportCell::Error);
    QCOMPARE(cellOf(plan, 1, ImportField::Code).state, ImportCell::Error);
    QCOMPARE(plan.rows[2].as<Student>().commune, idOf(*m_register, s("59218")));
    // A commune may be asked for later.
    QCOMPARE(plan.rows[3].state, ImportRow::New);
}

void TestImportStudents::theNationalNumberIsNotKept()
{
    const ImportPlan plan =
        students(s("N° étudiant|Nom|Niveau"), {s("1234567890A|Martin|L1"), s("123456789AB|Petit|L1")});
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(plan.rows[i].state, ImportRow::New);
        QVERIFY(plan.rows[i].as<Student>().studentNumber.isEmpty());
        QVERIFY(cellOf(plan, i, ImportField::StudentNumber).isNotice());
    }
}

void TestImportStudents::whatHasNoFieldGoesToTheNotes()
{
    const ImportPlan plan = students(s("Nom|Lien|Notes"), {s("Martin|y passe ses vacances|note")});
    QCOMPARE(plan.rows[0].as<Student>().notes, s("note\nLink with the commune: y passe ses vacances"));
    QCOMPARE(plan.rows[0].as<Student>().link, CommuneLink::Unknown);
    const ImportPlan wrong = students(s("Nom|Véhicule|Courriel|Fin RC"), {s("Martin|peut-être|lea chez etu|bientôt")});
    for (const ImportField field : {ImportField::Vehicle, ImportField::Email, ImportField::InsuredUntil})
        QVERIFY(cellOf(wrong, 0, field).state == ImportCell::Error || wrong.rows[0].state == ImportRow::Error);
}

void TestImportStudents::twoRowsAboutOneStudentAreFlagged()
{
    const ImportPlan plan =
        students(s("N° étudiant|Nom|Prénom|Niveau"),
                 {s("1|Martin|Léa|L1"), s("1|Martin|Léa|L2"), s("1|Martin|Léa|L1"), s("2|Martin|Léa|L1")});
    QCOMPARE(plan.rows[0].state, ImportRow::New);
    QCOMPARE(plan.rows[1].state, ImportRow::Ignored);
    QVERIFY(plan.rows[1].applicable);
    QVERIFY(!plan.rows[2].applicable);
    QCOMPARE(plan.rows[3].state, ImportRow::New);
}

void TestImportStudents::hostileTextStaysText()
{
    const QString html = s("<b>x</b> & \u202Etxet =1+1");
    const ImportPlan plan =
        planned(*m_register, table({s("Nom"), s("Prénom"), s("Notes")}, {{html, s("'; DROP TABLE student"), html}}),
                ImportKind::Students);
    QVERIFY(applyImport(m_register->store(), plan));
    QCOMPARE(all().at(0).lastName, html);
    QCOMPARE(all().at(0).firstName, s("'; DROP TABLE student"));
    QCOMPARE(all().at(0).notes, html);
}

void TestImportStudents::aWindowsFileIsReadWithItsAccents()
{
    // Windows-1252, as Excel saves CSV in French.
    const QByteArray bytes("Nom;Pr\xE9nom;Commune d'origine;Niveau\r\nMARTIN;L\xE9"
                           "a;\xC9tr\x9Cungt;L2\r\nLEROY;No\xEBl;F\xE9ron;L1\r\n");
    auto source = readCsv(decodeText(bytes).text);
    QVERIFY(source);
    const ImportGuess guess = guessImport(*source);
    QCOMPARE(guess.kind, ImportKind::Students);
    const ImportPlan plan = planned(*m_register, *source, guess.kind);
    QCOMPARE(plan.counts.fresh, 2);
    QCOMPARE(plan.rows[0].communeName, s("Étrœungt"));
    QCOMPARE(plan.rows[1].as<Student>().firstName, s("Noël"));
}

void TestImportStudents::aThousandRowsAreOneStepToUndo()
{
    std::vector<QStringList> rows;
    for (int i = 0; i < 1000; ++i)
        rows.push_back({QString::number(100000 + i), s("Dupont%1").arg(i), s("Léa"), s("59218"), s("L1")});
    QElapsedTimer timer;
    timer.start();
    const ImportPlan plan =
        planned(*m_register, table({s("N° étudiant"), s("Nom"), s("Prénom"), s("Code INSEE"), s("Niveau")}, rows),
                ImportKind::Students);
    const qint64 planning = timer.restart();
    const auto outcome = applyImport(m_register->store(), plan);
    qInfo("1000 students: planned in %lld ms, written in %lld ms", planning, timer.elapsed());
    QVERIFY(outcome);
    QCOMPARE(outcome->fresh, 1000);
    QCOMPARE(outcome->text, s("Import of 1000 student(s)"));
    QCOMPARE(all().size(), size_t(1000));
    QVERIFY(m_register->store().undo());
    QVERIFY(all().empty());
    QVERIFY(m_register->store().redo());
    QCOMPARE(all().size(), size_t(1000));
    QCOMPARE(planned(*m_register, plan.source, ImportKind::Students).counts.same, 1000);
}

PC_GUILESS_TEST_MAIN(TestImportStudents)
#include "tst_importstudents.moc"
