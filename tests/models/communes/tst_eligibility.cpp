// Who is entitled: the rule at its edges, dated by the clock, and the sentence that explains it.
#include "tests/models/communes/territory.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestEligibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theThresholdIsStrict_data();
    void theThresholdIsStrict();
    void aDerogationOnlyCountsAgainstTheRule_data();
    void aDerogationOnlyCountsAgainstTheRule();
    void partsAndFormerCommunesAreNeverJudgedThemselves();
    void theBasisDecidesForHaussy();
    void theRuleIsDatedByTheClock_data();
    void theRuleIsDatedByTheClock();
    void aThresholdOfTheFutureWaitsForItsDay();
    void aLowerThresholdLetsCommunesLeave();
    void realCommunesLeaveWithTheirVintage_data();
    void realCommunesLeaveWithTheirVintage();
    void theFiguresOfTheNordAreTheOfficialOnes();
    void theSentenceSaysWhy_data();
    void theSentenceSaysWhy();
    void aDerogationIsToldWithItsAuthorAndReason();
    void aDerogationNeedsAReasonAndAnAuthor();
    void mayotteWasCountedIn2017();
    void everyStandingHasAWordAndALabel();

private:
    static EligibilityRule ruleAt(Register &reg)
    {
        return *Eligibility::ruleOn(reg.database(), reg.store().clock().today());
    }
    static EligibilityFacts factsOf(Register &reg, const QString &code, CommuneKind kind = CommuneKind::Commune)
    {
        const auto before = Eligibility::ruleBefore(reg.database(), reg.store().clock().today());
        return *CommunesRepository(reg.database()).facts(idOf(reg, code, kind), ruleAt(reg), *before);
    }
    static Judgement judgementOf(Register &reg, const QString &code)
    {
        return Eligibility::judge(factsOf(reg, code), ruleAt(reg));
    }
    static QString sentence(Register &reg, const QString &code, CommuneKind kind = CommuneKind::Commune)
    {
        // A narrow no-break space parts the thousands; the expectations are easier to read without it.
        return Eligibility::explain(factsOf(reg, code, kind), ruleAt(reg)).replace(QChar(0x202f), u' ');
    }

    Territory m_nord;
};

Q_DECLARE_METATYPE(pc::Standing)
Q_DECLARE_METATYPE(pc::PopulationBasis)
Q_DECLARE_METATYPE(pc::CommuneKind)

namespace {
constexpr int kUnknown = -1;

Population inhabitants(int municipale, int totale, int vintage = 2023)
{
    const auto known = [](int figure) { return figure == kUnknown ? std::nullopt : std::optional(figure); };
    return {vintage, vintage, known(municipale), known(totale), false};
}

EligibilityFacts someFacts(int municipale, int totale)
{
    EligibilityFacts facts;
    facts.commune.name = u"Féron"_s;
    facts.population = inhabitants(municipale, totale);
    facts.previousRule = {1500, PopulationBasis::Municipale, 2022};
    return facts;
}
} // namespace

void TestEligibility::theThresholdIsStrict_data()
{
    QTest::addColumn<int>("municipale");
    QTest::addColumn<int>("totale");
    QTest::addColumn<PopulationBasis>("basis");
    QTest::addColumn<Standing>("standing");
    const auto municipale = PopulationBasis::Municipale;
    const auto totale = PopulationBasis::Totale;
    QTest::newRow("one below") << 1499 << kUnknown << municipale << Standing::Eligible;
    QTest::newRow("exactly the threshold") << 1500 << kUnknown << municipale << Standing::Above;
    QTest::newRow("one above") << 1501 << kUnknown << municipale << Standing::Above;
    QTest::newRow("nobody lives there") << 0 << kUnknown << municipale << Standing::Eligible;
    QTest::newRow("unknown is not nobody") << kUnknown << 1200 << municipale << Standing::Unknown;
    QTest::newRow("totale is unknown") << 1200 << kUnknown << totale << Standing::Unknown;
    QTest::newRow("totale just below") << 1480 << 1499 << totale << Standing::Eligible;
    QTest::newRow("totale at the threshold") << 1480 << 1500 << totale << Standing::Above;
    QTest::newRow("municipale looks at itself only") << 1480 << 1600 << municipale << Standing::Eligible;
}

