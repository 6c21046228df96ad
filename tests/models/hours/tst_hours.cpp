// Lines of hours in the register: the life of a line, visas, closed campaigns, what the journal says.
#include "models/hours/hourchoices.h"
#include "models/hours/hoursmodel.h"
#include "tests/models/hours/samplehours.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_sample.store.reset();
        m_sample = {};
    }
    void aLineIsEnteredSignedAndClosed();
    void anEditAfterTheVisaIsToBeSignedAgain();
    void aNoteDoesNotDropTheVisa();
    void oneVisaCoversEveryAffectationOfACommune();
    void aVisaIsOfOneCommune();
    void aVisaIsNotDatedInTheFuture_data();
    void aVisaIsNotDatedInTheFuture();
    void aContestedLineIsHandedInAgain();
    void aClosedCampaignKeepsItsDays_data();
    void aClosedCampaignKeepsItsDays();
    void aLineMayNotLeaveAClosedCampaign();
    void anAffectationThatHasNotStartedTakesNoHours();
    void whatALineMayHold_data();
    void whatALineMayHold();
    void theChangeSaysThatTheQuotaIsExceeded();
    void severalLinesAreChangedInOneStep();
    void severalLinesSayWhatBecomesOfTheirVisas();
    void theQuotaOfABlockIsThatOfTheStudent();
    void aDayThatMovesIntoACampaignCountsWhole();
    void aTimeOfTheDayIsRead_data();
    void aTimeOfTheDayIsRead();
    void theListNamesWhoSigned();
    void aClosedCampaignLocksTheList();

private:
    HourEdits edits() { return HourEdits(*m_sample.store); }
    QString lastText();

    HourSample m_sample;
};

namespace {
const QDate kDay(2026, 11, 3);
Visa mayor() { return {{}, {}, {}, u"Anne Petit"_s, VisaRole::Mayor, {2026, 11, 3}}; }
} // namespace

void TestHours::init()
{
    m_sample = makeHours();
    QVERIFY(m_sample.store);
}

QString TestHours::lastText()
{
    const auto next = m_sample.store->nextUndo();
    return next && *next ? (*next)->text : QString();
}

void TestHours::aLineIsEnteredSignedAndClosed()
{
    const HourEntryId id = enter(m_sample, hours(m_sample.leaAtHome, kDay, 150));
    QCOMPARE(read(m_sample, id).status, HourStatus::Entered);
    PC_VERIFY_OK(edits().submit({id}));
    QCOMPARE(read(m_sample, id).status, HourStatus::ToSign);
    PC_VERIFY_ERROR(edits().close({id}), ErrorKind::Refused);
    PC_VERIFY_OK(edits().sign({id}, mayor()));
    QCOMPARE(lastText(), u"1 line(s) of hours signed by Anne Petit (Mayor)"_s);
    const HourEntry signedLine = read(m_sample, id);
    QVERIFY(signedLine.isSigned());
    const auto visa = HoursRepository(m_sample.database()).visa(signedLine.visa);
    PC_VERIFY_OK(visa);
    QCOMPARE((*visa)->signatory, u"Anne Petit"_s);
    PC_VERIFY_ERROR(edits().sign({id}, mayor()), ErrorKind::Refused);
    PC_VERIFY_OK(edits().close({id}));
    HourEntry later = read(m_sample, id);
    later.minutes = 60;
    PC_VERIFY_ERROR(edits().update(later), ErrorKind::Refused);
    PC_VERIFY_ERROR(edits().remove({id}), ErrorKind::Refused);
    PC_VERIFY_OK(edits().reopen({id}));
    PC_VERIFY_OK(edits().update(later));
    QCOMPARE(derivedFindings(m_sample.database()), QString());
}

void TestHours::anEditAfterTheVisaIsToBeSignedAgain()
{
    const HourEntryId id = enter(m_sample, hours(m_sample.leaAtHome, kDay, 150));
    PC_VERIFY_OK(edits().sign({id}, mayor()));
    HourEntry entry = read(m_sample, id);
    entry.minutes = 180;
    PC_VERIFY_OK(edits().update(entry));
    QVERIFY2(lastText().contains(u"the visa of Anne Petit is dropped"_s), qPrintable(lastText()));
    QCOMPARE(read(m_sample, id).status, HourStatus::ToSign);
    QVERIFY(!read(m_sample, id).visa.isValid());
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM visa"_s), 0);
    PC_VERIFY_OK(m_sample.store->undo());
    QCOMPARE(read(m_sample, id).status, HourStatus::Signed);
    QCOMPARE(read(m_sample, id).minutes, 150);
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM visa"_s), 1);
    QCOMPARE(derivedFindings(m_sample.database()), QString());
}

