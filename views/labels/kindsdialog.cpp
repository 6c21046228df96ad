#include "views/labels/kindsdialog.h"

#include "models/itemmodels/roles.h"
#include "views/common/columnscroll.h"
#include "views/common/delegates.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/labels/kindform.h"
#include "views/labels/requirementseditor.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {
constexpr int kWidthInCharacters = 150;
constexpr int kHeightInLines = 32;
constexpr int kListCharacters = 28;
} // namespace

KindsDialog::KindsDialog(Store &store, CampaignId campaign, QWidget *parent) : QDialog(parent), m_store(store)
{
    setWindowTitle(tr("Kinds of label"));
    auto *row = new QHBoxLayout;
    row->addWidget(makeLibrary());
    row->addWidget(makeSheet(campaign), 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &KindsDialog::showCurrent);
    connect(m_new, &QLineEdit::returnPressed, this, &KindsDialog::addTyped);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"label_kind") || changes.touches(u"label_requirement") || changes.touches(u"label_window"))
            reload();
    });
    reload();
    m_list->setFocus();
    resize(kWidthInCharacters * fontMetrics().averageCharWidth(), kHeightInLines * fontMetrics().lineSpacing());
}

QWidget *KindsDialog::makeLibrary()
{
    auto *side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setAccessibleName(tr("Kinds of label"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding); // the sheet beside takes the room
    m_new = new QLineEdit(side);
    m_new->setAccessibleName(tr("New kind of label"));
    m_new->setPlaceholderText(tr("New kind of label, then Enter"));
    m_new->setReadOnly(m_store.isReadOnly());
    m_note = new ToneNote(Tone::Danger, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addWidget(m_new);
    column->addWidget(m_note);
    side->setMinimumWidth(kListCharacters * fontMetrics().averageCharWidth());
    return side;
}

QWidget *KindsDialog::makeSheet(CampaignId campaign)
{
    auto *sheet = new QWidget;
    m_form = new KindForm(m_store, campaign, sheet);
    m_pieces = new RequirementsEditor(m_store, sheet);
    auto *column = new QVBoxLayout(sheet);
    column->addWidget(sectionLabel(tr("Pieces asked for"), sheet));
    column->addWidget(m_pieces);
    column->addWidget(m_form);
    column->addStretch();
    return new ColumnScroll(sheet, this);
}

void KindsDialog::reload()
{
    const auto all = LabelKindsRepository(m_store.database()).all();
    if (!all) {
        m_note->setText(all.error().message);
        return;
    }
    m_kinds = *all;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int row = 0;
        for (size_t i = 0; i < m_kinds.size(); ++i) {
            const LabelKind &kind = m_kinds[i];
            auto *item = new QListWidgetItem(kind.active ? kind.name : tr("%1 (put aside)", "kind of label").arg(kind.name), m_list);
            item->setData(IdRole, kind.id.value);
            if (kind.id == m_shown)
                row = static_cast<int>(i);
        }
        m_list->setCurrentRow(row);
    }
    showCurrent();
}

void KindsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < static_cast<int>(m_kinds.size());
    m_form->setEnabled(any);
    if (!any)
        return;
    const LabelKind &kind = m_kinds[static_cast<size_t>(row)];
    if (kind.id == m_shown) {
        m_form->refresh(kind);
    } else {
        m_form->commit();
        m_shown = kind.id;
        m_form->show(kind);
    }
    m_pieces->show(kind);
}

void KindsDialog::addTyped()
{
    LabelKind kind;
    kind.name = m_new->text().simplified();
    for (const LabelKind &each : m_kinds)
        kind.position = std::max(kind.position, each.position + 1);
    LabelKindId made;
    const Status status = m_store.transact(tr("Kind of label “%1” added").arg(kind.name), [&](Transaction &transaction) -> Status {
        const auto added = LabelKindsRepository::add(transaction, kind);
        if (added)
            made = *added;
        return added ? pc::done() : Status(added.error());
    });
    m_note->setText(status ? QString() : status.error().message);
    if (!status)
        return;
    m_new->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(IdRole).toLongLong() == made.value)
            m_list->setCurrentRow(row);
    }
}

void KindsDialog::done(int result)
{
    m_form->commit();
    QDialog::done(result);
}

} // namespace pc
