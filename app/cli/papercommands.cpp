#include "app/cli/papercommands.h"

#include "app/session.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/communes/communesrepository.h"
#include "models/documents/documentmaker.h"
#include "models/documents/recordfinder.h"
#include "models/paper/paperwriters.h"
#include "models/proposals/proposalsrepository.h"
#include "models/register/pastregister.h"
#include "models/reports/frozenreport.h"
#include "models/reports/report.h"
#include "models/reports/reporttables.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QSaveFile>

#include <algorithm>

namespace pc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pc::PaperCommands)
};

const QString kPipe = QStringLiteral("-");

void print(QIODevice &out, const QString &text)
{
    out.write(text.toUtf8() + '\n');
}

Error usage(const QString &message)
{
    return {ErrorKind::Usage, message, {}};
}

/// The format as a word: asked for, else the ending of the file.
QString formatWord(const Arguments &arguments, const QString &out)
{
    const QString asked = arguments.value(QStringLiteral("format")).toLower();
    return !asked.isEmpty() ? asked : out == kPipe ? QString() : QFileInfo(out).suffix().toLower();
}

Result<PaperFormat> formatOf(const QString &word)
{
    if (const auto format = PaperWriter::formatOf(QStringLiteral("x.") + word))
        return *format;
    if (word.isEmpty())
        return usage(Words::tr("Say the format: give OUT an ending (.pdf, .odt, .xlsx, .csv), or use --format."));
    return usage(Words::tr("“%1” is not a format of a report. Use pdf, odt, xlsx or csv.").arg(word));
}

// Fontconfig answers its three generic names even where there is no font behind them.
bool hasFonts()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return false;
    const QStringList families = QFontDatabase::families();
    return std::any_of(families.begin(), families.end(), [](const QString &family) {
        return family != QLatin1StringView("Monospace") && family != QLatin1StringView("Sans Serif")
               && family != QLatin1StringView("Serif");
    });
}

// Said before anything is painted: without fonts Qt would leave empty pages.
Status canPaint(PaperFormat format)
{
    if (format == PaperFormat::Pdf && !hasFonts()) {
        return Error{ErrorKind::Refused,
                     Words::tr("No font is installed here, and a PDF needs one. Install the package fonts-dejavu-core, then try "
                               "again; .odt, .xlsx and .csv need none."),
                     {}};
    }
    return done();
}

Status notTheRegister(const QString &file, const QString &out)
{
    if (out != kPipe && QFileInfo(out) == QFileInfo(file))
        return usage(Words::tr("“%1” is the register itself. Choose another name for the file.").arg(out));
    return done();
}

Result<CampaignId> campaignNamed(Database &database, const QString &name)
{
    if (name.isEmpty())
        return CampaignId();
    const auto campaigns = CampaignsRepository(database).all();
    if (!campaigns)
        return campaigns.error();
    QStringList known;
    for (const Campaign &campaign : *campaigns) {
        if (campaign.name == name)
            return campaign.id;
        known << campaign.name;
    }
    return usage(Words::tr("There is no campaign “%1”. The campaigns are: %2.").arg(name, known.join(QStringLiteral(", "))));
}

Result<CommuneId> communeOf(Database &database, const QString &code)
{
    if (code.isEmpty())
        return CommuneId();
    const auto found = CommunesRepository(database).find(code);
    if (!found)
        return found.error();
    if (!*found)
        return usage(Words::tr("There is no commune with the code “%1”. Give its INSEE code, for example 59218.").arg(code));
    return (*found)->id;
}

Result<ProposalId> proposalOf(Database &database, const QString &number)
{
    if (number.isEmpty())
        return ProposalId();
    const auto found = ProposalsRepository(database).find(number);
    if (!found)
        return found.error();
    if (!*found)
        return usage(Words::tr("There is no action with the number “%1”. “export FILE proposals -” lists them.").arg(number));
    return (*found)->id;
}

// By the number of the university, or by the line of the list.
Result<StudentId> studentOf(Database &database, const QString &number)
{
    if (number.isEmpty())
        return StudentId();
    const auto byNumber = database.scalar(QStringLiteral("SELECT id FROM student WHERE student_number = ?"), {number});
    if (!byNumber)
        return byNumber.error();
    if (byNumber->isValid() && !byNumber->isNull())
        return StudentId{byNumber->toLongLong()};
    return usage(Words::tr("There is no student with the number “%1”. “export FILE students -” lists them.").arg(number));
}

Result<QString> arrondissementOf(Database &database, const QString &code)
{
    if (code.isEmpty())
        return code;
    const auto found = database.scalar(QStringLiteral("SELECT code FROM arrondissement WHERE code = ?"), {code});
    if (!found)
        return found.error();
    if (found->toString() != code)
        return usage(Words::tr("There is no arrondissement with the code “%1”. Codes have three digits, for example 591.").arg(code));
    return code;
}