void TestEligibility::theThresholdIsStrict()
{
    QFETCH(int, municipale);
    QFETCH(int, totale);
    QFETCH(PopulationBasis, basis);
    QFETCH(Standing, standing);
    const Judgement judgement = Eligibility::judge(someFacts(municipale, totale), {1500, basis, 2023});
    QCOMPARE(judgement.standing, standing);
    QCOMPARE(judgement.eligible, standing == Standing::Eligible);
    const int figure = basis == PopulationBasis::Municipale ? municipale : totale;
    QCOMPARE(judgement.population.value_or(kUnknown), figure);
}

void TestEligibility::aDerogationOnlyCountsAgainstTheRule_data()
{
    QTest::addColumn<int>("municipale");
    QTest::addColumn<bool>("decision");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("above, granted") << 1600 << true << Standing::Granted;
    QTest::newRow("above, confirmed") << 1600 << false << Standing::Above;
    QTest::newRow("below, withheld") << 900 << false << Standing::Withheld;
    QTest::newRow("below, confirmed") << 900 << true << Standing::Eligible;
    QTest::newRow("unknown, granted") << kUnknown << true << Standing::Granted;
    QTest::newRow("unknown, not granted") << kUnknown << false << Standing::Unknown;
}

void TestEligibility::aDerogationOnlyCountsAgainstTheRule()
{
    QFETCH(int, municipale);
    QFETCH(bool, decision);
    QFETCH(Standing, standing);
    EligibilityFacts facts = someFacts(municipale, kUnknown);
    facts.derogation = Derogation{{1}, decision, u"a reason"_s, u"Marie"_s, QDate(2026, 10, 1)};
    const Judgement judgement = Eligibility::judge(facts, {1500, PopulationBasis::Municipale, 2023});
    QCOMPARE(judgement.standing, standing);
    QCOMPARE(judgement.eligible, standing == Standing::Granted || standing == Standing::Eligible);
}

void TestEligibility::partsAndFormerCommunesAreNeverJudgedThemselves()
{
    for (const CommuneKind kind : {CommuneKind::Delegated, CommuneKind::Associated, CommuneKind::District}) {
        EligibilityFacts facts = someFacts(100, 100);
        facts.commune.kind = kind;
        const Judgement judgement = Eligibility::judge(facts, {1500, PopulationBasis::Municipale, 2023});
        QCOMPARE(judgement.standing, Standing::Part);
        QVERIFY(!judgement.eligible);
    }
    EligibilityFacts former = someFacts(100, 100);
    former.commune.kind = CommuneKind::Former;
    QCOMPARE(Eligibility::judge(former, {1500, PopulationBasis::Municipale, 2023}).standing, Standing::Former);
}

void TestEligibility::theBasisDecidesForHaussy()
{
    // Haussy in 2022: 1,472 municipale, 1,525 totale; in 2023 only the municipale is published here: 1,451.
    const auto reg = m_nord.fresh(QDate(2025, 7, 1));
    QCOMPARE(judgementOf(*reg, u"59289"_s).standing, Standing::Eligible);
    QCOMPARE(judgementOf(*reg, u"59289"_s).population, std::optional(1472));
    PC_VERIFY_OK(setFrom(*reg, setting::populationBasis, u"totale"_s, QDate(2025, 6, 1)));
    QCOMPARE(judgementOf(*reg, u"59289"_s).population, std::optional(1525));
    QCOMPARE(judgementOf(*reg, u"59289"_s).standing, Standing::Left); // it was below on 31 May
    m_nord.clock().set(QDateTime(QDate(2026, 1, 1), QTime(0, 0)));
    QCOMPARE(judgementOf(*reg, u"59289"_s).standing, Standing::Unknown);
    QVERIFY(sentence(*reg, u"59289"_s).contains(u"unknown (total population of reference year 2023)"_s));
}

