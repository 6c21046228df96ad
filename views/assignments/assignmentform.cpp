#include "views/assignments/assignmentform.h"

#include "models/base/minutes.h"
#include "models/communes/phone.h"
#include "views/common/formdialog.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace pc {

namespace {

QString ofRating(const std::optional<int> &rating) { return rating ? QString::number(*rating) : QString(); }
std::optional<int> toRating(const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(value.toInt());
}

const AssignmentField kPlan[] = {
    {"minutes", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Planned hours"), FormField::Minutes,
     [](const Assignment &a) { return QString::number(a.minutes); },
     [](Assignment &a, const QString &v) { a.minutes = v.toInt(); }},
    {"starts_on", QT_TRANSLATE_NOOP("pc::AssignmentForm", "First day"), FormField::Date,
     [](const Assignment &a) { return valueOf(a.startsOn); }, [](Assignment &a, const QString &v) { a.startsOn = dayOf(v); }},
    {"ends_on", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Last day"), FormField::Date,
     [](const Assignment &a) { return valueOf(a.endsOn); }, [](Assignment &a, const QString &v) { a.endsOn = dayOf(v); }},
    {"commune_referent", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Referent in the commune"), FormField::Line,
     [](const Assignment &a) { return a.communeReferent; }, [](Assignment &a, const QString &v) { a.communeReferent = v.trimmed(); }},
    {"commune_referent_phone", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Their phone"), FormField::Line,
     [](const Assignment &a) { return displayPhone(a.communeReferentPhone); },
     [](Assignment &a, const QString &v) { a.communeReferentPhone = normalisePhone(v); }},
    {"commune_referent_email", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Their e-mail"), FormField::Line,
     [](const Assignment &a) { return a.communeReferentEmail; },
     [](Assignment &a, const QString &v) { a.communeReferentEmail = v.trimmed(); }},
    {"university_referent", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Referent at the university"), FormField::Line,
     [](const Assignment &a) { return a.universityReferent; },
     [](Assignment &a, const QString &v) { a.universityReferent = v.trimmed(); }},
    {"notes", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Notes"), FormField::Text, [](const Assignment &a) { return a.notes; },
     [](Assignment &a, const QString &v) { a.notes = v; }},
};

const AssignmentField kGate[] = {
    {"insurer_confirmed_on", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Insurer confirmed on"), FormField::Date,
     [](const Assignment &a) { return valueOf(a.insurerConfirmedOn); },
     [](Assignment &a, const QString &v) { a.insurerConfirmedOn = dayOf(v); }},
    {"parents_agreed_on", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Parental authorisation of"), FormField::Date,
     [](const Assignment &a) { return valueOf(a.parentsAgreedOn); },
     [](Assignment &a, const QString &v) { a.parentsAgreedOn = dayOf(v); }},
    {"check_attested_on", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Check attested on"), FormField::Date,
     [](const Assignment &a) { return valueOf(a.checkAttestedOn); },
     [](Assignment &a, const QString &v) { a.checkAttestedOn = dayOf(v); }},
};

const AssignmentField kEnd[] = {
    {"ended_on", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Ended on"), FormField::Date,
     [](const Assignment &a) { return valueOf(a.endedOn); }, [](Assignment &a, const QString &v) { a.endedOn = dayOf(v); }},
    {"end_code", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Reason of the end"), FormField::Choice,
     [](const Assignment &a) { return AssignmentWords::word(a.endReason); },
     [](Assignment &a, const QString &v) { a.endReason = AssignmentWords::endReason(v).value_or(EndReason::Other); }},
    {"end_reason", QT_TRANSLATE_NOOP("pc::AssignmentForm", "In a few words"), FormField::Text,
     [](const Assignment &a) { return a.endComment; }, [](Assignment &a, const QString &v) { a.endComment = v; }},
    {"suspension_reason", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Reason of the suspension"), FormField::Text,
     [](const Assignment &a) { return a.suspensionReason; }, [](Assignment &a, const QString &v) { a.suspensionReason = v; }},
    {"appreciation", QT_TRANSLATE_NOOP("pc::AssignmentForm", "The mayor’s appreciation"), FormField::Text,
     [](const Assignment &a) { return a.appreciation; }, [](Assignment &a, const QString &v) { a.appreciation = v; }},
    {"student_rating", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Satisfaction of the student"), FormField::Choice,
     [](const Assignment &a) { return ofRating(a.studentRating); },
     [](Assignment &a, const QString &v) { a.studentRating = toRating(v); }},
    {"student_comment", QT_TRANSLATE_NOOP("pc::AssignmentForm", "What the student says"), FormField::Text,
     [](const Assignment &a) { return a.studentComment; }, [](Assignment &a, const QString &v) { a.studentComment = v; }},
    {"commune_rating", QT_TRANSLATE_NOOP("pc::AssignmentForm", "Satisfaction of the commune"), FormField::Choice,
     [](const Assignment &a) { return ofRating(a.communeRating); },
     [](Assignment &a, const QString &v) { a.communeRating = toRating(v); }},
    {"commune_comment", QT_TRANSLATE_NOOP("pc::AssignmentForm", "What the commune says"), FormField::Text,
     [](const Assignment &a) { return a.communeComment; }, [](Assignment &a, const QString &v) { a.communeComment = v; }},
};

std::vector<std::pair<QString, QString>> choicesOf(const AssignmentField &field)
{
    if (field.kind != FormField::Choice)
        return {};
    std::vector<std::pair<QString, QString>> choices;
    if (QLatin1StringView(field.key) == QLatin1StringView("end_code")) {
        choices.emplace_back(QString(), AssignmentWords::label(EndReason::None));
        choices.emplace_back(AssignmentWords::word(EndReason::FinishedNormally), AssignmentWords::label(EndReason::FinishedNormally));
        for (const EndReason reason : AssignmentWords::earlyEndReasons())
            choices.emplace_back(AssignmentWords::word(reason), AssignmentWords::label(reason));
        return choices;
    }
    choices = {{QString(), AssignmentForm::tr("Not asked yet", "satisfaction")},
               {QStringLiteral("1"), AssignmentForm::tr("1 – not at all satisfied")},
               {QStringLiteral("2"), AssignmentForm::tr("2 – hardly satisfied")},
               {QStringLiteral("3"), AssignmentForm::tr("3 – fairly satisfied")},
               {QStringLiteral("4"), AssignmentForm::tr("4 – satisfied")},
               {QStringLiteral("5"), AssignmentForm::tr("5 – very satisfied")}};
    return choices;
}

} // namespace

