#include "views/settings/campaignsection.h"

#include "models/assignments/assignment.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignrules.h"
#include "models/campaigns/deadlines.h"
#include "views/common/columnscroll.h"
#include "views/common/fieldform.h"
#include "views/common/formrows.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/settings/valuetimeline.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

namespace {
const QString kSign = QStringLiteral("sign:"); // then the party

QString partyName(const QString &word)
{
    const auto party = AssignmentWords::party(word);
    return party ? AssignmentWords::label(*party) : word;
}
} // namespace

CampaignSection::CampaignSection(Register &opened, QWidget *parent)
    : SettingsSection(tr("Rules of new campaigns"), opened, parent), m_rules(rules()), m_rule(new QComboBox(this)),
      m_value(plainLabel({}, this)), m_since(mutedLabel({}, this)),
      m_change(new QPushButton(tr("Change from a date…"), this)), m_all(new QPushButton(tr("All the values"), this)),
      m_editor(new QWidget(this)), m_note(new ToneNote(Tone::Danger, m_editor)),
      m_apply(new QPushButton(tr("Apply"), m_editor)),
      m_timeline(new ValueTimeline(
          tr("Rule of new campaigns"), [this](const QString &value) { return valueText(value); }, this))
{
    column()->addWidget(
        mutedLabel(tr("A campaign copies these rules when it opens; one that is open already keeps its own."), this));
    for (const Rule &each : m_rules)
        m_rule->addItem(each.caption);
    calmWheel(m_rule);
    QFormLayout *form = makeForm();
    addFormRow(form, tr("Rule"), m_rule);
    column()->addLayout(form);
    auto *top = new QHBoxLayout;
    auto *said = new QVBoxLayout;
    said->addWidget(m_value);
    said->addWidget(m_since);
    top->addLayout(said, 1);
    top->addWidget(m_change, 0, Qt::AlignTop);
    top->addWidget(m_all, 0, Qt::AlignTop);
    column()->addLayout(top);
    m_change->setAccessibleName(tr("Rule of new campaigns: change from a date"));
    m_all->setAccessibleName(tr("Rule of new campaigns: all the values"));
    m_all->setCheckable(true);

    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    editor->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), m_editor);
    buttons->addWidget(m_apply);
    buttons->addWidget(cancel);
    buttons->addStretch();
    editor->addLayout(buttons);
    column()->addWidget(m_editor);
    column()->addWidget(m_timeline);
    for (QPushButton *button : {m_change, m_all, m_apply, cancel})
        button->setAutoDefault(false);
    m_editor->hide();
    m_timeline->hide();
    m_change->setEnabled(!opened.isReadOnly());
    connect(m_rule, &QComboBox::currentIndexChanged, this, [this] {
        endChange();
        refresh();
    });
    connect(m_change, &QPushButton::clicked, this, &CampaignSection::startChange);
    connect(m_all, &QPushButton::toggled, m_timeline, &QWidget::setVisible);
    connect(m_apply, &QPushButton::clicked, this, &CampaignSection::apply);
    connect(cancel, &QPushButton::clicked, this, [this] {
        endChange();
        m_change->setFocus();
    });
    connect(m_timeline, &ValueTimeline::removeClicked, this, &CampaignSection::remove);
}

