#include "views/applications/newapplicationdialog.h"

#include "models/applications/applicationsrepository.h"
#include "models/base/localise.h"
#include "views/applications/applicationlookups.h"
#include "views/common/formrows.h"
#include "views/common/lookupfield.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kFieldCharacters = 44;
}

NewApplicationDialog::NewApplicationDialog(Store &store, CampaignId campaign, StudentId student, QWidget *parent)
    : QDialog(parent), m_store(store), m_campaign(campaign), m_student(new LookupField(studentsProvider(store), this)),
      m_receivedOn(new QLineEdit(formatDate(store.clock().today()), this)),
      m_action(new LookupField(actionsProvider(store, campaign), this)), m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(tr("New candidature"));
    m_student->setPlaceholderText(tr("First letters of the name"));
    m_student->setName(tr("Student"));
    m_student->setMinimumWidth(kFieldCharacters * fontMetrics().averageCharWidth());
    m_action->setPlaceholderText(tr("Optional: number, title or commune"));
    m_action->setName(tr("Action wished for"));
    m_action->setClearAllowed(true);
    auto *column = new QVBoxLayout(this);
    QFormLayout *form = makeForm();
    addFormRow(form, tr("Student"), m_student);
    addFormRow(form, tr("Received on"), m_receivedOn);
    addFormRow(form, tr("Action wished for"), m_action);
    column->addLayout(form);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_verb = buttons->addButton(tr("Record the candidature"), QDialogButtonBox::AcceptRole);
    m_verb->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_verb, &QPushButton::clicked, this, &NewApplicationDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (student.isValid()) {
        m_student->setValue(student.value, studentLabel(store, student));
        m_receivedOn->setFocus();
    } else {
        m_student->edit()->setFocus();
    }
    fitToText(*this);
}

void NewApplicationDialog::submit()
{
    m_note->setText({});
    Application application;
    application.campaign = m_campaign;
    application.student = {m_student->value()};
    application.receivedOn = parseDate(m_receivedOn->text(), m_store.clock().today());
    const ProposalId wish{m_action->value()};
    ApplicationId made;
    const Status status = m_store.transact(tr("Candidature of %1 recorded").arg(m_student->label()), [&](Transaction &transaction) {
        const auto added = ApplicationsRepository::add(transaction, application);
        if (!added)
            return Status(added.error());
        made = *added;
        return wish.isValid() ? ApplicationsRepository::setWishes(transaction, made, {wish}) : pc::done();
    });
    if (!status) {
        showError(status.error());
        return;
    }
    Q_EMIT created(made.value);
    accept();
}

void NewApplicationDialog::showError(const Error &error)
{
    m_note->setText(error.message);
    if (error.detail == QLatin1StringView("received_on"))
        m_receivedOn->setFocus(Qt::OtherFocusReason);
    else if (error.detail == QLatin1StringView("student"))
        m_student->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace pc
