#include "views/campaigns/campaigntab.h"

#include "models/assignments/assignment.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/deadlines.h"
#include "views/common/columnscroll.h"
#include "views/common/dialogs.h"
#include "views/common/fieldform.h"
#include "views/common/flowlayout.h"
#include "views/common/formdialog.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

namespace {

const QString kSign = QStringLiteral("sign:");

FormField duration(const QString &key, const QString &label)
{
    FormField field;
    field.key = key;
    field.label = label;
    field.kind = FormField::Minutes;
    field.parseMinutes = [](const QString &typed) { return parseMinutes(typed); };
    field.formatMinutes = [](int minutes) { return formatMinutes(minutes); };
    return field;
}

FormField day(const QString &key, const QString &label, QDate today)
{
    FormField field;
    field.key = key;
    field.label = label;
    field.kind = FormField::Date;
    field.today = today;
    return field;
}

QString tick(bool on) { return on ? QStringLiteral("1") : QString(); }

} // namespace

CampaignTab::CampaignTab(Store &store, Dialogs &dialogs, QWidget *parent)
    : CampaignPart(store, parent), m_dialogs(dialogs), m_state(plainLabel({}, this)),
      m_closed(new ToneNote(Tone::Info, this)), m_close(new QPushButton(this)), m_reopen(new QPushButton(this)),
      m_prepare(new QPushButton(tr("Prepare the next one…"), this)), m_compare(new QPushButton(tr("Compare…"), this)),
      m_remove(new QPushButton(tr("Remove this campaign"), this))
{
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_state);
    outer->addWidget(m_closed);
    makeButtons(outer);
    auto *content = new QWidget;
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    addForm(column, tr("Days and quota"),
            tr("The quota is a target for each student, not a limit: hours above it are allowed, with a warning."),
            daysAndQuota());
    addForm(column, tr("Steps of the campaign"),
            tr("The simple path needs none of these ticks: received, conforming, affected, hours, attestation."),
            steps());
    addForm(column, tr("Signatures of the convention"), {}, signatureTicks());
    addForm(column, tr("Deadlines"), {}, deadlineDays());
    addForm(column, tr("Sentences of the documents"), tr("They are printed as they stand here."), sentences());
    column->addStretch();
    outer->addWidget(new ColumnScroll(content, this), 1);
    connect(m_close, &QPushButton::clicked, this, &CampaignTab::close);
    connect(m_reopen, &QPushButton::clicked, this, &CampaignTab::reopen);
    connect(m_remove, &QPushButton::clicked, this, &CampaignTab::remove);
    connect(m_prepare, &QPushButton::clicked, this, &CampaignTab::prepareRequested);
    connect(m_compare, &QPushButton::clicked, this, &CampaignTab::compareRequested);
}

void CampaignTab::makeButtons(QVBoxLayout *column)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    for (QPushButton *button : {m_close, m_reopen, m_prepare, m_compare, m_remove}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    column->addWidget(row);
}

void CampaignTab::addForm(QVBoxLayout *column, const QString &title, const QString &text,
                          const std::vector<FormField> &fields)
{
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(sectionLabel(title, this));
    if (!text.isEmpty())
        column->addWidget(mutedLabel(text, this));
    auto *form = new FieldForm(fields, this);
    column->addWidget(form);
    m_forms.push_back(form);
    connect(form, &FieldForm::committed, this, &CampaignTab::save);
}

std::vector<FormField> CampaignTab::daysAndQuota() const
{
    FormField name;
    name.key = QStringLiteral("name");
    name.label = tr("Name");
    FormField age;
    age.key = rule::majorityAge;
    age.label = tr("Age of majority, in years");
    return {name,
            day(QStringLiteral("starts_on"), tr("First day"), today()),
            day(QStringLiteral("ends_on"), tr("Last day"), today()),
            duration(rule::quotaMinutes, tr("Quota of a student")),
            duration(rule::alertMinutes, tr("First mark: the quota is near")),
            duration(rule::overMinutes, tr("Second mark: well above the quota")),
            age};
}

