// The demonstration register: the same for everybody on the same day, nobody real in it, and marked.
#include "tests/models/communes/territory.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestDemonstration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameDayGivesTheSameContent();
    void nobodyRealIsInIt();
    void itIsMarkedAndSound();
    void itTellsAWholeStory();
    void itHoldsForOtherPlaces();

private:
    static QStringList contentOf(Register &reg, const QString &sql)
    {
        QStringList rows;
        const Status status = reg.database().select(sql, {}, [&](const Row &row) {
            QStringList cells;
            for (int i = 0; i < row.columnCount(); ++i)
                cells << (row.isNull(i) ? u"NULL"_s : row.text(i));
            rows << cells.join(u'|');
            return true;
        });
        return status ? rows : QStringList{status.error().detail};
    }
    // Everything but the identifiers drawn for each file.
    static QStringList content(Register &reg)
    {
        return contentOf(reg, u"SELECT id, commune, mayor_civility, mayor_first_name, mayor_last_name, email, phone, address, "
                              "postal_code, city, opening_hours, website, ccas, ccas_since, notes FROM town_hall ORDER BY id"_s)
               + contentOf(reg, u"SELECT id, commune, needs, associations, premises, transport, updated_on FROM terrain ORDER BY id"_s)
               + contentOf(reg, u"SELECT id, commune, happened_on, channel, direction, person, subject, outcome, next_step, "
                                "next_step_on, next_done_on, note FROM contact ORDER BY id"_s);
    }

    Territory m_first{u"59"_s, true};
    Territory m_second{u"59"_s, true};
};

void TestDemonstration::theSameDayGivesTheSameContent()
{
    const auto first = m_first.fresh();
    const auto second = m_second.fresh();
    const QStringList content = TestDemonstration::content(*first);
    QVERIFY(content.size() > 300);
    QCOMPARE(TestDemonstration::content(*second), content);
    QVERIFY(first->uuid() != second->uuid());
}

void TestDemonstration::nobodyRealIsInIt()
{
    const auto reg = m_first.fresh();
    const auto strays = [&](const QString &where) { return contentOf(*reg, u"SELECT email, phone FROM town_hall WHERE "_s + where); };
    QCOMPARE(strays(u"email <> '' AND email NOT LIKE '%.example'"_s), QStringList());
    // 03 53 01 xx xx: reserved for fiction by the regulator.
    QCOMPARE(strays(u"phone <> '' AND phone NOT GLOB '+3335301[0-9][0-9][0-9][0-9]'"_s), QStringList());
    QCOMPARE(strays(u"website <> ''"_s), QStringList());
    QVERIFY(count(reg->database(), u"SELECT count(*) FROM town_hall WHERE email <> ''"_s) > 100);
    QVERIFY(count(reg->database(), u"SELECT count(*) FROM town_hall WHERE phone <> ''"_s) > 100);
}

void TestDemonstration::itIsMarkedAndSound()
{
    const auto reg = m_first.fresh();
    QVERIFY(reg->isDemonstration());
    QVERIFY(reg->figures()->demonstration);
    QCOMPARE(soundness(*reg), QString());
    QCOMPARE(count(reg->database(), u"SELECT count(*) FROM journal_entry"_s), 0);
    Territory plain;
    QVERIFY(!plain.fresh()->isDemonstration());
}

void TestDemonstration::itTellsAWholeStory()
{
    const auto reg = m_first.fresh();
    const QStringList states = contentOf(*reg, u"SELECT DISTINCT contact_state FROM commune_index"_s);
    for (const QString &state : {u"to_contact"_s, u"contacted"_s, u"interested"_s, u"participating"_s, u"declined"_s, u"no_answer"_s})
        QVERIFY2(states.contains(state), qPrintable(state));
    const QDate today = reg->store().clock().today();
    QCOMPARE(count(reg->database(), u"SELECT count(*) FROM contact WHERE happened_on > '%1'"_s.arg(today.toString(Qt::ISODate))), 0);
    QVERIFY(count(reg->database(), u"SELECT count(*) FROM commune_index WHERE next_step_on < '%1'"_s.arg(today.toString(Qt::ISODate))) > 0);
    QVERIFY(count(reg->database(), u"SELECT count(*) FROM terrain"_s) > 10);
    // Only communes of the partnership are written to.
    QCOMPARE(count(reg->database(), u"SELECT count(*) FROM commune_index WHERE contacts > 0 AND eligible = 0"_s), 0);
}

void TestDemonstration::itHoldsForOtherPlaces()
{
    Territory corsica(u"2A"_s, true);
    const auto reg = corsica.fresh();
    QCOMPARE(soundness(*reg), QString());
    const QStringList odd = contentOf(*reg, u"SELECT email FROM town_hall WHERE email <> lower(email)"_s);
    QCOMPARE(odd, QStringList());
}

PC_GUILESS_TEST_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
