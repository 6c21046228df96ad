#include "views/firstrun/identitystep.h"

#include "models/communes/communesrepository.h"
#include "views/common/logofield.h"
#include "views/common/formrows.h"
#include "views/common/plaintext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pc {

IdentityStep::IdentityStep(Dialogs &dialogs, QWidget *parent)
    : FirstRunStep(parent), m_name(new QLineEdit(this)), m_email(new QLineEdit(this)), m_logo(new LogoField(dialogs, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("They stand at the head of letters and reports."), this));
    column->addSpacing(fontMetrics().height() / 2);
    QFormLayout *form = makeForm();
    column->addLayout(form);
    m_name->setMaxLength(200);
    m_email->setMaxLength(200);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    addFormRow(form, tr("Name of the &office"), m_name);
    addFormRow(form, tr("Contact &e-mail"), m_email);
    auto *label = new QLabel(tr("&Logo"), this);
    label->setBuddy(m_logo);
    form->addRow(label, m_logo);
    column->addStretch();
    connect(m_name, &QLineEdit::textEdited, this, &FirstRunStep::changed);
    connect(m_email, &QLineEdit::textEdited, this, &FirstRunStep::changed);
}

void IdentityStep::fill(FirstRunChoice *choice) const
{
    choice->plan.officeName = m_name->text().simplified();
    choice->plan.officeEmail = m_email->text().trimmed();
    choice->plan.logo = m_logo->logo();
}

void IdentityStep::reset()
{
    m_name->clear();
    m_email->clear();
    m_logo->setLogo({});
}

QString IdentityStep::obstacle() const
{
    TownHall probe; // One rule for every e-mail address of the program.
    probe.email = m_email->text().trimmed();
    const Status status = CommunesRepository::validate(probe);
    return status ? QString() : status.error().message;
}

QWidget *IdentityStep::firstField() const
{
    return obstacle().isEmpty() ? m_name : m_email;
}

} // namespace pc