std::vector<FormField> CampaignTab::steps() const
{
    const auto step = [](const QString &key, const QString &label, const QString &effect) {
        FormField field;
        field.key = key;
        field.label = label;
        field.kind = FormField::Check;
        field.hint = effect;
        return field;
    };
    return {
        step(rule::participationValidated, tr("Participation of the student"),
             tr("The university validates it, or not, before the affectation")),
        step(rule::opinionAsked, tr("Opinion on each action"),
             tr("The university says whether it is in favour of a conforming action")),
        step(rule::wishesRanked, tr("Ranked wishes"), tr("Students give several actions in their order of preference")),
        step(rule::detailedGate, tr("Conditions of the start"),
             tr("Each condition is asked for with its date, instead of one line of ticks"))};
}

std::vector<FormField> CampaignTab::signatureTicks() const
{
    std::vector<FormField> fields;
    for (const QString &party : CampaignRulesRepository::signatories()) {
        FormField field;
        field.key = kSign + party;
        const auto known = AssignmentWords::party(party);
        field.label = known ? AssignmentWords::label(*known) : party;
        field.kind = FormField::Check;
        field.hint = tr("Must sign");
        fields.push_back(field);
    }
    return fields;
}

std::vector<FormField> CampaignTab::deadlineDays() const
{
    std::vector<FormField> fields;
    for (const DeadlineKind kind : DeadlineWords::kinds())
        fields.push_back(day(DeadlineWords::word(kind), DeadlineWords::label(kind), today()));
    return fields;
}

std::vector<FormField> CampaignTab::sentences() const
{
    const auto text = [](const QString &key, const QString &label) {
        FormField field;
        field.key = key;
        field.label = label;
        field.kind = FormField::Text;
        return field;
    };
    return {text(rule::legalBasis, tr("Legal basis")), text(rule::noPay, tr("No pay")),
            text(rule::privacy, tr("Personal data"))};
}

FieldForm *CampaignTab::formOf(const QString &key) const
{
    for (FieldForm *form : m_forms) {
        if (form->field(key))
            return form;
    }
    return nullptr;
}

void CampaignTab::refresh()
{
    const auto rules = CampaignRulesRepository(database()).of(campaign().id);
    const auto deadlines = DeadlinesRepository(database()).of(campaign());
    if (!rules || !deadlines) {
        complain(rules ? deadlines.error() : rules.error());
        return;
    }
    m_rules = *rules;
    QMap<QString, QString> values{{QStringLiteral("name"), campaign().name},
                                  {QStringLiteral("starts_on"), campaign().startsOn.toString(Qt::ISODate)},
                                  {QStringLiteral("ends_on"), campaign().endsOn.toString(Qt::ISODate)},
                                  {rule::quotaMinutes, QString::number(rules->quotaMinutes)},
                                  {rule::alertMinutes, QString::number(rules->alertMinutes)},
                                  {rule::overMinutes, QString::number(rules->overMinutes)},
                                  {rule::majorityAge, QString::number(rules->majorityAge)},
                                  {rule::participationValidated, tick(rules->participationValidated)},
                                  {rule::opinionAsked, tick(rules->opinionAsked)},
                                  {rule::wishesRanked, tick(rules->wishesRanked)},
                                  {rule::detailedGate, tick(rules->detailedGate)}};
    for (const QString &party : CampaignRulesRepository::signatories())
        values.insert(kSign + party, tick(rules->signatures.contains(party)));
    for (const Deadline &deadline : *deadlines)
        values.insert(DeadlineWords::word(deadline.kind), deadline.dueOn.toString(Qt::ISODate));
    values.insert(rules->sentences);
    for (FieldForm *form : m_forms) {
        if (m_shown == campaign().id)
            form->setSaved(values);
        else
            form->load(values);
        form->setReadOnly(isLocked());
    }
    m_shown = campaign().id;
    m_state->setText(tr("Campaign %1, from %2 to %3")
                         .arg(campaign().name, formatDate(campaign().startsOn), formatDate(campaign().endsOn)));
    m_closed->setText(campaign().isClosed() ? tr("Closed on %1 by %2. It can be read, not changed.")
                                                  .arg(formatDate(campaign().closedOn), campaign().closedBy)
                                            : QString());
    m_close->setText(tr("Close %1…").arg(campaign().name));
    m_reopen->setText(tr("Reopen %1…").arg(campaign().name));
    m_close->setVisible(!campaign().isClosed());
    m_reopen->setVisible(campaign().isClosed());
    for (QPushButton *button : {m_close, m_reopen, m_prepare, m_remove}) {
        button->setEnabled(!store().isReadOnly());
        button->setToolTip(toolTipText(store().isReadOnly() ? lockReason() : QString()));
    }
    m_remove->setEnabled(!isLocked());
    m_remove->setToolTip(toolTipText(lockReason()));
}

