#include "app/cli/handovercommands.h"

#include "app/session.h"
#include "models/handover/handover.h"
#include "models/handover/received.h"

#include <QFileInfo>

namespace pc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pc::HandoverCommands)
};

void print(QIODevice &out, const QString &text) { out.write(text.toUtf8() + '\n'); }

QString onOneLine(QString text) { return text.replace(u'\n', u' '); }

// "Changed  Proposal of action: 2026-014 Reading aloud  Status: Deposited → Granted"
void printRow(QIODevice &out, const RowDifference &row)
{
    const QString what = onOneLine(row.what);
    if (row.kind != RowDifference::Changed) {
        print(out, Words::tr("%1 — %2", "what happened to a record, and which").arg(row.word(), what));
    } else {
        for (const FieldDifference &field : row.fields) {
            print(out, Words::tr("%1 — %2 — %3: before “%4”, here “%5”, there “%6”")
                           .arg(row.word(), what, field.label, onOneLine(field.before), onOneLine(field.ours),
                                onOneLine(field.theirs)));
        }
    }
    if (!row.locked.isEmpty())
        print(out, QStringLiteral("    ") + row.locked);
}

} // namespace

Result<int> runHandover(const Arguments &arguments, CommandLine::Streams streams)
{
    const auto office = HandoverRules::office(arguments.value(QStringLiteral("for")));
    if (!office)
        return Error{ErrorKind::Usage, Words::tr("Say for whom the copy is: --for university or --for udccas."), {}};
    auto opened = Register::open(arguments.positional().at(0), Session::storeOptions(Store::Mode::Write));
    if (!opened)
        return opened.error();
    const auto made = Handover::make(**opened, {*office, arguments.positional().at(1)});
    if (!made)
        return made.error();
    print(streams.out, Words::tr("%1: the copy is written and verified. It does not hold:").arg(made->path));
    for (const QString &left : HandoverRules::leftOut(*office))
        print(streams.out, QStringLiteral("  ") + left);
    return int(Done);
}

Result<int> runReceive(const Arguments &arguments, CommandLine::Streams streams)
{
    const bool apply = arguments.has(QStringLiteral("apply"));
    const bool theirs = arguments.has(QStringLiteral("take-theirs"));
    if (theirs && !apply)
        return Error{ErrorKind::Usage, Words::tr("--take-theirs goes with --apply."), {}};
    auto opened = Register::open(arguments.positional().at(0), Session::storeOptions(apply ? Store::Mode::Write : Store::Mode::Read));
    if (!opened)
        return opened.error();
    auto received = Receiving::compare(**opened, arguments.positional().at(1));
    if (!received)
        return received.error();
    if (theirs)
        received->takeConflicts(true);
    print(streams.err, Receiving::summary(*received));
    for (const RowDifference &row : received->rows)
        printRow(streams.out, row);
    const ReceivedCounts counts = received->counts();
    const int left = int(received->rows.size()) - counts.taken;
    if (!apply) {
        print(streams.err, Words::tr("Nothing was written: give --apply to take %n record(s).", nullptr, counts.taken));
        return int(Done);
    }
    if (counts.taken > 0) {
        const auto text = Receiving::receive((*opened)->store(), *received);
        if (!text)
            return text.error();
    }
    print(streams.err, Words::tr("%n record(s) taken.", nullptr, counts.taken));
    if (left > 0)
        print(streams.err, Words::tr("%n record(s) left as they are here.", nullptr, left));
    return int(Done);
}

} // namespace pc
