// Orders and counts of the list of communes against a plain reading of every line.
#include "models/base/textfold.h"
#include "models/communes/communeslist.h"
#include "tests/models/communes/territory.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestCommunesList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyColumnSortsInFrenchOrder_data();
    void everyColumnSortsInFrenchOrder();
    void arrondissementsOfFranceSortInFrenchOrder();
    void countsOfFacetsAreThoseOfAPlainCount();
    void theLinesAskedForAreGiven();
    void aNameIsFoundHoweverItIsTyped_data();
    void aNameIsFoundHoweverItIsTyped();

private:
    std::vector<CommuneLine> inOrder(CommuneColumn::Id column, Qt::SortOrder order);

    Territory m_demonstration{u"59"_s, true};
    std::unique_ptr<Register> m_register;
};

namespace {

// What a line is put in order by: a key to compare, or nothing, which stays at the end in both directions.
std::optional<QString> orderKey(const CommuneLine &line, CommuneColumn::Id column)
{
    const auto text = [](const QString &value) { return value.isEmpty() ? std::nullopt : std::optional(sortKey(value)); };
    const auto number = [](qint64 value) { return std::optional(u"%1"_s.arg(value, 12, 10, QChar(u'0'))); };
    const auto day = [](QDate value) { return value.isValid() ? std::optional(value.toString(Qt::ISODate)) : std::nullopt; };
    switch (column) {
    case CommuneColumn::Name:
        return text(line.commune.name);
    case CommuneColumn::Code:
        return text(line.commune.code);
    case CommuneColumn::PostalCodes:
        return text(line.commune.postalCodes.join(u' '));
    case CommuneColumn::People:
        return line.population ? number(*line.population) : std::nullopt;
    case CommuneColumn::StandingState:
        return number(int(line.standing));
    case CommuneColumn::Arrondissement:
        return text(line.commune.arrondissementName);
    case CommuneColumn::Epci:
        return text(line.commune.epciName);
    case CommuneColumn::Mayor:
        return text(line.townHall.lastName);
    case CommuneColumn::Email:
        return text(line.townHall.email);
    case CommuneColumn::Phone:
        return text(line.townHall.phone);
    case CommuneColumn::Ccas:
        return number(int(line.townHall.ccas));
    case CommuneColumn::ContactStatus:
        return number(int(line.contactState));
    case CommuneColumn::LastContact:
        return day(line.lastContactOn);
    case CommuneColumn::NextStep:
        return day(line.nextStepOn);
    case CommuneColumn::ContactCount:
        return number(line.contacts);
    case CommuneColumn::Proposals:
        return line.proposals > 0 ? number(line.proposals) : std::nullopt;
    case CommuneColumn::Students:
        return line.students > 0 ? number(line.students) : std::nullopt;
    case CommuneColumn::Hours:
        return line.enteredMinutes > 0 ? number(line.enteredMinutes) : std::nullopt;
    case CommuneColumn::Count:
        break;
    }
    return std::nullopt;
}

// The same order made the plain way: by name first, then by the column without disturbing equal lines.
std::vector<CommuneLine> sortedPlainly(std::vector<CommuneLine> lines, CommuneColumn::Id column, Qt::SortOrder order)
{
    std::sort(lines.begin(), lines.end(), [](const CommuneLine &a, const CommuneLine &b) {
        return sortKey(a.commune.name) < sortKey(b.commune.name);
    });
    if (column == CommuneColumn::Name && order == Qt::DescendingOrder)
        std::reverse(lines.begin(), lines.end());
    if (column == CommuneColumn::Name)
        return lines;
    std::stable_sort(lines.begin(), lines.end(), [&](const CommuneLine &a, const CommuneLine &b) {
        const auto left = orderKey(a, column);
        const auto right = orderKey(b, column);
        if (!left || !right)
            return left.has_value() && !right.has_value();
        return order == Qt::AscendingOrder ? *left < *right : *right < *left;
    });
    return lines;
}

QStringList names(const std::vector<CommuneLine> &lines)
{
    QStringList names;
    for (const CommuneLine &line : lines)
        names << line.commune.name;
    return names;
}

QString facetOf(const CommuneLine &line, const QString &facet, int threshold)
{
    const std::vector<int> bounds{0, 200, 500, 1000, threshold};
    if (facet == u"standing"_s)
        return Eligibility::word(line.standing);
    if (facet == u"arrondissement"_s)
        return line.commune.arrondissement;
    if (facet == u"epci"_s)
        return line.commune.epci;
    if (facet == u"contact_state"_s)
        return ContactWords::word(line.contactState);
    if (facet == u"ccas"_s)
        return CommuneWords::word(line.townHall.ccas);
    int range = -1;
    for (const int bound : bounds)
        range += line.population && *line.population >= bound ? 1 : 0;
    return QString::number(range);
}

} // namespace