void TestEligibility::theRuleIsDatedByTheClock_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("vintage");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("threshold");
    QTest::newRow("before any threshold") << QDate(2015, 12, 31) << 0 << 0 << 0;
    QTest::newRow("a threshold without a population") << QDate(2018, 12, 31) << 0 << 0 << 1500;
    QTest::newRow("the first population") << QDate(2019, 1, 1) << 2016 << 0 << 1500;
    QTest::newRow("years in between keep it") << QDate(2021, 12, 31) << 2016 << 0 << 1500;
    QTest::newRow("last day of 2020") << QDate(2024, 12, 31) << 2020 << 2019 << 1500;
    QTest::newRow("first day of 2022") << QDate(2025, 1, 1) << 2022 << 2020 << 1500;
    QTest::newRow("last day of 2022") << QDate(2025, 12, 31) << 2022 << 2020 << 1500;
    QTest::newRow("first day of 2023") << QDate(2026, 1, 1) << 2023 << 2022 << 1500;
    QTest::newRow("years ahead") << QDate(2031, 1, 1) << 2023 << 2022 << 1500;
}

void TestEligibility::theRuleIsDatedByTheClock()
{
    QFETCH(QDate, day);
    QFETCH(int, vintage);
    QFETCH(int, before);
    QFETCH(int, threshold);
    const auto reg = m_nord.fresh(day);
    const auto rule = Eligibility::ruleOn(reg->database(), day);
    PC_VERIFY_OK(rule);
    QCOMPARE(rule->vintage, vintage);
    QCOMPARE(rule->threshold, threshold);
    QCOMPARE(rule->basis, PopulationBasis::Municipale);
    const auto previous = Eligibility::ruleBefore(reg->database(), day);
    PC_VERIFY_OK(previous);
    QCOMPARE(previous->vintage, before);
    if (vintage == 0)
        QCOMPARE(judgementOf(*reg, u"59218"_s).standing, Standing::Unknown);
}

void TestEligibility::aThresholdOfTheFutureWaitsForItsDay()
{
    auto reg = m_nord.fresh(QDate(2026, 12, 31));
    const auto eligible = [&] { return reg->figures()->eligible; };
    QCOMPARE(eligible(), 352);
    PC_VERIFY_OK(setFrom(*reg, setting::threshold, u"1600"_s, QDate(2027, 1, 1)));
    QCOMPARE(ruleAt(*reg).threshold, 1500);
    QCOMPARE(eligible(), 352);
    const QString path = reg->store().path();
    const qint64 later = *reg->eligibleUnder({1600, PopulationBasis::Municipale, 2023});
    QVERIFY(later > 352);
    reg.reset();
    const auto next = m_nord.opened(path, QDate(2027, 1, 1));
    QCOMPARE(ruleAt(*next).threshold, 1600);
    QCOMPARE(Eligibility::ruleBefore(next->database(), QDate(2027, 1, 1))->threshold, 1500);
    QCOMPARE(next->figures()->eligible, later);
}

void TestEligibility::aLowerThresholdLetsCommunesLeave()
{
    const auto reg = m_nord.fresh();
    PC_VERIFY_OK(setFrom(*reg, setting::threshold, u"1400"_s, QDate(2026, 6, 1)));
    QCOMPARE(judgementOf(*reg, u"59289"_s).standing, Standing::Left);
    QCOMPARE(sentence(*reg, u"59289"_s),
             u"Haussy has left the threshold: 1 451 inhabitant(s) (municipal population of reference year 2023), against "
             "1 451 in 2023; the limit is below 1 400. Its running actions are kept."_s);
}