std::vector<CampaignSection::Rule> CampaignSection::rules()
{
    std::vector<Rule> all{
        {rule::quotaMinutes, tr("Quota of a student"), Kind::Duration},
        {rule::alertMinutes, tr("First mark: the quota is near"), Kind::Duration},
        {rule::overMinutes, tr("Second mark: well above the quota"), Kind::Duration},
        {rule::majorityAge, tr("Age of majority, in years"), Kind::Age},
        {rule::participationValidated, tr("The university validates the participation of students"), Kind::Step},
        {rule::opinionAsked, tr("The university gives its opinion on each action"), Kind::Step},
        {rule::wishesRanked, tr("Students rank their wishes"), Kind::Step},
        {rule::detailedGate, tr("Each condition of the start is asked for"), Kind::Step},
        {rule::signatures, tr("Who signs the convention"), Kind::Parties},
        {rule::legalBasis, tr("Sentence: legal basis"), Kind::Sentence},
        {rule::noPay, tr("Sentence: no pay"), Kind::Sentence},
        {rule::privacy, tr("Sentence: personal data"), Kind::Sentence},
    };
    for (const DeadlineKind kind : DeadlineWords::kinds())
        all.push_back({DeadlineWords::settingName(kind), DeadlineWords::label(kind), Kind::Day});
    return all;
}

const CampaignSection::Rule &CampaignSection::chosen() const
{
    return m_rules.at(static_cast<size_t>(std::max(0, m_rule->currentIndex())));
}

QString CampaignSection::valueText(const QString &value) const
{
    switch (chosen().kind) {
    case Kind::Duration: return formatMinutes(value.toInt());
    case Kind::Step: return value == QLatin1String("1") ? tr("asked for", "a step") : tr("not asked for", "a step");
    case Kind::Day: {
        const QDate day = dayOfYearFrom(value, QDate(2024, 1, 1));
        return day.isValid() ? formatDate(day).section(u'/', 0, 1) : value;
    }
    case Kind::Parties: {
        QStringList names;
        for (const QString &party : value.split(u',', Qt::SkipEmptyParts))
            names << partyName(party);
        return names.join(QLatin1String(", "));
    }
    case Kind::Age:
    case Kind::Sentence: break;
    }
    return value.isEmpty() ? tr("nothing", "an empty sentence") : value;
}

std::optional<QString> CampaignSection::stored(const QString &typed) const
{
    if (chosen().kind != Kind::Day)
        return typed.trimmed();
    const QDate day = parseDate(typed, QDate(2024, 1, 1)); // a leap year: every day a year may have
    return day.isValid() ? std::optional(day.toString(QStringLiteral("MM-dd"))) : std::nullopt;
}

std::vector<FormField> CampaignSection::valueFields(const QString &value)
{
    if (chosen().kind == Kind::Parties) {
        std::vector<FormField> fields;
        for (const QString &party : CampaignRulesRepository::signatories()) {
            FormField field{kSign + party, partyName(party), FormField::Check};
            field.hint = tr("Must sign");
            fields.push_back(field);
            m_typed.insert(field.key, value.split(u',').contains(party) ? QStringLiteral("1") : QString());
        }
        return fields;
    }
    FormField field;
    field.key = QStringLiteral("value");
    field.label = tr("New value");
    switch (chosen().kind) {
    case Kind::Duration:
        field.kind = FormField::Minutes;
        field.parseMinutes = [](const QString &typed) { return parseMinutes(typed); };
        field.formatMinutes = [](int minutes) { return formatMinutes(minutes); };
        break;
    case Kind::Step:
        field.kind = FormField::Choice;
        field.choices = {{QStringLiteral("1"), tr("asked for", "a step")},
                         {QStringLiteral("0"), tr("not asked for", "a step")}};
        break;
    case Kind::Sentence: field.kind = FormField::Text; break;
    case Kind::Parties:
    case Kind::Age:
    case Kind::Day: break;
    }
    m_typed.insert(field.key, chosen().kind == Kind::Day ? valueText(value) : value);
    return {field};
}

QString CampaignSection::typedValue() const
{
    if (chosen().kind != Kind::Parties)
        return m_typed.value(QStringLiteral("value"));
    QStringList signing;
    for (const QString &party : CampaignRulesRepository::signatories()) {
        if (!m_typed.value(kSign + party).isEmpty())
            signing << party;
    }
    return signing.join(u',');
}

