// The conditions of a label: each met, unmet, let through with a reason, and its boundary.
#include "models/labels/labelconditions.h"
#include "models/base/minutes.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pc;
using Outcome = ConditionLine::Outcome;

Q_DECLARE_METATYPE(pc::ConditionLine::Outcome)

namespace {

const QDate kLast{2027, 4, 30};

PieceLine piece(const QString &name, PieceState state, bool required = true, bool found = false)
{
    PieceLine line;
    line.requirement.name = name;
    line.requirement.required = required;
    line.piece.state = state;
    line.found = found;
    return line;
}

// A file deposited in time with 30 h signed, for a label that asks for 30 h and 21 days.
LabelCase sound()
{
    LabelCase it;
    it.kind.minMinutes = 1800;
    it.kind.noticeDays = 21;
    it.window = {{2027, 2, 1}, kLast};
    it.today = QDate(2027, 4, 20);
    it.file.status = LabelStatus::Deposited;
    it.file.depositedOn = it.today;
    it.claims = {{{1}, u"Atelier numérique"_s, u"Étrœungt"_s, {2026, 11, 2}, {2027, 4, 30}, 1800, 1800}};
    it.pieces = {piece(u"Rapport"_s, PieceState::Received), piece(u"Attestation"_s, PieceState::Missing, true, true)};
    return it;
}

ConditionLine line(const LabelCase &it, const char *key)
{
    for (const ConditionLine &each : LabelConditions::of(it)) {
        if (QLatin1StringView(each.key) == QLatin1StringView(key))
            return each;
    }
    return {};
}

QStringList keys(const LabelCase &it)
{
    QStringList keys;
    for (const ConditionLine &each : LabelConditions::of(it))
        keys << QString::fromLatin1(each.key);
    return keys;
}

} // namespace

class TestLabelConditions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyComeInOrderAndThoseThatDoNotApplyAreLeftOut();
    void aFileWithoutAnAffectationSaysSo();
    void hoursAreReachedExactly_data();
    void hoursAreReachedExactly();
    void hoursOfTwoActionsAddUp();
    void missingHoursMayBeLetThroughByTheDecision();
    void hoursThatWaitForTheCommuneAreSaid();
    void piecesAreCountedAndNamed();
    void anOptionalOrDroppedPieceBlocksNothing();
    void theDayOfDepositHasItsLimits_data();
    void theDayOfDepositHasItsLimits();
    void aFileNotDepositedSaysWhatIsLeftToDo();
    void aFileDepositedAgainIsNotLate();
    void theNoticeCountsWholeDays_data();
    void theNoticeCountsWholeDays();
    void anEarlierClaimIsExplainedOrStandsInTheWay();
    void factsSayTheSame();
};

void TestLabelConditions::theyComeInOrderAndThoseThatDoNotApplyAreLeftOut()
{
    LabelCase it = sound();
    QCOMPARE(keys(it), (QStringList{u"claim"_s, u"hours"_s, u"pieces"_s, u"window"_s, u"reuse"_s}));
    it.sessionOn = QDate(2027, 6, 10);
    QCOMPARE(keys(it), (QStringList{u"claim"_s, u"hours"_s, u"pieces"_s, u"window"_s, u"notice"_s, u"reuse"_s}));
    for (const ConditionLine &each : LabelConditions::of(it)) {
        QCOMPARE(each.outcome, Outcome::Met);
        QVERIFY(!each.text.isEmpty());
    }
    it.kind.minMinutes = 0;
    it.kind.noticeDays = 0;
    it.pieces.clear();
    it.window = {};
    it.claims.clear();
    QCOMPARE(keys(it), QStringList{u"claim"_s});
}

void TestLabelConditions::aFileWithoutAnAffectationSaysSo()
{
    LabelCase it = sound();
    QVERIFY(line(it, "claim").text.contains(u"Atelier numérique, Étrœungt"_s));
    it.claims.clear();
    QCOMPARE(line(it, "claim").outcome, Outcome::Unmet);
    QVERIFY(!LabelConditions::facts(it).hasClaim);
}

void TestLabelConditions::hoursAreReachedExactly_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("reached");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("a minute less") << 1799 << false;
    QTest::newRow("exactly") << 1800 << true;
    QTest::newRow("a minute more") << 1801 << true;
}

