// The lexicon on what town halls really write: what warns, what is negated, what is left alone. Texts are fictional.
#include "models/proposals/lexicon.h"
#include "models/proposals/lexiconrepository.h"
#include "models/proposals/actions.h"
#include "tests/models/proposals/villages.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestLexicon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSentenceWarnsIsNegatedOrSaysNothing_data();
    void aSentenceWarnsIsNegatedOrSaysNothing();
    void thePlaceIsThatOfTheOriginalText();
    void theLongerOfTwoPhrasesStays();
    void anExactWordHasNoFamily();
    void aPhraseWithoutAWordIsRefused();
    void entriesOutOfUseAreSilent();
    void modelActionsDoNotWarnButTheGarden();
    void phrasesAreUniqueAndExplained();
    void hostileTextEndsWell();

private:
    QString said(const QString &text) const;

    std::unique_ptr<Villages> m_register;
    std::vector<LexiconEntry> m_entries;
    std::unique_ptr<Lexicon> m_lexicon;
};

void TestLexicon::initTestCase()
{
    m_register = std::make_unique<Villages>();
    const auto entries = LexiconRepository(m_register->database()).active();
    PC_VERIFY_OK(entries);
    m_entries = *entries;
    m_lexicon = std::make_unique<Lexicon>(m_entries);
}

// "tondre; -balayer": the words found, a minus before those that are negated.
QString TestLexicon::said(const QString &text) const
{
    QStringList words;
    for (const LexiconHit &hit : m_lexicon->find({{u"tasks"_s, text}}))
        words << (hit.negated ? u"-"_s : QString()) + hit.words;
    return words.join(u"; "_s);
}

void TestLexicon::aSentenceWarnsIsNegatedOrSaysNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const std::pair<const char *, const char *> rows[] = {
        // Warns: families of domain.md §6, in the infinitive, conjugated, as nouns, in capitals, without accents.
        {"Tondre la pelouse du stade", "Tondre"},
        {"L’étudiant tond les abords", "tond"},
        {"la tonte du cimetière", "tonte; cimetière"},
        {"passer la tondeuse", "tondeuse"},
        {"TAILLER LES HAIES", "TAILLER LES HAIES"},
        {"taille de toutes les petites haies", "taille de toutes les petites haies"},
        {"debroussaillage des sentiers", "debroussaillage"},
        {"désherbez les massifs", "désherbez"},
        {"Élagage", "Élagage"},
        {"ramasser les feuilles", "ramasser les feuilles"},
        {"balayer la cour", "balayer"},
        {"il balaie", "balaie"},
        {"déneiger les trottoirs", "déneiger"},
        {"saler la route", "saler la route"},
        {"reboucher les trous", "reboucher les trous"},
        {"repeindre l’école", "repeindre l’école"},
        {"répare les bancs", "répare"},
        {"faire le ménage", "ménage"},
        {"nettoyer la salle des fêtes", "nettoyer la salle"},
        {"Nettoyage des classes", "Nettoyage des classes"},
        {"sortir les poubelles", "sortir les poubelles"},
        {"états des lieux de la salle", "états des lieux"},
        {"tenir le secrétariat de mairie", "secrétariat de mairie"},
        {"accueil du public", "accueil du public"},
        {"accueillir le public", "accueillir le public"},
        {"permanences en mairie", "permanences en mairie"},
        {"état civil", "état civil"},
        {"saisir des données", "saisir des données"},
        {"surveillance de la cour", "surveillance de la cour"},
        {"aider les ATSEM", "ATSEM"},
        {"police municipale", "police municipale"},
        {"faire la circulation", "faire la circulation"},
        {"monter le podium", "monter le podium"},
        {"conduire le minibus", "conduire le minibus"},
        {"conduite d’un tracteur", "conduite d’un tracteur"},
        {"relevé des compteurs d’eau", "relevé des compteurs d’eau"},
        {"aide à domicile", "aide à domicile"},
        {"portage de repas", "portage de repas"},
        {"distribuer le bulletin", "distribuer le bulletin"},
        {"propagande", "propagande"},
        {"garder des enfants", "garder des enfants"},
        {"remplacer la secrétaire", "remplacer"},
        {"En l’absence du garde", "En l’absence"},
        {"pendant les congés d’été", "pendant les congés"},
        {"en renfort du service technique", "renfort du service"},
        {"des horaires fixes", "horaires fixes"},
        {"une aide rémunérée", "rémunérée"},
        // Contexts that are harmless still warn: a person decides.
        {"atelier jardin partagé", "jardin"},
        {"lecture à la cantine", "cantine"},
        {"raconter l’entretien d’un verger", "entretien d’un verger"},
        // Negated.
        {"Animer un goûter, sans tondre", "-tondre"},
        {"sans faire le ménage", "-ménage"},
        {"pas de tonte", "-tonte"},
        {"ne tond pas la pelouse", "-tond"},
        {"L’étudiant ne remplace pas un agent", "-remplace"},
        {"il n’est pas chargé de la tonte", "-tonte"},
        {"aucun travail de nettoyage des locaux", "-nettoyage des locaux"},
        {"ni ménage ni vaisselle", "-ménage; -vaisselle"},
        {"sans tondre, tailler les haies ou désherber", "-tondre; -tailler les haies; -désherber"},
        {"hors ménage", "-ménage"},
        {"à l’exclusion de toute tâche d’entretien des bâtiments", "-entretien des bâtiments"},
        {"action non rémunérée", "-rémunérée"},
        {"La tonte n’est pas demandée", "-tonte"},
        {"le ménage est exclu", "-ménage"},
        // Not negated, though a word of negation stands near.
        {"pas seulement tondre", "tondre"},
        {"sans oublier la tonte", "tonte"},
        {"il ne fera que balayer", "balayer"},
        {"Sans attendre. Tondre", "Tondre"},
        {"sans aide, tondre la pelouse", "tondre"},
        // Nothing.
        {"Visites de convivialité chez les aînés", ""},
        {"la salle des fêtes", ""},
        {"un repas salé", ""},
        {"mener une enquête", ""},
        {"la culture et les cultures", ""},
        {"haut et fort", ""},
        {"distribuer des tracts de bienvenue aux habitants", ""},
        {"la paix", ""},
        {"la taille du groupe. Les haies du village", ""},
        {"accompagner les aînés car ils sont seuls", ""},
        {"", ""},
    };
    int number = 0;
    for (const auto &[text, found] : rows)
        QTest::addRow("%d %s", ++number, text) << QString::fromUtf8(text) << QString::fromUtf8(found);
}

