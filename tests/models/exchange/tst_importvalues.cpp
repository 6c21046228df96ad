// What cells mean: days, codes, names, CCAS, channels and outcomes as offices write them; and which column is which.
#include "models/exchange/importfields.h"
#include "models/exchange/importvalues.h"
#include "tests/support/testmain.h"

using namespace pc;

Q_DECLARE_METATYPE(pc::ImportMapping)

namespace {
const QDate kToday(2026, 11, 20);

QString s(const char *text) { return QString::fromUtf8(text); }
} // namespace

class TestImportValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsReadAsOfficesWriteIt_data();
    void aDayIsReadAsOfficesWriteIt();
    void whatIsNoDayIsSaidToBeNone_data();
    void whatIsNoDayIsSaidToBeNone();
    void aCodeIsRecognisedAndItsZeroPutBack();
    void aWholeNameIsCutWhereItShould_data();
    void aWholeNameIsCutWhereItShould();
    void theCcasIsUnderstoodInFrench_data();
    void theCcasIsUnderstoodInFrench();
    void channelsAreUnderstoodInFrench_data();
    void channelsAreUnderstoodInFrench();
    void outcomesAreUnderstoodAndSentencesLeftAlone_data();
    void outcomesAreUnderstoodAndSentencesLeftAlone();
    void frenchHeadingsFindTheirFields_data();
    void frenchHeadingsFindTheirFields();
    void whatIsInAColumnDecidesBetweenCodeAndName();
    void aColumnWithoutTitleIsRecognisedByWhatItHolds();
    void theKindIsGuessed();
    void theKindIsGuessedFromTheTitles_data();
    void theKindIsGuessedFromTheTitles();
    void hoursWithoutTitlesAreRecognised();
    void monthsAreRead_data();
    void monthsAreRead();
    void timesAndAnswersAreRead();
};

void TestImportValues::aDayIsReadAsOfficesWriteIt_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"03/11/2026", "3/11/26", "2026-11-03", "03/11/2026 14:30", "03/11/2026 à 14h30", "46329",
                             "46329,5", "3 novembre 2026", "mardi 3 nov. 2026", "031126", "3/11", "3 novembre"})
        QTest::newRow(text) << s(text);
}

void TestImportValues::aDayIsReadAsOfficesWriteIt()
{
    QFETCH(QString, text);
    QCOMPARE(readDay(text, kToday).day, QDate(2026, 11, 3));
}

void TestImportValues::whatIsNoDayIsSaidToBeNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "bientôt", "31/02/2026", "11/25/2026", "59218000", "12345", "novembre 2026", "1 000"})
        QTest::newRow(text) << s(text);
}

void TestImportValues::whatIsNoDayIsSaidToBeNone()
{
    QFETCH(QString, text);
    QVERIFY(!readDay(text, kToday).day.isValid());
}

void TestImportValues::aCodeIsRecognisedAndItsZeroPutBack()
{
    QCOMPARE(readCommuneCode(s("59218")).code, s("59218"));
    QCOMPARE(readCommuneCode(s("59 218")).code, s("59218"));
    QCOMPARE(readCommuneCode(s("2a004")).code, s("2A004"));
    QCOMPARE(readCommuneCode(s("'01007")).code, s("01007"));
    QCOMPARE(readCommuneCode(s("1007")).code, s("01007"));
    QVERIFY(readCommuneCode(s("1007")).repaired);
    QVERIFY(!readCommuneCode(s("01007")).repaired);
    for (const char *no : {"", "592", "592180", "Étrœungt", "2C004"})
        QVERIFY(readCommuneCode(s(no)).code.isEmpty());
}

void TestImportValues::aWholeNameIsCutWhereItShould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Civility>("civility");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *text, Civility civility, const char *first, const char *last) {
        QTest::newRow(text) << s(text) << civility << s(first) << s(last);
    };
    row("M. Jean DUPONT", Civility::Monsieur, "Jean", "DUPONT");
    row("Mme Anne Petit", Civility::Madame, "Anne", "Petit");
    row("DUPONT Jean", Civility::Unknown, "Jean", "DUPONT");
    row("Monsieur le Maire Jean-Luc VAN DER MEER", Civility::Monsieur, "Jean-Luc", "VAN DER MEER");
    row("Madame la Maire Anne de LA FONTAINE", Civility::Madame, "Anne", "de LA FONTAINE");
    row("Jean de La Fontaine", Civility::Unknown, "Jean", "de La Fontaine");
    row("Le Gall", Civility::Unknown, "", "Le Gall");
    row("M. Dupont", Civility::Monsieur, "", "Dupont");
    row("DUPONT", Civility::Unknown, "", "DUPONT");
    row("Élise ÉVRARD", Civility::Unknown, "Élise", "ÉVRARD");
}

