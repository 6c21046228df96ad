#include "views/exchange/handoverdialog.h"

#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>

namespace pc {

namespace {

// One thing a line, each with a bullet.
QString bulleted(const QStringList &things)
{
    const QString bullet = QStringLiteral("•\u00a0");
    return bullet + things.join(u'\n' + bullet);
}

QWidget *listPart(const QString &title, QLabel *list)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    QLabel *heading = sectionLabel(title, part);
    heading->setBuddy(list);
    column->addWidget(heading);
    column->addWidget(list);
    column->addStretch();
    return part;
}

} // namespace

HandoverDialog::HandoverDialog(Register &opened, Dialogs &dialogs, const QString &folder, QWidget *parent)
    : QDialog(parent), m_register(opened), m_dialogs(dialogs), m_folder(folder), m_messages(new MessageBar(this)),
      m_for(new QComboBox(this)), m_held(plainLabel({}, this)), m_leftOut(plainLabel({}, this)),
      m_email(new QCheckBox(tr("Prepare an &e-mail that announces it"), this)), m_make(new QPushButton(this))
{
    setWindowTitle(tr("Hand over"));
    for (const Viewpoint office : {Viewpoint::University, Viewpoint::Udccas})
        m_for->addItem(HandoverRules::label(office), Register::word(office));
    m_for->setCurrentIndex(m_for->findData(Register::word(HandoverRules::other(opened.viewpoint()))));
    m_for->setAccessibleName(tr("The copy is for"));
    auto *label = new QLabel(tr("The copy is &for:"), this);
    label->setBuddy(m_for);
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_for);
    choice->addStretch();

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(plainLabel(tr("A copy of the register is written for the other office. It decides in its copy; what it decided "
                                    "comes back through “Receive…”, where you choose what you take."), this));
    column->addLayout(choice);
    column->addWidget(makeLists());
    auto *note = new ToneNote(Tone::Attention, this);
    note->setText(tr("The file is not sealed: whoever has it can read it. Pass it on by a safe way."));
    column->addWidget(note);
    column->addWidget(m_email);
    column->addStretch();
    column->addWidget(makeButtons());
    connect(m_for, &QComboBox::currentIndexChanged, this, &HandoverDialog::showLists);
    showLists();
    resize(fontMetrics().averageCharWidth() * 120, sizeHint().height());
    m_make->setFocus();
}

QWidget *HandoverDialog::makeLists()
{
    auto *lists = new QWidget(this);
    auto *row = new QHBoxLayout(lists);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().averageCharWidth() * 4);
    row->addWidget(listPart(tr("The copy holds"), m_held), 1);
    row->addWidget(listPart(tr("The copy does not hold"), m_leftOut), 1);
    m_held->setAccessibleName(tr("What the copy holds"));
    m_leftOut->setAccessibleName(tr("What the copy does not hold"));
    return lists;
}

QWidget *HandoverDialog::makeButtons()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    auto *cancel = new QPushButton(tr("Cancel"), part);
    cancel->setAutoDefault(false);
    m_make->setText(tr("Write the copy…"));
    m_make->setIcon(icon(QLatin1StringView("upload")));
    m_make->setDefault(true);
    const bool reading = m_register.isReadOnly();
    m_make->setEnabled(!reading);
    if (reading)
        m_make->setToolTip(toolTipText(tr("The register is open for consultation: nothing can be handed over.")));
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_make);
    connect(cancel, &QPushButton::clicked, this, &HandoverDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &HandoverDialog::choosePath);
    return part;
}

Viewpoint HandoverDialog::madeFor() const
{
    return HandoverRules::office(m_for->currentData().toString()).value_or(Viewpoint::University);
}

void HandoverDialog::showLists()
{
    m_held->setText(bulleted(HandoverRules::contents()));
    m_leftOut->setText(bulleted(HandoverRules::leftOut(madeFor())));
}

void HandoverDialog::choosePath()
{
    FileRequest request;
    request.title = tr("Write the copy for the other office");
    request.start = QDir(m_folder).filePath(Handover::fileName(m_register.store().clock().today(), madeFor()));
    request.filters = QStringList{tr("Registers (*.pcom)")};
    request.defaultSuffix = QStringLiteral("pcom");
    request.verb = tr("Write the copy");
    m_dialogs.chooseSaveFile(this, request, [this](const QString &path) {
        if (!path.isEmpty())
            make(path);
    });
}

void HandoverDialog::make(const QString &path)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = Handover::make(m_register, {madeFor(), path});
    QApplication::restoreOverrideCursor();
    if (!made) {
        m_messages->put(QStringLiteral("error"),
                        {.tone = Tone::Danger, .text = made.error().message, .detail = made.error().detail});
        return;
    }
    const Viewpoint office = madeFor();
    accept();
    Q_EMIT this->made(*made, office, m_email->isChecked());
}

} // namespace pc
