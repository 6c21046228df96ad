// The commune of origin as people type it: accents, saints, parts, former communes, and the rest of France.
#include "models/students/francecommunes.h"
#include "tests/models/students/studentregister.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestCommuneLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_reg = m_nord.fresh(); }
    void whatIsTypedFindsTheCommune_data();
    void whatIsTypedFindsTheCommune();
    void aPartSaysWhatItBelongsTo();
    void aFormerCommuneSaysWhatItHasJoined();
    void aCommuneAndItsPartOfOneNameAreOneLine();
    void thePerimeterHoldsCommunesOfTodayOnly();
    void nothingIsProposedForNothing();
    void aCommuneFromElsewhereIsCopiedOnce();
    void aPartFromElsewhereBringsItsCommune();
    void anUnknownKeyIsRefused();
    void keysOfFranceGoThereAndBack();

private:
    CommuneLookup lookup(CommuneLookup::Scope scope = CommuneLookup::Scope::France)
    {
        return CommuneLookup(m_reg->database(), QDate(2026, 11, 20), scope);
    }
    Result<CommuneId> ensured(qint64 choice)
    {
        Result<CommuneId> id = CommuneId();
        const Status status = write(*m_reg, [&](Transaction &transaction) -> Status {
            id = CommuneLookup::ensure(transaction.database(), choice);
            if (!id)
                return id.error();
            Student student = person(u"Martin"_s, u"Léa"_s);
            student.commune = *id;
            const auto added = StudentsRepository::add(transaction, student);
            return added ? done() : Status(added.error());
        });
        return status ? id : Result<CommuneId>(status.error());
    }

    Territory m_nord;
    std::unique_ptr<Register> m_reg;
};

void TestCommuneLookup::whatIsTypedFindsTheCommune_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("detail");
    QTest::newRow("without accents") << u"etroeungt"_s << u"Étrœungt"_s << u"59218"_s;
    QTest::newRow("a saint") << u"st hilaire"_s << u"Saint-Hilaire-lez-Cambrai"_s << u"59533"_s;
    QTest::newRow("the other saint") << u"st hilaire sur"_s << u"Saint-Hilaire-sur-Helpe"_s << u"59534"_s;
    QTest::newRow("a delegated commune") << u"les moeres"_s << u"Les Moëres"_s << u"delegated commune de Ghyvelde"_s;
    QTest::newRow("an associated commune") << u"mardyck"_s << u"Mardyck"_s << u"associated commune de Dunkerque"_s;
    QTest::newRow("a delegated commune of a merger") << u"bermeries"_s << u"Bermeries"_s << u"delegated commune de L'Orée de Mormal"_s;
    QTest::newRow("a code") << u"59218"_s << u"Étrœungt"_s << u"59218"_s;
    QTest::newRow("another département") << u"arras"_s << u"Arras"_s << u"62041 · Pas-de-Calais · outside the register"_s;
    QTest::newRow("Corsica") << u"ajaccio"_s << u"Ajaccio"_s << u"2A004"_s;
}

void TestCommuneLookup::whatIsTypedFindsTheCommune()
{
    QFETCH(QString, typed);
    QFETCH(QString, detail);
    const auto choices = lookup().find(typed);
    QVERIFY(!choices.empty());
    QVERIFY(choices.size() <= size_t(CommuneLookup::limit));
    QTEST(choices.front().label, "first");
    QVERIFY2(choices.front().detail.contains(detail), qPrintable(choices.front().detail));
}

void TestCommuneLookup::aPartSaysWhatItBelongsTo()
{
    CommuneLookup france = lookup();
    const auto choices = france.find(u"les moeres"_s);
    QVERIFY(!choices.empty());
    const qint64 id = choices.front().id;
    QCOMPARE(id, idOf(*m_reg, u"59404"_s, CommuneKind::Delegated).value);
    QCOMPARE(france.nameOf(id), u"Les Moëres (Ghyvelde)"_s);
    QVERIFY2(france.explanation(id).startsWith(u"Les Moëres is a delegated commune de Ghyvelde, 4"_s), qPrintable(france.explanation(id)));
    QVERIFY(france.explanation(idOf(*m_reg, u"59218"_s).value).isEmpty());
}

void TestCommuneLookup::aFormerCommuneSaysWhatItHasJoined()
{
    // One that has left no part behind; its name may be borne elsewhere too.
    const auto &all = FranceCommunes::all();
    const auto former = std::find_if(all.begin(), all.end(), [](const FranceCommune &commune) {
        return commune.kind == CommuneKind::Former && commune.departementName != u"Nord"_s;
    });
    QVERIFY(former != all.end());
    const qint64 id = FranceCommunes::keyOf(former->kind, former->code);
    const auto choices = lookup().find(former->name);
    const auto found = std::find_if(choices.begin(), choices.end(), [id](const CommuneChoice &choice) { return choice.id == id; });
    QVERIFY(found != choices.end());
    QVERIFY2(found->detail.contains(u"has joined the commune"_s), qPrintable(found->detail));
}