void TestCommunesList::initTestCase()
{
    m_register = m_demonstration.fresh();
    // Names that a comparison of bytes would put in the wrong place.
    const QStringList mayors{u"Éloi"_s, u"Zed"_s, u"de La Tour"_s, u"DELATTRE"_s, u"œuf"_s, u"Ozanne"_s, u"Ézéchiel"_s};
    PC_VERIFY_OK(write(*m_register, [&](Transaction &transaction) -> Status {
        for (int i = 0; i < mayors.size(); ++i) {
            TownHall hall = *CommunesRepository(transaction.database()).townHall({i + 1});
            hall.lastName = mayors.at(i);
            if (Status status = CommunesRepository::saveTownHall(transaction, hall); !status)
                return status;
        }
        return CommunesRepository::saveDerogation(transaction, {{1}, true, u"why"_s, u"who"_s, QDate(2026, 1, 1)});
    }));
}

std::vector<CommuneLine> TestCommunesList::inOrder(CommuneColumn::Id column, Qt::SortOrder order)
{
    CommunesList list(m_register->database());
    const auto keys = list.ordered(column, order);
    if (!keys) {
        QTest::qFail(qPrintable(keys.error().detail), __FILE__, __LINE__);
        return {};
    }
    const auto found = list.lines(*keys);
    QHash<qint64, const CommuneLine *> byKey;
    for (const CommuneLine &line : *found)
        byKey.insert(line.commune.id.value, &line);
    std::vector<CommuneLine> lines;
    for (const RowKey key : *keys)
        lines.push_back(*byKey.value(key));
    return lines;
}

void TestCommunesList::everyColumnSortsInFrenchOrder_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (int column = 0; column < CommuneColumn::Count; ++column) {
        const char *key = CommunesList::columns().at(column).key;
        QTest::addRow("%s up", key) << column << Qt::AscendingOrder;
        QTest::addRow("%s down", key) << column << Qt::DescendingOrder;
    }
}

void TestCommunesList::everyColumnSortsInFrenchOrder()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    const auto id = CommuneColumn::Id(column);
    const std::vector<CommuneLine> found = inOrder(id, order);
    QCOMPARE(found.size(), 647U);
    QCOMPARE(names(found), names(sortedPlainly(found, id, order)));
    const bool lastIsUnknown = !orderKey(found.back(), id);
    const bool anyIsUnknown = std::any_of(found.begin(), found.end(), [&](const CommuneLine &line) { return !orderKey(line, id); });
    QCOMPARE(lastIsUnknown, anyIsUnknown);
}

void TestCommunesList::arrondissementsOfFranceSortInFrenchOrder()
{
    // Épernay, in the Marne, comes between Châlons and Reims, not after Vitry.
    Territory marne(u"51"_s);
    const auto reg = marne.fresh();
    CommunesList list(reg->database());
    const auto keys = list.ordered(CommuneColumn::Arrondissement, Qt::AscendingOrder);
    PC_VERIFY_OK(keys);
    QStringList seen;
    for (const RowKey key : *keys) {
        const QString name = list.lines({key})->front().commune.arrondissementName;
        if (seen.isEmpty() || seen.last() != name)
            seen << name;
    }
    QCOMPARE(seen, QStringList({u"Châlons-en-Champagne"_s, u"Épernay"_s, u"Reims"_s, u"Vitry-le-François"_s}));
}

