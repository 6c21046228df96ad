#include "models/documents/documenttemplate.h"

#include <QFile>

#include <algorithm>

static void initDocumentsResources() { Q_INIT_RESOURCE(documents); }

namespace pc {

namespace {

const QLatin1StringView kTable("document_template");
const QString kColumns =
    QStringLiteral("SELECT id, kind, version, shipped, subject, body, declined, retired FROM document_template ");

struct OfficeRow {
    DocumentTemplate text;
    int declined = 0;
    bool retired = false;
};

OfficeRow fromRow(const Row &row)
{
    return {{.id = {row.integer(0)},
             .kind = row.text(1),
             .version = static_cast<int>(row.integer(2)),
             .shipped = static_cast<int>(row.integer(3)),
             .subject = row.text(4),
             .body = row.text(5)},
            static_cast<int>(row.integer(6)),
            row.boolean(7)};
}

Values bind(const OfficeRow &row)
{
    return {{QLatin1StringView("kind"), row.text.kind},         {QLatin1StringView("version"), row.text.version},
            {QLatin1StringView("shipped"), row.text.shipped},   {QLatin1StringView("declined"), row.declined},
            {QLatin1StringView("subject"), row.text.subject},   {QLatin1StringView("body"), row.text.body},
            {QLatin1StringView("retired"), row.retired ? 1 : 0}};
}

Result<std::vector<OfficeRow>> read(Database &database, const QString &where, const QVariantList &values)
{
    std::vector<OfficeRow> rows;
    const Status status =
        database.select(kColumns + where + QStringLiteral(" ORDER BY version DESC"), values, [&rows](const Row &row) {
            rows.push_back(fromRow(row));
            return true;
        });
    if (!status)
        return status.error();
    return rows;
}

Result<std::vector<OfficeRow>> versions(Database &database, const QString &kind)
{
    return read(database, QStringLiteral("WHERE kind = ?"), {kind});
}

// Only the latest version can be in use: going back to the program's text retires all of them.
const OfficeRow *officeRow(const std::vector<OfficeRow> &rows)
{
    return rows.empty() || rows.front().retired ? nullptr : &rows.front();
}

Result<bool> wasIssued(Database &database, TemplateId id)
{
    const auto found =
        database.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM issued_document WHERE template = ?)"), {id.value});
    if (!found)
        return found.error();
    return found->toBool();
}

/// Lines "name: value" up to the first empty one, then the text.
DocumentTemplate parse(const QString &kind, const QString &file)
{
    DocumentTemplate text{.id = {}, .kind = kind, .subject = {}, .body = {}};
    const qsizetype head = file.indexOf(QStringLiteral("\n\n"));
    text.body = head < 0 ? QString() : file.mid(head + 2);
    while (text.body.endsWith(u'\n'))
        text.body.chop(1);
    const QStringList lines = file.left(head).split(u'\n');
    for (const QString &line : lines) {
        const QString value = line.section(u':', 1).trimmed();
        if (line.startsWith(QStringLiteral("version:")))
            text.shipped = value.toInt();
        else if (line.startsWith(QStringLiteral("subject:")))
            text.subject = value;
    }
    return text;
}

// As it is stored and compared: one kind of line end.
QString clean(QString text)
{
    return storableText(text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n'));
}

} // namespace

Result<DocumentTemplate> TemplatesRepository::shipped(const QString &kind)
{
    initDocumentsResources();
    QFile file(QStringLiteral(":/documents/%1.txt").arg(kind));
    if (!file.exists())
        return Error{ErrorKind::Missing, tr("There is no text for this kind of document."), kind};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, tr("The program is incomplete: install it again."), file.fileName()};
    DocumentTemplate text = parse(kind, clean(QString::fromUtf8(file.readAll())));
    if (text.shipped < 1)
        return Error{ErrorKind::Io, tr("The program is incomplete: install it again."), file.fileName()};
    return text;
}

Result<DocumentTemplate> TemplatesRepository::inUse(const QString &kind)
{
    const auto rows = versions(m_database, kind);
    if (!rows)
        return rows.error();
    if (const OfficeRow *row = officeRow(*rows))
        return row->text;
    return shipped(kind);
}

Result<std::optional<DocumentTemplate>> TemplatesRepository::find(TemplateId id)
{
    const auto rows = read(m_database, QStringLiteral("WHERE id = ?"), {id.value});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(rows->front().text);
}

Result<std::optional<DocumentTemplate>> TemplatesRepository::proposed(const QString &kind)
{
    const auto rows = versions(m_database, kind);
    if (!rows)
        return rows.error();
    const OfficeRow *row = officeRow(*rows);
    if (!row)
        return std::optional<DocumentTemplate>();
    const auto ours = shipped(kind);
    if (!ours)
        return ours.error().kind == ErrorKind::Missing ? Result<std::optional<DocumentTemplate>>(std::nullopt)
                                                       : ours.error();
    return proposes(ours->shipped, row->text.shipped, row->declined) ? std::optional(*ours) : std::nullopt;
}

Result<TemplateId> TemplatesRepository::save(Transaction &transaction, const QString &kind, const QString &subject,
                                             const QString &body)
{
    const auto rows = versions(transaction.database(), kind);
    if (!rows)
        return rows.error();
    OfficeRow next;
    if (const OfficeRow *row = officeRow(*rows)) {
        next = *row;
    } else {
        const auto ours = shipped(kind);
        if (!ours)
            return ours.error();
        next.text = *ours;
    }
    const DocumentTemplate before = next.text;
    next.text.subject = clean(subject).trimmed().replace(u'\n', u' ');
    next.text.body = clean(body);
    if (next.text == before)
        return before.id;
    const auto issued = before.id.isValid() ? wasIssued(transaction.database(), before.id) : Result<bool>(true);
    if (!issued)
        return issued.error();
    if (!*issued) {
        const Status status = transaction.update(kTable, before.id.value, bind(next));
        return status ? Result<TemplateId>(before.id) : status.error();
    }
    next.text.version = rows->empty() ? 1 : rows->front().text.version + 1;
    const auto id = transaction.insert(kTable, bind(next));
    if (!id)
        return id.error();
    return TemplateId{*id};
}

Status TemplatesRepository::restore(Transaction &transaction, const QString &kind)
{
    if (const auto ours = shipped(kind); !ours)
        return ours.error();
    const auto rows = versions(transaction.database(), kind);
    if (!rows)
        return rows.error();
    for (const OfficeRow &row : *rows) {
        if (Status status = transaction.update(kTable, row.text.id.value, {{QLatin1StringView("retired"), 1}}); !status)
            return status;
    }
    return done();
}

Status TemplatesRepository::decline(Transaction &transaction, const QString &kind)
{
    const auto ours = shipped(kind);
    if (!ours)
        return ours.error();
    const auto rows = versions(transaction.database(), kind);
    if (!rows)
        return rows.error();
    const OfficeRow *row = officeRow(*rows);
    return row ? transaction.update(kTable, row->text.id.value, {{QLatin1StringView("declined"), ours->shipped}})
               : done();
}

} // namespace pc