void TestHours::aNoteDoesNotDropTheVisa()
{
    const HourEntryId id = enter(m_sample, hours(m_sample.leaAtHome, kDay, 150));
    PC_VERIFY_OK(edits().sign({id}, mayor()));
    HourEntry entry = read(m_sample, id);
    entry.overlapReason = u"two groups at once"_s;
    PC_VERIFY_OK(edits().update(entry));
    QCOMPARE(read(m_sample, id).status, HourStatus::Signed);
    QCOMPARE(read(m_sample, id).overlapReason, u"two groups at once"_s);
}

void TestHours::oneVisaCoversEveryAffectationOfACommune()
{
    const HourEntryId lea = enter(m_sample, hours(m_sample.leaAbroad, kDay, 60));
    const HourEntryId paul = enter(m_sample, hours(m_sample.paulAtHome, {2026, 11, 30}, 90));
    enter(m_sample, hours(m_sample.leaAtHome, kDay, 30));
    enter(m_sample, hours(m_sample.paulAtHome, {2026, 12, 1}, 30));
    const auto lines = HoursRepository(m_sample.database()).signable({2}, kDay);
    PC_VERIFY_OK(lines);
    std::vector<HourEntryId> ids;
    for (const HourEntry &entry : *lines)
        ids.push_back(entry.id);
    QCOMPARE(ids, (std::vector<HourEntryId>{lea, paul}));
    Visa draft = mayor();
    draft.month = QDate(2026, 11, 1);
    PC_VERIFY_OK(edits().sign(ids, draft));
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM visa WHERE month = '2026-11'"_s), 2);
    QVERIFY(read(m_sample, lea).visa != read(m_sample, paul).visa);
    PC_VERIFY_OK(m_sample.store->undo());
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry WHERE visa IS NOT NULL"_s), 0);
    draft.signatory = u"  "_s;
    PC_VERIFY_ERROR(edits().sign(ids, draft), ErrorKind::Invalid);
}

void TestHours::aVisaIsOfOneCommune()
{
    const HourEntryId lea = enter(m_sample, hours(m_sample.leaAtHome, kDay, 60));
    const HourEntryId abroad = enter(m_sample, hours(m_sample.leaAbroad, kDay, 90));
    const HourEntryId paul = enter(m_sample, hours(m_sample.paulAtHome, kDay, 30));
    const auto refused = edits().sign({lea, abroad, paul}, mayor());
    PC_VERIFY_ERROR(refused, ErrorKind::Refused);
    for (const QString &name : {u"Étrœungt"_s, u"L'Orée de Mormal"_s})
        QVERIFY2(refused.error().message.contains(name), qPrintable(refused.error().message));
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM visa"_s), 0);
    const auto communes = HourChoices(m_sample.database()).signableByCommune({paul, lea, abroad});
    PC_VERIFY_OK(communes);
    QCOMPARE(communes->size(), size_t(2));
    QCOMPARE(communes->front().communeName, u"Étrœungt"_s);
    QCOMPARE(communes->back().minutes, 120);
    PC_VERIFY_OK(edits().sign(communes->back().lines, mayor()));
    QVERIFY(read(m_sample, abroad).isSigned() && read(m_sample, paul).isSigned());
    PC_VERIFY_OK(edits().sign({lea, abroad}, mayor())); // what is signed already asks for nothing
    QVERIFY(read(m_sample, lea).isSigned());
}

void TestHours::aVisaIsNotDatedInTheFuture_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<bool>("ahead");
    QTest::newRow("the day before the hours") << kDay.addDays(-1) << true << true;
    QTest::newRow("today") << kDay << true << false;
    QTest::newRow("tomorrow") << kDay.addDays(1) << false << false;
}

void TestHours::aVisaIsNotDatedInTheFuture()
{
    QFETCH(QDate, day);
    QFETCH(bool, ok);
    QFETCH(bool, ahead);
    const HourEntryId id = enter(m_sample, hours(m_sample.leaAtHome, kDay, 150));
    Visa draft = mayor();
    draft.signedOn = day;
    QCOMPARE(signsAhead(day, std::vector<HourEntry>{read(m_sample, id)}), ahead);
    const auto made = edits().sign({id}, draft);
    if (ok)
        PC_VERIFY_OK(made);
    else
        PC_VERIFY_ERROR(made, ErrorKind::Invalid);
}

