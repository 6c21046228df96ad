#include "views/labels/labelform.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/labels/labelsmodel.h"
#include "views/common/flowlayout.h"
#include "views/common/formdialog.h"
#include "views/common/linkbutton.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/labels/claimsdialog.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

namespace {

const QString kDescription = QStringLiteral("description");
const QString kSwornOn = QStringLiteral("sworn_on");
const QString kLateReason = QStringLiteral("late_reason");
const QString kAppealText = QStringLiteral("appeal_text");
const QString kAppealOutcome = QStringLiteral("appeal_outcome");
const QString kNotes = QStringLiteral("notes");

QString claimText(const LabelClaim &claim)
{
    return LabelForm::tr("%1, %2, from %3 to %4: %5 countersigned of %6 entered", "an affectation claimed")
        .arg(claim.title, claim.commune, formatDate(claim.startsOn), formatDate(claim.endsOn), formatMinutes(claim.minutesSigned),
             formatMinutes(claim.minutesEntered));
}

QString earlierText(const EarlierUse &use)
{
    const QString status = LabelWords::label(use.status);
    return use.sameAction
        ? LabelForm::tr("The same action was claimed the year before: “%1”, for %2 in %3 (%4).", "action, label, campaign, state")
              .arg(use.title, use.label, use.campaign, status)
        : LabelForm::tr("Claimed already: “%1”, for %2 in %3 (%4).", "action, label, campaign, state")
              .arg(use.title, use.label, use.campaign, status);
}

} // namespace

LabelForm::LabelForm(Store &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    makeClaims();
    makeOpinion();
    const QDate today = store.clock().today();
    m_fields = new FieldForm({{kDescription, tr("Description"), FormField::Text, {}, tr("Context, missions, duration: the student’s words")},
                              {.key = kSwornOn, .label = tr("Sworn statement of"), .kind = FormField::Date, .today = today},
                              {kLateReason, tr("Taken late because"), FormField::Text},
                              {kAppealText, tr("What the appeal asks for"), FormField::Text},
                              {kAppealOutcome, tr("Answer to the appeal"), FormField::Text},
                              {kNotes, tr("Notes"), FormField::Text, {}, tr("Nothing about anybody’s health")}},
                             this);
    column->addWidget(m_fields);
    makeIdentity();
    connect(m_fields, &FieldForm::committed, this, &LabelForm::save);
}

void LabelForm::makeIdentity()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_identity = plainLabel({}, this);
    m_openStudent = new LinkButton(tr("Open the sheet of the student"), this);
    column->addWidget(sectionLabel(tr("Identity"), this));
    column->addWidget(m_identity);
    column->addWidget(m_openStudent, 0, Qt::AlignLeading);
    connect(m_openStudent, &LinkButton::clicked, this,
            [this] { Q_EMIT recordRequested(QStringLiteral("student"), m_student.id.value); });
}

void LabelForm::makeClaims()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_claims = plainLabel({}, this);
    m_earlier = new ToneNote(Tone::Attention, this);
    m_chooseClaims = new QPushButton(tr("Choose the affectations…"), this);
    m_explain = new QPushButton(tr("Explain the second use…"), this);
    auto *row = new FlowLayout;
    row->addWidget(m_chooseClaims);
    row->addWidget(m_explain);
    column->addWidget(sectionLabel(tr("Affectations claimed"), this));
    column->addWidget(m_claims);
    column->addWidget(m_earlier);
    column->addLayout(row);
    connect(m_chooseClaims, &QPushButton::clicked, this, &LabelForm::askClaims);
    connect(m_explain, &QPushButton::clicked, this, &LabelForm::askReuse);
}

void LabelForm::makeOpinion()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_opinion = new ToneNote(Tone::Neutral, this);
    m_giveOpinion = new QPushButton(tr("Opinion of the UDCCAS…"), this);
    column->addWidget(sectionLabel(tr("Opinion of the UDCCAS"), this));
    column->addWidget(m_opinion);
    column->addWidget(m_giveOpinion, 0, Qt::AlignLeading);
    connect(m_giveOpinion, &QPushButton::clicked, this, &LabelForm::askOpinion);
}

