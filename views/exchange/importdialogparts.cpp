// The four parts of the dialog above and below its table, made once.
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/exchange/importcolumns.h"
#include "views/exchange/importdialog.h"
#include "views/exchange/importtable.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace pc {

QWidget *ImportDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    m_source = sectionLabel({}, head);
    column->addWidget(m_source);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("These rows are:"), head);
    m_kind = new QComboBox(head);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const ImportKind kind : ImportFields::kinds())
        m_kind->addItem(ImportFields::label(kind), int(kind));
    m_kind->setAccessibleName(tr("What the rows are"));
    label->setBuddy(m_kind);
    m_header = new QCheckBox(tr("The first row holds the titles"), head);
    row->addWidget(label);
    row->addWidget(m_kind);
    row->addStretch();
    row->addWidget(m_header);
    column->addLayout(row);
    connect(m_kind, &QComboBox::activated, this, [this] { load(m_model->plan().source, kind()); });
    connect(m_header, &QCheckBox::clicked, this, &ImportDialog::toggleHeader);
    return head;
}

QWidget *ImportDialog::makeColumnsPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    m_columnsButton = new QToolButton(part);
    m_columnsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columnsButton->setCheckable(true);
    m_columnsButton->setAutoRaise(true);
    m_columnsButton->setFocusPolicy(Qt::StrongFocus);
    m_columns = new ImportColumns(part);
    m_columns->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_missing = new ToneNote(Tone::Attention, part);
    column->addWidget(m_columnsButton, 0, Qt::AlignLeading);
    column->addWidget(m_columns);
    column->addWidget(m_missing);
    showColumns(false);
    connect(m_columnsButton, &QToolButton::toggled, this, &ImportDialog::showColumns);
    connect(m_columns, &ImportColumns::mappingChanged, this, [this] {
        if (const Status status = m_model->load(m_model->plan().source, m_columns->mapping(), kind()); !status)
            fail(status.error());
        m_table->fitColumns();
    });
    return part;
}

QWidget *ImportDialog::makeFilterRow()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    auto *label = new QLabel(tr("Show:"), part);
    m_show = new QComboBox(part);
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i <= ImportFilter::Imported; ++i)
        m_show->addItem(QString());
    m_show->setAccessibleName(tr("Rows to show"));
    label->setBuddy(m_show);
    m_nextError = new QPushButton(tr("Next error"), part);
    m_nextError->setIcon(icon(QLatin1StringView("alert-octagon")));
    m_nextError->setToolTip(tr("F8; Shift+F8 goes back"));
    m_nextError->setAutoDefault(false);
    m_summary = new QLabel(part);
    m_summary->setTextFormat(Qt::PlainText);
    row->addWidget(label);
    row->addWidget(m_show);
    row->addWidget(m_nextError);
    row->addStretch();
    row->addWidget(m_summary);
    connect(m_show, &QComboBox::activated, this,
            [this](int index) { m_filter->setShow(static_cast<ImportFilter::Show>(index)); });
    connect(m_nextError, &QPushButton::clicked, this, [this] { m_table->goToError(); });
    return part;
}

QWidget *ImportDialog::makeButtons()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    m_saveRejected = new QPushButton(icon(QLatin1StringView("device-floppy")), tr("Save the rejected rows…"), part);
    m_saveRejected->setToolTip(tr("As a CSV file with the reason in the last column: correct it and import it again."));
    m_saveRejected->setAutoDefault(false);
    m_reason = mutedLabel({}, part);
    m_reason->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_cancel = new QPushButton(tr("Cancel"), part);
    m_cancel->setAutoDefault(false);
    m_import = new QPushButton(icon(QLatin1StringView("download")), {}, part);
    m_import->setDefault(true);
    row->addWidget(m_saveRejected);
    row->addWidget(m_reason, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportDialog::saveRejected);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    return part;
}

} // namespace pc
