#include "models/exchange/importapply.h"

#include "models/exchange/importkind.h"

namespace pc {

namespace {

class ImportText {
    Q_DECLARE_TR_FUNCTIONS(pc::Import)

public:
    static QString nothing() { return tr("No row is ticked: there is nothing to import."); }
    static QString atLine(int line, const QString &message) { return tr("Line %1: %2").arg(line).arg(message); }
    static QString column(qsizetype number) { return tr("Column %1").arg(number); }
    static QString named(const QString &field, const QString &message)
    {
        return tr("%1: %2", "field and what is wrong").arg(field, message);
    }
};

bool isRejected(const ImportRow &row)
{
    return row.state == ImportRow::Error || (row.state == ImportRow::Ignored && row.applicable);
}

QString reasonOf(const ImportPlan &plan, const ImportRow &row)
{
    QStringList reasons;
    if (!row.message.isEmpty())
        reasons << row.message;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].state == ImportCell::Error && plan.mapping[i])
            reasons << ImportText::named(ImportFields::label(plan.kind, *plan.mapping[i]), row.cells[i].message);
    }
    return reasons.join(QStringLiteral(" — "));
}

} // namespace

QString importText(const ImportPlan &plan) { return importKind(plan.kind).step(plan); }

Result<ImportOutcome> applyImport(Store &store, const ImportPlan &plan)
{
    if (plan.counts.chosen == 0)
        return Error{ErrorKind::Refused, ImportText::nothing(), {}};
    ImportOutcome outcome{importText(plan), 0, 0, 0, 0};
    const Status status = store.transact(outcome.text, [&](Transaction &transaction) -> Status {
        for (const ImportRow &row : plan.rows) {
            if (!row.chosen)
                continue;
            if (Status written = importKind(plan.kind).apply(transaction, row); !written) {
                Error error = written.error();
                error.message = ImportText::atLine(row.sourceLine, error.message);
                return error;
            }
        }
        return done();
    });
    if (!status)
        return status.error();
    for (const ImportRow &row : plan.rows) {
        outcome.rejected += isRejected(row) ? 1 : 0;
        if (!row.chosen)
            continue;
        ++outcome.applied;
        ++(row.own == ImportRow::New ? outcome.fresh : outcome.changed);
    }
    return outcome;
}

TextTable rejectedRows(const ImportPlan &plan)
{
    const QString reasonTitle = ImportFields::reasonTitle();
    const qsizetype width = plan.columnCount();
    const qsizetype old = plan.source.header.indexOf(reasonTitle);
    TextTable table;
    for (qsizetype i = 0; i < width; ++i) {
        const auto &field = plan.mapping[size_t(i)];
        const QString title = plan.source.header.value(i);
        if (i != old)
            table.header << (!title.isEmpty() ? title
                                 : field      ? ImportFields::label(plan.kind, *field)
                                              : ImportText::column(i + 1));
    }
    table.header << reasonTitle;
    table.headerLine = 1;
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        if (!isRejected(plan.rows[i]))
            continue;
        QStringList cells = plan.source.rows[i];
        cells.resize(width);
        if (old >= 0)
            cells.removeAt(old);
        table.rows.push_back(cells << reasonOf(plan, plan.rows[i]));
        table.lineNumbers.push_back(int(table.rows.size()) + 1);
    }
    return table;
}

} // namespace pc