void TestEligibility::realCommunesLeaveWithTheirVintage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("Uxem was below in 2020") << u"59605"_s << QDate(2024, 6, 1) << Standing::Eligible;
    QTest::newRow("Uxem left with 2022") << u"59605"_s << QDate(2025, 6, 1) << Standing::Left;
    QTest::newRow("Uxem is above since") << u"59605"_s << QDate(2026, 6, 1) << Standing::Above;
    QTest::newRow("Auchy-lez-Orchies came in 2020") << u"59029"_s << QDate(2024, 6, 1) << Standing::Eligible;
    QTest::newRow("Auchy-lez-Orchies left in 2022") << u"59029"_s << QDate(2025, 6, 1) << Standing::Left;
    QTest::newRow("Forest-sur-Marque left in 2020") << u"59247"_s << QDate(2023, 6, 1) << Standing::Left;
    QTest::newRow("Anstaing left in 2019") << u"59013"_s << QDate(2022, 6, 1) << Standing::Left;
    QTest::newRow("Haussy came in 2022") << u"59289"_s << QDate(2025, 6, 1) << Standing::Eligible;
    QTest::newRow("Haussy was above before") << u"59289"_s << QDate(2024, 6, 1) << Standing::Above;
}

void TestEligibility::realCommunesLeaveWithTheirVintage()
{
    QFETCH(QString, code);
    QFETCH(QDate, day);
    QFETCH(Standing, standing);
    const auto reg = m_nord.fresh(day);
    QCOMPARE(judgementOf(*reg, code).standing, standing);
    if (standing == Standing::Left)
        QVERIFY(sentence(*reg, code).contains(u"Its running actions are kept."_s));
}

void TestEligibility::theFiguresOfTheNordAreTheOfficialOnes()
{
    const auto reg = m_nord.fresh();
    const auto figures = reg->figures();
    PC_VERIFY_OK(figures);
    QCOMPARE(figures->communes, 647);
    QCOMPARE(figures->eligible, 352);
    QCOMPARE(figures->rule, (EligibilityRule{1500, PopulationBasis::Municipale, 2023}));
    const QMap<QString, qint64> expected{{u"Avesnes-sur-Helpe"_s, 116}, {u"Cambrai"_s, 93}, {u"Dunkerque"_s, 64},
                                         {u"Valenciennes"_s, 30},       {u"Lille"_s, 26},   {u"Douai"_s, 23}};
    QMap<QString, qint64> found;
    for (const auto &[name, count] : figures->eligibleByArrondissement)
        found.insert(name, count);
    QCOMPARE(found, expected);
    QCOMPARE(*reg->eligibleUnder(figures->rule), 352);
}

void TestEligibility::theSentenceSaysWhy_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<CommuneKind>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("below") << u"59289"_s << CommuneKind::Commune
                           << u"Haussy is entitled: 1 451 inhabitant(s) (municipal population of reference year 2023), "
                              "fewer than 1 500."_s;
    QTest::newRow("above") << u"59260"_s << CommuneKind::Commune
                           << u"Ghyvelde is not entitled: 4 133 inhabitant(s) (municipal population of reference year "
                              "2023); the limit is below 1 500."_s;
    QTest::newRow("delegated") << u"59404"_s << CommuneKind::Delegated
                               << u"Les Moëres is a delegated commune de Ghyvelde, 4 133 inhabitant(s): the "
                                  "entitlement is judged on Ghyvelde."_s;
    QTest::newRow("of the same name") << u"59260"_s << CommuneKind::Delegated
                                      << u"Ghyvelde is a delegated commune de Ghyvelde, 4 133 inhabitant(s): the "
                                         "entitlement is judged on Ghyvelde."_s;
    QTest::newRow("former") << u"59070"_s << CommuneKind::Former
                            << u"Bermeries has joined the commune de L'Orée de Mormal, 877 inhabitant(s): the "
                               "entitlement is judged on L'Orée de Mormal."_s;
}

void TestEligibility::theSentenceSaysWhy()
{
    QFETCH(QString, code);
    QFETCH(CommuneKind, kind);
    QFETCH(QString, expected);
    const auto reg = m_nord.fresh();
    if (code == u"59070"_s) {
        const int figure = *factsOf(*reg, code, kind).parentPopulation->municipale;
        expected.replace(u"877"_s, QString::number(figure));
    }
    QCOMPARE(sentence(*reg, code, kind), expected);
}

