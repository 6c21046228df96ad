#include "views/labels/newlabeldialog.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/communes/communesrepository.h"
#include "models/students/studentsrepository.h"
#include "views/common/formrows.h"
#include "views/common/lookupfield.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/labels/claimslist.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

namespace {

constexpr int kAnswers = 20;
constexpr int kWidthInCharacters = 100;
constexpr int kMinutesRole = Qt::UserRole + 1;

LookupProvider studentsOf(Store &store)
{
    return [&store](const QString &typed) {
        std::vector<LookupChoice> choices;
        const auto found = typed.isEmpty() ? Result<std::vector<Student>>(std::vector<Student>())
                                           : StudentsRepository(store.database()).search(typed, kAnswers);
        for (const Student &student : found ? *found : std::vector<Student>()) {
            const auto commune = CommunesRepository(store.database()).find(student.commune);
            QStringList detail{commune && *commune ? (*commune)->name : QString(), student.component, student.level};
            detail.removeAll(QString());
            choices.push_back({student.id.value, student.listName(), detail.join(QStringLiteral(" · "))});
        }
        return choices;
    };
}

} // namespace

NewLabelDialog::NewLabelDialog(Store &store, CampaignId campaign, StudentId student, QWidget *parent)
    : QDialog(parent), m_store(store), m_campaign(campaign), m_student(new LookupField(studentsOf(store), this)),
      m_kind(new QComboBox(this)), m_claims(new ClaimsList(store, this)), m_sworn(new QLineEdit(this)), m_sum(mutedLabel({}, this)),
      m_warning(new ToneNote(Tone::Attention, this)), m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(tr("New label file"));
    fillKinds();
    layOut();
    connect(m_student, &LookupField::chosen, this, &NewLabelDialog::showClaims);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewLabelDialog::showSum);
    connect(m_claims, &QTreeWidget::itemChanged, this, &NewLabelDialog::showSum);
    if (student.isValid()) {
        const auto found = StudentsRepository(store.database()).find(student);
        m_student->setValue(student.value, found && *found ? (*found)->listName() : QString());
        m_kind->setFocus();
    } else {
        m_student->edit()->setFocus();
    }
    showClaims();
    fitToText(*this);
}

void NewLabelDialog::layOut()
{
    m_student->setPlaceholderText(tr("First letters of the name"));
    m_student->setName(tr("Student"));
    m_sworn->setPlaceholderText(tr("When it is given with the file"));
    m_claims->setMinimumWidth(kWidthInCharacters * fontMetrics().averageCharWidth());
    m_sum->setWordWrap(true);
    QFormLayout *form = makeForm();
    addFormRow(form, tr("Student"), m_student);
    addFormRow(form, tr("Label asked for"), m_kind);
    addFormRow(form, tr("Sworn statement of"), m_sworn);
    auto *buttons = new QDialogButtonBox(this);
    m_verb = buttons->addButton(tr("Open the file"), QDialogButtonBox::AcceptRole);
    m_verb->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(sectionLabel(tr("Affectations claimed"), this));
    column->addWidget(m_claims, 1);
    column->addWidget(m_sum);
    column->addWidget(m_warning);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(m_verb, &QPushButton::clicked, this, &NewLabelDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewLabelDialog::fillKinds()
{
    const auto kinds = LabelKindsRepository(m_store.database()).all();
    for (const LabelKind &kind : kinds ? *kinds : std::vector<LabelKind>()) {
        if (!kind.active)
            continue;
        m_kind->addItem(kind.name, kind.id.value);
        m_kind->setItemData(m_kind->count() - 1, kind.minMinutes, kMinutesRole);
        m_kind->setItemData(m_kind->count() - 1, toolTipText(kind.purpose), Qt::ToolTipRole);
    }
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void NewLabelDialog::showClaims()
{
    m_claims->show(StudentId{m_student->value()}, {});
    showSum();
}

void NewLabelDialog::showSum()
{
    const QString asked = formatMinutes(m_kind->currentData(kMinutesRole).toInt());
    const QString signedHours = formatMinutes(m_claims->minutesSigned());
    if (m_student->value() == 0)
        m_sum->setText(tr("Choose the student: the affectations with hours appear here."));
    else if (m_claims->topLevelItemCount() == 0)
        m_sum->setText(tr("This student has no affectation with hours yet; the file may be opened all the same."));
    else
        m_sum->setText(tr("%1 countersigned, %2 asked for by this label").arg(signedHours, asked));
    m_warning->setText(m_claims->warning());
}

void NewLabelDialog::submit()
{
    m_note->setText({});
    const QDate today = m_store.clock().today();
    LabelFile file;
    file.campaign = m_campaign;
    file.student = {m_student->value()};
    file.kind = {m_kind->currentData().toLongLong()};
    file.openedOn = today;
    file.swornOn = parseDate(m_sworn->text(), today);
    if (!m_sworn->text().trimmed().isEmpty() && !file.swornOn.isValid()) {
        m_note->setText(tr("Enter the day of the sworn statement, for example 03/05/2027."));
        m_sworn->setFocus(Qt::OtherFocusReason);
        return;
    }
    LabelFileId made;
    const Status status = m_store.transact(tr("Label file of %1 opened").arg(m_student->label()), [&](Transaction &transaction) -> Status {
        const auto added = LabelFilesRepository::add(transaction, file, m_claims->chosen());
        if (!added)
            return added.error();
        made = *added;
        return pc::done();
    });
    if (!status) {
        m_note->setText(status.error().message);
        if (status.error().detail == QLatin1StringView("student"))
            m_student->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT created(made.value);
    accept();
}

} // namespace pc