void TestImportValues::aWholeNameIsCutWhereItShould()
{
    QFETCH(QString, text);
    const ReadName name = readWholeName(text);
    QTEST(name.civility, "civility");
    QTEST(name.firstName, "first");
    QTEST(name.lastName, "last");
}

void TestImportValues::theCcasIsUnderstoodInFrench_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CcasState>("state");
    QTest::newRow("existe") << s("existe") << CcasState::Exists;
    QTest::newRow("oui") << s("Oui") << CcasState::Exists;
    QTest::newRow("dissous") << s("dissous") << CcasState::Dissolved;
    QTest::newRow("dissolution") << s("Dissolution au 31/12/2016") << CcasState::Dissolved;
    QTest::newRow("cias") << s("transféré au CIAS") << CcasState::Cias;
    QTest::newRow("aucun") << s("aucun") << CcasState::None;
    QTest::newRow("pas") << s("pas de CCAS") << CcasState::None;
    QTest::newRow("inconnu") << s("inconnu") << CcasState::Unknown;
    QTest::newRow("word") << s("cias") << CcasState::Cias;
}

void TestImportValues::theCcasIsUnderstoodInFrench()
{
    QFETCH(QString, text);
    QFETCH(CcasState, state);
    QCOMPARE(readCcas(text, kToday).state, std::optional(state));
    QCOMPARE(readCcas(s("dissous le 31/12/2016"), kToday).since, QDate(2016, 12, 31));
    QVERIFY(!readCcas(s("peut-être"), kToday).state);
}

void TestImportValues::channelsAreUnderstoodInFrench_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ContactChannel>("channel");
    const auto row = [](const char *text, ContactChannel channel) { QTest::newRow(text) << s(text) << channel; };
    row("téléphone", ContactChannel::Phone);
    row("Tél.", ContactChannel::Phone);
    row("appel", ContactChannel::Phone);
    row("coup de fil", ContactChannel::Phone);
    row("mail", ContactChannel::Email);
    row("E-mail", ContactChannel::Email);
    row("courrier électronique", ContactChannel::Email);
    row("courriel", ContactChannel::Email);
    row("courrier", ContactChannel::Letter);
    row("Lettre", ContactChannel::Letter);
    row("visite", ContactChannel::Visit);
    row("réunion", ContactChannel::Meeting);
    row("Autre", ContactChannel::Other);
}

void TestImportValues::channelsAreUnderstoodInFrench()
{
    QFETCH(QString, text);
    QFETCH(ContactChannel, channel);
    QCOMPARE(readChannel(text), std::optional(channel));
}

void TestImportValues::outcomesAreUnderstoodAndSentencesLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *text, ContactOutcome outcome) { QTest::newRow(text) << s(text) << int(outcome); };
    row("sans réponse", ContactOutcome::NoAnswer);
    row("Pas de réponse", ContactOutcome::NoAnswer);
    row("à rappeler", ContactOutcome::CallBack);
    row("intéressée", ContactOutcome::Interested);
    row("Participe", ContactOutcome::Participating);
    row("refuse", ContactOutcome::Declined);
    row("ne souhaite pas participer", ContactOutcome::Declined);
    row("pas intéressée", ContactOutcome::Declined);
    for (const char *text : {"en parlera au conseil", "Intéressée, mais pas avant le vote du budget", "non"})
        QTest::newRow(text) << s(text) << -1;
}

void TestImportValues::outcomesAreUnderstoodAndSentencesLeftAlone()
{
    QFETCH(QString, text);
    QFETCH(int, outcome);
    const auto read = readOutcome(text);
    QCOMPARE(read ? int(*read) : -1, outcome);
}

