#include "models/base/textfold.h"
#include "models/register/exportdraft.h"
#include "models/register/registerexport.h"

namespace pc {

namespace {

Cell cellOf(const Row &row, int at, ExportType type)
{
    if (row.isNull(at))
        return {};
    switch (type) {
    case ExportType::Text: return row.text(at);
    case ExportType::Number:
    case ExportType::Minutes: return row.integer(at);
    case ExportType::YesNo: return row.boolean(at);
    case ExportType::Day: return row.date(at);
    }
    return {};
}

// Where the list on screen has no key yet, every text of the row is searched.
QString textsOf(const std::vector<Cell> &cells)
{
    QStringList texts;
    for (const Cell &cell : cells) {
        if (const auto *text = std::get_if<QString>(&cell))
            texts << *text;
    }
    return foldForSearch(texts.join(u' '));
}

} // namespace

void ExportDraft::addColumn(const char *key, const char *label, const char *words, bool duration)
{
    table.columns.push_back({QString::fromLatin1(key), RegisterExport::tr(label), duration});
    labels.push_back(wordLabelOf(QString::fromLatin1(words)));
    isDuration.push_back(duration);
}

Result<ExportDraft> exportRecords(Database &database, const RecordExport &record, const QString &search)
{
    ExportDraft draft;
    QStringList expressions;
    for (const RecordExportColumn &column : record.columns) {
        draft.addColumn(column.key, column.label, column.words, column.type == ExportType::Minutes);
        expressions << QString::fromLatin1(column.sql);
    }
    expressions << QString::fromLatin1(record.searchKey);
    const QString sql = QStringLiteral("SELECT %1 %2 ORDER BY %3")
                            .arg(expressions.join(QStringLiteral(", ")), QString::fromLatin1(record.from),
                                 QString::fromLatin1(record.order));
    const int width = int(record.columns.size());
    const std::vector<SearchWord> words = searchWords(search);
    const Status status = database.select(sql, {}, [&](const Row &row) {
        std::vector<Cell> cells;
        cells.reserve(size_t(width));
        for (int i = 0; i < width; ++i)
            cells.push_back(cellOf(row, i, record.columns[size_t(i)].type));
        if (matches(row.isNull(width) ? textsOf(cells) : row.text(width), words))
            draft.table.rows.push_back(std::move(cells));
        return true;
    });
    if (!status)
        return status.error();
    return draft;
}

} // namespace pc
