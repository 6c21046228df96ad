#include "views/labels/membersview.h"

#include "models/communes/communesrepository.h"
#include "models/labels/sessiontable.h"
#include "models/students/communelookup.h"
#include "views/common/flowlayout.h"
#include "views/common/formdialog.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace pc {

namespace {
LookupProvider communes(Store &store)
{
    const auto lookup = std::make_shared<CommuneLookup>(store.database(), store.clock().today(), CommuneLookup::Scope::Perimeter);
    return [lookup](const QString &typed) {
        std::vector<LookupChoice> choices;
        for (const CommuneChoice &choice : lookup->find(typed))
            choices.push_back({choice.id, choice.label, choice.detail});
        return choices;
    };
}
} // namespace

MembersView::MembersView(Store &store, QWidget *parent)
    : SessionPart(store, parent),
      m_model(new SessionTable({tr("Present"), tr("Name"), tr("Role"), tr("Commune"), tr("Chairs")}, this)),
      m_table(makeTable(m_model, tr("Members of the session"), this)), m_add(new QPushButton(tr("Add a member…"), this)),
      m_edit(new QPushButton(tr("Change…"), this)), m_remove(new QPushButton(tr("Remove the member"), this)),
      m_last(new QPushButton(tr("Members of the last session"), this))
{
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_edit, m_remove, m_last}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    connect(m_add, &QPushButton::clicked, this, &MembersView::add);
    connect(m_edit, &QPushButton::clicked, this, &MembersView::edit);
    connect(m_remove, &QPushButton::clicked, this, &MembersView::remove);
    connect(m_last, &QPushButton::clicked, this, &MembersView::takeLast);
    connect(m_model, &SessionTable::tickRequested, this, &MembersView::tick);
    connect(m_table, &QTableView::activated, this, &MembersView::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MembersView::enableButtons);
}

QString MembersView::communeName(CommuneId id) const
{
    if (!id.isValid())
        return {};
    const auto commune = CommunesRepository(store().database()).find(id);
    return commune && *commune ? (*commune)->name : QString();
}

void MembersView::refresh()
{
    const auto members = LabelSessionsRepository(store().database()).members(session().id);
    if (!members)
        return tell(members.error());
    m_members = *members;
    std::vector<SessionTable::Row> rows;
    for (const LabelMember &member : m_members)
        rows.push_back({member.id.value,
                        {member.present ? tr("Present", "member") : tr("Absent", "member"), member.name, member.role,
                         communeName(member.commune), member.chairs ? tr("Chairs", "member") : QString()},
                        {},
                        member.present});
    const qint64 chosen = currentId(m_table, m_model);
    m_model->setLocked(!lock().isEmpty());
    m_model->setRows(rows);
    m_table->resizeColumnsToContents();
    chooseId(m_table, m_model, chosen);
    enableButtons();
}

void MembersView::enableButtons()
{
    const QString none = currentId(m_table, m_model) == 0 ? tr("Choose a member first.") : QString();
    enable(m_add, lock());
    enable(m_edit, lock().isEmpty() ? none : lock());
    enable(m_remove, lock().isEmpty() ? none : lock());
    enable(m_last, !lock().isEmpty() ? lock() : m_members.empty() ? QString() : tr("This session has members already."));
}

std::vector<FormField> MembersView::fields() const
{
    return {{.key = u"name"_s, .label = tr("Name"), .hint = tr("For example Mme Jeanne Petit")},
            {.key = u"role"_s, .label = tr("Role"), .hint = tr("For example vice-president for student life")},
            {.key = u"commune"_s, .label = tr("Commune"), .kind = FormField::Lookup,
             .hint = tr("Where the member is elected or employed"), .find = communes(store()),
             .nameOf = [this](qint64 id) { return communeName({id}); }},
            {.key = u"chairs"_s, .label = tr("Chair"), .kind = FormField::Check, .hint = tr("Chairs the session")},
            {.key = u"present"_s, .label = tr("Presence"), .kind = FormField::Check, .hint = tr("Is present")}};
}

FormDialog *MembersView::ask(const LabelMember &member, const QString &title, const QString &verb)
{
    FormDialogContent content{.title = title,
                              .fields = fields(),
                              .values = {{u"name"_s, member.name},
                                         {u"role"_s, member.role},
                                         {u"commune"_s, member.commune.isValid() ? QString::number(member.commune.value) : QString()},
                                         {u"chairs"_s, member.chairs ? u"1"_s : QString()},
                                         {u"present"_s, member.present ? u"1"_s : QString()}},
                              .verb = verb};
    return FormDialog::ask(this, content, [this, member](const QMap<QString, QString> &values) {
        LabelMember typed = member;
        typed.name = values.value(u"name"_s);
        typed.role = values.value(u"role"_s);
        typed.commune = {values.value(u"commune"_s).toLongLong()};
        typed.chairs = !values.value(u"chairs"_s).isEmpty();
        typed.present = !values.value(u"present"_s).isEmpty();
        std::vector<LabelMember> all = m_members;
        const auto at = std::find_if(all.begin(), all.end(), [&](const LabelMember &one) { return one.id == typed.id; });
        if (at != all.end() && typed.id.isValid())
            *at = typed;
        else
            all.push_back(typed);
        return store().transact(tr("Members of the session changed"), [&](Transaction &transaction) {
            return LabelSessionsRepository::setMembers(transaction, session().id, all);
        });
    });
}

FormDialog *MembersView::add()
{
    LabelMember member;
    member.present = true;
    return ask(member, tr("A member of the session"), tr("Add the member"));
}

FormDialog *MembersView::edit()
{
    const qint64 id = currentId(m_table, m_model);
    const auto at = std::find_if(m_members.begin(), m_members.end(), [id](const LabelMember &one) { return one.id.value == id; });
    if (at == m_members.end() || !lock().isEmpty())
        return nullptr;
    return ask(*at, tr("A member of the session"), tr("Change the member"));
}

void MembersView::remove()
{
    std::vector<LabelMember> left = m_members;
    const qint64 id = currentId(m_table, m_model);
    std::erase_if(left, [id](const LabelMember &one) { return one.id.value == id; });
    change(tr("A member of the session removed"), [&](Transaction &transaction) {
        return LabelSessionsRepository::setMembers(transaction, session().id, left);
    });
}

void MembersView::takeLast()
{
    const auto last = LabelSessionsRepository(store().database()).lastMembers(session().id);
    if (!last)
        return tell(last.error());
    if (last->empty())
        return tell({ErrorKind::Refused, tr("No other session has members yet."), {}});
    change(tr("Members of the last session taken"), [&](Transaction &transaction) {
        return LabelSessionsRepository::setMembers(transaction, session().id, *last);
    });
}

void MembersView::tick(qint64 id, bool present)
{
    change(present ? tr("A member of the session is present") : tr("A member of the session is absent"),
           [&](Transaction &transaction) { return LabelSessionsRepository::setPresent(transaction, {id}, present); });
}

} // namespace pc
