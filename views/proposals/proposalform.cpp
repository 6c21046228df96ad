#include "views/proposals/proposalform.h"

#include "models/base/minutes.h"
#include "models/communes/phone.h"
#include "models/proposals/actions.h"
#include "models/proposals/proposalsrepository.h"
#include "views/proposals/proposallookups.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace pc {

namespace {
// Sections that are open to begin with: what the mayor's form says first.
constexpr bool isOpenAtFirst(int section) { return section <= ProposalField::Referent; }
} // namespace

ProposalForm::ProposalForm(Store &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    auto *column = new QVBoxLayout(this);
    for (int number = 0; number < ProposalFields::sectionCount; ++number) {
        const auto section = static_cast<ProposalField::Section>(number);
        auto *head = new QToolButton(this);
        head->setText(ProposalFields::title(section));
        head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        head->setAutoRaise(true);
        head->setCheckable(true);
        head->setChecked(isOpenAtFirst(number));
        QFont bold = head->font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(bold);
        FieldForm *form = makeSection(section);
        const auto open = [head, form](bool isOpen) {
            head->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
            form->setVisible(isOpen);
        };
        open(head->isChecked());
        connect(head, &QToolButton::toggled, this, open);
        column->addWidget(head);
        column->addWidget(form);
        m_forms.push_back(form);
    }
    column->addStretch();
}

FieldForm *ProposalForm::makeSection(ProposalField::Section section)
{
    std::vector<FormField> fields;
    for (const ProposalField &field : ProposalFields::all()) {
        if (field.section == section)
            fields.push_back(formField(field));
    }
    auto *form = new FieldForm(fields, this);
    connect(form, &FieldForm::committed, this,
            [this, section](const QString &key, const QString &value) { save(section, key, value); });
    return form;
}

FormField ProposalForm::formField(const ProposalField &field)
{
    FormField made;
    made.key = field.key;
    made.label = ProposalFields::label(field.key);
    made.kind = field.kind;
    made.hint = ProposalFields::hint(field);
    made.today = m_store.clock().today();
    if (field.kind == FormField::Choice)
        made.choices = choicesOf(field);
    if (field.kind == FormField::Minutes) {
        made.parseMinutes = [](const QString &typed) { return parseMinutes(typed); };
        made.formatMinutes = [](int minutes) { return formatMinutes(minutes); };
    }
    if (field.kind == FormField::Lookup) {
        made.find = communeProvider(m_store);
        made.nameOf = communeNames(m_store);
        made.clearAllowed = false;
    }
    return made;
}

std::vector<std::pair<QString, QString>> ProposalForm::choicesOf(const ProposalField &field)
{
    std::vector<std::pair<QString, QString>> choices;
    if (field.key == QLatin1StringView("type"))
        return typeChoices(m_store.database());
    if (field.key == QLatin1StringView("carrier")) {
        for (const ProposalCarrier carrier : ProposalWords::carriers())
            choices.emplace_back(ProposalWords::word(carrier), ProposalWords::label(carrier));
        return choices;
    }
    for (const FormAnswer answer : ProposalWords::answers())
        choices.emplace_back(ProposalWords::word(answer), ProposalWords::label(answer));
    return choices;
}

QMap<QString, QString> ProposalForm::values(ProposalField::Section section) const
{
    QMap<QString, QString> values;
    for (const ProposalField &field : ProposalFields::all()) {
        if (field.section == section)
            values.insert(field.key, field.key == QLatin1StringView("referent_phone") ? displayPhone(m_proposal.referentPhone)
                                                                                      : field.get(m_proposal));
    }
    return values;
}

void ProposalForm::show(const Proposal &proposal)
{
    m_proposal = proposal;
    m_forms[ProposalField::Action]->setChoices(QStringLiteral("type"), typeChoices(m_store.database()));
    for (int section = 0; section < ProposalFields::sectionCount; ++section)
        m_forms[static_cast<size_t>(section)]->load(values(static_cast<ProposalField::Section>(section)));
}

void ProposalForm::refresh(const Proposal &proposal)
{
    m_proposal = proposal;
    for (int section = 0; section < ProposalFields::sectionCount; ++section)
        m_forms[static_cast<size_t>(section)]->setSaved(values(static_cast<ProposalField::Section>(section)));
}

void ProposalForm::setReadOnly(bool readOnly)
{
    for (FieldForm *form : m_forms)
        form->setReadOnly(readOnly);
}

void ProposalForm::commit()
{
    for (FieldForm *form : m_forms)
        form->commit();
}

void ProposalForm::save(ProposalField::Section section, const QString &key, const QString &value)
{
    const ProposalField *field = ProposalFields::find(key);
    FieldForm *form = m_forms[static_cast<size_t>(section)];
    if (!field || !m_proposal.id.isValid())
        return;
    Proposal proposal = m_proposal;
    if (!field->put(proposal, value) && field->kind == FormField::Line)
        proposal.places = 0; // refused below, with its sentence
    const QString text = tr("%1 of %2 changed").arg(ProposalFields::label(key), m_proposal.number);
    const Status status = m_store.transact(text, [&](Transaction &transaction) { return ProposalsRepository::update(transaction, proposal); });
    if (!status) {
        form->setError(key, status.error().message);
        Q_EMIT failed({.tone = Tone::Danger, .text = status.error().message, .detail = status.error().detail});
        return;
    }
    if (const auto kept = ProposalsRepository(m_store.database()).find(m_proposal.id); kept && *kept)
        refresh(**kept);
}

} // namespace pc