void TestImportValues::frenchHeadingsFindTheirFields_data()
{
    QTest::addColumn<int>("kind");
    const int halls = int(ImportKind::TownHalls);
    const int log = int(ImportKind::Contacts);
    const int students = int(ImportKind::Students);
    const int proposals = int(ImportKind::Proposals);
    const int hours = int(ImportKind::Hours);
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("keys");
    QTest::newRow("town halls") << halls
                                << s("Code INSEE|Nom de la commune|Civilité|Prénom du maire|Nom du "
                                     "maire|Courriel|Tél.|Adresse|Code postal|Ville|"
                                     "Horaires d'ouverture|Site internet|CCAS|Date CCAS|Observations")
                                << s("code|name|mayor_civility|mayor_first_name|mayor_last_name|email|phone|address|"
                                     "postal_code|city|opening_hours|"
                                     "website|ccas|ccas_since|notes");
    QTest::newRow("whole name") << halls << s("COMMUNE|Maire|Mél|Téléphone mairie|E-mail mairie")
                                << s("name|mayor|email|phone|-");
    QTest::newRow("name alone is the whole name") << halls << s("Commune|Nom du maire") << s("name|mayor");
    QTest::newRow("nom and prénom") << halls << s("Commune|NOM|Prénom") << s("name|mayor_last_name|mayor_first_name");
    QTest::newRow("ville stands for the commune") << halls << s("Ville|Adresse électronique") << s("name|email");
    QTest::newRow("mayors of the national directory")
        << halls
        << s("Code du département|Libellé du département|Code de la commune|Libellé de la commune|Nom de l'élu|"
             "Prénom de l'élu|Code sexe|Date de naissance")
        << s("-|-|code|name|mayor_last_name|mayor_first_name|mayor_civility|-");
    QTest::newRow("log") << log
                         << s("Date|Commune|Canal|Sens|Interlocuteur|Objet|Suite donnée|Prochaine étape|Échéance|Note")
                         << s("happened_on|name|channel|direction|person|subject|outcome|next_step|next_step_on|note");
    QTest::newRow("other words of a log")
        << log << s("Code postal|Mairie|Le|Moyen|Qui|Sujet|Résultat|À faire|Date de relance")
        << s("-|name|happened_on|channel|person|subject|outcome|next_step|next_step_on");
    QTest::newRow("students")
        << students
        << s("N° étudiant|Nom|Prénom|Né(e) le|Courriel|Portable|Commune d'origine|Code INSEE|Université|Composante|Formation|"
             "Niveau|Établissements antérieurs|Fin RC|Véhicule|Remarques")
        << s("student_number|last_name|first_name|born_on|email|phone|name|code|university|component|programme|level|"
             "past_universities|insured_until|vehicle|notes");
    QTest::newRow("whole name of a student") << students << s("NOM Prénom|Mail|Ville|Année|UFR")
                                             << s("student|email|name|level|component");
    QTest::newRow("last name alone is the whole name") << students << s("Nom|Commune") << s("student|name");
    QTest::newRow("the national number is never read")
        << students << s("N° INE étudiant|N° INE|Nom|Prénom|N° sécurité sociale") << s("-|-|last_name|first_name|-");
    QTest::newRow("proposals")
        << proposals
        << s("Commune|Intitulé de l'action|Type|Heures|Du|Au|Nb d'étudiants|Objectif|Public|Lieu|Référent|Tél du référent|Notes")
        << s("name|title|type|minutes|starts_on|ends_on|places|objective|audience|place|referent_name|referent_phone|notes");
    QTest::newRow("hours") << hours << s("Date|Étudiant|Commune|Durée|Tâche|Observations")
                           << s("day|student|name|minutes|task|note");
    QTest::newRow("hours of months") << hours << s("Nom|Prénom|Mois|Nombre d'heures")
                                     << s("last_name|first_name|month|minutes");
}

void TestImportValues::frenchHeadingsFindTheirFields()
{
    QFETCH(int, kind);
    QFETCH(QString, titles);
    TextTable table;
    table.header = titles.split(u'|');
    QStringList keys;
    for (const auto &field : matchImportColumns(table, static_cast<ImportKind>(kind)))
        keys << (field ? ImportFields::key(static_cast<ImportKind>(kind), *field) : s("-"));
    QTEST(keys.join(u'|'), "keys");
}

void TestImportValues::whatIsInAColumnDecidesBetweenCodeAndName()
{
    TextTable table;
    table.header = {s("COM"), s("Commune")};
    table.rows = {{s("Étrœungt"), s("59218")}, {s("Féron"), s("59229")}};
    const auto mapping = matchImportColumns(table, ImportKind::TownHalls);
    QCOMPARE(mapping, (ImportMapping{ImportField::Commune, ImportField::Code}));
}

void TestImportValues::aColumnWithoutTitleIsRecognisedByWhatItHolds()
{
    TextTable table;
    table.rows = {{s("59218"), s("Étrœungt"), s("mairie@etroeungt.example"), s("03 27 66 12 34")},
                  {s("59229"), s("Féron"), QString(), s("03.27.66.12.35")}};
    const ImportGuess guess = guessImport(table);
    QCOMPARE(guess.kind, ImportKind::TownHalls);
    QCOMPARE(guess.mapping, (ImportMapping{ImportField::Code, std::nullopt, ImportField::Email, ImportField::Phone}));
    QVERIFY(table.header.isEmpty());
}

