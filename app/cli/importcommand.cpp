#include "app/cli/importcommand.h"

#include "app/session.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/exchange/importapply.h"
#include "models/register/register.h"
#include "models/tables/csvreader.h"
#include "models/tables/tablefile.h"
#include "models/tables/textencoding.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace pc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pc::ImportCommand)
};

/// Something to say about one cell, or about a row or the whole file when the column is empty.
struct Remark {
    int line = 0; ///< 0: the whole file
    QString column;
    QString message;
};

struct Account {
    int added = 0; ///< would be, as long as nothing is written
    int changed = 0;
    int same = 0;
    std::vector<Remark> rejected;
    std::vector<Remark> notices;
    QStringList unread; ///< titles of columns that fill nothing
    bool written = false;
};

void print(QIODevice &out, const QString &text) { out.write(text.toUtf8() + '\n'); }

Result<TextTable> readSource(const QString &source, QIODevice *in)
{
    if (source != QLatin1StringView("-"))
        return readTableFile(source);
    QFile standard;
    if (!in) {
        if (!standard.open(stdin, QIODevice::ReadOnly))
            return Error{ErrorKind::Io, Words::tr("The standard input cannot be read."), standard.errorString()};
        in = &standard;
    }
    return readCsv(decodeText(in->readAll()).text);
}

QString columnTitle(const ImportPlan &plan, size_t column)
{
    const QString title = plan.source.header.value(qsizetype(column));
    return !title.isEmpty() || !plan.mapping[column] ? title : ImportFields::label(plan.kind, *plan.mapping[column]);
}

void reject(Account &account, const ImportPlan &plan, const ImportRow &row)
{
    const size_t before = account.rejected.size();
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].state == ImportCell::Error)
            account.rejected.push_back({row.sourceLine, columnTitle(plan, i), row.cells[i].message});
    }
    if (!row.message.isEmpty() || account.rejected.size() == before) {
        const QString column = row.troubleAt ? ImportFields::label(plan.kind, *row.troubleAt) : QString();
        account.rejected.push_back({row.sourceLine, column, row.message});
    }
}

void listUnread(Account &account, const ImportPlan &plan)
{
    for (qsizetype i = 0; i < plan.columnCount(); ++i) {
        const QString title = plan.source.header.value(i);
        if (plan.mapping[size_t(i)] || title.isEmpty())
            continue;
        account.unread << title;
        account.notices.push_back({plan.source.headerLine, title, Words::tr("This column is not read.")});
    }
}

Account accountOf(const ImportPlan &plan)
{
    Account account;
    listUnread(account, plan);
    for (const ImportRow &row : plan.rows) {
        // Another row says something else about the same: which one is right is not ours to say.
        const bool contradicts = row.state == ImportRow::Ignored && row.applicable;
        if (row.state == ImportRow::Error || contradicts) {
            reject(account, plan, row);
            continue;
        }
        account.added += row.state == ImportRow::New ? 1 : 0;
        account.changed += row.state == ImportRow::Changed ? 1 : 0;
        account.same +=
            row.own != ImportRow::Ignored && row.state != ImportRow::New && row.state != ImportRow::Changed ? 1 : 0;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].isNotice())
                account.notices.push_back({row.sourceLine, columnTitle(plan, i), row.cells[i].said()});
        }
    }
    return account;
}

QJsonArray toJson(const std::vector<Remark> &remarks)
{
    QJsonArray array;
    for (const Remark &remark : remarks) {
        array.append(QJsonObject{{QStringLiteral("line"), remark.line},
                                 {QStringLiteral("column"), remark.column},
                                 {QStringLiteral("message"), remark.message}});
    }
    return array;
}