void CampaignSection::startChange()
{
    const QDate today = opened().store().clock().today();
    const auto now = SettingsRepository(opened().database()).value(chosen().name, today);
    const QString value = now ? *now : QString();
    m_typed.clear();
    std::vector<FormField> fields = valueFields(value);
    FormField from;
    from.key = QStringLiteral("valid_from");
    from.label = tr("For campaigns that begin from");
    from.kind = FormField::Date;
    from.today = today;
    FormField source;
    source.key = QStringLiteral("source");
    source.label = tr("Source");
    source.hint = tr("Law, decision, letter… (optional)");
    delete m_form;
    const QString first = fields.front().key;
    fields.push_back(from);
    fields.push_back(source);
    m_form = new FieldForm(fields, m_editor);
    qobject_cast<QVBoxLayout *>(m_editor->layout())->insertWidget(0, m_form);
    m_typed.insert(from.key, today.toString(Qt::ISODate));
    m_typed.insert(source.key, QString());
    m_form->load(m_typed);
    connect(m_form, &FieldForm::committed, this, [this](const QString &key, const QString &typed) {
        m_typed.insert(key, typed);
        m_form->field(key)->setSaved(typed);
    });
    m_note->setText({});
    m_editor->show();
    m_change->setEnabled(false);
    m_form->field(first)->editor()->setFocus();
}

void CampaignSection::endChange()
{
    m_editor->hide();
    delete m_form;
    m_form = nullptr;
    m_change->setEnabled(!opened().isReadOnly());
}

void CampaignSection::apply()
{
    m_form->commit();
    const auto value = stored(typedValue());
    const QDate from = QDate::fromString(m_typed.value(QStringLiteral("valid_from")), Qt::ISODate);
    Status valid = chosen().kind == Kind::Day
        ? done()
        : CampaignRulesRepository::validate(chosen().name, value.value_or(QString()));
    if (!value)
        valid = Error{ErrorKind::Invalid, tr("Enter a day and a month, for example 31/10."), {}};
    if (!from.isValid())
        valid = Error{ErrorKind::Invalid, tr("Enter the day the rule takes effect, for example 01/09/2027."), {}};
    if (valid) {
        const auto disorder =
            CampaignRulesRepository::defaultRefusal(opened().database(), chosen().name, *value, from);
        if (!disorder)
            valid = disorder.error();
        else if (!disorder->isEmpty())
            valid = Error{ErrorKind::Invalid, *disorder, {}};
    }
    if (!valid) {
        m_note->setText(valid.error().message);
        return;
    }
    const Setting changed{0, chosen().name, *value, from, m_typed.value(QStringLiteral("source")).simplified()};
    const Status status =
        transact(tr("Rule of new campaigns changed: %1").arg(chosen().caption),
                 [&changed](Transaction &transaction) { return SettingsRepository::set(transaction, changed); });
    if (status) {
        endChange();
        m_change->setFocus();
    }
}

void CampaignSection::remove(const Setting &value)
{
    (void)transact(tr("Rule of new campaigns: value of %1 removed").arg(ValueTimeline::dayText(value.validFrom)),
                   [id = value.id](Transaction &transaction) { return SettingsRepository::remove(transaction, id); });
}

void CampaignSection::refresh()
{
    const auto values = SettingsRepository(opened().database()).timeline(chosen().name);
    if (!values) {
        complain(values.error());
        return;
    }
    m_timeline->setValues(*values, opened().store().clock().today(), !opened().isReadOnly());
    m_all->setText(tr("All the values (%1)").arg(values->size()));
    if (const Setting *value = m_timeline->present()) {
        const QString since = ValueTimeline::dayText(value->validFrom);
        m_value->setText(valueText(value->value));
        m_since->setText(value->source.isEmpty() ? tr("Since %1").arg(since)
                                                 : tr("Since %1. Source: %2").arg(since, value->source));
    } else {
        m_value->setText({});
        m_since->setText(tr("No value of this register: the one that comes with the program holds."));
    }
}

} // namespace pc
