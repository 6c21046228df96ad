#include "views/history/changepane.h"

#include "models/base/localise.h"
#include "views/common/delegates.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr size_t kMostFields = 500; // An import may touch thousands; the pane says how many it leaves out.
}

ChangePane::ChangePane(QWidget *parent)
    : QWidget(parent), m_title(sectionLabel({}, this)), m_who(mutedLabel({}, this)), m_state(new ToneNote(Tone::Neutral, this)),
      m_fields(new QTreeWidget(this)), m_more(mutedLabel({}, this)),
      m_open(new QPushButton(icon(QLatin1StringView("external-link")), tr("Open the record"), this)),
      m_filled(new QWidget(this)), m_empty(new EmptyState(this))
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fields->setAccessibleName(tr("Fields before and after"));
    m_fields->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_fields->setRootIsDecorated(false); // The groups stay open: no arrow, no room for one.
    m_fields->setItemsExpandable(false);
    m_fields->setIndentation(fontMetrics().height());
    m_fields->setAlternatingRowColors(true);
    m_fields->setItemDelegate(new RowDelegate(m_fields));
    m_fields->setTextElideMode(Qt::ElideMiddle);
    m_fields->setUniformRowHeights(true);
    m_fields->header()->setSectionsMovable(false);
    m_fields->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_fields->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_fields->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_open->setAutoDefault(false);

    auto *column = new QVBoxLayout(m_filled);
    column->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_who);
    column->addWidget(m_state);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_fields, 1);
    column->addWidget(m_more);
    m_empty->setContent({QStringLiteral("history"), tr("Choose a change to see what it did, field by field."), {}, {}});
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_empty);
    stack->addWidget(m_filled);
    connect(m_open, &QPushButton::clicked, this, &ChangePane::openClicked);
    clear();
}

void ChangePane::clear()
{
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_empty);
    m_fields->clear();
}

void ChangePane::setEntry(const JournalEntry &entry, const Result<std::vector<JournalRow>> &rows, const QString &record,
                          const QString &state)
{
    m_title->setText(entry.text);
    m_who->setText(entry.author.isEmpty() ? formatDateTime(entry.at)
                                          : tr("%1, by %2", "date and author of a change").arg(formatDateTime(entry.at), entry.author));
    m_state->setText(state);
    m_open->setVisible(!record.isEmpty());
    m_open->setToolTip(toolTipText(record));
    m_open->setAccessibleDescription(record);
    m_fields->clear();
    m_more->setText(rows ? QString() : rows.error().message);
    if (rows) {
        const std::vector<FieldChange> changes = ChangedValues::changes(*rows, m_nameOf);
        QTreeWidgetItem *group = nullptr;
        for (size_t i = 0; i < std::min(changes.size(), kMostFields); ++i) {
            const FieldChange &change = changes[i];
            if (!group || group->text(0) != change.table) {
                group = new QTreeWidgetItem(m_fields, {change.table});
                group->setFirstColumnSpanned(true);
                group->setExpanded(true);
            }
            const QString nothing = tr("—", "nothing stands in the field");
            auto *line = new QTreeWidgetItem(group, {change.field, change.before.isEmpty() ? nothing : change.before,
                                                     change.after.isEmpty() ? nothing : change.after});
            line->setToolTip(1, toolTipText(change.before));
            line->setToolTip(2, toolTipText(change.after));
        }
        m_fields->resizeColumnToContents(0);
        m_fields->setColumnWidth(0, qMin(m_fields->columnWidth(0), m_fields->viewport()->width() * 2 / 5));
        if (m_fields->topLevelItemCount() > 0)
            m_fields->setCurrentItem(m_fields->topLevelItem(0));
        if (changes.size() > kMostFields) {
            m_more->setText(tr("%Ln more field(s) are not shown.", nullptr, static_cast<int>(changes.size() - kMostFields)));
        }
    }
    m_more->setVisible(!m_more->text().isEmpty());
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_filled);
}

} // namespace pc