void TestImportValues::theKindIsGuessed()
{
    TextTable halls;
    halls.rows = {{s("Commune"), s("Maire"), s("Courriel")}, {s("Étrœungt"), s("M. Dupont"), QString()}};
    QCOMPARE(guessImport(halls).kind, ImportKind::TownHalls);
    QCOMPARE(halls.rows.size(), size_t(1)); // the titles became the header
    TextTable log;
    log.rows = {{s("Date"), s("Commune"), s("Objet")}, {s("03/11/2026"), s("Étrœungt"), s("Appel")}};
    QCOMPARE(guessImport(log).kind, ImportKind::Contacts);
}

void TestImportValues::theKindIsGuessedFromTheTitles_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *titles, ImportKind kind) { QTest::newRow(titles) << s(titles) << int(kind); };
    row("Commune|Maire|Courriel|Téléphone|Horaires", ImportKind::TownHalls);
    row("Code de la commune|Libellé de la commune|Nom de l'élu|Prénom de l'élu|Code sexe|Date de naissance", ImportKind::TownHalls);
    row("Commune|NOM|Prénom|Courriel|Téléphone", ImportKind::TownHalls);
    row("Date|Commune|Canal|Qui|Objet|Suite donnée", ImportKind::Contacts);
    row("Commune|Date|Objet|Note", ImportKind::Contacts);
    row("N° étudiant|Nom|Prénom|Commune d'origine|Code INSEE|Composante|Niveau|Fin RC", ImportKind::Students);
    row("Nom et prénom|Mail|Commune|UFR|Année", ImportKind::Students);
    row("Commune|Intitulé|Type|Heures|Du|Au", ImportKind::Proposals);
    row("Mairie|Titre de l'action|Nombre d'étudiants|Durée", ImportKind::Proposals);
    row("Date|Étudiant|Durée|Tâche", ImportKind::Hours);
    row("Étudiant|Action|Commune|Date|Heures", ImportKind::Hours);
    row("Nom|Prénom|Mois|Heures", ImportKind::Hours);
}

void TestImportValues::theKindIsGuessedFromTheTitles()
{
    QFETCH(QString, titles);
    QFETCH(int, kind);
    TextTable table;
    table.rows = {titles.split(u'|'), QStringList(titles.count(u'|') + 1)};
    QCOMPARE(ImportFields::word(guessImport(table).kind), ImportFields::word(static_cast<ImportKind>(kind)));
}

void TestImportValues::hoursWithoutTitlesAreRecognised()
{
    TextTable table;
    table.rows = {{s("03/11/2026"), s("Léa Martin"), s("2,5"), s("Lecture")},
                  {s("04/11/2026"), s("Hugo Petit"), s("1 h 30"), s("Jeux")}};
    const ImportGuess guess = guessImport(table);
    QCOMPARE(guess.kind, ImportKind::Hours);
    QCOMPARE(guess.mapping,
             (ImportMapping{ImportField::Date, ImportField::Student, ImportField::Duration, std::nullopt}));
}

void TestImportValues::monthsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    const auto row = [](const char *text, QDate first) { QTest::newRow(text) << s(text) << first; };
    row("mars 2027", QDate(2027, 3, 1));
    row("Mars-27", QDate(2027, 3, 1));
    row("03/2027", QDate(2027, 3, 1));
    row("2027-03", QDate(2027, 3, 1));
    row("mars", QDate(2027, 3, 1));
    row("septembre", QDate(2026, 9, 1));
    row("août", QDate(2027, 8, 1));
    row("déc. 2026", QDate(2026, 12, 1));
    row("13/2027", {});
    row("3 mars 2027", {});
    row("printemps", {});
    row("", {});
}

void TestImportValues::monthsAreRead()
{
    QFETCH(QString, text);
    QTEST(readMonth(text, Campaign::ofYear({2026})).day, "first");
}

void TestImportValues::timesAndAnswersAreRead()
{
    QCOMPARE(readTime(s("14h")), QTime(14, 0));
    QCOMPARE(readTime(s("14 h 30")), QTime(14, 30));
    QCOMPARE(readTime(s("9:05")), QTime(9, 5));
    QVERIFY(!readTime(s("25h")).isValid());
    QVERIFY(!readTime(s("14")).isValid());
    QCOMPARE(readYesNo(s("Oui")), std::optional(true));
    QCOMPARE(readYesNo(s("NON")), std::optional(false));
    QCOMPARE(readYesNo(s("peut-être")), std::nullopt);
}

PC_GUILESS_TEST_MAIN(TestImportValues)
#include "tst_importvalues.moc"
