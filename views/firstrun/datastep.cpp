#include "views/firstrun/datastep.h"

#include "models/base/localise.h"
#include "models/settings/settingsrepository.h"
#include "views/common/columnscroll.h"
#include "views/common/formrows.h"
#include "views/common/plaintext.h"
#include "views/firstrun/placefield.h"
#include "views/firstrun/steplayout.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pc {

namespace {

const QString kNord = QStringLiteral("59");

int defaultThreshold()
{
    const auto defaults = SettingsRepository::defaults();
    if (!defaults)
        return 0;
    for (const Setting &entry : *defaults) {
        if (entry.name == setting::threshold)
            return entry.value.toInt();
    }
    return 0;
}

} // namespace

DataStep::DataStep(const FirstRunStart &start, Dialogs &dialogs, QWidget *parent)
    : FirstRunStep(parent), m_start(start), m_dialogs(dialogs), m_defaultThreshold(defaultThreshold())
{
    auto *column = new QVBoxLayout(this);
    m_new = addKind(tr("Create a new &register"), tr("It holds the communes of the territory; you fill in the rest."));
    m_newForm = newRegisterForm();
    addStepRemark(column, m_new, m_newForm);
    column->addSpacing(fontMetrics().height() / 2);
    m_existing = addKind(tr("&Open a register that exists already"), tr("For example one received from a colleague."));
    m_existingForm = existingForm();
    addStepRemark(column, m_existing, m_existingForm);
    column->addSpacing(fontMetrics().height() / 2);
    m_demonstration = addKind(tr("Try with a &demonstration register"),
                              tr("Fictional people, marked so everywhere; thrown away in one click."));
    column->addStretch();
    reset();
}

QRadioButton *DataStep::addKind(const QString &name, const QString &what)
{
    auto *choice = new QRadioButton(name, this);
    choice->setAccessibleDescription(what);
    layout()->addWidget(choice);
    addStepRemark(static_cast<QVBoxLayout *>(layout()), choice, mutedLabel(what, this));
    connect(choice, &QRadioButton::toggled, this, &DataStep::showKind);
    return choice;
}

QWidget *DataStep::newRegisterForm()
{
    auto *box = new QWidget(this);
    QFormLayout *form = makeForm();
    box->setLayout(form);
    form->setContentsMargins({});
    m_territory = new QComboBox(box);
    // The longest of the names is very long; the list shows it whole.
    m_territory->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_territory->setMinimumContentsLength(24);
    m_territory->setMaxVisibleItems(20);
    calmWheel(m_territory);
    addFormRow(form, tr("Dé&partement"), m_territory);
    m_threshold = new QSpinBox(box);
    m_threshold->setRange(1, 1'000'000);
    m_threshold->setSingleStep(100);
    m_threshold->setGroupSeparatorShown(true);
    calmWheel(m_threshold);
    auto *thresholdRow = new QWidget(box);
    auto *row = new QHBoxLayout(thresholdRow);
    row->setContentsMargins({});
    row->addWidget(m_threshold);
    row->addWidget(new QLabel(tr("inhabitants, not included"), thresholdRow));
    row->addStretch();
    addFormRow(form, tr("&Threshold"), m_threshold, thresholdRow);
    m_threshold->setAccessibleDescription(tr("inhabitants, not included"));
    m_count = sectionLabel({}, box);
    form->addRow(m_count);
    m_newPlace = new PlaceField(PlaceField::New, tr("&Change…", "the place of the register"),
                                tr("Change the place of the register"), m_dialogs, box);
    addFormRow(form, tr("Place of the register"), m_newPlace->field(), m_newPlace);
    addFormText(form, {}, mutedLabel(tr("One file holds everything. The settings can open its folder at any time."), box));

    connect(m_territory, &QComboBox::currentIndexChanged, this, &DataStep::count);
    connect(m_threshold, &QSpinBox::valueChanged, this, &DataStep::count);
    connect(m_newPlace, &PlaceField::pathChosen, this, &FirstRunStep::changed);
    return box;
}

QWidget *DataStep::existingForm()
{
    auto *box = new QWidget(this);
    QFormLayout *form = makeForm();
    box->setLayout(form);
    form->setContentsMargins({});
    m_existingPlace = new PlaceField(PlaceField::Existing, tr("&Choose…", "a register"), tr("Choose the register to open"),
                                     m_dialogs, box);
    m_existingPlace->field()->setPlaceholderText(tr("No register chosen yet"));
    m_existingPlace->setStart(QFileInfo(m_start.registerPath).absolutePath());
    addFormRow(form, tr("Register"), m_existingPlace->field(), m_existingPlace);
    connect(m_existingPlace, &PlaceField::pathChosen, this, &FirstRunStep::changed);
    return box;
}