void TestLexicon::aSentenceWarnsIsNegatedOrSaysNothing()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(said(text), found);
}

void TestLexicon::thePlaceIsThatOfTheOriginalText()
{
    const QString text = u"À Mœuvres : œuvrer, puis de\u0301broussailler le chemin."_s;
    const auto hits = m_lexicon->find({{u"title"_s, u"Fête"_s}, {u"tasks"_s, text}});
    QCOMPARE(hits.size(), 1U);
    QCOMPARE(hits[0].field, u"tasks"_s);
    QCOMPARE(text.mid(hits[0].start, hits[0].length), u"de\u0301broussailler"_s);
    QCOMPARE(hits[0].words, u"de\u0301broussailler"_s);
    QVERIFY(!hits[0].explanation.isEmpty());
    QVERIFY(hits[0].entry.isValid());
}

void TestLexicon::theLongerOfTwoPhrasesStays()
{
    const Lexicon lexicon({{{1}, u"a"_s, u"ménage"_s, {}, true}, {{2}, u"a"_s, u"ménage chez personne"_s, {}, true}});
    const auto hits = lexicon.find({{u"tasks"_s, u"le ménage chez une personne"_s}});
    QCOMPARE(hits.size(), 1U);
    QCOMPARE(hits[0].entry.value, 2);
}

void TestLexicon::anExactWordHasNoFamily()
{
    const Lexicon lexicon({{{1}, u"a"_s, u"=tracteur"_s, {}, true}});
    QVERIFY(lexicon.warns({{u"tasks"_s, u"Les tracteurs"_s}}));
    QVERIFY(!lexicon.warns({{u"tasks"_s, u"un tract"_s}}));
}

void TestLexicon::aPhraseWithoutAWordIsRefused()
{
    QVERIFY(!Lexicon::isUsable({}));
    QVERIFY(!Lexicon::isUsable(u" / = "_s));
    QVERIFY(!Lexicon::isUsable(u"de la"_s));
    QVERIFY(Lexicon::isUsable(u"état civil"_s));
}

void TestLexicon::entriesOutOfUseAreSilent()
{
    const Lexicon lexicon({{{1}, u"a"_s, u"tondre"_s, {}, false}});
    QVERIFY(!lexicon.warns({{u"tasks"_s, u"tondre"_s}}));
}

void TestLexicon::modelActionsDoNotWarnButTheGarden()
{
    const auto actions = ModelActionsRepository(m_register->database()).all();
    PC_VERIFY_OK(actions);
    QStringList warned;
    for (const ModelAction &action : *actions) {
        for (const LexiconHit &hit :
             m_lexicon->find({{u"title"_s, action.title}, {u"objective"_s, action.objective}, {u"tasks"_s, action.tasks}})) {
            if (!hit.negated && !hit.words.startsWith(u"jardin"_s, Qt::CaseInsensitive))
                warned << action.title + u": "_s + hit.words;
        }
    }
    QVERIFY2(warned.isEmpty(), qPrintable(warned.join(u'\n')));
}

void TestLexicon::phrasesAreUniqueAndExplained()
{
    QVERIFY2(m_entries.size() >= 90, qPrintable(QString::number(m_entries.size())));
    QSet<QString> phrases;
    QSet<QString> families;
    for (const LexiconEntry &entry : m_entries) {
        QVERIFY2(Lexicon::isUsable(entry.phrase), qPrintable(entry.phrase));
        QVERIFY2(entry.explanation.endsWith(u'.'), qPrintable(entry.phrase));
        phrases.insert(entry.phrase);
        families.insert(entry.family);
    }
    QCOMPARE(phrases.size(), qsizetype(m_entries.size()));
    QCOMPARE(families.size(), 10);
}

void TestLexicon::hostileTextEndsWell()
{
    QString text;
    for (int i = 0; i < 20000; ++i)
        text += QChar(static_cast<char16_t>(i * 37 % 0xFFFF));
    (void)m_lexicon->find({{u"tasks"_s, text}, {u"tasks"_s, QString(QChar(0xD800))}, {u"tasks"_s, u"\u0301\u0301 tondre"_s}});
    QVERIFY(m_lexicon->warns({{u"tasks"_s, QString(1000, u'a') + u" tondre"_s}}));
}

PC_GUILESS_TEST_MAIN(TestLexicon)
#include "tst_lexicon.moc"