Status chooseColumns(ReportRequest &request, const ReportKind &kind, const QString &asked)
{
    request.columns = asked.split(u',', Qt::SkipEmptyParts);
    if (request.columns.isEmpty())
        return done();
    QStringList known;
    for (const ReportColumn &column : Reports::columns(kind))
        known << column.key;
    for (const QString &key : std::as_const(request.columns)) {
        if (known.contains(key))
            continue;
        if (known.isEmpty())
            return usage(Words::tr("The columns of the report “%1” cannot be chosen.").arg(request.name));
        return usage(Words::tr("There is no column “%1” in this report. The columns are: %2.").arg(key, known.join(QStringLiteral(", "))));
    }
    return done();
}

Result<ReportRequest> requestOf(const Arguments &arguments, Database &database, const ReportKind &kind)
{
    ReportRequest request;
    request.name = QString::fromLatin1(kind.name);
    request.anonymous = arguments.has(QStringLiteral("anonymous"));
    request.texts = arguments.has(QStringLiteral("with-texts"));
    if (!kind.byArrondissement && !arguments.value(QStringLiteral("arrondissement")).isEmpty())
        return usage(Words::tr("The report “%1” cannot be narrowed to an arrondissement.").arg(request.name));
    const bool landscape = arguments.has(QStringLiteral("landscape"));
    const bool portrait = arguments.has(QStringLiteral("portrait"));
    if (landscape && portrait)
        return usage(Words::tr("Use --landscape or --portrait, not both."));
    if (landscape || portrait)
        request.landscape = landscape;
    const auto campaign = campaignNamed(database, arguments.value(QStringLiteral("campaign")));
    const auto commune = communeOf(database, arguments.value(QStringLiteral("commune")));
    const auto proposal = proposalOf(database, arguments.value(QStringLiteral("proposal")));
    const auto student = studentOf(database, arguments.value(QStringLiteral("student")));
    const auto arrondissement = arrondissementOf(database, arguments.value(QStringLiteral("arrondissement")));
    for (const Error *error : {campaign ? nullptr : &campaign.error(), commune ? nullptr : &commune.error(),
                               proposal ? nullptr : &proposal.error(), student ? nullptr : &student.error(),
                               arrondissement ? nullptr : &arrondissement.error()}) {
        if (error)
            return *error;
    }
    request.campaign = *campaign;
    request.commune = *commune;
    request.proposal = *proposal;
    request.student = *student;
    request.arrondissement = *arrondissement;
    if (Status status = chooseColumns(request, kind, arguments.value(QStringLiteral("columns"))); !status)
        return status.error();
    return request;
}

Result<Paper> paperOf(Register &source, ReportRequest request, QDate asOf)
{
    const QDate today = source.store().clock().today();
    request.day = today;
    if (!asOf.isValid() || asOf == today)
        return Reports(source.database()).make(request);
    const auto past = PastRegister::of(source, asOf);
    if (!past)
        return past.error();
    request.day = asOf;
    request.past = true;
    return Reports((*past)->database()).make(request);
}

Result<QByteArray> reportBytes(const Arguments &arguments, Register &source, const ReportKind &kind, QDate asOf, PaperFormat format)
{
    auto request = requestOf(arguments, source.database(), kind);
    if (!request)
        return request.error();
    const auto paper = paperOf(source, std::move(*request), asOf);
    if (!paper)
        return paper.error();
    const Paper written = ReportTables::forFormat(*paper, format);
    return PaperWriter::write(format, std::span(&written, 1), source.store().clock().today());
}

/// A report that was frozen, by its number: its own bytes as PDF, other formats from the figures kept with it.
Result<QByteArray> frozenBytes(Database &database, const QString &number, PaperFormat format)
{
    const auto document = frozenReport(database, number);
    if (!document)
        return document.error();
    if (!*document)
        return usage(Words::tr("There is no report “%1”. “petites-communes reports” lists them.").arg(number));
    return writeFrozen(database, **document, format);
}

Result<QDate> dayOf(const Arguments &arguments)
{
    const QString asked = arguments.value(QStringLiteral("as-of"));
    const QDate day = QDate::fromString(asked, Qt::ISODate);
    if (!asked.isEmpty() && !day.isValid())
        return usage(Words::tr("“%1” is not a day. Write it like 2026-11-03.").arg(asked));
    return day;
}

int announced(const QString &out, CommandLine::Streams streams)
{
    if (out != kPipe)
        print(streams.err, Words::tr("%1 written.").arg(out));
    return Done;
}

/// The record a kind is shown on: found as the list finds it, else an example.
Result<qint64> recordOf(Database &database, const DocumentKind &kind, const QString &typed)
{
    if (typed.isEmpty())
        return DocumentMaker(database).example(kind);
    const auto found = findRecords(database, kind, typed, 2);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorKind::Refused, Words::tr("No record answers “%1”.").arg(typed), {}};
    if (found->size() > 1) {
        return Error{ErrorKind::Refused,
                     Words::tr("Several records answer “%1”: %2, %3… Give more of the name, or the number.")
                         .arg(typed, found->at(0).name, found->at(1).name),
                     {}};
    }
    return found->front().id;
}