void sayJson(QIODevice &out, const Account &account)
{
    const QJsonObject object{{QStringLiteral("added"), account.written ? account.added : 0},
                             {QStringLiteral("changed"), account.written ? account.changed : 0},
                             {QStringLiteral("would_add"), account.added},
                             {QStringLiteral("would_change"), account.changed},
                             {QStringLiteral("same"), account.same},
                             {QStringLiteral("rejected"), toJson(account.rejected)},
                             {QStringLiteral("notices"), toJson(account.notices)},
                             {QStringLiteral("written"), account.written}};
    out.write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void sayText(CommandLine::Streams streams, const Account &account)
{
    const QString counts =
        account.written || account.added + account.changed == 0
        ? Words::tr("Added: %1; changed: %2; the same: %3; rejected: %4.")
        : Words::tr("Nothing is written. To add: %1; to change: %2; the same: %3; rejected: %4.");
    print(streams.out,
          counts.arg(account.added).arg(account.changed).arg(account.same).arg(account.rejected.size()));
    for (const Remark &remark : account.rejected) {
        print(streams.out,
              remark.column.isEmpty()
                  ? Words::tr("Line %1: %2").arg(remark.line).arg(remark.message)
                  : Words::tr("Line %1, column “%2”: %3").arg(remark.line).arg(remark.column, remark.message));
    }
    for (const Remark &remark : account.notices) {
        if (!account.unread.contains(remark.column))
            print(streams.out, Words::tr("To check, line %1, column “%2”: %3")
                                   .arg(remark.line)
                                   .arg(remark.column, remark.message));
    }
    if (!account.unread.isEmpty())
        print(streams.err, Words::tr("Columns that are not read: %1.").arg(account.unread.join(QStringLiteral(", "))));
}

Result<CampaignId> campaignNamed(Database &database, const QString &name)
{
    if (name.isEmpty())
        return CampaignId{};
    const auto campaigns = CampaignsRepository(database).all();
    if (!campaigns)
        return campaigns.error();
    QStringList known;
    for (const Campaign &campaign : *campaigns) {
        if (campaign.name == name)
            return campaign.id;
        known << campaign.name;
    }
    return Error{
        ErrorKind::Usage,
        Words::tr("There is no campaign “%1”. The campaigns are: %2.").arg(name, known.join(QStringLiteral(", "))),
        {}};
}

Error unmatched(const ImportPlan &plan)
{
    QStringList titles;
    for (const QString &title : plan.source.header)
        titles << title;
    const QString known = Words::tr("The titles of this file are: %1.").arg(titles.join(QStringLiteral(", ")));
    return {ErrorKind::Invalid, titles.isEmpty() ? plan.missing : plan.missing + u' ' + known, {}};
}

Result<ImportKind> kindNamed(const QString &word)
{
    if (const auto kind = ImportFields::kind(word))
        return *kind;
    QStringList known;
    for (const ImportKind one : ImportFields::kinds())
        known << ImportFields::word(one);
    return Error{ErrorKind::Usage,
                 Words::tr("“%1” cannot be imported. The kinds are: %2.").arg(word, known.join(QStringLiteral(", "))),
                 {}};
}

/// Everything but the words: what was done, or would have been.
Result<Account> import(const Arguments &arguments, QIODevice *in, bool dryRun)
{
    const auto kind = kindNamed(arguments.positional().at(1));
    if (!kind)
        return kind.error();
    auto opened = Register::open(arguments.positional().at(0),
                                 Session::storeOptions(dryRun ? Store::Mode::Read : Store::Mode::Write));
    if (!opened)
        return opened.error();
    auto table = readSource(arguments.positional().at(2), in);
    if (!table)
        return table.error();
    const auto campaign = campaignNamed((*opened)->database(), arguments.value(QStringLiteral("campaign")));
    if (!campaign)
        return campaign.error();
    const ImportMapping mapping = matchImportColumns(*table, *kind);
    Store &store = (*opened)->store();
    const auto plan = planImport(store.database(), std::move(*table), mapping, *kind, store.clock().today(), *campaign);
    if (!plan)
        return plan.error();
    if (!plan->missing.isEmpty())
        return unmatched(*plan);
    Account account = accountOf(*plan);
    if (!dryRun && account.rejected.empty() && plan->counts.chosen > 0) {
        const auto outcome = applyImport(store, *plan);
        if (!outcome)
            return outcome.error();
        account.written = true;
    }
    return account;
}

} // namespace

Result<int> runImport(const Arguments &arguments, CommandLine::Streams streams)
{
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    const bool json = arguments.has(QStringLiteral("json"));
    const auto account = import(arguments, streams.in, dryRun);
    if (!account) {
        if (json) {
            Account refused;
            refused.rejected.push_back({0, {}, account.error().message});
            sayJson(streams.out, refused);
        }
        return account.error();
    }
    if (json)
        sayJson(streams.out, *account);
    else
        sayText(streams, *account);
    const bool refused = !account->rejected.empty();
    if (refused)
        print(streams.err, Words::tr("Nothing was written: correct the rejected lines and import again."));
    else if (dryRun)
        print(streams.err, Words::tr("Nothing was written: this was a dry run."));
    else if (!account->written)
        print(streams.err, Words::tr("Nothing was written: the register says all of it already."));
    return int(refused ? RefusedExit : Done);
}

} // namespace pc
