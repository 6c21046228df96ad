#include "views/settings/datedsetting.h"

#include "models/base/localise.h"
#include "views/common/columnscroll.h"
#include "views/common/formrows.h"
#include "views/common/plaintext.h"
#include "views/settings/valuetimeline.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pc {

DatedSetting::DatedSetting(Kind kind, Register &opened, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_register(opened), m_value(plainLabel({}, this)), m_since(mutedLabel({}, this)),
      m_change(new QPushButton(tr("Change from a date…"), this)), m_all(new QPushButton(tr("All the values"), this)),
      m_editor(new QWidget(this)), m_from(new QDateEdit(m_editor)), m_source(new QLineEdit(m_editor)),
      m_preview(plainLabel({}, m_editor)), m_apply(new QPushButton(tr("Apply"), m_editor)),
      m_timeline(new ValueTimeline(caption(), [this](const QString &value) { return valueText(value); }, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    auto *top = new QHBoxLayout;
    auto *said = new QVBoxLayout;
    QFont strong = m_value->font();
    strong.setWeight(QFont::DemiBold);
    m_value->setFont(strong);
    said->addWidget(m_value);
    said->addWidget(m_since);
    top->addLayout(said, 1);
    top->addWidget(m_change, 0, Qt::AlignTop);
    top->addWidget(m_all, 0, Qt::AlignTop);
    column->addLayout(top);
    m_change->setAccessibleName(tr("%1: change from a date").arg(caption()));
    m_all->setAccessibleName(tr("%1: all the values").arg(caption()));
    m_all->setCheckable(true);
    for (QPushButton *button : {m_change, m_all, m_apply})
        button->setAutoDefault(false);
    buildEditor();
    column->addWidget(m_editor);
    column->addWidget(m_timeline);
    m_editor->hide();
    m_timeline->hide();
    m_change->setEnabled(!opened.isReadOnly());

    connect(m_change, &QPushButton::clicked, this, &DatedSetting::startChange);
    connect(m_all, &QPushButton::toggled, m_timeline, &QWidget::setVisible);
    connect(m_apply, &QPushButton::clicked, this, &DatedSetting::apply);
    connect(m_timeline, &ValueTimeline::removeClicked, this, &DatedSetting::remove);
}

QString DatedSetting::name() const
{
    return m_kind == Threshold ? setting::threshold : m_kind == Basis ? setting::populationBasis : setting::populationVintage;
}

QString DatedSetting::caption() const
{
    switch (m_kind) {
    case Threshold:
        return tr("Threshold");
    case Basis:
        return tr("Population that counts");
    case Vintage:
        return tr("Reference year of the populations");
    }
    Q_UNREACHABLE();
}

QString DatedSetting::valueText(const QString &value) const
{
    switch (m_kind) {
    case Threshold:
        return tr("fewer than %Ln inhabitant(s)", nullptr, value.toInt());
    case Basis:
        return Eligibility::label(Eligibility::basis(value).value_or(PopulationBasis::Municipale));
    case Vintage:
        break;
    }
    return value;
}

QWidget *DatedSetting::makeValueField()
{
    if (m_kind == Threshold) {
        m_number = new QSpinBox(m_editor);
        m_number->setRange(1, 1'000'000);
        m_number->setSingleStep(100);
        m_number->setGroupSeparatorShown(true);
        connect(m_number, &QSpinBox::valueChanged, this, &DatedSetting::preview);
        return m_number;
    }
    m_choice = new QComboBox(m_editor);
    if (m_kind == Basis) {
        for (const PopulationBasis basis : {PopulationBasis::Municipale, PopulationBasis::Totale})
            m_choice->addItem(Eligibility::label(basis), Eligibility::word(basis));
    } else if (const auto known = m_register.provenance()) {
        const QStringList years = known->value(QStringLiteral("vintages")).split(u' ', Qt::SkipEmptyParts);
        for (const QString &year : years)
            m_choice->addItem(year, year);
    }
    connect(m_choice, &QComboBox::currentIndexChanged, this, &DatedSetting::preview);
    return m_choice;
}

void DatedSetting::buildEditor()
{
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    QFormLayout *form = makeForm();
    column->addLayout(form);
    QWidget *value = makeValueField();
    calmWheel(value);
    addFormRow(form, tr("New value"), value);
    m_from->setCalendarPopup(true);
    m_from->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_from->setMinimumDate(kAlways);
    calmWheel(m_from);
    addFormRow(form, tr("In force from"), m_from);
    m_source->setMaxLength(500);
    m_source->setPlaceholderText(tr("Law, decision, letter… (optional)"));
    addFormRow(form, tr("Source"), m_source);
    form->addRow(m_preview);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), m_editor);
    cancel->setAutoDefault(false);
    buttons->addWidget(m_apply);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_from, &QDateEdit::dateChanged, this, &DatedSetting::preview);
    connect(m_source, &QLineEdit::returnPressed, this, &DatedSetting::apply);
    connect(cancel, &QPushButton::clicked, this, &DatedSetting::endChange);
}

