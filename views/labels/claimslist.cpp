#include "views/labels/claimslist.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/itemmodels/roles.h"
#include "views/common/delegates.h"
#include "views/common/plaintext.h"

#include <QHeaderView>

#include <algorithm>

namespace pc {

namespace {

enum Column { Action, Commune, Signed, Period };
constexpr int kMinutesRole = Qt::UserRole + 100;
constexpr int kUseRole = Qt::UserRole + 101;
constexpr int kRows = 5;

bool counts(LabelStatus status)
{
    return status != LabelStatus::Withdrawn && status != LabelStatus::Refused && status != LabelStatus::Inadmissible;
}

} // namespace

ClaimsList::ClaimsList(Store &store, QWidget *parent) : QTreeWidget(parent), m_store(store)
{
    setAccessibleName(tr("Affectations claimed"));
    setHeaderLabels({tr("Action"), tr("Commune"), tr("Countersigned hours"), tr("Period")});
    setItemDelegate(new RowDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setMinimumHeight(kRows * RowDelegate::rowHeight(fontMetrics()));
}

// Files of the same student, of whatever year and label, that claim an affectation.
QHash<qint64, QString> ClaimsList::usesOf(StudentId student, LabelFileId file) const
{
    QHash<qint64, QString> uses;
    LabelFilesRepository files(m_store.database());
    const auto all = files.ofStudent(student);
    for (const LabelFile &other : all ? *all : std::vector<LabelFile>()) {
        if (other.id == file || !counts(other.status))
            continue;
        const auto kind = LabelKindsRepository(m_store.database()).find(other.kind);
        const auto campaign = CampaignsRepository(m_store.database()).find(other.campaign);
        const auto claims = files.claims(other.id);
        for (const LabelClaim &claim : claims ? *claims : std::vector<LabelClaim>()) {
            uses.insert(claim.assignment.value,
                        tr("“%1” was claimed already for %2 in %3 (%4): the same engagement is valued once only.",
                           "action, label, campaign, state")
                            .arg(claim.title, kind && *kind ? (*kind)->name : QString(),
                                 campaign && *campaign ? (*campaign)->name : QString(), LabelWords::label(other.status)));
        }
    }
    return uses;
}

void ClaimsList::show(StudentId student, LabelFileId file)
{
    const QSignalBlocker quiet(this);
    clear();
    if (!student.isValid())
        return;
    LabelFilesRepository files(m_store.database());
    const auto offered = files.claimable(student);
    const auto claimed = file.isValid() ? files.claims(file) : Result<std::vector<LabelClaim>>(std::vector<LabelClaim>());
    const QHash<qint64, QString> uses = usesOf(student, file);
    const auto isClaimed = [&](AssignmentId id) {
        return claimed && std::any_of(claimed->begin(), claimed->end(), [id](const LabelClaim &claim) { return claim.assignment == id; });
    };
    std::vector<LabelClaim> all = offered ? *offered : std::vector<LabelClaim>();
    for (const LabelClaim &claim : claimed ? *claimed : std::vector<LabelClaim>()) {
        if (std::none_of(all.begin(), all.end(), [&](const LabelClaim &one) { return one.assignment == claim.assignment; }))
            all.push_back(claim);
    }
    for (const LabelClaim &claim : all) {
        const QString use = uses.value(claim.assignment.value);
        auto *item = new QTreeWidgetItem({claim.title, claim.commune, formatMinutes(claim.minutesSigned),
                                          tr("%1 – %2", "period").arg(formatDate(claim.startsOn), formatDate(claim.endsOn))});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isTicked = file.isValid() ? isClaimed(claim.assignment) : use.isEmpty();
        item->setCheckState(Action, isTicked ? Qt::Checked : Qt::Unchecked);
        item->setData(Action, IdRole, claim.assignment.value);
        item->setData(Action, kMinutesRole, claim.minutesSigned);
        item->setData(Action, kUseRole, use);
        item->setToolTip(Action, use.isEmpty() ? claim.title : use);
        addTopLevelItem(item);
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

std::vector<AssignmentId> ClaimsList::chosen() const
{
    std::vector<AssignmentId> ids;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->checkState(Action) == Qt::Checked)
            ids.push_back({topLevelItem(row)->data(Action, IdRole).toLongLong()});
    }
    return ids;
}

int ClaimsList::minutesSigned() const
{
    int minutes = 0;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->checkState(Action) == Qt::Checked)
            minutes += topLevelItem(row)->data(Action, kMinutesRole).toInt();
    }
    return minutes;
}

QString ClaimsList::warning() const
{
    QStringList uses;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const QString use = topLevelItem(row)->data(Action, kUseRole).toString();
        if (topLevelItem(row)->checkState(Action) == Qt::Checked && !use.isEmpty())
            uses << use;
    }
    return uses.join(u'\n');
}

} // namespace pc
