#include "views/students/mergedialog.h"

#include "models/students/studentfields.h"
#include "models/students/studentmerge.h"
#include "models/students/studentsrepository.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/students/communeprovider.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace pc {

namespace {
constexpr int kShownCharacters = 40;
constexpr int kWide = 100; // of the dialog, in characters
constexpr int kHigh = 26;  // in lines
} // namespace

MergeDialog::MergeDialog(Store &store, StudentId kept, StudentId other, QWidget *parent)
    : QDialog(parent), m_store(store), m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(tr("Merge two students"));
    StudentsRepository students(store.database());
    const auto plan = StudentMerge::plan(store.database(), kept, other);
    if (plan) {
        m_kept = students.find(kept)->value_or(Student());
        m_other = students.find(other)->value_or(Student());
    } else {
        m_note->setText(plan.error().message);
    }
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(sectionLabel(tr("Record that is kept"), fields), 0, 1);
    grid->addWidget(sectionLabel(tr("Record that is removed"), fields), 0, 2);
    const Student proposed = StudentMerge::proposed(m_kept, m_other);
    for (const QString &key : StudentFields::mergeKeys()) {
        if (StudentFields::value(m_kept, key) != StudentFields::value(m_other, key))
            addField(grid, key, StudentFields::value(proposed, key) != StudentFields::value(m_kept, key));
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto *area = new QScrollArea(this);
    area->setWidget(fields);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(fields->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto *column = new QVBoxLayout(this);
    column->addWidget(mutedLabel(tr("Choose, for each field where the two differ, what is right."), this));
    column->addWidget(area, 1);
    if (plan) {
        QLabel *what = plainLabel(StudentMerge::sentences(*plan).join(u'\n'), this);
        what->setWordWrap(true);
        column->addWidget(what);
    }
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_verb = buttons->addButton(tr("Merge the two records"), QDialogButtonBox::AcceptRole);
    m_verb->setEnabled(plan.ok());
    m_verb->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_verb, &QPushButton::clicked, this, &MergeDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kWide * fontMetrics().averageCharWidth(), kHigh * fontMetrics().lineSpacing());
}

QString MergeDialog::shown(const Student &student, const QString &key) const
{
    QString text = StudentFields::display(student, key);
    if (key == QLatin1StringView("commune"))
        text = CommuneLookup(m_store.database(), m_store.clock().today(), CommuneLookup::Scope::France).nameOf(student.commune.value);
    text = text.simplified();
    if (text.isEmpty())
        return tr("(nothing)", "an empty field");
    return text.size() > kShownCharacters ? text.left(kShownCharacters) + QChar(0x2026) : text;
}

void MergeDialog::addField(QGridLayout *grid, const QString &key, bool takesOther)
{
    QWidget *box = grid->parentWidget();
    const int row = grid->rowCount();
    const QString label = StudentFields::label(key);
    auto *group = new QButtonGroup(this);
    const auto button = [&](const Student &student, const QString &name) {
        auto *radio = new QRadioButton(box);
        // A mnemonic must not be read out of what somebody typed.
        radio->setText(shown(student, key).replace(u'&', QStringLiteral("&&")));
        radio->setToolTip(toolTipText(StudentFields::display(student, key)));
        radio->setAccessibleName(name.arg(label, shown(student, key)));
        group->addButton(radio);
        return radio;
    };
    QRadioButton *mine = button(m_kept, tr("%1 of the record that is kept: %2"));
    QRadioButton *theirs = button(m_other, tr("%1 of the record that is removed: %2"));
    (takesOther ? theirs : mine)->setChecked(true);
    (takesOther ? mine : theirs)->setFocusPolicy(Qt::ClickFocus); // Tab goes to the one chosen, the arrows to the other
    grid->addWidget(plainLabel(label, box), row, 0);
    grid->addWidget(mine, row, 1);
    grid->addWidget(theirs, row, 2);
    m_choices.insert(key, {mine, theirs});
}

void MergeDialog::submit()
{
    Student merged = m_kept;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if (it->second->isChecked())
            StudentFields::take(merged, it.key(), m_other);
    }
    const Status status = m_store.transact(tr("Two records of %1 merged").arg(merged.letterName()), [&](Transaction &transaction) {
        return StudentMerge::merge(transaction, merged, m_other.id);
    });
    if (!status) {
        m_note->setText(status.error().message);
        return;
    }
    Q_EMIT kept(merged.id.value);
    accept();
}

} // namespace pc