void TestHours::aContestedLineIsHandedInAgain()
{
    const HourEntryId id = enter(m_sample, hours(m_sample.leaAtHome, kDay, 150));
    PC_VERIFY_ERROR(edits().contest({id}, u" "_s), ErrorKind::Refused);
    PC_VERIFY_OK(edits().contest({id}, u"She was not there"_s));
    QCOMPARE(read(m_sample, id).contestedReason, u"She was not there"_s);
    PC_VERIFY_ERROR(edits().sign({id}, mayor()), ErrorKind::Refused);
    PC_VERIFY_OK(edits().submit({id}));
    QVERIFY(read(m_sample, id).contestedReason.isEmpty());
    PC_VERIFY_OK(edits().sign({id}, mayor()));
    PC_VERIFY_OK(edits().contest({id}, u"After all, no"_s));
    QVERIFY(!read(m_sample, id).visa.isValid());
}

void TestHours::aClosedCampaignKeepsItsDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("1 September") << QDate(2025, 9, 1) << true;
    QTest::newRow("31 August") << QDate(2026, 8, 31) << true;
    QTest::newRow("1 September after") << QDate(2026, 9, 1) << false;
}

void TestHours::aClosedCampaignKeepsItsDays()
{
    QFETCH(QDate, day);
    QFETCH(bool, isClosed);
    setClosed(m_sample, m_sample.before, true);
    const auto added = edits().add(hours(m_sample.summer, day, 60));
    if (isClosed)
        PC_VERIFY_ERROR(added, ErrorKind::Refused);
    else
        PC_VERIFY_OK(added);
}

void TestHours::aLineMayNotLeaveAClosedCampaign()
{
    const HourEntryId august = enter(m_sample, hours(m_sample.summer, {2026, 8, 31}, 60));
    const HourEntryId september = enter(m_sample, hours(m_sample.summer, {2026, 9, 1}, 60));
    setClosed(m_sample, m_sample.before, true);
    HourEntry entry = read(m_sample, august);
    entry.day = QDate(2026, 9, 1);
    PC_VERIFY_ERROR(edits().update(entry), ErrorKind::Refused);
    entry = read(m_sample, september);
    entry.day = QDate(2026, 8, 31);
    PC_VERIFY_ERROR(edits().update(entry), ErrorKind::Refused);
    PC_VERIFY_ERROR(edits().remove({august}), ErrorKind::Refused);
    PC_VERIFY_ERROR(edits().sign({august, september}, mayor()), ErrorKind::Refused);
    QVERIFY(!read(m_sample, september).isSigned()); // all or nothing
    PC_VERIFY_OK(edits().sign({september}, mayor()));
    setClosed(m_sample, m_sample.before, false);
    PC_VERIFY_OK(edits().sign({august}, mayor()));
}

void TestHours::anAffectationThatHasNotStartedTakesNoHours()
{
    PC_VERIFY_ERROR(edits().add(hours(m_sample.prepared, kDay, 60)), ErrorKind::Refused);
    PC_VERIFY_ERROR(edits().add(hours({999}, kDay, 60)), ErrorKind::Refused);
}

void TestHours::whatALineMayHold_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("monthly");
    QTest::addColumn<bool>("ok");
    QTest::newRow("a minute") << kDay << 1 << false << true;
    QTest::newRow("nothing") << kDay << 0 << false << false;
    QTest::newRow("a whole day") << kDay << 1440 << false << true;
    QTest::newRow("more than a day") << kDay << 1441 << false << false;
    QTest::newRow("29 February") << QDate(2028, 2, 29) << 60 << false << true;
    QTest::newRow("29 February of another year") << QDate(2027, 2, 29) << 60 << false << false;
    QTest::newRow("12 h in March") << QDate(2027, 3, 1) << 720 << true << true;
    QTest::newRow("a total in mid-month") << QDate(2027, 3, 2) << 720 << true << false;
    QTest::newRow("more than a month") << QDate(2027, 3, 1) << 44641 << true << false;
}