Result<MadeDocument> specimen(Register &source, const DocumentKind &kind, const Arguments &arguments)
{
    DocumentRequest request;
    request.kind = QString::fromLatin1(kind.word);
    request.day = source.store().clock().today();
    request.month = QDate(request.day.year(), request.day.month(), 1);
    if (const QString month = arguments.value(QStringLiteral("month")); !month.isEmpty()) {
        request.month = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
        if (!request.month.isValid() || month.size() != 7)
            return usage(Words::tr("“%1” is not a month. Write it like 2026-11.").arg(month));
    }
    const auto record = recordOf(source.database(), kind, arguments.value(QStringLiteral("record")));
    if (!record)
        return record.error();
    request.record = *record;
    if (kind.list && *record > 0)
        request.records = {*record};
    return DocumentMaker(source.database()).make(request);
}

} // namespace

Status deliver(const QByteArray &bytes, const QString &out, CommandLine::Streams streams)
{
    if (out == kPipe) {
        streams.out.write(bytes);
        return done();
    }
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorKind::Io, Words::tr("“%1” could not be written. Check the folder and the room on the disk.").arg(out),
                     file.errorString()};
    }
    return done();
}

Result<int> runReports(const Arguments &, CommandLine::Streams streams)
{
    for (const ReportKind &kind : Reports::kinds())
        print(streams.out, QString::fromLatin1(kind.name) + u'\t' + Reports::title(kind));
    return int(Done);
}

Result<int> runReport(const Arguments &arguments, CommandLine::Streams streams)
{
    const QString name = arguments.positional().at(1);
    const QString out = arguments.positional().at(2);
    const auto format = formatOf(formatWord(arguments, out));
    if (!format)
        return format.error();
    const ReportKind *kind = Reports::find(name);
    if (!kind && !name.contains(u'-'))
        return usage(Words::tr("There is no report “%1”. “petites-communes reports” lists them.").arg(name));
    const auto day = dayOf(arguments);
    if (!day)
        return day.error();
    if (Status status = notTheRegister(arguments.positional().at(0), out); !status)
        return status.error();
    if (Status status = canPaint(*format); !status)
        return status.error();
    auto opened = Register::open(arguments.positional().at(0), Session::storeOptions(Store::Mode::Read));
    if (!opened)
        return opened.error();
    const auto bytes = kind ? reportBytes(arguments, **opened, *kind, *day, *format) : frozenBytes((*opened)->database(), name, *format);
    if (!bytes)
        return bytes.error();
    if (Status status = deliver(*bytes, out, streams); !status)
        return status.error();
    return announced(out, streams);
}

Result<int> runDocuments(const Arguments &, CommandLine::Streams streams)
{
    for (const DocumentKind &kind : DocumentKinds::all())
        print(streams.out, QString::fromLatin1(kind.word) + u'\t' + DocumentKinds::label(kind));
    return int(Done);
}

Result<int> runDocument(const Arguments &arguments, CommandLine::Streams streams)
{
    const QString word = arguments.positional().at(1);
    const QString out = arguments.positional().at(2);
    const DocumentKind *kind = DocumentKinds::find(word);
    if (!kind)
        return usage(Words::tr("There is no document “%1”. “petites-communes documents” lists them.").arg(word));
    const QString asked = formatWord(arguments, out);
    const bool pages = asked == QLatin1StringView("pdf") || asked == QLatin1StringView("odt");
    if (kind->isEmail ? asked != QLatin1StringView("txt") : !pages) {
        return usage(kind->isEmail ? Words::tr("An e-mail is a text: use the format txt.")
                                   : Words::tr("“%1” is not a format of this document. Use pdf or odt.").arg(asked));
    }
    const PaperFormat format = asked == QLatin1StringView("pdf") ? PaperFormat::Pdf : PaperFormat::Odt;
    if (Status status = notTheRegister(arguments.positional().at(0), out); !status)
        return status.error();
    if (Status status = canPaint(format); !status)
        return status.error();
    auto opened = Register::open(arguments.positional().at(0), Session::storeOptions(Store::Mode::Read));
    if (!opened)
        return opened.error();
    const auto made = specimen(**opened, *kind, arguments);
    if (!made)
        return made.error();
    const auto bytes = kind->isEmail ? Result<QByteArray>((made->subject + QStringLiteral("\n\n") + made->plainText).toUtf8() + '\n')
                                     : PaperWriter::write(format, std::span(&made->paper, 1), (*opened)->store().clock().today());
    if (!bytes)
        return bytes.error();
    if (Status status = deliver(*bytes, out, streams); !status)
        return status.error();
    return announced(out, streams);
}

} // namespace pc
