#include "models/itemmodels/fieldlabels.h"

#include "models/itemmodels/fieldlabeltable.h"

#include <QHash>

#include <vector>

namespace pc {

namespace {

struct TableLabels {
    const char *text = nullptr;              ///< of the table itself
    std::vector<const FieldLabel *> columns; ///< in the order a person reads them
};

const QHash<QString, TableLabels> &labels()
{
    static const QHash<QString, TableLabels> all = [] {
        QHash<QString, TableLabels> tables;
        for (const auto &part : {officeFieldLabels(), campaignFieldLabels(), proposalFieldLabels(),
                                 studentFieldLabels(), assignmentFieldLabels(), paperFieldLabels(), labelFieldLabels()}) {
            for (const FieldLabel &label : part) {
                TableLabels &table = tables[QString::fromLatin1(label.table)];
                if (*label.column == '\0')
                    table.text = label.text;
                else
                    table.columns.push_back(&label);
            }
        }
        return tables;
    }();
    return all;
}

} // namespace

QString FieldLabels::field(const QString &table, const QString &column)
{
    const auto found = labels().constFind(table);
    if (found == labels().constEnd())
        return column;
    for (const FieldLabel *label : found->columns) {
        if (column == QLatin1StringView(label->column))
            return tr(label->text);
    }
    return column;
}

QString FieldLabels::table(const QString &table)
{
    const auto found = labels().constFind(table);
    return found == labels().constEnd() || !found->text ? table : tr(found->text);
}

QStringList FieldLabels::columns(const QString &table)
{
    QStringList columns;
    for (const FieldLabel *label : labels().value(table).columns)
        columns << QString::fromLatin1(label->column);
    return columns;
}

} // namespace pc
