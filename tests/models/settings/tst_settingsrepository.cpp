// Settings have a past and a future: what holds on a day, what was said when, and all of it can be undone.
#include "models/settings/settingsrepository.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestSettingsRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }
    void aValueHoldsFromItsDayOn_data();
    void aValueHoldsFromItsDayOn();
    void theSameDayIsCorrectedNotDoubled();
    void theSameValueAgainLeavesNoTrace();
    void aTimelineIsUndoneStepByStep();
    void theDefaultsAreDatedAndSourced();
    void aLogoIsKeptReplacedAndRemoved();
    void aBadDayIsRefused();

private:
    SettingsRepository settings() { return SettingsRepository(m_store->database()); }
    Status set(const QString &value, QDate day, const QString &name = setting::threshold)
    {
        return m_store->transact(u"Setting"_s, [&](Transaction &transaction) {
            return SettingsRepository::set(transaction, {0, name, value, day, u"source of %1"_s.arg(value)});
        });
    }
    QStringList timeline()
    {
        QStringList lines;
        const auto found = settings().timeline(setting::threshold);
        for (const Setting &entry : *found)
            lines << entry.validFrom.toString(Qt::ISODate) + u' ' + entry.value;
        return lines;
    }

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestSettingsRepository::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    QVERIFY(m_store);
}

void TestSettingsRepository::aValueHoldsFromItsDayOn_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("value");
    QTest::newRow("before any") << QDate(2015, 12, 31) << QString();
    QTest::newRow("its first day") << QDate(2016, 1, 1) << u"1500"_s;
    QTest::newRow("the day before the next") << QDate(2026, 12, 31) << u"1500"_s;
    QTest::newRow("the next") << QDate(2027, 1, 1) << u"2000"_s;
    QTest::newRow("far ahead") << QDate(2999, 1, 1) << u"2000"_s;
}

void TestSettingsRepository::aValueHoldsFromItsDayOn()
{
    QFETCH(QDate, day);
    QFETCH(QString, value);
    PC_VERIFY_OK(set(u"2000"_s, {2027, 1, 1})); // written out of order
    PC_VERIFY_OK(set(u"1500"_s, {2016, 1, 1}));
    PC_VERIFY_OK(set(u"noise"_s, {2020, 1, 1}, setting::officeName));
    QCOMPARE(*settings().value(setting::threshold, day), value);
    QCOMPARE(*settings().value(setting::threshold), u"2000"_s);
    QCOMPARE(*settings().value(u"unheard of"_s), QString());
    QCOMPARE(timeline(), QStringList({u"2016-01-01 1500"_s, u"2027-01-01 2000"_s}));
}

void TestSettingsRepository::theSameDayIsCorrectedNotDoubled()
{
    PC_VERIFY_OK(set(u"1500"_s, {2016, 1, 1}));
    PC_VERIFY_OK(set(u"1600"_s, {2016, 1, 1}));
    QCOMPARE(timeline(), QStringList{u"2016-01-01 1600"_s});
    QCOMPARE(settings().timeline(setting::threshold)->front().source, u"source of 1600"_s);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(timeline(), QStringList{u"2016-01-01 1500"_s});
}

void TestSettingsRepository::theSameValueAgainLeavesNoTrace()
{
    PC_VERIFY_OK(set(u"1500"_s, {2016, 1, 1}));
    PC_VERIFY_OK(set(u"1500"_s, {2016, 1, 1}));
    QCOMPARE(count(m_store->database(), u"SELECT count(*) FROM journal_entry"_s), 1);
}

void TestSettingsRepository::aTimelineIsUndoneStepByStep()
{
    std::vector<QStringList> states{timeline()};
    const auto step = [&](const Status &status) {
        states.push_back(timeline());
        return status;
    };
    PC_VERIFY_OK(step(set(u"1500"_s, {2016, 1, 1})));
    PC_VERIFY_OK(step(set(u"1600"_s, {2027, 1, 1})));
    PC_VERIFY_OK(step(set(u"1700"_s, {2027, 1, 1})));
    const qint64 last = settings().timeline(setting::threshold)->back().id;
    PC_VERIFY_OK(step(m_store->transact(
        u"Remove"_s, [&](Transaction &transaction) { return SettingsRepository::remove(transaction, last); })));
    for (size_t i = states.size() - 1; i > 0; --i) {
        QCOMPARE(timeline(), states[i]);
        PC_VERIFY_OK(m_store->undo());
    }
    QCOMPARE(timeline(), states[0]);
    for (size_t i = 1; i < states.size(); ++i) {
        PC_VERIFY_OK(m_store->redo());
        QCOMPARE(timeline(), states[i]);
    }
    QCOMPARE(findings(m_store->database()), QString());
}

void TestSettingsRepository::theDefaultsAreDatedAndSourced()
{
    const auto defaults = SettingsRepository::defaults();
    PC_VERIFY_OK(defaults);
    QCOMPARE(defaults->size(), 23U); // two of the rule, twelve of a campaign, eight deadlines, one of attached files
    for (const Setting &entry : *defaults) {
        QVERIFY(entry.validFrom.isValid());
        QVERIFY(!entry.value.isEmpty() && !entry.source.isEmpty());
    }
    QCOMPARE(defaults->front().name, setting::threshold);
    QCOMPARE(defaults->front().value, u"1500"_s);
    QCOMPARE(defaults->front().validFrom, QDate(2016, 1, 1));
}

void TestSettingsRepository::aLogoIsKeptReplacedAndRemoved()
{
    const auto keep = [&](const QByteArray &bytes) {
        return m_store->transact(u"Logo"_s, [&](Transaction &transaction) {
            return SettingsRepository::setAsset(transaction, u"logo"_s, u"image/png"_s, bytes);
        });
    };
    const auto logo = [&] { return *settings().asset(u"logo"_s); };
    const QByteArray first("\x89PNG\0\xff", 6);
    PC_VERIFY_OK(keep({})); // nothing to remove: nothing to say
    QCOMPARE(count(m_store->database(), u"SELECT count(*) FROM journal_entry"_s), 0);
    PC_VERIFY_OK(keep(first));
    QCOMPARE(logo(), first);
    PC_VERIFY_OK(keep(QByteArray("other")));
    PC_VERIFY_OK(keep({}));
    QCOMPARE(logo(), QByteArray());
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(logo(), QByteArray("other"));
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(logo(), first);
}

void TestSettingsRepository::aBadDayIsRefused()
{
    PC_VERIFY_ERROR(set(u"1500"_s, QDate()), ErrorKind::Refused);
    QCOMPARE(timeline(), QStringList());
}

PC_GUILESS_TEST_MAIN(TestSettingsRepository)
#include "tst_settingsrepository.moc"
