#include "app/cli/stepscommand.h"

#include "models/applications/applicationlife.h"
#include "models/assignments/assignmentlife.h"
#include "models/hours/hourentry.h"
#include "models/labels/labellife.h"
#include "models/proposals/proposallife.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace pc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pc::StepsCommand)
};

/// A state: its word in the database and the one on screen.
struct State {
    QString word;
    QString label;
};

struct Line {
    State from;
    State to;
    Actor who;
    QString verb;
    QString condition;
    QString refusal;
};

struct Cycle {
    QLatin1StringView table;
    std::vector<Line> (*lines)();
};

enum class Form { Text, Json, Mermaid };

template <typename LifeWords, typename Status>
std::vector<Line> linesOf(std::span<const LifeStep<Status>> table, const char *context)
{
    const auto state = [](Status status) { return State{LifeWords::word(status), LifeWords::label(status)}; };
    const auto said = [context](const char *source) {
        return *source == '\0' ? QString() : QCoreApplication::translate(context, source);
    };
    std::vector<Line> lines;
    for (const LifeStep<Status> &step : table) {
        lines.push_back({state(step.from), state(step.to), step.who, said(step.verb), QLatin1StringView(step.condition),
                         said(step.refusal)});
    }
    return lines;
}

const Cycle kCycles[] = {
    {QLatin1StringView("proposals"), [] { return linesOf<ProposalWords>(ProposalLife::table(), "pc::ProposalLife"); }},
    {QLatin1StringView("applications"),
     [] { return linesOf<ApplicationWords>(ApplicationLife::steps(), "pc::ApplicationLife"); }},
    {QLatin1StringView("assignments"),
     [] { return linesOf<AssignmentWords>(AssignmentLife::table(), "pc::AssignmentLife"); }},
    {QLatin1StringView("labels"), [] { return linesOf<LabelWords>(LabelLife::steps(), "pc::LabelLife"); }},
    {QLatin1StringView("hours"), [] { return linesOf<HourWords>(hourSteps(), "pc::HourWords"); }},
};

QString word(Actor who)
{
    switch (who) {
    case Actor::Commune:
        return QStringLiteral("commune");
    case Actor::Udccas:
        return QStringLiteral("udccas");
    case Actor::University:
        return QStringLiteral("university");
    case Actor::Student:
        return QStringLiteral("student");
    }
    Q_UNREACHABLE();
}

QString label(Actor who)
{
    switch (who) {
    case Actor::Commune:
        return Words::tr("commune");
    case Actor::Udccas:
        return Words::tr("UDCCAS");
    case Actor::University:
        return Words::tr("university");
    case Actor::Student:
        return Words::tr("student");
    }
    Q_UNREACHABLE();
}

QByteArray json(const std::vector<const Cycle *> &cycles)
{
    QJsonArray array;
    for (const Cycle *cycle : cycles) {
        for (const Line &line : cycle->lines()) {
            array.append(QJsonObject{{QStringLiteral("table"), cycle->table},
                                     {QStringLiteral("from"), line.from.word},
                                     {QStringLiteral("to"), line.to.word},
                                     {QStringLiteral("who"), word(line.who)},
                                     {QStringLiteral("verb"), line.verb},
                                     {QStringLiteral("condition"), line.condition},
                                     {QStringLiteral("refusal"), line.refusal}});
        }
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

// A diagram names each state once, then says the steps. The dots of a button that opens a dialog say nothing here.
QByteArray mermaid(const Cycle &cycle)
{
    const std::vector<Line> lines = cycle.lines();
    QString text = QStringLiteral("stateDiagram-v2\n");
    QStringList named;
    for (const Line &line : lines) {
        for (const State &state : {line.from, line.to}) {
            if (named.contains(state.word))
                continue;
            named << state.word;
            text += QStringLiteral("    state \"%1\" as %2\n").arg(state.label, state.word);
        }
    }
    for (const Line &line : lines) {
        QString verb = line.verb;
        verb.remove(u'…');
        text += QStringLiteral("    %1 --> %2 : %3 (%4)\n").arg(line.from.word, line.to.word, verb, label(line.who));
    }
    return text.toUtf8();
}

QByteArray plain(const std::vector<const Cycle *> &cycles)
{
    constexpr size_t kColumns = 6;
    using Row = std::array<QString, kColumns>;
    QString text;
    for (const Cycle *cycle : cycles) {
        std::vector<Row> rows{{Words::tr("From"), Words::tr("To"), Words::tr("Who"), Words::tr("Step"),
                               Words::tr("Condition"), Words::tr("Otherwise")}};
        for (const Line &line : cycle->lines())
            rows.push_back({line.from.label, line.to.label, label(line.who), line.verb, line.condition, line.refusal});
        std::array<qsizetype, kColumns> widths{};
        for (const Row &row : rows) {
            for (size_t i = 0; i < kColumns; ++i)
                widths[i] = std::max(widths[i], row[i].size());
        }
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + cycle->table + u'\n';
        for (const Row &row : rows) {
            QString line = QStringLiteral("  ");
            for (size_t i = 0; i < kColumns; ++i)
                line += row[i].leftJustified(widths[i]) + QStringLiteral("  ");
            while (line.endsWith(u' '))
                line.chop(1);
            text += line + u'\n';
        }
    }
    return text.toUtf8();
}

Result<Form> formOf(const Arguments &arguments)
{
    const QString word = arguments.value(QStringLiteral("format"));
    const bool json = arguments.has(QStringLiteral("json"));
    if (word.isEmpty())
        return json ? Form::Json : Form::Text;
    if (word == QLatin1StringView("mermaid") && !json)
        return Form::Mermaid;
    return Error{ErrorKind::Usage, Words::tr("The steps are written as text, with --json, or with --format mermaid."), {}};
}

} // namespace

Result<int> runSteps(const Arguments &arguments, CommandLine::Streams streams)
{
    const QString wanted = arguments.positional().value(0);
    std::vector<const Cycle *> cycles;
    QStringList known;
    for (const Cycle &cycle : kCycles) {
        known << cycle.table;
        if (wanted.isEmpty() || wanted == cycle.table)
            cycles.push_back(&cycle);
    }
    if (cycles.empty()) {
        return Error{ErrorKind::Usage,
                     Words::tr("“%1” has no steps. The tables are: %2.").arg(wanted, known.join(QStringLiteral(", "))),
                     {}};
    }
    const Result<Form> form = formOf(arguments);
    if (!form)
        return form.error();
    if (*form == Form::Mermaid && cycles.size() > 1) {
        return Error{ErrorKind::Usage,
                     Words::tr("A diagram shows one table. The tables are: %1.").arg(known.join(QStringLiteral(", "))),
                     {}};
    }
    streams.out.write(*form == Form::Json      ? json(cycles)
                      : *form == Form::Mermaid ? mermaid(*cycles.front())
                                               : plain(cycles));
    return int(Done);
}

} // namespace pc
