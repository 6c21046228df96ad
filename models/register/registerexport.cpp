#include "models/register/registerexport.h"

#include "models/base/minutes.h"
#include "models/base/textfold.h"
#include "models/register/exportdraft.h"

#include <QMap>

namespace pc {

namespace {

const QString kCommunes = QStringLiteral("communes");
const QString kContacts = QStringLiteral("contacts");

const RecordExport *recordExport(const QString &table)
{
    static const RecordExport *const all[] = {&proposalsExport(), &studentsExport(), &applicationsExport(), &assignmentsExport(),
                                              &hoursExport(), &labelsExport()};
    for (const RecordExport *record : all) {
        if (table == QLatin1StringView(record->name))
            return record;
    }
    return nullptr;
}

QString plain(const Cell &cell)
{
    if (const auto *flag = std::get_if<bool>(&cell))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *integer = std::get_if<qint64>(&cell))
        return QString::number(*integer);
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    return {};
}

int columnOf(const ExportTable &table, const QString &key)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].key == key)
            return static_cast<int>(i);
    }
    return -1;
}

Error unknownColumn(const QString &key, const ExportTable &table)
{
    QStringList known;
    for (const ExportColumn &column : table.columns)
        known << column.key;
    return {ErrorKind::Usage, RegisterExport::tr("There is no column “%1”. The columns are: %2.").arg(key, known.join(QStringLiteral(", "))),
            {}};
}

Status keepWhere(ExportTable &table, const std::vector<std::pair<QString, QString>> &where)
{
    QMap<int, QStringList> accepted;
    for (const auto &[key, value] : where) {
        const int column = columnOf(table, key);
        if (column < 0)
            return unknownColumn(key, table);
        accepted[column] << foldForSearch(value);
    }
    std::erase_if(table.rows, [&](const std::vector<Cell> &row) {
        for (auto it = accepted.cbegin(); it != accepted.cend(); ++it) {
            if (!it->contains(foldForSearch(plain(row.at(static_cast<size_t>(it.key()))))))
                return true;
        }
        return false;
    });
    return done();
}

Status keepColumns(ExportDraft &draft, const QStringList &keys)
{
    if (keys.isEmpty())
        return done();
    const ExportTable &table = draft.table;
    ExportDraft kept;
    std::vector<size_t> sources;
    for (const QString &key : keys) {
        const int column = columnOf(table, key);
        if (column < 0)
            return unknownColumn(key, table);
        sources.push_back(static_cast<size_t>(column));
        kept.table.columns.push_back(table.columns.at(sources.back()));
        kept.labels.push_back(draft.labels.at(sources.back()));
        kept.isDuration.push_back(draft.isDuration.at(sources.back()));
    }
    for (const std::vector<Cell> &row : table.rows) {
        std::vector<Cell> cells;
        for (const size_t source : sources)
            cells.push_back(row.at(source));
        kept.table.rows.push_back(std::move(cells));
    }
    draft = std::move(kept);
    return done();
}

// Words in the reader's own, durations as hours unless they stay numbers.
void speakToReaders(ExportDraft &draft, bool minutesStay)
{
    for (std::vector<Cell> &row : draft.table.rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            if (auto *text = std::get_if<QString>(&row[i]); text && draft.labels[i])
                *text = draft.labels[i](*text);
            if (const auto *minutes = std::get_if<qint64>(&row[i]); minutes && draft.isDuration[i] && !minutesStay)
                row[i] = formatHours(*minutes);
        }
    }
}

} // namespace

QStringList RegisterExport::tables()
{
    return {kCommunes,
            kContacts,
            QStringLiteral("proposals"),
            QStringLiteral("students"),
            QStringLiteral("applications"),
            QStringLiteral("assignments"),
            QStringLiteral("hours"),
            QStringLiteral("labels")};
}

Result<ExportTable> RegisterExport::table(const ExportRequest &request)
{
    if (!tables().contains(request.table)) {
        return Error{ErrorKind::Usage,
                     tr("There is no table “%1”. The tables are: %2.").arg(request.table, tables().join(QStringLiteral(", "))), {}};
    }
    const RecordExport *record = recordExport(request.table);
    auto draft = record                     ? exportRecords(m_database, *record, request.search)
                 : request.table == kCommunes ? exportCommunes(m_database, request.search)
                                              : exportContacts(m_database, request.search);
    if (!draft)
        return draft.error();
    if (Status status = keepWhere(draft->table, request.where); !status)
        return status.error();
    if (Status status = keepColumns(*draft, request.columns); !status)
        return status.error();
    if (request.forReaders)
        speakToReaders(*draft, request.minutes);
    return std::move(draft->table);
}

} // namespace pc
