#include "views/students/bulkdialog.h"

#include "models/base/localise.h"
#include "models/students/studentfields.h"
#include "models/students/studentsrepository.h"
#include "views/common/formrows.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pc {

namespace {
constexpr int kFieldCharacters = 36;
}

BulkDialog::BulkDialog(Store &store, const std::vector<StudentId> &students, QWidget *parent)
    : QDialog(parent), m_store(store), m_students(students), m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(tr("Change %n student(s)", nullptr, static_cast<int>(students.size())));
    StudentsRepository repository(store.database());
    const auto words = [](const Result<QStringList> &used, const QStringList &usual) { return used ? *used + usual : usual; };
    auto *column = new QVBoxLayout(this);
    column->addWidget(mutedLabel(tr("Only the ticked fields change; an empty one is emptied."), this));
    QFormLayout *form = makeForm();
    addLine(form, u"university"_s, words(repository.usedUniversities(), StudentWords::universities()));
    addLine(form, u"component"_s, words(repository.usedComponents(), {}));
    addLine(form, u"level"_s, words(repository.usedLevels(), StudentWords::levels()));
    addLine(form, u"insured_until"_s, {});
    column->addLayout(form);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_verb = buttons->addButton(tr("Change %n student(s)", nullptr, static_cast<int>(students.size())), QDialogButtonBox::AcceptRole);
    m_verb->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_verb, &QPushButton::clicked, this, &BulkDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableVerb();
}

void BulkDialog::addLine(QFormLayout *form, const QString &key, const QStringList &words)
{
    const QString label = StudentFields::label(key);
    auto *tick = new QCheckBox(this);
    tick->setAccessibleName(tr("Change: %1", "name of a field").arg(label));
    auto *line = new QLineEdit(this);
    line->setMinimumWidth(kFieldCharacters * fontMetrics().averageCharWidth());
    if (!words.isEmpty()) {
        QStringList unique = words;
        unique.removeDuplicates();
        auto *completer = new QCompleter(unique, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(tick);
    layout->addWidget(line, 1);
    addFormRow(form, label, line, row);
    m_lines.insert(key, {tick, line});
    connect(line, &QLineEdit::textEdited, tick, [tick] { tick->setChecked(true); });
    connect(tick, &QCheckBox::toggled, this, &BulkDialog::enableVerb);
}

void BulkDialog::enableVerb()
{
    const bool any = std::any_of(m_lines.cbegin(), m_lines.cend(), [](const auto &line) { return line.first->isChecked(); });
    m_verb->setEnabled(any);
    m_verb->setToolTip(any ? QString() : toolTipText(tr("Tick a field to change.")));
}

void BulkDialog::submit()
{
    QMap<QString, QString> values;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        if (!it->first->isChecked())
            continue;
        QString value = it->second->text().simplified();
        if (it.key() == u"insured_until" && !value.isEmpty()) {
            const QDate day = parseDate(value, m_store.clock().today());
            if (!day.isValid()) {
                m_note->setText(tr("“%1” is not a date. Write it like 31/08/2027.").arg(value));
                it->second->setFocus(Qt::OtherFocusReason);
                return;
            }
            value = day.toString(Qt::ISODate);
        }
        values.insert(it.key(), value);
    }
    const auto text = tr("%n student(s) changed", nullptr, static_cast<int>(m_students.size()));
    const Status status = m_store.transact(text, [&](Transaction &transaction) -> Status {
        const auto students = StudentsRepository(transaction.database()).among(m_students);
        if (!students)
            return students.error();
        for (Student student : *students) {
            for (auto it = values.cbegin(); it != values.cend(); ++it)
                StudentFields::set(student, it.key(), *it);
            if (Status changed = StudentsRepository::update(transaction, student); !changed)
                return changed;
        }
        return pc::done();
    });
    if (status)
        accept();
    else
        m_note->setText(status.error().message);
}

} // namespace pc