QMap<QString, QString> LabelForm::values() const
{
    return {{kDescription, m_file.description}, {kSwornOn, valueOf(m_file.swornOn)},      {kLateReason, m_file.lateReason},
            {kAppealText, m_file.appealText},   {kAppealOutcome, m_file.appealOutcome}, {kNotes, m_file.notes}};
}

void LabelForm::showClaims(const LabelCase &it)
{
    QStringList claims;
    for (const LabelClaim &claim : it.claims)
        claims << claimText(claim);
    m_claims->setText(claims.isEmpty() ? tr("No affectation is claimed yet.") : claims.join(u'\n'));
    QStringList earlier;
    for (const EarlierUse &use : it.earlier)
        earlier << earlierText(use);
    const bool isExplained = !m_file.reuseReason.isEmpty();
    if (isExplained && !earlier.isEmpty())
        earlier << tr("Allowed by %1 on %2: %3", "author, day, reason").arg(m_file.reuseAuthor, formatDate(m_file.reuseOn), m_file.reuseReason);
    m_earlier->setTone(isExplained ? Tone::Special : Tone::Attention);
    m_earlier->setText(earlier.join(u'\n'));
    m_explain->setVisible(!it.earlier.empty());
}

void LabelForm::take(const LabelCase &it, const Student &student, const QString &lock, bool campaignOpen)
{
    m_file = it.file;
    m_student = student;
    showClaims(it);
    m_opinion->setTone(static_cast<Tone>(toneOf(m_file.opinion)));
    m_opinion->setText(m_file.opinion == LabelOpinion::None
                           ? tr("Not given yet.")
                           : tr("%1, %2 on %3. %4", "opinion, author, day, text")
                                 .arg(LabelWords::label(m_file.opinion), m_file.opinionBy, formatDate(m_file.opinionOn), m_file.opinionText)
                                 .trimmed());
    QStringList identity{student.letterName(), student.studentNumber, student.level, student.programme, student.component, student.university,
                         student.email};
    identity.removeAll(QString());
    m_identity->setText(identity.join(QStringLiteral(" · ")));
    const QString why = m_store.isReadOnly() ? tr("The register is open for consultation: nothing can be changed.") : lock;
    for (QPushButton *button : {m_chooseClaims, m_explain, m_giveOpinion}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(toolTipText(why));
    }
    m_fields->setReadOnly(m_store.isReadOnly() || !campaignOpen);
    auto *rows = qobject_cast<QFormLayout *>(m_fields->layout());
    const auto showRow = [&](const QString &key, bool visible) { rows->setRowVisible(m_fields->field(key), visible); };
    showRow(kLateReason, !m_file.lateReason.isEmpty());
    showRow(kAppealText, m_file.appealedOn.isValid());
    showRow(kAppealOutcome, m_file.appealedOn.isValid());
    rows->invalidate(); // heights of rows that were hidden are not to be trusted
}

void LabelForm::show(const LabelCase &it, const Student &student, const QString &lock, bool campaignOpen)
{
    take(it, student, lock, campaignOpen);
    m_fields->load(values());
}

void LabelForm::refresh(const LabelCase &it, const Student &student, const QString &lock, bool campaignOpen)
{
    take(it, student, lock, campaignOpen);
    m_fields->setSaved(values());
}

void LabelForm::save(const QString &key, const QString &value)
{
    if (!m_file.id.isValid())
        return;
    LabelFile file = m_file;
    if (key == kDescription)
        file.description = value;
    else if (key == kSwornOn)
        file.swornOn = dayOf(value);
    else if (key == kLateReason)
        file.lateReason = value;
    else if (key == kAppealText)
        file.appealText = value;
    else if (key == kAppealOutcome)
        file.appealOutcome = value;
    else
        file.notes = value;
    const Status status = m_store.transact(tr("Label file of %1 changed").arg(m_student.letterName()), [&](Transaction &transaction) {
        return LabelFilesRepository::update(transaction, file);
    });
    if (status) {
        m_file = file;
        m_fields->field(key)->setSaved(values().value(key));
        return;
    }
    m_fields->setError(key, status.error().message);
    if (status.error().kind != ErrorKind::Invalid && status.error().kind != ErrorKind::Refused)
        Q_EMIT failed({.tone = Tone::Danger, .text = status.error().message, .detail = status.error().detail});
}

