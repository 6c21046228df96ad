#include "views/labels/claimsdialog.h"

#include "models/base/minutes.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/labels/claimslist.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kWidthInCharacters = 100;
}

ClaimsDialog::ClaimsDialog(Store &store, const LabelFile &file, const QString &student, QWidget *parent)
    : QDialog(parent), m_store(store), m_file(file.id), m_student(student), m_list(new ClaimsList(store, this)),
      m_sum(plainLabel({}, this)), m_warning(new ToneNote(Tone::Attention, this)), m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(tr("Affectations claimed by %1").arg(student));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->show(file.student, file.id);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *verb = buttons->addButton(tr("Claim these"), QDialogButtonBox::AcceptRole);
    verb->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_sum);
    column->addWidget(m_warning);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(verb, &QPushButton::clicked, this, &ClaimsDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemChanged, this, &ClaimsDialog::showSum);
    showSum();
    resize(kWidthInCharacters * fontMetrics().averageCharWidth(), sizeHint().height());
    m_list->setFocus();
}

void ClaimsDialog::showSum()
{
    m_sum->setText(tr("%1 countersigned in all").arg(formatMinutes(m_list->minutesSigned())));
    m_warning->setText(m_list->warning());
}

void ClaimsDialog::submit()
{
    const std::vector<AssignmentId> claims = m_list->chosen();
    const Status status = m_store.transact(tr("Affectations claimed by %1 changed").arg(m_student), [&](Transaction &transaction) {
        return LabelFilesRepository::setClaims(transaction, m_file, claims);
    });
    if (status)
        accept();
    else
        m_note->setText(status.error().message);
}

} // namespace pc
