// The derived list of communes is always what a fresh computation would write, whatever was done, undone or left alone.
#include "models/communes/communeindex.h"
#include "tests/models/communes/territory.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestCommuneIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void threeHundredRandomEditsKeepTheListTrue();
    void aPartFindsItsCommune();
    void anAlteredLineIsFound();
    void aNewRuleMakesTheListStale();
    void aNewYearRewritesTheListAtOpening();
    void aChangeAfterMidnightRewritesTheWholeList();
    void consultationShadowsAStaleListWithoutWriting();
    void rangesFollowTheThreshold_data();
    void rangesFollowTheThreshold();

private:
    int dice(int sides) { return m_random.bounded(sides); }
    QString anyText();
    CommuneId anyCommune() { return {1 + m_random.bounded(qint64(647))}; }
    QDate anyDay() { return QDate(2026, 11, 20).addDays(dice(800) - 600); }
    Status editCommune(Transaction &transaction);
    Status editContact(Transaction &transaction);
    Status editSetting(Transaction &transaction);
    Status step(Register &reg);

    Territory m_nord;
    QRandomGenerator m_random;
};

void TestCommuneIndex::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIsSet("PC_SEED") ? qEnvironmentVariable("PC_SEED").toUInt()
                                                              : QRandomGenerator::system()->generate();
    m_random.seed(seed);
    qInfo("PC_SEED=%u", seed);
}

QString TestCommuneIndex::anyText()
{
    static const QStringList texts{u""_s, u"Les Glycines"_s, u"l’Œuvre — 100 %_"_s, u"'; DELETE FROM commune; --"_s,
                                   u"👩🏽‍🌾"_s, u"\u202Eabc"_s, u"St Hilaire"_s, QString(u"a\0b"_s), QString(3000, u'é')};
    return texts.at(dice(int(texts.size())));
}

Status TestCommuneIndex::editCommune(Transaction &transaction)
{
    const CommuneId id = anyCommune();
    switch (dice(4)) {
    case 0:
    case 1: {
        TownHall hall;
        hall.commune = id;
        hall.lastName = anyText();
        hall.city = anyText();
        hall.notes = anyText();
        hall.ccas = CommuneWords::ccasStates().at(size_t(dice(5)));
        return CommunesRepository::saveTownHall(transaction, hall);
    }
    case 2:
        return CommunesRepository::saveTerrain(transaction, {id, anyText(), anyText(), anyText(), anyText(), {}});
    default:
        if (dice(3) == 0)
            return CommunesRepository::removeDerogation(transaction, id);
        return CommunesRepository::saveDerogation(transaction, {id, dice(2) == 0, u"because"_s, u"Marie"_s, anyDay()});
    }
}

Status TestCommuneIndex::editContact(Transaction &transaction)
{
    const auto last = transaction.database().scalar(u"SELECT id FROM contact ORDER BY random() LIMIT 1"_s);
    if (!last)
        return last.error();
    if (!last->isNull() && dice(4) == 0)
        return ContactsRepository::remove(transaction, {last->toLongLong()});
    Contact contact;
    contact.id = {last->toLongLong()};
    contact.commune = dice(2) == 0 ? CommuneId{1 + dice(5)} : anyCommune(); // some communes have many
    contact.happenedOn = anyDay();
    contact.direction = ContactWords::directions().at(size_t(dice(2)));
    contact.subject = u"subject"_s;
    contact.outcome = ContactWords::outcomes().at(size_t(dice(6)));
    if (dice(2) == 0)
        contact.nextStepOn = anyDay();
    if (dice(3) == 0)
        contact.nextDoneOn = anyDay();
    if (!last->isNull() && dice(3) == 0) {
        contact.commune = (*ContactsRepository(transaction.database()).find(contact.id))->commune;
        return ContactsRepository::update(transaction, contact);
    }
    const auto added = ContactsRepository::add(transaction, contact);
    return added ? done() : Status(added.error());
}