void LabelForm::askClaims()
{
    commit();
    auto *dialog = new ClaimsDialog(m_store, m_file, m_student.letterName(), window());
    dialog->open();
}

void LabelForm::askReuse()
{
    commit();
    const LabelFileId id = m_file.id;
    const QDate today = m_store.clock().today();
    const QString text = tr("Second use of an affectation allowed for %1").arg(m_student.letterName());
    FormDialog::ask(window(),
                    {.title = tr("Explain the second use"),
                     .sentence = tr("The same engagement is valued once only (code de l’éducation, art. D611-7). Say why this one may be "
                                    "claimed again."),
                     .fields = {{.key = QStringLiteral("reuse_reason"), .label = tr("Reason"), .kind = FormField::Text},
                                {.key = QStringLiteral("reuse_author"), .label = tr("Allowed by")},
                                {.key = QStringLiteral("reuse_on"), .label = tr("Allowed on"), .kind = FormField::Date, .today = today}},
                     .values = {{QStringLiteral("reuse_reason"), m_file.reuseReason},
                                {QStringLiteral("reuse_author"), m_file.reuseAuthor.isEmpty() ? m_store.author() : m_file.reuseAuthor},
                                {QStringLiteral("reuse_on"), valueOf(m_file.reuseOn.isValid() ? m_file.reuseOn : today)}},
                     .verb = tr("Record the reason")},
                    [this, id, text](const QMap<QString, QString> &values) {
                        return m_store.transact(text, [&](Transaction &transaction) {
                            return LabelFilesRepository::explainReuse(transaction, id, values.value(QStringLiteral("reuse_reason")),
                                                                      values.value(QStringLiteral("reuse_author")),
                                                                      dayOf(values.value(QStringLiteral("reuse_on"))));
                        });
                    });
}

void LabelForm::askOpinion()
{
    commit();
    const LabelFileId id = m_file.id;
    const QDate today = m_store.clock().today();
    std::vector<std::pair<QString, QString>> opinions;
    for (const LabelOpinion opinion : {LabelOpinion::None, LabelOpinion::Favourable, LabelOpinion::Reserved, LabelOpinion::Unfavourable})
        opinions.emplace_back(LabelWords::word(opinion), LabelWords::label(opinion));
    const bool isGiven = m_file.opinion != LabelOpinion::None;
    const QString text = tr("Opinion of the UDCCAS recorded for %1").arg(m_student.letterName());
    FormDialog::ask(window(),
                    {.title = tr("Opinion of the UDCCAS"),
                     .sentence = tr("Label file of %1. The UDCCAS gives an opinion; the university decides.").arg(m_student.letterName()),
                     .fields = {{.key = QStringLiteral("opinion"), .label = tr("Opinion"), .kind = FormField::Choice, .choices = opinions},
                                {.key = QStringLiteral("opinion_text"), .label = tr("In a few words"), .kind = FormField::Text},
                                {.key = QStringLiteral("opinion_by"), .label = tr("Given by")},
                                {.key = QStringLiteral("opinion_on"), .label = tr("Given on"), .kind = FormField::Date, .today = today}},
                     .values = {{QStringLiteral("opinion"), LabelWords::word(isGiven ? m_file.opinion : LabelOpinion::Favourable)},
                                {QStringLiteral("opinion_text"), m_file.opinionText},
                                {QStringLiteral("opinion_by"), isGiven ? m_file.opinionBy : m_store.author()},
                                {QStringLiteral("opinion_on"), valueOf(isGiven ? m_file.opinionOn : today)}},
                     .verb = tr("Record the opinion")},
                    [this, id, text](const QMap<QString, QString> &values) {
                        const LabelOpinion opinion = LabelWords::opinion(values.value(QStringLiteral("opinion"))).value_or(LabelOpinion::None);
                        return m_store.transact(text, [&](Transaction &transaction) {
                            return LabelFilesRepository::setOpinion(transaction, id, opinion, values.value(QStringLiteral("opinion_text")),
                                                                    values.value(QStringLiteral("opinion_by")),
                                                                    dayOf(values.value(QStringLiteral("opinion_on"))));
                        });
                    });
}

} // namespace pc
