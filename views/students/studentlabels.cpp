#include "views/students/studentlabels.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/itemmodels/roles.h"
#include "models/labels/labelsmodel.h"
#include "views/common/delegates.h"
#include "views/common/emptystate.h"
#include "views/common/plaintext.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {
enum Column { Label, State, Decision, Signed, Actions };
}

StudentLabels::StudentLabels(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_stack(new QStackedLayout), m_list(new QTreeWidget(this)), m_empty(new EmptyState(this)),
      m_open(new QPushButton(tr("Open the label file"), this))
{
    m_list->setAccessibleName(tr("Label files of this student"));
    m_list->setHeaderLabels({tr("Label"), tr("State"), tr("Decision"), tr("Countersigned hours"), tr("Actions")});
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setItemDelegateForColumn(State, new ToneDelegate(ToneRole, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_empty->setContent({.iconName = QStringLiteral("award"), .sentence = tr("This student has not asked for a label yet.")});
    auto *full = new QWidget(this);
    auto *column = new QVBoxLayout(full);
    column->addWidget(m_list, 1);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    // Beside taller tabs or in a low window it scrolls rather than make the window grow.
    auto *area = new QScrollArea(this);
    area->setWidget(m_empty);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(area);
    m_stack->addWidget(full);
    setLayout(m_stack);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &StudentLabels::enable);
    connect(m_list, &QTreeWidget::itemActivated, this, &StudentLabels::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &StudentLabels::openCurrent);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        const bool concerns = std::any_of(changes.rows.begin(), changes.rows.end(), [](const RowChange &change) {
            return change.table.startsWith(QLatin1StringView("label_")) || change.table == QLatin1StringView("hour_entry");
        });
        if (concerns && m_student.isValid())
            refresh();
    });
    enable();
}

void StudentLabels::setStudent(StudentId student)
{
    m_student = student;
    refresh();
}

void StudentLabels::refresh()
{
    const qint64 chosen = m_list->currentItem() ? m_list->currentItem()->data(Label, IdRole).toLongLong() : 0;
    m_list->clear();
    const auto lines = m_student.isValid() ? LabelsList(m_store.database()).ofStudent(m_student.value)
                                           : Result<std::vector<LabelLine>>(std::vector<LabelLine>());
    for (const LabelLine &line : lines ? *lines : std::vector<LabelLine>()) {
        const QString decision = line.verdict ? formatDate(line.decidedOn) : QString();
        auto *item = new QTreeWidgetItem(
            {line.kindName, LabelWords::label(line.file.status), decision, formatMinutes(line.minutesSigned), line.actions});
        item->setData(Label, IdRole, line.file.id.value);
        item->setData(State, ToneRole, static_cast<int>(toneOf(line.file.status)));
        m_list->addTopLevelItem(item);
        if (line.file.id.value == chosen)
            m_list->setCurrentItem(item);
    }
    m_stack->setCurrentIndex(count() > 0 ? 1 : 0);
    enable();
    Q_EMIT countChanged(count());
}

int StudentLabels::count() const { return m_list->topLevelItemCount(); }

void StudentLabels::enable()
{
    const bool any = m_list->currentItem() != nullptr;
    m_open->setEnabled(any);
    m_open->setToolTip(any ? QString() : toolTipText(tr("Choose a line first.")));
}

void StudentLabels::openCurrent()
{
    if (const QTreeWidgetItem *item = m_list->currentItem())
        Q_EMIT recordRequested(QStringLiteral("label_file"), item->data(Label, IdRole).toLongLong());
}

} // namespace pc