void DataStep::showEvent(QShowEvent *event)
{
    loadReference();
    FirstRunStep::showEvent(event);
}

void DataStep::loadReference()
{
    if (m_reference)
        return;
    m_reference.emplace(ReferenceData::load());
    if (!*m_reference) {
        m_count->setText(m_reference->error().message);
        return;
    }
    const QSignalBlocker quiet(m_territory);
    m_territory->clear();
    const auto add = [this](const ReferenceDepartement &departement) {
        m_territory->addItem(QStringLiteral("%1 – %2").arg(departement.code, departement.name), departement.code);
    };
    const auto &all = (*m_reference)->departements();
    for (const ReferenceDepartement &departement : all) {
        if (departement.code == kNord)
            add(departement);
    }
    for (const ReferenceDepartement &departement : all) {
        if (departement.code != kNord)
            add(departement);
    }
    m_territory->addItem(tr("The whole of France"), RegisterPlan::everywhere);
    m_territory->setCurrentIndex(0);
    count();
}

int DataStep::communesOf(const QString &departement)
{
    if (const auto known = m_communes.constFind(departement); known != m_communes.constEnd())
        return *known;
    int communes = 0;
    (*m_reference)->forEachCommune(departement, [&communes](const ReferenceCommune &commune) {
        communes += commune.kind == CommuneKind::Commune;
    });
    m_communes.insert(departement, communes);
    return communes;
}

void DataStep::count()
{
    Q_EMIT changed();
    if (!m_reference || !*m_reference)
        return;
    const ReferenceData &reference = **m_reference;
    const QString code = m_territory->currentData().toString();
    const QString departement = code == RegisterPlan::everywhere ? QString() : code;
    const int vintage = reference.vintageInForce(m_start.today).value_or(reference.header().vintages.back()).year;
    const int entitled = reference.countBelow(departement, vintage, m_threshold->value());
    m_count->setText(tr("%Ln entitled commune(s) out of %1 — reference populations of %2", nullptr, entitled)
                         .arg(formatCount(communesOf(departement)), QString::number(vintage)));
}

QString DataStep::countText() const
{
    return m_count->text();
}

FirstRunChoice::Kind DataStep::kind() const
{
    if (m_existing->isChecked())
        return FirstRunChoice::OpenExisting;
    return m_demonstration->isChecked() ? FirstRunChoice::Demonstration : FirstRunChoice::NewRegister;
}

void DataStep::showKind()
{
    if (!m_demonstration)
        return; // Still being made.
    m_newForm->setVisible(m_new->isChecked());
    m_existingForm->setVisible(m_existing->isChecked());
    Q_EMIT changed();
}

QString DataStep::obstacle() const
{
    switch (kind()) {
    case FirstRunChoice::OpenExisting:
        return m_existingPlace->path().isEmpty() ? tr("Choose the register to open first.") : QString();
    case FirstRunChoice::NewRegister:
        if (QFileInfo::exists(m_newPlace->path())) {
            return tr("“%1” exists already. Change the place of the register, or open that one.")
                .arg(QFileInfo(m_newPlace->path()).fileName());
        }
        return {};
    case FirstRunChoice::Demonstration:
        break;
    }
    return {};
}

QWidget *DataStep::firstField() const
{
    switch (kind()) {
    case FirstRunChoice::OpenExisting:
        return m_existing;
    case FirstRunChoice::Demonstration:
        return m_demonstration;
    case FirstRunChoice::NewRegister:
        break;
    }
    return m_new;
}

void DataStep::fill(FirstRunChoice *choice) const
{
    choice->kind = kind();
    choice->plan.demonstration = kind() == FirstRunChoice::Demonstration;
    choice->path = kind() == FirstRunChoice::NewRegister ? m_newPlace->path()
                   : choice->plan.demonstration          ? QString()
                                                         : m_existingPlace->path();
    if (kind() != FirstRunChoice::NewRegister)
        return;
    if (m_territory->currentIndex() >= 0)
        choice->plan.departement = m_territory->currentData().toString();
    if (m_threshold->value() != m_defaultThreshold)
        choice->plan.threshold = m_threshold->value();
}

void DataStep::reset()
{
    m_new->setChecked(true);
    m_newPlace->setPath(m_start.registerPath);
    m_existingPlace->setPath({});
    m_territory->setCurrentIndex(m_territory->count() > 0 ? 0 : -1);
    m_threshold->setValue(m_defaultThreshold);
    showKind();
}

} // namespace pc
