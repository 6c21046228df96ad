#include "models/documents/documentkind.h"

#include <algorithm>

namespace pc {

const std::vector<DocumentKind> &DocumentKinds::all()
{
    using enum DocumentSource;
    static const std::vector<DocumentKind> kinds = {
        {.word = "mayor_letter", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Letter to mayors: the call"), .series = "COU",
         .source = Commune, .toMayor = true, .round = true, .pages = 1},
        {.word = "mayor_reminder_1", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Letter to mayors: first reminder"),
         .series = "COU", .source = Commune, .toMayor = true, .round = true, .pages = 1},
        {.word = "mayor_reminder_2", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Letter to mayors: second reminder"),
         .series = "COU", .source = Commune, .toMayor = true, .round = true, .pages = 1},
        {.word = "mayor_email", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "E-mail to mayors: the call"), .series = "COU",
         .source = Commune, .toMayor = true, .isEmail = true, .round = true},
        {.word = "mayor_email_reminder_1", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "E-mail to mayors: first reminder"),
         .series = "COU", .source = Commune, .toMayor = true, .isEmail = true, .round = true},
        {.word = "mayor_email_reminder_2", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "E-mail to mayors: second reminder"),
         .series = "COU", .source = Commune, .toMayor = true, .isEmail = true, .round = true},
        {.word = "address_labels", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Address labels"), .series = "ETI",
         .source = Commune, .toMayor = true, .list = true},
        {.word = "proposal_form", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Proposal form"), .series = "FIC",
         .source = Commune, .toMayor = true, .pages = 2},
        {.word = "proposal_form_filled", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Proposal form, filled in"),
         .series = "FIC", .source = Proposal, .toMayor = true, .pages = 2},
        {.word = "proposal_accepted", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Reply to a proposal: accepted"),
         .series = "REP", .source = Proposal, .toMayor = true, .pages = 1},
        {.word = "proposal_to_complete", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Reply to a proposal: to complete"),
         .series = "REP", .source = Proposal, .toMayor = true, .pages = 1},
        {.word = "proposal_refused", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Reply to a proposal: refused"),
         .series = "REP", .source = Proposal, .toMayor = true, .pages = 1},
        {.word = "application_form", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Application form"), .series = "FIC",
         .source = Student, .toStudent = true, .pages = 2},
        {.word = "student_letter", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Letter to a student"), .series = "COU",
         .source = Student, .toStudent = true, .pages = 1},
        {.word = "convention", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Tripartite convention"), .series = "CNV",
         .source = Assignment, .toMayor = true, .toStudent = true},
        {.word = "amendment", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Amendment to a convention"), .series = "AVE",
         .source = Amendment, .toMayor = true, .toStudent = true, .pages = 1},
        {.word = "hour_sheet", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Monthly sheet of hours"), .series = "RLV",
         .source = Assignment, .toMayor = true, .toStudent = true, .monthly = true, .pages = 1},
        {.word = "certificate", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "End-of-action certificate"), .series = "ATT",
         .source = Assignment, .toStudent = true, .pages = 1},
        {.word = "label_agenda", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Agenda of the commission"), .series = "ODJ",
         .source = LabelSession},
        {.word = "label_minutes", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Minutes of the commission"), .series = "PV",
         .source = LabelSession},
        {.word = "label_granted", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Decision on a label: granted"), .series = "DEC",
         .source = LabelFile, .toStudent = true, .pages = 1},
        {.word = "label_deferred", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Decision on a label: deferred"), .series = "DEC",
         .source = LabelFile, .toStudent = true, .pages = 1},
        {.word = "label_refused", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Decision on a label: refused or inadmissible"),
         .series = "DEC", .source = LabelFile, .toStudent = true, .pages = 1},
        {.word = "label_certificate", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Certificate of a label"), .series = "LAB",
         .source = LabelFile, .toStudent = true, .pages = 1},
        {.word = "attendance_list", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Attendance list"), .series = "EMA",
         .source = Commune, .list = true},
        {.word = "privacy_notice", .label = QT_TRANSLATE_NOOP("pc::DocumentKinds", "Privacy notice"), .series = "NOT",
         .source = Student, .toStudent = true, .pages = 1},
    };
    return kinds;
}

const DocumentKind *DocumentKinds::find(const QString &word)
{
    const auto found = std::find_if(all().begin(), all().end(),
                                    [&](const DocumentKind &kind) { return word == QLatin1StringView(kind.word); });
    return found == all().end() ? nullptr : &*found;
}

QString DocumentKinds::label(const DocumentKind &kind) { return tr(kind.label); }

bool DocumentKinds::takesCampaign(const DocumentKind &kind)
{
    return kind.source == DocumentSource::Commune || kind.source == DocumentSource::Student || kind.source == DocumentSource::Nothing;
}

bool DocumentKinds::isLabels(const DocumentKind &kind) { return QLatin1StringView(kind.word) == QLatin1StringView("address_labels"); }

bool DocumentKinds::notifiesDecision(const DocumentKind &kind) { return QLatin1StringView(kind.series) == QLatin1StringView("DEC"); }

bool DocumentKinds::signsSession(const DocumentKind &kind) { return QLatin1StringView(kind.series) == QLatin1StringView("PV"); }

std::vector<const DocumentKind *> DocumentKinds::of(const QString &table)
{
    const auto made = [&table](DocumentSource source) {
        switch (source) {
        case DocumentSource::Commune:
            return table == QLatin1StringView("commune");
        case DocumentSource::Proposal:
            return table == QLatin1StringView("proposal");
        case DocumentSource::Student:
            return table == QLatin1StringView("student") || table == QLatin1StringView("application");
        case DocumentSource::Assignment:
        case DocumentSource::Amendment:
            return table == QLatin1StringView("assignment");
        case DocumentSource::LabelFile:
            return table == QLatin1StringView("label_file");
        case DocumentSource::LabelSession:
            return table == QLatin1StringView("label_session");
        case DocumentSource::Nothing:
            return false;
        }
        Q_UNREACHABLE();
    };
    std::vector<const DocumentKind *> found;
    for (const DocumentKind &kind : all()) {
        if (made(kind.source))
            found.push_back(&kind);
    }
    return found;
}

} // namespace pc
