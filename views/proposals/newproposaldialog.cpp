#include "views/proposals/newproposaldialog.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignrules.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/communes/communesrepository.h"
#include "models/proposals/proposalsrepository.h"
#include "views/common/formrows.h"
#include "views/common/lookupfield.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/proposals/proposallookups.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kMostPlaces = 99;
constexpr int kWidthInCharacters = 70;
} // namespace

NewProposalDialog::NewProposalDialog(Store &store, qint64 campaign, qint64 commune, QWidget *parent)
    : QDialog(parent), m_store(store), m_commune(new LookupField(communeProvider(store), this)),
      m_standing(new ToneNote(Tone::Attention, this)), m_title(new QLineEdit(this)), m_type(new QComboBox(this)),
      m_minutes(new QLineEdit(this)), m_from(new QLineEdit(this)), m_to(new QLineEdit(this)), m_places(new QSpinBox(this)),
      m_modelBox(new QComboBox(this)), m_year(mutedLabel({}, this)), m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(tr("New proposal"));
    makeFields();
    makeButtons();
    begin(campaign, commune);
    setMinimumWidth(kWidthInCharacters * fontMetrics().averageCharWidth());
}

void NewProposalDialog::makeFields()
{
    m_commune->setPlaceholderText(tr("The first letters of its name"));
    m_commune->setName(tr("Commune"));
    m_places->setRange(1, kMostPlaces);
    for (const auto &[key, label] : typeChoices(m_store.database()))
        m_type->addItem(label, key);
    m_modelBox->addItem(tr("None", "model action"), 0);
    if (auto models = ModelActionsRepository(m_store.database()).all()) {
        std::erase_if(*models, [](const ModelAction &model) { return !model.active; });
        m_models = std::move(*models);
    }
    for (const ModelAction &model : m_models)
        m_modelBox->addItem(model.title, model.id.value);
    for (QComboBox *box : {m_type, m_modelBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    const QString day = tr("Day, month, year");
    m_from->setPlaceholderText(day);
    m_to->setPlaceholderText(day);
    QFormLayout *form = makeForm();
    addFormRow(form, tr("&Commune"), m_commune->edit(), m_commune);
    form->addRow(QString(), m_standing);
    addFormRow(form, tr("&Title"), m_title);
    addFormRow(form, tr("&Kind of action"), m_type);
    addFormRow(form, tr("Planned &hours"), m_minutes);
    addFormRow(form, tr("&From"), m_from);
    addFormRow(form, tr("T&o"), m_to);
    addFormRow(form, tr("&Places"), m_places);
    addFormRow(form, tr("&Begin from a model action"), m_modelBox);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_year);
    column->addWidget(m_note);
    connect(m_commune, &LookupField::chosen, this, [this] {
        showStanding();
        m_title->setFocus(Qt::TabFocusReason);
    });
    connect(m_modelBox, &QComboBox::activated, this, &NewProposalDialog::applyModel);
}

void NewProposalDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("Record the proposal"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    save->setDefault(true);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewProposalDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewProposalDialog::begin(qint64 campaign, qint64 commune)
{
    Database &database = m_store.database();
    CampaignsRepository campaigns(database);
    const auto found = campaign > 0 ? campaigns.find({campaign}) : campaigns.current(m_store.clock().today());
    if (found && *found) {
        m_campaign = (*found)->id;
        m_year->setText(tr("University year %1, received on %2").arg((*found)->name, formatDate(m_store.clock().today())));
        if (const auto rules = CampaignRulesRepository(database).of(m_campaign))
            m_quota = rules->quotaMinutes;
    }
    if (m_quota > 0)
        m_minutes->setText(formatMinutes(m_quota));
    if (commune > 0) {
        m_commune->setValue(commune, communeNames(m_store)(commune));
        showStanding();
        m_title->setFocus();
    } else {
        m_commune->edit()->setFocus();
    }
}

void NewProposalDialog::showStanding()
{
    m_standing->setText({});
    if (m_commune->value() <= 0)
        return;
    const auto rules = Eligibility::rules(m_store.database(), m_store.clock().today());
    if (!rules)
        return;
    const auto facts = CommunesRepository(m_store.database()).facts({m_commune->value()}, rules->now, rules->before);
    if (!facts)
        return;
    const Judgement judged = Eligibility::judge(*facts, rules->now);
    if (judged.eligible)
        return;
    const QString why = Eligibility::explain(*facts, rules->now);
    m_standing->setTone(judged.standing == Standing::Left ? Tone::Info : Tone::Attention);
    m_standing->setText(judged.standing == Standing::Left
                            ? why
                            : tr("%1 The proposal can be recorded; a derogation is needed to declare it conforming.").arg(why));
}

void NewProposalDialog::applyModel(int index)
{
    m_model = {m_modelBox->itemData(index).toLongLong()};
    for (const ModelAction &model : m_models) {
        if (model.id != m_model)
            continue;
        if (m_title->text().trimmed().isEmpty())
            m_title->setText(model.title);
        m_type->setCurrentIndex(std::max(0, m_type->findData(QString::number(model.type.value))));
        if (model.minutes)
            m_minutes->setText(formatMinutes(*model.minutes));
    }
}

void NewProposalDialog::complain(const QString &field, const QString &message)
{
    m_note->setText(message);
    const QHash<QString, QWidget *> fields{{QStringLiteral("commune"), m_commune->edit()}, {QStringLiteral("title"), m_title},
                                           {QStringLiteral("minutes"), m_minutes},         {QStringLiteral("starts_on"), m_from},
                                           {QStringLiteral("ends_on"), m_to},              {QStringLiteral("places"), m_places}};
    if (QWidget *widget = fields.value(field))
        widget->setFocus(Qt::OtherFocusReason);
}

bool NewProposalDialog::readDay(QLineEdit *line, QDate &day)
{
    const QString typed = line->text().trimmed();
    day = typed.isEmpty() ? QDate() : parseDate(typed, m_store.clock().today());
    if (typed.isEmpty() || day.isValid())
        return true;
    complain(line == m_from ? QStringLiteral("starts_on") : QStringLiteral("ends_on"),
             tr("“%1” is not a day. Write it like 03/11/2026.").arg(typed));
    return false;
}

bool NewProposalDialog::read(Proposal &proposal)
{
    proposal.campaign = m_campaign;
    proposal.commune = {m_commune->value()};
    proposal.title = m_title->text();
    proposal.type = {m_type->currentData().toString().toLongLong()};
    proposal.minutes = parseMinutes(m_minutes->text()).value_or(0);
    proposal.places = m_places->value();
    proposal.receivedOn = m_store.clock().today();
    if (!readDay(m_from, proposal.startsOn) || !readDay(m_to, proposal.endsOn))
        return false;
    proposal.flexible = !proposal.startsOn.isValid() && !proposal.endsOn.isValid();
    for (const ModelAction &model : m_models) {
        if (model.id != m_model)
            continue;
        proposal.model = model.id;
        proposal.objective = model.objective;
        proposal.tasks = model.tasks;
        proposal.audience = model.audience;
        proposal.knowledge = model.knowledge;
        proposal.knowHow = model.knowHow;
        proposal.attitudes = model.attitudes;
    }
    return true;
}

void NewProposalDialog::save()
{
    m_note->setText({});
    Proposal proposal;
    if (!read(proposal))
        return;
    ProposalId id;
    const QString text = tr("Proposal “%1” of %2 recorded").arg(proposal.title.simplified(), m_commune->label());
    const Status status = m_store.transact(text, [&](Transaction &transaction) -> Status {
        const auto added = ProposalsRepository::add(transaction, proposal);
        if (!added)
            return added.error();
        id = *added;
        return pc::done();
    });
    if (!status) {
        complain(status.error().detail, status.error().message);
        return;
    }
    Q_EMIT recorded(id.value);
    accept();
}

} // namespace pc
