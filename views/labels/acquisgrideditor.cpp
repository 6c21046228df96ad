#include "views/labels/acquisgrideditor.h"

#include "models/base/localise.h"
#include "views/common/dialogs.h"
#include "views/common/fieldform.h"
#include "views/common/formdialog.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pc {

namespace {

enum Column { Family, Name, Help, Weight, Count };

QString levelKey(int level) { return QStringLiteral("level_%1").arg(level); }

} // namespace

AcquisGridDialog::AcquisGridDialog(Store &store, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_store(store), m_dialogs(dialogs), m_version(plainLabel({}, this)), m_table(new QTableWidget(0, Count, this)),
      m_form(nullptr), m_note(new ToneNote(Tone::Danger, this)), m_add(new QPushButton(tr("Add a criterion"), this)),
      m_remove(new QPushButton(tr("Remove"), this)), m_up(new QPushButton(tr("Up"), this)), m_down(new QPushButton(tr("Down"), this)),
      m_keep(new QPushButton(tr("Keep as a new version"), this))
{
    setWindowTitle(tr("Grid of acquis"));
    resize(980, 600);
    build();
    connect(m_table, &QTableWidget::itemChanged, this, &AcquisGridDialog::enable);
    connect(m_table, &QTableWidget::currentCellChanged, this, &AcquisGridDialog::enable);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, Name));
        enable();
    });
    connect(m_remove, &QPushButton::clicked, this, &AcquisGridDialog::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_keep, &QPushButton::clicked, this, &AcquisGridDialog::keep);
    connect(m_form, &FieldForm::committed, this, [this](const QString &key, const QString &value) {
        m_values.insert(key, value);
        m_form->field(key)->setSaved(value);
        enable();
    });
    reload();
}

void AcquisGridDialog::build()
{
    m_table->setAccessibleName(tr("Criteria of the grid"));
    m_table->setHorizontalHeaderLabels({tr("Family"), tr("Criterion"), tr("Help"), tr("Weight")});
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Help, QHeaderView::Stretch);
    std::vector<FormField> fields{{QStringLiteral("valid_from"), tr("Used from"), FormField::Date, {}, {}, m_store.clock().today()}};
    for (int level = 0; level < 4; ++level)
        fields.push_back({levelKey(level), tr("Level %1").arg(level), FormField::Line});
    fields.push_back({QStringLiteral("note"), tr("Why the grid changes"), FormField::Line});
    m_form = new FieldForm(fields, this);
    m_form->setReadOnly(m_store.isReadOnly());
    auto *order = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        order->addWidget(button);
    }
    order->addStretch();
    m_keep->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &AcquisGridDialog::reject);
    auto *ends = new QHBoxLayout;
    ends->addStretch();
    ends->addWidget(m_keep);
    ends->addWidget(close);
    auto *left = new QVBoxLayout;
    left->addWidget(m_table, 1);
    left->addLayout(order);
    auto *both = new QHBoxLayout;
    both->addLayout(left, 3);
    both->addWidget(m_form, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_version);
    column->addLayout(both, 1);
    column->addWidget(m_note);
    column->addLayout(ends);
}

void AcquisGridDialog::reload()
{
    AcquisRepository acquis(m_store.database());
    const auto grid = acquis.inForce(m_store.clock().today());
    const auto criteria = grid ? acquis.criteria(grid->id) : Result<std::vector<AcquisCriterion>>(grid.error());
    if (!criteria) {
        m_note->setText(criteria.error().message);
        return;
    }
    m_grid = *grid;
    m_criteria = *criteria;
    m_version->setText(tr("Version %1, in force since %2. Keeping a change makes a new version; files already deposited keep theirs.")
                           .arg(m_grid.version)
                           .arg(formatDate(m_grid.validFrom)));
    fill();
}

void AcquisGridDialog::fill()
{
    m_values = {{QStringLiteral("valid_from"), valueOf(m_store.clock().today())}};
    for (int level = 0; level < 4; ++level)
        m_values.insert(levelKey(level), m_grid.levels.at(static_cast<size_t>(level)));
    m_form->load(m_values);
    m_table->setRowCount(0);
    for (const AcquisCriterion &criterion : m_criteria)
        addRow(criterion);
    m_table->setCurrentCell(0, Name);
    enable();
}

