// The ranking: order, reasons, who is outside the rule, what an affectation would hold.
#include "models/matching/match.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pc;

Q_DECLARE_METATYPE(pc::Known)

namespace {

const QDate kToday(2026, 11, 3);
const MatchPlace kEtroeungt{{1}, {1}, u"Étrœungt"_s, u"A"_s, u"591"_s};
const MatchPlace kFeron{{4}, {4}, u"Féron"_s, u"A"_s, u"591"_s};
const MatchPlace kGhyvelde{{3}, {3}, u"Ghyvelde"_s, {}, u"594"_s};
const MatchPlace kMoeres{{5}, {3}, u"Les Moëres"_s, {}, u"594"_s};

MatchRules rules()
{
    return {.startsOn = {2026, 9, 1}, .endsOn = {2027, 8, 31}, .majorityAge = 18, .quotaMinutes = 1800};
}

MatchOffer offer(const MatchPlace &place = kEtroeungt)
{
    MatchOffer offer;
    offer.proposal = {1};
    offer.campaign = {1};
    offer.number = u"2026-001"_s;
    offer.title = u"Games"_s;
    offer.place = place;
    offer.conforming = true;
    offer.minutes = 1800;
    offer.startsOn = QDate(2026, 12, 1);
    offer.endsOn = QDate(2027, 4, 30);
    offer.rhythm = u"le mercredi après-midi"_s;
    return offer;
}

MatchCandidate student(const QString &name, const MatchPlace &place = kEtroeungt)
{
    static int next = 0;
    MatchCandidate student;
    student.application = {++next};
    student.student = {next};
    student.lastName = name;
    student.place = place;
    student.receivedOn = QDate(2026, 10, 20);
    student.status = ApplicationStatus::Admissible;
    student.room = {1800, 0};
    return student;
}

QStringList names(const std::vector<Match> &matches)
{
    QStringList names;
    for (const Match &match : matches)
        names << match.candidate.lastName;
    return names;
}

QStringList ranked(const std::vector<MatchCandidate> &students, const MatchOffer &action = offer())
{
    std::vector<Match> matches;
    for (const MatchCandidate &each : students)
        matches.push_back(Matching::judge(action, each, rules(), kToday));
    Matching::rankCandidates(matches);
    return names(matches);
}

bool says(const Match &match, const QString &part)
{
    return std::any_of(match.reasons.begin(), match.reasons.end(), [&](const MatchReason &reason) { return reason.text.contains(part); });
}

} // namespace

class TestMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void studentsFromTheCommuneComeFirst();
    void aPartStandsForItsCommune();
    void anUnknownOriginIsOutsideTheRule();
    void insideTheGroupWishesThenDaysThenTheRest();
    void whoCannotBeAffectedComesAfter();
    void daysAreComparedLeniently_data();
    void daysAreComparedLeniently();
    void theInsuranceMustCoverTheLastDay();
    void majorityIsCountedOnTheDayTheActionStarts();
    void minorsWhoAreNotAcceptedAreRefused();
    void theUniversityDecidesBeforeAnAffectation();
    void anActionThatIsNotReadyRefusesEverybody();
    void plannedMinutesAreThoseLeftOfTheQuota_data();
    void plannedMinutesAreThoseLeftOfTheQuota();
    void withoutAPeriodItRunsToTheEndOfTheCampaign();
    void communesWithoutAnyStudentComeFirstForAStudent();
    void aCandidatureNotYetExaminedSaysWhatWillHappen();
    void everyReasonIsASentence();
};

void TestMatch::studentsFromTheCommuneComeFirst()
{
    QCOMPARE(ranked({student(u"far"_s, kGhyvelde), student(u"near"_s, kFeron), student(u"here"_s)}),
             (QStringList{u"here"_s, u"near"_s, u"far"_s}));
    const Match far = Matching::judge(offer(), student(u"far"_s, kGhyvelde), rules(), kToday);
    QCOMPARE(far.group, MatchGroup::Elsewhere);
    QVERIFY(far.needsDerogation());
    QVERIFY(Matching::outsideRule(far).contains(u"derogation"_s));
    QVERIFY(far.blocked.isEmpty()); // possible, with a derogation
    QVERIFY(says(far, u"Comes from Ghyvelde: outside the rule."_s));
    const Match here = Matching::judge(offer(), student(u"here"_s), rules(), kToday);
    QVERIFY(!here.needsDerogation());
    QVERIFY(Matching::outsideRule(here).isEmpty());
    // Without an EPCI nobody is in the same one.
    QCOMPARE(Matching::judge(offer(kGhyvelde), student(u"x"_s, {{9}, {9}, u"X"_s, {}, {}}), rules(), kToday).group, MatchGroup::Elsewhere);
}