void TestHours::whatALineMayHold()
{
    QFETCH(QDate, day);
    QFETCH(int, minutes);
    QFETCH(bool, monthly);
    QFETCH(bool, ok);
    HourEntry entry = hours(m_sample.leaAtHome, day, minutes);
    entry.monthly = monthly;
    const auto added = edits().add(entry);
    if (ok)
        PC_VERIFY_OK(added);
    else
        PC_VERIFY_ERROR(added, ErrorKind::Invalid);
}

void TestHours::theChangeSaysThatTheQuotaIsExceeded()
{
    enter(m_sample, hours(m_sample.leaAtHome, {2026, 10, 5}, 1440));
    PC_VERIFY_OK(edits().add(hours(m_sample.leaAtHome, {2026, 10, 6}, 360)));
    QVERIFY2(!lastText().contains(u"above the quota"_s), qPrintable(lastText()));
    PC_VERIFY_OK(edits().add(hours(m_sample.leaAbroad, {2026, 10, 7}, 1)));
    QVERIFY2(lastText().contains(u"above the quota"_s), qPrintable(lastText()));
    QVERIFY(lastText().startsWith(u"Hours of Léa Martin, 07/10/2026: 1"_s));
}

void TestHours::severalLinesAreChangedInOneStep()
{
    const HourEntryId first = enter(m_sample, hours(m_sample.leaAtHome, kDay, 60));
    const HourEntryId second = enter(m_sample, hours(m_sample.paulAtHome, kDay, 90));
    const auto before = count(m_sample.database(), u"SELECT count(*) FROM journal_entry"_s);
    PC_VERIFY_OK(edits().updateAll({first, second}, {.minutes = 120, .task = u"Visites"_s}));
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM journal_entry"_s), before + 1);
    QCOMPARE(lastText(), u"2 line(s) of hours changed"_s);
    QCOMPARE(read(m_sample, first).minutes, 120);
    QCOMPARE(read(m_sample, second).task, u"Visites"_s);
    PC_VERIFY_OK(edits().updateAll({first, second}, {.task = u"Courses"_s}));
    QCOMPARE(read(m_sample, second).minutes, 120);
    PC_VERIFY_ERROR(edits().updateAll({first, second}, {.minutes = 1441}), ErrorKind::Invalid);
    QCOMPARE(*edits().updateAll({first, second}, {.task = u"Courses"_s}), QString()); // nothing to do
    PC_VERIFY_OK(m_sample.store->undo());
    PC_VERIFY_OK(m_sample.store->undo());
    QCOMPARE(read(m_sample, first).minutes, 60);
    QVERIFY(read(m_sample, second).task.isEmpty());
}

void TestHours::severalLinesSayWhatBecomesOfTheirVisas()
{
    const HourEntryId first = enter(m_sample, hours(m_sample.leaAtHome, kDay, 60));
    const HourEntryId second = enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 2}, 90));
    const HourEntryId third = enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 1}, 30));
    PC_VERIFY_OK(edits().sign({first, second}, mayor()));
    PC_VERIFY_OK(edits().updateAll({first, second, third}, {.task = u"Visites"_s}));
    QCOMPARE(lastText(), u"3 line(s) of hours changed; visas dropped: 2"_s);
    PC_VERIFY_OK(m_sample.store->undo());
    const auto cell = [&](int day, int minutes) {
        return CellMinutes{m_sample.leaAtHome, QDate(2026, 11, day), false, minutes};
    };
    PC_VERIFY_OK(edits().setCells({cell(1, 0), cell(2, 0), cell(3, 0)}));
    QCOMPARE(lastText(), u"3 line(s) of hours removed; visas dropped: 2"_s);
    PC_VERIFY_OK(m_sample.store->undo());
    PC_VERIFY_OK(edits().setCells({cell(1, 60), cell(2, 0), cell(3, 60)})); // the third is what it was
    QCOMPARE(lastText(), u"2 line(s) of hours changed; visas dropped: 1"_s);
    QVERIFY(read(m_sample, first).isSigned());
}

void TestHours::theQuotaOfABlockIsThatOfTheStudent()
{
    // 30 h in all: neither action exceeds it alone.
    const QDate month(2026, 10, 1);
    PC_VERIFY_OK(edits().setCells({{m_sample.leaAtHome, month, true, 1200}, {m_sample.leaAbroad, month, true, 600}}));
    QCOMPARE(lastText(), u"2 line(s) of hours changed"_s);
    PC_VERIFY_OK(m_sample.store->undo());
    PC_VERIFY_OK(edits().setCells({{m_sample.leaAtHome, month, true, 1200},
                                   {m_sample.leaAbroad, month, true, 601},
                                   {m_sample.paulAtHome, month, true, 600}}));
    QCOMPARE(lastText(), u"3 line(s) of hours changed; above the quota: Léa Martin"_s);
}

