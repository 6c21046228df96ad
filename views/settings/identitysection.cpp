#include "views/settings/identitysection.h"

#include "models/communes/communesrepository.h"
#include "models/settings/settingsrepository.h"
#include "views/common/fielditems.h"
#include "views/common/formrows.h"
#include "views/common/logofield.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pc {

namespace {
const QString kLogo = QStringLiteral("logo");
const QString kPng = QStringLiteral("image/png");
}

IdentitySection::IdentitySection(Register &opened, Dialogs &dialogs, QWidget *parent)
    : SettingsSection(tr("Identity"), opened, parent), m_name(new AutosaveLineEdit(this)),
      m_email(new AutosaveLineEdit(this)), m_logo(new LogoField(dialogs, this))
{
    m_name->edit()->setMaxLength(200);
    m_email->edit()->setMaxLength(200);
    QFormLayout *form = makeForm();
    column()->addLayout(form);
    addFormRow(form, tr("Name of the office"), m_name);
    addFormRow(form, tr("Contact e-mail"), m_email);
    auto *label = new QLabel(tr("Logo"), this);
    label->setBuddy(m_logo);
    form->addRow(label, m_logo);
    connect(m_name, &AutosaveField::committed, this, [this](const QString &typed) {
        save(m_name, setting::officeName, tr("Name of the office: %1"), typed.simplified());
    });
    connect(m_email, &AutosaveField::committed, this, [this](const QString &typed) {
        save(m_email, setting::officeEmail, tr("Contact e-mail: %1"), typed.trimmed());
    });
    connect(m_logo, &LogoField::logoChosen, this, &IdentitySection::saveLogo);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_logo)})
        field->setEnabled(!opened.isReadOnly());
}

void IdentitySection::save(AutosaveLineEdit *field, const QString &name, const QString &label, const QString &value)
{
    Status status;
    if (name == setting::officeEmail) {
        TownHall probe; // One rule for every e-mail address of the program.
        probe.email = value;
        status = CommunesRepository::validate(probe);
    }
    if (status) {
        status = opened().store().transact(label.arg(value), [&](Transaction &transaction) {
            return SettingsRepository::set(transaction, {0, name, value, kAlways, {}});
        });
    }
    if (status)
        field->load(value);
    else
        field->setError(status.error().message);
}

void IdentitySection::saveLogo(const QByteArray &png)
{
    const QString text = png.isEmpty() ? tr("Logo removed") : tr("Logo changed");
    const Status status = opened().store().transact(text, [&png](Transaction &transaction) {
        return SettingsRepository::setAsset(transaction, kLogo, kPng, png);
    });
    if (!status) {
        refresh();
        m_logo->setError(status.error().message);
    }
}

void IdentitySection::refresh()
{
    SettingsRepository settings(opened().database());
    if (const auto name = settings.value(setting::officeName))
        m_name->setSaved(*name);
    if (const auto email = settings.value(setting::officeEmail))
        m_email->setSaved(*email);
    const auto logo = settings.asset(kLogo);
    if (logo && *logo != m_logo->logo())
        m_logo->setLogo(*logo);
}

} // namespace pc
