#include "views/proposals/changedialog.h"

#include "models/base/localise.h"
#include "views/common/formrows.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/proposals/proposallookups.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

ChangeDialog::ChangeDialog(Store &store, const QList<qint64> &proposals, QWidget *parent)
    : QDialog(parent), m_store(store), m_status(new QComboBox(this)), m_reason(new QLineEdit(this)), m_type(new QComboBox(this)),
      m_from(new QLineEdit(this)), m_to(new QLineEdit(this)), m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(tr("Change several proposals"));
    for (const qint64 id : proposals)
        m_ids.push_back({id});
    fillSteps();
    m_type->addItem(tr("Leave as it is"), QVariant());
    for (const auto &[key, label] : typeChoices(store.database()))
        m_type->addItem(label, key);
    for (QLineEdit *line : {m_from, m_to})
        line->setPlaceholderText(tr("Leave as it is"));
    QFormLayout *form = makeForm();
    addFormRow(form, tr("&Status"), m_status);
    addFormRow(form, tr("&Reason"), m_reason);
    addFormRow(form, tr("&Kind of action"), m_type);
    addFormRow(form, tr("&From"), m_from);
    addFormRow(form, tr("T&o"), m_to);
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("%n proposal(s): what is filled in here changes in each of them.", nullptr, static_cast<int>(m_ids.size())), this));
    column->addLayout(form);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Change them"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// Only what the table allows from every one of them.
void ChangeDialog::fillSteps()
{
    m_status->addItem(tr("Leave as it is"), QVariant());
    ProposalsRepository proposals(m_store.database());
    for (const ProposalStatus to : ProposalWords::statuses()) {
        bool isAllowed = !m_ids.empty();
        for (const ProposalId id : m_ids) {
            const auto found = proposals.find(id);
            isAllowed = isAllowed && found && *found && stepBetween(ProposalLife::table(), (*found)->status, to);
        }
        if (isAllowed)
            m_status->addItem(ProposalWords::label(to), ProposalWords::word(to));
    }
}

bool ChangeDialog::readDay(QLineEdit *line, std::optional<QDate> &day)
{
    const QString typed = line->text().trimmed();
    if (typed.isEmpty())
        return true;
    day = parseDate(typed, m_store.clock().today());
    if (day->isValid())
        return true;
    m_note->setText(tr("“%1” is not a day. Write it like 03/11/2026.").arg(typed));
    line->setFocus();
    return false;
}

void ChangeDialog::save()
{
    m_note->setText({});
    ProposalChange change;
    change.status = ProposalWords::status(m_status->currentData().toString());
    change.reason = m_reason->text().trimmed();
    if (m_type->currentData().isValid())
        change.type = ActionTypeId{m_type->currentData().toString().toLongLong()};
    if (!readDay(m_from, change.startsOn) || !readDay(m_to, change.endsOn))
        return;
    const int count = static_cast<int>(m_ids.size());
    const QString text = change.reason.isEmpty() ? tr("%n proposal(s) changed", nullptr, count)
                                                 : tr("%n proposal(s) changed: %1", "and why", count).arg(change.reason);
    const Status status = m_store.transact(text, [&](Transaction &transaction) {
        return ProposalsRepository::change(transaction, m_ids, change);
    });
    if (status) {
        accept();
        return;
    }
    m_note->setText(status.error().message);
    if (status.error().detail == QLatin1StringView("reason"))
        m_reason->setFocus();
}

} // namespace pc
