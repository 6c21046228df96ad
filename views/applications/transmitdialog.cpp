#include "views/applications/transmitdialog.h"

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

#include <algorithm>

namespace pc {

namespace {
constexpr int kFieldCharacters = 44;
constexpr int kAllActions = 100000;
} // namespace

TransmitDialog::TransmitDialog(Store &store, const ApplicationLine &line, ProposalId proposal, QWidget *parent)
    : QDialog(parent), m_store(store), m_application(line.application.id), m_student(line.studentName()),
      m_action(new LookupField(actionsProvider(store, line.application.campaign), this)),
      m_day(new QLineEdit(formatDate(store.clock().today()), this)), m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(tr("Send to the mayor: %1").arg(m_student));
    m_action->setName(tr("Action"));
    m_action->setPlaceholderText(tr("Number, title or commune"));
    m_action->setMinimumWidth(kFieldCharacters * fontMetrics().averageCharWidth());
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("From that day on, the documents for the mayor show how to reach the student."), this));
    QFormLayout *form = makeForm();
    addFormRow(form, tr("Action"), m_action);
    addFormRow(form, tr("Sent on"), m_day);
    column->addLayout(form);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_verb = buttons->addButton(tr("Send to the mayor"), QDialogButtonBox::AcceptRole);
    m_verb->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_verb, &QPushButton::clicked, this, &TransmitDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto actions = ApplicationsList(store.database()).actions(line.application.campaign, {}, kAllActions);
    if (actions && proposal.isValid()) {
        const auto known = std::find_if(actions->begin(), actions->end(),
                                        [proposal](const ActionChoice &action) { return action.proposal == proposal; });
        if (known != actions->end())
            m_action->setValue(proposal.value, known->label);
    }
    m_action->edit()->setFocus();
}

void TransmitDialog::submit()
{
    const QDate day = parseDate(m_day->text(), m_store.clock().today());
    if (!day.isValid()) {
        m_note->setText(tr("Enter the day it is sent, for example 03/11/2026."));
        m_day->setFocus(Qt::OtherFocusReason);
        return;
    }
    const ProposalId proposal{m_action->value()};
    const Status status = m_store.transact(tr("Candidature of %1 sent to the mayor").arg(m_student), [&](Transaction &transaction) {
        return ApplicationsRepository::transmit(transaction, m_application, proposal, day);
    });
    if (status)
        accept();
    else
        m_note->setText(status.error().message);
}

} // namespace pc