void CampaignTab::commit()
{
    for (FieldForm *form : m_forms)
        form->commit();
}

QString CampaignTab::signaturesWith(const QString &party, bool signs) const
{
    QStringList kept;
    for (const QString &known : CampaignRulesRepository::signatories()) {
        if (known == party ? signs : m_rules.signatures.contains(known))
            kept << known;
    }
    return kept.join(u',');
}

Status CampaignTab::write(Transaction &transaction, const QString &key, const QString &value)
{
    if (key == QLatin1String("name") || key == QLatin1String("starts_on") || key == QLatin1String("ends_on")) {
        Campaign changed = campaign();
        const QDate date = QDate::fromString(value, Qt::ISODate);
        if (key == QLatin1String("name"))
            changed.name = value;
        else
            (key == QLatin1String("starts_on") ? changed.startsOn : changed.endsOn) = date;
        return CampaignsRepository::update(transaction, changed);
    }
    if (const auto kind = DeadlineWords::kind(key)) {
        const auto deadlines = DeadlinesRepository(transaction.database()).of(campaign());
        if (!deadlines)
            return deadlines.error();
        for (Deadline deadline : *deadlines) {
            if (deadline.kind != *kind)
                continue;
            deadline.dueOn = QDate::fromString(value, Qt::ISODate); // its note stays
            return DeadlinesRepository::set(transaction, campaign().id, deadline);
        }
    }
    if (key.startsWith(kSign))
        return CampaignRulesRepository::set(transaction, campaign().id, rule::signatures,
                                            signaturesWith(key.mid(kSign.size()), !value.isEmpty()));
    const bool isStep = formOf(key) == m_forms.at(1);
    return CampaignRulesRepository::set(transaction, campaign().id, key,
                                        isStep && value.isEmpty() ? QStringLiteral("0") : value);
}

void CampaignTab::save(const QString &key, const QString &value)
{
    const Status status = transact(tr("Rules of campaign %1 changed").arg(campaign().name),
                                   [&](Transaction &transaction) { return write(transaction, key, value); });
    FieldForm *form = formOf(key);
    if (!status && (key.startsWith(kSign) || form == m_forms.at(1)))
        form->field(key)->revert();
    if (!status)
        form->setError(key, status.error().message);
}

void CampaignTab::close()
{
    commit();
    const Campaign closing = campaign();
    ConfirmRequest request;
    request.title = tr("Close campaign %1").arg(closing.name);
    request.text = tr("Close campaign %1?").arg(closing.name);
    request.detail =
        tr("Its proposals, applications, affectations and the hours of its days can then be read, not changed. "
           "It can be opened again, with a reason.");
    request.verb = tr("Close %1").arg(closing.name);
    m_dialogs.confirm(this, request, [this, closing](bool yes) {
        if (!yes)
            return;
        const Status status = transact(tr("Campaign %1 closed").arg(closing.name), [&](Transaction &transaction) {
            return CampaignsRepository::close(transaction, closing.id);
        });
        if (!status)
            complain(status.error());
    });
}

void CampaignTab::reopen()
{
    FormDialogContent content;
    content.title = tr("Reopen campaign %1").arg(campaign().name);
    content.sentence = tr("The reason is kept in the history.");
    content.verb = tr("Reopen %1").arg(campaign().name);
    FormField reason;
    reason.key = QStringLiteral("reopened_reason");
    reason.label = tr("Reason");
    content.fields = {reason};
    const auto submit = [this, id = campaign().id, name = campaign().name](const QMap<QString, QString> &values) {
        return transact(tr("Campaign %1 reopened").arg(name), [&](Transaction &transaction) {
            return CampaignsRepository::reopen(transaction, id, values.value(QStringLiteral("reopened_reason")));
        });
    };
    FormDialog::ask(this, content, submit);
}

void CampaignTab::remove()
{
    const Status status = transact(tr("Campaign %1 removed").arg(campaign().name), [this](Transaction &transaction) {
        return CampaignsRepository::remove(transaction, campaign().id);
    });
    if (!status)
        complain(status.error());
}

} // namespace pc