Status TestCommuneIndex::editSetting(Transaction &transaction)
{
    Setting entry{0, setting::threshold, QString::number(500 + dice(2000)), anyDay(), {}};
    if (dice(3) == 0)
        entry = {0, setting::populationBasis, dice(2) == 0 ? u"totale"_s : u"municipale"_s, anyDay(), {}};
    else if (dice(3) == 0)
        entry = {0, setting::populationVintage, dice(2) == 0 ? u"2022"_s : u"2019"_s, anyDay(), {}};
    else if (dice(4) == 0)
        entry = {0, setting::officeName, anyText(), anyDay(), {}};
    return SettingsRepository::set(transaction, entry);
}

Status TestCommuneIndex::step(Register &reg)
{
    const int what = dice(20);
    if (what < 3) {
        (void)reg.store().undo();
        return done();
    }
    if (what < 5) {
        (void)reg.store().redo();
        return done();
    }
    return write(reg, [&](Transaction &transaction) -> Status {
        const int changes = 1 + dice(3);
        for (int i = 0; i < changes; ++i) {
            const int kind = dice(16);
            const Status status = kind == 0 ? editSetting(transaction)
                                  : kind < 8 ? editContact(transaction)
                                             : editCommune(transaction);
            if (!status)
                return status;
        }
        return dice(12) == 0 ? Status(Error{ErrorKind::Refused, u"half way"_s, {}}) : done();
    });
}

void TestCommuneIndex::threeHundredRandomEditsKeepTheListTrue()
{
    const auto reg = m_nord.fresh();
    int refused = 0;
    for (int i = 1; i <= 300; ++i) {
        const Status status = step(*reg);
        if (!status && status.error().message != u"half way"_s)
            ++refused;
        if (i % 20 == 0) {
            const auto found = CommuneIndex(reg->database(), reg->store().clock().today()).check();
            PC_VERIFY_OK(found);
            QVERIFY2(found->empty(), qPrintable(u"after %1 steps: %2 lines differ"_s.arg(i).arg(found->size())));
        }
    }
    QCOMPARE(refused, 0);
    QCOMPARE(soundness(*reg), QString());
    while (const auto undone = reg->store().undo()) { }
    QCOMPARE(soundness(*reg), QString());
    QCOMPARE(reg->figures()->eligible, 352);
    const auto state = count(reg->database(), u"SELECT count(*) FROM commune_index WHERE contact_state <> 'to_contact'"_s);
    QCOMPARE(state, 0);
}

void TestCommuneIndex::aPartFindsItsCommune()
{
    const auto reg = m_nord.fresh();
    const auto key = reg->database().scalar(u"SELECT search_key FROM commune_index WHERE commune = ?"_s,
                                            {idOf(*reg, u"59260"_s).value});
    PC_VERIFY_OK(key);
    QVERIFY(key->toString().contains(u"les moeres"_s));
    QVERIFY(key->toString().contains(u"59404"_s));
}

void TestCommuneIndex::anAlteredLineIsFound()
{
    const auto reg = m_nord.fresh();
    PC_VERIFY_OK(reg->store().rebuild([](Database &database) -> Status {
        for (const char *sql : {"UPDATE commune_index SET eligible = 1 - eligible WHERE commune = 3",
                                "DELETE FROM commune_index WHERE commune = 5",
                                "UPDATE commune_index SET commune = (SELECT max(id) FROM commune) WHERE commune = 7"}) {
            if (Status status = database.execute(QString::fromLatin1(sql)); !status)
                return status;
        }
        return done();
    }));
    const auto found = reg->check();
    PC_VERIFY_OK(found);
    QCOMPARE(found->size(), 4U); // one differs, two are missing, one too many
    for (const Finding &finding : *found)
        QCOMPARE(finding.code, u"commune_index"_s);
}

void TestCommuneIndex::aNewRuleMakesTheListStale()
{
    const auto reg = m_nord.fresh();
    Database &db = reg->database();
    const auto stale = [&](QDate day) { return *CommuneIndex(db, day).isStale(); };
    QVERIFY(!stale({2026, 11, 20}));
    QVERIFY(!stale({2026, 1, 1})); // another day under the same rule
    QVERIFY(stale({2025, 12, 31}));
    PC_VERIFY_OK(setFrom(*reg, setting::threshold, u"2000"_s, QDate(2027, 1, 1)));
    QVERIFY(!stale({2026, 12, 31}));
    QVERIFY(stale({2027, 1, 1}));
    PC_VERIFY_OK(setFrom(*reg, setting::officeName, u"another name"_s, QDate(2026, 11, 1)));
    QVERIFY(!stale({2026, 12, 31}));
    PC_VERIFY_OK(setFrom(*reg, setting::threshold, u"1800"_s, QDate(2026, 11, 1)));
    QVERIFY(!stale({2026, 12, 31})); // in force today: rewritten in the same change
    QCOMPARE(soundness(*reg), QString());
}