void TestLabelConditions::hoursAreReachedExactly()
{
    QFETCH(int, minutes);
    QFETCH(bool, reached);
    LabelCase it = sound();
    it.claims.front().minutesSigned = minutes;
    it.claims.front().minutesEntered = minutes;
    const ConditionLine hours = line(it, "hours");
    QCOMPARE(hours.outcome, reached ? Outcome::Met : Outcome::Unmet);
    QCOMPARE(LabelConditions::facts(it).hoursReached, reached);
    QVERIFY(hours.text.contains(formatMinutes(minutes)) && hours.text.contains(formatMinutes(1800)));
    if (!reached)
        QVERIFY(hours.text.contains(formatMinutes(1800 - minutes)));
}

void TestLabelConditions::hoursOfTwoActionsAddUp()
{
    LabelCase it = sound();
    it.claims.front().minutesSigned = 1000;
    it.claims.push_back(it.claims.front());
    it.claims.back().minutesSigned = 800;
    QCOMPARE(it.minutesSigned(), 1800);
    QCOMPARE(line(it, "hours").outcome, Outcome::Met);
}

void TestLabelConditions::missingHoursMayBeLetThroughByTheDecision()
{
    LabelCase it = sound();
    it.claims.front().minutesSigned = 1500;
    it.file.status = LabelStatus::Granted;
    QCOMPARE(line(it, "hours").outcome, Outcome::Unmet);
    it.file.statusReason = u"Deux séances annulées par la commune."_s;
    QCOMPARE(line(it, "hours").outcome, Outcome::Explained);
    QVERIFY(line(it, "hours").text.contains(it.file.statusReason));
}

void TestLabelConditions::hoursThatWaitForTheCommuneAreSaid()
{
    LabelCase it = sound();
    it.claims.front().minutesSigned = 1470;
    it.claims.front().minutesEntered = 1770;
    QCOMPARE(line(it, "hours").text, u"%1 signed of %2 asked for: %3 are missing. %4 entered wait for the commune's signature."_s.arg(
                                         formatMinutes(1470), formatMinutes(1800), formatMinutes(330), formatMinutes(300)));
}

void TestLabelConditions::piecesAreCountedAndNamed()
{
    LabelCase it = sound();
    QCOMPARE(it.piecesReceived(), 2);
    QCOMPARE(line(it, "pieces").text, u"2 of 2 pieces received."_s);
    it.pieces.push_back(piece(u"Avis"_s, PieceState::Missing));
    QCOMPARE(line(it, "pieces").text, u"2 of 3 pieces received. Missing: Avis."_s);
    it.pieces.push_back(piece(u"Grille"_s, PieceState::Refused));
    QCOMPARE(line(it, "pieces").text, u"2 of 4 pieces received. Missing: Avis. Refused: Grille."_s);
    it.pieces[2].piece.state = PieceState::Accepted;
    QCOMPARE(line(it, "pieces").text, u"3 of 4 pieces received. Refused: Grille."_s);
    QVERIFY(!LabelConditions::facts(it).piecesComplete);
    it.pieces[3].piece.state = PieceState::Received;
    QVERIFY(LabelConditions::facts(it).piecesComplete);
}

void TestLabelConditions::anOptionalOrDroppedPieceBlocksNothing()
{
    LabelCase it = sound();
    it.pieces.push_back(piece(u"Photo"_s, PieceState::Missing, false));
    PieceLine dropped = piece(u"Ancienne pièce"_s, PieceState::Refused);
    dropped.requirement.active = false;
    it.pieces.push_back(dropped);
    QCOMPARE(it.piecesRequired(), 2);
    QVERIFY(LabelConditions::facts(it).piecesComplete);
    // One that is refused is looked at, required or not.
    it.pieces[2].piece.state = PieceState::Refused;
    QVERIFY(!LabelConditions::facts(it).piecesComplete);
    QVERIFY(line(it, "pieces").text.contains(u"Photo"_s));
}

void TestLabelConditions::theDayOfDepositHasItsLimits_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("first day") << QDate(2027, 2, 1) << QString() << Outcome::Met;
    QTest::newRow("the day before") << QDate(2027, 1, 31) << QString() << Outcome::Unmet;
    QTest::newRow("last day") << kLast << QString() << Outcome::Met;
    QTest::newRow("the day after") << kLast.addDays(1) << QString() << Outcome::Unmet;
    QTest::newRow("the day after, explained") << kLast.addDays(1) << u"Poste en grève."_s << Outcome::Explained;
    QTest::newRow("the day before, explained") << QDate(2027, 1, 31) << u"Départ à l’étranger."_s << Outcome::Explained;
}

