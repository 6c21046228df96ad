// Filters, sortings and jumps, against SQLite asked the same by its own interface.
#include "models/communes/communeslist.h"
#include "models/communes/communesmodel.h"
#include "tests/bench/raw.h"
#include "tests/bench/suites.h"

#include <QFile>

namespace pc::bench {

namespace {

constexpr int kRounds = 5;
constexpr int kScreenful = 40;

const QStringList kTyped{QStringLiteral("etroeungt"), QStringLiteral("saint hilaire"), QStringLiteral("l’Orée de Mormal"),
                         QStringLiteral("sur helpe"), QStringLiteral("59570")};

class Keys final : public KeyListModel {
public:
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &, int) const override { return {}; }

private:
    void forgetRows() override {}
    void forgetRow(RowKey) override {}
};

// The scan a keystroke cannot beat: one LIKE for each word over the folded column.
class RawScan {
public:
    explicit RawScan(Raw &raw) : m_raw(raw) {}

    size_t run(const QString &typed)
    {
        const auto words = searchWords(typed);
        QStringList conditions{QStringLiteral("1")};
        for (const SearchWord &word : words) {
            QStringList either;
            for (const QString &spelling : word.spellings)
                either << QStringLiteral("search_key LIKE '%%1%'").arg(spelling);
            conditions << u'(' + either.join(QStringLiteral(" OR ")) + u')';
        }
        Statement scan = m_raw.prepare(QStringLiteral("SELECT commune FROM commune_index WHERE ") + conditions.join(QStringLiteral(" AND ")));
        m_found.clear();
        while (scan.step())
            m_found.push_back(static_cast<RowKey>(scan.integer(0)));
        return m_found.size();
    }

private:
    Raw &m_raw;
    std::vector<RowKey> m_found;
};

struct Strokes {
    std::vector<double> ours;
    std::vector<double> limit;
};

// Every letter of every word typed one after the other, as a hand does.
Strokes typeEverything(IndexQuery query, Raw &raw, int rounds)
{
    const auto order = query.ordered(QStringLiteral("i.sort_key"));
    if (!order)
        giveUp(order.error().detail);
    Keys model;
    model.setKeys(*order);
    RawScan scan(raw);
    Strokes strokes;
    for (const QString &text : kTyped) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const QString typed = text.left(length);
            std::vector<double> ours;
            std::vector<double> limit;
            size_t found = 0;
            for (int round = 0; round <= rounds; ++round) {
                if (length > 1)
                    model.setKeys(*query.filtered(*order, {text.left(length - 1), {}}));
                const double one = timed([&] { model.setKeys(*query.filtered(*order, {typed, {}})); });
                const double other = timed([&] { found = scan.run(typed); });
                if (round == 0)
                    continue;
                ours.push_back(one);
                limit.push_back(other);
            }
            if (found != model.keys().size())
                giveUp(QStringLiteral("“%1”: %2 rows, not %3").arg(typed).arg(model.keys().size()).arg(found));
            strokes.ours.push_back(median(ours));
            strokes.limit.push_back(median(limit));
        }
        model.setKeys(*order);
    }
    return strokes;
}

void sortings(Report &report, const QString &where, IndexQuery query, Raw &raw, int rounds)
{
    const struct {
        const char *work;
        const char *ours;
        const char *limit;
    } sorts[] = {
        {"sort by name", "i.sort_key DESC", "SELECT commune FROM commune_index ORDER BY sort_key DESC"},
        {"sort by population", "i.population IS NULL, i.population ASC, i.sort_key",
         "SELECT commune FROM commune_index ORDER BY population IS NULL, population, sort_key"},
    };
    for (const auto &sort : sorts) {
        Keys model;
        const auto before = query.ordered(QStringLiteral("i.sort_key"));
        std::vector<RowKey> raws;
        Statement statement = raw.prepare(sort.limit);
        std::vector<double> ours;
        std::vector<double> limit;
        for (int round = 0; round <= rounds; ++round) {
            model.setKeys(*before);
            const double one = timed([&] { model.setKeys(*query.ordered(QString::fromLatin1(sort.ours))); });
            const double other = timed([&] {
                raws.clear();
                while (statement.step())
                    raws.push_back(static_cast<RowKey>(statement.integer(0)));
            });
            if (round == 0)
                continue;
            ours.push_back(one);
            limit.push_back(other);
        }
        if (raws.size() != model.keys().size())
            giveUp(QString::fromLatin1(sort.work));
        report.add({where, QString::fromLatin1(sort.work), QStringLiteral("ms"), median(ours), median(limit), Goal::times(2)});
    }
}