void TestHours::aDayThatMovesIntoACampaignCountsWhole()
{
    HourEntry entry = hours(m_sample.paulAtHome, {2026, 8, 31}, 60);
    entry.id = enter(m_sample, entry);
    HourEntry month = hours(m_sample.paulAtHome, {2026, 10, 1}, 1770);
    month.monthly = true;
    enter(m_sample, month);
    entry.day = QDate(2026, 9, 1);
    PC_VERIFY_OK(edits().update(entry));
    QVERIFY2(lastText().contains(u"above the quota"_s), qPrintable(lastText()));
}

void TestHours::aTimeOfTheDayIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QTime>("time");
    QTest::newRow("colon") << u"14:30"_s << true << QTime(14, 30);
    QTest::newRow("French") << u"14 h 30"_s << true << QTime(14, 30);
    QTest::newRow("hours") << u"9"_s << true << QTime(9, 0);
    QTest::newRow("midnight") << u"0:00"_s << true << QTime(0, 0);
    QTest::newRow("the last minute") << u"23:59"_s << true << QTime(23, 59);
    QTest::newRow("24:00") << u"24:00"_s << false << QTime();
    QTest::newRow("nothing") << u" "_s << true << QTime();
    QTest::newRow("a word") << u"noon"_s << false << QTime();
}

void TestHours::aTimeOfTheDayIsRead()
{
    QFETCH(QString, text);
    QFETCH(bool, ok);
    const auto time = parseStart(text);
    QCOMPARE(time.has_value(), ok);
    if (time)
        QTEST(*time, "time");
}

void TestHours::aClosedCampaignLocksTheList()
{
    const HourEntryId august = enter(m_sample, hours(m_sample.summer, {2026, 8, 31}, 60));
    const HourEntryId september = enter(m_sample, hours(m_sample.summer, {2026, 9, 1}, 60));
    HoursModel model(*m_sample.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto cell = [&](HourEntryId id) {
        return model.index(model.rowOf(static_cast<RowKey>(id.value)), HourColumn::Duration);
    };
    QVERIFY(cell(august).flags() & Qt::ItemIsEditable);
    setClosed(m_sample, m_sample.before, true);
    QVERIFY(!(cell(august).flags() & Qt::ItemIsEditable));
    QVERIFY(cell(august).data(Qt::ToolTipRole).toString().contains(u"closed"_s));
    QVERIFY(cell(september).flags() & Qt::ItemIsEditable);
    HoursRepository repository(m_sample.database());
    QCOMPARE(*repository.areFrozen({september}), false);
    QCOMPARE(*repository.areFrozen({september, august}), true);
}

void TestHours::theListNamesWhoSigned()
{
    HoursModel model(*m_sample.store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const HourEntryId id = enter(m_sample, hours(m_sample.leaAtHome, kDay, 150));
    enter(m_sample, hours(m_sample.paulAtHome, {2026, 11, 4}, 60));
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&](int column) {
        return model.index(model.rowOf(static_cast<RowKey>(id.value)), column).data().toString();
    };
    QCOMPARE(text(HourColumn::Day), u"03/11/2026"_s);
    QCOMPARE(text(HourColumn::Student), u"MARTIN Léa"_s);
    QCOMPARE(text(HourColumn::Status), u"Entered"_s);
    PC_VERIFY_OK(edits().sign({id}, mayor()));
    QCOMPARE(text(HourColumn::Signatory), u"Anne Petit (Mayor)"_s);
    QVERIFY(model.setData(model.index(model.rowOf(static_cast<RowKey>(id.value)), HourColumn::Duration), u"2,5 h"_s,
                          Qt::EditRole)
            == false);
    QVERIFY(model.setData(model.index(model.rowOf(static_cast<RowKey>(id.value)), HourColumn::Duration), u"3:00"_s,
                          Qt::EditRole));
    QCOMPARE(text(HourColumn::Status), u"To sign"_s);
    QSignalSpy refused(&model, &HoursModel::refused);
    QVERIFY(!model.setData(model.index(0, HourColumn::Duration), u"soon"_s, Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    IndexFilter filter;
    filter.search = u"etroeungt"_s;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
}

PC_TEST_MAIN(TestHours)
#include "tst_hours.moc"
