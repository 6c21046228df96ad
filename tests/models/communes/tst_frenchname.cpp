// Names inside French sentences, on the real names of France and their official article.
#include "models/communes/frenchname.h"
#include "models/reference/referencedata.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;

class TestFrenchName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRealNameTakesItsArticle_data();
    void aRealNameTakesItsArticle();
    void anArticleThatIsNotInTheNameIsStillSaid();
    void noNameOfFranceIsSpoilt();
};

void TestFrenchName::aRealNameTakesItsArticle_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("at");
    QTest::newRow("0 consonant") << u"59229"_s << u"de Féron"_s << u"à Féron"_s;
    QTest::newRow("1 vowel") << u"59218"_s << u"d’Étrœungt"_s << u"à Étrœungt"_s;
    QTest::newRow("1 silent h") << u"59289"_s << u"d’Haussy"_s << u"à Haussy"_s;
    QTest::newRow("2 Le") << u"59481"_s << u"du Quesnoy"_s << u"au Quesnoy"_s;
    QTest::newRow("3 La") << u"59232"_s << u"de La Flamengrie"_s << u"à La Flamengrie"_s;
    QTest::newRow("4 Les") << u"59517"_s << u"des Rues-des-Vignes"_s << u"aux Rues-des-Vignes"_s;
    QTest::newRow("5 L’") << u"59006"_s << u"de L'Orée de Mormal"_s << u"à L'Orée de Mormal"_s;
    QTest::newRow("6 Aux") << u"60703"_s << u"des Marais"_s << u"aux Marais"_s;
    QTest::newRow("8 Los") << u"66104"_s << u"de Los Masos"_s << u"à Los Masos"_s;
}

void TestFrenchName::aRealNameTakesItsArticle()
{
    QFETCH(QString, code);
    QFETCH(QString, of);
    QFETCH(QString, at);
    const auto reference = ReferenceData::load();
    QVERIFY(reference.ok());
    const auto commune = reference->find(CommuneKind::Commune, code);
    QVERIFY(commune);
    QCOMPARE(nameWithOf(commune->name, commune->articleType), of);
    QCOMPARE(nameWithAt(commune->name, commune->articleType), at);
    QVERIFY(QByteArray(QTest::currentDataTag()).startsWith(QByteArray::number(commune->articleType)));
}

void TestFrenchName::anArticleThatIsNotInTheNameIsStillSaid()
{
    QCOMPARE(nameWithOf(u"Las Illas"_s, 7), u"de Las Illas"_s); // no commune of today has it
    QCOMPARE(nameWithAt(u"Las Illas"_s, 7), u"à Las Illas"_s);
    QCOMPARE(nameWithOf(u"Nord"_s, 2), u"du Nord"_s); // départements leave their article out
    QCOMPARE(nameWithOf(u"Ardennes"_s, 4), u"des Ardennes"_s);
    QCOMPARE(nameWithOf(u"LE QUESNOY"_s, 2), u"du QUESNOY"_s);
    QCOMPARE(nameWithOf(QString(), 2), u"du "_s);
}

void TestFrenchName::noNameOfFranceIsSpoilt()
{
    const auto reference = ReferenceData::load();
    QVERIFY(reference.ok());
    int names = 0;
    reference->forEachCommune({}, [&](const ReferenceCommune &commune) {
        const QString of = nameWithOf(commune.name, commune.articleType);
        const QString at = nameWithAt(commune.name, commune.articleType);
        ++names;
        for (const QString &wrong : {u"de Le "_s, u"de Les "_s, u"à Le "_s, u"à Les "_s, u"du Le "_s, u"des Les "_s, u"  "_s})
            QVERIFY2(!of.startsWith(wrong) && !at.startsWith(wrong), qPrintable(of));
        // What follows the preposition ends every name.
        const QString last = commune.name.section(u' ', -1);
        QVERIFY2(of.endsWith(last) && at.endsWith(last), qPrintable(of));
    });
    QVERIFY(names > 37000);
}

PC_GUILESS_TEST_MAIN(TestFrenchName)
#include "tst_frenchname.moc"