void TestMatch::aPartStandsForItsCommune()
{
    const Match match = Matching::judge(offer(kGhyvelde), student(u"x"_s, kMoeres), rules(), kToday);
    QCOMPARE(match.group, MatchGroup::FromCommune);
    QCOMPARE(match.reasons.front().text, u"Comes from Les Moëres, a part of Ghyvelde."_s);
    QCOMPARE(Matching::judge(offer(kMoeres), student(u"x"_s, kGhyvelde), rules(), kToday).group, MatchGroup::FromCommune);
}

void TestMatch::anUnknownOriginIsOutsideTheRule()
{
    MatchCandidate unknown = student(u"x"_s, {});
    unknown.status = ApplicationStatus::Received;
    const Match match = Matching::judge(offer(), unknown, rules(), kToday);
    QCOMPARE(match.group, MatchGroup::Elsewhere);
    QCOMPARE(match.blocked, u"Choose the student's commune of origin first."_s);
    QCOMPARE(match.reasons.front().text, u"The commune of origin is not known."_s);
}

void TestMatch::insideTheGroupWishesThenDaysThenTheRest()
{
    MatchCandidate second = student(u"second"_s), first = student(u"first"_s), free = student(u"free"_s), busy = student(u"busy"_s),
                   elsewhere = student(u"elsewhere"_s), little = student(u"little"_s), late = student(u"late"_s), b = student(u"b"_s),
                   a = student(u"a"_s);
    second.wishRank = 2;
    first.wishRank = 1;
    free.availability = u"mercredis et week-ends"_s;
    busy.availability = u"le soir"_s;
    elsewhere.actions = QStringList{u"Books"_s};
    little.room = {1800, 1740};
    late.receivedOn = QDate(2026, 10, 21);
    QCOMPARE(ranked({busy, elsewhere, little, late, b, a, free, second, first}),
             (QStringList{u"first"_s, u"second"_s, u"free"_s, u"a"_s, u"b"_s, u"late"_s, u"little"_s, u"elsewhere"_s, u"busy"_s}));
}

void TestMatch::whoCannotBeAffectedComesAfter()
{
    MatchCandidate incomplete = student(u"incomplete"_s);
    incomplete.status = ApplicationStatus::Incomplete;
    incomplete.wishRank = 1;
    QCOMPARE(ranked({incomplete, student(u"z"_s)}), (QStringList{u"z"_s, u"incomplete"_s}));
    // but stays with those of the commune
    QCOMPARE(ranked({student(u"far"_s, kGhyvelde), incomplete}), (QStringList{u"incomplete"_s, u"far"_s}));
    MatchCandidate none = student(u"none"_s);
    none.application = {};
    QVERIFY(Matching::judge(offer(), none, rules(), kToday).blocked.isEmpty()); // going on records one
    MatchCandidate there = student(u"there"_s);
    there.alreadyHere = true;
    QCOMPARE(Matching::judge(offer(), there, rules(), kToday).blocked, u"Already affected to this action."_s);
}

void TestMatch::daysAreComparedLeniently_data()
{
    QTest::addColumn<QString>("availability");
    QTest::addColumn<QString>("rhythm");
    QTest::addColumn<Known>("fits");
    QTest::newRow("same day") << u"Mercredi"_s << u"les mercredis après-midi"_s << Known::Yes;
    QTest::newRow("Saturday is a week-end") << u"samedi"_s << u"Week-end"_s << Known::Yes;
    QTest::newRow("weekend in one word") << u"weekends"_s << u"dimanche matin"_s << Known::Yes;
    QTest::newRow("working days") << u"en semaine"_s << u"le jeudi"_s << Known::Yes;
    QTest::newRow("holidays") << u"vacances de février"_s << u"Vacances scolaires"_s << Known::Yes;
    QTest::newRow("evening") << u"en soirée"_s << u"le soir"_s << Known::Yes;
    QTest::newRow("anything") << u"flexible"_s << u"le mardi"_s << Known::Yes;
    QTest::newRow("another day") << u"le lundi"_s << u"le mardi"_s << Known::No;
    QTest::newRow("week-end against Wednesday") << u"week-end"_s << u"mercredi"_s << Known::No;
    QTest::newRow("one of several") << u"lundi, mardi"_s << u"mardi ou jeudi"_s << Known::Yes;
    QTest::newRow("an exclusion is beyond us") << u"pas le mardi"_s << u"le mardi"_s << Known::Unknown;
    QTest::newRow("nothing said") << QString() << u"le mardi"_s << Known::Unknown;
    QTest::newRow("not understood") << u"à voir"_s << u"le mardi"_s << Known::Unknown;
    QTest::newRow("no rhythm") << u"le mardi"_s << QString() << Known::Unknown;
    QTest::newRow("a word inside another") << u"remercier"_s << u"le soirée"_s << Known::Unknown;
}

