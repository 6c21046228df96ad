#include "views/settings/identitysection.h"

#include "models/communes/communesrepository.h"
#include "models/communes/phone.h"
#include "models/settings/settingsrepository.h"
#include "views/common/fielditems.h"
#include "views/common/formrows.h"
#include "views/common/logofield.h"
#include "views/common/plaintext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace pc {

namespace {

constexpr int kLongest = 200;
const QString kPng = QStringLiteral("image/png");
const QString kLaMaire = QStringLiteral("la_maire");

QString oneLine(const QString &typed) { return typed.simplified(); }

// Lines of an address, without the empty ones.
QString manyLines(const QString &typed)
{
    QStringList lines;
    for (const QString &line : typed.split(u'\n')) {
        if (const QString kept = line.simplified(); !kept.isEmpty())
            lines << kept;
    }
    return lines.join(u'\n');
}

AutosaveLineEdit *lineEdit(QWidget *parent)
{
    auto *field = new AutosaveLineEdit(parent);
    field->edit()->setMaxLength(kLongest);
    return field;
}

} // namespace

IdentitySection::IdentitySection(Register &opened, Dialogs &dialogs, QWidget *parent)
    : SettingsSection(tr("Identity"), opened, parent), m_feminine(new AutosaveComboBox(this)),
      m_logo(new LogoField(dialogs, this)), m_partnerLogo(new LogoField(dialogs, this))
{
    // As they are written, whatever the language on screen.
    m_feminine->addChoice(kLaMaire, QStringLiteral("Madame la Maire"));
    m_feminine->addChoice(QStringLiteral("le_maire"), QStringLiteral("Madame le Maire"));
    QFormLayout *form = makeForm();
    column()->addLayout(form);
    add(form, tr("Name of the office"), {lineEdit(this), setting::officeName, tr("Name of the office: %1"), oneLine});
    add(form, tr("Address"), {new AutosavePlainTextEdit(this), setting::officeAddress, tr("Address of the office: %1"), manyLines});
    add(form, tr("Phone"), {lineEdit(this), setting::officePhone, tr("Phone of the office: %1"), normalisePhone});
    add(form, tr("Contact e-mail"), {lineEdit(this), setting::officeEmail, tr("Contact e-mail: %1"), oneLine});
    addLogo(form, tr("Logo"), m_logo, asset::logo, tr("Logo changed"), tr("Logo removed"));
    add(form, tr("Signs documents"), {lineEdit(this), setting::officeSignatory, tr("Signs documents: %1"), oneLine});
    add(form, tr("In the capacity of"), {lineEdit(this), setting::officeSignatoryRole, tr("In the capacity of: %1"), oneLine});
    add(form, tr("Town of signature"), {lineEdit(this), setting::officeCity, tr("Town of signature: %1"), oneLine});
    add(form, tr("Name of the partner"), {lineEdit(this), setting::partnerName, tr("Name of the partner: %1"), oneLine});
    addLogo(form, tr("Partner’s logo"), m_partnerLogo, asset::partnerLogo, tr("Partner’s logo changed"), tr("Partner’s logo removed"));
    add(form, tr("A woman who is mayor is written to as"), {m_feminine, setting::mayorFeminine, tr("A woman who is mayor is written to as: %1"), oneLine});
    addFormText(form, {}, mutedLabel(tr("Printed on letters, documents and reports. What is left empty is left out, or is a line to fill in by hand."), this));
}

void IdentitySection::add(QFormLayout *form, const QString &label, const Line &line)
{
    addFormRow(form, label, line.field);
    line.field->setEnabled(!opened().isReadOnly());
    connect(line.field, &AutosaveField::committed, this, [this, line](const QString &typed) { save(line, typed); });
    m_lines.push_back(line);
}

void IdentitySection::addLogo(QFormLayout *form, const QString &label, LogoField *field, const QString &name,
                              const QString &chosen, const QString &removed)
{
    auto *words = new QLabel(label, this);
    words->setBuddy(field);
    form->addRow(words, field);
    field->setEnabled(!opened().isReadOnly());
    connect(field, &LogoField::logoChosen, this, [=, this](const QByteArray &png) {
        saveLogo(field, name, png.isEmpty() ? removed : chosen, png);
    });
}

void IdentitySection::save(const Line &line, const QString &typed)
{
    const QString value = line.clean(typed);
    Status status;
    if (line.name == setting::officeEmail) {
        TownHall probe; // One rule for every e-mail address of the program.
        probe.email = value;
        status = CommunesRepository::validate(probe);
    }
    if (status) {
        QString shown = value;
        if (line.field == m_feminine)
            shown = m_feminine->edit()->currentText();
        else if (line.name == setting::officePhone)
            shown = displayPhone(value);
        status = opened().store().transact(line.change.arg(shown.replace(u'\n', QStringLiteral(", "))), [&](Transaction &transaction) {
            return SettingsRepository::set(transaction, {0, line.name, value, kAlways, {}});
        });
    }
    if (!status)
        line.field->setError(status.error().message);
    else
        line.field->load(line.name == setting::officePhone ? displayPhone(value) : value);
}

void IdentitySection::saveLogo(LogoField *field, const QString &name, const QString &text, const QByteArray &png)
{
    const Status status = opened().store().transact(text, [&](Transaction &transaction) {
        return SettingsRepository::setAsset(transaction, name, kPng, png);
    });
    if (!status) {
        refresh();
        field->setError(status.error().message);
    }
}

void IdentitySection::refresh()
{
    SettingsRepository settings(opened().database());
    for (const Line &line : m_lines) {
        const auto value = settings.value(line.name);
        if (!value)
            continue;
        if (line.field == m_feminine)
            line.field->setSaved(value->isEmpty() ? kLaMaire : *value);
        else
            line.field->setSaved(line.name == setting::officePhone ? displayPhone(*value) : *value);
    }
    for (const auto &[field, name] : {std::pair(m_logo, asset::logo), std::pair(m_partnerLogo, asset::partnerLogo)}) {
        const auto logo = settings.asset(name);
        if (logo && *logo != field->logo())
            field->setLogo(*logo);
    }
}

} // namespace pc