void TestCommuneLookup::aCommuneAndItsPartOfOneNameAreOneLine()
{
    const auto choices = lookup().find(u"ghyvelde"_s);
    const auto named = std::count_if(choices.begin(), choices.end(), [](const CommuneChoice &choice) { return choice.label == u"Ghyvelde"_s; });
    QCOMPARE(named, 1);
    QCOMPARE(choices.front().id, idOf(*m_reg, u"59260"_s).value);
}

void TestCommuneLookup::thePerimeterHoldsCommunesOfTodayOnly()
{
    CommuneLookup perimeter = lookup(CommuneLookup::Scope::Perimeter);
    QVERIFY(perimeter.find(u"mardyck"_s).empty());
    QVERIFY(perimeter.find(u"arras"_s).empty());
    QCOMPARE(perimeter.find(u"etroeungt"_s).size(), size_t(1));
    CommuneLookup parts = lookup(CommuneLookup::Scope::PerimeterAndParts);
    QCOMPARE(parts.find(u"mardyck"_s).size(), size_t(2)); // and Fort-Mardyck
    QCOMPARE(parts.find(u"mardyck"_s).front().label, u"Mardyck"_s);
    QVERIFY(parts.find(u"ajaccio"_s).empty());
}

void TestCommuneLookup::nothingIsProposedForNothing()
{
    QVERIFY(lookup().find(u""_s).empty());
    QVERIFY(lookup().find(u"zzzzqq"_s).empty());
    QVERIFY(lookup().nameOf(0).isEmpty());
}

void TestCommuneLookup::aCommuneFromElsewhereIsCopiedOnce()
{
    CommuneLookup france = lookup();
    const qint64 choice = france.find(u"arras"_s).front().id;
    QVERIFY(choice < 0);
    QCOMPARE(france.nameOf(choice), u"Arras (Pas-de-Calais)"_s);
    const auto first = ensured(choice);
    QVERIFY(first.ok());
    const auto again = ensured(choice);
    QVERIFY(again.ok());
    QCOMPARE(again->value, first->value);
    QCOMPARE(france.nameOf(first->value), u"Arras (Pas-de-Calais)"_s);
    // The register counts what it counted, and its official data are as they were sealed.
    QCOMPARE(soundness(*m_reg), QString());
    QCOMPARE(m_reg->database().scalar(u"SELECT count(*) FROM commune_index"_s)->toInt(), 647);
    QCOMPARE(m_reg->database().scalar(u"SELECT count(*) FROM commune WHERE in_perimeter = 0"_s)->toInt(), 1);
    // From now on it is found as a row of the register.
    QCOMPARE(lookup().find(u"arras"_s).front().id, first->value);
    QCOMPARE(lookup().find(u"arras"_s).front().detail, u"62041 · Pas-de-Calais · outside the register"_s);
}

void TestCommuneLookup::aPartFromElsewhereBringsItsCommune()
{
    // Any delegated commune outside the Nord will do.
    const auto &all = FranceCommunes::all();
    const auto part = std::find_if(all.begin(), all.end(), [](const FranceCommune &commune) {
        return commune.kind == CommuneKind::Delegated && commune.departementName != u"Nord"_s;
    });
    QVERIFY(part != all.end());
    const auto id = ensured(FranceCommunes::keyOf(part->kind, part->code));
    QVERIFY(id.ok());
    const auto copied = CommunesRepository(m_reg->database()).find(*id);
    QVERIFY(copied.ok() && *copied);
    QCOMPARE((*copied)->name, part->name);
    const auto parent = CommunesRepository(m_reg->database()).find((*copied)->parent);
    QVERIFY(parent.ok() && *parent);
    QCOMPARE((*parent)->code, part->parentCode);
    QCOMPARE(soundness(*m_reg), QString());
}

void TestCommuneLookup::anUnknownKeyIsRefused()
{
    for (const qint64 key : {qint64(0), qint64(999999), qint64(-1), qint64(-999999999)}) {
        const auto id = ensured(key);
        QVERIFY(!id.ok());
        QCOMPARE(id.error().kind, ErrorKind::Refused);
    }
}

void TestCommuneLookup::keysOfFranceGoThereAndBack()
{
    QSet<qint64> keys;
    for (const FranceCommune &commune : FranceCommunes::all())
        keys.insert(FranceCommunes::keyOf(commune.kind, commune.code));
    QCOMPARE(size_t(keys.size()), FranceCommunes::all().size());
    const auto found = FranceCommunes::find(FranceCommunes::keyOf(CommuneKind::Commune, u"2A004"_s));
    QVERIFY(found);
    QCOMPARE(found->name, u"Ajaccio"_s);
    QCOMPARE(FranceCommunes::find(FranceCommunes::keyOf(CommuneKind::Commune, u"01004"_s))->code, u"01004"_s);
}

PC_GUILESS_TEST_MAIN(TestCommuneLookup)
#include "tst_communelookup.moc"
