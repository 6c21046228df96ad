#include "app/cli/commands.h"

#include "app/cli/handovercommands.h"
#include "app/cli/importcommand.h"
#include "app/cli/papercommands.h"
#include "app/cli/stepscommand.h"
#include "app/session.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/paper/xlsxwriter.h"
#include "models/tables/csvwriter.h"
#include "models/tables/jsonwriter.h"
#include "models/register/campaignfigures.h"
#include "models/register/registerexport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace pc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pc::Commands)
};

const QString kJson = QStringLiteral("json");

void print(QIODevice &out, const QString &text)
{
    out.write(text.toUtf8() + '\n');
}

void printJson(QIODevice &out, const QJsonDocument &document)
{
    out.write(document.toJson(QJsonDocument::Indented));
}

Result<std::unique_ptr<Register>> openFor(Store::Mode mode, const QString &path)
{
    return Register::open(path, Session::storeOptions(mode));
}

Result<int> runInit(const Arguments &arguments, CommandLine::Streams streams)
{
    RegisterPlan plan;
    plan.departement = arguments.value(QStringLiteral("departement"), plan.departement).toUpper();
    if (plan.departement.compare(RegisterPlan::everywhere, Qt::CaseInsensitive) == 0)
        plan.departement = RegisterPlan::everywhere;
    plan.campaign = arguments.value(QStringLiteral("campaign"));
    plan.demonstration = arguments.has(QStringLiteral("demo"));
    const QString path = arguments.positional().at(0);
    auto created = Register::create(path, plan, Session::storeOptions(Store::Mode::Write));
    if (!created)
        return created.error();
    const auto figures = (*created)->figures();
    if (!figures)
        return figures.error();
    print(streams.out, Words::tr("%1: %2 communes, %3 entitled.")
                           .arg(path, formatCount(figures->communes), formatCount(figures->eligible)));
    return int(Done);
}

QJsonObject toJson(const StateCounts &counts)
{
    QJsonObject object;
    for (const auto &[word, number] : counts)
        object.insert(word, number);
    return object;
}

QJsonDocument figuresJson(const RegisterFigures &figures, const CampaignFigures &campaign)
{
    QJsonObject byArrondissement;
    for (const auto &[name, count] : figures.eligibleByArrondissement)
        byArrondissement.insert(name, count);
    return QJsonDocument(QJsonObject{
        {QStringLiteral("departement"), figures.departement},
        {QStringLiteral("communes"), figures.communes},
        {QStringLiteral("eligible"), figures.eligible},
        {QStringLiteral("threshold"), figures.rule.threshold},
        {QStringLiteral("population_basis"), Eligibility::word(figures.rule.basis)},
        {QStringLiteral("population_vintage"), figures.rule.vintage},
        {QStringLiteral("eligible_by_arrondissement"), byArrondissement},
        {QStringLiteral("campaign"), figures.campaign},
        {QStringLiteral("schema_version"), figures.schemaVersion},
        {QStringLiteral("demonstration"), figures.demonstration},
        {QStringLiteral("proposals"), campaign.proposals},
        {QStringLiteral("students"), campaign.students},
        {QStringLiteral("applications"), campaign.applications},
        {QStringLiteral("assignments"), campaign.assignments},
        {QStringLiteral("hours_minutes"), campaign.hours.entered},
        {QStringLiteral("hours_planned_minutes"), campaign.hours.planned},
        {QStringLiteral("hours_signed_minutes"), campaign.hours.signedOff},
        {QStringLiteral("proposals_by_status"), toJson(campaign.proposalsByStatus)},
        {QStringLiteral("applications_by_status"), toJson(campaign.applicationsByStatus)},
        {QStringLiteral("assignments_by_status"), toJson(campaign.assignmentsByStatus)},
        {QStringLiteral("hours_minutes_by_status"), toJson(campaign.minutesByStatus)},
    });
}

