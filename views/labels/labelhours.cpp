#include "views/labels/labelhours.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/hours/hoursrepository.h"
#include "views/common/delegates.h"
#include "views/common/plaintext.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pc {

LabelHours::LabelHours(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_total(plainLabel({}, this)), m_list(new QTreeWidget(this))
{
    m_list->setAccessibleName(tr("Hours that count for the label"));
    m_list->setHeaderLabels({tr("Day"), tr("Hours"), tr("Action"), tr("Task"), tr("State"), tr("Countersigned by")});
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_total);
    column->addWidget(m_list, 1);
}

void LabelHours::show(const std::vector<LabelClaim> &claims)
{
    m_list->clear();
    HoursRepository hours(m_store.database());
    qint64 total = 0;
    for (const LabelClaim &claim : claims) {
        const auto entries = hours.ofAssignment(claim.assignment);
        const auto visas = hours.visasOf(claim.assignment);
        for (const HourEntry &entry : entries ? *entries : std::vector<HourEntry>()) {
            if (!entry.isSigned())
                continue;
            QString signatory;
            for (const Visa &visa : visas ? *visas : std::vector<Visa>()) {
                if (visa.id == entry.visa)
                    signatory = tr("%1, %2", "signatory and day").arg(visa.signatory, formatDate(visa.signedOn));
            }
            total += entry.minutes;
            m_list->addTopLevelItem(new QTreeWidgetItem({entry.monthly ? HourWords::month(entry.day) : formatDate(entry.day),
                                                         formatMinutes(entry.minutes),
                                                         tr("%1, %2", "action and commune").arg(claim.title, claim.commune),
                                                         entry.task, HourWords::label(entry.status), signatory}));
        }
    }
    m_total->setText(m_list->topLevelItemCount() == 0
                         ? tr("No hour of the affectations claimed is countersigned by the commune yet.")
                         : tr("%1 countersigned by the commune; hours only entered do not count.").arg(formatMinutes(total)));
}

} // namespace pc