void TestEligibility::aDerogationIsToldWithItsAuthorAndReason()
{
    const auto reg = m_nord.fresh();
    const CommuneId ghyvelde = idOf(*reg, u"59260"_s);
    const auto decide = [&](CommuneId commune, bool yes) {
        return write(*reg, [&](Transaction &transaction) {
            return CommunesRepository::saveDerogation(
                transaction, {commune, yes, u"  Les Moëres, %1 & 5 km de tout  "_s, u"A. Petit"_s, QDate(2026, 10, 2)});
        });
    };
    PC_VERIFY_OK(decide(ghyvelde, true));
    QCOMPARE(sentence(*reg, u"59260"_s),
             u"Ghyvelde is entitled by derogation of 02/10/2026 (A. Petit): Les Moëres, %1 & 5 km de tout"_s);
    QCOMPARE(reg->figures()->eligible, 353);
    PC_VERIFY_OK(decide(idOf(*reg, u"59289"_s), false));
    QVERIFY(sentence(*reg, u"59289"_s).startsWith(u"Haussy is excluded by derogation of 02/10/2026 (A. Petit): "_s));
    QCOMPARE(reg->figures()->eligible, 352);
    PC_VERIFY_OK(write(*reg, [&](Transaction &transaction) {
        return CommunesRepository::removeDerogation(transaction, ghyvelde);
    }));
    QCOMPARE(judgementOf(*reg, u"59260"_s).standing, Standing::Above);
    PC_VERIFY_OK(reg->store().undo());
    QCOMPARE(judgementOf(*reg, u"59260"_s).standing, Standing::Granted);
}

void TestEligibility::aDerogationNeedsAReasonAndAnAuthor()
{
    const auto reg = m_nord.fresh();
    const CommuneId id = idOf(*reg, u"59260"_s);
    for (const Derogation &bad : {Derogation{id, true, u" \n"_s, u"A. Petit"_s, {}}, Derogation{id, true, u"why"_s, u" "_s, {}}}) {
        PC_VERIFY_ERROR(write(*reg, [&](Transaction &t) { return CommunesRepository::saveDerogation(t, bad); }),
                        ErrorKind::Invalid);
    }
    QCOMPARE(reg->figures()->eligible, 352);
}

void TestEligibility::mayotteWasCountedIn2017()
{
    Territory mayotte(u"976"_s);
    const auto reg = mayotte.fresh();
    QCOMPARE(sentence(*reg, u"97611"_s),
             u"Mamoudzou is not entitled: 71 437 inhabitant(s) (municipal population of reference year 2017); the limit is "
             "below 1 500."_s);
    QCOMPARE(reg->figures()->rule.vintage, 2023);
    mayotte.clock().set(QDateTime(QDate(2021, 6, 1), QTime(9, 0)));
    QCOMPARE(judgementOf(*reg, u"97611"_s).standing, Standing::Unknown); // nothing is published for 2016
}

void TestEligibility::everyStandingHasAWordAndALabel()
{
    QSet<QString> words;
    QSet<QString> labels;
    for (const Standing standing : Eligibility::standings()) {
        QCOMPARE(Eligibility::standing(Eligibility::word(standing)), std::optional(standing));
        words << Eligibility::word(standing);
        labels << Eligibility::label(standing);
    }
    QCOMPARE(words.size(), 8);
    QCOMPARE(labels.size(), 8);
    QCOMPARE(Eligibility::standing(u"ELIGIBLE"_s), std::nullopt);
    for (const PopulationBasis basis : {PopulationBasis::Municipale, PopulationBasis::Totale})
        QCOMPARE(Eligibility::basis(Eligibility::word(basis)), std::optional(basis));
    QCOMPARE(Eligibility::basis(u"inhabitants"_s), std::nullopt);
}

PC_GUILESS_TEST_MAIN(TestEligibility)
#include "tst_eligibility.moc"