Result<int> runInfo(const Arguments &arguments, CommandLine::Streams streams)
{
    auto opened = openFor(Store::Mode::Read, arguments.positional().at(0));
    if (!opened)
        return opened.error();
    const auto figures = (*opened)->figures();
    if (!figures)
        return figures.error();
    const auto counted = campaignFigures((*opened)->database(), figures->campaignId);
    if (!counted)
        return counted.error();
    const CampaignFigures &campaign = *counted;
    if (arguments.has(kJson)) {
        printJson(streams.out, figuresJson(*figures, campaign));
        return int(Done);
    }
    const QString place = figures->departementName.isEmpty()
                              ? Words::tr("the whole of France")
                              : QStringLiteral("%1 – %2").arg(figures->departement, figures->departementName);
    print(streams.out, Words::tr("Register: %1").arg(place));
    if (figures->demonstration)
        print(streams.out, Words::tr("Demonstration: every person in it is invented."));
    print(streams.out, Words::tr("Campaign: %1").arg(figures->campaign));
    print(streams.out,
          Words::tr("%1 communes entitled out of %2 — reference populations %3, %4, below %5 inhabitants")
              .arg(formatCount(figures->eligible), formatCount(figures->communes), QString::number(figures->rule.vintage),
                   Eligibility::label(figures->rule.basis), formatCount(figures->rule.threshold)));
    print(streams.out, Words::tr("Proposals: %1; students: %2; candidatures: %3; affectations: %4")
                           .arg(formatCount(campaign.proposals), formatCount(campaign.students),
                                formatCount(campaign.applications), formatCount(campaign.assignments)));
    print(streams.out, Words::tr("Hours: %1 planned, %2 entered, of which %3 signed")
                           .arg(formatMinutes(campaign.hours.planned), formatMinutes(campaign.hours.entered),
                                formatMinutes(campaign.hours.signedOff)));
    for (const auto &[name, count] : figures->eligibleByArrondissement)
        print(streams.out, QStringLiteral("  %1  %2").arg(formatCount(count), 6).arg(name));
    return int(Done);
}

enum class Format { Csv, Json, Excel, Xlsx };

Result<Format> formatOf(const Arguments &arguments, const QString &out)
{
    const QString asked = arguments.value(QStringLiteral("format")).toLower();
    const QString ending = out == QLatin1StringView("-") ? QString() : QFileInfo(out).suffix().toLower();
    const QString word = !asked.isEmpty() ? asked : !ending.isEmpty() ? ending : QStringLiteral("csv");
    if (word == QLatin1StringView("csv"))
        return Format::Csv;
    if (word == QLatin1StringView("json"))
        return Format::Json;
    if (word == QLatin1StringView("excel"))
        return Format::Excel;
    if (word == QLatin1StringView("xlsx"))
        return Format::Xlsx;
    return Error{ErrorKind::Usage,
                 Words::tr("“%1” is not a format. Use csv, json, xlsx or excel (a CSV file for a French Excel).").arg(word), {}};
}

// What the last sheet of a workbook says the rows are.
WorkbookAbout aboutOf(const ExportRequest &request, QDate day)
{
    WorkbookAbout about{.title = request.table, .editedOn = Words::tr("Edited on %1").arg(formatDate(day)), .day = day};
    if (!request.search.isEmpty())
        about.filters << Words::tr("Search: %1").arg(request.search);
    for (const auto &[column, value] : request.where)
        about.filters << column + u'=' + value;
    return about;
}

Result<QByteArray> written(const ExportTable &table, Format format, const ExportRequest &request, QDate day)
{
    switch (format) {
    case Format::Json:
        return writeJson(table);
    case Format::Csv:
        return writeCsv(table, CsvFlavour::OpenData);
    case Format::Excel:
        return writeCsv(table, CsvFlavour::Office);
    case Format::Xlsx:
        return writeXlsx(table, aboutOf(request, day));
    }
    Q_UNREACHABLE();
}

Result<int> runExport(const Arguments &arguments, CommandLine::Streams streams)
{
    const QString out = arguments.positional().at(2);
    const Result<Format> format = formatOf(arguments, out);
    if (!format)
        return format.error();
    if (out != QLatin1StringView("-") && QFileInfo(out) == QFileInfo(arguments.positional().at(0)))
        return Error{ErrorKind::Usage, Words::tr("“%1” is the register itself. Choose another name for the export.").arg(out), {}};
    ExportRequest request;
    request.table = arguments.positional().at(1);
    request.search = arguments.value(QStringLiteral("search"));
    request.forReaders = *format == Format::Excel || *format == Format::Xlsx;
    request.minutes = *format == Format::Xlsx;
    for (const QString &condition : arguments.values(QStringLiteral("where"))) {
        if (!condition.contains(u'='))
            return Error{ErrorKind::Usage, Words::tr("--where needs column=value, not “%1”.").arg(condition), {}};
        request.where.emplace_back(condition.section(u'=', 0, 0), condition.section(u'=', 1));
    }
    for (const QString &columns : arguments.values(QStringLiteral("columns")))
        request.columns << columns.split(u',', Qt::SkipEmptyParts);
    if (!RegisterExport::tables().contains(request.table)) {
        return Error{ErrorKind::Usage, Words::tr("There is no table “%1”. The tables are: %2.")
                                           .arg(request.table, RegisterExport::tables().join(QStringLiteral(", "))), {}};
    }
    auto opened = openFor(Store::Mode::Read, arguments.positional().at(0));
    if (!opened)
        return opened.error();
    const auto table = RegisterExport((*opened)->database()).table(request);
    if (!table)
        return table.error();
    const auto bytes = written(*table, *format, request, (*opened)->store().clock().today());
    if (!bytes)
        return bytes.error();
    if (Status status = deliver(*bytes, out, streams); !status)
        return status.error();
    if (out == QLatin1StringView("-"))
        return int(Done);
    print(streams.err, Words::tr("%n line(s) written to %1.", nullptr, static_cast<int>(table->rows.size())).arg(out));
    return int(Done);
}

