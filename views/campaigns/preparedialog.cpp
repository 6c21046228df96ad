#include "views/campaigns/preparedialog.h"

#include "models/base/localise.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

namespace {

void addTick(QListWidget *list, const QString &text, qint64 id, bool ticked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, id);
}

template <typename Key>
std::vector<Key> ticked(const QListWidget *list)
{
    std::vector<Key> keys;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            keys.push_back({list->item(row)->data(Qt::UserRole).toLongLong()});
    }
    return keys;
}

} // namespace

Result<PrepareDialog *> PrepareDialog::show(Store &store, const Campaign &last, QWidget *parent)
{
    const auto plan = NextCampaign::plan(store.database(), last);
    if (!plan)
        return plan.error();
    auto *dialog = new PrepareDialog(store, *plan, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

PrepareDialog::PrepareDialog(Store &store, const NextCampaignPlan &plan, QWidget *parent)
    : QDialog(parent), m_store(store), m_plan(plan), m_actions(makeList(tr("Proposals offered again"))),
      m_students(makeList(tr("Students who continue"))), m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(tr("Prepare campaign %1").arg(plan.next.name));
    auto *column = new QVBoxLayout(this);
    column->addWidget(plainLabel(
        plan.next.id.isValid() ? tr("Campaign %1 is open already: what is ticked is added to it.").arg(plan.next.name)
                               : tr("Campaign %1 will run from %2 to %3, by the rules of the settings.")
                                     .arg(plan.next.name, formatDate(plan.next.startsOn), formatDate(plan.next.endsOn)),
        this));
    const std::tuple<QString, QString, QListWidget *> lists[] = {
        {tr("Proposals offered again"), tr("Each becomes a draft with a new number, its days one year later."),
         m_actions},
        {tr("Students who continue"), tr("Each receives an application dated today."), m_students}};
    for (const auto &[title, text, list] : lists) {
        auto *label = sectionLabel(title, this);
        label->setBuddy(list);
        column->addWidget(label);
        column->addWidget(mutedLabel(text, this));
        column->addWidget(list, 1);
    }
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_button = buttons->addButton(tr("Prepare %1").arg(plan.next.name), QDialogButtonBox::AcceptRole);
    m_button->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrepareDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 30);
}

QListWidget *PrepareDialog::makeList(const QString &name)
{
    auto *list = new QListWidget(this);
    list->setAccessibleName(name);
    list->setAlternatingRowColors(true);
    return list;
}

void PrepareDialog::fill()
{
    for (const NextCampaignPlan::Action &action : m_plan.actions)
        addTick(m_actions, tr("%1 %2 — %3", "number, title, commune").arg(action.number, action.title, action.commune),
                action.id.value, true);
    for (const NextCampaignPlan::Person &person : m_plan.students)
        addTick(m_students,
                person.commune.isEmpty() ? person.name
                                         : tr("%1 — %2", "student, commune").arg(person.name, person.commune),
                person.id.value, person.isAtWork);
}

void PrepareDialog::apply()
{
    qint64 made = 0;
    const Status status =
        m_store.transact(tr("Campaign %1 prepared").arg(m_plan.next.name), [&](Transaction &transaction) -> Status {
            const auto id = NextCampaign::prepare(transaction, m_plan.next, ticked<ProposalId>(m_actions),
                                                  ticked<StudentId>(m_students));
            if (!id)
                return id.error();
            made = id->value;
            return pc::done();
        });
    if (!status) {
        m_note->setText(status.error().message);
        return;
    }
    Q_EMIT prepared(made);
    accept();
}

} // namespace pc
