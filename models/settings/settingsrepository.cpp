#include "models/settings/settingsrepository.h"

#include <QFile>
#include <QUuid>

static void initSettingsResources()
{
    Q_INIT_RESOURCE(settings);
}

namespace pc {

namespace {
const QLatin1StringView kTable("setting");
const QLatin1StringView kAssets("asset");
} // namespace

Result<QString> SettingsRepository::value(const QString &name, QDate on)
{
    const auto found = m_database.scalar(
        QStringLiteral("SELECT value FROM setting WHERE name = ? AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1"),
        {name, on.toString(Qt::ISODate)});
    if (!found)
        return found.error();
    return found->toString();
}

Result<std::vector<Setting>> SettingsRepository::timeline(const QString &name)
{
    std::vector<Setting> settings;
    const QString sql =
        QStringLiteral("SELECT id, name, value, valid_from, source FROM setting WHERE name = ? ORDER BY valid_from");
    const Status status = m_database.select(sql, {name}, [&](const Row &row) {
        settings.push_back({row.integer(0), row.text(1), row.text(2), row.date(3), row.text(4)});
        return true;
    });
    if (!status)
        return status.error();
    return settings;
}

Status SettingsRepository::set(Transaction &transaction, const Setting &setting)
{
    const auto existing = transaction.database().scalar(
        QStringLiteral("SELECT id FROM setting WHERE name = ? AND valid_from = ?"),
        {setting.name, setting.validFrom.toString(Qt::ISODate)});
    if (!existing)
        return existing.error();
    const Values values{{QLatin1StringView("name"), setting.name},
                        {QLatin1StringView("value"), setting.value},
                        {QLatin1StringView("valid_from"), bindDate(setting.validFrom)},
                        {QLatin1StringView("source"), setting.source}};
    if (!existing->isNull())
        return transaction.update(kTable, existing->toLongLong(), values);
    const Result<qint64> id = transaction.insert(kTable, values);
    return id ? done() : Status(id.error());
}

Status SettingsRepository::remove(Transaction &transaction, qint64 id)
{
    return transaction.remove(kTable, id);
}

Result<std::vector<Setting>> SettingsRepository::defaults()
{
    initSettingsResources();
    QFile file(QStringLiteral(":/settings/defaults.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, tr("The program is incomplete: install it again."), file.fileName()};
    std::vector<Setting> settings;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != 4)
            continue;
        settings.push_back({0, cells.at(0), cells.at(2), QDate::fromString(cells.at(1), Qt::ISODate), cells.at(3)});
    }
    return settings;
}

Status SettingsRepository::writeBaseline(Database &database, const std::vector<Setting> &settings)
{
    const QString sql = QStringLiteral("INSERT INTO setting (uuid, name, value, valid_from, source) VALUES (?,?,?,?,?)");
    for (const Setting &setting : settings) {
        const QVariantList values{QUuid::createUuid().toString(QUuid::WithoutBraces), setting.name, setting.value,
                                  bindDate(setting.validFrom), setting.source};
        if (Status status = database.execute(sql, values); !status)
            return status;
    }
    return done();
}

Result<QByteArray> SettingsRepository::asset(const QString &name)
{
    const auto bytes = m_database.scalar(QStringLiteral("SELECT bytes FROM asset WHERE name = ?"), {name});
    if (!bytes)
        return bytes.error();
    return bytes->toByteArray();
}

Status SettingsRepository::setAsset(Transaction &transaction, const QString &name, const QString &mediaType,
                                    const QByteArray &bytes)
{
    const auto existing = transaction.database().scalar(QStringLiteral("SELECT id FROM asset WHERE name = ?"), {name});
    if (!existing)
        return existing.error();
    if (bytes.isEmpty())
        return existing->isNull() ? done() : transaction.remove(kAssets, existing->toLongLong());
    const Values values{{QLatin1StringView("name"), name},
                        {QLatin1StringView("media_type"), mediaType},
                        {QLatin1StringView("bytes"), bytes}};
    if (!existing->isNull())
        return transaction.update(kAssets, existing->toLongLong(), values);
    const Result<qint64> id = transaction.insert(kAssets, values);
    return id ? done() : Status(id.error());
}

} // namespace pc