QString DatedSetting::chosenValue() const
{
    return m_number ? QString::number(m_number->value()) : m_choice->currentData().toString();
}

void DatedSetting::choose(const QString &value)
{
    if (m_number)
        m_number->setValue(value.toInt());
    else
        m_choice->setCurrentIndex(m_choice->findData(value));
}

void DatedSetting::startChange()
{
    const QDate today = m_register.store().clock().today();
    m_from->setDate(today);
    m_source->clear();
    if (const auto value = SettingsRepository(m_register.database()).value(name(), today))
        choose(*value);
    m_editor->show();
    m_change->setEnabled(false);
    preview();
    (m_number ? static_cast<QWidget *>(m_number) : m_choice)->setFocus();
}

void DatedSetting::endChange()
{
    m_change->setEnabled(!m_register.isReadOnly());
    m_change->setFocus();
    m_editor->hide();
}

Result<EligibilityRule> DatedSetting::ruleWithChoice() const
{
    auto rule = Eligibility::ruleOn(m_register.database(), m_from->date());
    if (!rule)
        return rule;
    switch (m_kind) {
    case Threshold:
        rule->threshold = chosenValue().toInt();
        break;
    case Basis:
        rule->basis = Eligibility::basis(chosenValue()).value_or(PopulationBasis::Municipale);
        break;
    case Vintage:
        rule->vintage = chosenValue().toInt();
        break;
    }
    return rule;
}

void DatedSetting::preview()
{
    if (m_editor->isHidden())
        return;
    const auto rule = Eligibility::ruleOn(m_register.database(), m_from->date());
    const auto changed = ruleWithChoice();
    if (!rule || !changed)
        return;
    const auto before = m_register.eligibleUnder(*rule);
    const auto after = m_register.eligibleUnder(*changed);
    if (!before || !after)
        return;
    m_preview->setText(tr("%1 → %Ln entitled commune(s) from %2", nullptr, static_cast<int>(*after))
                           .arg(formatCount(*before), formatDate(m_from->date())));
    m_apply->setText(tr("Apply from %1").arg(formatDate(m_from->date())));
}

QString DatedSetting::previewText() const
{
    return m_editor->isHidden() ? QString() : m_preview->text();
}

void DatedSetting::apply()
{
    const Setting changed{0, name(), chosenValue(), m_from->date(), m_source->text().simplified()};
    const QString text = tr("%1: %2 from %3").arg(caption(), valueText(changed.value), formatDate(changed.validFrom));
    const Status status = m_register.store().transact(
        text, [&changed](Transaction &transaction) { return SettingsRepository::set(transaction, changed); });
    if (status)
        endChange();
    else
        Q_EMIT failed(status.error());
}

void DatedSetting::remove(const Setting &value)
{
    const QString text = tr("%1: value of %2 removed").arg(caption(), ValueTimeline::dayText(value.validFrom));
    const Status status = m_register.store().transact(
        text, [id = value.id](Transaction &transaction) { return SettingsRepository::remove(transaction, id); });
    if (!status)
        Q_EMIT failed(status.error());
}

void DatedSetting::refresh()
{
    const auto values = SettingsRepository(m_register.database()).timeline(name());
    if (!values) {
        Q_EMIT failed(values.error());
        return;
    }
    m_timeline->setValues(*values, m_register.store().clock().today(), !m_register.isReadOnly());
    m_all->setText(tr("All the values (%1)").arg(values->size()));
    if (const Setting *value = m_timeline->present()) {
        const QString since = ValueTimeline::dayText(value->validFrom);
        m_value->setText(tr("%1: %2", "a setting and its value").arg(caption(), valueText(value->value)));
        m_since->setText(value->source.isEmpty() ? tr("Since %1").arg(since)
                                                 : tr("Since %1. Source: %2").arg(since, value->source));
    } else {
        m_value->setText(caption());
        m_since->setText(tr("No value is in force today."));
    }
    preview();
}

} // namespace pc
