// A register as it was at the end of a past day: every journaled row the same, every derived line true, nothing written
// in the register itself.
#include "models/register/campaignfigures.h"
#include "models/register/pastregister.h"
#include "tests/models/communes/territory.h"
#include "tests/models/register/campaignwalk.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestPastRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useMemoryForTemporaryFiles();
        m_territory.emplace(u"971"_s, true);
    }
    void everyDayOfALongWalkComesBack();
    void theClockStandsAtTheEndOfTheDay();
    void aDayToComeOrBeforeTheRegisterIsRefused();
    void aRegisterOpenForConsultationIsRewoundToo();
    void nothingCanBeWrittenInThePast();
    void aDamagedJournalIsSaid();

private:
    static QString soundOf(PastRegister &past) { return soundness(past.asRegister()); }

    std::optional<Territory> m_territory;
    const QDate m_first{2026, 11, 20};
};

void TestPastRegister::everyDayOfALongWalkComesBack()
{
    const quint32 seed = qEnvironmentVariableIsSet("PC_SEED") ? qEnvironmentVariable("PC_SEED").toUInt() : 20261120;
    qInfo("PC_SEED=%u", seed);
    const auto reg = m_territory->fresh(m_first);
    CampaignWalk walk(*reg, seed);
    std::vector<State> evenings;
    std::vector<qint64> minutes;
    const CampaignId campaign = reg->figures()->campaignId;
    constexpr int days = 6;
    for (int day = 0; day < days; ++day) {
        m_territory->clock().set(QDateTime(m_first.addDays(day), QTime(9, 0)));
        for (int k = 0; k < 260; ++k) {
            const QString complaint = walk.step();
            QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        }
        evenings.push_back(stateOf(reg->database()));
        minutes.push_back(campaignFigures(reg->database(), campaign)->hours.entered);
    }
    const qint64 entries = count(reg->database(), u"SELECT count(*) FROM journal_entry"_s);
    QVERIFY2(entries > 500, qPrintable(QString::number(entries)));
    for (int day = days; day-- > 0;) {
        QElapsedTimer timer;
        timer.start();
        const auto past = PastRegister::of(*reg, m_first.addDays(day));
        const qint64 elapsed = timer.elapsed();
        PC_VERIFY_OK(past);
        Database &db = (*past)->database();
        QVERIFY2(difference(evenings[size_t(day)], stateOf(db)).isEmpty(),
                 qPrintable(difference(evenings[size_t(day)], stateOf(db)).left(2000)));
        QCOMPARE(soundOf(**past), QString());
        QCOMPARE(campaignFigures(db, campaign)->hours.entered, minutes[size_t(day)]);
        qInfo("day %d of %d, %lld entries left: %lld ms", day + 1, days, count(db, u"SELECT count(*) FROM journal_entry"_s), elapsed);
    }
    QCOMPARE(difference(evenings.back(), stateOf(reg->database())), QString());
    QCOMPARE(soundness(*reg), QString());
}

void TestPastRegister::theClockStandsAtTheEndOfTheDay()
{
    const auto reg = m_territory->fresh();
    const auto past = PastRegister::of(*reg, m_first);
    PC_VERIFY_OK(past);
    QCOMPARE((*past)->day(), m_first);
}

void TestPastRegister::aDayToComeOrBeforeTheRegisterIsRefused()
{
    const auto reg = m_territory->fresh(QDate(2027, 1, 5));
    PC_VERIFY_ERROR(PastRegister::of(*reg, QDate(2027, 1, 6)), ErrorKind::Refused);
    PC_VERIFY_ERROR(PastRegister::of(*reg, QDate()), ErrorKind::Refused);
    // Territory makes its registers on 20 November 2026.
    PC_VERIFY_ERROR(PastRegister::of(*reg, QDate(2026, 11, 19)), ErrorKind::Refused);
    PC_VERIFY_OK(PastRegister::of(*reg, QDate(2026, 11, 20)));
    PC_VERIFY_OK(PastRegister::of(*reg, QDate(2027, 1, 5)));
}

void TestPastRegister::aRegisterOpenForConsultationIsRewoundToo()
{
    QString path;
    State evening;
    {
        const auto reg = m_territory->fresh(m_first);
        path = reg->store().path();
        evening = stateOf(reg->database());
        m_territory->clock().set(QDateTime(m_first.addDays(2), QTime(9, 0)));
        PC_VERIFY_OK(setFrom(*reg, u"office_name"_s, u"Another office"_s, m_first));
    }
    const auto reader = m_territory->opened(path, m_first.addDays(3), Store::Mode::Read);
    const auto past = PastRegister::of(*reader, m_first.addDays(1));
    PC_VERIFY_OK(past);
    QCOMPARE(difference(evening, stateOf((*past)->database())), QString());
    QCOMPARE(soundOf(**past), QString());
}

void TestPastRegister::nothingCanBeWrittenInThePast()
{
    const auto reg = m_territory->fresh();
    const auto past = PastRegister::of(*reg, m_first);
    PC_VERIFY_OK(past);
    QVERIFY(!(*past)->database().execute(u"UPDATE setting SET value = 'x'"_s));
}

void TestPastRegister::aDamagedJournalIsSaid()
{
    const auto reg = m_territory->fresh(m_first.addDays(1));
    PC_VERIFY_OK(setFrom(*reg, u"office_name"_s, u"Another office"_s, m_first.addDays(1)));
    tamper(reg->store().path(), {u"UPDATE setting SET value = 'altered' WHERE value = 'Another office'"_s});
    PC_VERIFY_ERROR(PastRegister::of(*reg, m_first), ErrorKind::Damaged);
}

PC_GUILESS_TEST_MAIN(TestPastRegister)
#include "tst_pastregister.moc"