QString kindWord(JournalEntry::Kind kind)
{
    return kind == JournalEntry::Kind::Undo ? QStringLiteral("undo")
           : kind == JournalEntry::Kind::Redo ? QStringLiteral("redo")
                                              : QStringLiteral("change");
}

Result<int> runHistory(const Arguments &arguments, CommandLine::Streams streams)
{
    auto opened = openFor(Store::Mode::Read, arguments.positional().at(0));
    if (!opened)
        return opened.error();
    const auto entries = (*opened)->store().journal().latest(std::numeric_limits<int>::max());
    if (!entries)
        return entries.error();
    if (arguments.has(kJson)) {
        QJsonArray array;
        for (const JournalEntry &entry : *entries) {
            QJsonObject object{{QStringLiteral("seq"), entry.seq},
                               {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
                               {QStringLiteral("author"), entry.author},
                               {QStringLiteral("kind"), kindWord(entry.kind)},
                               {QStringLiteral("text"), entry.text},
                               {QStringLiteral("rows"), entry.rowCount}};
            if (entry.target > 0)
                object.insert(QStringLiteral("target"), entry.target);
            array.append(object);
        }
        printJson(streams.out, QJsonDocument(array));
        return int(Done);
    }
    if (entries->empty())
        print(streams.out, Words::tr("Nothing was changed yet."));
    for (const JournalEntry &entry : *entries) {
        const QString text = entry.kind == JournalEntry::Kind::Undo   ? Words::tr("Undone: %1").arg(entry.text)
                             : entry.kind == JournalEntry::Kind::Redo ? Words::tr("Redone: %1").arg(entry.text)
                                                                      : entry.text;
        print(streams.out, QStringLiteral("%1  %2  %3  %4").arg(entry.seq, 5).arg(formatDateTime(entry.at), entry.author, text));
    }
    return int(Done);
}

Result<int> step(const Arguments &arguments, CommandLine::Streams streams, bool undo)
{
    auto opened = openFor(Store::Mode::Write, arguments.positional().at(0));
    if (!opened)
        return opened.error();
    Store &store = (*opened)->store();
    const Result<QString> text = undo ? store.undo() : store.redo();
    if (!text)
        return text.error();
    print(streams.out, undo ? Words::tr("Undone: %1").arg(*text) : Words::tr("Redone: %1").arg(*text));
    return int(Done);
}

Result<int> runUndo(const Arguments &arguments, CommandLine::Streams streams)
{
    return step(arguments, streams, true);
}

Result<int> runRedo(const Arguments &arguments, CommandLine::Streams streams)
{
    return step(arguments, streams, false);
}

Result<int> runCheck(const Arguments &arguments, CommandLine::Streams streams)
{
    auto opened = openFor(Store::Mode::Read, arguments.positional().at(0));
    if (!opened)
        return opened.error();
    const auto findings = (*opened)->check();
    if (!findings)
        return findings.error();
    if (arguments.has(kJson)) {
        QJsonArray array;
        for (const Finding &finding : *findings) {
            array.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                     {QStringLiteral("message"), finding.message},
                                     {QStringLiteral("detail"), finding.detail}});
        }
        printJson(streams.out, QJsonDocument(array));
    } else if (findings->empty()) {
        print(streams.out, Words::tr("The register is sound."));
    } else {
        for (const Finding &finding : *findings)
            print(streams.out, QStringLiteral("%1 (%2)").arg(finding.message, finding.detail));
    }
    return int(findings->empty() ? Done : RefusedExit);
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = {
        {"init", "FILE [--departement 59|all] [--campaign 2026-2027] [--demo]",
         QT_TRANSLATE_NOOP("pc::Commands", "make a new register; never overwrites a file"), {QStringLiteral("demo")},
         {QStringLiteral("departement"), QStringLiteral("campaign")}, 1, 1, runInit},
        {"info", "FILE [--json]", QT_TRANSLATE_NOOP("pc::Commands", "key figures of a register"), {kJson}, {}, 1, 1, runInfo},
        {"export", "FILE TABLE OUT [--search TEXT] [--where column=value]… [--columns a,b] [--format csv|json|xlsx|excel]",
         QT_TRANSLATE_NOOP("pc::Commands", "write a table (communes, contacts, proposals, students, applications, assignments, hours, labels); OUT “-” is the standard output"), {},
         {QStringLiteral("search"), QStringLiteral("where"), QStringLiteral("columns"), QStringLiteral("format")}, 3, 3, runExport},
        {"reports", "", QT_TRANSLATE_NOOP("pc::Commands", "the reports there are, one a line"), {}, {}, 0, 0, runReports},
        {"report",
         "FILE NAME OUT [--campaign 2026-2027] [--as-of 2026-11-03] [--commune CODE] [--proposal NUMBER] [--student NUMBER] "
         "[--arrondissement CODE] [--columns a,b] [--anonymous [--with-texts]] [--landscape|--portrait] [--format pdf|odt|xlsx|csv]",
         QT_TRANSLATE_NOOP("pc::Commands",
                           "write a report, or by its number one that was frozen; the ending of OUT chooses the format, OUT “-” is the "
                           "standard output with --format"),
         {QStringLiteral("anonymous"), QStringLiteral("with-texts"), QStringLiteral("landscape"), QStringLiteral("portrait")},
         {QStringLiteral("campaign"), QStringLiteral("as-of"), QStringLiteral("commune"), QStringLiteral("proposal"),
          QStringLiteral("student"), QStringLiteral("arrondissement"), QStringLiteral("columns"), QStringLiteral("format")},
         3, 3, runReport},
        {"documents", "", QT_TRANSLATE_NOOP("pc::Commands", "the kinds of document there are, one a line"), {}, {}, 0, 0, runDocuments},
        {"document", "FILE KIND OUT [--record TEXT] [--month 2026-11] [--format pdf|odt|txt]",
         QT_TRANSLATE_NOOP("pc::Commands",
                           "write a specimen of a document, without a number and not recorded; TEXT is what the list is searched by"),
         {}, {QStringLiteral("record"), QStringLiteral("month"), QStringLiteral("format")}, 3, 3, runDocument},
        {"import", "FILE KIND SOURCE [--campaign 2026-2027] [--dry-run] [--json]",
         QT_TRANSLATE_NOOP("pc::Commands",
                                           "read a CSV file with a header (KIND: town_halls, contacts, students, proposals, hours); "
                                           "SOURCE “-” is the standard input; one rejected line and nothing is written"),
         {QStringLiteral("dry-run"), kJson}, {QStringLiteral("campaign")}, 3, 3, runImport},
        {"handover", "FILE OUT --for university|udccas",
         QT_TRANSLATE_NOOP("pc::Commands", "write a copy for the other office, without what it may not have"), {},
         {QStringLiteral("for")}, 2, 2, runHandover},
        {"receive", "FILE OTHER [--apply] [--take-theirs]",
         QT_TRANSLATE_NOOP("pc::Commands",
                           "compare with the register of the other office, one difference a line; --apply takes what they changed, "
                           "conflicts only with --take-theirs"),
         {QStringLiteral("apply"), QStringLiteral("take-theirs")}, {}, 2, 2, runReceive},
        {"history", "FILE [--json]", QT_TRANSLATE_NOOP("pc::Commands", "what was changed, latest first"), {kJson}, {}, 1, 1, runHistory},
        {"undo", "FILE", QT_TRANSLATE_NOOP("pc::Commands", "take back the last change"), {}, {}, 1, 1, runUndo},
        {"redo", "FILE", QT_TRANSLATE_NOOP("pc::Commands", "bring back what was undone"), {}, {}, 1, 1, runRedo},
        {"check", "FILE [--json]", QT_TRANSLATE_NOOP("pc::Commands", "look the register over"), {kJson}, {}, 1, 1, runCheck},
        {"steps", "[TABLE] [--json | --format mermaid]",
         QT_TRANSLATE_NOOP("pc::Commands", "which state may follow which, who decides and when it is refused (TABLE: proposals, applications, assignments, hours)"),
         {kJson}, {QStringLiteral("format")}, 0, 1, runSteps},
    };
    return all;
}

} // namespace pc