void AcquisGridDialog::addRow(const AcquisCriterion &criterion)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *family = new QComboBox(m_table);
    family->setAccessibleName(tr("Family of criterion %1").arg(row + 1));
    for (const AcquisFamily each : AcquisWords::families())
        family->addItem(AcquisWords::label(each), static_cast<int>(each));
    family->setCurrentIndex(static_cast<int>(criterion.family));
    family->setEnabled(!m_store.isReadOnly());
    connect(family, &QComboBox::currentIndexChanged, this, &AcquisGridDialog::enable);
    m_table->setItem(row, Family, new QTableWidgetItem);
    m_table->setCellWidget(row, Family, family);
    m_table->setItem(row, Name, new QTableWidgetItem(criterion.name));
    m_table->setItem(row, Help, new QTableWidgetItem(criterion.help));
    m_table->setItem(row, Weight, new QTableWidgetItem(QString::number(criterion.weight)));
    if (m_store.isReadOnly()) {
        for (const int column : {Name, Help, Weight})
            m_table->item(row, column)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
}

std::vector<AcquisCriterion> AcquisGridDialog::draft() const
{
    std::vector<AcquisCriterion> made;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        AcquisCriterion criterion;
        criterion.family = static_cast<AcquisFamily>(static_cast<QComboBox *>(m_table->cellWidget(row, Family))->currentData().toInt());
        criterion.name = m_table->item(row, Name)->text();
        criterion.help = m_table->item(row, Help)->text();
        bool isNumber = false;
        criterion.weight = m_table->item(row, Weight)->text().trimmed().toInt(&isNumber);
        if (!isNumber)
            criterion.weight = -1; // refused when it is kept
        made.push_back(criterion);
    }
    return made;
}

bool AcquisGridDialog::isChanged() const
{
    const std::vector<AcquisCriterion> made = draft();
    if (made.size() != m_criteria.size())
        return true;
    for (size_t i = 0; i < made.size(); ++i) {
        const AcquisCriterion &a = made.at(i);
        const AcquisCriterion &b = m_criteria.at(i);
        if (a.family != b.family || a.name != b.name || a.help != b.help || a.weight != b.weight)
            return true;
    }
    for (int level = 0; level < 4; ++level) {
        if (m_values.value(levelKey(level)) != m_grid.levels.at(static_cast<size_t>(level)))
            return true;
    }
    return false;
}

void AcquisGridDialog::removeCurrent()
{
    m_table->removeRow(m_table->currentRow());
    enable();
}

void AcquisGridDialog::move(int by)
{
    const int row = m_table->currentRow();
    const int to = row + by;
    std::vector<AcquisCriterion> made = draft();
    if (row < 0 || to < 0 || to >= static_cast<int>(made.size()))
        return;
    std::swap(made.at(static_cast<size_t>(row)), made.at(static_cast<size_t>(to)));
    const int column = m_table->currentColumn();
    m_table->setRowCount(0);
    for (const AcquisCriterion &criterion : made)
        addRow(criterion);
    m_table->setCurrentCell(to, column);
    enable();
}

void AcquisGridDialog::enable()
{
    const bool writes = !m_store.isReadOnly();
    const int row = m_table->currentRow();
    m_add->setEnabled(writes);
    m_remove->setEnabled(writes && row >= 0);
    m_up->setEnabled(writes && row > 0);
    m_down->setEnabled(writes && row >= 0 && row + 1 < m_table->rowCount());
    const bool changed = isChanged();
    m_keep->setEnabled(writes && changed);
    m_keep->setToolTip(changed ? QString() : tr("Nothing was changed in the grid."));
}

void AcquisGridDialog::keep()
{
    m_form->commit();
    AcquisGrid grid = m_grid;
    grid.validFrom = dayOf(m_values.value(QStringLiteral("valid_from")));
    grid.note = m_values.value(QStringLiteral("note"));
    for (int level = 0; level < 4; ++level)
        grid.levels.at(static_cast<size_t>(level)) = m_values.value(levelKey(level));
    const Status status = m_store.transact(tr("New version of the grid of acquis"), [&](Transaction &transaction) -> Status {
        const auto added = AcquisRepository::addVersion(transaction, grid, draft());
        return added ? pc::done() : Status(added.error());
    });
    m_note->setText(status ? QString() : status.error().message);
    if (status)
        QDialog::accept();
}

void AcquisGridDialog::reject()
{
    if (m_store.isReadOnly() || !isChanged()) {
        QDialog::reject();
        return;
    }
    ConfirmRequest request;
    request.title = tr("The grid was changed");
    request.text = tr("Close without keeping the new version?");
    request.detail = tr("The version in force stays as it is.");
    request.verb = tr("Close without keeping");
    m_dialogs.confirm(this, request, [this](bool yes) {
        if (yes)
            QDialog::reject();
    });
}

} // namespace pc