void TestMatch::daysAreComparedLeniently()
{
    QFETCH(QString, availability);
    QFETCH(QString, rhythm);
    QTEST(Matching::availabilityFits(availability, rhythm), "fits");
}

void TestMatch::theInsuranceMustCoverTheLastDay()
{
    MatchCandidate each = student(u"x"_s);
    each.insuredUntil = QDate(2027, 4, 30);
    QVERIFY(says(Matching::judge(offer(), each, rules(), kToday), u"covers the whole period"_s));
    each.insuredUntil = QDate(2027, 4, 29); // ends the day before the action does
    QVERIFY(says(Matching::judge(offer(), each, rules(), kToday), u"ends on"_s));
    QVERIFY(Matching::judge(offer(), each, rules(), kToday).blocked.isEmpty());
    each.insuredUntil = {};
    QVERIFY(says(Matching::judge(offer(), each, rules(), kToday), u"is not known"_s));
}

void TestMatch::majorityIsCountedOnTheDayTheActionStarts()
{
    MatchCandidate each = student(u"x"_s);
    const MatchRules rule = rules();
    each.bornOn = QDate(2008, 12, 1); // 18 on the first day
    QVERIFY(!Matching::isMinor(each, rule, {2026, 12, 1}));
    QVERIFY(Matching::isMinor(each, rule, {2026, 11, 30}));
    each.bornOn = QDate(2008, 2, 29);
    QVERIFY(Matching::isMinor(each, rule, {2026, 2, 28}));
    QVERIFY(!Matching::isMinor(each, rule, {2026, 3, 1}));
    each.bornOn = {};
    QVERIFY(!Matching::isMinor(each, rule, {2026, 12, 1}));
}

void TestMatch::minorsWhoAreNotAcceptedAreRefused()
{
    MatchCandidate minor = student(u"x"_s);
    minor.bornOn = QDate(2008, 12, 2); // 18 the day after the action starts
    MatchOffer action = offer();
    QVERIFY(says(Matching::judge(action, minor, rules(), kToday), u"has not said whether"_s));
    action.minorsAccepted = Known::Yes;
    QVERIFY(says(Matching::judge(action, minor, rules(), kToday), u"accepts minors"_s));
    action.minorsAccepted = Known::No;
    QVERIFY(Matching::judge(action, minor, rules(), kToday).blocked.contains(u"does not accept minors"_s));
    minor.bornOn = QDate(2008, 12, 1);
    QVERIFY(Matching::judge(action, minor, rules(), kToday).blocked.isEmpty());
}

void TestMatch::theUniversityDecidesBeforeAnAffectation()
{
    MatchRules asked = rules();
    asked.participationAsked = true;
    MatchCandidate each = student(u"x"_s);
    QCOMPARE(Matching::judge(offer(), each, asked, kToday).blocked, u"The university has not validated the student's participation yet."_s);
    QVERIFY(Matching::judge(offer(), each, asked, kToday).notTransmittable.isEmpty()); // the mayor may be asked meanwhile
    each.participation = Participation::NotValidated;
    QCOMPARE(Matching::judge(offer(), each, asked, kToday).blocked, u"The university did not validate the student's participation."_s);
    each.participation = Participation::Validated;
    QVERIFY(Matching::judge(offer(), each, asked, kToday).blocked.isEmpty());
    QVERIFY(says(Matching::judge(offer(), each, asked, kToday), u"has validated"_s));
}

void TestMatch::anActionThatIsNotReadyRefusesEverybody()
{
    MatchRules rule = rules();
    MatchOffer action = offer();
    action.conforming = false;
    QCOMPARE(Matching::refusalOf(action, rule), u"The action is not declared conforming."_s);
    action.conforming = true;
    action.taken = 1;
    QCOMPARE(Matching::refusalOf(action, rule), u"Every place of this action is taken."_s);
    action.places = 2;
    QCOMPARE(Matching::refusalOf(action, rule), QString());
    rule.opinionAsked = true;
    QVERIFY(!Matching::refusalOf(action, rule).isEmpty());
    QVERIFY(!Matching::judge(action, student(u"x"_s), rule, kToday).blocked.isEmpty());
    action.opinionFavourable = true;
    QCOMPARE(Matching::refusalOf(action, rule), QString());
}

void TestMatch::plannedMinutesAreThoseLeftOfTheQuota_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("noted");
    QTest::newRow("29 h 59") << 1799 << 1799 << true;
    QTest::newRow("30 h") << 1800 << 1800 << false;
    QTest::newRow("30 h 01") << 1801 << 1800 << false;
    QTest::newRow("a minute") << 1 << 1 << true;
    QTest::newRow("nothing: allowed, and said") << 0 << 1800 << true;
}

