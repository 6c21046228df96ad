#include "models/exchange/importhourmarks.h"

#include "models/base/minutes.h"

#include <algorithm>

namespace pc {

namespace {

constexpr qsizetype kNamed = 3;

class HourMarks {
    Q_DECLARE_TR_FUNCTIONS(pc::HoursImport)

public:
    explicit HourMarks(ImportPlan &plan) : m_plan(plan) {}

    void mark()
    {
        m_plan.aboveQuota.clear();
        for (size_t i = 0; i < m_plan.rows.size(); ++i) {
            ImportRow &row = m_plan.rows[i];
            for (ImportCell &cell : row.cells)
                cell.beside.clear();
            if (row.chosen && row.hours) {
                besideOthers(i);
                aboveQuota(i);
                m_days[{row.hours->student.value, row.as<HourEntry>().day}].push_back(i);
            }
        }
    }

    static QString text(const ImportPlan &plan)
    {
        const int rows = plan.counts.chosen;
        if (plan.aboveQuota.isEmpty())
            return ImportPlanner::tr("Import of %n line(s) of hours", nullptr, rows);
        QStringList names = plan.aboveQuota.mid(0, kNamed);
        if (plan.aboveQuota.size() > kNamed)
            names << QStringLiteral("…");
        return tr("Import of %n line(s) of hours; above the quota: %1", nullptr, rows)
            .arg(names.join(QStringLiteral(", ")));
    }

private:
    void say(size_t at, ImportField field, const QString &sentence)
    {
        const auto column = m_plan.columnOf(field);
        if (!column)
            return;
        QString &beside = m_plan.rows[at].cells[size_t(*column)].beside;
        beside += (beside.isEmpty() ? QString() : QStringLiteral("\n")) + sentence;
    }

    ImportField whereDay() const { return m_plan.columnOf(ImportField::Date) ? ImportField::Date : ImportField::Month; }

    // Against the chosen rows above, and what the register has on that day.
    void besideOthers(size_t at)
    {
        const ImportRow &row = m_plan.rows[at];
        const auto &entry = row.as<HourEntry>();
        const auto others = m_days.value({row.hours->student.value, entry.day});
        HourSurroundings around = row.hours->around;
        for (const size_t other : others) {
            const auto &line = m_plan.rows[other].as<HourEntry>();
            const auto shared = hourWarnings(entry, {{line}, {}, {}, {}});
            if (entry.overlapReason.isEmpty()
                && std::find(shared.begin(), shared.end(), HourWarning::Overlap) != shared.end())
                say(at, whereDay(), tr("Line %1 covers the same time of the day.").arg(m_plan.rows[other].sourceLine));
            if (line.id.isValid())
                std::erase_if(around.sameDay, [&](const HourEntry &known) { return known.id == line.id; });
            around.sameDay.push_back(line);
        }
        if (others.empty())
            return;
        const auto known = [&](HourWarning warning) {
            const auto &said = row.hours->warnings;
            return warning == HourWarning::Overlap || std::find(said.begin(), said.end(), warning) != said.end();
        };
        for (const HourWarning warning : hourWarnings(entry, around)) {
            if (!known(warning) && entry.overlapReason.isEmpty())
                say(at, whereDay(), HourWarnings::sentence(warning));
        }
    }

    // Said once for a student and a year: at the line that goes beyond.
    void aboveQuota(size_t at)
    {
        const ImportRow &row = m_plan.rows[at];
        const HourLineFacts &facts = *row.hours;
        if (!facts.campaign.isValid() || row.own != ImportRow::New)
            return;
        Sum &sum = m_sums[{facts.student.value, facts.campaign.value}];
        sum.minutes += row.as<HourEntry>().minutes;
        const qint64 total = facts.enteredBefore + sum.minutes;
        if (sum.isSaid || total <= facts.quota)
            return;
        sum.isSaid = true;
        say(at, ImportField::Duration,
            tr("With this line %1 has %2 in %3, above the quota of %4.")
                .arg(facts.name, formatMinutes(total), facts.campaignName, formatMinutes(facts.quota)));
        if (!m_plan.aboveQuota.contains(facts.name))
            m_plan.aboveQuota << facts.name;
    }

    struct Sum {
        qint64 minutes = 0;
        bool isSaid = false;
    };

    ImportPlan &m_plan;
    QHash<std::pair<qint64, QDate>, std::vector<size_t>> m_days; ///< rows by student and day
    QHash<std::pair<qint64, qint64>, Sum> m_sums;                ///< by student and campaign
};

} // namespace

void compareHourRows(ImportPlan &plan) { HourMarks(plan).mark(); }

QString hoursImportText(const ImportPlan &plan) { return HourMarks::text(plan); }

} // namespace pc
