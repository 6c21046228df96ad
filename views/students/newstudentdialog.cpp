#include "views/students/newstudentdialog.h"

#include "models/base/localise.h"
#include "models/students/studentfields.h"
#include "models/students/studentsrepository.h"
#include "views/common/formrows.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

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
constexpr int kFieldCharacters = 56;
constexpr int kShownAtMost = 3;
} // namespace

NewStudentDialog::NewStudentDialog(Store &store, QWidget *parent)
    : QDialog(parent), m_store(store), m_communes(makeCommuneLookup(store)),
      m_commune(new LookupField(communeProvider(m_communes), this)), m_part(mutedLabel({}, this)),
      m_alike(new ToneNote(Tone::Attention, this)), m_list(new QWidget(this)), m_note(new ToneNote(Tone::Danger, this))
{
    setWindowTitle(tr("New student"));
    if (auto read = Duplicates::read(store.database()))
        m_duplicates = std::move(*read);
    StudentsRepository students(store.database());
    const auto words = [](const Result<QStringList> &used, const QStringList &usual) { return used ? *used + usual : usual; };
    auto *column = new QVBoxLayout(this);
    QFormLayout *form = makeForm();
    addLine(form, u"last_name"_s);
    addLine(form, u"first_name"_s);
    addLine(form, u"email"_s);
    m_commune->setPlaceholderText(tr("First letters, or a postal code"));
    m_commune->setClearAllowed(true);
    m_commune->setName(StudentFields::label(u"commune"_s));
    m_commune->setMinimumWidth(kFieldCharacters * fontMetrics().averageCharWidth());
    addFormRow(form, StudentFields::label(u"commune"_s), m_commune);
    m_part->setWordWrap(true);
    m_part->hide();
    form->addRow(QString(), m_part);
    addLine(form, u"university"_s, words(students.usedUniversities(), StudentWords::universities()));
    addLine(form, u"component"_s, words(students.usedComponents(), {}));
    addLine(form, u"level"_s, words(students.usedLevels(), StudentWords::levels()));
    addLine(form, u"student_number"_s);
    addLine(form, u"born_on"_s);
    m_lines.value(u"university"_s)->setText(StudentWords::universities().front());
    column->addLayout(form);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    column->addWidget(m_alike);
    column->addWidget(m_list);
    column->addWidget(m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_verb = buttons->addButton(tr("Add the student"), QDialogButtonBox::AcceptRole);
    m_verb->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_verb, &QPushButton::clicked, this, &NewStudentDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_commune, &LookupField::chosen, this, [this](qint64 id) {
        m_part->setText(m_communes->explanation(id));
        m_part->setVisible(!m_part->text().isEmpty());
    });
    m_lines.value(u"last_name"_s)->setFocus();
}

void NewStudentDialog::addLine(QFormLayout *form, const QString &key, const QStringList &words)
{
    auto *line = new QLineEdit(this);
    if (!words.isEmpty()) {
        QStringList unique = words;
        unique.removeDuplicates();
        auto *completer = new QCompleter(unique, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    addFormRow(form, StudentFields::label(key), line);
    m_lines.insert(key, line);
    connect(line, &QLineEdit::textEdited, this, &NewStudentDialog::lookForDuplicates);
}

Student NewStudentDialog::typed() const
{
    Student student;
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        if (it.key() == u"born_on")
            student.bornOn = parseDate((*it)->text(), m_store.clock().today());
        else
            StudentFields::set(student, it.key(), (*it)->text());
    }
    student.commune = {m_commune->value()};
    return student;
}

void NewStudentDialog::lookForDuplicates()
{
    std::vector<StudentDuplicate> found = m_duplicates ? m_duplicates->of(typed(), kShownAtMost) : std::vector<StudentDuplicate>();
    const auto same = [](const StudentDuplicate &a, const StudentDuplicate &b) {
        return a.student.id == b.student.id && a.score == b.score;
    };
    if (std::equal(found.begin(), found.end(), m_likely.begin(), m_likely.end(), same))
        return;
    m_likely = std::move(found);
    showLikely();
}

void NewStudentDialog::showLikely()
{
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_alike->setText(m_likely.empty() ? QString()
                                      : tr("%n student(s) in the register look like the same person.", nullptr,
                                           static_cast<int>(m_likely.size())));
    for (const StudentDuplicate &duplicate : m_likely) {
        auto *row = new QWidget(m_list);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        QLabel *label = plainLabel(tr("%1: %2", "name of a student, why it is alike")
                                       .arg(duplicate.student.listName(), Duplicates::why(duplicate.score)),
                                   row);
        label->setWordWrap(true);
        auto *open = new QPushButton(tr("Open the sheet"), row);
        open->setAutoDefault(false);
        open->setAccessibleName(tr("Open the sheet of %1").arg(duplicate.student.letterName()));
        layout->addWidget(label, 1);
        layout->addWidget(open);
        m_list->layout()->addWidget(row);
        connect(open, &QPushButton::clicked, this, [this, id = duplicate.student.id] {
            Q_EMIT openRequested(id.value);
            reject();
        });
    }
}

void NewStudentDialog::submit()
{
    m_note->setText({});
    Student student = typed();
    const QString born = m_lines.value(u"born_on"_s)->text().trimmed();
    if (!born.isEmpty() && !student.bornOn.isValid()) {
        showError({ErrorKind::Invalid, tr("“%1” is not a date. Write it like 31/12/2006.").arg(born), u"born_on"_s});
        return;
    }
    StudentId made;
    const Status status = m_store.transact(tr("Student %1 added").arg(StudentName::inLetter(student.lastName.simplified(), student.firstName.simplified())),
                                           [&](Transaction &transaction) -> Status {
        if (student.commune.value != 0) {
            const auto commune = CommuneLookup::ensure(transaction.database(), student.commune.value);
            if (!commune)
                return commune.error();
            student.commune = *commune;
        }
        const auto added = StudentsRepository::add(transaction, student);
        if (!added)
            return added.error();
        made = *added;
        return pc::done();
    });
    if (!status) {
        showError(status.error());
        return;
    }
    Q_EMIT created(made.value);
    accept();
}

void NewStudentDialog::showError(const Error &error)
{
    m_note->setText(error.message);
    if (QLineEdit *line = m_lines.value(error.detail))
        line->setFocus(Qt::OtherFocusReason);
}

} // namespace pc