void TestCommunesList::countsOfFacetsAreThoseOfAPlainCount()
{
    CommunesList list(m_register->database());
    const std::vector<CommuneLine> all = inOrder(CommuneColumn::Name, Qt::AscendingOrder);
    QHash<qint64, QString> searchKeys;
    PC_VERIFY_OK(m_register->database().select(u"SELECT commune, search_key FROM commune_index"_s, {}, [&](const Row &row) {
        searchKeys.insert(row.integer(0), row.text(1));
        return true;
    }));
    QRandomGenerator random(1500);
    const QStringList searches{u""_s, u"saint"_s, u"st"_s, u"sur e"_s, u"Œ"_s, u"59"_s, u"nothing has this"_s};
    for (int round = 0; round < 40; ++round) {
        IndexFilter filter;
        filter.search = searches.at(random.bounded(int(searches.size())));
        for (const CommuneFacet &facet : CommunesList::facets()) {
            const QString name = QString::fromLatin1(facet.column);
            for (int n = random.bounded(3); n > 0; --n)
                filter.facets[name] << facetOf(all.at(size_t(random.bounded(int(all.size())))), name, 1500);
        }
        const auto words = searchWords(filter.search);
        for (const CommuneFacet &facet : CommunesList::facets()) {
            const QString counted = QString::fromLatin1(facet.column);
            QMap<QString, qint64> expected;
            qint64 passing = 0;
            for (const CommuneLine &line : all) {
                bool passes = matches(searchKeys.value(line.commune.id.value), words);
                bool passesOthers = passes;
                for (auto it = filter.facets.cbegin(); it != filter.facets.cend(); ++it) {
                    const bool accepted = it->isEmpty() || it->contains(facetOf(line, it.key(), 1500));
                    passes = passes && accepted;
                    passesOthers = passesOthers && (accepted || it.key() == counted);
                }
                passing += passes ? 1 : 0;
                if (passesOthers)
                    ++expected[facetOf(line, counted, 1500)];
            }
            QCOMPARE(*list.query().counts(counted, filter), expected);
            QCOMPARE(*list.query().count(filter), passing);
            const auto values = list.facetCounts(facet, filter, 1500);
            PC_VERIFY_OK(values);
            QCOMPARE(qsizetype(values->size()), expected.size());
            for (const CommunesList::FacetCount &value : *values) {
                QCOMPARE(value.count, expected.value(value.value));
                QVERIFY(!value.label.isEmpty());
            }
        }
    }
}

void TestCommunesList::theLinesAskedForAreGiven()
{
    CommunesList list(m_register->database());
    QCOMPARE(list.lines({})->size(), 0U);
    QCOMPARE(list.lines({7, 7, -1, 999999})->size(), 2U);
}

void TestCommunesList::aNameIsFoundHoweverItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("etroeungt") << u"etroeungt"_s << u"Étrœungt"_s;
    QTest::newRow("capitals") << u"ETRŒUNGT"_s << u"Étrœungt"_s;
    QTest::newRow("a few letters") << u"troeu"_s << u"Étrœungt"_s;
    QTest::newRow("st hilaire") << u"st hilaire"_s << u"Saint-Hilaire-sur-Helpe"_s;
    QTest::newRow("oree de mormal") << u"oree de mormal"_s << u"L'Orée de Mormal"_s;
    QTest::newRow("an apostrophe") << u"L’Orée"_s << u"L'Orée de Mormal"_s;
    QTest::newRow("words in any order") << u"vignes rues"_s << u"Les Rues-des-Vignes"_s;
    QTest::newRow("a code") << u"59218"_s << u"Étrœungt"_s;
    QTest::newRow("a part") << u"les moeres"_s << u"Ghyvelde"_s;
    QTest::newRow("a former commune") << u"bermeries"_s << u"L'Orée de Mormal"_s;
}

void TestCommunesList::aNameIsFoundHoweverItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    CommunesList list(m_register->database());
    const auto order = list.ordered(CommuneColumn::Name, Qt::AscendingOrder);
    const auto kept = list.query().filtered(*order, {typed, {}});
    PC_VERIFY_OK(kept);
    QVERIFY(kept->size() < 20);
    QVERIFY(names(*list.lines(*kept)).contains(name));
}

PC_GUILESS_TEST_MAIN(TestCommunesList)
#include "tst_communeslist.moc"
