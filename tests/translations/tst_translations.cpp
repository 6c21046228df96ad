// The French is complete, follows its source and is well set; the English has its plurals; the program carries
// both, and Qt's own French, inside itself.
#include "app/session.h"
#include "tests/support/testmain.h"
#include "tests/translations/catalogue.h"
#include "tests/translations/faults.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace pc::translations;

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySentenceIsFinished() { checkAll(finishFaults); }
    void everySentenceFollowsItsSource() { checkAll(fidelityFaults); }
    void everySentenceIsWellSet() { checkAll(typographyFaults); }
    void everySentenceIsFrench() { checkAll(wordingFaults); }
    void noSentenceStandsTwice();
    void englishHasThePluralsAndNothingElse();
    void theCatalogueHoldsTheSentencesOfTheSources();
    void theProgramSpeaksTheCatalogue();
    void theProgramCarriesTheFrenchOfQt();
    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();

private:
    void checkAll(QStringList (*rule)(const Sentence &));

    std::vector<Sentence> m_french;
    std::vector<Sentence> m_english;
};

namespace {

QString inSources(const QString &path) { return QStringLiteral(PC_SOURCE_DIR "/") + path; }

QStringList keys(const std::vector<Sentence> &sentences)
{
    QStringList all;
    for (const Sentence &sentence : sentences)
        all << sentence.key();
    all.sort();
    return all;
}

// The names of the sentences of one catalogue that the other does not hold.
QStringList missingFrom(const std::vector<Sentence> &sentences, const std::vector<Sentence> &other)
{
    const QStringList there = keys(other);
    QStringList names;
    for (const Sentence &sentence : sentences) {
        if (!there.contains(sentence.key()))
            names << sentence.name();
    }
    return names;
}

QString spoken(const Sentence &sentence, int count)
{
    return QCoreApplication::translate(sentence.context.toUtf8().constData(), sentence.source.toUtf8().constData(),
                                       sentence.comment.isEmpty() ? nullptr : sentence.comment.toUtf8().constData(),
                                       count);
}

QString counted(QString form, int count)
{
    return form.replace(QLatin1String("%Ln"), QLocale().toString(count))
        .replace(QLatin1String("%n"), QString::number(count));
}

} // namespace

void TestTranslations::initTestCase()
{
    m_french = readCatalogue(inSources(QStringLiteral("translations/petites-communes_fr.ts")));
    m_english = readCatalogue(inSources(QStringLiteral("translations/petites-communes_en.ts")));
    QVERIFY(m_french.size() > 500);
    QVERIFY(m_english.size() > 10);
}