std::span<const AssignmentField> AssignmentForm::planFields() { return kPlan; }
std::span<const AssignmentField> AssignmentForm::gateFields() { return kGate; }
std::span<const AssignmentField> AssignmentForm::endFields() { return kEnd; }

AssignmentForm::AssignmentForm(Store &store, std::span<const AssignmentField> fields, bool afterwards, QWidget *parent)
    : QWidget(parent), m_store(store), m_fields(fields), m_afterwards(afterwards)
{
    std::vector<FormField> described;
    for (const AssignmentField &field : fields) {
        FormField each{QString::fromLatin1(field.key), tr(field.label), field.kind, choicesOf(field)};
        each.today = store.clock().today();
        each.parseMinutes = [](const QString &typed) { return parseMinutes(typed); };
        each.formatMinutes = [](int minutes) { return formatMinutes(minutes); };
        described.push_back(each);
    }
    m_form = new FieldForm(described, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_form);
    connect(m_form, &FieldForm::committed, this, &AssignmentForm::save);
}

void AssignmentForm::setRowVisible(const QString &key, bool visible)
{
    auto *rows = qobject_cast<QFormLayout *>(m_form->layout());
    if (rows && m_form->field(key))
        rows->setRowVisible(m_form->field(key), visible);
    if (rows)
        rows->invalidate(); // heights of rows that were hidden are not to be trusted
}

QMap<QString, QString> AssignmentForm::values() const
{
    QMap<QString, QString> values;
    for (const AssignmentField &field : m_fields)
        values.insert(QString::fromLatin1(field.key), field.read(m_assignment));
    return values;
}

void AssignmentForm::take(const AssignmentRecord &record)
{
    m_assignment = record.assignment;
    m_student = record.studentName;
    const bool open = m_afterwards ? record.isOpenOn(m_store.clock().today()) : record.campaignOpen;
    m_form->setReadOnly(m_store.isReadOnly() || !open);
}

void AssignmentForm::show(const AssignmentRecord &record)
{
    take(record);
    m_form->load(values());
}

void AssignmentForm::refresh(const AssignmentRecord &record)
{
    take(record);
    m_form->setSaved(values());
}

void AssignmentForm::save(const QString &key, const QString &value)
{
    const auto field = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const AssignmentField &each) { return key == QLatin1StringView(each.key); });
    if (field == m_fields.end() || !m_assignment.id.isValid())
        return;
    Assignment assignment = m_assignment;
    field->write(assignment, value);
    const QString text = tr("%1 changed, affectation of %2").arg(tr(field->label), m_student);
    const Status status =
        m_store.transact(text, [&](Transaction &transaction) { return AssignmentsRepository::update(transaction, assignment); });
    if (status) {
        m_assignment = assignment;
        m_form->field(key)->setSaved(field->read(m_assignment));
        return;
    }
    m_form->setError(key, status.error().message);
    if (status.error().kind != ErrorKind::Invalid && status.error().kind != ErrorKind::Refused)
        Q_EMIT failed({.tone = Tone::Danger, .text = status.error().message, .detail = status.error().detail});
}

} // namespace pc