void TestLabelConditions::theDayOfDepositHasItsLimits()
{
    QFETCH(QDate, day);
    QFETCH(QString, reason);
    QFETCH(Outcome, outcome);
    LabelCase it = sound();
    it.file.depositedOn = day;
    it.file.lateReason = reason;
    const ConditionLine window = line(it, "window");
    QCOMPARE(window.outcome, outcome);
    QVERIFY(window.text.contains(reason));
    const LabelFacts facts = LabelConditions::facts(it);
    QCOMPARE(facts.inWindow, outcome == Outcome::Met);
    QCOMPARE(facts.lateExplained, outcome == Outcome::Explained);
}

void TestLabelConditions::aFileNotDepositedSaysWhatIsLeftToDo()
{
    LabelCase it = sound();
    it.file.status = LabelStatus::Preparing;
    it.file.depositedOn = {};
    it.today = QDate(2027, 1, 31);
    QCOMPARE(line(it, "window").outcome, Outcome::Unmet);
    QVERIFY(line(it, "window").text.contains(u"from 01/02/2027"_s));
    it.today = kLast;
    QCOMPARE(line(it, "window").outcome, Outcome::Met);
    QVERIFY(line(it, "window").text.contains(u"until 30/04/2027"_s));
    it.today = kLast.addDays(1);
    QCOMPARE(line(it, "window").outcome, Outcome::Unmet);
    QVERIFY(line(it, "window").text.contains(u"was 30/04/2027"_s));
}

void TestLabelConditions::aFileDepositedAgainIsNotLate()
{
    LabelCase it = sound();
    it.file.depositedOn = QDate(2027, 8, 20);
    it.again = true;
    QVERIFY(!keys(it).contains(u"window"_s));
    QVERIFY(LabelConditions::facts(it).inWindow);
}

void TestLabelConditions::theNoticeCountsWholeDays_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("kept");
    QTest::newRow("one less") << 20 << false;
    QTest::newRow("exactly") << 21 << true;
    QTest::newRow("one more") << 22 << true;
    QTest::newRow("the day itself") << 0 << false;
}

void TestLabelConditions::theNoticeCountsWholeDays()
{
    QFETCH(int, days);
    QFETCH(bool, kept);
    LabelCase it = sound();
    it.sessionOn = it.file.depositedOn.addDays(days);
    QCOMPARE(line(it, "notice").outcome, kept ? Outcome::Met : Outcome::Unmet);
    QCOMPARE(LabelConditions::facts(it).noticeKept, kept);
    it.file.lateReason = u"Séance avancée."_s;
    QCOMPARE(line(it, "notice").outcome, kept ? Outcome::Met : Outcome::Explained);
}

void TestLabelConditions::anEarlierClaimIsExplainedOrStandsInTheWay()
{
    LabelCase it = sound();
    it.earlier = {{{7}, {1}, u"Atelier numérique"_s, u"Label Engagement"_s, u"2025-2026"_s, LabelStatus::Granted, false},
                  {{8}, {1}, u"Atelier numérique"_s, u"Label Initiative"_s, u"2025-2026"_s, LabelStatus::Deposited, true}};
    QCOMPARE(keys(it).count(u"reuse"_s), 2);
    const ConditionLine unmet = line(it, "reuse");
    QCOMPARE(unmet.outcome, Outcome::Unmet);
    for (const char *part : {"Atelier numérique", "Label Engagement", "2025-2026", "Granted"})
        QVERIFY2(unmet.text.contains(QString::fromUtf8(part)), part);
    QVERIFY(LabelConditions::of(it).back().text.contains(u"renews an action"_s));
    QVERIFY(!LabelConditions::facts(it).reuseExplained);
    it.file.reuseReason = u"Heures d’une autre année."_s;
    QCOMPARE(line(it, "reuse").outcome, Outcome::Explained);
    QVERIFY(line(it, "reuse").text.contains(it.file.reuseReason));
    QVERIFY(LabelConditions::facts(it).reuseExplained);
}

void TestLabelConditions::factsSayTheSame()
{
    LabelCase it = sound();
    it.kind.needsSession = true;
    it.quorate = false;
    it.isSigned = true;
    it.file.session = {4};
    it.sessionOn = QDate(2027, 6, 10);
    it.file.notifiedOn = QDate(2027, 6, 12);
    it.file.appealedOn = QDate(2027, 6, 20);
    LabelFacts expected;
    expected.hasClaim = expected.piecesComplete = expected.hoursReached = expected.sessionChosen = true;
    expected.needsSession = expected.inSession = expected.minutesSigned = expected.notified = expected.appealed = true;
    expected.quorumReached = false;
    QCOMPARE(LabelConditions::facts(it), expected);
}

PC_GUILESS_TEST_MAIN(TestLabelConditions)
#include "tst_labelconditions.moc"