void TestTranslations::checkAll(QStringList (*rule)(const Sentence &))
{
    QStringList faults;
    for (const Sentence &sentence : m_french)
        faults << rule(sentence);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestTranslations::noSentenceStandsTwice()
{
    for (const auto *catalogue : {&m_french, &m_english}) {
        QStringList all = keys(*catalogue);
        QCOMPARE(all.removeDuplicates(), qsizetype(0));
    }
}

// The source is the English; its catalogue only says what becomes of "row(s)".
void TestTranslations::englishHasThePluralsAndNothingElse()
{
    std::vector<Sentence> wanted;
    for (const Sentence &sentence : m_french) {
        if (sentence.counted)
            wanted.push_back(sentence);
    }
    QStringList faults = missingFrom(wanted, m_english);
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("No English plural:\n") + faults.join(u'\n')));
    faults = missingFrom(m_english, wanted);
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("Not a plural:\n") + faults.join(u'\n')));
    for (const Sentence &sentence : m_english) {
        faults << finishFaults(sentence) << fidelityFaults(sentence);
        if (sentence.forms.join(u' ').contains(QLatin1String("(s)")))
            faults << sentence.name();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestTranslations::theCatalogueHoldsTheSentencesOfTheSources()
{
    const QString lupdate = QStringLiteral(PC_LUPDATE);
    if (!QFile::exists(lupdate))
        QSKIP("Qt's lupdate is no longer where it was at configuration: the sources are not collected again.");
    const QTemporaryDir folder;
    const QString collected = folder.filePath(QStringLiteral("sources_fr.ts"));
    QFile list(folder.filePath(QStringLiteral("sources.txt")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    for (const char *room : {"app", "models", "views"}) {
        QDirIterator it(inSources(QString::fromLatin1(room)), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            list.write(it.next().toUtf8() + '\n');
    }
    list.close();

    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(lupdate,
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-I"), QStringLiteral(PC_SOURCE_DIR), u'@' + list.fileName(), QStringLiteral("-ts"),
                   collected});
    QVERIFY2(process.waitForFinished(60000), qPrintable(process.errorString()));
    const QString said = QString::fromUtf8(process.readAll()).trimmed();
    QVERIFY2(process.exitCode() == 0 && said.isEmpty(), qPrintable(said));

    const std::vector<Sentence> sources = readCatalogue(collected);
    QVERIFY(!sources.empty());
    const QStringList lacking = missingFrom(sources, m_french);
    const QStringList left = missingFrom(m_french, sources);
    QVERIFY2(lacking.isEmpty(), qPrintable(QStringLiteral("Not translated:\n") + lacking.join(u'\n')));
    QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("No longer said:\n") + left.join(u'\n')));
}

void TestTranslations::theProgramSpeaksTheCatalogue()
{
    QStringList faults;
    const auto hear = [&faults](const std::vector<Sentence> &catalogue, bool zeroIsSingular) {
        for (const Sentence &sentence : catalogue) {
            const QList<int> counts = sentence.counted ? QList<int>{0, 1, 2, 1234} : QList<int>{-1};
            for (const int count : counts) {
                const bool singular = count == 1 || (count == 0 && zeroIsSingular);
                const QString form = sentence.forms.value(!sentence.counted || singular ? 0 : 1);
                if (spoken(sentence, count) != (sentence.counted ? counted(form, count) : form))
                    faults << QStringLiteral("%1 (%2) → “%3”")
                                  .arg(sentence.name())
                                  .arg(count)
                                  .arg(spoken(sentence, count));
            }
        }
    };
    pc::Session::applyLanguage(QStringLiteral("fr"));
    hear(m_french, true);
    pc::Session::applyLanguage(QStringLiteral("en"));
    hear(m_english, false);
    pc::Session::applyLanguage(QStringLiteral("fr"));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestTranslations::theProgramCarriesTheFrenchOfQt()
{
    for (const char *file : {"petites-communes_fr.qm", "petites-communes_en.qm", "qtbase_fr.qm"})
        QVERIFY2(QFile::exists(QStringLiteral(":/translations/") + QString::fromLatin1(file)), file);
    pc::Session::applyLanguage(QStringLiteral("fr"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Annuler"));
    QCOMPARE(QCoreApplication::translate("QFileDialog", "Directory:"), QStringLiteral("Dossier :"));
}

void TestTranslations::plantedFaultsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("french");
    QTest::addColumn<int>("faults");

    const auto row = [](const char *name, const char *source, const char *french, int faults) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(french) << faults;
    };
    row("good label", "Save", "Enregistrer", 0);
    row("good question", "Undo “%1”?", "Annuler «\u00a0%1\u00a0»\u202f?", 0);
    row("good menu", "&Undo: %1", "&Annuler\u00a0: %1", 0);
    row("time and address", "At 14:32, https://a.fr", "À 14:32, https://a.fr", 0);
    row("abbreviation", "Mr", "M.", 0);
    row("separator", ", ", ", ", 0);
    row("lines", "One.\n\nTwo.", "Un.\n\nDeux.", 0);
    row("&& is no mnemonic", "A && B", "Un && deux", 0);
    row("empty", "Save", "", 1);
    row("placeholder lost", "%1 of %2", "%1 sur tout", 1);
    row("number lost", "%Ln in all", "%n en tout", 1);
    row("mnemonic lost", "&Edit", "Édition", 1);
    row("full stop lost", "Done.", "Fait", 1);
    row("dots lost", "Open…", "Ouvrir", 1);
    row("space lost", ", ", ",", 1);
    row("line break lost", "One.\n\nTwo.", "Un. Deux.", 1);
    row("straight apostrophe", "Open", "L'ouvrir", 1);
    row("English quotation marks", "Open “%1”", "Ouvrir “%1”", 1);
    row("ordinary space before ?", "Open?", "Ouvrir ?", 1);
    row("no space before ;", "a; b", "a; b", 1);
    row("ordinary space before :", "State: %1", "État : %1", 1);
    row("number before :", "2: %1", "2: %1", 1);
    row("ordinary space in « »", "Open “%1”", "Ouvrir « %1 »", 1);
    row("two spaces", "Open a", "Ouvrir  un", 1);
    row("three dots", "Open…", "Ouvrir…...", 2);
    row("unit", "50 MB", "50 Mo", 1);
    row("accent", "State", "Etat", 1);
    row("English", "Choose", "Choose", 1);
    row("glossary", "Entitled", "Éligible", 1);
}

void TestTranslations::plantedFaultsAreFound()
{
    QFETCH(QString, source);
    QFETCH(QString, french);
    QFETCH(int, faults);
    const Sentence sentence{QStringLiteral("pc::Planted"), source, {}, {}, false, {french}};
    const bool empty = french.isEmpty();
    const QStringList found = empty
        ? finishFaults(sentence)
        : finishFaults(sentence) + fidelityFaults(sentence) + typographyFaults(sentence) + wordingFaults(sentence);
    QVERIFY2(found.size() == faults, qPrintable(found.join(u'\n')));
}

PC_GUILESS_TEST_MAIN(TestTranslations)
#include "tst_translations.moc"