void TestMatch::plannedMinutesAreThoseLeftOfTheQuota()
{
    QFETCH(int, left);
    QFETCH(bool, noted);
    MatchCandidate each = student(u"x"_s);
    each.room = {1800, 1800 - left};
    const PlannedAssignment planned = Matching::plan(offer(), each, rules(), kToday);
    QTEST(planned.minutes, "minutes");
    QCOMPARE(!planned.minutesNote.isEmpty(), noted);
    QCOMPARE(planned.startsOn, QDate(2026, 12, 1));
    QCOMPARE(planned.endsOn, QDate(2027, 4, 30));
}

void TestMatch::withoutAPeriodItRunsToTheEndOfTheCampaign()
{
    MatchOffer action = offer();
    action.startsOn = action.endsOn = {};
    PlannedAssignment planned = Matching::plan(action, student(u"x"_s), rules(), kToday);
    QCOMPARE(planned.startsOn, kToday);
    QCOMPARE(planned.endsOn, QDate(2027, 8, 31));
    planned = Matching::plan(action, student(u"x"_s), rules(), {2026, 8, 31});
    QCOMPARE(planned.startsOn, QDate(2026, 9, 1));
    planned = Matching::plan(action, student(u"x"_s), rules(), {2027, 9, 1});
    QCOMPARE(planned.startsOn, QDate(2027, 8, 31));
    action.endsOn = QDate(2026, 10, 1); // over before it began: the day before it ends is not invented
    planned = Matching::plan(action, student(u"x"_s), rules(), kToday);
    QCOMPARE(planned.startsOn, planned.endsOn);
}

void TestMatch::communesWithoutAnyStudentComeFirstForAStudent()
{
    const auto at = [](const QString &number, const MatchPlace &place, int students, int places) {
        MatchOffer each = offer(place);
        each.proposal = {number.toLongLong()};
        each.number = number;
        each.studentsInCommune = students;
        each.placesInCommune = places;
        return each;
    };
    const MatchCandidate each = student(u"x"_s);
    std::vector<Match> matches;
    for (const MatchOffer &action : {at(u"1"_s, kFeron, 1, 2), at(u"2"_s, kFeron, 1, 4), at(u"3"_s, kFeron, 0, 1), at(u"4"_s, kEtroeungt, 3, 4),
                                     at(u"5"_s, kGhyvelde, 0, 1)}) {
        Match match = Matching::judge(action, each, rules(), kToday);
        Matching::addFairness(match);
        matches.push_back(match);
    }
    Matching::rankOffers(matches);
    QStringList numbers;
    for (const Match &match : matches)
        numbers << match.offer.number;
    QCOMPARE(numbers, (QStringList{u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"5"_s}));
    QVERIFY(says(matches[0], u"already has 3 student(s) this year; places offered: 4."_s));
    QVERIFY(says(matches[1], u"has no student yet"_s));
}

void TestMatch::aCandidatureNotYetExaminedSaysWhatWillHappen()
{
    MatchCandidate each = student(u"x"_s);
    each.status = ApplicationStatus::Received;
    QVERIFY(says(Matching::judge(offer(), each, rules(), kToday), u"declares it admissible"_s));
    each.status = ApplicationStatus::Transmitted;
    each.sentTo = {1};
    Match match = Matching::judge(offer(), each, rules(), kToday);
    QVERIFY(match.blocked.isEmpty());
    QCOMPARE(match.notTransmittable, u"Already sent to the mayor for this action."_s);
    each.sentTo = {2};
    match = Matching::judge(offer(), each, rules(), kToday);
    QVERIFY(match.notTransmittable.isEmpty());
    QVERIFY(says(match, u"the mayor of another action"_s));
    each.status = ApplicationStatus::Retained;
    QVERIFY(!Matching::judge(offer(), each, rules(), kToday).notTransmittable.isEmpty());
}

void TestMatch::everyReasonIsASentence()
{
    MatchCandidate each = student(u"x"_s, kFeron);
    each.hasWishes = true;
    each.actions = QStringList{u"Books (Féron)"_s};
    each.room = {1800, 1800};
    each.bornOn = QDate(2009, 1, 1);
    const Match match = Matching::judge(offer(), each, rules(), kToday);
    for (const MatchReason &reason : match.reasons)
        QVERIFY2(reason.text.endsWith(u'.') && reason.text.at(0).isUpper(), qPrintable(reason.text));
    QVERIFY(match.reasons.size() >= 6);
}

PC_GUILESS_TEST_MAIN(TestMatch)
#include "tst_match.moc"