void TestCommuneIndex::aNewYearRewritesTheListAtOpening()
{
    auto reg = m_nord.fresh(QDate(2024, 12, 31));
    const QString path = reg->store().path();
    const CommuneId uxem = idOf(*reg, u"59605"_s);
    const auto standing = [&] {
        return reg->database().scalar(u"SELECT standing FROM commune_index WHERE commune = ?"_s, {uxem.value})->toString();
    };
    QCOMPARE(standing(), u"eligible"_s);
    reg.reset();
    reg = m_nord.opened(path, QDate(2025, 1, 1));
    QCOMPARE(standing(), u"left"_s);
    QCOMPARE(soundness(*reg), QString());
}

void TestCommuneIndex::aChangeAfterMidnightRewritesTheWholeList()
{
    const auto reg = m_nord.fresh(QDate(2024, 12, 31));
    m_nord.clock().set(QDateTime(QDate(2025, 1, 1), QTime(0, 1)));
    PC_VERIFY_OK(write(*reg, [&](Transaction &transaction) {
        TownHall hall;
        hall.commune = idOf(*reg, u"59218"_s);
        hall.city = u"Étrœungt"_s;
        return CommunesRepository::saveTownHall(transaction, hall);
    }));
    QCOMPARE(soundness(*reg), QString());
}

void TestCommuneIndex::consultationShadowsAStaleListWithoutWriting()
{
    auto writer = m_nord.fresh(QDate(2024, 12, 31));
    const QString path = writer->store().path();
    const qint64 then = writer->figures()->eligible;
    writer.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();

    auto reader = m_nord.opened(path, QDate(2026, 6, 1), Store::Mode::Read);
    QCOMPARE(reader->figures()->eligible, 352);
    QVERIFY(then != 352);
    QCOMPARE(soundness(*reader), QString());
    QCOMPARE(count(reader->database(), u"SELECT sum(eligible) FROM main.commune_index"_s), then);
    PC_VERIFY_OK(CommuneIndex(reader->database(), QDate(2026, 6, 1)).shadow()); // a second time is as good
    QCOMPARE(reader->figures()->communes, 647);
    reader.reset();

    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestCommuneIndex::rangesFollowTheThreshold_data()
{
    QTest::addColumn<int>("threshold");
    QTest::addColumn<int>("population");
    QTest::addColumn<QString>("label");
    QTest::newRow("nobody") << 1500 << 0 << u"Fewer than 200"_s;
    QTest::newRow("199") << 1500 << 199 << u"Fewer than 200"_s;
    QTest::newRow("200") << 1500 << 200 << u"200 to 499"_s;
    QTest::newRow("999") << 1500 << 999 << u"500 to 999"_s;
    QTest::newRow("1,499") << 1500 << 1499 << u"1 000 to 1 499"_s;
    QTest::newRow("1,500") << 1500 << 1500 << u"1 500 and more"_s;
    QTest::newRow("unknown") << 1500 << -1 << u"Unknown"_s;
    QTest::newRow("a threshold on a bound") << 1000 << 999 << u"500 to 999"_s;
    QTest::newRow("a low threshold") << 150 << 149 << u"Fewer than 150"_s;
    QTest::newRow("above a low threshold") << 150 << 150 << u"150 and more"_s;
    QTest::newRow("no threshold") << 0 << 0 << u"0 and more"_s;
}

void TestCommuneIndex::rangesFollowTheThreshold()
{
    QFETCH(int, threshold);
    QFETCH(int, population);
    QFETCH(QString, label);
    const auto known = population < 0 ? std::nullopt : std::optional(population);
    const int range = CommuneIndex::rangeOf(known, threshold);
    QCOMPARE(CommuneIndex::rangeLabel(range, threshold).replace(QChar(0x202f), u' '), label);
}

PC_GUILESS_TEST_MAIN(TestCommuneIndex)
#include "tst_communeindex.moc"