// What the last screen of the table shows, read by a model that has shown only the first.
void jump(Report &report, const Subject &subject, Register &reg, Raw &raw)
{
    Statement line = raw.prepare("SELECT c.id, c.code, c.name, c.article, c.departement, a.name, e.name, c.postal_codes, i.population, "
                                 "i.standing, i.eligible, i.contact_state, i.contacts, i.last_contact_on, i.next_step_on, "
                                 "h.mayor_last_name, h.email, h.phone FROM commune_index i JOIN commune c ON c.id = i.commune "
                                 "LEFT JOIN arrondissement a ON a.code = c.arrondissement LEFT JOIN epci e ON e.code = c.epci "
                                 "LEFT JOIN town_hall h ON h.commune = c.id WHERE i.commune = ?");
    std::vector<double> ours;
    std::vector<double> limit;
    for (int round = 0; round <= kRounds * 2; ++round) {
        CommunesModel model(reg.store());
        (void)model.index(0, 0).data();
        const int first = std::max(0, model.rowCount() - kScreenful);
        ours.push_back(timed([&] {
            for (int row = first; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column)
                    (void)model.index(row, column).data();
            }
        }));
        limit.push_back(timed([&] {
            for (int row = first; row < model.rowCount(); ++row) {
                line.bind(1, qint64(model.keyAt(row)));
                line.run();
            }
        }));
    }
    report.add({subject.where, QStringLiteral("jump to the last row (%1 rows shown)").arg(kScreenful), QStringLiteral("ms"), median(ours),
                median(limit), Goal::atMost(16)});
}

} // namespace

void measureLists(Report &report, const Subject &subject)
{
    const auto reg = opened(subject.path);
    Raw raw(subject.path);
    CommunesList list(reg->database());
    const Strokes strokes = typeEverything(list.query(), raw, kRounds);
    report.add({subject.where, QStringLiteral("one keystroke in the filter, median key"), QStringLiteral("ms"), median(strokes.ours),
                median(strokes.limit), Goal::times(1.5)});
    report.add({subject.where, QStringLiteral("one keystroke in the filter, 95 % of keys"), QStringLiteral("ms"),
                percentile(strokes.ours, 0.95), percentile(strokes.limit, 0.95), Goal::times(1.5)});
    sortings(report, subject.where, list.query(), raw, kRounds);
    jump(report, subject, *reg, raw);
}

void measureMillion(Report &report, const Subject &france, const QString &folder)
{
    const QString path = folder + QStringLiteral("/million.db");
    Raw raw(path);
    raw.execute("PRAGMA synchronous = OFF");
    raw.execute("PRAGMA journal_mode = OFF");
    raw.execute(QStringLiteral("ATTACH '%1' AS france").arg(france.path));
    raw.execute("CREATE TABLE commune_index (commune INTEGER PRIMARY KEY, sort_key TEXT NOT NULL, search_key TEXT NOT NULL, "
                "population INTEGER)");
    Statement copy = raw.prepare("INSERT INTO commune_index SELECT commune + ?1 * 40000, sort_key || ?1, search_key || ' ' || ?1, "
                                 "population + ?1 FROM france.commune_index LIMIT 1000000 - ?1 * 34969");
    for (qint64 n = 0; n < 29; ++n)
        copy.bind(1, n).run();
    raw.execute("CREATE INDEX commune_index_sort ON commune_index (sort_key)");
    raw.execute("CREATE INDEX commune_index_population ON commune_index (population IS NULL, population, sort_key)");
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        giveUp(database.error().detail);
    const QString where = QStringLiteral("1 M");
    IndexQuery query(**database, {QLatin1StringView("commune_index"), QLatin1StringView("commune"), QLatin1StringView("search_key")});
    const Strokes strokes = typeEverything(query, raw, 1);
    report.add({where, QStringLiteral("one keystroke in the filter, median key"), QStringLiteral("ms"), median(strokes.ours),
                median(strokes.limit), Goal::times(1.5)});
    report.add({where, QStringLiteral("one keystroke in the filter, 95 % of keys"), QStringLiteral("ms"), percentile(strokes.ours, 0.95),
                percentile(strokes.limit, 0.95), Goal::atMost(16)});
    sortings(report, where, query, raw, 2);
    database->reset();
    QFile::remove(path);
}

} // namespace pc::bench
